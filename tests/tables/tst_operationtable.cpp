// The journal and the time line as tables: pages, and after a write only what is new or changed
// (D4).

#include "services/salesfloor.h"
#include "services/timeline.h"
#include "services/transactions.h"
#include "tables/timelinemodel.h"
#include "tables/transactiontable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

class TestOperationTable : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void pagesComeAsOneScrolls();
    void newSaleIsPutOnTop();
    void undoTellsOfTheUndoneRowAlone();
    void nothingNewTellsNothing();
    void lateSaleOfAnEarlierDayIsPutInItsPlace();
    void firstSaleOfTheDayShows();
    void standingTellsUndoneBeforeReturned();
    void headingsAreCodesWithoutWords();
    void timelineShowsItsMemberAndEmptiesForNobody();

private:
    TransactionTable::AskingLog log()
    {
        return [this](const TransactionTable::Page &page, const OperationTable::Deliver &deliver) {
            deliver(Shop::done(
                Transactions(*m_shop->desk).page(page.question, page.olderThan, page.limit)));
        };
    }
    static LogQuestion days() { return {.first = day("2026-11-01"), .last = day("2026-11-03")}; }
    static QStringList money(const OperationTable &table)
    {
        QStringList all;
        for (int row = 0; row < table.rowCount(); ++row)
            all += table.index(row, OperationTable::MoneyMoved).data(FigureRole).toString();
        return all;
    }

    std::unique_ptr<Shop> m_shop;
};

void TestOperationTable::init()
{
    m_shop = std::make_unique<Shop>(Terms{});
}

void TestOperationTable::pagesComeAsOneScrolls()
{
    for (int i = 0; i < 120; ++i)
        m_shop->sell(std::nullopt, {line("1.00")});
    TransactionTable table(log());
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    QCOMPARE(table.rowCount(), 0);
    table.show(days());
    QCOMPARE(table.rowCount(), 50);
    table.fetchMore({});
    table.fetchMore({});
    QCOMPARE(table.rowCount(), 120);
    QVERIFY(table.isComplete());
    // Renewed over more than a page.
    m_shop->sell(std::nullopt, {line("2.00")});
    const QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    table.renew();
    QCOMPARE(table.rowCount(), 121);
    QCOMPARE(reset.count(), 0);
}

void TestOperationTable::newSaleIsPutOnTop()
{
    m_shop->sell(std::nullopt, {line("1.00")});
    TransactionTable table(log());
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    table.show(days());
    m_shop->sell(std::nullopt, {line("2.00")});
    m_shop->sell(std::nullopt, {line("3.00")});
    const QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
    const QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    table.renew();
    QCOMPARE(money(table), (QStringList{u"300"_s, u"200"_s, u"100"_s}));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted[0][1].toInt(), 0);
    QCOMPARE(inserted[0][2].toInt(), 1);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(reset.count(), 0);
}

void TestOperationTable::undoTellsOfTheUndoneRowAlone()
{
    const Answer first = m_shop->sell(std::nullopt, {line("1.00")});
    m_shop->sell(std::nullopt, {line("2.00")});
    TransactionTable table(log());
    table.show(days());
    m_shop->undo(first);
    const QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    table.renew();
    QCOMPARE(money(table), (QStringList{u"-100"_s, u"200"_s, u"100"_s}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1); // where it stood
    QCOMPARE(table.index(2, OperationTable::State).data(FigureRole).toInt(),
             static_cast<int>(OperationTable::Standing::Undone));
}

void TestOperationTable::nothingNewTellsNothing()
{
    m_shop->sell(std::nullopt, {line("1.00")});
    TransactionTable table(log());
    table.show(days());
    const QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
    const QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    table.renew();
    QCOMPARE(inserted.count() + changed.count() + reset.count(), 0);
    QVERIFY(!table.isAsking());
}

void TestOperationTable::lateSaleOfAnEarlierDayIsPutInItsPlace()
{
    m_shop->sellAt("2026-11-01 12:00", std::nullopt, {line("1.00")});
    m_shop->sell(std::nullopt, {line("2.00")});
    TransactionTable table(log());
    table.show(days());
    m_shop->sellAt("2026-11-01 13:00", std::nullopt, {line("3.00")});
    table.renew();
    QCOMPARE(money(table), (QStringList{u"200"_s, u"300"_s, u"100"_s}));
}

void TestOperationTable::firstSaleOfTheDayShows()
{
    TransactionTable table(log());
    table.show(days());
    QCOMPARE(table.rowCount(), 0);
    m_shop->sell(std::nullopt, {line("1.00")});
    table.renew();
    QCOMPARE(table.rowCount(), 1);
}

void TestOperationTable::standingTellsUndoneBeforeReturned()
{
    const Answer sold = m_shop->sell(std::nullopt, {line("1.00"), line("2.00")});
    const auto standing = [&] {
        return OperationTable::standingOf(
            Shop::done(Transactions(*m_shop->desk).row(*sold.operation)));
    };
    using Standing = OperationTable::Standing;
    QCOMPARE(standing(), Standing::Stands);
    m_shop->refund(sold, {{0, Quantity(1000)}});
    QCOMPARE(standing(), Standing::PartlyReturned);
    m_shop->refund(sold);
    QCOMPARE(standing(), Standing::Returned);
    OperationRow row = Shop::done(Transactions(*m_shop->desk).row(*sold.operation));
    row.isUndone = true;
    QCOMPARE(OperationTable::standingOf(row), Standing::Undone);
}

void TestOperationTable::headingsAreCodesWithoutWords()
{
    TransactionTable table(log());
    QStringList codes;
    for (int column = 0; column < table.columnCount(); ++column)
        codes += table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(codes.join(u' '), u"when what member points money state till user"_s);
    QVERIFY(!table.headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void TestOperationTable::timelineShowsItsMemberAndEmptiesForNobody()
{
    const MemberId anna = m_shop->enrol("anna");
    const MemberId bert = m_shop->enrol("bert");
    m_shop->sell(anna, {line("5.00")});
    TimelineModel table(
        [this](const TimelineModel::Page &page, const OperationTable::Deliver &deliver) {
            deliver(Shop::done(
                Timeline(*m_shop->desk)
                    .page(MemberRef::of(page.member), page.kinds, page.olderThan, page.limit)));
        });
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    table.show(anna);
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.index(0, OperationTable::PointsMoved).data(FigureRole).toInt(), 5);
    table.show(anna, {OperationKind::Enrol});
    QCOMPARE(table.rowCount(), 1);
    table.show(bert);
    QCOMPARE(table.rowCount(), 1);
    table.show(std::nullopt);
    QCOMPARE(table.rowCount(), 0);
    QVERIFY(!table.isAsking());
}

QTEST_GUILESS_MAIN(TestOperationTable)
#include "tst_operationtable.moc"
