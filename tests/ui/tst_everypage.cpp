#include "app/shopwindow.h"
#include "protocol/demo/demoshop.h"
#include "services/shopsettings.h"
#include "support/accessiblewalk.h"
#include "support/clippedtext.h"
#include "ui/background.h"
#include "ui/counter/tillpage.h"
#include "ui/page.h"
#include "ui/printing/printpage.h"
#include "ui/shop.h"
#include "ui/sound/sounds.h"
#include "ui/window/commandpalette.h"
#include "ui/window/mainwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QHash>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;

namespace
{

constexpr QSize small(1366, 768);
constexpr int members = 60;

QRect placeOf(const QWidget *widget)
{
    return {widget->mapToGlobal(QPoint(0, 0)), widget->size()};
}

QString described(const QWidget *widget)
{
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                              accessibleNameOf(const_cast<QWidget *>(widget)));
}

} // namespace

// X8: whatever a page is for, it can be read, reached and understood. Every page of the window over
// a demo shop, so that a page added is a page tested.
class TestEveryPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everythingReadOutHasAName_data() { pages(); }
    void everythingReadOutHasAName();
    void sidebarIsReadAsTabs();
    void theSidebarNeedsNoScrolling();
    void tabsReachWhatCanBePressedInReadingOrder_data() { pages(); }
    void tabsReachWhatCanBePressedInReadingOrder();
    void twiceTheTextIsNotCutOff_data() { pages(); }
    void twiceTheTextIsNotCutOff();
    void longerWordsAreNotCutOff_data() { pages(); }
    void longerWordsAreNotCutOff();
    void languageChangesOnThePage_data() { pages(); }
    void languageChangesOnThePage();
    void everyCommandHasATextAndItsOwnKey_data() { pages(); }
    void everyCommandHasATextAndItsOwnKey();
    void focusInTheSidebarLeavesThePageInFront_data() { pages(); }
    void focusInTheSidebarLeavesThePageInFront();
    void whoeverIsServedIsNamedInTheLanguage();
    void pagesKeysAreHeardFromAnywhereInTheWindow_data() { pages(); }
    void pagesKeysAreHeardFromAnywhereInTheWindow();
    void whatIsDoneAtTheTillIsHeard();
    void theLeafletIsAWordAway();
    void noTwoPagesShareAnIcon();
    void pictures();

