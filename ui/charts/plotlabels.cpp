// The words, numbers and markers of a Plot.
#include "ui/charts/plot.h"
#include "ui/charts/scenemarks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace regulars
{

namespace
{

constexpr qreal swatchPoints = 6;
constexpr qreal gapPoints = 4;
constexpr std::size_t mostMarkers = 45; // more would hide the line

void drawMarker(QPainter &painter, Marker marker, QPointF at, qreal radius)
{
    switch (marker) {
    case Marker::Circle:
        painter.drawEllipse(at, radius, radius);
        return;
    case Marker::Square:
        painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
        return;
    case Marker::Triangle:
        painter.drawPolygon(QPolygonF{{{at.x(), at.y() - radius * 1.2},
                                       {at.x() + radius * 1.1, at.y() + radius * 0.8},
                                       {at.x() - radius * 1.1, at.y() + radius * 0.8}}});
        return;
    case Marker::Diamond:
        painter.drawPolygon(QPolygonF{{{at.x(), at.y() - radius * 1.3},
                                       {at.x() + radius * 1.3, at.y()},
                                       {at.x(), at.y() + radius * 1.3},
                                       {at.x() - radius * 1.3, at.y()}}});
        return;
    }
}

// Strokes a point thick where `point` says how much that is, clipped to the place.
void drawHatch(QPainter &painter, Hatch hatch, const QColor &colour, const QRectF &place,
               qreal point)
{
    if (hatch == Hatch::None || place.isEmpty()) {
        return;
    }
    const qreal step = 3 * point;
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setPen(QPen(colour, 0.8 * point));
    const auto from = [step](qreal edge) { return std::floor(edge / step) * step; };
    if (hatch == Hatch::Rising || hatch == Hatch::Falling) {
        const qreal slope = hatch == Hatch::Rising ? -1 : 1;
        const qreal height = place.height();
        for (qreal x = from(place.left() - height); x < place.right() + height; x += 1.4 * step) {
            const QPointF middle(x, place.center().y());
            const QPointF reach(height / 2 + step, slope * (height / 2 + step));
            painter.drawLine(middle - reach, middle + reach);
        }
    }
    if (hatch == Hatch::Cross || hatch == Hatch::Level) {
        for (qreal y = from(place.top()); y < place.bottom(); y += step) {
            painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
        }
    }
    if (hatch == Hatch::Cross) {
        for (qreal x = from(place.left()); x < place.right(); x += step) {
            painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()));
        }
    }
    if (hatch == Hatch::Dots) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        bool isShifted = false;
        for (qreal y = from(place.top()); y < place.bottom() + step; y += 0.7 * step) {
            for (qreal x = from(place.left()); x < place.right() + step; x += 1.2 * step) {
                painter.drawEllipse(QPointF(x + (isShifted ? 0.6 * step : 0), y), 0.65 * point,
                                    0.65 * point);
            }
            isShifted = !isShifted;
        }
    }
    painter.restore();
}

} // namespace

void Plot::paint(QPainter &painter) const
{
    paintGrid(painter);
    if (isBoxes()) {
        paintBoxes(painter);
    } else if (m_marks == PlotMarks::Scene) {
        SceneMarks(*this).paint(painter);
    } else if (isLine()) {
        paintLines(painter);
    } else {
        paintBars(painter);
    }
    painter.setFont(m_style.font(m_style.textPoints));
    if (m_style.isHatched && !isLine() && !isBoxes()) {
        paintHatches(painter);
    }
    paintTargets(painter);
    if (isLine()) {
        paintMarkers(painter);
        paintLineEnds(painter);
    } else if (m_spec.series.size() > 1 && !isBoxes()) {
        paintLegend(painter);
    }
    paintValueLabels(painter);
    paintCategoryLabels(painter);
    if (m_spec.showsValues) {
        paintBarValues(painter);
    }
}

