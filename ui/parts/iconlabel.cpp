#include "ui/parts/iconlabel.h"

#include "ui/theme/icons.h"
#include "ui/theme/typeramp.h"

#include <QEvent>
#include <QPainter>

namespace regulars
{

IconLabel::IconLabel(const QString &name, Tone tone, int side, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_tone(tone)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {scaled(m_side), scaled(m_side)};
}

bool IconLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
    return QWidget::event(event);
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (!m_name.isEmpty()) {
        QPainter painter(this);
        themeIcon(m_name, m_tone)
            .paint(&painter, rect(), Qt::AlignCenter,
                   isEnabled() ? QIcon::Normal : QIcon::Disabled);
    }
}

} // namespace regulars
