#pragma once

#include "protocol/tablefiles/fileerror.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace regulars
{

enum class ColumnKind { Text, Number, Date, DateTime };

struct TableColumn
{
    QString heading;
    ColumnKind kind = ColumnKind::Text;
    int decimals = -1; // of a number, as a spreadsheet shows it; -1: as many as it has
};

// Writes a table as CSV (UTF-8 with mark, CRLF, RFC 4180) or XLSX. Text is guarded against being
// taken for a formula; users of TableReader get it back by unguarded(). The same table gives the
// same bytes. The file takes its name on commit(), whole; without commit() the target stays as it
// was.
//
// What no file can hold (NUL, lone surrogates, U+FFFE, U+FFFF) becomes U+FFFD.
class TableWriter
{
public:
    // By the ending of `path`. Throws FileError, as append() and commit() do.
    static std::unique_ptr<TableWriter> create(const QString &path,
                                               const QList<TableColumn> &columns);

    virtual ~TableWriter();
    TableWriter(const TableWriter &) = delete;
    TableWriter &operator=(const TableWriter &) = delete;

    // One cell a column: a number as a plain decimal ("-12.50"), a date as YYYY-MM-DD, an instant
    // as YYYY-MM-DD HH:MM:SS. Any other text in such a column is written as text. A wrong number of
    // cells is a std::logic_error.
    void append(const QStringList &cells);
    void commit(); // once

protected:
    explicit TableWriter(QList<TableColumn> columns);

    virtual void write(const QStringList &cells) = 0;
    virtual void finish() = 0;

    // What the cell is, given its column and its text.
    static ColumnKind kindOf(const TableColumn &column, const QString &cell);
    const QList<TableColumn> &columns() const { return m_columns; }
    QStringList headings() const;

private:
    QList<TableColumn> m_columns;
    bool m_isCommitted = false;
};

} // namespace regulars
