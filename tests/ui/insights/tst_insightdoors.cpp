// What a chart of the insight page says, the list behind each of its bars, points and cells comes
// to (I1 to I4, C1), on a demo shop of a year.

#include "protocol/demo/demoshop.h"
#include "services/figurerows.h"
#include "storage/controlscan.h"
#include "support/cheapsecret.h"
#include "support/fixedclock.h"
#include "ui/charts/chartwidget.h"
#include "ui/insights/insightpage.h"
#include "ui/insights/insighttab.h"
#include "ui/parts/figuretable.h"
#include "ui/settings.h"
#include "ui/shop.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

enum Tab { Members, PointsTab, Sales, Rewards, Offers };

// Rows take a reading of the store each: of charts with very many marks every so manieth is asked.
constexpr int mostAsked = 30;

} // namespace

class TestInsightDoors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyMarkLeadsToWhatItSays_data();
    void everyMarkLeadsToWhatItSays();
    void everyRowOfATableLeadsToWhatItSays_data() { everyMarkLeadsToWhatItSays_data(); }
    void everyRowOfATableLeadsToWhatItSays();
    void segmentsGrowAndShrinkByTheMonth();
    void whoMovedFromOneSegmentToAnotherIsListed();
    void pointsToComeAreThoseOfTheirHolders();
    void everyFigureLeadsSomewhere_data() { everyMarkLeadsToWhatItSays_data(); }
    void everyFigureLeadsSomewhere();
    void aPressOpensAListByMouseAndByKey();
    void basketsOfMembersAndOfGuestsAreThoseOfTheirRows();

private:
    void compare(const ChartSpec &spec, double value, const QString &where);
    void tellWhatTheyGave(const Evidence &awards);
    ChartWidget *chart(Tab tab, const QString &title) const
    {
        return m_page->sheet(tab)->chart(title);
    }
    const DeepFigures &deep() const { return m_page->view()->deep; }

    QTemporaryDir m_folder;
    FixedClock m_clock{*Instant::fromIso(u"2026-11-22T15:00:00+08:00")};
    Theme m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<InsightPage> m_page;
    std::optional<MemberFilter> m_members; // asked for last
    QString m_rows;
};

void TestInsightDoors::initTestCase()
{
    auto store = Store::inMemory();
    DemoOrder order{40, 5, m_clock.now(), {}};
    order.cost = cheapSecret;
    QVERIFY(makeDemo(*store, order));
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_shop = std::make_unique<Shop>(std::move(store), m_clock, *m_settings);
    QVERIFY(m_shop->signIn(u"owner"_s, QString::fromUtf16(demoPin)));
    m_page = std::make_unique<InsightPage>(*m_shop);
    m_page->resize(1146, 720);
    connect(m_page.get(), &InsightPage::membersAsked, this,
            [this](const MemberFilter &filter) { m_members = filter; });
    connect(m_page.get(), &Page::asked, this, [this](const QString &page, const QString &subject) {
        QCOMPARE(page, u"figurerows"_s);
        QVERIFY(subject.startsWith(u"insight|"_s));
        m_rows = subject.mid(8);
    });
    m_page->QWidget::show();
    m_page->onShown();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->view(), 60'000);
}

void TestInsightDoors::everyMarkLeadsToWhatItSays_data()
{
    QTest::addColumn<int>("tab");
    for (int tab = Members; tab <= Offers; ++tab) {
        QTest::addRow("tab %d", tab) << tab;
    }
}

void TestInsightDoors::compare(const ChartSpec &spec, double value, const QString &where)
{
    if (m_members) {
        const auto many = static_cast<double>(m_members->among->members->size());
        QVERIFY(!m_members->among->name.isEmpty());
        // A share's list is of who makes it; points are held by their members.
        const bool isTold = spec.unit == ChartUnit::Count && spec.title != u"Points to expire"_s;
        QVERIFY2(isTold ? many == value : many > 0, qPrintable(where));
        return;
    }
    const auto question = EvidenceQuestion::fromText(m_rows);
    QVERIFY2(question, qPrintable(m_rows));
    const auto found = FigureRows(m_shop->desk()).behind(*question);
    QVERIFY(found);
    const Evidence &evidence = **found;
    double sum = static_cast<double>(evidence.total);
    if (evidence.whole &&
        (spec.unit == ChartUnit::Percent || question->figure == Figure::AverageBasket)) {
        sum /= static_cast<double>(*evidence.whole);
    }
    sum /= spec.unit == ChartUnit::Sum ? 100 : 1;
    QVERIFY2(std::abs(sum - value) < 1e-6,
             qPrintable(u"%1: %2 instead of %3 (%4)"_s.arg(where).arg(sum).arg(value).arg(m_rows)));
}

