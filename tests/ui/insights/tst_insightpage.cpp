// The insight page over a demo shop: what it shows is what was counted, and every figure leads to
// the members behind it (I1 to I5, I8, C1, C5, S44).

#include "protocol/demo/demoshop.h"
#include "services/rating.h"
#include "storage/statement.h"
#include "support/accessiblewalk.h"
#include "support/cheapsecret.h"
#include "support/clippedtext.h"
#include "support/fixedclock.h"
#include "ui/charts/chartwidget.h"
#include "ui/insights/figuretile.h"
#include "ui/insights/insightpage.h"
#include "ui/insights/insighttab.h"
#include "ui/insights/togethertab.h"
#include "ui/languages.h"
#include "ui/parts/figuretable.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/settings.h"
#include "ui/shop.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QJsonArray>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

enum Tab { Members, PointsTab, Sales, Rewards, Offers, Together };

} // namespace

class TestInsightPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }

    void beginsWithTheLastTwelveMonths();
    void figuresAreThoseThatWereCounted();
    void eachPeriodIsCountedAnew();
    void aPeriodThatEndsBeforeItBeginsIsRefused();
    void figuresLeadToTheirMembers();
    void theWayOnBeginsWhereTheFigureDoes();
    void rowsLeadToTheirMembers();
    void chartsLeadToTheirMembersByTheirTable();
    void goodsBoughtTogetherAreListed();
    void offersTellTheirUseAndTheirCost();
    void partsThatHardlyRedeemAreFlagged();
    void seldomTakenLeadsToThoseRewards();
    void segmentsShowHowTheyWent();
    void clerksAreRefusedInPlace();
    void theLanguageChangesWhileItIsOpen();
    void everyTabIsNamedAndFits_data();
    void everyTabIsNamedAndFits();
    void pictures();

private:
    void open(int tab);
    InsightTab *sheet(int tab) const { return m_page->sheet(tab); }
    const DeepFigures &deep() const { return m_page->view()->deep; }

    QTemporaryDir m_folder;
    FixedClock m_clock{*Instant::fromIso(u"2026-11-22T15:00:00+08:00")};
    Theme m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<InsightPage> m_page;
};

void TestInsightPage::initTestCase()
{
    auto store = Store::inMemory();
    DemoOrder order{60, 5, m_clock.now(), {}};
    order.cost = cheapSecret;
    QVERIFY(makeDemo(*store, order));
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_shop = std::make_unique<Shop>(std::move(store), m_clock, *m_settings);
}

void TestInsightPage::init()
{
    m_theme.setScale(100);
    m_theme.setChoice(Theme::Choice::Light);
    QVERIFY(m_shop->signIn(u"owner"_s, QString::fromUtf16(demoPin)));
    m_page = std::make_unique<InsightPage>(*m_shop);
    m_page->resize(1146, 720);
}

void TestInsightPage::open(int tab)
{
    m_page->QWidget::show();
    m_page->onShown();
    m_page->tabs()->setCurrentIndex(tab);
    QTRY_VERIFY(m_page->view());
    QTRY_VERIFY(!m_page->isCountingOn());
    if (tab == Together) {
        QTRY_VERIFY(m_page->together()->survey());
    }
    QTest::qWait(20);
}

void TestInsightPage::beginsWithTheLastTwelveMonths()
{
    QCOMPARE(m_page->period(), (DayRange{*BusinessDay::fromIso(u"2025-11-01"),
                                         *BusinessDay::fromIso(u"2026-10-31")}));
    m_page->QWidget::show();
    QVERIFY(!m_page->view()); // a skeleton until it is counted
    open(Members);
    QVERIFY(sheet(Members)->isVisible());
    QCOMPARE(m_page->tabs()->count(), 6);
}

