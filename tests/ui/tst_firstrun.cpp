#include "app/shopwindow.h"
#include "services/recovery.h"
#include "storage/users.h"
#include "support/accessiblewalk.h"
#include "ui/handbook/handbookwindow.h"
#include "ui/page.h"
#include "ui/parts/inlinemessage.h"
#include "ui/printing/printpage.h"
#include "ui/shop.h"
#include "ui/theme/tokens.h"
#include "ui/welcome/firstrun.h"
#include "ui/welcome/lostkeyform.h"
#include "ui/welcome/signinpage.h"
#include "ui/welcome/templatelist.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;

namespace
{

const QString owner = u"老板"_s;
const QString secret = u"correct horse"_s;

// The pictures of what was seen, where somebody wants to look: REGULARS_PICTURES=folder.
void picture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    if (!folder.isEmpty()) {
        QTest::qWait(50);
        QVERIFY(widget->grab().save(QDir(folder).filePath(name + u".png"_s)));
    }
}

} // namespace

// X1, X8: from nothing to an open shop, by the keyboard alone, on a disk.
class TestFirstRun : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void threePagesLeadToAnOpenShop();
    void refusesAWeakOrMistypedPassword();
    void goesBackAndKeepsWhatWasTyped();
    void languageChangesWhileRunning();
    void everyTemplateSaysWhatItSets();
    void practiceIsInAWindowOfItsOwn();
    void theHandbookOpensBesideIt();
    void nextStartAsksForThePin();
    void wrongPinsLockForAWhile();
    void tellsWhyAShopDoesNotOpen();
    void paletteFindsByPinyinAndRuns();
    void keySheetListsTheKeys();
    void rolesSeeTheirPagesOnly();
    void survivesLargeTextAndEveryTheme();
    void windowComesBackWhereItWas();
    void recoverySheetIsShownWhereItIsWanted();
    void movedShopOpensByItsRecoveryCode();

private:
    void start();
    void fillOwner();
    void setUpByKeyboard(const QString &name);
    QPushButton *next() const;
    QLineEdit *field(const QString &name) const { return first()->findChild<QLineEdit *>(name); }
    FirstRun *first() const { return m_window->firstRun(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ShopWindow> m_window;
};

void TestFirstRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("REGULARS_KEYS", m_folder->filePath(u"keys"_s).toUtf8());
    qputenv("REGULARS_BACKUPS", m_folder->filePath(u"backups"_s).toUtf8());
    qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_settings->setLanguage(u"zh_CN"_s);
    m_settings->setTheme(Theme::Choice::Light);
}

void TestFirstRun::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestFirstRun::start()
{
    m_window = std::make_unique<ShopWindow>(*m_settings);
    m_window->begin({});
}

QPushButton *TestFirstRun::next() const
{
    for (QPushButton *button : first()->findChildren<QPushButton *>()) {
        if (button->property("kind").toString() == u"primary"_s) {
            return button;
        }
    }
    return nullptr;
}

void TestFirstRun::fillOwner()
{
    field(u"owner"_s)->setText(owner);
    field(u"secret"_s)->setText(secret);
    field(u"again"_s)->setText(secret);
}

void TestFirstRun::setUpByKeyboard(const QString &name)
{
    start();
    QVERIFY(first());
    QVERIFY(QTest::qWaitForWindowActive(first()));
    field(u"shop"_s)->setText(name);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_window->firstRun()->pageNumber(), 2);
    fillOwner();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_window->firstRun()->pageNumber(), 3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->mainWindow() && m_window->shop()->isSignedIn(), 20'000);
}

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

