#include "programme/installedreading.h"
#include "programme/programmetexts.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::programmetexts;
using namespace Qt::StringLiterals;

// Every condition that can't be meant is refused with its place, a reason and a way to mend it.
class ConditionFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAmissValues_data();
    void refusesAmissValues() { expectOneFault(); }
    void refusesAmissMetrics_data();
    void refusesAmissMetrics() { expectOneFault(); }
    void refusesWhatNeverComesRound_data();
    void refusesWhatNeverComesRound() { expectOneFault(); }
    void letsStandWhatIsInForceAlready();
    void refusesWhatThePlaceCannotKnow_data();
    void refusesWhatThePlaceCannotKnow() { expectOneFault(); }
    void reportsSeveralInOneCondition();

private:
    static void columns()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("mend");
    }
    // A rule's `when` that has one fault; the path is relative to it.
    static void whenRow(const char *when, const char *path, const char *says, const char *mend,
                        const QByteArray &on = "purchase")
    {
        QTest::newRow(when) << whenOf(when, on)
                            << QString(u"rules[0].when"_s + QString::fromLatin1(path))
                            << QString::fromUtf8(says) << QString::fromUtf8(mend);
    }
    static void textRow(const char *name, const QByteArray &part, const char *path,
                        const char *says, const char *mend)
    {
        QTest::newRow(name) << "{\"format\": \"regulars-programme/1\"," + QByteArray(8, '\n') +
                                   part + '}'
                            << QString::fromLatin1(path) << QString::fromUtf8(says)
                            << QString::fromUtf8(mend);
    }
    static void expectOneFault();
};

void ConditionFaultsTest::expectOneFault()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, path);
    QFETCH(const QString, says);
    QFETCH(const QString, mend);
    const ProgrammeReading reading = readProgramme(text);
    QVERIFY(!reading.programme);
    QVERIFY2(reading.faults.size() == 1, allFaults(reading).constData());
    const ProgrammeFault &fault = reading.faults.front();
    QCOMPARE(fault.path, path);
    QCOMPARE(fault.line, partLine);
    QVERIFY2(fault.message.contains(says), qPrintable(fault.toText()));
    QVERIFY2(fault.mend.contains(mend), qPrintable(fault.toText()));
}

