#pragma once

#include "services/desk.h"

#include <optional>
#include <vector>

namespace regulars
{

struct Purchase;

// A benefit of the member's tier.
struct BenefitOffer
{
    QString id;
    LocalName name;
    std::optional<qint64> left; // none: no allowance
    bool isOpen = true;         // its own condition is met
};

// How far the member is on the way to the next tier: 0 to 1.
struct TierShare
{
    int tier = 0;
    Metric metric = Metric::Spend;
    Ratio share;
};

// What can be done for a member who stands at the counter, beside contract.md's `member` object.
// Questions; nothing is stored.
class Serving
{
public:
    explicit Serving(Desk &desk)
        : m_desk(desk)
    {}

    std::vector<BenefitOffer> benefits(MemberId member);
    std::optional<TierShare> nextTierShare(MemberId member);
    // 0: today. 29 February falls on the 28th of other years.
    std::optional<qint64> daysToBirthday(MemberId member);
    // Newest first, those that were undone or wholly returned left out.
    std::vector<Purchase> refundable(MemberId member, int limit);

private:
    Desk &m_desk;
};

} // namespace regulars
