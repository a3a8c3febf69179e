#include "ui/charts/chartstyle.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace regulars
{

QFont ChartStyle::font(qreal pointSize, QFont::Weight weight) const
{
    QFont font = face;
    font.setPixelSize(std::max(1, qRound(points(pointSize))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
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
