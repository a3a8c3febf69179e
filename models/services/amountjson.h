#pragma once

#include "insight/figures.h"
#include "values/moneytext.h"

#include <QJsonValue>

#include <cmath>
#include <optional>

namespace regulars
{

// Ratios stand in JSON with at most 6 decimals.
inline double rounded(double value)
{
    return std::round(value * 1e6) / 1e6;
}

inline QJsonValue toJson(const Share &share)
{
    if (!share) {
        return QJsonValue::Null;
    }
    return rounded(static_cast<double>(share->numerator()) /
                   static_cast<double>(share->denominator()));
}

// Reads and writes amounts of one currency.
class AmountText
{
public:
    explicit AmountText(const Currency &currency)
        : m_decimals(currency.decimals)
    {}

    QJsonValue of(Money money) const { return toText(money, m_decimals); }
    QJsonValue of(const std::optional<double> &minor) const
    {
        return minor ? of(Money(std::llround(*minor))) : QJsonValue(QJsonValue::Null);
    }
    QJsonValue nearest(const Share &minor) const
    {
        return minor ? of(Money(minor->nearest())) : QJsonValue(QJsonValue::Null);
    }
    // Major units, to the nearest minor one.
    QJsonValue major(const Ratio &amount) const
    {
        return of(Money((amount * minorPerMajor()).nearest()));
    }
    Money money(const QJsonValue &value) const
    {
        return moneyFromText(value.toString(), m_decimals).value_or(Money());
    }
    std::optional<double> minor(const QJsonValue &value) const
    {
        if (!value.isString()) {
            return std::nullopt;
        }
        return static_cast<double>(money(value).count());
    }
    Share share(const QJsonValue &value) const
    {
        if (!value.isString()) {
            return std::nullopt;
        }
        return Ratio(money(value).count());
    }
    Ratio minorPerMajor() const
    {
        qint64 power = 1;
        for (int i = 0; i < m_decimals; ++i) {
            power *= 10;
        }
        return power;
    }

private:
    int m_decimals;
};

} // namespace regulars
