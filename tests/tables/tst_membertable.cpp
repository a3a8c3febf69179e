// The members' table comes in pages, sorts by asking, and tells no more than needed (M6,
// storage.md).

#include "services/salesfloor.h"
#include "tables/membertable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

class TestMemberTable : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void nothingIsAskedBeforeItIsShown();
    void pagesComeAsOneScrolls();
    void sortingAsksAnew();
    void everyColumnIsSortedAndNoOther();
    void wordsComeFromOutside();
    void figuresAreBare();
    void lateAnswersArePassedOver();
    void answersAfterTheEndAreHarmless();
    void aNewFilterKeepsTheOldRowsUntilItIsAnswered();

private:
    // Pages of two, at once.
    MemberTable::Asking atOnce()
    {
        return [this](const MemberTable::Question &question, const MemberTable::Deliver &deliver) {
            ++m_asked;
            deliver(Shop::done(MemberList(*m_shop->desk)
                                   .page(question.filter, question.sort, question.after,
                                         MemberList::Side::After, 2)));
        };
    }
    static QString names(const MemberTable &table)
    {
        QString all;
        for (int row = 0; row < table.rowCount(); ++row)
            all += table.index(row, MemberTable::Name).data().toString();
        return all;
    }

    std::unique_ptr<Shop> m_shop;
    int m_asked = 0;
};

void TestMemberTable::init()
{
    m_asked = 0;
    m_shop = std::make_unique<Shop>(Terms{});
    for (const char *name : {"b", "a", "e", "d", "c"})
        m_shop->enrol(name);
}

void TestMemberTable::nothingIsAskedBeforeItIsShown()
{
    MemberTable table(atOnce());
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    QCOMPARE(table.rowCount(), 0);
    QVERIFY(!table.canFetchMore({}));
    QCOMPARE(m_asked, 0);
}

void TestMemberTable::pagesComeAsOneScrolls()
{
    MemberTable table(atOnce());
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    table.show({}, {});
    QCOMPARE(names(table), u"ab"_s);
    QVERIFY(table.canFetchMore({}));
    const QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    table.fetchMore({});
    table.fetchMore({});
    QCOMPARE(names(table), u"abcde"_s);
    QVERIFY(table.isComplete());
    QVERIFY(!table.canFetchMore({}));
    table.fetchMore({});
    QCOMPARE(m_asked, 3);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(inserted[1][1].toInt(), 4);
    QCOMPARE(reset.count(), 0);
}

void TestMemberTable::sortingAsksAnew()
{
    MemberTable table(atOnce());
    table.show({}, {});
    table.sort(MemberTable::Name, Qt::DescendingOrder);
    QCOMPARE(names(table), u"ed"_s);
    QCOMPARE(table.sorting(), (MemberSort{MemberOrder::Name, true}));
    table.sort(MemberTable::Name, Qt::DescendingOrder); // as it is
    QCOMPARE(m_asked, 2);
}

void TestMemberTable::everyColumnIsSortedAndNoOther()
{
    MemberTable table(atOnce());
    table.show({}, {});
    for (int column = 0; column < MemberTable::ColumnCount; ++column) {
        QVERIFY(MemberTable::orderOf(column));
    }
    for (const int column : {-1, int(MemberTable::ColumnCount), 99}) {
        QVERIFY(!MemberTable::orderOf(column));
        table.sort(column, Qt::DescendingOrder);
    }
    QCOMPARE(m_asked, 1);
}

void TestMemberTable::wordsComeFromOutside()
{
    MemberTable table(atOnce());
    table.show({}, {});
    QCOMPARE(table.headerData(MemberTable::Name, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"name"_s);
    QVERIFY(!table.headerData(99, Qt::Horizontal, Qt::DisplayRole).isValid());
    const QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    table.setWording({[](int column) { return u"Heading %1"_s.arg(column); },
                      [](const MemberRow &row, int) { return u"<%1>"_s.arg(row.name); },
                      [](const MemberRow &row) { return u"Member %1"_s.arg(row.name); }});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(table.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Heading 1"_s);
    QCOMPARE(table.headerData(1, Qt::Horizontal, CodeRole).toString(), u"card"_s);
    QCOMPARE(table.index(0, 0).data().toString(), u"<a>"_s);
    QCOMPARE(table.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Member a"_s);
}

void TestMemberTable::figuresAreBare()
{
    const MemberId anna = m_shop->enrol("0");
    m_shop->sell(anna, {line("12.50")});
    MemberTable table(atOnce());
    table.show({}, {});
    const auto figure = [&](int column) { return table.index(0, column).data(FigureRole); };
    QCOMPARE(figure(MemberTable::Name).toString(), u"0"_s);
    QCOMPARE(figure(MemberTable::PointsHeld).toLongLong(), 12);
    QCOMPARE(figure(MemberTable::Spend).toLongLong(), 1250);
    QCOMPARE(figure(MemberTable::LastPurchase).toDate(), QDate(2026, 11, 2));
    QCOMPARE(table.index(0, 0).data(IdRole).toLongLong(), anna.value());
    QVERIFY(!table.index(1, MemberTable::LastPurchase).data(FigureRole).isValid());
}

void TestMemberTable::lateAnswersArePassedOver()
{
    std::vector<MemberTable::Deliver> waiting;
    MemberTable table([&](const MemberTable::Question &, const MemberTable::Deliver &deliver) {
        waiting.push_back(deliver);
    });
    const auto pageOf = [&](const QString &text) {
        return Shop::done(MemberList(*m_shop->desk).page({.text = text}, {}));
    };
    table.show({.text = u"a"_s}, {});
    table.show({.text = u"b"_s}, {});
    QVERIFY(table.isAsking());
    waiting[1](pageOf(u"b"_s));
    waiting[0](pageOf(u"a"_s));
    QCOMPARE(names(table), u"b"_s);
    QVERIFY(!table.isAsking());
}

void TestMemberTable::answersAfterTheEndAreHarmless()
{
    MemberTable::Deliver late;
    {
        MemberTable table([&](const MemberTable::Question &, const MemberTable::Deliver &deliver) {
            late = deliver;
        });
        table.show({}, {});
    }
    late({});
}

void TestMemberTable::aNewFilterKeepsTheOldRowsUntilItIsAnswered()
{
    bool isQuick = true;
    MemberTable table(
        [&](const MemberTable::Question &question, const MemberTable::Deliver &deliver) {
            if (isQuick)
                atOnce()(question, deliver);
        });
    table.show({}, {});
    isQuick = false;
    table.show({.text = u"e"_s}, {});
    QCOMPARE(names(table), u"ab"_s);
    QVERIFY(!table.canFetchMore({}));
}

QTEST_GUILESS_MAIN(TestMemberTable)
#include "tst_membertable.moc"
