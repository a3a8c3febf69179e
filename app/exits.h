#pragma once

#include <QString>

#include <stdexcept>

namespace regulars
{

// The exit codes of contract.md section 1.
enum Exit : int {
    ExitDone = 0,
    ExitNo = 1,
    ExitUsage = 2,
    ExitCantOpen = 3,
    ExitNotAllowed = 4,
};

// Ends a verb with that code and one line on stderr: what, and how to mend it.
class ExitError : public std::runtime_error
{
public:
    ExitError(Exit code, const QString &message)
        : std::runtime_error(message.toStdString())
        , m_code(code)
    {}
    Exit code() const noexcept { return m_code; }

private:
    Exit m_code;
};

class UsageError : public ExitError
{
public:
    explicit UsageError(const QString &message)
        : ExitError(ExitUsage, message)
    {}
};

} // namespace regulars
