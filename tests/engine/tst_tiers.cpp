#include "engine/conditiontest.h"
#include "engine/tiers.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <stdexcept>

using namespace regulars;
using namespace regulars::conditions;
using namespace Qt::StringLiterals;

namespace
{

const BusinessDay Today = BusinessDay::fromNumber(20261118); // a Wednesday

// The measures of the programme below.
enum Measured {
    SpendEver,
    VisitsThisMonth,
    PointsThisYear,
    SpendThisYear,
    BasketEver,
    MeasureCount
};

Condition atLeast(int measure, const Ratio &bound)
{
    return {History{measure, Comparison::AtLeast, bound}};
}

Condition topShare(const Ratio &share)
{
    return {History{SpendThisYear, Comparison::TopShare, share}};
}

Condition all(std::vector<Condition> of)
{
    return {All{std::move(of)}};
}

Condition firstPurchaseOf(qint64 amount)
{
    return all({{FirstPurchase{true}}, {PurchaseAtLeast{Money(amount)}}});
}

Tier tier(const QString &id, std::vector<Condition> paths)
{
    Tier tier;
    tier.id = id;
    tier.paths = std::move(paths);
    return tier;
}

Keep keep(Length lasts, Length grace, std::vector<Condition> paths = {})
{
    return {lasts, grace, std::move(paths)};
}

constexpr Length year{12, Length::Unit::Month};
constexpr Length thirtyDays{30, Length::Unit::Day};

// basic; silver: 500.00 ever, five visits a month, or a first purchase of 15.00; gold: 1000.00 ever
// or 300 points a year; platinum: the top tenth.
Programme ladder()
{
    Programme programme;
    programme.measures.resize(MeasureCount);
    programme.measures[SpendEver].metric = Metric::Spend;
    programme.measures[VisitsThisMonth] = {Metric::Visits, {Window::Kind::Month, {}}, {}, {}};
    programme.measures[PointsThisYear] = {Metric::PointsEarned, {Window::Kind::Year, {}}, {}, {}};
    programme.measures[SpendThisYear] = {Metric::Spend, {Window::Kind::Year, {}}, {}, {}};
    programme.measures[BasketEver].metric = Metric::AverageBasket;
    programme.tiers = {tier(u"basic"_s, {}),
                       tier(u"silver"_s, {firstPurchaseOf(1500), atLeast(SpendEver, 50000),
                                          all({atLeast(VisitsThisMonth, 5)})}),
                       tier(u"gold"_s, {atLeast(SpendEver, 100000), atLeast(PointsThisYear, 300)}),
                       tier(u"platinum"_s, {topShare(Ratio(1, 10))})};
    return programme;
}

MemberView memberOf(int tier, qint64 spend = 0, qint64 visits = 0, qint64 points = 0)
{
    MemberView member{.joinedOn = BusinessDay::fromNumber(20250301)};
    member.tier = tier;
    member.purchasesBefore = 10;
    member.measures = {{spend, 0}, {visits, 0}, {points, 0}, {spend, 0}, {spend, visits}};
    return member;
}

Occasion occasionOf(const MemberView *member, Trigger trigger = Trigger::Purchase)
{
    Occasion occasion{trigger, Moment{Instant(0), Today, LocalTime{Today, 12 * 3600}}, member};
    return occasion;
}

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

std::optional<TierProgress> next(const Programme &programme, const MemberView &member)
{
    return nextTier(programme, occasionOf(&member, Trigger::Day));
}

Rule task(const QString &id, Condition when)
{
    Rule rule;
    rule.id = id;
    rule.when = std::move(when);
    rule.isTask = true;
    return rule;
}

std::vector<TaskProgress> tasks(const Programme &programme, const MemberView &member)
{
    return taskProgress(programme, occasionOf(&member, Trigger::Day));
}

} // namespace

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
    void tellsWhatTheNextTierAsksFor_M3_data();
    void tellsWhatTheNextTierAsksFor_M3();
    void tellsTheFurthestPartOfAPath_M3();
    void passesOverTiersThatNoFigureBrings_M3();
    void leavesOutPathsThatAreClosed_M3();
    void tellsAFirstPurchaseOnlyWithoutAHistory_M3();
    void tellsTasksInProgress_R5();
    void countsEveryNthFromTheLast_R5();
    void leavesOutTasksThatAreOver_R5_data();
    void leavesOutTasksThatAreOver_R5();
    void leavesOutTasksForOthers_R5();
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

    QTest::newRow("a fen short") << qint64{29999} << 0;
    QTest::newRow("by equality") << qint64{30000} << 2;
}

