#pragma once

#include "engine/memberview.h"
#include "insight/memberhistory.h"
#include "programme/programme.h"
#include "values/instant.h"

#include <compare>
#include <optional>
#include <vector>

namespace regulars
{

// Where a deed stands among those of all members.
struct DeedPlace
{
    Instant at;
    qint64 operation = 0;
    int step = 0;      // of those that one operation takes with several members
    qint64 member = 0; // day-end goes through members by their ids
    friend auto operator<=>(const DeedPlace &, const DeedPlace &) = default;
};

// What all members together used of a programme's total limits and of its budget, in order of time.
class TotalUses
{
public:
    // The place of the budget beside the rules.
    static constexpr int budget = -1;

    explicit TotalUses(const Programme &programme);

    bool isNeeded() const { return m_isNeeded; } // the programme limits anything in total

    // What had been used before the period: of rules, and points issued by day.
    void open(const std::vector<HistoricUse> &uses, const std::vector<HistoricPoints> &issued);
    void note(int rule, BusinessDay day, const DeedPlace &place, UsedAllowance used);
    void add(TotalUses &&other);
    // After the last note: puts them in order.
    void settle();

    // Fills in usedInTotal and issuedThisYear as they stood before that deed; what a limit would
    // have refused is not counted beyond it.
    void fill(MemberView &view, BusinessDay day, const DeedPlace &place) const;
    // The rules of which fill() tells somebody otherwise, and the budget.
    std::vector<int> unlike(const TotalUses &other) const;

private:
    struct Use
    {
        BusinessDay day;
        DeedPlace place;
        UsedAllowance used; // after settle(): of all up to here
    };
    static UsedAllowance before(const std::vector<Use> &uses, std::optional<BusinessDay> first,
                                const DeedPlace &place);
    bool tellsAs(const TotalUses &other, std::size_t rule) const;

    const Programme *m_programme;
    bool m_isNeeded = false;
    std::vector<std::vector<Use>> m_uses; // by rule; the budget's last
};

} // namespace regulars
