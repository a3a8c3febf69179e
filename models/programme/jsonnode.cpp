#include "programme/jsonnode.h"

#include "programme/rapidjson.h"

#include <QSet>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype largestText = 16 * 1024 * 1024;
constexpr int mostValues = 1'000'000;
constexpr size_t deepestNesting = 64;

// Turns rising offsets into line numbers, reading the text once.
class LineCounter
{
public:
    explicit LineCounter(const QByteArray &text)
        : m_text(text)
    {}

    int lineAt(size_t offset)
    {
        const size_t end = std::min(offset, static_cast<size_t>(m_text.size()));
        for (; m_offset < end; ++m_offset) {
            if (m_text[static_cast<qsizetype>(m_offset)] == '\n')
                ++m_line;
        }
        return m_line;
    }

private:
    const QByteArray &m_text;
    size_t m_offset = 0;
    int m_line = 1;
};

// Builds the tree from RapidJSON's events.
class TreeBuilder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, TreeBuilder>
{
public:
    TreeBuilder(const rapidjson::MemoryStream &stream, const QByteArray &text, JsonReading &reading)
        : m_stream(stream)
        , m_lines(text)
        , m_reading(reading)
    {}

    bool Null() { return addScalar(JsonNode::Kind::Null, QString()); }
    bool Bool(bool isTrue)
    {
        return addScalar(JsonNode::Kind::Bool, isTrue ? u"true"_s : u"false"_s);
    }
    bool RawNumber(const char *text, rapidjson::SizeType length, bool /*copy*/)
    {
        return addScalar(JsonNode::Kind::Number,
                         QString::fromLatin1(text, static_cast<qsizetype>(length)));
    }
    bool String(const char *text, rapidjson::SizeType length, bool /*copy*/)
    {
        return addScalar(JsonNode::Kind::String,
                         QString::fromUtf8(text, static_cast<qsizetype>(length)));
    }
    bool Key(const char *text, rapidjson::SizeType length, bool /*copy*/)
    {
        Frame &frame = m_open.back();
        frame.key = QString::fromUtf8(text, static_cast<qsizetype>(length));
        frame.keyLine = line();
        if (frame.seen.contains(frame.key))
            addFault(frame.keyLine, childPath(),
                     u"the key \"%1\" stands twice in the same object"_s.arg(frame.key),
                     u"keep one of the two"_s);
        frame.seen.insert(frame.key);
        return true;
    }
    bool StartObject() { return open(JsonNode::Kind::Object); }
    bool StartArray() { return open(JsonNode::Kind::Array); }
    bool EndObject(rapidjson::SizeType /*members*/) { return close(); }
    bool EndArray(rapidjson::SizeType /*items*/) { return close(); }

    int lineOf(size_t offset) { return m_lines.lineAt(offset); }

private:
    // A container that is not closed yet.
    struct Frame
    {
        JsonNode node;
        QString key;
        int keyLine = 1;
        QSet<QString> seen;
    };

    int line() { return m_lines.lineAt(m_stream.Tell()); }

    void addFault(int at, const QString &path, const QString &message, const QString &mend)
    {
        m_reading.faults.push_back({at, path, message, mend});
    }

    QString childPath() const
    {
        if (m_open.empty())
            return {};
        const Frame &parent = m_open.back();
        if (parent.node.isArray())
            return u"%1[%2]"_s.arg(parent.node.path).arg(parent.node.children.size());
        return parent.node.path.isEmpty() ? parent.key : parent.node.path + u'.' + parent.key;
    }

    std::optional<JsonNode> newNode(JsonNode::Kind kind)
    {
        if (++m_count > mostValues) {
            addFault(line(), childPath(), u"the file holds more than 1,000,000 values"_s,
                     u"a programme is smaller; check that this is the right file"_s);
            return std::nullopt;
        }
        JsonNode node;
        node.kind = kind;
        node.line = line();
        node.path = childPath();
        if (!m_open.empty() && m_open.back().node.isObject()) {
            node.key = m_open.back().key;
            node.keyLine = m_open.back().keyLine;
        }
        return node;
    }

    bool addScalar(JsonNode::Kind kind, const QString &text)
    {
        auto node = newNode(kind);
        if (!node)
            return false;
        node->text = text;
        place(std::move(*node));
        return true;
    }

    bool open(JsonNode::Kind kind)
    {
        if (m_open.size() >= deepestNesting) {
            addFault(line(), childPath(), u"more than 64 objects and lists within each other"_s,
                     u"flatten the conditions here"_s);
            return false;
        }
        auto node = newNode(kind);
        if (!node)
            return false;
        m_open.push_back({std::move(*node), {}, 1, {}});
        return true;
    }

    bool close()
    {
        JsonNode node = std::move(m_open.back().node);
        m_open.pop_back();
        place(std::move(node));
        return true;
    }

    void place(JsonNode node)
    {
        if (m_open.empty())
            m_reading.root = std::move(node);
        else
            m_open.back().node.children.push_back(std::move(node));
    }

    const rapidjson::MemoryStream &m_stream;
    LineCounter m_lines;
    JsonReading &m_reading;
    std::vector<Frame> m_open;
    int m_count = 0;
};

