#include "insight/analysisparts.h"
#include "insight/ruleevidence.h"
#include "insight/rulereach.h"

#include <algorithm>

namespace regulars
{

namespace
{

// From when to when a rule says it holds: its `from` and `until`, within its `dates`.
struct Term
{
    std::optional<BusinessDay> from;
    std::optional<BusinessDay> until;
};

Term termOf(const Rule &rule, const AnalysisTerms &terms)
{
    Term term{rule.from, rule.until};
    if (!term.from && terms.ruleCame.contains(rule.id)) {
        term.from = *terms.ruleCame.constFind(rule.id);
    }
    const auto narrow = [&](const Condition &condition) {
        const auto *dates = std::get_if<conditions::OnDates>(&condition.test);
        if (!dates || dates->ranges.empty()) {
            return;
        }
        const auto &[first, last] = std::pair(
            std::min_element(dates->ranges.begin(), dates->ranges.end(),
                             [](const auto &a, const auto &b) { return a.first < b.first; }),
            std::max_element(dates->ranges.begin(), dates->ranges.end(),
                             [](const auto &a, const auto &b) { return a.last < b.last; }));
        term.from = std::max(term.from.value_or(first->first), first->first);
        term.until = std::min(term.until.value_or(last->last), last->last);
    };
    narrow(rule.when);
    if (const auto *all = std::get_if<conditions::All>(&rule.when.test)) {
        std::for_each(all->of.begin(), all->of.end(), narrow);
    }
    return term;
}

// The part of the period in which it held.
std::optional<DayRange> daysDuring(DayRange period, const Term &term)
{
    const DayRange days{std::max(period.first, term.from.value_or(period.first)),
                        std::min(period.last, term.until.value_or(period.last))};
    return days.first <= days.last ? std::optional(days) : std::nullopt;
}

// As many days, moved back by whole weeks so that they end before the rule began.
DayRange daysBefore(DayRange during, BusinessDay from)
{
    const qint64 weeks = from.daysUntil(during.last) / 7 + 1;
    return {during.first.plusDays(-7 * weeks), during.last.plusDays(-7 * weeks)};
}

// Counts one stretch of days of a rule.
class StretchCount
{
public:
    explicit StretchCount(DayRange days)
        : m_daily(static_cast<std::size_t>(days.days()), 0.0)
    {
        m_stretch.days = days;
    }

    void add(BusinessDay day, Money matched, Money other)
    {
        m_stretch.sales += matched;
        m_stretch.otherSales += other;
        ++m_stretch.purchases;
        m_daily[static_cast<std::size_t>(m_stretch.days.first.daysUntil(day))] +=
            static_cast<double>(matched.count());
    }
    RuleStretch finish() const
    {
        RuleStretch stretch = m_stretch;
        Spread spread;
        for (const double day : m_daily) {
            spread.add(day);
        }
        stretch.dailyStddev = spread.stddev();
        return stretch;
    }

private:
    RuleStretch m_stretch;
    std::vector<double> m_daily;
};

// Purchases that stand, of those days.
class CompanyCount
{
public:
    void addMember(qint64 visits)
    {
        ++m_members;
        m_visits += visits;
    }
    void addBasket(Money paid)
    {
        m_paid += paid;
        m_spread.add(static_cast<double>(paid.count()));
    }
    Company finish(DayRange days) const
    {
        Company company{m_members, std::nullopt, shareOf(m_paid.count(), m_spread.count()),
                        std::nullopt};
        if (m_members > 0) {
            company.visitsAMonth = Ratio(m_visits, m_members) / monthsIn(days);
        }
        if (m_spread.count() > 0 && m_spread.mean() > 0) {
            company.basketCv = *m_spread.stddev() / m_spread.mean();
        }
        return company;
    }

private:
    qint64 m_members = 0;
    qint64 m_visits = 0;
    Money m_paid;
    Spread m_spread;
};

// Where each purchase's lines lie: they come in the order of purchases.
std::vector<std::size_t> lineStarts(const Chronicle &now)
{
    std::vector<std::size_t> starts(now.purchases.size() + 1, 0);
    for (const LineFact &line : now.lines) {
        ++starts[static_cast<std::size_t>(line.purchase) + 1];
    }
    for (std::size_t i = 1; i < starts.size(); ++i) {
        starts[i] += starts[i - 1];
    }
    return starts;
}

class RuleCount
{
public:
    RuleCount(const Chronicle &now, const std::vector<std::size_t> &starts,
              const std::vector<int> &byDay)
        : m_now(now)
        , m_starts(starts)
        , m_byDay(byDay)
    {}

