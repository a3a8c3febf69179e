#pragma once

#include "services/desk.h"
#include "storage/ledger.h"

#include <map>
#include <tuple>

namespace regulars
{

// Takes back what a referral gave to both, when friend and referrer turn out to be one person
// (S19): points as the policy on shortfalls says, stored value and coupons as far as they are left.
// Before anything of the two is moved.
class ReferralTakeBack
{
public:
    ReferralTakeBack(Work &work, MemberId friendMember, MemberId referrer);

    void run();

private:
    // What one purchase (or else one operation) gave one member by one source, less what was taken
    // back since.
    using Key =
        std::tuple<MemberId, Unit, QString, std::optional<PurchaseId>, std::optional<OperationId>>;

    void count(MemberId member);
    bool isOfReferral(OperationId operation, const QString &source) const;
    void take(const Key &key, qint64 amount);
    void takeCoupons(MemberId member);

    Work &m_work;
    Connection &m_store;
    MemberId m_friend;
    MemberId m_referrer;
    std::map<Key, qint64> m_given;
};

} // namespace regulars