void TestInsightPage::figuresAreThoseThatWereCounted()
{
    open(Members);
    const Result<DeepFigures> counted = Insights(m_shop->store()).deepFigures(m_page->period());
    QVERIFY(counted);
    QCOMPARE(sheet(Members)->tile(u"Members"_s)->value(),
             QString::number(counted->figures.members));
    QCOMPARE(sheet(Members)->tile(u"Active"_s)->value(),
             SheetWords::percent(counted->figures.activeShare));
    QCOMPARE(sheet(PointsTab)->tile(u"Points issued"_s)->value(),
             SheetWords::points(counted->figures.issued));
    QCOMPARE(sheet(Rewards)->tile(u"Benefits used"_s)->value(),
             SheetWords::percent(counted->analysis.leading.benefitUseRate));
    // A chart's rows add up to the figure.
    const ChartSpec &flow = sheet(PointsTab)->chart(u"Points in and out"_s)->spec();
    double issued = 0;
    for (const auto &value : flow.series.front().values) {
        issued += *value;
    }
    QCOMPARE(issued, double(counted->figures.issued.count()));
    const FigureTable *bridge =
        sheet(PointsTab)->table(u"From the opening to the closing balance"_s);
    QCOMPARE(bridge->cell(bridge->rows() - 1, 1), SheetWords::points(counted->figures.outstanding));
}

void TestInsightPage::eachPeriodIsCountedAnew()
{
    open(Sales);
    const Money year = deep().figures.sales;
    m_page->choose(InsightPage::Period::LastMonth);
    QVERIFY(!m_page->view());
    QTRY_VERIFY(m_page->view());
    QCOMPARE(m_page->period().first, *BusinessDay::fromIso(u"2026-10-01"));
    QVERIFY(deep().figures.sales < year);
    m_page->from()->setDate(QDate(2026, 10, 15));
    QCOMPARE(m_page->periods()->currentText(), u"Days of your choice"_s);
    QTRY_VERIFY(m_page->view());
    QCOMPARE(qint64(deep().figures.daily.size()), 17);
}

void TestInsightPage::aPeriodThatEndsBeforeItBeginsIsRefused()
{
    open(Members);
    m_page->to()->setDate(QDate(2020, 1, 1));
    QVERIFY(m_page->message()->isVisible());
    QVERIFY(m_page->message()->text().contains(u"ends before it begins"_s));
    QVERIFY(!m_page->view());
    m_page->choose(InsightPage::Period::ThisMonth);
    QVERIFY(!m_page->message()->isVisible());
    QTRY_VERIFY(m_page->view());
}

void TestInsightPage::figuresLeadToTheirMembers() // S44
{
    open(Members);
    QList<MemberFilter> asked;
    connect(m_page.get(), &InsightPage::membersAsked, this,
            [&](const MemberFilter &filter) { asked.append(filter); });
    sheet(Members)->tile(u"Active"_s)->see()->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0].among->name, u"Active members"_s);
    QCOMPARE(qint64(asked[0].among->members->size()), deep().figures.activeMembers);
    sheet(Members)->tile(u"Joined"_s)->see()->click();
    QCOMPARE(qint64(asked[1].among->members->size()), deep().figures.joined);
    sheet(PointsTab)->tile(u"Members who earned"_s)->see()->click();
    QCOMPARE(shareOf(qint64(asked[2].among->members->size()), deep().figures.members),
             deep().analysis.leading.earningShare);
    QSignalSpy rows(m_page.get(), &Page::asked);
    sheet(Members)->tile(u"Members"_s)->see()->click();
    QCOMPARE(rows.front(),
             (QVariantList{u"figurerows"_s, u"insight|members;2025-11-01;2026-10-31"_s}));
}

void TestInsightPage::theWayOnBeginsWhereTheFigureDoes()
{
    open(Members);
    const FigureTile *tile = sheet(Members)->tile(u"Members"_s);
    const QPushButton *see = tile->see();
    const int wide =
        see->fontMetrics().horizontalAdvance(see->text()) + 4 + see->iconSize().width();
    const int words = see->x() + (see->width() - wide) / 2;
    const auto labels = tile->findChildren<Label *>();
    const auto name = std::find_if(labels.begin(), labels.end(), [](const Label *label) {
        return label->text() == u"Members"_s;
    });
    QVERIFY(name != labels.end());
    QVERIFY2(std::abs(words - (*name)->x()) <= 1,
             qPrintable(u"%1 and %2"_s.arg(words).arg((*name)->x())));
}

