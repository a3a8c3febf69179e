#include "ui/parts/filterchip.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/typeramp.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace regulars
{

using namespace Qt::StringLiterals;

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void FilterChip::setText(const QString &text)
{
    QAbstractButton::setText(text);
    setShortcut({});
}

void FilterChip::setRemovable(bool isRemovable)
{
    m_isRemovable = isRemovable;
    setCheckable(!isRemovable);
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const int cross = m_isRemovable ? scaled(16) + scaled(6) : 0;
    // One more: the advance is rounded, and what is rounded down would end in "…".
    return {fontMetrics().horizontalAdvance(text()) + 1 + scaled(24) + cross, scaled(32)};
}

QRect FilterChip::crossRect() const
{
    const int side = scaled(16);
    return m_isRemovable ? QRect(width() - side - scaled(8), (height() - side) / 2, side, side)
                         : QRect();
}

bool FilterChip::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    return QAbstractButton::event(event);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const bool isOn = m_isRemovable || isChecked();
    const QColor fill = isDown()       ? blended(t.surface, t.primary, 0.22)
                        : isOn         ? t.tint(Tone::Primary)
                        : underMouse() ? t.hover()
                                       : t.surface;
    stylepaint::panel(&painter, rect(), fill, isOn ? t.primary : t.border, height() / 2.0);
    if (hasFocus()) {
        stylepaint::focusRing(&painter, rect(), t, height() / 2.0);
    }
    painter.setPen(isEnabled() ? t.text : t.muted);
    QRect place = rect().adjusted(scaled(12), 0, -scaled(12), 0);
    if (m_isRemovable) {
        place.setRight(crossRect().left() - scaled(6));
        themeIcon(u"close"_s, Tone::Muted).paint(&painter, crossRect());
    }
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isRemovable && isDown() && event->pos().x() >= crossRect().left() - scaled(4)) {
        setDown(false);
        emit removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (m_isRemovable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        emit removed();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace regulars
