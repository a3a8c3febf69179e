#pragma once

#include "storage/storedvalues.h"
#include "values/length.h"

namespace regulars
{

// Lengths lie as the text that a shop writes ("6 months").
template <>
struct StoredAs<Length>
{
    using Column = QString;
    static Column column(const Length &length) { return length.toText(); }
    static Length value(const Column &column);
};

} // namespace regulars
