#include "importfiles.h"
#include "services/membership.h"
#include "services/points.h"
#include "storage/accounts.h"
#include "storage/members.h"
#include "ui/counter/counterfloor.h"
#include "ui/importing/columnsform.h"
#include "ui/importing/importpage.h"
#include "ui/importing/outcomecard.h"
#include "ui/importing/pastimports.h"
#include "ui/importing/rejectscard.h"
#include "ui/importing/understoodmodel.h"
#include "ui/members/askbar.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/toast.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;
using regulars::tests::ImportFiles;
using Step = ImportPage::Step;

// The import assistant: what it guesses, shows, takes and takes back (M8, S42).
class TestImportPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { start(CounterFloor::Place::Memory); }
    void cleanup();

    void aChineseTillsFileIsTakenAsItStands();
    void aWorkbookOfPurchasesEarns();
    void badRowsStandBesideTheirReason();
    void rejectedRowsAreSavedToBeMended();
    void whatIsTakenIsTakenBack();
    void anOldImportIsTakenBackFromTheList();
    void whatWasSpentIsNotTakenBack();
    void theSameFileAgainAddsNothing();
    void cancellingKeepsWhatWasTaken();
    void theWindowAndOthersGoOnMeanwhile();
    void aTrialWritesNothing();
    void aTrialIsDroppedWhenCancelled();
    void columnsAreMappedByHand();
    void filesWithoutAHeadingAreGuessedByTheirLook();
    void ambiguousDatesAreAskedFor();
    void theEncodingIsGuessedAndChanged();
    void whatIsNoTableIsSaid();
    void ownersProveThemselvesAndManagersNeedNot();
    void clerksAreRefusedByTheService();
    void anotherOperatorSeesNothingOfIt();
    void theExampleFileIsTakenWhole();
    void goingAwayEndsIt();

private:
    void start(CounterFloor::Place place);
    ImportPage &page() { return *m_page; }
    Shop &shop() { return m_floor->shop(); }
    void open(const QString &path);
    void tryOut();
    void take();
    void import(const QString &path);
    void pass();
    std::optional<MemberId> byCard(const QString &card)
    {
        return Members(shop().store().connection()).byCard(card);
    }
    qint64 members() { return Members(shop().store().connection()).count(); }
    QString cell(int row, int column) const
    {
        const auto *model = m_page->form()->understood();
        return model->index(row, column).data().toString();
    }
    static QByteArray many(int count);

    Theme m_theme;
    ImportFiles m_files;
    std::unique_ptr<CounterFloor> m_floor;
    std::unique_ptr<ImportPage> m_page;
};

void TestImportPage::start(CounterFloor::Place place)
{
    m_page.reset();
    m_floor = std::make_unique<CounterFloor>(place);
    m_floor->clock().tick(); // an import pauses by it
    m_page = std::make_unique<ImportPage>(shop());
    m_page->resize(1146, 680);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->onShown();
    m_floor->settle();
}

void TestImportPage::cleanup()
{
    m_page.reset();
    QCOMPARE(m_floor->verified(), QString());
    m_floor.reset();
}

void TestImportPage::open(const QString &path)
{
    page().open(path);
    QTRY_VERIFY(page().step() != Step::Opening);
}

