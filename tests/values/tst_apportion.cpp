#include "values/apportion.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>
#include <stdexcept>

using namespace regulars;

using Counts = QList<qint64>;

// Sums that are split are split by largest remainder, so parts add up (S4).
class TestApportion : public QObject
{
    Q_OBJECT

private slots:
    void splitsByLargestRemainder_data();
    void splitsByLargestRemainder();
    void refusesWhatCannotBeSplit();
    void holdsTheLargestTotalsAndWeights();
    void partsAddUpAndStayWithinOneOfTheirShare();
    void equalTotalsAndScaledWeightsSplitAlike();
};

void TestApportion::splitsByLargestRemainder_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<Counts>("weights");
    QTest::addColumn<Counts>("parts");

    QTest::newRow("nothing over nothing") << qint64{0} << Counts{} << Counts{};
    QTest::newRow("nothing over lines") << qint64{0} << Counts{3, 4} << Counts{0, 0};
    QTest::newRow("one line takes all") << qint64{7} << Counts{3} << Counts{7};
    QTest::newRow("even") << qint64{10} << Counts{1, 1} << Counts{5, 5};
    QTest::newRow("tie goes to the earlier") << qint64{1} << Counts{1, 1} << Counts{1, 0};
    QTest::newRow("two of three ties") << qint64{5} << Counts{1, 1, 1} << Counts{2, 2, 1};
    QTest::newRow("larger remainder first") << qint64{10} << Counts{10, 10, 13} << Counts{3, 3, 4};
    QTest::newRow("a free line bears nothing")
        << qint64{100} << Counts{0, 1, 2} << Counts{0, 33, 67};
    QTest::newRow("fewer units than lines") << qint64{1} << Counts{1, 5, 2} << Counts{0, 1, 0};
    QTest::newRow("all lines free") << qint64{9} << Counts{0, 0} << Counts{9, 0};
    QTest::newRow("negative mirrors positive")
        << qint64{-5} << Counts{1, 1, 1} << Counts{-2, -2, -1};
}

void TestApportion::splitsByLargestRemainder()
{
    QFETCH(qint64, total);
    QFETCH(Counts, weights);
    QFETCH(Counts, parts);
    const auto split = apportion(total, std::vector(weights.begin(), weights.end()));
    QCOMPARE(Counts(split.begin(), split.end()), parts);
}

void TestApportion::refusesWhatCannotBeSplit()
{
    QVERIFY_THROWS_EXCEPTION(std::logic_error, apportion(1, {}));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, apportion(1, std::vector<qint64>{2, -1}));
}

void TestApportion::holdsTheLargestTotalsAndWeights()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    const std::vector<qint64> weights{most, most, most};
    QCOMPARE(apportion(most, weights), (std::vector<qint64>{most / 3 + 1, most / 3, most / 3}));
    QCOMPARE(apportion(least, std::vector<qint64>{most}), std::vector<qint64>{least});
}

void TestApportion::partsAddUpAndStayWithinOneOfTheirShare()
{
    QVERIFY(rc::check("parts add up, each within 1 of its exact share", [] {
        const auto total = *rc::gen::inRange<qint64>(-1'000'000'000, 1'000'000'001);
        const auto weights =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<qint64>>(rc::gen::oneOf(
                rc::gen::inRange<qint64>(0, 20), rc::gen::inRange<qint64>(0, 10'000'000))));
        const auto parts = apportion(total, weights);
        RC_ASSERT(parts.size() == weights.size());
        qint64 partSum = 0;
        qint64 weightSum = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            partSum += parts[i];
            weightSum += weights[i];
        }
        RC_ASSERT(partSum == total);
        for (std::size_t i = 0; weightSum > 0 && i < parts.size(); ++i) {
            // |part − total × weight ÷ sum| < 1, without dividing.
            const qint64 off = parts[i] * weightSum - total * weights[i];
            RC_ASSERT(off < weightSum);
            RC_ASSERT(-off < weightSum);
        }
    }));
}

void TestApportion::equalTotalsAndScaledWeightsSplitAlike()
{
    QVERIFY(rc::check("only the proportion of weights matters; sign mirrors", [] {
        const auto total = *rc::gen::inRange<qint64>(0, 1'000'000);
        const auto scale = *rc::gen::inRange<qint64>(1, 1000);
        const auto weights = *rc::gen::nonEmpty(
            rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 100'000)));
        auto scaled = weights;
        for (qint64 &weight : scaled)
            weight *= scale;
        auto mirrored = apportion(-total, weights);
        for (qint64 &part : mirrored)
            part = -part;
        RC_ASSERT(apportion(total, weights) == apportion(total, scaled));
        RC_ASSERT(apportion(total, weights) == mirrored);
    }));
}

QTEST_APPLESS_MAIN(TestApportion)

#include "tst_apportion.moc"
