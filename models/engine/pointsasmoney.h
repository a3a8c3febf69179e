#pragma once

#include "engine/quote.h"

#include <vector>

namespace regulars
{

// How points pay on one bill (S35): lines that may be paid at a better rate are paid first.
class PointsAsTender
{
public:
    // Lines carry their prices; `member` for rates with conditions. Without points_as_money nothing
    // can be paid.
    PointsAsTender(const Programme &programme, const MemberView *member, const Basket &basket,
                   const std::vector<QuotedLine> &lines, const Moment &moment);

    Money cap() const { return m_cap; }  // ⌊max_share × bill⌋
    Money worth(Points points) const;    // at most the cap
    Points fewestFor(Money value) const; // the fewest that are worth that much; value ≤ cap

private:
    struct Segment // lines that are paid at one rate
    {
        Money amount; // for m_points points
        Money sum;
    };
    void addSegment(Money amount, Money sum);

    qint64 m_points = 1;
    Money m_cap;
    std::vector<Segment> m_segments; // the best rate first
};

// How the bill is paid: points, then stored value (principal before bonus), then cash. Refuses
// bad-amount, insufficient-points, insufficient-stored-value, limit-reached.
Result<Payment> settled(const Programme &programme, const MemberView *member, const Basket &basket,
                        const std::vector<QuotedLine> &lines, const Moment &moment,
                        const PaymentWish &wish, PointsWish mode);

} // namespace regulars
