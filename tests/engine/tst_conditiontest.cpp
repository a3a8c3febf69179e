#include "engine/asking.h"

#include <QTest>

#include <rapidcheck.h>

using namespace regulars;
using namespace regulars::testshop;

// When a `when` holds, and which lines it touches (R2).
class TestConditionTest : public QObject
{
    Q_OBJECT

private slots:
    void touchesTheLinesNamed_data();
    void touchesTheLinesNamed();
    void thresholdsAreMetByEquality_S13_data();
    void thresholdsAreMetByEquality_S13();
    void lineHistoryDecidesTheLine_data();
    void lineHistoryDecidesTheLine();
    void asksAboutTime_S16_data();
    void asksAboutTime_S16();
    void summerTimeSkipsAndRepeats_S16_data();
    void summerTimeSkipsAndRepeats_S16();
    void businessDayDecidesWeekdays_S16();
    void asksAboutTheMember_data();
    void asksAboutTheMember();
    void nobodyIsNoMember();
    void segmentsMayNameSegments();
    void goodsReturnedWhollyAreNotThere();
    void notIsTheOppositeByLine();
};

void TestConditionTest::touchesTheLinesNamed_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *name, const QByteArray &when, const QString &lines) {
        QTest::newRow(name) << when << lines;
    };
    // 0 milk (fresh) 10.00, 1 apple (fruit, below fresh) 5.00, 2 soap (daily) 20.00
    row("always", R"({})", u"0 1 2"_s);
    row("category with its descendants", R"({"category": ["fresh"]})", u"0 1"_s);
    row("two generations", R"({"category": ["food"]})", u"0 1"_s);
    row("one of two categories", R"({"category": ["fruit", "daily"]})", u"1 2"_s);
    row("none there", R"({"category": ["tobacco"]})", u"no"_s);
    row("product", R"({"product": ["soap"]})", u"2"_s);
    row("product and category", R"({"product": ["soap"], "category": ["fresh"]})", u"no"_s);
    row("either", R"({"any": [{"product": ["soap"]}, {"category": ["fruit"]}]})", u"1 2"_s);
    row("all but", R"({"not": {"category": ["fresh"]}})", u"2"_s);
    row("all but, within", R"({"category": ["fresh"], "not": {"product": ["apple"]}})", u"0"_s);
    row("lines and time", R"({"category": ["fresh"], "weekdays": ["wed"]})", u"0 1"_s);
    row("lines and another time", R"({"category": ["fresh"], "weekdays": ["thu"]})", u"no"_s);
    row("lines or time", R"({"any": [{"category": ["fresh"]}, {"weekdays": ["wed"]}]})",
        u"0 1 2"_s);
    row("threshold of matching lines", R"({"category": ["fresh"], "purchase_at_least": "15.00"})",
        u"0 1"_s);
    row("not of the whole", R"({"category": ["fresh"], "purchase_at_least": "15.01"})", u"no"_s);
    row("whole purchase", R"({"purchase_at_least": "35.00"})", u"0 1 2"_s);
    row("a threshold opens all lines",
        R"({"any": [{"category": ["fresh"]}, {"purchase_at_least": "35.00"}]})", u"0 1 2"_s);
    row("or leaves the named ones",
        R"({"any": [{"category": ["fresh"]}, {"purchase_at_least": "35.01"}]})", u"0 1"_s);
    row("items of matching lines", R"({"category": ["fresh"], "items_at_least": 2})", u"0 1"_s);
    row("too few items", R"({"category": ["fresh"], "items_at_least": 3})", u"no"_s);
}

void TestConditionTest::touchesTheLinesNamed()
{
    QFETCH(QByteArray, when);
    QFETCH(QString, lines);
    Asked asked{programmeWhen(when)};
    asked.items = {{u"milk"_s, u"10.00"_s}, {u"apple"_s, u"5.00"_s}, {u"soap"_s, u"20.00"_s}};
    QCOMPARE(linesText(asked.outcome()), lines);
}

