#include "engine/pricing.h"

#include "engine/measuring.h"
#include "engine/offers.h"

#include <algorithm>
#include <limits>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

bool givesDiscount(const Rule &rule)
{
    return std::any_of(rule.give.begin(), rule.give.end(), [](const Effect &effect) {
        return std::holds_alternative<effects::GiveDiscount>(effect.what);
    });
}

// What one offer would take off as the bill stands.
struct OfferAtWork
{
    int rule = -1;
    std::vector<int> touched;
    std::vector<Money> off; // aligned with the lines
    Money total;
};

AppliedDiscount explained(AppliedDiscount::Source source, const QString &id,
                          const std::vector<Money> &off, Money amount)
{
    AppliedDiscount applied{source, id, {}, {}, amount};
    const auto isTaken = [](Money part) { return !part.isZero(); };
    const auto count = static_cast<size_t>(std::count_if(off.begin(), off.end(), isTaken));
    applied.lines.reserve(count);
    applied.parts.reserve(count);
    for (size_t i = 0; i < off.size(); ++i) {
        if (off[i].isZero())
            continue;
        applied.lines.push_back(static_cast<int>(i));
        applied.parts.push_back(off[i]);
    }
    return applied;
}

// The bill on its way down the till order (S37): first offers, then the tier's discount, then
// coupons.
class Pricing
{
public:
    Pricing(const Programme &programme, const MemberView *member, const Basket &basket,
            const Moment &moment, Explained explained)
        : m_programme(programme)
        , m_basket(basket)
        , m_occasion{Trigger::Purchase, moment, member}
        , m_isExplained(explained == Explained::Yes)
    {
        m_occasion.channel = basket.channel;
        Quote &quote = m_priced.quote;
        m_standing.reserve(basket.lines.size());
        quote.lines.reserve(basket.lines.size());
        for (const BasketLine &line : basket.lines) {
            m_standing.push_back({&line, line.amount});
            quote.lines.emplace_back().list = line.amount;
            quote.total += line.amount;
        }
    }

    void takeOffers();
    void takeTierDiscount();
    void takeCoupons();
    PricedBasket outcome() && { return std::move(m_priced); }

private:
    bool isOnOffer(size_t rule) const;
    OfferAtWork offer(size_t rule) const;
    std::vector<size_t> rivalsOf(size_t rule) const;
    void takeBestOf(std::span<const size_t> group);
    bool hasTierDiscount(size_t line) const
    {
        return m_isBeyondTier.empty() || !m_isBeyondTier[line];
    }
    Money take(AppliedDiscount::Source source, const QString &id, const std::vector<Money> &off,
               Money QuotedLine::*share);
    QString takeCoupon(const CouponInHand &hand);
    bool isLaidTwice(const CouponInHand &hand) const;

    const Programme &m_programme;
    const Basket &m_basket;
    Occasion m_occasion;
    std::vector<TestedLine> m_standing; // what is left of each line
    bool m_isExplained;
    std::vector<bool> m_isBeyondTier; // lines without the tier's discount; empty: none
    PricedBasket m_priced;
};

// An offer limited per member needs a member to count by.
bool Pricing::isOnOffer(size_t index) const
{
    const Rule &rule = m_programme.rules[index];
    if (rule.on != Trigger::Purchase || !givesDiscount(rule) ||
        !rule.isInForceOn(m_occasion.moment.day))
        return false;
    if (rule.limit.isNone())
        return true;
    const MemberView *member = m_occasion.member;
    if (!member && rule.limit.perMember)
        return false;
    const auto left =
        timesLeft(rule, member ? usedOf(member->usedByMember, index) : UsedAllowance{},
                  usedOf(member ? member->usedInTotal : m_basket.usedInTotal, index));
    return !left || *left > 0;
}

