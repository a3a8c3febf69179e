// What-if on its page (R8): figures as the verb tells them, in words, charts and tables.

#include "pagelook.h"
#include "programmefloor.h"
#include "ui/charts/chartwidget.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/figuretable.h"
#include "ui/parts/inlinemessage.h"
#include "ui/programme/confirmbar.h"
#include "ui/programme/simulatorpage.h"
#include "ui/programme/versionspage.h"
#include "ui/programme/whatiftile.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

QByteArray programmeText()
{
    QByteArray text = salesfloor::Terms{.policy = R"("expiry": {"after": "30 days"})",
                                        .tiers = R"({"id": "basic", "name": "Basic"},
                    {"id": "gold", "name": {"en": "Gold", "zh_CN": "金卡"}, "multiplier": 1,
                     "paths": [{"metric": "spend", "at_least": "500.00"}]})",
                                        .rewards = R"({"id": "mug", "name": "Mug", "kind": "goods",
                     "points": 100, "worth": "20.00"})"}
                          .text();
    text.chop(1);
    return text + R"(, "segments": [{"id": "big", "name": {"en": "Big spenders", "zh_CN": "大客户"},
        "when": {"metric": "spend", "at_least": "300.00"}}, {"id": "sleeping", "name": {"en":
        "Sleeping", "zh_CN": "沉睡"}, "when": {"silent_for": "20 days"}}]})";
}

const QString rate = u"/rules/0/give/points_per/points"_s;
const DayRange november{BusinessDay(QDate(2026, 11, 1)), BusinessDay(QDate(2026, 11, 30))};

} // namespace

class TestSimulatorPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aShopWithoutPurchasesSaysWhatToDo();
    void theDraftAgainstItselfIsZeroEverywhere();
    void aDoubledRuleDoublesWhatThePageSays();
    void figuresAreTheVerbs();
    void longerLifeKeepsWhatWasLost();
    void aMovedThresholdMovesMembersOnTheLadder();
    void whoGainsIsNamedAndOpened();
    void whoLosesIsNamed();
    void segmentsAreDrawnAndListed();
    void periodsAreWholeMonths();
    void aShopThatSleptShowsItsOwnLastYear();
    void aPeriodThatEndsFirstIsNotRun();
    void daysWithoutPurchasesSaySo();
    void aChangedDraftIsToBeTriedAnew();
    void whatCameOfItGoesWithThePublishing();
    void figuresAreSavedWithoutNames();
    void whoLocksTakesMembersAlong();
    void cancelStopsTheRun();
    void looksWellInEveryDress();

private:
    void stand(const char *now); // before a shop that opens then
    void show();
    void tryOver(DayRange days, SimulatorPage::Trial trial);
    MemberRef buys(const QString &card, const char *amount);

    PageLook m_look;
    std::unique_ptr<ProgrammeFloor> m_floor;
    std::unique_ptr<SimulatorPage> m_page;
};

void TestSimulatorPage::init()
{
    stand("2026-11-02 10:00");
}

void TestSimulatorPage::stand(const char *now)
{
    m_page.reset();
    m_floor = std::make_unique<ProgrammeFloor>(programmeText(), now);
    m_page = std::make_unique<SimulatorPage>(*m_floor->shop, *m_floor->session);
    m_look.dress(*m_page, PageLook::small, Theme::Choice::Light, "en", 100);
}

void TestSimulatorPage::cleanup()
{
    m_page.reset();
    m_floor.reset();
}

void TestSimulatorPage::show()
{
    m_page->show();
    m_page->onShown();
    PageLook::settle();
}

MemberRef TestSimulatorPage::buys(const QString &card, const char *amount)
{
    const MemberRef member = m_floor->enrol(card);
    m_floor->earned(member, amount);
    return member;
}

void TestSimulatorPage::tryOver(DayRange days, SimulatorPage::Trial trial)
{
    show();
    m_page->choose(days);
    m_page->choose(trial);
    m_page->run();
    QTRY_VERIFY(!m_page->isRunning());
}

void TestSimulatorPage::aShopWithoutPurchasesSaysWhatToDo()
{
    m_floor->enrol(u"1"_s);
    show();
    QVERIFY(m_page->emptyState()->isVisible());
    QVERIFY(!ProgrammeFloor::command(m_page.get(), Qt::Key_F5)->isEnabled());
    m_floor->earned({}, "10.00"); // to nobody in particular
    m_page->onShown();
    PageLook::settle();
    QVERIFY(!m_page->emptyState()->isVisible());
    QVERIFY(ProgrammeFloor::command(m_page.get(), Qt::Key_F5)->isEnabled());
}

