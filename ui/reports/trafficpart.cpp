#include "ui/reports/parts.h"

#include <QLocale>

#include <cmath>

namespace regulars
{

using namespace Qt::StringLiterals;

std::vector<FlowItem> TrafficPart::items() const
{
    // After a chapter of one sentence there is room on its page.
    std::vector<FlowItem> items{heading(tr("Traffic and sales"), !report().rewards.empty())};
    addHours(items, figures());
    items.push_back(item(salesTable(), 8));
    items.push_back(heading(tr("Controls"), false));
    items.push_back(item(
        std::make_shared<TextBlock>(
            tr("What people did beyond plain selling. Each of these stands in the books with its reason."),
            PaperRole::Body),
        2));
    items.back().keepsWithNext = true;
    if (report().controls.empty()) {
        items.push_back(item(std::make_shared<NoticeBlock>(tr(
            "Nobody adjusted points, undid an operation or refunded a purchase in this month."))));
    } else {
        items.push_back(item(controlTable(), 3));
    }
    items.push_back(item(std::make_shared<NoticeBlock>(backupWords()), 3));
    return items;
}

QString TrafficPart::backupWords() const
{
    const BackupState &backup = report().backup;
    if (backup.made.isEmpty()) {
        return tr("No backup of the shop's data has been made yet.");
    }
    if (backup.elsewhere.isEmpty()) {
        return tr("Last backup: %1, proved by opening it. None lies on another disk.")
            .arg(backup.made);
    }
    return tr("Last backup: %1, proved by opening it; on another disk: %2.")
        .arg(backup.made, backup.elsewhere);
}

void TrafficPart::addHours(std::vector<FlowItem> &items, const Figures &of,
                           const QString &afterTitle) const
{
    const qint64 timeless = of.purchasesWithoutTime;
    const auto text = [&](const QString &words) {
        return item(std::make_shared<NoticeBlock>(words), 4);
    };
    if (timeless > 0 && timeless == of.purchases) {
        items.push_back(text(tr(
            "No times were recorded with this month's purchases, only their dates: there is no traffic by hour to show.")));
        return;
    }
    items.push_back(item(heatMap(of, afterTitle)));
    if (timeless > 0) {
        items.push_back(text(tr("%n purchase(s) were recorded by date alone and stand in no hour.",
                                "", static_cast<int>(timeless))));
    }
}

BlockPtr TrafficPart::heatMap(const Figures &of, const QString &afterTitle) const
{
    ChartSpec spec = chart(ChartKind::HeatMap, tr("Purchases by weekday and hour") + afterTitle);
    spec.categoryHeading = tr("Hour");
    // Hours without a single purchase at either end are left out.
    int first = 24;
    int last = -1;
    for (const auto &day : of.visits) {
        for (int hour = 0; hour < 24; ++hour) {
            if (day[static_cast<std::size_t>(hour)] > 0) {
                first = std::min(first, hour);
                last = std::max(last, hour);
            }
        }
    }
    for (int hour = first; hour <= last; ++hour) {
        spec.categories.append(QString::number(hour));
    }
    for (int day = 0; day < 7; ++day) {
        ChartSeries row{weekdayName(day + 1, QLocale::ShortFormat), {}};
        for (int hour = first; hour <= last; ++hour) {
            row.values.emplace_back(static_cast<double>(
                of.visits[static_cast<std::size_t>(day)][static_cast<std::size_t>(hour)]));
        }
        spec.series.push_back(std::move(row));
    }
    return chartBlock(std::move(spec), 60);
}

BlockPtr TrafficPart::salesTable() const
{
    const Figures &now = figures();
    const Figures &before = report().before;
    const auto deviation = [this](const std::optional<double> &minor) {
        return minor ? money(Money(std::llround(*minor))) : dash();
    };
    const auto row = [](const QString &name, const QString &value, const QString &earlier) {
        return PaperRow{{name, value, earlier}, false, false, {}};
    };
    return std::make_shared<TableBlock>(
        std::vector<PaperColumn>{{tr("Figure"), 4, false},
                                 {report().month.toIso(), 1.6, true},
                                 {report().month.plusMonths(-1).toIso(), 1.6, true}},
        std::vector<PaperRow>{row(tr("Sales"), money(now.sales), money(before.sales)),
                              row(tr("Purchases"), count(now.purchases), count(before.purchases)),
                              row(tr("Average basket"), moneyNear(now.averageBasket),
                                  moneyNear(before.averageBasket)),
                              row(tr("Standard deviation of baskets"), deviation(now.basketStddev),
                                  deviation(before.basketStddev)),
                              row(tr("Standard deviation of daily sales"),
                                  deviation(now.dailySalesStddev),
                                  deviation(before.dailySalesStddev)),
                              row(tr("Members' share of sales"), share(now.memberSalesShare),
                                  share(before.memberSalesShare))});
}

BlockPtr TrafficPart::controlTable() const
{
    std::vector<PaperRow> rows;
    ControlRow all;
    for (const ControlRow &row : report().controls) {
        rows.push_back(
            {{shownName(row.who), count(row.adjustments), signedCount(row.adjusted.count()),
              count(row.undos), count(row.refunds), money(row.refunded), count(row.approvals)},
             false,
             false,
             {}});
        all.adjustments += row.adjustments;
        all.adjusted += row.adjusted;
        all.undos += row.undos;
        all.refunds += row.refunds;
        all.refunded += row.refunded;
        all.approvals += row.approvals;
    }
    rows.push_back(
        {{tr("Together"), count(all.adjustments), signedCount(all.adjusted.count()),
          count(all.undos), count(all.refunds), money(all.refunded), count(all.approvals)},
         true,
         true,
         {}});
    return std::make_shared<TableBlock>(
        std::vector<PaperColumn>{{tr("Person"), 2.2, false},
                                 {tr("Adjustments"), 1.2, true},
                                 {tr("Points adjusted"), 1.2, true},
                                 {tr("Undone"), 1, true},
                                 {tr("Refunds"), 1, true},
                                 {tr("Money refunded"), 1.4, true},
                                 {tr("Approvals asked"), 1.2, true}},
        std::move(rows));
}

} // namespace regulars
