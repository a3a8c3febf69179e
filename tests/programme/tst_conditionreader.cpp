#include "programme/programmefile.h"
#include "programme/programmetexts.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::conditions;
using namespace regulars::programmetexts;
using namespace Qt::StringLiterals;

namespace
{

// A rule's `when` as it was compiled; fails the test's row by an exception when it has faults.
Condition compiled(const QByteArray &when, const QByteArray &on = "purchase")
{
    const ProgrammeReading reading = readProgramme(whenOf(when, on));
    if (!reading.programme)
        throw std::runtime_error(allFaults(reading).toStdString());
    return reading.programme->rules.front().when;
}

template <typename Test>
Test leafOf(const QByteArray &when, const QByteArray &on = "purchase")
{
    return std::get<Test>(compiled(when, on).test);
}

Length days(int count)
{
    return {count, Length::Unit::Day};
}

struct HistoryRow
{
    Measure measure;
    History history;
};

HistoryRow historyOf(const QByteArray &when, const QByteArray &on = "purchase")
{
    const auto programme = readProgramme(whenOf(when, on)).programme;
    if (!programme)
        throw std::runtime_error("has faults: " + when.toStdString());
    const auto history = std::get<History>(programme->rules.front().when.test);
    return {programme->measures.at(size_t(history.measure)), history};
}

} // namespace

// Every key of `when` is compiled to the condition that it names.
class ConditionReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsConditionsAboutLines();
    void readsConditionsAboutThePurchase();
    void readsTimesOfDay_data();
    void readsTimesOfDay();
    void readsDaysAndDates();
    void readsConditionsAboutTheMember();
    void readsEveryMetric_data();
    void readsEveryMetric();
    void readsEveryWindow_data();
    void readsEveryWindow();
    void narrowsAMetricByItsOwnKeys();
    void keepsLinesApartFromAMetricInAnAll();
    void composes();
    void letsEveryPlaceAskWhatItCan_data();
    void letsEveryPlaceAskWhatItCan();
};

void ConditionReaderTest::readsConditionsAboutLines()
{
    QCOMPARE(leafOf<InCategory>(R"({"category": "food"})").categories, (std::vector<int>{0, 1}));
    QCOMPARE(leafOf<InCategory>(R"({"category": ["tea", "bread", "tea"]})").categories,
             (std::vector<int>{1, 2}));
    QCOMPARE(leafOf<IsProduct>(R"({"product": "latte"})").products, std::vector{u"latte"_s});
    QCOMPARE(leafOf<IsProduct>(R"({"product": ["latte", "bun"]})").products,
             (std::vector{u"bun"_s, u"latte"_s}));
    const auto usual = leafOf<Usual>(R"({"usual": {"times": 3, "window": "2 months"}})");
    QCOMPARE(usual.times, 3);
    QCOMPARE(usual.window, (Window{Window::Kind::Back, {2, Length::Unit::Month}}));
    QCOMPARE(leafOf<Usual>(R"({"usual": {"times": 1}})").window.kind, Window::Kind::Lifetime);
    QCOMPARE(leafOf<RunsOutWithin>(R"({"runs_out_within": "3 days"})").within, days(3));
    QCOMPARE(leafOf<RunsOutWithin>(R"({"runs_out_within": "0 days"})").within, days(0));
}

void ConditionReaderTest::readsConditionsAboutThePurchase()
{
    QCOMPARE(leafOf<PurchaseAtLeast>(R"({"purchase_at_least": "15"})").amount, Money(1500));
    QCOMPARE(leafOf<ItemsAtLeast>(R"({"items_at_least": 3})").quantity, Quantity(3000));
    QCOMPARE(leafOf<ItemsAtLeast>(R"({"items_at_least": "0.125"})").quantity, Quantity(125));
    QCOMPARE(leafOf<InChannel>(R"({"channel": "online"})").channels, std::vector{u"online"_s});
    QVERIFY(leafOf<FirstPurchase>(R"({"first_purchase": true})").wanted);
    QVERIFY(!leafOf<FirstPurchase>(R"({"first_purchase": false})").wanted);
    QCOMPARE(leafOf<AmountAtLeast>(R"({"amount_at_least": "0.01"})", "top-up").amount, Money(1));
}

