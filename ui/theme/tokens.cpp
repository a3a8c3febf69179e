#include "ui/theme/tokens.h"

#include "ui/theme/regularsstyle.h"

#include <QApplication>

#include <array>
#include <cmath>

namespace regulars
{

namespace
{

Tokens lightTokens()
{
    Tokens t;
    t.scheme = Scheme::Light;
    t.background = QColor(0xF5, 0xF6, 0xF8);
    t.surface = QColor(0xFF, 0xFF, 0xFF);
    t.text = QColor(0x1B, 0x24, 0x30);
    t.muted = QColor(0x56, 0x61, 0x72);
    t.hairline = QColor(0xD9, 0xDE, 0xE5);
    t.border = QColor(0x7C, 0x87, 0x96);
    t.primary = QColor(0x0B, 0x5F, 0xA5);
    t.onPrimary = QColor(0xFF, 0xFF, 0xFF);
    t.success = QColor(0x0A, 0x73, 0x50);
    t.warning = QColor(0x8A, 0x53, 0x00);
    t.danger = QColor(0xB3, 0x26, 0x1E);
    t.focus = t.primary;
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.scheme = Scheme::Dark;
    t.background = QColor(0x14, 0x18, 0x1E);
    t.surface = QColor(0x1D, 0x23, 0x2B);
    t.text = QColor(0xE8, 0xEC, 0xF1);
    t.muted = QColor(0xA7, 0xB1, 0xBF);
    t.hairline = QColor(0x33, 0x3C, 0x48);
    t.border = QColor(0x7D, 0x88, 0x98);
    t.primary = QColor(0x6C, 0xB6, 0xF5);
    t.onPrimary = QColor(0x08, 0x22, 0x3A);
    t.success = QColor(0x4C, 0xC7, 0x9A);
    t.warning = QColor(0xF0, 0xB4, 0x50);
    t.danger = QColor(0xFF, 0x8A, 0x80);
    t.focus = t.primary;
    return t;
}

Tokens highContrastTokens()
{
    Tokens t;
    t.scheme = Scheme::HighContrast;
    t.background = Qt::black;
    t.surface = Qt::black;
    t.text = Qt::white;
    t.muted = QColor(0xE6, 0xE6, 0xE6);
    t.hairline = QColor(0xC8, 0xC8, 0xC8);
    t.border = Qt::white;
    t.primary = QColor(0x7F, 0xD4, 0xFF);
    t.onPrimary = Qt::black;
    t.success = QColor(0x6B, 0xFF, 0xA8);
    t.warning = QColor(0xFF, 0xD8, 0x4D);
    t.danger = QColor(0xFF, 0xA3, 0x9B);
    t.focus = QColor(0xFF, 0xFF, 0x00);
    return t;
}

} // namespace

QColor Tokens::of(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
        return text;
    case Tone::Muted:
        return muted;
    case Tone::Primary:
        return primary;
    case Tone::Success:
        return success;
    case Tone::Warning:
        return warning;
    case Tone::Danger:
        return danger;
    case Tone::OnPrimary:
        return onPrimary;
    }
    return text;
}

QColor Tokens::tint(Tone tone) const
{
    const double share = scheme == Scheme::Light ? 0.09 : scheme == Scheme::Dark ? 0.16 : 0.2;
    return blended(surface, of(tone), share);
}

QColor Tokens::hover() const
{
    return blended(surface, text, scheme == Scheme::Light ? 0.05 : 0.08);
}

Tokens tokensOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return lightTokens();
    case Scheme::Dark:
        return darkTokens();
    case Scheme::HighContrast:
        return highContrastTokens();
    }
    return lightTokens();
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    const auto paint = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(role, colour);
    };
    paint(QPalette::Window, t.background);
    paint(QPalette::WindowText, t.text);
    paint(QPalette::Base, t.surface);
    paint(QPalette::AlternateBase, blended(t.surface, t.background, 0.6));
    paint(QPalette::Text, t.text);
    paint(QPalette::PlaceholderText, t.muted);
    paint(QPalette::Button, t.surface);
    paint(QPalette::ButtonText, t.text);
    paint(QPalette::BrightText, t.danger);
    paint(QPalette::Highlight, t.primary);
    paint(QPalette::HighlightedText, t.onPrimary);
    paint(QPalette::Link, t.primary);
    paint(QPalette::LinkVisited, t.primary);
    paint(QPalette::ToolTipBase, t.isDark() ? blended(t.surface, t.text, 0.1) : t.text);
    paint(QPalette::ToolTipText, t.isDark() ? t.text : t.surface);
    paint(QPalette::Light, blended(t.surface, t.hairline, 0.4));
    paint(QPalette::Midlight, t.hairline);
    paint(QPalette::Mid, t.hairline);
    paint(QPalette::Dark, t.border);
    paint(QPalette::Shadow, t.border);
    // Readable still, for a disabled thing says what would be possible.
    const QColor faint = blended(t.surface, t.text, t.isDark() ? 0.5 : 0.48);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.hairline);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.background);
    return palette;
}

const Tokens &tokens()
{
    static const Tokens light = lightTokens();
    const auto *style = qobject_cast<const RegularsStyle *>(QApplication::style());
    return style ? style->tokens() : light;
}

QColor blended(const QColor &under, const QColor &over, double share)
{
    const auto mixed = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {mixed(under.red(), over.red()), mixed(under.green(), over.green()),
            mixed(under.blue(), over.blue())};
}

Pair badgePair(const QColor &colour)
{
    const QColor fill = blended(Qt::white, colour, 0.2);
    QColor text = colour;
    while (contrast(fill, text) < 6 && text.lightness() > 0) {
        text = blended(text, Qt::black, 0.12);
    }
    return {fill, text};
}

Pair avatarPair(const QString &name)
{
    static const std::array<QColor, 8> fills{QColor(0x0B, 0x5F, 0xA5), QColor(0x0A, 0x73, 0x50),
                                             QColor(0x8A, 0x4B, 0x08), QColor(0x9A, 0x2F, 0x6A),
                                             QColor(0x5B, 0x4B, 0xB5), QColor(0x0B, 0x6B, 0x76),
                                             QColor(0xA0, 0x3A, 0x2C), QColor(0x4A, 0x5A, 0x70)};
    uint sum = 0; // of its own, so that a person keeps the colour from day to day
    for (const QChar c : name) {
        sum = sum * 31 + c.unicode();
    }
    return {fills[sum % fills.size()], Qt::white};
}

} // namespace regulars
