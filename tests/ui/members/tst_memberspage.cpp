#include "memberlistcase.h"
#include "storage/members.h"
#include "support/accessiblewalk.h"
#include "ui/editors/pointsedit.h"
#include "ui/members/askbar.h"
#include "ui/members/filterpanel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/filterchip.h"

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

// The members' list: what it shows, how it is asked (M2, M6, M8).
class TestMembersPage : public QObject, protected MemberListCase
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { finish(); }

    void rowsAreTheServicesOwn();
    void everyHeadingSorts();
    void everyFilterIsAChipAndGoesWithIt();
    void filtersAskTheServiceWhatTheyShow();
    void searchNarrowsAndEnterGoesToTheRows();
    void nobodyFittingOffersToClearTheFilters();
    void emptyShopOffersToEnrol();
    void enterOpensTheMember();
    void tillIsAskedForTheChosenOne();
    void savedViewBringsFilterOrderAndColumns();
    void clerksSearchButNeitherBrowseNorExport();
    void neighboursFollowTheOrder();
    void everythingThatTakesTheFocusHasAName();
    void pictures();
};

void TestMembersPage::rowsAreTheServicesOwn()
{
    fill(230);
    open();
    QCOMPARE(page().table()->rowCount(), 200);
    QCOMPARE(names(), listed({}, {}));
    page().view()->scrollToBottom();
    page().table()->fetchMore({});
    m_floor->settle();
    QCOMPARE(page().table()->rowCount(), 230);
    QVERIFY(page().table()->isComplete());
    QStringList all = names();
    QCOMPARE(all.removeDuplicates(), 0);
}

void TestMembersPage::everyHeadingSorts()
{
    fill(12);
    open();
    for (int column = 0; column < MemberTable::ColumnCount; ++column) {
        const auto order = MemberTable::orderOf(column);
        for (const bool isFalling : {false, true}) {
            QVERIFY2(order, qPrintable(MemberTable::codeOf(column)));
            page().view()->horizontalHeader()->setSortIndicator(
                column, isFalling ? Qt::DescendingOrder : Qt::AscendingOrder);
            m_floor->settle();
            QCOMPARE(names(), listed({}, {*order, isFalling}));
        }
    }
    page().view()->horizontalHeader()->setSortIndicator(MemberTable::PointsHeld,
                                                        Qt::DescendingOrder);
    m_floor->settle();
    QCOMPARE(page().table()->rowAt(0)->points, Points(90));
    m_page.reset();
    open(); // the order is kept
    QCOMPARE(page().table()->rowAt(0)->points, Points(90));
}

void TestMembersPage::everyFilterIsAChipAndGoesWithIt()
{
    fill(2);
    open();
    MemberFilter filter;
    filter.text = u"Member"_s;
    filter.tiers = QStringList{u"basic"_s};
    filter.tags = QStringList{u"vip"_s};
    filter.joinedFrom = salesfloor::day("2026-01-01");
    filter.silentDays = 30;
    filter.birthdayWithinDays = 7;
    filter.pointsAtLeast = Points(10);
    filter.expiringWithinDays = 60;
    filter.isFrozen = false;
    filter.consent = u"marketing"_s;
    page().show(filter);
    m_floor->settle();
    for (int left = 10; left > 0; --left) {
        const auto chips = page().findChildren<FilterChip *>();
        QList<FilterChip *> removable;
        for (FilterChip *chip : chips) {
            if (!chip->isCheckable() && chip->isVisible()) {
                removable += chip;
            }
        }
        QCOMPARE(removable.size(), left);
        QCOMPARE(partsOf(page().filter()).size(), static_cast<size_t>(left));
        removable.front()->setFocus();
        QTest::keyClick(removable.front(), Qt::Key_Delete);
        m_floor->settle();
    }
    QCOMPARE(page().filter(), MemberFilter());
    QCOMPARE(page().table()->rowCount(), 2);
}

