#include "programme/programmefile.h"
#include "programme/programmetexts.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::programmetexts;
using namespace Qt::StringLiterals;

namespace
{

// What the only rule of the text gives; fails the test by an exception when there are faults.
std::vector<Effect> given(const QByteArray &give, const QByteArray &on = "purchase")
{
    const ProgrammeReading reading = readProgramme(giveOf(give, on));
    if (!reading.programme)
        throw std::runtime_error(allFaults(reading).toStdString());
    return reading.programme->rules.front().give;
}

template <typename Kind>
Kind effectOf(const QByteArray &give, const QByteArray &on = "purchase")
{
    return std::get<Kind>(given(give, on).front().what);
}

Discount discountGiven(const QByteArray &discount)
{
    return effectOf<effects::GiveDiscount>("{\"discount\": " + discount + '}').discount;
}

template <typename Kind>
Kind discountAs(const QByteArray &discount)
{
    return std::get<Kind>(discountGiven(discount).kind);
}

} // namespace

// Every effect and every kind of discount is compiled to what it gives.
class EffectReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsGiven();
    void readsStoredValueInSteps();
    void readsOneEffectOrAList();
    void givesToTheReferrer();
    void readsEveryDiscount();
    void readsBundles();
    void boundsAnyDiscountByUnits_data();
    void boundsAnyDiscountByUnits();
    void readsRulesOfEveryTrigger_data();
    void readsRulesOfEveryTrigger();
    void readsLimitsAndFlags();
    void readsCouponsOfEveryKind();
    void readsRewardsOfEveryKind_data();
    void readsRewardsOfEveryKind();
    void readsTermsOfRewards();
};

void EffectReaderTest::readsWhatIsGiven()
{
    const auto per = effectOf<effects::PointsPer>(
        R"({"points_per": {"points": 1, "amount": "10.00", "extra": true}})");
    QCOMPARE(per.points, 1);
    QCOMPARE(per.amount, Money(1000));
    QVERIFY(per.isExtra);
    QCOMPARE(
        effectOf<effects::PointsPer>(R"({"points_per": {"points": 0, "amount": "1.00"}})").points,
        0);
    QCOMPARE(effectOf<effects::Multiply>(R"({"multiply": 1.5})").factor, Ratio(3, 2));
    QCOMPARE(effectOf<effects::Multiply>(R"({"multiply": 1})").factor, Ratio(1));
    QCOMPARE(effectOf<effects::FixedPoints>(R"({"points": 500})").points, Points(500));
    QCOMPARE(effectOf<effects::StoredValue>(R"({"stored_value": "5.00"})").amount, Money(500));
    QCOMPARE(effectOf<effects::GiveCoupon>(R"({"coupon": "c20"})").coupon, 0);
    QCOMPARE(effectOf<effects::GiveReward>(R"({"reward": "cup"})").reward, 0);
    const auto tag = effectOf<effects::GiveTag>(R"({"tag": "vip", "for": "30 days"})");
    QCOMPARE(tag.tag, u"vip"_s);
    QCOMPARE(tag.lasts, std::optional(Length{30, Length::Unit::Day}));
    QVERIFY(!effectOf<effects::GiveTag>(R"({"tag": "vip"})").lasts);
}

void EffectReaderTest::readsStoredValueInSteps()
{
    const auto bonus = effectOf<effects::StoredValue>(R"({"stored_value": {"steps":
        [{"from": "0.00", "give": "5.00"}, {"from": "500.00", "off": "600.00"}]}})",
                                                      "top-up");
    QCOMPARE(bonus.steps.size(), size_t(2));
    QCOMPARE(bonus.steps.at(0).off, Money(500));
    QCOMPARE(bonus.steps.at(1).from, Money(50000));
    QCOMPARE(bonus.steps.at(1).off, Money(60000));
}

void EffectReaderTest::readsOneEffectOrAList()
{
    QCOMPARE(given(R"({"points": 1})").size(), size_t(1));
    QCOMPARE(given(R"([{"points": 1}, {"coupon": "c20"}, {"points": 2}])").size(), size_t(3));
}

void EffectReaderTest::givesToTheReferrer()
{
    QVERIFY(!given(R"({"points": 1})").front().toReferrer);
    QVERIFY(!given(R"({"points": 1, "to": "member"})").front().toReferrer);
    for (const char *on : {"purchase", "enrol", "referral", "referral-first-purchase", "top-up"})
        QVERIFY(given(R"({"to": "referrer", "points": 1})", on).front().toReferrer);
}

