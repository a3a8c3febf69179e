#include "services/liability.h"

#include "services/amountjson.h"
#include "services/entrycodes.h"
#include "services/store.h"
#include "storage/liabilityscan.h"

#include <QJsonArray>

#include <map>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int never = 999'999; // after every month

// Amounts of money for rows of points, rounded so that the rows add up to their total's own amount.
class Worth
{
public:
    Worth(const Ratio &pointValue, const AmountText &amounts)
        : m_value(pointValue * amounts.minorPerMajor())
        , m_amounts(amounts)
    {}

    QJsonValue next(qint64 points)
    {
        const Money before = m_money;
        m_points += points;
        m_money = Money((Ratio(m_points) * m_value).nearest());
        return m_amounts.of(m_money - before);
    }
    QJsonValue sum() const { return m_amounts.of(m_money); }

private:
    Ratio m_value; // of a point, in minor units
    const AmountText &m_amounts;
    qint64 m_points = 0;
    Money m_money;
};

// One unit's lots at the day's end, as both tables need them.
struct Held
{
    std::map<int, qint64> byMonthOfDeath; // yyyymm
    std::map<int, qint64> byYearOfIssue;
    std::map<LotRank, qint64> byRank;
    qint64 all = 0;
};

Held heldOf(const LiabilityScan &scan, Unit unit, const Calendar &calendar)
{
    Held held;
    scan.eachLot(unit, [&](const HeldThen &lot) {
        const int month =
            lot.diesAt ? calendar.dayOf(lot.diesAt->plusMs(-1)).month().number() : never;
        held.byMonthOfDeath[month] += lot.amount;
        held.byYearOfIssue[calendar.dayOf(lot.earnedAt).month().year()] += lot.amount;
        held.byRank[lot.rank] += lot.amount;
        held.all += lot.amount;
    });
    return held;
}

struct Movement
{
    qint64 opening = 0;
    std::map<EntryKind, qint64> moves;
    qint64 closing = 0;
};

Movement movementOf(const LiabilityScan &scan, Unit unit, DayRange days, const Calendar &calendar)
{
    const BusinessDay first = BusinessDay::fromNumber(19000101);
    Movement movement;
    if (days.first > first) {
        const DayRange before{first, days.first.plusDays(-1)};
        for (const auto &[kind, amount] :
             scan.moved(unit, before, calendar.startOf(first), calendar.endOf(before.last))) {
            movement.opening += amount;
        }
    }
    movement.moves =
        scan.moved(unit, days, calendar.startOf(days.first), calendar.endOf(days.last));
    movement.closing = movement.opening;
    for (const auto &[kind, amount] : movement.moves) {
        movement.closing += amount;
    }
    return movement;
}

template <typename Made>
QJsonObject bridgeOf(const Movement &movement, EntryKind last, Made made)
{
    QJsonObject json{{u"opening"_s, made(movement.opening)},
                     {u"closing"_s, made(movement.closing)}};
    for (int kind = static_cast<int>(EntryKind::Imported); kind <= static_cast<int>(last); ++kind) {
        const auto found = movement.moves.find(static_cast<EntryKind>(kind));
        json[codeOf(static_cast<EntryKind>(kind))] =
            made(found == movement.moves.end() ? 0 : found->second);
    }
    return json;
}

} // namespace

QJsonObject liabilityFigures(Store &store, DayRange days)
{
    const auto programme = store.newestProgramme().programme;
    const Calendar &calendar = programme->calendar;
    const AmountText amounts(programme->currency);
    const Ratio value = programme->policy.pointValue;
    const LiabilityScan scan(store.connection(), days.last, calendar.endOf(days.last));
    const Held held = heldOf(scan, Unit::Points, calendar);
    const Movement points = movementOf(scan, Unit::Points, days, calendar);
    const qint64 debt = scan.debt(Unit::Points);
    const qint64 unbooked = scan.diedUnbooked(Unit::Points);

    QJsonArray byExpiry;
    Worth expiring(value, amounts);
    for (const auto &[month, amount] : held.byMonthOfDeath) {
        const QJsonValue name =
            month == never ? QJsonValue() : QJsonValue(Month(month / 100, month % 100).toIso());
        byExpiry.append(QJsonObject{
            {u"month"_s, name}, {u"points"_s, amount}, {u"worth"_s, expiring.next(amount)}});
    }
    const QJsonValue worthOfDebt = expiring.next(-debt);
    const QJsonValue worthUnbooked = expiring.next(-unbooked);
    QJsonArray byYear;
    Worth issued(value, amounts);
    for (const auto &[year, amount] : held.byYearOfIssue) {
        byYear.append(QJsonObject{
            {u"year"_s, year}, {u"points"_s, amount}, {u"worth"_s, issued.next(amount)}});
    }
    const Held stored = heldOf(scan, Unit::StoredValue, calendar);
    const Movement money = movementOf(scan, Unit::StoredValue, days, calendar);
    const qint64 moneyDebt = scan.debt(Unit::StoredValue);
    const auto rank = [&stored](LotRank which) {
        const auto found = stored.byRank.find(which);
        return found == stored.byRank.end() ? Money() : Money(found->second);
    };
    const QJsonObject storedValue{
        {u"principal"_s, amounts.of(rank(LotRank::Principal))},
        {u"bonus"_s, amounts.of(rank(LotRank::Bonus))},
        {u"debt"_s, amounts.of(Money(moneyDebt))},
        {u"owed"_s, amounts.of(Money(money.closing))},
        {u"bridge"_s, bridgeOf(money, EntryKind::CashedOut,
                               [&](qint64 minor) { return amounts.of(Money(minor)); })},
        {u"balances"_s,
         stored.all - moneyDebt - scan.diedUnbooked(Unit::StoredValue) == money.closing}};
    return {{u"point_value"_s, value.toDecimal()},
            {u"points_outstanding"_s, points.closing},
            {u"liability"_s, amounts.major(Ratio(points.closing) * value)},
            {u"by_expiry"_s, byExpiry},
            {u"by_year"_s, byYear},
            {u"held"_s, held.all},
            {u"debt"_s, QJsonObject{{u"points"_s, debt},
                                    {u"members"_s, scan.membersInDebt(Unit::Points)},
                                    {u"worth"_s, worthOfDebt}}},
            {u"expired_before_booked"_s,
             QJsonObject{{u"points"_s, unbooked}, {u"worth"_s, worthUnbooked}}},
            {u"bridge"_s, bridgeOf(points, EntryKind::Forfeited,
                                   [](qint64 moved) { return QJsonValue(moved); })},
            {u"balances"_s, held.all - debt - unbooked == points.closing},
            {u"stored_value"_s, storedValue},
            {u"total"_s,
             amounts.of(Money((Ratio(points.closing) * value * amounts.minorPerMajor()).nearest()) +
                        Money(money.closing))}};
}

} // namespace regulars
