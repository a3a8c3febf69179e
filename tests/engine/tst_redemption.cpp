#include "engine/redemption.h"

#include <QTest>

#include <rapidcheck.h>

#include <stdexcept>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

const BusinessDay Wednesday = BusinessDay::fromNumber(20261118);
const BusinessDay Thursday = BusinessDay::fromNumber(20261119);

Reward reward(const QString &id, qint64 points, qint64 money = 0)
{
    Reward reward;
    reward.id = id;
    reward.points = Points(points);
    reward.money = Money(money);
    return reward;
}

Programme catalogue(std::vector<Reward> rewards)
{
    Programme programme;
    programme.tiers.resize(3);
    programme.tiers[0].id = u"basic"_s;
    programme.tiers[1].id = u"silver"_s;
    programme.tiers[2].id = u"gold"_s;
    programme.rewards = std::move(rewards);
    return programme;
}

TimedPrice timedOn(int weekday, std::optional<Points> points, std::optional<Money> money = {})
{
    return {{conditions::OnWeekdays{{weekday}}}, points, money};
}

MemberView memberWith(qint64 points, qint64 debt = 0)
{
    MemberView member{.joinedOn = BusinessDay::fromNumber(20250301)};
    member.usablePoints = Points(points);
    member.debt = Points(debt);
    return member;
}

Occasion occasionOf(const MemberView &member, BusinessDay day = Wednesday)
{
    return {Trigger::Day, Moment{Instant(0), day, LocalTime{day, 12 * 3600}}, &member};
}

Result<RewardPrice> plan(const Programme &programme, const MemberView &member,
                         const RewardState &state = {}, qint64 quantity = 1)
{
    return planRedemption(programme, 0, quantity, occasionOf(member), state);
}

template <typename Expected>
Expected refusedWith(const Result<RewardPrice> &result)
{
    const auto *refusal = std::get_if<Expected>(&result.refusal());
    if (!refusal)
        throw std::runtime_error("refused with " + codeOf(result.refusal()).toStdString());
    return *refusal;
}

} // namespace

// What may be had from the catalogue, and at which price (D1, D2, S34).
class TestRedemption : public QObject
{
    Q_OBJECT

private slots:
    void refusesByTheFirstCheckThatFails_S34();
    void keepsToCatalogueDates_S34_data();
    void keepsToCatalogueDates_S34();
    void keepsToLimits_S34_data();
    void keepsToLimits_S34();
    void tellsTheFigures_S34();
    void refusesSenselessQuantities();
    void takesTheTimedPrice_D2_data();
    void takesTheTimedPrice_D2();
    void takesTheCheapestOfSeveralTimedPrices_D2();
    void pricesEveryPiece_D2();
    void needsAMember();
    void findsTheNextReward_M3();
    void passesOverRewardsOutOfReach_M3_data();
    void passesOverRewardsOutOfReach_M3();
    void expectsItAtTheMembersPace_M3_data();
    void expectsItAtTheMembersPace_M3();
    void countsDebtAgainstTheNextReward_S25();
    void redeemsExactlyWhatIsCovered_S34();
};

// Everything is wrong at first; each step mends what was just refused.
void TestRedemption::refusesByTheFirstCheckThatFails_S34()
{
    Programme programme = catalogue({reward(u"cup"_s, 300)});
    programme.policy.limits.redeemPerDay = Points(500);
    Reward &cup = programme.rewards[0];
    cup.until = BusinessDay::fromNumber(20261117);
    cup.minimumTier = 1;
    cup.perMember = 1;
    MemberView member = memberWith(299, 50);
    RewardState state{0, 1, Points(201), true};
    const auto code = [&] { return codeOf(plan(programme, member, state).refusal()); };

    QCOMPARE(code(), u"not-available-now"_s);
    cup.until = Wednesday;
    QCOMPARE(code(), u"tier-too-low"_s);
    member.tier = 1;
    QCOMPARE(code(), u"per-member-limit"_s);
    state.redeemedByMember = 0;
    QCOMPARE(code(), u"out-of-stock"_s);
    state.stock = 1;
    QCOMPARE(code(), u"insufficient-points"_s);
    member.usablePoints = Points(300);
    QCOMPARE(code(), u"limit-reached"_s);
    state.redeemedToday = Points(200);
    QCOMPARE(code(), u"insufficient-points"_s);
    member.debt = Points(0);
    QCOMPARE(code(), u"member-frozen"_s);
    state.isFrozen = false;
    QVERIFY(plan(programme, member, state));
}

