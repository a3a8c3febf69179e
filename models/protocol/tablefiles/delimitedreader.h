#pragma once

#include "protocol/tablefiles/tablereader.h"
#include "protocol/tablefiles/textdecoder.h"

#include <QIODevice>

#include <array>

namespace regulars
{

// CSV, TSV and blank-separated text (RFC 4180: quotes, doubled quotes, line breaks within quotes;
// any of CR, LF and CRLF ends a line; a quote within an unquoted cell is a character like any
// other).
//
// After a broken quote reading goes on with the second line of the row, so that a forgotten quote
// costs one row and not the rest of the file. Rows in its wake may be pieces of the broken one, so
// they are held to more: as many cells as the heading, no quote within an unquoted cell.
class DelimitedReader : public TableReader
{
public:
    DelimitedReader(std::unique_ptr<QIODevice> source, const ReadOptions &options);

    std::optional<TableItem> next() override;
    qint64 bytesRead() const override { return m_decoder.bytesRead(); }
    qint64 bytesTotal() const override { return m_bytesTotal; }
    TableFormat format() const override;

private:
    // The text in hand, a window on the file: it begins at or before the current row.
    void endIfAsked() const;
    bool decodeMore();
    bool more(); // a unit stands at m_at; false at the file's end or where the row is over its
                 // limit
    char16_t current() const { return m_text.utf16()[m_at]; }
    void beginWindow();

    std::optional<TableItem> readRow();
    void readCells();
    void readCell();
    void readPlain();
    void readQuoted();
    bool readDelimiter();
    void readLineBreak();
    void skipBlanks();
    void addCell(QString cell);
    bool isDelimiter(char16_t unit) const;

    void note(RowFault fault, const QString &text);
    void noteIfNoText(char16_t unit);
    void noteBrokenQuote(RowFault fault, const QString &text);
    void noteOverrun();
    void checkCellCount();
    void recover();
    bool rescan();
    void skipLine();
    void resetRow();

    std::unique_ptr<QIODevice> m_source;
    ReadOptions m_options;
    qint64 m_bytesTotal;
    TextDecoder m_decoder;
    Delimiter m_delimiter = Delimiter::Comma;
    std::array<bool, 128> m_stops{}; // units that a plain cell's quick loop stops at

    QString m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;          // of m_at
    qsizetype m_suspectEnd = 0; // rows that begin before it lie in the wake of a broken quote
    qint64 m_rescanned = 0;     // units read twice
    qint64 m_decoded = 0;

    // The row at hand.
    qsizetype m_rowStart = 0;
    qint64 m_rowLine = 1;
    qsizetype m_secondLine = -1; // where the row's second line begins
    QStringList m_cells;
    int m_columns = 0; // m_cells stops at the limit, this does not
    bool m_isInQuotes = false;
    bool m_isOverLimit = false;
    bool m_isQuoteBroken = false;
    bool m_hasStrayQuote = false;
    std::optional<RowError> m_error; // the first fault found
};

} // namespace regulars
