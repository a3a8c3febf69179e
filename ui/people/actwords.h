#pragma once

#include "services/permissions.h"

#include <QString>

namespace regulars
{

// What somebody may do, and how: "Adjust points", "with a manager's word".
QString actText(Act act);
QString permissionText(Permission permission);

} // namespace regulars
