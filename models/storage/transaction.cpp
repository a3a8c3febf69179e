#include "storage/transaction.h"

#include "storage/connection.h"

#include <stdexcept>
#include <string>

namespace regulars
{

namespace
{

void requireNone(const Connection &connection, bool isGuarded)
{
    if (isGuarded || connection.isInTransaction()) {
        throw std::logic_error("a transaction stands already on this connection");
    }
}

// COMMIT is refused while a statement that writes waits at a row: INSERT … RETURNING read once and
// left.
void requireNoneUnfinished(sqlite3 *handle)
{
    for (sqlite3_stmt *statement = sqlite3_next_stmt(handle, nullptr); statement != nullptr;
         statement = sqlite3_next_stmt(handle, statement)) {
        if (sqlite3_stmt_busy(statement) != 0 && sqlite3_stmt_readonly(statement) == 0) {
            throw std::logic_error(std::string("not at its end before commit: ") +
                                   sqlite3_sql(statement));
        }
    }
}

} // namespace

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
    requireNone(connection, connection.m_isGuarded);
    connection.exec("BEGIN IMMEDIATE");
    connection.m_isGuarded = true;
}

Transaction::~Transaction()
{
    if (m_isOpen) {
        end();
    }
}

void Transaction::end() noexcept
{
    m_connection.rollBack();
    m_connection.m_isGuarded = false;
    m_connection.m_isRolledBack = false;
    m_isOpen = false;
}

void Transaction::commit()
{
    if (!m_isOpen) {
        throw std::logic_error("this transaction has ended already");
    }
    m_connection.requireUsable();
    try {
        m_connection.exec("COMMIT");
    } catch (const StorageError &error) {
        if (error.kind() == StorageError::Kind::Busy) {
            requireNoneUnfinished(m_connection.handle());
        }
        end();
        throw;
    }
    m_connection.m_isGuarded = false;
    m_isOpen = false;
}

namespace
{

// Savepoints live on the stack of the thread that has their connection.
thread_local Savepoint *innermost = nullptr;

} // namespace

Savepoint::Savepoint(Connection &connection)
    : m_connection(connection)
    , m_outer(innermost)
{
    if (!connection.isInTransaction()) {
        throw std::logic_error("a savepoint stands inside a transaction");
    }
    connection.exec("SAVEPOINT step");
    innermost = this;
}

Savepoint::~Savepoint()
{
    innermost = m_outer;
    // After a fault SQLite has ended the whole transaction already.
    if (!m_isOpen || m_connection.isBroken() || !m_connection.isInTransaction()) {
        return;
    }
    try {
        m_connection.exec("ROLLBACK TO step");
        m_connection.exec("RELEASE step");
    } catch (const StorageError &) {
        m_connection.rollBack();
    }
}

void Savepoint::keep()
{
    if (m_isOpen) {
        m_connection.exec("RELEASE step");
        m_isOpen = false;
    }
}

void Savepoint::settle(Connection &connection)
{
    for (Savepoint *one = innermost; one != nullptr; one = one->m_outer) {
        if (&one->m_connection == &connection && one->m_isOpen) {
            one->keep();
            one->m_isSettled = true;
        }
    }
}

Snapshot::Snapshot(Connection &connection)
    : m_connection(connection)
{
    requireNone(connection, connection.m_isGuarded);
    connection.exec("BEGIN");
    connection.m_isGuarded = true;
    try {
        // The view is taken by the first reading, not by BEGIN.
        connection.exec("SELECT 1 FROM sqlite_schema LIMIT 1");
    } catch (...) {
        end();
        throw;
    }
}

Snapshot::~Snapshot()
{
    end();
}

void Snapshot::end() noexcept
{
    m_connection.rollBack();
    m_connection.m_isGuarded = false;
    m_connection.m_isRolledBack = false;
}

} // namespace regulars