void TestConditionTest::thresholdsAreMetByEquality_S13_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<bool>("holds");
    const QByteArray amount = R"({"purchase_at_least": "100.00"})";
    QTest::newRow("nothing") << amount << u"0.00"_s << u"1"_s << false;
    QTest::newRow("a cent below") << amount << u"99.99"_s << u"1"_s << false;
    QTest::newRow("equal") << amount << u"100.00"_s << u"1"_s << true;
    QTest::newRow("a cent above") << amount << u"100.01"_s << u"1"_s << true;
    const QByteArray items = R"({"items_at_least": 2})";
    QTest::newRow("a gram below") << items << u"1.00"_s << u"1.999"_s << false;
    QTest::newRow("two") << items << u"1.00"_s << u"2"_s << true;
}

void TestConditionTest::thresholdsAreMetByEquality_S13()
{
    QFETCH(QByteArray, when);
    QFETCH(QString, amount);
    QFETCH(QString, quantity);
    QFETCH(bool, holds);
    Asked asked{programmeWhen(when)};
    asked.items = {{u"milk"_s, amount, quantity}};
    QCOMPARE(asked.outcome().holds, holds);
}

void TestConditionTest::lineHistoryDecidesTheLine_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QString>("lines");
    // On 18 November; milk was bought on 1, 12 and 14 November and lasts 7 days, soap on 1
    // November.
    const auto row = [](const char *name, const QByteArray &when, const QString &lines) {
        QTest::newRow(name) << when << lines;
    };
    row("usual", R"({"usual": {"times": 3, "window": "month"}})", u"0"_s);
    row("once is enough", R"({"usual": {"times": 1, "window": "month"}})", u"0 1"_s);
    row("too often", R"({"usual": {"times": 4, "window": "month"}})", u"no"_s);
    row("of the week", R"({"usual": {"times": 1, "window": "week"}})", u"no"_s);
    row("of the last 7 days", R"({"usual": {"times": 2, "window": "7 days"}})", u"0"_s);
    row("of the last 6 days", R"({"usual": {"times": 2, "window": "6 days"}})", u"no"_s);
    row("runs out on the 21st", R"({"runs_out_within": "3 days"})", u"0"_s);
    row("not within 2 days", R"({"runs_out_within": "2 days"})", u"no"_s);
}

void TestConditionTest::lineHistoryDecidesTheLine()
{
    QFETCH(QByteArray, when);
    QFETCH(QString, lines);
    Asked asked{programmeWhen(when)};
    asked.items = {{u"milk"_s, u"10.00"_s}, {u"soap"_s, u"5.00"_s}, {u"bun"_s, u"5.00"_s}};
    MemberView member = memberOf(*asked.programme);
    member.products = {
        {u"milk"_s, {day(u"2026-11-14"_s), day(u"2026-11-12"_s), day(u"2026-11-01"_s)}},
        {u"soap"_s, {day(u"2026-11-01"_s)}}};
    asked.member = member;
    QCOMPARE(linesText(asked.outcome()), lines);
}

