#pragma once

#include "ui/theme/tokens.h"

#include <QProxyStyle>
#include <QStyleOption>

namespace regulars
{

// Fusion made flat: panels with a radius of 6, one line around fields, a focus ring of 2 px, a
// scroll bar of 10 px, targets of 40 px; all measured by the size of text.
//
// Dynamic properties that widgets may carry: "kind" of a button ("primary", "danger", "quiet"),
// "faulty" of a field (its frame is red), "compact" (28 px instead of 40).
class RegularsStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit RegularsStyle(const Tokens &tokens);

    const Tokens &tokens() const { return m_tokens; }
    void setTokens(const Tokens &tokens) { m_tokens = tokens; }

    QPalette standardPalette() const override;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    // The frame of a field of several lines shows the focus, which its scroll area doesn't draw; a
    // choice is as wide as its texts of today, not as those it was first shown with.
    bool eventFilter(QObject *watched, QEvent *event) override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                       const QWidget *widget) const override;

    static constexpr int radius = 6;
    static constexpr int cardRadius = 8;

private:
    // Its frame is drawn by who holds it: the field of a spin box.
    static bool isInside(const QWidget *widget);
    // Text of several lines that somebody types: a field like those of one line.
    static bool isMultiLine(const QWidget *widget);
    static void insetText(QWidget *widget);
    void drawRow(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    bool drawPanel(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget) const;
    QRect scrollBarPart(const QStyleOptionSlider &bar, SubControl part,
                        const QWidget *widget) const;
    static QRect spinPart(const QStyleOptionSpinBox &spin, SubControl part);

    void drawHeader(const QStyleOptionHeader &header, QPainter *painter,
                    const QWidget *widget) const;
    static QRect headerPart(const QStyleOptionHeader &header, SubElement element);
    // Words with an arrow behind them: pressed, it shows a menu.
    static bool opensMenu(const QStyleOptionToolButton &button);
    static int menuArrow();
    void drawToolButton(const QStyleOptionToolButton &button, QPainter *painter,
                        const QWidget *widget) const;

    static constexpr int headerMargin = 8;

    Tokens m_tokens;
};

} // namespace regulars