void TestRedemption::keepsToCatalogueDates_S34_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<bool>("isThere");

    QTest::newRow("first day") << 20261118 << 20261130 << true;
    QTest::newRow("last day") << 20261101 << 20261118 << true;
    QTest::newRow("a day early") << 20261119 << 20261130 << false;
    QTest::newRow("a day late") << 20261101 << 20261117 << false;
}

void TestRedemption::keepsToCatalogueDates_S34()
{
    QFETCH(int, from);
    QFETCH(int, until);
    QFETCH(bool, isThere);

    Programme programme = catalogue({reward(u"cup"_s, 300)});
    programme.rewards[0].from = BusinessDay::fromNumber(from);
    programme.rewards[0].until = BusinessDay::fromNumber(until);
    const auto result = plan(programme, memberWith(300));
    QCOMPARE(bool(result), isThere);
    if (!isThere)
        QCOMPARE(refusedWith<refusals::NotAvailableNow>(result).what, u"cup"_s);
}

void TestRedemption::keepsToLimits_S34_data()
{
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("stock"); // -1: unlimited
    QTest::addColumn<qint64>("redeemedBefore");
    QTest::addColumn<qint64>("redeemedToday");
    QTest::addColumn<QString>("code"); // empty: allowed

    const auto row = [](const char *name, qint64 quantity, qint64 stock, qint64 before,
                        qint64 today, const QString &code) {
        QTest::newRow(name) << quantity << stock << before << today << code;
    };
    row("last piece", 1, 1, 0, 0, {});
    row("sold out", 1, 0, 0, 0, u"out-of-stock"_s);
    row("two of one", 2, 1, 0, 0, u"out-of-stock"_s);
    row("unlimited stock", 3, -1, 0, 0, {});
    row("the third of three", 1, 9, 2, 0, {});
    row("the fourth of three", 1, 9, 3, 0, u"per-member-limit"_s);
    row("two more of three", 2, 9, 2, 0, u"per-member-limit"_s);
    row("up to the day's limit", 3, 9, 0, 100, {});
    row("a point over the day's limit", 3, 9, 0, 101, u"limit-reached"_s);
}

void TestRedemption::keepsToLimits_S34()
{
    QFETCH(qint64, quantity);
    QFETCH(qint64, stock);
    QFETCH(qint64, redeemedBefore);
    QFETCH(qint64, redeemedToday);
    QFETCH(QString, code);

    Programme programme = catalogue({reward(u"cup"_s, 300)});
    programme.rewards[0].perMember = 3;
    programme.policy.limits.redeemPerDay = Points(1000);
    RewardState state;
    if (stock >= 0)
        state.stock = stock;
    state.redeemedByMember = redeemedBefore;
    state.redeemedToday = Points(redeemedToday);
    const auto result = plan(programme, memberWith(5000), state, quantity);
    QCOMPARE(result ? QString() : codeOf(result.refusal()), code);
}

void TestRedemption::tellsTheFigures_S34()
{
    Programme programme = catalogue({reward(u"cup"_s, 800)});
    programme.policy.limits.redeemPerDay = Points(1000);
    Reward &cup = programme.rewards[0];

    // "320 points short"
    auto points = refusedWith<refusals::InsufficientPoints>(plan(programme, memberWith(480)));
    QCOMPARE((points.needed - points.usable).count(), qint64{320});
    points = refusedWith<refusals::InsufficientPoints>(plan(programme, memberWith(480, 30)));
    QCOMPARE(points.usable, Points(450));
    points = refusedWith<refusals::InsufficientPoints>(plan(programme, memberWith(810, 30)));
    QCOMPARE(points.needed, Points(800));
    QCOMPARE(points.usable, Points(780));

    const auto daily = refusedWith<refusals::LimitReached>(
        plan(programme, memberWith(900), {{}, 0, Points(300), false}));
    QCOMPARE(daily.limit, u"redeem_per_day"_s);
    QCOMPARE(daily.allowed, qint64{700});
    // A limit that was lowered since leaves nothing, not less.
    QCOMPARE(refusedWith<refusals::LimitReached>(
                 plan(programme, memberWith(900), {{}, 0, Points(1300), false}))
                 .allowed,
             qint64{0});

    QCOMPARE(refusedWith<refusals::OutOfStock>(
                 plan(programme, memberWith(900), {2, 0, Points(0), false}, 3))
                 .left,
             qint64{2});
    cup.perMember = 2;
    QCOMPARE(refusedWith<refusals::PerMemberLimit>(
                 plan(programme, memberWith(900), {{}, 2, Points(0), false}))
                 .limit,
             qint64{2});
    cup.minimumTier = 2;
    QCOMPARE(refusedWith<refusals::TierTooLow>(plan(programme, memberWith(900))).needed, u"gold"_s);
}

