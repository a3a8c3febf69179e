#include "programme/programmes.h"

#include "programme/drawer.h"
#include "programme/draws.h"

namespace regulars::programmes
{

using namespace Qt::StringLiterals;

namespace
{

Allowance allowance(bool withPoints)
{
    Allowance result;
    result.window = window();
    if (withPoints && flip())
        result.points = points();
    else
        result.times = between(1, 9);
    return result;
}

Policy policy(Drawer &draw)
{
    Policy result;
    result.rounding = static_cast<Rounding>(between(0, 2));
    result.stacking = static_cast<Stacking>(between(0, 2));
    result.shortfall = static_cast<Shortfall>(between(0, 1));
    result.expiry.kind = static_cast<Expiry::Kind>(between(0, 3));
    if (result.expiry.kind == Expiry::Kind::After || result.expiry.kind == Expiry::Kind::Idle)
        result.expiry.length = length();
    if (result.expiry.kind == Expiry::Kind::After)
        result.expiry.alignsMonthEnd = flip();
    if (result.expiry.kind == Expiry::Kind::Yearly) {
        result.expiry.month = between(1, 12);
        result.expiry.day = between(1, 28);
        result.expiry.years = between(0, 3);
    }
    result.availableAfter = length();
    result.restoreGrace = length();
    result.pointValue = ratio(0, 1'000'000);
    if (flip()) {
        result.pointsAsMoney = PointsAsMoney{points(), money(1), share(), {}};
        if (flip())
            result.pointsAsMoney->rates = {{draw.condition({true, false, false, {}, 0}), money(1)}};
    }
    result.limits.earnPerDay = maybe<Points>(points);
    result.limits.clerkAdjust = maybe<Points>(points);
    result.budget.marketingPerYear = maybe<Money>([] { return money(1); });
    result.budget.warnShare = share();
    result.budget.isEnforced = result.budget.marketingPerYear && flip();
    return result;
}

void drawCatalogue(Programme &programme)
{
    for (int i = 0; i < 5; ++i) {
        Category category{u"c%1"_s.arg(i), name(), {}};
        if (i > 0 && flip())
            category.parent = between(0, i - 1);
        programme.categories.push_back(category);
    }
    for (int i = 0; i < 3; ++i) {
        Product product{u"p%1"_s.arg(i), name(), {}, {}, {}, {}, {}, {}};
        product.category = maybe<int>([] { return between(0, 4); });
        product.price = maybe<Money>([] { return money(); });
        product.lasts = maybe<Length>(length);
        product.onSaleFrom = maybe<BusinessDay>(day);
        programme.products.push_back(product);
    }
    programme.actions = {{u"a:0"_s, name()}, {u"a1"_s, name()}};
}

void drawTiers(Programme &programme, Drawer &draw)
{
    for (size_t i = 1; i < programme.tiers.size(); ++i) {
        Tier &tier = programme.tiers[i];
        tier.name = name();
        tier.multiplier = ratio(1'000'000, 5'000'000);
        tier.discount = share();
        tier.colour = flip() ? u"#9aa5b1"_s : QString();
        tier.earlyDays = between(0, 9);
        if (flip())
            tier.benefits.push_back({u"free"_s, LocalName{u"free"_s, {}}, {}, {}});
        if (flip())
            tier.benefits.push_back({u"b"_s, name(),
                                     maybe<Condition>([&] { return draw.condition({}); }),
                                     maybe<Allowance>([] { return allowance(false); })});
        // Two paths a tier, so that neighbours' thresholds are never compared.
        tier.paths = several<Condition>(2, 3, [&] {
            return draw.condition({false, false, true, {}, 0});
        });
        tier.keep = maybe<Keep>([&] {
            return Keep{length(), length(), several<Condition>(0, 2, [&] {
                            return draw.condition({false, false, true, {}, 0});
                        })};
        });
        tier.gift = several<Effect>(0, 2, [&] { return draw.effect(std::nullopt); });
    }
}

void drawOffers(Programme &programme, Drawer &draw)
{
    const Scope bill{true, false, false, {}, programme.segments.size()};
    for (CouponTemplate &coupon : programme.coupons) {
        coupon.name = name();
        coupon.kind = static_cast<CouponKind>(between(0, 2));
        coupon.when = draw.when(bill);
        if (coupon.kind == CouponKind::Discount)
            coupon.discount = draw.discount();
        if (coupon.kind == CouponKind::Gift)
            coupon.products = draw.productIds();
        coupon.valid = maybe<Length>(length);
        coupon.stacks = flip();
    }
    for (Reward &reward : programme.rewards) {
        reward.name = name();
        reward.zone = flip() ? text() : QString();
        reward.kind = static_cast<RewardKind>(between(0, 5));
        if (reward.kind == RewardKind::Coupon)
            reward.coupon = indexOf(programme.coupons.size());
        reward.points = points();
        reward.money = money();
        reward.worth = maybe<Money>([] { return money(); });
        reward.stock = maybe<qint64>([] { return between(0, 9); });
        reward.handsOutCodes = reward.kind != RewardKind::Coupon && !reward.stock && flip();
        reward.perMember = maybe<qint64>([] { return between(1, 9); });
        reward.minimumTier = maybe<int>([&] { return indexOf(programme.tiers.size()); });
        reward.until = maybe<BusinessDay>(day);
        if (flip())
            reward.prices = {{draw.condition({}), points(), maybe<Money>([] { return money(); })}};
    }
}

// What grows there. Friends grow for the referrer alone, to whom not every drawn rule gives.
std::vector<Metric> roundsOn(Trigger trigger)
{
    switch (trigger) {
    case Trigger::Purchase:
        return {Metric::Spend, Metric::Visits, Metric::QuantityBought};
    case Trigger::Action:
        return {Metric::Actions};
    default:
        return {};
    }
}

Rule rule(const Programme &programme, Drawer &draw, int number)
{
    Rule result;
    result.id = u"r%1"_s.arg(number);
    result.name = name();
    result.on = static_cast<Trigger>(between(0, 7));
    if (result.on == Trigger::Action)
        result.action = indexOf(programme.actions.size());
    result.when =
        draw.when({result.on == Trigger::Purchase, result.on == Trigger::TopUp,
                   result.on == Trigger::Day, roundsOn(result.on), programme.segments.size()});
    result.give = several<Effect>(1, 3, [&] { return draw.effect(result.on); });
    const auto gives = [&](auto kind) {
        return std::any_of(result.give.begin(), result.give.end(), [&](const Effect &effect) {
            return std::holds_alternative<decltype(kind)>(effect.what);
        });
    };
    const bool hasPoints = gives(effects::FixedPoints());
    result.limit.perMember = maybe<Allowance>([&] { return allowance(hasPoints); });
    result.limit.total = maybe<Allowance>([&] { return allowance(hasPoints); });
    result.from = maybe<BusinessDay>(day);
    if (result.from)
        result.until = maybe<BusinessDay>([&] { return result.from->plusDays(between(0, 60)); });
    if (gives(effects::GiveDiscount())) {
        result.stack = flip() ? text() : QString();
        result.allowsTierDiscount = flip();
    }
    return result;
}

} // namespace

Programme drawn()
{
    Programme programme;
    programme.name = name();
    programme.calendar = Calendar("Asia/Shanghai", between(0, 1439));
    drawCatalogue(programme);
    programme.tiers.resize(size_t(between(1, 3)));
    for (size_t i = 0; i < programme.tiers.size(); ++i)
        programme.tiers[i].id = u"t%1"_s.arg(i);
    programme.coupons.resize(2);
    programme.rewards.resize(2);
    for (size_t i = 0; i < 2; ++i) {
        programme.coupons[i].id = u"k%1"_s.arg(i);
        programme.rewards[i].id = u"w%1"_s.arg(i);
    }
    Drawer draw(programme);
    for (size_t i = 0; i < 2; ++i) {
        const Scope scope{false, false, true, {}, i};
        programme.segments.push_back({u"s%1"_s.arg(i), name(), draw.when(scope)});
    }
    programme.policy = policy(draw);
    drawTiers(programme, draw);
    drawOffers(programme, draw);
    for (int i = between(0, 4); i > 0; --i)
        programme.rules.push_back(rule(programme, draw, i));
    return programme;
}

} // namespace regulars::programmes
