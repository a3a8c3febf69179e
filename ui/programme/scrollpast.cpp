#include "ui/programme/scrollpast.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace regulars
{

ScrollPast::ScrollPast(QWidget *fields)
    : QObject(fields)
{
    const auto guard = [this](QWidget *field) {
        field->setFocusPolicy(Qt::StrongFocus); // not by the wheel
        field->installEventFilter(this);
    };
    for (QWidget *field : fields->findChildren<QComboBox *>()) {
        guard(field);
    }
    for (QWidget *field : fields->findChildren<QAbstractSpinBox *>()) {
        guard(field);
    }
}

bool ScrollPast::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && field && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace regulars
