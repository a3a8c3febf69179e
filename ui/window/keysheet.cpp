#include "ui/window/keysheet.h"

#include "ui/parts/keybadge.h"
#include "ui/parts/label.h"
#include "ui/theme/typeramp.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int columns = 2;

} // namespace

KeySheet::KeySheet(QWidget *window, std::function<QList<Section>()> sections)
    : Overlay(window)
    , m_sections(std::move(sections))
    , m_title(new Label(TextRole::Title))
    , m_area(new QScrollArea)
{
    sheet()->addWidget(m_title);
    sheet()->addWidget(m_area, 1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->viewport()->setAutoFillBackground(false);
    retranslate();
}

void KeySheet::prepare()
{
    m_lines.clear();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 12, 0);
    const QList<Section> sections = m_sections();
    // One column of keys and one of words, the same in all sections.
    int widest = 0;
    for (const Section &section : sections) {
        for (const QAction *action : section.actions) {
            const QSize size = KeyBadge::sizeOf(keyText(action->shortcut()));
            widest = std::max(widest, action->isVisible() ? size.width() : 0);
        }
    }
    for (const Section &section : sections) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(8);
        int place = 0;
        for (const QAction *action : section.actions) {
            const QString key = keyText(action->shortcut());
            if (key.isEmpty() || !action->isVisible()) {
                continue;
            }
            const int at = place % columns * 2;
            grid->addWidget(new KeyBadge(key), place / columns, at,
                            Qt::AlignLeft | Qt::AlignVCenter);
            auto *words = new Label(action->text().remove(u'&'));
            words->setElided(true);
            grid->addWidget(words, place / columns, at + 1);
            ++place;
            m_lines.append(key + u' ' + action->text());
        }
        if (place > 0) {
            column->addWidget(new Label(section.title, TextRole::Strong, Tone::Muted));
            for (int at = 0; at < columns * 2; at += 2) {
                grid->setColumnMinimumWidth(at, widest);
                grid->setColumnStretch(at + 1, 1);
            }
            column->addLayout(grid);
            column->addSpacing(12);
        }
    }
    column->addStretch(1);
    m_area->setWidget(page);
    page->setAutoFillBackground(false); // the area has just said otherwise
    m_area->setMinimumHeight(std::min(page->sizeHint().height() + 4, scaled(480)));
    m_area->setFocus(Qt::ShortcutFocusReason);
}

QStringList KeySheet::lines() const
{
    return m_lines;
}

void KeySheet::changeEvent(QEvent *event)
{
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void KeySheet::retranslate()
{
    m_title->setText(tr("Keys"));
    m_area->setAccessibleName(tr("Keys"));
}

} // namespace regulars
