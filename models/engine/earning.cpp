#include "engine/awarding.h"
#include "engine/pricing.h"
#include "engine/unexplained.h"

#include <algorithm>
#include <limits>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int general = std::numeric_limits<int>::max();

// How far above the line's own category the rule names one. Categories come with their descendants,
// so that the highest one above in an unbroken row is the one that was named.
int distanceToNamed(const Programme &programme, const std::vector<int> &categories, int own)
{
    int distance = 0;
    for (auto above = programme.categories[static_cast<size_t>(own)].parent;
         above && std::binary_search(categories.begin(), categories.end(), *above);
         above = programme.categories[static_cast<size_t>(*above)].parent)
        ++distance;
    return distance;
}

// How closely a `when` names the line: 0 its product, then its category, then the nearest ancestor
// …; a line that is merely not excluded is not named.
int specificity(const Programme &programme, const Condition &condition, const BasketLine &line)
{
    const auto closest = [&](const std::vector<Condition> &parts) {
        int least = general;
        for (const Condition &part : parts)
            least = std::min(least, specificity(programme, part, line));
        return least;
    };
    if (const auto *all = std::get_if<conditions::All>(&condition.test))
        return closest(all->of);
    if (const auto *any = std::get_if<conditions::Any>(&condition.test))
        return closest(any->of);
    if (const auto *product = std::get_if<conditions::IsProduct>(&condition.test)) {
        const auto &named = product->products;
        return std::binary_search(named.begin(), named.end(), line.product) ? 0 : general;
    }
    const auto *category = std::get_if<conditions::InCategory>(&condition.test);
    if (category && line.category &&
        std::binary_search(category->categories.begin(), category->categories.end(),
                           *line.category))
        return 1 + distanceToNamed(programme, category->categories, *line.category);
    return general;
}

bool earns(const Rule &rule)
{
    return std::any_of(rule.give.begin(), rule.give.end(), [](const Effect &effect) {
        return !std::holds_alternative<effects::GiveDiscount>(effect.what);
    });
}

// A rule that holds for the purchase at hand.
struct RuleAtWork
{
    int index = 0;
    const Rule *rule = nullptr;
    std::vector<int> lines;
    bool isUsedUp = false;

    bool touches(int line) const { return std::binary_search(lines.begin(), lines.end(), line); }
};

PointFraction pointsFor(Money eligible, const effects::PointsPer &per)
{
    return {static_cast<WideInteger>(eligible.count()) * per.points, per.amount.count()};
}

// The rate that a rule sets for a line.
struct BaseRate
{
    int rule = -1;
    int rank = general;
    const effects::PointsPer *per = nullptr;

    PointFraction of(Money eligible) const
    {
        return per ? pointsFor(eligible, *per) : PointFraction();
    }
};

// The more specific sets the rate; among equals the larger, then the earlier rule.
bool isStronger(const BaseRate &a, const BaseRate &b)
{
    if (!b.per || a.rank != b.rank)
        return !b.per || a.rank < b.rank;
    return static_cast<WideInteger>(a.per->points) * b.per->amount.count() >
           static_cast<WideInteger>(b.per->points) * a.per->amount.count();
}

constexpr int byTier = -1;

struct Multiplier
{
    int rule = byTier;
    const RuleAtWork *work = nullptr;
    Ratio factor = 1;
};

struct Extra
{
    const RuleAtWork *work = nullptr;
    const effects::PointsPer *per = nullptr;
};

// What one purchase earns, in the order of S11: base, multipliers, extra, fixed sums; the tally
// caps and rounds.
class PurchaseEarning
{
public:
    PurchaseEarning(const Programme &programme, const MemberView &member, const Basket &basket,
                    const std::vector<QuotedLine> &lines, const Moment &moment, Explained explained)
        : m_programme(programme)
        , m_occasion{Trigger::Purchase, moment, &member}
        , m_lines(testedLines(basket, lines))
        , m_tally(programme, member, 4 * lines.size() + 4, explained)
    {
        m_occasion.channel = basket.channel;
    }

    Earning outcome() &&;

private:
    void findRules();
    void rateLines();
    void findScalers();
    void earnLine(int line);
    void multiply(int line, const PointFraction &base);
    void multiplyByAll(int line, const PointFraction &base);
    void addMultiplied(const Multiplier &multiplier, int line, const PointFraction &points);
    void addExtras(int line);

