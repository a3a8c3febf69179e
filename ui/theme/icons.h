#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QString>
#include <QStringList>

namespace regulars
{

// One of our own drawings (resources/icons), in the colour that the theme has when it is painted:
// of text, of disabled or selected text, or of that tone.
QIcon themeIcon(const QString &name, Tone tone = Tone::Plain);

// The drawings that there are.
QStringList iconNames();

// The square in which icons beside text are drawn, at today's size of text.
QSize iconSize();

} // namespace regulars
