#include "services/selling.h"

#include "engine/lots.h"
#include "services/granting.h"
#include "services/posting.h"
#include "services/quotejson.h"
#include "services/viewloader.h"
#include "storage/accounts.h"
#include "storage/history.h"
#include "storage/ledger.h"
#include "storage/members.h"
#include "storage/operations.h"
#include "storage/purchases.h"
#include "storage/summaries.h"
#include "values/text.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr qint64 mostOfLine = 10'000'000'000; // minor units
constexpr Quantity mostQuantity{1'000'000'000};
constexpr size_t mostLines = 1'000;
constexpr qsizetype mostText = 200;
constexpr int secondsOfHour = 3'600;

std::optional<QString> given(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<Refusal> faultIn(const SaleLine &line)
{
    if (line.quantity <= Quantity() || line.quantity > mostQuantity)
        return refusals::BadAmount{u"a line's quantity is above 0 and at most 1,000,000"_s};
    if (line.amount < Money() || line.amount.count() > mostOfLine)
        return refusals::BadAmount{u"a line's amount is neither below 0 nor that large"_s};
    return std::nullopt;
}

} // namespace

Result<Basket> Selling::basketOf(const SaleRequest &request) const
{
    if (request.lines.empty())
        return refusals::BadRequest{u"lines"_s, u"a purchase has at least one line"_s};
    if (request.lines.size() > mostLines)
        return refusals::BadRequest{u"lines"_s, u"a purchase has at most 1,000 lines"_s};
    for (const auto &[field, text] :
         {std::pair{u"channel"_s, request.channel}, std::pair{u"receipt"_s, request.receipt},
          std::pair{u"tender"_s, request.tender}}) {
        if (text.size() > mostText)
            return refusals::BadRequest{field, u"it is longer than 200 characters"_s};
    }
    Basket basket;
    basket.channel = request.channel;
    for (const SaleLine &asked : request.lines) {
        if (auto fault = faultIn(asked))
            return *std::move(fault);
        BasketLine line{asked.product, std::nullopt, asked.quantity, asked.amount};
        if (!asked.category.isEmpty()) {
            line.category = m_programme.category(asked.category);
            if (!line.category)
                return refusals::BadRequest{u"category"_s,
                                            u"there is no category %1"_s.arg(asked.category)};
        } else if (const auto product = m_programme.product(asked.product)) {
            line.category = m_programme.products[static_cast<size_t>(*product)].category;
        }
        basket.lines.push_back(std::move(line));
    }
    return basket;
}

Result<Done> Selling::checkMember(MemberId member) const
{
    const auto known = Members(m_store.connection()).find(member);
    if (!known)
        throw std::logic_error("a purchase of a member that does not exist");
    if (known->isFrozen)
        return refusals::MemberFrozen{};
    if (m_moment.at < known->joinedAt)
        return refusals::BadDate{u"the purchase lies before its member joined"_s};
    return Done{};
}

Result<Coupon> Selling::couponFor(const QString &code, std::optional<MemberId> member) const
{
    auto coupon = Coupons(m_store.connection()).byCode(folded(code).toUpper());
    if (!coupon)
        return refusals::NoSuchCoupon{code};
    if (coupon->holder && coupon->holder != member)
        return refusals::CouponNotApplicable{code, u"it belongs to somebody else"_s};
    switch (coupon->state) {
    case CouponState::Used:
        return refusals::CouponUsed{code};
    case CouponState::Void:
        return refusals::CouponNotApplicable{code, u"it was taken back"_s};
    case CouponState::Open:
        break;
    }
    if (coupon->validThrough && *coupon->validThrough < m_moment.day)
        return refusals::CouponExpired{code, coupon->validThrough};
    if (m_moment.day < coupon->issuedOn)
        return refusals::CouponNotApplicable{code, u"it was not given yet"_s};
    return *std::move(coupon);
}

// Coupons keep the terms under which they were issued (S36).
Result<Done> Selling::layCoupons(RatedSale &sale, const SaleRequest &request)
{
    for (const QString &code : request.coupons) {
        const Result<Coupon> coupon = couponFor(code, sale.member);
        if (!coupon)
            return coupon.refusal();
        const InstalledProgramme terms = m_store.programmeOf(coupon->programmeVersion);
        CouponInHand hand{coupon->code, terms.programme, 0, nullptr};
        hand.coupon = terms.programme->coupon(coupon->couponTemplate).value();
        if (sale.member && terms.version != m_installed.version)
            hand.view = std::make_shared<const MemberView>(
                ViewLoader(m_store).load(*sale.member, terms, m_moment, &sale.basket));
        sale.basket.coupons.push_back(std::move(hand));
        sale.coupons.push_back(*coupon);
    }
    return Done{};
}

// A debit in the past uses lots that still have that much in the ledger as it stands.
void Selling::lowerToLedger(MemberView &view, MemberId member) const
{
    if (Operations(m_store.connection()).isLatest(member, m_moment.at))
        return;
    const Ledger ledger(m_store.connection());
    const qint64 points = usableAmount(ledger.lots(member, Unit::Points), m_moment.at);
    view.usablePoints = std::min(view.usablePoints, Points(points));
    Money principal;
    Money bonus;
    for (const Lot &lot : ledger.lots(member, Unit::StoredValue)) {
        if (lot.isUsableAt(m_moment.at))
            (lot.rank == static_cast<int>(LotRank::Bonus) ? bonus : principal) +=
                Money(lot.remaining);
    }
    view.storedPrincipal = std::min(view.storedPrincipal, principal);
    view.storedBonus = std::min(view.storedBonus, bonus);
}

std::optional<Points> Selling::redeemableToday(const RatedSale &sale) const
{
    const auto &limit = m_programme.policy.limits.redeemPerDay;
    if (!limit || !sale.member)
        return std::nullopt;
    const PointsOfDay today = History(m_store.connection()).pointsOfDay(*sale.member, m_moment.day);
    return std::max(Points(), *limit - today.redeemed);
}

// What a member may redeem on a day bounds points as money too: "all" and questions stop there, a
// number is refused.
Result<Quote> Selling::quoted(const RatedSale &sale, PaymentWish wish, PointsWish mode) const
{
    const MemberView *view = sale.view ? &*sale.view : nullptr;
    const auto ask = [&](PointsWish how) {
        return regulars::quote(m_programme, view, sale.basket, wish, m_moment, how);
    };
    Result<Quote> first = ask(mode);
    if (!first || first->payment.pointsUsed.isZero())
        return first;
    const auto room = redeemableToday(sale);
    if (!room || first->payment.pointsUsed <= *room)
        return first;
    if (mode == PointsWish::Exact && !wish.allPoints)
        return refusals::LimitReached{u"redeem_per_day"_s,
                                      m_programme.policy.limits.redeemPerDay->count()};
    wish.allPoints = false;
    wish.points = *room;
    const Result<Quote> lowered = ask(PointsWish::Lowered);
    wish.points = lowered ? lowered->payment.pointsUsed : Points();
    return ask(mode);
}

Result<RatedSale> Selling::rate(std::optional<MemberId> member, const SaleRequest &request,
                                PointsWish mode)
{
    Result<Basket> basket = basketOf(request);
    if (!basket)
        return basket.refusal();
    RatedSale sale{std::move(basket).value(), member, std::nullopt, {}, {}};
    if (member) {
        if (const Result<Done> fit = checkMember(*member); !fit)
            return fit.refusal();
        sale.view = ViewLoader(m_store).load(*member, m_installed, m_moment, &sale.basket);
        lowerToLedger(*sale.view, *member);
    } else {
        sale.basket.usedInTotal = ViewLoader(m_store).usedInTotal(m_programme, m_moment.day);
    }
    if (const Result<Done> laid = layCoupons(sale, request); !laid)
        return laid.refusal();
    Result<Quote> quote = quoted(sale, request.wish, mode);
    if (!quote)
        return quote.refusal();
    sale.quote = std::move(quote).value();
    return sale;
}

namespace
{

PurchaseId insertPurchase(Work &work, const RatedSale &sale, const SaleRequest &request)
{
    const Quote &quote = sale.quote;
    const Payment &payment = quote.payment;
    const PurchaseId purchase = work.journal.insert(
        NewPurchase{sale.member, work.moment.at, work.bookingDay, given(request.receipt),
                    given(request.channel), given(request.tender), quote.total, quote.price(),
                    quote.eligible(), payment.pointsUsed, payment.pointsMoney, payment.principal,
                    payment.bonus, payment.cash, quote.earning.points});
    const Programme &programme = work.programme();
    for (size_t i = 0; i < quote.lines.size(); ++i) {
        const BasketLine &sold = sale.basket.lines[i];
        const QuotedLine &line = quote.lines[i];
        work.journal.insert(NewPurchaseLine{
            purchase, static_cast<int>(i), given(sold.product),
            sold.category
                ? std::optional(programme.categories[static_cast<size_t>(*sold.category)].id)
                : std::nullopt,
            sold.quantity, line.list, line.offers, line.tierDiscount, line.coupons,
            line.pointsMoney, line.bonus, line.eligible});
    }
    return purchase;
}

// Principal and bonus are lines of their own, so that a refund can give each back.
Result<Done> takePayment(Work &work, MemberId member, PurchaseId purchase, const Payment &payment)
{
    struct Part
    {
        Unit unit;
        qint64 amount;
        QString source;
    };
    for (const Part &part :
         {Part{Unit::Points, payment.pointsUsed.count(), u"points_as_money"_s},
          Part{Unit::StoredValue, payment.principal.count(), u"stored_value"_s},
          Part{Unit::StoredValue, payment.bonus.count(), u"stored_value_bonus"_s}}) {
        if (part.amount == 0)
            continue;
        const Result<Debited> debited = work.posting.debit({.member = member,
                                                            .unit = part.unit,
                                                            .amount = part.amount,
                                                            .source = part.source,
                                                            .purchase = purchase});
        if (!debited)
            return debited.refusal();
    }
    return Done{};
}

Rating ratingOf(const Programme &programme, const RatedSale &sale)
{
    Rating rating;
    rating.view = sale.view;
    rating.usedInTotal = sale.basket.usedInTotal;
    rating.quote = quoteJson(programme, sale.quote);
    rating.earned = sale.quote.earning.points;
    for (size_t i = 0; i < sale.coupons.size(); ++i) {
        const auto &view = sale.basket.coupons[i].view;
        rating.coupons.push_back({sale.coupons[i].code, sale.coupons[i].programmeVersion,
                                  sale.coupons[i].couponTemplate,
                                  view ? std::optional(*view) : std::nullopt});
    }
    return rating;
}

} // namespace

Result<PurchaseId> book(Work &work, const RatedSale &sale, const SaleRequest &request)
{
    const PurchaseId purchase = insertPurchase(work, sale, request);
    const Quote &quote = sale.quote;
    Rating rating = ratingOf(work.programme(), sale);
    const Coupons coupons(work.store.connection());
    for (const Coupon &coupon : sale.coupons) {
        if (!coupons.use(work.journal, coupon.id))
            return refusals::CouponUsed{coupon.code};
    }
    if (sale.member) {
        const Result<Done> paid = takePayment(work, *sale.member, purchase, quote.payment);
        if (!paid)
            return paid.refusal();
        bookEarning(work,
                    {*sale.member, purchase, work.bookingDay, work.moment, sale.basket, quote},
                    rating);
    } else {
        Granting(work).recordUses(std::nullopt, quote.offerUses, work.moment);
    }
    Summaries(work.store.connection())
        .add(SalesRow{work.bookingDay, work.moment.local.secondOfDay / secondsOfHour,
                      sale.member.has_value(), quote.price() - quote.payment.pointsMoney, Money(),
                      1});
    work.journal.setDetail(encodeRating(rating));
    work.answer.figures.insert(u"quote"_s, rating.quote);
    return purchase;
}

void bookEarning(Work &work, const MemberSale &sale, Rating &rating)
{
    const MemberView &view = *rating.view;
    work.posting.touchActivity(sale.member, sale.moment.at, sale.businessDate);
    Granting granting(work);
    Earning earning = sale.quote.earning;
    const auto &offers = sale.quote.offerUses;
    earning.uses.insert(earning.uses.end(), offers.begin(), offers.end());
    granting.put(sale.member, earning, {u"purchase"_s, sale.purchase, sale.moment});

    const std::vector<TestedLine> lines = testedLines(sale.basket, sale.quote.lines);
    const ReferralPaid referral = granting.referralFirstPurchase(
        sale.member, view, {u"referral-first-purchase"_s, sale.purchase, sale.moment}, lines,
        sale.basket.channel);
    rating.referrer = referral.referrer;
    rating.referrerView = referral.referrerView;

    Accounts(work.store.connection())
        .addPurchase(sale.member, {1, sale.quote.eligible(), sale.quote.price()},
                     sale.businessDate);

    Occasion occasion{Trigger::Purchase, sale.moment, &view};
    occasion.channel = sale.basket.channel;
    granting.riseIfReached(sale.member, occasion, lines, earning.points, sale.purchase);
}

} // namespace regulars
