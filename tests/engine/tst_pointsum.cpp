#include "engine/pointsum.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace regulars;

// Exact sums of fractions of points (S4, S11).
class TestPointSum : public QObject
{
    Q_OBJECT

private slots:
    void roundsAsAsked_data();
    void roundsAsAsked();
    void thirdsMakeAWhole();
    void comparesWithWholeNumbers();
    void showsMillionthsTowardsZero();
    void longFactorsStayExactAsLongAsTheyCan();
    void fractionsMeetInTheirLeastCommonOne();
    void afterAWholeTheNextFractionIsExact();
    void whatNeedsMoreThan61BitsIsHeldInTrillionths();
    void longFractionsBelowZeroAreShortenedToo();
    void upTo61BitsItIsExact();
    void holdsTheLargestNumber();
    void oddRatesWithoutEndDoNotOverflow();
    void sumsAsRatiosDo();
    void whatIsSubtractedIsGone();
};

void TestPointSum::roundsAsAsked_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("floor");
    QTest::addColumn<qint64>("nearest");
    QTest::addColumn<qint64>("ceiling");
    const auto row = [](const char *name, qint64 numerator, qint64 denominator, qint64 floor,
                        qint64 nearest, qint64 ceiling) {
        QTest::newRow(name) << numerator << denominator << floor << nearest << ceiling;
    };
    row("nothing", 0, 7, 0, 0, 0);
    row("whole", 14, 7, 2, 2, 2);
    row("just above", 1, 1'000'000, 0, 0, 1);
    row("just below a half", 49, 100, 0, 0, 1);
    row("half", 1, 2, 0, 1, 1);
    row("just below", 99, 100, 0, 1, 1);
    row("negative", -1, 4, -1, 0, 0);
    row("negative half", -1, 2, -1, 0, 0);
    row("negative whole", -6, 3, -2, -2, -2);
}

void TestPointSum::roundsAsAsked()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(qint64, floor);
    QFETCH(qint64, nearest);
    QFETCH(qint64, ceiling);
    PointSum sum;
    sum.add(PointFraction{numerator, denominator});
    QCOMPARE(sum.floor(), floor);
    QCOMPARE(sum.nearest(), nearest);
    QCOMPARE(sum.ceiling(), ceiling);
}

void TestPointSum::thirdsMakeAWhole()
{
    PointSum sum;
    for (int i = 0; i < 3; ++i)
        sum.add(PointFraction{1, 3});
    QCOMPARE(sum.floor(), 1);
    QVERIFY(!sum.isMoreThan(1));
    sum.add(PointFraction{-1, 1});
    QVERIFY(sum.isZero());
}

void TestPointSum::comparesWithWholeNumbers()
{
    PointSum sum;
    sum.add(PointFraction{5, 2});
    QVERIFY(sum.isMoreThan(2));
    QVERIFY(!sum.isMoreThan(3));
    sum.add(PointFraction{1, 2});
    QVERIFY(!sum.isMoreThan(3));
    QVERIFY(sum.negated().isMoreThan(-4));
}