void EffectReaderTest::readsEveryDiscount()
{
    const auto steps = discountAs<discounts::Steps>(
        R"({"steps": [{"from": "100.00", "off": "20.00"}, {"from": "200.00", "off": "200.00"}]})");
    QCOMPARE(steps.steps.at(0).from, Money(10000));
    QCOMPARE(steps.steps.at(1).off, Money(20000));
    QCOMPARE(discountAs<discounts::Percent>(R"({"percent": 12.5})").percent, Ratio(25, 2));
    QCOMPARE(discountAs<discounts::Percent>(R"({"percent": 100})").percent, Ratio(100));
    QCOMPARE(discountAs<discounts::Off>(R"({"off": "0.01"})").off, Money(1));
    const auto set = discountAs<discounts::BuyGet>(R"({"buy": 5, "get": 1})");
    QCOMPARE(set.buy, 5);
    QCOMPARE(set.get, 1);
    QVERIFY(set.getProducts.empty());
    QCOMPARE(
        discountAs<discounts::BuyGet>(R"({"buy": 1, "get": 1, "get_product": "bun"})").getProducts,
        std::vector{u"bun"_s});
    QCOMPARE(
        discountAs<discounts::BuyGet>(R"({"buy": 1, "get": 1, "get_product": ["latte", "bun"]})")
            .getProducts,
        (std::vector{u"bun"_s, u"latte"_s}));
    const auto nth = discountAs<discounts::Nth>(R"({"nth": 2, "percent": 50})");
    QCOMPARE(nth.nth, 2);
    QCOMPARE(nth.percent, Ratio(50));
    QCOMPARE(discountAs<discounts::UnitPrice>(R"({"unit_price": "0.00"})").price, Money(0));
}

void EffectReaderTest::readsBundles()
{
    const auto off = discountAs<discounts::Bundle>(
        R"({"bundle": {"of": [{"product": ["latte"]}, {"category": "food"}], "off": "5.00"}})");
    QCOMPARE(off.of.at(0).products, std::vector{u"latte"_s});
    QCOMPARE(off.of.at(1).categories, (std::vector{0, 1}));
    QCOMPARE(off.off, std::optional(Money(500)));
    QVERIFY(!off.price);
    const auto price = discountAs<discounts::Bundle>(
        R"({"bundle": {"of": [{"product": "bun"}, {"product": "bun"}], "price": "9.00"}})");
    QCOMPARE(price.price, std::optional(Money(900)));
}

void EffectReaderTest::boundsAnyDiscountByUnits_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {R"("percent": 10)", R"("off": "1.00")", R"("buy": 1, "get": 1)",
          R"("nth": 2, "percent": 50)", R"("unit_price": "1.00")",
          R"("steps": [{"from": "1.00", "off": "1.00"}])",
          R"("bundle": {"of": [{"product": "bun"}, {"product": "latte"}], "off": "1.00"})"})
        QTest::newRow(json) << QByteArray(json);
}

void EffectReaderTest::boundsAnyDiscountByUnits()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(discountGiven('{' + json + R"(, "max_units": 2})").maxUnits, std::optional<qint64>(2));
    QCOMPARE(discountGiven('{' + json + '}').maxUnits, std::nullopt);
}

void EffectReaderTest::readsRulesOfEveryTrigger_data()
{
    QTest::addColumn<QByteArray>("on");
    QTest::addColumn<int>("trigger");
    const auto row = [](const char *on, Trigger trigger) {
        QTest::newRow(on) << QByteArray(on) << int(trigger);
    };
    row("purchase", Trigger::Purchase);
    row("enrol", Trigger::Enrol);
    row("action:bag", Trigger::Action);
    row("referral", Trigger::Referral);
    row("referral-first-purchase", Trigger::ReferralFirstPurchase);
    row("tier-up", Trigger::TierUp);
    row("top-up", Trigger::TopUp);
    row("day", Trigger::Day);
}

void EffectReaderTest::readsRulesOfEveryTrigger()
{
    QFETCH(const QByteArray, on);
    QFETCH(const int, trigger);
    const ProgrammeReading reading = readProgramme(giveOf(R"({"points": 1})", on));
    QVERIFY2(reading.programme, allFaults(reading).constData());
    const Rule &rule = reading.programme->rules.front();
    QCOMPARE(int(rule.on), trigger);
    QCOMPARE(rule.action, rule.on == Trigger::Action ? 0 : -1);
    QVERIFY(rule.when.isAlways() && rule.limit.isNone() && !rule.isTask && !rule.from &&
            !rule.until);
    QVERIFY(rule.stack.isEmpty() && rule.allowsTierDiscount);
}

