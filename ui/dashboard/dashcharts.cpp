#include "ui/dashboard/dashcharts.h"

#include "ui/figures.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <limits>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t weeksShown = 52;

bool isQuiet(const StepFigures &step)
{
    return step.active == 0;
}

ChartSeries seriesOf(const QString &name, const std::vector<StepFigures> &steps,
                     const std::function<std::optional<double>(const StepFigures &)> &value)
{
    ChartSeries series{name, {}, false};
    for (const StepFigures &step : steps) {
        series.values.push_back(value(step));
    }
    return series;
}

std::vector<DayRange> daysOf(const std::vector<StepFigures> &steps)
{
    std::vector<DayRange> days;
    for (const StepFigures &step : steps) {
        days.push_back(step.days);
    }
    return days;
}

// The rows of a figure for each step, as they stood when the last one ended; which figure a series
// shows.
auto rowsByStep(const std::vector<StepFigures> &steps, std::vector<std::optional<Figure>> figures)
{
    return [days = daysOf(steps), asOf = steps.back().days.last,
            figures = std::move(figures)](int series, int step) -> std::optional<EvidenceQuestion> {
        const auto figure = figures.at(static_cast<std::size_t>(series));
        if (!figure) {
            return std::nullopt;
        }
        return EvidenceQuestion(*figure, days.at(static_cast<std::size_t>(step)), asOf);
    };
}

} // namespace

ChartSpec DashCharts::begun(ChartKind kind, const QString &title)
{
    ChartSpec spec;
    spec.kind = kind;
    spec.title = title;
    spec.locale = QLocale(QLocale::English, QLocale::UnitedStates); // digits as everywhere
    return spec;
}

// "Oct", in January with the year: "Jan 2026".
QString DashCharts::monthName(DayRange days)
{
    const QLocale locale;
    const QDate first = days.first.date();
    if (locale.language() == QLocale::Chinese) {
        return locale.toString(first, first.month() == 1 ? u"yyyy'年'M'月'"_s : u"M'月'"_s);
    }
    return locale.toString(first, first.month() == 1 ? u"MMM yyyy"_s : u"MMM"_s);
}

QString DashCharts::rewardName(const QString &reward) const
{
    if (const auto index = m_programme->reward(reward)) {
        const Reward &known = m_programme->rewards[static_cast<std::size_t>(*index)];
        const QString name = known.name.in(m_language);
        return name.isEmpty() ? reward : name;
    }
    return reward;
}

QString DashCharts::tierName(const QString &tier) const
{
    for (const Tier &known : m_programme->tiers) {
        if (known.id == tier) {
            const QString name = known.name.in(m_language);
            return name.isEmpty() ? tier : name;
        }
    }
    return tier.isEmpty() ? tr("No tier") : tier;
}

Money DashCharts::minor(double major) const
{
    return Money(std::llround(major * std::pow(10.0, m_programme->currency.decimals)));
}

double DashCharts::major(Money money) const
{
    return static_cast<double>(money.count()) / std::pow(10.0, m_programme->currency.decimals);
}

DashCharts::Chart DashCharts::activeByWeek(const Trends &trends) const
{
    Chart chart{begun(ChartKind::Line, tr("Active members by week")), {}, {}};
    chart.spec.categoryHeading = tr("Week from");
    // A week that has only begun would look like a fall, unless it is the shop's first.
    auto weeks = trends.weeks;
    const bool isFirst = std::all_of(weeks.begin(), std::prev(weeks.end()), isQuiet);
    if (weeks.back().days.days() < 7 && !isFirst) {
        weeks.pop_back();
    }
    const std::size_t shown = std::min(weeksShown, weeks.size());
    const std::size_t from = weeks.size() - shown;
    ChartSeries now{tr("This year"), {}, false};
    ChartSeries before{tr("Year before"), {}, true};
    bool hasBefore = false;
    for (std::size_t at = from; at < weeks.size(); ++at) {
        chart.spec.categories += weeks[at].days.first.date().toString(u"MM-dd"_s);
        now.values.emplace_back(static_cast<double>(weeks[at].active));
        const bool isThere = at >= weeksShown;
        before.values.emplace_back(isThere ? static_cast<double>(weeks[at - weeksShown].active)
                                           : 0.0);
        hasBefore |= isThere && !isQuiet(weeks[at - weeksShown]);
    }
    chart.spec.series.push_back(now);
    if (hasBefore) {
        chart.spec.series.push_back(before);
    }
    chart.behind = [days = daysOf(weeks), all = daysOf(trends.weeks), from,
                    asOf = trends.weeks.back().days.last](
                       int line, int week) -> std::optional<EvidenceQuestion> {
        const std::size_t at = from + static_cast<std::size_t>(week);
        if (line > 0 && at < weeksShown) {
            return std::nullopt;
        }
        return EvidenceQuestion(Figure::ActiveMembers, line == 0 ? days[at] : all[at - weeksShown],
                                asOf);
    };
    if (chart.spec.isEmpty()) {
        chart.absence = tr("Nobody has bought, redeemed or acted yet. A week of records draws "
                           "the first line.");
    }
    return chart;
}

