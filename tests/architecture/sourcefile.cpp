#include "architecture/sourcefile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace regulars::architecture
{

namespace
{

// Walks a text once and sorts each character into code, comment or literal.
class Lexer
{
public:
    explicit Lexer(SourceFile &file)
        : m_file{file}
        , m_text{file.text}
    {
        m_file.code = blank();
        m_file.comments = blank();
    }

    void run()
    {
        while (m_at < m_text.size()) {
            if (next(u"//"))
                comment(u"\n");
            else if (next(u"/*"))
                comment(u"*/");
            else if (next(u"R\"") && !isWord(before()))
                rawString();
            else if (next(u"\""))
                quoted(u'"');
            else if (next(u"'") && !isWord(before()))
                quoted(u'\'');
            else
                code();
        }
    }

private:
    static bool isWord(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

    // u, U, L and u8 are prefixes of a literal, not words before it.
    QChar before() const
    {
        qsizetype at = m_at;
        if (at > 1 && m_text.mid(at - 2, 2) == "u8"_L1)
            at -= 2;
        else if (at > 0 && u"uUL"_s.contains(m_text.at(at - 1)))
            at -= 1;
        return at > 0 ? m_text.at(at - 1) : QChar{u' '};
    }

    bool next(QStringView what) const { return QStringView{m_text}.mid(m_at).startsWith(what); }

    QString blank() const
    {
        QString result(m_text.size(), u' ');
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (m_text.at(i) == u'\n')
                result[i] = u'\n';
        }
        return result;
    }

    void code()
    {
        m_line += m_text.at(m_at) == u'\n';
        m_file.code[m_at] = m_text.at(m_at);
        ++m_at;
    }

    void comment(QStringView end)
    {
        const qsizetype found = m_text.indexOf(end, m_at + 2);
        const qsizetype stop = found < 0 ? m_text.size() : found + (end == u"\n" ? 0 : end.size());
        for (; m_at < stop; ++m_at) {
            m_line += m_text.at(m_at) == u'\n';
            m_file.comments[m_at] = m_text.at(m_at);
        }
    }

    void rawString()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString end = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype close = m_text.indexOf(end, open);
        literal(open + 1, close < 0 ? m_text.size() : close, end.size());
    }

    void quoted(QChar quote)
    {
        qsizetype close = m_at + 1;
        while (close < m_text.size() && m_text.at(close) != quote && m_text.at(close) != u'\n')
            close += m_text.at(close) == u'\\' ? 2 : 1;
        if (quote == u'"')
            literal(m_at + 1, close, 1);
        else
            m_at = close + 1;
    }

    void literal(qsizetype first, qsizetype end, qsizetype closing)
    {
        const QString inside = m_text.mid(first, end - first);
        m_file.literals.append({m_line, inside});
        m_file.code[m_at] = u'"';
        m_line += int(inside.count(u'\n'));
        m_at = qMin(end + closing, m_text.size());
        m_file.code[m_at - 1] = u'"';
    }

    SourceFile &m_file;
    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

QString withoutPreprocessor(const QString &code)
{
    QStringList lines = code.split(u'\n');
    bool continued = false;
    for (QString &line : lines) {
        const bool directive = continued || line.trimmed().startsWith(u'#');
        continued = directive && line.trimmed().endsWith(u'\\');
        if (directive)
            line.fill(u' ');
    }
    return lines.join(u'\n');
}

// The first `<…>` of a template head may hold the word class.
QString withoutTemplate(QString head)
{
    while (head.startsWith("template"_L1)) {
        qsizetype at = head.indexOf(u'<');
        int depth = 0;
        do {
            if (at < 0 || at >= head.size())
                return head;
            depth += head.at(at) == u'<' ? 1 : head.at(at) == u'>' ? -1 : 0;
            ++at;
        } while (depth > 0);
        head = head.mid(at).trimmed();
    }
    return head;
}

bool opensScope(const QString &head)
{
    static const QRegularExpression type{
        u"^(typedef |static |inline |constexpr |extern )*(class|struct|union)\\b(?!.*\\)\\s*$)"_s};
    static const QRegularExpression space{u"^(inline )?namespace\\b|^extern *(\" *\")?$"_s};
    return type.match(head).hasMatch() || space.match(head).hasMatch();
}

// A brace after `=` or without parentheses before it initialises something.
bool opensFunction(const QString &head)
{
    return head.contains(u'(') && !head.endsWith(u'=') && !head.startsWith("enum"_L1);
}

} // namespace

SourceFile SourceFile::parse(const QString &path, const QString &text)
{
    SourceFile file;
    file.path = path;
    file.text = text;
    Lexer{file}.run();
    return file;
}

QStringList SourceFile::codeLines() const
{
    return code.split(u'\n');
}

QStringList SourceFile::includes() const
{
    static const QRegularExpression include{u"^\\s*#\\s*include\\s*([\"<][^\">]+[\">])"_s,
                                            QRegularExpression::MultilineOption};
    QStringList result;
    for (const auto &match : include.globalMatch(text))
        result.append(match.captured(1));
    return result;
}

QList<Body> SourceFile::bodies() const
{
    const QString plain = withoutPreprocessor(code);
    QList<Body> result;
    QString head;
    int line = 1;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const QChar c = plain.at(at);
        line += c == u'\n';
        if (c == u';' || c == u'}') {
            head.clear();
        } else if (c == u'{') {
            const QString trimmed = withoutTemplate(head.simplified());
            if (opensScope(trimmed)) {
                head.clear();
                continue;
            }
            const int firstLine = line;
            int depth = 0;
            do {
                depth += plain.at(at) == u'{' ? 1 : plain.at(at) == u'}' ? -1 : 0;
                line += at + 1 < plain.size() && depth > 0 && plain.at(at + 1) == u'\n';
                ++at;
            } while (depth > 0 && at < plain.size());
            --at;
            // A braced member initialiser is followed by the next one or by the body itself.
            const QString rest = plain.mid(at + 1, 400).trimmed();
            if (rest.startsWith(u',') || rest.startsWith(u'{'))
                continue;
            if (opensFunction(trimmed))
                result.append({trimmed, firstLine, qMax(0, line - firstLine - 1)});
            head.clear();
        } else {
            head.append(c);
        }
    }
    return result;
}

int SourceFile::lineCount() const
{
    return int(text.count(u'\n')) + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1);
}

} // namespace regulars::architecture