double Plot::positionOf(double value) const
{
    const double share = (value - m_scale.low) / (m_scale.high - m_scale.low);
    return isLying() ? m_plot.left() + share * m_plot.width()
                     : m_plot.bottom() - share * m_plot.height();
}

double Plot::categoryCentre(qsizetype category) const
{
    const double share =
        (static_cast<double>(category) + 0.5) / static_cast<double>(m_spec.categories.size());
    return isLying() ? m_plot.top() + share * m_plot.height()
                     : m_plot.left() + share * m_plot.width();
}

void Plot::paintGrid(QPainter &painter) const
{
    if (isLying() && m_spec.showsValues) {
        return;
    }
    painter.setPen(QPen(m_style.hairline, m_style.points(0.5)));
    for (int step = 0; step <= m_scale.steps(); ++step) {
        const double at = positionOf(m_scale.low + step * m_scale.step);
        if (isLying()) {
            painter.drawLine(QPointF(at, m_plot.top()), QPointF(at, m_plot.bottom()));
        } else {
            painter.drawLine(QPointF(m_plot.left(), at), QPointF(m_plot.right(), at));
        }
    }
}

std::vector<QRectF> Plot::barsOf(std::size_t series) const
{
    const bool isPercent = m_spec.kind == ChartKind::PercentBars;
    const qreal extent = isLying() ? m_plot.height() : m_plot.width();
    const qreal group = extent / static_cast<qreal>(m_spec.categories.size()) * barShare();
    const qreal bar = isPercent ? group : group / static_cast<qreal>(barCount());
    const auto valueAt = [&](std::size_t of, std::size_t at) {
        const auto &values = m_spec.series[of].values;
        return at < values.size() ? values[at].value_or(0) : 0;
    };
    std::vector<QRectF> bars;
    for (std::size_t at = 0; at < static_cast<std::size_t>(m_spec.categories.size()); ++at) {
        double from = 0;
        double to = valueAt(series, at);
        if (isPercent) {
            double all = 0;
            for (std::size_t each = 0; each < m_spec.series.size(); ++each) {
                all += valueAt(each, at);
                from += each < series ? valueAt(each, at) : 0;
            }
            const double scale = all > 0 ? 100 / all : 0;
            to = (from + to) * scale;
            from *= scale;
        }
        const double centre = categoryCentre(static_cast<qsizetype>(at));
        const double shift = isPercent ? 0 : static_cast<double>(series) * bar;
        if (isLying()) {
            bars.push_back(QRectF(QPointF(positionOf(from), centre + group / 2 - shift - bar),
                                  QPointF(positionOf(to), centre + group / 2 - shift))
                               .normalized());
        } else {
            bars.push_back(QRectF(QPointF(centre - group / 2 + shift, positionOf(from)),
                                  QPointF(centre - group / 2 + shift + bar, positionOf(to)))
                               .normalized());
        }
    }
    return bars;
}

void Plot::paintHatches(QPainter &painter) const
{
    for (std::size_t series = 0; series < barCount(); ++series) {
        const SeriesLook look = lookOf(static_cast<int>(series));
        for (const QRectF &bar : barsOf(series)) {
            drawHatch(painter, look.hatch, look.colour, bar, m_style.points(1));
        }
    }
}

std::vector<Plot::LegendEntry> Plot::legend(qreal left) const
{
    const QFontMetricsF metrics(m_style.font(m_style.textPoints));
    const qreal before = m_style.points(swatchPoints + gapPoints);
    const qreal right = m_size.width();
    std::vector<LegendEntry> entries;
    QPointF place(left, 0);
    for (const ChartSeries &series : m_spec.series) {
        const QString name = metrics.elidedText(series.name, Qt::ElideRight, right - left - before);
        const qreal width = before + metrics.horizontalAdvance(name);
        if (place.x() > left && place.x() + width > right) {
            place = {left, place.y() + metrics.height()};
        }
        entries.push_back({place, name});
        place.rx() += width + m_style.points(3 * gapPoints);
    }
    return entries;
}

