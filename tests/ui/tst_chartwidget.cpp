// A chart on the screen: read out, turned into a table, saved.

#include "protocol/tablefiles/fileerror.h"
#include "support/accessiblewalk.h"
#include "ui/charts/chartwidget.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace regulars;

namespace
{

ChartSpec twoLines()
{
    ChartSpec spec;
    spec.kind = ChartKind::Line;
    spec.title = u"Points by day"_s;
    spec.categoryHeading = u"Day"_s;
    spec.categories = {u"11-01"_s, u"11-02"_s, u"11-03"_s};
    spec.series = {{u"Live"_s, {10, std::nullopt, 1204}}, {u"Draft"_s, {20, 30, 5}}};
    spec.locale = QLocale(QLocale::English);
    return spec;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSet<QRgb> coloursOf(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            colours.insert(image.pixel(x, y));
        }
    }
    return colours;
}

} // namespace

class TestChartWidget : public QObject
{
    Q_OBJECT

private slots:
    void isReadOutInWords();
    void takesTheCallersOwnSummary();
    void aChartWithoutFiguresSaysSo();
    void theSameKeyTurnsItIntoATableAndBack();
    void theTableShowsWhatTheChartShows();
    void savesPictureDrawingAndFigures();
    void tellsWhenAFileCantBeWritten();
    void followsTheTheme();
    void nothingOnItIsNameless();
    void isATableToScreenReaders();
    void aPressOpensWhatLiesUnderIt_data();
    void aPressOpensWhatLiesUnderIt();
    void arrowsGoFromMarkToMarkAndEnterOpens();
    void whatHasNothingBehindItOpensNothing();
    void theTableOpensTheSame();
    void oneBarIsNoWall();

private:
    QTemporaryDir m_folder;
};

void TestChartWidget::isReadOutInWords()
{
    ChartWidget chart;
    chart.show(twoLines());
    QCOMPARE(chart.face()->accessibleName(), u"Points by day"_s);
    QCOMPARE(chart.face()->accessibleDescription(), u"Live: least 10 (11-01), most 1,204 (11-03). "
                                                    "Draft: least 5 (11-03), most 30 (11-02)."_s);
}

void TestChartWidget::takesTheCallersOwnSummary()
{
    ChartWidget chart;
    chart.show(twoLines(), u"The draft gives less."_s);
    QCOMPARE(chart.face()->accessibleDescription(), u"The draft gives less."_s);
    chart.setTable(true);
    QCOMPARE(chart.table()->accessibleDescription(), u"The draft gives less."_s);
}

void TestChartWidget::aChartWithoutFiguresSaysSo()
{
    ChartWidget chart;
    chart.show({});
    QCOMPARE(chart.summary(), u"There are no figures."_s);
    QVERIFY(!chart.grab().isNull());
}

void TestChartWidget::theSameKeyTurnsItIntoATableAndBack()
{
    ChartWidget chart;
    chart.show(twoLines());
    chart.resize(500, 300);
    static_cast<QWidget &>(chart).show();
    chart.activateWindow();
    chart.face()->setFocus();
    QTRY_VERIFY(chart.face()->hasFocus());
    QTest::keyClick(chart.face(), Qt::Key_T);
    QVERIFY(chart.isTable());
    QVERIFY(chart.table()->hasFocus());
    QTest::keyClick(chart.table(), Qt::Key_T);
    QVERIFY(!chart.isTable());
    QVERIFY(chart.face()->hasFocus());
}

void TestChartWidget::theTableShowsWhatTheChartShows()
{
    ChartWidget chart;
    chart.show(twoLines());
    const QAbstractItemModel *rows = chart.table()->model();
    QCOMPARE(rows->rowCount(), 3);
    QCOMPARE(rows->columnCount(), 3);
    const auto cell = [&](int row, int column) {
        return rows->index(row, column).data().toString();
    };
    QCOMPARE(rows->headerData(1, Qt::Horizontal).toString(), u"Live"_s);
    QCOMPARE(cell(0, 0), u"11-01"_s);
    QCOMPARE(cell(2, 1), u"1,204"_s);
    QCOMPARE(cell(1, 1), QString());
    QCOMPARE(cell(1, 2), u"30"_s);
}

void TestChartWidget::savesPictureDrawingAndFigures()
{
    ChartWidget chart;
    chart.show(twoLines());
    const QString png = m_folder.filePath(u"chart.png"_s);
    chart.savePicture(png);
    const QImage image(png);
    QVERIFY(image.width() >= 1000);
    QVERIFY(coloursOf(image).contains(qRgb(0x00, 0x72, 0xB2)));
    const QString svg = m_folder.filePath(u"chart.svg"_s);
    chart.saveDrawing(svg);
    QVERIFY(contentOf(svg).contains("<svg"));
    QVERIFY(contentOf(svg).contains("11-02"));
    const QString csv = m_folder.filePath(u"chart.csv"_s);
    chart.saveFigures(csv);
    QCOMPARE(contentOf(csv), "\xEF\xBB\xBF"
                             "Day,Live,Draft\r\n11-01,10,20\r\n11-02,,30\r\n11-03,1204,5\r\n"_ba);
}

