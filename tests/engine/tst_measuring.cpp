#include "engine/asking.h"
#include "engine/measuring.h"

#include <QTest>

using namespace regulars;
using namespace regulars::testshop;

// What a member's history and birthday come to on an occasion, the operation at hand counted.
class TestMeasuring : public QObject
{
    Q_OBJECT

private slots:
    void birthdaySpans_S17_data();
    void birthdaySpans_S17();
    void ageCountsFullYears_S17_data();
    void ageCountsFullYears_S17();
    void thePurchaseAtHandCounts_S29_data();
    void thePurchaseAtHandCounts_S29();
    void countsCrossings_data();
    void countsCrossingsInGroups_data();
    void countsCrossingsInGroups();
    void countsCrossings();
    void countsTheActionAtHand();
    void countsTheNewFriendForTheReferrerOnly();
    void discountsAtHandCount();
    void whatWasNeverMeasuredIsNothing();
    void nothingIsCrossedWithoutAStepOrAFigure();
    void averagesOfNothingHoldNowhere();
};

void TestMeasuring::birthdaySpans_S17_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("birthday");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("spans");
    const auto row = [](const char *name, int month, int birthday, const QString &today,
                        const QString &spans) {
        QTest::newRow(name) << month << birthday << today << spans;
    };
    row("the day", 5, 10, u"2026-05-10"_s, u"day week month"_s);
    row("three days before", 5, 10, u"2026-05-07"_s, u"week month"_s);
    row("four days before", 5, 10, u"2026-05-06"_s, u"month"_s);
    row("three days after", 5, 10, u"2026-05-13"_s, u"week month"_s);
    row("four days after", 5, 10, u"2026-05-14"_s, u"month"_s);
    row("another month", 5, 10, u"2026-06-01"_s, u""_s);
    row("week into the next month", 5, 31, u"2026-06-03"_s, u"week"_s);
    row("week into last year", 1, 1, u"2026-12-29"_s, u"week"_s);
    row("not further", 1, 1, u"2026-12-28"_s, u""_s);
    row("week into next year", 12, 31, u"2027-01-03"_s, u"week"_s);
    row("29 February in a leap year", 2, 29, u"2028-02-29"_s, u"day week month"_s);
    row("not the 28th then", 2, 29, u"2028-02-28"_s, u"week month"_s);
    row("the 28th in a common year", 2, 29, u"2027-02-28"_s, u"day week month"_s);
    row("not 1 March", 2, 29, u"2027-03-01"_s, u"week"_s);
    row("three days after the 28th", 2, 29, u"2027-03-03"_s, u"week"_s);
    row("no further either", 2, 29, u"2027-03-04"_s, u""_s);
    row("29th not in 2100", 2, 29, u"2100-02-28"_s, u"day week month"_s);
}

void TestMeasuring::birthdaySpans_S17()
{
    QFETCH(int, month);
    QFETCH(int, birthday);
    QFETCH(QString, today);
    QFETCH(QString, spans);
    using conditions::BirthdaySpan;
    const BirthDate born{month, birthday, {}};
    QStringList held;
    for (const auto &[name, span] :
         {std::pair(u"day"_s, BirthdaySpan::Day), std::pair(u"week"_s, BirthdaySpan::Week),
          std::pair(u"month"_s, BirthdaySpan::Month)}) {
        if (isInBirthdaySpan(born, span, day(today)))
            held.append(name);
    }
    QCOMPARE(held.join(u' '), spans);
}

void TestMeasuring::ageCountsFullYears_S17_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<bool>("isEighteen");
    // Born on 29 February 2008.
    QTest::newRow("the day before") << u"2026-02-27"_s << false;
    QTest::newRow("observed on the 28th") << u"2026-02-28"_s << true;
}

void TestMeasuring::ageCountsFullYears_S17()
{
    QFETCH(QString, today);
    QFETCH(bool, isEighteen);
    for (const bool isBelow : {false, true}) {
        Asked asked{programmeWhen(isBelow ? R"({"age_below": 18})" : R"({"age_at_least": 18})")};
        asked.at = today + u"T10:00"_s;
        asked.member = memberOf(*asked.programme);
        asked.member->birthday = BirthDate{2, 29, 2008};
        QCOMPARE(asked.outcome().holds, isEighteen != isBelow);
        // Without a year nobody can tell.
        asked.member->birthday->year.reset();
        QVERIFY(!asked.outcome().holds);
    }
}