void TestInsightPage::rowsLeadToTheirMembers()
{
    open(Members);
    QList<MemberFilter> asked;
    connect(m_page.get(), &InsightPage::membersAsked, this,
            [&](const MemberFilter &filter) { asked.append(filter); });
    FigureTable *tiers = sheet(Members)->table(u"By tier"_s);
    emit tiers->opened(2);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(SheetWords::count(qint64(asked[0].among->members->size())), tiers->cell(1, 1));
    QCOMPARE(asked[0].among->name, tiers->cell(1, 0));
}

void TestInsightPage::chartsLeadToTheirMembersByTheirTable() // X8
{
    open(Members);
    QList<MemberFilter> asked;
    connect(m_page.get(), &InsightPage::membersAsked, this,
            [&](const MemberFilter &filter) { asked.append(filter); });
    ChartWidget *chart = sheet(Members)->chart(u"Who is who"_s);
    chart->setTable(true);
    emit chart->table()->activated(chart->table()->model()->index(0, 0));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(double(asked[0].among->members->size()), *chart->spec().series.front().values[0]);
}

void TestInsightPage::goodsBoughtTogetherAreListed() // C5
{
    open(Together);
    TogetherTab *together = m_page->together();
    const Result<std::optional<TogetherSurvey>> survey =
        BoughtTogether(m_shop->desk())
            .survey(m_page->period(), ShelfLevel::Products, Ratio(1, 10), [] { return true; });
    QVERIFY(survey && *survey);
    QCOMPARE(*together->survey()->rows.begin(), *(*survey)->rows.begin());
    // What is no more than chance is left out until it is asked for.
    const auto bonds = std::count_if((*survey)->rows.begin(), (*survey)->rows.end(),
                                     [](const TogetherRow &row) { return row.lift > Ratio(1); });
    QVERIFY(bonds < qint64((*survey)->rows.size()));
    QCOMPARE(qint64(together->table()->rows()), std::min<qint64>(bonds, 200));
    together->chance()->setChecked(true);
    QCOMPARE(together->table()->rows(), int(std::min<std::size_t>((*survey)->rows.size(), 200)));
    QCOMPARE(together->table()->cell(0, 2), SheetWords::count((*survey)->rows.front().baskets));
    together->level()->setCurrentIndex(1);
    emit together->level()->activated(1);
    QTRY_VERIFY(together->survey());
    QVERIFY(together->survey()->rows != (*survey)->rows);
}

void TestInsightPage::offersTellTheirUseAndTheirCost() // I3, I5
{
    open(Offers);
    const FigureTable *table =
        sheet(Offers)->table(u"How often offers were used, and what they cost"_s);
    QVERIFY(table);
    // Counted again from what each purchase was told.
    std::map<QString, std::pair<qint64, qint64>> lowered; // by name: times, off the price
    Statement rows = m_shop->store().connection().prepareText(
        "SELECT d.text FROM purchase p JOIN detail d ON d.operation = p.rated_by"
        " WHERE p.is_undone = 0 AND d.text IS NOT NULL"
        " AND p.business_date BETWEEN 20251101 AND 20261031");
    while (rows.step()) {
        std::set<QString> here;
        for (const QJsonValue value : decodeRating(rows.blob(0)).quote[u"discounts"_s].toArray()) {
            const QString id = value[u"rule"_s].toString();
            if (id.isEmpty()) {
                continue;
            }
            const QString name = m_page->view()->ruleName(id);
            lowered[name].first += here.insert(name).second ? 1 : 0;
            lowered[name].second += moneyFromText(value[u"amount"_s].toString(), 2)->count();
        }
    }
    QVERIFY(!lowered.empty());
    for (const auto &[name, use] : lowered) {
        int row = 0;
        while (row < table->rows() && table->cell(row, 0) != name) {
            ++row;
        }
        QVERIFY2(row < table->rows(), qPrintable(name));
        QCOMPARE(table->cell(row, 1), SheetWords::count(use.first));
        QCOMPARE(table->cell(row, 3), SheetWords(*m_page->view()).money(Money(use.second)));
    }
}

