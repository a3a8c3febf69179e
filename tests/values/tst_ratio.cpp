#include "values/ratio.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>
#include <numeric>
#include <stdexcept>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 Most = std::numeric_limits<qint64>::max();
constexpr qint64 Least = std::numeric_limits<qint64>::min();

// Small enough that no law overflows: three factors stay below 2^63.
rc::Gen<Ratio> anyRatio()
{
    return rc::gen::map(
        rc::gen::pair(rc::gen::inRange<qint64>(-100'000, 100'001),
                      rc::gen::inRange<qint64>(1, 1001)),
        [](const std::pair<qint64, qint64> &parts) { return Ratio(parts.first, parts.second); });
}

} // namespace

// Rates, multipliers and shares are exact ratios (S4).
class TestRatio : public QObject
{
    Q_OBJECT

private slots:
    void standsInLowestTerms();
    void readsDecimals_data();
    void readsDecimals();
    void refusesWhatIsNoDecimal_data();
    void refusesWhatIsNoDecimal();
    void rounds_data();
    void rounds();
    void writesTruncatedDecimals_data();
    void writesTruncatedDecimals();
    void throwsInsteadOfWrapping();
    void comparesWithoutOverflow();
    void refusesZeroBelowTheLine();
    void obeysTheLawsOfAField();
    void orderGoesWithArithmetic();
    void roundingsBracketTheValue();
    void decimalsOfSixPlacesLeadBack();
};

void TestRatio::standsInLowestTerms()
{
    QCOMPARE(Ratio(6, 4).numerator(), 3);
    QCOMPARE(Ratio(6, 4).denominator(), 2);
    QCOMPARE(Ratio(3, -6), Ratio(-1, 2));
    QCOMPARE(Ratio(-3, -6), Ratio(1, 2));
    QCOMPARE(Ratio(0, -7).denominator(), 1);
    QCOMPARE(Ratio(), Ratio(0));
    QVERIFY(Ratio(8, 4).isWhole());
    QVERIFY(!Ratio(1, 2).isWhole());
    QVERIFY(Ratio(0, 5).isZero());
    QCOMPARE(Ratio(Least, Least), Ratio(1));
}

void TestRatio::readsDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");

    const auto row = [](const QString &text, qint64 numerator, qint64 denominator) {
        QTest::newRow(qPrintable(text)) << text << numerator << denominator;
    };
    row(u"0"_s, 0, 1);
    row(u"-0"_s, 0, 1);
    row(u"3"_s, 3, 1);
    row(u"1.2"_s, 6, 5);
    row(u"0.1"_s, 1, 10);
    row(u"-0.05"_s, -1, 20);
    row(u"1.50"_s, 3, 2);
    row(u"1e3"_s, 1000, 1);
    row(u"1E3"_s, 1000, 1);
    row(u"1.5e+1"_s, 15, 1);
    row(u"25e-2"_s, 1, 4);
    row(u"9223372036854775807"_s, Most, 1);
    row(u"-9223372036854775808"_s, Least, 1);
    row(u"0.000000000000000001"_s, 1, 1'000'000'000'000'000'000);
}

void TestRatio::readsDecimals()
{
    QFETCH(QString, text);
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QCOMPARE(Ratio::fromDecimal(text), Ratio(numerator, denominator));
}

void TestRatio::refusesWhatIsNoDecimal_data()
{
    QTest::addColumn<QString>("text");

    for (const QString &text : {u""_s,
                                u"-"_s,
                                u"+1"_s,
                                u"--1"_s,
                                u"."_s,
                                u".5"_s,
                                u"5."_s,
                                u"5.e1"_s,
                                u"1.2.3"_s,
                                u"1,5"_s,
                                u" 1"_s,
                                u"1 "_s,
                                u"1/2"_s,
                                u"50%"_s,
                                u"e3"_s,
                                u"1e"_s,
                                u"1e 3"_s,
                                u"1e+-3"_s,
                                u"1e--3"_s,
                                u"1e1.5"_s,
                                u"1e3e3"_s,
                                u"1e19"_s,
                                u"1e-19"_s,
                                u"1e99999999999"_s,
                                u"NaN"_s,
                                u"Infinity"_s,
                                u"１"_s,
                                u"9223372036854775808"_s,
                                u"-9223372036854775809"_s,
                                u"10e18"_s,
                                u"0.0000000000000000001"_s,
                                u"1000000000000000000000000000000000000000000000"_s})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
}

