#include "firstruncase.h"
#include "services/recovery.h"
#include "ui/handbook/handbookwindow.h"
#include "ui/printing/printpage.h"
#include "ui/welcome/templatelist.h"

#include <QCheckBox>
#include <QListView>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::FirstRunCase;

// X1, X8: from nothing to an open shop, by the keyboard alone, on a disk.
class TestFirstRun : public QObject, private FirstRunCase
{
    Q_OBJECT

private slots:
    void init() { prepare(); }
    void cleanup() { finish(); }
    void threePagesLeadToAnOpenShop();
    void refusesAWeakOrMistypedPassword();
    void goesBackAndKeepsWhatWasTyped();
    void languageChangesWhileRunning();
    void everyTemplateSaysWhatItSets();
    void practiceIsInAWindowOfItsOwn();
    void theHandbookOpensBesideIt();
    void recoverySheetIsShownWhereItIsWanted();
};

void TestFirstRun::threePagesLeadToAnOpenShop()
{
    start();
    picture(first(), u"first-1"_s);
    QVERIFY2(everyFocusableHasAName(first()), qPrintable(namelessFocusables(first()).join(u'\n')));
    m_window.reset();
    setUpByKeyboard(u"我的小店"_s);
    QCOMPARE(m_window->shop()->name(), u"我的小店"_s);
    QCOMPARE(m_window->shop()->operatorName(), owner);
    QCOMPARE(m_window->shop()->role(), Role::Owner);
    QVERIFY(m_window->shop()->store().path().endsWith(u"我的小店.regulars"_s));
    QVERIFY(m_window->mainWindow()->isVisible());
    QVERIFY(!m_window->mainWindow()->isLocked());
    QCOMPARE(m_settings->lastStore(), m_window->shop()->store().path());
    picture(m_window->mainWindow(), u"main"_s);
    QVERIFY2(everyFocusableHasAName(m_window->mainWindow()),
             qPrintable(namelessFocusables(m_window->mainWindow()).join(u'\n')));
}

void TestFirstRun::refusesAWeakOrMistypedPassword()
{
    start();
    auto *message = first()->findChild<InlineMessage *>();
    next()->click();
    next()->click();
    QCOMPARE(m_window->firstRun()->pageNumber(), 2); // no name
    QVERIFY(!message->isHidden());
    field(u"owner"_s)->setText(owner);
    field(u"secret"_s)->setText(u"12345"_s);
    field(u"again"_s)->setText(u"12345"_s);
    next()->click();
    QCOMPARE(m_window->firstRun()->pageNumber(), 2); // too short
    field(u"secret"_s)->setText(u"kzm wqa 7"_s);
    field(u"again"_s)->setText(u"kzm wqa 7"_s);
    next()->click();
    QCOMPARE(m_window->firstRun()->pageNumber(), 2); // a character short
    QVERIFY(message->text().contains(u"10"_s));
    field(u"secret"_s)->setText(u"qwertyuiop"_s);
    field(u"again"_s)->setText(u"qwertyuiop"_s);
    next()->click();
    QCOMPARE(m_window->firstRun()->pageNumber(), 2); // guessed first
    field(u"secret"_s)->setText(u"kzm wqa 71"_s);
    field(u"again"_s)->setText(u"kzm wqa 72"_s);
    next()->click();
    QCOMPARE(m_window->firstRun()->pageNumber(), 2); // they differ
    picture(first(), u"first-2-wrong"_s);
    QVERIFY(!message->isHidden());
    field(u"again"_s)->setText(u"kzm wqa 71"_s);
    next()->click();
    QCOMPARE(m_window->firstRun()->pageNumber(), 3);
    picture(first(), u"first-3"_s);
}

void TestFirstRun::goesBackAndKeepsWhatWasTyped()
{
    start();
    field(u"shop"_s)->setText(u"小店"_s);
    next()->click();
    fillOwner();
    picture(first(), u"first-2"_s);
    for (QPushButton *button : first()->findChildren<QPushButton *>()) {
        if (button->text() == FirstRun::tr("Back")) {
            button->click();
        }
    }
    QCOMPARE(m_window->firstRun()->pageNumber(), 1);
    QCOMPARE(field(u"shop"_s)->text(), u"小店"_s);
    QCOMPARE(field(u"owner"_s)->text(), owner);
}

