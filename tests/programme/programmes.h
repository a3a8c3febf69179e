#pragma once

#include "programme/programme.h"

namespace regulars::programmes
{

// A programme that passes the check, drawn with RapidCheck: call it within a property. It uses
// every condition, effect, discount and section.
Programme drawn();

} // namespace regulars::programmes
