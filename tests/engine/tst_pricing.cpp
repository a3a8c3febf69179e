#include "engine/shop.h"

#include <QTest>

using namespace regulars;
using namespace regulars::testshop;

// Offers, tier discount and coupons in till order (S36, S37).
class TestPricing : public QObject
{
    Q_OBJECT

private slots:
    void offersOfOneStackExcludeEachOther_S37_data();
    void offersOfOneStackExcludeEachOther_S37();
    void groupsApplyInTheProgrammesOrder_S37();
    void thresholdsCountWhatIsLeft_S13();
    void severalDiscountsOfOneRuleFollowEachOther();
    void offersHoldFromUntil_data();
    void offersHoldFromUntil();
    void usedUpOffersDoNotApply_S12_data();
    void usedUpOffersDoNotApply_S12();
    void limitedOffersCountAnonymousPurchasesInTotalOnly_S12();
    void tierDiscountComesAfterOffers_S37_data();
    void tierDiscountComesAfterOffers_S37();
    void tierDiscountIsSplitByLargestRemainder_S4();
    void couponsComeLast_data();
    void couponsComeLast();
    void couponThatAppliesToNothingIsRefused_S36_data();
    void couponThatAppliesToNothingIsRefused_S36();
    void couponsBesideEachOther_S36_data();
    void couponsBesideEachOther_S36();
    void couponKeepsItsTerms_S36();
    void couponOfAnotherVersionAsksItsOwnView_S36();
};

namespace
{

Quote pricedQuote(const std::shared_ptr<const Programme> &programme, const std::vector<Item> &items,
                  const MemberView *member = nullptr, const QString &at = u"2026-11-18T10:00"_s)
{
    return priceBasket(*programme, member, basketOf(*programme, items), momentAt(*programme, at));
}

QByteArray rule(const QByteArray &id, const QByteArray &discount, const QByteArray &more = {})
{
    return R"({"id": ")" + id + R"(", "on": "purchase", )" + more + R"("give": {"discount": )" +
           discount + "}}";
}

} // namespace

void TestPricing::offersOfOneStackExcludeEachOther_S37_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("discounts");
    const QByteArray stack = R"("stack": "s", )";
    const QByteArray other = R"("stack": "t", )";
    const auto row = [](const char *name, const QByteArray &rules, const QString &discounts) {
        QTest::newRow(name) << rules << discounts;
    };
    // 0 milk 60.00, 1 soap 40.00
    row("the better one",
        rule("a", R"({"off": "10.00"})", stack) + ',' + rule("b", R"({"percent": 20})", stack),
        u"b[0,1]=20.00"_s);
    row("whichever comes first",
        rule("b", R"({"percent": 20})", stack) + ',' + rule("a", R"({"off": "10.00"})", stack),
        u"b[0,1]=20.00"_s);
    row("ties by id",
        rule("z", R"({"off": "20.00"})", stack) + ',' + rule("b", R"({"percent": 20})", stack),
        u"b[0,1]=20.00"_s);
    row("different names all apply",
        rule("a", R"({"off": "20.00"})", stack) + ',' + rule("b", R"({"percent": 20})", other),
        u"a[0,1]=20.00 b[0,1]=16.00"_s);
    row("without a name each is for itself",
        rule("a", R"({"percent": 50})") + ',' + rule("b", R"({"percent": 50})"),
        u"a[0,1]=50.00 b[0,1]=25.00"_s);
    row("one that doesn't hold is no rival",
        rule("a", R"({"off": "50.00"})", stack + R"("when": {"weekdays": ["thu"]}, )") + ',' +
            rule("b", R"({"off": "1.00"})", stack),
        u"b[0,1]=1.00"_s);
    row("lines of their own",
        rule("a", R"({"percent": 10})", stack + R"("when": {"category": ["fresh"]}, )") + ',' +
            rule("b", R"({"percent": 10})", stack + R"("when": {"category": ["daily"]}, )"),
        u"a[0]=6.00"_s);
}

void TestPricing::offersOfOneStackExcludeEachOther_S37()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, discounts);
    const Quote quote =
        pricedQuote(programmeWith(rules), {{u"milk"_s, u"60.00"_s}, {u"soap"_s, u"40.00"_s}});
    QCOMPARE(discountText(quote.discounts), discounts);
}

