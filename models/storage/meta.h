#pragma once

#include "storage/connection.h"

#include <QString>

#include <optional>

namespace regulars
{

// Small facts about the store itself, by key.
class Meta
{
public:
    explicit Meta(Connection &store)
        : m_store(store)
    {}

    std::optional<QString> value(const QString &key) const;
    void put(const QString &key, const QString &value) const;
    void remove(const QString &key) const;

private:
    Connection &m_store;
};

} // namespace regulars
