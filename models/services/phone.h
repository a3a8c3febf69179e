#pragma once

#include <QString>

#include <optional>

namespace regulars
{

// E.164 ("+8613812345678") of a number as people type it: blanks, dashes, full-width digits, with
// or without the country's prefix. Empty unless it is a possible and valid number; `country` is
// that of the programme ("CN").
std::optional<QString> normalisedPhone(const QString &typed, const QString &country);

// "138****5678": for clerks, paper and logs. Numbers of the shop's own country without prefix.
QString maskedPhone(const QString &e164, const QString &country);

// The digits behind the country's calling code: what people of the place call the number.
QString nationalDigits(const QString &e164, const QString &country);

// The beginning of a number as it may lie in the store, for a search by prefix: "1381" → "+861381".
// Empty when the text holds anything but digits, blanks, dashes and a leading plus.
std::optional<QString> phonePrefix(const QString &typed, const QString &country);

} // namespace regulars
