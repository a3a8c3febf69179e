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
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
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