void TestInsightDoors::everyMarkLeadsToWhatItSays()
{
    QFETCH(int, tab);
    for (const InsightChart &sheet : m_page->sheet(tab)->sheet().charts) {
        ChartWidget *widget = chart(static_cast<Tab>(tab), sheet.spec.title);
        const int columns = static_cast<int>(sheet.spec.categories.size());
        const int marks = columns * static_cast<int>(sheet.spec.series.size());
        const int stride = std::max(1, marks / mostAsked) | 1;
        int led = 0;
        for (int mark = marks - 1; mark >= 0; mark -= stride) {
            const int series = mark / columns;
            const int category = mark % columns;
            const auto &values = sheet.spec.series[std::size_t(series)].values;
            const auto value = std::size_t(category) < values.size() ? values[std::size_t(category)]
                                                                     : std::nullopt;
            if (value.value_or(0) == 0) {
                continue;
            }
            m_members.reset();
            m_rows.clear();
            emit widget->opened(series, category);
            if (m_members || !m_rows.isEmpty()) {
                ++led;
                compare(sheet.spec, *value,
                        u"%1, %2, %3"_s.arg(sheet.spec.title,
                                            sheet.spec.series[std::size_t(series)].name,
                                            sheet.spec.categories[category]));
            }
        }
        QVERIFY2(led > 0 || sheet.spec.isEmpty(), qPrintable(sheet.spec.title));
    }
}

// An award of no points gave something else, and says what.
void TestInsightDoors::tellWhatTheyGave(const Evidence &awards)
{
    const auto page = FigureRows(m_shop->desk()).page(awards);
    QVERIFY(page);
    for (const FigureRow &row : page->rows) {
        QVERIFY2(row.fact.amount != 0 || !row.gifts.empty(), qPrintable(awards.awardsOf));
    }
}

void TestInsightDoors::everyRowOfATableLeadsToWhatItSays() // I1 to I4
{
    QFETCH(int, tab);
    m_page->tabs()->setCurrentIndex(tab); // offers are counted when they are looked at
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isCountingOn(), 60'000);
    const SheetWords words(*m_page->view());
    if (tab == Offers) {
        const SheetTable &uses = m_page->sheet(tab)->sheet().tables.back();
        QVERIFY(uses.rows.size() > 2);
        QCOMPARE(std::size_t(uses.behind.size()), uses.rows.size()); // each leads somewhere
        QVERIFY(!uses.behind.contains(QString()));
    }
    for (const SheetTable &table : m_page->sheet(tab)->sheet().tables) {
        for (qsizetype row = 0; row < table.behind.size(); ++row) {
            const QString &door = table.behind[row];
            const QStringList &cells = table.rows[std::size_t(row)];
            m_members.reset();
            m_rows.clear();
            emit m_page->sheet(tab)->table(table.title)->opened(row + 1); // as a press does
            QCOMPARE(m_rows, door.startsWith(u"rows:"_s) ? door.mid(5) : QString());
            QCOMPARE(m_members.has_value(), !door.isEmpty() && m_rows.isEmpty());
            if (door.startsWith(u"rows:"_s)) {
                const auto question = EvidenceQuestion::fromText(door.mid(5));
                QVERIFY2(question, qPrintable(door));
                const std::shared_ptr<const Evidence> kept =
                    FigureRows(m_shop->desk()).behind(*question).value();
                const Evidence &found = *kept;
                const EvidenceUnit unit = unitOf(found.figure);
                const QString sum = unit == EvidenceUnit::Amount ? words.money(Money(found.total))
                                    : unit == EvidenceUnit::Member || unit == EvidenceUnit::Purchase
                                        ? SheetWords::count(found.total)
                                        : SheetWords::points(Points(found.total));
                qint64 added = 0;
                qint64 times = 0;
                for (const EvidenceRow &fact : found.rows) {
                    times += fact.times;
                    added += unit == EvidenceUnit::Point || unit == EvidenceUnit::Amount
                                 ? fact.amount
                                 : 1;
                }
                QCOMPARE(added, found.total);
                if (!found.awardsOf.isEmpty()) {
                    QCOMPARE(SheetWords::count(times), cells[1]);
                    tellWhatTheyGave(found);
                }
                QVERIFY2(cells.contains(sum),
                         qPrintable(u"%1: %2, not %3"_s.arg(table.title, cells.join(u'|'), sum)));
            } else if (door.startsWith(u"tier:"_s) || door.startsWith(u"segment:"_s) ||
                       door.startsWith(u"own:"_s) || door == u"invited"_s ||
                       table.title == u"Seldom taken"_s) {
                QCOMPARE(SheetWords::count(qint64(membersBehind(*m_page->view(), door).size())),
                         cells[1]);
            }
        }
    }
}

