#pragma once

#include "app/options.h"
#include "app/writing.h"
#include "protocol/importing/importfile.h"

#include <functional>

namespace regulars
{

// What all kinds of the verb import do alike.

// The first rejected rows with their lines and reasons.
void tellRejects(const VerbStreams &streams, const ImportOutcome &outcome, bool hasFile);
void tellRows(const VerbStreams &streams, const ImportOutcome &outcome);
// No where every row was rejected; throws ExitError where the file of rejects was not written.
int exitOfImport(const ImportOutcome &outcome);
// What is wrong with the file, or with what was asked of it, is wrong usage.
int readingImport(const std::function<int()> &work);

// `import codes FILE --reward R`: a partner's codes into a reward's pool (D1).
bool isOfCodes(const Options &options);
void checkCodeOptions(const Options &options); // throws UsageError
int serveCodeImport(const Options &options, Session &session, const VerbStreams &streams);

} // namespace regulars