private:
    void pages();
    Page *show(const QString &page);
    void settle() const;
    MainWindow &window() const { return *m_window->mainWindow(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ShopWindow> m_window;
};

void TestEveryPage::initTestCase()
{
    QAccessible::setActive(true);
    qputenv("REGULARS_KEYS", m_folder.filePath(u"keys"_s).toUtf8());
    qputenv("REGULARS_BACKUPS", m_folder.filePath(u"backups"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    const QString path = m_folder.filePath(u"demo.regulars"_s);
    {
        const auto store = Store::create(path);
        DemoOrder order;
        order.members = members;
        order.now = SystemClock().now();
        QVERIFY(bool(makeDemo(*store, order)));
    }
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_settings->setLanguage(u"zh_CN"_s);
    m_window = std::make_unique<ShopWindow>(*m_settings);
    m_window->begin(path);
    QVERIFY(m_window->mainWindow());
    window().resize(small);
    QVERIFY(m_window->shop()->signIn(u"owner"_s, QString::fromUtf16(demoPin)));
    // A page that is looked at for long must not give way to the lock.
    SettingsRequest patient;
    patient.managerLockSeconds = ShopSettings::longestLockSeconds;
    QVERIFY(bool(ShopSettings(m_window->shop()->desk()).change({}, patient)));
    window().startQuiet();
}

void TestEveryPage::init()
{
    QVERIFY(!window().isLocked());
    m_window->theme().setScale(100);
    m_window->theme().setChoice(Theme::Choice::Light);
    m_window->languages().speak(u"en"_s);
    window().resize(small);
}

// Each page that the sidebar shows an owner, and a member's.
void TestEveryPage::pages()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : window().visiblePages() + QStringList{u"member"_s}) {
        QTest::newRow(qPrintable(page)) << page;
    }
}

// Until what was asked for beside the window is there, and what that asked for in turn.
void TestEveryPage::settle() const
{
    for (int turn = 0; turn < 3; ++turn) {
        const auto waiting = std::make_shared<int>(2);
        for (const auto lane : {Background::Lane::Quick, Background::Lane::Long}) {
            m_window->shop()->background().read(
                &window(), [](Background::Reading &) { return 0; }, [waiting](int) { --*waiting; },
                lane);
        }
        QVERIFY(QTest::qWaitFor([&waiting] { return *waiting == 0; }, 60000));
        QTest::qWait(40);
    }
}

Page *TestEveryPage::show(const QString &page)
{
    window().showPage(page, page == u"member"_s ? u"1"_s : QString());
    settle();
    return window().currentPage();
}

void TestEveryPage::everythingReadOutHasAName()
{
    QFETCH(QString, page);
    QCOMPARE(show(page)->id(), page);
    QStringList nameless = namelessFocusables(&window());
    collectNameless(QAccessible::queryAccessibleInterface(&window()), {}, nameless);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestEveryPage::sidebarIsReadAsTabs()
{
    auto *sidebar = window().findChild<Sidebar *>();
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(sidebar);
    QCOMPARE(reader->role(), QAccessible::PageTabList);
    QStringList names;
    QAccessibleInterface *last = nullptr;
    for (int i = 0; i < reader->childCount(); ++i) {
        if (reader->child(i)->role() == QAccessible::PageTab) {
            last = reader->child(i);
            names.append(last->text(QAccessible::Name));
            QCOMPARE(reader->indexOfChild(last), i);
            QVERIFY(last->parent() == reader);
        }
    }
    QCOMPARE(names.size(), window().visiblePages().size());
    // Also from a page that it doesn't list.
    show(u"settings"_s);
    QCOMPARE(show(u"member"_s)->id(), u"member"_s);
    QVERIFY(last->actionInterface());
    last->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(window().currentPage()->id(), window().visiblePages().constLast());
    QVERIFY(last->state().selected);
    QCOMPARE(names.constLast(), window().currentPage()->title());
}

// Neither in a small window, wide or narrow, nor from a page at its end.
void TestEveryPage::theSidebarNeedsNoScrolling()
{
    auto *sidebar = window().findChild<Sidebar *>();
    for (const QString &page : {window().visiblePages().constLast(), u"till"_s}) {
        show(page);
        for (const bool isNarrow : {true, false}) {
            sidebar->setNarrow(isNarrow);
            settle();
            QCOMPARE(sidebar->verticalScrollBar()->maximum(), 0);
            const QModelIndex marked = sidebar->selectionModel()->selectedIndexes().constFirst();
            QVERIFY(sidebar->viewport()->rect().contains(sidebar->visualRect(marked)));
        }
    }
}

// Reading order: nothing comes back to the upper left of what was just left, except to begin again.
void TestEveryPage::tabsReachWhatCanBePressedInReadingOrder()
{
    QFETCH(QString, page);
    Page *shown = show(page);
    window().activateWindow();
    QWidget *first = nullptr;
    QList<QWidget *> stops;
    for (QWidget *next = shown->nextInFocusChain(); next != shown;
         next = next->nextInFocusChain()) {
        const bool isStop = shown->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) &&
                            next->isVisible() && next->isEnabled() && !next->focusProxy();
        if (isStop) {
            first = first ? first : next;
            stops.append(next);
        }
    }
    QVERIFY2(first, "nothing on the page takes the focus");
    QStringList jumps;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QRect from = placeOf(stops[i - 1]);
        const QRect to = placeOf(stops[i]);
        if (to.bottom() < from.top() && to.right() < from.left()) {
            jumps.append(u"from %1 back to %2"_s.arg(described(stops[i - 1]), described(stops[i])));
        }
    }
    for (const auto *button : shown->findChildren<QAbstractButton *>()) {
        const bool isReached = stops.contains(button) || !button->isVisible() ||
                               !button->isEnabled() || !button->shortcut().isEmpty();
        if (!isReached && button->focusPolicy() == Qt::NoFocus && button->actions().isEmpty()) {
            jumps.append(u"no key reaches %1"_s.arg(described(button)));
        }
    }
    QVERIFY2(jumps.isEmpty(), qPrintable(jumps.join(u'\n')));
}

void TestEveryPage::twiceTheTextIsNotCutOff()
{
    QFETCH(QString, page);
    m_window->theme().setScale(200);
    QStringList clipped;
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        m_window->languages().speak(language);
        show(page);
        clipped += clippedTexts(&window());
    }
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    // What a page needs more than the screen has, it scrolls.
    QCOMPARE(window().size(), small);
    QVERIFY2(window().minimumSizeHint().width() <= small.width() &&
                 window().minimumSizeHint().height() <= small.height(),
             qPrintable(u"%1×%2"_s.arg(window().minimumSizeHint().width())
                            .arg(window().minimumSizeHint().height())));
}

