#include "engine/tierladder.h"
#include "engine/tiers.h"

#include <QTest>

using namespace regulars;
using namespace regulars::tierladder;
using namespace regulars::conditions;
using namespace Qt::StringLiterals;

namespace
{

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

class TestTierProgress : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatTheNextTierAsksFor_M3_data();
    void tellsWhatTheNextTierAsksFor_M3();
    void tellsTheFurthestPartOfAPath_M3();
    void tellsThatAPathIsMet_M3();
    void passesOverTiersThatNoFigureBrings_M3();
    void leavesOutPathsThatAreClosed_M3();
    void tellsAFirstPurchaseOnlyWithoutAHistory_M3();
    void tellsTasksInProgress_R5();
    void countsEveryNthFromTheLast_R5();
    void leavesOutTasksThatAreOver_R5_data();
    void leavesOutTasksThatAreOver_R5();
    void tellsTasksWithoutALimit_R5();
    void leavesOutTasksForOthers_R5();
};

void TestTierProgress::tellsWhatTheNextTierAsksFor_M3_data()
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

void TestTierProgress::tellsWhatTheNextTierAsksFor_M3()
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

void TestTierProgress::tellsTheFurthestPartOfAPath_M3()
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
    // Of several ways the nearest, wherever it stands.
    programme.tiers[1].paths = {{{Any{{atLeast(SpendEver, 1000), atLeast(VisitsThisMonth, 100)}}}}};
    QCOMPARE(next(programme, memberOf(0, 900, 1))->metric, Metric::Spend);
    programme.tiers[1].paths = {{{Any{{atLeast(VisitsThisMonth, 100), atLeast(SpendEver, 1000)}}}}};
    QCOMPARE(next(programme, memberOf(0, 900, 1))->metric, Metric::Spend);
    // One that is met already is nearest of all.
    programme.tiers[1].paths = {{{Any{{atLeast(VisitsThisMonth, 4), atLeast(SpendEver, 1000)}}}}};
    progress = next(programme, memberOf(0, 2000, 3));
    QCOMPARE(progress->metric, Metric::Spend);
    QVERIFY(progress->missing == Ratio(0));
    // A history that is half there says more than a purchase that is all to come.
    programme.tiers[1].paths = {all({{PurchaseAtLeast{Money(100)}}, atLeast(SpendEver, 1000)})};
    progress = next(programme, memberOf(0, 500));
    QCOMPARE(progress->metric, Metric::Spend);
    QVERIFY(progress->missing == Ratio(500));
}

// Though no purchase was made since: the next review lets the member rise.
void TestTierProgress::tellsThatAPathIsMet_M3()
{
    Programme programme = ladder();
    programme.tiers[1].paths = {all({atLeast(VisitsThisMonth, 2)})};
    const auto progress = next(programme, memberOf(0, 0, 2));
    QCOMPARE(progress->tier, 1);
    QCOMPARE(progress->metric, Metric::Visits);
    QVERIFY(progress->missing == Ratio(0));
}

void TestTierProgress::passesOverTiersThatNoFigureBrings_M3()
{
    QVERIFY(!next(ladder(), memberOf(2, 5000)));
    QVERIFY(!next(ladder(), memberOf(3, 5000)));
    Programme higher = ladder();
    higher.tiers[3].paths = {atLeast(SpendEver, 100'000)};
    QCOMPARE(next(higher, memberOf(2, 40'000))->tier, 3);

    Programme programme = ladder();
    programme.tiers[1].paths = {};
    const auto progress = next(programme, memberOf(0, 40000));
    QCOMPARE(progress->tier, 2);
    QVERIFY(progress->missing == Ratio(60000));
}

void TestTierProgress::leavesOutPathsThatAreClosed_M3()
{
    Programme programme = ladder();
    programme.tiers[1].paths = {all({{HasTag{{u"vip"_s}}}, atLeast(SpendEver, 1000)}),
                                atLeast(SpendEver, 50000)};
    MemberView member = memberOf(0, 500);
    QVERIFY(next(programme, member)->missing == Ratio(49500));
    member.tags = {u"vip"_s};
    QVERIFY(next(programme, member)->missing == Ratio(500));
}

void TestTierProgress::tellsAFirstPurchaseOnlyWithoutAHistory_M3()
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

void TestTierProgress::tellsTasksInProgress_R5()
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

void TestTierProgress::countsEveryNthFromTheLast_R5()
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

void TestTierProgress::leavesOutTasksThatAreOver_R5_data()
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

void TestTierProgress::leavesOutTasksThatAreOver_R5()
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

void TestTierProgress::tellsTasksWithoutALimit_R5()
{
    Programme programme = ladder();
    programme.rules = {task(u"task"_s, atLeast(VisitsThisMonth, 3))};
    MemberView member = memberOf(0);
    member.usedByMember = {{5, Points(50)}};
    member.usedInTotal = {{5, Points(50)}};
    QCOMPARE(tasks(programme, member).size(), std::size_t{1});
    // And limited ones of which nothing was taken yet.
    programme.rules[0].limit.perMember = Allowance{1, std::nullopt, {Window::Kind::Month, {}}};
    QCOMPARE(tasks(programme, memberOf(0)).size(), std::size_t{1});
}

void TestTierProgress::leavesOutTasksForOthers_R5()
{
    Programme programme = ladder();
    programme.rules = {task(u"gold-task"_s, all({{AtLeastTier{2}}, atLeast(VisitsThisMonth, 3)})),
                       task(u"nothing-counted"_s, {FirstPurchase{true}})};
    QVERIFY(tasks(programme, memberOf(1)).empty());
    QCOMPARE(tasks(programme, memberOf(2)).size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(TestTierProgress)
#include "tst_tierprogress.moc"