    RuleEffect count(const RuleReach &reach, DayRange during,
                     const std::optional<DayRange> &before) const
    {
        RuleEffect effect;
        std::vector<bool> took(m_now.lives.size(), false);
        effect.during = stretch(reach, during, &took);
        if (before) {
            effect.before = stretch(reach, *before, nullptr);
        }
        CompanyCount participants;
        CompanyCount others;
        std::vector<qint64> visits(m_now.lives.size(), 0);
        forEachOf(during, [&](int index, const PurchaseFact &purchase) {
            if (const int life = m_now.lifeOfPurchase(index); life >= 0) {
                const auto at = static_cast<std::size_t>(life);
                ++visits[at];
                (took[at] ? participants : others).addBasket(purchase.paidNet);
            }
        });
        for (std::size_t i = 0; i < visits.size(); ++i) {
            if (visits[i] > 0) {
                (took[i] ? participants : others).addMember(visits[i]);
            }
        }
        effect.participants = participants.finish(during);
        effect.others = others.finish(during);
        return effect;
    }

    // The purchases that a rule's sales are of.
    std::vector<EvidenceRow> salesBehind(const RuleReach &reach, DayRange days) const
    {
        std::vector<EvidenceRow> rows;
        forEachMatch(reach, days, [&](int, const PurchaseFact &purchase, Money matched, Money) {
            rows.push_back({EvidenceKind::Purchase, purchase.day, purchase.member, matched.count(),
                            0, purchase.id.value()});
        });
        return rows;
    }

    // Who bought what the rule is about, or who bought in those days and nothing of it.
    std::vector<EvidenceRow> companyBehind(const RuleReach &reach, DayRange days,
                                           bool isTaking) const
    {
        std::vector<bool> took(m_now.lives.size(), false);
        stretch(reach, days, &took);
        std::vector<std::optional<EvidenceRow>> known(m_now.lives.size());
        forEachOf(days, [&](int index, const PurchaseFact &purchase) {
            const int life = m_now.lifeOfPurchase(index);
            if (life < 0 || took[static_cast<std::size_t>(life)] != isTaking) {
                return;
            }
            auto &row = known[static_cast<std::size_t>(life)];
            const qint64 visits = row ? row->amount + 1 : 1;
            row = EvidenceRow{EvidenceKind::Bought, purchase.day,
                              m_now.lives[static_cast<std::size_t>(life)].who.id, visits};
        });
        std::vector<EvidenceRow> rows;
        for (const auto &row : known) {
            if (row) {
                rows.push_back(*row);
            }
        }
        return rows;
    }

private:
    template <typename Visit>
    void forEachOf(DayRange days, Visit visit) const
    {
        const auto first = std::lower_bound(
            m_byDay.begin(), m_byDay.end(), days.first,
            [this](int index, BusinessDay day) { return factOf(index).day < day; });
        for (auto it = first; it != m_byDay.end() && factOf(*it).day <= days.last; ++it) {
            visit(*it, factOf(*it));
        }
    }
    const PurchaseFact &factOf(int index) const
    {
        return m_now.purchases[static_cast<std::size_t>(index)];
    }