// The group of a stack stands where its first rule stands.
void TestPricing::groupsApplyInTheProgrammesOrder_S37()
{
    const QByteArray stack = R"("stack": "s", )";
    const auto programme = programmeWith(rule("weak", R"({"off": "1.00"})", stack) + ',' +
                                         rule("between", R"({"percent": 50})") + ',' +
                                         rule("strong", R"({"off": "20.00"})", stack));
    const Quote quote = pricedQuote(programme, {{u"milk"_s, u"100.00"_s}});
    QCOMPARE(discountText(quote.discounts), u"strong[0]=20.00 between[0]=40.00"_s);
    QCOMPARE(quote.offerUses.size(), 2U);
    QCOMPARE(quote.offerUses[0].rule, 2);
    QCOMPARE(quote.offerUses[0].times, 1);
}

void TestPricing::thresholdsCountWhatIsLeft_S13()
{
    const auto programme = programmeWith(
        rule("first", R"({"off": "10.00"})") + ',' +
        rule("second", R"({"off": "5.00"})", R"("when": {"purchase_at_least": "100.00"}, )"));
    QCOMPARE(discountText(pricedQuote(programme, {{u"milk"_s, u"109.99"_s}}).discounts),
             u"first[0]=10.00"_s);
    QCOMPARE(discountText(pricedQuote(programme, {{u"milk"_s, u"110.00"_s}}).discounts),
             u"first[0]=10.00 second[0]=5.00"_s);
}

void TestPricing::severalDiscountsOfOneRuleFollowEachOther()
{
    const auto programme = programmeWith(
        R"({"id": "r", "on": "purchase", "give": [{"discount": {"off": "20.00"}}, {"discount": {"percent": 50}}]})");
    QCOMPARE(discountText(pricedQuote(programme, {{u"milk"_s, u"100.00"_s}}).discounts),
             u"r[0]=60.00"_s);
}

void TestPricing::offersHoldFromUntil_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<bool>("holds");
    QTest::newRow("the day before") << u"2026-10-31T23:59"_s << false;
    QTest::newRow("first day") << u"2026-11-01T00:00"_s << true;
    QTest::newRow("last day") << u"2026-11-30T23:59"_s << true;
    QTest::newRow("the day after") << u"2026-12-01T00:00"_s << false;
}

void TestPricing::offersHoldFromUntil()
{
    QFETCH(QString, at);
    QFETCH(bool, holds);
    const auto programme = programmeWith(
        rule("r", R"({"off": "1.00"})", R"("from": "2026-11-01", "until": "2026-11-30", )"));
    QCOMPARE(pricedQuote(programme, {{u"milk"_s, u"9.00"_s}}, nullptr, at).discounts.empty(),
             !holds);
}

void TestPricing::usedUpOffersDoNotApply_S12_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<qint64>("byMember");
    QTest::addColumn<qint64>("inTotal");
    QTest::addColumn<bool>("applies");
    const QByteArray own = R"({"per_member": {"times": 2, "window": "month"}})";
    const QByteArray all = R"({"total": {"times": 100, "window": "lifetime"}})";
    const QByteArray both =
        R"({"per_member": {"times": 2, "window": "month"}, "total": {"times": 100}})";
    QTest::newRow("unused") << own << qint64{0} << qint64{0} << true;
    QTest::newRow("last time") << own << qint64{1} << qint64{999} << true;
    QTest::newRow("used up") << own << qint64{2} << qint64{0} << false;
    QTest::newRow("over") << own << qint64{3} << qint64{0} << false;
    QTest::newRow("last of all") << all << qint64{50} << qint64{99} << true;
    QTest::newRow("all used up") << all << qint64{0} << qint64{100} << false;
    QTest::newRow("both have room") << both << qint64{1} << qint64{99} << true;
    QTest::newRow("one has none") << both << qint64{1} << qint64{100} << false;
}

void TestPricing::usedUpOffersDoNotApply_S12()
{
    QFETCH(QByteArray, limit);
    QFETCH(qint64, byMember);
    QFETCH(qint64, inTotal);
    QFETCH(bool, applies);
    const auto programme =
        programmeWith(rule("r", R"({"off": "1.00"})", R"("limit": )" + limit + ", "));
    MemberView member = memberOf(*programme);
    member.usedByMember = {{byMember, {}}};
    member.usedInTotal = {{inTotal, {}}};
    const Quote quote = pricedQuote(programme, {{u"milk"_s, u"9.00"_s}}, &member);
    QCOMPARE(!quote.discounts.empty(), applies);
    QCOMPARE(quote.offerUses.size(), size_t(applies ? 1 : 0));
}

