#include "services/usualbasket.h"

#include "storage/baskets.h"

#include <algorithm>
#include <vector>

namespace regulars
{

std::optional<Money> UsualBasket::price()
{
    std::vector<Money> prices = Baskets(m_desk.store().connection()).newest(asked);
    if (prices.size() < static_cast<size_t>(needed)) {
        return std::nullopt;
    }
    const auto middle = prices.begin() + static_cast<std::ptrdiff_t>(prices.size() / 2);
    std::nth_element(prices.begin(), middle, prices.end());
    return *middle;
}

} // namespace regulars
