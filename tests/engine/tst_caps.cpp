#include "engine/shop.h"

#include <QTest>

#include <rapidcheck.h>

using namespace regulars;
using namespace regulars::testshop;

// What limits cut from what was earned: rule, then member and day, then budget (R6, S12).
class TestCaps : public QObject
{
    Q_OBJECT

private slots:
    void ruleGivesUpToItsPoints_data();
    void ruleGivesUpToItsPoints();
    void ruleThatIsUsedUpGivesNothing_data();
    void ruleThatIsUsedUpGivesNothing();
    void usedUpMultiplierTakesNoPart();
    void usedUpRateLeavesTheLineToTheNext();
    void crossingsGoAsFarAsTheLimit_data();
    void crossingsGoAsFarAsTheLimit();
    void grantsGoByTimes();
    void pointsToTheReferrerAreLimitedToo();
    void severalGrantsShareTheLimit();
    void actionOverItsLimitShowsTheCut();
    void dayAndBudgetCutTheRest_data();
    void dayAndBudgetCutTheRest();
    void capsComeInOrder();
    void budgetCountsInTheCurrency_data();
    void budgetCountsInTheCurrency();
    void roundingComesAfterTheCaps();
    void usesCountWhatWasGiven();
    void capsHoldWhateverIsEarned();
};

namespace
{

const QByteArray pointAYuan =
    R"({"id": "base", "on": "purchase", "give": {"points_per": {"points": 1, "amount": "1.00"}}})";

QByteArray limited(const QByteArray &id, const QByteArray &give, const QByteArray &limit)
{
    return R"({"id": ")" + id + R"(", "on": "purchase", "give": )" + give + R"(, "limit": )" +
           limit + "}";
}

Earning earnedWith(const std::shared_ptr<const Programme> &programme, const MemberView &member,
                   const QString &amount = u"100.00"_s)
{
    const auto result = quote(*programme, &member, basketOf(*programme, {{u"soap"_s, amount}}), {},
                              momentAt(*programme));
    if (!result)
        qFatal("refused: %s", qPrintable(codeOf(result.refusal())));
    return result->earning;
}

MemberView memberHavingUsed(const Programme &programme, int rule, UsedAllowance own,
                            UsedAllowance all = {})
{
    MemberView member = memberOf(programme);
    member.usedByMember.resize(programme.rules.size());
    member.usedInTotal.resize(programme.rules.size());
    member.usedByMember[static_cast<size_t>(rule)] = own;
    member.usedInTotal[static_cast<size_t>(rule)] = all;
    return member;
}

} // namespace

void TestCaps::ruleGivesUpToItsPoints_data()
{
    QTest::addColumn<qint64>("own");
    QTest::addColumn<qint64>("all");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, qint64 own, qint64 all, const QString &why) {
        QTest::newRow(name) << own << all << why;
    };
    // At most 150 a member and day, 1000 in all; 100 now.
    row("unused", 0, 0, u"base@0=100"_s);
    row("just enough", 50, 900, u"base@0=100"_s);
    row("one cut", 51, 0, u"base@0=100 base=-1"_s);
    row("one cut by the total", 0, 901, u"base@0=100 base=-1"_s);
    row("the tighter one", 60, 970, u"base@0=100 base=-70"_s);
    row("all cut", 150, 0, u"base@0=100 base=-100"_s);
    row("never below zero", 151, 0, u"base@0=100 base=-100"_s);
}

void TestCaps::ruleGivesUpToItsPoints()
{
    QFETCH(qint64, own);
    QFETCH(qint64, all);
    QFETCH(QString, why);
    const auto programme = programmeWith(
        limited("base", R"({"points_per": {"points": 1, "amount": "1.00"}})",
                R"({"per_member": {"points": 150, "window": "day"}, "total": {"points": 1000}})"));
    const MemberView member = memberHavingUsed(*programme, 0, {1, Points(own)}, {1, Points(all)});
    const Earning earning = earnedWith(programme, member);
    QCOMPARE(whyText(earning.why), why);
    const qint64 cut = earning.why.size() > 1 ? earning.why[1].points.numerator() : 0;
    QCOMPARE(earning.points, Points(100 + cut));
    QCOMPARE(earning.uses.size(), size_t(earning.points > Points() ? 1 : 0));
}

