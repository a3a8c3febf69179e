#include "protocol/tablefiles/delimitedreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{
constexpr qsizetype windowUnits = 64 * 1024;
constexpr qsizetype excerptUnits = 80;
// What broken quotes may make us read twice: a file of nothing else must not take a time that grows
// with its square.
constexpr qint64 rescanAllowance = 16 * 1024 * 1024;

bool isLineBreak(char16_t unit)
{
    return unit == u'\n' || unit == u'\r';
}
} // namespace

DelimitedReader::DelimitedReader(std::unique_ptr<QIODevice> source, const ReadOptions &options)
    : m_source(std::move(source))
    , m_options(options)
    , m_bytesTotal(m_source->size())
    , m_decoder(*m_source, options.encoding)
{
    bool isWhole = false;
    while (!isWhole && m_text.size() < windowUnits)
        isWhole = !decodeMore();
    m_delimiter = options.delimiter ? *options.delimiter : detectDelimiter(m_text, isWhole);
    for (char16_t unit = 0; unit < m_stops.size(); ++unit)
        m_stops[unit] = unit == 0 || unit == u'"' || isLineBreak(unit) || isDelimiter(unit);
    takeHeading(readRow());
}

TableFormat DelimitedReader::format() const
{
    return {m_decoder.encoding(), m_delimiter, QString()};
}

std::optional<TableItem> DelimitedReader::next()
{
    return readRow();
}

void DelimitedReader::endIfAsked() const
{
    if (m_options.isCancelled && m_options.isCancelled())
        throw ReadingCancelled();
}

bool DelimitedReader::decodeMore()
{
    endIfAsked();
    const qsizetype before = m_text.size();
    const bool isMore = m_decoder.appendTo(m_text);
    m_decoded += m_text.size() - before;
    return isMore;
}

bool DelimitedReader::more()
{
    while (m_at >= m_text.size()) {
        if (m_at - m_rowStart > m_options.limits.rowLength)
            m_isOverLimit = true;
        if (m_isOverLimit || !decodeMore())
            return false;
    }
    return true;
}

void DelimitedReader::beginWindow()
{
    if (m_at < windowUnits)
        return;
    m_text.remove(0, m_at);
    m_suspectEnd -= m_at;
    m_at = 0;
}

// The next row that holds any text, or what is wrong with it.
std::optional<TableItem> DelimitedReader::readRow()
{
    for (;;) {
        beginWindow();
        resetRow();
        if (!more())
            return std::nullopt;
        readCells();
        noteOverrun();
        if (!m_error)
            checkCellCount();
        if (m_error) {
            recover();
            return std::move(*m_error);
        }
        const bool isBlank = std::all_of(m_cells.cbegin(), m_cells.cend(),
                                         [](const QString &cell) { return cell.isEmpty(); });
        if (!isBlank)
            return TableRow{m_rowLine, std::move(m_cells)};
    }
}

void DelimitedReader::resetRow()
{
    m_rowStart = m_at;
    m_rowLine = m_line;
    m_secondLine = -1;
    m_cells = QStringList();
    m_cells.reserve(heading().size());
    m_columns = 0;
    m_isInQuotes = m_isOverLimit = m_isQuoteBroken = m_hasStrayQuote = false;
    m_error.reset();
}

void DelimitedReader::readCells()
{
    skipBlanks();
    do {
        readCell();
        if (m_isQuoteBroken || m_isOverLimit)
            return;
    } while (readDelimiter());
    if (more())
        readLineBreak();
}

bool DelimitedReader::isDelimiter(char16_t unit) const
{
    switch (m_delimiter) {
    case Delimiter::Comma:
        return unit == u',';
    case Delimiter::Semicolon:
        return unit == u';';
    case Delimiter::Tab:
        return unit == u'\t';
    case Delimiter::Blank:
        return unit == u' ' || unit == u'\t';
    }
    return false;
}

void DelimitedReader::skipBlanks()
{
    while (m_delimiter == Delimiter::Blank && more() && isDelimiter(current()))
        ++m_at;
}

