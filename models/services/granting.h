#pragma once

#include "engine/occasion.h"
#include "engine/quote.h"
#include "services/desk.h"
#include "values/amount.h"
#include "values/id.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace regulars
{

// What came to a member by one occasion; what went to a referrer is not in it.
struct Granted
{
    Points points;             // after caps
    Money storedValue;         // bonus
    QStringList codes;         // of the coupons given
    QStringList templates;     // aligned with codes
    QStringList rewards;       // ids of the rewards given free
    std::vector<WhyRow> why;   // of the points
    std::optional<int> tierUp; // reached
};

// Puts what the engine says an occasion gives to the books: points, award rows for limits, coupons,
// stored value, tags, free rewards, the referrer's share, and the rise of a tier with its gift. All
// under the operation in progress, dated by its `at` and its business date.
class Granting
{
public:
    explicit Granting(Work &work)
        : m_work(work)
    {}

    // Asks the rules of the occasion's trigger and puts what they give to the books. `member` of
    // the occasion may be null: it is loaded. Then tests tier paths (not for TierUp) and gives the
    // tier reached. For enrol (with the referral of its referrer: see referral()), action, top-up,
    // day.
    Granted happen(MemberId member, Occasion occasion);
    // The shortest way to an occasion of now: trigger alone.
    Occasion occasion(Trigger trigger) const;

    // `referral` rules for a member just enrolled, and for his referrer where that one is living
    // and not frozen (S19).
    void referral(MemberId friendMember);
    // `referral-first-purchase` rules for both, once a friend; lines are the friend's (S19).
    // What the friend himself got is answered.
    Granted referralFirstPurchase(MemberId friendMember, const MemberView &friendView,
                                  PurchaseId purchase, std::span<const TestedLine> lines,
                                  const QString &channel);

    // What an earning says, put to the books of this member. Its points come as one lot a source:
    // `purchase` is named where they are a purchase's, so that a refund finds its own lot first
    // (S25).
    Granted put(MemberId member, const Earning &earning, const QString &source,
                std::optional<PurchaseId> purchase = std::nullopt);

    // S29, S30: rises at once to the highest tier whose path is met, gives its gift unless it was
    // given within 12 months, and asks the `tier-up` rules. Answers the tier reached.
    std::optional<int> riseIfReached(MemberId member, const Occasion &occasion,
                                     std::span<const TestedLine> lines, Points earnedNow);

    // A coupon in a member's hand, under the terms of the version in force; answers its code.
    QString issueCoupon(MemberId member, int coupon, const QString &source,
                        std::optional<PurchaseId> purchase = std::nullopt);

    // The credit of points as the programme's expiry and waiting time say. Amount > 0.
    void creditPoints(MemberId member, Points points, const QString &source,
                      std::optional<PurchaseId> purchase = std::nullopt);

    // The tier's gift put to the books, unless it was given within 12 months; whether it was given.
    // For tiers reached in other ways than riseIfReached() (day-end's ranking).
    bool giveGift(MemberId member, int tier, Granted &granted);

private:
    struct Target;
    void putGrant(const Target &target, const Grant &grant, Granted &granted);
    void putReferrers(MemberId member, const Earning &earning);
    void giveReward(const Target &target, const Grant &grant, Granted &granted);
    void recordUses(MemberId member, const Earning &earning);
    void keepBirthday(MemberId member, const std::vector<RuleUse> &uses);
    std::optional<MemberId> referrerOf(MemberId member) const;

    Work &m_work;
};

} // namespace regulars