void TestSimulatorPage::theDraftAgainstItselfIsZeroEverywhere()
{
    buys(u"1"_s, "120.00");
    buys(u"2"_s, "600.00");
    tryOver(november, SimulatorPage::Trial::Itself);
    QVERIFY(m_page->figures());
    for (const WhatIfFigure &figure : m_page->figures()->all()) {
        QVERIFY2(figure.change() == 0, qPrintable(figure.name));
    }
    QCOMPARE(m_page->tile(0)->figures(), u"720 → 720"_s);
    for (int tile = 0; tile < 4; ++tile) {
        QCOMPARE(m_page->tile(tile)->difference(), u"no difference"_s);
    }
    for (int row = 0; row < m_page->allFigures()->rows(); ++row) {
        QVERIFY2(!m_page->allFigures()->cell(row, 3).contains(QRegularExpression(u"[1-9]"_s)),
                 qPrintable(m_page->allFigures()->cell(row, 3)));
    }
    QCOMPARE(m_page->winners()->rows() + m_page->losers()->rows(), 0);
}

void TestSimulatorPage::aDoubledRuleDoublesWhatThePageSays()
{
    buys(u"1"_s, "120.00");
    buys(u"2"_s, "30.00");
    QVERIFY(m_floor->session->trySet(rate, 2).empty());
    tryOver(november, SimulatorPage::Trial::Draft);
    QCOMPARE(m_page->tile(0)->figures(), u"150 → 300"_s);
    QCOMPARE(m_page->tile(0)->difference(), u"150 more (+100.0%)"_s);
    QCOMPARE(m_page->tile(1)->figures(), u"¥1.50 → ¥3.00"_s);
    QCOMPARE(m_page->tile(2)->difference(), u"¥1.50 more (+100.0%)"_s);
    const ChartSpec &daily = m_page->dailyChart()->spec();
    QCOMPARE(daily.categories.size(), 30);
    QCOMPARE(daily.series.at(0).values.at(1), std::optional(150.0)); // 2 November
    QCOMPARE(daily.series.at(1).values.at(1), std::optional(300.0));
    QCOMPARE(daily.series.at(1).values.at(2), std::optional(0.0));
    QCOMPARE(m_page->winners()->rows(), 2);
}

void TestSimulatorPage::figuresAreTheVerbs()
{
    buys(u"1"_s, "720.00");
    QVERIFY(m_floor->session->trySet(rate, 3).empty());
    tryOver(november, SimulatorPage::Trial::Draft);
    const auto live = m_floor->session->live().sharedProgramme();
    const auto draft = m_floor->session->document().sharedProgramme();
    const auto whatIf = salesfloor::Shop::done(
        Simulation(m_floor->shop->store()).compare(november, live, draft, {}));
    const QJsonObject json = whatIfToJson(*whatIf, *live, *draft);
    const auto told = [&](const WhatIfFigure &figure, const QString &name) {
        const QJsonValue before = json[u"live"_s][name];
        const QJsonValue after = json[u"draft"_s][name];
        const auto minor = [](const QJsonValue &value) {
            return value.isString() ? moneyFromText(value.toString(), 2)->count()
                                    : value.toInteger();
        };
        return figure.live == minor(before) && figure.draft == minor(after) &&
               figure.live != figure.draft;
    };
    const WhatIfFigures &figures = *m_page->figures();
    QVERIFY(told(figures.issued(), u"points_issued"_s));
    QVERIFY(told(figures.cost(), u"cost"_s));
    QVERIFY(told(figures.liability(), u"liability"_s));
    QCOMPARE(figures.redemptions().live, json[u"live"_s][u"redemptions"_s].toInteger());
}