void TestInsightDoors::segmentsGrowAndShrinkByTheMonth() // C1
{
    const ChartSpec &spec = chart(Members, u"How segments grew and shrank"_s)->spec();
    QCOMPARE(spec.kind, ChartKind::PercentBars);
    QCOMPARE(int(spec.series.size()), rfmSegments);
    QCOMPARE(spec.categories.size(), 12);
    QCOMPARE(spec.categories.back(), u"2026-10"_s);
    // At the end they are the figure's.
    const auto &atEnd = deep().figures.rfm.members;
    for (const ChartSeries &series : spec.series) {
        const auto same = std::find_if(atEnd.begin(), atEnd.end(), [&](qint64 many) {
            return double(many) == *series.values.back();
        });
        QVERIFY2(same != atEnd.end(), qPrintable(series.name));
    }
    QCOMPARE(*spec.series[1].values.back(), double(atEnd[std::size_t(RfmSegment::Potential)]));
}

void TestInsightDoors::whoMovedFromOneSegmentToAnotherIsListed() // C1
{
    const ChartSpec &spec = chart(Members, u"From which segment to which"_s)->spec();
    double all = 0;
    for (const ChartSeries &row : spec.series) {
        for (const auto &value : row.values) {
            all += *value;
        }
    }
    QCOMPARE(all, double(deep().figures.members)); // everybody came from somewhere
    double joined = 0;
    for (const auto &value : spec.series.back().values) {
        joined += *value;
    }
    QCOMPARE(joined, double(deep().figures.joined));
}

void TestInsightDoors::pointsToComeAreThoseOfTheirHolders() // I7
{
    const ChartSpec &spec = chart(PointsTab, u"Points to expire"_s)->spec();
    QCOMPARE(spec.categories.size(), 12);
    QCOMPARE(spec.categories.front(), u"2026-11"_s);
    double all = 0;
    for (const auto &value : spec.series.front().values) {
        all += *value;
    }
    QVERIFY(all > 0);
    const Calendar &calendar = m_shop->programme()->calendar;
    const BusinessDay end = m_page->period().last;
    QCOMPARE(all, double(pointsDyingBetween(m_shop->store().connection(), end, calendar.endOf(end),
                                            calendar.endOf(Month(2027, 10).last()))
                             .count()));
}

// But one that is nothing: there is nothing behind it.
void TestInsightDoors::everyFigureLeadsSomewhere()
{
    QFETCH(int, tab);
    m_page->tabs()->setCurrentIndex(tab);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isCountingOn(), 60'000);
    const QStringList nothing{u"–"_s, u"0"_s, u"0.0%"_s, u"0.00"_s};
    int led = 0;
    for (const SheetTile &tile : m_page->sheet(tab)->sheet().tiles) {
        QVERIFY2(!tile.behind.isEmpty() || nothing.contains(tile.value),
                 qPrintable(tile.name + u": "_s + tile.value));
        QVERIFY2(!tile.definition.isEmpty(), qPrintable(tile.name));
        led += tile.behind.isEmpty() ? 0 : 1;
    }
    QVERIFY(led > 0);
}

void TestInsightDoors::aPressOpensAListByMouseAndByKey()
{
    m_page->tabs()->setCurrentIndex(Members);
    QTest::qWait(50);
    ChartWidget *widget = chart(Members, u"From which segment to which"_s);
    auto *face = qobject_cast<QTableView *>(widget->face());
    const ChartSpec &spec = widget->spec();
    for (int row = 0; row < int(spec.series.size()); ++row) {
        for (int column = 0; column < int(spec.categories.size()); ++column) {
            const double value = *spec.series[std::size_t(row)].values[std::size_t(column)];
            m_members.reset();
            QTest::mouseClick(face->viewport(), Qt::LeftButton, {},
                              widget->markOf(row, column).center());
            QCOMPARE(m_members.has_value(), value > 0);
            m_members.reset();
            face->setCurrentIndex(face->model()->index(row, column));
            QTest::keyClick(face, Qt::Key_Return);
            QCOMPARE(m_members.has_value(), value > 0);
        }
    }
}

void TestInsightDoors::basketsOfMembersAndOfGuestsAreThoseOfTheirRows() // I2
{
    const SheetWords words(*m_page->view());
    const auto toldAndFound = [&](const QString &name) {
        const auto &tiles = m_page->sheet(Sales)->sheet().tiles;
        const auto tile = std::find_if(tiles.begin(), tiles.end(),
                                       [&](const SheetTile &one) { return one.name == name; });
        const auto question = EvidenceQuestion::fromText(tile->behind.mid(5));
        const std::shared_ptr<const Evidence> found =
            FigureRows(m_shop->desk()).behind(*question).value();
        qint64 added = 0; // by the rows themselves
        for (const EvidenceRow &row : found->rows) {
            added += row.amount;
        }
        return std::pair(tile->value, words.money(Share(Ratio(added, *found->whole))));
    };
    const auto members = toldAndFound(u"Basket of members"_s);
    const auto guests = toldAndFound(u"Basket of guests"_s);
    QCOMPARE(members.first, members.second);
    QCOMPARE(guests.first, guests.second);
    QVERIFY(members.first != guests.first);
}

QTEST_MAIN(TestInsightDoors)
#include "tst_insightdoors.moc"
