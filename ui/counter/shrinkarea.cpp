#include "ui/counter/shrinkarea.h"

#include "ui/theme/typeramp.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

#include <algorithm>

namespace regulars
{

ShrinkArea::ShrinkArea(QWidget *content, int least, int most)
    : m_least(least)
    , m_most(most)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    content->installEventFilter(this);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void ShrinkArea::setYielding(bool isYielding)
{
    if (isYielding != m_isYielding) {
        m_isYielding = isYielding;
        updateGeometry();
    }
}

int ShrinkArea::wanted() const
{
    const QLayout *layout = widget()->layout();
    const int width = this->width();
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                   : layout->totalSizeHint().height();
    return m_most > 0 ? std::min(height, scaled(m_most)) : height;
}

QSize ShrinkArea::sizeHint() const
{
    return {widget()->sizeHint().width(), wanted()};
}

QSize ShrinkArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(),
            m_isYielding ? std::min(wanted(), scaled(m_least)) : wanted()};
}

bool ShrinkArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void ShrinkArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        updateGeometry();
    }
}

} // namespace regulars
