// The dashboard shows the services' figures and leads to the rows behind them (I1, I8), by key as
// by mouse, for a shop of any size.

#include "dashboardfloor.h"
#include "services/figurerows.h"
#include "services/shoptrends.h"
#include "ui/charts/chartwidget.h"
#include "ui/dashboard/dashcard.h"
#include "ui/dashboard/figurerowspage.h"
#include "ui/dashboard/kpicard.h"
#include "ui/dashboard/targetscard.h"

#include <QAction>
#include <QClipboard>
#include <QDateEdit>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestDashboard : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_case = std::make_unique<DashboardFloor>(); }
    void cleanup() { m_case.reset(); }
    void cardsShowTheFiguresOfTheServices();
    void anEmptyShopSaysWhatIsMissing();
    void twoMembersAreTooFewToCompare();
    void manyMembersAreCompared();
    void somebodyErasedStaysInThePast();
    void aCardLeadsToItsRows_data();
    void aCardLeadsToItsRows();
    void everyMarkOpensRowsThatComeToIt();
    void aChartLeadsToItsRowsByMouseAndKey();
    void rowsAreExportedWithTheirSum();
    void theRowsLeadToPurchasesAndMembers();
    void figuresAreSavedAsTheyStand();
    void aCardIsCopiedDrawnAndExplained();

private:
    ProgrammeFloor &floor() const { return *m_case->floor; }
    DashboardPage &page() const { return *m_case->page; }

    std::unique_ptr<DashboardFloor> m_case;
};

void TestDashboard::cardsShowTheFiguresOfTheServices() // I1
{
    m_case->live(12, 6);
    m_case->show();
    const Figures now = m_case->figures();
    QVERIFY(now.purchases > 0);
    for (const Figure figure : DashboardPage::kpis) {
        const KpiCard *card = page().card(figure);
        QVERIFY(card);
        QCOMPARE(card->value(), m_case->words().text(figure, m_case->words().number(figure, now)));
        QVERIFY(card->accessibleName().contains(FigureWords::nameOf(figure)));
        QVERIFY(card->accessibleName().contains(card->value()));
        QCOMPARE(int(card->trend().size()), ShopTrends::stepCount);
        // What the line ends with is what the card says.
        const auto last = card->trend().back();
        QCOMPARE(m_case->words().text(figure, last), card->value());
    }
    QCOMPARE(page().card(Figure::Members)->value(), u"12"_s);
    QVERIFY(page().card(Figure::AverageBasket)->note().contains(u"guests ¥19.00"_s));
}

void TestDashboard::anEmptyShopSaysWhatIsMissing()
{
    m_case->show();
    QCOMPARE(page().card(Figure::Members)->value(), u"0"_s);
    QCOMPARE(page().card(Figure::RedemptionRate)->value(), u"–"_s);
    QCOMPARE(page().card(Figure::Sales)->value(), u"¥0.00"_s);
    for (int place = 0; place < DashboardPage::chartCount; ++place) {
        const DashCard *card = page().chartCard(DashboardPage::ChartPlace(place));
        QVERIFY2(!card->reason().isEmpty(), qPrintable(QString::number(place)));
        QVERIFY(!card->hasFailed());
    }
    QVERIFY(!page().targets()->isHealthy(TargetsList::Redemption));
    QVERIFY(page().targets()->verdict(TargetsList::Sleeping).contains(u"no members"_s));
}

void TestDashboard::twoMembersAreTooFewToCompare()
{
    floor().earned(m_case->member(u"Anna"_s), "20.00");
    floor().earned(m_case->member(u"Bert"_s), "30.00");
    m_case->show();
    QCOMPARE(page().card(Figure::Members)->value(), u"2"_s);
    for (const Figure figure : DashboardPage::kpis) {
        QVERIFY(page().card(figure)->changeText().isEmpty());
        QCOMPARE(page().card(figure)->changeWords(), u"too few to compare"_s);
    }
    QVERIFY(page().chartCard(DashboardPage::Recency)->reason().contains(u"28"_s));
    QVERIFY(page().chartCard(DashboardPage::Active)->reason().isEmpty());
}