void TestImportPage::tryOut()
{
    QCOMPARE(page().step(), Step::Mapping);
    QVERIFY2(page().form()->isReady(), qPrintable(page().form()->missingText()));
    page().forward()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(page().step() != Step::Trying, 20'000);
}

// The owner's password, where it is asked for.
void TestImportPage::pass()
{
    if (page().ask()->isVisible()) {
        page().ask()->field()->setText(CounterFloor::ownersPin);
        QTest::keyClick(page().ask()->field(), Qt::Key_Return);
    }
}

void TestImportPage::take()
{
    QCOMPARE(page().step(), Step::Tried);
    page().forward()->trigger();
    pass();
    QTRY_VERIFY_WITH_TIMEOUT(page().step() == Step::Imported, 30'000);
}

void TestImportPage::import(const QString &path)
{
    open(path);
    tryOut();
    take();
}

QByteArray TestImportPage::many(int count)
{
    QByteArray rows = "card,name,points\n";
    for (int i = 0; i < count; ++i)
        rows += 'K' + QByteArray::number(i) + ",Member " + QByteArray::number(i) + ",10\n";
    return rows;
}

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

void TestImportPage::whatIsTakenIsTakenBack()
{
    import(m_files.file(u"members.csv"_s, many(3)));
    QCOMPARE(members(), 3);
    QVERIFY(page().takesBack()->isVisible());
    page().takesBack()->trigger();
    QCOMPARE(members(), 3); // asked first, in its place
    QVERIFY(page().message()->isVisible());
    page().takesBackNow()->trigger();
    QCOMPARE(members(), 0);
    QVERIFY(!byCard(u"K0"_s));
    QCOMPARE(page().step(), Step::Choosing);
    import(m_files.path(u"members.csv"_s)); // free to come again
    QCOMPARE(members(), 3);
}

void TestImportPage::anOldImportIsTakenBackFromTheList()
{
    import(m_files.file(u"first.csv"_s, many(2)));
    page().forward()->trigger(); // another file
    import(m_files.file(u"second.csv"_s, "card\nZ1\n"));
    page().forward()->trigger();
    PastImports &past = *page().past();
    QTRY_COMPARE(past.table()->rowCount(), 2);
    QVERIFY(past.isVisible());
    const auto text = [&](int row, int column) {
        return past.table()->index(row, column).data().toString();
    };
    QCOMPARE(text(0, PastImportsModel::File), u"second.csv"_s);
    QVERIFY(text(1, PastImportsModel::State).startsWith(u"2 member"_s));
    QCOMPARE(text(1, PastImportsModel::Who), u"Owner"_s);
    QVERIFY(!page().takesBack()->isEnabled());
    past.view()->selectRow(1);
    QVERIFY(page().takesBack()->isEnabled());
    page().takesBack()->trigger();
    page().takesBackNow()->trigger();
    QCOMPARE(members(), 1);
    QVERIFY(byCard(u"Z1"_s));
    QTRY_COMPARE(text(1, PastImportsModel::State), u"taken back"_s);
    past.view()->selectRow(1);
    QVERIFY(!page().takesBack()->isEnabled());
}

void TestImportPage::whatWasSpentIsNotTakenBack()
{
    import(m_files.file(u"members.csv"_s, many(2)));
    const AdjustRequest spent{MemberRef::of(*byCard(u"K1"_s)), Points(-1), u"spilt"_s};
    QVERIFY(PointsDesk(shop().desk()).adjust({}, spent));
    page().takesBack()->trigger();
    page().takesBackNow()->trigger();
    QCOMPARE(members(), 2);
    QVERIFY(page().message()->isVisible());
    QVERIFY(!page().message()->text().isEmpty());
    QCOMPARE(page().step(), Step::Imported);
}

void TestImportPage::theSameFileAgainAddsNothing()
{
    const QString path = m_files.file(u"members.csv"_s, many(5));
    import(path);
    page().forward()->trigger();
    open(path);
    tryOut();
    QCOMPARE(page().end()->outcome->skipped, 5);
    QCOMPARE(page().end()->outcome->taken, 0);
    QVERIFY(!page().forward()->isEnabled());
    QVERIFY(page().message()->text().contains(u"in the shop already"_s));
    QCOMPARE(members(), 5);
}

void TestImportPage::cancellingKeepsWhatWasTaken()
{
    start(CounterFloor::Place::Disk);
    constexpr int all = 4'000;
    const QString path = m_files.file(u"members.csv"_s, many(all));
    open(path);
    tryOut();
    page().forward()->trigger();
    pass();
    QCOMPARE(page().step(), Step::Importing);
    QVERIFY(page().isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(members() > 0, 20'000);
    page().cancels()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(page().step() == Step::Imported, 20'000);
    const qint64 kept = members();
    QVERIFY(page().end()->outcome->isCancelled);
    QVERIFY(kept > 0 && kept < all);
    QCOMPARE(page().end()->outcome->taken, kept);
    QVERIFY(page().message()->text().startsWith(u"Stopped."_s));
    page().forward()->trigger();
    import(path); // goes on where it stopped
    QCOMPARE(members(), all);
    QCOMPARE(page().end()->outcome->skipped, kept);
}

void TestImportPage::theWindowAndOthersGoOnMeanwhile()
{
    start(CounterFloor::Place::Disk);
    const MemberId regular = m_floor->enrol(u"13912345678"_s, u"Regular"_s);
    open(m_files.file(u"members.csv"_s, many(3'000)));
    tryOut();
    page().forward()->trigger();
    pass();
    int turns = 0;
    int sold = 0;
    while (page().step() == Step::Importing) {
        QCoreApplication::processEvents();
        ++turns;
        if (sold < 20) { // the till of this window sells between two turns
            m_floor->sell(regular, "10.00");
            ++sold;
        }
    }
    QCOMPARE(sold, 20);
    QVERIFY2(turns > 20, qPrintable(QString::number(turns)));
    QCOMPARE(m_floor->points(regular), 200);
    QCOMPARE(members(), 3'001);
}

void TestImportPage::aTrialWritesNothing()
{
    start(CounterFloor::Place::Disk);
    const auto operations = [this] {
        return shop()
            .store()
            .connection()
            .prepareText("SELECT count(*) FROM operation")
            .scalar<qint64>();
    };
    const qint64 before = operations();
    open(m_files.file(u"members.csv"_s, many(50)));
    tryOut();
    QCOMPARE(page().end()->outcome->taken, 50);
    QCOMPARE(operations(), before);
    QCOMPARE(members(), 0);
    QTest::keyClick(&page(), Qt::Key_Escape);
    QCOMPARE(page().step(), Step::Mapping);
    QTest::keyClick(&page(), Qt::Key_Escape);
    QCOMPARE(page().step(), Step::Choosing);
    QCOMPARE(page().form()->understood()->rowCount(), 0);
}

void TestImportPage::aTrialIsDroppedWhenCancelled()
{
    start(CounterFloor::Place::Disk);
    open(m_files.file(u"members.csv"_s, many(2'000)));
    page().forward()->trigger();
    QCOMPARE(page().step(), Step::Trying);
    page().cancels()->trigger();
    QCOMPARE(page().step(), Step::Mapping);
    QTest::qWait(300);
    QCOMPARE(page().step(), Step::Mapping);
    tryOut(); // and again, to the end
    QCOMPARE(page().end()->outcome->taken, 2'000);
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

void TestImportPage::ownersProveThemselvesAndManagersNeedNot()
{
    open(m_files.file(u"members.csv"_s, many(1)));
    tryOut();
    page().forward()->trigger();
    QVERIFY(page().ask()->isVisible());
    page().ask()->field()->setText(u"something else"_s);
    QTest::keyClick(page().ask()->field(), Qt::Key_Return);
    QVERIFY(!page().ask()->fault().isEmpty());
    QCOMPARE(page().step(), Step::Tried);
    QCOMPARE(members(), 0);
    pass();
    QTRY_COMPARE(page().step(), Step::Imported);
    m_floor->standIn(Role::Manager);
    open(m_files.file(u"more.csv"_s, "card\nZ1\n"));
    tryOut();
    page().forward()->trigger();
    QVERIFY(!page().ask()->isVisible());
    QTRY_COMPARE(page().step(), Step::Imported);
    QVERIFY(byCard(u"Z1"_s));
    // The programme is the owner's.
    page().forward()->trigger();
    open(m_files.file(u"products.csv"_s, "id,name,price\nbun,Bun,4.00\n"));
    QCOMPARE(page().form()->kind()->count(), 2);
}

void TestImportPage::clerksAreRefusedByTheService()
{
    m_floor->standIn(Role::Clerk);
    open(m_files.file(u"members.csv"_s, many(1)));
    page().forward()->trigger();
    QTRY_COMPARE(page().step(), Step::Mapping);
    QVERIFY(page().message()->isVisible());
    QCOMPARE(members(), 0);
}

void TestImportPage::anotherOperatorSeesNothingOfIt()
{
    start(CounterFloor::Place::Disk);
    open(m_files.file(u"members.csv"_s, many(1'500)));
    tryOut();
    QVERIFY(page().end());
    m_floor->standIn(Role::Manager);
    QCOMPARE(page().step(), Step::Choosing);
    QVERIFY(!page().end());
    // What runs goes on in the name of who began it.
    open(m_files.path(u"members.csv"_s));
    tryOut();
    page().forward()->trigger();
    QCOMPARE(page().step(), Step::Importing);
    const auto manager = shop().desk().who()->user;
    m_floor->standInAsOwner();
    QCOMPARE(page().step(), Step::Importing);
    QTRY_VERIFY_WITH_TIMEOUT(page().step() == Step::Choosing, 20'000);
    QCOMPARE(members(), 1'500);
    QCOMPARE(shop()
                 .store()
                 .connection()
                 .prepareText("SELECT count(*) FROM operation JOIN enrolment "
                              "ON enrolment.operation = operation.id WHERE actor = " +
                              QByteArray::number(manager->value()))
                 .scalar<qint64>(),
             1'500);
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

void TestImportPage::goingAwayEndsIt()
{
    start(CounterFloor::Place::Disk);
    open(m_files.file(u"members.csv"_s, many(4'000)));
    tryOut();
    page().forward()->trigger();
    pass();
    QTRY_VERIFY_WITH_TIMEOUT(members() > 0, 20'000);
    m_page.reset();
    QVERIFY(members() < 4'000);
    const MemberId after = m_floor->enrol(u"13912345678"_s, u"After"_s); // the store is free
    m_floor->sell(after, "5.00");
    QCOMPARE(m_floor->points(after), 5);
}

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