void EffectReaderTest::readsLimitsAndFlags()
{
    const ProgrammeReading reading = readProgramme(ruleWith(R"("on": "purchase",
        "give": [{"discount": {"percent": 10}}, {"points": 5}], "stack": "tea", "tier_discount": false,
        "when": {"metric": "visits", "window": "month", "at_least": 3}, "task": true,
        "limit": {"per_member": {"times": 1, "window": "day"}, "total": {"points": 1000}},
        "from": "2026-11-01", "until": "2026-11-01")"));
    QVERIFY2(reading.programme, allFaults(reading).constData());
    const Rule &rule = reading.programme->rules.front();
    QCOMPARE(rule.limit.perMember->times, std::optional<qint64>(1));
    QCOMPARE(rule.limit.perMember->window.kind, Window::Kind::Day);
    QCOMPARE(rule.limit.total->points, std::optional(Points(1000)));
    QCOMPARE(rule.limit.total->window.kind, Window::Kind::Lifetime);
    QVERIFY(rule.isTask && !rule.allowsTierDiscount);
    QCOMPARE(rule.stack, u"tea"_s);
    QCOMPARE(rule.from, rule.until);
}

void EffectReaderTest::readsCouponsOfEveryKind()
{
    const ProgrammeReading reading =
        readProgramme(R"({"format": "regulars-programme/1", "products": [{"id": "a"}, {"id": "b"}],
        "coupons": [{"id": "1", "discount": {"off": "1.00"}, "valid": "never"},
        {"id": "2", "kind": "gift", "products": ["b", "a"], "valid": "15 days"},
        {"id": "3", "kind": "service", "stacks": true, "when": {"weekdays": "mon"}}]})");
    QVERIFY2(reading.programme, allFaults(reading).constData());
    const auto &coupons = reading.programme->coupons;
    QCOMPARE(coupons.at(0).kind, CouponKind::Discount);
    QVERIFY(!coupons.at(0).valid && !coupons.at(0).stacks && coupons.at(0).when.isAlways());
    QCOMPARE(coupons.at(1).products, (std::vector{u"a"_s, u"b"_s}));
    QCOMPARE(coupons.at(1).valid, std::optional(Length{15, Length::Unit::Day}));
    QCOMPARE(coupons.at(2).kind, CouponKind::Service);
    QVERIFY(coupons.at(2).stacks && !coupons.at(2).when.isAlways());
}

void EffectReaderTest::readsRewardsOfEveryKind_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("value");
    QTest::newRow("goods") << QByteArray("goods") << int(RewardKind::Goods);
    QTest::newRow("service") << QByteArray("service") << int(RewardKind::Service);
    QTest::newRow("experience") << QByteArray("experience") << int(RewardKind::Experience);
    QTest::newRow("donation") << QByteArray("donation") << int(RewardKind::Donation);
    QTest::newRow("partner") << QByteArray("partner") << int(RewardKind::Partner);
    QTest::newRow("coupon") << QByteArray(R"(coupon", "coupon": "c)") << int(RewardKind::Coupon);
}

void EffectReaderTest::readsRewardsOfEveryKind()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const int, value);
    const ProgrammeReading reading = readProgramme(
        R"({"format": "regulars-programme/1", "coupons": [{"id": "c", "kind": "service"}],
        "rewards": [{"id": "r", "points": 1, "kind": ")" +
        kind + R"("}]})");
    QVERIFY2(reading.programme, allFaults(reading).constData());
    QCOMPARE(int(reading.programme->rewards.front().kind), value);
}

void EffectReaderTest::readsTermsOfRewards()
{
    const ProgrammeReading reading =
        readProgramme(R"({"format": "regulars-programme/1", "rewards": [
        {"id": "1", "points": 1, "dates": "2026-09-20..2026-10-08", "stock": 0, "cost": "0.00"},
        {"id": "2", "points": 1, "from": "2026-12-01"},
        {"id": "3", "points": 1, "prices": [{"when": {"tier": "basic"}, "money": "0.00"}]}]})");
    QVERIFY2(reading.programme, allFaults(reading).constData());
    const auto &rewards = reading.programme->rewards;
    QCOMPARE(rewards.at(0).from->toIso(), u"2026-09-20"_s);
    QCOMPARE(rewards.at(0).until->toIso(), u"2026-10-08"_s);
    QCOMPARE(rewards.at(0).stock, std::optional<qint64>(0));
    QVERIFY(rewards.at(1).from && !rewards.at(1).until && !rewards.at(1).stock);
    QCOMPARE(rewards.at(2).prices.front().money, std::optional(Money(0)));
}

QTEST_APPLESS_MAIN(EffectReaderTest)
#include "tst_effectreader.moc"
