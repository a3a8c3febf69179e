#include "ui/charts/chartpainter.h"
#include "ui/charts/plot.h"

#include <QApplication>
#include <QBuffer>
#include <QDate>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <QThread>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;
using namespace regulars;

namespace
{

constexpr QSize pictureSize{900, 420};

ChartSpec specOf(ChartKind kind)
{
    ChartSpec spec;
    spec.kind = kind;
    spec.categories = {u"A"_s, u"B"_s, u"C"_s};
    spec.series = {{u"one"_s, {10, 20, 30}, false}};
    if (kind != ChartKind::Bars && kind != ChartKind::HorizontalBars) {
        spec.series.push_back({u"two"_s, {30, 25, 40}, false});
        spec.series.push_back({u"three"_s, {15, 22, 35}, false});
    }
    if (kind == ChartKind::Boxes) { // they ascend
        spec.series = {{u"one"_s, {10, 1, 30}},
                       {u"two"_s, {20, 3, 35}},
                       {u"three"_s, {25, 22, 36}},
                       {u"four"_s, {30, 25, 40}},
                       {u"five"_s, {40, 45, 60}}};
    }
    return spec;
}

QImage picture(const ChartSpec &spec, bool isHatched = true, PlotMarks marks = PlotMarks::Painted)
{
    QImage image(pictureSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ChartStyle style;
    style.face = QFont(u"DejaVu Sans"_s);
    style.isHatched = isHatched;
    ChartPainter(style, marks).paint(painter, QRectF(QPointF(0, 0), pictureSize), 1.5, spec);
    return image;
}

qint64 inked(const QImage &image)
{
    qint64 dots = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            dots += image.pixel(x, y) != qRgb(255, 255, 255);
        }
    }
    return dots;
}

qint64 dotsOf(const QImage &image, const QColor &colour)
{
    qint64 dots = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            dots += image.pixel(x, y) == colour.rgb();
        }
    }
    return dots;
}

} // namespace

class TestChartPainter : public QObject
{
    Q_OBJECT

private slots:
    void drawsEveryKind_data();
    void drawsEveryKind();
    void aTwiceAsHighBarHasTwiceTheInk();
    void hatchesAreDrawnWhereTheBarsAre();
    void aChartWithoutValuesOrCategoriesIsNoCrash_data();
    void aChartWithoutValuesOrCategoriesIsNoCrash();
    void longLegendsStayInside_data();
    void longLegendsStayInside();
    void paperGetsVectorsAlone();
    void anotherThreadDrawsTheSame_data() { drawsEveryKind_data(); }
    void anotherThreadDrawsTheSame();
    void theScreenShowsWhatThePaperDoes_data() { drawsEveryKind_data(); }
    void theScreenShowsWhatThePaperDoes();
    void aGapInTheValuesIsAGapInTheLine();
    void theHighestBarsFigureIsWhole();
    void daysStandTheSameApart_data();
    void daysStandTheSameApart();
    void namesOfLinesStayOffTheDays();
    void aTargetIsALineAcrossLyingBars_data();
    void aTargetIsALineAcrossLyingBars();
};

void TestChartPainter::drawsEveryKind_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::newRow("line") << ChartKind::Line;
    QTest::newRow("band") << ChartKind::Band;
    QTest::newRow("bars") << ChartKind::Bars;
    QTest::newRow("grouped bars") << ChartKind::GroupedBars;
    QTest::newRow("horizontal bars") << ChartKind::HorizontalBars;
    QTest::newRow("percent bars") << ChartKind::PercentBars;
    QTest::newRow("boxes") << ChartKind::Boxes;
    QTest::newRow("heat map") << ChartKind::HeatMap;
    QTest::newRow("cohorts") << ChartKind::Cohorts;
}

