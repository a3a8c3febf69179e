#pragma once

#include "app/session.h"
#include "app/verbs/verb.h"
#include "protocol/served/holderline.h"
#include "services/store.h"

#include <memory>
#include <variant>

namespace regulars
{

// The store, open to write; or the line to the process that holds it.
using StoreOrHolder = std::variant<std::unique_ptr<Store>, std::unique_ptr<HolderLine>>;

// Waits a little for a holder that is just beginning or just ending. Throws StorageError where the
// store can't be opened; Held where its holder does not answer.
StoreOrHolder storeOrHolder(const QString &path);

// Runs the verb's `serve` on the store that the options name: here, or at its holder.
int runWriting(const QString &verb, const Options &options);

// Has the holder run the verb's `serve`.
int runAtHolder(HolderLine &holder, const QString &verb, const Options &options,
                const VerbStreams &streams);

// The holder's part: runs a verb that another process sent, on the store that is open here.
int serveVerb(Store &store, const Clock &clock, const ServedVerb &asked,
              const VerbStreams &streams);

// stdout and stderr of this process; `out` throws as writeAnswer() does.
VerbStreams consoleStreams();

} // namespace regulars
