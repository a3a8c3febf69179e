#pragma once

#include "services/store.h"

#include <QString>

#include <functional>

namespace regulars
{

// Makes a store that takes its name only when it is filled and durable, so that a death while it is
// made leaves no store that nobody can open or make anew. `fill` says whether it took; where it did
// not, and where it throws, nothing is left. Throws StorageError.
void makeStore(const QString &path, const std::function<bool(Store &)> &fill);

} // namespace regulars