void TestPricing::limitedOffersCountAnonymousPurchasesInTotalOnly_S12()
{
    const auto total =
        programmeWith(rule("r", R"({"off": "1.00"})", R"("limit": {"total": {"times": 5}}, )"));
    Basket basket = basketOf(*total, {{u"milk"_s, u"9.00"_s}});
    const Moment moment = momentAt(*total);
    QCOMPARE(priceBasket(*total, nullptr, basket, moment).discounts.size(), 1U);
    basket.usedInTotal = {{4, {}}};
    QCOMPARE(priceBasket(*total, nullptr, basket, moment).discounts.size(), 1U);
    basket.usedInTotal = {{5, {}}};
    QCOMPARE(priceBasket(*total, nullptr, basket, moment).discounts.size(), 0U);

    const auto own = programmeWith(
        rule("r", R"({"off": "1.00"})", R"("limit": {"per_member": {"times": 5}}, )"));
    QCOMPARE(pricedQuote(own, {{u"milk"_s, u"9.00"_s}}).discounts.size(), 0U);
}

void TestPricing::tierDiscountComesAfterOffers_S37_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<int>("tier");
    QTest::addColumn<QString>("discounts");
    const auto row = [](const char *name, const QByteArray &rules, int tier,
                        const QString &discounts) {
        QTest::newRow(name) << rules << tier << discounts;
    };
    // 0 milk 60.00, 1 soap 40.00; silver has 5 %
    row("basic has none", rule("a", R"({"off": "20.00"})"), 0, u"a[0,1]=20.00"_s);
    row("on the offer price", rule("a", R"({"off": "20.00"})"), 1,
        u"a[0,1]=20.00 silver[0,1]=4.00"_s);
    row("not on lines of an exclusive offer",
        rule("a", R"({"percent": 10})",
             R"("when": {"category": ["fresh"]}, "tier_discount": false, )"),
        1, u"a[0]=6.00 silver[1]=2.00"_s);
    row("nor on the full-priced unit of a set",
        rule("a", R"({"nth": 2, "percent": 50})", R"("tier_discount": false, )"), 1,
        u"a[1]=20.00"_s);
    row("but on what a bundle leaves out",
        rule("a",
             R"({"bundle": {"of": [{"category": "fresh"}, {"category": "fresh"}], "off": "1.00"}})",
             R"("tier_discount": false, )"),
        1, u"silver[0,1]=5.00"_s);
    row("nor on what a bundle takes in",
        rule("a",
             R"({"bundle": {"of": [{"category": "fresh"}, {"product": "soap"}], "off": "1.00"}})",
             R"("tier_discount": false, )"),
        1, u"a[0,1]=1.00"_s);
    row("an exclusive offer that loses excludes nothing",
        rule("a", R"({"off": "1.00"})", R"("stack": "s", "tier_discount": false, )") + ',' +
            rule("b", R"({"off": "2.00"})", R"("stack": "s", )"),
        1, u"b[0,1]=2.00 silver[0,1]=4.90"_s);
    row("everything is free already", rule("a", R"({"percent": 100})"), 1, u"a[0,1]=100.00"_s);
}

void TestPricing::tierDiscountComesAfterOffers_S37()
{
    QFETCH(QByteArray, rules);
    QFETCH(int, tier);
    QFETCH(QString, discounts);
    const auto programme = programmeOf(
        R"("tiers": [{"id": "basic", "name": "B"}, {"id": "silver", "name": "S", "discount": 0.05}], "rules": [)" +
        rules + "]");
    MemberView member = memberOf(*programme);
    member.tier = tier;
    const Quote quote =
        pricedQuote(programme, {{u"milk"_s, u"60.00"_s}, {u"soap"_s, u"40.00"_s}}, &member);
    QCOMPARE(discountText(quote.discounts), discounts);
}

void TestPricing::tierDiscountIsSplitByLargestRemainder_S4()
{
    const auto programme =
        programmeOf(R"("tiers": [{"id": "silver", "name": "S", "discount": 0.1}])");
    const MemberView member = memberOf(*programme);
    const Quote quote = pricedQuote(
        programme, {{u"milk"_s, u"0.05"_s}, {u"soap"_s, u"0.05"_s}, {u"bun"_s, u"0.05"_s}},
        &member);
    // 0.015 is 0.02, on the first two lines.
    QCOMPARE(pricesText(quote.lines), u"0.04 0.04 0.05"_s);
    QCOMPARE(quote.lines[0].tierDiscount, Money(1));
}

