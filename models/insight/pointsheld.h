#pragma once

#include "engine/lots.h"
#include "engine/occasion.h"
#include "insight/memberhistory.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace regulars
{

// A member's points in a replay: lots with their expiry, debt, and what died since it was last
// asked. The engine decides how debits take lots and how long lots live.
class PointsHeld
{
public:
    void open(const Opening &opening);

    Points usable(Instant at) const { return Points(usableAmount(m_lots, at)); }
    Points debt() const { return Points(m_debt); }
    Points outstanding() const; // what lots hold, less debt
    const std::vector<Lot> &lots() const { return m_lots; }

    // Debt is paid first (S2). What rules give is usable after the policy's wait.
    enum class Usable { AfterWait, AtOnce };
    void credit(const Programme &programme, const Moment &moment, Points points,
                Usable usable = Usable::AfterWait);
    // With a life of its own.
    void creditUntil(Instant at, Points points, std::optional<Instant> expiresAt,
                     std::optional<Instant> usableFrom = std::nullopt,
                     std::optional<Instant> earnedAt = std::nullopt);
    // Earned earlier by another, by whose activity they live until `atLeast` (S40).
    void creditIdle(const Calendar &calendar, Lot lot, Length idle, std::optional<Instant> atLeast);
    // Takes as far as there are points, from that lot first; what is left uncovered is answered.
    Points debit(Instant at, Points points, std::optional<LotId> first = std::nullopt);
    void owe(Points points) { m_debt += points.count(); }
    // All of it goes (S41); what went.
    Points forfeit();

    // Of `idle` lots (S2).
    void touch(const Calendar &calendar, BusinessDay day);
    // What lives then lives until that instant at least (R8).
    void extend(Instant at, Instant until);

    // Hands what is dead by then to `lost` (points, the instant they died) and drops it.
    template <typename Lost>
    void expire(Instant by, Lost lost);

private:
    // What says when a lot dies, beside its own date.
    struct Term
    {
        std::optional<Length> idle;
        std::optional<Instant> extendedTo;
    };
    void put(Lot lot, const Term &term);
    static Instant deathOf(const Calendar &calendar, const Lot &lot, const Term &term,
                           BusinessDay active);

    std::vector<Lot> m_lots;
    std::vector<Term> m_terms; // aligned with the lots
    std::optional<BusinessDay> m_lastActivityOn;
    qint64 m_debt = 0;
    qint64 m_nextId = 1;
};

template <typename Lost>
void PointsHeld::expire(Instant by, Lost lost)
{
    const auto isGone = [by](const Lot &lot) {
        return lot.remaining == 0 || (lot.expiresAt && *lot.expiresAt <= by);
    };
    const auto first = std::find_if(m_lots.begin(), m_lots.end(), isGone);
    if (first == m_lots.end())
        return;
    auto kept = static_cast<std::size_t>(first - m_lots.begin());
    for (std::size_t i = kept; i < m_lots.size(); ++i) {
        const Lot &lot = m_lots[i];
        const bool isDead = lot.expiresAt && *lot.expiresAt <= by;
        if (isDead && lot.remaining > 0)
            lost(Points(lot.remaining), *lot.expiresAt);
        if (isDead || lot.remaining == 0)
            continue;
        if (kept != i) {
            m_lots[kept] = lot;
            m_terms[kept] = m_terms[i];
        }
        ++kept;
    }
    m_lots.erase(m_lots.begin() + static_cast<std::ptrdiff_t>(kept), m_lots.end());
    m_terms.resize(kept);
}

} // namespace regulars
