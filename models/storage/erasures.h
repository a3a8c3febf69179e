#pragma once

#include "storage/connection.h"
#include "values/id.h"
#include "values/instant.h"

#include <optional>
#include <vector>

namespace regulars
{

struct Erasure
{
    OperationId operation;
    MemberId member;
};

// Who was erased (S41): by this list erasures are done again after a restore.
class Erasures
{
public:
    explicit Erasures(Connection &store)
        : m_store(store)
    {}

    void add(const Erasure &erasure) const;
    std::vector<Erasure> all() const; // in order
    std::optional<Instant> newest() const;

private:
    Connection &m_store;
};

} // namespace regulars
