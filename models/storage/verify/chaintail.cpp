#include "storage/verify/chaintail.h"

#include "storage/connection.h"
#include "storage/journaltables.h"
#include "storage/transaction.h"

#include <algorithm>
#include <cstring>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype hashSize = 32;

QByteArray columnsOf(const JournalTable &table)
{
    QByteArray list;
    for (const char *column : table.columns) {
        list += (list.isEmpty() ? "\"" : ", \"") + QByteArray(column) + '"';
    }
    return list;
}

void addColumns(CanonicalBytes &bytes, const Statement &row, int count)
{
    for (int column = 0; column < count; ++column) {
        bytes.addColumn(row, column);
    }
}

std::vector<QByteArray> rowsOf(Connection &store, qint64 operation)
{
    std::vector<QByteArray> rows;
    for (const JournalTable &table : journaltables::all) {
        // The one large table that is found by its purchase alone.
        const bool isLine = std::strcmp(table.name, journaltables::purchaseLine.name) == 0;
        Statement found = store.prepareText(
            "SELECT " + columnsOf(table) + " FROM \"" + table.name + "\" WHERE operation = ?1" +
            (isLine ? " AND purchase IN (SELECT id FROM purchase WHERE operation = ?1)" : ""));
        found.bindAll(operation);
        while (found.step()) {
            CanonicalBytes bytes;
            bytes.addUtf8(table.name);
            addColumns(bytes, found, found.columnCount());
            rows.push_back(bytes.bytes().toByteArray());
        }
    }
    return rows;
}

// The till's operation of that number has that hash, and it is the right one.
bool isSound(Connection &store, qint64 till, qint64 sequence, const QByteArray &head)
{
    Statement found = store.prepareText("SELECT " + columnsOf(journaltables::operation) +
                                        ", hash FROM operation WHERE till = ?1 AND seq = ?2");
    found.bindAll(till, sequence);
    if (!found.step()) {
        return false;
    }
    const int hashColumn = found.columnCount() - 1;
    CanonicalBytes operation;
    addColumns(operation, found, hashColumn);
    const QByteArray previous =
        store.query("SELECT hash FROM operation WHERE till = ?1 AND seq = ?2", till, sequence - 1)
            .optionalScalar<QByteArray>()
            .value_or(QByteArray(hashSize, '\0'));
    return found.blob(hashColumn) == head &&
           chainHash(previous, operation.bytes(), rowsOf(store, found.int64(0))) == head;
}

} // namespace

QByteArray chainHash(QByteArrayView previous, QByteArrayView operation,
                     std::vector<QByteArray> rows)
{
    std::sort(rows.begin(), rows.end(), [](const QByteArray &a, const QByteArray &b) {
        return std::lexicographical_compare(
            a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
                return static_cast<unsigned char>(x) < static_cast<unsigned char>(y);
            });
    });
    Blake2b256 hash;
    hash.add("RGLR1");
    hash.add(previous);
    hash.add(operation);
    for (const QByteArray &row : rows) {
        hash.add(row);
    }
    return hash.result();
}

std::optional<QString> chainTailFault(Connection &store)
{
    struct Till
    {
        qint64 id;
        QString name;
        qint64 sequence;
        QByteArray head;
    };
    const Snapshot unchanging(store); // a reader may stand beside a writer
    std::vector<Till> known;
    Statement tills = store.query("SELECT id, name, last_seq, head FROM till ORDER BY id");
    while (tills.step()) {
        known.push_back({tills.int64(0), tills.text(1), tills.int64(2), tills.blob(3)});
    }
    for (const Till &till : known) {
        const bool isEmpty = till.sequence == 0 && till.head == QByteArray(hashSize, '\0');
        if (!isEmpty && !isSound(store, till.id, till.sequence, till.head)) {
            return u"till %1, sequence %2"_s.arg(till.name).arg(till.sequence);
        }
    }
    return std::nullopt;
}

} // namespace regulars
