#include "ui/duelists/duewords.h"

#include "ui/figures.h"
#include "ui/members/memberwords.h"
#include "ui/shop.h"

namespace regulars
{

using namespace Qt::StringLiterals;

QString DueWords::nameOf(DueKind kind)
{
    switch (kind) {
    case DueKind::Expiring:
        return tr("About to expire");
    case DueKind::Rising:
        return tr("About to rise");
    case DueKind::Falling:
        return tr("About to fall");
    case DueKind::Birthday:
        return tr("Birthdays");
    }
    return {};
}

std::vector<DueWords::Column> DueWords::columnsOf(DueKind kind)
{
    switch (kind) {
    case DueKind::Expiring:
        return {Column::Day,  Column::Member, Column::Phone,
                Column::Card, Column::Tier,   Column::Points};
    case DueKind::Rising:
        return {Column::Member, Column::Phone,    Column::Card,
                Column::Tier,   Column::NextTier, Column::Missing};
    case DueKind::Falling:
        return {Column::Day,  Column::Member, Column::Phone,
                Column::Card, Column::Tier,   Column::FallsTo};
    case DueKind::Birthday:
        return {Column::Day, Column::Member, Column::Phone, Column::Card, Column::Tier};
    }
    return {};
}

QString DueWords::heading(DueKind kind, Column column)
{
    switch (column) {
    case Column::Day:
        return kind == DueKind::Expiring  ? tr("Last day")
               : kind == DueKind::Falling ? tr("Review on")
                                          : tr("Day");
    case Column::Member:
        return tr("Member");
    case Column::Phone:
        return tr("Phone");
    case Column::Card:
        return tr("Card");
    case Column::Tier:
        return tr("Tier");
    case Column::Points:
        return tr("Points");
    case Column::NextTier:
        return tr("Next tier");
    case Column::Missing:
        return tr("Still needs");
    case Column::FallsTo:
        return tr("Would fall to");
    }
    return {};
}

QString DueWords::tierName(const QString &id) const
{
    const auto programme = m_shop.programme();
    const auto tier = programme->tier(id);
    return tier ? m_shop.named(programme->tiers.at(static_cast<std::size_t>(*tier)).name) : id;
}

QString DueWords::called(const DueRow &row) const
{
    if (!row.name.isEmpty()) {
        return row.name;
    }
    return row.phone.isEmpty() ? row.card : phoneWritten(row.phone, m_shop);
}

QString DueWords::missing(const DueRow &row) const
{
    const qint64 amount = row.missing.ceiling();
    const int count = static_cast<int>(amount);
    switch (row.metric) {
    case Metric::Spend:
    case Metric::AverageBasket:
        return shown(Money(amount), m_shop.currency());
    case Metric::Visits:
        return tr("%Ln purchase(s)", nullptr, count);
    case Metric::PointsEarned:
    case Metric::PointsRedeemed:
        return tr("%Ln point(s)", nullptr, count);
    case Metric::QuantityBought:
        return tr("%1 pieces", "of goods").arg(toText(Quantity(amount)));
    case Metric::Actions:
        return tr("%Ln action(s)", nullptr, count);
    case Metric::Referrals:
        return tr("%Ln friend(s)", nullptr, count);
    case Metric::DiscountShare:
    case Metric::RedeemShare:
        return tr("%1 %", "a share").arg((row.missing * Ratio(100)).ceiling());
    }
    return {};
}

QString DueWords::cell(const DueRow &row, Column column) const
{
    switch (column) {
    case Column::Day:
        return row.on ? shown(*row.on) : QString();
    case Column::Member:
        return called(row);
    case Column::Phone:
        return phoneWritten(row.phone, m_shop);
    case Column::Card:
        return row.card;
    case Column::Tier:
        return tierName(row.tier);
    case Column::Points:
        return shown(row.points);
    case Column::NextTier:
    case Column::FallsTo:
        return tierName(row.otherTier);
    case Column::Missing:
        return missing(row);
    }
    return {};
}

QString DueWords::spoken(const DueRow &row, DueKind kind) const
{
    const QString on = row.on ? shown(*row.on) : QString();
    switch (kind) {
    case DueKind::Expiring:
        return tr("%1: %2 points, last day %3").arg(called(row), shown(row.points), on);
    case DueKind::Rising:
        return tr("%1: %2, still needs %3 for %4")
            .arg(called(row), tierName(row.tier), missing(row), tierName(row.otherTier));
    case DueKind::Falling:
        return tr("%1: %2, would fall to %3 on %4")
            .arg(called(row), tierName(row.tier), tierName(row.otherTier), on);
    case DueKind::Birthday:
        return tr("%1: birthday on %2").arg(called(row), on);
    }
    return {};
}

QString DueWords::sentence(const DueQuestion &question) const
{
    switch (question.kind) {
    case DueKind::Expiring:
        return tr("Points whose last day is within %n day(s), today among them", nullptr,
                  question.days);
    case DueKind::Rising:
        return tr("Members who lack at most %1 % of what the next tier asks for")
            .arg((question.missing * Ratio(100)).nearest());
    case DueKind::Falling:
        return tr("Members who would lose their tier at the review within %n day(s), as things "
                  "stand today",
                  nullptr, question.days);
    case DueKind::Birthday:
        return tr("Birthdays within %n day(s), today among them", nullptr, question.days);
    }
    return {};
}

QList<TableColumn> DueWords::tableColumns(DueKind kind)
{
    QList<TableColumn> columns;
    for (const Column column : columnsOf(kind)) {
        const bool isDay = column == Column::Day;
        columns.append({heading(kind, column), isDay              ? ColumnKind::Date
                                               : isNumber(column) ? ColumnKind::Number
                                                                  : ColumnKind::Text});
    }
    return columns;
}

QStringList DueWords::tableCells(const DueRow &row, DueKind kind) const
{
    QStringList cells;
    for (const Column column : columnsOf(kind)) {
        switch (column) {
        case Column::Member:
            cells += row.name;
            break;
        case Column::Phone:
            cells += row.phone;
            break;
        case Column::Points:
            cells += QString::number(row.points.count());
            break;
        default:
            cells += cell(row, column);
        }
    }
    return cells;
}

} // namespace regulars
