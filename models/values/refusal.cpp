#include "values/refusal.h"

namespace regulars
{

namespace
{

using namespace Qt::StringLiterals;
using namespace refusals;

// One overload for each refusal, so that one without a code doesn't compile.
QString code(const BadRequest &)
{
    return u"bad-request"_s;
}
QString code(const NotSignedIn &)
{
    return u"not-signed-in"_s;
}
QString code(const WrongPin &)
{
    return u"wrong-pin"_s;
}
QString code(const LockedOut &)
{
    return u"locked-out"_s;
}
QString code(const NotAllowed &)
{
    return u"not-allowed"_s;
}
QString code(const NeedsApproval &)
{
    return u"needs-approval"_s;
}
QString code(const NoSuchMember &)
{
    return u"no-such-member"_s;
}
QString code(const NoSuchReward &)
{
    return u"no-such-reward"_s;
}
QString code(const NoSuchPurchase &)
{
    return u"no-such-purchase"_s;
}
QString code(const NoSuchOperation &)
{
    return u"no-such-operation"_s;
}
QString code(const NoSuchCoupon &)
{
    return u"no-such-coupon"_s;
}
QString code(const PhoneTaken &)
{
    return u"phone-taken"_s;
}
QString code(const CardTaken &)
{
    return u"card-taken"_s;
}
QString code(const MemberFrozen &)
{
    return u"member-frozen"_s;
}
QString code(const OutOfStock &)
{
    return u"out-of-stock"_s;
}
QString code(const PerMemberLimit &)
{
    return u"per-member-limit"_s;
}
QString code(const LimitReached &)
{
    return u"limit-reached"_s;
}
QString code(const TierTooLow &)
{
    return u"tier-too-low"_s;
}
QString code(const NotAvailableNow &)
{
    return u"not-available-now"_s;
}
QString code(const CouponUsed &)
{
    return u"coupon-used"_s;
}
QString code(const CouponExpired &)
{
    return u"coupon-expired"_s;
}
QString code(const CouponNotApplicable &)
{
    return u"coupon-not-applicable"_s;
}
QString code(const InsufficientPoints &)
{
    return u"insufficient-points"_s;
}
QString code(const InsufficientStoredValue &)
{
    return u"insufficient-stored-value"_s;
}
QString code(const AlreadyRefunded &)
{
    return u"already-refunded"_s;
}
QString code(const AlreadyUndone &)
{
    return u"already-undone"_s;
}
QString code(const BadAmount &)
{
    return u"bad-amount"_s;
}
QString code(const BadDate &)
{
    return u"bad-date"_s;
}
QString code(const TimeNotAllowed &)
{
    return u"time-not-allowed"_s;
}
QString code(const ClockBehind &)
{
    return u"clock-behind"_s;
}
QString code(const IdReused &)
{
    return u"id-reused"_s;
}
QString code(const BusyStore &)
{
    return u"busy"_s;
}

} // namespace

QString codeOf(const Refusal &refusal)
{
    return std::visit([](const auto &told) { return code(told); }, refusal);
}

} // namespace regulars
