#include "insight/pointsheld.h"

#include <algorithm>

namespace regulars
{

void PointsHeld::open(const Opening &opening)
{
    m_lots.clear();
    m_idle.clear();
    m_nextId = 1;
    m_debt = opening.debt.count();
    m_lastActivityOn = opening.lastActivityOn;
    for (const HistoricLot &held : opening.lots) {
        m_lots.push_back(held.lot);
        m_idle.push_back(held.idle);
        m_nextId = std::max(m_nextId, held.lot.id.value() + 1);
    }
}

Points PointsHeld::outstanding() const
{
    qint64 sum = -m_debt;
    for (const Lot &lot : m_lots)
        sum += lot.remaining;
    return Points(sum);
}

void PointsHeld::put(Lot lot, std::optional<Length> idle)
{
    const qint64 paid = std::min(m_debt, lot.remaining);
    m_debt -= paid;
    lot.remaining -= paid;
    if (lot.remaining == 0)
        return;
    lot.id = LotId(m_nextId++);
    m_lots.push_back(lot);
    m_idle.push_back(idle);
}

void PointsHeld::credit(const Programme &programme, const Moment &moment, Points points)
{
    const Expiry &expiry = programme.policy.expiry;
    Lot lot{LotId(1), points.count(), moment.at,
            usableFrom(programme, programme.calendar, moment.at), std::nullopt};
    const bool isIdle = expiry.kind == Expiry::Kind::Idle;
    const BusinessDay active = isIdle ? m_lastActivityOn.value_or(moment.day) : moment.day;
    if (const auto last = lastGoodDay(expiry, moment.day, active))
        lot.expiresAt = programme.calendar.endOf(*last);
    put(lot, isIdle ? std::optional(expiry.length) : std::nullopt);
}

void PointsHeld::creditUntil(Instant at, Points points, std::optional<Instant> expiresAt)
{
    put({LotId(1), points.count(), at, at, expiresAt}, std::nullopt);
}

Points PointsHeld::debit(Instant at, Points points)
{
    const DebitPlan plan = planDebit(m_lots, points.count(), at);
    for (const Allocation &taken : plan.allocations) {
        const auto lot = std::find_if(m_lots.begin(), m_lots.end(),
                                      [&](const Lot &held) { return held.id == taken.lot; });
        lot->remaining -= taken.amount;
    }
    return Points(plan.uncovered);
}

Points PointsHeld::forfeit()
{
    const Points all = outstanding();
    m_lots.clear();
    m_idle.clear();
    m_debt = 0;
    return all;
}

void PointsHeld::touch(const Calendar &calendar, BusinessDay day)
{
    if (m_lastActivityOn && *m_lastActivityOn >= day)
        return;
    m_lastActivityOn = day;
    for (std::size_t i = 0; i < m_lots.size(); ++i) {
        if (!m_idle[i])
            continue;
        Expiry idle;
        idle.kind = Expiry::Kind::Idle;
        idle.length = *m_idle[i];
        const auto last = lastGoodDay(idle, calendar.dayOf(m_lots[i].earnedAt), day);
        m_lots[i].expiresAt = calendar.endOf(*last);
    }
}

} // namespace regulars
