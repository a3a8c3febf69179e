#include "programme/programmefile.h"
#include "programme/programmetexts.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::programmetexts;
using namespace Qt::StringLiterals;

namespace
{

std::shared_ptr<const Programme> programmeOf(const QByteArray &text)
{
    const ProgrammeReading reading = readProgramme(text);
    if (!reading.programme)
        qWarning().noquote() << allFaults(reading);
    return reading.programme;
}

const Rule &ruleOf(const Programme &programme, const QString &id)
{
    return programme.rules.at(size_t(programme.rule(id).value()));
}

BusinessDay dayAt(const QString &iso)
{
    return BusinessDay::fromIso(iso).value();
}

} // namespace

// A programme file becomes exactly the values that it names (contract.md, section 2).
class ProgrammeFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheContractsExample();
    void readsTheExamplesPolicy();
    void readsTheExamplesTiers();
    void readsTheExamplesRules();
    void readsTheExamplesCatalogue();
    void fillsInWhatIsLeftOut();
    void readsEachKindOfExpiry_data();
    void readsEachKindOfExpiry();
    void readsTheShopsDayAndPlace();
    void findsThingsByTheirIds();
    void measuresCategoriesByTheirDistance();
    void addsDescendantsToEveryCategory();
    void sharesEqualMeasures();
    void knowsWhichMeasuresAreRanked();
    void everyShareIsARankingOfItsOwn();
    void readsAmountsInTheCurrencysDecimals();
    void readsNamesInLanguages();
};

void ProgrammeFileTest::readsTheContractsExample()
{
    const QByteArray text = contractExample();
    QVERIFY(!text.isEmpty());
    const auto programme = programmeOf(text);
    QVERIFY(programme);
    QCOMPARE(programme->categories.size(), size_t(8));
    QCOMPARE(programme->products.size(), size_t(3));
    QCOMPARE(programme->tiers.size(), size_t(3));
    QCOMPARE(programme->rules.size(), size_t(19));
    QCOMPARE(programme->coupons.size(), size_t(3));
    QCOMPARE(programme->rewards.size(), size_t(4));
}

void ProgrammeFileTest::readsTheExamplesPolicy()
{
    const auto programme = programmeOf(contractExample());
    QVERIFY(programme);
    const Policy &policy = programme->policy;
    QCOMPARE(policy.rounding, Rounding::Down);
    QCOMPARE(policy.stacking, Stacking::Add);
    QCOMPARE(policy.expiry.kind, Expiry::Kind::After);
    QCOMPARE(policy.expiry.length, (Length{12, Length::Unit::Month}));
    QVERIFY(policy.expiry.alignsMonthEnd);
    QCOMPARE(policy.availableAfter, (Length{0, Length::Unit::Day}));
    QVERIFY(policy.pointsAsMoney);
    QCOMPARE(policy.pointsAsMoney->points, Points(100));
    QCOMPARE(policy.pointsAsMoney->amount, Money(1000));
    QCOMPARE(policy.pointsAsMoney->maxShare, Ratio(1, 2));
    QCOMPARE(policy.pointsAsMoney->rates.size(), size_t(1));
    QCOMPARE(policy.pointsAsMoney->rates.front().amount, Money(1500));
    QVERIFY(policy.pointsAsMoney->rates.front().when.namesLines());
    QCOMPARE(policy.shortfall, Shortfall::Owe);
    QCOMPARE(policy.restoreGrace, (Length{7, Length::Unit::Day}));
    QCOMPARE(policy.pointValue, Ratio(1, 100));
    QCOMPARE(policy.limits.earnPerDay, std::optional(Points(5000)));
    QCOMPARE(policy.limits.redeemPerDay, std::optional(Points(20000)));
    QCOMPARE(policy.limits.givePerMonth, std::optional(Points(500)));
    QCOMPARE(policy.limits.clerkAdjust, std::optional(Points(100)));
    QCOMPARE(policy.budget.marketingPerYear, std::optional(Money(10'000'000)));
    QCOMPARE(policy.budget.warnShare, Ratio(15, 100));
    QVERIFY(!policy.budget.isEnforced);
}

