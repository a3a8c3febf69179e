#include "ui/window/overlay.h"

#include "ui/parts/card.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeramp.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace regulars
{

Overlay::Overlay(QWidget *window)
    : QWidget(window)
    , m_frame(new Card(this))
    , m_sheet(static_cast<Card *>(m_frame)->content())
{
    window->installEventFilter(this);
    hide();
}

void Overlay::open()
{
    prepare();
    QWidget *focus = QApplication::focusWidget();
    m_focusBefore = focus && !isAncestorOf(focus) ? focus : m_focusBefore;
    place();
    show();
    raise();
}

void Overlay::close()
{
    if (!isVisible()) {
        return;
    }
    hide();
    // The widget may have gone meanwhile.
    const auto alive = window()->findChildren<QWidget *>();
    if (m_focusBefore && alive.contains(m_focusBefore) && m_focusBefore->isVisible()) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    m_focusBefore = nullptr;
    emit closed();
}

void Overlay::place()
{
    const QSize host = parentWidget()->size();
    setGeometry(QRect(QPoint(0, 0), host));
    const int width = std::min(scaled(sheetWidth()), host.width() - 32);
    const int top = std::min(scaled(64), host.height() / 8);
    const int wanted = std::max(
        m_frame->sizeHint().height(),
        m_frame->layout()->hasHeightForWidth() ? m_frame->layout()->heightForWidth(width) : 0);
    m_frame->setGeometry((host.width() - width) / 2, top, width,
                         std::min(wanted, host.height() - top - 24));
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_frame->geometry().contains(event->pos())) {
        close();
    }
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = tokens().isDark() ? QColor(Qt::black) : tokens().text;
    veil.setAlphaF(tokens().isDark() ? 0.6F : 0.35F);
    painter.fillRect(rect(), veil);
}

} // namespace regulars