DashCharts::Chart DashCharts::pointsByMonth(const Trends &trends) const
{
    Chart chart{begun(ChartKind::GroupedBars, tr("Points in and out by month")), {}, {}};
    chart.spec.categoryHeading = tr("Month");
    for (const StepFigures &month : trends.months) {
        chart.spec.categories += monthName(month.days);
    }
    chart.spec.series = {
        seriesOf(tr("Issued"), trends.months,
                 [](const StepFigures &step) { return double(step.issued.count()); }),
        seriesOf(tr("Redeemed"), trends.months,
                 [](const StepFigures &step) { return double(step.redeemed.count()); }),
        seriesOf(tr("Expired"), trends.months,
                 [](const StepFigures &step) { return double(step.expired.count()); })};
    chart.behind = rowsByStep(
        trends.months, {Figure::PointsIssued, Figure::PointsRedeemed, Figure::PointsExpired});
    if (chart.spec.isEmpty()) {
        chart.absence = tr("No points have moved yet.");
    }
    return chart;
}

DashCharts::Chart DashCharts::outstandingByMonth(const Trends &trends) const
{
    Chart chart{begun(ChartKind::Line, tr("Points that members hold")), {}, {}};
    chart.spec.categoryHeading = tr("Month");
    for (const StepFigures &month : trends.months) {
        chart.spec.categories += monthName(month.days);
    }
    chart.spec.series = {seriesOf(tr("Outstanding"), trends.months, [](const StepFigures &step) {
        return double(step.outstanding.count());
    })};
    chart.behind = rowsByStep(trends.months, {Figure::PointsOutstanding});
    if (chart.spec.isEmpty()) {
        chart.absence = tr("Nobody holds points yet.");
    }
    return chart;
}

DashCharts::Chart DashCharts::redemptionByMonth(const Trends &trends) const
{
    Chart chart{begun(ChartKind::Band, tr("Redemption rate by month")), {}, {}};
    ChartSpec &spec = chart.spec;
    spec.unit = ChartUnit::Percent;
    spec.categoryHeading = tr("Month");
    double most = 0.4;
    const ChartSeries rate =
        seriesOf(tr("Rate"), trends.months, [&](const StepFigures &step) -> std::optional<double> {
            if (step.issued <= Points()) {
                return std::nullopt;
            }
            const double share = double(step.redeemed.count()) / double(step.issued.count());
            most = std::max(most, share);
            return share;
        });
    ChartSeries low{tr("Healthy from"), {}, true};
    ChartSeries high{tr("Healthy"), {}, true};
    for (const StepFigures &month : trends.months) {
        spec.categories += monthName(month.days);
        low.values.emplace_back(healthyRedemption);
        high.values.emplace_back(most);
    }
    spec.series = {low, high, rate};
    chart.behind = rowsByStep(trends.months, {std::nullopt, std::nullopt, Figure::RedemptionRate});
    const auto known = std::find_if(rate.values.rbegin(), rate.values.rend(),
                                    [](const auto &value) { return value.has_value(); });
    if (known == rate.values.rend()) {
        chart.absence = tr("No points have been issued yet.");
    } else {
        chart.summary =
            **known >= healthyRedemption
                ? tr("In the last month %1 of the points issued were redeemed; 25% or more is "
                     "healthy.")
                      .arg(spec.text(**known))
                : tr("In the last month %1 of the points issued were redeemed; healthy would be "
                     "25% or more.")
                      .arg(spec.text(**known));
    }
    return chart;
}

