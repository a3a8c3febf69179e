#pragma once

#include <QIcon>

namespace regulars
{

// What stands for the program in task bars and title bars.
QIcon programIcon();

} // namespace regulars
