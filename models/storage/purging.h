#pragma once

namespace regulars
{

class Connection;

// Leaves nothing behind of what was deleted (S41): neither in the file, which is written anew, nor
// in its log. Not inside a transaction. False where a reader stood in the way: then once more, when
// it is done.
bool purge(Connection &store);

} // namespace regulars
