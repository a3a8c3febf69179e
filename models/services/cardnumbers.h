#pragma once

#include <QString>

namespace regulars
{

// Free text without numbers of payment cards (trust.md, privacy): runs of 13 to 19 digits that
// Luhn's rule accepts, single blanks, dots and dashes between them allowed, keep their last four
// digits; `*` stands for the others.
QString withoutCardNumbers(const QString &text);

} // namespace regulars