void TestRedemption::refusesSenselessQuantities()
{
    const Programme programme = catalogue({reward(u"cup"_s, 1'000'000'000'000)});
    for (const qint64 quantity : {qint64{-1}, qint64{0}, qint64{1'000'001}})
        QCOMPARE(codeOf(plan(programme, memberWith(9), {}, quantity).refusal()), u"bad-amount"_s);
    QCOMPARE(codeOf(plan(programme, memberWith(9), {}, 1'000'000).refusal()),
             u"insufficient-points"_s);
}

void TestRedemption::takesTheTimedPrice_D2_data()
{
    QTest::addColumn<BusinessDay>("day");
    QTest::addColumn<qint64>("points");
    QTest::addColumn<qint64>("money");

    QTest::newRow("Wednesday: points alone change") << Wednesday << qint64{333} << qint64{2900};
    QTest::newRow("Thursday: money alone changes") << Thursday << qint64{500} << qint64{1900};
    QTest::newRow("Friday: the plain price") << Thursday.plusDays(1) << qint64{500} << qint64{2900};
}

void TestRedemption::takesTheTimedPrice_D2()
{
    QFETCH(BusinessDay, day);
    QFETCH(qint64, points);
    QFETCH(qint64, money);

    Programme programme = catalogue({reward(u"nuts"_s, 500, 2900)});
    programme.rewards[0].prices = {timedOn(3, Points(333)), timedOn(4, std::nullopt, Money(1900))};
    const MemberView member = memberWith(500);
    const RewardPrice price = rewardPrice(programme, 0, occasionOf(member, day));
    QCOMPARE(price.points, Points(points));
    QCOMPARE(price.money, Money(money));
    // It is chosen, never refused: the member pays it.
    const auto result = planRedemption(programme, 0, 1, occasionOf(member, day), {});
    QCOMPARE(result->points, Points(points));
    QCOMPARE(result->money, Money(money));
}

void TestRedemption::takesTheCheapestOfSeveralTimedPrices_D2()
{
    Programme programme = catalogue({reward(u"nuts"_s, 500, 2900)});
    programme.rewards[0].prices = {timedOn(3, Points(400)), timedOn(3, Points(333), Money(3500)),
                                   timedOn(3, Points(333), Money(3400)), timedOn(4, Points(1))};
    const MemberView member = memberWith(0);
    const RewardPrice price = rewardPrice(programme, 0, occasionOf(member));
    QCOMPARE(price.points, Points(333));
    QCOMPARE(price.money, Money(3400));

    // A timed price may be dearer than the plain one.
    programme.rewards[0].prices = {timedOn(3, Points(600))};
    QCOMPARE(rewardPrice(programme, 0, occasionOf(member)).points, Points(600));
}

void TestRedemption::pricesEveryPiece_D2()
{
    const Programme programme = catalogue({reward(u"nuts"_s, 500, 2900)});
    const auto result = plan(programme, memberWith(1500), {}, 3);
    QCOMPARE(result->points, Points(1500));
    QCOMPARE(result->money, Money(8700));
    QCOMPARE(
        refusedWith<refusals::InsufficientPoints>(plan(programme, memberWith(1499), {}, 3)).needed,
        Points(1500));
}

void TestRedemption::needsAMember()
{
    const Programme programme = catalogue({reward(u"cup"_s, 10)});
    Occasion occasion = occasionOf(memberWith(0));
    occasion.member = nullptr;
    QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)planRedemption(programme, 0, 1, occasion, {}));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, nextReward(programme, occasion, Points(0)));
}

void TestRedemption::findsTheNextReward_M3()
{
    const Programme programme =
        catalogue({reward(u"far"_s, 900), reward(u"had"_s, 100), reward(u"near"_s, 300),
                   reward(u"as near"_s, 300), reward(u"exact"_s, 250)});
    MemberView member = memberWith(250);
    auto next = nextReward(programme, occasionOf(member), Points(0));
    QVERIFY(next.has_value());
    QCOMPARE(next->reward, 2);
    QCOMPARE(next->missing, Points(50));
    QVERIFY(!next->expectedOn);

    member.usablePoints = Points(300);
    QCOMPARE(nextReward(programme, occasionOf(member), Points(0))->reward, 0);
    member.usablePoints = Points(900);
    QVERIFY(!nextReward(programme, occasionOf(member), Points(0)));
}

