#include "engine/questioning.h"

#include "engine/measuring.h"

#include <algorithm>

namespace regulars
{

using namespace conditions;

namespace
{

Truth truth(bool isTrue)
{
    return isTrue ? Truth::Yes : Truth::No;
}

template <typename Sorted, typename Value>
bool isAmong(const Sorted &sorted, const Value &value)
{
    return std::binary_search(sorted.begin(), sorted.end(), value);
}

} // namespace

Truth Questioning::ask(const All &all)
{
    const BusinessDay outerDay = m_day;
    if (const auto started = startOfNight(all))
        m_day = *started;
    Truth result = Truth::Yes;
    for (const Condition &part : all.of) {
        result = std::min(result, answer(part));
        if (result == Truth::No)
            break;
    }
    m_day = outerDay;
    return result;
}

Truth Questioning::ask(const Any &any)
{
    Truth result = Truth::No;
    for (const Condition &part : any.of) {
        result = std::max(result, answer(part));
        if (result == Truth::Yes)
            break;
    }
    return result;
}

// What must come round together comes round as often as what comes round least.
std::optional<qint64> Questioning::roundsOf(const All &all)
{
    const BusinessDay outerDay = m_day;
    m_day = startOfNight(all).value_or(m_day);
    std::optional<qint64> least;
    for (const Condition &part : all.of) {
        if (const auto times = rounds(part))
            least = std::min(least.value_or(*times), *times);
    }
    m_day = outerDay;
    return least;
}

// Either is enough: what comes round most counts, among those that hold.
std::optional<qint64> Questioning::roundsOf(const Any &any)
{
    qint64 most = 1;
    bool isCounted = false;
    for (const Condition &part : any.of) {
        if (const auto times = rounds(part); times && answer(part) == Truth::Yes) {
            isCounted = true;
            most = std::max(most, *times);
        }
    }
    return isCounted ? std::optional(most) : std::nullopt;
}

std::optional<qint64> Questioning::roundsOf(const History &history) const
{
    if (history.comparison != Comparison::Every)
        return std::nullopt;
    if (!m_member)
        return 0;
    return crossings(measure(m_programme, history.measure, m_occasion, m_lines), history.bound);
}

std::optional<qint64> Questioning::rounds(const Condition &condition)
{
    return std::visit(
        [this](const auto &test) -> std::optional<qint64> {
            using Test = std::decay_t<decltype(test)>;
            if constexpr (std::is_same_v<Test, All> || std::is_same_v<Test, Any> ||
                          std::is_same_v<Test, History>)
                return roundsOf(test);
            else
                return std::nullopt;
        },
        condition.test);
}

Truth Questioning::ask(const Not &negated)
{
    switch (answer(negated.of.front())) {
    case Truth::No:
        return Truth::Yes;
    case Truth::Unknown:
        return Truth::Unknown;
    case Truth::Yes:
        return Truth::No;
    }
    Q_UNREACHABLE();
}

Truth Questioning::ask(const InCategory &test) const
{
    if (const auto early = withoutLine())
        return *early;
    return truth(m_line->category && isAmong(test.categories, *m_line->category));
}

Truth Questioning::ask(const IsProduct &test) const
{
    if (const auto early = withoutLine())
        return *early;
    return truth(isAmong(test.products, m_line->product));
}

const ProductHistory *Questioning::historyOfLine() const
{
    if (!m_member || m_line->product.isEmpty())
        return nullptr;
    const auto &all = m_member->products;
    const auto found = std::find_if(all.begin(), all.end(), [&](const ProductHistory &history) {
        return history.product == m_line->product;
    });
    return found == all.end() ? nullptr : &*found;
}

Truth Questioning::ask(const Usual &test) const
{
    if (const auto early = withoutLine())
        return *early;
    const ProductHistory *history = historyOfLine();
    if (!history)
        return Truth::No;
    const BusinessDay today = m_occasion.moment.day;
    const auto first = test.window.firstDay(today);
    const auto times =
        std::count_if(history->boughtOn.begin(), history->boughtOn.end(),
                      [&](BusinessDay day) { return day <= today && (!first || *first <= day); });
    return truth(times >= test.times);
}

// Goods that should have run out already count too: they are wanted all the more.
Truth Questioning::ask(const RunsOutWithin &test) const
{
    if (const auto early = withoutLine())
        return *early;
    const ProductHistory *history = historyOfLine();
    const auto product = m_programme.product(m_line->product);
    if (!history || history->boughtOn.empty() || !product)
        return Truth::No;
    const auto lasts = m_programme.products[static_cast<size_t>(*product)].lasts;
    return truth(lasts &&
                 history->boughtOn.front().plus(*lasts) <= m_occasion.moment.day.plus(test.within));
}

Truth Questioning::ask(const PurchaseAtLeast &test) const
{
    return m_areSumsKnown ? truth(m_amount >= test.amount) : Truth::Unknown;
}

Truth Questioning::ask(const ItemsAtLeast &test) const
{
    return m_areSumsKnown ? truth(m_quantity >= test.quantity) : Truth::Unknown;
}

Truth Questioning::ask(const InChannel &test) const
{
    return truth(std::find(test.channels.begin(), test.channels.end(), m_occasion.channel) !=
                 test.channels.end());
}

// Only of a purchase can be said that it is the first one.
Truth Questioning::ask(const FirstPurchase &test) const
{
    if (!m_member)
        return Truth::No;
    if (m_occasion.trigger == Trigger::ReferralFirstPurchase)
        return truth(test.wanted);
    const bool isPurchase = m_occasion.trigger == Trigger::Purchase;
    return truth(isPurchase ? (m_member->purchasesBefore == 0) == test.wanted
                            : !test.wanted && m_member->purchasesBefore > 0);
}

bool Questioning::isWithin(const Between &between) const
{
    const int now = m_occasion.moment.local.secondOfDay;
    if (between.startSecond <= between.endSecond)
        return between.startSecond <= now && now < between.endSecond;
    return between.startSecond <= now || now < between.endSecond;
}

// Inside a window over midnight the day is the civil one on which it started, for all day
// conditions that must hold with it (S16).
std::optional<BusinessDay> Questioning::startOfNight(const All &all) const
{
    for (const Condition &part : all.of) {
        if (const auto *inner = std::get_if<All>(&part.test)) {
            if (const auto started = startOfNight(*inner))
                return started;
        }
        const auto *between = std::get_if<Between>(&part.test);
        if (!between || between->startSecond <= between->endSecond || !isWithin(*between))
            continue;
        const LocalTime &local = m_occasion.moment.local;
        return local.secondOfDay < between->endSecond ? local.civilDay.plusDays(-1)
                                                      : local.civilDay;
    }
    return std::nullopt;
}

Truth Questioning::ask(const OnWeekdays &test) const
{
    return truth(std::find(test.weekdays.begin(), test.weekdays.end(), m_day.dayOfWeek()) !=
                 test.weekdays.end());
}

Truth Questioning::ask(const OnMonthDays &test) const
{
    return truth(std::find(test.days.begin(), test.days.end(), m_day.date().day()) !=
                 test.days.end());
}

Truth Questioning::ask(const OnDates &test) const
{
    return truth(std::any_of(test.ranges.begin(), test.ranges.end(),
                             [&](const DayRange &range) { return range.contains(m_day); }));
}

Truth Questioning::ask(const InTier &test) const
{
    return truth(m_member && std::find(test.tiers.begin(), test.tiers.end(), m_member->tier) !=
                                 test.tiers.end());
}

Truth Questioning::ask(const AtLeastTier &test) const
{
    return truth(m_member && m_member->tier >= test.tier);
}

Truth Questioning::ask(const HasTag &test) const
{
    return truth(m_member &&
                 std::any_of(test.tags.begin(), test.tags.end(),
                             [&](const QString &tag) { return m_member->tags.contains(tag); }));
}

// Segments may name segments; one that leads back to itself has no members.
Truth Questioning::ask(const InSegment &test)
{
    if (!m_member || m_segmentsWithin >= m_programme.segments.size())
        return Truth::No;
    ++m_segmentsWithin;
    Truth result = Truth::No;
    for (const int segment : test.segments)
        result = std::max(result, answer(m_programme.segments[static_cast<size_t>(segment)].when));
    --m_segmentsWithin;
    return result;
}

Truth Questioning::ask(const Birthday &test) const
{
    return truth(m_member && m_member->birthday &&
                 isInBirthdaySpan(*m_member->birthday, test.span, m_occasion.moment.day));
}

Truth Questioning::ask(const JoinedWithin &test) const
{
    const BusinessDay today = m_occasion.moment.day;
    return truth(m_member && m_member->joinedOn <= today &&
                 today < m_member->joinedOn.plus(test.within));
}

Truth Questioning::ask(const SilentFor &test) const
{
    if (!m_member)
        return Truth::No;
    const BusinessDay since = m_member->lastPurchaseOn.value_or(m_member->joinedOn);
    return truth(since.daysUntil(m_occasion.moment.day) >= test.days);
}

Truth Questioning::ask(const AgeAtLeast &test) const
{
    const auto age = m_member && m_member->birthday
                         ? ageOn(*m_member->birthday, m_occasion.moment.day)
                         : std::nullopt;
    return truth(age && *age >= test.years);
}

Truth Questioning::ask(const AgeBelow &test) const
{
    const auto age = m_member && m_member->birthday
                         ? ageOn(*m_member->birthday, m_occasion.moment.day)
                         : std::nullopt;
    return truth(age && *age < test.years);
}

Truth Questioning::ask(const IsGender &test) const
{
    return truth(m_member && m_member->gender == test.gender);
}

Truth Questioning::ask(const PointsAtLeast &test) const
{
    return truth(m_member && m_member->usablePoints - m_member->debt >= test.points);
}

Truth Questioning::ask(const Expiring &test) const
{
    if (!m_member)
        return Truth::No;
    const BusinessDay today = m_occasion.moment.day;
    const BusinessDay horizon = today.plus(test.within);
    Points sum;
    for (const ExpiringPoints &some : m_member->expiring) {
        if (today <= some.on && some.on <= horizon)
            sum += some.points;
    }
    return truth(sum >= test.atLeast);
}

Truth Questioning::ask(const History &test) const
{
    if (!m_member)
        return Truth::No;
    if (test.comparison == Comparison::TopShare) {
        const auto index = static_cast<size_t>(test.measure);
        return truth(index < m_member->inTopShare.size() && m_member->inTopShare[index]);
    }
    const Measured measured = measure(m_programme, test.measure, m_occasion, m_lines);
    if (test.comparison == Comparison::Every)
        return truth(crossings(measured, test.bound) > 0);
    if (!measured.after)
        return Truth::No;
    return truth(test.comparison == Comparison::AtLeast ? *measured.after >= test.bound
                                                        : *measured.after <= test.bound);
}

Truth Questioning::ask(const AmountAtLeast &test) const
{
    return truth(m_occasion.topUp && *m_occasion.topUp >= test.amount);
}

} // namespace regulars
