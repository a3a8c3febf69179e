#pragma once

#include <QString>

#include <functional>

namespace regulars
{

// Runs a verb's work and answers its exit code; what it throws becomes the code and one line for
// `complain`.
int exitCodeOf(const std::function<int()> &work,
               const std::function<void(const QString &line)> &complain);

} // namespace regulars