namespace
{

std::shared_ptr<const Programme> couponShop(const QByteArray &rules = {})
{
    return programmeOf(R"("coupons": [
        {"id": "c20", "name": "20 off 100", "discount": {"steps": [{"from": "100.00", "off": "20.00"}]}, "stacks": true},
        {"id": "free5", "name": "5 off", "discount": {"off": "5.00"}, "stacks": true},
        {"id": "lone", "name": "10 off, alone", "discount": {"off": "10.00"}},
        {"id": "tea", "name": "Half price tea", "when": {"category": ["tea"]}, "discount": {"percent": 50}},
        {"id": "app", "name": "In the app", "when": {"channel": ["app"]}, "discount": {"off": "1.00"}},
        {"id": "cup", "name": "A free cup", "kind": "gift", "product": ["latte", "green"]},
        {"id": "wrap", "name": "Gift wrapping", "kind": "service", "stacks": true},
        {"id": "wrap-big", "name": "Wrapping", "kind": "service", "when": {"purchase_at_least": "50.00"}}],
        "tiers": [{"id": "basic", "name": "B"}, {"id": "silver", "name": "S", "discount": 0.1}],
        "rules": [)" + rules +
                       "]");
}

Result<Quote> quoted(const std::shared_ptr<const Programme> &programme, const Basket &basket,
                     const MemberView *member = nullptr)
{
    return quote(*programme, member, basket, {}, momentAt(*programme));
}

} // namespace

void TestPricing::couponsComeLast_data()
{
    QTest::addColumn<QString>("coupon");
    QTest::addColumn<QString>("soap");
    QTest::addColumn<QString>("discounts");
    const auto row = [](const char *name, const QString &coupon, const QString &soap,
                        const QString &discounts) {
        QTest::newRow(name) << coupon << soap << discounts;
    };
    // 10.00 off by offer, then silver's tenth, then the coupon; latte 2 × 18.00 beside the soap.
    row("at the amount left by equality", u"c20"_s, u"85.11"_s,
        u"offer[0,1]=10.00 silver[0,1]=11.11 C1[0,1]=20.00"_s);
    row("on its lines", u"tea"_s, u"64.00"_s, u"offer[0,1]=10.00 silver[0,1]=9.00 C1[0]=14.58"_s);
    row("the gift at its price by then", u"cup"_s, u"64.00"_s,
        u"offer[0,1]=10.00 silver[0,1]=9.00 C1[0]=14.58"_s);
    row("a service takes nothing off", u"wrap"_s, u"64.00"_s,
        u"offer[0,1]=10.00 silver[0,1]=9.00"_s);
}

void TestPricing::couponsComeLast()
{
    QFETCH(QString, coupon);
    QFETCH(QString, soap);
    QFETCH(QString, discounts);
    const auto programme = couponShop(rule("offer", R"({"off": "10.00"})"));
    Basket basket = basketOf(*programme, {{u"latte"_s, u"36.00"_s, u"2"_s}, {u"soap"_s, soap}});
    basket.coupons = {inHand(programme, coupon)};
    MemberView member = memberOf(*programme);
    member.tier = 1;
    const auto result = quoted(programme, basket, &member);
    QCOMPARE(codeText(result), u"ok"_s);
    QCOMPARE(discountText(result->discounts), discounts);
    QCOMPARE(result->couponsUsed, QStringList{u"C1"_s});
}

void TestPricing::couponThatAppliesToNothingIsRefused_S36_data()
{
    QTest::addColumn<QString>("coupon");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("amount");
    QTest::newRow("a cent short") << u"c20"_s << u"soap"_s << u"99.99"_s;
    QTest::newRow("nothing to take off") << u"lone"_s << u"soap"_s << u"0.00"_s;
    QTest::newRow("no such goods") << u"tea"_s << u"soap"_s << u"10.00"_s;
    QTest::newRow("another channel") << u"app"_s << u"soap"_s << u"10.00"_s;
    QTest::newRow("no gift there") << u"cup"_s << u"soap"_s << u"10.00"_s;
    QTest::newRow("service under its amount") << u"wrap-big"_s << u"soap"_s << u"49.99"_s;
}

void TestPricing::couponThatAppliesToNothingIsRefused_S36()
{
    QFETCH(QString, coupon);
    QFETCH(QString, item);
    QFETCH(QString, amount);
    const auto programme = couponShop();
    Basket basket = basketOf(*programme, {{item, amount}});
    basket.coupons = {inHand(programme, coupon)};
    const auto result = quoted(programme, basket);
    QCOMPARE(codeText(result), u"coupon-not-applicable"_s);
    const auto &refusal = std::get<refusals::CouponNotApplicable>(result.refusal());
    QCOMPARE(refusal.code, u"C1"_s);
    QVERIFY(!refusal.why.isEmpty());

    // A refund that asks the same only takes nothing off.
    const Quote priced = priceBasket(*programme, nullptr, basket, momentAt(*programme));
    QCOMPARE(priced.price(), priced.total);
    QCOMPARE(priced.couponsUsed, QStringList{});
}

