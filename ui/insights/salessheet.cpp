#include "ui/insights/insightsheet.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr quint32 hours = 24;
constexpr quint32 weekdays = 7;

// Members' part of a figure, and the others'.
InsightChart::Door byBuyer(const InsightView &view, Figure figure)
{
    Slice members;
    members.kind = Slice::Kind::OfMembers;
    Slice guests;
    guests.kind = Slice::Kind::OfGuests;
    const DayRange &period = view.deep.figures.period;
    return rowsByMonth(
        view, {{figure, period, period.last, members}, {figure, period, period.last, guests}});
}

InsightChart::Door byHour(const InsightView &view, Figure figure,
                          const std::vector<std::size_t> &hoursShown)
{
    return [period = view.deep.figures.period, figure, hoursShown](int day, int hour) {
        Slice slice;
        slice.kind = Slice::Kind::AtHour;
        slice.first = day + 1;
        slice.second = static_cast<int>(hoursShown.at(static_cast<std::size_t>(hour)));
        return rowsDoor({figure, period, period.last, slice});
    };
}

InsightChart dailyChart(const InsightView &view)
{
    const SheetWords words(view);
    InsightChart chart{words.chart(ChartKind::Line, SheetWords::tr("Sales a day"), ChartUnit::Sum,
                                   SheetWords::tr("Day"))};
    ChartSeries sales{SheetWords::tr("Sales"), {}};
    for (const DayFigures &day : view.deep.figures.daily) {
        chart.spec.categories.append(day.day.toIso());
        sales.values.emplace_back(words.major(day.sales));
    }
    chart.spec.series = {sales};
    chart.door = [daily = view.deep.figures.daily, end = view.deep.figures.period.last](int,
                                                                                        int at) {
        const BusinessDay day = daily.at(static_cast<std::size_t>(at)).day;
        return rowsDoor({Figure::Sales, {day, day}, end});
    };
    return chart;
}

InsightChart shareChart(const InsightView &view)
{
    const SheetWords words(view);
    InsightChart chart{words.chart(ChartKind::GroupedBars, SheetWords::tr("Members and guests"),
                                   ChartUnit::Sum, SheetWords::tr("Month")),
                       SheetWords::tr("Sales net of what came back, each on its own day.")};
    ChartSeries members{SheetWords::tr("Members"), {}};
    ChartSeries guests{SheetWords::tr("Guests"), {}};
    for (const MonthSeries &month : view.deep.series.months) {
        chart.spec.categories.append(month.month.toIso());
        members.values.emplace_back(words.major(month.memberSales));
        guests.values.emplace_back(words.major(month.sales - month.memberSales));
    }
    chart.spec.series = {members, guests};
    chart.door = byBuyer(view, Figure::Sales);
    return chart;
}

InsightChart frequencyChart(const InsightView &view)
{
    InsightChart chart{SheetWords(view).chart(ChartKind::GroupedBars,
                                              SheetWords::tr("Purchases of members and guests"),
                                              ChartUnit::Count, SheetWords::tr("Month")),
                       SheetWords::tr("Those fully returned by the period's end do not count.")};
    ChartSeries members{SheetWords::tr("Members"), {}};
    ChartSeries guests{SheetWords::tr("Guests"), {}};
    for (const MonthSeries &month : view.deep.series.months) {
        chart.spec.categories.append(month.month.toIso());
        members.values.emplace_back(static_cast<double>(month.memberPurchases));
        guests.values.emplace_back(static_cast<double>(month.purchases - month.memberPurchases));
    }
    chart.spec.series = {members, guests};
    chart.door = byBuyer(view, Figure::Purchases);
    return chart;
}

InsightChart basketChart(const InsightView &view)
{
    const SheetWords words(view);
    InsightChart chart{words.chart(ChartKind::Line, SheetWords::tr("Average basket"),
                                   ChartUnit::Sum, SheetWords::tr("Month"))};
    ChartSeries members{SheetWords::tr("Members"), {}};
    ChartSeries guests{SheetWords::tr("Guests"), {}};
    const auto basket = [&](Money sales, qint64 purchases) -> std::optional<double> {
        if (purchases == 0) {
            return std::nullopt;
        }
        return words.major(sales) / static_cast<double>(purchases);
    };
    for (const MonthSeries &month : view.deep.series.months) {
        chart.spec.categories.append(month.month.toIso());
        members.values.push_back(basket(month.memberSales, month.memberPurchases));
        guests.values.push_back(
            basket(month.sales - month.memberSales, month.purchases - month.memberPurchases));
    }
    chart.spec.series = {members, guests};
    chart.spec.decimals = 2;
    chart.door = byBuyer(view, Figure::AverageBasket);
    return chart;
}

