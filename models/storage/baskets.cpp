#include "storage/baskets.h"

#include "storage/storedvalues.h"

namespace regulars
{

std::vector<Money> Baskets::newest(int limit) const
{
    std::vector<Money> prices;
    Statement rows = m_store.query(
        "SELECT price FROM purchase WHERE is_undone = 0 ORDER BY id DESC LIMIT :limit", limit);
    while (rows.step())
        prices.push_back(rows.as<Money>(0));
    return prices;
}

} // namespace regulars
