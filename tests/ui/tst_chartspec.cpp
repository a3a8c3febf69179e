#include "ui/charts/chartspec.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/charttable.h"
#include "ui/theme/tokens.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace regulars;

class TestChartSpec : public QObject
{
    Q_OBJECT

private slots:
    void scalesAreRound_data();
    void scalesAreRound();
    void scalesCoverTheirRangeInFewSteps();
    void writesSharesAsPercent();
    void tableHasARowACategory();
    void tableOfAGridHasARowASeries();
    void emptyMeansNothingButZeros();
    void rampGoesByFifths_data();
    void rampGoesByFifths();
    void coloursStandOutOrHaveAnOutline();
    void figuresAreReadOnEveryStep();
    void theDarkHasARampOfItsOwn();
    void looksDifferByMoreThanColour();
};

void TestChartSpec::scalesAreRound_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<double>("expectedHigh");
    QTest::addColumn<double>("expectedStep");
    QTest::newRow("nothing") << 0.0 << 0.0 << true << 1.0 << 1.0;
    QTest::newRow("inverted") << 5.0 << 1.0 << true << 6.0 << 1.0;
    QTest::newRow("one whole thing has no halves") << 0.0 << 1.0 << true << 1.0 << 1.0;
    QTest::newRow("a share") << 0.0 << 0.62 << false << 0.8 << 0.2;
    QTest::newRow("exactly on a step") << 0.0 << 50.0 << true << 50.0 << 10.0;
    QTest::newRow("just over a step") << 0.0 << 50.1 << false << 60.0 << 20.0;
    QTest::newRow("thousands") << 0.0 << 42'738.0 << true << 50'000.0 << 10'000.0;
}

void TestChartSpec::scalesAreRound()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, whole);
    const NiceScale scale = niceScale(low, high, 5, whole);
    QTEST(scale.high, "expectedHigh");
    QTEST(scale.step, "expectedStep");
}

void TestChartSpec::scalesCoverTheirRangeInFewSteps()
{
    QVERIFY(rc::check([] {
        const int low = *rc::gen::inRange(-1'000'000, 1'000'000);
        const int length = *rc::gen::inRange(1, 2'000'000);
        const int most = *rc::gen::inRange(3, 10);
        const NiceScale scale = niceScale(low, low + length, most, true);
        RC_ASSERT(scale.low <= low);
        RC_ASSERT(scale.high >= low + length);
        RC_ASSERT(scale.step >= 1);
        RC_ASSERT(scale.step == std::floor(scale.step));
        RC_ASSERT(scale.steps() <= most + 1);
    }));
}

void TestChartSpec::writesSharesAsPercent()
{
    ChartSpec spec;
    spec.unit = ChartUnit::Percent;
    spec.decimals = 1;
    QCOMPARE(spec.text(0.364), u"36.4%"_s);
    spec.unit = ChartUnit::Count;
    spec.decimals = 0;
    spec.locale = QLocale(u"zh_CN"_s);
    QCOMPARE(spec.text(1'234'567), u"1,234,567"_s);
}

void TestChartSpec::tableHasARowACategory()
{
    ChartSpec spec;
    spec.kind = ChartKind::GroupedBars;
    spec.categoryHeading = u"Month"_s;
    spec.categories = {u"09"_s, u"10"_s};
    spec.series = {{u"Issued"_s, {12, std::nullopt}, false}, {u"Expired"_s, {3}, false}};
    const ChartTable table = tableOf(spec);
    QCOMPARE(table.heading, (QStringList{u"Month"_s, u"Issued"_s, u"Expired"_s}));
    QCOMPARE(table.rows, (QList<QStringList>{{u"09"_s, u"12"_s, u"3"_s}, {u"10"_s, {}, {}}}));
}

void TestChartSpec::tableOfAGridHasARowASeries()
{
    ChartSpec spec;
    spec.kind = ChartKind::Cohorts;
    spec.unit = ChartUnit::Percent;
    spec.categories = {u"0"_s, u"+1"_s};
    spec.series = {{u"2026-09"_s, {1, 0.5}, false}, {u"2026-10"_s, {1}, false}};
    const ChartTable table = tableOf(spec);
    QCOMPARE(table.heading, (QStringList{QString(), u"0"_s, u"+1"_s}));
    QCOMPARE(table.rows, (QList<QStringList>{{u"2026-09"_s, u"1.000000"_s, u"0.500000"_s},
                                             {u"2026-10"_s, u"1.000000"_s, {}}}));
}

