#include "ui/charts/chartstyle.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace regulars
{

namespace
{

QColor nearTo(const QColor &ground, const QColor &text)
{
    const auto near = [](int from, int to) { return from + (to - from) / 20; };
    return {near(ground.red(), text.red()), near(ground.green(), text.green()),
            near(ground.blue(), text.blue())};
}

} // namespace

QFont ChartStyle::font(qreal pointSize, QFont::Weight weight) const
{
    QFont font = face;
    font.setPixelSize(std::max(1, qRound(points(pointSize))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool ChartStyle::isDark() const
{
    return luminance(surface) < luminance(text);
}

QColor ChartStyle::rampAt(int step) const
{
    // One hue, each step lighter than the one before by a third and more, none in the middle where
    // neither light nor dark figures can be read.
    static const std::array<QColor, rampSteps> darks{
        QColor(0x12, 0x3A, 0x5E), QColor(0x17, 0x52, 0x86), QColor(0x20, 0x6F, 0xB3),
        QColor(0x6C, 0xB6, 0xF5), QColor(0xC9, 0xE4, 0xFC)};
    if (isDark()) {
        return step > 0 ? darks[static_cast<std::size_t>(std::min(step, rampSteps) - 1)]
                        : nearTo(surface, text);
    }
    return step > 0 ? rampColour(ramp, step) : QColor(0xF5, 0xF6, 0xF8);
}

SeriesLook lookOf(int series)
{
    static const std::array<SeriesLook, seriesLooks> looks{{
        {QColor(0x00, 0x72, 0xB2), false, Hatch::None, Qt::SolidLine, Marker::Circle},
        {QColor(0xD5, 0x5E, 0x00), false, Hatch::Rising, Qt::DashLine, Marker::Square},
        {QColor(0x00, 0x9E, 0x73), false, Hatch::Dots, Qt::DotLine, Marker::Triangle},
        {QColor(0xCC, 0x79, 0xA7), false, Hatch::Cross, Qt::DashDotLine, Marker::Diamond},
        {QColor(0xE6, 0x9F, 0x00), true, Hatch::Falling, Qt::SolidLine, Marker::Square},
        {QColor(0x56, 0xB4, 0xE9), true, Hatch::Level, Qt::DashLine, Marker::Circle},
    }};
    return looks[static_cast<std::size_t>(std::clamp(series, 0, seriesLooks - 1))];
}

int rampStep(double value, double largest)
{
    if (value <= 0 || largest <= 0) {
        return 0;
    }
    return std::clamp(static_cast<int>(std::ceil(value / largest * rampSteps)), 1, rampSteps);
}

QColor rampColour(const QColor &darkest, int step)
{
    // Steps of lightness on paper, the lightest still told from white; none in the middle, where
    // neither light nor dark figures can be read, least of all in grey.
    static constexpr std::array<double, rampSteps + 1> depth{0, 0.12, 0.27, 0.44, 0.64, 1};
    const double share = depth[static_cast<std::size_t>(std::clamp(step, 0, rampSteps))];
    const auto mix = [&](int channel) { return qRound(255 + (channel - 255) * share); };
    return {mix(darkest.red()), mix(darkest.green()), mix(darkest.blue())};
}

bool wantsLightText(const QColor &background)
{
    return contrast(background, Qt::white) > contrast(background, QColor(0x1B, 0x24, 0x30));
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace regulars
