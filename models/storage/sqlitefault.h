#pragma once

#include "storage/storageerror.h"

#include <QByteArray>
#include <QString>

namespace regulars
{

// What SQLite said when it refused.
struct SqliteFault
{
    int code = 0; // extended
    int systemCode = 0;
    QByteArray text; // sqlite3_errmsg
    QByteArray sql;  // without values
    QString path;
};

// Damage and failed reads, writes and syncs: nothing that the connection says can be relied on any
// more.
bool breaksConnection(int code) noexcept;

// Throws the StorageError that fits, in words for a person; std::bad_alloc when memory ran out.
[[noreturn]] void raise(const SqliteFault &fault);

} // namespace regulars
