#include "support/accessiblewalk.h"
#include "ui/theme/theme.h"
#include "ui/window/sidebar.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;

// The way from page to page in windows of any height (X8).
class TestSidebar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_sidebar.reset(); }

    void aHighWindowShowsEveryRowAtItsFullHeight();
    void aLowWindowDrawsRowsTogetherBeforeAnythingFolds();
    void whatDoesNotFitFoldsWhatWasUsedLeastLately();
    void choosingAPageInAFoldedGroupOpensIt();
    void headingsFoldByMouseAndOpenAgain();
    void headingsFoldByKeysWithoutChangingThePage();
    void whatSomebodyFoldedIsKept();
    void theCountersGroupNeverFolds();
    void narrowItFoldsTheSame();
    void foldsAreReadOutAndPressed();

private:
    void fill(int programme, int insight = 3, int system = 3);
    void setHeight(int height);
    QStringList shownPages() const;
    QModelIndex heading(const QString &name) const;
    int rowHeight() const
    {
        return m_sidebar->visualRect(m_sidebar->model()->index(1, 0)).height();
    }

    Theme m_theme;
    std::unique_ptr<Sidebar> m_sidebar;
};

void TestSidebar::init()
{
    m_theme.setScale(100);
    m_sidebar = std::make_unique<Sidebar>();
    fill(9);
    m_sidebar->resize(Sidebar::wide, 1000);
    m_sidebar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_sidebar.get()));
    m_sidebar->choose(u"till"_s);
}

void TestSidebar::fill(int programme, int insight, int system)
{
    QList<Sidebar::Entry> entries{{u"till"_s, u"Till"_s, u"till"_s, PageGroup::Counter},
                                  {u"members"_s, u"Members"_s, u"members"_s, PageGroup::Counter}};
    const auto add = [&entries](const QString &name, PageGroup group, int count) {
        for (int number = 1; number <= count; ++number) {
            entries.append({name + QString::number(number), name.toUpper(), u"list"_s, group});
        }
    };
    add(u"programme"_s, PageGroup::Programme, programme);
    add(u"insight"_s, PageGroup::Insight, insight);
    add(u"system"_s, PageGroup::System, system);
    m_sidebar->setEntries(entries);
}

void TestSidebar::setHeight(int height)
{
    m_sidebar->resize(m_sidebar->width(), height);
    QTest::qWait(20);
}

QStringList TestSidebar::shownPages() const
{
    QStringList pages;
    for (int row = 0; row < m_sidebar->model()->rowCount(); ++row) {
        const QModelIndex index = m_sidebar->model()->index(row, 0);
        if (const QString page = index.data(Qt::UserRole).toString();
            !page.isEmpty() && !m_sidebar->isRowHidden(row)) {
            pages.append(page);
        }
    }
    return pages;
}

QModelIndex TestSidebar::heading(const QString &name) const
{
    for (int row = 0; row < m_sidebar->model()->rowCount(); ++row) {
        const QModelIndex index = m_sidebar->model()->index(row, 0);
        if (!index.data(Qt::UserRole).isValid() && index.data().toString() == name) {
            return index;
        }
    }
    return {};
}

void TestSidebar::aHighWindowShowsEveryRowAtItsFullHeight()
{
    QCOMPARE(shownPages().size(), 17);
    QCOMPARE(rowHeight(), Sidebar::tallest);
    QCOMPARE(m_sidebar->verticalScrollBar()->maximum(), 0);
}

void TestSidebar::aLowWindowDrawsRowsTogetherBeforeAnythingFolds()
{
    setHeight(740); // of a window of 768
    QCOMPARE(shownPages().size(), 17);
    QVERIFY(rowHeight() < Sidebar::tallest && rowHeight() >= Sidebar::lowest);
    QCOMPARE(m_sidebar->verticalScrollBar()->maximum(), 0);
}

void TestSidebar::whatDoesNotFitFoldsWhatWasUsedLeastLately()
{
    setHeight(740);
    fill(11, 7, 5);
    QTest::qWait(20);
    QVERIFY(m_sidebar->isOpen(PageGroup::Counter) && m_sidebar->isOpen(PageGroup::Programme));
    QVERIFY(!m_sidebar->isOpen(PageGroup::System));
    QCOMPARE(m_sidebar->verticalScrollBar()->maximum(), 0);
    m_sidebar->choose(u"system2"_s);
    m_sidebar->choose(u"insight1"_s);
    QVERIFY(m_sidebar->isOpen(PageGroup::System) && m_sidebar->isOpen(PageGroup::Insight));
    QVERIFY(!m_sidebar->isOpen(PageGroup::Programme));
    QTest::qWait(20);
    QCOMPARE(m_sidebar->verticalScrollBar()->maximum(), 0);
    // What folded for want of room alone is there again with room.
    setHeight(1400);
    QCOMPARE(shownPages().size(), 25);
    QVERIFY(m_sidebar->folded().isEmpty());
}

