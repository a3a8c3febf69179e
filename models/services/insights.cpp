#include "services/insights.h"

#include "insight/factfan.h"
#include "insight/recount.h"
#include "services/backups.h"
#include "storage/chroniclescan.h"
#include "storage/controlscan.h"
#include "storage/days.h"
#include "storage/dyingscan.h"
#include "storage/historyscan.h"
#include "storage/insightscan.h"
#include "storage/programmes.h"
#include "storage/stockscan.h"
#include "storage/tills.h"
#include "storage/transaction.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <limits>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int monthsToCome = 12;

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

// What a scan must know of the programme in force now.
struct Insights::Frame
{
    std::shared_ptr<const Programme> programme;
    InsightFrame scan;
};

Insights::Frame Insights::frameOf(DayRange period)
{
    const auto programme = m_store.newestProgramme().programme;
    Frame frame{programme, InsightFrame{period, programme->calendar, {}, {}}};
    for (const Tier &tier : frame.programme->tiers) {
        frame.scan.tiers.append(tier.id);
    }
    for (const Reward &reward : frame.programme->rewards) {
        frame.scan.zoneOf.insert(reward.id, reward.zone);
    }
    return frame;
}

Figures Insights::count(DayRange period)
{
    const Frame frame = frameOf(period);
    Recount recount(period, frame.programme->policy.pointValue);
    scanFacts(m_store.connection(), frame.scan, recount);
    return recount.finish();
}

// A closed month's figures are those with which it was closed: its members' ages may since have
// been mended or erased (S41, S43).
std::optional<Figures> Insights::archivedOf(DayRange period)
{
    const Month month = period.first.month();
    if (period.first != month.first() || period.last != month.last()) {
        return std::nullopt;
    }
    const auto archived = Days(m_store.connection()).archived(month);
    if (!archived) {
        return std::nullopt;
    }
    return monthReportFromJson(QJsonDocument::fromJson(archived->toUtf8()).object()).figures;
}

Figures Insights::standing(DayRange period)
{
    const auto archived = archivedOf(period);
    return archived ? *archived : count(period);
}

Result<Figures> Insights::figures(DayRange period)
{
    if (period.last < period.first) {
        return refusals::BadDate{u"the period ends before it starts"_s};
    }
    const Snapshot snapshot(m_store.connection());
    return standing(period);
}

Result<Figures> Insights::figuresWith(DayRange period, std::vector<FactSink *> also)
{
    if (period.last < period.first) {
        return refusals::BadDate{u"the period ends before it starts"_s};
    }
    const Snapshot snapshot(m_store.connection());
    const Frame frame = frameOf(period);
    Recount recount(period, frame.programme->policy.pointValue);
    also.push_back(&recount);
    FactFan fan(std::move(also));
    scanFacts(m_store.connection(), frame.scan, fan);
    return archivedOf(period).value_or(recount.finish());
}

qint64 Insights::head()
{
    return newestOperation(m_store.connection());
}

// Rules of the first version were there from the beginning of time.
QHash<QString, BusinessDay> Insights::ruleCame()
{
    QHash<QString, BusinessDay> came;
    QSet<QString> known;
    bool isFirst = true;
    for (const ProgrammeVersion &version : Programmes(m_store.connection()).all()) {
        const InstalledProgramme installed = m_store.programmeOf(version.id);
        for (const Rule &rule : installed.programme->rules) {
            if (!known.contains(rule.id) && !isFirst) {
                came.insert(rule.id, installed.programme->calendar.dayOf(version.inForceFrom));
            }
            known.insert(rule.id);
        }
        isFirst = false;
    }
    return came;
}

