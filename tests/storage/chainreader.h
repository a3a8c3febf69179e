#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace regulars
{
class Connection;
}

namespace regulars::tests
{

// A second reading of the journal, by the schema's text and Qt's hash, that shares nothing with the
// writer.
struct DescribedTable
{
    QByteArray name;
    QList<QByteArray> columns; // hashed, without `operation`
};

// Tables marked "-- journal" in the migrations, each with its columns up to "-- kept"; and
// `operation` itself, first.
std::vector<DescribedTable> describedJournal();

// Those of them that today's program still writes: `ranking` has rows only in stores that were made
// before schema 10.
std::vector<DescribedTable> writtenJournal();

// Whoever holds the file can do this: every operation hashed anew as it stands now, to the heads.
void rechain(Connection &store);

// The same of every member's row.
void redigest(Connection &store);

// One sentence for each fault of a till's chain; none: it is sound from seq 1 to the head.
QStringList chainFaults(Connection &store);

} // namespace regulars::tests
