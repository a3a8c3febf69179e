#include "engine/shop.h"
#include "programme/programmetexts.h"

#include <QTest>

using namespace regulars;
using namespace regulars::testshop;

// The one function behind till, refund, simulator and import (M1, R7).
class TestQuote : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoPurchase_data();
    void refusesWhatIsNoPurchase();
    void goodsAreKeptForTheirTier_data();
    void goodsAreKeptForTheirTier();
    void whatCameOffCountsAsDiscount_S37();
    void goodsAreKeptWhereAllOfThemAre();
    void goodsGoOnSaleEarlierForSome_data();
    void goodsGoOnSaleEarlierForSome();
    void unknownGoodsCountByTheirCategory();
    void contractsExampleIsQuoted_data();
    void contractsExampleIsQuoted();
    void theBillAddsUp();
    void aRuleThatTakesOffAndEarnsIsUsedOnce();
    void couponRefusalsComeBeforePayment();
};

namespace
{

Result<Quote> quoted(const std::shared_ptr<const Programme> &programme, const Basket &basket,
                     const MemberView *member, const QString &at = u"2026-11-18T10:00"_s)
{
    return quote(*programme, member, basket, {}, momentAt(*programme, at));
}

} // namespace

void TestQuote::refusesWhatIsNoPurchase_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("code");
    QTest::newRow("no line") << 0 << qint64{1000} << qint64{100} << u"bad-amount"_s;
    QTest::newRow("nothing of it") << 1 << qint64{0} << qint64{100} << u"bad-amount"_s;
    QTest::newRow("less than nothing") << 1 << qint64{-1} << qint64{100} << u"bad-amount"_s;
    QTest::newRow("below 0.00") << 1 << qint64{1000} << qint64{-1} << u"bad-amount"_s;
    QTest::newRow("a second line below 0.00") << 2 << qint64{1000} << qint64{-1} << u"bad-amount"_s;
    QTest::newRow("for nothing") << 1 << qint64{1000} << qint64{0} << u"ok"_s;
    QTest::newRow("a gram") << 1 << qint64{1} << qint64{1} << u"ok"_s;
}

void TestQuote::refusesWhatIsNoPurchase()
{
    QFETCH(int, lines);
    QFETCH(qint64, quantity);
    QFETCH(qint64, amount);
    QFETCH(QString, code);
    const auto programme = programmeOf({});
    Basket basket;
    if (lines == 2)
        basket = basketOf(*programme, {{u"soap"_s, u"1.00"_s}});
    if (lines > 0)
        basket.lines.push_back({u"soap"_s, {}, Quantity(quantity), Money(amount)});
    QCOMPARE(codeText(quoted(programme, basket, nullptr)), code);
}