void TestConditionTest::asksAboutTime_S16_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QString>("at");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *name, const QByteArray &when, const QString &at, bool holds) {
        QTest::newRow(name) << when << at << holds;
    };
    const QByteArray noon = R"({"between": ["12:00", "14:00"]})";
    row("a minute before", noon, u"2026-11-18T11:59"_s, false);
    row("start is in", noon, u"2026-11-18T12:00"_s, true);
    row("last minute", noon, u"2026-11-18T13:59"_s, true);
    row("end is out", noon, u"2026-11-18T14:00"_s, false);
    row("to the day's end", R"({"between": ["22:00", "24:00"]})", u"2026-11-18T23:59"_s, true);
    row("not after it", R"({"between": ["22:00", "24:00"]})", u"2026-11-19T00:00"_s, false);
    row("of its own day", R"({"between": ["12:00", "14:00"], "weekdays": ["wed"]})",
        u"2026-11-18T13:00"_s, true);
    const QByteArray night = R"({"between": ["22:00", "02:00"], "weekdays": ["fri"]})";
    row("Friday before it", night, u"2026-11-20T21:59"_s, false);
    row("Friday night", night, u"2026-11-20T22:00"_s, true);
    row("belongs to Friday after midnight", night, u"2026-11-21T01:59"_s, true);
    row("over", night, u"2026-11-21T02:00"_s, false);
    row("Thursday's night isn't Friday's", night, u"2026-11-20T00:30"_s, false);
    row("Saturday's neither", night, u"2026-11-21T22:30"_s, false);
    row("its end is out of it", R"({"between": ["22:00", "02:00"]})", u"2026-11-21T02:00"_s, false);
    row("its last minute in it", R"({"between": ["22:00", "02:00"]})", u"2026-11-21T01:59"_s, true);
    const QByteArray nestedNight =
        R"({"weekdays": ["fri"], "any": [{"all": [{"between": ["22:00", "02:00"]}, {"weekdays": ["fri"]}]}]})";
    row("days outside keep their own day", nestedNight, u"2026-11-21T01:00"_s, false);
    const QByteArray nightFirst =
        R"({"all": [{"any": [{"all": [{"between": ["22:00", "02:00"]}, {"weekdays": ["fri"]}]}]}, {"weekdays": ["sat"]}]})";
    row("those that come after it, too", nightFirst, u"2026-11-21T01:00"_s, true);
    const QByteArray lastNight = R"({"between": ["22:00", "02:00"], "month_days": [30]})";
    row("30th after midnight", lastNight, u"2026-12-01T01:00"_s, true);
    row("29th's night", lastNight, u"2026-11-30T01:00"_s, false);
    const QByteArray datesNight =
        R"({"between": ["22:00", "02:00"], "dates": "2026-11-20..2026-11-20"})";
    row("date after midnight", datesNight, u"2026-11-21T00:00"_s, true);
    row("date before midnight the day before", datesNight, u"2026-11-19T23:00"_s, false);
    row("month day", R"({"month_days": [18]})", u"2026-11-18T10:00"_s, true);
    row("31st of a short month", R"({"month_days": [31]})", u"2026-11-30T10:00"_s, false);
    row("first of the dates", R"({"dates": "2026-09-20..2026-10-08"})", u"2026-09-20T00:00"_s,
        true);
    row("last of the dates", R"({"dates": "2026-09-20..2026-10-08"})", u"2026-10-08T23:59"_s, true);
    const QByteArray twoRuns = R"({"dates": ["2026-11-20..2026-11-22", "2026-11-10"]})";
    row("before both runs", twoRuns, u"2026-11-09T12:00"_s, false);
    row("the run named last", twoRuns, u"2026-11-10T12:00"_s, true);
    row("between the runs", twoRuns, u"2026-11-15T12:00"_s, false);
    row("the run named first", twoRuns, u"2026-11-22T12:00"_s, true);
    row("after both runs", twoRuns, u"2026-11-23T00:00"_s, false);
    row("after the dates", R"({"dates": "2026-09-20..2026-10-08"})", u"2026-10-09T00:00"_s, false);
}

void TestConditionTest::asksAboutTime_S16()
{
    QFETCH(QByteArray, when);
    QFETCH(QString, at);
    QFETCH(bool, holds);
    Asked asked{programmeWhen(when)};
    asked.at = at;
    QCOMPARE(asked.outcome().holds, holds);
}