void TestCaps::ruleThatIsUsedUpGivesNothing_data()
{
    QTest::addColumn<QByteArray>("give");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QByteArray &give, const QString &before,
                        const QString &after) { QTest::newRow(name) << give << before << after; };
    row("fixed sum", R"({"points": 30})", u"r=30"_s, u"r=30 r=-30"_s);
    row("rate", R"({"points_per": {"points": 1, "amount": "1.00"}})", u"r@0=100"_s,
        u"r@0=100 r=-100"_s);
    row("extra", R"({"points_per": {"points": 1, "amount": "1.00", "extra": true}})", u"r@0=100"_s,
        u"r@0=100 r=-100"_s);
}

void TestCaps::ruleThatIsUsedUpGivesNothing()
{
    QFETCH(QByteArray, give);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto programme =
        programmeWith(limited("r", give, R"({"per_member": {"times": 2, "window": "month"}})"));
    const auto earned = [&](qint64 times) {
        return earnedWith(programme, memberHavingUsed(*programme, 0, {times, {}}));
    };
    QCOMPARE(whyText(earned(1).why), before);
    QCOMPARE(earned(1).uses.size(), 1U);
    QCOMPARE(whyText(earned(2).why), after);
    QCOMPARE(earned(2).points, Points());
    QCOMPARE(earned(2).uses.size(), 0U);
}

void TestCaps::usedUpMultiplierTakesNoPart()
{
    const auto whyWith = [](const QByteArray &stacking) {
        const auto programme = programmeOf(
            R"("policy": {"stacking": ")" + stacking +
            R"("}, "tiers": [{"id": "silver", "name": "S", "multiplier": 1.5}], "rules": [)" +
            pointAYuan + "," +
            limited("day", R"({"multiply": 2})",
                    R"({"per_member": {"times": 1, "window": "day"}})") +
            "]");
        return whyText(earnedWith(programme, memberHavingUsed(*programme, 1, {1, {}})).why);
    };
    QCOMPARE(whyWith("add"), u"base@0=100 day@0=100 tier@0=50 day=-100"_s);
    QCOMPARE(whyWith("multiply"), u"base@0=100 tier@0=50"_s);
    QCOMPARE(whyWith("best"), u"base@0=100 tier@0=50"_s);
}

void TestCaps::usedUpRateLeavesTheLineToTheNext()
{
    const auto programme = programmeWith(
        pointAYuan + R"(, {"id": "daily", "on": "purchase", "when": {"category": ["daily"]},
        "give": {"points_per": {"points": 3, "amount": "1.00"}}, "limit": {"per_member": {"times": 1, "window": "day"}}})");
    QCOMPARE(whyText(earnedWith(programme, memberHavingUsed(*programme, 1, {0, {}})).why),
             u"daily@0=300"_s);
    const Earning earning = earnedWith(programme, memberHavingUsed(*programme, 1, {1, {}}));
    QCOMPARE(whyText(earning.why), u"daily@0=300 base@0=100 daily=-300"_s);
    QCOMPARE(earning.points, Points(100));
}

void TestCaps::crossingsGoAsFarAsTheLimit_data()
{
    QTest::addColumn<qint64>("used");
    QTest::addColumn<QString>("why");
    QTest::addColumn<qint64>("times");
    // Three crossings, five times allowed.
    QTest::newRow("all three") << qint64{2} << u"r=30"_s << qint64{3};
    QTest::newRow("two") << qint64{3} << u"r=30 r=-10"_s << qint64{2};
    QTest::newRow("one") << qint64{4} << u"r=30 r=-20"_s << qint64{1};
    QTest::newRow("none") << qint64{5} << u"r=30 r=-30"_s << qint64{0};
}