void TestEveryPage::longerWordsAreNotCutOff()
{
    QFETCH(QString, page);
    PseudoLocale longer;
    QCoreApplication::installTranslator(&longer);
    show(page);
    const QStringList clipped = clippedTexts(&window());
    QCoreApplication::removeTranslator(&longer);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

// No word of the one language stays behind when the other is chosen.
void TestEveryPage::languageChangesOnThePage()
{
    QFETCH(QString, page);
    const auto texts = [this](const QString &language) {
        m_window->languages().speak(language);
        settle();
        QStringList all;
        for (const QLabel *label : window().findChildren<QLabel *>()) {
            if (label->isVisible()) {
                all.append(label->text());
            }
        }
        for (const QAbstractButton *button : window().findChildren<QAbstractButton *>()) {
            if (button->isVisible()) {
                all.append(button->text());
            }
        }
        return all;
    };
    show(page);
    const QStringList english = texts(u"en"_s);
    texts(u"zh_CN"_s);
    const QStringList again = texts(u"en"_s);
    QCOMPARE(again, english);
}

void TestEveryPage::everyCommandHasATextAndItsOwnKey()
{
    QFETCH(QString, page);
    QHash<QKeySequence, QString> keys;
    for (const QAction *action : show(page)->actions() + window().actions()) {
        if (!action->isVisible() || action->isSeparator()) {
            continue;
        }
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(u"%1: %2 and %3"_s.arg(
                                              key.toString(), keys.value(key), action->text())));
            keys.insert(key, action->text());
        }
    }
}

// Only a choice changes the page; also from one that isn't listed, and after its language changed.
void TestEveryPage::focusInTheSidebarLeavesThePageInFront()
{
    QFETCH(QString, page);
    show(u"transactions"_s);
    show(page);
    m_window->languages().speak(u"zh_CN"_s);
    settle();
    window().activateWindow();
    auto *sidebar = window().findChild<Sidebar *>();
    for (const Qt::FocusReason reason : {Qt::TabFocusReason, Qt::OtherFocusReason}) {
        sidebar->clearFocus();
        sidebar->setFocus(reason);
        settle();
        QCOMPARE(window().currentPage()->id(), page);
    }
    QTest::keyClick(sidebar, Qt::Key_Return);
    const QString marked = page == u"member"_s ? u"transactions"_s : page;
    QCOMPARE(window().currentPage()->id(), marked);
    show(page);
    sidebar->clearFocus();
    QTest::mouseClick(
        sidebar->viewport(), Qt::LeftButton, {},
        sidebar->visualRect(sidebar->selectionModel()->selectedIndexes().constFirst()).center());
    QCOMPARE(window().currentPage()->id(), marked);
}

// Tiers and rewards on the open card too, not the words of the page alone.
void TestEveryPage::whoeverIsServedIsNamedInTheLanguage()
{
    auto *page = qobject_cast<TillPage *>(show(u"till"_s));
    QVERIFY(page);
    page->open(MemberRef::of(MemberId(1)).toText());
    settle();
    QStringList tiers;
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_settings->setLanguage(language);
        m_window->languages().speak(language);
        settle();
        QVERIFY(page->till().customer());
        tiers += page->till().customer()->tier;
    }
    m_settings->setLanguage(u"zh_CN"_s);
    QVERIFY(!tiers[0].isEmpty());
    QVERIFY2(tiers[0] != tiers[1], qPrintable(tiers[0]));
}

// Also with the focus beside the page, and whatever page was open before.
void TestEveryPage::pagesKeysAreHeardFromAnywhereInTheWindow()
{
    QFETCH(QString, page);
    const QPointer<Page> before = show(page);
    Page *till = show(u"till"_s);
    window().activateWindow();
    auto *sidebar = window().findChild<Sidebar *>();
    sidebar->setFocus();
    int found = 0;
    for (QAction *action : till->actions()) {
        if (action->shortcut() == QKeySequence(Qt::Key_F3)) {
            ++found;
            QSignalSpy heard(action, &QAction::triggered);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
            QCOMPARE(heard.count(), 1);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        }
    }
    QCOMPARE(found, 1);
    // Out of sight it hears nothing.
    if (before != till) {
        show(page);
        for (QAction *action : till->actions()) {
            QSignalSpy heard(action, &QAction::triggered);
            if (action->shortcut() == QKeySequence(Qt::Key_F12)) {
                QTest::keyClick(sidebar, Qt::Key_F12);
            }
            QCOMPARE(heard.count(), 0);
        }
    }
}

