#include "insight/evidence.h"

#include <algorithm>
#include <array>

namespace regulars
{

namespace
{

constexpr std::array<const char *, figureCount> codes{
    "members",         "joined",         "active_members",     "active_share",
    "sleeping_share",  "repeat_rate",    "member_sales_share", "points_issued",
    "points_redeemed", "points_expired", "points_outstanding", "redemption_rate",
    "redeeming_share", "breakage_rate",  "liability",          "sales",
    "purchases",       "average_basket"};

bool isIssue(BridgeKind kind)
{
    return kind == BridgeKind::Issued || kind == BridgeKind::TakenBack;
}

bool isRedemption(BridgeKind kind)
{
    return kind == BridgeKind::Redeemed || kind == BridgeKind::Restored;
}

} // namespace

QString codeOf(Figure figure)
{
    return QString::fromLatin1(codes[static_cast<std::size_t>(figure)]);
}

std::optional<Figure> figureNamed(const QString &code)
{
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (code == QLatin1StringView(codes[i])) {
            return static_cast<Figure>(i);
        }
    }
    return std::nullopt;
}

EvidenceUnit unitOf(Figure figure)
{
    switch (figure) {
    case Figure::Members:
    case Figure::Joined:
    case Figure::ActiveMembers:
    case Figure::ActiveShare:
    case Figure::SleepingShare:
    case Figure::RepeatRate:
    case Figure::RedeemingShare:
        return EvidenceUnit::Member;
    case Figure::PointsIssued:
    case Figure::PointsRedeemed:
    case Figure::PointsExpired:
    case Figure::PointsOutstanding:
    case Figure::RedemptionRate:
    case Figure::BreakageRate:
    case Figure::Liability:
        return EvidenceUnit::Point;
    case Figure::MemberSalesShare:
    case Figure::Sales:
    case Figure::AverageBasket:
        return EvidenceUnit::Amount;
    case Figure::Purchases:
        return EvidenceUnit::Purchase;
    }
    Q_UNREACHABLE();
}

EvidenceCount::EvidenceCount(Figure figure, DayRange period)
    : m_evidence{.figure = figure, .period = period}
{}

bool EvidenceCount::isOfMembers() const
{
    return unitOf(m_evidence.figure) == EvidenceUnit::Member;
}

void EvidenceCount::add(const MemberFact &fact)
{
    if (isOfMembers() && fact.joinedOn <= m_evidence.period.last) {
        m_people.emplace(fact.id.value(), Person{.joinedOn = fact.joinedOn});
    }
}

void EvidenceCount::note(MemberId member, BusinessDay day, bool isPurchase, bool isRedeeming)
{
    const auto found = m_people.find(member.value());
    if (found == m_people.end() || day > m_evidence.period.last) {
        return;
    }
    Person &person = found->second;
    if (isPurchase) {
        person.lastBought = person.lastBought ? std::max(*person.lastBought, day) : day;
    }
    if (!m_evidence.period.contains(day)) {
        return;
    }
    ++person.acts;
    person.purchases += isPurchase ? 1 : 0;
    person.redemptions += isRedeeming ? 1 : 0;
    if (isRedeeming) {
        person.lastRedeemed = person.lastRedeemed ? std::max(*person.lastRedeemed, day) : day;
    }
    person.lastAct = person.lastAct ? std::max(*person.lastAct, day) : day;
}

bool EvidenceCount::wantsMoney() const
{
    return unitOf(m_evidence.figure) == EvidenceUnit::Amount;
}

void EvidenceCount::keepMoney(const EvidenceRow &row)
{
    const bool isMembersAlone = m_evidence.figure == Figure::MemberSalesShare;
    if (wantsMoney() && (row.member || !isMembersAlone)) {
        m_evidence.rows.push_back(row);
    }
}

void EvidenceCount::add(const PurchaseFact &fact)
{
    const bool isInPeriod = m_evidence.period.contains(fact.day);
    EvidenceRow row{EvidenceKind::Purchase, fact.day, fact.member,
                    fact.paid.count(),      0,        fact.id.value()};
    if (isInPeriod) {
        m_sales += fact.paid;
        keepMoney(row);
    }
    if (fact.isGone) {
        return;
    }
    if (isInPeriod) {
        ++m_purchases;
        if (m_evidence.figure == Figure::Purchases) {
            row.amount = fact.paidNet.count();
            m_evidence.rows.push_back(row);
        }
    }
    if (fact.member) {
        note(*fact.member, fact.day, true, fact.usedPoints);
    }
}

void EvidenceCount::add(const ReturnFact &fact)
{
    if (!m_evidence.period.contains(fact.day)) {
        return;
    }
    m_sales -= fact.amount;
    keepMoney(
        {EvidenceKind::Return, fact.day, fact.member, -fact.amount.count(), 0, fact.purchase});
}

