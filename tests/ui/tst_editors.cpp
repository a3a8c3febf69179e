#include "ui/editors/birthdayedit.h"
#include "ui/editors/codeedit.h"
#include "ui/editors/moneyedit.h"
#include "ui/editors/phoneedit.h"
#include "ui/editors/pointsedit.h"
#include "ui/editors/quantityedit.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;

class TestEditors : public QObject
{
    Q_OBJECT

private slots:
    void readsAmounts_data();
    void readsAmounts();
    void amountsOfOtherCurrencies();
    void amountsTakeNoLetters();
    void writesAmounts();
    void readsPoints_data();
    void readsPoints();
    void readsQuantities_data();
    void readsQuantities();
    void arrowsCountQuantities();
    void readsPhones_data();
    void readsPhones();
    void readsBirthdays_data();
    void readsBirthdays();
    void birthdaysAreWrittenOutOnLeaving();
    void codesLoseBlanksAndControls();
    void neverLetsAnInputMethodIn();
    void foldingKeepsTheCursor();
    void faultsShowOnLeavingAndGoWithTheNextKey();
    void tellsOfEachChange();
};

void TestEditors::readsAmounts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("fen"); // -1: can't be read
    QTest::newRow("whole") << u"38"_s << qint64(3800);
    QTest::newRow("one decimal") << u"38.5"_s << qint64(3850);
    QTest::newRow("two decimals") << u"38.50"_s << qint64(3850);
    QTest::newRow("three decimals") << u"38.505"_s << qint64(-1);
    QTest::newRow("comma for the point") << u"38,5"_s << qint64(3850);
    QTest::newRow("grouped") << u"1,234"_s << qint64(123400);
    QTest::newRow("grouped with point") << u"1,234.50"_s << qint64(123450);
    QTest::newRow("full width") << u"３８．５"_s << qint64(3850);
    QTest::newRow("Chinese point") << u"38。5"_s << qint64(3850);
    QTest::newRow("begun with the point") << u".5"_s << qint64(50);
    QTest::newRow("still at the point") << u"38."_s << qint64(3800);
    QTest::newRow("zero") << u"0"_s << qint64(0);
    QTest::newRow("nothing") << QString() << qint64(-1);
    QTest::newRow("two points") << u"3.8.5"_s << qint64(-1);
    QTest::newRow("too much") << u"99999999999999"_s << qint64(-1);
}

void TestEditors::readsAmounts()
{
    QFETCH(QString, typed);
    QFETCH(qint64, fen);
    MoneyEdit edit;
    edit.setText(typed);
    QCOMPARE(edit.value(), fen < 0 ? std::nullopt : std::optional(Money(fen)));
    QCOMPARE(edit.isValid(), typed.isEmpty() || fen >= 0);
}

void TestEditors::amountsOfOtherCurrencies()
{
    MoneyEdit yen(Currency{u"JPY"_s, 0});
    yen.setText(u"1,234"_s);
    QCOMPARE(yen.value(), std::optional(Money(1234)));
    yen.setText(u"12.5"_s);
    QCOMPARE(yen.value(), std::optional<Money>());
}

void TestEditors::amountsTakeNoLetters()
{
    MoneyEdit edit;
    QTest::keyClicks(&edit, u"a3b8c.5x"_s);
    QCOMPARE(edit.text(), u"38.5"_s);
}

void TestEditors::writesAmounts()
{
    MoneyEdit edit;
    edit.setValue(Money(3850));
    QCOMPARE(edit.text(), u"38.50"_s);
    edit.setValue(std::nullopt);
    QVERIFY(edit.isBlank());
}

void TestEditors::readsPoints_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<qint64>("count");
    QTest::newRow("some") << u"500"_s << false << true << qint64(500);
    QTest::newRow("none") << u"0"_s << false << true << qint64(0);
    QTest::newRow("the sign is left out") << u"-500"_s << false << true << qint64(500);
    QTest::newRow("taken away") << u"-500"_s << true << true << qint64(-500);
    QTest::newRow("full width") << u"５００"_s << false << true << qint64(500);
    QTest::newRow("nothing") << QString() << false << false << qint64(0);
    QTest::newRow("a sign alone") << u"-"_s << true << false << qint64(0);
    QTest::newRow("at the bound") << u"1000000000000"_s << false << true << qint64(1000000000000);
    QTest::newRow("beyond it") << u"1000000000001"_s << false << false << qint64(0);
}

void TestEditors::readsPoints()
{
    QFETCH(QString, typed);
    QFETCH(bool, isSigned);
    QFETCH(bool, isRead);
    QFETCH(qint64, count);
    PointsEdit edit;
    edit.setSigned(isSigned);
    edit.setText(typed);
    QCOMPARE(edit.value(), isRead ? std::optional(Points(count)) : std::nullopt);
}

void TestEditors::readsQuantities_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("thousandths"); // 0: can't be read
    QTest::newRow("one") << u"1"_s << qint64(1000);
    QTest::newRow("weight") << u"0.355"_s << qint64(355);
    QTest::newRow("comma") << u"0,5"_s << qint64(500);
    QTest::newRow("zero is none") << u"0"_s << qint64(0);
    QTest::newRow("too fine") << u"0.0001"_s << qint64(0);
    QTest::newRow("nothing") << QString() << qint64(0);
}

