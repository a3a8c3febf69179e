// The shop's people in the window: added, renamed, switched off, given a new PIN; who may do what
// (X1, X8).

#include "services/allacts.h"
#include "storage/users.h"
#include "support/accessiblewalk.h"
#include "ui/counter/counterfloor.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/toast.h"
#include "ui/people/actwords.h"
#include "ui/people/peoplelist.h"
#include "ui/people/peoplepage.h"
#include "ui/people/personform.h"
#include "ui/theme/theme.h"
#include "ui/welcome/newsecretfields.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;

class TestPeoplePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theFirstClerkIsInvitedAndAdded();
    void weakSecretsAreRefusedAtTheField_data();
    void weakSecretsAreRefusedAtTheField();
    void twoThatDifferAreRefused();
    void aNameThatIsTakenIsRefusedAtTheField();
    void renamingIsUndone();
    void whoIsRenamedStillStandsHere();
    void switchingOffIsUndone();
    void theLastOwnerStays();
    void aClerkRisesWithAPasswordAlone();
    void managersSetClerksPinsAlone();
    void nothingStaysForWhoComesNext();
    void theTableSaysWhatTheServicesSay();
    void everythingThatTakesTheFocusHasAName();
    void aNewUsersFieldComesIntoSight();
    void theTableIsShownWhole();
    void pictures();

private:
    Shop &shop() { return m_floor->shop(); }
    PersonForm &form() { return *m_page->form(); }
    std::optional<User> stored(const QString &name)
    {
        return Users(shop().store().connection()).named(name);
    }
    void open();
    void choose(const QString &name);
    void addClerk(const QString &name);
    void typeSecret(const QString &secret, const QString &again)
    {
        form().secretFields()->first()->setText(secret);
        form().secretFields()->again()->setText(again);
    }
    QAction *command(const QKeySequence &key)
    {
        for (QAction *action : m_page->actions()) {
            if (action->shortcut() == key) {
                return action;
            }
        }
        return nullptr;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CounterFloor> m_floor;
    std::unique_ptr<PeoplePage> m_page;
};

void TestPeoplePage::init()
{
    m_theme = std::make_unique<Theme>();
    m_floor = std::make_unique<CounterFloor>(CounterFloor::Place::Disk);
    m_page = std::make_unique<PeoplePage>(shop());
    m_page->resize(1146, 680);
}

void TestPeoplePage::cleanup()
{
    m_page.reset();
    m_floor.reset();
    m_theme.reset();
}

void TestPeoplePage::open()
{
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->onShown();
    QTRY_VERIFY(m_page->list()->model()->rowCount() > 0);
}

void TestPeoplePage::choose(const QString &name)
{
    const auto user = stored(name);
    QVERIFY(user);
    QTRY_VERIFY((m_page->list()->choose(user->id), m_page->list()->chosen() == user->id));
}

void TestPeoplePage::addClerk(const QString &name)
{
    const int before = m_page->list()->model()->rowCount();
    command(Qt::CTRL | Qt::Key_N)->trigger();
    form().name()->setText(name);
    typeSecret(u"482914"_s, u"482914"_s);
    form().saveButton()->click();
    QTRY_COMPARE(m_page->list()->model()->rowCount(), before + 1);
}

void TestPeoplePage::theFirstClerkIsInvitedAndAdded()
{
    open();
    QTRY_VERIFY(m_page->emptyState()->isVisible());
    command(Qt::CTRL | Qt::Key_N)->trigger();
    QVERIFY(form().name()->hasFocus());
    QTest::keyClicks(form().name(), u"Lin"_s);
    QTest::keyClick(form().name(), Qt::Key_Return); // the PIN is missing
    QVERIFY(!form().fault().isEmpty());
    QVERIFY(form().secretFields()->first()->hasFocus());
    QTest::keyClicks(form().secretFields()->first(), u"482914"_s);
    QTest::keyClick(form().secretFields()->first(), Qt::Key_Return);
    QVERIFY(form().secretFields()->again()->hasFocus());
    QTest::keyClicks(form().secretFields()->again(), u"482914"_s);
    QTest::keyClick(form().secretFields()->again(), Qt::Key_Return);
    QVERIFY(m_page->isBusy()); // the hash is made in the background
    QTRY_COMPARE(m_page->list()->model()->rowCount(), 2);
    QVERIFY(!m_page->emptyState()->isVisible());
    QCOMPARE(stored(u"Lin"_s)->role, Role::Clerk);
    QVERIFY(form().secretFields()->isEmpty());
    QCOMPARE(*shop().signIn(u"Lin"_s, u"482914"_s), Role::Clerk);
}

