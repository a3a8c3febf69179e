#pragma once

#include "values/amount.h"
#include "values/businessday.h"
#include "values/instant.h"

#include <QString>

#include <optional>
#include <variant>

namespace regulars
{

// The ways in which the business says no. Each carries the figures that a person needs to see; its
// code is that of contract.md section 3.
namespace refusals
{

struct BadRequest
{
    QString field;
    QString why;
};
struct NotSignedIn
{};
struct WrongPin
{
    int triesLeft = 0;
};
struct LockedOut
{
    qint64 seconds = 0;
};
struct NotAllowed
{
    QString why;
};
struct NeedsApproval
{
    QString why;
};
struct NoSuchMember
{
    QString asked;
};
struct NoSuchReward
{
    QString asked;
};
struct NoSuchPurchase
{
    QString asked;
};
struct NoSuchOperation
{
    QString asked;
};
struct NoSuchCoupon
{
    QString asked;
};
struct PhoneTaken
{
    qint64 member = 0;
};
struct CardTaken
{
    qint64 member = 0;
};
struct MemberFrozen
{};
struct OutOfStock
{
    qint64 left = 0;
    bool areCodes = false; // what is missing is codes of a pool: the owner can import more
};
struct PerMemberLimit
{
    qint64 limit = 0;
};
struct LimitReached
{
    QString limit;
    qint64 allowed = 0;
};
struct TierTooLow
{
    QString needed;
};
struct NotAvailableNow
{
    QString what;
};
struct CouponUsed
{
    QString code;
};
struct CouponExpired
{
    QString code;
    std::optional<BusinessDay> validThrough;
};
struct CouponNotApplicable
{
    QString code;
    QString why;
};
struct InsufficientPoints
{
    Points needed;
    Points usable;
};
struct InsufficientStoredValue
{
    Money needed;
    Money usable;
};
struct AlreadyRefunded
{};
struct AlreadyUndone
{};
struct BadAmount
{
    QString why;
};
struct BadDate
{
    QString why;
};
struct TimeNotAllowed
{
    QString why;
};
struct ClockBehind
{
    Instant lastRecording{0};
};
struct IdReused
{
    QString id;
};
struct BusyStore
{};

} // namespace refusals

using Refusal = std::variant<
    refusals::BadRequest, refusals::NotSignedIn, refusals::WrongPin, refusals::LockedOut,
    refusals::NotAllowed, refusals::NeedsApproval, refusals::NoSuchMember, refusals::NoSuchReward,
    refusals::NoSuchPurchase, refusals::NoSuchOperation, refusals::NoSuchCoupon,
    refusals::PhoneTaken, refusals::CardTaken, refusals::MemberFrozen, refusals::OutOfStock,
    refusals::PerMemberLimit, refusals::LimitReached, refusals::TierTooLow,
    refusals::NotAvailableNow, refusals::CouponUsed, refusals::CouponExpired,
    refusals::CouponNotApplicable, refusals::InsufficientPoints, refusals::InsufficientStoredValue,
    refusals::AlreadyRefunded, refusals::AlreadyUndone, refusals::BadAmount, refusals::BadDate,
    refusals::TimeNotAllowed, refusals::ClockBehind, refusals::IdReused, refusals::BusyStore>;

template <typename T, typename Variant>
struct IsAlternative;
template <typename T, typename... Alternatives>
struct IsAlternative<T, std::variant<Alternatives...>>
    : std::disjunction<std::is_same<T, Alternatives>...>
{};
template <typename T>
concept IsRefusal = IsAlternative<T, Refusal>::value;

// The code of contract.md section 3, such as "insufficient-points".
QString codeOf(const Refusal &refusal);

} // namespace regulars
