#include "ui/masking.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace regulars;

// What strangers may read of somebody, on a slip or over the counter.
class TestMasking : public QObject
{
    Q_OBJECT

private slots:
    void nameIsKnownToItsOwnerAlone_data();
    void nameIsKnownToItsOwnerAlone();
    void cardKeepsItsLastDigits();
};

void TestMasking::nameIsKnownToItsOwnerAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("masked");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("Han") << u"张小梅"_s << u"张**"_s;
    QTest::newRow("Han of two") << u"李雷"_s << u"李**"_s;
    QTest::newRow("Han with a blank") << u"欧阳 娜娜"_s << u"欧**"_s;
    QTest::newRow("Latin") << u"Anna Berg"_s << u"Anna B."_s;
    QTest::newRow("pinyin") << u"Li Lei"_s << u"Li L."_s;
    QTest::newRow("three words") << u"Anna Maria Berg"_s << u"Anna M. B."_s;
    QTest::newRow("blanks around") << u"  Li   Lei "_s << u"Li L."_s;
    QTest::newRow("small letters") << u"li lei"_s << u"li L."_s;
    QTest::newRow("one word is the whole name") << u"Madonna"_s << u"M**"_s;
    QTest::newRow("one letter") << u"X"_s << u"X**"_s;
    QTest::newRow("Cyrillic") << u"Анна Берг"_s << u"Анна Б."_s;
    QTest::newRow("blanks alone") << u"  "_s << QString();
}

void TestMasking::nameIsKnownToItsOwnerAlone()
{
    QFETCH(QString, name);
    QFETCH(QString, masked);
    QCOMPARE(maskedName(name), masked);
}

void TestMasking::cardKeepsItsLastDigits()
{
    QCOMPARE(maskedCard(QString()), QString());
    QCOMPARE(maskedCard(u"9000000019"_s), u"****0019"_s);
    QCOMPARE(maskedCard(u"0019"_s), u"****"_s);
}

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
