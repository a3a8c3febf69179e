#include "programme/ruletimes.h"

#include <algorithm>

namespace regulars
{

using namespace conditions;

namespace
{

constexpr int daySeconds = 86'400;

Certainty certain(bool holds)
{
    return holds ? Certainty::Yes : Certainty::No;
}

template <typename Values, typename Value>
bool holds(const Values &values, const Value &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

// Answers as the engine does (S16 for nights), with maybe where it isn't told.
class Answering
{
public:
    explicit Answering(const KnownPart &known)
        : m_known(known)
        , m_day(known.businessDay)
    {}

    Certainty answer(const Condition &condition)
    {
        return std::visit([this](const auto &test) { return ask(test); }, condition.test);
    }

private:
    Certainty ask(const All &all)
    {
        const BusinessDay outerDay = m_day;
        m_day = startOfNight(all).value_or(m_day);
        Certainty result = Certainty::Yes;
        for (const Condition &part : all.of)
            result = std::min(result, answer(part));
        m_day = outerDay;
        return result;
    }
    Certainty ask(const Any &any)
    {
        Certainty result = Certainty::No;
        for (const Condition &part : any.of)
            result = std::max(result, answer(part));
        return result;
    }
    Certainty ask(const Not &negated)
    {
        const Certainty inner = answer(negated.of.front());
        if (inner == Certainty::Maybe)
            return inner;
        return certain(inner == Certainty::No);
    }

    Certainty ask(const InCategory &test) const
    {
        if (!m_known.hasLine)
            return Certainty::Maybe;
        return certain(m_known.category && holds(test.categories, *m_known.category));
    }
    Certainty ask(const IsProduct &test) const
    {
        return m_known.hasLine ? certain(holds(test.products, m_known.product)) : Certainty::Maybe;
    }
    Certainty ask(const Between &test) const { return certain(isWithin(test)); }
    Certainty ask(const OnWeekdays &test) const
    {
        return certain(holds(test.weekdays, m_day.dayOfWeek()));
    }
    Certainty ask(const OnMonthDays &test) const
    {
        return certain(holds(test.days, m_day.date().day()));
    }
    Certainty ask(const OnDates &test) const
    {
        return certain(std::any_of(test.ranges.begin(), test.ranges.end(),
                                   [&](const DayRange &range) { return range.contains(m_day); }));
    }
    Certainty ask(const InTier &test) const
    {
        return m_known.tier ? certain(holds(test.tiers, *m_known.tier)) : Certainty::Maybe;
    }
    Certainty ask(const AtLeastTier &test) const
    {
        return m_known.tier ? certain(*m_known.tier >= test.tier) : Certainty::Maybe;
    }
    Certainty ask(const FirstPurchase &test) const
    {
        return m_known.isFirstPurchase ? certain(*m_known.isFirstPurchase == test.wanted)
                                       : Certainty::Maybe;
    }
    Certainty ask(const InChannel &test) const
    {
        return m_known.channel ? certain(holds(test.channels, *m_known.channel)) : Certainty::Maybe;
    }
    Certainty ask(const IsGender &test) const
    {
        return m_known.gender ? certain(*m_known.gender == test.gender) : Certainty::Maybe;
    }
    template <typename Test>
    Certainty ask(const Test &) const
    {
        return Certainty::Maybe;
    }

    bool isWithin(const Between &between) const
    {
        const int now = m_known.secondOfDay;
        if (between.startSecond <= between.endSecond)
            return between.startSecond <= now && now < between.endSecond;
        return between.startSecond <= now || now < between.endSecond;
    }

    std::optional<BusinessDay> startOfNight(const All &all) const
    {
        for (const Condition &part : all.of) {
            if (const auto *inner = std::get_if<All>(&part.test)) {
                if (const auto started = startOfNight(*inner))
                    return started;
            }
            const auto *between = std::get_if<Between>(&part.test);
            if (between && between->startSecond > between->endSecond && isWithin(*between))
                return m_known.secondOfDay < between->endSecond ? m_known.civilDay.plusDays(-1)
                                                                : m_known.civilDay;
        }
        return std::nullopt;
    }

    const KnownPart &m_known;
    BusinessDay m_day;
};

void add(std::vector<RuleSpan> &spans, const RuleSpan &span)
{
    if (!spans.empty() && spans.back().day == span.day &&
        spans.back().endSecond == span.startSecond && spans.back().isCertain == span.isCertain)
        spans.back().endSecond = span.endSecond;
    else
        spans.push_back(span);
}

} // namespace

Certainty certaintyOf(const Condition &condition, const KnownPart &known)
{
    return Answering(known).answer(condition);
}

std::vector<int> dayCuts(const Programme &programme, const std::vector<const Rule *> &rules)
{
    std::vector<int> cuts{0, programme.calendar.dayStartsAtMinute() * 60, daySeconds};
    for (const Rule *rule : rules) {
        forEachLeaf(rule->when, [&](const Condition &leaf) {
            if (const auto *between = std::get_if<Between>(&leaf.test)) {
                cuts.push_back(between->startSecond);
                cuts.push_back(between->endSecond);
            }
        });
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    return cuts;
}

KnownPart timeKnown(const Programme &programme, BusinessDay civilDay, int secondOfDay)
{
    const bool isBeforeDay = secondOfDay < programme.calendar.dayStartsAtMinute() * 60;
    return {isBeforeDay ? civilDay.plusDays(-1) : civilDay, civilDay, secondOfDay};
}

std::vector<RuleSpan> appliesOn(const Programme &programme, const Rule &rule, DayRange days)
{
    const std::vector<int> cuts = dayCuts(programme, {&rule});
    std::vector<RuleSpan> spans;
    for (BusinessDay day = days.first; day <= days.last; day = day.plusDays(1)) {
        for (size_t i = 0; i + 1 < cuts.size(); ++i) {
            const KnownPart known = timeKnown(programme, day, cuts[i]);
            if (!rule.isInForceOn(known.businessDay))
                continue;
            const Certainty certainty = certaintyOf(rule.when, known);
            if (certainty != Certainty::No)
                add(spans, {day, cuts[i], cuts[i + 1], certainty == Certainty::Yes});
        }
    }
    return spans;
}

} // namespace regulars
