#include "ui/theme/theme.h"

#include "ui/theme/regularsstyle.h"
#include "ui/theme/typeramp.h"

#include <QApplication>
#include <QLayout>
#include <QPixmapCache>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Qt tells windows only; what stands in them with a font or a palette of its own would stay behind.
void tellInside(QEvent::Type what)
{
    for (QWidget *widget : QApplication::allWidgets()) {
        if (!widget->isWindow()) {
            QEvent event(what);
            QApplication::sendEvent(widget, &event);
        }
    }
}

void forgetSizes(QLayout *layout)
{
    layout->invalidate();
    for (int at = 0; at < layout->count(); ++at) {
        if (QLayout *inner = layout->itemAt(at)->layout()) {
            forgetSizes(inner);
        }
    }
}

// A layout within another reckons anew only where it is in sight: what is hidden, a stack's other
// page, would go on asking for the room that its words needed before.
void forgetHiddenSizes()
{
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (widget->layout() && !widget->isVisible()) {
            forgetSizes(widget->layout());
        }
    }
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_style(new RegularsStyle(tokensOf(Scheme::Light)))
{
    QApplication::setStyle(m_style);
    connect(&m_system, &SystemScheme::changed, this, &Theme::applyColours);
    applyFont();
    applyColours();
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case Choice::System:
        return m_system.scheme();
    case Choice::Light:
        return Scheme::Light;
    case Choice::Dark:
        return Scheme::Dark;
    case Choice::HighContrast:
        return Scheme::HighContrast;
    }
    return Scheme::Light;
}

void Theme::setChoice(Choice choice)
{
    if (choice != m_choice) {
        m_choice = choice;
        applyColours();
    }
}

void Theme::setScale(int percent)
{
    const int kept = std::clamp(percent, leastScale, greatestScale);
    if (kept != m_scale) {
        m_scale = kept;
        applyFont();
        emit changed();
    }
}

void Theme::stepScale(int direction)
{
    static constexpr std::array steps{80, 90, 100, 110, 125, 150, 175, 200};
    if (direction > 0) {
        const auto *next = std::upper_bound(steps.begin(), steps.end(), m_scale);
        setScale(next == steps.end() ? greatestScale : *next);
    } else {
        const auto *here = std::lower_bound(steps.begin(), steps.end(), m_scale);
        setScale(here == steps.begin() ? leastScale : *std::prev(here));
    }
}

void Theme::setLanguage(const QString &code)
{
    if (code != m_language) {
        m_language = code;
        applyFont();
    }
}

void Theme::applyColours()
{
    m_style->setTokens(tokensOf(scheme()));
    QPixmapCache::clear();
    QApplication::setPalette(paletteOf(m_style->tokens()));
    tellInside(QEvent::ApplicationPaletteChange);
    emit changed();
}

void Theme::applyFont()
{
    QFont font;
    font.setFamilies(fontFamilies(m_language));
    // Qt remembers what stands in for a missing character by the first family and the hint alone:
    // with one hint, the language spoken first would choose the shapes of all others.
    font.setStyleHint(m_language == u"zh_TW"_s ? QFont::System : QFont::SansSerif);
    font.setPixelSize(static_cast<int>(std::lround(bodyPixels * m_scale / 100.0)));
    QApplication::setFont(font);
    // Desktops give some classes a font of their own, which would stay behind.
    for (const char *kind : {"QMenu", "QMenuBar", "QStatusBar", "QAbstractItemView", "QHeaderView",
                             "QToolTip", "QMessageBox", "QToolButton", "QTabBar"}) {
        QApplication::setFont(font, kind);
    }
    tellInside(QEvent::ApplicationFontChange);
    forgetHiddenSizes();
}

} // namespace regulars
