#include "ui/charts/chartspec.h"

#include <algorithm>
#include <cmath>

namespace regulars
{

namespace
{

template <typename Visit>
void eachValue(const ChartSpec &spec, Visit visit)
{
    for (const ChartSeries &series : spec.series) {
        for (const std::optional<double> &value : series.values) {
            if (value) {
                visit(*value);
            }
        }
    }
}

} // namespace

QString ChartSpec::text(double value) const
{
    if (unit == ChartUnit::Percent) {
        return locale.toString(value * 100, 'f', decimals) + u'%';
    }
    return locale.toString(value, 'f', decimals);
}

bool ChartSpec::isEmpty() const
{
    bool empty = true;
    eachValue(*this, [&](double value) { empty = empty && value == 0; });
    return empty;
}

double ChartSpec::largest() const
{
    double most = 0;
    eachValue(*this, [&](double value) { most = std::max(most, value); });
    return most;
}

double ChartSpec::smallest() const
{
    double least = 0;
    eachValue(*this, [&](double value) { least = std::min(least, value); });
    return least;
}

int NiceScale::steps() const
{
    return static_cast<int>(std::lround((high - low) / step));
}

NiceScale niceScale(double low, double high, int most, bool wholeSteps)
{
    if (!(high > low)) {
        high = low + 1;
    }
    const double raw = (high - low) / std::max(most, 1);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0, 20.0}) {
        const double step = factor * power;
        if (wholeSteps && step != std::floor(step)) {
            continue;
        }
        const NiceScale scale{std::floor(low / step) * step, std::ceil(high / step) * step, step};
        if (scale.steps() <= most) {
            return scale;
        }
    }
    const double step = wholeSteps ? std::ceil(raw) : 10 * power;
    return {std::floor(low / step) * step, std::ceil(high / step) * step, step};
}

} // namespace regulars
