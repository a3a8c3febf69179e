#include "engine/lots.h"

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace regulars
{

namespace
{

// The order in which debits take lots (S3): principal before bonus, earliest expiry first so that
// members lose the least, then oldest.
bool goesBefore(const Lot &a, const Lot &b)
{
    const auto key = [](const Lot &lot) {
        return std::tuple(lot.rank, !lot.expiresAt, lot.expiresAt.value_or(Instant(0)),
                          lot.earnedAt, lot.id);
    };
    return key(a) < key(b);
}

bool isDeadAt(const Lot &lot, Instant at)
{
    return lot.expiresAt && *lot.expiresAt <= at;
}

// A purchase's own lot answers for what it earned before it is usable too; once dead it holds
// nothing.
bool canAnswerFor(const Lot &lot, Instant at)
{
    return lot.remaining > 0 && lot.earnedAt <= at && !isDeadAt(lot, at);
}

// That date of the year after so many; a date that has gone by is meant for the next year.
BusinessDay yearlyDay(const Expiry &expiry, BusinessDay earnedOn)
{
    const auto inYearsFrom = [&](int years) {
        const BusinessDay month(QDate(earnedOn.date().year(), expiry.month, 1));
        const BusinessDay first =
            month.plus(Length{years, Length::Unit::Year}).firstOfMonth(); // held before year 10000
        return first.plusDays(std::min(expiry.day, first.date().daysInMonth()) - 1);
    };
    const BusinessDay day = inYearsFrom(expiry.years);
    return day < earnedOn ? inYearsFrom(expiry.years + 1) : day;
}

void requireAmount(qint64 amount)
{
    if (amount < 0)
        throw std::logic_error("a debit, a credit or a return below 0");
}

} // namespace

qint64 usableAmount(std::span<const Lot> lots, Instant at)
{
    qint64 sum = 0;
    for (const Lot &lot : lots) {
        if (lot.isUsableAt(at))
            sum = checked::add(sum, lot.remaining);
    }
    return sum;
}

DebitPlan planDebit(std::span<const Lot> lots, qint64 amount, Instant at,
                    std::optional<LotId> first)
{
    requireAmount(amount);
    DebitPlan plan{{}, amount};
    const auto takeFrom = [&](const Lot &lot) {
        const qint64 taken = std::min(lot.remaining, plan.uncovered);
        if (taken > 0) {
            plan.allocations.push_back({lot.id, taken});
            plan.uncovered -= taken;
        }
    };

    std::vector<const Lot *> usable;
    for (const Lot &lot : lots) {
        if (first && lot.id == *first) {
            if (canAnswerFor(lot, at))
                takeFrom(lot);
        } else if (lot.isUsableAt(at)) {
            usable.push_back(&lot);
        }
    }
    std::sort(usable.begin(), usable.end(),
              [](const Lot *a, const Lot *b) { return goesBefore(*a, *b); });
    for (const Lot *lot : usable)
        takeFrom(*lot);
    return plan;
}

std::vector<Absorption> absorbDebt(std::span<const OpenDebit> oldestFirst, qint64 credit)
{
    requireAmount(credit);
    std::vector<Absorption> absorptions;
    for (const OpenDebit &debit : oldestFirst) {
        const qint64 amount = std::min(debit.uncovered, credit);
        if (amount > 0) {
            absorptions.push_back({debit.entry, amount});
            credit -= amount;
        }
    }
    return absorptions;
}

RestorePlan planRestore(std::span<const TakenFrom> taken, qint64 uncovered, qint64 amount,
                        Instant at)
{
    requireAmount(amount);
    RestorePlan plan;
    // The last taken goes back first, debt before all, so that a debit partly given back stands as
    // a smaller debit would.
    plan.debtCancelled = std::min(uncovered, amount);
    qint64 left = amount - plan.debtCancelled;
    for (auto from = taken.rbegin(); from != taken.rend() && left > 0; ++from) {
        const qint64 back = std::min(from->amount, left);
        if (back <= 0)
            continue;
        const bool isDead = from->isClosed || (from->expiresAt && *from->expiresAt <= at);
        if (isDead) {
            plan.toNewLot += back;
            plan.revived.push_back({from->lot, back});
        } else {
            plan.toLots.push_back({from->lot, -back});
        }
        left -= back;
    }
    if (left > 0)
        throw std::logic_error("more is given back than was taken");
    return plan;
}

Instant usableFrom(const Programme &programme, const Calendar &calendar, Instant earnedAt)
{
    const Length wait = programme.policy.availableAfter;
    if (wait.isZero())
        return earnedAt;
    return calendar.startOf(calendar.dayOf(earnedAt).plus(wait));
}

std::optional<BusinessDay> lastGoodDay(const Expiry &expiry, BusinessDay earnedOn,
                                       BusinessDay lastActivityOn)
{
    switch (expiry.kind) {
    case Expiry::Kind::Never:
        return std::nullopt;
    case Expiry::Kind::After: {
        const BusinessDay day = earnedOn.plus(expiry.length);
        return expiry.alignsMonthEnd ? day.lastOfMonth() : day;
    }
    case Expiry::Kind::Yearly:
        return yearlyDay(expiry, earnedOn);
    case Expiry::Kind::Idle: {
        // Points given to a member long idle (by hand, by a friend) would be dead before they are
        // born: they live from their own day.
        const BusinessDay day = lastActivityOn.plus(expiry.length);
        return day < earnedOn ? earnedOn.plus(expiry.length) : day;
    }
    }
    Q_UNREACHABLE();
}

} // namespace regulars