void ProgrammeFileTest::readsTheExamplesTiers()
{
    using namespace conditions;
    const auto programme = programmeOf(contractExample());
    QVERIFY(programme);
    const Tier &silver = programme->tiers.at(1);
    QCOMPARE(silver.multiplier, Ratio(1));
    QCOMPARE(silver.discount, Ratio(1, 20));
    QCOMPARE(silver.colour, u"#9aa5b1"_s);
    QCOMPARE(silver.earlyDays, 3);
    QCOMPARE(silver.benefits.size(), size_t(2));
    const Benefit &delivery = silver.benefits.front();
    QCOMPARE(delivery.id, u"delivery"_s);
    QVERIFY(delivery.when && delivery.allow);
    QCOMPARE(delivery.allow->times, std::optional<qint64>(4));
    QCOMPARE(delivery.allow->window.kind, Window::Kind::Month);
    QCOMPARE(silver.benefits.back().id, u"优先售后"_s);
    QCOMPARE(silver.benefits.back().name.plain, u"优先售后"_s);

    QCOMPARE(silver.paths.size(), size_t(3));
    const auto &first = std::get<All>(silver.paths.front().test);
    QVERIFY(std::get<FirstPurchase>(first.of.at(0).test).wanted);
    QCOMPARE(std::get<PurchaseAtLeast>(first.of.at(1).test).amount, Money(1500));
    const auto &spend = std::get<History>(silver.paths.at(1).test);
    QCOMPARE(spend.bound, Ratio(50000));
    QCOMPARE(programme->measures.at(size_t(spend.measure)),
             (Measure{Metric::Spend, {Window::Kind::Lifetime, {}}, {}, {}}));
    QVERIFY(silver.keep);
    QCOMPARE(silver.keep->lasts, (Length{12, Length::Unit::Month}));
    QCOMPARE(silver.keep->grace, (Length{30, Length::Unit::Day}));
    QCOMPARE(silver.keep->paths.size(), size_t(1));
    QCOMPARE(std::get<effects::FixedPoints>(silver.gift.at(0).what).points, Points(200));

    const Tier &gold = programme->tiers.at(2);
    QCOMPARE(gold.multiplier, Ratio(6, 5));
    const auto &top = std::get<History>(gold.paths.front().test);
    QCOMPARE(top.comparison, Comparison::TopShare);
    QCOMPARE(top.bound, Ratio(1, 10));
}

void ProgrammeFileTest::readsTheExamplesRules()
{
    using namespace conditions;
    const auto programme = programmeOf(contractExample());
    QVERIFY(programme);
    const Rule &bread = ruleOf(*programme, u"bread-tea"_s);
    const auto &both = std::get<All>(bread.when.test);
    QCOMPARE(std::get<InCategory>(both.of.at(0).test).categories, std::vector<int>{1});
    QCOMPARE(std::get<Between>(both.of.at(1).test).startSecond, 14 * 3600);
    QCOMPARE(std::get<Between>(both.of.at(1).test).endSecond, 16 * 3600);
    QCOMPARE(std::get<effects::Multiply>(bread.give.front().what).factor, Ratio(2));

    const Rule &snacks = ruleOf(*programme, u"snack-fan"_s);
    const auto &parts = std::get<All>(snacks.when.test).of;
    QCOMPARE(parts.size(), size_t(2));
    QVERIFY(snacks.when.namesLines());
    const auto &visits = std::get<History>(parts.at(1).test);
    QCOMPARE(programme->measures.at(size_t(visits.measure)).categories,
             std::vector<int>{programme->category(u"snacks"_s).value()});
    QVERIFY(std::get<effects::PointsPer>(snacks.give.front().what).isExtra);

    const Rule &friends = ruleOf(*programme, u"three-friends"_s);
    QCOMPARE(std::get<History>(friends.when.test).comparison, Comparison::Every);
    QVERIFY(friends.give.front().toReferrer);
    const Rule &bag = ruleOf(*programme, u"bag"_s);
    QCOMPARE(bag.on, Trigger::Action);
    QCOMPARE(bag.action, 0);
    QCOMPARE(bag.limit.perMember->times, std::optional<qint64>(1));
    QVERIFY(ruleOf(*programme, u"task-3"_s).isTask);
    const Rule &both2 = ruleOf(*programme, u"friend-buys"_s);
    QVERIFY(both2.give.at(0).toReferrer && !both2.give.at(1).toReferrer);
    QCOMPARE(std::get<effects::StoredValue>(both2.give.at(1).what).amount, Money(500));
    const Rule &ladder = ruleOf(*programme, u"ladder"_s);
    QVERIFY(!ladder.isInForceOn(dayAt(u"2026-10-31"_s)));
    QVERIFY(ladder.isInForceOn(dayAt(u"2026-11-01"_s)) &&
            ladder.isInForceOn(dayAt(u"2026-11-30"_s)));
    QVERIFY(!ladder.isInForceOn(dayAt(u"2026-12-01"_s)));
    QCOMPARE(ruleOf(*programme, u"second-half"_s).stack, u"tea"_s);
    const auto &charge = std::get<AmountAtLeast>(ruleOf(*programme, u"charge"_s).when.test);
    QCOMPARE(charge.amount, Money(10000));
}