qreal Plot::legendHeight(qreal left) const
{
    const QFontMetricsF metrics(m_style.font(m_style.textPoints));
    const std::vector<LegendEntry> entries = legend(left);
    return entries.empty() ? 0 : entries.back().place.y() + metrics.height();
}

void Plot::paintLegend(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    const qreal side = m_style.points(swatchPoints);
    int number = -1;
    for (const auto &[place, name] : legend(m_plot.left())) {
        const SeriesLook look = lookOf(++number);
        const QRectF swatch(place.x(), place.y() + (metrics.height() - side) / 2, side, side);
        if (static_cast<std::size_t>(number) >= barCount()) {
            painter.setPen(targetPen());
            painter.drawLine(QPointF(swatch.center().x(), swatch.top()),
                             QPointF(swatch.center().x(), swatch.bottom()));
        } else {
            painter.setPen(
                QPen(look.wantsOutline ? m_style.text : look.colour, m_style.points(0.5)));
            painter.setBrush(brushOf(number));
            painter.drawRect(swatch);
            if (m_style.isHatched) {
                drawHatch(painter, look.hatch, look.colour, swatch, m_style.points(1));
            }
        }
        painter.setPen(m_style.text);
        painter.drawText(
            QPointF(swatch.right() + m_style.points(gapPoints), place.y() + metrics.ascent()),
            name);
    }
}

void Plot::paintValueLabels(QPainter &painter) const
{
    if (isLying()) {
        return;
    }
    const QFontMetricsF metrics(painter.font());
    painter.setPen(m_style.muted);
    for (int step = 0; step <= m_scale.steps(); ++step) {
        const double value = m_scale.low + step * m_scale.step;
        const double y = positionOf(value);
        const QRectF place(0, y - metrics.height() / 2, m_plot.left() - m_style.points(4),
                           metrics.height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                         m_spec.text(value));
    }
}

std::vector<Plot::Word> Plot::categoryWords() const
{
    // From here on a reader counts on from one to the next, rather than looks for each.
    constexpr qsizetype manyLeftOut = 4;
    constexpr int fewNamed = 4;
    const QFontMetricsF metrics(m_style.font(m_style.textPoints));
    const qreal gap = m_style.points(4);
    qreal widest = 1;
    for (const QString &category : m_spec.categories) {
        widest = std::max(widest, metrics.horizontalAdvance(category));
    }
    const qreal room = std::max<qreal>(
        0.01, m_plot.width() / std::max<qreal>(1, static_cast<qreal>(m_spec.categories.size())));
    // The first one, moved off the numbers, stands nearer to the next.
    const qreal moved = std::max(0.0, (widest - room) / 2);
    const auto apart = [room](qreal needed) {
        return static_cast<qsizetype>(std::max(1.0, std::ceil(needed / room)));
    };
    const bool isAxis =
        apart(widest + gap / 2) >= manyLeftOut && m_plot.width() > fewNamed * widest;
    const qsizetype every =
        moved > 0 ? apart(widest + (isAxis ? 2 * gap : gap / 2 + moved)) : apart(widest + gap / 2);
    std::vector<Word> words;
    for (qsizetype at = 0; at < m_spec.categories.size();
         at += words.empty() && isAxis ? 1 : every) {
        // Under its mark, but within the drawing and beside the numbers.
        const qreal width = metrics.horizontalAdvance(m_spec.categories[at]);
        const qreal under = categoryCentre(at) - width / 2;
        const qreal left = std::max(std::min(m_plot.left(), m_size.width() - width),
                                    std::min(under, m_size.width() - width));
        const bool isMoved = left > under || left < under;
        if (isAxis ? isMoved : !words.empty() && left < words.back().place.right() + gap / 2) {
            continue;
        }
        words.push_back(
            {{left, m_plot.bottom() + gap / 2, width, metrics.height()}, m_spec.categories[at]});
    }
    return words;
}

