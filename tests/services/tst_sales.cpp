#include "services/insights.h"
#include "services/monthclosing.h"
#include "services/salesfloor.h"

#include <QTest>

#include <utility>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto payable = "payable"_L1;

} // namespace

class TestSales : public QObject
{
    Q_OBJECT

private slots:
    void earnsAndAnswersWithTheContractsFigures();
    void quotesWithoutStoringAnything();
    void anonymousPurchasesEarnNothing();
    void refusesWhatCannotBeSold_data();
    void refusesWhatCannotBeSold();
    void aLongTextIsRefusedByItsName();
    void aReceiptEarnsOnce();
    void refusesAPurchaseBeforeItsMemberJoined();
    void refusesFrozenMembers();
    void sameIdSellsOnce();
    void dailyLimitsFreeNothingForTheNextPurchase();
    void offersForTheFirstFewCountEverybody();
    void firedBirthdayIsKeptForTheYear();
    void risesWithThePurchaseCountedAndRatesTheNext();
    void skippingATierGivesTheGiftReached();
    void latePurchasesAreRatedByTheirOwnTime();
    void latePurchasesOfAClosedMonthAreBookedToday();
    void aClosedMonthClosesThoseBeforeIt();
    void clerksAreWarnedAndStoppedAtManyAwards();
    void answersAPurchaseWithItsLines();
};

void TestSales::earnsAndAnswersWithTheContractsFigures()
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("12.50", "tea"), line("7.90", "daily")});
    QVERIFY(sold.operation);
    QCOMPARE(sold.members.size(), size_t(1));
    QVERIFY(sold.figures.value("purchase"_L1).isString());
    const QJsonObject quote = quoteOf(sold);
    QCOMPARE(quote.value("total"_L1).toString(), u"20.40"_s);
    QCOMPARE(quote.value(payable).toString(), u"20.40"_s);
    QCOMPARE(quote.value("stored_value"_L1).toString(), u"0.00"_s);
    QCOMPARE(quote.value("points_used"_L1).toInt(-1), 0);
    QCOMPARE(quote.value("points_money"_L1).toString(), u"0.00"_s);
    QCOMPARE(quote.value("earn"_L1).toInt(), 20);
    QCOMPARE(whyOf(sold, "base"), 20.4);
    QCOMPARE(whyOf(sold, "rounding"), -0.4);
    QCOMPARE(quote.value("discounts"_L1).toArray().size(), 0);
    QCOMPARE(quote.value("coupons_to_come"_L1).toArray().size(), 0);
    QCOMPARE(shop.points(li), 20);
    QCOMPARE(shop.account(li).spend, yuan("20.40"));
    QCOMPARE(shop.account(li).purchases, 1);
    QCOMPARE(shop.faults(), QString());
}

void TestSales::quotesWithoutStoringAnything()
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    const auto before =
        shop.store->connection().prepare("SELECT count(*) FROM operation").scalar<qint64>();
    Envelope envelope;
    envelope.id = u"q1"_s;
    const Answer quoted =
        Shop::done(Sales(*shop.desk).quote(envelope, shop.sale(li, {line("30.00")})));
    QCOMPARE(quoteOf(quoted).value("earn"_L1).toInt(), 30);
    QVERIFY(!quoted.operation);
    QCOMPARE(shop.points(li), 0);
    QCOMPARE(shop.store->connection().prepare("SELECT count(*) FROM operation").scalar<qint64>(),
             before);
}

void TestSales::anonymousPurchasesEarnNothing()
{
    Shop shop(Terms{});
    const Answer sold = shop.sell(std::nullopt, {line("30.00")});
    QCOMPARE(quoteOf(sold).value("earn"_L1).toInt(), 0);
    QVERIFY(sold.members.empty());
    QCOMPARE(shop.faults(), QString());
}