void TestDashboard::manyMembersAreCompared()
{
    m_case->live(60, 10);
    m_case->show();
    const KpiCard *card = page().card(Figure::ActiveMembers);
    const Figures now = m_case->figures();
    const Figures before = salesfloor::Shop::done(
        Insights(floor().shop->store()).figures(page().periodBar()->compared()));
    QVERIFY(before.activeMembers >= 30);
    const qint64 more = now.activeMembers - before.activeMembers;
    QVERIFY2(card->changeText().contains(QString::number(std::abs(more))),
             qPrintable(card->changeText()));
    QVERIFY(card->changeText().startsWith(more > 0 ? u'▲' : more < 0 ? u'▼' : u'●'));
    QVERIFY2(card->changeWords().startsWith(u"vs the 30 day"_s), qPrintable(card->changeWords()));
    QVERIFY(page().chartCard(DashboardPage::Recency)->reason().isEmpty());
}

void TestDashboard::somebodyErasedStaysInThePast() // S41
{
    const MemberRef anna = m_case->member(u"Anna"_s);
    floor().earned(anna, "20.00");
    floor().clock.advanceMs(40 * oneDay);
    MemberRequest request;
    request.member = anna;
    salesfloor::Shop::done(Membership(floor().shop->desk()).erase({}, request));
    m_case->show();
    QCOMPARE(page().card(Figure::Members)->value(), u"0"_s);
    page().periodBar()->setOwn({salesfloor::day("2026-11-01"), salesfloor::day("2026-11-30")});
    page().periodBar()->setKind(PeriodKind::Own);
    emit page().periodBar()->changed();
    m_case->waitForAll();
    QCOMPARE(page().card(Figure::Members)->value(), u"1"_s);
    QCOMPARE(page().card(Figure::ActiveMembers)->value(), u"1"_s);
    FigureRowsPage rows(*floor().shop);
    rows.open(FigureRowsPage::subjectOf(Figure::Members, page().periodBar()->period()));
    QTRY_COMPARE(rows.table()->rowCount(), 1);
    QCOMPARE(rows.table()->index(0, FigureRowsTable::Person).data().toString(), u"Member 1"_s);
}

void TestDashboard::aCardLeadsToItsRows_data()
{
    QTest::addColumn<int>("figure");
    for (const Figure figure : DashboardPage::kpis) {
        QTest::newRow(qPrintable(codeOf(figure))) << static_cast<int>(figure);
    }
}

void TestDashboard::aCardLeadsToItsRows() // screens.md section 8, goal 13
{
    QFETCH(int, figure);
    m_case->live(8, 16);
    m_case->show();
    KpiCard *card = page().card(Figure(figure));
    QSignalSpy asked(&page(), &Page::asked);
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"figurerows"_s);
    FigureRowsPage rows(*floor().shop);
    rows.open(asked.first().at(1).toString());
    QTRY_VERIFY(rows.table()->evidence());
    QTRY_VERIFY(rows.table()->isComplete());
    const Evidence &evidence = *rows.table()->evidence();
    QCOMPARE(rows.table()->rowCount(), static_cast<int>(evidence.rows.size()));
    QVERIFY(evidence.period == page().periodBar()->period());
    // The sum at the head ends with what the card says.
    QVERIFY2(rows.totalText().contains(card->value()),
             qPrintable(rows.totalText() + u" / "_s + card->value()));
}

