// Every further figure of a period counted again from the store's tables by plain loops, on a demo
// shop with refunds, undos, expiry, guests, a merge and an erasure (I1 to I5, contract.md section
// 5).

#include "deepshop.h"
#include "insight/recount.h"
#include "storage/storedvalues.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

class TestDeepFigures : public QObject, private DeepShop
{
    Q_OBJECT

private slots:
    void theShopHasWhatIsCounted();
    void sharesOfPurchasesAndMembers();
    void actsThatMovePoints();
    void redeemingCostsWhatItCosts();
    void rewardsAreTakenUpByWhoCould();
    void benefitsHeldAndUsed();
    void sleepersAndTheBestAreFollowedFromTheStart();
    void groupsAddUpToTheWhole();
    void theJsonCarriesEveryName();
    void changesAreAgainstThePeriodBefore();
};

void TestDeepFigures::theShopHasWhatIsCounted()
{
    QCOMPARE(periodBefore(period), earlier);
    QCOMPARE(number("SELECT count(DISTINCT member) FROM benefit_use"), 5);
    QVERIFY(number("SELECT count(*) FROM refund") > 0);
    QVERIFY(number("SELECT count(*) FROM entry WHERE kind = 8") > 0);
}

void TestDeepFigures::sharesOfPurchasesAndMembers() // I2
{
    qint64 all = 0;
    qint64 ofMembers = 0;
    std::map<qint64, std::pair<qint64, qint64>> first; // member → (at, id)
    for (const Sold &sold : m_tables.sold) {
        if (!sold.gone && period.contains(sold.on)) {
            ++all;
            ofMembers += sold.member ? 1 : 0;
        }
        if (!sold.gone && sold.member) {
            const std::pair key(sold.at, sold.id);
            const auto [it, isNew] = first.emplace(sold.member, key);
            it->second = std::min(it->second, key);
        }
    }
    QCOMPARE(leading().penetration, shareOf(ofMembers, all));
    // What was bought in the period or before it, and came back in it.
    qint64 sales = 0;
    qint64 repeated = 0;
    const auto isRepeat = [&](const Sold &sold) {
        return sold.member && first.contains(sold.member) &&
               first.at(sold.member) < std::pair(sold.at, sold.id);
    };
    for (const Sold &sold : m_tables.sold) {
        const qint64 amount = period.contains(sold.on) ? sold.paid : 0;
        sales += amount;
        repeated += isRepeat(sold) ? amount : 0;
        Statement back = m_store->connection().prepareText(
            "SELECT coalesce(sum(amount), 0) FROM ("
            " SELECT price - points_money AS amount FROM refund"
            " WHERE purchase = ?1 AND is_undone = 0 AND business_date BETWEEN ?2 AND ?3"
            " UNION ALL SELECT p.price - p.points_money FROM purchase p"
            " JOIN operation u ON u.reverses = p.operation"
            " WHERE p.id = ?1 AND u.business_date BETWEEN ?2 AND ?3)");
        back.bindAll(sold.id, period.first, period.last);
        const qint64 returned = back.scalar<qint64>();
        sales -= returned;
        repeated -= isRepeat(sold) ? returned : 0;
    }
    QCOMPARE(m_deep->figures.sales, Money(sales));
    QCOMPARE(leading().repeatSalesShare, shareOf(repeated, sales));
    qint64 dormant = 0;
    qint64 points = 0;
    qint64 earners = 0;
    for (const auto &[id, one] : m_tables.living) {
        points += one.points;
        dormant += sleeps(m_tables, one, period.last, false) ? one.points : 0;
        Statement issued = m_store->connection().prepareText(
            "SELECT coalesce(sum(amount), 0) FROM entry WHERE unit = 1 AND kind IN (2, 9)"
            " AND business_date BETWEEN ?2 AND ?3 AND member IN"
            " (SELECT ?1 UNION ALL SELECT id FROM member WHERE merged_into = ?1)");
        issued.bindAll(id, period.first, period.last);
        earners += issued.scalar<qint64>() > 0 ? 1 : 0;
    }
    QCOMPARE(leading().dormantPointsShare, shareOf(dormant, points));
    const auto living = static_cast<qint64>(m_tables.living.size());
    QCOMPARE(leading().earningShare, shareOf(earners, living));
    const qint64 atStart = m_deep->previous.members;
    QCOMPARE(atStart, number("SELECT count(*) FROM member WHERE joined_on <= 20261021"));
    QCOMPARE(leading().memberGrowth, shareOf(living - atStart, atStart));
}