void TestSales::refusesWhatCannotBeSold_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("category");
    QTest::addColumn<qint64>("thousandths");
    QTest::addColumn<QString>("refusal");

    QTest::newRow("nothing at all") << ""
                                    << "" << qint64(0) << "bad-request";
    QTest::newRow("unknown category") << "1.00"
                                      << "toys" << qint64(1000) << "bad-request";
    QTest::newRow("quantity 0") << "1.00"
                                << "" << qint64(0) << "bad-amount";
    QTest::newRow("quantity below 0") << "1.00"
                                      << "" << qint64(-1000) << "bad-amount";
    QTest::newRow("amount below 0") << "-0.01"
                                    << "" << qint64(1000) << "bad-amount";
    QTest::newRow("amount above the limit") << "100000000.01"
                                            << "" << qint64(1000) << "bad-amount";
    QTest::newRow("amount at the limit") << "100000000.00"
                                         << "" << qint64(1000) << "done";
    QTest::newRow("free") << "0.00"
                          << "" << qint64(1000) << "done";
    QTest::newRow("the smallest quantity") << "0.01"
                                           << "" << qint64(1) << "done";
}

void TestSales::refusesWhatCannotBeSold()
{
    QFETCH(QString, amount);
    QFETCH(QString, category);
    QFETCH(qint64, thousandths);
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    std::vector<SaleLine> lines;
    if (!amount.isEmpty())
        lines.push_back(
            {QString(), category, Quantity(thousandths), moneyFromText(amount, 2).value()});
    QTEST(shop.refusalOf(shop.sale(li, lines)), "refusal");
    QCOMPARE(shop.faults(), QString());
}

void TestSales::aLongTextIsRefusedByItsName()
{
    Shop shop(Terms{});
    const QString most(200, u'x');
    const auto reasonOf = [&](QString SaleRequest::*field, const QString &text) {
        SaleRequest request = shop.sale(std::nullopt, {line("1.00")});
        request.*field = text;
        const auto sold = Sales(*shop.desk).checkout({}, request);
        return sold ? u"done"_s : Shop::reasonOf(sold.refusal());
    };
    for (const auto &[name, field] : {std::pair{u"channel"_s, &SaleRequest::channel},
                                      std::pair{u"receipt"_s, &SaleRequest::receipt},
                                      std::pair{u"tender"_s, &SaleRequest::tender}}) {
        QCOMPARE(reasonOf(field, most), u"done"_s);
        QCOMPARE(reasonOf(field, most + u'x'),
                 u"bad-request "_s + name + u": it is longer than 200 characters"_s);
    }
}

void TestSales::aReceiptEarnsOnce() // F14
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    SaleRequest request = shop.sale(li, {line("30.00")});
    request.receipt = u"R-1"_s;
    shop.sell(request);
    QCOMPARE(shop.refusalOf(request), u"bad-request"_s);
    request.member.reset();
    QCOMPARE(shop.refusalOf(request), u"bad-request"_s);
    QCOMPARE(shop.points(li), 30);
}

void TestSales::refusesAPurchaseBeforeItsMemberJoined()
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100"); // at 10:00
    shop.clock.advanceMs(3'600'000);
    Envelope envelope;
    envelope.at = at("2026-11-02 09:59");
    const auto early = Sales(*shop.desk).checkout(envelope, shop.sale(li, {line("1.00")}));
    QVERIFY(!early);
    QCOMPARE(codeOf(early.refusal()), u"bad-date"_s);
    envelope.at = at("2026-11-02 10:00");
    QVERIFY(Sales(*shop.desk).checkout(envelope, shop.sale(li, {line("1.00")})));
}

void TestSales::refusesFrozenMembers()
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    Shop::done(Membership(*shop.desk).freeze({}, {MemberRef::of(li)}));
    QCOMPARE(shop.refusalOf(shop.sale(li, {line("1.00")})), u"member-frozen"_s);
    QVERIFY(!Sales(*shop.desk).quote({}, shop.sale(li, {line("1.00")})));
    QCOMPARE(shop.refusalOf(shop.sale(std::nullopt, {line("1.00")})), u"done"_s);
}

void TestSales::sameIdSellsOnce() // S6
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    Envelope envelope;
    envelope.id = u"a-1"_s;
    envelope.content = "the same"_ba;
    const SaleRequest request = shop.sale(li, {line("30.00")});
    const Answer first = Shop::done(Sales(*shop.desk).checkout(envelope, request));
    const Answer again = Shop::done(Sales(*shop.desk).checkout(envelope, request));
    QVERIFY(again.isReplayed);
    QCOMPARE(again.figures, first.figures);
    QCOMPARE(shop.points(li), 30);
}

