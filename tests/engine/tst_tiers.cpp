#include "engine/conditiontest.h"
#include "engine/tierladder.h"
#include "engine/tiers.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <stdexcept>

using namespace regulars;
using namespace regulars::tierladder;
using namespace regulars::conditions;
using namespace Qt::StringLiterals;

namespace
{

// The tier that one purchase of that eligible amount leads to.
std::optional<int> reachedBy(const Programme &programme, const MemberView &member, qint64 amount,
                             Points earned = {}, bool useRanking = false)
{
    BasketLine line;
    line.amount = Money(amount);
    const std::vector lines{TestedLine{&line, line.amount}};
    return tierReached(programme, occasionOf(&member), lines, earned, useRanking);
}

int reviewed(const Programme &programme, const MemberView &member)
{
    return reviewedTier(programme, occasionOf(&member, Trigger::Day));
}

} // namespace

// How a tier is reached, held and lost (T1, T2, T3).
class TestTiers : public QObject
{
    Q_OBJECT

private slots:
    void risesToTheHighestTierMetWithThePurchaseCounted_S29_S30_data();
    void risesToTheHighestTierMetWithThePurchaseCounted_S29_S30();
    void countsThePointsOfThePurchase_S29();
    void risesByAFirstPurchase_T2_data();
    void risesByAFirstPurchase_T2();
    void isNeverRankedInByAPurchase_S32();
    void isRankedInAtDayEnd_S32();
    void onlyRankingsThatAPathAsksForLift_S32();
    void risesByActionsWithoutLines_T2();
    void neverLowersByAPath_S31();
    void givesNobodyNoTier();
    void isHeldForItsTermThenGrace_S31_data();
    void isHeldForItsTermThenGrace_S31();
    void isHeldForGoodWithoutKeep_S31();
    void isKeptByItsKeepPaths_S31_data();
    void isKeptByItsKeepPaths_S31();
    void isKeptByItsPathsWhereKeepNamesNone_S31();
    void fallsToTheHighestTierMet_S31_data();
    void fallsToTheHighestTierMet_S31();
    void isKeptByRanking_S32();
    void aBoughtTierEndsWithItsTerm_T5();
    void spendingMoreNeverLeadsLower_S29();
    void aReviewNeverRaises_S31();
};

void TestTiers::risesToTheHighestTierMetWithThePurchaseCounted_S29_S30_data()
{
    QTest::addColumn<int>("held");
    QTest::addColumn<qint64>("spendBefore");
    QTest::addColumn<qint64>("visitsBefore");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<int>("reached"); // -1: none

    QTest::newRow("nothing yet") << 0 << qint64{0} << qint64{0} << qint64{1} << -1;
    QTest::newRow("one fen short") << 0 << qint64{40000} << qint64{1} << qint64{9999} << -1;
    QTest::newRow("met by equality") << 0 << qint64{40000} << qint64{1} << qint64{10000} << 1;
    QTest::newRow("the fifth visit") << 0 << qint64{100} << qint64{4} << qint64{0} << 1;
    QTest::newRow("the fourth visit") << 0 << qint64{100} << qint64{3} << qint64{0} << -1;
    QTest::newRow("skipping one") << 0 << qint64{0} << qint64{1} << qint64{100000} << 2;
    QTest::newRow("one fen below skipping") << 0 << qint64{0} << qint64{1} << qint64{99999} << 1;
    QTest::newRow("from the second to the third")
        << 1 << qint64{90000} << qint64{1} << qint64{10000} << 2;
    QTest::newRow("already there") << 2 << qint64{100000} << qint64{9} << qint64{10000} << -1;
}

void TestTiers::risesToTheHighestTierMetWithThePurchaseCounted_S29_S30()
{
    QFETCH(int, held);
    QFETCH(qint64, spendBefore);
    QFETCH(qint64, visitsBefore);
    QFETCH(qint64, amount);
    QFETCH(int, reached);

    const MemberView member = memberOf(held, spendBefore, visitsBefore);
    QCOMPARE(reachedBy(ladder(), member, amount).value_or(-1), reached);
}

void TestTiers::countsThePointsOfThePurchase_S29()
{
    const MemberView member = memberOf(0, 0, 0, 200);
    QCOMPARE(reachedBy(ladder(), member, 100, Points(99)), std::nullopt);
    QCOMPARE(reachedBy(ladder(), member, 100, Points(100)), std::optional(2));
}

void TestTiers::risesByAFirstPurchase_T2_data()
{
    QTest::addColumn<qint64>("purchasesBefore");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<bool>("rises");

    QTest::newRow("first, a fen short") << qint64{0} << qint64{1499} << false;
    QTest::newRow("first, by equality") << qint64{0} << qint64{1500} << true;
    QTest::newRow("second") << qint64{1} << qint64{1500} << false;
}

