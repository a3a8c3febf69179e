#pragma once

#include "app/options.h"

#include <QString>
#include <QStringList>

namespace regulars
{

// Sees, before any store is touched, that what the option names may be written: that it ends as
// `endings` say (any ending where they are none), that it is neither the store with its
// companions nor a file that the verb reads (`inputs`, and --pin-file), no other database, and no
// folder or device. Throws UsageError. Nothing where the option is not given.
void checkOutput(const Options &options, const QString &name, const QStringList &endings,
                 const QStringList &inputs = {});

} // namespace regulars
