#pragma once

#include "services/digest.h"

#include <QString>

namespace regulars
{

// The digest for the terminal and the mail: plain lines of English.
QString digestToText(const DayDigest &digest);

} // namespace regulars