void TestSidebar::choosingAPageInAFoldedGroupOpensIt()
{
    m_sidebar->setOpen(PageGroup::System, false);
    QVERIFY(!shownPages().contains(u"system1"_s));
    m_sidebar->choose(u"system1"_s); // by the palette, or by its key
    QVERIFY(shownPages().contains(u"system1"_s));
    QVERIFY(m_sidebar->isMarked(m_sidebar->currentIndex()));
}

void TestSidebar::headingsFoldByMouseAndOpenAgain()
{
    const QSignalSpy chosen(m_sidebar.get(), &Sidebar::chosen);
    const auto press = [this] {
        QTest::mouseClick(m_sidebar->viewport(), Qt::LeftButton, {},
                          m_sidebar->visualRect(heading(u"Programme"_s)).center());
    };
    m_sidebar->choose(u"programme1"_s);
    press();
    QVERIFY(!shownPages().contains(u"programme1"_s));
    // Where the page in front is can still be seen.
    QVERIFY(m_sidebar->isMarked(heading(u"Programme"_s)));
    press();
    QVERIFY(shownPages().contains(u"programme1"_s));
    QVERIFY(!m_sidebar->isMarked(heading(u"Programme"_s)));
    QCOMPARE(chosen.count(), 0);
}

void TestSidebar::headingsFoldByKeysWithoutChangingThePage()
{
    m_sidebar->choose(u"insight1"_s);
    m_sidebar->setFocus(Qt::TabFocusReason);
    const QSignalSpy chosen(m_sidebar.get(), &Sidebar::chosen);
    QTest::keyClick(m_sidebar.get(), Qt::Key_Left);
    QCOMPARE(m_sidebar->currentIndex(), heading(u"Insight"_s));
    QTest::keyClick(m_sidebar.get(), Qt::Key_Left);
    QVERIFY(!m_sidebar->isOpen(PageGroup::Insight));
    QTest::keyClick(m_sidebar.get(), Qt::Key_Down); // over what is folded
    QCOMPARE(m_sidebar->currentIndex(), heading(u"System"_s));
    QTest::keyClick(m_sidebar.get(), Qt::Key_Up);
    QTest::keyClick(m_sidebar.get(), Qt::Key_Right);
    QVERIFY(m_sidebar->isOpen(PageGroup::Insight));
    QTest::keyClick(m_sidebar.get(), Qt::Key_Return);
    QVERIFY(!m_sidebar->isOpen(PageGroup::Insight));
    QTest::keyClick(m_sidebar.get(), Qt::Key_Space);
    QVERIFY(m_sidebar->isOpen(PageGroup::Insight));
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(m_sidebar.get(), Qt::Key_Down);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), u"insight1"_s);
}

void TestSidebar::whatSomebodyFoldedIsKept()
{
    const QSignalSpy told(m_sidebar.get(), &Sidebar::foldedChanged);
    m_sidebar->setOpen(PageGroup::Insight, false);
    QCOMPARE(told.count(), 1);
    QCOMPARE(m_sidebar->folded(), QStringList{u"insight"_s});
    Sidebar other;
    other.setFolded(m_sidebar->folded() + QStringList{u"nonsense"_s});
    QVERIFY(!other.isOpen(PageGroup::Insight) && other.isOpen(PageGroup::Programme));
}

void TestSidebar::theCountersGroupNeverFolds()
{
    fill(30, 30, 30);
    setHeight(300);
    QVERIFY(m_sidebar->isOpen(PageGroup::Counter));
    QVERIFY(!m_sidebar->foldableAt(m_sidebar->model()->index(0, 0)));
    m_sidebar->setFolded({u"counter"_s});
    QVERIFY(shownPages().contains(u"till"_s));
}

void TestSidebar::narrowItFoldsTheSame()
{
    setHeight(740);
    fill(11, 7, 5);
    m_sidebar->setNarrow(true);
    QTest::qWait(20);
    QCOMPARE(m_sidebar->width(), Sidebar::narrow);
    QCOMPARE(m_sidebar->verticalScrollBar()->maximum(), 0);
    QVERIFY(!m_sidebar->isOpen(PageGroup::System));
    QTest::mouseClick(m_sidebar->viewport(), Qt::LeftButton, {},
                      m_sidebar->visualRect(heading(u"System"_s)).center());
    QVERIFY(m_sidebar->isOpen(PageGroup::System));
}

void TestSidebar::foldsAreReadOutAndPressed()
{
    QAccessible::setActive(true);
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(m_sidebar.get());
    QAccessibleInterface *group = reader->child(heading(u"System"_s).row());
    QCOMPARE(group->role(), QAccessible::Button);
    QVERIFY(group->state().expandable && group->state().expanded);
    QVERIFY(!reader->child(reader->childCount() - 1)->state().invisible);
    group->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(group->state().collapsed && !group->state().expanded);
    QVERIFY(reader->child(reader->childCount() - 1)->state().invisible);
    QVERIFY(!m_sidebar->isOpen(PageGroup::System));
}

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
