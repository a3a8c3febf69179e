#pragma once

#include <QList>

class QWidget;

namespace regulars
{

// Puts what was made later than the rest of its page at its place in the tab order, one behind the
// other: behind `place`, or where that takes no focus, behind the nearest before it that does. Qt
// has it last of the whole window.
void tabBehind(QWidget *place, const QList<QWidget *> &made);

} // namespace regulars