void TestSimulatorPage::longerLifeKeepsWhatWasLost()
{
    stand("2026-08-03 10:00");
    buys(u"1"_s, "200.00");
    m_floor->clock.set(salesfloor::at("2026-11-02 10:00"));
    show();
    m_page->choose(DayRange{BusinessDay(QDate(2026, 8, 1)), BusinessDay(QDate(2026, 10, 31))});
    QVERIFY(m_page->lifeDays()->isVisible()); // nothing is drafted: the page offers that
    m_page->lifeDays()->setValue(90);
    m_page->run();
    QTRY_VERIFY(!m_page->isRunning());
    QCOMPARE(m_page->figures()->all().at(2).live, 200); // expired
    QCOMPARE(m_page->figures()->all().at(2).draft, 0);
    QCOMPARE(m_page->tile(2)->figures(), u"¥0.00 → ¥2.00"_s);
    // By day: what was bought on 3 August is lost after 30 days.
    const ChartSpec &daily = m_page->dailyChart()->spec();
    QCOMPARE(daily.title, WhatIfFigures::dailyTitle(WhatIfFigures::Daily::Expired));
    QCOMPARE(daily.series.at(0).values.at(32), std::optional(200.0)); // 2 September
    QCOMPARE(daily.series.at(1).values.at(32), std::optional(0.0));
    m_page->choose(WhatIfFigures::Daily::Cost);
    QCOMPARE(m_page->dailyChart()->spec().series.at(1).values.at(2), std::optional(2.0));
    QCOMPARE(m_floor->session->changes(), 0); // a trial drafts nothing
}

void TestSimulatorPage::aMovedThresholdMovesMembersOnTheLadder()
{
    buys(u"1"_s, "300.00");
    QVERIFY(m_floor->session->trySet(u"/tiers/1/paths/0/at_least"_s, u"250.00"_s).empty());
    tryOver(november, SimulatorPage::Trial::Draft);
    const ChartSpec &ladder = m_page->tierChart()->spec();
    QCOMPARE(ladder.categories, (QStringList{u"Basic"_s, u"Gold"_s}));
    QCOMPARE(ladder.series.at(0).values.at(1), std::optional(0.0));
    QCOMPARE(ladder.series.at(1).values.at(1), std::optional(1.0));
    QVERIFY(m_page->tierChart()->summary().startsWith(u"1 member stands higher"_s) ||
            m_page->tierChart()->summary().startsWith(u"1 member(s) stand higher"_s));
    QCOMPARE(m_page->allFigures()->cell(13, 3), u"+1"_s);
}

void TestSimulatorPage::whoGainsIsNamedAndOpened()
{
    const MemberRef member = buys(u"1001"_s, "120.00");
    QVERIFY(m_floor->session->trySet(rate, 2).empty());
    tryOver(november, SimulatorPage::Trial::Draft);
    QCOMPARE(m_page->winners()->cell(0, 0), u"1001"_s); // enrolled under that name
    QCOMPARE(m_page->winners()->cell(0, 1), u"Basic"_s);
    QCOMPARE(m_page->winners()->cell(0, 2), u"120 → 240"_s);
    QCOMPARE(m_page->winners()->cell(0, 3), u"+¥1.20"_s);
    QSignalSpy asked(m_page.get(), &Page::asked);
    m_page->winners()->setCurrentIndex(m_page->winners()->model()->index(0, 0));
    m_page->winners()->setFocus();
    QTest::keyClick(m_page->winners(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"member"_s);
    QCOMPARE(u"id:"_s + asked.first().at(1).toString(), member.toText());
}

void TestSimulatorPage::whoLosesIsNamed()
{
    buys(u"1001"_s, "120.00");
    QVERIFY(m_floor->session->trySet(u"/rules/0/give/points_per/amount"_s, u"2.00"_s).empty());
    tryOver(november, SimulatorPage::Trial::Draft);
    QCOMPARE(m_page->winners()->rows(), 0);
    QCOMPARE(m_page->losers()->rows(), 1);
    QCOMPARE(m_page->losers()->cell(0, 0), u"1001"_s);
    QCOMPARE(m_page->losers()->cell(0, 2), u"120 → 60"_s);
    QCOMPARE(m_page->losers()->cell(0, 3), u"−¥0.60"_s);
}

void TestSimulatorPage::segmentsAreDrawnAndListed() // C1, R8
{
    buys(u"1"_s, "400.00");
    buys(u"2"_s, "10.00");
    QVERIFY(m_floor->session->trySet(rate, 2).empty());
    tryOver(november, SimulatorPage::Trial::Draft);
    const ChartSpec &chart = m_page->segmentChart()->spec();
    QCOMPARE(chart.categories, (QStringList{u"Big spenders"_s, u"Sleeping"_s}));
    QCOMPARE(chart.series.at(0).values.at(0), std::optional(400.0));
    QCOMPARE(chart.series.at(1).values.at(0), std::optional(800.0));
    QCOMPARE(chart.series.at(1).values.at(1), std::optional(820.0)); // both, on 30 November
    QCOMPARE(m_page->segments()->cell(0, 1), u"1"_s);
    QCOMPARE(m_page->segments()->cell(0, 2), u"400 → 800"_s);
    QCOMPARE(m_page->segments()->cell(1, 1), u"2"_s);
}

void TestSimulatorPage::periodsAreWholeMonths()
{
    const auto day = [](int year, int month, int of) {
        return BusinessDay(QDate(year, month, of));
    };
    m_page->choose(SimulatorPage::Period::LastMonth);
    QCOMPARE(m_page->days(), (DayRange{day(2026, 10, 1), day(2026, 10, 31)}));
    m_page->choose(SimulatorPage::Period::LastQuarter);
    QCOMPARE(m_page->days(), (DayRange{day(2026, 7, 1), day(2026, 9, 30)}));
    m_page->choose(SimulatorPage::Period::LastYear);
    QCOMPARE(m_page->days(), (DayRange{day(2025, 11, 1), day(2026, 10, 31)}));
}

void TestSimulatorPage::aShopThatSleptShowsItsOwnLastYear()
{
    stand("2025-03-04 10:00");
    buys(u"1"_s, "10.00");
    m_floor->clock.set(salesfloor::at("2026-11-02 10:00"));
    show();
    const BusinessDay only(QDate(2025, 3, 4));
    QCOMPARE(m_page->days(), (DayRange{only, only}));
}

void TestSimulatorPage::aPeriodThatEndsFirstIsNotRun()
{
    buys(u"1"_s, "10.00");
    tryOver({november.last, november.first}, SimulatorPage::Trial::Itself);
    QVERIFY(!m_page->figures());
    QVERIFY(m_page->message()->text().contains(u"ends before it begins"_s));
}

void TestSimulatorPage::daysWithoutPurchasesSaySo()
{
    buys(u"1"_s, "10.00");
    tryOver({BusinessDay(QDate(2026, 9, 1)), BusinessDay(QDate(2026, 9, 30))},
            SimulatorPage::Trial::Itself);
    QVERIFY(m_page->figures());
    bool isTold = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        isTold = isTold || label->text().startsWith(u"No member bought anything from 2026-09-01"_s);
    }
    QVERIFY(isTold);
}

