#pragma once

namespace regulars
{

// Whether an answer says how it came about: the rows of `why`, the list of discounts. A till shows
// them; a replay of millions of purchases does without them, and is told the same figures.
enum class Explained { Yes, No };

} // namespace regulars