DashCharts::Chart DashCharts::spendSpread(const Trends &trends) const
{
    Chart chart{begun(ChartKind::Bars, tr("Members by what they spent in the period")), {}, {}};
    if (trends.spent.empty()) {
        chart.absence = tr("No member bought in the period.");
        return chart;
    }
    // The few who spend very much stand together at the end.
    const std::size_t most = trends.spent.size() - 1;
    const double usual = major(trends.spent[most - most / 20]);
    const NiceScale scale = niceScale(0, std::max(usual, 1.0), 8, true);
    ChartSeries series{tr("Members"),
                       std::vector<std::optional<double>>(std::size_t(scale.steps()) + 1, 0.0),
                       false};
    for (const Money spent : trends.spent) {
        const auto bin = static_cast<std::size_t>(
            std::clamp(std::floor(major(spent) / scale.step), 0.0, double(scale.steps())));
        series.values[bin] = *series.values[bin] + 1;
    }
    const auto grouped = [&](double value) { return chart.spec.locale.toString(value, 'f', 0); };
    for (int bin = 0; bin < scale.steps(); ++bin) {
        chart.spec.categories +=
            tr("%1–%2", "two amounts")
                .arg(grouped(bin * scale.step), grouped((bin + 1) * scale.step));
    }
    chart.spec.categories += tr("%1 and more", "an amount").arg(grouped(scale.high));
    if (*series.values.back() == 0) {
        series.values.pop_back();
        chart.spec.categories.pop_back();
    }
    chart.spec.series = {series};
    chart.spec.showsValues = true;
    chart.spec.categoryHeading = tr("Spent (%1)").arg(signOf(m_programme->currency).trimmed());
    const int last = static_cast<int>(series.values.size()) - 1;
    chart.behind = [period = trends.steps.back().days, step = minor(scale.step), last](int,
                                                                                       int bin) {
        Slice slice;
        slice.kind = Slice::Kind::Spending;
        // Who was given back more than he paid stands with those who spent least.
        slice.from =
            bin == 0 ? Money(std::numeric_limits<qint64>::min()) : Money(step.count() * bin);
        if (bin < last) {
            slice.to = Money(step.count() * (bin + 1));
        }
        return std::optional(EvidenceQuestion(Figure::Members, period, period.last, slice));
    };
    const Money middle = trends.spent[trends.spent.size() / 2];
    chart.summary = tr("Half of the %Ln member(s) who bought spent %1 or more.", nullptr,
                       static_cast<int>(trends.spent.size()))
                        .arg(shown(middle, m_programme->currency));
    return chart;
}

DashCharts::Chart DashCharts::spendByTier(const Trends &trends) const
{
    Chart chart{
        begun(ChartKind::Boxes, tr("What members of each tier spent in the period")), {}, {}};
    for (const int percent : SpendSpread::percents) {
        chart.spec.series.push_back(
            {percent == 50 ? tr("half spent up to") : tr("%1% spent up to").arg(percent),
             {},
             false});
    }
    chart.spec.unit = ChartUnit::Sum;
    chart.spec.categoryHeading = tr("Tier");
    QStringList told;
    std::vector<SpendSpread> spreads;
    for (const Tier &tier : m_programme->tiers) {
        const auto spread =
            std::find_if(trends.spreads.begin(), trends.spreads.end(),
                         [&tier](const SpendSpread &of) { return of.tier == tier.id; });
        if (spread == trends.spreads.end() || spread->buyers < leastInBox) {
            continue;
        }
        chart.spec.categories +=
            tr("%1 (%2)", "a tier and how many of it bought")
                .arg(tierName(tier.id), chart.spec.text(double(spread->buyers)));
        spreads.push_back(*spread);
        for (std::size_t at = 0; at < chart.spec.series.size(); ++at) {
            chart.spec.series[at].values.emplace_back(major(spread->amounts[at]));
        }
        told += tr("%1 %2 to %3", "a tier, an amount and another")
                    .arg(tierName(tier.id), shown(spread->amounts[1], m_programme->currency),
                         shown(spread->amounts[3], m_programme->currency));
    }
    if (told.isEmpty()) {
        chart.absence =
            tr("Fewer than %1 members of each tier bought in the period.").arg(leastInBox);
        return chart;
    }
    chart.behind = [period = trends.steps.back().days, spreads](int series, int tier) {
        const SpendSpread &of = spreads.at(static_cast<std::size_t>(tier));
        Slice slice;
        slice.kind = Slice::Kind::Spending;
        slice.names = {of.tier};
        slice.from = Money(std::numeric_limits<qint64>::min());
        slice.to = of.amounts.at(static_cast<std::size_t>(series)) + Money(1);
        return std::optional(EvidenceQuestion(Figure::Members, period, period.last, slice));
    };
    chart.summary =
        tr("The middle half of those who bought (the box) spent: %1. The lines reach from "
           "what a tenth spent at most to what nine tenths did.")
            .arg(told.join(tr(", ", "between parts of a list")));
    return chart;
}

