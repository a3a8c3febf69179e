#pragma once

#include <QRectF>

#include <vector>

namespace regulars
{

// Where a chart draws one of its values, and where a press means it.
struct ChartMark
{
    QRectF place; // of the bar, around the point, the cell; empty: nothing is drawn
    QRectF reach; // at least as much
};

// By series, and within it by category.
using ChartMarks = std::vector<ChartMark>;

} // namespace regulars
