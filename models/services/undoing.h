#pragma once

#include "services/desk.h"
#include "services/posting.h"
#include "storage/operations.h"

#include <optional>
#include <set>

namespace regulars
{

// One undo in progress, inside the operation that reverses: the operation it names, and the one
// whose effect it is all about.
class Undoing
{
public:
    Undoing(Work &work, Operation target);

    Result<Done> run();
    const Operation &root() const { return m_root; }
    Act act() const;
    bool isLate() const; // its business month is over

private:
    Result<Done> check() const;
    bool isOfTheErased() const;
    Result<Done> checkCoupons() const;
    Result<Done> checkStock() const;
    Result<Done> reverseLedger();
    void reverseAwards();
    void reverseCoupons();
    bool isTakenBack(OperationId later) const;
    void reverseTiers();
    void reverseStock();
    void turnPurchase();
    void turnRefund();
    void turnRedemptionsAndActions();
    void turnTags();
    void turnBirthdays();
    void settleMembers();
    Shortfalls shortfall() const;

    Work &m_work;
    Connection &m_store;
    Operation m_target;
    Operation m_root;
    bool m_undoes = true; // the root's effect goes; else it comes again
    std::set<MemberId> m_touched;
};

} // namespace regulars
