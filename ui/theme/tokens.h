#pragma once

#include "ui/charts/chartstyle.h" // contrast()

#include <QColor>
#include <QPalette>
#include <QString>

namespace regulars
{

enum class Scheme { Light, Dark, HighContrast };

// What a colour says. A tone is never the only sign: an icon or a word goes with it.
enum class Tone { Plain, Muted, Primary, Success, Warning, Danger, OnPrimary };

// The colours of one scheme, by what they are for.
struct Tokens
{
    Scheme scheme = Scheme::Light;
    QColor background; // behind everything
    QColor surface;    // of cards, fields, lists
    QColor text;
    QColor muted;
    QColor hairline; // decorates: no reader needs it
    QColor border;   // of controls
    QColor primary;
    QColor onPrimary;
    QColor success;
    QColor warning;
    QColor danger;
    QColor focus; // the ring

    QColor of(Tone tone) const;
    // A quiet fill in that tone, on which text() is read.
    QColor tint(Tone tone) const;
    QColor hover() const; // under the pointer, on a surface
    bool isDark() const { return scheme != Scheme::Light; }
};

Tokens tokensOf(Scheme scheme);
QPalette paletteOf(const Tokens &tokens);

// Those of the application's style; the light ones without it (paper, tests of parts alone).
const Tokens &tokens();

// `share` of `over` painted on `under`.
QColor blended(const QColor &under, const QColor &over, double share);

// Two colours that are read on each other.
struct Pair
{
    QColor fill;
    QColor text;
};

// A tier's badge: the shop's own colour as a light fill, with its hue dark enough to be read.
Pair badgePair(const QColor &colour);

// Of round pictures with letters: eight hues, white read on each.
Pair avatarPair(const QString &name);

} // namespace regulars
