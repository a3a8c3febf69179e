#include "storage/purging.h"

#include "storage/connection.h"

namespace regulars
{

bool purge(Connection &store)
{
    store.truncateLog();
    store.vacuum();
    return store.truncateLog();
}

} // namespace regulars