void TestConditionTest::summerTimeSkipsAndRepeats_S16_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<bool>("holds");
    // Berlin: on 29 March 2026 02:00 becomes 03:00; on 25 October 03:00 becomes 02:00.
    QTest::newRow("before the skip") << u"2026-03-29T00:59:00Z"_s << false;
    QTest::newRow("the skipped hour never comes") << u"2026-03-29T01:00:00Z"_s << false;
    QTest::newRow("first 02:30") << u"2026-10-25T00:30:00Z"_s << true;
    QTest::newRow("second 02:30") << u"2026-10-25T01:30:00Z"_s << true;
    QTest::newRow("after both") << u"2026-10-25T02:00:00Z"_s << false;
}

void TestConditionTest::summerTimeSkipsAndRepeats_S16()
{
    QFETCH(QString, utc);
    QFETCH(bool, holds);
    const auto programme = programmeOf(R"("time_zone": "Europe/Berlin", "rules": [
        {"id": "r", "on": "purchase", "when": {"between": ["02:00", "03:00"]}, "give": {"points": 1}}])");
    const Occasion occasion{Trigger::Purchase,
                            Moment::of(programme->calendar, *Instant::fromIso(utc))};
    QCOMPARE(holdsFor(*programme, programme->rules.front().when, occasion), holds);
}

void TestConditionTest::businessDayDecidesWeekdays_S16()
{
    const auto programme = programmeOf(R"("day_starts_at": "04:00", "rules": [
        {"id": "r", "on": "purchase", "when": {"weekdays": ["fri"]}, "give": {"points": 1}}])");
    Asked asked{programme};
    asked.at = u"2026-11-20T03:59"_s;
    QVERIFY(!asked.outcome().holds);
    asked.at = u"2026-11-20T04:00"_s;
    QVERIFY(asked.outcome().holds);
    asked.at = u"2026-11-21T03:59"_s;
    QVERIFY(asked.outcome().holds);
}

void TestConditionTest::asksAboutTheMember_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *name, const QByteArray &when, bool holds) {
        QTest::newRow(name) << when << holds;
    };
    // Silver, joined 12 November, last bought 13 November, tag "vip", channel "app", today the
    // 18th.
    row("tier", R"({"tier": ["silver"]})", true);
    row("another tier", R"({"tier": ["basic"]})", false);
    row("at least", R"({"at_least_tier": "silver"})", true);
    row("at least the lower", R"({"at_least_tier": "basic"})", true);
    row("tag", R"({"tag": ["staff", "vip"]})", true);
    row("no such tag", R"({"tag": ["staff"]})", false);
    row("last day of the first week", R"({"joined_within": "7 days"})", true);
    row("first six days", R"({"joined_within": "6 days"})", false);
    row("silent for five days", R"({"silent_for": "5 days"})", true);
    row("not for six", R"({"silent_for": "6 days"})", false);
    row("gender", R"({"gender": "f"})", true);
    row("other gender", R"({"gender": "m"})", false);
    row("usable less debt", R"({"points_at_least": 90})", true);
    row("one more", R"({"points_at_least": 91})", false);
    row("expiring soon", R"({"expiring": {"within": "2 days", "at_least": 30}})", true);
    row("expiring later", R"({"expiring": {"within": "1 days", "at_least": 30}})", false);
    row("channel", R"({"channel": ["app"]})", true);
    row("other channel", R"({"channel": ["shop"]})", false);
    row("no first purchase", R"({"first_purchase": true})", false);
    row("a later purchase", R"({"first_purchase": false})", true);
}

void TestConditionTest::asksAboutTheMember()
{
    QFETCH(QByteArray, when);
    QFETCH(bool, holds);
    Asked asked{programmeWhen(when)};
    MemberView member = memberOf(*asked.programme);
    member.tier = 1;
    member.joinedOn = day(u"2026-11-12"_s);
    member.lastPurchaseOn = day(u"2026-11-13"_s);
    member.tags = {u"vip"_s};
    member.gender = u"f"_s;
    member.usablePoints = Points(100);
    member.debt = Points(10);
    member.expiring = {{day(u"2026-11-17"_s), Points(99)},
                       {day(u"2026-11-18"_s), Points(20)},
                       {day(u"2026-11-20"_s), Points(10)}};
    asked.member = member;
    asked.channel = u"app"_s;
    QCOMPARE(asked.outcome().holds, holds);
}

