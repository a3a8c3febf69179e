#include "ui/parts/actionbutton.h"

#include "ui/parts/keybadge.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/typeramp.h"

#include <QAction>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int gap = 8;
constexpr int edge = 12;
constexpr int stackedEdge = 8;

} // namespace

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QAbstractButton(parent)
    , m_action(action)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::setStacked(bool isStacked)
{
    m_isStacked = isStacked;
    updateGeometry();
    update();
}

void ActionButton::follow()
{
    setText(m_action->text());
    setAccessibleName(m_action->text());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    const QString key = keyText(m_action->shortcut());
    const QString tip = m_action->toolTip();
    setToolTip(key.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, key));
    updateGeometry();
    update();
}

QSize ActionButton::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    const QSize key = KeyBadge::sizeOf(keyText(m_action->shortcut()));
    const int side = iconSize().width();
    if (m_isStacked) {
        const int top = side + (key.isEmpty() ? 0 : gap + key.width());
        return {std::max(words, top) + 2 * stackedEdge,
                std::max(side, key.height()) + fontMetrics().height() + scaled(4) + scaled(14)};
    }
    return {side + gap + words + (key.isEmpty() ? 0 : gap + key.width()) + 2 * edge, scaled(40)};
}

QSize ActionButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), scaled(64)), sizeHint().height()};
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    if (isDown()) {
        option.state |= QStyle::State_Sunken;
    }
    if (isChecked()) {
        option.state |= QStyle::State_On;
    }
    stylepaint::toolButton(&painter, option, tokens(), u"framed"_s);
    painter.setPen(stylepaint::buttonText(option, tokens(), u"framed"_s));
    if (m_isStacked) {
        paintStacked(&painter);
    } else {
        paintInRow(&painter);
    }
}

void ActionButton::paintStacked(QPainter *painter) const
{
    const QString key = keyText(m_action->shortcut());
    const QSize badge = KeyBadge::sizeOf(key);
    const int side = iconSize().width();
    const int top = scaled(7);
    const int line = std::max(side, badge.height());
    const int wide = side + (key.isEmpty() ? 0 : gap + badge.width());
    const QRect picture((width() - wide) / 2, top + (line - side) / 2, side, side);
    m_action->icon().paint(painter, picture, Qt::AlignCenter,
                           isEnabled() ? QIcon::Normal : QIcon::Disabled);
    KeyBadge::paint(painter,
                    QRect(QPoint(picture.right() + gap, top + (line - badge.height()) / 2), badge),
                    key, isEnabled());
    const QRect words(4, top + line + scaled(4), width() - 8, fontMetrics().height());
    painter->drawText(words, Qt::AlignHCenter | Qt::AlignTop,
                      fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void ActionButton::paintInRow(QPainter *painter) const
{
    const QString key = keyText(m_action->shortcut());
    const QSize badge = KeyBadge::sizeOf(key);
    const int side = iconSize().width();
    const QRect picture(edge, (height() - side) / 2, side, side);
    m_action->icon().paint(painter, picture, Qt::AlignCenter,
                           isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const QRect cap(QPoint(width() - edge - badge.width(), (height() - badge.height()) / 2), badge);
    KeyBadge::paint(painter, cap, key, isEnabled());
    QRect words(picture.right() + gap, 0, 0, height());
    words.setRight(key.isEmpty() ? width() - edge : cap.left() - gap);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace regulars
