#pragma once

#include "services/store.h"
#include "storage/users.h"
#include "values/instant.h"
#include "values/result.h"

#include <QString>

namespace regulars
{

// Proves who somebody is. Fails are counted, and committed before the secret is looked at, so that
// killing the program wins no try: five lock the user out for 30 seconds, ten for 30 minutes; a
// right secret or a new one set by a superior clears the count. Refuses wrong-pin (an unknown or
// switched-off user too), locked-out, not-allowed (this computer lacks the store's key). Not inside
// a transaction. A store open to read can't count.
Result<User> provenUser(Store &store, Instant now, const QString &name, const QString &pin);

} // namespace regulars