// The hours in which anything happened at all, so that cells stay wide enough to read.
template <typename IsUsed>
std::vector<std::size_t> usedHours(IsUsed isUsed)
{
    std::vector<std::size_t> used;
    for (std::size_t hour = 0; hour < hours; ++hour) {
        if (isUsed(hour)) {
            used.push_back(hour);
        }
    }
    return used;
}

InsightChart visitsChart(const InsightView &view)
{
    const auto &visits = view.deep.figures.visits;
    InsightChart chart{SheetWords(view).chart(ChartKind::HeatMap,
                                              SheetWords::tr("When do they come?"),
                                              ChartUnit::Count, SheetWords::tr("Weekday")),
                       SheetWords::tr("Purchases by weekday and hour.")};
    const auto used = usedHours([&](std::size_t hour) {
        return std::any_of(visits.begin(), visits.end(),
                           [hour](const auto &day) { return day[hour] != 0; });
    });
    for (const std::size_t hour : used) {
        chart.spec.categories.append(QString::number(hour));
    }
    for (std::size_t day = 0; day < weekdays; ++day) {
        ChartSeries row{SheetWords::weekdayName(static_cast<int>(day) + 1), {}};
        for (const std::size_t hour : used) {
            row.values.emplace_back(static_cast<double>(visits[day][hour]));
        }
        chart.spec.series.push_back(std::move(row));
    }
    chart.door = byHour(view, Figure::Purchases, used);
    return chart;
}

InsightChart hourSalesChart(const InsightView &view)
{
    const SheetWords words(view);
    const auto &sales = view.deep.analysis.hours.sales;
    InsightChart chart{words.chart(ChartKind::HeatMap, SheetWords::tr("Sales by weekday and hour"),
                                   ChartUnit::Sum, SheetWords::tr("Weekday")),
                       SheetWords::tr("Net of what came back of those purchases.")};
    const auto used = usedHours([&](std::size_t hour) {
        return std::any_of(sales.begin(), sales.end(),
                           [hour](const auto &day) { return !day[hour].isZero(); });
    });
    for (const std::size_t hour : used) {
        chart.spec.categories.append(QString::number(hour));
    }
    for (std::size_t day = 0; day < weekdays; ++day) {
        ChartSeries row{SheetWords::weekdayName(static_cast<int>(day) + 1), {}};
        for (const std::size_t hour : used) {
            row.values.emplace_back(words.major(sales[day][hour]));
        }
        chart.spec.series.push_back(std::move(row));
    }
    chart.door = byHour(view, Figure::Sales, used);
    return chart;
}

InsightChart repeatChart(const InsightView &view)
{
    const auto &rates = view.deep.analysis.hours.repeatRate;
    InsightChart chart{
        SheetWords(view).chart(ChartKind::HeatMap,
                               SheetWords::tr("Who buys again, by category and hour"),
                               ChartUnit::Percent, SheetWords::tr("Category")),
        SheetWords::tr("Members who bought in the category at that hour twice or more "
                       "÷ members who did so once or more.")};
    const auto used = usedHours([&](std::size_t hour) {
        return std::any_of(rates.begin(), rates.end(),
                           [hour](const auto &row) { return row[hour].has_value(); });
    });
    for (const std::size_t hour : used) {
        chart.spec.categories.append(QString::number(hour));
    }
    for (auto it = rates.cbegin(); it != rates.cend(); ++it) {
        ChartSeries row{view.categoryName(it.key()), {}};
        for (const std::size_t hour : used) {
            row.values.push_back(SheetWords::plain((*it)[hour]));
        }
        chart.spec.series.push_back(std::move(row));
    }
    chart.door = [ids = rates.keys(), used](int category, int hour) {
        return u"again:%1:%2"_s.arg(used.at(static_cast<std::size_t>(hour))).arg(ids.at(category));
    };
    return chart;
}

