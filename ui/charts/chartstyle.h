#pragma once

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QPen>

namespace regulars
{

// Everything about a chart's looks that is no data. Lengths are those of the chart's own drawing
// units, of which `unitsPerPoint` make a typographic point.
struct ChartStyle
{
    QFont face; // of any size
    qreal unitsPerPoint = 3;
    qreal textPoints = 7.5;
    QColor text{0x1B, 0x24, 0x30};
    QColor muted{0x56, 0x61, 0x72};
    QColor hairline{0xD9, 0xDE, 0xE5};
    QColor surface{Qt::white};
    QColor ramp{0x0B, 0x5F, 0xA5}; // darkest step of heat maps on a light ground
    bool isHatched = true;         // for grey print

    qreal points(qreal count) const { return count * unitsPerPoint; }
    QFont font(qreal pointSize, QFont::Weight weight = QFont::Normal) const;
    bool isDark() const;
    // A step of the ramp on this style's ground: on paper the more the darker, in the dark the more
    // the lighter. 0: what holds nothing.
    QColor rampAt(int step) const;
};

enum class Marker { Circle, Square, Triangle, Diamond };
enum class Hatch { None, Rising, Dots, Cross, Falling, Level };

// How the nth series looks. The order is Okabe and Ito's, safe for the colour-blind; what is too
// light for white paper gets an outline, and neighbours that are alike in grey get a hatch.
struct SeriesLook
{
    QColor colour;
    bool wantsOutline = false;
    Hatch hatch = Hatch::None;
    Qt::PenStyle dash = Qt::SolidLine;
    Marker marker = Marker::Circle;
};

inline constexpr int seriesLooks = 6; // more belong together as "others"
SeriesLook lookOf(int series);

// A step of the single-hue ramp, and what is legible on it.
inline constexpr int rampSteps = 5;
// 0 for nothing, 1 to 5 by fifths of the largest value.
int rampStep(double value, double largest);
QColor rampColour(const QColor &darkest, int step);
bool wantsLightText(const QColor &background);

// Relative luminance and contrast of two colours as WCAG 2 counts them.
double luminance(const QColor &colour);
double contrast(const QColor &a, const QColor &b);

} // namespace regulars
