#include "values/amount.h"
#include "values/id.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>
#include <type_traits>

using namespace regulars;

namespace
{

constexpr qint64 Most = std::numeric_limits<qint64>::max();
constexpr qint64 Least = std::numeric_limits<qint64>::min();

template <typename A, typename B>
concept Addable = requires(A a, B b)
{
    a + b;
};

static_assert(Addable<Money, Money>);
static_assert(!Addable<Money, Points>);
static_assert(!Addable<Points, qint64>);
static_assert(!std::is_convertible_v<qint64, Money>);
static_assert(!std::is_default_constructible_v<MemberId>);
static_assert(!std::is_convertible_v<TillId, MemberId>);
static_assert(!std::is_convertible_v<qint64, MemberId>);

} // namespace

// Amounts are whole, of one kind, and never wrap (S4).
class TestAmount : public QObject
{
    Q_OBJECT

private slots:
    void addsUpToTheLargestAmountAndThrowsBeyondIt();
    void throwsWhenTheLeastAmountIsNegated();
    void multipliesUpToTheEdgeAndThrowsBeyondIt();
    void sumsObeyTheirLaws();
    void idsArePositive();
};

void TestAmount::addsUpToTheLargestAmountAndThrowsBeyondIt()
{
    QCOMPARE((Money(Most - 1) + Money(1)).count(), Most);
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, Money(Most) + Money(1));
    QCOMPARE((Points(Least + 1) - Points(1)).count(), Least);
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, Points(Least) - Points(1));

    Points kept(Most);
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, kept += Points(1));
    QCOMPARE(kept.count(), Most);
}

void TestAmount::throwsWhenTheLeastAmountIsNegated()
{
    QCOMPARE((-Money(Most)).count(), -Most);
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, -Money(Least));
}

void TestAmount::multipliesUpToTheEdgeAndThrowsBeyondIt()
{
    QCOMPARE(checked::multiply(Most / 2, 2), Most - 1);
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, checked::multiply(Most / 2 + 1, 2));
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, checked::multiply(Least, -1));
}

void TestAmount::sumsObeyTheirLaws()
{
    QVERIFY(
        rc::check("sums and differences undo each other and keep order", [](int a, int b, int c) {
            const Money x(a);
            const Money y(b);
            const Money z(c);
            RC_ASSERT(x + y == y + x);
            RC_ASSERT((x + y) + z == x + (y + z));
            RC_ASSERT((x + y) - y == x);
            RC_ASSERT((x - x).isZero());
            RC_ASSERT(-(-x) == x);
            RC_ASSERT((x < y) == (x + z < y + z));
        }));
}

void TestAmount::idsArePositive()
{
    QCOMPARE(MemberId(1).value(), 1);
    QVERIFY_THROWS_EXCEPTION(std::domain_error, MemberId(0));
    QVERIFY_THROWS_EXCEPTION(std::domain_error, MemberId(-1));
    QVERIFY(LotId(2) < LotId(3));
}

QTEST_APPLESS_MAIN(TestAmount)

#include "tst_amount.moc"
