#pragma once

#include "protocol/importing/importfile.h"

#include <QTemporaryDir>

#include <memory>

namespace regulars
{

// A copy of a store to try things on: a dry run is one long transaction, for which nobody at the
// real one should wait. It goes with everything in it. Throws StorageError.
class StoreCopy
{
public:
    // `store` may be a reader's.
    explicit StoreCopy(Store &store);

    // The store of the copy, to be given on.
    std::unique_ptr<Store> open() const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

// What importFile() would do, done on a copy of `store` for whoever stands there; nothing of it is
// kept. Refuses and throws as importFile() does.
Result<ImportOutcome> tryImport(Store &store, const Clock &clock,
                                const std::optional<Operator> &who, ImportOrder order);

} // namespace regulars