void ConditionFaultsTest::refusesAmissValues_data()
{
    columns();
    whenRow("5", "", "a condition in { and }", "weekdays");
    whenRow(R"({"catgory": "food"})", ".catgory", "no condition", "\"category\"");
    whenRow(R"({"week_days": "mon"})", ".week_days", "no condition", "\"weekdays\"");
    whenRow(R"({"from": "2026-11-01"})", ".from", "no condition", "on the rule itself");
    whenRow(R"({"xyzzyxyzzy": 1})", ".xyzzyxyzzy", "no condition", "one of: category");
    whenRow(R"({"category": "foood"})", ".category", "no category \"foood\"", "\"food\"");
    whenRow(R"({"category": []})", ".category", "empty", "leave \"category\" out");
    whenRow(R"({"category": ["tea", 7]})", ".category[1]", "the id of a category", "quotes");
    whenRow(R"({"product": "mocha"})", ".product", "no product", "bun, latte");
    whenRow(R"({"usual": {"window": "month"}})", ".usual", "\"times\" is missing", "how often");
    whenRow(R"({"usual": {"times": 0}})", ".usual.times", "0 is not possible", "from 1");
    whenRow(R"({"runs_out_within": 3})", ".runs_out_within", "length of time", "30 days");
    whenRow(R"({"purchase_at_least": 15})", ".purchase_at_least", "in quotes", "\"15\"");
    whenRow(R"({"purchase_at_least": "15.001"})", ".purchase_at_least", "no amount", "2 decimals");
    whenRow(R"({"purchase_at_least": "-1.00"})", ".purchase_at_least", "below zero", "minus");
    whenRow(R"({"items_at_least": 0})", ".items_at_least", "a quantity", "3 decimals");
    whenRow(R"({"items_at_least": "0.1234"})", ".items_at_least", "a quantity", "3 decimals");
    whenRow(R"({"channel": ""})", ".channel", "empty", "leave the key out");
    whenRow(R"({"first_purchase": "yes"})", ".first_purchase", "yes or no", "true or false");
    whenRow(R"({"between": "14:00"})", ".between", "a start and an end", "16:00");
    whenRow(R"({"between": ["14:00"]})", ".between", "a start and an end", "16:00");
    whenRow(R"({"between": ["14:00", "14:00"]})", ".between", "same time", "whole day");
    whenRow(R"({"between": ["14:00", "25:00"]})", ".between[1]", "no time of day", "09:30");
    whenRow(R"({"between": ["24:00", "02:00"]})", ".between[0]", "begins at 00:00", "00:00");
    whenRow(R"({"weekdays": "wednesday"})", ".weekdays", "not one of the words", "wed");
    whenRow(R"({"weekdays": []})", ".weekdays", "empty", "at least one");
    whenRow(R"({"month_days": [0]})", ".month_days[0]", "not possible", "1 to 31");
    whenRow(R"({"month_days": 32})", ".month_days", "not possible", "1 to 31");
    whenRow(R"({"dates": "2026-02-29"})", ".dates", "no run of dates", "2026-10-08");
    whenRow(R"({"dates": ["2026-10-08..2026-10-07"]})", ".dates[0]", "before it begins", "earlier");
    whenRow(R"({"tier": "golden"})", ".tier", "no tier", "\"gold\"");
    whenRow(R"({"at_least_tier": "platinum"})", ".at_least_tier", "no tier", "basic, gold, silver");
    whenRow(R"({"tag": [" "]})", ".tag[0]", "empty", "");
    whenRow(R"({"segment": "sleping"})", ".segment", "no segment", "\"sleeping\"");
    whenRow(R"({"birthday": "today"})", ".birthday", "not one of the words", "day");
    whenRow(R"({"joined_within": "0 days"})", ".joined_within", "may not be zero", "30 days");
    whenRow(R"({"joined_within": "7days"})", ".joined_within", "length of time", "30 days");
    whenRow(R"({"joined_within": "101 years"})", ".joined_within", "100 years", "shorten");
    whenRow(R"({"silent_for": "3 months"})", ".silent_for", "counts days", "\"90 days\"");
    whenRow(R"({"age_at_least": 151})", ".age_at_least", "not possible", "0 to 150");
    whenRow(R"({"age_below": "18"})", ".age_below", "whole number", "without quotes");
    whenRow(R"({"gender": null})", ".gender", "a text", "quotes");
    whenRow(R"({"points_at_least": -1})", ".points_at_least", "not possible", "from 0");
    whenRow(R"({"points_at_least": 1.5})", ".points_at_least", "not possible", "whole number");
    whenRow(R"({"expiring": {"at_least": 5}})", ".expiring", "\"within\" is missing", "how soon");
    whenRow(R"({"expiring": "30 days"})", ".expiring", "an object", "within");
    whenRow(R"({"all": {"tag": "a"}})", ".all", "a list of conditions", "[{");
    whenRow(R"({"all": []})", ".all", "empty", "\"all\"");
    whenRow(R"({"any": []})", ".any", "empty", "\"any\"");
    whenRow(R"({"any": [{}]})", ".any[0]", "always hold", "leave it out");
    whenRow(R"({"not": {}})", ".not", "always hold", "leave it out");
    whenRow(R"({"not": [{"tag": "a"}]})", ".not", "a condition in { and }", "");
}