QString againstGuests(const Share &members, const Share &guests)
{
    if (!members || !guests || *guests <= Ratio(0)) {
        return {};
    }
    const Ratio whole(1);
    const Ratio times = *members / *guests;
    return times < whole
               ? SheetWords::tr("%1 less than guests").arg(SheetWords::percent(whole - times))
               : SheetWords::tr("%1 more than guests").arg(SheetWords::percent(times - whole));
}

} // namespace

InsightSheet salesSheet(const InsightView &view)
{
    const SheetWords words(view);
    const Figures &now = view.deep.figures;
    const Figures &before = view.deep.previous;
    const LeadingShares &leading = view.deep.analysis.leading;
    Slice memberSlice;
    memberSlice.kind = Slice::Kind::OfMembers;
    Slice guestSlice;
    guestSlice.kind = Slice::Kind::OfGuests;
    InsightSheet sheet;
    sheet.tiles = {
        {SheetWords::tr("Sales"), words.money(now.sales), words.change(now.sales, before.sales),
         SheetWords::tr("What was paid, less what came back, each on its own day."),
         rowsDoor({Figure::Sales, now.period})},
        {SheetWords::tr("Purchases"), SheetWords::count(now.purchases),
         SheetWords::change(now.purchases, before.purchases),
         SheetWords::tr("Those fully returned by the period's end do not count."),
         rowsDoor({Figure::Purchases, now.period})},
        {SheetWords::tr("Average basket"), words.money(now.averageBasket), QString(),
         SheetWords::tr("Sales ÷ purchases."), rowsDoor({Figure::AverageBasket, now.period})},
        {SheetWords::tr("Basket of members"), words.money(leading.memberBasket),
         againstGuests(leading.memberBasket, leading.guestBasket),
         SheetWords::tr("Sales to members ÷ purchases with a member."),
         rowsDoor({Figure::AverageBasket, now.period, now.period.last, memberSlice})},
        {SheetWords::tr("Basket of guests"), words.money(leading.guestBasket), QString(),
         SheetWords::tr("Sales ÷ purchases where no member was named; some of these customers may "
                        "be members who did not say so."),
         rowsDoor({Figure::AverageBasket, now.period, now.period.last, guestSlice})},
        {SheetWords::tr("Spread of baskets"), words.money(now.basketStddev), QString(),
         SheetWords::tr("Standard deviation of what purchases came to."),
         rowsDoor({Figure::Purchases, now.period})},
        {SheetWords::tr("Spread of days"), words.money(now.dailySalesStddev), QString(),
         SheetWords::tr("Standard deviation of the sales a day."),
         rowsDoor({Figure::Sales, now.period})},
        {SheetWords::tr("Members' share of sales"), SheetWords::percent(now.memberSalesShare),
         SheetWords::change(now.memberSalesShare, before.memberSalesShare),
         SheetWords::tr("Sales to members ÷ sales."),
         rowsDoor({Figure::MemberSalesShare, now.period})},
        {SheetWords::tr("Purchases with a member"), SheetWords::percent(leading.penetration),
         QString(), SheetWords::tr("Purchases with a member ÷ purchases."),
         rowsDoor({Figure::Purchases, now.period, now.period.last, memberSlice})},
        {SheetWords::tr("From regulars"), SheetWords::percent(leading.repeatSalesShare), QString(),
         SheetWords::tr("Members' purchases after their first one ever ÷ sales."), u"regulars"_s},
        {SheetWords::tr("New category tried"), SheetWords::percent(leading.newCategoryTrial),
         QString(),
         SheetWords::tr("Members who bought for the first time in a category ÷ members who "
                        "bought."),
         u"new_category"_s},
        {SheetWords::tr("Premium tried"), SheetWords::percent(leading.premiumTrial), QString(),
         SheetWords::tr(
             "Members who bought for the first time in the dearest fifth of a category ÷ "
             "members who bought."),
         u"premium"_s},
    };
    sheet.charts = {dailyChart(view),  shareChart(view),  frequencyChart(view),
                    basketChart(view), visitsChart(view), hourSalesChart(view),
                    repeatChart(view)};
    return sheet;
}

} // namespace regulars
