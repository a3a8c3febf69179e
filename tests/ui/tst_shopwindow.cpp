#include "firstruncase.h"
#include "services/recovery.h"
#include "ui/handbook/handbookwindow.h"
#include "ui/theme/tokens.h"
#include "ui/welcome/lostkeyform.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::FirstRunCase;

// X1, X8: the window of a shop that is there: signed in to, locked, moved, in every dress.
class TestShopWindow : public QObject, private FirstRunCase
{
    Q_OBJECT

private slots:
    void init() { prepare(); }
    void cleanup() { finish(); }
    void nextStartAsksForThePin();
    void theHandbookOpensAtTheLock();
    void wrongPinsLockForAWhile();
    void tellsWhyAShopDoesNotOpen();
    void paletteFindsByPinyinAndRuns();
    void keySheetListsTheKeys();
    void rolesSeeTheirPagesOnly();
    void survivesLargeTextAndEveryTheme();
    void windowComesBackWhereItWas();
    void movedShopOpensByItsRecoveryCode();
};

void TestShopWindow::nextStartAsksForThePin()
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

// Somebody who can't get in may read how (X10); nothing of the shop is told with it.
void TestShopWindow::theHandbookOpensAtTheLock()
{
    setUpByKeyboard(u"小店"_s);
    MainWindow *window = m_window->mainWindow();
    window->lock();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key_F1);
    auto *handbook = window->findChild<HandbookWindow *>();
    QVERIFY(handbook && handbook->isVisible());
    QCOMPARE(handbook->section(), u"start"_s);
    QVERIFY(!handbook->printButton()->isVisible());
    QVERIFY(window->isLocked());
    handbook->close();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClicks(window->signInPage()->pinField(), secret);
    QTest::keyClick(window->signInPage()->pinField(), Qt::Key_Return);
    QTRY_VERIFY(!window->isLocked());
    window->showPage(u"settings"_s);
    QTest::keyClick(window, Qt::Key_F1);
    QVERIFY(handbook->isVisible());
    QCOMPARE(handbook->section(), u"settings"_s);
    QVERIFY(handbook->printButton()->isVisible());
    window->lock();
    QVERIFY(!handbook->isVisible());
}

void TestShopWindow::wrongPinsLockForAWhile()
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

void TestShopWindow::tellsWhyAShopDoesNotOpen()
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

void TestShopWindow::paletteFindsByPinyinAndRuns()
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

void TestShopWindow::keySheetListsTheKeys()
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

void TestShopWindow::rolesSeeTheirPagesOnly()
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

void TestShopWindow::survivesLargeTextAndEveryTheme()
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

void TestShopWindow::windowComesBackWhereItWas()
{
    setUpByKeyboard(u"小店"_s);
    const QSize left(800, 580); // on the least of screens, too
    m_window->mainWindow()->resize(left);
    m_window->mainWindow()->close();
    m_window.reset();
    start();
    QCOMPARE(m_window->mainWindow()->size(), left);
}

// The store's file alone on another computer: its sheet and the password open it (F17).
void TestShopWindow::movedShopOpensByItsRecoveryCode()
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

QTEST_MAIN(TestShopWindow)
#include "tst_shopwindow.moc"