void TestMeasuring::thePurchaseAtHandCounts_S29_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("base");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *name, const QByteArray &when, qint64 before, qint64 base,
                        bool holds) { QTest::newRow(name) << when << before << base << holds; };
    // At hand: milk 2 × 5.00 (fresh), soap 20.00.
    const QByteArray visits = R"({"metric": "visits", "at_least": 3})";
    row("second visit", visits, 1, 0, false);
    row("third visit", visits, 2, 0, true);
    row("visits at most", R"({"metric": "visits", "at_most": 3})", 2, 0, true);
    row("one too many", R"({"metric": "visits", "at_most": 3})", 3, 0, false);
    row("visits with tobacco", R"({"metric": "visits", "category": "tobacco", "at_least": 3})", 2,
        0, false);
    row("visits with fresh goods", R"({"metric": "visits", "category": "fresh", "at_least": 3})", 2,
        0, true);
    const QByteArray spend = R"({"metric": "spend", "at_least": "50.00"})";
    row("spend a cent short", spend, 1999, 0, false);
    row("spend exact", spend, 2000, 0, true);
    row("spend on soap", R"({"metric": "spend", "product": "soap", "at_least": "50.00"})", 2999, 0,
        false);
    row("spend on soap, exact", R"({"metric": "spend", "product": "soap", "at_least": "50.00"})",
        3000, 0, true);
    row("quantity", R"({"metric": "quantity", "at_least": 4})", 1000, 0, true);
    row("quantity short", R"({"metric": "quantity", "at_least": 4})", 999, 0, false);
    row("quantity of fresh goods", R"({"metric": "quantity", "category": "fresh", "at_least": 4})",
        1000, 0, false);
    // (10.00 + 30.00) ÷ 2
    row("average", R"({"metric": "average_basket", "at_least": "20.00"})", 1000, 1, true);
    row("average short", R"({"metric": "average_basket", "at_least": "20.01"})", 1000, 1, false);
    // 10.00 ÷ (70.00 + 30.00), nothing off at hand
    row("discount share", R"({"metric": "discount_share", "at_most": 0.1})", 1000, 7000, true);
    row("larger share", R"({"metric": "discount_share", "at_most": 0.1})", 1001, 7000, false);
    row("points are not known yet", R"({"metric": "points_earned", "at_least": 100})", 99, 0,
        false);
    row("points before", R"({"metric": "points_earned", "at_least": 100})", 100, 0, true);
}

void TestMeasuring::thePurchaseAtHandCounts_S29()
{
    QFETCH(QByteArray, when);
    QFETCH(qint64, before);
    QFETCH(qint64, base);
    QFETCH(bool, holds);
    Asked asked{programmeWhen(when)};
    asked.items = {{u"milk"_s, u"10.00"_s, u"2"_s}, {u"soap"_s, u"20.00"_s}};
    asked.member = memberOf(*asked.programme);
    asked.member->measures = {{before, base}};
    QCOMPARE(asked.outcome().holds, holds);
}

void TestMeasuring::countsCrossings_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("times");
    const auto row = [](const char *name, const QByteArray &when, qint64 before, qint64 times) {
        QTest::newRow(name) << when << before << times;
    };
    row("no every", R"({"metric": "visits", "at_least": 1})", 0, 1);
    row("every visit", R"({"metric": "visits", "every": 1})", 8, 1);
    row("ninth visit", R"({"metric": "visits", "every": 10})", 8, 0);
    row("tenth visit", R"({"metric": "visits", "every": 10})", 9, 1);
    row("eleventh visit", R"({"metric": "visits", "every": 10})", 10, 0);
    row("twentieth visit", R"({"metric": "visits", "every": 10})", 19, 1);
    // At hand 30.00.
    row("a cent short", R"({"metric": "spend", "every": "10.01"})", 0, 2);
    row("thrice at once", R"({"metric": "spend", "every": "10.00"})", 0, 3);
    row("four with what was there", R"({"metric": "spend", "every": "10.00"})", 1000, 3);
    row("the rest counts on", R"({"metric": "spend", "every": "20.00"})", 1000, 2);
}

