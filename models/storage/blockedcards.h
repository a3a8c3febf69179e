#pragma once

#include "storage/connection.h"
#include "values/id.h"
#include "values/instant.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace regulars
{

// Cards that were lost and replaced (P5).
class BlockedCards
{
public:
    explicit BlockedCards(Connection &store)
        : m_store(store)
    {}

    void block(const QString &card, MemberId member, Instant at) const;
    void free(const QString &card) const;                       // found again
    std::optional<MemberId> ownerOf(const QString &card) const; // whose it was; none: not blocked
    QStringList of(MemberId member) const;

private:
    Connection &m_store;
};

} // namespace regulars
