#include "engine/shop.h"

#include <QTest>

#include <algorithm>

using namespace regulars;
using namespace regulars::testshop;

// What a purchase earns (S10, S11, S13, S17).
class TestEarning : public QObject
{
    Q_OBJECT

private slots:
    void stacksMultipliersByPolicy_S11_data();
    void stacksMultipliersByPolicy_S11();
    void roundsOncePerPurchase_S11_data();
    void roundsOncePerPurchase_S11();
    void mostSpecificRateWins_data();
    void mostSpecificRateWins();
    void thirdsAddUpToTheWhole_S4();
    void extraIsAddedUnmultiplied();
    void multipliersTouchTheirLinesAlone();
    void aMultiplierWrittenFirstIsNotTheTiers_S11();
    void fixedSumsAreNeverMultiplied();
    void earnsOnWhatIsPaid_S10_data();
    void earnsOnWhatIsPaid_S10();
    void aBillPaidInPointsIsAVisit_S10();
    void thresholdsCountTheEligibleAmount_S13();
    void crossingsMultiplyFixedGifts();
    void rulesGiveManyThings();
    void referrersShareOfAPurchase();
    void rulesAskForTheChannel();
    void nobodyEarnsNothing();
    void birthdayRulesFireByTheKeptDate_S17();
};

namespace
{

struct Sale
{
    std::shared_ptr<const Programme> programme;
    std::vector<Item> items;
    std::optional<MemberView> member{};
    PaymentWish wish{};

    Quote quoted() const
    {
        const MemberView view = member ? *member : memberOf(*programme);
        const auto result =
            quote(*programme, &view, basketOf(*programme, items), wish, momentAt(*programme));
        if (!result)
            qFatal("refused: %s", qPrintable(codeOf(result.refusal())));
        return *result;
    }
    Earning earned() const { return quoted().earning; }
};

const QByteArray pointAYuan =
    R"({"id": "base", "on": "purchase", "give": {"points_per": {"points": 1, "amount": "1.00"}}})";

QByteArray policy(const QByteArray &words)
{
    return R"("policy": {)" + words + "}, ";
}

} // namespace

void TestEarning::stacksMultipliersByPolicy_S11_data()
{
    QTest::addColumn<QByteArray>("stacking");
    QTest::addColumn<qint64>("points");
    QTest::addColumn<QString>("why");
    // ¥199.90 at 1 point a yuan, tier 1.5, day 2.
    QTest::newRow("add 2.5") << QByteArray("add") << qint64{499}
                             << u"base@0=199.9 tier@0=99.95 day@0=199.9 rounding=-0.75"_s;
    QTest::newRow("multiply 3") << QByteArray("multiply") << qint64{599}
                                << u"base@0=199.9 tier@0=99.95 day@0=299.85 rounding=-0.7"_s;
    QTest::newRow("best 2") << QByteArray("best") << qint64{399}
                            << u"base@0=199.9 day@0=199.9 rounding=-0.8"_s;
}

void TestEarning::stacksMultipliersByPolicy_S11()
{
    QFETCH(QByteArray, stacking);
    QFETCH(qint64, points);
    QFETCH(QString, why);
    const auto programme = programmeOf(
        policy(R"("stacking": ")" + stacking + R"(", "rounding": "down")") +
        R"("tiers": [{"id": "basic", "name": "B", "multiplier": 1}, {"id": "silver", "name": "S", "multiplier": 1.5}],
           "rules": [)" +
        pointAYuan +
        R"(, {"id": "day", "on": "purchase", "when": {"weekdays": ["wed"]}, "give": {"multiply": 2}}])");
    Sale sale{programme, {{u"soap"_s, u"199.90"_s}}};
    sale.member = memberOf(*programme);
    sale.member->tier = 1;
    const Earning earning = sale.earned();
    QCOMPARE(earning.points, Points(points));
    QCOMPARE(whyText(earning.why), why);
}

void TestEarning::roundsOncePerPurchase_S11_data()
{
    QTest::addColumn<QByteArray>("rounding");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<qint64>("points");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &rounding, const QString &amount,
                        qint64 points, const QString &why) {
        QTest::newRow(name) << rounding << amount << points << why;
    };
    // Two lines of the amount each.
    row("down, whole", "down", u"1.00"_s, 2, u"base@0=1 base@1=1"_s);
    row("down", "down", u"1.49"_s, 2, u"base@0=1.49 base@1=1.49 rounding=-0.98"_s);
    row("halves make a whole", "down", u"1.50"_s, 3, u"base@0=1.5 base@1=1.5"_s);
    row("nearest below", "nearest", u"1.20"_s, 2, u"base@0=1.2 base@1=1.2 rounding=-0.4"_s);
    row("nearest half", "nearest", u"1.25"_s, 3, u"base@0=1.25 base@1=1.25 rounding=0.5"_s);
    row("up", "up", u"1.01"_s, 3, u"base@0=1.01 base@1=1.01 rounding=0.98"_s);
    row("up, whole", "up", u"1.00"_s, 2, u"base@0=1 base@1=1"_s);
    row("nothing", "up", u"0.00"_s, 0, u""_s);
}

