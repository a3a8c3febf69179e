#include "services/memberjson.h"

#include "engine/conditiontest.h"
#include "engine/redemption.h"
#include "engine/tiers.h"
#include "services/ornull.h"
#include "services/phone.h"
#include "services/quotejson.h"
#include "services/viewloader.h"
#include "storage/accounts.h"
#include "storage/coupons.h"
#include "storage/history.h"
#include "storage/ledger.h"
#include "storage/operations.h"
#include "storage/tiershistory.h"

#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr Length paceSpan{90, Length::Unit::Day};

// A figure of a metric as the doors write it: money as text, the rest as a number.
QJsonValue figureJson(const Programme &programme, Metric metric, const Ratio &figure)
{
    switch (metric) {
    case Metric::Spend:
    case Metric::AverageBasket:
        return amountText(programme, Money(figure.ceiling()));
    case Metric::QuantityBought:
        return (figure / Ratio(1000)).toDecimal(3).toDouble();
    case Metric::DiscountShare:
    case Metric::RedeemShare:
        return figure.toDecimal(6).toDouble();
    default:
        return figure.ceiling();
    }
}

// One member's figures at one moment.
class MemberFigures
{
public:
    MemberFigures(Store &store, const Member &member, Instant at)
        : m_store(store.connection())
        , m_member(member)
        , m_installed(store.programmeAt(at))
        , m_programme(*m_installed.programme)
        , m_moment(Moment::of(m_programme.calendar, at))
        , m_isLatest(Operations(m_store).isLatest(member.id, at))
        , m_view(ViewLoader(store).load(member.id, m_installed, m_moment, nullptr))
    {
        m_occasion.member = &m_view;
    }

    void addPoints(QJsonObject &object) const;
    void addTier(QJsonObject &object) const;
    void addHistory(QJsonObject &object) const;
    void addProspects(QJsonObject &object) const;

    const Programme &programme() const { return m_programme; }
    const MemberView &view() const { return m_view; }

private:
    std::vector<Lot> lots() const;
    Ratio measured(Metric metric, const Window &window) const;
    QJsonArray coupons() const;
    QJsonArray tasks() const;
    QJsonValue nextTierJson() const;
    QJsonValue nextRewardJson() const;
    QJsonValue segment() const;

    Connection &m_store;
    const Member &m_member;
    InstalledProgramme m_installed;
    const Programme &m_programme;
    Moment m_moment;
    bool m_isLatest;
    MemberView m_view;
    Occasion m_occasion{Trigger::Day, m_moment};
};

std::vector<Lot> MemberFigures::lots() const
{
    const Ledger ledger(m_store);
    return m_isLatest ? ledger.lots(m_member.id, Unit::Points)
                      : ledger.lotsAsOf(m_member.id, Unit::Points, m_moment.at);
}

void MemberFigures::addPoints(QJsonObject &object) const
{
    qint64 pending = 0;
    std::map<BusinessDay, qint64> byLastDay;
    for (const Lot &lot : lots()) {
        if (lot.remaining == 0 || (lot.expiresAt && *lot.expiresAt <= m_moment.at)) {
            continue;
        }
        pending += lot.isUsableAt(m_moment.at) ? 0 : lot.remaining;
        if (lot.expiresAt) {
            byLastDay[m_programme.calendar.dayOf(lot.expiresAt->plusMs(-1))] += lot.remaining;
        }
    }
    QJsonArray expiring;
    for (const auto &[day, points] : byLastDay) {
        expiring += QJsonObject{{u"on"_s, day.toIso()}, {u"points"_s, points}};
    }
    object[u"points"_s] = (m_view.usablePoints - m_view.debt).count();
    object[u"points_pending"_s] = pending;
    object[u"debt"_s] = m_view.debt.count();
    object[u"expiring"_s] = expiring;
    object[u"stored_value"_s] =
        amountText(m_programme, m_view.storedPrincipal + m_view.storedBonus);
}

void MemberFigures::addTier(QJsonObject &object) const
{
    std::optional<BusinessDay> until;
    if (m_isLatest) {
        until = Accounts(m_store).load(m_member.id).tierUntil;
    } else if (const auto then = TiersHistory(m_store).asOf(m_member.id, m_moment.at)) {
        until = then->until;
    }
    object[u"tier"_s] = m_programme.tiers.at(static_cast<size_t>(m_view.tier)).id;
    object[u"tier_until"_s] = orNull(until);
}

Ratio MemberFigures::measured(Metric metric, const Window &window) const
{
    const Measure measure{metric, window, {}, {}};
    return History(m_store)
        .measure(m_programme, measure, {m_member.id, m_moment.at},
                 DaySpan::of(window, m_moment.day))
        .value;
}

void MemberFigures::addHistory(QJsonObject &object) const
{
    const Ratio spend = measured(Metric::Spend, {});
    object[u"spend"_s] = amountText(m_programme, Money(spend.floor()));
    object[u"visits"_s] = m_view.purchasesBefore;
    object[u"coupons"_s] = coupons();
}