// False at the row's end, where the line break still stands.
bool DelimitedReader::readDelimiter()
{
    if (!more() || isLineBreak(current()))
        return false;
    ++m_at;
    skipBlanks();
    return m_delimiter != Delimiter::Blank || (more() && !isLineBreak(current()));
}

void DelimitedReader::readLineBreak()
{
    const bool isReturn = current() == u'\r';
    ++m_at;
    // Not more(): a row that is just within its limit must not fall over its own line break.
    const bool isAtHand =
        m_at < m_text.size() || (isReturn && decodeMore() && m_at < m_text.size());
    if (isReturn && isAtHand && current() == u'\n')
        ++m_at;
    ++m_line;
}

void DelimitedReader::readCell()
{
    if (more() && current() == u'"')
        readQuoted();
    else
        readPlain();
}

void DelimitedReader::readPlain()
{
    const qsizetype from = m_at;
    while (more()) {
        const char16_t *const text = reinterpret_cast<const char16_t *>(m_text.constData());
        const auto isOrdinary = [this](char16_t unit) {
            return unit < m_stops.size() ? !m_stops[unit] : unit != TextDecoder::undecodable;
        };
        const qsizetype end = m_text.size();
        while (m_at < end && isOrdinary(text[m_at]))
            ++m_at;
        if (m_at == end)
            continue;
        if (isDelimiter(text[m_at]) || isLineBreak(text[m_at]))
            break;
        m_hasStrayQuote |= text[m_at] == u'"';
        noteIfNoText(text[m_at]);
        ++m_at;
    }
    addCell(m_text.sliced(from, m_at - from));
}

void DelimitedReader::readQuoted()
{
    QString cell;
    qsizetype from = ++m_at;
    m_isInQuotes = true;
    while (m_isInQuotes && more()) {
        const char16_t unit = current();
        if (isLineBreak(unit)) {
            readLineBreak();
            if (m_secondLine < 0)
                m_secondLine = m_at;
            continue;
        }
        ++m_at;
        noteIfNoText(unit);
        if (unit != u'"')
            continue;
        const bool isDoubled = more() && current() == u'"';
        cell += QStringView(m_text).sliced(from, m_at - from - (isDoubled ? 0 : 1));
        if (isDoubled)
            from = ++m_at;
        else
            m_isInQuotes = false;
    }
    if (m_isInQuotes && !m_isOverLimit)
        noteBrokenQuote(RowFault::UnclosedQuote,
                        u"A quote is opened in column %1 and never closed."_s.arg(m_columns + 1));
    else if (!m_isInQuotes && more() && !isDelimiter(current()) && !isLineBreak(current()))
        noteBrokenQuote(
            RowFault::TextAfterQuote,
            u"Text follows the closing quote of column %1; double the quotes within a cell."_s.arg(
                m_columns + 1));
    addCell(std::move(cell));
}

void DelimitedReader::addCell(QString cell)
{
    ++m_columns;
    const ReadLimits &limits = m_options.limits;
    if (m_columns > limits.columns) {
        note(RowFault::TooManyColumns, u"It has more than %1 columns."_s.arg(limits.columns));
        return;
    }
    if (m_isOverLimit)
        return; // the cell isn't whole
    if (cell.size() > limits.cellLength) {
        note(RowFault::CellTooLong,
             u"The cell in column %1 is longer than %2 characters."_s.arg(m_columns).arg(
                 limits.cellLength));
        cell.clear();
    }
    m_cells.append(std::move(cell));
}

void DelimitedReader::noteIfNoText(char16_t unit)
{
    if (unit == 0)
        note(RowFault::ContainsNul, u"It holds a NUL character in column %1."_s.arg(m_columns + 1));
    else if (unit == TextDecoder::undecodable)
        note(
            RowFault::Undecodable,
            u"Column %1 holds bytes that are not %2; name the file's encoding."_s.arg(m_columns + 1)
                .arg(m_decoder.encoding()));
}

