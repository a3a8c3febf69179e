#include "ui/charts/charttable.h"

namespace regulars
{

namespace
{

QString cellOf(const ChartSpec &spec, const ChartSeries &series, std::size_t at)
{
    if (at >= series.values.size() || !series.values[at]) {
        return {};
    }
    constexpr int shareDecimals = 6;
    const int decimals = spec.unit == ChartUnit::Percent ? shareDecimals : spec.decimals;
    return QString::number(*series.values[at], 'f', decimals);
}

} // namespace

ChartTable tableOf(const ChartSpec &spec)
{
    ChartTable table{{spec.categoryHeading}, {}};
    const auto categories = static_cast<std::size_t>(spec.categories.size());
    if (spec.kind == ChartKind::HeatMap || spec.kind == ChartKind::Cohorts) {
        table.heading += spec.categories;
        for (const ChartSeries &row : spec.series) {
            QStringList cells{row.name};
            for (std::size_t at = 0; at < categories; ++at) {
                cells.append(cellOf(spec, row, at));
            }
            table.rows.append(cells);
        }
        return table;
    }
    for (const ChartSeries &series : spec.series) {
        table.heading.append(series.name);
    }
    for (std::size_t at = 0; at < categories; ++at) {
        QStringList cells{spec.categories[static_cast<qsizetype>(at)]};
        for (const ChartSeries &series : spec.series) {
            cells.append(cellOf(spec, series, at));
        }
        table.rows.append(cells);
    }
    return table;
}

} // namespace regulars