    const Programme &m_programme;
    Occasion m_occasion;
    std::vector<TestedLine> m_lines;
    Tally m_tally;
    std::vector<RuleAtWork> m_rules; // grows no more once found
    std::vector<Multiplier> m_multipliers;
    std::vector<Extra> m_extras;
    std::vector<const Multiplier *> m_onLine;
    std::vector<BaseRate> m_rates; // aligned with the lines
    // Those that would have been stronger, had they not been used up; empty: none is.
    std::vector<BaseRate> m_usedUpRates;
};

void PurchaseEarning::findRules()
{
    m_rules.reserve(m_programme.rules.size());
    for (size_t i = 0; i < m_programme.rules.size(); ++i) {
        const Rule &rule = m_programme.rules[i];
        if (rule.on != Trigger::Purchase || !rule.isInForceOn(m_occasion.moment.day) ||
            !earns(rule))
            continue;
        ConditionOutcome outcome = testCondition(m_programme, rule.when, m_occasion, m_lines);
        if (!outcome.holds)
            continue;
        const int index = static_cast<int>(i);
        const bool isUsedUp = m_tally.timesLeft(index).value_or(1) == 0;
        m_rules.push_back({index, &rule, std::move(outcome.lines), isUsedUp});
    }
}

// A rule that is used up leaves the line to the next one.
void PurchaseEarning::rateLines()
{
    m_rates.resize(m_lines.size());
    for (const RuleAtWork &work : m_rules) {
        if (work.isUsedUp)
            m_usedUpRates.resize(m_lines.size());
        for (const Effect &effect : work.rule->give) {
            const auto *per = std::get_if<effects::PointsPer>(&effect.what);
            if (!per || per->isExtra)
                continue;
            for (const int line : work.lines) {
                const auto at = static_cast<size_t>(line);
                const BaseRate rate{
                    work.index, specificity(m_programme, work.rule->when, *m_lines[at].line), per};
                BaseRate &best = work.isUsedUp ? m_usedUpRates[at] : m_rates[at];
                if (isStronger(rate, best))
                    best = rate;
            }
        }
    }
}

void PurchaseEarning::earnLine(int line)
{
    const auto at = static_cast<size_t>(line);
    const Money eligible = m_lines[at].standing;
    const BaseRate usedUp = m_usedUpRates.empty() ? BaseRate() : m_usedUpRates[at];
    if (usedUp.per && isStronger(usedUp, m_rates[at])) {
        m_tally.add(usedUp.rule, line, usedUp.of(eligible));
        m_tally.cut(usedUp.rule, usedUp.of(eligible));
    }
    const PointFraction base = m_rates[at].of(eligible);
    if (!base.isZero()) {
        m_tally.add(m_rates[at].rule, line, base);
        m_tally.count(m_rates[at].rule, 1);
        multiply(line, base);
    }
    addExtras(line);
}

// Who multiplies and who adds, found once for all lines.
void PurchaseEarning::findScalers()
{
    const Tier &tier = m_programme.tiers.at(static_cast<size_t>(m_occasion.member->tier));
    if (tier.multiplier != Ratio(1))
        m_multipliers.push_back({byTier, nullptr, tier.multiplier});
    for (const RuleAtWork &work : m_rules) {
        for (const Effect &effect : work.rule->give) {
            const auto *given = std::get_if<effects::Multiply>(&effect.what);
            const auto *per = std::get_if<effects::PointsPer>(&effect.what);
            if (given && given->factor != Ratio(1))
                m_multipliers.push_back({work.index, &work, given->factor});
            else if (per && per->isExtra)
                m_extras.push_back({&work, per});
        }
    }
}

void PurchaseEarning::multiply(int line, const PointFraction &base)
{
    m_onLine.clear();
    for (const Multiplier &multiplier : m_multipliers) {
        const RuleAtWork *work = multiplier.work;
        if (work && !work->touches(line))
            continue;
        if (!work || !work->isUsedUp) {
            m_onLine.push_back(&multiplier);
        } else if (m_programme.policy.stacking == Stacking::Add) {
            const PointFraction lost = base.timesMore(multiplier.factor);
            m_tally.add(work->index, line, lost);
            m_tally.cut(work->index, lost);
        }
    }
    if (!m_onLine.empty())
        multiplyByAll(line, base);
}

