#pragma once

#include "programme/programme.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace regulars
{

// The day by whose ranking a member stands on `today` (S32): of calendar windows the last day of
// the one before, which is ranked once, after its end; of the others the last day that day-end has
// run, before today. None: not ranked yet.
std::optional<BusinessDay> rankedOn(const Window &window, BusinessDay today,
                                    std::optional<BusinessDay> lastRun);

// Who stands in the top share of a replay's members, day by day (S32). A replay goes member by
// member: each pass notes the members' figures here, and the next asks what it takes to be in.
class TopShares
{
public:
    // `measures`: those of the programme that rank by a top share.
    enum class Days { All, OfTheLast }; // those by which the period's last day stands alone
    TopShares(const Programme &programme, const std::vector<int> &measures, DayRange period,
              Days days = Days::All);

    // The days at whose end it is ranked by that measure, from the one by which the period's first
    // day stands.
    const std::vector<BusinessDay> &daysOf(std::size_t ranking) const
    {
        return m_rankings[ranking].days;
    }
    bool isRankedOn(std::size_t ranking, BusinessDay day) const;

    // The member's figure from that day on.
    void note(std::size_t ranking, qint64 member, BusinessDay from, const Ratio &figure);
    void add(TopShares &&other);
    // After the last note.
    void settle();

    // Whether whoever had that figure on that day is in.
    bool isIn(std::size_t ranking, BusinessDay day, const Ratio &figure) const;
    // The same of one of daysOf(), by its place.
    bool isInAt(std::size_t ranking, std::size_t day, const Ratio &figure) const;
    // The rankings that let in others.
    std::vector<std::size_t> unlike(const TopShares &other) const;

private:
    struct Change
    {
        BusinessDay from;
        qint64 member;
        Ratio figure;
    };
    struct Ranking
    {
        Ratio share;
        std::vector<BusinessDay> days;
        std::vector<Change> changes;
        std::vector<std::optional<Ratio>> least; // by day: what the last one in had
    };

    static void settle(Ranking &ranking);

    std::vector<Ranking> m_rankings;
};

} // namespace regulars