void TestCaps::crossingsGoAsFarAsTheLimit()
{
    QFETCH(qint64, used);
    QFETCH(QString, why);
    QFETCH(qint64, times);
    const auto programme = programmeOf(
        R"("coupons": [{"id": "c", "name": "C", "discount": {"off": "1.00"}}], "rules": [
        {"id": "r", "on": "purchase", "when": {"metric": "spend", "every": "100.00"}, "give": [{"points": 10}, {"coupon": "c"}],
         "limit": {"per_member": {"times": 5, "window": "year"}}}])");
    const Earning earning =
        earnedWith(programme, memberHavingUsed(*programme, 0, {used, {}}), u"300.00"_s);
    QCOMPARE(whyText(earning.why), why);
    QCOMPARE(earning.points, Points(10 * times));
    QCOMPARE(earning.grants.empty() ? 0 : earning.grants[0].times, times);
    QCOMPARE(earning.uses.empty() ? 0 : earning.uses[0].times, times);
}

void TestCaps::grantsGoByTimes()
{
    const auto programme = programmeWith(
        limited("r", R"([{"stored_value": "5.00"}, {"tag": "t"}])", R"({"total": {"times": 10}})"));
    const Earning last = earnedWith(programme, memberHavingUsed(*programme, 0, {}, {9, {}}));
    QCOMPARE(last.grants.size(), 2U);
    QCOMPARE(last.uses.size(), 1U);
    QCOMPARE(last.uses[0].times, 1);
    const Earning none = earnedWith(programme, memberHavingUsed(*programme, 0, {}, {10, {}}));
    QCOMPARE(none.grants.size(), 0U);
    QCOMPARE(none.uses.size(), 0U);
}

void TestCaps::pointsToTheReferrerAreLimitedToo()
{
    const auto programme =
        programmeWith(limited("r", R"([{"points": 50}, {"to": "referrer", "points": 100}])",
                              R"({"total": {"points": 120}})"));
    MemberView member = memberHavingUsed(*programme, 0, {}, {1, Points(10)});
    member.isReferred = true;
    const Earning earning = earnedWith(programme, member);
    QCOMPARE(earning.grants.size(), 1U);
    QCOMPARE(earning.grants[0].points + earning.points, Points(110));
    QCOMPARE(earning.uses[0].points, Points(110));
}

void TestCaps::severalGrantsShareTheLimit()
{
    const auto programme = programmeWith(
        limited("r", R"([{"to": "referrer", "points": 100}, {"to": "referrer", "points": 60}])",
                R"({"total": {"points": 120}})"));
    MemberView member = memberHavingUsed(*programme, 0, {}, {1, Points(10)});
    member.isReferred = true;
    const Earning earning = earnedWith(programme, member);
    Points granted;
    for (const Grant &grant : earning.grants)
        granted += grant.points;
    QCOMPARE(granted, Points(110));
}

void TestCaps::actionOverItsLimitShowsTheCut()
{
    const auto programme = programmeWith(
        R"({"id": "bag", "on": "action:own-bag", "give": {"points": 100}, "limit": {"per_member": {"times": 1, "window": "day"}}})");
    const auto earned = [&](qint64 used) {
        const MemberView member = memberHavingUsed(*programme, 0, {used, {}});
        return earnOnOccasion(*programme, {Trigger::Action, momentAt(*programme), &member, 0});
    };
    QCOMPARE(earned(0).points, Points(100));
    QCOMPARE(earned(1).points, Points(0));
    QCOMPARE(whyText(earned(1).why), u"bag=100 bag=-100"_s);
}

void TestCaps::dayAndBudgetCutTheRest_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<qint64>("earnedToday");
    QTest::addColumn<qint64>("issuedThisYear");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &policy, qint64 today, qint64 issued,
                        const QString &why) {
        QTest::newRow(name) << policy << today << issued << why;
    };
    // 100 now.
    const QByteArray day = R"("limits": {"earn_per_day": 150})";
    row("within the day", day, 50, 0, u"base@0=100"_s);
    row("one over", day, 51, 0, u"base@0=100 earn_per_day=-1"_s);
    row("the day is full", day, 150, 0, u"base@0=100 earn_per_day=-100"_s);
    row("more than full", day, 500, 0, u"base@0=100 earn_per_day=-100"_s);
    // 10.00 a year at 0.01 a point are 1000 points.
    const QByteArray budget =
        R"("point_value": "0.01", "budget": {"marketing_per_year": "10.00", "enforce": true})";
    row("within the budget", budget, 0, 900, u"base@0=100"_s);
    row("budget ends", budget, 0, 901, u"base@0=100 budget=-1"_s);
    row("budget is spent", budget, 0, 1000, u"base@0=100 budget=-100"_s);
    row("overspent", budget, 0, 5000, u"base@0=100 budget=-100"_s);
    row("not enforced",
        R"("point_value": "0.01", "budget": {"marketing_per_year": "10.00", "enforce": false})", 0,
        5000, u"base@0=100"_s);
}

