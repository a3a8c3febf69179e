#pragma once

#include "storage/connection.h"

#include <QString>

#include <sqlite3.h>

namespace regulars::bench
{

// One prepared statement by the bare C API, a text bound, all rows read.
class Bare
{
public:
    Bare(Connection &store, const char *sql)
    {
        if (sqlite3_prepare_v2(store.handle(), sql, -1, &m_rows, nullptr) != SQLITE_OK)
            qFatal("no floor to measure: %s", sqlite3_errmsg(store.handle()));
    }
    ~Bare() { sqlite3_finalize(m_rows); }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    qint64 read(const QString &text = {})
    {
        const QByteArray utf8 = text.toUtf8();
        if (!text.isNull())
            sqlite3_bind_text(m_rows, 1, utf8.constData(), static_cast<int>(utf8.size()),
                              SQLITE_STATIC);
        qint64 sum = 0;
        while (sqlite3_step(m_rows) == SQLITE_ROW) {
            for (int i = 0; i < sqlite3_column_count(m_rows); ++i)
                sum += sqlite3_column_type(m_rows, i) == SQLITE_TEXT
                           ? QString::fromUtf8(
                                 reinterpret_cast<const char *>(sqlite3_column_text(m_rows, i)))
                                 .size()
                           : sqlite3_column_int64(m_rows, i);
        }
        sqlite3_reset(m_rows);
        return sum;
    }

private:
    sqlite3_stmt *m_rows = nullptr;
};

} // namespace regulars::bench
