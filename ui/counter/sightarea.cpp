#include "ui/counter/sightarea.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace regulars
{

SightArea::SightArea()
{
    // The layout follows what was shown or hidden, in a turn of its own.
    m_laidOut.setSingleShot(true);
    m_laidOut.setInterval(0);
    connect(&m_laidOut, &QTimer::timeout, this, &SightArea::bring);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_wanted.clear(); });
}

void SightArea::keep(const QWidgetList &wanted)
{
    m_wanted.clear();
    for (QWidget *one : wanted) {
        m_wanted.append(one);
    }
    if (widget()) {
        widget()->removeEventFilter(this);
        widget()->installEventFilter(this);
    }
    bring();
    m_laidOut.start();
}

void SightArea::keepToo(QWidget *wanted)
{
    m_wanted.append(wanted);
    bring();
}

void SightArea::bring() const
{
    QScrollBar *bar = verticalScrollBar();
    for (const QPointer<QWidget> &one : m_wanted) {
        if (!one || !one->isVisibleTo(widget()) || !widget()->isAncestorOf(one)) {
            continue;
        }
        const int top = one->mapTo(widget(), QPoint()).y();
        const int lowest = top + one->height() - viewport()->height();
        bar->setValue(std::clamp(bar->value(), std::min(lowest, top), top));
    }
}

bool SightArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() &&
        (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)) {
        m_laidOut.start();
    }
    return QScrollArea::eventFilter(watched, event);
}

void SightArea::wheelEvent(QWheelEvent *event)
{
    m_wanted.clear();
    QScrollArea::wheelEvent(event);
}

void SightArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_laidOut.start();
}

} // namespace regulars
