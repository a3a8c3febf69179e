#include "ui/charts/scenemarks.h"

#include "ui/charts/plot.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsTextItem>
#include <QHorizontalBarSeries>
#include <QHorizontalPercentBarSeries>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <memory>

namespace regulars
{

namespace
{

constexpr qreal outlinePoints = 0.5;

} // namespace

SceneMarks::SceneMarks(const Plot &plot)
    : m_plot(plot)
{
    build();
}

void SceneMarks::paint(QPainter &painter)
{
    const QRectF whole(QPointF(0, 0), m_plot.m_size);
    m_scene.render(&painter, whole, whole, Qt::IgnoreAspectRatio);
}

void SceneMarks::build()
{
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setDropShadowEnabled(false);
    chart->legend()->hide();
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->resize(m_plot.m_size);
    chart->setTitleFont(m_plot.m_style.font(m_plot.m_style.textPoints));
    chart->legend()->setFont(m_plot.m_style.font(m_plot.m_style.textPoints));
    m_scene.setFont(m_plot.m_style.font(m_plot.m_style.textPoints));
    m_scene.addItem(chart);
    if (m_plot.isLine()) {
        addLines(*chart);
    } else {
        addBars(*chart);
    }
    addAxes(*chart);
    chart->setPlotArea(m_plot.m_plot);
    leaveWordsOut();
    m_scene.setSceneRect(QRectF(QPointF(0, 0), m_plot.m_size));
}

// A chart's title and axes are text items even without a word. Drawn, they leave a clip of the
// height that the system's font has.
void SceneMarks::leaveWordsOut()
{
    const QList<QGraphicsItem *> all = m_scene.items();
    for (QGraphicsItem *item : all) {
        if (auto *text = qgraphicsitem_cast<QGraphicsTextItem *>(item)) {
            text->setFont(m_plot.m_style.font(m_plot.m_style.textPoints));
            text->setVisible(false);
        }
    }
}

void SceneMarks::addBars(QChart &chart)
{
    QAbstractBarSeries *bars = nullptr;
    if (m_plot.m_spec.kind == ChartKind::PercentBars) {
        bars = new QHorizontalPercentBarSeries;
    } else if (m_plot.isLying()) {
        bars = new QHorizontalBarSeries;
    } else {
        bars = new QBarSeries;
    }
    int number = 0;
    for (std::size_t of = 0; of < m_plot.barCount(); ++of) {
        const ChartSeries &series = m_plot.m_spec.series[of];
        auto *set = new QBarSet(series.name);
        for (qsizetype at = 0; at < m_plot.m_spec.categories.size(); ++at) {
            // A lying axis counts from below.
            const auto from = static_cast<std::size_t>(
                m_plot.isLying() ? m_plot.m_spec.categories.size() - 1 - at : at);
            const auto value = from < series.values.size() ? series.values[from] : std::nullopt;
            set->append(value.value_or(0));
        }
        const SeriesLook look = lookOf(number);
        set->setBrush(m_plot.brushOf(number));
        set->setPen(QPen(look.wantsOutline ? m_plot.m_style.text : look.colour,
                         m_plot.m_style.points(outlinePoints)));
        bars->append(set);
        ++number;
    }
    bars->setBarWidth(m_plot.barShare());
    chart.addSeries(bars);
}

void SceneMarks::addBand(QChart &chart)
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
    fill(*lower, m_plot.m_spec.series[0]);
    fill(*upper, m_plot.m_spec.series[1]);
    auto *area = new QAreaSeries(upper, lower);
    area->setBrush(m_plot.m_style.rampAt(1));
    area->setPen(Qt::NoPen);
    chart.addSeries(area);
}

void SceneMarks::addLines(QChart &chart)
{
    std::size_t first = 0;
    if (m_plot.m_spec.kind == ChartKind::Band && m_plot.m_spec.series.size() >= 2) {
        addBand(chart);
        first = 2;
    }
    for (std::size_t number = first; number < m_plot.m_spec.series.size(); ++number) {
        // A gap in the values is a gap in the line.
        std::unique_ptr<QLineSeries> line;
        const auto finish = [&] {
            if (line) {
                line->setPen(m_plot.linePen(static_cast<int>(number)));
                chart.addSeries(line.release());
            }
        };
        const auto &values = m_plot.m_spec.series[number].values;
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

void SceneMarks::addAxes(QChart &chart)
{
    auto *values = new QValueAxis;
    values->setRange(m_plot.m_scale.low, m_plot.m_scale.high);
    values->setTickCount(m_plot.m_scale.steps() + 1);
    QAbstractAxis *categories = nullptr;
    if (m_plot.isLine()) {
        auto *axis = new QValueAxis;
        axis->setRange(-0.5, static_cast<qreal>(m_plot.m_spec.categories.size()) - 0.5);
        categories = axis;
    } else {
        auto *axis = new QBarCategoryAxis;
        QStringList names; // must differ from one another
        for (qsizetype at = 0; at < m_plot.m_spec.categories.size(); ++at) {
            names.append(QString::number(at));
        }
        axis->append(names);
        categories = axis;
    }
    // They scale the marks; what is seen of axes is drawn here.
    values->setVisible(false);
    categories->setVisible(false);
    chart.addAxis(values, m_plot.isLying() ? Qt::AlignBottom : Qt::AlignLeft);
    chart.addAxis(categories, m_plot.isLying() ? Qt::AlignLeft : Qt::AlignBottom);
    const QList<QAbstractSeries *> all = chart.series();
    for (QAbstractSeries *series : all) {
        series->attachAxis(values);
        series->attachAxis(categories);
    }
}

} // namespace regulars