void ConditionReaderTest::readsTimesOfDay_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    const auto row = [](const char *json, int start, int end) {
        QTest::newRow(json) << QByteArray(json) << start << end;
    };
    row(R"(["14:00", "16:00"])", 50400, 57600);
    row(R"(["22:00", "02:00"])", 79200, 7200);
    row(R"(["00:00", "24:00"])", 0, 86400);
    row(R"(["00:00:01", "23:59:59"])", 1, 86399);
}

void ConditionReaderTest::readsTimesOfDay()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, start);
    QFETCH(const int, end);
    const auto between = leafOf<Between>("{\"between\": " + json + '}');
    QCOMPARE(between.startSecond, start);
    QCOMPARE(between.endSecond, end);
}

void ConditionReaderTest::readsDaysAndDates()
{
    QCOMPARE(leafOf<OnWeekdays>(R"({"weekdays": "sun"})").weekdays, std::vector{7});
    QCOMPARE(
        leafOf<OnWeekdays>(R"({"weekdays": ["mon", "tue", "wed", "thu", "fri", "sat"]})").weekdays,
        (std::vector{1, 2, 3, 4, 5, 6}));
    QCOMPARE(leafOf<OnMonthDays>(R"({"month_days": [1, 10, 31]})").days, (std::vector{1, 10, 31}));
    QCOMPARE(leafOf<OnMonthDays>(R"({"month_days": 29})").days, std::vector{29});
    const auto dates =
        leafOf<OnDates>(R"({"dates": ["2026-09-20..2026-10-08", "2028-02-29"]})").ranges;
    QCOMPARE(dates.size(), size_t(2));
    QCOMPARE(dates.at(0).first.toIso(), u"2026-09-20"_s);
    QCOMPARE(dates.at(0).last.toIso(), u"2026-10-08"_s);
    QCOMPARE(dates.at(1).days(), 1);
}

void ConditionReaderTest::readsConditionsAboutTheMember()
{
    QCOMPARE(leafOf<InTier>(R"({"tier": ["gold", "basic"]})").tiers, (std::vector{0, 2}));
    QCOMPARE(leafOf<AtLeastTier>(R"({"at_least_tier": "silver"})").tier, 1);
    QCOMPARE(leafOf<HasTag>(R"({"tag": ["vip", "新客"]})").tags,
             (std::vector{u"vip"_s, u"新客"_s}));
    QCOMPARE(leafOf<InSegment>(R"({"segment": "sleeping"})").segments, std::vector{0});
    QCOMPARE(leafOf<Birthday>(R"({"birthday": "day"})").span, BirthdaySpan::Day);
    QCOMPARE(leafOf<Birthday>(R"({"birthday": "week"})").span, BirthdaySpan::Week);
    QCOMPARE(leafOf<Birthday>(R"({"birthday": "month"})").span, BirthdaySpan::Month);
    QCOMPARE(leafOf<JoinedWithin>(R"({"joined_within": "7 days"})").within, days(7));
    QCOMPARE(leafOf<SilentFor>(R"({"silent_for": "90 days"})").days, 90);
    QCOMPARE(leafOf<SilentFor>(R"({"silent_for": "2 weeks"})").days, 14);
    QCOMPARE(leafOf<AgeAtLeast>(R"({"age_at_least": 60})").years, 60);
    QCOMPARE(leafOf<AgeBelow>(R"({"age_below": 18})").years, 18);
    QCOMPARE(leafOf<IsGender>(R"({"gender": "female"})").gender, u"female"_s);
    QCOMPARE(leafOf<PointsAtLeast>(R"({"points_at_least": 0})").points, Points(0));
    const auto expiring =
        leafOf<Expiring>(R"({"expiring": {"within": "30 days", "at_least": 100}})");
    QCOMPARE(expiring.within, days(30));
    QCOMPARE(expiring.atLeast, Points(100));
    QCOMPARE(leafOf<Expiring>(R"({"expiring": {"within": "1 day"}})").atLeast, Points(1));
}

