#pragma once

#include "storage/connection.h"
#include "values/amount.h"

#include <vector>

namespace regulars
{

// What purchases came to, whoever made them.
class Baskets
{
public:
    explicit Baskets(Connection &store)
        : m_store(store)
    {}

    // Of those that stand, the newest first.
    std::vector<Money> newest(int limit) const;

private:
    Connection &m_store;
};

} // namespace regulars