void TestMembersPage::filtersAskTheServiceWhatTheyShow()
{
    fill(12);
    open();
    command(Qt::CTRL | Qt::SHIFT | Qt::Key_F)->trigger();
    QVERIFY(page().filterPanel()->isVisible());
    auto *least = page().filterPanel()->findChild<PointsEdit *>();
    QVERIFY(least);
    least->setFocus();
    QTest::keyClicks(least, u"50"_s);
    m_floor->settle();
    QCOMPARE(page().filter().pointsAtLeast, std::optional(Points(50)));
    MemberFilter filter;
    filter.pointsAtLeast = Points(50);
    QCOMPARE(names(), listed(filter, {}));
    QCOMPARE(names().size(), 5);
}

void TestMembersPage::searchNarrowsAndEnterGoesToTheRows()
{
    fill(12);
    open();
    QTest::keyClicks(page().search(), u"Member 0007"_s);
    QTRY_COMPARE(names(), QStringList{u"Member 0007"_s});
    QTest::keyClick(page().search(), Qt::Key_Return);
    QVERIFY(page().view()->hasFocus());
    QVERIFY(page().view()->current());
}

void TestMembersPage::nobodyFittingOffersToClearTheFilters()
{
    fill(2);
    open();
    page().show({.silentDays = 999, .pointsAtLeast = Points(9999)});
    m_floor->settle();
    QVERIFY(page().emptyState());
    QCOMPARE(page().emptyState()->button()->text(), u"Clear 2 filter(s)"_s);
    page().emptyState()->button()->click();
    m_floor->settle();
    QVERIFY(!page().emptyState());
    QCOMPARE(page().table()->rowCount(), 2);
}

void TestMembersPage::emptyShopOffersToEnrol()
{
    open();
    QVERIFY(page().emptyState());
    const QSignalSpy asked(&page(), &Page::asked);
    page().emptyState()->button()->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front(), (QVariantList{u"till"_s, u"enrol"_s}));
    m_floor->page().open(u"enrol"_s);
    QVERIFY(m_floor->page().openSheet());
}

void TestMembersPage::enterOpensTheMember()
{
    fill(3);
    open();
    const QSignalSpy asked(&page(), &Page::asked);
    page().view()->setFocus();
    page().view()->selectRow(1);
    QTest::keyClick(page().view(), Qt::Key_Return);
    QCOMPARE(asked.front(),
             (QVariantList{u"member"_s, QString::number(page().table()->rowAt(1)->id.value())}));
}

void TestMembersPage::tillIsAskedForTheChosenOne()
{
    fill(3);
    open();
    const QSignalSpy asked(&page(), &Page::asked);
    page().view()->selectRow(2);
    command(Qt::Key_F4)->trigger();
    QCOMPARE(asked.front().value(1).toString(),
             MemberRef::of(page().table()->rowAt(2)->id).toText());
}

void TestMembersPage::savedViewBringsFilterOrderAndColumns()
{
    fill(12);
    open();
    page().show({.pointsAtLeast = Points(50)});
    m_floor->settle();
    command(Qt::CTRL | Qt::Key_S)->trigger();
    QVERIFY(page().askBar()->isVisible());
    QTest::keyClicks(page().askBar()->field(), u"Rich"_s);
    QTest::keyClick(page().askBar()->field(), Qt::Key_Return);
    QVERIFY(!page().askBar()->isVisible());
    const auto views = salesfloor::Shop::done(SavedMemberViews(shop().desk()).all());
    QCOMPARE(views.size(), size_t(1));
    QCOMPARE(views.front().name, u"Rich"_s);
    QCOMPARE(views.front().filter, page().filter());
    QCOMPARE(views.front().columns, page().view()->columns());

    page().show({});
    page().view()->setColumns({u"name"_s});
    m_floor->settle();
    const auto pick = [this](const QString &text) {
        for (QMenu *menu : page().findChildren<QMenu *>()) {
            emit menu->aboutToShow();
            for (QAction *action : menu->actions()) {
                if (action->text() == text && !action->menu()) {
                    action->trigger();
                    return true;
                }
            }
        }
        return false;
    };
    QVERIFY(pick(u"Rich"_s));
    m_floor->settle();
    QCOMPARE(page().filter(), views.front().filter);
    QCOMPARE(page().view()->columns(), views.front().columns);
    QCOMPARE(page().table()->rowCount(), 5);
}