void TestTiers::risesByAFirstPurchase_T2()
{
    QFETCH(qint64, purchasesBefore);
    QFETCH(qint64, amount);
    QFETCH(bool, rises);

    MemberView member = memberOf(0);
    member.purchasesBefore = purchasesBefore;
    QCOMPARE(reachedBy(ladder(), member, amount), rises ? std::optional(1) : std::nullopt);
}

void TestTiers::isNeverRankedInByAPurchase_S32()
{
    MemberView member = memberOf(1);
    member.inTopShare.assign(MeasureCount, true);
    QCOMPARE(reachedBy(ladder(), member, 100), std::nullopt);
    // Other paths still count for those who are ranked.
    QCOMPARE(reachedBy(ladder(), member, 100000), std::optional(2));
}

void TestTiers::isRankedInAtDayEnd_S32()
{
    MemberView member = memberOf(1);
    const auto atDayEnd = [&] {
        return tierReached(ladder(), occasionOf(&member, Trigger::Day), {}, Points(0), true);
    };
    QCOMPARE(atDayEnd(), std::nullopt);
    member.inTopShare.assign(MeasureCount, false);
    member.inTopShare[SpendThisYear] = true;
    QCOMPARE(atDayEnd(), std::optional(3));
}

void TestTiers::onlyRankingsThatAPathAsksForLift_S32()
{
    const auto lifts = [](std::vector<Condition> paths, const Condition &segment = {}) -> bool {
        Programme programme = ladder();
        programme.tiers = {tier(u"basic"_s, {}), tier(u"top"_s, std::move(paths))};
        programme.segments.resize(1);
        programme.segments[0].when = segment;
        return liftingMeasures(programme)[SpendThisYear];
    };
    const Condition best = topShare(Ratio(1, 10));
    const Condition spends = atLeast(SpendEver, Ratio(100));
    const Condition isBest{InSegment{{0}}};
    QVERIFY(liftingMeasures(ladder())[SpendThisYear]);
    QVERIFY(!liftingMeasures(ladder())[SpendEver]);
    QVERIFY(!lifts({spends}, best)); // ranked for a list alone
    QVERIFY(lifts({spends, all({spends, best})}));
    QVERIFY(lifts({{Any{{spends, {Not{{best}}}}}}}));
    QVERIFY(lifts({isBest}, best));
    QVERIFY(!lifts({isBest}, spends));
    QVERIFY(!lifts({isBest}, isBest)); // a circle ends
}

void TestTiers::risesByActionsWithoutLines_T2()
{
    const MemberView member = memberOf(0, 0, 0, 250);
    const Occasion action = occasionOf(&member, Trigger::Action);
    QCOMPARE(tierReached(ladder(), action, {}, Points(49), false), std::nullopt);
    QCOMPARE(tierReached(ladder(), action, {}, Points(50), false), std::optional(2));
}

void TestTiers::neverLowersByAPath_S31()
{
    QCOMPARE(reachedBy(ladder(), memberOf(3, 60000, 9), 100), std::nullopt);
}

void TestTiers::givesNobodyNoTier()
{
    QCOMPARE(tierReached(ladder(), occasionOf(nullptr), {}, Points(0), true), std::nullopt);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, reviewedTier(ladder(), occasionOf(nullptr)));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, nextTier(ladder(), occasionOf(nullptr)));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, taskProgress(ladder(), occasionOf(nullptr)));
}

void TestTiers::isHeldForItsTermThenGrace_S31_data()
{
    QTest::addColumn<int>("confirmedOn");
    QTest::addColumn<int>("until");
    QTest::addColumn<int>("reviewOn");

    QTest::newRow("a year and thirty days") << 20261118 << 20271118 << 20271218;
    QTest::newRow("from 29 February") << 20280229 << 20290228 << 20290330;
    QTest::newRow("over the year's end") << 20261215 << 20271215 << 20280114;
}

void TestTiers::isHeldForItsTermThenGrace_S31()
{
    QFETCH(int, confirmedOn);
    QFETCH(int, until);
    QFETCH(int, reviewOn);

    Programme programme = ladder();
    programme.tiers[1].keep = keep(year, thirtyDays);
    const auto term = tierTerm(programme, 1, BusinessDay::fromNumber(confirmedOn));
    QVERIFY(term.has_value());
    QCOMPARE(term->until.number(), until);
    QCOMPARE(term->reviewOn.number(), reviewOn);
}

void TestTiers::isHeldForGoodWithoutKeep_S31()
{
    QVERIFY(!tierTerm(ladder(), 2, Today));
    QCOMPARE(reviewed(ladder(), memberOf(2)), 2);
}