void ConditionFaultsTest::refusesAmissMetrics_data()
{
    columns();
    whenRow(R"({"metric": "visit", "at_least": 1})", ".metric", "not one of", "\"visits\"");
    whenRow(R"({"metrik": "visits", "at_least": 1, "window": "day"})", ".metrik", "no condition",
            "\"metric\"");
    whenRow(R"({"at_least": 3})", ".at_least", "belongs to a metric", "\"metric\"");
    whenRow(R"({"window": "month"})", ".window", "belongs to a metric", "\"metric\"");
    whenRow(R"({"metric": "visits"})", "", "compared with nothing", "at_least");
    whenRow(R"({"metric": "visits", "at_least": 1, "at_most": 3})", ".at_most", "together", "all");
    whenRow(R"({"metric": "visits", "at_least": 1, "window": "fortnight"})", ".window", "no window",
            "12 months");
    whenRow(R"({"metric": "visits", "at_least": 1, "window": "0 days"})", ".window", "zero", "30");
    whenRow(R"({"metric": "visits", "at_least": "3"})", ".at_least", "whole number", "quotes");
    whenRow(R"({"metric": "spend", "at_least": 500})", ".at_least", "in quotes", "\"500\"");
    whenRow(R"({"metric": "discount_share", "at_least": 1.1})", ".at_least", "not possible",
            "0 to 1");
    whenRow(R"({"metric": "redeem_share", "at_most": 0.1234567})", ".at_most", "decimals", "6");
    whenRow(R"({"metric": "visits", "every": 0})", ".every", "never", "tenth");
    whenRow(R"({"metric": "average_basket", "every": "1.00"})", ".every", "isn't counted",
            "at_least");
    whenRow(R"({"metric": "visits", "top_share": 0.1})", ".top_share", "a rule on \"purchase\"",
            "day-end");
    whenRow(R"({"metric": "spend", "top_share": 0})", ".top_share", "nobody", "0.1", "day");
    whenRow(R"({"metric": "discount_share", "top_share": 0.1})", ".top_share", "an average",
            "spend", "day");
    whenRow(R"({"metric": "visits", "every": 3})", ".every", "a rule on \"day\"", "at_least",
            "day");
    whenRow(R"({"metric": "visits", "at_least": 1, "category": "tea", "product": "latte"})",
            ".product", "not by both", "leave one");
    whenRow(R"({"metric": "referrals", "at_least": 1, "category": "tea"})", ".category",
            "not counted by category", "leave it out");
    whenRow(R"({"metric": "points_earned", "at_least": 1, "product": "latte"})", ".product",
            "not counted by product", "leave it out");
    whenRow(R"({"metric": "visits", "at_least": 1, "category": "cake"})", ".category",
            "no category", "bread");
}

// A sentence that says "for every" must come true some day.
void ConditionFaultsTest::refusesWhatNeverComesRound_data()
{
    columns();
    const auto row = [](const QByteArray &metric, const QByteArray &on, const char *mend) {
        const QByteArray when = R"({"metric": ")" + metric + R"(", "every": "3"})";
        QByteArray whole = when;
        if (metric != "spend")
            whole.replace("\"3\"", "3");
        QTest::newRow(metric + " on " + on)
            << whenOf(whole, on) << u"rules[0].when.every"_s
            << QString::fromUtf8(metric + " doesn't grow") << QString::fromUtf8(mend);
    };
    for (const char *metric : {"points_earned", "points_redeemed"}) {
        for (const char *on : {"purchase", "action:bag", "referral", "top-up"})
            row(metric, on, "at_least with a \"limit\"");
    }
    for (const char *metric : {"spend", "visits", "quantity"}) {
        for (const char *on : {"action:bag", "enrol", "referral", "tier-up", "top-up"})
            row(metric, on, "\"on\": \"purchase\"");
    }
    row("actions", "purchase", "\"on\": \"action:…\"");
    row("referrals", "purchase", "\"on\": \"referral\"");
    row("referrals", "referral-first-purchase", "\"on\": \"referral\"");
    whenRow(R"({"any": [{"weekdays": "mon"}, {"metric": "actions", "every": 2}]})", ".any[1].every",
            "never come round", "action");
    QTest::newRow("friends, for the friend")
        << whenOf(R"({"metric": "referrals", "every": 3})", "referral") << u"rules[0].when"_s
        << u"counted for the referrer"_s << u"\"to\": \"referrer\""_s;
}