void PurchaseEarning::multiplyByAll(int line, const PointFraction &base)
{
    switch (m_programme.policy.stacking) {
    case Stacking::Add:
        for (const Multiplier *multiplier : m_onLine)
            addMultiplied(*multiplier, line, base);
        return;
    case Stacking::Best:
        addMultiplied(**std::max_element(m_onLine.begin(), m_onLine.end(),
                                         [](const Multiplier *a, const Multiplier *b) {
                                             return a->factor < b->factor;
                                         }),
                      line, base);
        return;
    case Stacking::Multiply: {
        PointFraction multiplied = base;
        for (const Multiplier *multiplier : m_onLine) {
            addMultiplied(*multiplier, line, multiplied);
            multiplied = multiplied.times(multiplier->factor);
        }
        return;
    }
    }
}

void PurchaseEarning::addMultiplied(const Multiplier &multiplier, int line,
                                    const PointFraction &points)
{
    const PointFraction more = points.timesMore(multiplier.factor);
    if (multiplier.rule == byTier) {
        m_tally.addTier(line, more);
    } else {
        m_tally.add(multiplier.rule, line, more);
        m_tally.count(multiplier.rule, 1);
    }
}

void PurchaseEarning::addExtras(int line)
{
    const Money eligible = m_lines[static_cast<size_t>(line)].standing;
    for (const auto &[work, per] : m_extras) {
        if (!work->touches(line))
            continue;
        const PointFraction points = pointsFor(eligible, *per);
        m_tally.add(work->index, line, points);
        if (work->isUsedUp)
            m_tally.cut(work->index, points);
        else
            m_tally.count(work->index, 1);
    }
}

Earning PurchaseEarning::outcome() &&
{
    findRules();
    rateLines();
    findScalers();
    for (size_t line = 0; line < m_lines.size(); ++line)
        earnLine(static_cast<int>(line));
    Awarding awarding(m_programme, m_occasion, m_lines, m_tally);
    for (const RuleAtWork &work : m_rules)
        awarding.giveFixed(work.index, work.lines);
    return std::move(m_tally).closed();
}

} // namespace

std::vector<TestedLine> testedLines(const Basket &basket, const std::vector<QuotedLine> &lines)
{
    std::vector<TestedLine> tested;
    tested.reserve(lines.size());
    for (size_t i = 0; i < lines.size(); ++i)
        tested.push_back(
            {&basket.lines.at(i), lines[i].eligible, lines[i].list - lines[i].price()});
    return tested;
}

Earning earnedOnPurchase(const Programme &programme, const MemberView &member, const Basket &basket,
                         const std::vector<QuotedLine> &lines, const Moment &moment,
                         Explained explained)
{
    return PurchaseEarning(programme, member, basket, lines, moment, explained).outcome();
}

Earning earnOnPurchase(const Programme &programme, const MemberView &member, const Basket &basket,
                       const std::vector<QuotedLine> &lines, const Moment &moment)
{
    return earnedOnPurchase(programme, member, basket, lines, moment, Explained::Yes);
}

namespace
{

Earning earnedOn(const Programme &programme, const Occasion &occasion,
                 std::span<const TestedLine> lines, Explained explained)
{
    if (!occasion.member)
        return {};
    Tally tally(programme, *occasion.member, 0, explained);
    Awarding awarding(programme, occasion, lines, tally);
    for (size_t i = 0; i < programme.rules.size(); ++i) {
        const Rule &rule = programme.rules[i];
        const bool isMeant = rule.on == occasion.trigger && rule.on != Trigger::Purchase &&
                             (rule.on != Trigger::Action || rule.action == occasion.action);
        if (!isMeant || !rule.isInForceOn(occasion.moment.day))
            continue;
        const ConditionOutcome outcome = testCondition(programme, rule.when, occasion, lines);
        if (outcome.holds)
            awarding.giveFixed(static_cast<int>(i), outcome.lines);
    }
    return std::move(tally).closed();
}

} // namespace

Earning earnOnOccasion(const Programme &programme, const Occasion &occasion,
                       std::span<const TestedLine> lines)
{
    return earnedOn(programme, occasion, lines, Explained::Yes);
}

Earning earnUnexplained(const Programme &programme, const Occasion &occasion,
                        std::span<const TestedLine> lines)
{
    return earnedOn(programme, occasion, lines, Explained::No);
}

std::vector<Grant> giftOf(const Programme &programme, int tier)
{
    const Tier &reached = programme.tiers.at(static_cast<size_t>(tier));
    std::vector<Grant> grants;
    for (const Effect &effect : reached.gift) {
        if (auto grant = grantOf(effect)) {
            grant->rule = u"tier:"_s + reached.id;
            grant->toReferrer = effect.toReferrer;
            grants.push_back(std::move(*grant));
        }
    }
    return grants;
}

} // namespace regulars
