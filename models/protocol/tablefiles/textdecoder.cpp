#include "protocol/tablefiles/textdecoder.h"

#include "protocol/tablefiles/fileerror.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{
constexpr qsizetype chunkBytes = 64 * 1024;
constexpr qsizetype sampleBytes = 256 * 1024; // what UTF-8 and GB18030 are told apart by
} // namespace

TextDecoder::TextDecoder(QIODevice &source, const QString &encoding)
    : m_source(source)
    , m_encoding(u"UTF-8"_s)
{
    fill();
    chooseByBeginning(encoding.trimmed());
}

void TextDecoder::chooseByBeginning(const QString &wanted)
{
    const auto is = [&wanted](QLatin1StringView name) {
        return wanted.compare(name, Qt::CaseInsensitive) == 0;
    };
    const std::optional<ByteOrderMark> mark = byteOrderMark(m_bytes);
    if (wanted.isEmpty() || is("UTF-16"_L1) || is("UTF16"_L1)) {
        std::optional<QString> found = mark ? std::optional(mark->encoding) : guessUtf16(m_bytes);
        if (!found && !wanted.isEmpty())
            found = u"UTF-16LE"_s;
        if (found)
            use(*found);
    } else {
        use(wanted);
    }
    if (mark && m_converter && mark->encoding.compare(m_encoding, Qt::CaseInsensitive) == 0)
        m_bytes.remove(0, mark->length);
}

bool TextDecoder::appendTo(QString &text)
{
    if (m_bytes.isEmpty() && !m_atEnd)
        fill();
    if (!m_converter) {
        if (appendAscii(text) > 0)
            return true;
        if (m_bytes.isEmpty())
            return false;
        while (m_bytes.size() < sampleBytes && fill()) {
        }
        const std::optional<QString> found = chooseEncoding(m_bytes, m_atEnd);
        // Behind much good text rubbish is the fault of some rows, not of the file.
        if (!found && m_bytesRead - m_bytes.size() < chunkBytes)
            throw FileError(FileError::Kind::Undecodable,
                            u"The text is neither UTF-8 nor UTF-16 nor GB18030; save it as UTF-8, "
                            "or name its encoding."_s);
        use(found.value_or(m_encoding));
    }
    if (m_isFlushed)
        return false;
    convert(text);
    return true;
}

bool TextDecoder::fill()
{
    const qsizetype before = m_bytes.size();
    m_bytes.resize(before + chunkBytes);
    const qint64 got = m_source.read(m_bytes.data() + before, chunkBytes);
    m_bytes.resize(before + std::max<qint64>(got, 0));
    if (got < 0)
        throw FileError(FileError::Kind::NotReadable,
                        u"Reading failed (%1); copy the file to another disk and try again."_s.arg(
                            m_source.errorString()));
    m_bytesRead += got;
    m_atEnd = got == 0;
    return got > 0;
}

void TextDecoder::use(const QString &encoding)
{
    m_converter = openConverter(encoding);
    UErrorCode status = U_ZERO_ERROR;
    const char *own = ucnv_getName(m_converter.get(), &status);
    const char *common = U_SUCCESS(status) ? ucnv_getStandardName(own, "MIME", &status) : nullptr;
    m_encoding = common != nullptr ? QString::fromLatin1(common) : encoding;
}

// The ASCII that m_bytes begin with.
qsizetype TextDecoder::appendAscii(QString &text)
{
    const auto end =
        std::find_if(m_bytes.cbegin(), m_bytes.cend(), [](char byte) { return byte < 0; });
    const qsizetype count = end - m_bytes.cbegin();
    text += QLatin1StringView(m_bytes.constData(), count);
    m_bytes.remove(0, count);
    return count;
}

void TextDecoder::convert(QString &text)
{
    const char *from = m_bytes.constData();
    const char *const end = from + m_bytes.size();
    qsizetype length = text.size();
    for (;;) {
        text.resize(length + (end - from) + 16);
        auto *to = reinterpret_cast<char16_t *>(text.data()) + length;
        auto *const limit = reinterpret_cast<char16_t *>(text.data()) + text.size();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(m_converter.get(), &to, limit, &from, end, nullptr, m_atEnd, &status);
        length = to - reinterpret_cast<char16_t *>(text.data());
        text.resize(length);
        if (status == U_BUFFER_OVERFLOW_ERROR)
            continue;
        if (U_SUCCESS(status))
            break;
        text += QChar(undecodable);
        ++length;
        if (status == U_TRUNCATED_CHAR_FOUND)
            break;
    }
    m_isFlushed = m_atEnd;
    m_bytes.resize(0);
}

} // namespace regulars
