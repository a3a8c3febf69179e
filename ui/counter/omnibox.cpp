#include "ui/counter/omnibox.h"

#include "ui/theme/icons.h"
#include "ui/theme/typeramp.h"
#include "values/text.h"

#include <QKeyEvent>
#include <QPainter>

namespace regulars
{

using namespace Qt::StringLiterals;

Omnibox::Omnibox(QWidget *parent)
    : QLineEdit(parent)
{
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setMaxLength(100);
    connect(this, &QLineEdit::textChanged, this,
            [this](const QString &text) { emit looked(folded(text)); });
}

void Omnibox::setHanWanted(bool isWanted)
{
    setAttribute(Qt::WA_InputMethodEnabled, isWanted);
}

void Omnibox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        emit stepped(-1);
        return;
    case Qt::Key_Down:
        emit stepped(1);
        return;
    case Qt::Key_PageUp:
        emit stepped(-5);
        return;
    case Qt::Key_PageDown:
        emit stepped(5);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit chosen(folded(text()));
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void Omnibox::paintEvent(QPaintEvent *event)
{
    const int side = iconSize().width();
    setTextMargins(side + scaled(12), 0, 0, 0);
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    themeIcon(u"search"_s, hasFocus() ? Tone::Primary : Tone::Muted)
        .paint(&painter, QRect(scaled(10), (height() - side) / 2, side, side));
}

} // namespace regulars
