#include "ui/charts/chartface.h"

#include "ui/charts/chartcells.h"
#include "ui/charts/chartpainter.h"
#include "ui/theme/regularsstyle.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeramp.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal textPoints = 9;
constexpr int ringRoom = 4;  // for the ring of the focus
constexpr int mostMiss = 14; // px at 100 % that a press may lie beside a point

bool isLying(const ChartSpec &spec)
{
    return spec.kind == ChartKind::HorizontalBars || spec.kind == ChartKind::PercentBars;
}

} // namespace

ChartFace::ChartFace(QWidget *parent)
    : QTableView(parent)
    , m_cells(new ChartCells(this))
{
    setModel(m_cells);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    m_cells->setHint([this](int series, int category) {
        return opens(m_cells->index(series, category)) ? tr("Click or Enter: what stands behind it")
                                                       : QString();
    });
}

void ChartFace::show(const ChartSpec &spec)
{
    m_cells->show(spec);
    redraw();
}

void ChartFace::setOpens(Opens opens)
{
    m_opens = std::move(opens);
}

bool ChartFace::opens(const QModelIndex &mark) const
{
    return mark.isValid() && m_opens &&
           m_cells->valueAt(mark.row(), mark.column()).value_or(0) != 0 &&
           m_opens(mark.row(), mark.column());
}

void ChartFace::redraw()
{
    m_picture = {};
    m_markedSize = {};
    viewport()->update();
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

QRect ChartFace::inner() const
{
    return viewport()->rect().adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
}

const ChartMarks &ChartFace::marks() const
{
    if (m_markedSize != viewport()->size()) {
        m_markedSize = viewport()->size();
        m_marks = ChartPainter(screenStyle()).marks(inner(), pixelsPerPoint(), m_cells->spec());
    }
    return m_marks;
}

const ChartMark *ChartFace::markOf(const QModelIndex &mark) const
{
    const int at = mark.row() * m_cells->columnCount() + mark.column();
    return mark.isValid() && at < static_cast<int>(marks().size())
               ? &m_marks[static_cast<std::size_t>(at)]
               : nullptr;
}

QRect ChartFace::visualRect(const QModelIndex &mark) const
{
    const ChartMark *found = markOf(mark);
    return found ? found->place.toAlignedRect() : QRect();
}

// The mark under the point, or the nearest point of a line.
QModelIndex ChartFace::indexAt(const QPoint &point) const
{
    QModelIndex nearest;
    double least = scaled(mostMiss);
    for (int series = 0; series < m_cells->rowCount(); ++series) {
        for (int category = 0; category < m_cells->columnCount(); ++category) {
            const QModelIndex mark = m_cells->index(series, category);
            const ChartMark *found = markOf(mark);
            if (!found || found->place.isNull() || !m_cells->valueAt(series, category)) {
                continue;
            }
            if (found->reach.contains(point)) {
                return mark;
            }
            const QPointF away = found->place.center() - QPointF(point);
            const double distance = std::hypot(away.x(), away.y());
            const bool isPoint = found->reach == found->place;
            if (isPoint && distance < least) {
                least = distance;
                nearest = mark;
            }
        }
    }
    return nearest;
}

void ChartFace::paintEvent(QPaintEvent *)
{
    const QRect room = inner();
    const ChartSpec &spec = m_cells->spec();
    if (room.isEmpty() || spec.categories.isEmpty() || spec.series.empty()) {
        return;
    }
    const QSize dots = room.size() * devicePixelRatioF();
    if (m_picture.size() != dots) {
        m_picture = QPixmap(dots);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        ChartPainter(screenStyle(), PlotMarks::Scene)
            .paint(painter, QRectF(QPointF(0, 0), room.size()), pixelsPerPoint(), spec);
    }
    QPainter painter(viewport());
    painter.drawPixmap(room.topLeft(), m_picture);
    if (!hasFocus()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().focus, 2));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1),
                            RegularsStyle::cardRadius, RegularsStyle::cardRadius);
    if (const ChartMark *mark = markOf(currentIndex()); mark && !mark->place.isNull()) {
        painter.drawRoundedRect(mark->place.adjusted(-2, -2, 2, 2), 3, 3);
    }
}

void ChartFace::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
        redraw();
        break;
    default:
        break;
    }
    QTableView::changeEvent(event);
}

void ChartFace::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_markedSize = {};
}

// Left and right go along the axis of time or names and up and down between series, of lying bars
// the other way round; where there is nothing, on to the next.
QModelIndex ChartFace::stepped(int key) const
{
    const int series = m_cells->rowCount();
    const int categories = m_cells->columnCount();
    const QModelIndex now = currentIndex();
    int alongSeries = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
    int alongCategories = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    if (isLying(m_cells->spec())) {
        std::swap(alongSeries, alongCategories);
    }
    const bool isEnd = key == Qt::Key_End;
    const bool isJump = isEnd || key == Qt::Key_Home || !now.isValid();
    if (isJump) {
        alongSeries = 0;
        alongCategories = isEnd ? -1 : 1;
    }
    int row = now.isValid() ? now.row() : 0;
    int column = isEnd ? categories : isJump ? -1 : now.column();
    for (;;) {
        row += alongSeries;
        column += alongCategories;
        if (row < 0 || row >= series || column < 0 || column >= categories) {
            return {};
        }
        const QModelIndex next = m_cells->index(row, column);
        const ChartMark *mark = markOf(next);
        if (m_cells->valueAt(row, column) && mark && !mark->place.isNull()) {
            return next;
        }
    }
}

void ChartFace::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (const QModelIndex next = stepped(event->key()); next.isValid()) {
            setCurrentIndex(next);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (opens(currentIndex())) {
            choose(currentIndex());
            return;
        }
        break;
    default:
        break;
    }
    event->ignore(); // the page's: it scrolls, or goes back
}

void ChartFace::choose(const QModelIndex &mark)
{
    emit chosen(mark.row(), mark.column());
}

void ChartFace::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const QModelIndex mark = indexAt(event->pos());
    m_pressed = mark;
    if (mark.isValid()) {
        setCurrentIndex(mark);
    }
}

void ChartFace::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex mark = indexAt(event->pos());
    const bool isChosen = event->button() == Qt::LeftButton && mark.isValid() && m_pressed == mark;
    m_pressed = QModelIndex();
    if (isChosen && opens(mark)) {
        choose(mark);
    }
}

void ChartFace::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept(); // its first press has been heard
}

void ChartFace::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(opens(indexAt(event->pos())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartFace::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void ChartFace::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!currentIndex().isValid()) {
        if (const QModelIndex first = stepped(Qt::Key_Home); first.isValid()) {
            setCurrentIndex(first);
        }
    }
    viewport()->update();
}

void ChartFace::currentChanged(const QModelIndex &current, const QModelIndex &before)
{
    QTableView::currentChanged(current, before);
    viewport()->update();
}

} // namespace regulars
