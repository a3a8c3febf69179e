#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

#include <algorithm>

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

// Whoever is read out with the focus but without a name: role and place, by the tree that screen
// readers walk.
inline void collectNameless(QAccessibleInterface *reader, const QString &path,
                            QStringList &nameless)
{
    if (!reader || !reader->isValid() || reader->state().invisible) {
        return;
    }
    const QString here = path + QLatin1Char('/') + QString::number(int(reader->role()), 16);
    if (reader->state().focusable && reader->text(QAccessible::Name).trimmed().isEmpty() &&
        reader->text(QAccessible::Value).trimmed().isEmpty()) {
        nameless.append(here + QLatin1Char(' ') +
                        (reader->object()
                             ? QString::fromLatin1(reader->object()->metaObject()->className())
                             : QStringLiteral("item")));
    }
    const int most = std::min(reader->childCount(), 400);
    for (int i = 0; i < most; ++i) {
        collectNameless(reader->child(i), here, nameless);
    }
}

} // namespace regulars
