#pragma once

#include "programme/programmefile.h"

namespace regulars
{

// What is wrong and how to mend it, in the window's language; as the file's reader says it where
// that isn't known: "this amount may not be zero: write what it is, or leave it out".
QString faultText(const ProgrammeFault &fault);
// With its place: "Line 12, rules[3].give: …".
QString placedFaultText(const ProgrammeFault &fault);

} // namespace regulars
