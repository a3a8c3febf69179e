#pragma once

#include "services/desk.h"
#include "services/operationrow.h"
#include "storage/coupons.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regulars
{

// A coupon that was given out, and what became of it.
struct IssuedCoupon
{
    enum class State { Open, Used, Expired, Void };

    CouponId id;
    QString code;
    QString couponTemplate;
    LocalName name; // under the terms of its issue (S36)
    QString source; // "by-hand", "reward:cup", a rule's id …
    BusinessDay issuedOn;
    std::optional<BusinessDay> validThrough;
    State state = State::Open;
    std::optional<RowMember> holder;    // none: it is of whoever brings it
    std::optional<OperationRow> turn{}; // that used it, gave it back or made it void
};

struct CouponFilter
{
    QString couponTemplate{};                   // empty: all
    std::optional<IssuedCoupon::State> state{}; // none: all
    bool isBearer = false;                      // only those that belong to nobody
};

struct CouponPage
{
    std::vector<IssuedCoupon> coupons; // newest first
    // Ask for what is older than this one; none: that was all.
    std::optional<CouponId> olderThan;
};

// A coupon at the counter, before anything is sold.
struct CouponVerdict
{
    IssuedCoupon coupon;
    std::optional<Refusal> refusal; // why it can't be used today; none: it is good
};

// So many codes of one kind that belong to nobody: slips to hand out.
struct CouponBatch
{
    QString coupon; // template
    qint64 count = 0;
};

struct CouponCancelling
{
    QStringList codes;
    QString reason;
};

// Coupons in people's hands: which there are, whether one is good, and taking them back.
class CouponBook
{
public:
    explicit CouponBook(Desk &desk)
        : m_desk(desk)
    {}

    static constexpr int pageSize = 200;

    // Refuses not-signed-in, not-allowed (who may not browse).
    Result<CouponPage> issued(const CouponFilter &filter,
                              std::optional<CouponId> olderThan = std::nullopt);
    // Whether it would be taken from its holder today; what it asks of a bill is seen at the till.
    // Nothing is stored. Refuses not-signed-in, no-such-coupon.
    Result<CouponVerdict> verify(const QString &code);

    static constexpr qint64 mostOfBatch = 1000;

    // Codes without a member, all in one operation; whoever brings one uses it, once. An undo takes
    // them back while none is used. Refuses not-allowed, no-such-coupon, bad-request (a count that
    // is not from 1 to the most). Figures: codes, coupon, count.
    Result<Answer> issue(const Envelope &envelope, const CouponBatch &batch);

    // Open coupons are taken back, all in one operation; an undo gives them back. Owners. Refuses
    // not-allowed, bad-request (no reason, no code), no-such-coupon, coupon-used,
    // coupon-not-applicable (void already). Figures: coupons.
    Result<Answer> cancel(const Envelope &envelope, const CouponCancelling &request);

private:
    Desk &m_desk;
};

} // namespace regulars
