#include "programme/overlaps.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <set>

namespace regulars
{

using namespace conditions;

namespace
{

template <typename Effect>
const Effect *effectOf(const Rule &rule)
{
    for (const auto &effect : rule.give) {
        if (const auto *found = std::get_if<Effect>(&effect.what))
            return found;
    }
    return nullptr;
}

// What the two rules ask beside time, in all its combinations.
class Combinations
{
public:
    Combinations(const Programme &programme, const Rule &a, const Rule &b)
        : m_programme(programme)
    {
        for (const Rule *rule : {&a, &b}) {
            forEachLeaf(rule->when, [this](const Condition &leaf) {
                std::visit([this](const auto &test) { look(test); }, leaf.test);
            });
        }
    }

    // Whether one of them is such that `holds`.
    bool any(const KnownPart &time, const std::function<bool(const KnownPart &)> &holds) const
    {
        KnownPart known = time;
        return withLines(known, holds);
    }

private:
    using Holds = std::function<bool(const KnownPart &)>;

    void look(const InCategory &) { m_asksLines = true; }
    void look(const IsProduct &test)
    {
        m_asksLines = true;
        m_products.insert(test.products.begin(), test.products.end());
    }
    void look(const InTier &) { m_asksTier = true; }
    void look(const AtLeastTier &) { m_asksTier = true; }
    void look(const FirstPurchase &) { m_asksFirst = true; }
    void look(const InChannel &test)
    {
        m_channels.insert(test.channels.begin(), test.channels.end());
    }
    void look(const IsGender &test) { m_genders.insert(test.gender); }
    template <typename Test>
    void look(const Test &)
    {}

    bool withLines(KnownPart &known, const Holds &holds) const
    {
        if (!m_asksLines)
            return withTier(known, holds);
        known.hasLine = true;
        for (const QString &id : m_products) {
            const auto product = m_programme.product(id);
            known.product = id;
            known.category = product ? m_programme.products[static_cast<size_t>(*product)].category
                                     : std::nullopt;
            if (withTier(known, holds))
                return true;
        }
        known.product.clear(); // any other
        known.category.reset();
        if (withTier(known, holds))
            return true;
        for (int category = 0; category < static_cast<int>(m_programme.categories.size());
             ++category) {
            known.category = category;
            if (withTier(known, holds))
                return true;
        }
        return false;
    }

    bool withTier(KnownPart &known, const Holds &holds) const
    {
        if (!m_asksTier)
            return withFirst(known, holds);
        for (int tier = 0; tier < static_cast<int>(m_programme.tiers.size()); ++tier) {
            known.tier = tier;
            if (withFirst(known, holds))
                return true;
        }
        return false;
    }

    bool withFirst(KnownPart &known, const Holds &holds) const
    {
        if (!m_asksFirst)
            return withTexts(known, holds);
        for (const bool isFirst : {true, false}) {
            known.isFirstPurchase = isFirst;
            if (withTexts(known, holds))
                return true;
        }
        return false;
    }

    bool withTexts(KnownPart &known, const Holds &holds) const
    {
        const auto choices = [](const std::set<QString> &named) {
            std::vector<std::optional<QString>> all(named.begin(), named.end());
            all.push_back(named.empty() ? std::nullopt : std::optional(QString())); // another
            return all;
        };
        for (const auto &channel : choices(m_channels)) {
            known.channel = channel;
            for (const auto &gender : choices(m_genders)) {
                known.gender = gender;
                if (holds(known))
                    return true;
            }
        }
        return false;
    }

    const Programme &m_programme;
    bool m_asksLines = false;
    bool m_asksTier = false;
    bool m_asksFirst = false;
    std::set<QString> m_products;
    std::set<QString> m_channels;
    std::set<QString> m_genders;
};

// One pair of rules through the range.
class Pair
{
public:
    Pair(const Programme &programme, const Rule &a, const Rule &b)
        : m_programme(programme)
        , m_a(a)
        , m_b(b)
        , m_combinations(programme, a, b)
        , m_cuts(dayCuts(programme, {&a, &b}))
    {
        for (const Rule *rule : {&a, &b}) {
            forEachLeaf(rule->when, [this](const Condition &leaf) { keepTime(leaf); });
        }
    }