    RuleStretch stretch(const RuleReach &reach, DayRange days, std::vector<bool> *took) const
    {
        StretchCount count(days);
        forEachMatch(reach, days,
                     [&](int index, const PurchaseFact &purchase, Money matched, Money other) {
                         count.add(purchase.day, matched, other);
                         if (const int life = m_now.lifeOfPurchase(index); took && life >= 0) {
                             (*took)[static_cast<std::size_t>(life)] = true;
                         }
                     });
        return count.finish();
    }

    // Purchases with a line that the rule is about.
    template <typename Visit>
    void forEachMatch(const RuleReach &reach, DayRange days, Visit visit) const
    {
        forEachOf(days, [&](int index, const PurchaseFact &purchase) {
            if (!reach.matchesTime(purchase)) {
                return;
            }
            Money matched;
            Money other;
            bool any = false;
            const auto at = static_cast<std::size_t>(index);
            for (std::size_t i = m_starts[at]; i < m_starts[at + 1]; ++i) {
                const LineFact &line = m_now.lines[i];
                if (line.isBack) {
                    continue;
                }
                const bool matches = reach.matches(line, purchase);
                any = any || matches;
                (matches ? matched : other) += line.sales;
            }
            if (any) {
                visit(index, purchase, matched, other);
            }
        });
    }

    const Chronicle &m_now;
    const std::vector<std::size_t> &m_starts;
    const std::vector<int> &m_byDay;
};

// Purchases that stand, by their day.
std::vector<int> standingByDay(const Chronicle &now)
{
    std::vector<int> byDay;
    for (int index = 0; index < static_cast<int>(now.purchases.size()); ++index) {
        if (!now.purchases[static_cast<std::size_t>(index)].isGone) {
            byDay.push_back(index);
        }
    }
    std::stable_sort(byDay.begin(), byDay.end(), [&](int a, int b) {
        return now.purchases[static_cast<std::size_t>(a)].day <
               now.purchases[static_cast<std::size_t>(b)].day;
    });
    return byDay;
}

} // namespace

Evidence evidenceOfRule(const Chronicle &chronicle, const Programme &programme,
                        const EvidenceQuestion &question)
{
    Evidence evidence{question.figure, question.period, {}, 0, {}};
    const auto index = programme.rule(question.slice.names.value(0));
    if (!index) {
        return evidence;
    }
    const std::vector<std::size_t> starts = lineStarts(chronicle);
    const std::vector<int> byDay = standingByDay(chronicle);
    const RuleCount count(chronicle, starts, byDay);
    const RuleReach reach(programme, programme.rules[static_cast<std::size_t>(*index)], chronicle);
    const EvidenceUnit unit = unitOf(question.figure);
    evidence.rows = unit == EvidenceUnit::Member
                        ? count.companyBehind(reach, question.period,
                                              question.slice.kind == Slice::Kind::OfRule)
                        : count.salesBehind(reach, question.period);
    std::stable_sort(evidence.rows.begin(), evidence.rows.end(),
                     [](const EvidenceRow &a, const EvidenceRow &b) { return a.day > b.day; });
    for (const EvidenceRow &row : evidence.rows) {
        evidence.total =
            checked::add(evidence.total, unit == EvidenceUnit::Amount ? row.amount : 1);
    }
    return evidence;
}

void analyseRules(const Chronicle &now, const AnalysisTerms &terms, Analysis &analysis)
{
    const std::vector<std::size_t> starts = lineStarts(now);
    const std::vector<int> byDay = standingByDay(now);
    const RuleCount count(now, starts, byDay);
    for (const Rule &rule : terms.programme.rules) {
        const Term term = termOf(rule, terms);
        const auto during = daysDuring(now.period(), term);
        if (rule.on != Trigger::Purchase || !during) {
            continue;
        }
        const RuleReach reach(terms.programme, rule, now);
        analysis.effects.insert(
            rule.id,
            count.count(reach, *during,
                        term.from ? std::optional(daysBefore(*during, *term.from)) : std::nullopt));
    }
}

} // namespace regulars
