#pragma once

#include <QByteArray>

// Where the SQL of migrations differs between engines.
namespace regulars::dialect
{

// BIGINT becomes INTEGER, which STRICT wants and which makes a primary key the rowid. Quoted text,
// quoted names and comments stay as they are.
QByteArray toSqlite(const QByteArray &sql);

} // namespace regulars::dialect
