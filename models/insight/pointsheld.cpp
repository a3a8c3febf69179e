#include "insight/pointsheld.h"

#include <algorithm>

namespace regulars
{

void PointsHeld::open(const Opening &opening)
{
    m_lots.clear();
    m_terms.clear();
    m_nextId = 1;
    m_debt = opening.debt.count();
    m_lastActivityOn = opening.lastActivityOn;
    for (const HistoricLot &held : opening.lots) {
        m_lots.push_back(held.lot);
        m_terms.push_back({held.idle, held.extendedTo});
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

void PointsHeld::put(Lot lot, const Term &term)
{
    const qint64 paid = std::min(m_debt, lot.remaining);
    m_debt -= paid;
    lot.remaining -= paid;
    if (lot.remaining == 0)
        return;
    lot.id = LotId(m_nextId++);
    m_lots.push_back(lot);
    m_terms.push_back(term);
}

void PointsHeld::credit(const Programme &programme, const Moment &moment, Points points,
                        Usable usable)
{
    const Expiry &expiry = programme.policy.expiry;
    Lot lot{LotId(1), points.count(), moment.at,
            usable == Usable::AtOnce ? moment.at
                                     : usableFrom(programme, programme.calendar, moment.at),
            std::nullopt};
    const bool isIdle = expiry.kind == Expiry::Kind::Idle;
    const BusinessDay active = isIdle ? m_lastActivityOn.value_or(moment.day) : moment.day;
    if (const auto last = lastGoodDay(expiry, moment.day, active))
        lot.expiresAt = programme.calendar.endOf(*last);
    put(lot, {isIdle ? std::optional(expiry.length) : std::nullopt, std::nullopt});
}

void PointsHeld::creditUntil(Instant at, Points points, std::optional<Instant> expiresAt,
                             std::optional<Instant> usableFrom, std::optional<Instant> earnedAt)
{
    put({LotId(1), points.count(), earnedAt.value_or(at), usableFrom.value_or(at), expiresAt}, {});
}

Instant PointsHeld::deathOf(const Calendar &calendar, const Lot &lot, const Term &term,
                            BusinessDay active)
{
    Expiry idle;
    idle.kind = Expiry::Kind::Idle;
    idle.length = *term.idle;
    const auto last = lastGoodDay(idle, calendar.dayOf(lot.earnedAt), active);
    const Instant end = calendar.endOf(*last);
    return std::max(end, term.extendedTo.value_or(end));
}

void PointsHeld::creditIdle(const Calendar &calendar, Lot lot, Length idle,
                            std::optional<Instant> atLeast)
{
    const Term term{idle, atLeast};
    lot.expiresAt =
        deathOf(calendar, lot, term, m_lastActivityOn.value_or(calendar.dayOf(lot.earnedAt)));
    put(lot, term);
}

Points PointsHeld::debit(Instant at, Points points, std::optional<LotId> first)
{
    const DebitPlan plan = planDebit(m_lots, points.count(), at, first);
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
    m_terms.clear();
    m_debt = 0;
    return all;
}

void PointsHeld::touch(const Calendar &calendar, BusinessDay day)
{
    if (m_lastActivityOn && *m_lastActivityOn >= day)
        return;
    m_lastActivityOn = day;
    for (std::size_t i = 0; i < m_lots.size(); ++i) {
        if (m_terms[i].idle)
            m_lots[i].expiresAt = deathOf(calendar, m_lots[i], m_terms[i], day);
    }
}

void PointsHeld::extend(Instant at, Instant until)
{
    for (std::size_t i = 0; i < m_lots.size(); ++i) {
        auto &expiresAt = m_lots[i].expiresAt;
        if (!expiresAt || *expiresAt <= at || until <= *expiresAt)
            continue;
        expiresAt = until;
        m_terms[i].extendedTo = until;
    }
}

} // namespace regulars
