#pragma once

#include "storage/verify/limitterms.h"

#include <functional>

namespace regulars
{

class Connection;

// Proves that the limits of the programme in force held when each operation was written (invariant
// 9): walks what was written in its order. Where it can't know what counted then – after a merge,
// of a closed month's late purchase – it counts too little, so that nothing sound is called broken.
class LimitCheck
{
public:
    // The operation that went too far, what it did, how much there was room for, how much it took.
    using Note =
        std::function<void(qint64 operation, const QString &what, qint64 room, qint64 taken)>;

    explicit LimitCheck(Connection &store)
        : m_store(store)
        , m_terms(LimitTerms::ofStore(store))
    {}

    void checkRules(const Note &note) const;
    void checkDays(const Note &note) const; // earn_per_day, redeem_per_day
    void checkGifts(const Note &note) const;
    void checkRewards(const Note &note) const;
    void checkBenefits(const Note &note) const;
    void checkAdjustments(const Note &note) const; // without a second person

private:
    const LimitTerms &termsOf(qint64 version) const;

    Connection &m_store;
    std::map<qint64, LimitTerms> m_terms;
    LimitTerms m_none;
};

} // namespace regulars
