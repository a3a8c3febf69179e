#include "everypagecase.h"
#include "support/accessiblewalk.h"
#include "ui/window/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QHash>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::EveryPageCase;

namespace
{

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

// X8: every page is read out, and reached by keys.
class TestPageAccess : public QObject, protected EveryPageCase
{
    Q_OBJECT

private slots:
    void initTestCase() { begin(); }
    void init() { calm(); }
    void everythingReadOutHasAName_data() { pages(); }
    void everythingReadOutHasAName();
    void sidebarIsReadAsTabs();
    void tabsReachWhatCanBePressedInReadingOrder_data() { pages(); }
    void tabsReachWhatCanBePressedInReadingOrder();
    void focusInTheSidebarLeavesThePageInFront_data() { pages(); }
    void focusInTheSidebarLeavesThePageInFront();
    void pagesKeysAreHeardFromAnywhereInTheWindow_data() { pages(); }
    void pagesKeysAreHeardFromAnywhereInTheWindow();
    void everyCommandHasATextAndItsOwnKey_data() { pages(); }
    void everyCommandHasATextAndItsOwnKey();
};

void TestPageAccess::everythingReadOutHasAName()
{
    QFETCH(QString, page);
    QCOMPARE(show(page)->id(), page);
    QStringList nameless = namelessFocusables(&window());
    collectNameless(QAccessible::queryAccessibleInterface(&window()), {}, nameless);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestPageAccess::sidebarIsReadAsTabs()
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

// Reading order: nothing comes back to the upper left of what was just left, except to begin again.
void TestPageAccess::tabsReachWhatCanBePressedInReadingOrder()
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

// Only a choice changes the page; also from one that isn't listed, and after its language changed.
void TestPageAccess::focusInTheSidebarLeavesThePageInFront()
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
    const QString marked = page == u"member"_s ? u"members"_s : page; // whose list it is of
    QCOMPARE(window().currentPage()->id(), marked);
    show(page);
    sidebar->clearFocus();
    QTest::mouseClick(
        sidebar->viewport(), Qt::LeftButton, {},
        sidebar->visualRect(sidebar->selectionModel()->selectedIndexes().constFirst()).center());
    QCOMPARE(window().currentPage()->id(), marked);
}

// Also with the focus beside the page, and whatever page was open before.
void TestPageAccess::pagesKeysAreHeardFromAnywhereInTheWindow()
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

void TestPageAccess::everyCommandHasATextAndItsOwnKey()
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

QTEST_MAIN(TestPageAccess)
#include "tst_pageaccess.moc"