void TestCaps::dayAndBudgetCutTheRest()
{
    QFETCH(QByteArray, policy);
    QFETCH(qint64, earnedToday);
    QFETCH(qint64, issuedThisYear);
    QFETCH(QString, why);
    const auto programme =
        programmeOf(R"("policy": {)" + policy + R"(}, "rules": [)" + pointAYuan + "]");
    MemberView member = memberOf(*programme);
    member.earnedToday = Points(earnedToday);
    member.issuedThisYear = Points(issuedThisYear);
    const Earning earning = earnedWith(programme, member);
    QCOMPARE(whyText(earning.why), why);
    Ratio sum;
    for (const WhyRow &row : earning.why)
        sum += row.points;
    QCOMPARE(Ratio(earning.points.count()), sum);
}

void TestCaps::capsComeInOrder()
{
    const auto programme = programmeOf(
        R"("policy": {"limits": {"earn_per_day": 70}, "budget": {"marketing_per_year": "0.60", "enforce": true}},
        "rules": [)" +
        limited("base", R"({"points_per": {"points": 1, "amount": "1.00"}})",
                R"({"per_member": {"points": 80, "window": "day"}})") +
        "]");
    const Earning earning = earnedWith(programme, memberOf(*programme));
    QCOMPARE(whyText(earning.why), u"base@0=100 base=-20 earn_per_day=-10 budget=-10"_s);
    QCOMPARE(earning.points, Points(60));
    QCOMPARE(earning.uses[0].points, Points(80));
}

void TestCaps::budgetCountsInTheCurrency_data()
{
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<QByteArray>("budget");
    QTest::addColumn<QByteArray>("pointValue");
    QTest::addColumn<qint64>("points");
    QTest::newRow("two decimals") << QByteArray("CNY") << QByteArray("1.00") << QByteArray("0.03")
                                  << qint64{33};
    QTest::newRow("none") << QByteArray("JPY") << QByteArray("100") << QByteArray("3")
                          << qint64{33};
    QTest::newRow("three") << QByteArray("KWD") << QByteArray("0.099") << QByteArray("0.003")
                           << qint64{33};
}

void TestCaps::budgetCountsInTheCurrency()
{
    QFETCH(QByteArray, currency);
    QFETCH(QByteArray, budget);
    QFETCH(QByteArray, pointValue);
    QFETCH(qint64, points);
    const ProgrammeReading reading = readProgramme(
        R"({"format": "regulars-programme/1", "name": "S", "currency": ")" + currency +
        R"(", "policy": {"point_value": ")" + pointValue +
        R"(", "budget": {"marketing_per_year": ")" + budget +
        R"(", "enforce": true}}, "rules": [{"id": "r", "on": "enrol", "give": {"points": 1000}}]})");
    QVERIFY(reading.programme);
    const MemberView member = memberOf(*reading.programme);
    const Earning earning =
        earnOnOccasion(*reading.programme, {Trigger::Enrol, momentAt(*reading.programme), &member});
    QCOMPARE(earning.points, Points(points));
}

