#include "storage/chainreader.h"

#include "storage/connection.h"
#include "storage/migrator.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace regulars::tests
{

namespace
{

constexpr qsizetype hashSize = 32;

QByteArray bigEndian(quint32 number)
{
    const quint32 swapped = qToBigEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

QByteArray textField(const QByteArray &text)
{
    return 't' + bigEndian(static_cast<quint32>(text.size())) + text;
}

QByteArray field(const Statement &row, int column)
{
    switch (row.type(column)) {
    case SQLITE_INTEGER: {
        const qint64 swapped = qToBigEndian(row.int64(column));
        return 'i' + QByteArray(reinterpret_cast<const char *>(&swapped), sizeof swapped);
    }
    case SQLITE_TEXT:
        return textField(row.text(column).toUtf8());
    case SQLITE_BLOB: {
        const QByteArray bytes = row.blob(column);
        return 'b' + bigEndian(static_cast<quint32>(bytes.size())) + bytes;
    }
    default:
        return "n"_ba;
    }
}

QByteArray fields(const Statement &row, qsizetype count)
{
    QByteArray bytes;
    for (int column = 0; column < count; ++column)
        bytes += field(row, column);
    return bytes;
}

std::vector<QByteArray> rowsOf(Connection &store, const DescribedTable &table, qint64 operation)
{
    std::vector<QByteArray> rows;
    Statement row = store.prepareText("SELECT " + table.columns.join(", ") + " FROM " + table.name +
                                      " WHERE operation = ?");
    row.bindAll(operation);
    while (row.step())
        rows.push_back(textField(table.name) + fields(row, table.columns.size()));
    return rows;
}

// Of the operation that the row begins with, after its till's last.
QByteArray hashOf(Connection &store, const std::vector<DescribedTable> &tables,
                  const Statement &row, const QByteArray &last)
{
    std::vector<QByteArray> rows;
    for (size_t i = 1; i < tables.size(); ++i) {
        const auto more = rowsOf(store, tables[i], row.int64(0));
        rows.insert(rows.end(), more.begin(), more.end());
    }
    std::sort(rows.begin(), rows.end());
    QByteArray bytes = "RGLR1" + last + fields(row, tables.front().columns.size());
    for (const QByteArray &one : rows)
        bytes += one;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

} // namespace

std::vector<DescribedTable> describedJournal()
{
    std::vector<DescribedTable> tables;
    bool isJournal = false;
    bool isInside = false;
    bool isKept = false;
    QByteArray schema;
    for (const Migration &migration : Migrator::shipped())
        schema += migration.sql;
    for (const QByteArray &raw : schema.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.startsWith("-- journal"))
            isJournal = true;
        if (line.startsWith("CREATE TABLE ")) {
            const QByteArray name = line.split(' ').at(2);
            isInside = isJournal || name == "operation";
            isJournal = false;
            isKept = false;
            if (isInside)
                tables.push_back({name, {}});
            continue;
        }
        if (line.startsWith(')'))
            isInside = false;
        if (line.startsWith("-- kept"))
            isKept = true;
        const QByteArray column = line.split(' ').first();
        const bool isConstraint = column == "PRIMARY" || column == "UNIQUE" || column == "CHECK";
        if (isInside && !isKept && !isConstraint && !column.isEmpty() && !column.startsWith("--") &&
            column != "operation")
            tables.back().columns.append(column);
    }
    return tables;
}

std::vector<DescribedTable> writtenJournal()
{
    std::vector<DescribedTable> tables = describedJournal();
    std::erase_if(tables, [](const DescribedTable &table) { return table.name == "ranking"; });
    return tables;
}

void rechain(Connection &store)
{
    const auto tables = describedJournal();
    std::vector<std::pair<qint64, QByteArray>> heads;
    Statement tills = store.prepareText("SELECT id FROM till ORDER BY id");
    while (tills.step()) {
        QByteArray head(hashSize, '\0');
        Statement row = store.prepareText("SELECT " + tables.front().columns.join(", ") +
                                          " FROM operation WHERE till = ? ORDER BY seq");
        row.bindAll(tills.int64(0));
        while (row.step()) {
            head = hashOf(store, tables, row, head);
            heads.emplace_back(row.int64(0), head);
        }
        store.exec("UPDATE till SET head = :head WHERE id = :id", head, tills.int64(0));
    }
    for (const auto &[operation, hash] : heads)
        store.exec("UPDATE operation SET hash = :hash WHERE id = :id", hash, operation);
}

void redigest(Connection &store)
{
    std::vector<std::pair<qint64, QByteArray>> digests;
    Statement rows = store.prepareText(
        "SELECT id, phone, phone_reversed, card, name, pinyin, pinyin_other, initials, birth_month, "
        "birth_day, birth_year, gender, channel, referrer, joined_at, joined_on, is_frozen, is_demo, "
        "merged_into, erased_at, fired_birthday, fired_year FROM member");
    while (rows.step()) {
        digests.emplace_back(rows.int64(0),
                             QCryptographicHash::hash(fields(rows, rows.columnCount()),
                                                      QCryptographicHash::Blake2b_256));
    }
    for (const auto &[member, digest] : digests)
        store.exec("UPDATE member SET digest = :digest WHERE id = :id", digest, member);
}

QStringList chainFaults(Connection &store)
{
    const auto tables = describedJournal();
    const DescribedTable &own = tables.front();
    QStringList faults;
    Statement tills = store.prepareText("SELECT id, last_seq, head FROM till ORDER BY id");
    while (tills.step()) {
        QByteArray head(hashSize, '\0');
        qint64 seq = 0;
        Statement row = store.prepareText("SELECT " + own.columns.join(", ") +
                                          ", hash FROM operation WHERE till = ? ORDER BY seq");
        row.bindAll(tills.int64(0));
        while (row.step()) {
            ++seq;
            if (row.int64(2) != seq)
                faults += u"seq %1 is missing"_s.arg(seq);
            head = hashOf(store, tables, row, head);
            if (head != row.blob(static_cast<int>(own.columns.size())))
                faults += u"the hash of seq %1 is another"_s.arg(seq);
        }
        if (seq != tills.int64(1) || head != tills.blob(2))
            faults += u"the head of till %1 is another"_s.arg(tills.int64(0));
    }
    return faults;
}

} // namespace regulars::tests