void TestRatio::refusesWhatIsNoDecimal()
{
    QFETCH(QString, text);
    QVERIFY(!Ratio::fromDecimal(text));
}

void TestRatio::rounds_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("floor");
    QTest::addColumn<qint64>("ceiling");
    QTest::addColumn<qint64>("nearest");

    const auto row = [](qint64 numerator, qint64 denominator, qint64 floor, qint64 ceiling,
                        qint64 nearest) {
        QTest::addRow("%lld/%lld", static_cast<long long>(numerator),
                      static_cast<long long>(denominator))
            << numerator << denominator << floor << ceiling << nearest;
    };
    row(0, 1, 0, 0, 0);
    row(2, 1, 2, 2, 2);
    row(-2, 1, -2, -2, -2);
    row(1, 2, 0, 1, 1);
    row(-1, 2, -1, 0, -1);
    row(3, 2, 1, 2, 2);
    row(-3, 2, -2, -1, -2);
    row(5, 2, 2, 3, 3);
    row(49, 100, 0, 1, 0);
    row(51, 100, 0, 1, 1);
    row(-49, 100, -1, 0, 0);
    row(-51, 100, -1, 0, -1);
    row(49975, 100, 499, 500, 500); // 199.90 × 2.5 (S11)
    row(Most, 1, Most, Most, Most);
    row(Least, 1, Least, Least, Least);
    row(Most, 2, Most / 2, Most / 2 + 1, Most / 2 + 1);
}

void TestRatio::rounds()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    const Ratio ratio(numerator, denominator);
    QTEST(ratio.floor(), "floor");
    QTEST(ratio.ceiling(), "ceiling");
    QTEST(ratio.nearest(), "nearest");
}

void TestRatio::writesTruncatedDecimals_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("text");

    const auto row = [](qint64 numerator, qint64 denominator, int places, const QString &text) {
        QTest::newRow(qPrintable(text + u" at "_s + QString::number(places)))
            << numerator << denominator << places << text;
    };
    row(0, 1, 6, u"0"_s);
    row(1, 3, 6, u"0.333333"_s);
    row(-1, 3, 6, u"-0.333333"_s);
    row(2, 3, 6, u"0.666666"_s);
    row(1, 2, 6, u"0.5"_s);
    row(100, 1, 6, u"100"_s);
    row(5, 4, 1, u"1.2"_s);
    row(-5, 4, 0, u"-1"_s);
    row(-1, 10'000'000, 6, u"0"_s); // no minus before nothing
    row(1, 1000, 3, u"0.001"_s);
    row(Least, 1, 6, u"-9223372036854775808"_s);
}

void TestRatio::writesTruncatedDecimals()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(int, places);
    const Ratio ratio(numerator, denominator);
    QTEST(ratio.toDecimal(places), "text");
    QCOMPARE(Ratio::fromDecimal(ratio.toDecimal(places)), ratio.truncated(places));
}

void TestRatio::throwsInsteadOfWrapping()
{
    QCOMPARE(Ratio(Most - 1) + Ratio(1), Ratio(Most));
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, Ratio(Most) + Ratio(1));
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, Ratio(Least) - Ratio(1));
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, -Ratio(Least));
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, Ratio(Most) * Ratio(2));
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, Ratio(Least, -1));
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, Ratio(1, Most) + Ratio(1, Most - 1));
    // What fits after reduction does not throw.
    QCOMPARE(Ratio(Most, 2) * Ratio(2, Most), Ratio(1));
    QCOMPARE(Ratio(Most, 3) + Ratio(-Most, 3), Ratio(0));
    QCOMPARE(Ratio(1, Most) / Ratio(1, Most), Ratio(1));
}

