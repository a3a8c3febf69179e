#include "services/programmeversions.h"
#include "services/salesfloor.h"
#include "storage/coupons.h"

#include <QTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto payable = "payable"_L1;

} // namespace

// Coupons at the till (D5, S36, S37).
class TestCoupons : public QObject
{
    Q_OBJECT

private slots:
    void offersTierDiscountAndCouponInOrder();
    void aCouponIsUsedOnce();
    void couponsKeepTheirTermsWhenTheTemplateChanges();
    void refusesCoupons_data();
    void refusesCoupons();
    void aCouponThatAppliesToNothingIsKept();
    void couponsToComeAreGiven();
};

void TestCoupons::offersTierDiscountAndCouponInOrder() // S37
{
    Shop shop(
        {.rules = R"({"id": "tenth", "on": "purchase", "when": {"category": ["tea"]},
                            "give": {"discount": {"percent": 10}}})",
         .tiers = R"({"id": "basic", "name": "Basic", "discount": 0.05})",
         .coupons =
             R"({"id": "c5", "name": "5 off", "discount": {"off": "5.00"}, "valid": "30 days"})"});
    const MemberId li = shop.enrol("100");
    SaleRequest request = shop.sale(li, {line("100.00", "tea"), line("10.00", "daily")});
    request.coupons = {shop.givenCoupon(li, "c5")};
    const Answer sold = shop.sell(request);
    const QJsonArray discounts = quoteOf(sold).value("discounts"_L1).toArray();
    QCOMPARE(discounts.size(), 3);
    QCOMPARE(discounts[0].toObject().value("rule"_L1).toString(), u"tenth"_s);
    QCOMPARE(discounts[0].toObject().value("amount"_L1).toString(), u"10.00"_s);
    QCOMPARE(discounts[0].toObject().value("lines"_L1).toArray(), QJsonArray{0});
    QCOMPARE(discounts[1].toObject().value("tier"_L1).toString(), u"basic"_s);
    QCOMPARE(discounts[1].toObject().value("amount"_L1).toString(), u"5.00"_s);
    QCOMPARE(discounts[2].toObject().value("coupon"_L1).toString(), request.coupons.front());
    QCOMPARE(quoteOf(sold).value(payable).toString(), u"90.00"_s);
    QCOMPARE(shop.points(li), 90);
}

namespace
{

Terms withCoupons()
{
    return {
        .coupons =
            R"({"id": "c20", "name": "20 off 100", "discount": {"steps": [{"from": "100.00", "off": "20.00"}]}, "valid": "30 days", "stacks": true},
                          {"id": "free", "name": "1 off", "discount": {"off": "1.00"}, "valid": "1 day"})"};
}

} // namespace

void TestCoupons::aCouponIsUsedOnce() // S13, S36
{
    Shop shop(withCoupons());
    const MemberId li = shop.enrol("100");
    SaleRequest request = shop.sale(li, {line("100.00")});
    request.coupons = {shop.givenCoupon(li, "c20").toLower()};
    QCOMPARE(request.coupons.front().size(), 13);
    QCOMPARE(quoteOf(shop.sell(request)).value(payable).toString(), u"80.00"_s);
    QCOMPARE(shop.refusalOf(request), u"coupon-used"_s);
    QCOMPARE(shop.points(li), 80);
}

void TestCoupons::couponsKeepTheirTermsWhenTheTemplateChanges() // S36
{
    Shop shop(withCoupons());
    const MemberId li = shop.enrol("100");
    SaleRequest request = shop.sale(li, {line("100.00")});
    request.coupons = {shop.givenCoupon(li, "c20")};
    Terms other = withCoupons();
    other.coupons.replace("\"20.00\"", "\"2.00\"");
    shop.clock.advanceMs(1000);
    Shop::done(ProgrammeVersions(*shop.desk).use({}, other.text()));
    shop.clock.advanceMs(1000);
    QCOMPARE(quoteOf(shop.sell(request)).value(payable).toString(), u"80.00"_s);
    request.coupons = {shop.givenCoupon(li, "c20")};
    QCOMPARE(quoteOf(shop.sell(request)).value(payable).toString(), u"98.00"_s);
}

void TestCoupons::refusesCoupons_data()
{
    QTest::addColumn<QString>("whose");
    QTest::addColumn<int>("daysLater");
    QTest::addColumn<QString>("refusal");

    QTest::newRow("own, on its last day") << "own" << 1 << "done";
    QTest::newRow("own, a day after") << "own" << 2 << "coupon-expired";
    QTest::newRow("another's") << "another" << 0 << "coupon-not-applicable";
    QTest::newRow("of nobody at the till") << "anonymous" << 0 << "coupon-not-applicable";
    QTest::newRow("made up") << "unknown" << 0 << "no-such-coupon";
}

void TestCoupons::refusesCoupons()
{
    QFETCH(QString, whose);
    QFETCH(int, daysLater);
    Shop shop(withCoupons());
    const MemberId li = shop.enrol("100");
    const MemberId wang = shop.enrol("200");
    const QString code = shop.givenCoupon(whose == u"another" ? wang : li, "free");
    SaleRequest request =
        shop.sale(whose == u"anonymous" ? std::nullopt : std::optional(li), {line("30.00")});
    request.coupons = {whose == u"unknown" ? u"CAAAAAAAAAAAA"_s : code};
    shop.passDays(daysLater);
    QTEST(shop.refusalOf(request), "refusal");
    QCOMPARE(shop.faults(), QString());
}

void TestCoupons::aCouponThatAppliesToNothingIsKept() // S36
{
    Shop shop(withCoupons());
    const MemberId li = shop.enrol("100");
    SaleRequest request = shop.sale(li, {line("99.99")});
    request.coupons = {shop.givenCoupon(li, "c20")};
    QCOMPARE(shop.refusalOf(request), u"coupon-not-applicable"_s);
    QCOMPARE(Coupons(shop.store->connection()).byCode(request.coupons.front())->state,
             CouponState::Open);
    request.lines = {line("100.00")};
    QCOMPARE(shop.refusalOf(request), u"done"_s);
}

void TestCoupons::couponsToComeAreGiven()
{
    Terms terms = withCoupons();
    terms.rules = R"({"id": "third", "on": "purchase", "when": {"metric": "visits", "every": 3},
                      "give": {"coupon": "free"}})";
    Shop shop(terms);
    const MemberId li = shop.enrol("100");
    shop.sell(li, {line("5.00")});
    shop.sell(li, {line("5.00")});
    const Answer third = shop.sell(li, {line("5.00")});
    QCOMPARE(quoteOf(third).value("coupons_to_come"_L1).toArray(), QJsonArray{u"free"_s});
    const auto held = Coupons(shop.store->connection()).openOf(li, day("2026-11-02"));
    QCOMPARE(held.size(), size_t(1));
    QCOMPARE(held.front().couponTemplate, u"free"_s);
    QCOMPARE(held.front().validThrough->toIso(), u"2026-11-03"_s);
    QCOMPARE(held.front().source, u"third"_s);
}

QTEST_GUILESS_MAIN(TestCoupons)
#include "tst_coupons.moc"