void ConditionReaderTest::readsEveryMetric_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("metric");
    QTest::addColumn<int>("comparison");
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    const auto row = [](const char *json, Metric metric, Comparison comparison,
                        const Ratio &bound) {
        QTest::newRow(json) << QByteArray(json) << int(metric) << int(comparison)
                            << bound.numerator() << bound.denominator();
    };
    row(R"("spend", "at_least": "500.00")", Metric::Spend, Comparison::AtLeast, 50000);
    row(R"("spend", "every": "100.00")", Metric::Spend, Comparison::Every, 10000);
    row(R"("visits", "every": 10)", Metric::Visits, Comparison::Every, 10);
    row(R"("visits", "at_most": 0)", Metric::Visits, Comparison::AtMost, 0);
    row(R"("quantity", "at_least": 5)", Metric::QuantityBought, Comparison::AtLeast, 5000);
    row(R"("quantity", "at_least": "2.5")", Metric::QuantityBought, Comparison::AtLeast, 2500);
    row(R"("average_basket", "at_most": "30.00")", Metric::AverageBasket, Comparison::AtMost, 3000);
    row(R"("discount_share", "at_least": 0.4)", Metric::DiscountShare, Comparison::AtLeast, {2, 5});
    row(R"("points_earned", "at_least": 500)", Metric::PointsEarned, Comparison::AtLeast, 500);
    row(R"("points_redeemed", "at_least": 1)", Metric::PointsRedeemed, Comparison::AtLeast, 1);
    row(R"("redeem_share", "at_most": 1)", Metric::RedeemShare, Comparison::AtMost, 1);
    row(R"("actions", "at_least": 2)", Metric::Actions, Comparison::AtLeast, 2);
    row(R"("referrals", "at_least": 3)", Metric::Referrals, Comparison::AtLeast, 3);
}

void ConditionReaderTest::readsEveryMetric()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, metric);
    QFETCH(const int, comparison);
    QFETCH(const qint64, numerator);
    QFETCH(const qint64, denominator);
    const auto [measure, history] = historyOf("{\"metric\": " + json + '}');
    QCOMPARE(int(measure.metric), metric);
    QCOMPARE(int(history.comparison), comparison);
    QCOMPARE(history.bound, Ratio(numerator, denominator));
    QCOMPARE(measure.window.kind, Window::Kind::Lifetime);
    const auto top = historyOf(R"({"metric": "spend", "top_share": 0.1})", "day").history;
    QCOMPARE(top.bound, Ratio(1, 10));
}

void ConditionReaderTest::readsEveryWindow_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("length");
    const auto row = [](const char *json, Window::Kind kind, const QString &length) {
        QTest::newRow(json) << QByteArray(json) << int(kind) << length;
    };
    row("day", Window::Kind::Day, u"0 days"_s);
    row("week", Window::Kind::Week, u"0 days"_s);
    row("month", Window::Kind::Month, u"0 days"_s);
    row("year", Window::Kind::Year, u"0 days"_s);
    row("lifetime", Window::Kind::Lifetime, u"0 days"_s);
    row("1 month", Window::Kind::Back, u"1 month"_s);
    row("90 days", Window::Kind::Back, u"90 days"_s);
}

void ConditionReaderTest::readsEveryWindow()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, kind);
    QFETCH(const QString, length);
    const auto measure =
        historyOf(R"({"at_least": 1, "window": ")" + json + R"(", "metric": "visits"})").measure;
    QCOMPARE(int(measure.window.kind), kind);
    QCOMPARE(measure.window.length.toText(), length);
}