void TestChartPainter::drawsEveryKind()
{
    QFETCH(ChartKind, kind);
    const ChartSpec spec = specOf(kind);
    const QImage drawn = picture(spec);
    ChartSpec other = spec;
    other.series[0].values[1] = 2;
    QVERIFY(inked(drawn) > 2'000);
    QVERIFY2(drawn != picture(other), "another figure must be another picture");
    QCOMPARE(drawn, picture(spec));
}

void TestChartPainter::aTwiceAsHighBarHasTwiceTheInk()
{
    ChartSpec spec = specOf(ChartKind::Bars);
    spec.series = {{u"one"_s, {50, 0, 100}, false}};
    const QImage image = picture(spec);
    const QColor blue = lookOf(0).colour;
    const int middle = image.width() / 2;
    const auto low = static_cast<double>(dotsOf(image.copy(0, 0, middle, image.height()), blue));
    const auto high = static_cast<double>(
        dotsOf(image.copy(middle, 0, image.width() - middle, image.height()), blue));
    QVERIFY(low > 0);
    QVERIFY2(std::abs(high / low - 2) < 0.05, qPrintable(QString::number(high / low)));
}

void TestChartPainter::hatchesAreDrawnWhereTheBarsAre()
{
    for (const ChartKind kind : {ChartKind::GroupedBars, ChartKind::PercentBars}) {
        const ChartSpec spec = specOf(kind);
        const QImage plain = picture(spec, false);
        const QImage hatched = picture(spec, true);
        qint64 outside = 0;
        for (int y = 40; y < plain.height(); ++y) { // below the legend
            for (int x = 0; x < plain.width(); ++x) {
                const bool isInk = plain.pixel(x, y) != qRgb(255, 255, 255);
                outside += hatched.pixel(x, y) != qRgb(255, 255, 255) && !isInk;
            }
        }
        QCOMPARE(outside, 0);
        QVERIFY(plain != hatched);
    }
}

void TestChartPainter::aChartWithoutValuesOrCategoriesIsNoCrash_data()
{
    drawsEveryKind_data();
}

void TestChartPainter::aChartWithoutValuesOrCategoriesIsNoCrash()
{
    QFETCH(ChartKind, kind);
    ChartSpec spec = specOf(kind);
    for (ChartSeries &series : spec.series) {
        series.values = {std::nullopt, 0, std::nullopt};
    }
    picture(spec);
    spec.categories.clear();
    spec.series.clear();
    QVERIFY(inked(picture(spec)) < 20'000);
}

void TestChartPainter::longLegendsStayInside_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::newRow("grouped bars") << ChartKind::GroupedBars;
    QTest::newRow("percent bars") << ChartKind::PercentBars;
}

void TestChartPainter::longLegendsStayInside()
{
    QFETCH(ChartKind, kind);
    ChartSpec spec = specOf(kind);
    spec.series.clear();
    for (int number = 0; number < seriesLooks; ++number) {
        spec.series.push_back({QString(u'n').repeated(10 + 40 * number), {1, 2, 3}, false});
    }
    const int right = pictureSize.width() - 300;
    QImage image(pictureSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ChartStyle style;
    style.face = QFont(u"DejaVu Sans"_s);
    ChartPainter(style).paint(painter, QRectF(0, 0, right, pictureSize.height()), 1.5, spec);
    painter.end();
    QCOMPARE(inked(image.copy(right + 1, 0, image.width() - right - 1, image.height())), 0);
    // No series' colour is missing: the bars still have room.
    for (int number = 0; number < seriesLooks; ++number) {
        QVERIFY2(dotsOf(image, lookOf(number).colour) > 0, qPrintable(QString::number(number)));
    }
}

void TestChartPainter::paperGetsVectorsAlone()
{
    for (const ChartKind kind : {ChartKind::Line, ChartKind::GroupedBars, ChartKind::HeatMap,
                                 ChartKind::Band, ChartKind::Boxes}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(1200);
        {
            QPainter painter(&writer);
            ChartStyle style;
            style.face = QFont(u"DejaVu Sans"_s);
            ChartPainter(style).paint(painter, QRectF(0, 0, 8000, 4000), 1200.0 / 72, specOf(kind));
        }
        QVERIFY(buffer.data().contains("/FontFile2"));
        QVERIFY2(!buffer.data().contains("/Subtype /Image"), "a picture on paper");
    }
}

// So that a report is written while the window goes on.
void TestChartPainter::anotherThreadDrawsTheSame()
{
    QFETCH(ChartKind, kind);
    const ChartSpec spec = specOf(kind);
    const QImage here = picture(spec);
    QImage there;
    const std::unique_ptr<QThread> thread(
        QThread::create([&there, &spec] { there = picture(spec); }));
    thread->start();
    QVERIFY(thread->wait(20'000));
    QCOMPARE(there, here);
}

// Qt Charts' lines and bars are where the painter's are, but for the edges' smoothing.
void TestChartPainter::theScreenShowsWhatThePaperDoes()
{
    QFETCH(ChartKind, kind);
    const QImage paper = picture(specOf(kind));
    const QImage screen = picture(specOf(kind), true, PlotMarks::Scene);
    qint64 apart = 0;
    for (int y = 0; y < paper.height(); ++y) {
        for (int x = 0; x < paper.width(); ++x) {
            const QColor one = paper.pixelColor(x, y);
            const QColor other = screen.pixelColor(x, y);
            apart += std::abs(one.lightness() - other.lightness()) > 60;
        }
    }
    QVERIFY2(apart * 50 < inked(paper), qPrintable(QString::number(apart)));
}

void TestChartPainter::aGapInTheValuesIsAGapInTheLine()
{
    ChartSpec spec = specOf(ChartKind::Line);
    spec.categories = {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s};
    spec.series = {{u"one"_s, {10, 10, 10, 10, 10, 10}, false}};
    const qint64 whole = dotsOf(picture(spec), lookOf(0).colour);
    spec.series[0].values[2] = spec.series[0].values[3] = std::nullopt;
    const qint64 parted = dotsOf(picture(spec), lookOf(0).colour);
    QVERIFY(parted > 0);
    // Three of five stretches are gone.
    QVERIFY2(parted < whole * 6 / 10, qPrintable(u"%1 of %2"_s.arg(parted).arg(whole)));
}

// Where a bar reaches the axis' end, too.
void TestChartPainter::theHighestBarsFigureIsWhole()
{
    ChartSpec spec = specOf(ChartKind::Bars);
    spec.series = {{u"one"_s, {46, 100, 16}, false}};
    spec.showsValues = true;
    for (const PlotMarks marks : {PlotMarks::Painted, PlotMarks::Scene}) {
        const QImage drawn = picture(spec, false, marks);
        QCOMPARE(inked(drawn.copy(0, 0, drawn.width(), 1)), 0);
    }
}

void TestChartPainter::daysStandTheSameApart_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("width");
    for (const ChartKind kind : {ChartKind::Line, ChartKind::Bars}) {
        for (const int days : {5, 7, 12, 30, 31, 90, 365}) {
            for (const int width : {240, 420, 700}) {
                QTest::addRow("%s of %d days on %d", kind == ChartKind::Line ? "line" : "bars",
                              days, width)
                    << kind << days << width;
            }
        }
    }
}

// None missing among them, and none at another.
void TestChartPainter::daysStandTheSameApart()
{
    QFETCH(ChartKind, kind);
    QFETCH(int, days);
    QFETCH(int, width);
    ChartSpec spec;
    spec.kind = kind;
    spec.series = {{u"one"_s, {}, false}};
    for (int day = 0; day < days; ++day) {
        spec.categories += QDate(2025, 11, 1).addDays(day).toString(Qt::ISODate);
        spec.series[0].values.push_back(1'000 + day);
    }
    ChartStyle style;
    style.face = QFont(u"DejaVu Sans"_s);
    const std::vector<Plot::Word> words = Plot(spec, style, QSizeF(width, 200)).categoryWords();
    QVERIFY(!words.empty());
    qsizetype step = 0;
    for (std::size_t at = 1; at < words.size(); ++at) {
        const auto from = spec.categories.indexOf(words[at - 1].text);
        const auto to = spec.categories.indexOf(words[at].text);
        step = at == 1 ? to - from : step;
        QCOMPARE(to - from, step);
        QVERIFY2(words[at].place.left() - words[at - 1].place.right() >= 1,
                 qPrintable(words[at].text));
    }
    QVERIFY(words.front().place.left() >= 0 && words.back().place.right() <= width);
    QVERIFY2(spec.categories.indexOf(words.front().text) <= step, qPrintable(words.front().text));
}

// Where lines end low the names go up, not among the days.
void TestChartPainter::namesOfLinesStayOffTheDays()
{
    ChartSpec spec = specOf(ChartKind::Line);
    spec.categories = {u"2026-10-29"_s, u"2026-10-30"_s, u"2026-10-31"_s};
    spec.series = {{u"In force"_s, {10, 20, 0}, false}, {u"Tried"_s, {10, 20, 0}, false}};
    ChartStyle style;
    style.face = QFont(u"DejaVu Sans"_s);
    for (const int width : {200, 300, 600}) {
        const Plot plot(spec, style, QSizeF(width, 160));
        const std::vector<Plot::Word> names = plot.lineEnds();
        QCOMPARE(names.size(), std::size_t(2));
        QVERIFY(!names[0].place.intersects(names[1].place));
        for (const Plot::Word &name : names) {
            for (const Plot::Word &day : plot.categoryWords()) {
                QVERIFY2(!name.place.intersects(day.place),
                         qPrintable(name.text + u" on "_s + day.text));
            }
        }
    }
}

void TestChartPainter::aTargetIsALineAcrossLyingBars_data()
{
    QTest::addColumn<PlotMarks>("marks");
    QTest::newRow("painted") << PlotMarks::Painted;
    QTest::newRow("in a scene") << PlotMarks::Scene;
}

void TestChartPainter::aTargetIsALineAcrossLyingBars()
{
    QFETCH(const PlotMarks, marks);
    ChartSpec spec = specOf(ChartKind::HorizontalBars);
    spec.showsValues = true;
    spec.series.push_back({u"the most"_s, {60, 60, 60}, true});
    const ChartStyle style;
    const Plot plot(spec, style, pictureSize);
    // Neither pressed as a bar nor drawn as one: there is but a line, at twice the longest bar.
    const ChartMarks all = plot.marks();
    QCOMPARE(all.size(), std::size_t(6));
    QVERIFY(all[3].place.isNull() && all[5].place.isNull());
    const QImage with = picture(spec, false, marks);
    const auto darkIn = [&with](int x) {
        int dots = 0;
        for (int y = 0; y < with.height(); ++y) {
            dots += qGray(with.pixel(x, y)) < 100 ? 1 : 0;
        }
        return dots;
    };
    int dashed = -1;
    for (int x = with.width() - 1; x >= 0 && dashed < 0; --x) {
        dashed = darkIn(x) > with.height() / 3 ? x : -1;
    }
    QVERIFY2(dashed > 0, "no line");
    ChartSpec without = spec;
    without.series.back().isReference = false;
    QVERIFY(inked(picture(without, false, marks)) > inked(with)); // bars have more ink
    const ChartMarks marked =
        ChartPainter(style).marks(QRectF(QPointF(0, 0), pictureSize), 1.5, spec);
    QVERIFY(marked[2].place.right() < dashed - 100);
    QVERIFY(darkIn(dashed - 20) < with.height() / 10);
}

QTEST_MAIN(TestChartPainter)
#include "tst_chartpainter.moc"