void TestPointSum::showsMillionthsTowardsZero()
{
    QCOMPARE((PointFraction{1, 3}).millionths(), 333'333);
    QCOMPARE((PointFraction{-1, 3}).millionths(), -333'333);
    QCOMPARE((PointFraction{-7, 2}).millionths(), -3'500'000);
    QCOMPARE(fromMillionths(3'500'000), Ratio(7, 2));
    QCOMPARE(fromMillionths(2'000'000), Ratio(2));
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, (PointFraction{qint64{1} << 62, 1}).millionths());
}

void TestPointSum::longFactorsStayExactAsLongAsTheyCan()
{
    // 3 × (1000001/1000000)⁴ × (1000000/1000001)⁴ is 3 again.
    PointFraction points{3, 1};
    for (int i = 0; i < 4; ++i) {
        points = points.times(Ratio(1'000'001, 1'000'000));
        points = points.times(Ratio(1'000'000, 1'000'001));
    }
    PointSum sum;
    sum.add(points);
    QCOMPARE(sum.floor(), 3);
    QVERIFY(!sum.isMoreThan(3));
    // Beyond, the fraction is as near as 61 bits are.
    PointFraction odd{1'000, 1};
    for (int i = 0; i < 6; ++i)
        odd = odd.times(Ratio(1'000'003, 1'000'000));
    QCOMPARE(odd.millionths(), 1'000'018'000); // 1000.018000135…
}

namespace
{

constexpr qint64 longPrime = 1'600'000'009;
constexpr qint64 otherLongPrime = 1'600'000'033;

} // namespace

// Though the product of their denominators would not fit.
void TestPointSum::fractionsMeetInTheirLeastCommonOne()
{
    PointSum sum;
    sum.add(PointFraction{1, 2 * longPrime});
    sum.add(PointFraction{1, 3 * longPrime});
    QCOMPARE(static_cast<qint64>(sum.fraction().numerator), 5);
    QCOMPARE(static_cast<qint64>(sum.fraction().denominator), 6 * longPrime);
}

void TestPointSum::afterAWholeTheNextFractionIsExact()
{
    PointSum sum;
    sum.add(PointFraction{1, longPrime});
    sum.add(PointFraction{longPrime - 1, longPrime});
    sum.add(PointFraction{1, otherLongPrime});
    QCOMPARE(sum.floor(), 1);
    QCOMPARE(static_cast<qint64>(sum.fraction().denominator), otherLongPrime);
}

void TestPointSum::whatNeedsMoreThan61BitsIsHeldInTrillionths()
{
    PointSum sum;
    sum.add(PointFraction{1, longPrime});
    sum.add(PointFraction{1, otherLongPrime}); // their product lies between 2^61 and 2^62
    QCOMPARE(static_cast<qint64>(sum.fraction().denominator), 1'000'000'000'000);
    QCOMPARE(static_cast<qint64>(sum.fraction().numerator), 1'248);
}

void TestPointSum::longFractionsBelowZeroAreShortenedToo()
{
    const PointFraction taken =
        PointFraction{-2 * longPrime, otherLongPrime}.times(Ratio(1, longPrime));
    QCOMPARE(static_cast<qint64>(taken.numerator), -2);
    QCOMPARE(taken.denominator, otherLongPrime);
}

void TestPointSum::upTo61BitsItIsExact()
{
    constexpr qint64 odd = 1'300'000'001; // it and the next have nothing in common
    PointSum sum;
    sum.add(PointFraction{1, odd});
    sum.add(PointFraction{1, odd + 2});
    QCOMPARE(static_cast<qint64>(sum.fraction().denominator), odd * (odd + 2));
    QCOMPARE(static_cast<qint64>(sum.fraction().numerator), 2 * odd + 2);
}

void TestPointSum::holdsTheLargestNumber()
{
    for (const qint64 whole :
         {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
        PointSum sum;
        sum.add(PointFraction{whole, 1});
        QCOMPARE(sum.floor(), whole);
    }
    PointSum sum;
    QVERIFY_THROWS_EXCEPTION(
        std::overflow_error,
        sum.add(PointFraction{WideInteger(std::numeric_limits<qint64>::max()) + 1, 1}));
    QVERIFY_THROWS_EXCEPTION(
        std::overflow_error,
        sum.add(PointFraction{WideInteger(std::numeric_limits<qint64>::min()) - 1, 1}));
}

void TestPointSum::oddRatesWithoutEndDoNotOverflow()
{
    PointSum sum;
    const int primes[] = {9973, 9967, 9949, 9941, 9931, 9929, 9923, 9907};
    for (const int prime : primes) {
        sum.add(PointFraction{prime - 1, prime});
        sum.add(PointFraction{1, prime});
    }
    // Eight wholes, but for what truncation to trillionths lost.
    QVERIFY(sum.isMoreThan(7));
    sum.add(PointFraction{1, 1'000'000'000});
    QCOMPARE(sum.floor(), 8);
}

void TestPointSum::sumsAsRatiosDo()
{
    QVERIFY(rc::check("a sum equals that of ratios", [] {
        PointSum sum;
        Ratio expected;
        const int count = *rc::gen::inRange(0, 12);
        for (int i = 0; i < count; ++i) {
            const auto numerator = *rc::gen::inRange<qint64>(-1'000'000, 1'000'000);
            const auto denominator = *rc::gen::inRange<qint64>(1, 40);
            sum.add(PointFraction{numerator, denominator});
            expected += Ratio(numerator, denominator);
        }
        RC_ASSERT(sum.floor() == expected.floor());
        RC_ASSERT(sum.ceiling() == expected.ceiling());
        RC_ASSERT(sum.nearest() == (expected + Ratio(1, 2)).floor());
        const PointFraction exact = sum.fraction();
        RC_ASSERT(Ratio(static_cast<qint64>(exact.numerator), exact.denominator) == expected);
    }));
}

void TestPointSum::whatIsSubtractedIsGone()
{
    QVERIFY(rc::check("a − a is nothing, − − a is a", [] {
        PointSum sum;
        const int count = *rc::gen::inRange(0, 6);
        for (int i = 0; i < count; ++i)
            sum.add(PointFraction{*rc::gen::inRange<qint64>(-1'000'000, 1'000'000),
                                  *rc::gen::inRange<qint64>(1, 1000)});
        PointSum twice = sum.negated().negated();
        RC_ASSERT(twice.floor() == sum.floor() && twice.ceiling() == sum.ceiling());
        twice.subtract(sum);
        RC_ASSERT(twice.isZero());
    }));
}

QTEST_APPLESS_MAIN(TestPointSum)

#include "tst_pointsum.moc"