void TestSimulatorPage::aChangedDraftIsToBeTriedAnew()
{
    buys(u"1"_s, "10.00");
    QVERIFY(m_floor->session->trySet(rate, 2).empty());
    tryOver(november, SimulatorPage::Trial::Draft);
    QCOMPARE(m_page->hint(), QString());
    QVERIFY(m_floor->session->trySet(rate, 3).empty());
    QVERIFY(m_page->hint().contains(u"has changed since"_s));
    m_page->run();
    QTRY_VERIFY(!m_page->isRunning());
    QCOMPARE(m_page->hint(), QString());
    QCOMPARE(m_page->tile(0)->figures(), u"10 → 30"_s);
}

void TestSimulatorPage::whatCameOfItGoesWithThePublishing()
{
    buys(u"1"_s, "100.00");
    VersionsPage versions(*m_floor->shop, *m_floor->session);
    connect(m_page.get(), &SimulatorPage::concluded, &versions, &VersionsPage::setTrial);
    QSignalSpy asked(&versions, &Page::asked);
    QVERIFY(m_floor->session->trySet(rate, 2).empty());
    static_cast<QWidget &>(versions).show();
    versions.onShown();
    ProgrammeFloor::command(&versions, Qt::Key_F5)->trigger();
    QCOMPARE(asked.value(0).value(0).toString(), SimulatorPage::pageId());
    show();
    m_page->open(asked.value(0).value(1).toString());
    m_page->choose(november);
    m_page->onShown();
    QTRY_VERIFY(m_page->figures() && !m_page->isRunning());
    const QString told = u"Tried on 2026-11-01 to 2026-11-30: points given +100, cost +¥1.00"_s;
    const int ctrlS = int(Qt::CTRL) | int(Qt::Key_S);
    versions.onShown();
    ProgrammeFloor::command(&versions, QKeySequence(ctrlS))->trigger();
    QVERIFY2(versions.confirming()->noteLine()->text().startsWith(told),
             qPrintable(versions.confirming()->noteLine()->text()));
    // Of another draft it says nothing.
    QVERIFY(m_floor->session->trySet(rate, 5).empty());
    ProgrammeFloor::command(&versions, QKeySequence(ctrlS))->trigger();
    QCOMPARE(versions.confirming()->noteLine()->text(), QString());
}

