#include "ui/counter/sidestack.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace regulars
{

SideStack::SideStack()
{
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

void SideStack::setLeastHeight(int height)
{
    if (height != m_leastHeight) {
        m_leastHeight = height;
        updateGeometry();
    }
}

// Of the panel that is there: the others may need more.
QSize SideStack::minimumSizeHint() const
{
    const QLayout *panel = currentWidget() ? currentWidget()->layout() : nullptr;
    if (!panel) {
        return QStackedWidget::minimumSizeHint();
    }
    int width = 0;
    for (int i = 0; i < count(); ++i) {
        width = std::max(width, widget(i)->minimumSizeHint().width());
    }
    const int across = std::max(width, this->width());
    const int needed = panel->hasHeightForWidth() ? panel->minimumHeightForWidth(across)
                                                  : panel->minimumSize().height();
    return {width, std::max(needed, m_leastHeight)};
}

bool SideStack::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        updateGeometry();
    }
    return QStackedWidget::event(event);
}

int SmallestGround::heightForWidth(int width) const
{
    return layout()->minimumHeightForWidth(width);
}

QSize SmallestGround::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), 0};
}

} // namespace regulars