// Several discounts of one rule follow each other, each on what the one before left.
OfferAtWork Pricing::offer(size_t index) const
{
    const Rule &rule = m_programme.rules[index];
    ConditionOutcome outcome = testCondition(m_programme, rule.when, m_occasion, m_standing);
    OfferAtWork work;
    if (!outcome.holds)
        return work;
    work.rule = static_cast<int>(index);
    std::vector<TestedLine> standing;
    bool coversTouched = false;
    for (const Effect &effect : rule.give) {
        const auto *given = std::get_if<effects::GiveDiscount>(&effect.what);
        if (!given)
            continue;
        coversTouched =
            coversTouched || !std::holds_alternative<discounts::Bundle>(given->discount.kind);
        const bool isFirst = work.off.empty();
        if (!isFirst) {
            standing = m_standing;
            for (size_t i = 0; i < standing.size(); ++i)
                standing[i].standing -= work.off[i];
        }
        std::vector<Money> off =
            takenOff(m_programme, given->discount, isFirst ? m_standing : standing, outcome.lines);
        work.off.resize(off.size());
        for (size_t i = 0; i < off.size(); ++i) {
            work.off[i] += off[i];
            work.total += off[i];
        }
    }
    if (coversTouched)
        work.touched = std::move(outcome.lines);
    return work;
}

void Pricing::takeOffers()
{
    for (size_t i = 0; i < m_programme.rules.size(); ++i) {
        if (!isOnOffer(i))
            continue;
        if (m_programme.rules[i].stack.isEmpty())
            takeBestOf(std::span(&i, 1));
        else
            takeBestOf(rivalsOf(i));
    }
}

// All of its stack; none where an earlier one has asked for them.
std::vector<size_t> Pricing::rivalsOf(size_t rule) const
{
    const QString &stack = m_programme.rules[rule].stack;
    std::vector<size_t> rivals;
    for (size_t i = 0; i < m_programme.rules.size(); ++i) {
        if (m_programme.rules[i].stack != stack || !isOnOffer(i))
            continue;
        if (i < rule)
            return {};
        rivals.push_back(i);
    }
    return rivals;
}

// The best for the customer, ties by rule id (S37).
void Pricing::takeBestOf(std::span<const size_t> group)
{
    OfferAtWork best;
    for (const size_t index : group) {
        OfferAtWork work = offer(index);
        const bool isBetter =
            work.total > best.total ||
            (work.total == best.total && best.rule >= 0 &&
             m_programme.rules[index].id < m_programme.rules[static_cast<size_t>(best.rule)].id);
        if (!work.total.isZero() && isBetter)
            best = std::move(work);
    }
    if (best.rule < 0)
        return;
    const Rule &rule = m_programme.rules[static_cast<size_t>(best.rule)];
    take(AppliedDiscount::Source::Rule, rule.id, best.off, &QuotedLine::offers);
    m_priced.quote.offerUses.push_back({best.rule, 1, {}});
    if (rule.allowsTierDiscount)
        return;
    m_isBeyondTier.resize(m_standing.size());
    for (const int line : best.touched)
        m_isBeyondTier[static_cast<size_t>(line)] = true;
    for (size_t i = 0; i < best.off.size(); ++i) {
        if (!best.off[i].isZero())
            m_isBeyondTier[i] = true;
    }
}

// Takes a deduction off the lines and writes it down; what it came to.
Money Pricing::take(AppliedDiscount::Source source, const QString &id,
                    const std::vector<Money> &off, Money QuotedLine::*share)
{
    Money amount;
    for (size_t i = 0; i < off.size(); ++i) {
        m_standing[i].standing -= off[i];
        m_standing[i].discount += off[i];
        m_priced.quote.lines[i].*share += off[i];
        amount += off[i];
    }
    if (m_isExplained && !amount.isZero())
        m_priced.quote.discounts.push_back(explained(source, id, off, amount));
    return amount;
}

void Pricing::takeTierDiscount()
{
    if (!m_occasion.member)
        return;
    const Tier &tier = m_programme.tiers.at(static_cast<size_t>(m_occasion.member->tier));
    if (tier.discount.isZero())
        return;
    std::vector<int> touched;
    Money sum;
    for (size_t i = 0; i < m_standing.size(); ++i) {
        if (!hasTierDiscount(i))
            continue;
        touched.push_back(static_cast<int>(i));
        sum += m_standing[i].standing;
    }
    take(AppliedDiscount::Source::Tier, tier.id,
         spreadOver(shareOf(sum, tier.discount), m_standing, touched), &QuotedLine::tierDiscount);
}