void TestConditionTest::nobodyIsNoMember()
{
    for (const QByteArray &when :
         {R"({"at_least_tier": "basic"})", R"({"first_purchase": true})",
          R"({"silent_for": "1 day"})", R"({"metric": "visits", "at_most": 9})",
          R"({"points_at_least": 0})", R"({"usual": {"times": 1, "window": "month"}})",
          R"({"runs_out_within": "9 days"})"}) {
        QVERIFY2(!Asked{programmeWhen(when)}.outcome().holds, when.constData());
    }
    QVERIFY(Asked{programmeWhen(R"({"not": {"tag": ["staff"]}})")}.outcome().holds);
}

void TestConditionTest::segmentsMayNameSegments()
{
    Asked asked{programmeWhen(R"({"segment": ["gone"]})", R"("segments": [
        {"id": "sleeping", "name": "Sleeping", "when": {"silent_for": "90 days"}},
        {"id": "gone", "name": "Gone", "when": {"segment": ["sleeping"], "tag": ["lost"]}}], )")};
    asked.member = memberOf(*asked.programme);
    asked.member->tags = {u"lost"_s};
    QVERIFY(!asked.outcome().holds);
    asked.member->lastPurchaseOn = day(u"2026-08-20"_s);
    QVERIFY(asked.outcome().holds);

    // One that leads back to itself has no members, however it came about.
    Programme looped = *asked.programme;
    looped.segments[0].when = Condition{conditions::InSegment{{1}}};
    const Occasion occasion{Trigger::Day, momentAt(looped), &*asked.member};
    QVERIFY(!holdsFor(looped, looped.segments[1].when, occasion));
}

void TestConditionTest::goodsReturnedWhollyAreNotThere()
{
    const auto programme = programmeWhen(R"({"category": ["fresh"]})");
    Basket basket = basketOf(*programme, {{u"milk"_s, u"10.00"_s}, {u"apple"_s, u"5.00"_s}});
    basket.lines[0].quantity = Quantity();
    const std::vector<TestedLine> lines{{&basket.lines[0], Money()},
                                        {&basket.lines[1], Money(500)}};
    const Occasion occasion{Trigger::Purchase, momentAt(*programme)};
    QCOMPARE(linesText(testCondition(*programme, programme->rules.front().when, occasion, lines)),
             u"1"_s);
    QCOMPARE(linesText(testCondition(*programme, Condition{}, occasion, lines)), u"1"_s);
}

void TestConditionTest::notIsTheOppositeByLine()
{
    const auto in = programmeWhen(R"({"category": ["fresh"]})");
    const auto out = programmeWhen(R"({"not": {"category": ["fresh"]}})");
    const QStringList goods{u"milk"_s, u"apple"_s, u"soap"_s, u"latte"_s};
    QVERIFY(rc::check("a condition and its opposite share out the lines", [&] {
        std::vector<Item> items;
        const int count = *rc::gen::inRange(1, 8);
        for (int i = 0; i < count; ++i)
            items.push_back({goods[*rc::gen::inRange(0, 4)], u"1.00"_s});
        Asked asked{in};
        asked.items = items;
        const ConditionOutcome inside = asked.outcome();
        asked.programme = out;
        const ConditionOutcome outside = asked.outcome();
        RC_ASSERT(inside.lines.size() + outside.lines.size() == items.size());
        RC_ASSERT(inside.holds == !inside.lines.empty());
        for (const int line : inside.lines)
            RC_ASSERT(std::find(outside.lines.begin(), outside.lines.end(), line) ==
                      outside.lines.end());
    }));
}

QTEST_APPLESS_MAIN(TestConditionTest)

#include "tst_conditiontest.moc"
