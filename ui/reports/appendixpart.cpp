#include "ui/reports/parts.h"
#include "ui/reports/titleblock.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostHeadsTogether = 6;

} // namespace

std::vector<FlowItem> AppendixPart::items() const
{
    std::vector<FlowItem> items{heading(tr("What the figures mean")), item(definitions(), 4),
                                heading(tr("Day by day"), false), item(dailyTable(figures()), 4)};
    if (!report().before.daily.empty()) {
        items.push_back(subheading(monthName(report().month.plusMonths(-1))));
        items.push_back(item(dailyTable(report().before), 2));
    }
    addHeads(items);
    items.push_back(heading(tr("Signatures"), false));
    items.push_back(item(std::make_shared<SignatureBlock>(SignatureBlock::Words{
                             {tr("Prepared by"), tr("Checked by"), tr("Owner")},
                             tr("Name"),
                             tr("Signature and seal"),
                             tr("Date")}),
                         4));
    return items;
}

void AppendixPart::addHeads(std::vector<FlowItem> &items) const
{
    if (report().heads.empty()) {
        return;
    }
    items.push_back(heading(tr("Heads of the ledger"), false));
    items.push_back(item(
        std::make_shared<TextBlock>(tr(
            "Each till chains its entries. Whoever keeps this paper can prove later that nothing before these heads was changed: compare them, or give them to the verb verify as anchors.")),
        3));
    items.back().keepsWithNext = true;
    std::vector<GridRowBlock::Cell> pair;
    const auto finishPair = [&] {
        if (!pair.empty()) {
            items.push_back(item(std::make_shared<GridRowBlock>(std::move(pair)), 3));
            // Few of them stand on one sheet with the signatures.
            items.back().keepsWithNext = report().heads.size() <= mostHeadsTogether;
        }
        pair.clear();
    };
    for (const ChainHeadText &head : report().heads) {
        constexpr int halfPage = 6;
        pair.push_back(
            {halfPage, std::make_shared<HeadBlock>(
                           tr("Till %1, entry %2").arg(shownName(head.till), count(head.sequence)),
                           u"%1:%2:%3"_s.arg(head.till).arg(head.sequence).arg(head.hash))});
        if (pair.size() == 2) {
            finishPair();
        }
    }
    finishPair();
}

BlockPtr AppendixPart::dailyTable(const Figures &of) const
{
    std::vector<PaperRow> rows;
    DayFigures all{of.period.first, {}, 0, {}, {}, {}};
    for (const DayFigures &day : of.daily) {
        const QString weekday = weekdayName(day.day.dayOfWeek(), QLocale::ShortFormat);
        rows.push_back({{day.day.toIso(), weekday, money(day.sales), count(day.purchases),
                         points(day.issued), points(day.redeemed), points(day.expired)},
                        false,
                        false,
                        {}});
        all.sales += day.sales;
        all.purchases += day.purchases;
        all.issued += day.issued;
        all.redeemed += day.redeemed;
        all.expired += day.expired;
    }
    rows.push_back({{tr("Together"),
                     {},
                     money(all.sales),
                     count(all.purchases),
                     points(all.issued),
                     points(all.redeemed),
                     points(all.expired)},
                    true,
                    true,
                    {}});
    return std::make_shared<TableBlock>(std::vector<PaperColumn>{{tr("Date"), 1.3, false},
                                                                 {tr("Weekday"), 1, false},
                                                                 {tr("Sales"), 1.5, true},
                                                                 {tr("Purchases"), 1.1, true},
                                                                 {tr("Points issued"), 1.3, true},
                                                                 {tr("Points redeemed"), 1.3, true},
                                                                 {tr("Points expired"), 1.3, true}},
                                        std::move(rows));
}

BlockPtr AppendixPart::definitions() const
{
    const auto row = [](const QString &figure, const QString &meaning) {
        return PaperRow{{figure, meaning}, false, false, {}};
    };
    return std::make_shared<TableBlock>(
        std::vector<PaperColumn>{{tr("Figure"), 1.2, false}, {tr("Definition"), 3.6, false}},
        std::vector<PaperRow>{
            row(tr("Members"),
                tr("members at the month's end; an erased member counts until erased")),
            row(tr("Active members"),
                tr("members at the end with a purchase, a redemption or an action in the month; the share is of all members")),
            row(tr("Sleeping share"),
                tr("members whose last purchase, or else whose joining, lies more than 90 days back ÷ members")),
            row(tr("Lost members"),
                tr("members whose 91st day after their last purchase, or else after joining, fell in the month")),
            row(tr("Points issued"),
                tr("points awarded less points taken back, each on its own business date")),
            row(tr("Points redeemed"), tr("points spent, without redemptions that were undone")),
            row(tr("Redemption rate"), tr("points redeemed ÷ points issued in the month")),
            row(tr("Redeeming share"), tr("members who redeemed ÷ active members")),
            row(tr("Breakage rate"), tr("points expired ÷ points redeemed and expired together")),
            row(tr("Liability"), tr("points outstanding × the value of a point")),
            row(tr("Sales"), tr("amounts paid less refunds, a refund on its own business date")),
            row(tr("Purchases"),
                tr("purchases of the month that were not wholly refunded by its end")),
            row(tr("Repeat rate"),
                tr("members with two or more purchases ÷ members with one or more")),
            row(tr("Retention"),
                tr("members who bought in the unit before and in this one ÷ those who bought in the unit before; the unit is the month, quarter or year that holds the month's end")),
            row(tr("Recency, frequency, money"),
                tr("each member with a purchase gets 1 to 5 for how recently, how often and for how much they bought, by fifths of all"))});
}

} // namespace regulars