// Whatever a bar, point or cell says, the rows that it opens come to it (I1, goal 13).
void TestDashboard::everyMarkOpensRowsThatComeToIt()
{
    m_case->live(40, 16);
    m_case->show();
    FigureRows rows(floor().shop->desk());
    for (int place = 0; place < DashboardPage::chartCount; ++place) {
        const auto at = DashboardPage::ChartPlace(place);
        QVERIFY2(page().chartCard(at)->reason().isEmpty(),
                 qPrintable(page().chartCard(at)->reason()));
        ChartWidget *chart = page().chart(at);
        const ChartSpec &spec = chart->spec();
        int opened = 0;
        for (int series = 0; series < static_cast<int>(spec.series.size()); ++series) {
            for (int category = 0; category < static_cast<int>(spec.categories.size());
                 ++category) {
                const auto &values = spec.series[std::size_t(series)].values;
                const auto value = std::size_t(category) < values.size()
                                       ? values[std::size_t(category)]
                                       : std::nullopt;
                QSignalSpy asked(&page(), &Page::asked);
                emit chart->opened(series, category);
                if (asked.isEmpty() || value.value_or(0) == 0) {
                    continue;
                }
                ++opened;
                QCOMPARE(asked.front().at(0).toString(), u"figurerows"_s);
                const auto question = EvidenceQuestion::fromText(asked.front().at(1).toString());
                QVERIFY(question);
                const Evidence evidence = *salesfloor::Shop::done(rows.behind(*question));
                if (spec.kind == ChartKind::Boxes) { // whom the line is above; one is on it
                    qint64 most = 0;
                    for (const EvidenceRow &row : evidence.rows) {
                        most = std::max(most, row.amount);
                    }
                    QCOMPARE(double(most) / 100, *value);
                    continue;
                }
                const double sum = evidence.whole && spec.unit == ChartUnit::Percent
                                       ? double(evidence.total) / double(*evidence.whole)
                                       : double(evidence.total);
                QVERIFY2(std::abs(sum - *value) < 1e-9,
                         qPrintable(u"%1, %2, %3: %4 instead of %5"_s
                                        .arg(spec.title, spec.series[std::size_t(series)].name,
                                             spec.categories[category])
                                        .arg(sum)
                                        .arg(*value)));
            }
        }
        QVERIFY2(opened > 0, qPrintable(spec.title));
    }
}

void TestDashboard::aChartLeadsToItsRowsByMouseAndKey()
{
    m_case->live(40, 16);
    m_case->show();
    ChartWidget *chart = page().chart(DashboardPage::TierMix);
    auto *face = qobject_cast<QTableView *>(chart->face());
    QSignalSpy asked(&page(), &Page::asked);
    QTest::mouseClick(face->viewport(), Qt::LeftButton, {}, chart->markOf(0, 0).center());
    QCOMPARE(asked.size(), 1);
    face->setFocus(Qt::TabFocusReason);
    QTest::keyClick(face, Qt::Key_Return);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0], asked[1]);
    FigureRowsPage rows(*floor().shop);
    rows.open(asked.front().at(1).toString());
    QTRY_VERIFY(rows.table()->evidence());
    QVERIFY2(rows.totalText().startsWith(
                 chart->spec().text(*chart->spec().series.front().values.front())),
             qPrintable(rows.totalText()));
    QSignalSpy left(&rows, &Page::asked);
    rows.open(u"insight|"_s + asked.front().at(1).toString());
    ProgrammeFloor::command(&rows, Qt::Key_Escape)->trigger();
    QCOMPARE(left.front().at(0).toString(), u"insight"_s);
}