void TestEarning::roundsOncePerPurchase_S11()
{
    QFETCH(QByteArray, rounding);
    QFETCH(QString, amount);
    QFETCH(qint64, points);
    QFETCH(QString, why);
    const auto programme = programmeOf(policy(R"("rounding": ")" + rounding + '"') +
                                       R"("rules": [)" + pointAYuan + "]");
    const Earning earning = Sale{programme, {{u"soap"_s, amount}, {u"milk"_s, amount}}}.earned();
    QCOMPARE(earning.points, Points(points));
    QCOMPARE(whyText(earning.why), why);
}

void TestEarning::mostSpecificRateWins_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("why");
    const auto per = [](const QByteArray &id, int points, const QByteArray &when,
                        const QByteArray &amount = "1.00") {
        return R"({"id": ")" + id + R"(", "on": "purchase", "when": )" + when +
               R"(, "give": {"points_per": {"points": )" + QByteArray::number(points) +
               R"(, "amount": ")" + amount + R"("}}})";
    };
    const auto row = [](const char *name, const QByteArray &rules, const QString &why) {
        QTest::newRow(name) << rules << why;
    };
    // 0 apple (fruit, below fresh, below food) 10.00, 1 soap 10.00, 2 smoke 10.00
    const QByteArray all = per("base", 1, "{}");
    row("general", all, u"base@0=10 base@1=10 base@2=10"_s);
    row("none for the rest", per("food", 2, R"({"category": ["food"]})"), u"food@0=20"_s);
    row("category before general", all + ',' + per("food", 2, R"({"category": ["food"]})"),
        u"food@0=20 base@1=10 base@2=10"_s);
    row("even when it gives less",
        per("base", 3, "{}") + ',' + per("food", 2, R"({"category": ["food"]})"),
        u"food@0=20 base@1=30 base@2=30"_s);
    row("nearest ancestor",
        per("food", 5, R"({"category": ["food"]})") + ',' +
            per("fresh", 2, R"({"category": ["fresh"]})"),
        u"fresh@0=20"_s);
    row("its own before an ancestor",
        per("fruit", 1, R"({"category": ["fruit"]})") + ',' +
            per("fresh", 2, R"({"category": ["fresh"]})"),
        u"fruit@0=10"_s);
    row("product before category",
        per("fruit", 5, R"({"category": ["fruit"]})") + ',' +
            per("apple", 1, R"({"product": ["apple"]})"),
        u"apple@0=10"_s);
    row("the larger among equals", all + ',' + per("more", 2, "{}") + ',' + per("less", 1, "{}"),
        u"more@0=20 more@1=20 more@2=20"_s);
    row("the larger rate, not the larger number",
        per("two", 2, "{}", "10.00") + ',' + per("one", 1, "{}", "1.00"),
        u"one@0=10 one@1=10 one@2=10"_s);
    row("the first among the same", per("z", 1, "{}") + ',' + per("a", 1, "{}"),
        u"z@0=10 z@1=10 z@2=10"_s);
    row("nothing on tobacco", all + ',' + per("no-tobacco", 0, R"({"category": ["tobacco"]})"),
        u"base@0=10 base@1=10"_s);
    row("one of several",
        per("some", 1, "{}") + ',' + per("both", 2, R"({"category": ["fruit", "daily"]})"),
        u"both@0=20 both@1=20 some@2=10"_s);
    row("an exclusion names nothing",
        per("base", 3, "{}") + ',' + per("rest", 2, R"({"not": {"category": ["tobacco"]}})"),
        u"base@0=30 base@1=30 base@2=30"_s);
    row("named within any",
        per("base", 3, "{}") + ',' +
            per("any", 2, R"({"any": [{"product": ["apple"]}, {"category": ["daily"]}]})"),
        u"any@0=20 any@1=20 base@2=30"_s);
}