void TestDeepFigures::actsThatMovePoints() // I1
{
    const qint64 acts =
        std::count_if(m_tables.sold.begin(), m_tables.sold.end(),
                      [](const Sold &sold) {
                          return sold.earned && !sold.gone && period.contains(sold.on);
                      }) +
        number("SELECT count(*) FROM action_event WHERE is_undone = 0 AND points > 0"
               " AND business_date BETWEEN 20261022 AND 20261122") +
        number("SELECT count(*) FROM redemption WHERE is_undone = 0"
               " AND business_date BETWEEN 20261022 AND 20261122") +
        number("SELECT count(*) FROM operation g WHERE g.kind = 29"
               " AND g.business_date BETWEEN 20261022 AND 20261122"
               " AND NOT EXISTS (SELECT 1 FROM operation u WHERE u.reverses = g.id)");
    QCOMPARE(leading().pointsActsAMonth,
             Share(Ratio(acts, m_deep->figures.activeMembers) / Ratio(32 * 16, 487)));
}

void TestDeepFigures::redeemingCostsWhatItCosts() // I5
{
    const Programme &programme = *m_store->newestProgramme().programme;
    Ratio cost;
    Statement rows = m_store->connection().prepareText(
        "SELECT reward, quantity, points, money FROM redemption WHERE is_undone = 0"
        " AND business_date BETWEEN 20261022 AND 20261122");
    bool withCost = false;
    while (rows.step()) {
        const auto reward = programme.reward(rows.text(0));
        const auto own =
            reward ? programme.rewards[static_cast<std::size_t>(*reward)].cost : std::nullopt;
        withCost |= own.has_value();
        cost += own ? Ratio(own->count() * rows.int64(1)) : Ratio(rows.int64(2)); // 0.01 a point
        cost -= Ratio(rows.int64(3));
    }
    QVERIFY(withCost);
    const qint64 asMoney =
        number("SELECT sum(points_money) FROM purchase"
               " WHERE business_date BETWEEN 20261022 AND 20261122") -
        number("SELECT coalesce(sum(points_money), 0) FROM refund WHERE is_undone = 0"
               " AND business_date BETWEEN 20261022 AND 20261122") -
        number("SELECT coalesce(sum(p.points_money), 0) FROM purchase p"
               " JOIN operation u ON u.reverses = p.operation"
               " WHERE u.business_date BETWEEN 20261022 AND 20261122");
    QVERIFY(asMoney > 0);
    cost += Ratio(asMoney);
    QCOMPARE(leading().redemptionCost, cost);
    QCOMPARE(leading().costShare, Share(cost / (Ratio(2'000'000) * Ratio(32, 365))));
}

void TestDeepFigures::rewardsAreTakenUpByWhoCould() // I4
{
    const Programme &programme = *m_store->newestProgramme().programme;
    QCOMPARE(m_deep->analysis.byReward.size(), static_cast<qsizetype>(programme.rewards.size()));
    for (const Reward &reward : programme.rewards) {
        std::set<qint64> takers;
        Statement rows = m_store->connection().prepareText(
            "SELECT coalesce(m.merged_into, m.id) FROM redemption r"
            " JOIN member m ON m.id = r.member"
            " WHERE r.reward = ?1 AND r.is_undone = 0"
            " AND r.business_date BETWEEN 20261022 AND 20261122");
        rows.bindAll(reward.id);
        while (rows.step()) {
            if (m_tables.alive(rows.int64(0))) {
                takers.insert(rows.int64(0));
            }
        }
        std::set<qint64> reach = takers;
        for (const auto &[id, one] : m_tables.living) {
            if (one.points >= reward.points.count() &&
                *programme.tier(one.tier) >= reward.minimumTier.value_or(0)) {
                reach.insert(id);
            }
        }
        const RewardUse use = m_deep->analysis.byReward.value(reward.id);
        QCOMPARE(use.takeUp, shareOf(qint64(takers.size()), qint64(reach.size())));
        QCOMPARE(use.isSeldom, !reach.empty() && takers.size() * 20 < reach.size());
        QCOMPARE(use.valuePerPoint, reward.worth
                                        ? Share(Ratio((*reward.worth - reward.money).count(),
                                                      100 * reward.points.count()))
                                        : Share());
    }
}