void TestDashboard::rowsAreExportedWithTheirSum()
{
    floor().earned(m_case->member(u"Anna"_s), "20.00");
    floor().earned(std::nullopt, "5.00");
    FigureRowsPage rows(*floor().shop);
    rows.show(Figure::Sales, periodOf(PeriodKind::Last30, floor().shop->today()));
    QTRY_COMPARE(rows.table()->rowCount(), 2);
    const QString path = floor().folder.filePath(u"rows.csv"_s);
    rows.exportTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const QString text = QString::fromUtf8(bytes);
    QVERIFY2(text.contains(u"2026-11-02,Anna,Anna,purchase,20.00,P1\r\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Guest,,purchase,5.00,P2\r\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"¥25.00"_s), qPrintable(text));
    floor().standIn(u"Manager"_s, Role::Manager, u"another good phrase"_s);
    QVERIFY(!ProgrammeFloor::command(&rows, Qt::CTRL | Qt::Key_E)->isVisible());
    QVERIFY(!rows.table()->evidence()); // what the owner looked at is gone with him
}

void TestDashboard::theRowsLeadToPurchasesAndMembers()
{
    floor().earned(m_case->member(u"Anna"_s), "20.00");
    FigureRowsPage rows(*floor().shop);
    static_cast<QWidget &>(rows).show();
    rows.show(Figure::Sales, periodOf(PeriodKind::Last30, floor().shop->today()));
    QTRY_COMPARE(rows.table()->rowCount(), 1);
    QSignalSpy asked(&rows, &Page::asked);
    rows.view()->setCurrentIndex(rows.table()->index(0, 1));
    rows.view()->setFocus();
    QTest::keyClick(rows.view(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.takeFirst(), (QVariantList{u"transactions"_s, u"P1"_s}));
    ProgrammeFloor::command(&rows, Qt::CTRL | Qt::Key_Return)->trigger();
    QCOMPARE(asked.takeFirst(), (QVariantList{u"member"_s, u"1"_s}));
    ProgrammeFloor::command(&rows, Qt::Key_Escape)->trigger();
    QCOMPARE(asked.takeFirst().at(0).toString(), u"dashboard"_s);
    rows.show(Figure::PointsIssued, periodOf(PeriodKind::Last30, floor().shop->today()));
    QTRY_COMPARE(rows.table()->rowCount(), 1);
    emit rows.view()->activated(rows.table()->index(0, 0));
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().at(1).toString().startsWith(u'J'));
}

void TestDashboard::figuresAreSavedAsTheyStand() // I8
{
    m_case->live(12, 6);
    m_case->show();
    const QString path = floor().folder.filePath(u"figures.csv"_s);
    page().saveFigures(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("\xEF\xBB\xBF"));
    const Figures now = m_case->figures();
    QCOMPARE(text.count('\n'), int(DashboardPage::kpis.size()) + 1);
    QVERIFY2(text.contains("points_issued," + now.period.first.toIso().toLatin1() + ',' +
                           now.period.last.toIso().toLatin1() + ',' +
                           QByteArray::number(now.issued.count()) + ','),
             text.constData());
    const QString drawing = floor().folder.filePath(u"chart.png"_s);
    page().chart(DashboardPage::PointsFlow)->savePicture(drawing);
    QVERIFY(!QImage(drawing).isNull());
}

void TestDashboard::aCardIsCopiedDrawnAndExplained()
{
    floor().earned(m_case->member(u"Anna"_s), "20.00");
    m_case->show();
    KpiCard *card = page().card(Figure::Sales);
    card->copyValue();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"¥20.00"_s);
    const QImage picture = card->picture();
    QCOMPARE(picture.size(), card->size() * 2);
    for (const Figure figure : DashboardPage::kpis) {
        const QString told = page().card(figure)->toolTip();
        QVERIFY(told.contains(FigureWords::definitionOf(figure)));
        QVERIFY(told.contains(FigureWords::formulaOf(figure)));
        QVERIFY(told.contains(FigureWords::sourceOf(figure)));
        QVERIFY(told.contains(FigureWords::periodText(page().periodBar()->period())));
        QCOMPARE(page().card(figure)->accessibleDescription(), told);
    }
    // F1 over a card is the card's, not the window's.
    QKeyEvent f1(QEvent::ShortcutOverride, Qt::Key_F1, Qt::NoModifier);
    f1.ignore();
    QApplication::sendEvent(card, &f1);
    QVERIFY(f1.isAccepted());
}

QTEST_MAIN(TestDashboard)

#include "tst_dashboard.moc"