// Of several faults of a row the first is told.
void DelimitedReader::note(RowFault fault, const QString &text)
{
    if (m_error)
        return;
    QString excerpt = m_text.sliced(m_rowStart, std::min(excerptUnits, m_text.size() - m_rowStart));
    const auto end = std::find_if(excerpt.cbegin(), excerpt.cend(),
                                  [](QChar unit) { return isLineBreak(unit.unicode()); });
    excerpt.truncate(end - excerpt.cbegin());
    excerpt.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    excerpt.replace(QChar(TextDecoder::undecodable), QChar(QChar::ReplacementCharacter));
    m_error = RowError{m_rowLine, fault, text, excerpt};
}

// It decides how reading goes on, so it comes before other faults of the row.
void DelimitedReader::noteBrokenQuote(RowFault fault, const QString &text)
{
    m_isQuoteBroken = true;
    m_error.reset();
    note(fault, text);
}

void DelimitedReader::noteOverrun()
{
    const qsizetype limit = m_options.limits.rowLength;
    if (m_isOverLimit && m_isInQuotes && m_secondLine >= 0)
        noteBrokenQuote(RowFault::UnclosedQuote,
                        u"A quote is opened and not closed within %1 characters."_s.arg(limit));
    else if (m_isOverLimit || m_at - m_rowStart > limit)
        note(RowFault::RowTooLong, u"It is longer than %1 characters."_s.arg(limit));
}

// Brings the cells to the heading's number, or notes why that would be wrong.
void DelimitedReader::checkCellCount()
{
    const qsizetype wanted = heading().size();
    const bool isHeading = headingLine() == 0;
    if (isHeading)
        return;
    while (m_cells.size() > wanted && m_cells.constLast().isEmpty())
        m_cells.removeLast();
    const bool isSuspect = m_rowStart < m_suspectEnd;
    const bool isBlank = m_cells.size() == 1 && m_cells.constFirst().isEmpty();
    if (m_cells.size() > wanted)
        note(
            RowFault::WrongCellCount,
            u"It has %1 cells, but the heading has %2; put quotes around cells with a delimiter in them."_s
                .arg(m_cells.size())
                .arg(wanted));
    else if (isSuspect && !isBlank && (m_cells.size() < wanted || m_hasStrayQuote))
        note(RowFault::WrongCellCount,
             u"It seems to be a piece of the row with the broken quote before it."_s);
    while (m_cells.size() < wanted)
        m_cells.append(QString());
}

void DelimitedReader::recover()
{
    if (m_isQuoteBroken && rescan())
        return;
    if (!m_isQuoteBroken && !m_isOverLimit)
        return; // read to its end
    const qint64 lastLine = m_line;
    skipLine();
    if (lastLine > m_rowLine)
        m_error->text += u" Lines %1 to %2 are left out."_s.arg(m_rowLine).arg(lastLine);
}

// Goes back to the broken row's second line.
bool DelimitedReader::rescan()
{
    const qint64 cost = m_at - m_secondLine;
    if (m_secondLine < 0 || m_rescanned + cost > rescanAllowance + 4 * m_decoded)
        return false;
    endIfAsked();
    m_rescanned += cost;
    m_suspectEnd = std::max(m_suspectEnd, m_at);
    m_at = m_secondLine;
    m_line = m_rowLine + 1;
    return true;
}

// To the next line, however far away, without keeping what is passed over.
void DelimitedReader::skipLine()
{
    for (;;) {
        const auto *const begin = m_text.cbegin();
        const auto *const lineBreak = std::find_if(
            begin + m_at, m_text.cend(), [](QChar unit) { return isLineBreak(unit.unicode()); });
        m_at = lineBreak - begin;
        if (lineBreak != m_text.cend()) {
            readLineBreak();
            return;
        }
        m_text.resize(0);
        m_at = m_suspectEnd = m_rowStart = 0;
        if (!decodeMore())
            return;
    }
}

} // namespace regulars