void TestCaps::roundingComesAfterTheCaps()
{
    const auto programme = programmeOf(
        R"("policy": {"rounding": "up", "limits": {"earn_per_day": 100}}, "rules": [)" +
        limited("base", R"({"points_per": {"points": 1, "amount": "1.00"}})",
                R"({"per_member": {"points": 40, "window": "day"}})") +
        R"(, {"id": "more", "on": "purchase", "give": {"points_per": {"points": 1, "amount": "3.00", "extra": true}}}])");
    QCOMPARE(whyText(earnedWith(programme, memberOf(*programme), u"40.30"_s).why),
             u"base@0=40.3 more@0=13.433333 base=-0.3 rounding=0.566667"_s);
    QCOMPARE(earnedWith(programme, memberOf(*programme), u"40.30"_s).points, Points(54));
    QCOMPARE(earnedWith(programme, memberOf(*programme), u"300.00"_s).points, Points(100));
}

// A rule counts once a purchase when it gave anything, its points rounded down.
void TestCaps::usesCountWhatWasGiven()
{
    const auto programme =
        programmeWith(pointAYuan + R"(, {"id": "half", "on": "purchase", "give": {"multiply": 1.5}},
        {"id": "none", "on": "purchase", "when": {"category": ["food"]}, "give": {"multiply": 3}})");
    const Earning earning = earnedWith(programme, memberOf(*programme), u"10.99"_s);
    QCOMPARE(earning.uses.size(), 2U);
    QCOMPARE(earning.uses[0].rule, 0);
    QCOMPARE(earning.uses[0].times, 1);
    QCOMPARE(earning.uses[0].points, Points(10));
    QCOMPARE(earning.uses[1].rule, 1);
    QCOMPARE(earning.uses[1].times, 1);
    QCOMPARE(earning.uses[1].points, Points(5));
    QVERIFY(earnedWith(programme, memberOf(*programme), u"0.00"_s).uses.empty());
}

void TestCaps::capsHoldWhateverIsEarned()
{
    const auto programme = programmeOf(
        R"("policy": {"rounding": "nearest", "limits": {"earn_per_day": 500}, "budget": {"marketing_per_year": "9.00", "enforce": true}},
        "tiers": [{"id": "silver", "name": "S", "multiplier": 1.3}], "rules": [)" +
        limited("base", R"({"points_per": {"points": 2, "amount": "3.00"}})",
                R"({"per_member": {"points": 300, "window": "day"}, "total": {"times": 3}})") +
        ',' +
        limited("twice", R"({"multiply": 2})",
                R"({"per_member": {"points": 100, "window": "day"}})") +
        ',' +
        limited("gift", R"({"points": 40})", R"({"per_member": {"times": 2, "window": "day"}})") +
        "]");
    QVERIFY(rc::check("rows add up, nothing is negative, no cap is passed", [&] {
        MemberView member = memberOf(*programme);
        for (int i = 0; i < 3; ++i) {
            member.usedByMember.push_back(
                {*rc::gen::inRange(0, 4), Points(*rc::gen::inRange(0, 400))});
            member.usedInTotal.push_back({*rc::gen::inRange(0, 4), Points(0)});
        }
        member.earnedToday = Points(*rc::gen::inRange(0, 600));
        member.issuedThisYear = Points(*rc::gen::inRange(0, 1000));
        const qint64 cents = *rc::gen::inRange<qint64>(0, 90'000);
        const Earning earning = earnedWith(programme, member, toText(Money(cents), 2));
        Ratio sum;
        for (const WhyRow &row : earning.why)
            sum += row.points;
        RC_ASSERT(sum == Ratio(earning.points.count()));
        RC_ASSERT(earning.points >= Points());
        RC_ASSERT(earning.points <= std::max(Points(), Points(500) - member.earnedToday));
        RC_ASSERT(earning.points <= std::max(Points(), Points(900) - member.issuedThisYear));
        for (const RuleUse &use : earning.uses) {
            const auto index = static_cast<size_t>(use.rule);
            const Limit &limit = programme->rules[index].limit;
            const UsedAllowance &used = member.usedByMember[index];
            if (limit.perMember && limit.perMember->points)
                RC_ASSERT(used.points + use.points <= *limit.perMember->points);
            if (limit.perMember && limit.perMember->times)
                RC_ASSERT(used.times + use.times <= *limit.perMember->times);
        }
    }));
}

QTEST_APPLESS_MAIN(TestCaps)

#include "tst_caps.moc"