void ProgrammeFileTest::readsTheExamplesCatalogue()
{
    const auto programme = programmeOf(contractExample());
    QVERIFY(programme);
    const Product &milk = programme->products.front();
    QCOMPARE(milk.price, std::optional(Money(1200)));
    QCOMPARE(milk.cost, std::optional(Money(800)));
    QCOMPARE(milk.lasts, std::optional(Length{7, Length::Unit::Day}));
    QCOMPARE(milk.category, programme->category(u"dairy"_s));
    const CouponTemplate &c20 = programme->coupons.front();
    QVERIFY(c20.stacks && c20.discount);
    QCOMPARE(c20.valid, std::optional(Length{30, Length::Unit::Day}));
    const CouponTemplate &cup = programme->coupons.back();
    QCOMPARE(cup.kind, CouponKind::Gift);
    QCOMPARE(cup.products, std::vector<QString>{u"latte"_s});
    const Reward &mug = programme->rewards.front();
    QCOMPARE(mug.zone, u"trendy"_s);
    QCOMPARE(mug.points, Points(3000));
    QCOMPARE(mug.stock, std::optional<qint64>(20));
    QCOMPARE(mug.perMember, std::optional<qint64>(1));
    QCOMPARE(mug.minimumTier, std::optional(1));
    const Reward &nuts = programme->rewards.at(1);
    QCOMPARE(nuts.money, Money(2900));
    QCOMPARE(nuts.worth, std::optional(Money(9900)));
    QCOMPARE(nuts.prices.front().points, std::optional(Points(333)));
    QVERIFY(!nuts.prices.front().money);
    QCOMPARE(programme->rewards.at(2).kind, RewardKind::Donation);
    QCOMPARE(programme->rewards.at(3).coupon, std::optional(0));
}

void ProgrammeFileTest::fillsInWhatIsLeftOut()
{
    const auto programme = programmeOf(R"({"format": "regulars-programme/1"})");
    QVERIFY(programme);
    QCOMPARE(programme->currency.code, u"CNY"_s);
    QCOMPARE(programme->timeZone, QByteArray("Asia/Shanghai"));
    QCOMPARE(programme->policy.rounding, Rounding::Down);
    QCOMPARE(programme->policy.stacking, Stacking::Add);
    QCOMPARE(programme->policy.expiry.kind, Expiry::Kind::Never);
    QCOMPARE(programme->policy.shortfall, Shortfall::Owe);
    QCOMPARE(programme->policy.restoreGrace, (Length{7, Length::Unit::Day}));
    QCOMPARE(programme->policy.pointValue, Ratio(1, 100));
    QVERIFY(!programme->policy.pointsAsMoney && !programme->policy.limits.earnPerDay);
    QCOMPARE(programme->tiers.size(), size_t(1));
    QCOMPARE(programme->tiers.front().id, u"basic"_s);
    QCOMPARE(programme->tier(u"basic"_s), std::optional(0));
    QVERIFY(programmeOf(R"({"format": "regulars-programme/1", "segments":
        [{"id": "s", "when": {"tier": "basic"}}]})"));
}