// At hand 30.00 on a Wednesday; `before` is what each of the two counts had.
void TestMeasuring::countsCrossingsInGroups_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<qint64>("spend");
    QTest::addColumn<qint64>("visits");
    QTest::addColumn<qint64>("times");
    const auto row = [](const char *name, const QByteArray &when, qint64 spend, qint64 visits,
                        qint64 times) { QTest::newRow(name) << when << spend << visits << times; };
    const QByteArray tens = R"({"metric": "spend", "every": "10.00"})";
    const QByteArray thirds = R"({"metric": "visits", "every": 3})";
    const auto both = [&](const QByteArray &key) {
        return R"({")" + key + R"(": [)" + tens + ", " + thirds + "]}";
    };
    row("together, both", both("all"), 0, 2, 1);
    row("together, one only", both("all"), 0, 1, 0);
    row("either, both", both("any"), 0, 2, 3);
    row("either, the first only", both("any"), 0, 1, 3);
    row("either, the second only", both("any").replace("10.00", "99.00"), 0, 2, 1);
    const auto on = [](const QByteArray &day, const QByteArray &counted) {
        return R"({"all": [{"weekdays": ")" + day + R"("}, )" + counted + "]}";
    };
    const auto either = [](const QByteArray &first, const QByteArray &second) {
        return R"({"any": [)" + first + ", " + second + "]}";
    };
    row("an alternative that doesn't hold", either(on("mon", tens), on("wed", thirds)), 0, 2, 1);
    row("an alternative that does", either(on("wed", tens), on("mon", thirds)), 0, 2, 3);
    row("one not counted", either(R"({"weekdays": "wed"})", tens), 0, 0, 3);
    row("only one not counted", either(R"({"weekdays": "wed"})", thirds), 0, 0, 1);
    row("a line's own", either(R"({"all": [{"product": "milk"}, )" + tens + "]}", thirds), 0, 2, 3);
    row("another line's",
        either(R"({"all": [{"product": "soap"}, )" + tens + "]}", R"({"product": "milk"})"), 0, 2,
        1);
    row("a sum", either(R"({"all": [{"purchase_at_least": "30.00"}, )" + tens + "]}", thirds), 0, 2,
        3);
    row("a sum too small",
        either(R"({"all": [{"purchase_at_least": "30.01"}, )" + tens + "]}", thirds), 0, 2, 1);
}

void TestMeasuring::countsCrossingsInGroups()
{
    QFETCH(QByteArray, when);
    QFETCH(qint64, spend);
    QFETCH(qint64, visits);
    QFETCH(qint64, times);
    const auto programme = programmeWhen(when);
    MemberView member = memberOf(*programme);
    member.measures.clear();
    for (const Measure &measure : programme->measures)
        member.measures.push_back({measure.metric == Metric::Spend ? spend : visits, 0});
    const Basket basket = basketOf(*programme, {{u"milk"_s, u"30.00"_s}});
    const std::vector<TestedLine> lines{{&basket.lines[0], basket.lines[0].amount}};
    const Occasion occasion{Trigger::Purchase, momentAt(*programme, u"2026-11-18T10:00"_s),
                            &member};
    const Condition &condition = programme->rules.front().when;
    QCOMPARE(testCondition(*programme, condition, occasion, lines).holds, times > 0);
    QCOMPARE(timesCrossed(*programme, condition, occasion, lines), times);
}

void TestMeasuring::countsCrossings()
{
    QFETCH(QByteArray, when);
    QFETCH(qint64, before);
    QFETCH(qint64, times);
    const auto programme = programmeWhen(when);
    MemberView member = memberOf(*programme);
    member.measures = {{before, 0}};
    const Basket basket = basketOf(*programme, {{u"milk"_s, u"30.00"_s}});
    const std::vector<TestedLine> lines{{&basket.lines[0], basket.lines[0].amount}};
    const Occasion occasion{Trigger::Purchase, momentAt(*programme), &member};
    const Condition &condition = programme->rules.front().when;
    QCOMPARE(timesCrossed(*programme, condition, occasion, lines), times);
    QCOMPARE(testCondition(*programme, condition, occasion, lines).holds, times > 0);
}

