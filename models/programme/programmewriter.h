#pragma once

#include "programme/programme.h"

#include <QByteArray>

namespace regulars
{

// The programme as a file of its format (contract.md section 2). readProgramme() of the text gives
// the same programme, and the same programme gives the same bytes.
QByteArray writeProgramme(const Programme &programme);

} // namespace regulars