void TestRatio::comparesWithoutOverflow()
{
    QVERIFY(Ratio(Most - 1, Most) < Ratio(1));
    QVERIFY(Ratio(Most, Most - 1) > Ratio(Most - 1, Most - 2 + 1));
    QVERIFY(Ratio(Least) < Ratio(Least + 1));
    QVERIFY(Ratio(-1, Most) < Ratio(0));
    QVERIFY(Ratio(1, Most) < Ratio(1, Most - 1));
}

void TestRatio::refusesZeroBelowTheLine()
{
    QVERIFY_THROWS_EXCEPTION(std::domain_error, Ratio(1, 0));
    QVERIFY_THROWS_EXCEPTION(std::domain_error, Ratio(1) / Ratio(0));
}

void TestRatio::obeysTheLawsOfAField()
{
    QVERIFY(rc::check("sums and products of ratios form a field", [] {
        const Ratio a = *anyRatio();
        const Ratio b = *anyRatio();
        const Ratio c = *anyRatio();
        RC_ASSERT(a + b == b + a);
        RC_ASSERT((a + b) + c == a + (b + c));
        RC_ASSERT(a + Ratio(0) == a);
        RC_ASSERT((a + -a).isZero());
        RC_ASSERT(a - b == a + -b);
        RC_ASSERT(a * b == b * a);
        RC_ASSERT((a * b) * c == a * (b * c));
        RC_ASSERT(a * Ratio(1) == a);
        RC_ASSERT(a * (b + c) == a * b + a * c);
        if (!b.isZero()) {
            RC_ASSERT(a / b * b == a);
            RC_ASSERT(b * (Ratio(1) / b) == Ratio(1));
        }
        for (const Ratio &result : {a + b, a - b, a * b}) {
            RC_ASSERT(result.denominator() > 0);
            RC_ASSERT(std::gcd(result.numerator(), result.denominator()) == 1);
        }
    }));
}

void TestRatio::orderGoesWithArithmetic()
{
    QVERIFY(rc::check("order is total and kept by sums and positive products", [] {
        const Ratio a = *anyRatio();
        const Ratio b = *anyRatio();
        const Ratio c = *anyRatio();
        RC_ASSERT((a < b) + (a == b) + (a > b) == 1);
        RC_ASSERT((a < b) == ((a - b).numerator() < 0));
        RC_ASSERT((a < b) == (a + c < b + c));
        if (c > Ratio(0))
            RC_ASSERT((a < b) == (a * c < b * c));
    }));
}

void TestRatio::roundingsBracketTheValue()
{
    QVERIFY(rc::check("floor ≤ value ≤ ceiling, nearest within a half", [] {
        const Ratio a = *anyRatio();
        RC_ASSERT(Ratio(a.floor()) <= a);
        RC_ASSERT(a < Ratio(a.floor()) + Ratio(1));
        RC_ASSERT((-a).floor() == -a.ceiling());
        RC_ASSERT((-a).nearest() == -a.nearest());
        const Ratio off = a - Ratio(a.nearest());
        RC_ASSERT(off <= Ratio(1, 2));
        RC_ASSERT(Ratio(-1, 2) <= off);
    }));
}

void TestRatio::decimalsOfSixPlacesLeadBack()
{
    QVERIFY(rc::check("a ratio of millionths is its own text; others are cut towards zero", [] {
        const Ratio exact(*rc::gen::inRange<qint64>(-10'000'000'000, 10'000'000'000), 1'000'000);
        RC_ASSERT(Ratio::fromDecimal(exact.toDecimal()) == exact);
        RC_ASSERT(exact.truncated(6) == exact);
        const Ratio any = *anyRatio();
        const Ratio cut = any.truncated(6);
        RC_ASSERT(Ratio::fromDecimal(any.toDecimal()) == cut);
        const Ratio lost = any - cut;
        RC_ASSERT(lost < Ratio(1, 1'000'000));
        RC_ASSERT(Ratio(-1, 1'000'000) < lost);
        RC_ASSERT(lost.isZero() || (lost > Ratio(0)) == (any > Ratio(0)));
    }));
}

QTEST_APPLESS_MAIN(TestRatio)

#include "tst_ratio.moc"
