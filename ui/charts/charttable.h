#pragma once

#include "ui/charts/chartspec.h"

#include <QList>

namespace regulars
{

// A chart's figures as rows, for CSV and for those who can't see it. Numbers are plain decimals;
// an absent value is an empty cell.
struct ChartTable
{
    QStringList heading;
    QList<QStringList> rows;
};

// One row a category and one column a series; of heat maps and cohorts one row a series.
ChartTable tableOf(const ChartSpec &spec);

} // namespace regulars