void TestChartWidget::tellsWhenAFileCantBeWritten()
{
    ChartWidget chart;
    chart.show(twoLines());
    const QString nowhere = m_folder.filePath(u"missing/chart"_s);
    QVERIFY_THROWS_EXCEPTION(FileError, chart.savePicture(nowhere + u".png"_s));
    QVERIFY_THROWS_EXCEPTION(FileError, chart.saveDrawing(nowhere + u".svg"_s));
    QVERIFY_THROWS_EXCEPTION(FileError, chart.saveFigures(nowhere + u".csv"_s));
}

void TestChartWidget::followsTheTheme()
{
    Theme theme;
    theme.setChoice(Theme::Choice::Light);
    ChartWidget chart;
    chart.resize(500, 300);
    chart.show(twoLines());
    static_cast<QWidget &>(chart).show();
    // The numbers at the left, drawn on a middle grey: dark ones, then light ones.
    constexpr int middle = 128;
    const auto greys = [&chart] {
        QImage drawn(chart.face()->size(), QImage::Format_RGB32);
        drawn.fill(QColor(middle, middle, middle));
        chart.face()->render(&drawn, {}, {}, QWidget::DrawChildren);
        std::pair<int, int> ends{255, 0};
        for (const QRgb colour : coloursOf(drawn.copy(4, 0, 16, 200))) {
            ends = {std::min(ends.first, qGray(colour)), std::max(ends.second, qGray(colour))};
        }
        return ends;
    };
    const int darkest = greys().first;
    QVERIFY(darkest < middle - 20);
    QVERIFY(greys().second <= middle);
    theme.setChoice(Theme::Choice::Dark);
    QTRY_VERIFY(greys().second > middle + 20);
    QVERIFY(greys().first >= middle - 1);
}

void TestChartWidget::nothingOnItIsNameless()
{
    ChartWidget chart;
    chart.show(twoLines());
    static_cast<QWidget &>(chart).show();
    for (const bool isTable : {false, true}) {
        chart.setTable(isTable);
        const QStringList nameless = namelessFocusables(&chart);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
}

namespace
{

ChartSpec someChart(ChartKind kind)
{
    ChartSpec spec;
    spec.kind = kind;
    spec.title = u"Points"_s;
    spec.categories = {u"Oct"_s, u"Nov"_s, u"Dec"_s};
    spec.series = {{u"Issued"_s, {40, 60, 90}}, {u"Redeemed"_s, {10, 25, 5}}};
    if (kind == ChartKind::Boxes) {
        spec.series = {{u"10%"_s, {10, 20, 30}},
                       {u"25%"_s, {20, 30, 40}},
                       {u"half"_s, {30, 45, 55}},
                       {u"75%"_s, {45, 60, 70}},
                       {u"90%"_s, {60, 80, 90}}};
    }
    if (kind == ChartKind::Cohorts) {
        spec.series[1].values = {10, 25, std::nullopt};
    }
    spec.locale = QLocale(QLocale::English);
    return spec;
}

void lay(ChartWidget &chart, const ChartSpec &spec)
{
    chart.show(spec);
    chart.resize(500, 320);
    chart.setOpens([](int, int) { return true; });
    static_cast<QWidget &>(chart).show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
}

} // namespace

void TestChartWidget::isATableToScreenReaders() // screens.md section 6
{
    ChartWidget chart;
    lay(chart, someChart(ChartKind::HeatMap));
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(chart.face());
    QVERIFY(reader);
    QCOMPARE(reader->role(), QAccessible::Table);
    QAccessibleTableInterface *table = reader->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->columnCount(), 3);
    QCOMPARE(table->cellAt(0, 2)->text(QAccessible::Name), u"Issued, Dec: 90"_s);
    QCOMPARE(table->columnDescription(1), u"Nov"_s);
    QCOMPARE(table->rowDescription(1), u"Redeemed"_s);
    QVERIFY(chart.face()->accessibleDescription().contains(u"Enter opens"_s));
}

void TestChartWidget::aPressOpensWhatLiesUnderIt_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= static_cast<int>(ChartKind::Cohorts); ++kind) {
        QTest::addRow("kind %d", kind) << kind;
    }
}

void TestChartWidget::aPressOpensWhatLiesUnderIt()
{
    QFETCH(int, kind);
    ChartWidget chart;
    ChartSpec spec = someChart(static_cast<ChartKind>(kind));
    if (spec.kind == ChartKind::Band) {
        spec.series.push_back({u"Rate"_s, {20, 30, 50}});
    }
    lay(chart, spec);
    auto *face = qobject_cast<QTableView *>(chart.face());
    QVERIFY(face);
    QSignalSpy opened(&chart, &ChartWidget::opened);
    int marks = 0;
    for (int series = 0; series < static_cast<int>(spec.series.size()); ++series) {
        for (int category = 0; category < 3; ++category) {
            const QRect mark = chart.markOf(series, category);
            const bool isEdge = spec.kind == ChartKind::Band && series < 2;
            if (isEdge || !spec.series[std::size_t(series)].values[std::size_t(category)]) {
                QVERIFY(mark.isNull() || spec.kind == ChartKind::Cohorts);
                continue;
            }
            QVERIFY2(face->viewport()->rect().contains(mark),
                     qPrintable(spec.categories[category]));
            QTest::mouseClick(face->viewport(), Qt::LeftButton, {}, mark.center());
            QCOMPARE(opened.size(), ++marks);
            QCOMPARE(opened.back(), (QVariantList{series, category}));
        }
    }
    QVERIFY(marks >= 3);
    QTest::mouseClick(face->viewport(), Qt::LeftButton, {}, QPoint(1, 1));
    QCOMPARE(opened.size(), marks);
}