void TestSales::dailyLimitsFreeNothingForTheNextPurchase() // S12
{
    Shop shop({.policy = R"("limits": {"earn_per_day": 150})",
               .rules = R"({"id": "hello", "on": "purchase", "give": {"points": 50},
                            "limit": {"per_member": {"times": 1, "window": "day"}}})"});
    const MemberId li = shop.enrol("100");
    QCOMPARE(quoteOf(shop.sell(li, {line("60.00")})).value("earn"_L1).toInt(), 110);
    const Answer second = shop.sell(li, {line("60.00")});
    QCOMPARE(quoteOf(second).value("earn"_L1).toInt(), 40);
    QCOMPARE(whyOf(second, "hello"), 0.0);
    QCOMPARE(whyOf(second, "earn_per_day"), -20.0);
    QCOMPARE(quoteOf(shop.sell(li, {line("60.00")})).value("earn"_L1).toInt(-1), 0);
    shop.passDays(1);
    QCOMPARE(quoteOf(shop.sell(li, {line("60.00")})).value("earn"_L1).toInt(), 110);
    QCOMPARE(shop.faults(), QString());
}

void TestSales::offersForTheFirstFewCountEverybody() // S12
{
    Shop shop(
        {.rules = R"({"id": "first-two", "on": "purchase", "give": {"discount": {"off": "5.00"}},
                            "limit": {"total": {"times": 2, "window": "day"}}})"});
    const MemberId li = shop.enrol("100");
    const auto paid = [](const Answer &answer) {
        return quoteOf(answer).value(payable).toString();
    };
    const Answer first = shop.sell(std::nullopt, {line("20.00")});
    QCOMPARE(paid(first), u"15.00"_s);
    const Answer second = shop.sell(li, {line("20.00")});
    QCOMPARE(paid(second), u"15.00"_s);
    QCOMPARE(paid(shop.sell(std::nullopt, {line("20.00")})), u"20.00"_s);
    QCOMPARE(paid(shop.sell(li, {line("20.00")})), u"20.00"_s);
    // What is returned makes room again, once.
    shop.refund(first);
    QCOMPARE(paid(shop.sell(li, {line("20.00")})), u"15.00"_s);
    QCOMPARE(paid(shop.sell(std::nullopt, {line("20.00")})), u"20.00"_s);
    shop.refund(second);
    QCOMPARE(paid(shop.sell(std::nullopt, {line("20.00")})), u"15.00"_s);
    QCOMPARE(shop.faults(), QString());
}

void TestSales::firedBirthdayIsKeptForTheYear() // S17
{
    Shop shop({.rules = R"({"id": "birthday", "on": "purchase", "when": {"birthday": "day"},
                            "give": {"points": 100}})"});
    const MemberId li = shop.enrol("100", std::nullopt, "1990-11-02");
    QCOMPARE(quoteOf(shop.sell(li, {line("1.00")})).value("earn"_L1).toInt(), 101);
    UpdateRequest change;
    change.member = MemberRef::of(li);
    change.birthday = u"1990-11-05"_s;
    Shop::done(Membership(*shop.desk).update({}, change));
    shop.passDays(3); // 5 November: another date fires nothing this year
    QCOMPARE(quoteOf(shop.sell(li, {line("1.00")})).value("earn"_L1).toInt(), 1);
    shop.set("2027-11-02 10:00");
    QCOMPARE(quoteOf(shop.sell(li, {line("1.00")})).value("earn"_L1).toInt(), 1);
    shop.set("2027-11-05 10:00");
    QCOMPARE(quoteOf(shop.sell(li, {line("1.00")})).value("earn"_L1).toInt(), 101);
}

namespace
{

Terms withTiers()
{
    return {.tiers = R"({"id": "basic", "name": "Basic"},
        {"id": "silver", "name": "Silver", "multiplier": 2,
         "paths": [{"metric": "spend", "window": "lifetime", "at_least": "100.00"}],
         "keep": {"for": "12 months", "grace": "30 days"}, "gift": {"points": 50}},
        {"id": "gold", "name": "Gold", "multiplier": 3,
         "paths": [{"metric": "spend", "window": "lifetime", "at_least": "1000.00"}],
         "gift": {"points": 500}})"};
}

} // namespace