void TestDeepFigures::benefitsHeldAndUsed() // I4
{
    qint64 held = 0;
    for (const auto &[id, one] : m_tables.living) {
        held += one.tier == u"silver"_s ? 1 : one.tier == u"gold"_s ? 2 : 0;
    }
    QCOMPARE(leading().benefitUseRate,
             shareOf(number("SELECT count(DISTINCT member || benefit) FROM benefit_use"
                            " WHERE business_date BETWEEN 20261022 AND 20261122"),
                     held));
}

void TestDeepFigures::sleepersAndTheBestAreFollowedFromTheStart() // I2
{
    // Who was there at the start: by who they are now; the erased one is gone from the numerators.
    qint64 slept = 0;
    qint64 woke = 0;
    std::vector<qint64> gaps;
    std::vector<RfmMember> buyers;
    std::set<qint64> boughtNow;
    Statement there =
        m_store->connection().prepareText("SELECT id FROM member WHERE joined_on <= 20261021");
    while (there.step()) {
        Living one{there.int64(0), day(20260101), {}, 0, 0};
        Statement row = m_store->connection().prepareText(
            "SELECT joined_on, merged_into IS NOT NULL FROM member WHERE id = ?1");
        row.bindAll(one.id);
        row.stepToRow();
        one.joined = row.as<BusinessDay>(0);
        if (row.boolean(1)) {
            continue; // he is counted by himself below: his purchases moved with the merge
        }
        slept += sleeps(m_tables, one, earlier.last, true) ? 1 : 0;
        std::vector<BusinessDay> days;
        for (const Sold &sold : m_tables.sold) {
            if (sold.member == one.id && !sold.gone && period.contains(sold.on)) {
                days.push_back(sold.on);
            }
        }
        std::sort(days.begin(), days.end());
        if (!m_tables.alive(one.id) || !sleeps(m_tables, one, earlier.last, true) || days.empty()) {
            continue;
        }
        ++woke;
        if (days.size() > 1) {
            gaps.push_back(days[0].daysUntil(days[1]));
        }
    }
    QVERIFY(slept > 0);
    QCOMPARE(leading().reactivated, shareOf(woke, slept));
    std::sort(gaps.begin(), gaps.end());
    const std::size_t n = gaps.size();
    QCOMPARE(leading().reactivationGap,
             n == 0 ? Share() : Share(Ratio(gaps[(n - 1) / 2] + gaps[n / 2], 2)));
}

