#include "ui/parts/intoview.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace regulars
{

IntoView::IntoView(QScrollArea *area, std::vector<QWidget *> parts)
    : QObject(area)
    , m_area(area)
    , m_parts(std::move(parts))
{
    for (QWidget *part : m_parts) {
        part->installEventFilter(this);
    }
    connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &IntoView::bring);
}

bool IntoView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        QMetaObject::invokeMethod(this, &IntoView::bring, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void IntoView::bring()
{
    constexpr int widest = 16;
    const QWidget *focus = QApplication::focusWidget();
    QRect whole;
    bool hasFocus = false;
    for (const QWidget *part : m_parts) {
        if (part->isVisible()) {
            whole |= QRect(part->mapTo(m_area->widget(), QPoint()), part->size());
            hasFocus = hasFocus || part == focus || part->isAncestorOf(focus);
        }
    }
    const int height = m_area->viewport()->height();
    const int margin = std::clamp((height - whole.height()) / 2, 0, widest);
    QScrollBar *bar = m_area->verticalScrollBar();
    const int top = whole.top() - margin;
    const int bottom = top + whole.height() + 2 * margin;
    if (hasFocus && bottom > bar->value() + height) {
        bar->setValue(std::min(top, bottom - height));
        const int from = focus->mapTo(m_area->widget(), QPoint()).y();
        if (from + focus->height() > bar->value() + height) {
            bar->setValue(from + focus->height() - height);
        }
    }
}

} // namespace regulars