void TestFirstRun::languageChangesWhileRunning()
{
    start();
    const QString before = FirstRun::tr("Continue");
    QCOMPARE(next()->text(), before);
    for (QRadioButton *choice : first()->findChildren<QRadioButton *>()) {
        if (choice->text() == u"English"_s) {
            choice->click();
        }
    }
    QTRY_COMPARE(next()->text(), u"Continue"_s);
    QCOMPARE(m_settings->language(), u"en"_s);
    picture(first(), u"first-1-en"_s);
}

void TestFirstRun::everyTemplateSaysWhatItSets()
{
    start();
    QSet<QString> names;
    for (const char *id :
         {"convenience", "grocery", "cafe", "bookshop", "beauty", "mother-baby", "blank"}) {
        const QString name = QString::fromLatin1(id);
        names.insert(TemplateList::nameOf(name));
        QVERIFY(!TemplateList::summaryOf(name).isEmpty());
    }
    QCOMPARE(names.size(), 7);
    QVERIFY(TemplateList::summaryOf(u"cafe"_s).contains(u'·'));
    QVERIFY(!TemplateList::summaryOf(u"blank"_s).contains(u'·'));
}

// The marked one, in its own window: no shop is made here, and one's own still waits (X10).
void TestFirstRun::practiceIsInAWindowOfItsOwn()
{
    start();
    QSignalSpy asked(m_window.get(), &ShopWindow::practiceAsked);
    first()->findChild<QPushButton *>(u"practice"_s)->click(); // one click from where one is
    QCOMPARE(asked.count(), 1);
    QCOMPARE(first()->pageNumber(), 1);
    next()->click();
    fillOwner();
    next()->click();
    const auto choices = first()->findChildren<QRadioButton *>();
    choices.last()->click();
    next()->click();
    QCOMPARE(asked.count(), 2);
    QVERIFY(m_window->firstRun());
    QVERIFY(!m_window->mainWindow());
    QVERIFY(next()->isEnabled());
    QVERIFY(!choices.last()->isChecked()); // what comes next is one's own
    next()->click();
    QTRY_VERIFY(m_window->mainWindow() && m_window->shop()->isSignedIn());
    QCOMPARE(m_window->shop()->operatorName(), owner);
}

// Before there is a shop, too (X10).
void TestFirstRun::theHandbookOpensBesideIt()
{
    start();
    QVERIFY(QTest::qWaitForWindowActive(first()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    auto *handbook = first()->findChild<HandbookWindow *>();
    QVERIFY(handbook && handbook->isVisible());
    QCOMPARE(handbook->section(), u"setup"_s);
    QVERIFY(!handbook->printButton()->isVisible());
    handbook->hide();
    first()->turnToRestore();
    first()->findChild<QPushButton *>(u"handbook"_s)->click();
    QVERIFY(handbook->isVisible());
    QCOMPARE(handbook->section(), u"recovery"_s);
}

void TestFirstRun::recoverySheetIsShownWhereItIsWanted()
{
    start();
    next()->click();
    fillOwner();
    first()->findChild<QCheckBox *>(u"sheet"_s)->click();
    picture(first(), u"first-2-sheet"_s);
    next()->click();
    next()->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->mainWindow() && m_window->shop()->isSignedIn(), 20'000);
    auto *page = m_window->mainWindow()->findChild<PrintPage *>();
    QCOMPARE(m_window->mainWindow()->currentPage(), page);
    QVERIFY(page->printout());
    QVERIFY(Recovery::lastSheet(m_window->shop()->store()));
    picture(m_window->mainWindow(), u"recovery-sheet"_s);
    const QString file = m_folder->filePath(u"sheet.pdf"_s);
    QVERIFY(page->saveTo(file));
    QVERIFY(QFileInfo(file).size() > 5'000);
    m_window->mainWindow()->lock();
    QVERIFY(!page->printout());
}

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
