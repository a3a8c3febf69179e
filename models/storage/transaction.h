#pragma once

namespace regulars
{

class Connection;

// BEGIN IMMEDIATE … COMMIT. Whatever leaves the scope without commit() is rolled back.
// A second one on the same connection is std::logic_error: a use case is one transaction.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    // Durable when it returns. Throws StorageError: Constraint, Busy or Full roll back and the
    // connection lives on; after Io or Corrupt the connection is broken and the outcome is known
    // only after reopening. Statements that write and aren't at their end are std::logic_error.
    void commit();

private:
    void end() noexcept;

    Connection &m_connection;
    bool m_isOpen = true;
};

// One step of a Transaction that stands: what leaves the scope without keep() is taken back, the
// rest of the transaction stays. Savepoints end in the order opposite to that of their making.
class Savepoint
{
public:
    explicit Savepoint(Connection &connection);
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;
    ~Savepoint();

    void keep();

    // Whoever writes now refuses nothing any more: all savepoints of this connection are kept, for
    // each holds a copy of every page that is written under it. From here on the whole transaction
    // alone can take anything back, and a step that wants to all the same is a std::logic_error of
    // its caller.
    static void settle(Connection &connection);
    bool isSettled() const noexcept { return m_isSettled; }

private:
    Connection &m_connection;
    Savepoint *m_outer;
    bool m_isOpen = true;
    bool m_isSettled = false;
};

// One unchanging view of the store for several SELECTs; writes inside it are refused by SQLite on a
// reader.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection);
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    ~Snapshot();

private:
    void end() noexcept;

    Connection &m_connection;
};

} // namespace regulars