void ProgrammeFileTest::readsEachKindOfExpiry_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("length");
    QTest::addColumn<QList<int>>("yearly");
    using Kind = Expiry::Kind;
    const auto row = [](const char *json, Kind kind, const QString &length,
                        const QList<int> &yearly) {
        QTest::newRow(json) << QByteArray(json) << static_cast<int>(kind) << length << yearly;
    };
    row(R"("never")", Kind::Never, u"0 days"_s, {12, 31, 0});
    row(R"({"after": "1 year"})", Kind::After, u"1 year"_s, {12, 31, 0});
    row(R"({"yearly": "06-30"})", Kind::Yearly, u"0 days"_s, {6, 30, 0});
    row(R"({"yearly": "02-28", "years": 2})", Kind::Yearly, u"0 days"_s, {2, 28, 2});
    row(R"({"idle": "6 months"})", Kind::Idle, u"6 months"_s, {12, 31, 0});
}

void ProgrammeFileTest::readsEachKindOfExpiry()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, kind);
    QFETCH(const QString, length);
    QFETCH(const QList<int>, yearly);
    const auto programme = programmeOf(policyOf("{\"expiry\": " + json + '}'));
    QVERIFY(programme);
    const Expiry &expiry = programme->policy.expiry;
    QCOMPARE(static_cast<int>(expiry.kind), kind);
    QCOMPARE(expiry.length.toText(), length);
    QCOMPARE(QList<int>({expiry.month, expiry.day, expiry.years}), yearly);
    QVERIFY(!expiry.alignsMonthEnd);
}

void ProgrammeFileTest::readsTheShopsDayAndPlace()
{
    const auto programme = programmeOf(R"({"format": "regulars-programme/1", "currency": "JPY",
        "country": "JP", "time_zone": "Asia/Tokyo", "day_starts_at": "05:30"})");
    QVERIFY(programme);
    QCOMPARE(programme->currency.decimals, 0);
    QCOMPARE(programme->country, u"JP"_s);
    QCOMPARE(programme->calendar.dayStartsAtMinute(), 330);
    const Instant morning = Instant::fromIso(u"2026-11-22T05:29:00+09:00").value();
    QCOMPARE(programme->calendar.dayOf(morning).toIso(), u"2026-11-21"_s);
}

void ProgrammeFileTest::findsThingsByTheirIds()
{
    const auto programme = programmeOf(shopWith(R"("rules": [])"));
    QVERIFY(programme);
    QCOMPARE(programme->category(u"tea"_s), std::optional(2));
    QCOMPARE(programme->product(u"latte"_s), std::optional(1));
    QCOMPARE(programme->action(u"bag"_s), std::optional(0));
    QCOMPARE(programme->segment(u"sleeping"_s), std::optional(0));
    QCOMPARE(programme->tier(u"gold"_s), std::optional(2));
    QCOMPARE(programme->coupon(u"c20"_s), std::optional(0));
    QCOMPARE(programme->reward(u"cup"_s), std::optional(0));
    QCOMPARE(programme->reward(u"c20"_s), std::nullopt);
    QCOMPARE(programme->rule(u"r"_s), std::nullopt);
}

void ProgrammeFileTest::measuresCategoriesByTheirDistance()
{
    const auto programme = programmeOf(shopWith(R"("rules": [])"));
    QVERIFY(programme);
    QCOMPARE(programme->categoryDistance(1, 1), std::optional(0));
    QCOMPARE(programme->categoryDistance(1, 0), std::optional(1));
    QCOMPARE(programme->categoryDistance(0, 1), std::nullopt);
    QCOMPARE(programme->categoryDistance(2, 0), std::nullopt);
}