void TestEarning::mostSpecificRateWins()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, why);
    const Sale sale{programmeWith(rules),
                    {{u"apple"_s, u"10.00"_s}, {u"soap"_s, u"10.00"_s}, {u"smoke"_s, u"10.00"_s}}};
    QCOMPARE(whyText(sale.earned().why), why);
}

// Rows are shown with six decimals, the sum is exact.
void TestEarning::thirdsAddUpToTheWhole_S4()
{
    const auto programme = programmeWith(
        R"({"id": "base", "on": "purchase", "give": {"points_per": {"points": 1, "amount": "3.00"}}})");
    const Sale sale{programme,
                    {{u"soap"_s, u"1.00"_s}, {u"milk"_s, u"1.00"_s}, {u"bun"_s, u"1.00"_s}}};
    const Earning earning = sale.earned();
    QCOMPARE(earning.points, Points(1));
    QCOMPARE(whyText(earning.why),
             u"base@0=0.333333 base@1=0.333333 base@2=0.333333 rounding=0.000001"_s);
}

void TestEarning::extraIsAddedUnmultiplied()
{
    const auto programme =
        programmeWith(pointAYuan + R"(, {"id": "twice", "on": "purchase", "give": {"multiply": 2}},
        {"id": "more", "on": "purchase", "when": {"category": ["fresh"]}, "give": {"points_per": {"points": 1, "amount": "10.00", "extra": true}}})");
    const Sale sale{programme, {{u"milk"_s, u"25.00"_s}, {u"soap"_s, u"10.00"_s}}};
    const Earning earning = sale.earned();
    QCOMPARE(whyText(earning.why),
             u"base@0=25 twice@0=25 more@0=2.5 base@1=10 twice@1=10 rounding=-0.5"_s);
    QCOMPARE(earning.points, Points(72));
    // Extra points need no base.
    const auto alone = programmeWith(
        R"({"id": "more", "on": "purchase", "give": {"points_per": {"points": 1, "amount": "10.00", "extra": true}}})");
    QCOMPARE((Sale{alone, {{u"milk"_s, u"25.00"_s}}}.earned().points), Points(2));
}

// The programme's first rule has its own name in the explanation and counts as used.
void TestEarning::aMultiplierWrittenFirstIsNotTheTiers_S11()
{
    const auto programme = programmeWith(
        R"({"id": "twice", "on": "purchase", "give": {"multiply": 2}}, )" + pointAYuan);
    const Earning earning = Sale{programme, {{u"soap"_s, u"10.00"_s}}}.earned();
    QCOMPARE(earning.points, Points(20));
    QCOMPARE(whyText(earning.why), u"base@0=10 twice@0=10"_s);
    QVERIFY(std::any_of(earning.uses.begin(), earning.uses.end(),
                        [](const RuleUse &use) { return use.rule == 0 && use.times == 1; }));
}

void TestEarning::multipliersTouchTheirLinesAlone()
{
    const auto programme = programmeWith(
        pointAYuan +
        R"(, {"id": "bread-tea", "on": "purchase", "when": {"category": ["bread"], "between": ["09:00", "11:00"]}, "give": {"multiply": 2}},
        {"id": "half-more", "on": "purchase", "when": {"category": ["food"]}, "give": {"multiply": 1.5}})");
    const Sale sale{programme,
                    {{u"bun"_s, u"10.00"_s}, {u"milk"_s, u"10.00"_s}, {u"soap"_s, u"10.00"_s}}};
    QCOMPARE(whyText(sale.earned().why),
             u"base@0=10 bread-tea@0=10 half-more@0=5 base@1=10 half-more@1=5 base@2=10"_s);
}

void TestEarning::fixedSumsAreNeverMultiplied()
{
    const auto programme = programmeOf(
        R"("tiers": [{"id": "silver", "name": "S", "multiplier": 3}], "rules": [{"id": "gift", "on": "purchase", "give": {"points": 100}}])");
    const Earning earning = Sale{programme, {{u"soap"_s, u"10.00"_s}}}.earned();
    QCOMPARE(whyText(earning.why), u"gift=100"_s);
    QCOMPARE(earning.uses.size(), 1U);
    QCOMPARE(earning.uses[0].points, Points(100));
    QCOMPARE(earning.uses[0].times, 1);
}

