#include "importcase.h"
#include "storage/accounts.h"
#include "ui/importing/outcomecard.h"
#include "ui/importing/rejectscard.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;
using regulars::tests::ImportCase;
using regulars::tests::ImportFiles;

// What the import assistant makes of a file: what it guesses, shows, asks and rejects (M8).
class TestImportPage : public QObject, protected ImportCase
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { finish(); }

    void aChineseTillsFileIsTakenAsItStands();
    void aWorkbookOfPurchasesEarns();
    void badRowsStandBesideTheirReason();
    void rejectedRowsAreSavedToBeMended();
    void columnsAreMappedByHand();
    void filesWithoutAHeadingAreGuessedByTheirLook();
    void ambiguousDatesAreAskedFor();
    void theEncodingIsGuessedAndChanged();
    void whatIsNoTableIsSaid();
    void theExampleFileIsTakenWhole();
};

void TestImportPage::aChineseTillsFileIsTakenAsItStands()
{
    start(CounterFloor::Place::Disk);
    const QString text = u"会员卡号,姓名,手机号码,会员等级,积分,储值余额,生日,会员标签\r\n"
                         "8001,张小梅,13812345678,Gold,350,80.00,1990年5月20日,老客;茶\r\n"
                         "8002,李雷,139 1234 5678,,0,,10-08,\r\n"_s;
    open(m_files.file(u"会员.csv"_s, ImportFiles::inGb18030(text)));
    const ColumnsForm &form = *page().form();
    QCOMPARE(form.kind()->currentData().toInt(), static_cast<int>(ImportKind::Members));
    QCOMPARE(form.understood()->columnCount(), 8);
    QCOMPARE(form.understood()->faults(), 0);
    QCOMPARE(cell(0, 1), u"张小梅"_s);
    QCOMPARE(cell(0, 2), u"138 1234 5678"_s);
    QCOMPARE(cell(0, 3), u"Gold"_s);
    QCOMPARE(cell(0, 5), u"¥80.00"_s);
    QCOMPARE(cell(0, 6), u"1990-05-20"_s);
    QCOMPARE(cell(0, 7), u"老客, 茶"_s);
    tryOut();
    QCOMPARE(page().step(), Step::Tried);
    QCOMPARE(members(), 0);
    QCOMPARE(page().end()->outcome->taken, 2);
    take();
    const auto zhang = byCard(u"8001"_s);
    QVERIFY(zhang);
    QCOMPARE(m_floor->points(*zhang), 350);
    QCOMPARE(m_floor->storedValue(*zhang), 80'00);
    QCOMPARE(Accounts(shop().store().connection()).load(*zhang).tier, u"gold"_s);
    QVERIFY(page().outcome()->text().contains(u"350 points"_s));
}

void TestImportPage::aWorkbookOfPurchasesEarns()
{
    const QString path =
        m_files.workbook(u"sales.xlsx"_s, {u"Receipt"_s, u"Customer"_s, u"Date"_s, u"Total"_s},
                         {{u"R1"_s, u"A1"_s, u"2026-10-01"_s, u"30.00"_s},
                          {u"R1"_s, u"A1"_s, u"2026-10-01"_s, u"12.50"_s},
                          {u"R2"_s, u"A2"_s, u"2026-10-02"_s, u"7.00"_s}});
    open(path);
    QCOMPARE(page().form()->kind()->currentData().toInt(), static_cast<int>(ImportKind::Purchases));
    QVERIFY(!page().form()->encoding()->isVisible()); // a workbook has its own
    QVERIFY(page().form()->enrols()->isChecked());
    tryOut();
    take();
    QCOMPARE(page().end()->outcome->purchases, 2);
    QCOMPARE(m_floor->points(*byCard(u"A1"_s)), 42);
    QCOMPARE(m_floor->purchasesOf(*byCard(u"A1"_s)), 1);
    QCOMPARE(page().end()->outcome->members, 2);
    QVERIFY(page().outcome()->text().contains(u"¥49.50"_s));
}

void TestImportPage::badRowsStandBesideTheirReason()
{
    open(m_files.file(u"bad.csv"_s, "card,phone,points,tier\n"
                                    "B1,13812345678,10,\n"
                                    "B2,12,10,\n"
                                    "B3,13812345679,many,\n"
                                    "B4,13812345670,5,Diamond\n"
                                    "\"B5,13812345671\n"));
    QCOMPARE(page().form()->understood()->faults(), 3);
    tryOut();
    const RejectsModel &rejects = *page().rejects()->table();
    QVERIFY(page().rejects()->isVisible());
    QCOMPARE(rejects.rowCount(), 4);
    const auto text = [&](int row, int column) {
        return rejects.index(row, column).data().toString();
    };
    QCOMPARE(text(0, RejectsModel::Line), u"3"_s);
    QCOMPARE(text(0, RejectsModel::Reason), u"“12” is no phone number."_s);
    QCOMPARE(text(0, RejectsModel::FirstCell), u"B2"_s);
    QCOMPARE(text(1, RejectsModel::Line), u"4"_s);
    QCOMPARE(text(1, RejectsModel::Reason), u"The points “many” are no whole number."_s);
    QCOMPARE(text(2, RejectsModel::Reason), u"Your programme has no tier “Diamond”."_s);
    QCOMPARE(text(3, RejectsModel::Reason), u"A quotation mark is opened and never closed."_s);
    QVERIFY(page().forward()->text().startsWith(u"Import 1 row"_s));
    take();
    QCOMPARE(members(), 1);
    QCOMPARE(page().end()->outcome->rejected, 4);
    QCOMPARE(rejects.rowCount(), 4);
}

void TestImportPage::rejectedRowsAreSavedToBeMended()
{
    open(m_files.file(u"bad.csv"_s, "card,phone,points\nB1,,10\nB2,,many\nB3,,none\n"));
    tryOut();
    const QString saved = m_files.path(u"bad rejected.csv"_s);
    page().saveRejectsTo(saved);
    QTRY_VERIFY(QFile::exists(saved));
    QTRY_VERIFY(Toast::of(&page()) && Toast::of(&page())->text().contains(u"bad rejected"_s));
    QFile file(saved);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"line,reason,card,phone,points\r\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"3,The points “many” are no whole number.,B2,,many"_s),
             qPrintable(text));
    QVERIFY(!text.contains(u"B1"_s));
}

