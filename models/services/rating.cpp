#include "services/rating.h"

#include "engine/viewcodec.h"
#include "storage/operations.h"
#include "storage/storageerror.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QJsonDocument>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

// Keys of the kept form; add, never renumber.
enum Key : qint64 {
    View = 1,
    UsedTimes = 2,
    UsedPoints = 3,
    Coupons = 4,
    ShownQuote = 5,
    Earned = 6,
    Attached = 7,
    Referrer = 8,
    ReferrerView = 9,
};
enum CouponKey : qint64 { Code = 1, Version = 2, Template = 3, BearerView = 4 };

QCborArray couponsCbor(const std::vector<KeptCoupon> &coupons)
{
    QCborArray rows;
    for (const KeptCoupon &coupon : coupons) {
        QCborMap row{
            {Code, coupon.code}, {Version, coupon.version.value()}, {Template, coupon.coupon}};
        if (coupon.view)
            row.insert(BearerView, encodeView(*coupon.view));
        rows.append(row);
    }
    return rows;
}

[[noreturn]] void refuse()
{
    throw StorageError(StorageError::Kind::Corrupt,
                       u"The rating that was kept with a purchase can't be read. Run verify."_s);
}

std::optional<MemberView> viewFrom(const QCborValue &value)
{
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isByteArray())
        refuse();
    return decodeView(value.toByteArray());
}

qint64 numberFrom(const QCborValue &value)
{
    if (!value.isInteger())
        refuse();
    return value.toInteger();
}

std::vector<KeptCoupon> couponsFrom(const QCborArray &rows)
{
    std::vector<KeptCoupon> coupons;
    for (const QCborValue value : rows) {
        const QCborMap row = value.toMap();
        coupons.push_back({row[Code].toString(), ProgrammeVersionId(numberFrom(row[Version])),
                           row[Template].toString(), viewFrom(row[BearerView])});
    }
    return coupons;
}

Rating decoded(const QCborMap &map)
{
    Rating rating;
    rating.view = viewFrom(map[View]);
    const QCborArray times = map[UsedTimes].toArray();
    const QCborArray points = map[UsedPoints].toArray();
    for (qsizetype i = 0; i < times.size(); ++i)
        rating.usedInTotal.push_back({numberFrom(times[i]), Points(numberFrom(points[i]))});
    rating.coupons = couponsFrom(map[Coupons].toArray());
    rating.quote = QJsonDocument::fromJson(map[ShownQuote].toByteArray()).object();
    rating.earned = Points(numberFrom(map[Earned]));
    rating.isAttached = map[Attached].toBool();
    if (map.contains(Referrer))
        rating.referrer = MemberId(numberFrom(map[Referrer]));
    rating.referrerView = viewFrom(map[ReferrerView]);
    return rating;
}

std::vector<BasketLine> linesOf(const Purchase &purchase, const Programme &programme)
{
    std::vector<BasketLine> lines;
    for (const PurchaseLine &line : purchase.lines)
        lines.push_back({line.product.value_or(QString()),
                         line.category ? programme.category(*line.category) : std::nullopt,
                         line.quantity, line.list});
    return lines;
}

std::vector<CouponInHand> couponsOf(Store &store, const Rating &rating)
{
    std::vector<CouponInHand> coupons;
    for (const KeptCoupon &kept : rating.coupons) {
        CouponInHand hand{kept.code, store.programmeOf(kept.version).programme, 0, nullptr};
        hand.coupon = hand.terms->coupon(kept.coupon).value();
        if (kept.view)
            hand.view = std::make_shared<const MemberView>(*kept.view);
        coupons.push_back(std::move(hand));
    }
    return coupons;
}

// The programme without anything that changes a price or earns: for what was erased.
std::shared_ptr<const Programme> bareProgramme(const Programme &full)
{
    auto bare = std::make_shared<Programme>();
    bare->currency = full.currency;
    bare->calendar = full.calendar;
    bare->policy = full.policy;
    bare->tiers.emplace_back();
    return bare;
}

