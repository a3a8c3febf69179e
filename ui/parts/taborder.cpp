#include "ui/parts/taborder.h"

#include <QWidget>

namespace regulars
{

void tabBehind(QWidget *place, const QList<QWidget *> &made)
{
    QWidget *before = place;
    while (before->focusPolicy() == Qt::NoFocus || made.contains(before)) {
        before = before->previousInFocusChain();
        if (before == place) {
            return; // nothing else takes the focus
        }
    }
    for (QWidget *widget : made) {
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

} // namespace regulars
