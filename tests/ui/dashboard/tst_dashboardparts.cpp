// What of the dashboard is chosen, arranged, judged and read anew, and how it looks (I1, X2, X8).

#include "dashboardfloor.h"
#include "ui/charts/chartwidget.h"
#include "ui/dashboard/dashcard.h"
#include "ui/dashboard/dashsection.h"
#include "ui/dashboard/figurerowspage.h"
#include "ui/dashboard/kpicard.h"
#include "ui/dashboard/setupcard.h"
#include "ui/dashboard/targetscard.h"
#include "ui/dashboard/todaycard.h"
#include "ui/parts/inlinemessage.h"
#include "ui/servingtimes.h"
#include "ui/settings.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <map>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestDashboardParts : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_case = std::make_unique<DashboardFloor>(); }
    void cleanup() { m_case.reset(); }
    void thePeriodIsChosenAndKept();
    void ownDatesNeverEndBeforeTheyStart();
    void partsAreHiddenMovedAndKeptByPerson();
    void whatChangesIsCountedAnew();
    void whatFailsIsTriedAgainThere();
    void targetsAreJudgedInWords();
    void todayLeadsToItsLists();
    void theFirstWeekHasItsList();
    void chartsHaveTablesNamesAndSummaries();
    void noChartStandsBesideAGap();
    void tellsHowLongServingTakes();
    void whoLocksTakesTheFiguresAlong();
    void cardsStandWholeAndEven();
    void looksWellInEveryDress();

private:
    ProgrammeFloor &floor() const { return *m_case->floor; }
    DashboardPage &page() const { return *m_case->page; }

    std::unique_ptr<DashboardFloor> m_case;
};

void TestDashboardParts::thePeriodIsChosenAndKept()
{
    m_case->show();
    QCOMPARE(page().periodBar()->kind(), PeriodKind::Last30);
    QComboBox *box = page().periodBar()->kindBox();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home); // the shortest
    QCOMPARE(page().periodBar()->period().days(), 7);
    m_case->waitForAll();
    QVERIFY(page().card(Figure::Sales)->toolTip().contains(u"2026-10-27"_s));
    DashboardPage again(*floor().shop);
    QCOMPARE(again.periodBar()->kind(), PeriodKind::Last7);
    // By person.
    floor().standIn(u"Manager"_s, Role::Manager, u"another good phrase"_s);
    QCOMPARE(again.periodBar()->kind(), PeriodKind::Last30);
    floor().standAs(u"Owner"_s, ProgrammeFloor::secret());
    QCOMPARE(again.periodBar()->kind(), PeriodKind::Last7);
}

void TestDashboardParts::ownDatesNeverEndBeforeTheyStart()
{
    m_case->show();
    PeriodBar *bar = page().periodBar();
    QVERIFY(!bar->first()->isVisible());
    bar->kindBox()->setFocus();
    QTest::keyClick(bar->kindBox(), Qt::Key_End);
    QCOMPARE(bar->kind(), PeriodKind::Own);
    QVERIFY(bar->first()->isVisible());
    QCOMPARE(bar->period().days(), 30); // what was shown before
    bar->last()->setDate(QDate(2026, 10, 1));
    QCOMPARE(bar->period().first, salesfloor::day("2026-10-01"));
    QCOMPARE(bar->period().days(), 1);
    bar->first()->setDate(QDate(2026, 10, 20));
    QCOMPARE(bar->period().last, salesfloor::day("2026-10-20"));
    bar->last()->setDate(QDate(2027, 1, 1)); // no day that has not begun
    QCOMPARE(bar->period().last, floor().shop->today());
}

void TestDashboardParts::partsAreHiddenMovedAndKeptByPerson()
{
    m_case->show();
    const QStringList all = page().sectionIds();
    QCOMPARE(page().arrangement(), all);
    emit page().section(u"points"_s)->moveAsked(-1);
    emit page().section(u"activity"_s)->hideAsked();
    const QStringList mine{u"today"_s, u"figures"_s, u"points"_s, u"members"_s};
    QCOMPARE(page().arrangement(), mine);
    QVERIFY(!page().section(u"activity"_s)->isVisible());
    DashboardPage again(*floor().shop);
    QCOMPARE(again.arrangement(), mine);
    floor().standIn(u"Manager"_s, Role::Manager, u"another good phrase"_s);
    QCOMPARE(again.arrangement(), all);
    floor().standAs(u"Owner"_s, ProgrammeFloor::secret());
    QCOMPARE(again.arrangement(), mine);
    // What is hidden comes back by the menu, behind the others; or all as it was.
    emit again.arrangeMenu()->aboutToShow();
    const QList<QAction *> actions = again.arrangeMenu()->actions();
    for (QAction *action : actions) {
        if (action->data() == u"activity"_s) {
            QVERIFY(!action->isChecked());
            action->trigger();
        }
    }
    QCOMPARE(again.arrangement(), mine + QStringList{u"activity"_s});
    emit again.arrangeMenu()->aboutToShow();
    again.arrangeMenu()->actions().constLast()->trigger();
    QCOMPARE(again.arrangement(), all);
}