void TestChartSpec::emptyMeansNothingButZeros()
{
    ChartSpec spec;
    QVERIFY(spec.isEmpty());
    spec.series = {{u"a"_s, {0, std::nullopt, 0}, false}};
    QVERIFY(spec.isEmpty());
    spec.series.push_back({u"b"_s, {-1}, false});
    QVERIFY(!spec.isEmpty());
    QCOMPARE(spec.smallest(), -1.0);
    QCOMPARE(spec.largest(), 0.0);
}

void TestChartSpec::rampGoesByFifths_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("step");
    QTest::newRow("nothing") << 0.0 << 0;
    QTest::newRow("the least there is") << 0.001 << 1;
    QTest::newRow("a fifth") << 20.0 << 1;
    QTest::newRow("over a fifth") << 20.5 << 2;
    QTest::newRow("all") << 100.0 << 5;
}

void TestChartSpec::rampGoesByFifths()
{
    QFETCH(double, value);
    QTEST(rampStep(value, 100), "step");
}

// WCAG: marks have 3:1 against paper, else a dark outline (screens.md section 4).
void TestChartSpec::coloursStandOutOrHaveAnOutline()
{
    for (int series = 0; series < seriesLooks; ++series) {
        const SeriesLook look = lookOf(series);
        QVERIFY2(look.wantsOutline || contrast(look.colour, Qt::white) >= 3,
                 qPrintable(look.colour.name()));
    }
    QVERIFY(wantsLightText(QColor(0x0B, 0x5F, 0xA5)));
    QVERIFY(!wantsLightText(rampColour(QColor(0x0B, 0x5F, 0xA5), 1)));
}

void TestChartSpec::figuresAreReadOnEveryStep() // in colour and in grey
{
    for (int step = 1; step <= rampSteps; ++step) {
        const QColor fill = rampColour(QColor(0x0B, 0x5F, 0xA5), step);
        const int shade = qRound(0.3 * fill.red() + 0.59 * fill.green() + 0.11 * fill.blue());
        const QColor text = wantsLightText(fill) ? QColor(Qt::white) : QColor(0x1B, 0x24, 0x30);
        QVERIFY2(contrast(fill, text) >= 4.5, qPrintable(fill.name()));
        QVERIFY2(contrast(QColor(shade, shade, shade), text) >= 4.5, qPrintable(fill.name()));
    }
}

// In the dark more is lighter: told apart by lightness alone, so that no eye needs the hue.
void TestChartSpec::theDarkHasARampOfItsOwn()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        ChartStyle style;
        const Tokens colours = tokensOf(scheme);
        style.surface = colours.surface;
        style.text = colours.text;
        style.hairline = colours.hairline;
        QCOMPARE(style.isDark(), colours.isDark());
        for (int step = 1; step <= rampSteps; ++step) {
            const QColor fill = style.rampAt(step);
            const QColor text = wantsLightText(fill) ? QColor(Qt::white) : QColor(0x1B, 0x24, 0x30);
            QVERIFY2(contrast(fill, text) >= 4.5, qPrintable(fill.name()));
            const bool isLighter = luminance(fill) > luminance(style.rampAt(step - 1));
            QVERIFY2(isLighter == colours.isDark(), qPrintable(fill.name()));
            const double apart = contrast(fill, style.rampAt(step - 1));
            QVERIFY2(apart >= (step == 1 ? 1.1 : 1.25), qPrintable(QString::number(apart)));
        }
        // What is much stands out from the ground.
        QVERIFY(contrast(style.rampAt(rampSteps), style.surface) >= 4.5);
        QVERIFY(contrast(style.rampAt(rampSteps - 1), style.surface) >= 3);
    }
    QCOMPARE(ChartStyle().rampAt(3), rampColour(ChartStyle().ramp, 3)); // the paper's
}

void TestChartSpec::looksDifferByMoreThanColour()
{
    for (int a = 0; a < seriesLooks; ++a) {
        for (int b = a + 1; b < seriesLooks; ++b) {
            QVERIFY(lookOf(a).hatch != lookOf(b).hatch);
        }
    }
}

QTEST_APPLESS_MAIN(TestChartSpec)
#include "tst_chartspec.moc"
