#include "engine/pointsasmoney.h"
#include "engine/shop.h"

#include <QTest>

#include <rapidcheck.h>

using namespace regulars;
using namespace regulars::testshop;

// What was paid otherwise than in cash, spread over a bill's lines (S10).
class TestSpreading : public QObject
{
    Q_OBJECT

private slots:
    void spreadsByPrice_S10_data();
    void spreadsByPrice_S10();
    void spreadingAnewForgetsWhatWasSpread();
    void nothingSpreadLeavesALineBelowZero_S10();
};

namespace
{

using Cents = QList<qint64>;

std::vector<QuotedLine> linesOf(const Cents &prices)
{
    std::vector<QuotedLine> lines(static_cast<size_t>(prices.size()));
    for (size_t i = 0; i < lines.size(); ++i)
        lines[i].list = Money(prices[static_cast<qsizetype>(i)]);
    return lines;
}

} // namespace

void TestSpreading::spreadsByPrice_S10_data()
{
    QTest::addColumn<Cents>("prices");
    QTest::addColumn<qint64>("points");
    QTest::addColumn<qint64>("bonus");
    QTest::addColumn<Cents>("eligible");
    const auto row = [](const char *name, const Cents &prices, qint64 points, qint64 bonus,
                        const Cents &eligible) {
        QTest::newRow(name) << prices << points << bonus << eligible;
    };
    row("nothing", {100, 200}, 0, 0, {100, 200});
    row("points", {100, 200}, 30, 0, {90, 180});
    row("bonus", {100, 200}, 0, 30, {90, 180});
    row("both", {100, 200}, 30, 27, {81, 162});
    row("all by points", {100, 200}, 300, 0, {0, 0});
    row("largest remainder", {100, 100, 100}, 1, 0, {99, 100, 100});
    row("the bonus where the points left something", {1, 1}, 1, 1, {0, 0});
    row("no lines' price", {0, 0}, 0, 0, {0, 0});
}

void TestSpreading::spreadsByPrice_S10()
{
    QFETCH(Cents, prices);
    QFETCH(qint64, points);
    QFETCH(qint64, bonus);
    QFETCH(Cents, eligible);
    std::vector<QuotedLine> lines = linesOf(prices);
    spreadPayment(lines, Money(points), Money(bonus));
    Cents spread;
    for (const QuotedLine &line : lines)
        spread.append(line.eligible.count());
    QCOMPARE(spread, eligible);
}

// As a quote is asked for again with another wish.
void TestSpreading::spreadingAnewForgetsWhatWasSpread()
{
    std::vector<QuotedLine> lines = linesOf({100, 200});
    spreadPayment(lines, Money(30), Money(27));
    spreadPayment(lines, Money(), Money());
    for (const QuotedLine &line : lines) {
        QCOMPARE(line.pointsMoney, Money());
        QCOMPARE(line.bonus, Money());
        QCOMPARE(line.eligible, line.price());
    }
}

void TestSpreading::nothingSpreadLeavesALineBelowZero_S10()
{
    QVERIFY(rc::check("shares add up, and what earns is never below zero", [] {
        const auto prices =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 200)));
        std::vector<QuotedLine> lines;
        Money total;
        for (const int price : prices) {
            lines.emplace_back().list = Money(price);
            total += Money(price);
        }
        const Money points(*rc::gen::inRange<qint64>(0, total.count() + 1));
        const Money bonus(*rc::gen::inRange<qint64>(0, (total - points).count() + 1));
        spreadPayment(lines, points, bonus);
        Money pointsSum;
        Money bonusSum;
        for (const QuotedLine &line : lines) {
            RC_ASSERT(line.pointsMoney >= Money() && line.bonus >= Money());
            RC_ASSERT(line.eligible >= Money());
            RC_ASSERT(line.eligible == line.price() - line.pointsMoney - line.bonus);
            pointsSum += line.pointsMoney;
            bonusSum += line.bonus;
        }
        RC_ASSERT(pointsSum == points && bonusSum == bonus);
        const auto once = lines;
        spreadPayment(lines, points, bonus);
        for (size_t i = 0; i < lines.size(); ++i)
            RC_ASSERT(lines[i].eligible == once[i].eligible);
    }));
}

QTEST_APPLESS_MAIN(TestSpreading)

#include "tst_spreading.moc"