QJsonArray MemberFigures::coupons() const
{
    QJsonArray rows;
    for (const Coupon &coupon : Coupons(m_store).openOf(m_member.id, m_moment.day)) {
        rows += QJsonObject{{u"code"_s, coupon.code},
                            {u"coupon"_s, coupon.couponTemplate},
                            {u"valid_through"_s, orNull(coupon.validThrough)}};
    }
    return rows;
}

// What a task counts is the first figure its `when` names with a number to reach.
QJsonArray MemberFigures::tasks() const
{
    QJsonArray rows;
    for (const TaskProgress &task : taskProgress(m_programme, m_occasion)) {
        const Rule &rule = m_programme.rules.at(static_cast<size_t>(task.rule));
        std::optional<Metric> metric;
        forEachLeaf(rule.when, [&](const Condition &leaf) {
            const auto *history = std::get_if<conditions::History>(&leaf.test);
            if (!metric && history &&
                (history->comparison == conditions::Comparison::AtLeast ||
                 history->comparison == conditions::Comparison::Every)) {
                metric = m_programme.measures.at(static_cast<size_t>(history->measure)).metric;
            }
        });
        const Metric counted = metric.value_or(Metric::Visits);
        rows += QJsonObject{{u"rule"_s, rule.id},
                            {u"have"_s, figureJson(m_programme, counted, task.have)},
                            {u"need"_s, figureJson(m_programme, counted, task.need)}};
    }
    return rows;
}

QJsonValue MemberFigures::nextTierJson() const
{
    const auto next = nextTier(m_programme, m_occasion);
    if (!next) {
        return QJsonValue::Null;
    }
    return QJsonObject{{u"tier"_s, m_programme.tiers.at(static_cast<size_t>(next->tier)).id},
                       {u"missing"_s, figureJson(m_programme, next->metric, next->missing)}};
}

QJsonValue MemberFigures::nextRewardJson() const
{
    const Window pace{Window::Kind::Back, paceSpan};
    const Points earned(measured(Metric::PointsEarned, pace).floor());
    const auto next = nextReward(m_programme, m_occasion, earned);
    if (!next) {
        return QJsonValue::Null;
    }
    return QJsonObject{{u"reward"_s, m_programme.rewards.at(static_cast<size_t>(next->reward)).id},
                       {u"missing"_s, next->missing.count()},
                       {u"expected_on"_s, orNull(next->expectedOn)}};
}

QJsonValue MemberFigures::segment() const
{
    for (const Segment &segment : m_programme.segments) {
        if (holdsFor(m_programme, segment.when, m_occasion)) {
            return segment.id;
        }
    }
    return QJsonValue::Null;
}

void MemberFigures::addProspects(QJsonObject &object) const
{
    object[u"tasks"_s] = tasks();
    object[u"next_tier"_s] = nextTierJson();
    object[u"next_reward"_s] = nextRewardJson();
    object[u"segment"_s] = segment();
    object[u"tags"_s] = QJsonArray::fromStringList(m_view.tags);
}

} // namespace

PhoneShown phonesShownTo(const std::optional<Operator> &who)
{
    return who && permissionFor(who->role, Act::Browse) == Permission::Yes ? PhoneShown::Whole
                                                                           : PhoneShown::Masked;
}

QJsonValue phoneJson(const std::optional<QString> &phone, const QString &country, PhoneShown shown)
{
    if (!phone) {
        return QJsonValue::Null;
    }
    return shown == PhoneShown::Whole ? *phone : maskedPhone(*phone, country);
}

Points freePoints(Store &store, MemberId member, Instant at)
{
    Connection &connection = store.connection();
    const Ledger ledger(connection);
    if (Operations(connection).isLatest(member, at)) {
        const std::vector<Lot> lots = ledger.lots(member, Unit::Points);
        return Points(usableAmount(lots, at)) - Accounts(connection).load(member).debt;
    }
    const std::vector<Lot> lots = ledger.lotsAsOf(member, Unit::Points, at);
    return Points(usableAmount(lots, at) - ledger.debtAsOf(member, Unit::Points, at));
}

QJsonObject memberJson(Store &store, const Member &member, Instant at, PhoneShown shown)
{
    const MemberFigures figures(store, member, at);
    QJsonObject object{
        {u"id"_s, QString::number(member.id.value())},
        {u"card"_s, orNull(member.person.card)},
        {u"phone"_s, phoneJson(member.person.phone, figures.programme().country, shown)},
        {u"name"_s, orNull(member.person.name)},
        {u"frozen"_s, member.isFrozen}};
    figures.addTier(object);
    figures.addPoints(object);
    figures.addHistory(object);
    figures.addProspects(object);
    return object;
}

} // namespace regulars
