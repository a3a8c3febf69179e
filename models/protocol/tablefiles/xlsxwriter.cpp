#include "protocol/tablefiles/xlsxwriter.h"

#include "protocol/tablefiles/formulaguard.h"
#include "protocol/tablefiles/tablereader.h"

#include <QDateTime>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr quint32 mostRows = 1'048'576;
constexpr qsizetype mostColumns = 16'384;
constexpr qsizetype mostUnits = 32'767; // of a cell
constexpr qsizetype mostDigits = 15;    // of a number

// 1 January 2020. The day of making would give the same table other bytes tomorrow.
constexpr time_t fixedCreation = 1'577'836'800;

// Text that looks like the escape of a character must be one itself, else the reader sees that
// character.
QString escaped(const QString &text)
{
    static const QRegularExpression lookalike(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return text.contains(u"_x"_s) ? QString(text).replace(lookalike, u"_x005F_"_s) : text;
}

// Of YYYY-MM-DD, with HH:MM:SS or without.
lxw_datetime libraryTime(const QString &cell)
{
    const QDate date = QDate::fromString(cell.left(10), Qt::ISODate);
    const QTime time = QTime::fromString(cell.sliced(10).trimmed(), Qt::ISODate);
    if (!time.isValid())
        return {date.year(), date.month(), date.day(), 0, 0, 0};
    return {date.year(), date.month(),  date.day(),
            time.hour(), time.minute(), static_cast<double>(time.second())};
}

} // namespace

XlsxWriter::XlsxWriter(const QString &path, const QList<TableColumn> &columns)
    : TableWriter(columns)
    , m_target(path)
    , m_pending(path)
{
    if (columns.size() > mostColumns)
        throw FileError(FileError::Kind::DoesNotFit,
                        u"A workbook holds 16,384 columns at most; export to CSV."_s);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_workbook = workbook_new_opt(QFile::encodeName(m_pending.path()).constData(), &options);
    m_sheet = m_workbook != nullptr ? workbook_add_worksheet(m_workbook, nullptr) : nullptr;
    if (m_sheet == nullptr) {
        if (m_workbook != nullptr)
            lxw_workbook_free(m_workbook);
        refuseWriting(path, u"the temporary folder is full"_s);
    }
    lxw_doc_properties properties{};
    properties.created = fixedCreation;
    workbook_set_properties(m_workbook, &properties);
    layOutColumns();
    countFilled(headings());
}

XlsxWriter::~XlsxWriter()
{
    if (m_workbook != nullptr)
        lxw_workbook_free(m_workbook);
}

void XlsxWriter::layOutColumns()
{
    lxw_format *const bold = workbook_add_format(m_workbook);
    format_set_bold(bold);
    worksheet_freeze_panes(m_sheet, 1, 0);
    const QStringList texts = headings();
    for (qsizetype at = 0; at < texts.size(); ++at) {
        const TableColumn &column = columns()[at];
        lxw_format *format = nullptr;
        if (column.kind == ColumnKind::Date || column.kind == ColumnKind::DateTime ||
            (column.kind == ColumnKind::Number && column.decimals >= 0)) {
            const QByteArray decimals =
                column.decimals > 0 ? '.' + QByteArray(column.decimals, '0') : QByteArray();
            format = workbook_add_format(m_workbook);
            format_set_num_format(format, column.kind == ColumnKind::Date ? "yyyy-mm-dd"
                                          : column.kind == ColumnKind::DateTime
                                              ? "yyyy-mm-dd hh:mm:ss"
                                              : ("0" + decimals).constData());
        }
        m_formats.push_back(format);
        constexpr double textWidth = 16;
        constexpr double instantWidth = 20;
        const auto place = static_cast<lxw_col_t>(at);
        worksheet_set_column(m_sheet, place, place,
                             column.kind == ColumnKind::DateTime ? instantWidth : textWidth,
                             nullptr);
    }
    for (qsizetype at = 0; at < texts.size(); ++at)
        writeText(at, texts[at], bold);
}

void XlsxWriter::write(const QStringList &cells)
{
    ++m_row;
    countFilled(cells);
    if (m_row >= mostRows)
        throw FileError(FileError::Kind::DoesNotFit,
                        u"A workbook holds 1,048,575 rows at most; export to CSV."_s);
    for (qsizetype at = 0; at < cells.size(); ++at)
        writeCell(at, cells[at]);
}

// TableReader passes over rows without text.
void XlsxWriter::countFilled(const QStringList &cells)
{
    m_filledRows += std::any_of(cells.cbegin(), cells.cend(),
                                [](const QString &cell) { return !cell.isEmpty(); });
}

void XlsxWriter::writeCell(qsizetype at, const QString &cell)
{
    const auto column = static_cast<lxw_col_t>(at);
    lxw_format *const format = m_formats[static_cast<size_t>(at)];
    switch (kindOf(columns()[at], cell)) {
    case ColumnKind::Text:
        return writeText(at, cell, nullptr);
    case ColumnKind::Number:
        if (std::count_if(cell.cbegin(), cell.cend(), [](QChar c) { return c.isDigit(); }) >
            mostDigits)
            return writeText(at, cell, nullptr);
        return check(worksheet_write_number(m_sheet, m_row, column, cell.toDouble(), format));
    case ColumnKind::Date:
    case ColumnKind::DateTime: {
        lxw_datetime time = libraryTime(cell);
        constexpr int firstYear =
            1901; // the calendar of workbooks is wrong in the first months of 1900
        if (time.year < firstYear)
            return writeText(at, cell, nullptr);
        return check(worksheet_write_datetime(m_sheet, m_row, column, &time, format));
    }
    }
}

void XlsxWriter::writeText(qsizetype at, const QString &cell, lxw_format *format)
{
    const QString text = escaped(guardedApostrophe(cell));
    if (text.isEmpty())
        return;
    if (cell.size() > mostUnits)
        throw FileError(
            FileError::Kind::DoesNotFit,
            u"A workbook's cell holds 32,767 characters at most, and one of column %1 has more; export to CSV."_s
                .arg(columns()[at].heading));
    check(worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(at),
                                 text.toUtf8().constData(), format));
}

void XlsxWriter::check(int error) const
{
    if (error != LXW_NO_ERROR)
        refuseWriting(m_target, QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error))));
}

void XlsxWriter::finish()
{
    const int error = workbook_close(std::exchange(m_workbook, nullptr));
    check(error);
    readBack();
    m_pending.commit();
}

void XlsxWriter::readBack() const
{
    ReadOptions options;
    options.limits.columns = mostColumns;
    options.limits.rowLength = mostColumns * mostUnits;
    qint64 rows = 0;
    try {
        const auto reader = TableReader::open(m_pending.path(), options);
        for (rows = 1; const std::optional<TableItem> item = reader->next(); ++rows) {
            if (const auto *error = std::get_if<RowError>(&*item))
                refuseWriting(m_target, error->text);
        }
    } catch (const FileError &fault) {
        if (m_filledRows > 0)
            refuseWriting(m_target, fault.message());
    }
    if (rows != m_filledRows)
        refuseWriting(m_target, u"the disk or the temporary folder is full"_s);
}

} // namespace regulars
