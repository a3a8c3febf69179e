#include "ui/parts/label.h"

#include <QEvent>
#include <QPainter>

namespace regulars
{

Label::Label(TextRole role, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    refresh();
}

Label::Label(const QString &text, TextRole role, Tone tone, QWidget *parent)
    : Label(role, tone, parent)
{
    setText(text);
}

void Label::setTone(Tone tone)
{
    if (tone != m_tone) {
        m_tone = tone;
        refresh();
    }
}

void Label::setRole(TextRole role)
{
    if (role != m_role) {
        m_role = role;
        refresh();
    }
}

void Label::setElided(bool isElided)
{
    m_isElided = isElided;
    updateGeometry();
    update();
}

QSize Label::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_isElided ? QSize(scaled(24), hint.height()) : hint;
}

bool Label::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ApplicationFontChange:
    case QEvent::ApplicationPaletteChange:
    case QEvent::StyleChange:
        refresh();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_isElided) {
        QLabel::paintEvent(event);
        return;
    }
    const QRect place = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, place.width());
    setToolTip(shown == text() ? QString() : text());
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(place, static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

void Label::refresh()
{
    if (m_isRefreshing) {
        return;
    }
    m_isRefreshing = true;
    setFont(fontOf(m_role));
    if (m_tone != Tone::Plain) {
        QPalette own = palette();
        own.setColor(QPalette::Active, QPalette::WindowText, tokens().of(m_tone));
        own.setColor(QPalette::Inactive, QPalette::WindowText, tokens().of(m_tone));
        setPalette(own);
    } else {
        setPalette(QPalette());
    }
    m_isRefreshing = false;
}

} // namespace regulars
