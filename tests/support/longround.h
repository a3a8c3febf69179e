#pragma once

#include <QtGlobal>

namespace regulars
{

// QtTest ends a function after five minutes; a round that somebody asked for by this variable may
// take a day. For initTestCase(): it holds from the next function on.
inline void allowLongRounds(const char *askedBy)
{
    if (qEnvironmentVariableIsSet(askedBy) && !qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
}

} // namespace regulars
