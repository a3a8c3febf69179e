// The lock covers every window, popup, preview and dialog, and clears members from them (F16).

#include "app/shopwindow.h"
#include "protocol/demo/demoshop.h"
#include "services/shopsettings.h"
#include "storage/members.h"
#include "support/cheapsecret.h"
#include "ui/counter/tillpage.h"
#include "ui/members/askbar.h"
#include "ui/members/memberspage.h"
#include "ui/page.h"
#include "ui/parts/toast.h"
#include "ui/printing/printpage.h"
#include "ui/shop.h"
#include "ui/welcome/signinpage.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;

namespace
{

constexpr int members = 40;

// All that is read out, by the tree that screen readers walk; what can't be seen isn't.
void collectRead(QAccessibleInterface *reader, QStringList &texts)
{
    if (!reader || !reader->isValid() || reader->state().invisible) {
        return;
    }
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help}) {
        texts.append(reader->text(kind));
    }
    for (int i = 0; i < std::min(reader->childCount(), 1000); ++i) {
        collectRead(reader->child(i), texts);
    }
}

// All that widgets hold, seen or not.
QStringList heldTexts()
{
    QStringList texts;
    for (const QWidget *widget : QApplication::allWidgets()) {
        const QString whose =
            QString::fromLatin1(widget->metaObject()->className()) + u" of "_s +
            QString::fromLatin1(widget->parentWidget()
                                    ? widget->parentWidget()->metaObject()->className()
                                    : "nobody") +
            u": "_s;
        texts.append(widget->windowTitle());
        texts.append(whose + widget->accessibleName());
        texts.append(whose + widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            texts.append(whose + label->text());
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            texts.append(whose + edit->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            texts.append(whose + button->text());
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            const QAbstractItemModel *model = view->model();
            for (int row = 0; model && row < std::min(model->rowCount(), 500); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    texts.append(whose + model->index(row, column).data().toString());
                }
            }
        }
    }
    return texts;
}

} // namespace

class TestLock : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everythingOpenIsCoveredAndCleared_data();
    void everythingOpenIsCoveredAndCleared();
    void theKeyLocksAtOnceFromAnyField();
    void quietLocksAndATouchPutsItOff();

private:
    void settle() const
    {
        for (int turn = 0; turn < 8; ++turn) {
            QTest::qWait(40);
        }
    }
    void openUp(const QString &what);
    // Names, phones and cards of members that stand in these texts.
    QStringList personalIn(const QStringList &texts) const;
    MainWindow &window() const { return *m_window->mainWindow(); }
    Page *page(const QString &id, const QString &subject = {}) const
    {
        window().showPage(id, subject);
        settle();
        return window().currentPage();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ShopWindow> m_window;
    QStringList m_personal;
    QImage m_bare; // of the lock where nothing was opened
};

