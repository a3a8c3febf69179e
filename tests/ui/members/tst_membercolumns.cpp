#include "services/salesfloor.h"
#include "services/savedmemberviews.h"
#include "ui/counter/counterfloor.h"
#include "ui/members/memberspage.h"
#include "ui/members/membertableview.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;

// The columns of the members' list: which, how wide, and that they stay so (M2, X8).
class TestMemberColumns : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void chosenColumnsAreKept();
    void columnsFitASmallScreenAndFillALargeOne();
    void drawnWidthsAreKept();
    void savedViewOutlivesTheWindowAndComesBackWhenRemoved();

private:
    void open();
    static int columnOf(const QString &code);
    MembersPage &page() { return *m_page; }

    Theme m_theme;
    std::unique_ptr<CounterFloor> m_floor;
    std::unique_ptr<MembersPage> m_page;
};

void TestMemberColumns::init()
{
    m_theme.setScale(100);
    m_floor = std::make_unique<CounterFloor>();
    for (int i = 0; i < 30; ++i) {
        m_floor->enrol(u"138%1"_s.arg(10000000 + i), u"Member %1"_s.arg(i, 4, 10, QChar(u'0')));
    }
}

void TestMemberColumns::cleanup()
{
    m_page.reset();
    m_floor.reset();
}

void TestMemberColumns::open()
{
    m_page = std::make_unique<MembersPage>(m_floor->shop());
    m_page->resize(1146, 680);
    static_cast<QWidget *>(m_page.get())->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->onShown();
    m_floor->settle();
}

int TestMemberColumns::columnOf(const QString &code)
{
    int column = 0;
    while (column < MemberTable::ColumnCount && MemberTable::codeOf(column) != code) {
        ++column;
    }
    return column;
}

void TestMemberColumns::chosenColumnsAreKept()
{
    open();
    const QStringList wanted{u"card"_s, u"name"_s, u"birthday"_s};
    page().view()->setColumns(wanted);
    m_page.reset();
    open();
    QCOMPARE(page().view()->columns(), wanted);
}

// M2, X8: 1366 wide less the sidebar; nobody has to scroll sideways to see who bought when.
void TestMemberColumns::columnsFitASmallScreenAndFillALargeOne()
{
    open();
    const MemberTableView *view = page().view();
    for (const QSize size : {QSize(1146, 680), QSize(1700, 990)}) {
        page().resize(size);
        m_floor->settle();
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
        int width = 0;
        for (int column = 0; column < MemberTable::ColumnCount; ++column) {
            width += view->columnWidth(column);
        }
        QVERIFY(width > view->viewport()->width() - 20);
        for (const QString &code : view->columns()) {
            const int column = columnOf(code);
            const QString heading =
                page().table()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            const int needed = view->fontMetrics().horizontalAdvance(heading) + 16;
            QVERIFY2(view->columnWidth(column) >= needed, qPrintable(heading));
        }
    }
}

void TestMemberColumns::drawnWidthsAreKept()
{
    open();
    page().view()->horizontalHeader()->resizeSection(MemberTable::Phone, 222);
    open();
    page().resize(1300, 680);
    m_floor->settle();
    QCOMPARE(page().view()->columnWidth(MemberTable::Phone), 222);
    // Hidden and shown again it is drawn as it was; others aren't pinned by it.
    const int tags = page().view()->columnWidth(MemberTable::Tags);
    QMenu menu;
    page().view()->fillColumnMenu(&menu);
    menu.actions().at(MemberTable::Spend)->trigger();
    QVERIFY(page().view()->columnWidth(MemberTable::Tags) > tags);
    menu.actions().at(MemberTable::Spend)->trigger();
    QCOMPARE(page().view()->columnWidth(MemberTable::Tags), tags);
    menu.clear();
    page().view()->fillColumnMenu(&menu);
    menu.actions().back()->trigger(); // the usual ones
    QVERIFY(page().view()->columnWidth(MemberTable::Phone) < 222);
    open();
    QVERIFY(page().view()->columnWidth(MemberTable::Phone) < 222);
}

// M2: kept with the shop; taking one away is undone by one key.
void TestMemberColumns::savedViewOutlivesTheWindowAndComesBackWhenRemoved()
{
    SavedMemberViews views(m_floor->shop().desk());
    const auto names = [&] {
        QStringList all;
        for (const MemberListView &view : salesfloor::Shop::done(views.all())) {
            all += view.name;
        }
        return all;
    };
    salesfloor::Shop::done(
        views.save(m_floor->shop().envelope(), {u"Rich"_s, {.pointsAtLeast = Points(50)}, {}, {}}));
    open();
    open(); // the window again
    QCOMPARE(names(), QStringList{u"Rich"_s});
    QMenu *remove = nullptr;
    for (QMenu *menu : page().findChildren<QMenu *>()) {
        emit menu->aboutToShow();
    }
    for (QMenu *menu : page().findChildren<QMenu *>()) {
        remove = menu->title() == u"Remove"_s ? menu : remove;
    }
    QVERIFY(remove);
    remove->actions().constFirst()->trigger();
    QVERIFY(names().isEmpty());
    for (QAction *action : page().actions()) {
        if (action->shortcut() == QKeySequence(Qt::Key_F8)) {
            QVERIFY(action->isEnabled());
            action->trigger();
            QVERIFY(!action->isEnabled());
        }
    }
    QCOMPARE(names(), QStringList{u"Rich"_s});
    QCOMPARE(salesfloor::Shop::done(views.all()).front().filter.pointsAtLeast,
             std::optional(Points(50)));
}

QTEST_MAIN(TestMemberColumns)
#include "tst_membercolumns.moc"