// Coupons and what points are worth may ask how much was discounted: silver's quarter is.
void TestQuote::whatCameOffCountsAsDiscount_S37()
{
    const QByteArray share = R"({"metric": "discount_share", "at_least": 0.25})";
    const QByteArray more = QByteArray(share).replace("0.25", "0.26");
    const auto shop = [](const QByteArray &when) {
        return programmeOf(
            R"("tiers": [{"id": "basic", "name": "B"}, {"id": "silver", "name": "S", "discount": 0.25}],
               "coupons": [{"id": "c", "name": "C", "when": )" +
            when + R"(, "discount": {"off": "1.00"}}],
               "policy": {"points_as_money": {"points": 100, "amount": "1.00", "max_share": 1,
                          "rates": [{"when": )" +
            when + R"(, "amount": "2.00"}]}})");
    };
    const auto asked = [&](const QByteArray &when, bool hasCoupon) {
        const auto programme = shop(when);
        MemberView member = memberOf(*programme);
        member.tier = 1;
        member.usablePoints = Points(100);
        Basket basket = basketOf(*programme, {{u"soap"_s, u"40.00"_s}});
        if (hasCoupon)
            basket.coupons = {inHand(programme, u"c"_s)};
        PaymentWish wish;
        if (!hasCoupon)
            wish.points = Points(100);
        return quote(*programme, &member, basket, wish, momentAt(*programme));
    };
    QCOMPARE(codeText(asked(share, true)), u"ok"_s);
    QCOMPARE(asked(share, true)->couponsUsed, QStringList{u"C1"_s});
    const auto refused = asked(more, true);
    QVERIFY(!refused || refused->couponsUsed.isEmpty());
    QCOMPARE(toText(asked(share, false)->payment.pointsMoney, 2), u"2.00"_s);
    QCOMPARE(toText(asked(more, false)->payment.pointsMoney, 2), u"1.00"_s);
}

// A shop all of whose goods are for some tiers only.
void TestQuote::goodsAreKeptWhereAllOfThemAre()
{
    const auto reading = readProgramme(R"({"format": "regulars-programme/1", "name": "Cellar",
        "products": [{"id": "wine", "name": "Wine", "minimum_tier": "silver"}],
        "tiers": [{"id": "basic", "name": "Basic"}, {"id": "silver", "name": "Silver"}]})");
    QVERIFY(reading.programme);
    const Programme &programme = *reading.programme;
    const Basket basket = basketOf(programme, {{u"wine"_s, u"99.00"_s}});
    MemberView member = memberOf(programme);
    QCOMPARE(codeText(quote(programme, &member, basket, {}, momentAt(programme))),
             u"tier-too-low"_s);
    member.tier = 1;
    QCOMPARE(codeText(quote(programme, &member, basket, {}, momentAt(programme))), u"ok"_s);
}

void TestQuote::goodsAreKeptForTheirTier_data()
{
    QTest::addColumn<int>("tier");
    QTest::addColumn<QString>("code");
    QTest::newRow("nobody") << -1 << u"tier-too-low"_s;
    QTest::newRow("basic") << 0 << u"tier-too-low"_s;
    QTest::newRow("silver") << 1 << u"ok"_s;
    QTest::newRow("gold") << 2 << u"ok"_s;
}

void TestQuote::goodsAreKeptForTheirTier()
{
    QFETCH(int, tier);
    QFETCH(QString, code);
    const auto programme = programmeOf(
        R"("tiers": [{"id": "basic", "name": "B"}, {"id": "silver", "name": "S"}, {"id": "gold", "name": "G"}])");
    MemberView member = memberOf(*programme);
    member.tier = std::max(0, tier);
    const Basket basket = basketOf(*programme, {{u"soap"_s, u"1.00"_s}, {u"wine"_s, u"99.00"_s}});
    const auto result = quoted(programme, basket, tier < 0 ? nullptr : &member);
    QCOMPARE(codeText(result), code);
    if (!result)
        QCOMPARE(std::get<refusals::TierTooLow>(result.refusal()).needed, u"silver"_s);
}

void TestQuote::goodsGoOnSaleEarlierForSome_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("tier");
    QTest::addColumn<QString>("code");
    // On sale from 20 November, for silver three days earlier.
    QTest::newRow("nobody, the day before") << u"2026-11-19"_s << -1 << u"not-available-now"_s;
    QTest::newRow("nobody, the day") << u"2026-11-20"_s << -1 << u"ok"_s;
    QTest::newRow("basic, the day before") << u"2026-11-19"_s << 0 << u"not-available-now"_s;
    QTest::newRow("basic, the day") << u"2026-11-20"_s << 0 << u"ok"_s;
    QTest::newRow("silver, four days before") << u"2026-11-16"_s << 1 << u"not-available-now"_s;
    QTest::newRow("silver, three days before") << u"2026-11-17"_s << 1 << u"ok"_s;
}

void TestQuote::goodsGoOnSaleEarlierForSome()
{
    QFETCH(QString, day);
    QFETCH(int, tier);
    QFETCH(QString, code);
    const auto programme = programmeOf({});
    MemberView member = memberOf(*programme);
    member.tier = std::max(0, tier);
    const Basket basket = basketOf(*programme, {{u"phone"_s, u"999.00"_s}});
    QCOMPARE(codeText(quoted(programme, basket, tier < 0 ? nullptr : &member, day + u"T12:00"_s)),
             code);
}

void TestQuote::unknownGoodsCountByTheirCategory()
{
    const auto programme = programmeWith(
        R"({"id": "food", "on": "purchase", "when": {"category": ["food"]}, "give": {"points_per": {"points": 1, "amount": "1.00"}}})");
    const MemberView member = memberOf(*programme);
    Basket basket;
    basket.lines.push_back({u"new"_s, programme->category(u"fruit"_s), Quantity(1000), Money(500)});
    basket.lines.push_back({u"new"_s, {}, Quantity(1000), Money(500)});
    basket.lines.push_back({{}, programme->category(u"tea"_s), Quantity(1000), Money(500)});
    QCOMPARE(whyText(quoted(programme, basket, &member)->earning.why), u"food@0=5 food@2=5"_s);
}

void TestQuote::contractsExampleIsQuoted_data()
{
    QTest::addColumn<QList<QStringList>>("items");
    QTest::addColumn<int>("tier");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("discounts");
    QTest::addColumn<QString>("why");
    QTest::addColumn<qint64>("earn");
    const auto row = [](const char *name, const QList<QStringList> &items, int tier,
                        const QString &at, const QString &discounts, const QString &why,
                        qint64 earn) {
        QTest::newRow(name) << items << tier << at << discounts << why << earn;
    };
    const QString december = u"2026-12-02T10:00"_s; // a Wednesday after the ladder
    row("plain", {{u"daily"_s, u"12.50"_s, u"1"_s}}, 0, december, u""_s,
        u"base@0=12.5 rounding=-0.5"_s, 12);
    row("fresh goods at two, tobacco at none",
        {{u"fresh"_s, u"10.00"_s, u"1"_s}, {u"tobacco"_s, u"50.00"_s, u"1"_s}}, 0, december, u""_s,
        u"fresh@0=20"_s, 20);
    row("silver pays less", {{u"daily"_s, u"100.00"_s, u"1"_s}}, 1, december, u"silver[0]=5.00"_s,
        u"base@0=95"_s, 95);
    row("gold earns more", {{u"daily"_s, u"100.00"_s, u"1"_s}}, 2, december, u""_s,
        u"base@0=100 tier@0=20"_s, 120);
    row("bread at tea time on a Saturday", {{u"bread"_s, u"20.00"_s, u"1"_s}}, 2,
        u"2026-12-05T14:00"_s, u""_s, u"base@0=20 tier@0=4 bread-tea@0=20 weekend@0=10"_s, 54);
    row("the sixth is free", {{u"milk-powder"_s, u"1188.00"_s, u"6"_s}}, 0, december,
        u"buy5[0]=198.00"_s, u"base@0=990"_s, 990);
    row("second cup half price", {{u"latte"_s, u"36.00"_s, u"2"_s}}, 0, december,
        u"second-half[0]=9.00"_s, u"base@0=27"_s, 27);
    row("ladder in November", {{u"daily"_s, u"200.00"_s, u"1"_s}}, 0, u"2026-11-30T23:59"_s,
        u"ladder[0]=50.00"_s, u"base@0=150"_s, 150);
}

void TestQuote::contractsExampleIsQuoted()
{
    QFETCH(QList<QStringList>, items);
    QFETCH(int, tier);
    QFETCH(QString, at);
    QFETCH(QString, discounts);
    QFETCH(QString, why);
    QFETCH(qint64, earn);
    const ProgrammeReading reading = readProgramme(programmetexts::contractExample());
    QVERIFY2(reading.programme, programmetexts::allFaults(reading).constData());
    const auto &programme = reading.programme;
    MemberView member = memberOf(*programme);
    member.tier = tier;
    Basket basket;
    for (const QStringList &item : items)
        basket.lines.push_back(line(*programme, item[0], item[2], item[1]));
    const auto result = quoted(programme, basket, &member, at);
    QCOMPARE(codeText(result), u"ok"_s);
    QCOMPARE(discountText(result->discounts), discounts);
    QCOMPARE(whyText(result->earning.why), why);
    QCOMPARE(result->earning.points, Points(earn));
}

void TestQuote::theBillAddsUp()
{
    const auto programme = programmeOf(
        R"("policy": {"points_as_money": {"points": 100, "amount": "10.00", "max_share": 0.5}},
        "tiers": [{"id": "silver", "name": "S", "discount": 0.05}],
        "coupons": [{"id": "c", "name": "C", "discount": {"off": "5.00"}}],
        "rules": [{"id": "offer", "on": "purchase", "when": {"category": ["fresh"]}, "give": {"discount": {"percent": 20}}},
                  {"id": "base", "on": "purchase", "give": {"points_per": {"points": 1, "amount": "1.00"}}}])");
    MemberView member = memberOf(*programme);
    member.usablePoints = Points(1000);
    member.storedPrincipal = money(u"8.00"_s);
    member.storedBonus = money(u"4.00"_s);
    Basket basket = basketOf(*programme, {{u"milk"_s, u"50.00"_s}, {u"soap"_s, u"60.00"_s}});
    basket.coupons = {inHand(programme, u"c"_s)};
    PaymentWish wish;
    wish.points = Points(900);
    wish.allStoredValue = true;
    const auto result = quote(*programme, &member, basket, wish, momentAt(*programme));
    QCOMPARE(codeText(result), u"ok"_s);
    // 110.00 − 10.00 − 5.00 − 5.00 = 90.00, half of it in points, 12.00 stored.
    QCOMPARE(discountText(result->discounts), u"offer[0]=10.00 silver[0,1]=5.00 C1[0,1]=5.00"_s);
    QCOMPARE(result->total, money(u"110.00"_s));
    QCOMPARE(result->price(), money(u"90.00"_s));
    QCOMPARE(result->payment.pointsUsed, Points(450));
    QCOMPARE(result->payment.pointsMoney, money(u"45.00"_s));
    QCOMPARE(result->payment.storedValue(), money(u"12.00"_s));
    QCOMPARE(result->payment.cash, money(u"33.00"_s));
    // What earns: neither points nor the bonus of 4.00.
    QCOMPARE(result->eligible(), money(u"41.00"_s));
    QCOMPARE(result->earning.points, Points(41));
}

void TestQuote::aRuleThatTakesOffAndEarnsIsUsedOnce()
{
    const auto programme = programmeWith(
        R"({"id": "both", "on": "purchase", "give": [{"discount": {"off": "1.00"}}, {"points": 5}],
            "limit": {"per_member": {"times": 1}}})");
    const MemberView member = memberOf(*programme);
    const Basket basket = basketOf(*programme, {{u"soap"_s, u"10.00"_s}});
    const auto result = quoted(programme, basket, &member);
    QCOMPARE(discountText(result->discounts), u"both[0]=1.00"_s);
    QCOMPARE(result->earning.points, Points(5));
    QCOMPARE(result->earning.uses.size(), 1U);
    QCOMPARE(result->offerUses.size(), 0U);
    // Without anyone to earn, the offer's use stands by itself.
    const auto total = programmeWith(
        R"({"id": "both", "on": "purchase", "give": [{"discount": {"off": "1.00"}}, {"points": 5}], "limit": {"total": {"times": 1}}})");
    QCOMPARE(quoted(total, basket, nullptr)->offerUses.size(), 1U);
}

void TestQuote::couponRefusalsComeBeforePayment()
{
    const auto programme = programmeOf(
        R"("coupons": [{"id": "c", "name": "C", "when": {"weekdays": ["sun"]}, "discount": {"off": "5.00"}}])");
    Basket basket = basketOf(*programme, {{u"soap"_s, u"10.00"_s}});
    basket.coupons = {inHand(programme, u"c"_s)};
    PaymentWish wish;
    wish.points = Points(10);
    const auto result = quote(*programme, nullptr, basket, wish, momentAt(*programme));
    QCOMPARE(codeText(result), u"coupon-not-applicable"_s);
}

QTEST_APPLESS_MAIN(TestQuote)

#include "tst_quote.moc"