bool Pricing::isLaidTwice(const CouponInHand &hand) const
{
    const auto first =
        std::find_if(m_basket.coupons.begin(), m_basket.coupons.end(),
                     [&](const CouponInHand &other) { return other.code == hand.code; });
    return &*first != &hand;
}

void Pricing::takeCoupons()
{
    for (const CouponInHand &hand : m_basket.coupons) {
        const QString why = takeCoupon(hand);
        if (why.isEmpty())
            m_priced.quote.couponsUsed.append(hand.code);
        else if (!m_priced.refusedCoupon)
            m_priced.refusedCoupon = refusals::CouponNotApplicable{hand.code, why};
    }
}

// The lines as another version of the programme names their categories; what it doesn't know has
// none.
std::vector<BasketLine> translated(const std::vector<BasketLine> &lines, const Programme &from,
                                   const Programme &to)
{
    std::vector<BasketLine> all = lines;
    for (BasketLine &line : all) {
        if (line.category)
            line.category = to.category(from.categories[static_cast<size_t>(*line.category)].id);
    }
    return all;
}

// Why the coupon can't be used; empty when it was.
QString Pricing::takeCoupon(const CouponInHand &hand)
{
    const Programme &terms = *hand.terms;
    const CouponTemplate &coupon = terms.coupons.at(static_cast<size_t>(hand.coupon));
    if (isLaidTwice(hand))
        return u"it is laid down twice"_s;
    if (!coupon.stacks && m_basket.coupons.size() > 1)
        return u"it can't be used beside another coupon"_s;
    std::vector<BasketLine> lines;
    std::vector<TestedLine> standing = m_standing;
    if (&terms != &m_programme) {
        lines = translated(m_basket.lines, m_programme, terms);
        for (size_t i = 0; i < standing.size(); ++i)
            standing[i].line = &lines[i];
    }
    Occasion occasion = m_occasion;
    if (hand.view && occasion.member)
        occasion.member = hand.view.get();
    const ConditionOutcome outcome = testCondition(terms, coupon.when, occasion, standing);
    if (!outcome.holds)
        return u"its conditions don't hold for this purchase"_s;
    if (coupon.kind == CouponKind::Service)
        return {};
    std::vector<Money> off;
    if (coupon.kind == CouponKind::Gift)
        off = giftTakenOff(coupon.products, standing, outcome.lines);
    else if (coupon.discount)
        off = takenOff(terms, *coupon.discount, standing, outcome.lines);
    const Money amount =
        take(AppliedDiscount::Source::Coupon, hand.code, off, &QuotedLine::coupons);
    return amount.isZero() ? u"it takes nothing off this purchase"_s : QString();
}

} // namespace

std::optional<qint64> timesLeft(const Rule &rule, const UsedAllowance &byMember,
                                const UsedAllowance &inTotal)
{
    std::optional<qint64> left;
    const auto bound = [&](const std::optional<Allowance> &allowance, const UsedAllowance &used) {
        if (allowance && allowance->times) {
            const qint64 room = std::max<qint64>(0, *allowance->times - used.times);
            left = std::min(left.value_or(room), room);
        }
    };
    bound(rule.limit.perMember, byMember);
    bound(rule.limit.total, inTotal);
    return left;
}

PricedBasket priced(const Programme &programme, const MemberView *member, const Basket &basket,
                    const Moment &moment, Explained explained)
{
    Pricing pricing(programme, member, basket, moment, explained);
    pricing.takeOffers();
    pricing.takeTierDiscount();
    pricing.takeCoupons();
    return std::move(pricing).outcome();
}

Quote priceBasket(const Programme &programme, const MemberView *member, const Basket &basket,
                  const Moment &moment)
{
    return priced(programme, member, basket, moment).quote;
}

} // namespace regulars