void ConditionReaderTest::narrowsAMetricByItsOwnKeys()
{
    const auto byCategory =
        historyOf(R"({"metric": "visits", "category": "food", "at_least": 4})").measure;
    QCOMPARE(byCategory.categories, (std::vector{0, 1}));
    const auto byProduct =
        historyOf(R"({"product": ["latte"], "metric": "quantity", "at_least": 4})").measure;
    QCOMPARE(byProduct.products, std::vector{u"latte"_s});
    QVERIFY(!compiled(R"({"metric": "visits", "category": "food", "at_least": 4})").namesLines());
}

void ConditionReaderTest::keepsLinesApartFromAMetricInAnAll()
{
    const Condition condition = compiled(R"({"category": "tea", "weekdays": "wed",
        "all": [{"metric": "visits", "category": "food", "at_least": 4}]})");
    const auto &parts = std::get<All>(condition.test).of;
    QCOMPARE(parts.size(), size_t(3));
    QCOMPARE(std::get<InCategory>(parts.at(0).test).categories, std::vector{2});
    QVERIFY(std::holds_alternative<OnWeekdays>(parts.at(1).test));
    QVERIFY(std::holds_alternative<History>(parts.at(2).test));
    QVERIFY(condition.namesLines());
}

void ConditionReaderTest::composes()
{
    QVERIFY(compiled("{}").isAlways());
    const Condition condition = compiled(R"({"any": [{"tier": "gold"},
        {"all": [{"tag": "vip"}, {"all": [{"birthday": "day"}]}]}], "not": {"segment": "sleeping"}})");
    const auto &parts = std::get<All>(condition.test).of;
    QCOMPARE(parts.size(), size_t(2));
    const auto &any = std::get<Any>(parts.at(0).test).of;
    QCOMPARE(any.size(), size_t(2));
    QCOMPARE(std::get<All>(any.at(1).test).of.size(), size_t(2));
    QVERIFY(std::holds_alternative<InSegment>(std::get<Not>(parts.at(1).test).of.front().test));
    QVERIFY(std::holds_alternative<HasTag>(compiled(R"({"all": [{"tag": "vip"}]})").test));
}

void ConditionReaderTest::letsEveryPlaceAskWhatItCan_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    const QByteArray gold = R"("tiers": [{"id": "basic"}, {"id": "gold", )";
    row("a friend's first purchase has lines",
        whenOf(R"({"category": "tea", "purchase_at_least": "50.00"})", "referral-first-purchase"));
    row("a rule of day-end ranks", whenOf(R"({"metric": "spend", "top_share": 0.1})", "day"));
    const QByteArray start = R"({"format": "regulars-programme/1", )";
    row("a path asks for the purchase",
        start + gold + R"("paths": [{"first_purchase": true, "purchase_at_least": "15.00"}]}]})");
    row("a path and a review rank",
        start + gold + R"("paths": [{"metric": "spend", "top_share": 0.1}],
        "keep": {"for": "1 year", "paths": [{"metric": "visits", "top_share": 0.2}]}}]})");
    row("a segment ranks",
        start + R"("segments": [{"id": "s", "when": {"metric": "spend", "top_share": 0.1}}]})");
    row("a coupon asks for lines", start + R"("coupons": [{"id": "c", "discount": {"off": "1.00"},
        "when": {"purchase_at_least": "5.00", "birthday": "month"}}]})");
    row("a benefit asks for history", start + gold +
                                          R"("benefits": [{"id": "b", "when":
        {"metric": "visits", "window": "month", "at_least": 5}}]}]})");
}

void ConditionReaderTest::letsEveryPlaceAskWhatItCan()
{
    QFETCH(const QByteArray, text);
    const ProgrammeReading reading = readProgramme(text);
    QVERIFY2(reading.programme, allFaults(reading).constData());
}

QTEST_APPLESS_MAIN(ConditionReaderTest)
#include "tst_conditionreader.moc"