void TestInsightPage::partsThatHardlyRedeemAreFlagged() // I4: under 5%
{
    open(Rewards);
    InsightView view = *m_page->view();
    Figures &figures = view.deep.figures;
    const Split under{9, Points(1000), Points(49), {}, 1, {}, shareOf(49, 1000)};
    const Split just{9, Points(1000), Points(50), {}, 1, {}, shareOf(50, 1000)};
    figures.byAgeBand = {{u"<18"_s, under}, {u"25-39"_s, just}, {u"60+"_s, Split()}};
    figures.byZone = {{u"daily"_s, under}, {u"trendy"_s, just}};
    QStringList found;
    for (const SheetTable &table : rewardsSheet(view).tables) {
        if (table.title == u"By age"_s || table.title == u"By zone"_s) {
            for (const QStringList &row : table.rows) {
                found += row.last();
            }
        }
    }
    QCOMPARE(found, (QStringList{u"under 5%"_s, u"fine"_s, u"fine"_s, u"–"_s, u"under 5%"_s}));
}

void TestInsightPage::seldomTakenLeadsToThoseRewards() // I4
{
    open(Rewards);
    InsightView view = *m_page->view();
    auto &uses = view.deep.analysis.byReward;
    for (RewardUse &use : uses) {
        use.isSeldom = false;
    }
    InsightTab *rewards = sheet(Rewards);
    rewards->show(rewardsSheet(view));
    QVERIFY(rewards->tile(u"Seldom taken"_s)->see()->isHidden()); // there is none
    QVERIFY(!rewards->table(u"Seldom taken"_s));
    const QStringList ids = uses.keys();
    uses[ids.at(0)] = {4, 100, Ratio(4, 100), true, {}};
    uses[ids.at(1)] = {0, 50, Ratio(0), true, {}};
    rewards->show(rewardsSheet(view));
    QCOMPARE(rewards->tile(u"Seldom taken"_s)->value(), u"2"_s);
    rewards->verticalScrollBar()->setValue(0);
    QTest::qWait(20);
    QTest::mouseClick(rewards->tile(u"Seldom taken"_s)->see(), Qt::LeftButton);
    FigureTable *table = rewards->table(u"Seldom taken"_s);
    QVERIFY(table->hasFocus());
    QVERIFY(rewards->viewport()->rect().contains(
        table->mapTo(rewards->viewport(), table->rect().center())));
    QCOMPARE(table->rows(), 2);
    QCOMPARE(table->cell(0, 0), view.rewardName(ids.at(1))); // the least taken first
    QCOMPARE(table->cell(0, 2), u"50"_s);
    QCOMPARE(table->cell(1, 3), SheetWords::percent(Share(Ratio(4, 100))));
}

void TestInsightPage::segmentsShowHowTheyWent() // C1
{
    open(Members);
    FigureTable *table = sheet(Members)->table(u"By segment"_s);
    const int last = table->model()->columnCount() - 1;
    int drawn = 0;
    for (int row = 0; row < table->rows(); ++row) {
        const QModelIndex cell = table->model()->index(row, last);
        const Trend trend = table->trend(row);
        QCOMPARE(cell.data().toString(), QString()); // drawn, not written
        if (trend.empty()) {
            continue; // of those who never bought
        }
        QCOMPARE(trend.size(), deep().analysis.moves.months.size());
        QCOMPARE(SheetWords::count(qint64(*trend.back())), table->cell(row, 1));
        const QString said = cell.data(Qt::AccessibleTextRole).toString();
        QCOMPARE(said.count(u", "_s) + 1, qsizetype(trend.size()));
        QVERIFY(said.endsWith(u", "_s + table->cell(row, 1)));
        // The last month's mark, at the line's right end.
        table->scrollTo(cell);
        const QRect place = table->visualRect(cell);
        const QImage image = table->viewport()->grab(place).toImage();
        const qreal dots = image.devicePixelRatio();
        int marked = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                const bool isMark = image.pixelColor(x, y) == tokens().primary;
                const bool isAtEnd = x > (place.width() - 24) * dots;
                QVERIFY(!isMark || isAtEnd);
                marked += isMark ? 1 : 0;
            }
        }
        QVERIFY(marked >= 9);
        ++drawn;
    }
    QCOMPARE(drawn, rfmSegments);
}

