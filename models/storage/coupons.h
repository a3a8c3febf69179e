#pragma once

#include "storage/connection.h"
#include "storage/journal.h"

#include <optional>
#include <vector>

namespace regulars
{

struct Coupon
{
    CouponId id;
    OperationId operation;
    QString code;
    std::optional<MemberId> issuedTo; // none: to nobody, it is of whoever brings it
    QString couponTemplate;
    ProgrammeVersionId programmeVersion; // whose terms it keeps (S36)
    QString source;
    BusinessDay issuedOn;
    std::optional<BusinessDay> validThrough;
    std::optional<PurchaseId> purchase; // that earned it
    std::optional<MemberId> holder;     // after merges
    CouponState state;
    std::optional<OperationId> usedBy;
};

// Which coupons are asked for; all unless narrowed.
struct CouponsAsked
{
    QString couponTemplate{};
    std::optional<CouponState> state{};
    bool isExpired = false; // of the open ones: those past their last day, or those that aren't
    bool isBearer = false;  // those that belong to nobody alone
    BusinessDay day = BusinessDay::fromNumber(20000101);
};

// Coupons in people's hands. Issuing is the Journal's insert(NewCoupon).
class Coupons
{
public:
    explicit Coupons(Connection &store)
        : m_store(store)
    {}

    std::optional<Coupon> find(CouponId coupon) const;
    std::optional<Coupon> byCode(const QString &code) const;
    std::vector<Coupon> openOf(MemberId holder,
                               BusinessDay day) const; // valid on that day, soonest end first
    std::vector<Coupon> issuedBy(OperationId operation) const;
    // That an operation used, gave back or made void.
    std::vector<Coupon> changedBy(OperationId operation, CouponState state) const;
    std::vector<Coupon> newest(const CouponsAsked &asked, std::optional<CouponId> before,
                               int limit) const;
    // The operation that used it, gave it back or made it void last; none: it stands as issued.
    std::optional<OperationId> lastChange(CouponId coupon) const;
    bool isCodeTaken(const QString &code) const;

    // Journal row and state together. `use` is false when another was quicker: the coupon is not
    // open any more.
    [[nodiscard]] bool use(Journal &journal, CouponId coupon) const;
    void reopen(Journal &journal, CouponId coupon) const;
    void cancel(Journal &journal, CouponId coupon) const;

    void moveTo(MemberId from, MemberId into) const; // merge

private:
    Connection &m_store;
};

} // namespace regulars