ReturnedBefore returnedBefore(const Purchases &purchases, const Purchase &purchase)
{
    const RefundTotals totals = purchases.returned(purchase.id);
    ReturnedBefore before{
        {},
        {totals.pointsReturned, totals.pointsMoney, totals.principal, totals.bonus, totals.cash},
        totals.pointsTaken};
    for (const PurchaseLine &line : purchase.lines)
        before.quantities.push_back(line.quantityBack);
    return before;
}

} // namespace

QByteArray encodeRating(const Rating &rating)
{
    QCborMap map{{ShownQuote, QJsonDocument(rating.quote).toJson(QJsonDocument::Compact)},
                 {Earned, rating.earned.count()}};
    if (rating.view)
        map.insert(View, encodeView(*rating.view));
    if (!rating.usedInTotal.empty()) {
        QCborArray times;
        QCborArray points;
        for (const UsedAllowance &used : rating.usedInTotal) {
            times.append(used.times);
            points.append(used.points.count());
        }
        map.insert(UsedTimes, times);
        map.insert(UsedPoints, points);
    }
    if (!rating.coupons.empty())
        map.insert(Coupons, couponsCbor(rating.coupons));
    if (rating.isAttached)
        map.insert(Attached, true);
    if (rating.referrer)
        map.insert(Referrer, rating.referrer->value());
    if (rating.referrerView)
        map.insert(ReferrerView, encodeView(*rating.referrerView));
    return map.toCborValue().toCbor();
}

Rating decodeRating(const QByteArray &bytes)
{
    const QCborValue value = QCborValue::fromCbor(bytes);
    if (!value.isMap())
        refuse();
    try {
        return decoded(value.toMap());
    } catch (const std::invalid_argument &) {
        refuse();
    } catch (const std::domain_error &) {
        refuse();
    }
}

InstalledProgramme ratingProgramme(Store &store, const Purchase &purchase)
{
    const auto rated = Operations(store.connection()).find(purchase.ratedBy);
    if (!rated || !rated->programmeVersion)
        refuse();
    return store.programmeOf(*rated->programmeVersion);
}

StoredSale storedSale(Store &store, const Purchase &purchase)
{
    const Purchases purchases(store.connection());
    const InstalledProgramme installed = ratingProgramme(store, purchase);
    StoredSale sale{
        purchase,
        std::nullopt,
        installed,
        {{linesOf(purchase, *installed.programme), purchase.channel.value_or(QString()), {}},
         std::nullopt,
         Moment::of(installed.programme->calendar, purchase.at),
         {purchase.pointsUsed, purchase.pointsMoney, purchase.principal, purchase.bonus,
          purchase.cash},
         purchase.earned},
        returnedBefore(purchases, purchase)};
    if (const auto bytes = purchases.rating(purchase)) {
        sale.rating = decodeRating(*bytes);
        sale.sold.basket.coupons = couponsOf(store, *sale.rating);
        sale.sold.basket.usedInTotal = sale.rating->usedInTotal;
        sale.sold.member = sale.rating->view;
        sale.sold.earned = sale.rating->earned;
        sale.sold.isPricedWithoutMember = sale.rating->isAttached;
        return sale;
    }
    sale.installed.programme = bareProgramme(*installed.programme);
    for (size_t i = 0; i < purchase.lines.size(); ++i) {
        const PurchaseLine &line = purchase.lines[i];
        sale.sold.basket.lines[i].category.reset();
        sale.sold.basket.lines[i].amount =
            line.list - line.offers - line.tierDiscount - line.coupons;
    }
    return sale;
}

Basket basketOfLines(const StoredSale &sale, const std::vector<QuotedLine> &lines,
                     const std::vector<Quantity> &quantities)
{
    Basket basket = sale.sold.basket;
    for (size_t i = 0; i < basket.lines.size(); ++i) {
        basket.lines[i].quantity = quantities.at(i);
        basket.lines[i].amount = lines.at(i).list;
    }
    return basket;
}

std::vector<Quantity> remainingQuantities(const StoredSale &sale)
{
    std::vector<Quantity> remaining;
    for (const PurchaseLine &line : sale.purchase.lines)
        remaining.push_back(line.quantity - line.quantityBack);
    return remaining;
}

} // namespace regulars
