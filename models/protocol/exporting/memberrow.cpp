#include "protocol/exporting/memberrow.h"

#include "services/profile.h"
#include "storage/accounts.h"
#include "storage/ledger.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

// By last good day, those without end last.
using PointsByEnd = std::map<QString, qint64>;
const QString withoutEnd = u"~"_s; // sorts behind every date

PointsByEnd livingPoints(Connection &store, const Programme &programme, const Account &account,
                         Instant at)
{
    PointsByEnd points;
    for (const HeldLot &held : Ledger(store).openLots(account.member, Unit::Points)) {
        const auto &end = held.lot.expiresAt;
        if (held.lot.remaining == 0 || (end && *end <= at)) {
            continue;
        }
        const QString day = end ? programme.calendar.dayOf(end->plusMs(-1)).toIso() : withoutEnd;
        points[day] += held.lot.remaining;
    }
    qint64 owed = account.debt.count();
    for (auto &[day, amount] : points) {
        const qint64 paid = std::min(owed, amount);
        amount -= paid;
        owed -= paid;
    }
    std::erase_if(points, [](const auto &one) { return one.second == 0; });
    if (owed > 0) {
        points[withoutEnd] -= owed;
    }
    return points;
}

QString endsOf(const PointsByEnd &points)
{
    if (points.size() == 1) {
        const QString &end = points.begin()->first;
        return end == withoutEnd ? QString() : end;
    }
    QStringList ends;
    for (const auto &[day, amount] : points) {
        if (day != withoutEnd) {
            ends += u"%1=%2"_s.arg(day).arg(amount);
        }
    }
    return ends.join(u"; "_s);
}

QString consentsText(const std::vector<MemberConsent> &consents)
{
    std::map<QString, bool> standing; // the newest word counts
    for (const MemberConsent &consent : consents) {
        standing[consent.purpose] = consent.isGiven;
    }
    QStringList given;
    for (const auto &[purpose, isGiven] : standing) {
        if (isGiven) {
            given += purpose;
        }
    }
    return given.join(u"; "_s);
}

QString dayText(const std::optional<BusinessDay> &day)
{
    return day ? day->toIso() : QString();
}

} // namespace

QList<TableColumn> memberColumns(const Programme &programme)
{
    const int decimals = programme.currency.decimals;
    return {{u"card"_s},
            {u"phone"_s},
            {u"name"_s},
            {u"birthday"_s},
            {u"gender"_s},
            {u"joined"_s, ColumnKind::Date},
            {u"points"_s, ColumnKind::Number},
            {u"points_expire"_s},
            {u"stored_value"_s, ColumnKind::Number, decimals},
            {u"stored_value_bonus"_s, ColumnKind::Number, decimals},
            {u"tier"_s},
            {u"tags"_s},
            {u"channel"_s},
            {u"consent"_s},
            {u"id"_s},
            {u"purchases"_s, ColumnKind::Number},
            {u"spend"_s, ColumnKind::Number, decimals},
            {u"last_purchase"_s, ColumnKind::Date},
            {u"frozen"_s}};
}

QStringList memberRow(Connection &store, const Programme &programme, MemberId id, Instant at)
{
    const Members members(store);
    const Member member = members.find(id).value();
    const Person &person = member.person;
    const Account account = Accounts(store).load(id);
    const PointsByEnd points = livingPoints(store, programme, account, at);
    qint64 total = 0;
    for (const auto &[day, amount] : points) {
        total += amount;
    }
    Money principal;
    Money bonus;
    for (const HeldLot &held : Ledger(store).openLots(id, Unit::StoredValue)) {
        const bool isBonus = held.lot.rank == static_cast<int>(LotRank::Bonus);
        (isBonus ? bonus : principal) += Money(held.lot.remaining);
    }
    const std::vector<QString> tags = members.tagsOn(id, programme.calendar.dayOf(at));
    const auto text = [](const std::optional<QString> &given) { return given.value_or(QString()); };
    const auto money = [&](Money amount) { return toText(amount, programme.currency.decimals); };
    return {text(person.card),
            text(person.phone),
            text(person.name),
            person.birthday ? birthdayText(*person.birthday) : QString(),
            text(person.gender),
            member.joinedOn.toIso(),
            QString::number(total),
            endsOf(points),
            money(principal),
            money(bonus),
            account.tier,
            QStringList(tags.begin(), tags.end()).join(u"; "_s),
            text(person.channel),
            consentsText(members.consents(id)),
            QString::number(id.value()),
            QString::number(account.purchases),
            money(account.spend),
            dayText(account.lastPurchaseOn),
            member.isFrozen ? u"yes"_s : u"no"_s};
}

} // namespace regulars
