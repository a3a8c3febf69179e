#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regulars
{

enum class ChartKind {
    Line,
    Band, // the first two series are its lower and upper edge, the rest are lines
    Bars,
    GroupedBars,
    HorizontalBars,
    PercentBars, // one lying bar a category, its series as shares of the whole
    Boxes,   // one box a category; its series ascend: whisker, box's edge, middle, edge, whisker
    HeatMap, // series are the rows, categories the columns
    Cohorts, // as a heat map; cells without a value stay empty
};

enum class ChartUnit { Count, Percent, Sum };

struct ChartSeries
{
    QString name;
    std::vector<std::optional<double>> values; // one a category
    bool isReference = false;                  // drawn dashed: last year, a target
};

inline constexpr std::size_t boxSeries = 5;

// What a chart shows, without a word of how: data, titles, units. Percents are given from 0 to 1,
// sums of money in major units.
struct ChartSpec
{
    ChartKind kind = ChartKind::Bars;
    QString title;
    QStringList categories;
    std::vector<ChartSeries> series;
    ChartUnit unit = ChartUnit::Count;
    int decimals = 0; // of percents, of sums
    bool showsValues = false;
    QString categoryHeading; // of the table
    QLocale locale{QLocale::C};

    // The value as people read it: "1,234", "36.4%".
    QString text(double value) const;
    // Nothing but absent values and zeros.
    bool isEmpty() const;
    double largest() const;
    double smallest() const;
};

// An axis whose ends and steps are round numbers.
struct NiceScale
{
    double low = 0;
    double high = 1;
    double step = 1;
    int steps() const;
};

// Covers [low, high] with at most `most` steps of 1, 2, 2.5 or 5 × 10ⁿ; with whole steps only, no
// step is under 1. An empty or inverted range gets the length of one step.
NiceScale niceScale(double low, double high, int most, bool wholeSteps);

} // namespace regulars
