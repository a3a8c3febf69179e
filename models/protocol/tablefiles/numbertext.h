#pragma once

#include <QString>

namespace regulars
{

// What a workbook's number format makes of a number.
enum class NumberKind : quint8 { Plain, Date, DateTime, Time };

NumberKind kindOfBuiltInFormat(int id);
NumberKind kindOfFormatCode(QStringView code);

// Whole numbers keep their digits; others are the shortest text that reads back as the same number,
// without the noise of binary fractions (0.1 + 0.2 is 0.3). Huge and tiny numbers keep an exponent.
// Text that is no number stays.
QString numberText(QStringView raw);

// A serial day number as YYYY-MM-DD, YYYY-MM-DD HH:MM:SS or HH:MM:SS, as the format shows it; a
// time of day that the format hides is told all the same. Numbers that are no day of the calendar
// stay numbers.
QString serialText(QStringView raw, NumberKind kind, bool is1904);

} // namespace regulars