void TestEarning::earnsOnWhatIsPaid_S10_data()
{
    QTest::addColumn<qint64>("usePoints");
    QTest::addColumn<QString>("useStoredValue");
    QTest::addColumn<qint64>("earned");
    // 100.00, 10 % off, silver's 10 % → 81.00; 100 points are 10.00; 30.00 paid in, 20.00 given.
    QTest::newRow("cash") << qint64{0} << u"0.00"_s << qint64{81};
    QTest::newRow("part in points") << qint64{100} << u"0.00"_s << qint64{71};
    QTest::newRow("principal counts as paid") << qint64{0} << u"30.00"_s << qint64{81};
    QTest::newRow("the bonus earns nothing") << qint64{0} << u"50.00"_s << qint64{61};
    QTest::newRow("points and bonus") << qint64{100} << u"50.00"_s << qint64{51};
    QTest::newRow("points alone") << qint64{810} << u"0.00"_s << qint64{0};
}

void TestEarning::earnsOnWhatIsPaid_S10()
{
    QFETCH(qint64, usePoints);
    QFETCH(QString, useStoredValue);
    QFETCH(qint64, earned);
    const auto programme = programmeOf(
        policy(R"("points_as_money": {"points": 100, "amount": "10.00"})") +
        R"("tiers": [{"id": "silver", "name": "S", "discount": 0.1}], "rules": [)" + pointAYuan +
        R"(, {"id": "offer", "on": "purchase", "give": {"discount": {"percent": 10}}}])");
    Sale sale{programme, {{u"soap"_s, u"60.00"_s}, {u"milk"_s, u"40.00"_s}}};
    sale.member = memberOf(*programme);
    sale.member->usablePoints = Points(1000);
    sale.member->storedPrincipal = money(u"30.00"_s);
    sale.member->storedBonus = money(u"20.00"_s);
    sale.wish.points = Points(usePoints);
    sale.wish.storedValue = money(useStoredValue);
    const Quote quote = sale.quoted();
    QCOMPARE(quote.price(), money(u"81.00"_s));
    QCOMPARE(quote.eligible(), Money(100 * earned));
    QCOMPARE(quote.earning.points, Points(earned));
}

void TestEarning::aBillPaidInPointsIsAVisit_S10()
{
    const auto programme = programmeOf(
        policy(R"("points_as_money": {"points": 1, "amount": "1.00"})") + R"("rules": [)" +
        pointAYuan +
        R"(, {"id": "third", "on": "purchase", "when": {"metric": "visits", "at_least": 3}, "give": {"points": 7}},
        {"id": "spender", "on": "purchase", "when": {"metric": "spend", "at_least": "0.01"}, "give": {"points": 9}}])");
    Sale sale{programme, {{u"soap"_s, u"10.00"_s}}};
    sale.member = memberOf(*programme);
    for (size_t i = 0; i < programme->measures.size(); ++i)
        sale.member->measures[i].value = programme->measures[i].metric == Metric::Visits ? 2 : 0;
    sale.member->usablePoints = Points(10);
    sale.wish.points = Points(10);
    QCOMPARE(whyText(sale.earned().why), u"third=7"_s);
}

// Of the whole purchase, or of the lines that the rule names.
void TestEarning::thresholdsCountTheEligibleAmount_S13()
{
    const auto programme =
        programmeOf(policy(R"("points_as_money": {"points": 1, "amount": "1.00"})") + R"("rules": [
        {"id": "big", "on": "purchase", "when": {"purchase_at_least": "50.00"}, "give": {"points": 5}},
        {"id": "fresh", "on": "purchase", "when": {"category": ["fresh"], "purchase_at_least": "30.00"}, "give": {"points": 3}}])");
    Sale sale{programme, {{u"milk"_s, u"36.00"_s}, {u"soap"_s, u"24.00"_s}}};
    sale.member = memberOf(*programme);
    sale.member->usablePoints = Points(100);
    sale.wish.points = Points(10); // 50.00 left, 30.00 of it fresh
    QCOMPARE(whyText(sale.earned().why), u"big=5 fresh=3"_s);
    sale.wish.points = Points(11);
    QCOMPARE(whyText(sale.earned().why), u""_s);
}

void TestEarning::crossingsMultiplyFixedGifts()
{
    const auto programme = programmeOf(
        R"("coupons": [{"id": "cup", "name": "Cup", "kind": "gift", "product": "latte"}], "rules": [
        {"id": "hundreds", "on": "purchase", "when": {"metric": "spend", "every": "100.00"},
         "give": [{"points": 10}, {"coupon": "cup"}, {"stored_value": "1.50"}]}])");
    Sale sale{programme, {{u"soap"_s, u"250.00"_s}}};
    sale.member = memberOf(*programme);
    sale.member->measures[0].value = 5000; // 50.00 before: 100, 200 and 300 are crossed
    const Earning earning = sale.earned();
    QCOMPARE(whyText(earning.why), u"hundreds=30"_s);
    QCOMPARE(earning.uses.size(), 1U);
    QCOMPARE(earning.uses[0].times, 3);
    QCOMPARE(earning.grants.size(), 2U);
    QCOMPARE(earning.grants[0].times, 3);
    QCOMPARE(earning.grants[0].coupon, 0);
    QCOMPARE(earning.grants[1].storedValue, money(u"4.50"_s));
    sale.member->measures[0].value = 0;
    sale.items = {{u"soap"_s, u"99.99"_s}};
    QVERIFY(sale.earned().grants.empty());
}