    // False: they never meet.
    bool meet(DayRange range, Overlap &overlap)
    {
        overlap.isAtAllTimes = true;
        std::set<std::pair<int, size_t>> met; // weekday, place in the day
        for (BusinessDay day = range.first; day <= range.last; day = day.plusDays(1)) {
            for (size_t i = 0; i + 1 < m_cuts.size(); ++i) {
                if (!meetAt(timeKnown(m_programme, day, m_cuts[i]))) {
                    overlap.isAtAllTimes = false;
                    continue;
                }
                met.emplace(day.dayOfWeek(), i);
                overlap.firstDay = overlap.firstDay.value_or(day);
                overlap.lastDay = day;
            }
        }
        for (const auto &[weekday, at] : met) {
            auto &spans = overlap.spans;
            if (!spans.empty() && spans.back().weekday == weekday &&
                spans.back().endSecond == m_cuts[at])
                spans.back().endSecond = m_cuts[at + 1];
            else
                spans.push_back({weekday, m_cuts[at], m_cuts[at + 1]});
        }
        if (overlap.isAtAllTimes)
            overlap.spans.clear();
        return !met.empty();
    }

private:
    void keepTime(const Condition &leaf)
    {
        const bool isOfTime = std::holds_alternative<Between>(leaf.test) ||
                              std::holds_alternative<OnWeekdays>(leaf.test) ||
                              std::holds_alternative<OnMonthDays>(leaf.test) ||
                              std::holds_alternative<OnDates>(leaf.test);
        if (isOfTime)
            m_times.push_back(&leaf);
    }

    // Times that all time conditions answer alike give one answer, worked out once. A night's
    // conditions look back to the day on which it started.
    bool meetAt(const KnownPart &time)
    {
        if (!m_a.isInForceOn(time.businessDay) || !m_b.isInForceOn(time.businessDay))
            return false;
        QByteArray signature;
        KnownPart other = time;
        for (const Condition *leaf : m_times) {
            const auto *between = std::get_if<Between>(&leaf->test);
            signature += between && time.secondOfDay < between->endSecond ? 'a' : 'b';
            for (const BusinessDay day :
                 {time.businessDay, time.civilDay, time.civilDay.plusDays(-1)}) {
                other.businessDay = day;
                signature += certaintyOf(*leaf, other) == Certainty::Yes ? '1' : '0';
            }
        }
        const auto known = m_answers.constFind(signature);
        if (known != m_answers.constEnd())
            return *known;
        const bool meets = m_combinations.any(time, [this](const KnownPart &part) {
            return certaintyOf(m_a.when, part) != Certainty::No &&
                   certaintyOf(m_b.when, part) != Certainty::No;
        });
        m_answers.insert(signature, meets);
        return meets;
    }

    const Programme &m_programme;
    const Rule &m_a;
    const Rule &m_b;
    Combinations m_combinations;
    std::vector<int> m_cuts;
    std::vector<const Condition *> m_times;
    QHash<QByteArray, bool> m_answers;
};

} // namespace

Ratio stackedFactor(Stacking stacking, const Ratio &a, const Ratio &b)
{
    switch (stacking) {
    case Stacking::Add:
        return a + b - Ratio(1);
    case Stacking::Best:
        return std::max(a, b);
    case Stacking::Multiply:
        return a * b;
    }
    Q_UNREACHABLE();
}

std::vector<Overlap> overlapsOf(const Programme &programme, DayRange range)
{
    std::vector<Overlap> overlaps;
    const auto count = static_cast<int>(programme.rules.size());
    for (int first = 0; first < count; ++first) {
        const Rule &a = programme.rules[static_cast<size_t>(first)];
        for (int second = first + 1; second < count; ++second) {
            const Rule &b = programme.rules[static_cast<size_t>(second)];
            if (a.on != Trigger::Purchase || b.on != Trigger::Purchase)
                continue;
            const auto *scaleA = effectOf<effects::Multiply>(a);
            const auto *scaleB = effectOf<effects::Multiply>(b);
            const bool areOffers =
                effectOf<effects::GiveDiscount>(a) && effectOf<effects::GiveDiscount>(b);
            if (!(scaleA && scaleB) && !areOffers)
                continue;
            Overlap overlap;
            overlap.first = first;
            overlap.second = second;
            if (!Pair(programme, a, b).meet(range, overlap))
                continue;
            if (scaleA && scaleB) {
                overlap.factor =
                    stackedFactor(programme.policy.stacking, scaleA->factor, scaleB->factor);
                overlaps.push_back(overlap);
            }
            if (areOffers) {
                const bool isExclusive = !a.stack.isEmpty() && a.stack == b.stack;
                overlap.kind = isExclusive ? Overlap::Kind::Exclusive : Overlap::Kind::Offers;
                overlap.stack = isExclusive ? a.stack : QString();
                overlap.factor = 1;
                overlaps.push_back(overlap);
            }
        }
    }
    return overlaps;
}

} // namespace regulars