void TestMeasuring::countsTheActionAtHand()
{
    const auto programme = programmeOf(R"("rules": [{"id": "r", "on": "action:own-bag",
        "when": {"metric": "actions", "window": "month", "at_least": 3}, "give": {"points": 1}}])");
    MemberView member = memberOf(*programme);
    Occasion occasion{Trigger::Action, momentAt(*programme), &member, 0};
    member.measures = {{1, 0}};
    QVERIFY(!holdsFor(*programme, programme->rules.front().when, occasion));
    member.measures = {{2, 0}};
    QVERIFY(holdsFor(*programme, programme->rules.front().when, occasion));
}

void TestMeasuring::countsTheNewFriendForTheReferrerOnly()
{
    const auto programme = programmeOf(R"("rules": [{"id": "r", "on": "referral",
        "when": {"metric": "referrals", "every": 3}, "give": {"to": "referrer", "points": 1}}])");
    MemberView member = memberOf(*programme);
    member.measures = {{2, 0}};
    Occasion occasion{Trigger::Referral, momentAt(*programme), &member};
    QVERIFY(!holdsFor(*programme, programme->rules.front().when, occasion));
    occasion.forReferrer = true;
    QVERIFY(holdsFor(*programme, programme->rules.front().when, occasion));
    member.measures = {{1, 0}};
    QVERIFY(!holdsFor(*programme, programme->rules.front().when, occasion));
}

// A ratio whose denominator is 0 is no figure: it is neither small nor large.
void TestMeasuring::discountsAtHandCount()
{
    const auto programme = programmeWhen(R"({"metric": "discount_share", "at_most": 0.25})");
    const MemberView member = memberOf(*programme);
    const Basket basket = basketOf(*programme, {{u"milk"_s, u"40.00"_s}});
    std::vector<TestedLine> lines{{&basket.lines[0], money(u"30.00"_s)}};
    lines[0].discount = money(u"10.00"_s);
    const Occasion occasion{Trigger::Purchase, momentAt(*programme), &member};
    const Measured measured = measure(*programme, 0, occasion, lines);
    QVERIFY(!measured.before);
    QVERIFY(measured.after == Ratio(1, 4));
}

// A view of before the programme asked for it.
void TestMeasuring::whatWasNeverMeasuredIsNothing()
{
    const auto programme = programmeWhen(R"({"metric": "visits", "at_least": 1})");
    MemberView member = memberOf(*programme);
    member.measures.clear();
    member.measures.shrink_to_fit();
    const Occasion occasion{Trigger::Day, momentAt(*programme), &member};
    QVERIFY(measure(*programme, 0, occasion, {}).before == Ratio(0));
}

void TestMeasuring::nothingIsCrossedWithoutAStepOrAFigure()
{
    QCOMPARE(crossings({Ratio(1), Ratio(9)}, Ratio(4)), 2);
    QCOMPARE(crossings({Ratio(9), Ratio(1)}, Ratio(4)), 0);
    for (const auto step : {0, -4})
        QCOMPARE(crossings({Ratio(1), Ratio(9)}, Ratio(step)), 0);
    QCOMPARE(crossings({std::nullopt, Ratio(9)}, Ratio(4)), 0);
    QCOMPARE(crossings({Ratio(1), std::nullopt}, Ratio(4)), 0);
}

void TestMeasuring::averagesOfNothingHoldNowhere()
{
    const auto programme = programmeOf(R"("segments": [
        {"id": "low", "name": "Low", "when": {"metric": "average_basket", "at_most": "10.00"}},
        {"id": "high", "name": "High", "when": {"metric": "average_basket", "at_least": "0.00"}}])");
    MemberView member = memberOf(*programme);
    const Occasion occasion{Trigger::Day, momentAt(*programme), &member};
    for (const Segment &segment : programme->segments)
        QVERIFY(!holdsFor(*programme, segment.when, occasion));
    QCOMPARE(measureWithPurchase(*programme, 0, member, {}, {}), Ratio(0));
}

QTEST_APPLESS_MAIN(TestMeasuring)

#include "tst_measuring.moc"