void TestImportPage::columnsAreMappedByHand()
{
    open(m_files.file(u"own.csv"_s, "who,number,sum,note\nAnn,13812345678,12,x\n"));
    ColumnsForm &form = *page().form();
    QVERIFY(!form.isReady());
    QCOMPARE(page().need()->text(), u"Say which column is “Phone” or “Card number”."_s);
    QVERIFY(!page().forward()->isEnabled());
    const auto choose = [&](int column, std::optional<Field> field) {
        QComboBox *box = form.fieldOf(column);
        const int index = field ? box->findData(static_cast<int>(*field)) : 0;
        box->setCurrentIndex(index);
        emit box->activated(index);
    };
    choose(1, Field::Phone);
    QVERIFY(page().forward()->isEnabled());
    QVERIFY(!page().need()->isVisible());
    choose(0, Field::Name);
    choose(2, Field::Points);
    choose(3, Field::Points); // a field stands in one column
    QCOMPARE(form.fieldOf(2)->currentIndex(), 0);
    QCOMPARE(form.understood()->faults(), 1);
    choose(2, Field::Points);
    QCOMPARE(form.understood()->faults(), 0);
    tryOut();
    take();
    const auto ann = Members(shop().store().connection()).byPhone(u"+8613812345678"_s);
    QVERIFY(ann);
    QCOMPARE(m_floor->points(*ann), 12);
}

