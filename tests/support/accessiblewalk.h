#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace regulars
{

// What a screen reader would call it.
inline QString accessibleNameOf(QWidget *widget)
{
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
    return reader ? reader->text(QAccessible::Name) : QString();
}

// Those that can take the focus and would be read out as nothing: class, object name, place.
inline QStringList namelessFocusables(QWidget *top)
{
    QStringList nameless;
    QList<QWidget *> all = top->findChildren<QWidget *>();
    all.prepend(top);
    for (QWidget *widget : all) {
        const bool isFocusable = widget->focusPolicy() & Qt::TabFocus;
        if (!isFocusable || !widget->isVisibleTo(top) || !widget->isEnabled() ||
            widget->focusProxy()) {
            continue;
        }
        if (accessibleNameOf(widget).trimmed().isEmpty()) {
            const QWidget *parent = widget->parentWidget();
            nameless.append(QStringLiteral("%1 \"%2\" in %3")
                                .arg(QString::fromLatin1(widget->metaObject()->className()),
                                     widget->objectName(),
                                     QString::fromLatin1(parent ? parent->metaObject()->className()
                                                                : "nothing")));
        }
    }
    return nameless;
}

// QVERIFY2(everyFocusableHasAName(&page), qPrintable(namelessFocusables(&page).join('\n')));
inline bool everyFocusableHasAName(QWidget *top)
{
    return namelessFocusables(top).isEmpty();
}

} // namespace regulars