void TestSales::risesWithThePurchaseCountedAndRatesTheNext() // S29
{
    Shop shop(withTiers());
    const MemberId li = shop.enrol("100");
    QCOMPARE(quoteOf(shop.sell(li, {line("99.99")})).value("earn"_L1).toInt(), 99);
    QCOMPARE(shop.account(li).tier, u"basic"_s);
    QCOMPARE(quoteOf(shop.sell(li, {line("0.01")})).value("earn"_L1).toInt(-1), 0);
    QCOMPARE(shop.account(li).tier, u"silver"_s);
    QCOMPARE(shop.account(li).tierUntil->toIso(), u"2027-11-02"_s);
    QCOMPARE(shop.points(li), 99 + 50); // the gift
    QCOMPARE(quoteOf(shop.sell(li, {line("10.00")})).value("earn"_L1).toInt(), 20);
    QCOMPARE(shop.faults(), QString());
}

void TestSales::skippingATierGivesTheGiftReached() // S30
{
    Shop shop(withTiers());
    const MemberId li = shop.enrol("100");
    shop.sell(li, {line("1000.00")});
    QCOMPARE(shop.account(li).tier, u"gold"_s);
    QCOMPARE(shop.points(li), 1000 + 500);
}

void TestSales::latePurchasesAreRatedByTheirOwnTime() // S15
{
    Shop shop(withTiers());
    const MemberId li = shop.enrol("100");
    shop.passDays(1);
    shop.sell(li, {line("100.00")}); // silver from now on
    const Answer late = shop.sellAt("2026-11-02 12:00", li, {line("10.00")});
    QCOMPARE(quoteOf(late).value("earn"_L1).toInt(), 10);
    const auto purchase =
        Purchases(shop.store->connection())
            .find(PurchaseId(late.figures.value("purchase"_L1).toString().toLongLong()));
    QCOMPARE(purchase->businessDate.toIso(), u"2026-11-02"_s);
    QCOMPARE(shop.account(li).firstPurchaseOn->toIso(), u"2026-11-02"_s);
    QCOMPARE(shop.account(li).lastPurchaseOn->toIso(), u"2026-11-03"_s);
    QCOMPARE(shop.faults(), QString());
}

void TestSales::latePurchasesOfAClosedMonthAreBookedToday() // S15, S43
{
    Terms terms;
    terms.rules = R"({"id": "daily", "on": "purchase", "give": {"points": 100},
                      "limit": {"per_member": {"times": 1, "window": "day"}}})";
    Shop shop(terms);
    const MemberId li = shop.enrol("100");
    const Answer first = shop.sell(li, {line("10.00")});
    shop.set("2026-12-03 10:00");
    Shop::done(MonthClosing(*shop.desk).close({}, Month(2026, 11)));
    const auto november = [&] {
        const DayRange period{day("2026-11-01"), day("2026-11-30")};
        return figuresToJson(Shop::done(Insights(*shop.store).figures(period)), Currency());
    };
    const QJsonObject before = november();

    const Answer late = shop.sellAt("2026-11-20 12:00", li, {line("30.00")});
    QCOMPARE(quoteOf(late).value("earn"_L1).toInt(), 130);
    const Purchases purchases(shop.store->connection());
    const auto purchase = purchases.byOperation(*late.operation);
    QCOMPARE(purchase->businessDate.toIso(), u"2026-12-03"_s);
    QCOMPARE(purchase->at, at("2026-11-20 12:00"));
    for (const Entry &entry : Ledger(shop.store->connection()).entriesOf(*late.operation))
        QCOMPARE(entry.businessDate.toIso(), u"2026-12-03"_s);
    // Limits go by its own day.
    QCOMPARE(quoteOf(shop.sellAt("2026-11-20 13:00", li, {line("30.00")})).value("earn"_L1).toInt(),
             30);
    shop.refund(first);
    QCOMPARE(november(), before);
    QCOMPARE(shop.faults(), QString());
    QCOMPARE(shop.verified(), QString());
}

