#include "engine/shop.h"
#include "programme/draws.h"
#include "programme/programmes.h"

#include <QTest>

#include <rapidcheck.h>

#include <numeric>

using namespace regulars;
using namespace regulars::testshop;
using programmes::between;
using programmes::flip;
using programmes::indexOf;

// What holds of every quote, whatever the programme, the member and the basket.
class TestQuoteLaws : public QObject
{
    Q_OBJECT

private slots:
    void everyQuoteAddsUp_S4_S10_S37();
    void theSameQuestionHasTheSameAnswer();
    void offersNeverMakeABillDearer();
    void moreMoneyNeverEarnsLess();
    void everyOccasionAddsUp();
};

namespace
{

UsedAllowance someUse()
{
    return {between(0, 3), Points(between(0, 2000))};
}

MemberView someMember(const Programme &programme)
{
    MemberView member{.joinedOn = programmes::day()};
    member.tier = indexOf(programme.tiers.size());
    if (flip())
        member.birthday = BirthDate{between(1, 12), between(1, 28), between(1940, 2015)};
    member.gender = flip() ? u"f"_s : QString();
    member.purchasesBefore = between(0, 3);
    if (flip())
        member.lastPurchaseOn = programmes::day();
    member.isReferred = flip();
    member.usablePoints = Points(between(0, 100'000));
    member.debt = Points(between(0, 4) == 0 ? 10 : 0);
    member.storedPrincipal = Money(between(0, 50'000));
    member.storedBonus = Money(between(0, 5'000));
    for (size_t i = 0; i < programme.measures.size(); ++i) {
        member.measures.push_back({between(0, 100'000), between(0, 100)});
        member.inTopShare.push_back(flip());
    }
    for (size_t i = 0; i < programme.rules.size() && flip(); ++i) {
        member.usedByMember.push_back(someUse());
        member.usedInTotal.push_back(someUse());
    }
    member.earnedToday = Points(between(0, 1000));
    member.issuedThisYear = Points(between(0, 1'000'000));
    for (const Product &product : programme.products) {
        if (flip())
            member.products.push_back({product.id, {programmes::day()}});
    }
    return member;
}

Basket someBasket(const std::shared_ptr<const Programme> &programme)
{
    Basket basket;
    for (int i = between(1, 6); i > 0; --i) {
        BasketLine line;
        if (flip() && !programme->products.empty()) {
            const Product &product =
                programme->products[size_t(indexOf(programme->products.size()))];
            line.product = product.id;
            line.category = product.category;
        } else if (!programme->categories.empty()) {
            line.category = indexOf(programme->categories.size());
        }
        line.quantity = Quantity(flip() ? 1000 * between(1, 9) : between(1, 5000));
        line.amount = Money(between(0, 100'000));
        basket.lines.push_back(line);
    }
    for (int i = between(0, 2); i > 0 && !programme->coupons.empty(); --i) {
        CouponInHand hand;
        hand.code = QString::number(i);
        hand.terms = programme;
        hand.coupon = indexOf(programme->coupons.size());
        basket.coupons.push_back(hand);
    }
    return basket;
}

PaymentWish someWish()
{
    PaymentWish wish;
    wish.points = Points(flip() ? between(1, 100'000) : 0);
    wish.allPoints = between(0, 3) == 0;
    wish.storedValue = Money(flip() ? between(1, 50'000) : 0);
    wish.allStoredValue = between(0, 3) == 0;
    return wish;
}

struct Question
{
    std::shared_ptr<const Programme> programme;
    std::optional<MemberView> member;
    Basket basket;
    PaymentWish wish;
    Moment moment;
    PointsWish mode = PointsWish::Lowered;

    Result<Quote> asked() const
    {
        return quote(*programme, member ? &*member : nullptr, basket, wish, moment, mode);
    }
};

Moment someMoment(const Programme &programme)
{
    return Moment::of(
        programme.calendar,
        programme.calendar.startOf(programmes::day()).plusMs(between(0, 86'399) * 1000LL));
}

Question someQuestion()
{
    auto programme = std::make_shared<const Programme>(programmes::drawn());
    Question question{programme, {}, someBasket(programme), someWish(), someMoment(*programme)};
    if (between(0, 5) > 0)
        question.member = someMember(*programme);
    if (flip())
        question.mode = PointsWish::Exact;
    return question;
}

template <typename Parts, typename Share>
Money sumOf(const Parts &parts, Share share)
{
    return std::accumulate(parts.begin(), parts.end(), Money(),
                           [&](Money sum, const auto &part) { return sum + share(part); });
}

void requireLinesAddUp(const Quote &quote, const Basket &basket)
{
    RC_ASSERT(quote.lines.size() == basket.lines.size());
    for (size_t i = 0; i < quote.lines.size(); ++i) {
        const QuotedLine &line = quote.lines[i];
        RC_ASSERT(line.list == basket.lines[i].amount);
        RC_ASSERT(line.offers >= Money() && line.tierDiscount >= Money());
        RC_ASSERT(line.coupons >= Money() && line.price() >= Money());
        RC_ASSERT(line.pointsMoney >= Money() && line.bonus >= Money());
        RC_ASSERT(line.eligible == line.price() - line.pointsMoney - line.bonus);
        RC_ASSERT(line.eligible >= Money());
    }
}

void requireDiscountsAddUp(const Quote &quote)
{
    std::vector<Money> off(quote.lines.size());
    for (const AppliedDiscount &discount : quote.discounts) {
        RC_ASSERT(discount.amount > Money());
        RC_ASSERT(discount.lines.size() == discount.parts.size());
        RC_ASSERT(sumOf(discount.parts, [](Money part) { return part; }) == discount.amount);
        for (size_t i = 0; i < discount.lines.size(); ++i)
            off.at(static_cast<size_t>(discount.lines[i])) += discount.parts[i];
    }
    for (size_t i = 0; i < quote.lines.size(); ++i)
        RC_ASSERT(quote.lines[i].list - off[i] == quote.lines[i].price());
}

void requirePaymentAddsUp(const Quote &quote, const Question &question)
{
    const Payment &payment = quote.payment;
    RC_ASSERT(payment.pointsMoney + payment.storedValue() + payment.cash == quote.price());
    RC_ASSERT(payment.cash >= Money() && payment.principal >= Money() && payment.bonus >= Money());
    RC_ASSERT(sumOf(quote.lines, [](const QuotedLine &line) { return line.pointsMoney; }) ==
              payment.pointsMoney);
    RC_ASSERT(sumOf(quote.lines, [](const QuotedLine &line) { return line.bonus; }) ==
              payment.bonus);
    RC_ASSERT(payment.pointsUsed.isZero() == payment.pointsMoney.isZero());
    if (question.member) {
        RC_ASSERT(payment.pointsUsed <= question.member->usablePoints);
        RC_ASSERT(payment.principal <= question.member->storedPrincipal);
        RC_ASSERT(payment.bonus <= question.member->storedBonus);
    }
}

void requireEarningAddsUp(const Earning &earning, const Programme &programme)
{
    Ratio sum;
    for (const WhyRow &row : earning.why) {
        sum += row.points;
        RC_ASSERT(row.points.truncated(6) == row.points);
    }
    RC_ASSERT(sum == Ratio(earning.points.count()));
    RC_ASSERT(earning.points >= Points());
    for (const RuleUse &use : earning.uses) {
        RC_ASSERT(use.times > 0 && use.points >= Points());
        RC_ASSERT(static_cast<size_t>(use.rule) < programme.rules.size());
    }
    for (const Grant &grant : earning.grants)
        RC_ASSERT(grant.times > 0 && grant.points >= Points() && grant.storedValue >= Money());
}

// Everything that a quote says, as one text.
QString textOf(const Quote &quote)
{
    QStringList uses;
    for (const RuleUse &use : quote.earning.uses)
        uses.append(u"%1x%2:%3"_s.arg(use.rule).arg(use.times).arg(use.points.count()));
    QStringList grants;
    for (const Grant &grant : quote.earning.grants)
        grants.append(grant.rule + QString::number(grant.times));
    return discountText(quote.discounts) + u'|' + pricesText(quote.lines) + u'|' +
           whyText(quote.earning.why) + u'|' + uses.join(u' ') + u'|' + grants.join(u' ') + u'|' +
           QString::number(quote.payment.pointsUsed.count()) + u'|' +
           toText(quote.payment.cash, 2) + u'|' + quote.couponsUsed.join(u' ');
}

} // namespace

void TestQuoteLaws::everyQuoteAddsUp_S4_S10_S37()
{
    QVERIFY(rc::check("lines, discounts, payment and explanation add up", [] {
        const Question question = someQuestion();
        const auto result = question.asked();
        RC_CLASSIFY(static_cast<bool>(result), "quoted");
        if (!result) {
            RC_TAG(codeText(result).toStdString());
            return;
        }
        RC_CLASSIFY(!result->discounts.empty(), "discounted");
        RC_CLASSIFY(result->earning.why.size() > 2, "earned by several rows");
        requireLinesAddUp(*result, question.basket);
        requireDiscountsAddUp(*result);
        requirePaymentAddsUp(*result, question);
        requireEarningAddsUp(result->earning, *question.programme);
    }));
}

void TestQuoteLaws::theSameQuestionHasTheSameAnswer()
{
    QVERIFY(rc::check("twice asked, twice the same", [] {
        const Question question = someQuestion();
        const auto first = question.asked();
        const auto second = question.asked();
        RC_ASSERT(codeText(first) == codeText(second));
        if (first)
            RC_ASSERT(textOf(*first) == textOf(*second));
    }));
}

void TestQuoteLaws::offersNeverMakeABillDearer()
{
    QVERIFY(rc::check("a bill with offers is at most the bill without", [] {
        const Question question = someQuestion();
        const MemberView *member = question.member ? &*question.member : nullptr;
        const Quote quote =
            priceBasket(*question.programme, member, question.basket, question.moment);
        RC_ASSERT(quote.price() <= quote.total);
        for (const RuleUse &use : quote.offerUses)
            RC_ASSERT(use.times == 1 && use.points.isZero());
    }));
}

// Rates and multipliers alone, in any stacking and rounding.
void TestQuoteLaws::moreMoneyNeverEarnsLess()
{
    QVERIFY(rc::check("a dearer line earns at least as much", [] {
        const auto word = [](std::initializer_list<const char *> words) {
            return QByteArray(words.begin()[indexOf(words.size())]);
        };
        const auto factor = [] {
            return QByteArray::number(between(1, 4)) + '.' + QByteArray::number(between(0, 9));
        };
        const auto rate = [] {
            return u"{\"points\": %1, \"amount\": \"%2.00\"}"_s.arg(between(0, 5))
                .arg(between(1, 9))
                .toUtf8();
        };
        const auto programme = programmeOf(
            R"("policy": {"rounding": ")" + word({"down", "nearest", "up"}) +
            R"(", "stacking": ")" + word({"add", "best", "multiply"}) +
            R"("}, "tiers": [{"id": "silver", "name": "S", "multiplier": )" + factor() +
            R"(}], "rules": [{"id": "base", "on": "purchase", "give": {"points_per": )" + rate() +
            R"(}}, {"id": "fresh", "on": "purchase", "when": {"category": ["fresh"]}, "give": {"points_per": )" +
            rate() + R"(}}, {"id": "more", "on": "purchase", "give": {"multiply": )" + factor() +
            R"(}}, {"id": "most", "on": "purchase", "when": {"category": ["food"]}, "give": {"multiply": )" +
            factor() + "}}]");
        const MemberView member = memberOf(*programme);
        Basket basket = basketOf(
            *programme, {{u"milk"_s, u"1.00"_s}, {u"soap"_s, u"1.00"_s}, {u"bun"_s, u"1.00"_s}});
        for (BasketLine &line : basket.lines)
            line.amount = Money(between(0, 5000));
        const auto earned = [&] {
            return quote(*programme, &member, basket, {}, momentAt(*programme))->earning.points;
        };
        const Points before = earned();
        basket.lines[size_t(indexOf(3))].amount += Money(between(0, 500));
        RC_ASSERT(earned() >= before);
    }));
}

void TestQuoteLaws::everyOccasionAddsUp()
{
    QVERIFY(rc::check("what an occasion gives adds up too", [] {
        const auto programme = std::make_shared<const Programme>(programmes::drawn());
        const MemberView member = someMember(*programme);
        Occasion occasion{static_cast<Trigger>(between(0, static_cast<int>(Trigger::Day))),
                          someMoment(*programme), &member};
        occasion.action = programme->actions.empty() ? -1 : indexOf(programme->actions.size());
        if (occasion.trigger == Trigger::TopUp)
            occasion.topUp = Money(between(1, 100'000));
        occasion.forReferrer = flip();
        const Earning earning = earnOnOccasion(*programme, occasion);
        requireEarningAddsUp(earning, *programme);
        for (const Grant &grant : earning.grants)
            RC_ASSERT(!occasion.forReferrer || !grant.toReferrer);
    }));
}

QTEST_APPLESS_MAIN(TestQuoteLaws)

#include "tst_quotelaws.moc"
