#include "ui/sentences/slotbutton.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/typeramp.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace regulars
{

SlotButton::SlotButton(const Slot &slot, QWidget *parent)
    : QAbstractButton(parent)
    , m_slot(slot)
{
    setText(slot.text.trimmed());
    setShortcut({}); // an "&" of a name is no key
    setAccessibleName(slot.name);
    setToolTip(slot.name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true); // narrower it takes a second line
    setSizePolicy(policy);
}

void SlotButton::setFaulty(bool isFaulty)
{
    m_isFaulty = isFaulty;
    update();
}

QSize SlotButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1 + scaled(16), scaled(30)};
}

QSize SlotButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), scaled(120)), scaled(30)};
}

int SlotButton::heightForWidth(int width) const
{
    const QRect room(0, 0, width - scaled(16), QWIDGETSIZE_MAX);
    const int lines = fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height();
    return width >= sizeHint().width() ? scaled(30) : std::max(scaled(30), lines + scaled(10));
}

bool SlotButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    return QAbstractButton::event(event);
}

void SlotButton::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        click();
        return;
    }
    if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && m_slot.holder.isRemovable) {
        emit removed();
        return;
    }
    const QString text = event->text();
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    if (!isCommand && !text.isEmpty() && text.front().isPrint() && text.front() != u' ') {
        emit typed(text);
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void SlotButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const double radius = scaled(6);
    const QColor fill = m_slot.isAny               ? (underMouse() ? t.hover() : t.surface)
                        : isDown() || underMouse() ? blended(t.surface, t.primary, 0.22)
                                                   : t.tint(Tone::Primary);
    const QColor line = m_isFaulty ? t.danger : m_slot.isAny ? t.border : t.primary;
    stylepaint::panel(&painter, rect(), fill, line, radius, m_isFaulty ? 2 : 1);
    if (hasFocus()) {
        stylepaint::focusRing(&painter, rect(), t, radius);
    }
    painter.setPen(m_slot.isAny ? t.muted : t.text);
    const QRect place = rect().adjusted(scaled(8), 0, -scaled(8), 0);
    const bool isWhole = width() >= sizeHint().width();
    painter.drawText(place, isWhole ? int(Qt::AlignCenter) : Qt::AlignVCenter | Qt::TextWordWrap,
                     text());
}

} // namespace regulars