// How many bytes the UTF-8 sequence at the front takes; 0 when it is not valid (overlong,
// surrogate, beyond U+10FFFF, cut off).
qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto at = [&](qsizetype i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U;
    };
    const auto isTail = [&](qsizetype i) { return (at(i) & 0xC0U) == 0x80U; };
    const unsigned lead = at(0);
    if (lead < 0x80U)
        return 1;
    if (lead >= 0xC2U && lead <= 0xDFU)
        return isTail(1) ? 2 : 0;
    if (lead >= 0xE0U && lead <= 0xEFU) {
        const bool isOverlong = lead == 0xE0U && at(1) < 0xA0U;
        const bool isSurrogate = lead == 0xEDU && at(1) > 0x9FU;
        return isTail(1) && isTail(2) && !isOverlong && !isSurrogate ? 3 : 0;
    }
    if (lead >= 0xF0U && lead <= 0xF4U) {
        const bool isOverlong = lead == 0xF0U && at(1) < 0x90U;
        const bool isBeyond = lead == 0xF4U && at(1) > 0x8FU;
        return isTail(1) && isTail(2) && isTail(3) && !isOverlong && !isBeyond ? 4 : 0;
    }
    return 0;
}

std::optional<ProgrammeFault> encodingFault(const QByteArray &text)
{
    int line = 1;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = sequenceLength(QByteArrayView(text).sliced(i));
        if (length == 0)
            return ProgrammeFault{line,
                                  {},
                                  u"this line is not written in UTF-8"_s,
                                  u"save the file with the encoding UTF-8"_s};
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte < 0x20U && byte != '\n' && byte != '\r' && byte != '\t') || byte == 0x7FU)
            return ProgrammeFault{line,
                                  {},
                                  u"a control character (number %1) stands here"_s.arg(byte),
                                  u"delete it; inside a text write \\n for a new line"_s};
        line += byte == '\n' ? 1 : 0;
        i += length;
    }
    return std::nullopt;
}

// RapidJSON calls a line break within a text an unknown escape.
rapidjson::ParseErrorCode codeOf(const rapidjson::ParseResult &outcome, const QByteArray &text)
{
    const auto at = static_cast<qsizetype>(outcome.Offset());
    const bool isEscape = outcome.Code() == rapidjson::kParseErrorStringEscapeInvalid;
    return isEscape && at < text.size() && text.at(at) != '\\'
               ? rapidjson::kParseErrorStringInvalidEncoding
               : outcome.Code();
}

struct Explanation
{
    QString message;
    QString mend;
};

Explanation explanationOf(rapidjson::ParseErrorCode code)
{
    using namespace rapidjson;
    switch (code) {
    case kParseErrorDocumentEmpty:
        return {u"the file is empty"_s, u"a programme is one JSON object in { and }"_s};
    case kParseErrorDocumentRootNotSingular:
        return {u"there is something after the end of the programme"_s,
                u"delete it, or check that a } above is not one too many"_s};
    case kParseErrorObjectMissName:
        return {u"a key in quotes is expected here"_s,
                u"write \"key\": value, and no comma before }"_s};
    case kParseErrorObjectMissColon:
        return {u"a colon is missing after the key"_s, u"write \"key\": value"_s};
    case kParseErrorObjectMissCommaOrCurlyBracket:
        return {u"a comma or } is missing here or on the line before"_s,
                u"put a comma between two members and a } after the last"_s};
    case kParseErrorArrayMissCommaOrSquareBracket:
        return {u"a comma or ] is missing here or on the line before"_s,
                u"put a comma between two items and a ] after the last"_s};
    case kParseErrorStringMissQuotationMark:
        return {u"a text has no closing quotation mark"_s, u"end it with \" on the same line"_s};
    case kParseErrorStringEscapeInvalid:
    case kParseErrorStringUnicodeEscapeInvalidHex:
    case kParseErrorStringUnicodeSurrogateInvalid:
        return {u"a backslash in a text is followed by something unknown"_s,
                u"write \\\\ for a backslash and \\\" for a quotation mark"_s};
    case kParseErrorStringInvalidEncoding:
        return {u"a text holds a line break or a control character"_s,
                u"keep a text on one line; write \\n for a new line"_s};
    case kParseErrorNumberTooBig:
    case kParseErrorNumberMissFraction:
    case kParseErrorNumberMissExponent:
        return {u"this is not a number that can be read"_s, u"write it like 12 or 0.5"_s};
    default:
        return {u"this is not JSON"_s,
                u"texts stand in \"quotes\"; numbers, true and false without; check the comma "
                u"before"_s};
    }
}

} // namespace

const JsonNode *JsonNode::find(QLatin1StringView memberKey) const
{
    const auto found = std::find_if(children.begin(), children.end(),
                                    [&](const JsonNode &child) { return child.key == memberKey; });
    return isObject() && found != children.end() ? &*found : nullptr;
}

JsonReading readJson(const QByteArray &text)
{
    JsonReading reading;
    if (text.size() > largestText) {
        reading.faults.push_back({1,
                                  {},
                                  u"the file is larger than 16 MiB"_s,
                                  u"a programme is smaller; check that this is the right file"_s});
        return reading;
    }
    const bool hasByteOrderMark = text.startsWith("\xEF\xBB\xBF");
    const QByteArray body = hasByteOrderMark ? text.mid(3) : text;
    if (auto fault = encodingFault(body)) {
        reading.faults.push_back(std::move(*fault));
        return reading;
    }

    constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag |
                               rapidjson::kParseCommentsFlag | rapidjson::kParseIterativeFlag;
    rapidjson::MemoryStream stream(body.constData(), static_cast<size_t>(body.size()));
    TreeBuilder builder(stream, body, reading);
    rapidjson::Reader reader;
    const rapidjson::ParseResult outcome = reader.Parse<flags>(stream, builder);
    if (outcome.IsError()) {
        reading.root.reset();
        // The builder has said itself why it stopped.
        if (outcome.Code() != rapidjson::kParseErrorTermination) {
            const Explanation why = explanationOf(codeOf(outcome, body));
            reading.faults.push_back({builder.lineOf(outcome.Offset()), {}, why.message, why.mend});
        }
    }
    return reading;
}

} // namespace regulars
