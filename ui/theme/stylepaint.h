#pragma once

#include "ui/theme/tokens.h"

#include <QStyleOption>
#include <QWidget>

class QPainter;

namespace regulars::stylepaint
{

// How RegularsStyle draws what Fusion would draw in relief.

// A rounded panel with a line of `width` inside its edge; an invalid colour draws nothing.
void panel(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line,
           double radius, double width = 1);
void focusRing(QPainter *painter, const QRectF &rect, const Tokens &tokens, double radius);
void button(QPainter *painter, const QStyleOption &option, const Tokens &tokens,
            const QString &kind);
void toolButton(QPainter *painter, const QStyleOption &option, const Tokens &tokens,
                const QString &kind);
void field(QPainter *painter, const QStyleOption &option, const Tokens &tokens, bool isFaulty);
void checkMark(QPainter *painter, const QStyleOption &option, const Tokens &tokens);
void radioMark(QPainter *painter, const QStyleOption &option, const Tokens &tokens);
void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour);
void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle,
               const Tokens &tokens);
void tab(QPainter *painter, const QStyleOptionTab &option, const Tokens &tokens);
void headerSection(QPainter *painter, const QStyleOptionHeader &option, const Tokens &tokens);
void headerGround(QPainter *painter, const QRect &rect, const Tokens &tokens);
// What a bar of progress fills.
void groove(QPainter *painter, const QRectF &rect, const Tokens &tokens, double radius);
void progress(QPainter *painter, const QStyleOptionProgressBar &option, const Tokens &tokens);
void slider(QPainter *painter, const QStyleOptionSlider &option, const QRect &groove,
            const QRect &handle, const Tokens &tokens);
// The colour of a button's text and icon.
QColor buttonText(const QStyleOption &option, const Tokens &tokens, const QString &kind);

} // namespace regulars::stylepaint
