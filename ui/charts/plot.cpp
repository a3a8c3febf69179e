#include "ui/charts/plot.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsTextItem>
#include <QHorizontalBarSeries>
#include <QHorizontalPercentBarSeries>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <memory>

namespace regulars
{

namespace
{

constexpr int mostSteps = 5;
constexpr qreal thinPoints = 0.5;
constexpr qreal linePoints = 1.3;

} // namespace

Plot::Plot(const ChartSpec &spec, const ChartStyle &style, QSizeF size)
    : m_spec(spec)
    , m_style(style)
    , m_size(size)
    , m_scale(scaleOf())
    , m_plot(plotArea())
{
    build();
}

bool Plot::isLying() const
{
    return m_spec.kind == ChartKind::HorizontalBars || m_spec.kind == ChartKind::PercentBars;
}

bool Plot::isLine() const
{
    return m_spec.kind == ChartKind::Line || m_spec.kind == ChartKind::Band;
}

NiceScale Plot::scaleOf() const
{
    if (m_spec.kind == ChartKind::PercentBars) {
        return {0, 100, 25};
    }
    // Whole things have no half steps.
    const bool wholeSteps = m_spec.unit != ChartUnit::Percent && m_spec.decimals == 0;
    return niceScale(m_spec.smallest(), m_spec.largest(), mostSteps, wholeSteps);
}

// Leaves room for the words around the marks.
QRectF Plot::plotArea() const
{
    const QFontMetricsF metrics(m_style.font(m_style.textPoints));
    const qreal gap = m_style.points(4);
    QRectF plot(QPointF(0, 0), m_size);
    if (isLying()) {
        qreal widest = 0;
        for (const QString &category : m_spec.categories) {
            widest = std::max(widest, metrics.horizontalAdvance(category));
        }
        plot.setLeft(std::min(widest, m_size.width() * 0.38) + gap);
        if (m_spec.showsValues) {
            plot.setRight(plot.right() - metrics.horizontalAdvance(m_spec.text(m_spec.largest())) -
                          gap);
        }
    } else {
        qreal widest = 0;
        for (int step = 0; step <= m_scale.steps(); ++step) {
            widest = std::max(
                widest, metrics.horizontalAdvance(m_spec.text(m_scale.low + step * m_scale.step)));
        }
        plot.setLeft(widest + gap);
        plot.setBottom(plot.bottom() - metrics.height() - gap / 2);
        plot.setTop(metrics.height() / 2);
    }
    if (isLine()) {
        qreal widest = 0;
        for (const ChartSeries &series : m_spec.series) {
            widest = std::max(widest, metrics.horizontalAdvance(series.name));
        }
        plot.setRight(plot.right() - std::min(widest, m_size.width() * 0.25) - 2 * gap);
    } else if (m_spec.series.size() > 1) {
        plot.setTop(plot.top() + legendHeight(plot.left()) + gap);
    }
    return plot;
}

qreal Plot::barShare() const
{
    constexpr qreal single = 0.66;
    constexpr qreal grouped = 0.78;
    return m_spec.series.size() > 1 && m_spec.kind != ChartKind::PercentBars ? grouped : single;
}

void Plot::build()
{
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setDropShadowEnabled(false);
    chart->legend()->hide();
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->resize(m_size);
    chart->setTitleFont(m_style.font(m_style.textPoints));
    chart->legend()->setFont(m_style.font(m_style.textPoints));
    m_scene.setFont(m_style.font(m_style.textPoints));
    m_scene.addItem(chart);
    if (isLine()) {
        addLines(*chart);
    } else {
        addBars(*chart);
    }
    addAxes(*chart);
    chart->setPlotArea(m_plot);
    leaveWordsOut();
    m_scene.setSceneRect(QRectF(QPointF(0, 0), m_size));
}

// A chart's title and axes are text items even without a word. Drawn, they leave a clip of the
// height that the system's font has.
void Plot::leaveWordsOut()
{
    const QList<QGraphicsItem *> all = m_scene.items();
    for (QGraphicsItem *item : all) {
        if (auto *text = qgraphicsitem_cast<QGraphicsTextItem *>(item)) {
            text->setFont(m_style.font(m_style.textPoints));
            text->setVisible(false);
        }
    }
}

QBrush Plot::brushOf(int series) const
{
    const SeriesLook look = lookOf(series);
    const bool isHatched = m_style.isHatched && look.hatch != Hatch::None;
    return isHatched ? rampColour(look.colour, 1) : look.colour;
}

QPen Plot::linePen(int series) const
{
    const SeriesLook look = lookOf(series);
    const bool isReference = m_spec.series[static_cast<std::size_t>(series)].isReference;
    QPen pen(look.colour, m_style.points(linePoints), isReference ? Qt::DashLine : look.dash,
             Qt::RoundCap, Qt::RoundJoin);
    pen.setCosmetic(false);
    return pen;
}

void Plot::addBars(QChart &chart)
{
    QAbstractBarSeries *bars = nullptr;
    if (m_spec.kind == ChartKind::PercentBars) {
        bars = new QHorizontalPercentBarSeries;
    } else if (isLying()) {
        bars = new QHorizontalBarSeries;
    } else {
        bars = new QBarSeries;
    }
    int number = 0;
    for (const ChartSeries &series : m_spec.series) {
        auto *set = new QBarSet(series.name);
        for (qsizetype at = 0; at < m_spec.categories.size(); ++at) {
            // A lying axis counts from below.
            const auto from =
                static_cast<std::size_t>(isLying() ? m_spec.categories.size() - 1 - at : at);
            const auto value = from < series.values.size() ? series.values[from] : std::nullopt;
            set->append(value.value_or(0));
        }
        const SeriesLook look = lookOf(number);
        set->setBrush(brushOf(number));
        set->setPen(
            QPen(look.wantsOutline ? m_style.text : look.colour, m_style.points(thinPoints)));
        bars->append(set);
        ++number;
    }
    bars->setBarWidth(barShare());
    chart.addSeries(bars);
}

void Plot::addBand(QChart &chart)
{
    auto *lower = new QLineSeries(&chart);
    auto *upper = new QLineSeries(&chart);
    const auto fill = [&](QLineSeries &line, const ChartSeries &edge) {
        for (std::size_t at = 0; at < edge.values.size(); ++at) {
            if (edge.values[at]) {
                line.append(static_cast<qreal>(at), *edge.values[at]);
            }
        }
    };
    fill(*lower, m_spec.series[0]);
    fill(*upper, m_spec.series[1]);
    auto *area = new QAreaSeries(upper, lower);
    area->setBrush(rampColour(m_style.ramp, 1));
    area->setPen(Qt::NoPen);
    chart.addSeries(area);
}

void Plot::addLines(QChart &chart)
{
    std::size_t first = 0;
    if (m_spec.kind == ChartKind::Band && m_spec.series.size() >= 2) {
        addBand(chart);
        first = 2;
    }
    for (std::size_t number = first; number < m_spec.series.size(); ++number) {
        // A gap in the values is a gap in the line.
        std::unique_ptr<QLineSeries> line;
        const auto finish = [&] {
            if (line) {
                line->setPen(linePen(static_cast<int>(number)));
                chart.addSeries(line.release());
            }
        };
        const auto &values = m_spec.series[number].values;
        for (std::size_t at = 0; at < values.size(); ++at) {
            if (!values[at]) {
                finish();
                continue;
            }
            if (!line) {
                line = std::make_unique<QLineSeries>();
            }
            line->append(static_cast<qreal>(at), *values[at]);
        }
        finish();
    }
}

void Plot::addAxes(QChart &chart)
{
    auto *values = new QValueAxis;
    values->setRange(m_scale.low, m_scale.high);
    values->setTickCount(m_scale.steps() + 1);
    QAbstractAxis *categories = nullptr;
    if (isLine()) {
        auto *axis = new QValueAxis;
        axis->setRange(-0.5, static_cast<qreal>(m_spec.categories.size()) - 0.5);
        categories = axis;
    } else {
        auto *axis = new QBarCategoryAxis;
        QStringList names; // must differ from one another
        for (qsizetype at = 0; at < m_spec.categories.size(); ++at) {
            names.append(QString::number(at));
        }
        axis->append(names);
        categories = axis;
    }
    // They scale the marks; what is seen of axes is drawn here.
    values->setVisible(false);
    categories->setVisible(false);
    chart.addAxis(values, isLying() ? Qt::AlignBottom : Qt::AlignLeft);
    chart.addAxis(categories, isLying() ? Qt::AlignLeft : Qt::AlignBottom);
    const QList<QAbstractSeries *> all = chart.series();
    for (QAbstractSeries *series : all) {
        series->attachAxis(values);
        series->attachAxis(categories);
    }
}

} // namespace regulars