void TestPricing::couponsBesideEachOther_S36_data()
{
    QTest::addColumn<QStringList>("coupons");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const QStringList &coupons, const QStringList &codes,
                        const QString &outcome) {
        QTest::newRow(name) << coupons << codes << outcome;
    };
    row("in the order given", {u"c20"_s, u"free5"_s}, {u"A"_s, u"B"_s}, u"A[0]=20.00 B[0]=5.00"_s);
    row("the second finds less", {u"free5"_s, u"c20"_s}, {u"A"_s, u"B"_s}, u"refused B"_s);
    row("two of a kind", {u"free5"_s, u"free5"_s}, {u"A"_s, u"B"_s}, u"A[0]=5.00 B[0]=5.00"_s);
    row("the same one twice", {u"free5"_s, u"free5"_s}, {u"A"_s, u"A"_s}, u"refused A"_s);
    row("alone", {u"lone"_s}, {u"A"_s}, u"A[0]=10.00"_s);
    row("not beside another", {u"lone"_s, u"free5"_s}, {u"A"_s, u"B"_s}, u"refused A"_s);
    row("nor after one", {u"free5"_s, u"lone"_s}, {u"A"_s, u"B"_s}, u"refused B"_s);
    row("service beside discount", {u"wrap"_s, u"free5"_s}, {u"A"_s, u"B"_s}, u"B[0]=5.00"_s);
}

void TestPricing::couponsBesideEachOther_S36()
{
    QFETCH(QStringList, coupons);
    QFETCH(QStringList, codes);
    QFETCH(QString, outcome);
    const auto programme = couponShop();
    Basket basket = basketOf(*programme, {{u"soap"_s, u"104.00"_s}});
    for (qsizetype i = 0; i < coupons.size(); ++i)
        basket.coupons.push_back(inHand(programme, coupons[i], codes[i]));
    const auto result = quoted(programme, basket);
    if (result)
        QCOMPARE(discountText(result->discounts), outcome);
    else
        QCOMPARE(u"refused "_s + std::get<refusals::CouponNotApplicable>(result.refusal()).code,
                 outcome);
}

// Categories go by their ids between versions; the programme of today may number them otherwise.
void TestPricing::couponKeepsItsTerms_S36()
{
    const auto then = couponShop();
    auto now = std::make_shared<Programme>(*then);
    std::reverse(now->categories.begin(), now->categories.end());
    const auto last = static_cast<int>(now->categories.size()) - 1;
    for (int i = 0; i <= last; ++i) {
        Category &category = now->categories[static_cast<size_t>(i)];
        now->categoryIndex[category.id] = i;
        if (category.parent)
            category.parent = last - *category.parent;
    }
    for (Product &product : now->products)
        product.category = last - *product.category;
    now->coupons.clear();

    Basket basket = basketOf(*now, {{u"latte"_s, u"18.00"_s}, {u"soap"_s, u"10.00"_s}});
    basket.coupons = {inHand(then, u"tea"_s)};
    const auto result = quote(*now, nullptr, basket, {}, momentAt(*now));
    QCOMPARE(codeText(result), u"ok"_s);
    QCOMPARE(discountText(result->discounts), u"C1[0]=9.00"_s);
}

void TestPricing::couponOfAnotherVersionAsksItsOwnView_S36()
{
    const auto then = programmeOf(
        R"("tiers": [{"id": "silver", "name": "S"}, {"id": "gold", "name": "G"}],
           "coupons": [{"id": "g", "name": "G", "when": {"tier": ["gold"]}, "discount": {"off": "1.00"}}])");
    const auto now = programmeOf(
        R"("tiers": [{"id": "none", "name": "N"}, {"id": "silver", "name": "S"}, {"id": "gold", "name": "G"}])");
    MemberView member = memberOf(*now);
    member.tier = 1;
    auto thenView = std::make_shared<MemberView>(memberOf(*then));
    thenView->tier = 0;
    Basket basket = basketOf(*now, {{u"soap"_s, u"10.00"_s}});
    basket.coupons = {inHand(then, u"g"_s)};
    basket.coupons.front().view = thenView;
    QCOMPARE(codeText(quoted(now, basket, &member)), u"coupon-not-applicable"_s);
    thenView->tier = 1;
    QCOMPARE(codeText(quoted(now, basket, &member)), u"ok"_s);
}

QTEST_APPLESS_MAIN(TestPricing)

#include "tst_pricing.moc"
