#include "insight/replay.h"

#include "engine/conditiontest.h"
#include "engine/measuring.h"
#include "engine/redemption.h"
#include "engine/tiers.h"
#include "engine/unexplained.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <tuple>
#include <utility>

namespace regulars
{

namespace
{

// An operation that concerns a friend and who brought him goes through both: the friend joins or
// buys, what his referral gives him, what it gives the other. Both sides of a first purchase are
// reckoned before either is given.
constexpr int referredFriend = 1;
constexpr int referrer = 2;
constexpr int afterReferrer = 3;

int stepOf(HistoricEvent::Kind kind)
{
    const bool isOfReferrer =
        kind == HistoricEvent::Kind::FriendEnrolled || kind == HistoricEvent::Kind::FriendBought;
    return isOfReferrer ? referrer : 0;
}

MemberView viewFor(const ReplayTerms &terms, BusinessDay day)
{
    MemberView view{.joinedOn = day};
    view.measures.resize(terms.programme->measures.size());
    if (!terms.limited.empty())
        view.usedByMember.resize(terms.programme->rules.size());
    return view;
}

} // namespace

Replay::Replay(const ReplayTerms &terms, ProgrammeSide &side, const AmongMembers *asked,
               AmongMembers *noted)
    : m_terms(terms)
    , m_programme(*terms.programme)
    , m_period(terms.days.range())
    , m_end(terms.programme->calendar.endOf(m_period.last))
    , m_side(side)
    , m_asked(asked)
    , m_noted(noted)
    , m_past(terms)
    , m_view(viewFor(terms, m_period.first))
    , m_cursor(m_period.first)
    , m_now(Moment::of(terms.programme->calendar, Instant(0)))
{}

ProgrammeFlow &Replay::ofDay(BusinessDay day)
{
    const BusinessDay within = std::clamp(day, m_period.first, m_period.last);
    return m_side.daily[static_cast<std::size_t>(m_period.first.daysUntil(within))];
}

void Replay::open(const MemberHistory &history)
{
    m_history = &history;
    const Opening &opening = history.opening;
    m_points.open(opening);
    m_past.open(opening);
    m_outcome = {};
    m_outcome.tier = m_programme.tier(opening.tier).value_or(0);
    m_reviewOn = opening.tierReviewOn;
    m_cursor = std::max(m_period.first, history.joinedOn);
    m_giftOn.clear();
    for (const HistoricGift &gift : opening.gifts) {
        if (const auto tier = m_programme.tier(gift.tier))
            m_giftOn.insert_or_assign(*tier, gift.on);
    }
    m_tags.clear();
    for (const auto &[tag, until] : opening.tags)
        m_tags.insert_or_assign(tag, until);
    m_redeemed.clear();
    for (const auto &[reward, quantity] : opening.redeemed)
        m_redeemed[reward] += quantity;
    m_isGone = false;
    m_view.joinedOn = history.joinedOn;
    m_view.birthday = history.birthday;
    m_view.gender = history.gender;
    m_view.isReferred = history.isReferred;
    m_view.friendPaid = opening.friendPaid;
    findDatedDays();
}

ReplayOutcome Replay::play(const MemberHistory &history)
{
    open(history);
    playAll();
    close();
    return m_outcome;
}

// Purchases, what else happened and what others' deeds gave, in the order of the shop's books.
void Replay::playAll()
{
    using Place = std::tuple<Instant, qint64, int>;
    const auto placeOf = [](const HistoricEvent &one) {
        return Place(one.at, one.operation, stepOf(one.kind));
    };
    const auto placeOfGrant = [](const ReferrerGrant &one) {
        return Place(one.at, one.operation, one.step);
    };
    const Instant start = m_programme.calendar.startOf(m_period.first);
    const auto granted =
        m_asked ? m_asked->givenTo(m_history->id.value()) : std::span<const ReferrerGrant>{};
    auto event = m_history->events.begin();
    auto grant = granted.begin();
    const auto catchUp = [&](const Place &until) {
        while (true) {
            const bool hasEvent = event != m_history->events.end() && placeOf(*event) < until;
            const bool hasGrant = grant != granted.end() && placeOfGrant(*grant) < until;
            if (hasGrant && (!hasEvent || placeOfGrant(*grant) < placeOf(*event)))
                receive(*grant++);
            else if (hasEvent)
                happened(*event++);
            else
                return;
        }
    };
    for (const HistoricPurchase &purchase : m_history->purchases) {
        catchUp({purchase.at, purchase.operation, 0});
        if (purchase.at < start)
            recall(purchase);
        else
            buy(purchase);
    }
    catchUp({m_end, std::numeric_limits<qint64>::max(), 0});
}

void Replay::recall(const HistoricPurchase &purchase)
{
    const auto lines = std::span(m_history->lines)
                           .subspan(static_cast<std::size_t>(purchase.firstLine),
                                    static_cast<std::size_t>(purchase.lineCount));
    m_past.remember(m_terms.days.momentOf(purchase.at).day, purchase, lines);
}

// The view as of now: what expired is gone, reviews due are over, counters are taken.
void Replay::stand(const Moment &moment, qint64 operation, const Basket *basket)
{
    const int step = std::exchange(m_step, 0);
    endDaysBefore(moment.day);
    m_step = step;
    m_now = moment;
    m_operation = operation;
    expire(moment.at);
    m_view.tier = m_outcome.tier;
    m_view.usablePoints = m_points.usable(moment.at);
    m_view.debt = m_points.debt();
    m_past.fill(m_view, moment.day);
    if (!m_history->tags.isEmpty() || !m_tags.empty()) {
        m_view.tags = m_history->tags;
        for (const auto &[tag, until] : m_tags) {
            if (!until || moment.day <= *until)
                m_view.tags += tag;
        }
    } else if (!m_view.tags.isEmpty()) {
        m_view.tags.clear();
    }
    if (m_terms.asksProducts && basket)
        m_past.fillProducts(m_view, *basket);
    if (m_terms.asksExpiring)
        fillExpiring();
    fillShares(moment.day, false);
    if (m_asked && m_asked->uses.isNeeded())
        m_asked->uses.fill(m_view, moment.day, place());
}

DeedPlace Replay::place() const
{
    const qint64 member = m_history ? m_history->id.value() : 0;
    return {m_now.at, m_operation, m_step, m_giver.value_or(member)};
}

void Replay::fillExpiring()
{
    m_view.expiring.clear();
    for (const Lot &lot : m_points.lots()) {
        if (lot.expiresAt)
            m_view.expiring.push_back(
                {m_terms.days.momentOf(lot.expiresAt->plusMs(-1)).day, Points(lot.remaining)});
    }
}

// Goods are the same line after line: what a line's texts say is looked up once.
std::optional<int> Replay::categoryOf(const HistoricLine &line)
{
    const auto placeOf = [](const QString &text) {
        constexpr std::size_t characterBits = 4; // allocations stand so far apart at least
        return reinterpret_cast<std::uintptr_t>(text.constData()) >> characterBits;
    };
    KnownCategory &known =
        m_categories[(placeOf(line.product) * 31 + placeOf(line.category)) % m_categories.size()];
    const auto isSame = [](const QString &a, const QString &b) {
        return a.constData() == b.constData() && a.size() == b.size();
    };
    if (!isSame(known.product, line.product) || !isSame(known.category, line.category) ||
        (line.product.isEmpty() && line.category.isEmpty()))
        known = {line.product, line.category, m_terms.categoryOf(line.product, line.category)};
    return known.place;
}

void Replay::fillBasket(const HistoricPurchase &purchase, std::span<const HistoricLine> lines)
{
    m_basket.channel = purchase.channel;
    m_basket.lines.clear();
    for (const HistoricLine &line : lines)
        m_basket.lines.push_back({line.product, categoryOf(line), line.quantity, line.list});
    m_basket.coupons.clear();
    for (const QString &laid : purchase.coupons) {
        if (const auto coupon = m_programme.coupon(laid))
            m_basket.coupons.push_back({laid + u'#' + QString::number(m_basket.coupons.size()),
                                        m_terms.programme, *coupon, nullptr});
    }
}

// Coupons that this programme doesn't take are left in the pocket, points and stored value that it
// doesn't take are paid in cash; none: it withholds the goods.
std::optional<Quote> Replay::quoted(const HistoricPurchase &purchase)
{
    PaymentWish wish;
    const Points held = std::max(Points(), m_view.usablePoints - m_view.debt);
    wish.points = std::min(purchase.pointsUsed, held);
    if (const auto most = m_programme.policy.limits.redeemPerDay) {
        const Points today = m_past.pointsOf(m_now.day).redeemed;
        wish.points = std::min(wish.points, std::max(Points(), *most - today));
    }
    m_view.storedPrincipal = purchase.principal;
    m_view.storedBonus = purchase.bonus;
    wish.allStoredValue = !(purchase.principal + purchase.bonus).isZero();
    while (true) {
        auto answer = quoteUnexplained(m_programme, &m_view, m_basket, wish, m_now);
        if (answer) {
            m_side.pointsPaymentsMissed += purchase.pointsUsed - std::max(wish.points, Points());
            return std::move(answer).value();
        }
        const Refusal &why = answer.refusal();
        const auto *coupon = std::get_if<refusals::CouponNotApplicable>(&why);
        if (coupon && !m_basket.coupons.empty()) {
            std::erase_if(m_basket.coupons,
                          [&](const CouponInHand &hand) { return hand.code == coupon->code; });
        } else if (std::holds_alternative<refusals::TierTooLow>(why) ||
                   std::holds_alternative<refusals::NotAvailableNow>(why)) {
            return std::nullopt;
        } else if (!wish.points.isZero()) {
            wish.points = Points();
        } else if (wish.allStoredValue) {
            wish.allStoredValue = false;
        } else {
            return std::nullopt;
        }
    }
}

void Replay::buy(const HistoricPurchase &purchase)
{
    const auto lines = std::span(m_history->lines)
                           .subspan(static_cast<std::size_t>(purchase.firstLine),
                                    static_cast<std::size_t>(purchase.lineCount));
    fillBasket(purchase, lines);
    m_step = 0;
    stand(m_terms.days.momentOf(purchase.at), purchase.operation, &m_basket);
    const std::optional<Quote> quote = quoted(purchase);
    if (!quote) {
        ++m_side.purchasesRefused;
        return;
    }
    ++m_side.purchases;
    Money offers;
    Money coupons;
    for (const QuotedLine &line : quote->lines) {
        offers += line.offers + line.tierDiscount;
        coupons += line.coupons;
    }
    count(&ProgrammeFlow::discounts, offers);
    count(&ProgrammeFlow::coupons, coupons);
    if (const Points used = quote->payment.pointsUsed; !used.isZero()) {
        m_points.debit(m_now.at, used);
        m_past.rememberPoints(m_now.day, Points(), used);
        count(&ProgrammeFlow::redeemed, used);
    }
    m_points.touch(m_programme.calendar, m_now.day);
    put(quote->earning, quote->offerUses);

    const std::vector<TestedLine> tested = testedLines(m_basket, quote->lines);
    if (m_view.isReferred && !m_view.friendPaid && m_view.purchasesBefore == 0) {
        Occasion first{Trigger::ReferralFirstPurchase, m_now, &m_view};
        first.channel = m_basket.channel;
        m_step = afterReferrer;
        put(earnUnexplained(m_programme, first, tested), {});
        m_view.friendPaid = true;
    }
    Occasion occasion{Trigger::Purchase, m_now, &m_view};
    occasion.channel = m_basket.channel;
    riseIfReached(occasion, tested, quote->earning.points);
    m_past.remember(m_now.day, tested);
}

void Replay::playAnonymous(const HistoricPurchase &purchase, std::span<const HistoricLine> lines)
{
    m_history = nullptr;
    fillBasket(purchase, lines);
    m_now = m_terms.days.momentOf(purchase.at);
    m_operation = purchase.operation;
    m_step = 0;
    if (m_asked && m_asked->uses.isNeeded()) {
        m_asked->uses.fill(m_view, m_now.day, place());
        m_basket.usedInTotal = m_view.usedInTotal;
    }
    const Quote quote = priceBasket(m_programme, nullptr, m_basket, m_now);
    Money off;
    Money coupons;
    for (const QuotedLine &line : quote.lines) {
        off += line.offers;
        coupons += line.coupons;
    }
    for (ProgrammeFlow *flow : {&ofDay(m_now.day), &m_side.flow}) {
        flow->discounts += off;
        flow->coupons += coupons;
    }
    if (m_noted) {
        for (const RuleUse &use : quote.offerUses)
            m_noted->uses.note(use.rule, m_now.day, place(), {use.times, use.points});
    }
}

void Replay::happened(const HistoricEvent &event)
{
    if (m_isGone)
        return;
    m_step = stepOf(event.kind);
    stand(m_terms.days.momentOf(event.at), event.operation, nullptr);
    Occasion occasion{Trigger::Enrol, m_now, &m_view};
    switch (event.kind) {
    case HistoricEvent::Kind::Enrolled:
        occasion.channel = m_history->channel;
        happen(occasion);
        if (m_history->isReferred) {
            m_step = referredFriend;
            stand(m_now, event.operation, nullptr);
            happen({Trigger::Referral, m_now, &m_view});
        }
        return;
    case HistoricEvent::Kind::FriendEnrolled:
        occasion.trigger = Trigger::Referral;
        occasion.forReferrer = true;
        happen(occasion);
        m_past.rememberFriend(m_now.day);
        return;
    case HistoricEvent::Kind::FriendBought:
        friendBought(event);
        return;
    case HistoricEvent::Kind::Acted:
        if (const auto action = m_programme.action(event.text)) {
            occasion.trigger = Trigger::Action;
            occasion.action = *action;
            happen(occasion);
        }
        m_past.rememberAction(m_now.day);
        m_points.touch(m_programme.calendar, m_now.day);
        return;
    case HistoricEvent::Kind::ToppedUp:
        occasion.trigger = Trigger::TopUp;
        occasion.topUp = Money(event.amount);
        happen(occasion);
        return;
    case HistoricEvent::Kind::Redeemed:
        redeem(event);
        return;
    case HistoricEvent::Kind::TierSet:
        setTier(event);
        return;
    case HistoricEvent::Kind::Returned:
        takeOrGiveBack(event);
        return;
    case HistoricEvent::Kind::Extended:
        m_points.extend(m_now.at, *event.expiresAt);
        return;
    default:
        move(event);
    }
}

// A redemption of the history: it happens where the programme's price is within reach then.
void Replay::redeem(const HistoricEvent &event)
{
    const auto reward = m_programme.reward(event.text);
    if (!reward) {
        ++m_side.redemptionsMissed;
        return;
    }
    RewardReach &reach = m_side.rewards[static_cast<std::size_t>(*reward)];
    const RewardState state{.stock = std::nullopt,
                            .redeemedByMember = m_redeemed[event.text],
                            .redeemedToday = m_past.pointsOf(m_now.day).redeemed};
    const Occasion occasion{Trigger::Purchase, m_now, &m_view};
    const auto price = planRedemption(m_programme, *reward, event.amount, occasion, state);
    if (!price) {
        ++m_side.redemptionsMissed;
        ++reach.outOfReach;
        return;
    }
    ++m_side.redemptions;
    ++reach.redeemed;
    m_redeemed[event.text] += event.amount;
    m_points.debit(m_now.at, price->points);
    m_past.rememberPoints(m_now.day, Points(), price->points);
    count(&ProgrammeFlow::redeemed, price->points);
    m_points.touch(m_programme.calendar, m_now.day);
}

// The referrer's share of a friend's first purchase.
void Replay::friendBought(const HistoricEvent &event)
{
    const auto lines = std::span(m_history->lines)
                           .subspan(static_cast<std::size_t>(event.firstLine),
                                    static_cast<std::size_t>(event.lineCount));
    std::vector<BasketLine> sold;
    std::vector<TestedLine> tested;
    sold.reserve(lines.size());
    for (const HistoricLine &line : lines) {
        sold.push_back({line.product, categoryOf(line), line.quantity, line.list});
        tested.push_back({&sold.back(), line.eligible, line.discount});
    }
    Occasion occasion{Trigger::ReferralFirstPurchase, m_now, &m_view};
    occasion.channel = event.text;
    occasion.forReferrer = true;
    const Earning earning = earnUnexplained(m_programme, occasion, tested);
    put(earning, {});
    // What goes to the referrer alone is written down as a use of the friend's too.
    for (const RuleUse &use : earning.uses) {
        const auto &effects = m_programme.rules[static_cast<std::size_t>(use.rule)].give;
        const bool isOfFriendToo = std::any_of(effects.begin(), effects.end(),
                                               [](const Effect &of) { return !of.toReferrer; });
        if (m_noted && !isOfFriendToo)
            m_noted->uses.note(use.rule, m_now.day, place(), {use.times, Points()});
    }
}

// Points that moved otherwise: brought along, adjusted, given, forfeited. Debits take what there
// is.
void Replay::move(const HistoricEvent &event)
{
    if (event.kind == HistoricEvent::Kind::Forfeited) {
        m_points.forfeit();
        m_isGone = true;
    } else if (event.amount < 0) {
        const Points uncovered = m_points.debit(m_now.at, Points(-event.amount));
        if (event.kind == HistoricEvent::Kind::Adjusted)
            m_points.owe(uncovered);
    } else if (event.kind == HistoricEvent::Kind::Adjusted) {
        m_points.credit(m_programme, m_now, Points(event.amount), PointsHeld::Usable::AtOnce);
    } else if (event.idle) {
        m_points.creditIdle(
            m_programme.calendar,
            {LotId(1), event.amount, event.earnedAt.value_or(m_now.at), m_now.at, std::nullopt},
            *event.idle, event.expiresAt);
    } else {
        m_points.creditUntil(m_now.at, Points(event.amount), event.expiresAt, std::nullopt,
                             event.earnedAt);
    }
}

// Of what lies before the period: points taken back become debt where they are gone, as the policy
// has it; those given back live as they did (S24, S25).
void Replay::takeOrGiveBack(const HistoricEvent &event)
{
    if (event.amount >= 0) {
        m_points.creditUntil(m_now.at, Points(event.amount), event.expiresAt);
        return;
    }
    const Points uncovered = event.isOwedAgain
                                 ? Points(-event.amount)
                                 : m_points.debit(m_now.at, Points(-event.amount), event.lot);
    if (m_programme.policy.shortfall == Shortfall::Owe)
        m_points.owe(uncovered);
}

void Replay::setTier(const HistoricEvent &event)
{
    m_outcome.tier = m_programme.tier(event.text).value_or(m_outcome.tier);
    m_reviewOn = event.reviewOn ? event.reviewOn : event.until;
}

} // namespace regulars
