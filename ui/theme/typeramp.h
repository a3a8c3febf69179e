#pragma once

#include <QFont>
#include <QStringList>

namespace regulars
{

// The steps of text, in px at 100 %: 12, 14, 14 strong, 18, 20 strong, 28 strong, 34 strong,
// 48 strong.
enum class TextRole { Caption, Body, Strong, Lead, Title, Heading, Numeral, Balance };

constexpr int bodyPixels = 14;

// Latin first, then the Han shapes of that language: without naming them Han falls back to
// Japanese forms.
QStringList fontFamilies(const QString &language);

// The application's own font at that step; digits are of one width in all these families.
QFont fontOf(TextRole role);

// A length given at 100 % at today's size of text. Everything that holds text is measured so.
int scaled(int at100);

// How much larger than at 100 % text is now, 0.8 to 2.
double textScale();

} // namespace regulars
