#include "protocol/reportfiles/reportworkbook.h"

#include "protocol/tablefiles/formulaguard.h"
#include "protocol/tablefiles/pendingfile.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <utility>

namespace regulars
{

namespace
{

// 1 January 2020: the day of making would give the same report other bytes tomorrow.
constexpr time_t fixedCreation = 1'577'836'800;
constexpr std::size_t formats = 6;

class WorkbookBuilder
{
public:
    WorkbookBuilder(const QString &path, const QString &target, int moneyDecimals)
        : m_target(target)
        , m_workbook(workbook_new(QFile::encodeName(path).constData()))
    {
        if (m_workbook == nullptr) {
            refuseWriting(target, QStringLiteral("the temporary folder is full"));
        }
        lxw_doc_properties properties{};
        properties.created = fixedCreation;
        workbook_set_properties(m_workbook, &properties);
        makeFormats(moneyDecimals);
    }
    ~WorkbookBuilder()
    {
        if (m_workbook != nullptr) {
            lxw_workbook_free(m_workbook);
        }
    }
    WorkbookBuilder(const WorkbookBuilder &) = delete;
    WorkbookBuilder &operator=(const WorkbookBuilder &) = delete;

    void add(const ReportSheet &sheet)
    {
        const QByteArray name = sheet.name.toUtf8();
        m_sheet = workbook_add_worksheet(m_workbook, name.constData());
        if (m_sheet == nullptr) {
            refuseWriting(m_target, QStringLiteral("a sheet can't be called that"));
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, 0);
        for (std::size_t at = 0; at < sheet.columns.size(); ++at) {
            const auto column = static_cast<lxw_col_t>(at);
            worksheet_set_column(m_sheet, column, column, sheet.columns[at].width, nullptr);
            writeText(0, column, sheet.columns[at].heading, m_heading);
        }
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            addRow(sheet, row);
        }
        if (sheet.chart && !sheet.rows.empty()) {
            addChart(sheet, *sheet.chart);
        }
    }

    void close() { check(workbook_close(std::exchange(m_workbook, nullptr))); }

private:
    void makeFormats(int moneyDecimals)
    {
        const QByteArray money =
            "#,##0" + (moneyDecimals > 0 ? '.' + QByteArray(moneyDecimals, '0') : QByteArray());
        const std::array<QByteArray, formats> patterns{"",    "#,##0",      "0.0%",
                                                       money, "yyyy-mm-dd", ""};
        for (std::size_t at = 0; at < formats; ++at) {
            for (const bool isStrong : {false, true}) {
                lxw_format *const format = workbook_add_format(m_workbook);
                if (!patterns[at].isEmpty()) {
                    format_set_num_format(format, patterns[at].constData());
                }
                if (isStrong) {
                    format_set_bold(format);
                    format_set_top(format, LXW_BORDER_THIN);
                }
                (isStrong ? m_strong : m_plain)[at] = format;
            }
        }
        m_heading = workbook_add_format(m_workbook);
        format_set_bold(m_heading);
        format_set_bottom(m_heading, LXW_BORDER_THIN);
        format_set_text_wrap(m_heading);
    }

    void addRow(const ReportSheet &sheet, std::size_t at)
    {
        const SheetRow &row = sheet.rows[at];
        const auto line = static_cast<lxw_row_t>(at + 1);
        for (std::size_t column = 0; column < std::min(row.cells.size(), sheet.columns.size());
             ++column) {
            const SheetCell &cell = row.cells[column];
            const auto place = static_cast<lxw_col_t>(column);
            if (const auto *text = std::get_if<QString>(&cell)) {
                writeText(line, place, *text, formatOf(CellFormat::Text, row.isStrong));
            } else if (const auto *number = std::get_if<double>(&cell)) {
                const CellFormat format = row.format.value_or(sheet.columns[column].format);
                check(worksheet_write_number(m_sheet, line, place, *number,
                                             formatOf(format, row.isStrong)));
            } else if (const auto *day = std::get_if<BusinessDay>(&cell)) {
                const QDate date = day->date();
                lxw_datetime time{date.year(), date.month(), date.day(), 0, 0, 0};
                check(worksheet_write_datetime(m_sheet, line, place, &time,
                                               formatOf(CellFormat::Date, row.isStrong)));
            }
        }
    }

    void addChart(const ReportSheet &sheet, const SheetChart &spec)
    {
        const auto kind = spec.kind == SheetChart::Kind::Line   ? LXW_CHART_LINE
                          : spec.kind == SheetChart::Kind::Bars ? LXW_CHART_BAR
                                                                : LXW_CHART_COLUMN;
        lxw_chart *const chart = workbook_add_chart(m_workbook, static_cast<uint8_t>(kind));
        const QByteArray name = sheet.name.toUtf8();
        const auto rows = spec.rows < 0 ? sheet.rows.size() : static_cast<std::size_t>(spec.rows);
        const auto last = static_cast<lxw_row_t>(std::min(rows, sheet.rows.size()));
        const auto categories = static_cast<lxw_col_t>(spec.categories);
        for (const int column : spec.values) {
            const auto values = static_cast<lxw_col_t>(column);
            lxw_chart_series *const series = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_categories(series, name.constData(), 1, categories, last, categories);
            chart_series_set_values(series, name.constData(), 1, values, last, values);
            chart_series_set_name_range(series, name.constData(), 0, values);
        }
        chart_title_set_name(chart, spec.title.toUtf8().constData());
        if (spec.values.size() < 2) {
            chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        }
        if (spec.kind == SheetChart::Kind::Bars) {
            chart_axis_set_reverse(chart->y_axis);
        }
        lxw_chart_options options{};
        options.x_scale = 1.4;
        options.y_scale = 1.3;
        const auto right = static_cast<lxw_col_t>(sheet.columns.size() + 1);
        check(worksheet_insert_chart_opt(m_sheet, 1, right, chart, &options));
    }

    lxw_format *formatOf(CellFormat format, bool isStrong) const
    {
        return (isStrong ? m_strong : m_plain)[static_cast<std::size_t>(format)];
    }

    void writeText(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format) const
    {
        if (!text.isEmpty()) {
            check(worksheet_write_string(m_sheet, row, column,
                                         guardedApostrophe(text).toUtf8().constData(), format));
        }
    }

    void check(int error) const
    {
        if (error != LXW_NO_ERROR) {
            refuseWriting(m_target, QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error))));
        }
    }

    QString m_target;
    lxw_workbook *m_workbook;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_heading = nullptr;
    std::array<lxw_format *, formats> m_plain{};
    std::array<lxw_format *, formats> m_strong{};
};

} // namespace

void writeReportWorkbook(const std::vector<ReportSheet> &sheets, int moneyDecimals,
                         const QString &path)
{
    PendingFile pending(path);
    WorkbookBuilder workbook(pending.path(), path, moneyDecimals);
    for (const ReportSheet &sheet : sheets) {
        workbook.add(sheet);
    }
    workbook.close();
    pending.commit();
}

} // namespace regulars