void TestTiers::isKeptByItsKeepPaths_S31_data()
{
    QTest::addColumn<qint64>("spendThisYear");
    QTest::addColumn<int>("tier");

    // Though the path by which it was reached is met still.
    QTest::newRow("a fen short") << qint64{29999} << 1;
    QTest::newRow("by equality") << qint64{30000} << 2;
}

void TestTiers::isKeptByItsKeepPaths_S31()
{
    QFETCH(qint64, spendThisYear);
    QFETCH(int, tier);

    Programme programme = ladder();
    programme.tiers[2].keep = keep(year, thirtyDays, {atLeast(SpendThisYear, 30000)});
    MemberView member = memberOf(2, 100000);
    member.measures[SpendThisYear].value = spendThisYear;
    QCOMPARE(reviewed(programme, member), tier);
}

void TestTiers::isKeptByItsPathsWhereKeepNamesNone_S31()
{
    Programme programme = ladder();
    programme.tiers[2].keep = keep(year, {});
    QCOMPARE(reviewed(programme, memberOf(2, 100000)), 2);
    QCOMPARE(reviewed(programme, memberOf(2, 0, 0, 300)), 2);
    QCOMPARE(reviewed(programme, memberOf(2, 99999, 0, 299)), 1);
}

void TestTiers::fallsToTheHighestTierMet_S31_data()
{
    QTest::addColumn<qint64>("spend");
    QTest::addColumn<int>("tier");

    QTest::newRow("nothing met: the floor") << qint64{49999} << 0;
    QTest::newRow("two below") << qint64{50000} << 1;
    QTest::newRow("one below") << qint64{100000} << 2;
}

void TestTiers::fallsToTheHighestTierMet_S31()
{
    QFETCH(qint64, spend);
    QFETCH(int, tier);

    Programme programme = ladder();
    programme.tiers[3].keep = keep(year, thirtyDays);
    QCOMPARE(reviewed(programme, memberOf(3, spend)), tier);
}

void TestTiers::isKeptByRanking_S32()
{
    Programme programme = ladder();
    programme.tiers[3].keep = keep(year, thirtyDays);
    MemberView member = memberOf(3);
    member.inTopShare.assign(MeasureCount, false);
    QCOMPARE(reviewed(programme, member), 0);
    member.inTopShare[SpendThisYear] = true;
    QCOMPARE(reviewed(programme, member), 3);
}

void TestTiers::aBoughtTierEndsWithItsTerm_T5()
{
    Programme programme = ladder();
    programme.tiers.push_back(tier(u"club"_s, {}));
    programme.tiers.back().keep = keep(year, {});
    QCOMPARE(reviewed(programme, memberOf(4, 60000)), 1);
}

void TestTiers::spendingMoreNeverLeadsLower_S29()
{
    QVERIFY(rc::check("of two purchases the larger leads to the same tier or a higher", [] {
        const Programme programme = ladder();
        const MemberView member =
            memberOf(*rc::gen::inRange(0, 4), *rc::gen::inRange<qint64>(0, 120000),
                     *rc::gen::inRange<qint64>(0, 7), *rc::gen::inRange<qint64>(0, 400));
        const auto less = *rc::gen::inRange<qint64>(0, 120000);
        const auto more = less + *rc::gen::inRange<qint64>(0, 120000);
        const auto low = reachedBy(programme, member, less).value_or(member.tier);
        const auto high = reachedBy(programme, member, more).value_or(member.tier);
        RC_ASSERT(member.tier <= low);
        RC_ASSERT(low <= high);
    }));
}

void TestTiers::aReviewNeverRaises_S31()
{
    QVERIFY(rc::check("a review keeps the tier or finds the highest one below that is met", [] {
        Programme programme = ladder();
        for (Tier &tier : programme.tiers)
            tier.keep = keep(year, thirtyDays);
        MemberView member =
            memberOf(*rc::gen::inRange(0, 4), *rc::gen::inRange<qint64>(0, 120000),
                     *rc::gen::inRange<qint64>(0, 7), *rc::gen::inRange<qint64>(0, 400));
        const int tier = reviewed(programme, member);
        RC_ASSERT(tier <= member.tier);
        // Whoever starts again from the floor would rise to just that tier, or beyond what he held.
        MemberView afresh = member;
        afresh.tier = 0;
        const int met =
            tierReached(programme, occasionOf(&afresh, Trigger::Day), {}, Points(0), true)
                .value_or(0);
        RC_ASSERT(tier == met || met > member.tier);
    }));
}

QTEST_APPLESS_MAIN(TestTiers)
#include "tst_tiers.moc"