void TestChartWidget::arrowsGoFromMarkToMarkAndEnterOpens()
{
    ChartWidget chart;
    lay(chart, twoLines()); // Live has nothing on the second day
    chart.activateWindow();
    chart.face()->setFocus(Qt::TabFocusReason);
    QSignalSpy opened(&chart, &ChartWidget::opened);
    const auto opens = [&](QList<Qt::Key> keys) {
        for (const Qt::Key key : keys) {
            QTest::keyClick(chart.face(), key);
        }
        opened.clear();
        QTest::keyClick(chart.face(), Qt::Key_Return);
        return opened.isEmpty()
                   ? QPoint(-1, -1)
                   : QPoint(opened.front().at(0).toInt(), opened.front().at(1).toInt());
    };
    QCOMPARE(opens({}), QPoint(0, 0)); // the focus stands on the first
    QCOMPARE(opens({Qt::Key_Right}), QPoint(0, 2));
    QCOMPARE(opens({Qt::Key_Right}), QPoint(0, 2));
    QCOMPARE(opens({Qt::Key_Down, Qt::Key_Left}), QPoint(1, 1));
    QCOMPARE(opens({Qt::Key_Up}), QPoint(1, 1)); // nothing is there
    QCOMPARE(opens({Qt::Key_Home}), QPoint(1, 0));
    QCOMPARE(opens({Qt::Key_End}), QPoint(1, 2));
    // Lying bars are under each other.
    chart.show(someChart(ChartKind::HorizontalBars));
    chart.face()->clearFocus();
    chart.face()->setFocus(Qt::TabFocusReason);
    QCOMPARE(opens({Qt::Key_Down}), QPoint(0, 1));
    QCOMPARE(opens({Qt::Key_Right}), QPoint(1, 1));
}

void TestChartWidget::whatHasNothingBehindItOpensNothing()
{
    ChartWidget chart;
    ChartSpec spec = someChart(ChartKind::Bars);
    spec.series = {{u"Issued"_s, {0, 60, 90}}};
    lay(chart, spec);
    chart.setOpens([](int, int category) { return category < 2; });
    auto *face = qobject_cast<QTableView *>(chart.face());
    QSignalSpy opened(&chart, &ChartWidget::opened);
    for (const int category : {0, 2}) { // of a zero, and where the caller has nothing
        QTest::mouseClick(face->viewport(), Qt::LeftButton, {}, chart.markOf(0, category).center());
        face->setCurrentIndex(face->model()->index(0, category));
        QTest::keyClick(face, Qt::Key_Return);
    }
    QCOMPARE(opened.size(), 0);
    chart.setOpens({});
    QTest::mouseClick(face->viewport(), Qt::LeftButton, {}, chart.markOf(0, 1).center());
    QCOMPARE(opened.size(), 0);
    QVERIFY(!chart.face()->accessibleDescription().contains(u"Enter"_s));
}

void TestChartWidget::theTableOpensTheSame()
{
    ChartWidget chart;
    QSignalSpy opened(&chart, &ChartWidget::opened);
    lay(chart, someChart(ChartKind::GroupedBars));
    emit chart.table()->activated(chart.table()->model()->index(2, 2));
    QCOMPARE(opened.takeFirst(), (QVariantList{1, 2}));
    emit chart.table()->activated(chart.table()->model()->index(1, 0));
    QCOMPARE(opened.takeFirst(), (QVariantList{0, 1}));
    lay(chart, someChart(ChartKind::HeatMap));
    emit chart.table()->activated(chart.table()->model()->index(1, 3));
    QCOMPARE(opened.takeFirst(), (QVariantList{1, 2}));
}

void TestChartWidget::oneBarIsNoWall()
{
    ChartWidget chart;
    for (const ChartKind kind : {ChartKind::Bars, ChartKind::HorizontalBars}) {
        ChartSpec spec = someChart(kind);
        spec.categories = {u"2026"_s};
        spec.series = {{u"Issued"_s, {40}}};
        lay(chart, spec);
        const QRect bar = chart.markOf(0, 0);
        const int thickness = kind == ChartKind::Bars ? bar.width() : bar.height();
        QVERIFY2(thickness > 12 && thickness <= 60, qPrintable(QString::number(thickness)));
    }
}

QTEST_MAIN(TestChartWidget)

#include "tst_chartwidget.moc"
