#include "importcase.h"
#include "services/importundo.h"
#include "services/points.h"
#include "ui/importing/outcomecard.h"
#include "ui/importing/pastimports.h"
#include "ui/importing/takebackjob.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/parts/thinprogress.h"

#include <QComboBox>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;
using regulars::tests::ImportCase;

// An import on its way into the shop and out again: tried, taken, stopped, taken back, and by whom
// (M8, S42).
class TestImportTaking : public QObject, protected ImportCase
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { finish(); }

    void whatIsTakenIsTakenBack();
    void whatIsTakenBackElsewhereIsToldHere();
    void tillsGoOnWhileItIsTakenBack();
    void takingBackIsStoppedAndGoesOn();
    void whoStandsHereSinceSeesNothingOfIt();
    void anOldImportIsTakenBackFromTheList();
    void whatWasSpentIsNotTakenBack();
    void theSameFileAgainAddsNothing();
    void cancellingKeepsWhatWasTaken();
    void theWindowAndOthersGoOnMeanwhile();
    void aTrialWritesNothing();
    void aTrialIsDroppedWhenCancelled();
    void ownersProveThemselvesAndManagersNeedNot();
    void clerksAreRefusedByTheService();
    void anotherOperatorSeesNothingOfIt();
    void goingAwayEndsIt();

private:
    void takeBackNow()
    {
        page().takesBackNow()->trigger();
        QCOMPARE(page().step(), Step::TakingBack);
        QTRY_VERIFY_WITH_TIMEOUT(page().step() != Step::TakingBack, 20'000);
    }
};

void TestImportTaking::whatIsTakenIsTakenBack()
{
    import(m_files.file(u"members.csv"_s, many(3)));
    QCOMPARE(members(), 3);
    QVERIFY(page().takesBack()->isVisible());
    page().takesBack()->trigger();
    QCOMPARE(members(), 3); // asked first, in its place
    QVERIFY(page().message()->isVisible());
    takeBackNow();
    QCOMPARE(members(), 0);
    QVERIFY(!byCard(u"K0"_s));
    QCOMPARE(page().step(), Step::Choosing);
    import(m_files.path(u"members.csv"_s)); // free to come again
    QCOMPARE(members(), 3);
}

// By the verb, which this window serves.
void TestImportTaking::whatIsTakenBackElsewhereIsToldHere()
{
    import(m_files.file(u"members.csv"_s, many(3)));
    const auto *outcome = page().findChild<OutcomeCard *>();
    QVERIFY(outcome && outcome->isVisible());
    const QString taken = outcome->text();
    QVERIFY(page().takesBack()->isEnabled());
    Desk elsewhere(shop().store(), shop().clock(), u"door"_s);
    elsewhere.seat(shop().desk().who());
    QVERIFY(ImportUndo(elsewhere).undo({}, {QString::number(*page().end()->outcome->batch)}));
    emit shop().changes().ledgerChanged();
    emit shop().changes().membersReplaced();
    QTRY_VERIFY(!page().takesBack()->isEnabled());
    QCOMPARE(page().step(), Step::Imported);
    QVERIFY(outcome->text() != taken);
    const auto words = [outcome] {
        QStringList all;
        for (const Label *label : outcome->findChildren<Label *>()) {
            all += label->text();
        }
        return all;
    };
    QVERIFY2(words().contains(u"taken, and taken back"_s), qPrintable(words().join(u'\n')));
    QVERIFY(!words().contains(u"taken"_s));
    QVERIFY(page().message()->text().contains(u"taken back"_s));
    page().forward()->trigger(); // another file
    import(m_files.path(u"members.csv"_s));
    QCOMPARE(members(), 3);
    QVERIFY(page().takesBack()->isEnabled());
    QVERIFY(words().contains(u"taken"_s));
}