// An earlier release took such a rule; the shop must still open its store.
void ConditionFaultsTest::letsStandWhatIsInForceAlready()
{
    for (const QByteArray &text : {whenOf(R"({"metric": "points_earned", "every": 100})"),
                                   whenOf(R"({"metric": "referrals", "every": 3})", "referral")}) {
        QVERIFY(!readProgramme(text).programme);
        const ProgrammeReading reading = readInstalledProgramme(text);
        QVERIFY2(reading.programme, allFaults(reading).constData());
        QVERIFY(std::get_if<conditions::History>(&reading.programme->rules.front().when.test));
    }
    QVERIFY(!readInstalledProgramme(whenOf(R"({"metric": "visits", "every": 0})")).programme);
}

void ConditionFaultsTest::refusesWhatThePlaceCannotKnow_data()
{
    columns();
    for (const char *on : {"enrol", "action:bag", "referral", "tier-up", "top-up", "day"}) {
        const QByteArray name = QByteArray("category on ") + on;
        QTest::newRow(name) << whenOf(R"({"category": "tea"})", on) << u"rules[0].when.category"_s
                            << u"asks about lines"_s << u"metric"_s;
    }
    whenRow(R"({"purchase_at_least": "1.00"})", ".purchase_at_least", "asks about a purchase",
            "metric", "enrol");
    whenRow(R"({"first_purchase": true})", ".first_purchase", "\"day\" has none", "metric", "day");
    whenRow(R"({"amount_at_least": "1.00"})", ".amount_at_least", "a top-up", "purchase_at_least");
    whenRow(R"({"any": [{"amount_at_least": "1.00"}]})", ".any[0].amount_at_least", "a top-up",
            "\"top-up\"", "enrol");
    textRow("lines in a segment", R"("segments": [{"id": "s", "when": {"usual": {"times": 1}}}])",
            "segments[0].when.usual", "a segment has none", "metric");
    textRow("every in a segment",
            R"("segments": [{"id": "s", "when": {"metric": "visits", "every": 2}}])",
            "segments[0].when.every", "a segment", "at_least");
    textRow(
        "lines in a timed price",
        R"("rewards": [{"id": "r", "points": 1, "prices": [{"when": {"category": "tea"}, "points": 1}]}])",
        "rewards[0].prices[0].when.category", "a reward's price", "metric");
    textRow(
        "top_share in a coupon",
        R"("coupons": [{"id": "c", "discount": {"off": "1.00"}, "when": {"metric": "spend", "top_share": 0.1}}])",
        "coupons[0].when.top_share", "a coupon", "segment");
    textRow(
        "every in a rate",
        R"("policy": {"points_as_money": {"points": 100, "amount": "1.00", "rates": [{"when": {"metric": "visits", "every": 2}, "amount": "2.00"}]}})",
        "policy.points_as_money.rates[0].when.every", "points_as_money", "at_least");
}

void ConditionFaultsTest::reportsSeveralInOneCondition()
{
    const ProgrammeReading reading = readProgramme(whenOf(R"({
        "weekdays": ["mon", "tuesday"],
        "any": [{"tier": "x"}, {"metric": "visits",
          "at_least": 1.5}],
        "segmnt": "sleeping"})"));
    QStringList found;
    for (const ProgrammeFault &fault : reading.faults)
        found += u"%1 %2"_s.arg(fault.line).arg(fault.path);
    QCOMPARE(found,
             QStringList({u"10 rules[0].when.weekdays[1]"_s, u"11 rules[0].when.any[0].tier"_s,
                          u"12 rules[0].when.any[1].at_least"_s, u"13 rules[0].when.segmnt"_s}));
}

QTEST_APPLESS_MAIN(ConditionFaultsTest)
#include "tst_conditionfaults.moc"
