#pragma once

#include "storage/accounts.h"
#include "storage/connection.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace regulars
{

// A new store while very much is put into it at one go: nothing is synced or logged, references are
// not looked up row by row, and the indexes are made at the end. A death meanwhile leaves rubbish:
// only for a file that has not got its name yet, which its maker syncs before he names it.
class StoreFilling
{
public:
    // Not inside a transaction.
    explicit StoreFilling(Connection &store);
    StoreFilling(const StoreFilling &) = delete;
    StoreFilling &operator=(const StoreFilling &) = delete;

    // Of a member whose past was written at one go.
    void insert(const Account &whole);

    // Makes the indexes as the schema has them, and the connection as careful as it was.
    void finish(const std::function<void(int done, int total)> &progress = {});

private:
    Connection &m_store;
    std::vector<QByteArray> m_indexes; // as they were made
};

} // namespace regulars
