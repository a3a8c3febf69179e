#include "ui/charts/chartface.h"

#include "ui/charts/chartpainter.h"
#include "ui/theme/regularsstyle.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeramp.h"

#include <QEvent>
#include <QPainter>

namespace regulars
{

namespace
{

constexpr qreal textPoints = 9;
constexpr int ringRoom = 4; // for the ring of the focus

} // namespace

ChartFace::ChartFace(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartFace::show(const ChartSpec &spec)
{
    m_spec = spec;
    m_picture = {};
    update();
}

void ChartFace::setDrawingHeight(int pixels)
{
    m_height = pixels;
    updateGeometry();
}

qreal ChartFace::pixelsPerPoint()
{
    return fontOf(TextRole::Caption).pixelSize() / textPoints;
}

ChartStyle ChartFace::screenStyle()
{
    const Tokens &t = tokens();
    ChartStyle style;
    style.face = fontOf(TextRole::Caption);
    style.textPoints = textPoints;
    style.text = t.text;
    style.muted = t.muted;
    style.hairline = t.hairline;
    style.surface = t.surface;
    style.isHatched = false;
    return style;
}

QSize ChartFace::sizeHint() const
{
    return {scaled(420), m_height};
}

QSize ChartFace::minimumSizeHint() const
{
    return {scaled(120), m_height};
}

void ChartFace::paintEvent(QPaintEvent *)
{
    const QRect inner = rect().adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
    if (inner.isEmpty() || m_spec.categories.isEmpty() || m_spec.series.empty()) {
        return;
    }
    const QSize dots = inner.size() * devicePixelRatioF();
    if (m_picture.size() != dots) {
        m_picture = QPixmap(dots);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        ChartPainter(screenStyle(), PlotMarks::Scene)
            .paint(painter, QRectF(QPointF(0, 0), inner.size()), pixelsPerPoint(), m_spec);
    }
    QPainter painter(this);
    painter.drawPixmap(inner.topLeft(), m_picture);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens().focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), RegularsStyle::cardRadius,
                                RegularsStyle::cardRadius);
    }
}

void ChartFace::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
        m_picture = {};
        update();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

} // namespace regulars