// No event of the window waits for long: it is drawn and sells while thousands go.
void TestImportTaking::tillsGoOnWhileItIsTakenBack()
{
    start(CounterFloor::Place::Disk);
    const MemberId regular = m_floor->enrol(u"13912345678"_s, u"Regular"_s);
    import(m_files.file(u"members.csv"_s, many(1'500)));
    page().takesBack()->trigger();
    page().takesBackNow()->trigger();
    QCOMPARE(page().step(), Step::TakingBack);
    QVERIFY(page().isBusy());
    QVERIFY(page().cancels()->isVisible());
    int turns = 0;
    int sold = 0;
    bool hasMoved = false;
    while (page().step() == Step::TakingBack) {
        QCoreApplication::processEvents();
        ++turns;
        const auto *bar = page().findChild<ThinProgress *>();
        hasMoved = hasMoved || (bar->maximum() > 0 && bar->value() > 0);
        if (sold < 20) {
            m_floor->sell(regular, "10.00");
            ++sold;
        }
    }
    QCOMPARE(sold, 20);
    QVERIFY(hasMoved);
    QVERIFY2(turns > 20, qPrintable(QString::number(turns)));
    QCOMPARE(m_floor->points(regular), 200);
    QCOMPARE(members(), 1);
    QCOMPARE(page().step(), Step::Choosing);
}

void TestImportTaking::takingBackIsStoppedAndGoesOn()
{
    start(CounterFloor::Place::Disk);
    import(m_files.file(u"members.csv"_s, many(1'500)));
    page().takesBack()->trigger();
    page().takesBackNow()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(page().takingBack()->done() > 0, 20'000);
    page().cancels()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(page().step(), Step::Imported, 20'000);
    QVERIFY2(page().message()->text().startsWith(u"Stopped."_s),
             qPrintable(page().message()->text()));
    QCOMPARE(members(), 1'500); // they go last
    QCOMPARE(m_floor->verified(), QString());
    page().forward()->trigger(); // to the list, which tells it
    PastImports &past = *page().past();
    const auto state = [&] {
        return past.table()->index(0, PastImportsModel::State).data().toString();
    };
    QTRY_VERIFY2(state().startsWith(u"taken back in part"_s), qPrintable(state()));
    past.view()->selectRow(0);
    page().takesBack()->trigger();
    takeBackNow();
    QCOMPARE(members(), 0);
    QTRY_COMPARE(state(), u"taken back"_s);
}

void TestImportTaking::whoStandsHereSinceSeesNothingOfIt()
{
    start(CounterFloor::Place::Disk);
    m_floor->standIn(Role::Manager);
    import(m_files.file(u"members.csv"_s, many(500)));
    page().takesBack()->trigger();
    page().takesBackNow()->trigger();
    const auto manager = shop().desk().who()->user;
    m_floor->standInAsOwner();
    QCOMPARE(page().step(), Step::TakingBack); // it goes on in the name of who began it
    QTRY_COMPARE_WITH_TIMEOUT(page().step(), Step::Choosing, 20'000);
    QVERIFY(!page().end());
    QCOMPARE(members(), 0);
    QCOMPARE(shop()
                 .store()
                 .connection()
                 .prepareText("SELECT count(*) FROM operation WHERE kind = 14 AND actor = " +
                              QByteArray::number(manager->value()))
                 .scalar<qint64>(),
             500);
}

void TestImportTaking::anOldImportIsTakenBackFromTheList()
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
    takeBackNow();
    QCOMPARE(members(), 1);
    QVERIFY(byCard(u"Z1"_s));
    QTRY_COMPARE(text(1, PastImportsModel::State), u"taken back"_s);
    past.view()->selectRow(1);
    QVERIFY(!page().takesBack()->isEnabled());
}

void TestImportTaking::whatWasSpentIsNotTakenBack()
{
    import(m_files.file(u"members.csv"_s, many(2)));
    const AdjustRequest spent{MemberRef::of(*byCard(u"K1"_s)), Points(-1), u"spilt"_s};
    QVERIFY(PointsDesk(shop().desk()).adjust({}, spent));
    page().takesBack()->trigger();
    takeBackNow();
    QCOMPARE(members(), 2);
    QVERIFY(page().message()->isVisible());
    QVERIFY(!page().message()->text().isEmpty());
    QCOMPARE(page().step(), Step::Imported);
}

void TestImportTaking::theSameFileAgainAddsNothing()
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

void TestImportTaking::cancellingKeepsWhatWasTaken()
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

void TestImportTaking::theWindowAndOthersGoOnMeanwhile()
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

void TestImportTaking::aTrialWritesNothing()
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

void TestImportTaking::aTrialIsDroppedWhenCancelled()
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

void TestImportTaking::ownersProveThemselvesAndManagersNeedNot()
{
    open(m_files.file(u"members.csv"_s, many(1)));
    tryOut();
    page().forward()->trigger();
    QVERIFY(page().ask()->isVisible());
    page().ask()->field()->setText(u"something else"_s);
    QTest::keyClick(page().ask()->field(), Qt::Key_Return);
    QTRY_VERIFY(!page().ask()->fault().isEmpty());
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

void TestImportTaking::clerksAreRefusedByTheService()
{
    m_floor->standIn(Role::Clerk);
    open(m_files.file(u"members.csv"_s, many(1)));
    page().forward()->trigger();
    QTRY_COMPARE(page().step(), Step::Mapping);
    QVERIFY(page().message()->isVisible());
    QCOMPARE(members(), 0);
}

void TestImportTaking::anotherOperatorSeesNothingOfIt()
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

void TestImportTaking::goingAwayEndsIt()
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

QTEST_MAIN(TestImportTaking)
#include "tst_importtaking.moc"
