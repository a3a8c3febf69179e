// What each figure means, by contract.md section 4.
#include "ui/dashboard/figurewords.h"

namespace regulars
{

QString FigureWords::nameOf(Figure figure)
{
    switch (figure) {
    case Figure::Members:
        return tr("Members");
    case Figure::Joined:
        return tr("New members");
    case Figure::ActiveMembers:
        return tr("Active members");
    case Figure::ActiveShare:
        return tr("Active share");
    case Figure::SleepingShare:
        return tr("Sleeping share");
    case Figure::RepeatRate:
        return tr("Repeat rate");
    case Figure::MemberSalesShare:
        return tr("Members' share of sales");
    case Figure::PointsIssued:
        return tr("Points issued");
    case Figure::PointsRedeemed:
        return tr("Points redeemed");
    case Figure::PointsExpired:
        return tr("Points expired");
    case Figure::PointsOutstanding:
        return tr("Points outstanding");
    case Figure::RedemptionRate:
        return tr("Redemption rate");
    case Figure::RedeemingShare:
        return tr("Redeeming share");
    case Figure::BreakageRate:
        return tr("Breakage");
    case Figure::Liability:
        return tr("Liability");
    case Figure::Sales:
        return tr("Sales");
    case Figure::Purchases:
        return tr("Purchases");
    case Figure::AverageBasket:
        return tr("Average basket");
    }
    return {};
}

QString FigureWords::definitionOf(Figure figure)
{
    switch (figure) {
    case Figure::Members:
        return tr("Everybody enrolled by the period's end; somebody erased counts until then.");
    case Figure::Joined:
        return tr("Members who joined in the period.");
    case Figure::ActiveMembers:
    case Figure::ActiveShare:
        return tr("Members with a purchase, a redemption or a rewarded action in the period.");
    case Figure::SleepingShare:
        return tr("Members whose last purchase, or else whose joining, lies more than 90 days "
                  "back. Over 35 % is the usual figure of the trade.");
    case Figure::RepeatRate:
        return tr("Of the members who bought in the period, those who came twice or more.");
    case Figure::MemberSalesShare:
        return tr("How much of the sales members brought.");
    case Figure::PointsIssued:
        return tr("Points awarded less points taken back, each on its own day.");
    case Figure::PointsRedeemed:
        return tr("Points spent, without redemptions that were undone.");
    case Figure::PointsExpired:
        return tr("Points that ran out before anybody spent them.");
    case Figure::PointsOutstanding:
        return tr("Points that members hold at the period's end.");
    case Figure::RedemptionRate:
        return tr("How many points were spent for each one issued. 25 % or more is healthy.");
    case Figure::RedeemingShare:
        return tr("Of the active members, those who spent points in the period.");
    case Figure::BreakageRate:
        return tr("Of the points that went, those that expired instead of being spent.");
    case Figure::Liability:
        return tr("What the points that members hold would cost the shop.");
    case Figure::Sales:
        return tr("Amounts paid less refunds, a refund on its own day; points used as money are "
                  "not in them.");
    case Figure::Purchases:
        return tr("Purchases of the period that were not wholly refunded by its end.");
    case Figure::AverageBasket:
        return tr("What one purchase brings on average.");
    }
    return {};
}

QString FigureWords::formulaOf(Figure figure)
{
    switch (figure) {
    case Figure::ActiveShare:
        return tr("active members ÷ members");
    case Figure::SleepingShare:
        return tr("sleeping members ÷ members");
    case Figure::RepeatRate:
        return tr("members with two or more purchases ÷ members with one or more");
    case Figure::MemberSalesShare:
        return tr("sales to members ÷ sales");
    case Figure::PointsIssued:
        return tr("awarded − taken back");
    case Figure::PointsRedeemed:
        return tr("spent − given back by undoing");
    case Figure::RedemptionRate:
        return tr("points redeemed ÷ points issued");
    case Figure::RedeemingShare:
        return tr("members who redeemed ÷ active members");
    case Figure::BreakageRate:
        return tr("points expired ÷ (points redeemed + points expired)");
    case Figure::Liability:
        return tr("points outstanding × value of a point");
    case Figure::Sales:
        return tr("paid − refunded");
    case Figure::AverageBasket:
        return tr("sales ÷ purchases");
    case Figure::PointsOutstanding:
        return tr("sum of all balances");
    case Figure::Members:
    case Figure::Joined:
    case Figure::ActiveMembers:
    case Figure::PointsExpired:
    case Figure::Purchases:
        return tr("a count of what the list behind it shows");
    }
    return {};
}

QString FigureWords::sourceOf(Figure figure)
{
    switch (unitOf(figure)) {
    case EvidenceUnit::Member:
        return tr("the members' file and their purchases, redemptions and actions");
    case EvidenceUnit::Point:
        return tr("the ledger of points");
    case EvidenceUnit::Amount:
    case EvidenceUnit::Purchase:
        return tr("purchases and refunds at the till and imported ones");
    }
    return {};
}

QString FigureWords::explained(Figure figure, DayRange period)
{
    return tr("%1\nReckoned as: %2\nPeriod: %3\nFrom: %4\nEnter shows the rows behind it.")
        .arg(definitionOf(figure), formulaOf(figure), periodText(period), sourceOf(figure));
}

} // namespace regulars