std::vector<DyingMonth> Insights::dyingAfter(const InsightFrame &frame)
{
    const Month first = frame.period.last.plusDays(1).month();
    std::vector<DyingMonth> months;
    for (int month = 0; month < monthsToCome; ++month) {
        months.push_back({first.plusMonths(month)});
    }
    for (const PointsHeldUntil &dying :
         dyingPoints(m_store.connection(), frame, months.back().month.last())) {
        DyingMonth &month =
            months.at(static_cast<std::size_t>(first.monthsUntil(dying.lastGoodDay.month())));
        month.points += dying.points;
        month.members.push_back(dying.member);
    }
    for (DyingMonth &month : months) {
        std::sort(month.members.begin(), month.members.end());
        month.members.erase(std::unique(month.members.begin(), month.members.end()),
                            month.members.end());
    }
    return months;
}

Result<DeepFigures> Insights::deepFigures(DayRange period)
{
    if (period.last < period.first) {
        return refusals::BadDate{u"the period ends before it starts"_s};
    }
    const Snapshot snapshot(m_store.connection());
    return deepInside(period);
}

DeepFigures Insights::deepInside(DayRange period)
{
    const DayRange earlier = periodBefore(period);
    const Frame frame = frameOf(period);
    QStringList sources{u"referral"_s, u"referral-first-purchase"_s};
    for (const Rule &rule : frame.programme->rules) {
        if (rule.on == Trigger::Referral || rule.on == Trigger::ReferralFirstPurchase) {
            sources.append(rule.id);
        }
    }
    const auto scan = [&](DayRange days, ChronicleDepth depth, Chronicle &chronicle,
                          FactSink &sink) {
        InsightFrame asked = frame.scan;
        asked.period = days;
        scanChronicle(m_store.connection(), asked, sources, depth, chronicle, sink);
    };
    const Ratio pointValue = frame.programme->policy.pointValue;
    Chronicle now(period);
    Recount recount(period, pointValue);
    TimeSeriesCount series(TimeSeriesCount::firstMonthOf(period), period.last);
    BothSinks counts(recount, series);
    scan(period, ChronicleDepth::Everything, now, counts);
    Chronicle before(earlier);
    Recount recountBefore(earlier, pointValue);
    scan(earlier, ChronicleDepth::Lives, before, recountBefore);
    DeepFigures deep;
    deep.figures = archivedOf(period).value_or(recount.finish());
    deep.previous = archivedOf(earlier).value_or(recountBefore.finish());
    deep.series = series.finish();
    deep.currency = frame.programme->currency;
    deep.analysis = analyse(now, before, {*frame.programme, ruleCame()});
    deep.dying = dyingAfter(frame.scan);
    return deep;
}

QMap<QString, GroupFigures> Insights::groupsOf(DayRange period,
                                               const QMap<QString, std::vector<MemberId>> &sets)
{
    if (sets.isEmpty()) {
        return {};
    }
    const Snapshot snapshot(m_store.connection());
    Chronicle now(period);
    FactFan nobody({});
    scanChronicle(m_store.connection(), frameOf(period).scan, {}, ChronicleDepth::Lives, now,
                  nobody);
    return regulars::groupsOf(now, sets);
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
    // As the month left it, whenever the report is printed.
    QMap<QString, qint64> stock;
    eachStockMove(m_store.connection(), report.figures.period.last,
                  [&stock](const StockMoveThen &move) { stock[move.reward] += move.change; });
    for (auto it = report.figures.byReward.cbegin(); it != report.figures.byReward.cend(); ++it) {
        RewardRowOfMonth row{it.key(), {}, {}, it.value(), {}, {}, {}};
        row.name.plain = it.key();
        row.share = shareOf(it->redeemed.count(), report.figures.redeemed.count());
        if (const auto left = stock.constFind(it.key()); left != stock.cend()) {
            row.stock = *left;
        }
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
    for (auto it = report.before.byReward.cbegin(); it != report.before.byReward.cend(); ++it) {
        const auto index = programme->reward(it.key());
        if (index && !report.figures.byReward.contains(it.key())) {
            report.otherRewards.insert(it.key(),
                                       programme->rewards[static_cast<std::size_t>(*index)].name);
        }
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