void TestDeepFigures::groupsAddUpToTheWhole()
{
    std::map<QString, std::pair<qint64, qint64>> visits; // tier → members, purchases
    for (const auto &[id, one] : m_tables.living) {
        ++visits[one.tier].first;
    }
    for (const Sold &sold : m_tables.sold) {
        const Living *one = m_tables.alive(sold.member);
        if (one && !sold.gone && period.contains(sold.on)) {
            ++visits[one->tier].second;
        }
    }
    QCOMPARE(m_deep->analysis.byTier.size(), qsizetype(visits.size()));
    for (const auto &[tier, counts] : visits) {
        const GroupFigures group = m_deep->analysis.byTier.value(tier);
        QCOMPARE(group.members, counts.first);
        QCOMPARE(group.purchases, counts.second);
        QCOMPARE(group.visitsAMonth,
                 Share(Ratio(counts.second, counts.first) / Ratio(32 * 16, 487)));
        QCOMPARE(group.averageBasket, shareOf(group.sales.count(), group.purchases));
        QCOMPARE(group.salesShare, shareOf(group.sales.count(), m_deep->figures.sales.count()));
    }
    Money byTier;
    for (const GroupFigures &group : m_deep->analysis.byTier) {
        byTier += group.sales;
    }
    Money bySegment;
    qint64 members = 0;
    for (auto it = m_deep->analysis.bySegment.cbegin(); it != m_deep->analysis.bySegment.cend();
         ++it) {
        bySegment += it->sales;
        members += it->members;
        QCOMPARE(it->members,
                 qint64(m_deep->analysis.behind.value(u"segment:"_s + it.key()).size()));
    }
    QCOMPARE(bySegment, byTier);
    QCOMPARE(members, m_deep->figures.members);
    for (int segment = 0; segment < rfmSegments; ++segment) {
        QCOMPARE(m_deep->analysis.bySegment.value(codeOf(static_cast<RfmSegment>(segment))).members,
                 m_deep->figures.rfm.members[static_cast<std::size_t>(segment)]);
    }
    Points redeemed;
    for (const auto &zones : m_deep->analysis.byAgeAndZone) {
        for (const Split &split : zones) {
            redeemed += split.redeemed;
        }
    }
    QCOMPARE(redeemed.count(), number("SELECT sum(points) FROM redemption WHERE is_undone = 0"
                                      " AND business_date BETWEEN 20261022 AND 20261122"));
}

void TestDeepFigures::theJsonCarriesEveryName()
{
    const QJsonObject json = deepFiguresToJson(*m_deep);
    for (const char16_t *name : {u"previous",
                                 u"change",
                                 u"member_growth",
                                 u"points_acts_per_month",
                                 u"penetration",
                                 u"earning_share",
                                 u"dormant_points_share",
                                 u"redemption_cost",
                                 u"cost_share",
                                 u"benefit_use_rate",
                                 u"high_value_churn",
                                 u"repeat_sales_share",
                                 u"segment",
                                 u"age_band_zone",
                                 u"offer_participation",
                                 u"reactivated",
                                 u"reactivation_gap",
                                 u"referral",
                                 u"new_category_trial",
                                 u"premium_trial",
                                 u"member_basket",
                                 u"guest_basket",
                                 u"own_pace",
                                 u"effect",
                                 u"hours"}) {
        QVERIFY2(json.contains(QString::fromUtf16(name)), qPrintable(QString::fromUtf16(name)));
    }
    QVERIFY(json[u"reward"_s].toObject().begin().value().toObject().contains(u"take_up"_s));
    QVERIFY(json[u"tier"_s].toObject()[u"member"_s].toObject().contains(u"issued"_s));
    QVERIFY(json[u"tier"_s].toObject()[u"member"_s].toObject().contains(u"sales_share"_s));
    QCOMPARE(json, deepFiguresToJson(done(Insights(*m_store).deepFigures(period))));
}

void TestDeepFigures::changesAreAgainstThePeriodBefore()
{
    const QJsonObject json = deepFiguresToJson(*m_deep);
    const QJsonObject change = json[u"change"_s].toObject();
    QCOMPARE(json[u"previous"_s].toObject(),
             figuresToJson(done(Insights(*m_store).figures(earlier)), m_deep->currency));
    const double now = static_cast<double>(m_deep->figures.purchases);
    const double before = static_cast<double>(m_deep->previous.purchases);
    QVERIFY(qAbs(change[u"purchases"_s].toDouble() - (now / before - 1)) < 1e-6);
    QVERIFY(change[u"retention"_s].toObject().contains(u"month"_s));
    QCOMPARE(periodBefore({day(20260201), day(20260228)}),
             (DayRange{day(20260101), day(20260131)}));
    QCOMPARE(periodBefore({day(20260101), day(20260331)}),
             (DayRange{day(20251001), day(20251231)}));
    QCOMPARE(periodBefore({day(20260310), day(20260310)}),
             (DayRange{day(20260309), day(20260309)}));
    QCOMPARE(monthsIn({day(20260101), day(20260331)}), Ratio(3));
}

QTEST_GUILESS_MAIN(TestDeepFigures)
#include "tst_deepfigures.moc"
