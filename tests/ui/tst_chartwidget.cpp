// A chart on the screen: read out, turned into a table, saved.

#include "protocol/tablefiles/fileerror.h"
#include "support/accessiblewalk.h"
#include "ui/charts/chartwidget.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QFile>
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

QTEST_MAIN(TestChartWidget)

#include "tst_chartwidget.moc"