void TestPeoplePage::weakSecretsAreRefusedAtTheField_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("hint"); // that is in it
    QTest::newRow("clerk, 5 digits") << Role::Clerk << u"48291"_s << u"6 digits"_s;
    QTest::newRow("clerk, 7 digits") << Role::Clerk << u"4829147"_s << u"6 digits"_s;
    QTest::newRow("clerk, a run") << Role::Clerk << u"123456"_s << u"pattern"_s;
    QTest::newRow("manager, a PIN") << Role::Manager << u"482914"_s << u"10 characters"_s;
    QTest::newRow("owner, 9 characters") << Role::Owner << u"kzm wqa 7"_s << u"10 characters"_s;
    QTest::newRow("owner, guessed") << Role::Owner << u"qwertyuiop"_s << u"words"_s;
}

void TestPeoplePage::weakSecretsAreRefusedAtTheField()
{
    QFETCH(Role, role);
    QFETCH(QString, secret);
    QFETCH(QString, hint);
    open();
    command(Qt::CTRL | Qt::Key_N)->trigger();
    form().name()->setText(u"Lin"_s);
    form().role()->setCurrentIndex(form().role()->findData(static_cast<int>(role)));
    emit form().role()->activated(form().role()->currentIndex());
    typeSecret(secret, secret);
    form().saveButton()->click();
    QVERIFY2(form().secretFields()->fault().contains(hint), qPrintable(form().fault()));
    QVERIFY(form().secretFields()->first()->hasFocus());
    QVERIFY(!m_page->isBusy());
    QVERIFY(!stored(u"Lin"_s));
}

void TestPeoplePage::twoThatDifferAreRefused()
{
    open();
    command(Qt::CTRL | Qt::Key_N)->trigger();
    form().name()->setText(u"Lin"_s);
    typeSecret(u"482914"_s, u"482915"_s);
    form().saveButton()->click();
    QVERIFY(!form().fault().isEmpty());
    QVERIFY(form().secretFields()->again()->text().isEmpty());
    QVERIFY(!stored(u"Lin"_s));
}

void TestPeoplePage::aNameThatIsTakenIsRefusedAtTheField()
{
    open();
    addClerk(u"Lin"_s);
    addClerk(u"Mo"_s);
    choose(u"Mo"_s);
    form().name()->setText(u"LIN"_s);
    form().saveButton()->click();
    QVERIFY(form().fault().contains(u"Lin"_s));
    QVERIFY(form().name()->property("faulty").toBool());
    QVERIFY(stored(u"Mo"_s));
}

void TestPeoplePage::renamingIsUndone()
{
    open();
    addClerk(u"Lin"_s);
    choose(u"Lin"_s);
    form().name()->setText(u"林小梅"_s);
    QTest::keyClick(form().name(), Qt::Key_Return);
    QVERIFY(stored(u"林小梅"_s));
    QVERIFY(!stored(u"Lin"_s));
    QVERIFY(Toast::of(m_page.get())->isVisible());
    command(Qt::Key_F8)->trigger();
    QVERIFY(stored(u"Lin"_s));
    QVERIFY(!command(Qt::Key_F8)->isEnabled());
}

void TestPeoplePage::whoIsRenamedStillStandsHere()
{
    open();
    choose(u"Owner"_s);
    form().name()->setText(u"老板"_s);
    form().saveButton()->click();
    QCOMPARE(shop().operatorName(), u"老板"_s);
    QVERIFY(shop().isSignedIn());
}

void TestPeoplePage::switchingOffIsUndone()
{
    open();
    addClerk(u"Lin"_s);
    choose(u"Lin"_s);
    form().activeButton()->click();
    QVERIFY(!stored(u"Lin"_s)->isActive);
    QTRY_VERIFY(form().person() && !form().person()->isActive); // chosen still
    command(Qt::Key_F8)->trigger();
    QVERIFY(stored(u"Lin"_s)->isActive);
    QTRY_VERIFY(form().person() && form().person()->isActive);
    form().activeButton()->click();
    QTRY_VERIFY(form().person() && !form().person()->isActive);
    form().activeButton()->click();
    QVERIFY(stored(u"Lin"_s)->isActive);
}

void TestPeoplePage::theLastOwnerStays()
{
    open();
    choose(u"Owner"_s);
    form().activeButton()->click();
    QVERIFY(form().fault().contains(u"last owner"_s));
    QVERIFY(stored(u"Owner"_s)->isActive);
    form().role()->setCurrentIndex(form().role()->findData(static_cast<int>(Role::Clerk)));
    emit form().role()->activated(form().role()->currentIndex());
    form().saveButton()->click();
    QVERIFY(form().fault().contains(u"last owner"_s));
    QCOMPARE(stored(u"Owner"_s)->role, Role::Owner);
}

void TestPeoplePage::aClerkRisesWithAPasswordAlone()
{
    open();
    addClerk(u"Lin"_s);
    choose(u"Lin"_s);
    form().role()->setCurrentIndex(form().role()->findData(static_cast<int>(Role::Manager)));
    emit form().role()->activated(form().role()->currentIndex());
    form().saveButton()->click();
    QVERIFY(!form().fault().isEmpty());
    QCOMPARE(stored(u"Lin"_s)->role, Role::Clerk);
    typeSecret(u"three odd words"_s, u"three odd words"_s);
    form().saveButton()->click();
    QTRY_COMPARE(stored(u"Lin"_s)->role, Role::Manager);
    QCOMPARE(*shop().signIn(u"Lin"_s, u"three odd words"_s), Role::Manager);
}

