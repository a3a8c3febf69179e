#pragma once

#include <QString>

#include <optional>

namespace regulars
{

// A length of time as a shop says it: "<n> day(s)|week(s)|month(s)|year(s)" (contract.md). Months
// are calendar months (S18).
struct Length
{
    enum class Unit { Day, Week, Month, Year };

    int count = 0;
    Unit unit = Unit::Day;

    static std::optional<Length> fromText(QStringView text);
    QString toText() const;
    bool isZero() const { return count == 0; }
    friend bool operator==(const Length &, const Length &) = default;
};

} // namespace regulars
