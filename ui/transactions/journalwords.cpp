#include "ui/transactions/journalwords.h"

#include "tables/operationtable.h"
#include "ui/counter/customer.h"
#include "ui/counter/todaypanel.h"
#include "ui/figures.h"
#include "ui/shop.h"

#include <QCoreApplication>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::Journal)
};

QString cell(const OperationRow &row, int column, const Shop &shop, bool hasDates)
{
    const auto programme = shop.programme();
    switch (static_cast<OperationTable::Column>(column)) {
    case OperationTable::When:
        return hasDates ? shown(row.at, programme->calendar)
                        : shownTime(row.at, programme->calendar);
    case OperationTable::What:
        return journalWhat(row, shop);
    case OperationTable::Who:
        return journalMember(row, shop);
    case OperationTable::PointsMoved:
        return row.points.isZero() ? QString() : shownSigned(row.points);
    case OperationTable::MoneyMoved:
        return row.money ? shown(*row.money, programme->currency) : QString();
    case OperationTable::State:
        return journalState(row);
    case OperationTable::Till:
        return row.till;
    case OperationTable::User:
        return row.user.isEmpty() ? Words::tr("Command line") : row.user;
    case OperationTable::ColumnCount:
        break;
    }
    return {};
}

QString spoken(const OperationRow &row, const Shop &shop)
{
    QStringList words;
    for (int column = 0; column < OperationTable::ColumnCount; ++column) {
        if (const QString text = cell(row, column, shop, true); !text.isEmpty()) {
            words +=
                column == OperationTable::PointsMoved ? Words::tr("%1 points").arg(text) : text;
        }
    }
    return words.join(u", "_s);
}

} // namespace

std::vector<OperationKind> kindsOf(KindGroup group)
{
    using Kind = OperationKind;
    switch (group) {
    case KindGroup::Purchases:
        return {Kind::Checkout, Kind::ImportPurchase, Kind::Attach};
    case KindGroup::Refunds:
        return {Kind::Refund};
    case KindGroup::Rewards:
        return {Kind::Redeem, Kind::Coupon, Kind::Benefit};
    case KindGroup::Points:
        return {Kind::Action, Kind::Give, Kind::Adjust};
    case KindGroup::StoredValue:
        return {Kind::TopUp, Kind::CashOut};
    case KindGroup::Members:
        return {Kind::Enrol, Kind::Tier};
    case KindGroup::Undos:
        return {Kind::Undo};
    }
    Q_UNREACHABLE();
}

QString nameOf(KindGroup group)
{
    switch (group) {
    case KindGroup::Purchases:
        return Words::tr("Purchases");
    case KindGroup::Refunds:
        return Words::tr("Refunds");
    case KindGroup::Rewards:
        return Words::tr("Rewards and coupons");
    case KindGroup::Points:
        return Words::tr("Points by hand");
    case KindGroup::StoredValue:
        return Words::tr("Stored value");
    case KindGroup::Members:
        return Words::tr("Members and tiers");
    case KindGroup::Undos:
        return Words::tr("Undone and redone");
    }
    Q_UNREACHABLE();
}

QString journalHeading(int column)
{
    switch (static_cast<OperationTable::Column>(column)) {
    case OperationTable::When:
        return Words::tr("When");
    case OperationTable::What:
        return Words::tr("What");
    case OperationTable::Who:
        return Words::tr("Member");
    case OperationTable::PointsMoved:
        return Words::tr("Points");
    case OperationTable::MoneyMoved:
        return Words::tr("Paid");
    case OperationTable::State:
        return Words::tr("State");
    case OperationTable::Till:
        return Words::tr("Till");
    case OperationTable::User:
        return Words::tr("Clerk");
    case OperationTable::ColumnCount:
        break;
    }
    return {};
}

QString journalWhat(const OperationRow &row, const Shop &shop)
{
    if (row.kind != OperationKind::Undo) {
        return TodayPanel::whatOf(row, shop);
    }
    if (!row.undoneKind) {
        return Words::tr("Undo");
    }
    if (*row.undoneKind == OperationKind::Undo) {
        return Words::tr("Redo");
    }
    OperationRow undone = row; // what is known of it: its kind
    undone.kind = *row.undoneKind;
    undone.money.reset();
    switch (undone.kind) {
    case OperationKind::Checkout:
    case OperationKind::ImportPurchase:
        return Words::tr("Purchase undone");
    case OperationKind::Redeem:
        return Words::tr("Reward undone");
    case OperationKind::Action:
        return Words::tr("Action undone");
    case OperationKind::Merge:
        return Words::tr("Merged members parted again");
    default:
        return Words::tr("%1: undone").arg(TodayPanel::whatOf(undone, shop));
    }
}

QString journalNamed(const RowMember &member, const Shop &shop)
{
    return !member.name.isEmpty()    ? member.name
           : !member.phone.isEmpty() ? phoneShown(member.phone, *shop.programme())
           : !member.card.isEmpty()  ? member.card
                                     : Words::tr("Erased member");
}

QString journalMember(const OperationRow &row, const Shop &shop)
{
    return row.member ? journalNamed(*row.member, shop) : QString();
}

QString journalState(const OperationRow &row)
{
    switch (OperationTable::standingOf(row)) {
    case OperationTable::Standing::Undone:
        return Words::tr("Undone");
    case OperationTable::Standing::Returned:
        return Words::tr("Refunded");
    case OperationTable::Standing::PartlyReturned:
        return Words::tr("Partly refunded");
    case OperationTable::Standing::Stands:
        break;
    }
    return {};
}

Wording<OperationRow> journalWording(const Shop &shop, bool hasDates)
{
    return {journalHeading,
            [&shop, hasDates](const OperationRow &row, int column) {
                return cell(row, column, shop, hasDates);
            },
            [&shop](const OperationRow &row) { return spoken(row, shop); }};
}

} // namespace regulars
