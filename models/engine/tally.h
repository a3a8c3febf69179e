#pragma once

#include "engine/explained.h"
#include "engine/pointsum.h"
#include "engine/quote.h"

#include <optional>
#include <vector>

namespace regulars
{

// The points of one operation as they add up: rows of the explanation, then what caps cut – rule,
// then member and day, then budget (S12) –, then one rounding (S11).
class Tally
{
public:
    // `rows`: about how many the explanation will have.
    Tally(const Programme &programme, const MemberView &member, size_t rows,
          Explained explained = Explained::Yes);

    // How often the rule may still give; empty: as often as it likes.
    std::optional<qint64> timesLeft(int rule) const;

    void addTier(int line, const PointFraction &points);
    void add(int rule, std::optional<int> line, const PointFraction &points);
    // Of what was added, so much doesn't count: the rule has been used up.
    void cut(int rule, const PointFraction &points);
    // The rule's points were given so many times.
    void count(int rule, qint64 times);
    // Points of a grant are bounded by what the rule may still give.
    void grant(int rule, Grant grant);

    Earning closed() &&;

private:
    struct OfRule
    {
        PointSum points;
        PointSum cut;
        Points granted;
        qint64 times = 0;
        qint64 grantTimes = 0;
    };

    OfRule &ofRule(int rule);
    void addRow(const QString &rule, std::optional<int> line, const PointFraction &points);
    std::optional<Points> pointsLeft(int rule) const;
    std::optional<qint64> budgetLeft() const;
    void closeRule(int rule, OfRule &own);
    void capTotal(const QString &cap, qint64 room);
    qint64 rounded() const;

    const Programme &m_programme;
    const MemberView &m_member;
    bool m_isExplained;
    std::vector<int> m_places;     // of the rules; none: not at work
    std::vector<OfRule> m_ofRules; // those at work
    PointSum m_total;
    qint64 m_shownMillionths = 0;
    Earning m_earning;
};

} // namespace regulars
