#include "ui/parts/keybadge.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/typeramp.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace regulars
{

KeyBadge::KeyBadge(const QKeySequence &key, QWidget *parent)
    : KeyBadge(keyText(key), parent)
{}

KeyBadge::KeyBadge(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyBadge::setKey(const QKeySequence &key)
{
    setText(keyText(key));
}

void KeyBadge::setText(const QString &text)
{
    m_text = text;
    updateGeometry();
    update();
}

QSize KeyBadge::sizeHint() const
{
    return sizeOf(m_text);
}

QSize KeyBadge::sizeOf(const QString &text)
{
    if (text.isEmpty()) {
        return {0, 0};
    }
    const QFontMetrics metrics(fontOf(TextRole::Caption));
    const int height = metrics.height() + scaled(2);
    return {std::max(metrics.horizontalAdvance(text) + scaled(10), height), height};
}

void KeyBadge::paint(QPainter *painter, const QRect &rect, const QString &text, bool isEnabled)
{
    if (text.isEmpty()) {
        return;
    }
    const Tokens &t = tokens();
    stylepaint::panel(painter, rect, t.background, t.hairline, 4);
    painter->save();
    painter->setFont(fontOf(TextRole::Caption));
    painter->setPen(isEnabled ? t.muted : t.border);
    painter->drawText(rect, Qt::AlignCenter, text);
    painter->restore();
}

void KeyBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_text, isEnabled());
}

QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

} // namespace regulars