void TestLock::initTestCase()
{
    QAccessible::setActive(true);
    QApplication::setCursorFlashTime(0);
    qputenv("REGULARS_KEYS", m_folder.filePath(u"keys"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    const QString path = m_folder.filePath(u"demo.regulars"_s);
    {
        const auto store = Store::create(path);
        DemoOrder order;
        order.members = members;
        order.now = SystemClock().now();
        order.cost = cheapSecret;
        QVERIFY(bool(makeDemo(*store, order)));
    }
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_settings->setLanguage(u"en"_s);
    m_settings->setTheme(Theme::Choice::Light);
    m_window = std::make_unique<ShopWindow>(*m_settings);
    m_window->begin(path);
    QVERIFY(m_window->mainWindow());
    window().resize(1366, 768);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    const Members stored(m_window->shop()->store().connection());
    for (int id = 1; id <= members; ++id) {
        const auto member = stored.find(MemberId(id));
        if (!member) {
            continue;
        }
        for (const auto &text : {member->person.name, member->person.phone, member->person.card}) {
            if (text && text->size() >= 2) {
                m_personal.append(*text);
            }
        }
        if (member->person.phone && member->person.phone->size() > 8) {
            m_personal.append(member->person.phone->mid(3)); // without its country
        }
    }
    QVERIFY(m_personal.size() > members);
    settle();
    m_bare = window().grab().toImage();
}

void TestLock::init()
{
    m_window->shop()->signOut();
    QVERIFY(m_window->shop()->signIn(u"owner"_s, QString::fromUtf16(demoPin)));
    QVERIFY(!window().isLocked());
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

QStringList TestLock::personalIn(const QStringList &texts) const
{
    QStringList found;
    const QString all = texts.join(u'\n');
    for (const QString &one : m_personal) {
        if (all.contains(one)) {
            found.append(one + u" in "_s + texts.filter(one).first());
        }
    }
    return found;
}

void TestLock::everythingOpenIsCoveredAndCleared_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
         {"till",     "members", "member",   "transactions", "statement", "cards",
          "palette",  "keys",    "export",   "menu",         "toast",     "approval",
          "comingup", "coupons", "segments", "simulator",    "import",    "reports",
          "people",   "audit",   "backups",  "settings",     "dashboard", "insight"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TestLock::openUp(const QString &what)
{
    if (what == u"till"_s) {
        page(u"till"_s, MemberRef::of(MemberId(1)).toText());
    } else if (what == u"statement"_s) {
        page(u"print"_s, u"statement:1;member:1"_s);
    } else if (what == u"cards"_s) {
        page(u"print"_s, u"card:1,2,3;members"_s);
    } else if (what == u"palette"_s) {
        page(u"member"_s, u"1"_s);
        window().commandPalette()->open();
        window().commandPalette()->field()->setText(m_personal.front());
    } else if (what == u"keys"_s) {
        page(u"member"_s, u"1"_s);
        window().keySheet()->open();
    } else if (what == u"export"_s) {
        auto *list = qobject_cast<MembersPage *>(page(u"members"_s));
        QVERIFY(list);
        for (QAction *action : list->actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_E)) {
                action->trigger();
            }
        }
        list->askBar()->field()->setText(QString::fromUtf16(demoPin));
        QTest::keyClick(list->askBar()->field(), Qt::Key_Return);
        QTRY_VERIFY(window().findChild<QFileDialog *>());
        QVERIFY(window().findChild<QFileDialog *>()->isVisible());
    } else if (what == u"menu"_s) {
        auto *menu = new QMenu(page(u"member"_s, u"1"_s));
        menu->addAction(m_personal.front());
        menu->popup(window().mapToGlobal(QPoint(300, 300)));
    } else if (what == u"toast"_s) {
        Toast::tell(page(u"till"_s), NoticeKind::Success, u"+76 "_s + m_personal.front());
    } else if (what == u"approval"_s) {
        auto *shown = page(u"member"_s, u"1"_s);
        for (QAction *action : shown->actions()) {
            if (action->text().contains(u"rase"_s)) {
                action->trigger();
            }
        }
    } else {
        page(what, what == u"member"_s ? u"1"_s : QString());
    }
    settle();
}

void TestLock::everythingOpenIsCoveredAndCleared()
{
    QFETCH(QString, what);
    openUp(what);
    QStringList before;
    collectRead(QAccessible::queryAccessibleInterface(&window()), before);
    if (what != u"palette"_s && what != u"statement"_s && what != u"cards"_s) {
        QVERIFY2(!personalIn(before + heldTexts()).isEmpty(), "there is something to hide");
    }
    window().lock();
    QVERIFY(window().isLocked());
    settle();
    for (QWidget *other : QApplication::topLevelWidgets()) {
        QVERIFY2(other == &window() || !other->isVisible(), other->metaObject()->className());
    }
    QVERIFY(!QApplication::activePopupWidget());
    QStringList read;
    collectRead(QAccessible::queryAccessibleInterface(&window()), read);
    QVERIFY2(personalIn(read).isEmpty(), qPrintable(personalIn(read).join(u", "_s)));
    const QStringList held = personalIn(heldTexts());
    QVERIFY2(held.isEmpty(), qPrintable(held.join(u", "_s)));
    QVERIFY(window().findChild<PrintPage *>()->printout() == nullptr);
    window().activateWindow(); // as the desktop does when a dialog has gone
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    settle();
    // Pixel by pixel what it was before anything was opened.
    const QImage now = window().grab().toImage();
    if (now != m_bare && !qEnvironmentVariableIsEmpty("REGULARS_PICTURES")) {
        now.save(qEnvironmentVariable("REGULARS_PICTURES") + u"/lock-"_s + what + u".png"_s);
    }
    QVERIFY(now == m_bare);
}

void TestLock::theKeyLocksAtOnceFromAnyField()
{
    page(u"till"_s);
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(window().isLocked());
}

void TestLock::quietLocksAndATouchPutsItOff()
{
    SettingsRequest request;
    request.managerLockSeconds = ShopSettings::shortestLockSeconds;
    QVERIFY(bool(ShopSettings(m_window->shop()->desk()).change({}, request)));
    window().startQuiet();
    QCOMPARE(window().secondsOfQuiet(), 15);
    QTest::qWait(9'000);
    QTest::keyClick(&window(), Qt::Key_Shift);
    QTest::qWait(9'000);
    QVERIFY(!window().isLocked());
    QTRY_VERIFY_WITH_TIMEOUT(window().isLocked(), 10'000);
}

QTEST_MAIN(TestLock)
#include "tst_lock.moc"
