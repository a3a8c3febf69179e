// The charts that are made of cells.
#include "ui/dashboard/dashcharts.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

DashCharts::Chart DashCharts::hours(const Figures &figures) const
{
    Chart chart{begun(ChartKind::HeatMap, tr("Purchases by weekday and hour")), {}, {}};
    int first = 24;
    int last = -1;
    qint64 most = 0;
    int mostDay = 0;
    int mostHour = 0;
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            const qint64 visits = figures.visits[std::size_t(day)][std::size_t(hour)];
            if (visits > 0) {
                first = std::min(first, hour);
                last = std::max(last, hour);
            }
            if (visits > most) {
                most = visits;
                mostDay = day;
                mostHour = hour;
            }
        }
    }
    if (last < 0) {
        chart.absence = figures.purchasesWithoutTime > 0
                            ? tr("The purchases of the period were imported without their time.")
                            : tr("Nobody bought in the period.");
        return chart;
    }
    const QLocale locale;
    for (int hour = first; hour <= last; ++hour) {
        chart.spec.categories += QString::number(hour);
    }
    for (int day = 0; day < 7; ++day) {
        ChartSeries row{locale.dayName(day + 1, QLocale::ShortFormat), {}, false};
        for (int hour = first; hour <= last; ++hour) {
            row.values.emplace_back(
                static_cast<double>(figures.visits[std::size_t(day)][std::size_t(hour)]));
        }
        chart.spec.series.push_back(row);
    }
    chart.behind = [period = figures.period, first](int day, int hour) {
        Slice slice;
        slice.kind = Slice::Kind::AtHour;
        slice.first = day + 1;
        slice.second = first + hour;
        return std::optional(EvidenceQuestion(Figure::Purchases, period, period.last, slice));
    };
    chart.spec.categoryHeading = tr("Hour");
    chart.summary = tr("Most purchases: %1, %2 to %3 o'clock (%4).")
                        .arg(locale.dayName(mostDay + 1, QLocale::LongFormat))
                        .arg(mostHour)
                        .arg(mostHour + 1)
                        .arg(most);
    return chart;
}

DashCharts::Chart DashCharts::recencyFrequency(const Figures &figures) const
{
    Chart chart{
        begun(ChartKind::HeatMap, tr("Members by how lately and how often they bought")), {}, {}};
    qint64 buyers = 0;
    for (const auto &row : figures.rfm.grid) {
        for (const qint64 cell : row) {
            buyers += cell;
        }
    }
    if (buyers < leastBuyers) {
        chart.absence = tr("This grid needs 30 members who have bought; %n more to go.", nullptr,
                           static_cast<int>(leastBuyers - buyers));
        return chart;
    }
    const QStringList rows{tr("Long ago"), u"2"_s, u"3"_s, u"4"_s, tr("Lately")};
    const QStringList columns{tr("Seldom"), u"2"_s, u"3"_s, u"4"_s, tr("Often")};
    chart.spec.categories = columns;
    for (int recency = 4; recency >= 0; --recency) {
        ChartSeries row{rows[recency], {}, false};
        for (int frequency = 0; frequency < 5; ++frequency) {
            row.values.emplace_back(static_cast<double>(
                figures.rfm.grid[std::size_t(recency)][std::size_t(frequency)]));
        }
        chart.spec.series.push_back(row);
    }
    chart.behind = [period = figures.period](int row, int frequency) {
        Slice slice;
        slice.kind = Slice::Kind::InRfmCell;
        slice.first = 5 - row;
        slice.second = frequency + 1;
        return std::optional(EvidenceQuestion(Figure::Members, period, period.last, slice));
    };
    chart.spec.categoryHeading = tr("Bought");
    const auto in = [&](RfmSegment segment) {
        return static_cast<int>(figures.rfm.members[std::size_t(segment)]);
    };
    chart.summary = tr("High value: %1. At risk: %2. Sleeping: %3. New: %4. Promising: %5.")
                        .arg(in(RfmSegment::HighValue))
                        .arg(in(RfmSegment::AtRisk))
                        .arg(in(RfmSegment::Sleeping))
                        .arg(in(RfmSegment::New))
                        .arg(in(RfmSegment::Potential));
    return chart;
}

DashCharts::Chart DashCharts::cohorts(const Figures &figures) const
{
    Chart chart{
        begun(ChartKind::Cohorts, tr("Who came back, by month of the first purchase")), {}, {}};
    if (figures.cohorts.empty()) {
        chart.absence = tr("No member has bought yet.");
        return chart;
    }
    chart.spec.unit = ChartUnit::Percent;
    const std::size_t from =
        figures.cohorts.size() > mostCohorts ? figures.cohorts.size() - mostCohorts : 0;
    std::size_t longest = 0;
    for (std::size_t at = from; at < figures.cohorts.size(); ++at) {
        const Cohort &cohort = figures.cohorts[at];
        ChartSeries row{tr("%1 (%2)", "a month and how many members")
                            .arg(cohort.month.toIso())
                            .arg(cohort.size),
                        {},
                        false};
        for (std::size_t month = 0; month < std::min(cohort.boughtAgain.size(), mostCohorts);
             ++month) {
            const Share &share = cohort.boughtAgain[month];
            row.values.push_back(
                share ? std::optional(double(share->numerator()) / double(share->denominator()))
                      : std::nullopt);
        }
        longest = std::max(longest, row.values.size());
        chart.spec.series.push_back(row);
    }
    for (std::size_t month = 0; month < longest; ++month) {
        chart.spec.categories += QString::number(month);
    }
    std::vector<Month> months;
    for (std::size_t at = from; at < figures.cohorts.size(); ++at) {
        months.push_back(figures.cohorts[at].month);
    }
    chart.behind = [months, asOf = figures.period.last](int cohort, int after) {
        const Month month = months.at(static_cast<std::size_t>(cohort));
        Slice slice;
        slice.kind = Slice::Kind::OfCohort;
        slice.first = after;
        return std::optional(
            EvidenceQuestion(Figure::RepeatRate, {month.first(), month.last()}, asOf, slice));
    };
    chart.spec.categoryHeading = tr("Months after");
    return chart;
}

} // namespace regulars
