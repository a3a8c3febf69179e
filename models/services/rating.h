#pragma once

#include "engine/refund.h"
#include "services/store.h"
#include "storage/purchases.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// A coupon that was laid on the counter, with the version whose terms it keeps (S36).
struct KeptCoupon
{
    QString code;
    ProgrammeVersionId version;
    QString coupon;                 // the template
    std::optional<MemberView> view; // of its bearer under that version, where it is another
};

// How a purchase was rated, kept with it so that a refund is recomputed and an explanation given by
// what was true then (S14, S22). It lies in the operation's detail: erasure takes it away.
struct Rating
{
    std::optional<MemberView> view; // none for an anonymous purchase
    std::vector<UsedAllowance> usedInTotal;
    std::vector<KeptCoupon> coupons;
    QJsonObject quote; // as shown
    Points earned;
    bool isAttached =
        false; // the member came later: the prices are those of an anonymous one (S20)
    // Who had brought the friend whose first purchase it was, as he stood then (S19).
    std::optional<MemberId> referrer;
    std::optional<MemberView> referrerView;
};

QByteArray encodeRating(const Rating &rating);
// Throws StorageError::Corrupt on rubbish.
Rating decodeRating(const QByteArray &bytes);

// The version that rated it.
InstalledProgramme ratingProgramme(Store &store, const Purchase &purchase);

// A stored purchase as the engine recomputes it, under the version that rated it. What was erased
// is recomputed by its net prices alone.
struct StoredSale
{
    Purchase purchase;
    std::optional<Rating> rating; // none: erased
    InstalledProgramme installed;
    SoldPurchase sold;
    ReturnedBefore before;

    const Programme &programme() const { return *installed.programme; }
};
StoredSale storedSale(Store &store, const Purchase &purchase);

// The basket with so much of each line, as these lines stand; those that are gone have no quantity.
Basket basketOfLines(const StoredSale &sale, const std::vector<QuotedLine> &lines,
                     const std::vector<Quantity> &quantities);
// What has not been returned before.
std::vector<Quantity> remainingQuantities(const StoredSale &sale);

} // namespace regulars