void TestImportPage::filesWithoutAHeadingAreGuessedByTheirLook()
{
    open(m_files.file(u"CDNOW.txt"_s, " 00001 19970101  1   11.77\n 00002 19970112  1   12.00\n"
                                      " 00002 19970112  5   77.00\n"));
    ColumnsForm &form = *page().form();
    QVERIFY(!form.heading()->isChecked());
    QCOMPARE(form.kind()->currentData().toInt(), static_cast<int>(ImportKind::Purchases));
    const QList<Field> guessed{Field::Member, Field::Date, Field::Quantity, Field::Amount};
    for (int column = 0; column < guessed.size(); ++column)
        QCOMPARE(form.fieldOf(column)->currentData().toInt(), static_cast<int>(guessed[column]));
    QCOMPARE(form.understood()->rowCount(), 3);
    QCOMPARE(cell(0, 1), u"1997-01-01"_s);
    QCOMPARE(cell(2, 3), u"¥77.00"_s);
    tryOut();
    QCOMPARE(page().end()->outcome->read, 3);
    QCOMPARE(page().end()->outcome->members, 2);
}

void TestImportPage::ambiguousDatesAreAskedFor()
{
    open(m_files.file(u"sales.csv"_s, "member,date,amount\nA1,03/04/2026,10.00\n"));
    ColumnsForm &form = *page().form();
    QVERIFY(!form.isReady());
    QVERIFY(page().need()->text().contains(u"two ways"_s));
    form.dates()->setCurrentIndex(2);
    emit form.dates()->activated(2);
    QCOMPARE(cell(0, 1), u"2026-04-03"_s);
    form.dates()->setCurrentIndex(1);
    emit form.dates()->activated(1);
    QCOMPARE(cell(0, 1), u"2026-03-04"_s);
    tryOut();
    QCOMPARE(page().end()->outcome->taken, 1);
}

void TestImportPage::theEncodingIsGuessedAndChanged()
{
    open(m_files.file(u"会员.csv"_s, ImportFiles::inGb18030(u"卡号,姓名\n1,熊猫\n"_s)));
    ColumnsForm &form = *page().form();
    QCOMPARE(cell(0, 1), u"熊猫"_s);
    const int western = form.encoding()->count() - 1;
    form.encoding()->setCurrentIndex(western);
    emit form.encoding()->activated(western);
    QTRY_VERIFY(page().step() == Step::Mapping);
    QTRY_VERIFY(form.encoding()->currentIndex() == western);
    QVERIFY(!form.isReady()); // headings that nobody can read
    emit form.encoding()->activated(0);
    QTRY_VERIFY(form.isReady());
    QCOMPARE(cell(0, 1), u"熊猫"_s);
}

void TestImportPage::whatIsNoTableIsSaid()
{
    open(m_files.file(u"photo.csv"_s, QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(100, 'x')));
    QCOMPARE(page().step(), Step::Choosing);
    QVERIFY(page().message()->isVisible());
    QVERIFY(page().message()->text().contains(u"no table"_s));
    open(m_files.path(u"nowhere.csv"_s));
    QCOMPARE(page().step(), Step::Choosing);
    QVERIFY(page().message()->text().contains(u"not there"_s));
}

void TestImportPage::theExampleFileIsTakenWhole()
{
    for (const QString &name : {u"example.csv"_s, u"example.xlsx"_s}) {
        const QString path = m_files.path(name);
        page().saveExampleTo(path);
        open(path);
        QCOMPARE(page().form()->understood()->columnCount(), 8);
        QCOMPARE(page().form()->understood()->faults(), 0);
        tryOut();
        QCOMPARE(page().end()->outcome->taken, 2);
        QCOMPARE(page().end()->outcome->rejected, 0);
        QTest::keyClick(&page(), Qt::Key_Escape);
        QTest::keyClick(&page(), Qt::Key_Escape);
    }
}

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
