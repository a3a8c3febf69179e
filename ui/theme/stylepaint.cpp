#include "ui/theme/stylepaint.h"

#include "ui/theme/regularsstyle.h"
#include "ui/theme/typeramp.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars::stylepaint
{

namespace
{

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

bool showsFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

// Restores what it found.
class Brushwork
{
public:
    explicit Brushwork(QPainter *painter)
        : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    Brushwork(const Brushwork &) = delete;
    Brushwork &operator=(const Brushwork &) = delete;
    ~Brushwork() { m_painter->restore(); }

private:
    QPainter *m_painter;
};

struct ButtonLook
{
    QColor fill;
    QColor line;
    QColor text;
};

ButtonLook lookOf(const QStyleOption &option, const Tokens &t, const QString &kind)
{
    const QColor disabled = option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    const bool isPressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool isHovered = has(option, QStyle::State_MouseOver);
    if (!has(option, QStyle::State_Enabled)) {
        const bool isBare = kind == u"quiet"_s;
        return {isBare ? QColor() : t.background, isBare ? QColor() : t.hairline, disabled};
    }
    if (kind == u"primary"_s || kind == u"danger"_s) {
        const QColor base = kind == u"primary"_s ? t.primary : t.danger;
        const QColor text = kind == u"primary"_s || t.isDark() ? t.onPrimary : QColor(Qt::white);
        const double share = isPressed ? 0.2 : isHovered ? 0.1 : 0;
        return {blended(base, t.isDark() ? QColor(Qt::white) : QColor(Qt::black), share), {}, text};
    }
    const QColor pressed = t.tint(Tone::Primary);
    if (kind == u"quiet"_s) {
        return {isPressed ? pressed : isHovered ? t.hover() : QColor(), {}, t.text};
    }
    return {isPressed ? pressed : isHovered ? t.hover() : t.surface, t.border, t.text};
}

} // namespace

void panel(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line,
           double radius, double width)
{
    const Brushwork brushwork(painter);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const double inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void focusRing(QPainter *painter, const QRectF &rect, const Tokens &t, double radius)
{
    panel(painter, rect, {}, t.focus, radius, 2);
}

QColor buttonText(const QStyleOption &option, const Tokens &t, const QString &kind)
{
    return lookOf(option, t, kind).text;
}

void button(QPainter *painter, const QStyleOption &option, const Tokens &t, const QString &kind)
{
    const ButtonLook look = lookOf(option, t, kind);
    panel(painter, option.rect, look.fill, look.line, RegularsStyle::radius);
    if (showsFocus(option)) {
        // On a filled button the ring stands off, else it would not be seen.
        focusRing(painter, option.rect, t, RegularsStyle::radius);
        if (look.line.isValid() || !look.fill.isValid()) {
            return;
        }
        panel(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), {}, t.surface,
              RegularsStyle::radius - 2, 1.5);
    }
}

void toolButton(QPainter *painter, const QStyleOption &option, const Tokens &t, const QString &kind)
{
    const ButtonLook look = lookOf(option, t, kind.isEmpty() ? u"quiet"_s : kind);
    panel(painter, option.rect, look.fill, look.line, RegularsStyle::radius);
    if (showsFocus(option)) {
        focusRing(painter, option.rect, t, RegularsStyle::radius);
    }
}

void field(QPainter *painter, const QStyleOption &option, const Tokens &t, bool isFaulty)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isReadOnly = has(option, QStyle::State_ReadOnly);
    const QColor fill = isEnabled && !isReadOnly ? t.surface : t.background;
    if (has(option, QStyle::State_HasFocus)) {
        panel(painter, option.rect, fill, isFaulty ? t.danger : t.focus, RegularsStyle::radius, 2);
        return;
    }
    const bool isHovered = has(option, QStyle::State_MouseOver) && isEnabled;
    const QColor line = isFaulty     ? t.danger
                        : !isEnabled ? t.hairline
                        : isHovered  ? t.text
                                     : t.border;
    panel(painter, option.rect, fill, line, RegularsStyle::radius, isFaulty ? 2 : 1);
}

