#include "ui/programme/spreadchart.h"

#include "ui/theme/tokens.h"
#include "ui/theme/typeramp.h"

#include <QPainter>

#include <algorithm>

namespace regulars
{

SpreadChart::SpreadChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SpreadChart::show(const std::vector<qint64> &bars, qint64 largest, qint64 threshold,
                       const QString &first, const QString &last)
{
    m_bars = bars;
    m_largest = largest;
    m_threshold = threshold;
    m_first = first;
    m_last = last;
    update();
}

QSize SpreadChart::sizeHint() const
{
    return {scaled(320), scaled(150)};
}

QSize SpreadChart::minimumSizeHint() const
{
    return {scaled(160), scaled(150)};
}

void SpreadChart::paintEvent(QPaintEvent *)
{
    if (m_bars.empty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    painter.setFont(fontOf(TextRole::Caption));
    const QFontMetrics metrics = painter.fontMetrics();
    const QRectF plot(0, metrics.height() + 4, width(), height() - 2 * metrics.height() - 10);
    const qint64 most = std::max<qint64>(*std::max_element(m_bars.begin(), m_bars.end()), 1);
    const double step = plot.width() / static_cast<double>(m_bars.size());
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const double share = static_cast<double>(m_bars[i]) / static_cast<double>(most);
        const double height = m_bars[i] > 0 ? std::max(share * plot.height(), 2.0) : 0;
        const QRectF bar(plot.left() + static_cast<double>(i) * step + 2, plot.bottom() - height,
                         step - 4, height);
        painter.fillRect(bar, blended(t.surface, t.primary, 0.55));
        if (m_bars[i] > 0) {
            painter.setPen(t.muted);
            painter.drawText(
                QRectF(bar.left() - 2, bar.top() - metrics.height() - 1, step, metrics.height()),
                Qt::AlignCenter, QString::number(m_bars[i]));
        }
    }
    painter.setPen(QPen(t.border, 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.setPen(t.muted);
    const QRectF below(0, plot.bottom() + 4, width(), metrics.height());
    painter.drawText(below, Qt::AlignLeft, m_first);
    painter.drawText(below, Qt::AlignRight, m_last);
    if (m_threshold > 0 && m_threshold <= m_largest) {
        const double x = plot.left() + plot.width() * static_cast<double>(m_threshold) /
                                           static_cast<double>(m_largest);
        painter.setPen(QPen(t.danger, 2, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
}

} // namespace regulars
