#include "engine/pointsasmoney.h"

#include "values/apportion.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

__extension__ using Wide = __int128;

Money priceOf(const std::vector<QuotedLine> &lines)
{
    Money price;
    for (const QuotedLine &line : lines)
        price += line.price();
    return price;
}

qint64 cappedPart(qint64 count, qint64 numerator, qint64 denominator, qint64 cap)
{
    const Wide part = static_cast<Wide>(count) * numerator / denominator;
    return part < cap ? static_cast<qint64>(part) : cap;
}

qint64 fewest(qint64 value, qint64 points, qint64 amount)
{
    return static_cast<qint64>((static_cast<Wide>(value) * points + amount - 1) / amount);
}

} // namespace

PointsAsTender::PointsAsTender(const Programme &programme, const MemberView *member,
                               const Basket &basket, const std::vector<QuotedLine> &lines,
                               const Moment &moment)
{
    const auto &terms = programme.policy.pointsAsMoney;
    if (!terms)
        return;
    m_points = terms->points.count();
    std::vector<Money> best(lines.size(), terms->amount);
    if (!terms->rates.empty()) {
        Occasion occasion{Trigger::Purchase, moment, member};
        occasion.channel = basket.channel;
        std::vector<TestedLine> tested;
        for (size_t i = 0; i < lines.size(); ++i)
            tested.push_back(
                {&basket.lines[i], lines[i].price(), lines[i].list - lines[i].price()});
        for (const PointsRate &rate : terms->rates) {
            for (const int line : testCondition(programme, rate.when, occasion, tested).lines) {
                Money &amount = best[static_cast<size_t>(line)];
                amount = std::max(amount, rate.amount);
            }
        }
    }
    for (size_t i = 0; i < lines.size(); ++i)
        addSegment(best[i], lines[i].price());
    std::sort(m_segments.begin(), m_segments.end(),
              [](const Segment &a, const Segment &b) { return a.amount > b.amount; });
    m_cap = Money(cappedPart(priceOf(lines).count(), terms->maxShare.numerator(),
                             terms->maxShare.denominator(), priceOf(lines).count()));
}

void PointsAsTender::addSegment(Money amount, Money sum)
{
    for (Segment &segment : m_segments) {
        if (segment.amount == amount) {
            segment.sum += sum;
            return;
        }
    }
    m_segments.push_back({amount, sum});
}

Money PointsAsTender::worth(Points points) const
{
    qint64 left = points.count();
    Money value;
    for (const Segment &segment : m_segments) {
        const qint64 sum = segment.sum.count();
        value += Money(cappedPart(left, segment.amount.count(), m_points, sum));
        left -= std::min(left, fewest(sum, m_points, segment.amount.count()));
    }
    return std::min(value, m_cap);
}

Points PointsAsTender::fewestFor(Money value) const
{
    Points points;
    Money left = value;
    for (const Segment &segment : m_segments) {
        const Money part = std::min(left, segment.sum);
        points += Points(fewest(part.count(), m_points, segment.amount.count()));
        left -= part;
    }
    return points;
}

namespace
{

struct PointsPayment
{
    Points points;
    Money value;
};

Points spendable(const MemberView &member)
{
    return member.debt > Points() ? Points()
                                  : std::max(Points(), member.usablePoints - member.debt);
}

// All that can be used: as many as there are, at most those that reach the cap.
PointsPayment allPoints(const PointsAsTender &tender, const MemberView *member)
{
    if (!member)
        return {};
    const Money value = tender.worth(spendable(*member));
    return {tender.fewestFor(value), value};
}

// Not of none.
Result<PointsPayment> somePoints(const PointsAsTender &tender, const MemberView *member,
                                 Points wished, PointsWish mode)
{
    if (wished < Points())
        return refusals::BadAmount{u"fewer than no points"_s};
    if (!member)
        return refusals::BadRequest{u"member"_s, u"points and stored value belong to a member"_s};
    const Money value = tender.worth(wished);
    if (value.isZero())
        return refusals::BadAmount{u"these points are worth nothing on this bill"_s};
    const Points most = tender.fewestFor(tender.cap());
    if (mode == PointsWish::Exact && wished > most)
        return refusals::LimitReached{u"points_as_money.max_share"_s, most.count()};
    // The fewest of that value, so that no point is lost (S35).
    const Points used = tender.fewestFor(value);
    const Points needed = mode == PointsWish::Exact ? wished : used;
    if (needed > spendable(*member))
        return refusals::InsufficientPoints{needed, member->usablePoints - member->debt};
    return PointsPayment{used, value};
}

Result<Money> storedValue(const MemberView *member, const PaymentWish &wish, Money toPay,
                          PointsWish mode)
{
    const Money balance = member ? member->storedPrincipal + member->storedBonus : Money();
    if (wish.allStoredValue)
        return std::min(std::max(balance, Money()), toPay);
    if (wish.storedValue < Money())
        return refusals::BadAmount{u"less than no stored value"_s};
    if (wish.storedValue.isZero())
        return Money();
    if (!member)
        return refusals::BadRequest{u"member"_s, u"points and stored value belong to a member"_s};
    const Money wished =
        mode == PointsWish::Lowered ? std::min(wish.storedValue, toPay) : wish.storedValue;
    if (wished > balance)
        return refusals::InsufficientStoredValue{wished, balance};
    if (wished > toPay)
        return refusals::LimitReached{u"stored_value"_s, toPay.count()};
    return wished;
}

} // namespace

Result<Payment> settled(const Programme &programme, const MemberView *member, const Basket &basket,
                        const std::vector<QuotedLine> &lines, const Moment &moment,
                        const PaymentWish &wish, PointsWish mode)
{
    Payment payment;
    Money toPay = priceOf(lines);
    if (wish.allPoints || !wish.points.isZero()) {
        const PointsAsTender tender(programme, member, basket, lines, moment);
        const auto paid = wish.allPoints ? Result<PointsPayment>(allPoints(tender, member))
                                         : somePoints(tender, member, wish.points, mode);
        if (!paid)
            return paid.refusal();
        payment.pointsUsed = paid->points;
        payment.pointsMoney = paid->value;
        toPay -= paid->value;
    }
    const auto stored = storedValue(member, wish, toPay, mode);
    if (!stored)
        return stored.refusal();
    payment.principal = member ? std::min(*stored, member->storedPrincipal) : Money();
    payment.bonus = *stored - payment.principal;
    payment.cash = toPay - *stored;
    return payment;
}

void spreadPayment(std::vector<QuotedLine> &lines, Money pointsMoney, Money bonus)
{
    const auto spread = [&](Money sum, Money QuotedLine::*share) {
        if (sum.isZero()) {
            for (QuotedLine &line : lines)
                line.*share = Money();
            return;
        }
        std::vector<qint64> weights;
        weights.reserve(lines.size());
        for (QuotedLine &line : lines) {
            line.*share = Money();
            weights.push_back((line.price() - line.pointsMoney - line.bonus).count());
        }
        const std::vector<qint64> parts = apportion(sum.count(), weights);
        for (size_t i = 0; i < lines.size(); ++i)
            lines[i].*share = Money(parts[i]);
    };
    for (QuotedLine &line : lines)
        line.bonus = Money();
    // The bonus is spread over what the points left, so that no line is paid twice over.
    spread(pointsMoney, &QuotedLine::pointsMoney);
    spread(bonus, &QuotedLine::bonus);
    for (QuotedLine &line : lines)
        line.eligible = line.price() - line.pointsMoney - line.bonus;
}

} // namespace regulars
