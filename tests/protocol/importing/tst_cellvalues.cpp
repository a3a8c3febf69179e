#include "protocol/importing/cellvalues.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

// Figures as people and tills write them (M8, F11). Cells come folded: full-width forms are plain.
class TestCellValues : public QObject
{
    Q_OBJECT

private slots:
    void readsAmounts_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<qint64>("fen"); // −1: none
        QTest::newRow("zero") << u"0.00"_s << qint64(0);
        QTest::newRow("whole") << u"12"_s << qint64(1200);
        QTest::newRow("bare point") << u".5"_s << qint64(50);
        QTest::newRow("yen sign") << u"¥1,234.50"_s << qint64(123450);
        QTest::newRow("yuan behind") << u"12元"_s << qint64(1200);
        QTest::newRow("code before") << u"RMB 3"_s << qint64(300);
        QTest::newRow("thousands alone") << u"1,234"_s << qint64(123400);
        QTest::newRow("comma as point") << u"1.234,50"_s << qint64(123450);
        QTest::newRow("zeros behind") << u"11.7700"_s << qint64(1177);
        QTest::newRow("too fine") << u"11.777"_s << qint64(-1);
        QTest::newRow("exponent") << u"1e308"_s << qint64(-1);
        QTest::newRow("wrong groups") << u"1,23,456"_s << qint64(-1);
        QTest::newRow("words") << u"free"_s << qint64(-1);
        QTest::newRow("nothing") << QString() << qint64(-1);
        QTest::newRow("two points") << u"1.2.3"_s << qint64(-1);
        QTest::newRow("endless") << QString(400, u'9') << qint64(-1);
    }
    void readsAmounts()
    {
        QFETCH(QString, cell);
        QFETCH(qint64, fen);
        const auto amount = amountFromCell(cell, 2);
        QCOMPARE(amount ? amount->count() : -1, fen);
    }
    void keepsTheSign()
    {
        QCOMPARE(amountFromCell(u"-3.00"_s, 2), Money(-300));
        QCOMPARE(amountFromCell(u"-¥3"_s, 2), Money(-300));
        QCOMPARE(pointsFromCell(u"-20"_s), Points(-20));
    }
    void readsQuantitiesAndPoints()
    {
        QCOMPARE(quantityFromCell(u"1.500"_s), Quantity(1500));
        QCOMPARE(quantityFromCell(u"2"_s), Quantity(2000));
        QVERIFY(!quantityFromCell(u"two"_s));
        QVERIFY(!quantityFromCell(u"1.2345"_s));
        QCOMPARE(pointsFromCell(u"1,234"_s), Points(1234));
        QCOMPARE(pointsFromCell(u"300.0"_s), Points(300));
        QVERIFY(!pointsFromCell(u"3.5"_s));
    }
};

QTEST_APPLESS_MAIN(TestCellValues)
#include "tst_cellvalues.moc"