void TestPeoplePage::managersSetClerksPinsAlone()
{
    open();
    addClerk(u"Lin"_s);
    m_floor->standIn(Role::Manager);
    m_page->onShown();
    QTRY_COMPARE(m_page->list()->model()->rowCount(), 3);
    QVERIFY(!command(Qt::CTRL | Qt::Key_N)->isVisible());
    choose(u"Owner"_s);
    QVERIFY(!form().name()->isVisible());
    QVERIFY(!form().secretFields()->isVisible());
    QVERIFY(!form().saveButton()->isVisible());
    choose(u"Lin"_s);
    QVERIFY(!form().name()->isVisible());
    QVERIFY(!form().role()->isVisible());
    QVERIFY(!form().activeButton()->isVisible());
    typeSecret(u"739158"_s, u"739158"_s);
    const QString before = stored(u"Lin"_s)->secret;
    form().saveButton()->click();
    QTRY_VERIFY(stored(u"Lin"_s)->secret != before);
    QVERIFY(bool(shop().signIn(u"Lin"_s, u"739158"_s)));
}

void TestPeoplePage::nothingStaysForWhoComesNext()
{
    open();
    addClerk(u"Lin"_s);
    choose(u"Lin"_s);
    shop().signOut();
    QCOMPARE(m_page->list()->model()->rowCount(), 0);
    QVERIFY(!form().person());
    QVERIFY(form().name()->text().isEmpty());
    QVERIFY(!command(Qt::Key_F8)->isEnabled());
}

void TestPeoplePage::theTableSaysWhatTheServicesSay()
{
    const QAbstractItemModel *model = m_page->permissions()->model();
    const std::vector<Act> acts = allActs();
    QCOMPARE(model->rowCount(), static_cast<int>(acts.size()));
    QSet<QString> names;
    for (int row = 0; row < model->rowCount(); ++row) {
        const Act act = acts[static_cast<size_t>(row)];
        names.insert(model->index(row, 0).data().toString());
        int column = 0;
        for (const Role role : {Role::Clerk, Role::Manager, Role::Owner}) {
            QCOMPARE(model->index(row, ++column).data().toString(),
                     permissionText(permissionFor(role, act)));
        }
    }
    QCOMPARE(names.size(), model->rowCount());
}

void TestPeoplePage::everythingThatTakesTheFocusHasAName()
{
    open();
    addClerk(u"Lin"_s);
    command(Qt::CTRL | Qt::Key_N)->trigger();
    QVERIFY2(everyFocusableHasAName(m_page.get()),
             qPrintable(namelessFocusables(m_page.get()).join(u'\n')));
}

// Where the list stands above the form, too.
void TestPeoplePage::aNewUsersFieldComesIntoSight()
{
    m_theme->setScale(200);
    open();
    addClerk(u"Lin"_s);
    addClerk(u"Mo"_s);
    m_page->resize(1146, 400);
    const auto *area = m_page->findChild<QScrollArea *>();
    m_page->list()->setFocus();
    area->verticalScrollBar()->setValue(0);
    QTest::qWait(50);
    command(Qt::CTRL | Qt::Key_N)->trigger();
    QVERIFY(form().name()->hasFocus());
    const auto isInSight = [&] {
        const QRect place(form().name()->mapTo(area->viewport(), QPoint()), form().name()->size());
        return area->viewport()->rect().contains(place);
    };
    QTRY_VERIFY(isInSight());
}

// The page scrolls, not a part of it; no column is far from the others.
void TestPeoplePage::theTableIsShownWhole()
{
    open();
    for (const int scale : {100, 200}) {
        m_theme->setScale(scale);
        QTest::qWait(50);
        QTableView *table = m_page->permissions();
        QCOMPARE(table->verticalScrollBar()->maximum(), 0);
        QVERIFY(table->horizontalHeader()->length() >= table->viewport()->width());
    }
}

void TestPeoplePage::pictures()
{
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    if (folder.isEmpty()) {
        QSKIP("REGULARS_PICTURES names no folder");
    }
    const auto picture = [&](const QString &name) {
        QTest::qWait(80);
        QVERIFY(m_page->grab().save(QDir(folder).filePath(name + u".png"_s)));
    };
    open();
    picture(u"people-first"_s);
    addClerk(u"林小梅"_s);
    addClerk(u"Mo"_s);
    choose(u"Mo"_s);
    picture(u"people-clerk"_s);
    command(Qt::CTRL | Qt::Key_N)->trigger();
    form().name()->setText(u"Ann"_s);
    typeSecret(u"123456"_s, u"123456"_s);
    form().saveButton()->click();
    picture(u"people-weak"_s);
}

QTEST_MAIN(TestPeoplePage)
#include "tst_peoplepage.moc"