void TestSales::aClosedMonthClosesThoseBeforeIt() // S15, S43
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    shop.set("2027-01-05 10:00");
    Shop::done(MonthClosing(*shop.desk).close({}, Month(2026, 12)));
    const Answer late = shop.sellAt("2026-11-20 12:00", li, {line("30.00")});
    const auto purchase = Purchases(shop.store->connection()).byOperation(*late.operation);
    QCOMPARE(purchase->businessDate.toIso(), u"2027-01-05"_s);
    QCOMPARE(shop.verified(), QString());
    // What was left open before is closed as it stands.
    Shop::done(MonthClosing(*shop.desk).close({}, Month(2026, 11)));
    const DayRange november{day("2026-11-01"), day("2026-11-30")};
    const DayRange december{day("2026-12-01"), day("2026-12-31")};
    Insights insights(*shop.store);
    QCOMPARE(Shop::done(insights.figures(november)).bridge.closing,
             Shop::done(insights.figures(december)).bridge.opening);
    QCOMPARE(shop.verified(), QString());
}

void TestSales::clerksAreWarnedAndStoppedAtManyAwards() // F14
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    shop.standIn("Clerk", Role::Clerk);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(shop.sell(li, {line("1.00")}).warnings, QStringList());
    QCOMPARE(shop.sell(li, {line("1.00")}).warnings, QStringList{u"many-awards"_s});
    QCOMPARE(shop.sell(li, {line("1.00")}).warnings, QStringList{u"many-awards"_s});
    QCOMPARE(shop.refusalOf(shop.sale(li, {line("1.00")})), u"needs-approval"_s);
    QCOMPARE(shop.refusalOf(shop.sale(std::nullopt, {line("1.00")})), u"done"_s);
    QVERIFY(Sales(*shop.desk).checkout(Shop::approvedByOwner(), shop.sale(li, {line("1.00")})));
    shop.passDays(1);
    QCOMPARE(shop.refusalOf(shop.sale(li, {line("1.00")})), u"done"_s);
}

void TestSales::answersAPurchaseWithItsLines()
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    SaleRequest request =
        shop.sale(li, {line("36.00", "", 2, "latte"), line("5.00", "daily", 1, "soap")});
    request.lines[1].quantity = Quantity(1500);
    request.receipt = u"R-7"_s;
    const Answer sold = shop.sell(request);
    shop.clock.advanceMs(60'000);
    shop.refund(sold, {{0, Quantity(1000)}});

    const Answer shown = Shop::done(Sales(*shop.desk).purchase({}, {{}, u"R-7"_s}));
    QCOMPARE(shown.figures.value("purchase"_L1), sold.figures.value("purchase"_L1));
    QCOMPARE(shown.figures.value("quote"_L1), sold.figures.value("quote"_L1));
    QCOMPARE(shown.figures.value("at"_L1).toString(), u"2026-11-02T10:00:00+08:00"_s);
    const QJsonArray lines = shown.figures.value("lines"_L1).toArray();
    QCOMPARE(lines[0].toObject().value("category"_L1).toString(), u"tea"_s);
    QCOMPARE(lines[0].toObject().value("quantity"_L1).toInt(), 2);
    QCOMPARE(lines[0].toObject().value("returned"_L1).toInt(), 1);
    QCOMPARE(lines[1].toObject().value("quantity"_L1).toString(), u"1.5"_s);
    QCOMPARE(lines[1].toObject().value("product"_L1).toString(), u"soap"_s);
    const QJsonArray refunded = shown.figures.value("refunded"_L1).toArray();
    QCOMPARE(refunded.size(), 1);
    QCOMPARE(refunded[0].toObject().value("money_back"_L1).toString(), u"18.00"_s);
    QCOMPARE(refunded[0].toObject().value("points_taken"_L1).toInt(), 18);

    Envelope before;
    before.at = at("2026-11-02 10:00");
    const Answer then = Shop::done(Sales(*shop.desk).purchase(before, Shop::of(sold)));
    QCOMPARE(then.figures.value("refunded"_L1).toArray().size(), 0);
    QCOMPARE(codeOf(Sales(*shop.desk).purchase({}, {u"99"_s, {}}).refusal()),
             u"no-such-purchase"_s);
}

QTEST_GUILESS_MAIN(TestSales)
#include "tst_sales.moc"
