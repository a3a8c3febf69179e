#include "services/rating.h"

#include "engine/viewcodec.h"
#include "storage/operations.h"
#include "storage/storageerror.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
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
    HeldCoupons = 4,
    ShownQuote = 5,
    Earned = 6,
    Attached = 7,
    Referrer = 8,
    ReferrerView = 9,
};
enum CouponKey : qint64 { Code = 1, Version = 2, Template = 3, BearerView = 4 };

// Written as it goes: a map made first and written then took twice as long. The bytes are the same.
class RatingWriter
{
public:
    RatingWriter()
        : m_cbor(&m_bytes)
    {}

    QByteArray written(const Rating &rating)
    {
        const bool hasUses = !rating.usedInTotal.empty();
        m_cbor.startMap(2 + (rating.view ? 1U : 0U) + (hasUses ? 2U : 0U) +
                        (rating.coupons.empty() ? 0U : 1U) + (rating.isAttached ? 1U : 0U) +
                        (rating.referrer ? 1U : 0U) + (rating.referrerView ? 1U : 0U));
        key(ShownQuote);
        m_cbor.append(QJsonDocument(rating.quote).toJson(QJsonDocument::Compact));
        number(Earned, rating.earned.count());
        view(View, rating.view);
        if (hasUses)
            uses(rating.usedInTotal);
        if (!rating.coupons.empty())
            coupons(rating.coupons);
        if (rating.isAttached) {
            key(Attached);
            m_cbor.append(true);
        }
        if (rating.referrer)
            number(Referrer, rating.referrer->value());
        view(ReferrerView, rating.referrerView);
        m_cbor.endMap();
        return m_bytes;
    }

private:
    void key(qint64 name) { m_cbor.append(name); }
    void number(qint64 name, qint64 value)
    {
        key(name);
        m_cbor.append(value);
    }
    void view(qint64 name, const std::optional<MemberView> &view)
    {
        if (!view)
            return;
        key(name);
        m_cbor.append(encodeView(*view));
    }
    void uses(const std::vector<UsedAllowance> &used)
    {
        key(UsedTimes);
        m_cbor.startArray(used.size());
        for (const UsedAllowance &one : used)
            m_cbor.append(one.times);
        m_cbor.endArray();
        key(UsedPoints);
        m_cbor.startArray(used.size());
        for (const UsedAllowance &one : used)
            m_cbor.append(one.points.count());
        m_cbor.endArray();
    }
    void coupons(const std::vector<KeptCoupon> &coupons)
    {
        key(HeldCoupons);
        m_cbor.startArray(coupons.size());
        for (const KeptCoupon &coupon : coupons) {
            m_cbor.startMap(coupon.view ? 4U : 3U);
            key(Code);
            m_cbor.append(coupon.code);
            number(Version, coupon.version.value());
            key(Template);
            m_cbor.append(coupon.coupon);
            view(BearerView, coupon.view);
            m_cbor.endMap();
        }
        m_cbor.endArray();
    }

    QByteArray m_bytes;
    QCborStreamWriter m_cbor;
};

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
    rating.coupons = couponsFrom(map[HeldCoupons].toArray());
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
    return RatingWriter().written(rating);
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
