#include "ui/page.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QEvent>

namespace regulars
{

Page::Page(QWidget *parent)
    : QWidget(parent)
{}

bool Page::scanned(const QString &)
{
    return false;
}

void Page::open(const QString &) {}

QAction *Page::addCommand(const QString &iconName, const QKeySequence &key)
{
    auto *action = new QAction(themeIcon(iconName), QString(), this);
    action->setShortcut(key);
    // Wherever in the window the focus is; a page that isn't in front hears nothing. Not by the
    // widget with the focus: Qt forgets which it is when a file dialog ends under its completer.
    action->setShortcutContext(Qt::WindowShortcut);
    addAction(action);
    return action;
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        emit titleChanged();
    }
}

} // namespace regulars
