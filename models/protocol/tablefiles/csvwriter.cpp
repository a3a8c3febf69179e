#include "protocol/tablefiles/csvwriter.h"

#include "protocol/tablefiles/formulaguard.h"

#include <algorithm>

namespace regulars
{

namespace
{
constexpr qsizetype bufferBytes = 64 * 1024;

// Semicolons, tabs and blanks at the ends too: a reader that guesses the delimiter must not be led
// astray.
bool needsQuotes(const QString &cell)
{
    const auto isSpecial = [](QChar c) {
        return c == u'"' || c == u',' || c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
    };
    return cell.startsWith(u' ') || cell.endsWith(u' ') ||
           std::any_of(cell.cbegin(), cell.cend(), isSpecial);
}
} // namespace

CsvWriter::CsvWriter(const QString &path, const QList<TableColumn> &columns)
    : TableWriter(columns)
    , m_pending(path)
    , m_file(m_pending.path())
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        refuseWriting(path, m_file.errorString());
    m_buffer = "\xEF\xBB\xBF";
    const QStringList cells = headings();
    for (qsizetype at = 0; at < cells.size(); ++at) {
        if (at > 0)
            m_buffer += ',';
        appendText(cells[at]);
    }
    m_buffer += "\r\n";
}

void CsvWriter::write(const QStringList &cells)
{
    for (qsizetype at = 0; at < cells.size(); ++at) {
        if (at > 0)
            m_buffer += ',';
        if (kindOf(columns()[at], cells[at]) == ColumnKind::Text)
            appendText(cells[at]);
        else
            m_buffer += cells[at].toLatin1();
    }
    m_buffer += "\r\n";
    if (m_buffer.size() >= bufferBytes)
        flush();
}

void CsvWriter::appendText(const QString &cell)
{
    const QString text = guarded(cell);
    // A lone column of words would else look like several that are separated by blanks.
    const bool isAlone = columns().size() == 1;
    if (!isAlone && !needsQuotes(text)) {
        m_buffer += text.toUtf8();
        return;
    }
    m_buffer += '"';
    m_buffer += text.toUtf8().replace('"', "\"\"");
    m_buffer += '"';
}

void CsvWriter::flush()
{
    if (m_file.write(m_buffer) != m_buffer.size())
        refuseWriting(m_file.fileName(), m_file.errorString());
    m_buffer.resize(0);
}

void CsvWriter::finish()
{
    flush();
    m_file.close();
    m_pending.commit();
}

} // namespace regulars
