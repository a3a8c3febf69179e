#pragma once

#include "values/id.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace regulars
{

class CanonicalBytes;
class Connection;

// What is no part of the journal and yet must not change unseen, sealed as it is written:
//
// A line of the audit log: BLAKE2b-256("RGLA1" ‖ the line before's ‖ its columns up to the flags ‖
// the digest of its words, BLAKE2b-256(salt ‖ words)). The last one's stands in meta, too, so that
// none can be cut off. Words are erased with their salt; their digest stays.
//
// An import: its own digest, and every digest of its rows, added without carry: rows come in any
// order and go together.
namespace seals
{

// What seals a line of the audit log.
struct LineSeal
{
    QByteArray salt;
    QByteArray digest; // of the words
    QByteArray hash;
};

// Each wants a transaction around it.
// The seal of the line that is written next: its columns from id to flags, then its words.
LineSeal nextLine(Connection &store, const CanonicalBytes &columns, const QString &words);
void addLine(Connection &store, qint64 line);
void beginBatch(Connection &store, qint64 batch); // as it is without rows
struct SealedRow
{
    QByteArray key;
    OperationId operation;
};
// What was added before is taken off: the seal is a sum without carry.
void addRows(Connection &store, qint64 batch, const std::vector<SealedRow> &rows);

// What a store of before holds; once, as it is migrated.
void addAll(Connection &store);

} // namespace seals

} // namespace regulars