void TestFirstRun::nextStartAsksForThePin()
{
    setUpByKeyboard(u"小店"_s);
    m_window.reset();
    start();
    QVERIFY(!m_window->firstRun());
    MainWindow *window = m_window->mainWindow();
    QVERIFY(window->isLocked());
    QVERIFY(window->visiblePages().isEmpty());
    QVERIFY2(everyFocusableHasAName(window), qPrintable(namelessFocusables(window).join(u'\n')));
    QVERIFY(QTest::qWaitForWindowActive(window));
    SignInPage *signIn = window->signInPage();
    QTest::keyClicks(signIn->pinField(), secret);
    QTest::keyClick(signIn->pinField(), Qt::Key_Return);
    QVERIFY(window->isLocked()); // until the secret was looked at, in the background
    QTRY_VERIFY(!window->isLocked());
    QVERIFY(window->visiblePages().contains(u"settings"_s));
    QTest::keyClick(window, Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(window->isLocked());
    QVERIFY(signIn->pinField()->text().isEmpty());
}

void TestFirstRun::wrongPinsLockForAWhile()
{
    setUpByKeyboard(u"小店"_s);
    m_window->mainWindow()->lock();
    SignInPage *signIn = m_window->mainWindow()->signInPage();
    for (int i = 0; i < 6 && !signIn->isWaiting(); ++i) {
        auto *message = signIn->findChild<InlineMessage *>();
        message->clear();
        signIn->pinField()->setText(u"wrong one"_s);
        QTest::keyClick(signIn->pinField(), Qt::Key_Return);
        QTRY_VERIFY(!message->text().isEmpty());
        QVERIFY(m_window->mainWindow()->isLocked());
    }
    QVERIFY(signIn->isWaiting());
    QVERIFY(!signIn->pinField()->isEnabled());
    const QString sentence = signIn->findChild<InlineMessage *>()->text();
    QTRY_VERIFY(signIn->findChild<InlineMessage *>()->text() != sentence); // counts down
    picture(m_window->mainWindow(), u"sign-in-locked"_s);
}

void TestFirstRun::tellsWhyAShopDoesNotOpen()
{
    QFile file(m_folder->filePath(u"notes.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    m_window = std::make_unique<ShopWindow>(*m_settings);
    m_window->begin(file.fileName());
    QVERIFY(m_window->firstRun());
    QVERIFY(m_window->firstRun()->findChild<InlineMessage *>()->text().contains(u"notes.txt"_s));
    QVERIFY(m_settings->lastStore().isEmpty());
}

void TestFirstRun::paletteFindsByPinyinAndRuns()
{
    QVERIFY(CommandPalette::match(u"szd"_s, u"设置店铺"_s) > 0);
    QVERIFY(CommandPalette::match(u"shezhi"_s, u"设置"_s) > 0);
    QVERIFY(CommandPalette::match(u"设"_s, u"设置"_s) > CommandPalette::match(u"zhi"_s, u"设置"_s));
    QVERIFY(CommandPalette::match(u"dark"_s, u"Dark colours"_s) > 0);
    QVERIFY(CommandPalette::match(u"col"_s, u"Dark colours"_s) > 0);
    QCOMPARE(CommandPalette::match(u"xyz"_s, u"Dark colours"_s), 0);
    QVERIFY(CommandPalette::match(QString(), u"Dark colours"_s) > 0);

    setUpByKeyboard(u"小店"_s);
    MainWindow *window = m_window->mainWindow();
    QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(window->commandPalette()->isOpen());
    picture(window, u"palette"_s);
    window->commandPalette()->field()->setText(u"english"_s);
    QCOMPARE(window->commandPalette()->found(), QStringList{u"English"_s});
    QTest::keyClick(window->commandPalette()->field(), Qt::Key_Return);
    QVERIFY(!window->commandPalette()->isOpen());
    QTRY_COMPARE(m_settings->language(), u"en"_s);
    QCoreApplication::processEvents(); // every widget hears of the language
    window->commandPalette()->open();
    window->commandPalette()->field()->setText(u"dark"_s);
    QTest::keyClick(window->commandPalette()->field(), Qt::Key_Return);
    QCOMPARE(m_settings->theme(), Theme::Choice::Dark);
    window->commandPalette()->open();
    QTest::keyClick(window->commandPalette()->field(), Qt::Key_Escape);
    QTRY_VERIFY(!window->commandPalette()->isOpen());
}

void TestFirstRun::keySheetListsTheKeys()
{
    setUpByKeyboard(u"小店"_s);
    MainWindow *window = m_window->mainWindow();
    QTest::keyClick(window, Qt::Key_F1, Qt::ShiftModifier);
    QTRY_VERIFY(window->keySheet()->isOpen());
    const QString all = window->keySheet()->lines().join(u'\n');
    for (const char *key : {"Ctrl+K", "Ctrl+L", "F11", "Ctrl+1", "Ctrl+0"}) {
        QVERIFY2(all.contains(QString::fromLatin1(key)), key);
    }
    picture(window, u"keys"_s);
}

void TestFirstRun::rolesSeeTheirPagesOnly()
{
    setUpByKeyboard(u"小店"_s);
    MainWindow *window = m_window->mainWindow();

    // A page that only owners may see, were there one for each.
    class OwnersPage : public Page
    {
    public:
        QString id() const override { return u"owners"_s; }
        QString title() const override { return u"Owners"_s; }
        QString iconName() const override { return u"crown"_s; }

    protected:
        void retranslate() override {}
    };
    window->addPage(new OwnersPage, PageGroup::System, Act::Users);
    QVERIFY(window->visiblePages().contains(u"owners"_s));
    m_window->shop()->desk().seat(Operator{std::nullopt, Role::Clerk, std::nullopt});
    emit m_window->shop()->changes().operatorChanged();
    QVERIFY(!window->visiblePages().contains(u"owners"_s));
    window->showPage(u"owners"_s);
    QVERIFY(window->currentPage()->id() != u"owners"_s);
}

void TestFirstRun::survivesLargeTextAndEveryTheme()
{
    setUpByKeyboard(u"小店"_s);
    MainWindow *window = m_window->mainWindow();
    window->resize(1366, 768);
    picture(window, u"settings"_s);
    for (QAction *action : window->actions()) {
        if (action->text() == MainWindow::tr("Dark colours")) {
            action->trigger();
        }
    }
    QTRY_COMPARE(window->palette().color(QPalette::Window), tokensOf(Scheme::Dark).background);
    picture(window, u"settings-dark"_s);
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(window, Qt::Key_Plus, Qt::ControlModifier);
    }
    QTRY_COMPARE(QApplication::font().pixelSize(), 28);
    QCOMPARE(m_settings->scale(), 200);
    QTRY_VERIFY(window->minimumSizeHint().width() <= 1366);
    picture(window, u"settings-200"_s);
    window->lock();
    picture(window, u"sign-in-200"_s);
    QTest::keyClick(window, Qt::Key_0, Qt::ControlModifier);
    m_settings->setScale(100);
}

void TestFirstRun::windowComesBackWhereItWas()
{
    setUpByKeyboard(u"小店"_s);
    const QSize left(800, 580); // on the least of screens, too
    m_window->mainWindow()->resize(left);
    m_window->mainWindow()->close();
    m_window.reset();
    start();
    QCOMPARE(m_window->mainWindow()->size(), left);
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

// The store's file alone on another computer: its sheet and the password open it (F17).
void TestFirstRun::movedShopOpensByItsRecoveryCode()
{
    setUpByKeyboard(u"小店"_s);
    Desk &desk = m_window->shop()->desk();
    const auto proof = desk.begunProof(owner, secret);
    proof->work();
    const auto sheet = Recovery(desk).sheet({}, *proof);
    QVERIFY(bool(sheet));
    const QString path = m_window->shop()->store().path();
    m_window.reset();
    const QString moved = m_folder->filePath(u"moved.regulars"_s);
    QVERIFY(QFile::rename(path, moved));
    qputenv("REGULARS_KEYS", m_folder->filePath(u"another computer"_s).toUtf8());

    m_window = std::make_unique<ShopWindow>(*m_settings);
    m_window->begin(moved);
    SignInPage *signIn = m_window->mainWindow()->signInPage();
    QVERIFY(QTest::qWaitForWindowActive(m_window->mainWindow()));
    LostKeyForm *form = signIn->lostKey();
    QVERIFY(form->isVisible());
    QVERIFY(!signIn->pinField()->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // Lost the key?
    QVERIFY(form->code()->hasFocus());
    picture(m_window->mainWindow(), u"lost-key"_s);
    QTest::keyClicks(form->code(), QString(sheet->code).replace(0, 4, u"7777"_s));
    QTest::keyClick(form->code(), Qt::Key_Return);
    QVERIFY(!form->message()->text().isEmpty());
    QVERIFY(form->isVisible());
    form->code()->clear();
    QTest::keyClicks(form->code(), sheet->code.toLower());
    QTest::keyClick(form->code(), Qt::Key_Return);
    QTRY_VERIFY(!form->isVisible());
    QVERIFY(signIn->pinField()->hasFocus());
    QTest::keyClicks(signIn->pinField(), secret);
    QTest::keyClick(signIn->pinField(), Qt::Key_Return);
    QTRY_VERIFY(!m_window->mainWindow()->isLocked());
    QCOMPARE(m_window->shop()->role(), Role::Owner);
}

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
