#pragma once

#include "engine/quote.h"
#include "services/desk.h"
#include "services/rating.h"
#include "services/sales.h"
#include "storage/coupons.h"

#include <optional>
#include <vector>

namespace regulars
{

// What stands on the counter, rated.
struct RatedSale
{
    Basket basket;
    std::optional<MemberId> member;
    std::optional<MemberView> view;
    std::vector<Coupon> coupons;
    Quote quote;
};

// From what a till asks to what the engine says, under one version and at one moment.
class Selling
{
public:
    Selling(Store &store, const InstalledProgramme &installed, const Moment &moment)
        : m_store(store)
        , m_installed(installed)
        , m_programme(*installed.programme)
        , m_moment(moment)
    {}

    // Refuses as Sales::quote() and Sales::checkout() say, limits of a day included.
    Result<RatedSale> rate(std::optional<MemberId> member, const SaleRequest &request,
                           PointsWish mode);

    // Members who can't take part in a purchase of that time: member-frozen, bad-date.
    Result<Done> checkMember(MemberId member) const;

private:
    Result<Basket> basketOf(const SaleRequest &request) const;
    Result<Coupon> couponFor(const QString &code, std::optional<MemberId> member) const;
    Result<Done> layCoupons(RatedSale &sale, const SaleRequest &request);
    void lowerToLedger(MemberView &view, MemberId member) const;
    Result<Quote> quoted(const RatedSale &sale, PaymentWish wish, PointsWish mode) const;
    std::optional<Points> redeemableToday(const RatedSale &sale) const;

    Store &m_store;
    const InstalledProgramme &m_installed;
    const Programme &m_programme;
    const Moment &m_moment;
};

// A rated sale put to the books of the operation in progress: purchase, payment, coupons, earning,
// the referrer's share, tier. Refuses coupon-used, insufficient-points, insufficient-stored-value.
Result<PurchaseId> book(Work &work, const RatedSale &sale, const SaleRequest &request);

// A purchase that belongs to a member now, whether just sold or attached later.
struct MemberSale
{
    MemberId member;
    PurchaseId purchase;
    BusinessDay businessDate;
    const Moment &moment;
    const Basket &basket;
    const Quote &quote;
};

// It earns, pays the referrer, counts, and may raise the tier. `rating` has the view and gets what
// a refund must know of the referrer.
void bookEarning(Work &work, const MemberSale &sale, Rating &rating);

} // namespace regulars