void TestDashboardParts::whatChangesIsCountedAnew()
{
    m_case->show();
    QCOMPARE(page().card(Figure::Sales)->value(), u"¥0.00"_s);
    floor().earned(m_case->member(u"Anna"_s), "20.00");
    emit floor().shop->changes().ledgerChanged();
    emit floor().shop->changes().ledgerChanged();
    QCOMPARE(page().card(Figure::Sales)->value(), u"¥0.00"_s); // not at once
    QTRY_COMPARE_WITH_TIMEOUT(page().card(Figure::Sales)->value(), u"¥20.00"_s, 6'000);
    // Out of sight it waits until it is looked at.
    page().hide();
    floor().earned(m_case->member(u"Bert"_s), "30.00");
    emit floor().shop->changes().ledgerChanged();
    QTest::qWait(2'500);
    QCOMPARE(page().card(Figure::Sales)->value(), u"¥20.00"_s);
    m_case->show();
    QCOMPARE(page().card(Figure::Sales)->value(), u"¥50.00"_s);
}

void TestDashboardParts::whatFailsIsTriedAgainThere()
{
    floor().earned(m_case->member(u"Anna"_s), "20.00");
    Connection &store = floor().shop->store().connection();
    store.query("ALTER TABLE action_event RENAME TO action_elsewhere").step();
    m_case->show();
    QVERIFY(page().chartCard(DashboardPage::Active)->hasFailed());
    QVERIFY(page().chartCard(DashboardPage::Hours)->hasFailed());
    QVERIFY(!page().message()->text().isEmpty());
    QVERIFY(page().today()->isVisible()); // which needs none of it
    store.query("ALTER TABLE action_elsewhere RENAME TO action_event").step();
    QPushButton *again = page().chartCard(DashboardPage::Active)->againButton();
    QTest::mouseClick(again, Qt::LeftButton);
    m_case->waitForAll();
    QVERIFY(!page().chartCard(DashboardPage::Active)->hasFailed());
    QVERIFY(!page().chartCard(DashboardPage::Hours)->hasFailed()); // one reading brings both
    QVERIFY(page().message()->text().isEmpty());
    store.query("ALTER TABLE action_event RENAME TO action_elsewhere").step();
    ProgrammeFloor::command(&page(), Qt::Key_F5)->trigger();
    m_case->waitForAll();
    QVERIFY(page().chartCard(DashboardPage::Hours)->hasFailed());
    store.query("ALTER TABLE action_elsewhere RENAME TO action_event").step();
    page().message()->actionButton()->click();
    m_case->waitForAll();
    QVERIFY(!page().chartCard(DashboardPage::Hours)->hasFailed());
    QVERIFY(page().message()->text().isEmpty());
    QCOMPARE(page().card(Figure::Sales)->value(), u"¥20.00"_s);
}

void TestDashboardParts::targetsAreJudgedInWords()
{
    const MemberRef anna = m_case->member(u"Anna"_s);
    floor().earned(anna, "20.00");
    m_case->show();
    QVERIFY(!page().targets()->isHealthy(TargetsList::Redemption));
    QVERIFY(page().targets()->verdict(TargetsList::Redemption).contains(u"Below the target"_s));
    QVERIFY(page().targets()->isHealthy(TargetsList::Sleeping));
    m_case->redeem(anna); // 10 of 20
    floor().clock.advanceMs(1'000);
    ProgrammeFloor::command(&page(), Qt::Key_F5)->trigger();
    m_case->waitForAll();
    QVERIFY(page().targets()->isHealthy(TargetsList::Redemption));
    // 0.10 for a mug, of 8.22 for 30 days
    QVERIFY(page().targets()->isHealthy(TargetsList::RewardCost));
    QVERIFY2(page().targets()->verdict(TargetsList::RewardCost).contains(u"15.0%"_s),
             qPrintable(page().targets()->verdict(TargetsList::RewardCost)));
    floor().clock.advanceMs(100 * oneDay);
    m_case->show();
    QVERIFY(!page().targets()->isHealthy(TargetsList::Sleeping));
    QVERIFY(page().targets()->verdict(TargetsList::Sleeping).contains(u"Above the target"_s));
}

void TestDashboardParts::todayLeadsToItsLists()
{
    floor().earned(m_case->member(u"Anna"_s, "--11-02"), "20.00");
    m_case->show();
    QCOMPARE(page().today()->text(0), u"1 birthday today: Anna"_s);
    QVERIFY(page().today()->text(1).contains(u"No points expire"_s));
    QCOMPARE(page().today()->text(2), u"Nearly gone: Mug: 4 left"_s);
    QSignalSpy asked(&page(), &Page::asked);
    for (int row = 0; row < TodayList::rows; ++row) {
        QPushButton *button = page().today()->button(row);
        QCOMPARE(button->geometry().right(), page().today()->rect().right()); // at one edge
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked.at(0), (QVariantList{u"comingup"_s, u"birthdays"_s}));
    QCOMPARE(asked.at(1), (QVariantList{u"comingup"_s, u"expiring"_s}));
    QCOMPARE(asked.at(2).at(0).toString(), u"catalogue"_s);
    floor().clock.advanceMs(58 * oneDay);
    ProgrammeFloor::command(&page(), Qt::Key_F5)->trigger();
    m_case->waitForAll();
    QVERIFY2(page().today()->text(1).startsWith(u"20 points"_s),
             qPrintable(page().today()->text(1)));
}

void TestDashboardParts::theFirstWeekHasItsList()
{
    m_case->show();
    QVERIFY(page().setup()->isVisible());
    QVERIFY(!page().setup()->isDone(SetupCard::AddClerk));
    QSignalSpy asked(&page(), &Page::asked);
    page().setup()->button(SetupCard::AddClerk)->click();
    QCOMPARE(asked.takeFirst().at(0).toString(), u"people"_s);
    page().setup()->box(SetupCard::TestReceipt)->click();
    m_case->redeem([this] {
        const MemberRef anna = m_case->member(u"Anna"_s);
        floor().earned(anna, "20.00");
        return anna;
    }());
    floor().standIn(u"Clerk"_s, Role::Clerk, u"4711"_s);
    QVERIFY(!page().setup()->isVisible());
    floor().standAs(u"Owner"_s, ProgrammeFloor::secret());
    m_case->show();
    QVERIFY(page().setup()->isDone(SetupCard::AddClerk)); // seen, not ticked
    QVERIFY(page().setup()->isDone(SetupCard::TryRedemption));
    QVERIFY(page().setup()->isDone(SetupCard::TestReceipt)); // kept
    QVERIFY(page().setup()->isVisible());
    page().setup()->dismissButton()->click();
    QVERIFY(!page().setup()->isVisible());
    DashboardPage again(*floor().shop);
    static_cast<QWidget &>(again).show();
    again.onShown();
    QTRY_VERIFY(!again.isReading());
    QVERIFY(!again.setup()->isVisible());
}

void TestDashboardParts::chartsHaveTablesNamesAndSummaries()
{
    m_case->live(40, 16);
    page().periodBar()->setKind(PeriodKind::Last90);
    m_case->show();
    for (int place = 0; place < DashboardPage::chartCount; ++place) {
        ChartWidget *chart = page().chart(DashboardPage::ChartPlace(place));
        const QString reason = page().chartCard(DashboardPage::ChartPlace(place))->reason();
        QVERIFY2(reason.isEmpty(), qPrintable(reason));
        QVERIFY(!chart->spec().title.isEmpty());
        QVERIFY2(!chart->summary().isEmpty(), qPrintable(chart->spec().title));
        QCOMPARE(chart->face()->accessibleName(), chart->spec().title);
        chart->face()->setFocus();
        QTest::keyClick(chart->face(), Qt::Key_T);
        QVERIFY(chart->isTable());
        QVERIFY(chart->table()->model()->rowCount() > 0);
        QTest::keyClick(chart->table(), Qt::Key_T);
        QVERIFY(!chart->isTable());
        for (const ChartSeries &series : chart->spec().series) {
            QVERIFY(series.values.size() <= std::size_t(chart->spec().categories.size()));
        }
    }
    // Their sums are those of the figures.
    const Figures now = m_case->figures();
    const auto sumOf = [this](DashboardPage::ChartPlace place) {
        double sum = 0;
        for (const ChartSeries &series : page().chart(place)->spec().series) {
            for (const auto &value : series.values) {
                sum += value.value_or(0);
            }
        }
        return sum;
    };
    QCOMPARE(sumOf(DashboardPage::Hours), double(now.purchases));
    const Evidence buyers = *salesfloor::Shop::done(
        FigureRows(floor().shop->desk()).behind(Figure::RepeatRate, page().periodBar()->period()));
    QCOMPARE(sumOf(DashboardPage::Spend), double(*buyers.whole));
}

void TestDashboardParts::tellsHowLongServingTakes()
{
    m_case->show();
    KpiCard *card = page().tillTime();
    QCOMPARE(card->value(), u"–"_s);
    const ServingTimes times(floor().shop->settings().besides(servingTimesFile));
    const BusinessDay today = floor().shop->today();
    for (int i = 0; i < 31; ++i) {
        times.add(today, 6'200);
        times.add(today.plusDays(-8), 8'000);
    }
    QTest::keyClick(page().periodBar()->kindBox(), Qt::Key_Home); // a week, against the one before
    m_case->waitForAll();
    QCOMPARE(card->value(), u"6.2 s"_s);
    QVERIFY2(card->note().contains(u"31"_s), qPrintable(card->note()));
    QVERIFY2(card->changeText().contains(u"−1.8 s"_s), qPrintable(card->changeText()));
    QVERIFY(card->accessibleName().contains(u"6.2 s"_s));
    QVERIFY(card->toolTip().contains(u"Record"_s));
}

// The rows of charts end at one edge, with an odd number of them, too.
void TestDashboardParts::noChartStandsBesideAGap()
{
    m_case->live(8, 2);
    m_case->show();
    page().resize(1146, 680);
    m_case->waitForAll();
    std::map<std::pair<QWidget *, int>, int> ends;
    for (int place = 0; place < DashboardPage::chartCount; ++place) {
        const DashCard *card = page().chartCard(DashboardPage::ChartPlace(place));
        int &end = ends[{card->parentWidget(), card->y()}];
        end = std::max(end, card->geometry().right());
    }
    QVERIFY(ends.size() < std::size_t(DashboardPage::chartCount)); // some stand side by side
    for (const auto &[row, end] : ends) {
        QCOMPARE(end, row.first->rect().right());
    }
}

void TestDashboardParts::whoLocksTakesTheFiguresAlong() // F16
{
    floor().earned(m_case->member(u"Anna"_s), "20.00");
    m_case->show();
    QCOMPARE(page().card(Figure::Sales)->value(), u"¥20.00"_s);
    floor().shop->signOut();
    QVERIFY(page().card(Figure::Sales)->isWaiting());
    QVERIFY(page().card(Figure::Sales)->value().isEmpty());
    QVERIFY(page().chartCard(DashboardPage::Hours)->isWaiting());
}

// However long a change is told: a row of cards is no wider than the page, each as wide as the
// next.
void TestDashboardParts::cardsStandWholeAndEven()
{
    m_case->show();
    for (const char *language : {"zh_CN", "en"}) {
        for (const QString &change :
             {u"▲ +4"_s, u"▲ +11.5 个百分点"_s, u"▲ +1,234,567.89 more"_s}) {
            m_case->look.dress(page(), PageLook::small, Theme::Choice::Light, language, 100);
            for (const Figure figure : DashboardPage::kpis) {
                page().card(figure)->setChange(change, u"vs"_s, Tone::Success);
            }
            PageLook::settle();
            const int width = page().card(DashboardPage::kpis[0])->width();
            for (const Figure figure : DashboardPage::kpis) {
                const KpiCard *card = page().card(figure);
                QVERIFY2(card->geometry().right() < card->parentWidget()->width(),
                         qPrintable(codeOf(figure)));
                QVERIFY2(std::abs(card->width() - width) <= 1, qPrintable(codeOf(figure)));
            }
        }
    }
}

void TestDashboardParts::looksWellInEveryDress()
{
    m_case->live(60, 16);
    page().periodBar()->setKind(PeriodKind::Last90);
    m_case->show();
    const QStringList faults = m_case->look.faults(page());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    FigureRowsPage rows(*floor().shop);
    static_cast<QWidget &>(rows).show();
    rows.show(Figure::RedemptionRate, page().periodBar()->period());
    QTRY_VERIFY(rows.table()->evidence() && rows.table()->isComplete());
    for (int column = 0; column < FigureRowsTable::columns; ++column) { // measured once a row
        QVERIFY(rows.view()->horizontalHeader()->sectionResizeMode(column) !=
                QHeaderView::ResizeToContents);
    }
    const QStringList rowFaults = m_case->look.faults(rows);
    QVERIFY2(rowFaults.isEmpty(), qPrintable(rowFaults.join(u'\n')));
    m_case->look.pictures(rows, u"figurerows"_s);
    m_case->look.pictures(page(), u"dashboard"_s);
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    const auto wholePage = [&](const char *name, Theme::Choice choice, const char *language) {
        m_case->look.dress(page(), PageLook::small, choice, language, 100);
        const auto *area = page().findChild<QScrollArea *>();
        area->widget()->grab().save(QDir(folder).filePath(QString::fromLatin1(name)));
    };
    if (!folder.isEmpty()) {
        wholePage("dashboard-whole-light.png", Theme::Choice::Light, "en");
        wholePage("dashboard-whole-contrast.png", Theme::Choice::HighContrast, "zh_CN");
    }
}

QTEST_MAIN(TestDashboardParts)

#include "tst_dashboardparts.moc"