void Plot::paintLyingLabels(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    painter.setPen(m_style.text);
    for (qsizetype at = 0; at < m_spec.categories.size(); ++at) {
        const QRectF place(0, categoryCentre(at) - metrics.height() / 2,
                           m_plot.left() - m_style.points(4), metrics.height());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         metrics.elidedText(m_spec.categories[at], Qt::ElideRight, place.width()));
    }
}

void Plot::paintCategoryLabels(QPainter &painter) const
{
    if (isLying()) {
        paintLyingLabels(painter);
        return;
    }
    painter.setPen(m_style.muted);
    for (const Word &word : categoryWords()) {
        painter.drawText(word.place, Qt::AlignCenter | Qt::TextDontClip, word.text);
    }
}

void Plot::paintBarValues(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    const qreal gap = m_style.points(3);
    painter.setPen(m_style.text);
    if (m_spec.series.size() != 1 && !(isLying() && barCount() == 1)) {
        return;
    }
    const auto &values = m_spec.series.front().values;
    for (std::size_t at = 0; at < values.size(); ++at) {
        if (!values[at]) {
            continue;
        }
        const double along = positionOf(*values[at]);
        const double centre = categoryCentre(static_cast<qsizetype>(at));
        const QString text = m_spec.text(*values[at]);
        const qreal width = metrics.horizontalAdvance(text);
        if (isLying()) {
            painter.drawText(
                QPointF(along + gap, centre + metrics.ascent() / 2 - metrics.descent() / 2), text);
        } else {
            painter.drawText(QPointF(centre - width / 2, along - gap), text);
        }
    }
}

std::vector<Plot::Word> Plot::lineEnds() const
{
    struct End
    {
        double y;
        int series;
    };
    std::vector<End> ends;
    const std::size_t first = m_spec.kind == ChartKind::Band ? 2 : 0;
    for (std::size_t number = first; number < m_spec.series.size(); ++number) {
        const auto &values = m_spec.series[number].values;
        const auto last = std::find_if(values.rbegin(), values.rend(),
                                       [](const auto &value) { return value.has_value(); });
        if (last != values.rend()) {
            ends.push_back({positionOf(**last), static_cast<int>(number)});
        }
    }
    std::sort(ends.begin(), ends.end(), [](const End &a, const End &b) { return a.y < b.y; });
    const QFontMetricsF metrics(m_style.font(m_style.textPoints));
    double lowest = -metrics.height();
    for (End &end : ends) {
        end.y = std::max(end.y, lowest + metrics.height());
        lowest = end.y;
    }
    // What that pushed among the words below goes up again, and others with it.
    double highest = m_plot.bottom() + m_style.points(2) + metrics.height() / 2;
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        end->y = std::min(end->y, highest - metrics.height());
        highest = end->y;
    }
    std::vector<Word> words;
    for (const End &end : ends) {
        const QString &name = m_spec.series[static_cast<std::size_t>(end.series)].name;
        words.push_back({{m_plot.right() + m_style.points(6), end.y - metrics.height() / 2,
                          metrics.horizontalAdvance(name), metrics.height()},
                         name});
    }
    return words;
}

void Plot::paintLineEnds(QPainter &painter) const
{
    painter.setPen(m_style.text);
    for (const Word &word : lineEnds()) {
        painter.drawText(word.place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         word.text);
    }
}

void Plot::paintMarkers(QPainter &painter) const
{
    const std::size_t first = m_spec.kind == ChartKind::Band ? 2 : 0;
    for (std::size_t number = first; number < m_spec.series.size(); ++number) {
        const SeriesLook look = lookOf(static_cast<int>(number));
        painter.setPen(QPen(m_style.surface, m_style.points(0.5)));
        painter.setBrush(look.colour);
        const auto &values = m_spec.series[number].values;
        const std::size_t every = 1 + values.size() / mostMarkers;
        for (std::size_t at = 0; at < values.size(); at += every) {
            if (values[at]) {
                drawMarker(painter, look.marker,
                           {categoryCentre(static_cast<qsizetype>(at)), positionOf(*values[at])},
                           m_style.points(2));
            }
        }
    }
}

} // namespace regulars
