#pragma once

#include "engine/refund.h"

#include <stdexcept>

namespace regulars::refunding
{

inline const BusinessDay SoldOn = BusinessDay::fromNumber(20261118); // a Wednesday
inline const Moment SoldAt{Instant(0), SoldOn, LocalTime{SoldOn, 15 * 3600}};

inline Rule rule(const QString &id, Condition when, std::vector<Effect> give)
{
    Rule rule;
    rule.id = id;
    rule.when = std::move(when);
    rule.give = std::move(give);
    return rule;
}

inline Effect discount(decltype(Discount::kind) kind)
{
    return {effects::GiveDiscount{{std::move(kind), std::nullopt}}};
}

inline Effect fixedPoints(qint64 points)
{
    return {effects::FixedPoints{Points(points)}};
}

inline Condition atLeast(qint64 amount)
{
    return {conditions::PurchaseAtLeast{Money(amount)}};
}

inline Condition ofProduct(const QString &product)
{
    return {conditions::IsProduct{{product}}};
}

inline discounts::Steps::Step step(qint64 from, qint64 off)
{
    return {Money(from), Money(off)};
}

// One point a yuan, 100 points = 10.00, tiers of factor 1 and 1.5; nothing else.
inline Programme plainShop()
{
    Programme programme;
    programme.tiers.resize(2);
    programme.tiers[0].id = QStringLiteral("basic");
    programme.tiers[1].id = QStringLiteral("gold");
    programme.tiers[1].multiplier = Ratio(3, 2);
    programme.rules = {
        rule(QStringLiteral("base"), {}, {{effects::PointsPer{1, Money(100), false}}})};
    programme.policy.pointsAsMoney = PointsAsMoney{Points(100), Money(1000), 1, {}};
    return programme;
}

inline MemberView someone()
{
    MemberView member{.joinedOn = BusinessDay::fromNumber(20250301)};
    member.purchasesBefore = 3;
    member.usablePoints = Points(10'000);
    member.storedPrincipal = Money(3000);
    member.storedBonus = Money(1000);
    return member;
}

// `thousandths` of a unit for that amount in all.
inline BasketLine line(const QString &product, qint64 thousandths, qint64 amount)
{
    BasketLine line;
    line.product = product;
    line.quantity = Quantity(thousandths);
    line.amount = Money(amount);
    return line;
}

inline SoldPurchase sell(const Programme &programme, const std::optional<MemberView> &member,
                         const Basket &basket, const PaymentWish &wish = {})
{
    const auto quoted =
        quote(programme, member ? &*member : nullptr, basket, wish, SoldAt, PointsWish::Lowered);
    if (!quoted)
        throw std::runtime_error("not sold: " + codeOf(quoted.refusal()).toStdString());
    return {basket, member, SoldAt, quoted->payment, quoted->earning.points};
}

inline SoldPurchase sell(const Programme &programme, std::vector<BasketLine> lines,
                         const PaymentWish &wish = {})
{
    return sell(programme, someone(), Basket{std::move(lines), {}, {}}, wish);
}

inline Money priceOf(const Payment &payment)
{
    return payment.pointsMoney + payment.principal + payment.bonus + payment.cash;
}

// One purchase that goes back step by step.
class Refunding
{
public:
    Refunding(const Programme &programme, SoldPurchase sold)
        : m_programme(programme)
        , m_sold(std::move(sold))
    {
        m_before.quantities.resize(m_sold.basket.lines.size());
    }

    Result<RefundPlan> plan(const std::vector<Quantity> &returning) const
    {
        return planRefund(m_programme, m_sold, m_before, returning);
    }

    // Thousandths of each line. The step is taken; throws when it is refused.
    RefundPlan take(const std::vector<qint64> &thousandths)
    {
        std::vector<Quantity> returning;
        for (const qint64 count : thousandths)
            returning.emplace_back(count);
        const auto planned = plan(returning);
        if (!planned)
            throw std::runtime_error("refused: " + codeOf(planned.refusal()).toStdString());
        for (std::size_t i = 0; i < returning.size(); ++i)
            m_before.quantities[i] += returning[i];
        Payment &back = m_before.payment;
        back.pointsUsed += planned->pointsReturned;
        back.pointsMoney += planned->pointsMoneyReturned;
        back.principal += planned->principalReturned;
        back.bonus += planned->bonusReturned;
        back.cash += planned->cashReturned;
        m_before.pointsTaken += planned->pointsTaken;
        return *planned;
    }

    const SoldPurchase &sold() const { return m_sold; }
    const ReturnedBefore &before() const { return m_before; }

private:
    const Programme &m_programme;
    SoldPurchase m_sold;
    ReturnedBefore m_before;
};

} // namespace regulars::refunding
