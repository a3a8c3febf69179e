#pragma once

#include "engine/basket.h"
#include "services/desk.h"
#include "services/memberref.h"
#include "storage/codes.h"
#include "storage/purchases.h"
#include "values/moneytext.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regulars
{

struct SaleLine
{
    QString product;  // may be empty, or unknown to the programme
    QString category; // may be empty; named by the caller it counts before the product's own
    Quantity quantity{1000};
    Money amount; // the whole line before offers
};

// What stands on the counter: of quote and checkout.
struct SaleRequest
{
    std::optional<MemberRef> member; // none: an anonymous purchase
    std::vector<SaleLine> lines;
    QStringList coupons; // codes
    PaymentWish wish;    // use_points, use_stored_value
    QString channel;
    QString receipt;
    QString tender;
};

// A purchase as the slip names it: by its id or by its receipt number.
struct PurchaseRef
{
    QString purchase;
    QString receipt;
};

// Refuses no-such-purchase. A receipt leads to the sale that was not undone.
Result<Purchase> findPurchase(Store &store, const PurchaseRef &ref);

struct AttachRequest
{
    PurchaseRef purchase;
    MemberRef member;
};

// What is sold. Figures of an answer: `purchase`, `quote`; member.
class Sales
{
public:
    explicit Sales(Desk &desk)
        : m_desk(desk)
    {}

    // A question: nothing is stored. Refuses bad-request, bad-amount, bad-date, no-such-member,
    // member-frozen, no-such-coupon, coupon-used, coupon-expired, coupon-not-applicable,
    // insufficient-points, insufficient-stored-value, limit-reached, tier-too-low,
    // not-available-now.
    Result<Answer> quote(const Envelope &envelope, const SaleRequest &request);

    // The best split between points and money (F6): the fewest points that are worth the most on
    // this bill (S35), 0 where they are worth nothing. A question; `wish.points` is passed over.
    // Figures: quote, points_used, points_money, payable. Refuses as quote() does, and bad-request
    // without a member.
    Result<Answer> bestSplit(const Envelope &envelope, const SaleRequest &request);

    // The same, done. Imports call it with OperationKind::ImportPurchase.
    Result<Answer> checkout(const Envelope &envelope, const SaleRequest &request,
                            OperationKind kind = OperationKind::Checkout);

    // A question: the purchase, its lines, its quote as sold, what was refunded. Refuses
    // no-such-purchase.
    Result<Answer> purchase(const Envelope &envelope, const PurchaseRef &ref);

    // Puts a member on an anonymous purchase (S20). Refuses no-such-purchase, no-such-member,
    // member-frozen, bad-date (later than 7 days, or before the member joined), not-allowed (it has
    // a member), already-refunded, already-undone.
    Result<Answer> attach(const Envelope &envelope, const AttachRequest &request);

private:
    Desk &m_desk;
};

} // namespace regulars
