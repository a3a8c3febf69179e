#include "bench/measured.h"
#include "engine/shop.h"

#include <QTest>

using namespace regulars;
using namespace regulars::testshop;

// How long a quote takes at 30 rules and 10 lines, beside its floor: making a copy of the basket
// and of a quote. The aim is 20 µs in a release build.
class BenchQuote : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void copyOfTheBasketAndTheAnswer();
    void offersAndCoupons();
    void earning();
    void wholeQuote();
    void wholeQuoteByTheThreadsOwnTime();

private:
    std::shared_ptr<const Programme> m_programme;
    MemberView m_member{.joinedOn = BusinessDay::fromNumber(20240301)};
    Basket m_basket;
    PaymentWish m_wish;
    std::optional<Moment> m_moment;
    Quote m_quote;
};

namespace
{

QByteArray rule(int number, const QByteArray &body)
{
    return R"({"id": "rule-)" + QByteArray::number(number) + R"(", "on": "purchase", )" + body +
           "}";
}

// Of every five rules one is a rate, one a multiplier, one an offer, one a task, one a time that
// isn't now.
QByteArray thirtyRules()
{
    const QByteArray categories[] = {"food", "bread", "fresh", "fruit", "tea", "daily"};
    QByteArrayList rules;
    for (int i = 0; i < 6; ++i) {
        const QByteArray when = R"("when": {"category": [")" + categories[i] + R"("]})";
        rules += rule(5 * i, when + R"(, "give": {"points_per": {"points": 2, "amount": "3.00"}})");
        rules += rule(5 * i + 1, when.chopped(1) +
                                     R"(, "weekdays": ["wed", "thu"]}, "give": {"multiply": 1.5})");
        rules += rule(5 * i + 2, when + R"(, "give": {"discount": {"nth": 2, "percent": 50}})");
        rules += rule(
            5 * i + 3,
            R"("when": {"metric": "visits", "window": "month", "at_least": 3}, "give": {"points": 10},
                                    "limit": {"per_member": {"times": 1, "window": "month"}})");
        rules += rule(
            5 * i + 4,
            R"("when": {"between": ["22:00", "02:00"], "weekdays": ["fri"]}, "give": {"multiply": 2})");
    }
    return rules.join(',');
}

} // namespace

void BenchQuote::initTestCase()
{
    m_programme = programmeOf(
        R"("policy": {"points_as_money": {"points": 100, "amount": "10.00", "max_share": 0.5}},
        "tiers": [{"id": "basic", "name": "B"}, {"id": "silver", "name": "S", "multiplier": 1.2, "discount": 0.05}],
        "coupons": [{"id": "c", "name": "C", "discount": {"off": "5.00"}}], "rules": [)" +
        thirtyRules() + "]");
    QCOMPARE(m_programme->rules.size(), 30U);
    m_member = memberOf(*m_programme);
    m_member.tier = 1;
    m_member.usablePoints = Points(5000);
    m_basket = basketOf(*m_programme, {{u"milk"_s, u"24.00"_s, u"2"_s},
                                       {u"apple"_s, u"7.35"_s, u"1.47"_s},
                                       {u"bun"_s, u"18.00"_s, u"3"_s},
                                       {u"latte"_s, u"36.00"_s, u"2"_s},
                                       {u"green"_s, u"12.00"_s},
                                       {u"soap"_s, u"9.90"_s},
                                       {u"smoke"_s, u"25.00"_s},
                                       {u"milk"_s, u"12.50"_s},
                                       {u"bun"_s, u"5.00"_s},
                                       {u"soap"_s, u"19.80"_s, u"2"_s}});
    m_basket.coupons = {inHand(m_programme, u"c"_s)};
    m_wish.points = Points(300);
    m_moment = momentAt(*m_programme);
    const auto result = quote(*m_programme, &m_member, m_basket, m_wish, *m_moment);
    QVERIFY(static_cast<bool>(result));
    m_quote = *result;
    QCOMPARE(m_quote.lines.size(), 10U);
    QVERIFY(m_quote.earning.why.size() > 20);
}

void BenchQuote::copyOfTheBasketAndTheAnswer()
{
    QBENCHMARK
    {
        const Basket basket = m_basket;
        const Quote answer = m_quote;
        QVERIFY(basket.lines.size() == answer.lines.size());
    }
}

void BenchQuote::offersAndCoupons()
{
    QBENCHMARK
    {
        const Quote priced = priceBasket(*m_programme, &m_member, m_basket, *m_moment);
        QVERIFY(priced.price() < priced.total);
    }
}

void BenchQuote::earning()
{
    QBENCHMARK
    {
        const Earning earned =
            earnOnPurchase(*m_programme, m_member, m_basket, m_quote.lines, *m_moment);
        QVERIFY(earned.points > Points());
    }
}

void BenchQuote::wholeQuote()
{
    QBENCHMARK
    {
        const auto answer = quote(*m_programme, &m_member, m_basket, m_wish, *m_moment);
        QVERIFY(static_cast<bool>(answer));
    }
}

// What others on the machine hardly disturb.
void BenchQuote::wholeQuoteByTheThreadsOwnTime()
{
    constexpr int together = 20; // so that the clock is asked seldom
    bench::Times times = bench::measure(bench::Span::Worked, 1000, [this](int) {
        for (int i = 0; i < together; ++i) {
            const auto answer = quote(*m_programme, &m_member, m_basket, m_wish, *m_moment);
            if (!answer)
                qFatal("no quote");
        }
    });
    times.median /= together;
    times.p99 /= together;
    bench::tellHead();
    bench::tell("quote, 30 rules, 10 lines", times, "", 0, bench::microseconds(20));
}

QTEST_APPLESS_MAIN(BenchQuote)

#include "bench_quote.moc"
