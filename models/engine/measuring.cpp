#include "engine/measuring.h"

#include <algorithm>

namespace regulars
{

namespace
{

bool concerns(const Measure &measure, const BasketLine &line)
{
    const auto holds = [](const auto &sorted, const auto &wanted) {
        return std::binary_search(sorted.begin(), sorted.end(), wanted);
    };
    return (measure.categories.empty() ||
            (line.category && holds(measure.categories, *line.category))) &&
           (measure.products.empty() || holds(measure.products, line.product));
}

// What the lines of the purchase at hand add up to, those that the measure concerns.
struct AtHand
{
    qint64 visits = 0;
    Money standing;
    Money discount;
    Money list;
    Quantity quantity;
};

AtHand atHand(const Measure &measure, std::span<const TestedLine> lines)
{
    AtHand sum;
    for (const TestedLine &line : lines) {
        if (!isThere(line) || !concerns(measure, *line.line))
            continue;
        sum.visits = 1;
        sum.standing += line.standing;
        sum.discount += line.discount;
        sum.list += line.line->amount;
        sum.quantity += line.line->quantity;
    }
    return sum;
}

// What the operation at hand adds to the measure.
MeasureValue added(const Measure &measure, const Occasion &occasion,
                   std::span<const TestedLine> lines)
{
    const auto sum = [&] { return atHand(measure, lines); };
    switch (measure.metric) {
    case Metric::Spend:
        return {sum().standing.count(), 0};
    case Metric::Visits:
        return {sum().visits, 0};
    case Metric::QuantityBought:
        return {sum().quantity.count(), 0};
    case Metric::AverageBasket: {
        const AtHand purchase = sum();
        return {purchase.standing.count(), purchase.visits};
    }
    case Metric::DiscountShare: {
        const AtHand purchase = sum();
        return {purchase.discount.count(), purchase.list.count()};
    }
    case Metric::PointsEarned:
        return {occasion.earnedNow.count(), 0};
    case Metric::RedeemShare:
        return {0, occasion.earnedNow.count()};
    case Metric::PointsRedeemed:
        return {};
    case Metric::Actions:
        return {occasion.trigger == Trigger::Action ? 1 : 0, 0};
    case Metric::Referrals:
        return {occasion.trigger == Trigger::Referral && occasion.forReferrer ? 1 : 0, 0};
    }
    Q_UNREACHABLE();
}

std::optional<Ratio> figure(Metric metric, const MeasureValue &value)
{
    switch (metric) {
    case Metric::AverageBasket:
    case Metric::DiscountShare:
    case Metric::RedeemShare:
        return value.base == 0 ? std::nullopt : std::optional(Ratio(value.value, value.base));
    default:
        return Ratio(value.value);
    }
}

} // namespace

Measured measure(const Programme &programme, int measure, const Occasion &occasion,
                 std::span<const TestedLine> lines)
{
    const auto index = static_cast<size_t>(measure);
    const Measure &asked = programme.measures.at(index);
    const std::vector<MeasureValue> &known = occasion.member->measures;
    const MeasureValue before = index < known.size() ? known[index] : MeasureValue{};
    // A referrer is asked about a friend's purchase, which is not his own.
    const auto own = occasion.forReferrer ? std::span<const TestedLine>{} : lines;
    const MeasureValue plus = added(asked, occasion, own);
    return {figure(asked.metric, before),
            figure(asked.metric,
                   {checked::add(before.value, plus.value), checked::add(before.base, plus.base)})};
}

Ratio measureWithPurchase(const Programme &programme, int measure, const MemberView &member,
                          std::span<const TestedLine> lines, Points earnedNow)
{
    // The moment plays no part: the view's windows have been chosen by it already.
    Occasion occasion{
        Trigger::Purchase, {Instant(0), member.joinedOn, {member.joinedOn, 0}}, &member};
    occasion.earnedNow = earnedNow;
    return regulars::measure(programme, measure, occasion, lines).after.value_or(Ratio());
}

qint64 crossings(const Measured &measured, const Ratio &step)
{
    if (!measured.before || !measured.after || step <= Ratio(0))
        return 0;
    const qint64 steps = (*measured.after / step).floor() - (*measured.before / step).floor();
    return std::max<qint64>(0, steps);
}

QDate observedBirthday(const BirthDate &birthday, int year)
{
    const QDate date(year, birthday.month, birthday.day);
    return date.isValid() ? date : QDate(year, 2, 28);
}

std::optional<int> ageOn(const BirthDate &birthday, BusinessDay day)
{
    if (!birthday.year)
        return std::nullopt;
    const QDate date = day.date();
    const int years = date.year() - *birthday.year;
    return date < observedBirthday(birthday, date.year()) ? years - 1 : years;
}

bool isInBirthdaySpan(const BirthDate &birthday, conditions::BirthdaySpan span, BusinessDay day)
{
    constexpr qint64 eitherSide = 3;
    const QDate date = day.date();
    switch (span) {
    case conditions::BirthdaySpan::Day:
        return observedBirthday(birthday, date.year()) == date;
    case conditions::BirthdaySpan::Month:
        return birthday.month == date.month();
    case conditions::BirthdaySpan::Week:
        for (const int year : {date.year() - 1, date.year(), date.year() + 1}) {
            const qint64 away = observedBirthday(birthday, year).daysTo(date);
            if (-eitherSide <= away && away <= eitherSide)
                return true;
        }
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace regulars
