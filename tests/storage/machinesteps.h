#pragma once

#include "storage/connection.h"

#include <sqlite3.h>

#include <algorithm>

namespace regulars::tests
{

// The most steps of SQLite's machine that one statement took.
class MachineSteps
{
public:
    explicit MachineSteps(Connection &store)
        : m_handle(store.handle())
    {
        for (sqlite3_stmt *known = sqlite3_next_stmt(m_handle, nullptr); known;
             known = sqlite3_next_stmt(m_handle, known))
            sqlite3_stmt_status(known, SQLITE_STMTSTATUS_VM_STEP, 1);
        sqlite3_trace_v2(
            m_handle, SQLITE_TRACE_PROFILE,
            [](unsigned, void *self, void *statement, void *) {
                auto *handle = static_cast<sqlite3_stmt *>(statement);
                const int taken = sqlite3_stmt_status(handle, SQLITE_STMTSTATUS_VM_STEP, 1);
                auto *steps = static_cast<MachineSteps *>(self);
                steps->m_most = std::max(steps->m_most, taken);
                return 0;
            },
            this);
    }
    ~MachineSteps() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }
    MachineSteps(const MachineSteps &) = delete;
    MachineSteps &operator=(const MachineSteps &) = delete;

    int most() const { return m_most; }

private:
    sqlite3 *m_handle;
    int m_most = 0;
};

} // namespace regulars::tests