void TestInsightPage::clerksAreRefusedInPlace()
{
    QVERIFY(m_shop->signIn(u"小李"_s, QString::fromUtf16(demoPin)));
    m_page->QWidget::show();
    m_page->tabs()->setCurrentIndex(Together);
    QTRY_VERIFY(m_page->message()->isVisible());
    QVERIFY(!m_page->together()->survey());
}

void TestInsightPage::theLanguageChangesWhileItIsOpen()
{
    open(Members);
    Languages languages(u"en"_s);
    const QString before = m_page->tabs()->tabText(0);
    PseudoLocale pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QTest::qWait(20);
    QVERIFY(m_page->tabs()->tabText(0) != before);
    QVERIFY(!sheet(Members)->tile(u"Members"_s));
    QCoreApplication::removeTranslator(&pseudo);
    QTest::qWait(20);
    QCOMPARE(m_page->tabs()->tabText(0), before);
    QVERIFY(sheet(Members)->tile(u"Members"_s));
}

void TestInsightPage::everyTabIsNamedAndFits_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("isPseudo");
    for (int tab = Members; tab <= Together; ++tab) {
        const QByteArray name = QByteArray::number(tab);
        QTest::newRow("tab " + name) << tab << 100 << false;
        QTest::newRow("tab " + name + " at 200 %") << tab << 200 << false;
        QTest::newRow("tab " + name + " in longer words") << tab << 100 << true;
    }
}

void TestInsightPage::everyTabIsNamedAndFits() // X8
{
    QFETCH(int, tab);
    QFETCH(int, scale);
    QFETCH(bool, isPseudo);
    PseudoLocale pseudo;
    if (isPseudo) {
        QCoreApplication::installTranslator(&pseudo);
    }
    m_theme.setScale(scale);
    open(tab);
    const QStringList clipped = clippedTexts(m_page.get());
    const QStringList nameless = namelessFocusables(m_page.get());
    QCoreApplication::removeTranslator(&pseudo);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    auto *area = tab == Together ? static_cast<QScrollArea *>(m_page->together()) : sheet(tab);
    QVERIFY(area->widget()->width() <= area->viewport()->width());
}

// For people to look at: written where REGULARS_PICTURES says.
void TestInsightPage::pictures()
{
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    if (folder.isEmpty()) {
        QSKIP("REGULARS_PICTURES names no folder");
    }
    const char *const names[] = {"members", "points", "sales", "rewards", "offers", "together"};
    const auto grab = [&](int tab, const char *look) {
        open(tab);
        QWidget *inner = tab == Together ? m_page->together()->widget() : sheet(tab)->widget();
        QTest::qWait(100);
        QVERIFY(inner->grab().save(QDir(folder).filePath(u"insight-%1-%2.png"_s.arg(
            QString::fromLatin1(names[tab]), QString::fromLatin1(look)))));
    };
    for (int tab = Members; tab <= Together; ++tab) {
        grab(tab, "light");
    }
    QVERIFY(m_page->grab().save(QDir(folder).filePath(u"insight-page-light.png"_s)));
    m_theme.setChoice(Theme::Choice::Dark);
    grab(Members, "dark");
    grab(Sales, "dark");
    m_page->resize(1146, 668); // of a window of 1366 × 768
    Languages languages(u"zh_TW"_s);
    m_shop->settings().setLanguage(u"zh_TW"_s);
    for (const auto &[choice, look] : {std::pair(Theme::Choice::Dark, "dark-zh_TW"),
                                       std::pair(Theme::Choice::HighContrast, "contrast-zh_TW")}) {
        m_theme.setChoice(choice);
        for (int tab = Members; tab <= Together; ++tab) {
            grab(tab, look);
        }
    }
    QVERIFY(m_page->grab().save(QDir(folder).filePath(u"insight-page-contrast-zh_TW.png"_s)));
    languages.speak(u"en"_s);
    m_shop->settings().setLanguage(u"en"_s);
    m_theme.setChoice(Theme::Choice::Dark);
    m_theme.setScale(200);
    grab(Members, "dark-200");
    QVERIFY(m_page->grab().save(QDir(folder).filePath(u"insight-page-dark-200.png"_s)));
}

QTEST_MAIN(TestInsightPage)
#include "tst_insightpage.moc"