// Done, refused and read each have their sound; off, it is quiet.
void TestEveryPage::whatIsDoneAtTheTillIsHeard()
{
    auto *sounds = window().findChild<Sounds *>();
    QVERIFY(sounds);
    auto *page = qobject_cast<TillPage *>(show(u"till"_s));
    QSignalSpy heard(sounds, &Sounds::played);
    const auto lastHeard = [&heard] { return heard.takeLast().first().value<Sound>(); };
    page->open(MemberRef::of(MemberId(1)).toText());
    settle();
    QCOMPARE(heard.count(), 0);
    emit page->till().finished(u"+1"_s, QString());
    QCOMPARE(heard.count(), 1);
    QCOMPARE(lastHeard(), Sound::Success);
    emit page->till().told(NoticeKind::Error, u"no"_s);
    QCOMPARE(lastHeard(), Sound::Error);
    emit page->till().told(NoticeKind::Note, u"by the way"_s);
    QCOMPARE(heard.count(), 0);
    emit window().scanFilter().scanned(u"9999999999994"_s);
    QCOMPARE(heard.first().first().value<Sound>(), Sound::Scan);
    settle();
    heard.clear();
    sounds->setOn(false);
    emit page->till().finished(u"+1"_s, QString());
    QCOMPARE(heard.count(), 0);
    sounds->setOn(true);
}

// R7: from any page by the palette, and back.
void TestEveryPage::theLeafletIsAWordAway()
{
    // Customers read the language that was chosen for this computer.
    m_settings->setLanguage(u"en"_s);
    const auto restored = qScopeGuard([this] { m_settings->setLanguage(u"zh_CN"_s); });
    for (const QString &from : {u"members"_s, u"till"_s}) {
        show(from);
        CommandPalette *palette = window().commandPalette();
        palette->open();
        palette->field()->setText(u"leaflet"_s);
        QTest::keyClick(palette->field(), Qt::Key_Return);
        auto *papers = qobject_cast<PrintPage *>(window().currentPage());
        QVERIFY(papers && papers->printout() && papers->printout()->title().startsWith(u"Leaf"_s));
        QTest::keyClick(papers, Qt::Key_Escape);
        QCOMPARE(window().currentPage()->id(), from);
    }
}

// Of the narrow sidebar the icons are all there is.
void TestEveryPage::noTwoPagesShareAnIcon()
{
    QSet<QString> icons;
    const QStringList shown = window().visiblePages();
    for (const Page *page : window().findChildren<Page *>()) {
        if (shown.contains(page->id())) {
            icons.insert(page->iconName());
        }
    }
    QCOMPARE(icons.size(), shown.size());
}

// For people to look at: every page in every look, where REGULARS_PICTURES names a folder.
void TestEveryPage::pictures()
{
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    if (folder.isEmpty())
        QSKIP("REGULARS_PICTURES names no folder");
    struct Look
    {
        const char *name;
        QSize size;
        Theme::Choice theme;
        const char *language;
        int scale;
    };
    const Look looks[] = {
        {"small-light-zh", small, Theme::Choice::Light, "zh_CN", 100},
        {"small-dark-en", small, Theme::Choice::Dark, "en", 100},
        {"large-light-tw", {1920, 1080}, Theme::Choice::Light, "zh_TW", 100},
        {"large-dark-en", {1920, 1080}, Theme::Choice::Dark, "en", 100},
        {"small-contrast-tw", small, Theme::Choice::HighContrast, "zh_TW", 100},
        {"small-200-tw", small, Theme::Choice::Dark, "zh_TW", 200},
        {"small-200-en", small, Theme::Choice::Light, "en", 200},
    };
    for (const Look &look : looks) {
        m_window->theme().setScale(look.scale);
        m_window->theme().setChoice(look.theme);
        m_window->theme().setLanguage(QLatin1String(look.language));
        m_window->languages().speak(QLatin1String(look.language));
        window().resize(look.size);
        for (const QString &page : window().visiblePages() + QStringList{u"member"_s}) {
            show(page);
            QVERIFY(
                window().grab().save(folder + u"/%1-%2.png"_s.arg(page, QLatin1String(look.name))));
        }
    }
}

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
