#include "services/guards.h"

#include "storage/members.h"
#include "storage/operations.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr int warnedAfter = 3;
constexpr int approvedAfter = 5;
constexpr int lookedBack = 100;
constexpr qint64 youngMemberMs = 24 * 3'600'000;

bool isAward(OperationKind kind)
{
    return kind == OperationKind::Checkout || kind == OperationKind::Action ||
           kind == OperationKind::Attach;
}

int awardsOn(Store &store, MemberId member, BusinessDay day, OperationId atHand)
{
    const Operations operations(store.connection());
    int awards = 0;
    for (const Operation &operation : operations.ofMember(member, std::nullopt, lookedBack)) {
        if (operation.id != atHand && isAward(operation.kind) && operation.businessDate == day &&
            !operations.isUndone(operation.id))
            ++awards;
    }
    return awards;
}

} // namespace

Result<Done> guardEarning(Desk &desk, Work &work, MemberId member)
{
    if (work.actor.role != Role::Clerk)
        return Done{};
    const int before = awardsOn(work.store, member, work.bookingDay, work.operation);
    if (before >= warnedAfter)
        work.answer.warnings += u"many-awards"_s;
    if (before < approvedAfter)
        return Done{};
    return desk.requireAct(work, Act::EarnManyTimes, member);
}

Result<Done> guardRedeeming(Desk &desk, Work &work, MemberId member)
{
    if (work.actor.role != Role::Clerk)
        return Done{};
    const auto known = Members(work.store.connection()).find(member);
    if (!known)
        throw std::logic_error("a redemption of a member that does not exist");
    if (work.moment.at >= known->joinedAt.plusMs(youngMemberMs))
        return Done{};
    return desk.requireAct(work, Act::RedeemYoungAccount, member);
}

} // namespace regulars
