#include "programme/drawer.h"

#include "programme/draws.h"

namespace regulars::programmes
{

namespace
{

Condition allOf(const std::vector<Condition> &parts)
{
    std::vector<Condition> flat;
    for (const Condition &part : parts) {
        if (const auto *all = std::get_if<conditions::All>(&part.test))
            flat.insert(flat.end(), all->of.begin(), all->of.end());
        else
            flat.push_back(part);
    }
    return flat.size() == 1 ? flat.front() : Condition{conditions::All{flat}};
}

Condition timeLeaf()
{
    switch (between(0, 3)) {
    case 0: {
        const int start = between(0, 86399);
        return {conditions::Between{start, start == 86400 ? 1 : start + 1}};
    }
    case 1:
        return {conditions::OnWeekdays{several<int>(1, 7, [] { return between(1, 7); })}};
    case 2:
        return {conditions::OnMonthDays{several<int>(1, 3, [] { return between(1, 31); })}};
    default:
        return {conditions::OnDates{several<DayRange>(1, 3, [] {
            const BusinessDay first = day();
            return DayRange{first, first.plusDays(between(0, 40))};
        })}};
    }
}

std::vector<discounts::Steps::Step> steps(bool isOff)
{
    std::vector<discounts::Steps::Step> result;
    int from = between(1, 100);
    for (int i = between(1, 3); i > 0; --i, from += between(1, 1000))
        result.push_back({Money(from), Money(between(1, isOff ? from : 5000))});
    return result;
}

} // namespace

Condition Drawer::condition(const Scope &scope, int depth)
{
    const int kind = depth > 0 ? between(0, 5) : 5;
    const auto parts = [&] {
        return several<Condition>(1, 3, [&] { return condition(scope, depth - 1); });
    };
    if (kind == 0)
        return allOf(parts());
    if (kind == 1)
        return {conditions::Any{parts()}};
    if (kind == 2)
        return {conditions::Not{{condition(scope, depth - 1)}}};
    return leaf(scope);
}

Condition Drawer::when(const Scope &scope)
{
    return flip() ? Condition{} : condition(scope);
}

Discount Drawer::discount()
{
    Discount result;
    switch (between(0, 6)) {
    case 0:
        result.kind = discounts::Steps{steps(true)};
        break;
    case 1:
        result.kind = discounts::Percent{ratio(0, 100'000'000)};
        break;
    case 2:
        result.kind = discounts::Off{money(1)};
        break;
    case 3:
        result.kind = discounts::BuyGet{between(1, 9), between(1, 3),
                                        flip() ? productIds() : std::vector<QString>()};
        break;
    case 4:
        result.kind = discounts::Nth{between(1, 5), ratio(0, 100'000'000)};
        break;
    case 5:
        result.kind = bundle();
        break;
    default:
        result.kind = discounts::UnitPrice{money()};
    }
    result.maxUnits = maybe<qint64>([] { return between(1, 9); });
    return result;
}

Effect Drawer::effect(std::optional<Trigger> trigger)
{
    const bool hasBill = trigger == Trigger::Purchase;
    Effect result;
    result.what = hasBill && flip() ? billEffect() : plainEffect(trigger);
    const bool isForBill = std::holds_alternative<effects::PointsPer>(result.what) ||
                           std::holds_alternative<effects::Multiply>(result.what) ||
                           std::holds_alternative<effects::GiveDiscount>(result.what);
    result.toReferrer = trigger && trigger != Trigger::Day && !isForBill && flip();
    return result;
}

std::vector<QString> Drawer::productIds()
{
    std::vector<QString> ids;
    for (const int product : someOf(m_programme.products.size()))
        ids.push_back(m_programme.products[size_t(product)].id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::vector<int> Drawer::categoryClosure() const
{
    const std::vector<int> named = someOf(m_programme.categories.size());
    std::vector<int> closure;
    for (int i = 0; i < int(m_programme.categories.size()); ++i) {
        if (std::any_of(named.begin(), named.end(), [&](int ancestor) {
                return m_programme.categoryDistance(i, ancestor).has_value();
            }))
            closure.push_back(i);
    }
    return closure;
}

Condition Drawer::leaf(const Scope &scope)
{
    const int kind = between(0, 16);
    if (scope.hasTopUp && kind == 0)
        return {conditions::AmountAtLeast{money(1)}};
    if (scope.hasBill && kind <= 4)
        return billLeaf();
    if (scope.segments > 0 && kind == 5)
        return {conditions::InSegment{someOf(scope.segments)}};
    if (kind <= 9)
        return {history(scope)};
    return kind <= 12 ? timeLeaf() : memberLeaf();
}

Condition Drawer::billLeaf()
{
    switch (between(0, 7)) {
    case 0:
        return {conditions::InCategory{categoryClosure()}};
    case 1:
        return {conditions::IsProduct{productIds()}};
    case 2:
        return {conditions::Usual{between(1, 9), window()}};
    case 3:
        return {conditions::RunsOutWithin{length()}};
    case 4:
        return {conditions::PurchaseAtLeast{money()}};
    case 5:
        return {conditions::ItemsAtLeast{Quantity(between(1, 100'000))}};
    case 6:
        return {conditions::InChannel{several<QString>(1, 2, text)}};
    default:
        return {conditions::FirstPurchase{flip()}};
    }
}

Condition Drawer::memberLeaf() const
{
    switch (between(0, 9)) {
    case 0:
        return {conditions::InTier{someOf(m_programme.tiers.size())}};
    case 1:
        return {conditions::AtLeastTier{indexOf(m_programme.tiers.size())}};
    case 2:
        return {conditions::HasTag{several<QString>(1, 2, text)}};
    case 3:
        return {conditions::Birthday{static_cast<conditions::BirthdaySpan>(between(0, 2))}};
    case 4:
        return {conditions::JoinedWithin{length()}};
    case 5:
        return {conditions::SilentFor{between(1, 400)}};
    case 6:
        return flip() ? Condition{conditions::AgeAtLeast{between(0, 150)}}
                      : Condition{conditions::AgeBelow{between(0, 150)}};
    case 7:
        return {conditions::IsGender{text()}};
    case 8:
        return {conditions::PointsAtLeast{Points(between(0, 9999))}};
    default:
        return {conditions::Expiring{length(), points()}};
    }
}

conditions::History Drawer::history(const Scope &scope)
{
    using conditions::Comparison;
    Measure measure{static_cast<Metric>(between(0, 9)), window(), {}, {}};
    const bool isShare =
        measure.metric == Metric::DiscountShare || measure.metric == Metric::RedeemShare;
    const bool isSum = !isShare && measure.metric != Metric::AverageBasket;
    if (measure.metric <= Metric::DiscountShare && flip()) {
        if (flip())
            measure.categories = categoryClosure();
        else
            measure.products = productIds();
    }
    conditions::History result;
    result.comparison = flip() ? Comparison::AtLeast : Comparison::AtMost;
    if (std::find(scope.rounds.begin(), scope.rounds.end(), measure.metric) != scope.rounds.end() &&
        flip())
        result.comparison = Comparison::Every;
    if (isSum && scope.allowsTopShare && flip())
        result.comparison = Comparison::TopShare;
    if (result.comparison == Comparison::TopShare)
        result.bound = ratio(1, 1'000'000);
    else
        result.bound = isShare ? share() : Ratio(between(1, 1'000'000));
    if (result.comparison == Comparison::TopShare)
        measure.topShare = result.bound;
    auto &measures = m_programme.measures;
    const auto found = std::find(measures.begin(), measures.end(), measure);
    result.measure = static_cast<int>(found - measures.begin());
    if (found == measures.end())
        measures.push_back(measure);
    return result;
}

discounts::Bundle Drawer::bundle()
{
    discounts::Bundle result;
    result.of = several<discounts::Bundle::Part>(2, 3, [&] {
        return flip() ? discounts::Bundle::Part{productIds(), {}}
                      : discounts::Bundle::Part{{}, categoryClosure()};
    });
    if (flip())
        result.price = money();
    else
        result.off = money(1);
    return result;
}

decltype(Effect::what) Drawer::billEffect()
{
    switch (between(0, 2)) {
    case 0: {
        const bool isExtra = flip();
        return effects::PointsPer{between(isExtra ? 1 : 0, 9), money(1), isExtra};
    }
    case 1:
        return effects::Multiply{ratio(1'000'000, 9'000'000)};
    default:
        return effects::GiveDiscount{discount()};
    }
}

decltype(Effect::what) Drawer::plainEffect(std::optional<Trigger> trigger) const
{
    const bool hasAmount = trigger == Trigger::Purchase || trigger == Trigger::TopUp;
    switch (between(0, 4)) {
    case 0:
        return effects::FixedPoints{points()};
    case 1:
        return hasAmount && flip() ? effects::StoredValue{Money(), steps(false)}
                                   : effects::StoredValue{money(1), {}};
    case 2:
        return effects::GiveCoupon{indexOf(m_programme.coupons.size())};
    case 3:
        return effects::GiveReward{indexOf(m_programme.rewards.size())};
    default:
        return effects::GiveTag{plainText(), maybe<Length>(length)};
    }
}

} // namespace regulars::programmes