DashCharts::Chart DashCharts::topRewards(const Figures &figures) const
{
    Chart chart{begun(ChartKind::HorizontalBars, tr("Rewards by points redeemed")), {}, {}};
    std::vector<std::pair<qint64, QString>> rewards;
    for (auto it = figures.byReward.cbegin(); it != figures.byReward.cend(); ++it) {
        if (it->redeemed > Points()) {
            rewards.emplace_back(it->redeemed.count(), it.key());
        }
    }
    if (rewards.empty()) {
        chart.absence = tr("Nothing was redeemed in the period.");
        return chart;
    }
    std::stable_sort(rewards.begin(), rewards.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    ChartSeries series{tr("Points"), {}, false};
    double others = 0;
    QList<QStringList> behind;
    for (std::size_t at = 0; at < rewards.size(); ++at) {
        if (at <= std::size_t(mostRewards)) {
            behind.emplaceBack();
        }
        behind.back().append(rewards[at].second);
        if (at < std::size_t(mostRewards)) {
            chart.spec.categories += rewardName(rewards[at].second);
            series.values.emplace_back(static_cast<double>(rewards[at].first));
        } else {
            others += static_cast<double>(rewards[at].first);
        }
    }
    if (others > 0) {
        chart.spec.categories += tr("Others");
        series.values.emplace_back(others);
    }
    chart.spec.series = {series};
    chart.behind = [period = figures.period, behind](int, int reward) {
        Slice slice;
        slice.kind = Slice::Kind::OfRewards;
        slice.names = behind.at(reward);
        return std::optional(EvidenceQuestion(Figure::PointsRedeemed, period, period.last, slice));
    };
    chart.spec.showsValues = true;
    chart.spec.categoryHeading = tr("Reward");
    return chart;
}

DashCharts::Chart DashCharts::tiers(const Figures &figures, const Figures *before) const
{
    Chart chart{begun(ChartKind::PercentBars, tr("Members by tier")), {}, {}};
    if (figures.members == 0) {
        chart.absence = tr("There are no members yet.");
        return chart;
    }
    const auto held = [](const Figures &of, const QString &tier) {
        return static_cast<double>(of.byTier.value(tier).members);
    };
    const bool hasBefore = before && before->members > 0;
    chart.spec.categories += tr("At the end");
    if (hasBefore) {
        chart.spec.categories += tr("Compared with");
    }
    qint64 rises = 0;
    qint64 falls = 0;
    for (const Tier &tier : m_programme->tiers) {
        ChartSeries series{tierName(tier.id), {held(figures, tier.id)}, false};
        if (hasBefore) {
            series.values.emplace_back(held(*before, tier.id));
        }
        chart.spec.series.push_back(series);
        rises += figures.tierRises.value(tier.id);
        falls += figures.tierFalls.value(tier.id);
    }
    QStringList tierIds;
    for (const Tier &tier : m_programme->tiers) {
        tierIds.append(tier.id);
    }
    const DayRange then = hasBefore ? before->period : figures.period;
    chart.behind = [now = figures.period, then, tierIds](int tier, int when) {
        Slice slice;
        slice.kind = Slice::Kind::OfTier;
        slice.names = {tierIds.at(tier)};
        const DayRange &period = when == 0 ? now : then;
        return std::optional(EvidenceQuestion(Figure::Members, period, period.last, slice));
    };
    chart.spec.categoryHeading = tr("When");
    QStringList parts;
    for (const ChartSeries &series : chart.spec.series) {
        parts += tr("%1: %2", "a name: how many")
                     .arg(series.name, chart.spec.text(series.values.front().value_or(0)));
    }
    chart.summary = tr("%1. Risen in the period: %2, fallen: %3.")
                        .arg(parts.join(tr(", ", "between parts of a list")))
                        .arg(rises)
                        .arg(falls);
    if (chart.spec.series.empty()) {
        chart.absence = tr("The programme has no tiers.");
    }
    return chart;
}

} // namespace regulars
