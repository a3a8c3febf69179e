#pragma once

#include "storage/connection.h"

#include <QString>

#include <vector>

namespace regulars
{

struct SavedView
{
    QString name;
    QString text;
};

// Ways of looking at a list that somebody gave a name to.
class SavedViews
{
public:
    explicit SavedViews(Connection &store)
        : m_store(store)
    {}

    std::vector<SavedView> of(const QString &list) const; // by name
    void put(const QString &list, const SavedView &view) const;
    bool remove(const QString &list, const QString &name) const; // false: there was none

private:
    Connection &m_store;
};

} // namespace regulars
