#pragma once

#include "engine/occasion.h"
#include "engine/quote.h"
#include "services/desk.h"
#include "storage/members.h"
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

// What a friend's first purchase earns both sides. The friend's uses name every rule that paid
// anybody, so that it is known to have paid.
struct ReferralEarnings
{
    Earning toFriend;
    Earning toReferrer;
};
ReferralEarnings referralEarnings(const Programme &programme, const MemberView &friendView,
                                  const MemberView &referrerView, const Moment &moment,
                                  const QString &channel, std::span<const TestedLine> lines);

// What the first purchase of a referred friend brought, and how the referrer stood then.
struct ReferralPaid
{
    Granted toFriend;
    std::optional<MemberId> referrer;
    std::optional<MemberView> referrerView;
};

// Where the points of an earning come from, and when they count as earned.
struct Origin
{
    QString source;                     // "purchase", "enrol", "action:own-bag", a rule's id …
    std::optional<PurchaseId> purchase; // named, so that a refund finds its own lot first (S25)
    std::optional<Moment> moment = {};  // the operation's unless given
};

// Puts what the engine says an occasion gives to the books: points, award rows for limits, coupons,
// stored value, tags, free rewards, the referrer's share, and the rise of a tier with its gift. All
// under the operation in progress, dated by its `at` and its business date.
class Granting
{
public:
    explicit Granting(Work &work);

    // Asks the rules of the occasion's trigger and puts what they give to the books. `member` of
    // the occasion may be null: it is loaded. Then tests tier paths (not for TierUp) and gives the
    // tier reached. For enrol (see referral() too), action, top-up, day.
    Granted happen(MemberId member, Occasion occasion);
    // An occasion of the operation's moment.
    Occasion occasion(Trigger trigger) const;

    // `referral` rules for a member just enrolled, and for his referrer where that one is living
    // and not frozen (S19).
    void referral(MemberId friendMember);
    // `referral-first-purchase` rules for both, once a friend; lines are the friend's (S19).
    ReferralPaid referralFirstPurchase(MemberId friendMember, const MemberView &friendView,
                                       const Origin &origin, std::span<const TestedLine> lines,
                                       const QString &channel);

    // What an earning says, put to the books of this member.
    Granted put(MemberId member, const Earning &earning, const Origin &origin);

    // What rules did, for their limits; nobody's where an anonymous purchase took an offer.
    void recordUses(std::optional<MemberId> member, const std::vector<RuleUse> &uses,
                    const Moment &moment);

    // S29, S30: rises at once to the highest tier whose path is met, gives its gift unless it was
    // given within 12 months, and asks the `tier-up` rules. Answers the tier reached.
    std::optional<int> riseIfReached(MemberId member, const Occasion &occasion,
                                     std::span<const TestedLine> lines, Points earnedNow,
                                     std::optional<PurchaseId> purchase = std::nullopt);
    // The change itself, with the gift, for tiers reached in other ways (day-end's ranking).
    void rise(MemberId member, int tier, const Occasion &occasion,
              std::optional<PurchaseId> purchase = std::nullopt);

    // A coupon in a member's hand, under the terms of the version in force; answers its code.
    QString issueCoupon(std::optional<MemberId> member, int coupon, const Origin &origin);

    // The credit of points as the programme's expiry and waiting time say. Amount > 0.
    void creditPoints(MemberId member, Points points, const Origin &origin);

private:
    void putGrants(MemberId member, const std::vector<Grant> &grants, const Origin &origin,
                   Granted &granted);
    void putGrant(MemberId member, const Grant &grant, const Origin &origin, Granted &granted);
    void putTag(MemberId member, const HeldTag &tag);
    void giveReward(MemberId member, const Grant &grant, const Origin &origin, Granted &granted);
    void giveCoupons(MemberId member, int coupon, qint64 times, const Origin &origin,
                     Granted &granted);
    bool isHere(MemberId member) const; // the operation is his
    void keepBirthday(MemberId member, const std::vector<RuleUse> &uses, const Moment &moment);
    std::optional<MemberId> referrerOf(MemberId member) const;
    bool isGiftDue(MemberId member, int tier) const;
    const Moment &momentOf(const Origin &origin) const;

    Work &m_work;
    const Programme &m_programme;
    Connection &m_store;
};

} // namespace regulars
