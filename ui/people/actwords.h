#pragma once

#include "services/permissions.h"

#include <QString>

namespace regulars
{

// What somebody may do, and how: "Adjust points", "with a manager's word".
QString actText(Act act);
const char *actSource(Act act); // what translations are made from
QString permissionText(Permission permission);

} // namespace regulars
