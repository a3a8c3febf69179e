#pragma once

#include "services/desk.h"
#include "services/memberref.h"

#include <QString>

#include <optional>

namespace regulars
{

struct ActionRequest
{
    MemberRef member;
    QString action;
};

struct GiveRequest
{
    MemberRef from; // by card: the card was scanned; otherwise approval is asked
    MemberRef to;
    Points points;
};

struct AdjustRequest
{
    MemberRef member;
    Points points; // signed
    QString reason;
};

struct CouponRequest
{
    MemberRef member;
    QString coupon; // template
};

struct ExtendRequest
{
    std::optional<MemberRef> member; // none: all
    BusinessDay until;
};

// Points that move without a sale.
class PointsDesk
{
public:
    explicit PointsDesk(Desk &desk)
        : m_desk(desk)
    {}

    // Over its limit it is accepted with 0 points and the cut in `why`. Refuses bad-request
    // (unknown action), member-frozen. Figures: points, why; member.
    Result<Answer> action(const Envelope &envelope, const ActionRequest &request);
    // S40. Refuses not-allowed (oneself), bad-amount, insufficient-points, limit-reached,
    // member-frozen. Figures: from_points, to_points; members from, to.
    Result<Answer> give(const Envelope &envelope, const GiveRequest &request);
    // Refuses bad-amount (0), bad-request (no reason), insufficient-points. Figures: points;
    // member.
    Result<Answer> adjust(const Envelope &envelope, const AdjustRequest &request);
    // A coupon given by hand. Refuses no-such-coupon. Figures: code; member.
    Result<Answer> coupon(const Envelope &envelope, const CouponRequest &request);
    // Lengthens the life of points held, an entry each (R8). Refuses bad-date (not in the future).
    // Figures: lots.
    Result<Answer> extend(const Envelope &envelope, const ExtendRequest &request);

private:
    Desk &m_desk;
};

} // namespace regulars
