#include "protocol/tablefiles/tablewriter.h"

#include "protocol/tablefiles/csvwriter.h"
#include "protocol/tablefiles/xlsxwriter.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

bool areDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isNumber(QStringView text)
{
    const QStringView plain = text.startsWith(u'-') ? text.sliced(1) : text;
    const qsizetype point = plain.indexOf(u'.');
    return point < 0 ? areDigits(plain)
                     : areDigits(plain.first(point)) && areDigits(plain.sliced(point + 1));
}

bool isDate(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && date.toString(Qt::ISODate) == text;
}

bool isInstant(const QString &text)
{
    constexpr qsizetype dateLength = 10;
    if (text.size() <= dateLength || text[dateLength] != u' ')
        return false;
    const QTime time = QTime::fromString(text.sliced(dateLength + 1), Qt::ISODate);
    return isDate(text.first(dateLength)) && time.isValid() &&
           time.toString(Qt::ISODate) == text.sliced(dateLength + 1);
}

QString writable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        const bool isPair =
            QChar::isHighSurrogate(unit) && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const bool isLost = unit == 0 || unit >= 0xFFFE || (QChar::isSurrogate(unit) && !isPair);
        clean += isLost ? QChar(QChar::ReplacementCharacter) : text[at];
        if (isPair)
            clean += text[++at];
    }
    return clean;
}

} // namespace

TableWriter::TableWriter(QList<TableColumn> columns)
    : m_columns(std::move(columns))
{}

TableWriter::~TableWriter() = default;

std::unique_ptr<TableWriter> TableWriter::create(const QString &path,
                                                 const QList<TableColumn> &columns)
{
    if (columns.isEmpty())
        throw std::logic_error("a table without columns");
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return std::make_unique<CsvWriter>(path, columns);
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return std::make_unique<XlsxWriter>(path, columns);
    throw FileError(
        FileError::Kind::UnknownEnding,
        u"%1 ends neither in .csv nor in .xlsx; give it one of these endings."_s.arg(path));
}

void TableWriter::append(const QStringList &cells)
{
    if (m_isCommitted || cells.size() != m_columns.size())
        throw std::logic_error("a row after the end, or not one cell a column");
    QStringList clean;
    clean.reserve(cells.size());
    for (const QString &cell : cells)
        clean.append(writable(cell));
    write(clean);
}

void TableWriter::commit()
{
    if (m_isCommitted)
        throw std::logic_error("a table committed twice");
    m_isCommitted = true;
    finish();
}

ColumnKind TableWriter::kindOf(const TableColumn &column, const QString &cell)
{
    const bool isOfItsKind = (column.kind == ColumnKind::Number && isNumber(cell)) ||
                             (column.kind == ColumnKind::Date && isDate(cell)) ||
                             (column.kind == ColumnKind::DateTime && isInstant(cell));
    return isOfItsKind ? column.kind : ColumnKind::Text;
}

QStringList TableWriter::headings() const
{
    QStringList all;
    for (const TableColumn &column : m_columns)
        all.append(writable(column.heading));
    return all;
}

} // namespace regulars