void TestEditors::readsQuantities()
{
    QFETCH(QString, typed);
    QFETCH(qint64, thousandths);
    QuantityEdit edit;
    edit.setText(typed);
    QCOMPARE(edit.value(), thousandths == 0 ? std::nullopt : std::optional(Quantity(thousandths)));
}

void TestEditors::arrowsCountQuantities()
{
    QuantityEdit edit;
    QTest::keyClick(&edit, Qt::Key_Up);
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.text(), u"2"_s);
    QTest::keyClick(&edit, Qt::Key_Down);
    QTest::keyClick(&edit, Qt::Key_Down);
    QCOMPARE(edit.text(), u"1"_s); // never none
}

void TestEditors::readsPhones_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("e164");
    QTest::newRow("plain") << u"13812345678"_s << u"+8613812345678"_s;
    QTest::newRow("grouped") << u"138 1234-5678"_s << u"+8613812345678"_s;
    QTest::newRow("full width") << u"１３８１２３４５６７８"_s << u"+8613812345678"_s;
    QTest::newRow("abroad") << u"+44 20 7946 0958"_s << u"+442079460958"_s;
    QTest::newRow("too short") << u"1381234567"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestEditors::readsPhones()
{
    QFETCH(QString, typed);
    QFETCH(QString, e164);
    PhoneEdit edit;
    edit.setText(typed);
    QCOMPARE(edit.value().value_or(QString()), e164);
    QCOMPARE(edit.isValid(), typed.isEmpty() || !e164.isEmpty());
}

void TestEditors::readsBirthdays_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("birthday");
    QTest::newRow("ISO") << u"1990-02-28"_s << u"1990-02-28"_s;
    QTest::newRow("without year") << u"02-28"_s << u"--02-28"_s;
    QTest::newRow("short") << u"2-8"_s << u"--02-08"_s;
    QTest::newRow("digits") << u"19900228"_s << u"1990-02-28"_s;
    QTest::newRow("four digits") << u"0228"_s << u"--02-28"_s;
    QTest::newRow("slashes") << u"1990/2/8"_s << u"1990-02-08"_s;
    QTest::newRow("points") << u"1990.2.8"_s << u"1990-02-08"_s;
    QTest::newRow("Chinese") << u"1990年2月8日"_s << u"1990-02-08"_s;
    QTest::newRow("Chinese without year") << u"2月8日"_s << u"--02-08"_s;
    QTest::newRow("full width") << u"１９９０－０２－２８"_s << u"1990-02-28"_s;
    QTest::newRow("leap day") << u"02-29"_s << u"--02-29"_s;
    QTest::newRow("leap day of a leap year") << u"2000-02-29"_s << u"2000-02-29"_s;
    QTest::newRow("leap day of no leap year") << u"1999-02-29"_s << QString();
    QTest::newRow("no such day") << u"02-30"_s << QString();
    QTest::newRow("no such month") << u"13-01"_s << QString();
    QTest::newRow("long ago") << u"1899-12-31"_s << QString();
    QTest::newRow("words") << u"spring"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestEditors::readsBirthdays()
{
    QFETCH(QString, typed);
    QFETCH(QString, birthday);
    BirthdayEdit edit;
    edit.setText(typed);
    QCOMPARE(edit.value().value_or(QString()), birthday);
}

void TestEditors::birthdaysAreWrittenOutOnLeaving()
{
    BirthdayEdit edit;
    edit.setText(u"19900228"_s);
    QFocusEvent leaving(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(&edit, &leaving);
    QCOMPARE(edit.text(), u"1990-02-28"_s);
    edit.setValue(u"--02-08"_s);
    QCOMPARE(edit.text(), u"02-08"_s);
}

void TestEditors::codesLoseBlanksAndControls()
{
    CodeEdit edit;
    edit.setText(u" ９０１２ 3456\u0001\u001d "_s);
    QCOMPARE(edit.value(), u"90123456"_s);
}

void TestEditors::neverLetsAnInputMethodIn()
{
    for (QWidget *edit :
         std::initializer_list<QWidget *>{new MoneyEdit, new PointsEdit, new QuantityEdit,
                                          new PhoneEdit, new BirthdayEdit, new CodeEdit}) {
        QVERIFY(!edit->testAttribute(Qt::WA_InputMethodEnabled));
        delete edit;
    }
}

void TestEditors::foldingKeepsTheCursor()
{
    CodeEdit edit;
    edit.setText(u"1234"_s);
    edit.setCursorPosition(2);
    edit.insert(u"９ "_s);
    QCOMPARE(edit.text(), u"12934"_s);
    QCOMPARE(edit.cursorPosition(), 3);
}

void TestEditors::faultsShowOnLeavingAndGoWithTheNextKey()
{
    PhoneEdit edit;
    edit.setText(u"138"_s);
    QVERIFY(!edit.isFaulty()); // not while it is being typed
    QFocusEvent leaving(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(&edit, &leaving);
    QVERIFY(edit.isFaulty());
    QTest::keyClick(&edit, Qt::Key_1);
    QVERIFY(!edit.isFaulty());
}

void TestEditors::tellsOfEachChange()
{
    MoneyEdit edit;
    QSignalSpy changed(&edit, &ValueEdit::valueChanged);
    QTest::keyClicks(&edit, u"38"_s);
    QCOMPARE(changed.count(), 2);
    edit.setText(u"３"_s);
    QCOMPARE(changed.count(), 3); // folding is no change of its own
}

QTEST_MAIN(TestEditors)
#include "tst_editors.moc"