void EvidenceCount::add(const PointsFact &fact)
{
    const Figure figure = m_evidence.figure;
    if (figure == Figure::PointsOutstanding || figure == Figure::Liability) {
        if (fact.day <= m_evidence.period.last) {
            m_held[fact.member.value()] += fact.amount;
        }
        return;
    }
    if (unitOf(figure) != EvidenceUnit::Point || !m_evidence.period.contains(fact.day)) {
        return;
    }
    EvidenceRow row{EvidenceKind::Issued, fact.day,       fact.member,
                    fact.amount.count(),  fact.operation, 0};
    if (isIssue(fact.kind)) {
        m_issued += fact.amount;
        row.kind = fact.kind == BridgeKind::Issued ? EvidenceKind::Issued : EvidenceKind::TakenBack;
        if (figure == Figure::PointsIssued) {
            m_evidence.rows.push_back(row);
        }
        return;
    }
    row.amount = -row.amount;
    if (isRedemption(fact.kind)) {
        m_redeemed -= fact.amount;
        row.kind =
            fact.kind == BridgeKind::Redeemed ? EvidenceKind::Redeemed : EvidenceKind::Restored;
        if (figure == Figure::PointsRedeemed || figure == Figure::RedemptionRate) {
            m_evidence.rows.push_back(row);
        }
    } else if (fact.kind == BridgeKind::Expired) {
        m_expired -= fact.amount;
        row.kind = EvidenceKind::Expired;
        if (figure == Figure::PointsExpired || figure == Figure::BreakageRate) {
            m_evidence.rows.push_back(row);
        }
    }
}

void EvidenceCount::add(const RedemptionFact &fact)
{
    if (!fact.isUndone) {
        note(fact.member, fact.day, false, true);
    }
}

void EvidenceCount::add(const ActionFact &fact)
{
    note(fact.member, fact.day, false, false);
}

Evidence EvidenceCount::finish()
{
    finishPeople();
    finishHoldings();
    finishTotals();
    std::stable_sort(m_evidence.rows.begin(), m_evidence.rows.end(),
                     [](const EvidenceRow &a, const EvidenceRow &b) { return a.day > b.day; });
    return std::move(m_evidence);
}

void EvidenceCount::finishPeople()
{
    qint64 active = 0;
    qint64 buyers = 0;
    for (const auto &[member, person] : m_people) {
        active += person.acts > 0 ? 1 : 0;
        buyers += person.purchases > 0 ? 1 : 0;
        finishPerson(member, person);
    }
    const auto everybody = static_cast<qint64>(m_people.size());
    switch (m_evidence.figure) {
    case Figure::ActiveShare:
    case Figure::SleepingShare:
        m_evidence.whole = everybody;
        break;
    case Figure::RepeatRate:
        m_evidence.whole = buyers;
        break;
    case Figure::RedeemingShare:
        m_evidence.whole = active;
        break;
    default:
        break;
    }
}

void EvidenceCount::finishPerson(qint64 member, const Person &person)
{
    const DayRange &period = m_evidence.period;
    const BusinessDay lastSign = person.lastBought.value_or(person.joinedOn);
    const qint64 silent = lastSign.daysUntil(period.last);
    const auto keep = [&](EvidenceKind kind, BusinessDay day, qint64 amount) {
        m_evidence.rows.push_back({kind, day, MemberId(member), amount});
    };
    switch (m_evidence.figure) {
    case Figure::Members:
        keep(EvidenceKind::Joined, person.joinedOn, 1);
        break;
    case Figure::Joined:
        if (period.contains(person.joinedOn)) {
            keep(EvidenceKind::Joined, person.joinedOn, 1);
        }
        break;
    case Figure::ActiveMembers:
    case Figure::ActiveShare:
        if (person.lastAct) {
            keep(EvidenceKind::Acted, *person.lastAct, person.acts);
        }
        break;
    case Figure::SleepingShare:
        if (silent > stillAwakeDays) {
            keep(person.lastBought ? EvidenceKind::Silent : EvidenceKind::NeverCame, lastSign,
                 silent);
        }
        break;
    case Figure::RepeatRate:
        if (person.purchases >= 2) {
            keep(EvidenceKind::Repeated, *person.lastBought, person.purchases);
        }
        break;
    case Figure::RedeemingShare:
        if (person.lastRedeemed) {
            keep(EvidenceKind::Redeeming, *person.lastRedeemed, person.redemptions);
        }
        break;
    default:
        break;
    }
}

void EvidenceCount::finishHoldings()
{
    for (const auto &[member, points] : m_held) {
        if (!points.isZero()) {
            m_evidence.rows.push_back(
                {EvidenceKind::Holding, m_evidence.period.last, MemberId(member), points.count()});
        }
    }
    if (!m_held.empty()) {
        std::stable_sort(
            m_evidence.rows.begin(), m_evidence.rows.end(),
            [](const EvidenceRow &a, const EvidenceRow &b) { return a.amount > b.amount; });
    }
}

void EvidenceCount::finishTotals()
{
    const EvidenceUnit unit = unitOf(m_evidence.figure);
    if (unit == EvidenceUnit::Member || unit == EvidenceUnit::Purchase) {
        m_evidence.total = static_cast<qint64>(m_evidence.rows.size());
    } else {
        for (const EvidenceRow &row : m_evidence.rows) {
            m_evidence.total = checked::add(m_evidence.total, row.amount);
        }
    }
    switch (m_evidence.figure) {
    case Figure::MemberSalesShare:
        m_evidence.whole = m_sales.count();
        break;
    case Figure::AverageBasket:
        m_evidence.whole = m_purchases;
        break;
    case Figure::RedemptionRate:
        m_evidence.whole = m_issued.count();
        break;
    case Figure::BreakageRate:
        m_evidence.whole = (m_redeemed + m_expired).count();
        break;
    default:
        break;
    }
}

} // namespace regulars