void ProgrammeFileTest::addsDescendantsToEveryCategory()
{
    const auto programme = programmeOf(whenOf(R"({"category": ["food"], "all": [
        {"metric": "spend", "category": "food", "at_least": "1.00"}]})"));
    QVERIFY(programme);
    const auto &parts = std::get<conditions::All>(programme->rules.front().when.test).of;
    QCOMPARE(std::get<conditions::InCategory>(parts.at(0).test).categories,
             (std::vector<int>{0, 1}));
    QCOMPARE(programme->measures.front().categories, (std::vector<int>{0, 1}));
}

void ProgrammeFileTest::sharesEqualMeasures()
{
    const auto programme = programmeOf(whenOf(R"({"all": [
        {"metric": "visits", "window": "month", "at_least": 3},
        {"metric": "visits", "at_most": 9, "window": "month"},
        {"metric": "visits", "window": "1 month", "at_least": 3},
        {"metric": "visits", "window": "month", "product": "bun", "at_least": 3}]})"));
    QVERIFY(programme);
    QCOMPARE(programme->measures.size(), size_t(3));
}

void ProgrammeFileTest::knowsWhichMeasuresAreRanked()
{
    const auto programme = programmeOf(contractExample());
    QVERIFY(programme);
    std::vector<Measure> ranked;
    for (const Measure &measure : programme->measures) {
        if (measure.topShare)
            ranked.push_back(measure);
    }
    QCOMPARE(ranked, (std::vector<Measure>{
                         {Metric::Spend, {Window::Kind::Year, {}}, {}, {}, Ratio(1, 10)}}));
}

void ProgrammeFileTest::everyShareIsARankingOfItsOwn() // S32
{
    const auto programme = programmeOf(R"({"format": "regulars-programme/1", "name": "s",
        "currency": "CNY", "time_zone": "Asia/Shanghai",
        "tiers": [{"id": "basic", "name": "b"},
            {"id": "silver", "name": "s", "paths": [{"metric": "spend", "window": "year", "top_share": 0.5}]},
            {"id": "gold", "name": "g", "paths": [{"metric": "spend", "window": "year", "top_share": 0.1}]}]})");
    QVERIFY(programme);
    QCOMPARE(programme->measures.size(), size_t(2));
}

void ProgrammeFileTest::readsAmountsInTheCurrencysDecimals()
{
    const auto shop = [](const QByteArray &currency, const QByteArray &amount) {
        return R"({"format": "regulars-programme/1", "currency": ")" + currency +
               R"(", "products": [{"id": "p", "price": ")" + amount + R"("}]})";
    };
    QCOMPARE(programmeOf(shop("JPY", "120"))->products.front().price, std::optional(Money(120)));
    QCOMPARE(programmeOf(shop("CNY", "1.5"))->products.front().price, std::optional(Money(150)));
    QCOMPARE(programmeOf(shop("KWD", "1.005"))->products.front().price, std::optional(Money(1005)));
    QVERIFY(!readProgramme(shop("JPY", "1.5")).programme);
    QVERIFY(!readProgramme(shop("CNY", "1.005")).programme);
}

void ProgrammeFileTest::readsNamesInLanguages()
{
    const auto programme = programmeOf(R"({"format": "regulars-programme/1", "name":
        {"zh_CN": "邻里", "en": "Corner"}, "actions": [{"id": "a", "name": "plain"},
        {"id": "b", "name": {"zh_TW": "鄰里"}}, {"id": "c"}]})");
    QVERIFY(programme);
    QCOMPARE(programme->name.in(u"en"_s), u"Corner"_s);
    QCOMPARE(programme->name.in(u"en_GB"_s), u"Corner"_s);
    QCOMPARE(programme->name.in(u"zh_TW"_s), u"邻里"_s);
    QCOMPARE(programme->actions.at(0).name.in(u"zh_CN"_s), u"plain"_s);
    QCOMPARE(programme->actions.at(1).name.in(u"zh_CN"_s), u"鄰里"_s);
    QCOMPARE(programme->actions.at(1).name.in(u"en"_s), u"鄰里"_s);
    QVERIFY(programme->actions.at(2).name.isEmpty());
    QCOMPARE(programme->actions.at(2).name.in(u"en"_s), QString());
}

QTEST_APPLESS_MAIN(ProgrammeFileTest)
#include "tst_programmefile.moc"
