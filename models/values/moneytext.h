#pragma once

#include "values/amount.h"

#include <QString>

#include <optional>

namespace regulars
{

// A currency as far as amounts need it: ISO 4217 code and number of decimals.
struct Currency
{
    QString code = QStringLiteral("CNY");
    int decimals = 2;

    static std::optional<Currency> fromCode(QStringView code);
    friend bool operator==(const Currency &, const Currency &) = default;
};

// Text without sign of currency or grouping: Money(1250) ↔ "12.50" at two decimals. Reading refuses
// (empty) more decimals than the currency has, blanks, grouping, exponents and what exceeds 10^12
// minor units.
std::optional<Money> moneyFromText(QStringView text, int decimals);
QString toText(Money money, int decimals);

// Quantities count thousandths of a unit: Quantity(1500) ↔ "1.5".
using Quantity = Amount<struct QuantityTag>;
std::optional<Quantity> quantityFromText(QStringView text); // whole number or at most 3 decimals
QString toText(Quantity quantity);

} // namespace regulars
