#include "memberlistcase.h"
#include "storage/members.h"
#include "ui/members/askbar.h"
#include "ui/members/bulkbar.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/toast.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::MemberListCase;

// What is done to many members at once: tags, and the list in a file (M6, M8).
class TestMemberBulk : public QObject, protected MemberListCase
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { finish(); }

    void manyAreTaggedAndUntaggedAgain();
    void whoWasChosenStaysChosenWhenTagged();
    void whoLeavesTheListIsNoLongerChosen();
    void allThatFitAreTaggedBeyondTheLoadedRows();
    void exportAsksForThePasswordAndWritesAll();
};

void TestMemberBulk::manyAreTaggedAndUntaggedAgain()
{
    fill(5);
    open();
    QVERIFY(!page().bulkBar()->isVisible());
    page().view()->selectRow(0);
    page().view()->selectionModel()->select(
        page().table()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(page().bulkBar()->isVisible());
    const auto chosen = page().view()->chosen();
    QCOMPARE(chosen.size(), size_t(2));
    page().bulkBar()->tag()->setCurrentText(u"picnic"_s);
    page().bulkBar()->addButton()->click();
    m_floor->settle();
    const Members members(shop().store().connection());
    const auto holders = [&] {
        int count = 0;
        for (int row = 0; row < page().table()->rowCount(); ++row) {
            count += static_cast<int>(
                members.tagsOn(page().table()->rowAt(row)->id, shop().today()).size());
        }
        return count;
    };
    QCOMPARE(holders(), 2);
    for (const MemberId member : chosen) {
        QCOMPARE(members.tagsOn(member, shop().today()), std::vector<QString>{u"picnic"_s});
    }
    QVERIFY(Toast::of(&page()));
    Toast::of(&page())->actionButton()->click();
    m_floor->settle();
    QCOMPARE(holders(), 0);
    QVERIFY(!command(Qt::Key_F8)->isEnabled());
}

// For the next tag; also when another till's sale has the list read again.
void TestMemberBulk::whoWasChosenStaysChosenWhenTagged()
{
    fill(40);
    open();
    for (const int row : {3, 5, 8}) {
        page().view()->selectionModel()->select(
            page().table()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    page().view()->selectionModel()->setCurrentIndex(page().table()->index(8, 0),
                                                     QItemSelectionModel::NoUpdate);
    const std::vector<MemberId> chosen = page().view()->chosen();
    QCOMPARE(chosen.size(), size_t(3));
    for (const QString &tag : {u"picnic"_s, u"tea"_s}) {
        page().bulkBar()->tag()->setCurrentText(tag);
        page().bulkBar()->addButton()->click();
        m_floor->settle();
        QVERIFY(page().view()->chosen() == chosen);
        QVERIFY(page().view()->current() == chosen.back());
        QVERIFY(page().bulkBar()->isVisible());
    }
    emit shop().changes().membersReplaced();
    m_floor->settle();
    QVERIFY(page().view()->chosen() == chosen);
    for (const MemberId member : chosen) {
        const Members members(shop().store().connection());
        QCOMPARE(members.tagsOn(member, shop().today()),
                 (std::vector<QString>{u"picnic"_s, u"tea"_s}));
    }
    // Another list is another choice.
    page().open(u"138"_s);
    m_floor->settle();
    QVERIFY(page().view()->chosen().empty());
}

void TestMemberBulk::whoLeavesTheListIsNoLongerChosen()
{
    fill(6);
    open();
    page().view()->selectAll();
    page().bulkBar()->tag()->setCurrentText(u"vip"_s);
    page().bulkBar()->addButton()->click();
    m_floor->settle();
    page().show(MemberFilter{.tags = {u"vip"_s}});
    m_floor->settle();
    page().view()->selectAll();
    page().bulkBar()->tag()->setCurrentText(u"vip"_s);
    page().bulkBar()->removeButton()->click();
    m_floor->settle();
    QCOMPARE(page().table()->rowCount(), 0);
    QVERIFY(page().view()->chosen().empty());
    QVERIFY(!page().bulkBar()->isVisible());
}

void TestMemberBulk::allThatFitAreTaggedBeyondTheLoadedRows()
{
    fill(203);
    open();
    page().view()->selectAll();
    QVERIFY(page().bulkBar()->allButton()->isVisible());
    page().bulkBar()->allButton()->click();
    page().bulkBar()->tag()->setCurrentText(u"all"_s);
    page().bulkBar()->addButton()->click();
    const auto count =
        salesfloor::Shop::done(MemberList(shop().desk()).count({.tags = {u"all"_s}}));
    QCOMPARE(count.count, 203);
}

void TestMemberBulk::exportAsksForThePasswordAndWritesAll()
{
    fill(4);
    open();
    command(Qt::CTRL | Qt::Key_E)->trigger();
    QVERIFY(page().askBar()->isVisible());
    QTest::keyClicks(page().askBar()->field(), u"something else"_s);
    QTest::keyClick(page().askBar()->field(), Qt::Key_Return);
    QTRY_VERIFY(!page().askBar()->fault().isEmpty());
    QVERIFY(page().askBar()->isVisible());
    QVERIFY(page().askBar()->field()->text().isEmpty());
    page().askBar()->leave();

    QTemporaryDir folder;
    const QString path = folder.filePath(u"members.csv"_s);
    page().exportTo(path);
    m_floor->settle();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 5); // the headings and four
    QCOMPARE(page().message()->kind(), NoticeKind::Success);
    page().exportTo(folder.filePath(u"nowhere/members.csv"_s));
    m_floor->settle();
    QCOMPARE(page().message()->kind(), NoticeKind::Error);
}

QTEST_MAIN(TestMemberBulk)
#include "tst_memberbulk.moc"
