#pragma once

#include "storage/connection.h"
#include "storage/journalrows.h"

#include <optional>

namespace regulars
{

// Which member became part of which (S39).
class Merges
{
public:
    explicit Merges(Connection &store)
        : m_store(store)
    {}

    std::optional<NewMerge> find(OperationId operation) const;

private:
    Connection &m_store;
};

} // namespace regulars