void checkMark(QPainter *painter, const QStyleOption &option, const Tokens &t)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isOn = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor ground = isEnabled ? t.primary : t.border;
    QRectF box(option.rect);
    const double side = std::min(box.width(), box.height());
    box = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
    panel(painter, box, isOn ? ground : t.surface, isOn ? QColor() : t.border, side * 0.22, 1.25);
    if (!isOn) {
        return;
    }
    const Brushwork brushwork(painter);
    painter->setPen(QPen(t.onPrimary, side * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (has(option, QStyle::State_NoChange)) {
        painter->drawLine(QPointF(box.left() + side * 0.28, box.center().y()),
                          QPointF(box.right() - side * 0.28, box.center().y()));
        return;
    }
    painter->drawPolyline(QPolygonF({QPointF(box.left() + side * 0.25, box.top() + side * 0.53),
                                     QPointF(box.left() + side * 0.43, box.top() + side * 0.7),
                                     QPointF(box.left() + side * 0.76, box.top() + side * 0.32)}));
}

void radioMark(QPainter *painter, const QStyleOption &option, const Tokens &t)
{
    const bool isOn = has(option, QStyle::State_On);
    const QColor ground = has(option, QStyle::State_Enabled) ? t.primary : t.border;
    QRectF box(option.rect);
    const double side = std::min(box.width(), box.height());
    box = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
    panel(painter, box, t.surface, isOn ? ground : t.border, side / 2, isOn ? side * 0.28 : 1.25);
}

void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour)
{
    const Brushwork brushwork(painter);
    const double reach = std::min({rect.width(), rect.height(), 0.86 * scaled(14)}) * 0.36;
    painter->setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(rect.center());
    const double turn = direction == Qt::DownArrow    ? 0
                        : direction == Qt::UpArrow    ? 180
                        : direction == Qt::RightArrow ? -90
                                                      : 90;
    painter->rotate(turn);
    painter->drawPolyline(QPolygonF(
        {QPointF(-reach, -reach / 2), QPointF(0, reach / 2), QPointF(reach, -reach / 2)}));
}

void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle,
               const Tokens &t)
{
    if (option.minimum >= option.maximum) {
        return;
    }
    const bool isGrasped =
        has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const bool isUpright = option.orientation == Qt::Vertical;
    const QRectF thumb =
        isUpright ? QRectF(handle).adjusted(2, 1, -2, -1) : QRectF(handle).adjusted(1, 2, -1, -2);
    panel(painter, thumb, isGrasped ? t.muted : t.border, {},
          (isUpright ? thumb.width() : thumb.height()) / 2);
}

void tab(QPainter *painter, const QStyleOptionTab &option, const Tokens &t)
{
    const bool isSelected = has(option, QStyle::State_Selected);
    const QRectF rect(option.rect);
    if (!isSelected && has(option, QStyle::State_MouseOver)) {
        panel(painter, rect.adjusted(2, 3, -2, -3), t.hover(), {}, RegularsStyle::radius);
    }
    if (isSelected) {
        const Brushwork brushwork(painter);
        painter->fillRect(QRectF(rect.left() + 8, rect.bottom() - 2, rect.width() - 16, 3),
                          t.primary);
    }
    if (showsFocus(option)) {
        focusRing(painter, rect.adjusted(2, 3, -2, -4), t, RegularsStyle::radius);
    }
}

void headerSection(QPainter *painter, const QStyleOptionHeader &option, const Tokens &t)
{
    const bool isHovered = has(option, QStyle::State_MouseOver);
    headerGround(painter, option.rect, t);
    if (isHovered) {
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), t.hover());
    }
}

void headerGround(QPainter *painter, const QRect &rect, const Tokens &t)
{
    painter->fillRect(rect, t.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.hairline);
}

// In high contrast lines are as light as what fills: there it is an outline.
void groove(QPainter *painter, const QRectF &rect, const Tokens &t, double radius)
{
    const bool isOutline = t.scheme == Scheme::HighContrast;
    panel(painter, rect, isOutline ? t.surface : t.hairline, isOutline ? t.hairline : QColor(),
          radius);
}

void progress(QPainter *painter, const QStyleOptionProgressBar &option, const Tokens &t)
{
    const double thickness = std::min(8.0, static_cast<double>(option.rect.height()));
    QRectF groove(option.rect);
    groove = QRectF(groove.left(), groove.center().y() - thickness / 2, groove.width(), thickness);
    stylepaint::groove(painter, groove, t, thickness / 2);
    const double span = option.maximum - option.minimum;
    const double share = span > 0 ? (option.progress - option.minimum) / span : 0.35;
    if (share > 0) {
        groove.setWidth(std::max(thickness, groove.width() * std::min(1.0, share)));
        panel(painter, groove, t.primary, {}, thickness / 2);
    }
}

void slider(QPainter *painter, const QStyleOptionSlider &option, const QRect &groove,
            const QRect &handle, const Tokens &t)
{
    const QRectF line(groove.left(), groove.center().y() - 1.5, groove.width(), 4);
    panel(painter, line, t.hairline, {}, 2);
    QRectF filled(line);
    filled.setRight(handle.center().x());
    panel(painter, filled, t.primary, {}, 2);
    const double side = std::min(handle.width(), handle.height()) - 2;
    const QRectF knob(handle.center().x() - side / 2, handle.center().y() - side / 2, side, side);
    panel(painter, knob, t.surface, t.primary, side / 2, 2);
    if (showsFocus(option)) {
        focusRing(painter, knob.adjusted(-3, -3, 3, 3), t, side / 2 + 3);
    }
}

} // namespace regulars::stylepaint
