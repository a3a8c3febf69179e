#include "ui/insights/insighttab.h"

#include "ui/charts/chartwidget.h"
#include "ui/insights/figuretile.h"
#include "ui/parts/card.h"
#include "ui/parts/figuretable.h"
#include "ui/parts/label.h"
#include "ui/theme/typeramp.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace regulars
{

namespace
{

constexpr int tileRoom = 190;  // px at 100 %
constexpr int chartRoom = 480; // px at 100 %
constexpr int mostTiles = 5;
constexpr int cellHeight = 34;
constexpr int barHeight = 26;
constexpr int chartHeight = 220;

int columnsIn(int width, int room, int most)
{
    return std::clamp(width / scaled(room), 1, most);
}

// As many rows as a map has, so that its numbers can be read.
int heightOf(const ChartSpec &spec)
{
    const bool isMap = spec.kind == ChartKind::HeatMap || spec.kind == ChartKind::Cohorts;
    const int rows =
        isMap ? static_cast<int>(spec.series.size()) : static_cast<int>(spec.categories.size());
    const bool isLying = isMap || spec.kind == ChartKind::PercentBars;
    return isLying ? std::max(chartHeight, 40 + (isMap ? cellHeight : barHeight) * rows)
                   : chartHeight;
}

bool isWide(const ChartSpec &spec)
{
    return spec.kind == ChartKind::HeatMap || spec.kind == ChartKind::Cohorts;
}

} // namespace

InsightTab::InsightTab(QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
    , m_tileGrid(new QGridLayout)
    , m_chartGrid(new QGridLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    inner->setLayout(m_column);
    m_column->setContentsMargins(0, 12, 4, 0);
    m_column->setSpacing(16);
    for (QGridLayout *grid : {m_tileGrid, m_chartGrid}) {
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setSpacing(16);
        m_column->addLayout(grid);
    }
    m_column->addStretch(1);
    setWidget(inner);
}

void InsightTab::show(const InsightSheet &sheet)
{
    m_sheet = sheet;
    makeRoom();
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        if (i < sheet.tiles.size()) {
            m_tiles[i]->show(sheet.tiles[i]);
        } else {
            m_tiles[i]->hide();
        }
    }
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        const bool isUsed = i < sheet.charts.size();
        m_charts[i].card->setVisible(isUsed);
        if (isUsed) {
            const InsightChart &chart = sheet.charts[i];
            m_charts[i].chart->setDrawingHeight(heightOf(chart.spec));
            const bool opens = chart.door || !chart.behind.isEmpty();
            m_charts[i].chart->setOpens(
                opens ? [chart](int series,
                                int category) { return !chart.doorAt(series, category).isEmpty(); }
                      : ChartWidget::Opens());
            m_charts[i].chart->show(chart.spec);
            m_charts[i].definition->setText(chart.definition);
            m_charts[i].definition->setVisible(!chart.definition.isEmpty());
        }
    }
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        const bool isUsed = i < sheet.tables.size();
        m_tables[i].card->setVisible(isUsed);
        if (!isUsed) {
            continue;
        }
        const SheetTable &table = sheet.tables[i];
        m_tables[i].card->setHeading(table.title);
        m_tables[i].definition->setText(table.definition);
        m_tables[i].table->setAccessibleName(table.title);
        m_tables[i].table->setHeadings(table.headings);
        m_tables[i].table->setTrendColumn(
            table.trends.empty() ? -1 : static_cast<int>(table.headings.size()) - 1);
        std::vector<FigureTable::Row> rows;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const bool opens = !table.behind.value(static_cast<qsizetype>(row)).isEmpty();
            rows.push_back({table.rows[row], opens ? static_cast<qint64>(row) + 1 : 0,
                            row < table.trends.size() ? table.trends[row] : Trend()});
        }
        m_tables[i].table->setRows(rows);
    }
    m_tileColumns = 0;
    arrange();
}

void InsightTab::open(const QString &door)
{
    constexpr QStringView rows = u"rows:";
    constexpr QStringView table = u"table:";
    if (door.startsWith(table)) {
        bring(door.mid(table.size()));
    } else if (door.startsWith(rows)) {
        emit rowsAsked(door.mid(rows.size()));
    } else if (!door.isEmpty()) {
        emit membersAsked(door);
    }
}

// What the figure counted, with its heading above it.
void InsightTab::bring(const QString &title)
{
    for (std::size_t i = 0; i < m_sheet.tables.size(); ++i) {
        if (m_sheet.tables[i].title == title) {
            FigureTable *shown = m_tables[i].table;
            ensureWidgetVisible(m_tables[i].card, 0, 0);
            shown->setFocus(Qt::OtherFocusReason);
            shown->setCurrentIndex(shown->model()->index(0, 0));
        }
    }
}