void TestTiers::isKeptByItsKeepPaths_S31()
{
    QFETCH(qint64, spendThisYear);
    QFETCH(int, tier);

    Programme programme = ladder();
    programme.tiers[2].keep = keep(year, thirtyDays, {atLeast(SpendThisYear, 30000)});
    MemberView member = memberOf(2);
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

void TestTiers::tellsWhatTheNextTierAsksFor_M3_data()
{
    QTest::addColumn<int>("held");
    QTest::addColumn<qint64>("spend");
    QTest::addColumn<qint64>("visits");
    QTest::addColumn<int>("tier");
    QTest::addColumn<Metric>("metric");
    QTest::addColumn<qint64>("missing");

    QTest::newRow("money is nearer")
        << 0 << qint64{35000} << qint64{1} << 1 << Metric::Spend << qint64{15000};
    QTest::newRow("visits are nearer")
        << 0 << qint64{35000} << qint64{4} << 1 << Metric::Visits << qint64{1};
    QTest::newRow("nothing yet") << 0 << qint64{0} << qint64{0} << 1 << Metric::Spend
                                 << qint64{50000};
    QTest::newRow("met already") << 0 << qint64{60000} << qint64{0} << 1 << Metric::Spend
                                 << qint64{0};
    QTest::newRow("from silver") << 1 << qint64{60000} << qint64{0} << 2 << Metric::Spend
                                 << qint64{40000};
}

void TestTiers::tellsWhatTheNextTierAsksFor_M3()
{
    QFETCH(int, held);
    QFETCH(qint64, spend);
    QFETCH(qint64, visits);
    QFETCH(int, tier);
    QFETCH(Metric, metric);
    QFETCH(qint64, missing);

    const auto progress = next(ladder(), memberOf(held, spend, visits));
    QVERIFY(progress.has_value());
    QCOMPARE(progress->tier, tier);
    QCOMPARE(progress->metric, metric);
    QVERIFY(progress->missing == Ratio(missing));
}

void TestTiers::tellsTheFurthestPartOfAPath_M3()
{
    Programme programme = ladder();
    programme.tiers[1].paths = {
        all({atLeast(VisitsThisMonth, 4), atLeast(SpendEver, 1000), atLeast(BasketEver, 300)})};
    // Visits 2 of 4, spend 500 of 1000, basket 250 of 300: of two equally far the money is told.
    auto progress = next(programme, memberOf(0, 500, 2));
    QCOMPARE(progress->metric, Metric::Spend);
    QVERIFY(progress->missing == Ratio(500));
    // Visits 3 of 4, basket 900 ÷ 3.
    progress = next(programme, memberOf(0, 900, 3));
    QCOMPARE(progress->metric, Metric::Visits);
    QVERIFY(progress->missing == Ratio(1));
    // Only the average is short: 1100 ÷ 4 = 275.
    progress = next(programme, memberOf(0, 1100, 4));
    QCOMPARE(progress->metric, Metric::AverageBasket);
    QVERIFY(progress->missing == Ratio(25));
}

void TestTiers::passesOverTiersThatNoFigureBrings_M3()
{
    QVERIFY(!next(ladder(), memberOf(2, 5000)));
    QVERIFY(!next(ladder(), memberOf(3, 5000)));

    Programme programme = ladder();
    programme.tiers[1].paths = {};
    const auto progress = next(programme, memberOf(0, 40000));
    QCOMPARE(progress->tier, 2);
    QVERIFY(progress->missing == Ratio(60000));
}

void TestTiers::leavesOutPathsThatAreClosed_M3()
{
    Programme programme = ladder();
    programme.tiers[1].paths = {all({{HasTag{{u"vip"_s}}}, atLeast(SpendEver, 1000)}),
                                atLeast(SpendEver, 50000)};
    MemberView member = memberOf(0, 500);
    QVERIFY(next(programme, member)->missing == Ratio(49500));
    member.tags = {u"vip"_s};
    QVERIFY(next(programme, member)->missing == Ratio(500));
}

void TestTiers::tellsAFirstPurchaseOnlyWithoutAHistory_M3()
{
    Programme programme = ladder();
    MemberView member = memberOf(0);
    member.purchasesBefore = 0;
    // The shop's plainest path is told though a first purchase would be nearer.
    QVERIFY(next(programme, member)->missing == Ratio(50000));

    programme.tiers[1].paths = {firstPurchaseOf(1500)};
    const auto progress = next(programme, member);
    QCOMPARE(progress->tier, 1);
    QCOMPARE(progress->metric, Metric::Spend);
    QVERIFY(progress->missing == Ratio(1500));

    programme.tiers[1].paths = {{FirstPurchase{true}}};
    QCOMPARE(next(programme, member)->metric, Metric::Visits);
    QVERIFY(next(programme, member)->missing == Ratio(1));

    member.purchasesBefore = 1;
    QCOMPARE(next(programme, member)->tier, 2);
}

void TestTiers::tellsTasksInProgress_R5()
{
    Programme programme = ladder();
    programme.rules = {Rule{},
                       task(u"task-3"_s, all({{OnWeekdays{{6}}}, atLeast(VisitsThisMonth, 3)}))};
    const auto told = tasks(programme, memberOf(0, 0, 2));
    QCOMPARE(told.size(), std::size_t{1});
    QCOMPARE(told[0].rule, 1);
    QVERIFY(told[0].have == Ratio(2));
    QVERIFY(told[0].need == Ratio(3));
}

void TestTiers::countsEveryNthFromTheLast_R5()
{
    Programme programme = ladder();
    programme.rules = {task(u"cup"_s, {History{VisitsThisMonth, Comparison::Every, 10}})};
    const auto have = [&](qint64 visits) {
        return tasks(programme, memberOf(0, 0, visits))[0].have;
    };
    QVERIFY(have(0) == Ratio(0));
    QVERIFY(have(9) == Ratio(9));
    QVERIFY(have(10) == Ratio(0));
    QVERIFY(have(23) == Ratio(3));
}

void TestTiers::leavesOutTasksThatAreOver_R5_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<qint64>("timesByMember");
    QTest::addColumn<qint64>("pointsInTotal");
    QTest::addColumn<bool>("isTold");

    const int today = Today.number();
    QTest::newRow("in force, first day") << today << 20271231 << qint64{0} << qint64{0} << true;
    QTest::newRow("in force, last day") << 20260101 << today << qint64{0} << qint64{0} << true;
    QTest::newRow("from tomorrow") << 20261119 << 20271231 << qint64{0} << qint64{0} << false;
    QTest::newRow("until yesterday") << 20260101 << 20261117 << qint64{0} << qint64{0} << false;
    QTest::newRow("one time left") << today << today << qint64{1} << qint64{0} << true;
    QTest::newRow("used up by the member") << today << today << qint64{2} << qint64{0} << false;
    QTest::newRow("a point left for all") << today << today << qint64{0} << qint64{999} << true;
    QTest::newRow("used up by all") << today << today << qint64{0} << qint64{1000} << false;
}

