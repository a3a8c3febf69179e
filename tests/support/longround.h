#pragma once

#include <QRandomGenerator>
#include <QtGlobal>

#include <optional>

namespace regulars
{

// QtTest ends a function after five minutes; a round that somebody asked for by this variable may
// take a day. For initTestCase(): it holds from the next function on.
inline void allowLongRounds(const char *askedBy)
{
    if (qEnvironmentVariableIsSet(askedBy) && !qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
}

// So many as the variable asks for, where it does.
inline int roundsAsked(const char *by, int usual)
{
    const int asked = qEnvironmentVariableIntValue(by);
    return asked > 0 ? asked : usual;
}

// REGULARS_SEED where given, else the usual one, else a fresh one; told.
inline quint32 seedAsked(std::optional<quint32> usual = {})
{
    const QByteArray given = qgetenv("REGULARS_SEED");
    const quint32 seed = !given.isEmpty() ? given.toUInt()
                         : usual          ? *usual
                                          : QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    return seed;
}

} // namespace regulars
