#pragma once

#include "programme/programmefile.h"

namespace regulars
{

// Reads a version that a store has in force: as readProgramme, but what merely never fires is let
// stand. An earlier release may have taken it, and it did no harm.
ProgrammeReading readInstalledProgramme(const QByteArray &json);

} // namespace regulars