void TestTiers::leavesOutTasksThatAreOver_R5()
{
    QFETCH(int, from);
    QFETCH(int, until);
    QFETCH(qint64, timesByMember);
    QFETCH(qint64, pointsInTotal);
    QFETCH(bool, isTold);

    Programme programme = ladder();
    Rule rule = task(u"task"_s, atLeast(VisitsThisMonth, 3));
    rule.from = BusinessDay::fromNumber(from);
    rule.until = BusinessDay::fromNumber(until);
    rule.limit.perMember = Allowance{2, std::nullopt, {Window::Kind::Month, {}}};
    rule.limit.total = Allowance{std::nullopt, Points(1000), {}};
    programme.rules = {rule};
    MemberView member = memberOf(0);
    member.usedByMember = {{timesByMember, Points(0)}};
    member.usedInTotal = {{0, Points(pointsInTotal)}};
    QCOMPARE(!tasks(programme, member).empty(), isTold);
}

void TestTiers::leavesOutTasksForOthers_R5()
{
    Programme programme = ladder();
    programme.rules = {task(u"gold-task"_s, all({{AtLeastTier{2}}, atLeast(VisitsThisMonth, 3)})),
                       task(u"nothing-counted"_s, {FirstPurchase{true}})};
    QVERIFY(tasks(programme, memberOf(1)).empty());
    QCOMPARE(tasks(programme, memberOf(2)).size(), std::size_t{1});
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
