#pragma once

#include "engine/lots.h"
#include "engine/occasion.h"
#include "insight/memberhistory.h"

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

    // Debt is paid first (S2).
    void credit(const Programme &programme, const Moment &moment, Points points);
    // With a life of its own.
    void creditUntil(Instant at, Points points, std::optional<Instant> expiresAt);
    // Takes as far as there are points; what is left uncovered is answered.
    Points debit(Instant at, Points points);
    void owe(Points points) { m_debt += points.count(); }
    // All of it goes (S41); what went.
    Points forfeit();

    // Of `idle` lots (S2).
    void touch(const Calendar &calendar, BusinessDay day);

    // Hands what is dead by then to `lost` (points, the instant they died) and drops it.
    template <typename Lost>
    void expire(Instant by, Lost lost);

private:
    void put(Lot lot, std::optional<Length> idle);

    std::vector<Lot> m_lots;
    std::vector<std::optional<Length>> m_idle; // aligned with the lots
    std::optional<BusinessDay> m_lastActivityOn;
    qint64 m_debt = 0;
    qint64 m_nextId = 1;
};

template <typename Lost>
void PointsHeld::expire(Instant by, Lost lost)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_lots.size(); ++i) {
        const Lot &lot = m_lots[i];
        const bool isDead = lot.expiresAt && *lot.expiresAt <= by;
        if (isDead && lot.remaining > 0)
            lost(Points(lot.remaining), *lot.expiresAt);
        if (isDead || lot.remaining == 0)
            continue;
        if (kept != i) {
            m_lots[kept] = lot;
            m_idle[kept] = m_idle[i];
        }
        ++kept;
    }
    m_lots.erase(m_lots.begin() + static_cast<std::ptrdiff_t>(kept), m_lots.end());
    m_idle.resize(kept);
}

} // namespace regulars
