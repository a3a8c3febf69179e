#pragma once

#include "storage/connection.h"
#include "storage/journal.h"
#include "values/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// The tills of a shop; each has a chain of its own (S8).
class Tills
{
public:
    explicit Tills(Connection &store)
        : m_store(store)
    {}

    std::optional<TillId> known(const QString &name) const;
    TillId named(const QString &name) const; // made where it is missing
    std::optional<QString> name(TillId till) const;
    std::vector<ChainHead> heads() const; // by id
    // Of one link of a till's chain; empty where there is none.
    QByteArray hashAt(TillId till, qint64 sequence) const;

private:
    Connection &m_store;
};

} // namespace regulars