void TestEarning::rulesGiveManyThings()
{
    const auto programme = programmeOf(
        R"("rewards": [{"id": "mug", "name": "Mug", "kind": "goods", "points": 100}],
        "rules": [{"id": "all", "on": "purchase", "when": {"category": ["fresh"]}, "give": [{"reward": "mug"}, {"tag": "fan", "for": "30 days"},
        {"stored_value": {"steps": [{"from": "10.00", "give": "1.00"}, {"from": "20.00", "give": "3.00"}]}}]}])");
    const Earning earning =
        Sale{programme, {{u"milk"_s, u"20.00"_s}, {u"soap"_s, u"500.00"_s}}}.earned();
    QCOMPARE(earning.points, Points());
    QCOMPARE(earning.grants.size(), 3U);
    QCOMPARE(earning.grants[0].reward, 0);
    QCOMPARE(earning.grants[0].rule, u"all"_s);
    QCOMPARE(earning.grants[1].tag, u"fan"_s);
    QCOMPARE(earning.grants[1].tagLasts->toText(), u"30 days"_s);
    QCOMPARE(earning.grants[2].storedValue, money(u"3.00"_s));
    QCOMPARE(earning.uses.size(), 1U);
    // Below the first step no stored value is given.
    QCOMPARE((Sale{programme, {{u"milk"_s, u"9.99"_s}}}.earned().grants.size()), 2U);
}

void TestEarning::referrersShareOfAPurchase()
{
    const auto programme = programmeWith(
        R"({"id": "share", "on": "purchase", "give": [{"to": "referrer", "points": 10}, {"points": 5}]})");
    Sale sale{programme, {{u"soap"_s, u"10.00"_s}}};
    sale.member = memberOf(*programme);
    QVERIFY(sale.earned().grants.empty());
    sale.member->isReferred = true;
    const Earning earning = sale.earned();
    QCOMPARE(earning.points, Points(5));
    QCOMPARE(earning.grants.size(), 1U);
    QVERIFY(earning.grants[0].toReferrer);
    QCOMPARE(earning.grants[0].points, Points(10));
}

void TestEarning::rulesAskForTheChannel()
{
    const auto programme = programmeWith(
        R"({"id": "app", "on": "purchase", "when": {"channel": ["app"]}, "give": {"points": 7}})");
    const MemberView member = memberOf(*programme);
    Basket basket = basketOf(*programme, {{u"soap"_s, u"10.00"_s}});
    const auto points = [&] {
        return quote(*programme, &member, basket, {}, momentAt(*programme))->earning.points;
    };
    QCOMPARE(points(), Points());
    basket.channel = u"app"_s;
    QCOMPARE(points(), Points(7));
}

void TestEarning::nobodyEarnsNothing()
{
    const auto programme = programmeWith(pointAYuan);
    const auto result = quote(*programme, nullptr, basketOf(*programme, {{u"soap"_s, u"10.00"_s}}),
                              {}, momentAt(*programme));
    QCOMPARE(codeText(result), u"ok"_s);
    QCOMPARE(result->earning.points, Points());
    QVERIFY(result->earning.why.empty());
    QCOMPARE(result->eligible(), money(u"10.00"_s));
}

void TestEarning::birthdayRulesFireByTheKeptDate_S17()
{
    const auto programme = programmeWith(
        pointAYuan +
        R"(, {"id": "birthday", "on": "purchase", "when": {"birthday": "week"}, "give": {"multiply": 2}})");
    Sale sale{programme, {{u"soap"_s, u"10.00"_s}}};
    sale.member = memberOf(*programme);
    QCOMPARE(sale.earned().points, Points(10));
    sale.member->birthday = BirthDate{11, 21, {}};
    QCOMPARE(sale.earned().points, Points(20));
    sale.member->birthday = BirthDate{11, 22, {}};
    QCOMPARE(sale.earned().points, Points(10));
}

QTEST_APPLESS_MAIN(TestEarning)

#include "tst_earning.moc"