void TestSimulatorPage::figuresAreSavedWithoutNames()
{
    buys(u"Somebody"_s, "100.00");
    QVERIFY(m_floor->session->trySet(rate, 2).empty());
    tryOver(november, SimulatorPage::Trial::Draft);
    const QString path = m_floor->folder.filePath(u"what-if.csv"_s);
    m_page->exportTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"All together,Points given,100,200,100\r\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"All together,What it costs the shop,1.00,2.00,1.00\r\n"_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"Points given by day,2026-11-02,100,200,100\r\n"_s), qPrintable(text));
    QVERIFY(!text.contains(u"Somebody"_s));
}

void TestSimulatorPage::whoLocksTakesMembersAlong() // F16
{
    buys(u"1"_s, "100.00");
    QVERIFY(m_floor->session->trySet(rate, 2).empty());
    tryOver(november, SimulatorPage::Trial::Draft);
    QCOMPARE(m_page->winners()->rows(), 1);
    m_floor->shop->signOut();
    QVERIFY(!m_page->figures());
    QCOMPARE(m_page->winners()->rows(), 0);
}

// A store on disk: there the run is in a thread of its own.
void TestSimulatorPage::cancelStopsTheRun()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.regulars"_s);
    qputenv("REGULARS_KEYS", folder.filePath(u"keys"_s).toUtf8());
    auto store = Store::create(path);
    salesfloor::Shop::done(setUpShop(
        *store, m_floor->clock,
        {programmeText(), u"Owner"_s, ProgrammeFloor::secret(), salesfloor::Shop::cheap}));
    Shop shop(std::move(store), m_floor->clock, m_floor->settings);
    salesfloor::Shop::done(shop.signIn(u"Owner"_s, ProgrammeFloor::secret()));
    EnrolRequest somebody;
    somebody.card = u"1"_s;
    const Answer enrolled = salesfloor::Shop::done(Membership(shop.desk()).enrol({}, somebody));
    SaleRequest sale;
    sale.member = MemberRef::of(enrolled.members.front().second);
    sale.lines = {salesfloor::line("10.00")};
    salesfloor::Shop::done(Sales(shop.desk()).checkout({}, sale));
    QWidget window;
    DraftSession session(shop, &window);
    SimulatorPage page(shop, session);
    static_cast<QWidget &>(page).show();
    page.onShown();
    page.choose(november);
    page.choose(SimulatorPage::Trial::Itself);
    page.run();
    QVERIFY(page.isRunning());
    QVERIFY(!ProgrammeFloor::command(&page, Qt::Key_F5)->isEnabled());
    page.cancel();
    QVERIFY(!page.isRunning());
    QTest::qWait(300); // what was on its way is not delivered
    QVERIFY(!page.figures());
    QVERIFY(page.message()->text().startsWith(u"Stopped."_s));
    page.run();
    QTRY_VERIFY(page.figures() && !page.isRunning());
    QCOMPARE(page.figures()->whatIf().live.purchases, 1);
}

void TestSimulatorPage::looksWellInEveryDress()
{
    stand("2026-10-01 10:00");
    for (int member = 1; member <= 12; ++member) {
        m_floor->clock.set(
            salesfloor::at(qPrintable(u"2026-10-%1 10:00"_s.arg(2 * member, 2, 10, QChar(u'0')))));
        buys(QString::number(member), qPrintable(QString::number(60 * member) + u".00"_s));
    }
    m_floor->clock.set(salesfloor::at("2026-11-02 10:00"));
    QVERIFY(m_floor->session->trySet(rate, 2).empty());
    QVERIFY(m_floor->session->trySet(u"/tiers/1/paths/0/at_least"_s, u"400.00"_s).empty());
    show();
    m_page->run();
    QTRY_VERIFY(m_page->figures() && !m_page->isRunning());
    // A name isn't far from its figures.
    const QHeaderView *columns = m_page->allFigures()->horizontalHeader();
    QVERIFY2(
        columns->sectionSize(0) <= 2 * columns->sectionSize(1),
        qPrintable(u"%1 beside %2"_s.arg(columns->sectionSize(0)).arg(columns->sectionSize(1))));
    const QStringList faults = m_look.faults(*m_page);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    m_look.pictures(*m_page, u"simulator"_s);
}

QTEST_MAIN(TestSimulatorPage)

#include "tst_simulatorpage.moc"