void TestRedemption::passesOverRewardsOutOfReach_M3_data()
{
    QTest::addColumn<QString>("why");
    QTest::newRow("for a higher tier") << u"tier"_s;
    QTest::newRow("not yet in the catalogue") << u"from"_s;
    QTest::newRow("no longer in the catalogue") << u"until"_s;
    QTest::newRow("nothing in stock") << u"stock"_s;
    QTest::newRow("cheap enough today") << u"price"_s;
}

void TestRedemption::passesOverRewardsOutOfReach_M3()
{
    QFETCH(QString, why);

    Programme programme = catalogue({reward(u"near"_s, 300), reward(u"far"_s, 900)});
    Reward &near = programme.rewards[0];
    if (why == u"tier"_s)
        near.minimumTier = 1;
    else if (why == u"from"_s)
        near.from = Thursday;
    else if (why == u"until"_s)
        near.until = Wednesday.plusDays(-1);
    else if (why == u"stock"_s)
        near.stock = 0;
    else
        near.prices = {timedOn(3, Points(200))};
    const MemberView member = memberWith(200);
    QCOMPARE(nextReward(programme, occasionOf(member), Points(0))->reward, 1);
}

void TestRedemption::expectsItAtTheMembersPace_M3_data()
{
    QTest::addColumn<qint64>("earned");
    QTest::addColumn<int>("expectedOn"); // 0: not in sight

    QTest::newRow("nothing earned") << qint64{0} << 0;
    QTest::newRow("more taken back than earned") << qint64{-5} << 0;
    QTest::newRow("a point a day") << qint64{90} << 20270226;
    QTest::newRow("a little faster: the day is not over") << qint64{91} << 20270225;
    QTest::newRow("at once: tomorrow") << qint64{1'000'000} << 20261119;
    QTest::newRow("in a lifetime") << qint64{1} << 20510710;
}

void TestRedemption::expectsItAtTheMembersPace_M3()
{
    QFETCH(qint64, earned);
    QFETCH(int, expectedOn);

    const Programme programme = catalogue({reward(u"cup"_s, 100)});
    const MemberView member = memberWith(0);
    const auto next = nextReward(programme, occasionOf(member), Points(earned));
    QCOMPARE(next->missing, Points(100));
    QCOMPARE(next->expectedOn ? next->expectedOn->number() : 0, expectedOn);

    // A hundred years, and no further.
    const Programme far = catalogue({reward(u"boat"_s, 36'500)});
    const auto furthest = nextReward(far, occasionOf(member), Points(90));
    QCOMPARE(furthest->expectedOn->number(), 21261025);
    QVERIFY(!nextReward(catalogue({reward(u"boat"_s, 36'501)}), occasionOf(member), Points(90))
                 ->expectedOn);

    // Out of sight rather than in the year 26,000.
    const Programme dear = catalogue({reward(u"car"_s, 100'000'000)});
    QVERIFY(!nextReward(dear, occasionOf(member), Points(1))->expectedOn);
}

void TestRedemption::countsDebtAgainstTheNextReward_S25()
{
    const Programme programme = catalogue({reward(u"cup"_s, 100)});
    const MemberView member = memberWith(0, 40);
    QCOMPARE(nextReward(programme, occasionOf(member), Points(0))->missing, Points(140));
}

void TestRedemption::redeemsExactlyWhatIsCovered_S34()
{
    QVERIFY(rc::check("a redemption is allowed when and only when every bound holds", [] {
        const auto price = *rc::gen::inRange<qint64>(0, 50);
        const auto quantity = *rc::gen::inRange<qint64>(1, 5);
        const auto usable = *rc::gen::inRange<qint64>(0, 150);
        const auto debt = *rc::gen::inRange<qint64>(0, 2);
        const auto stock = *rc::gen::inRange<qint64>(0, 5);
        const auto before = *rc::gen::inRange<qint64>(0, 3);
        const auto today = *rc::gen::inRange<qint64>(0, 60);
        Programme programme = catalogue({reward(u"cup"_s, price)});
        programme.rewards[0].perMember = 4;
        programme.policy.limits.redeemPerDay = Points(120);
        const auto result = plan(programme, memberWith(usable, debt),
                                 {stock, before, Points(today), false}, quantity);
        const qint64 needed = price * quantity;
        const bool isCovered = needed <= usable && debt == 0 && quantity <= stock &&
                               before + quantity <= 4 && today + needed <= 120;
        RC_ASSERT(bool(result) == isCovered);
        if (isCovered)
            RC_ASSERT(result->points == Points(needed));
    }));
}

QTEST_APPLESS_MAIN(TestRedemption)
#include "tst_redemption.moc"