void InsightTab::makeRoom()
{
    while (m_tiles.size() < m_sheet.tiles.size()) {
        auto *tile = new FigureTile(widget());
        const std::size_t index = m_tiles.size();
        connect(tile, &FigureTile::opened, this,
                [this, index] { open(m_sheet.tiles.at(index).behind); });
        m_tiles.push_back(tile);
    }
    while (m_charts.size() < m_sheet.charts.size()) {
        m_charts.push_back(makeChart(m_charts.size()));
    }
    while (m_tables.size() < m_sheet.tables.size()) {
        m_tables.push_back(makeTable(m_tables.size()));
        m_column->insertWidget(m_column->count() - 1, m_tables.back().card);
    }
}

InsightTab::ChartCard InsightTab::makeChart(std::size_t index)
{
    const ChartCard made{new Card(widget()), new ChartWidget,
                         new Label(TextRole::Caption, Tone::Muted)};
    made.definition->setWordWrap(true);
    made.card->content()->addWidget(made.chart);
    made.card->content()->addWidget(made.definition);
    made.card->content()->addStretch(1);
    connect(made.chart, &ChartWidget::opened, this, [this, index](int series, int category) {
        open(m_sheet.charts.at(index).doorAt(series, category));
    });
    return made;
}

InsightTab::TableCard InsightTab::makeTable(std::size_t index)
{
    const TableCard made{new Card(widget()), new Label(TextRole::Caption, Tone::Muted),
                         new FigureTable};
    made.definition->setWordWrap(true);
    made.card->content()->addWidget(made.definition);
    made.card->content()->addWidget(made.table);
    connect(made.table, &FigureTable::opened, this,
            [this, index](qint64 row) { open(m_sheet.tables.at(index).behind.value(row - 1)); });
    return made;
}

// Maps take the whole width; other charts stand beside each other.
void InsightTab::arrange()
{
    const int tileColumns = columnsIn(viewport()->width(), tileRoom, mostTiles);
    const int chartColumns = columnsIn(viewport()->width(), chartRoom, 2);
    if (tileColumns == m_tileColumns && chartColumns == m_chartColumns) {
        return;
    }
    m_tileColumns = tileColumns;
    m_chartColumns = chartColumns;
    for (int column = 0; column < mostTiles; ++column) {
        m_tileGrid->setColumnStretch(column, column < tileColumns ? 1 : 0);
    }
    for (int column = 0; column < 2; ++column) {
        m_chartGrid->setColumnStretch(column, column < chartColumns ? 1 : 0);
    }
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tileGrid->removeWidget(m_tiles[i]);
        const int place = static_cast<int>(i);
        m_tileGrid->addWidget(m_tiles[i], place / tileColumns, place % tileColumns);
    }
    arrangeCharts();
}

void InsightTab::arrangeCharts()
{
    const std::size_t count = std::min(m_charts.size(), m_sheet.charts.size());
    const auto spanOf = [this](std::size_t chart) {
        return isWide(m_sheet.charts[chart].spec) ? m_chartColumns : 1;
    };
    int row = 0;
    int column = 0;
    for (std::size_t i = 0; i < count; ++i) {
        m_chartGrid->removeWidget(m_charts[i].card);
        int span = spanOf(i);
        // The last one before a new row fills the row that it ends.
        if (i + 1 == count || column + span + spanOf(i + 1) > m_chartColumns) {
            span = m_chartColumns - column;
        }
        m_chartGrid->addWidget(m_charts[i].card, row, column, 1, span);
        column += span;
        if (column >= m_chartColumns) {
            ++row;
            column = 0;
        }
    }
}

FigureTile *InsightTab::tile(const QString &name) const
{
    const auto found = std::find_if(m_tiles.begin(), m_tiles.end(), [&](const FigureTile *tile) {
        return !tile->isHidden() && tile->name() == name;
    });
    return found == m_tiles.end() ? nullptr : *found;
}

ChartWidget *InsightTab::chart(const QString &title) const
{
    for (std::size_t i = 0; i < m_sheet.charts.size(); ++i) {
        if (m_sheet.charts[i].spec.title == title) {
            return m_charts[i].chart;
        }
    }
    return nullptr;
}

FigureTable *InsightTab::table(const QString &title) const
{
    for (std::size_t i = 0; i < m_sheet.tables.size(); ++i) {
        if (m_sheet.tables[i].title == title) {
            return m_tables[i].table;
        }
    }
    return nullptr;
}

void InsightTab::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void InsightTab::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        arrange();
    }
}

} // namespace regulars
