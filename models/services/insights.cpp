#include "services/insights.h"

#include "services/backups.h"
#include "storage/controlscan.h"
#include "storage/days.h"
#include "storage/insightscan.h"
#include "storage/redemptions.h"
#include "storage/tills.h"
#include "storage/transaction.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QString kindName(RewardKind kind)
{
    switch (kind) {
    case RewardKind::Goods:
        return u"goods"_s;
    case RewardKind::Coupon:
        return u"coupon"_s;
    case RewardKind::Service:
        return u"service"_s;
    case RewardKind::Experience:
        return u"experience"_s;
    case RewardKind::Donation:
        return u"donation"_s;
    case RewardKind::Partner:
        return u"partner"_s;
    }
    Q_UNREACHABLE();
}

DayRange daysOf(Month month)
{
    return {month.first(), month.last()};
}

} // namespace

Currency Insights::currency()
{
    return m_store.newestProgramme().programme->currency;
}

Figures Insights::count(DayRange period)
{
    const auto programme = m_store.newestProgramme().programme;
    InsightFrame frame{period, programme->calendar, {}, {}};
    for (const Tier &tier : programme->tiers) {
        frame.tiers.append(tier.id);
    }
    for (const Reward &reward : programme->rewards) {
        frame.zoneOf.insert(reward.id, reward.zone);
    }
    Recount recount(period, programme->policy.pointValue);
    scanFacts(m_store.connection(), frame, recount);
    return recount.finish();
}

// A closed month's figures are those with which it was closed: its members' ages may since have
// been mended or erased (S41, S43).
Figures Insights::standing(DayRange period)
{
    const Month month = period.first.month();
    if (period.first == month.first() && period.last == month.last()) {
        if (const auto archived = Days(m_store.connection()).archived(month)) {
            return monthReportFromJson(QJsonDocument::fromJson(archived->toUtf8()).object())
                .figures;
        }
    }
    return count(period);
}

Result<Figures> Insights::figures(DayRange period)
{
    if (period.last < period.first) {
        return refusals::BadDate{u"the period ends before it starts"_s};
    }
    const Snapshot snapshot(m_store.connection());
    return standing(period);
}

MonthReport Insights::month(Month month)
{
    const Snapshot snapshot(m_store.connection());
    if (const auto archived = Days(m_store.connection()).archived(month)) {
        return monthReportFromJson(QJsonDocument::fromJson(archived->toUtf8()).object());
    }
    return counted(month);
}

MonthReport Insights::counted(Month month)
{
    const auto programme = m_store.newestProgramme().programme;
    MonthReport report;
    report.shop = programme->name;
    report.currency = programme->currency;
    report.pointValue = programme->policy.pointValue;
    report.month = month;
    report.figures = count(daysOf(month));
    report.before = standing(daysOf(month.plusMonths(-1)));
    addTiers(report);
    addRewards(report);
    addCoupons(report);
    addTrend(report);
    addControls(report);
    return report;
}

void Insights::addTiers(MonthReport &report)
{
    for (const Tier &tier : m_store.newestProgramme().programme->tiers) {
        report.tiers.push_back(
            {tier.id, tier.name, tier.colour, report.figures.byTier.value(tier.id),
             report.figures.tierRises.value(tier.id), report.figures.tierFalls.value(tier.id)});
    }
}

void Insights::addRewards(MonthReport &report)
{
    const auto programme = m_store.newestProgramme().programme;
    const Redemptions redemptions(m_store.connection());
    for (auto it = report.figures.byReward.cbegin(); it != report.figures.byReward.cend(); ++it) {
        RewardRowOfMonth row{it.key(), {}, {}, it.value(), {}, {}, {}};
        row.name.plain = it.key();
        row.share = shareOf(it->redeemed.count(), report.figures.redeemed.count());
        row.stock = redemptions.stock(it.key());
        if (const auto index = programme->reward(it.key())) {
            const Reward &reward = programme->rewards[static_cast<std::size_t>(*index)];
            row.name = reward.name.isEmpty() ? row.name : reward.name;
            row.kind = kindName(reward.kind);
            if (reward.cost) {
                row.cost = Money(checked::multiply(reward.cost->count(), it->quantity));
            }
        }
        report.rewards.push_back(std::move(row));
    }
    std::stable_sort(
        report.rewards.begin(), report.rewards.end(),
        [](const auto &a, const auto &b) { return a.points.redeemed > b.points.redeemed; });
}

void Insights::addCoupons(MonthReport &report)
{
    const auto programme = m_store.newestProgramme().programme;
    for (const CouponCount &count : countCoupons(m_store.connection(), daysOf(report.month))) {
        CouponRow row{count.coupon, {}, count.issued, count.used, count.lapsed, count.open};
        row.name.plain = count.coupon;
        if (const auto index = programme->coupon(count.coupon)) {
            const LocalName &name = programme->coupons[static_cast<std::size_t>(*index)].name;
            row.name = name.isEmpty() ? row.name : name;
        }
        report.coupons.push_back(std::move(row));
    }
}

void Insights::addTrend(MonthReport &report)
{
    constexpr int months = 12;
    for (int back = months - 1; back >= 0; --back) {
        const Month month = report.month.plusMonths(-back);
        const Figures own = back == 0   ? report.figures
                            : back == 1 ? report.before
                                        : standing(daysOf(month));
        report.trend.push_back({month, own.issued, own.redeemed, own.expired, own.sales,
                                own.purchases, own.joined, own.activeMembers, own.lost});
    }
}

void Insights::addControls(MonthReport &report)
{
    Connection &connection = m_store.connection();
    const Calendar &calendar = m_store.newestProgramme().programme->calendar;
    const BusinessDay last = report.month.last();
    for (const int days : {30, 60, 90}) {
        report.expiring.push_back({days, pointsDyingBetween(connection, last, calendar.endOf(last),
                                                            calendar.endOf(last.plusDays(days)))});
    }
    for (const ControlCount &count : countControls(connection, daysOf(report.month))) {
        report.controls.push_back({count.user.value_or(u"command-line"_s), count.adjustments,
                                   count.adjusted, count.undos, count.refunds, count.refunded,
                                   count.approvals});
    }
    // Seconds and zone say nothing to who reads the paper.
    const auto onTheWall = [&calendar](const std::optional<LastBackup> &backup) {
        return backup ? calendar.toIso(backup->made).left(16).replace(u'T', u' ') : QString();
    };
    report.backup = {onTheWall(Backups::last(m_store)), onTheWall(Backups::lastElsewhere(m_store))};
    const Tills tills(connection);
    for (const ChainHead &head : tills.heads()) {
        if (head.seq > 0) {
            report.heads.push_back({tills.name(head.till).value_or(QString()), head.seq,
                                    QString::fromLatin1(head.hash.toHex())});
        }
    }
}

} // namespace regulars