void TestMembersPage::clerksSearchButNeitherBrowseNorExport()
{
    fill(4);
    m_floor->standIn(Role::Clerk);
    open();
    QCOMPARE(page().table()->rowCount(), 0);
    QVERIFY(page().emptyState());
    QVERIFY(!command(Qt::CTRL | Qt::Key_E)->isVisible());
    QVERIFY(!command(Qt::CTRL | Qt::SHIFT | Qt::Key_F)->isVisible());
    page().search()->setText(u"Member"_s);
    QTest::qWait(100);
    m_floor->settle();
    QVERIFY(page().emptyState());
    page().search()->setText(u"13810000002"_s);
    QTRY_COMPARE(names(), QStringList{u"Member 0002"_s});
    QVERIFY(!page().emptyState());
    QCOMPARE(page().table()->rowAt(0)->phone, u"138****0002"_s);
}

void TestMembersPage::neighboursFollowTheOrder()
{
    fill(3);
    open();
    const MemberId first = page().table()->rowAt(0)->id;
    const MemberId second = page().table()->rowAt(1)->id;
    QCOMPARE(page().neighbour(first, 1), std::optional(second));
    QCOMPARE(page().neighbour(second, -1), std::optional(first));
    QCOMPARE(page().neighbour(first, -1), std::nullopt);
}

void TestMembersPage::everythingThatTakesTheFocusHasAName()
{
    fill(3);
    open();
    command(Qt::CTRL | Qt::SHIFT | Qt::Key_F)->trigger();
    page().show({.silentDays = 0, .pointsAtLeast = Points(0)});
    m_floor->settle();
    page().view()->selectAll();
    command(Qt::CTRL | Qt::Key_S)->trigger();
    QVERIFY2(everyFocusableHasAName(&page()), qPrintable(namelessFocusables(&page()).join(u'\n')));
}

void TestMembersPage::pictures()
{
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    if (folder.isEmpty()) {
        QSKIP("REGULARS_PICTURES names no folder");
    }
    const auto grab = [&](const QString &name) {
        m_floor->settle();
        QVERIFY(page().grab().save(folder + u'/' + name + u".png"_s));
    };
    fill(3);
    open();
    page().show({.pointsAtLeast = Points(9999)});
    grab(u"list-nobody"_s);
    m_page.reset();
    const QStringList people{u"张小梅"_s, u"李伟"_s,   u"Anna Maria Berg"_s,
                             u"王芳"_s,   u"欧阳娜"_s, u"陈建国"_s,
                             u"刘洋"_s,   u"赵敏"_s};
    for (int i = 0; i < 40; ++i) {
        const MemberId member = m_floor->enrol(u"139%1"_s.arg(20000000 + i * 7919),
                                               people.at(i % people.size()), {}, u"--11-05"_s);
        m_floor->sell(member, qPrintable(QString::number(10 + i * 377 % 6'000)));
        if (i % 3 == 0) {
            salesfloor::Shop::done(Membership(shop().desk())
                                       .tag({}, {MemberRef::of(member), {u"coffee"_s, u"vip"_s}}));
        }
    }
    open();
    grab(u"list-light"_s);
    command(Qt::CTRL | Qt::SHIFT | Qt::Key_F)->trigger();
    page().show({.birthdayWithinDays = 30, .pointsAtLeast = Points(50)});
    m_floor->settle();
    page().view()->selectAll();
    grab(u"list-filters"_s);
    m_theme.setChoice(Theme::Choice::Dark);
    grab(u"list-dark"_s);
    m_theme.setScale(200);
    grab(u"list-dark-200"_s);
}

QTEST_MAIN(TestMembersPage)
#include "tst_memberspage.moc"
