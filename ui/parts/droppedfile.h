#pragma once

#include <QString>

class QMimeData;

namespace regulars
{

// The path of the one file that is dragged in; empty where it is none, several, or not on this
// machine.
QString droppedFile(const QMimeData *data);

} // namespace regulars
