#pragma once

#include "protocol/tablefiles/sharedstrings.h"
#include "protocol/tablefiles/tablereader.h"
#include "protocol/tablefiles/xlsxworkbook.h"

namespace regulars
{

// The first visible sheet of an XLSX workbook (ECMA-376, transitional or strict), row by row. A
// cell's place is what its reference says; a cell without one stands right of the one before.
class XlsxReader : public TableReader
{
public:
    XlsxReader(std::unique_ptr<QFile> file, const ReadOptions &options);

    std::optional<TableItem> next() override;
    qint64 bytesRead() const override { return m_package.unpacked(); }
    qint64 bytesTotal() const override { return m_bytesTotal; }
    TableFormat format() const override { return {QString(), std::nullopt, m_sheet.name}; }

private:
    void readSharedStrings();
    bool readToSheetData();
    std::optional<TableItem> readRow();
    void readCell();
    void appendRichText(XlsxPart &part, QString &text);
    QString cellText(const QString &raw, QStringView type, int style);
    void put(QString text);
    void note(RowFault fault, const QString &text);

    ReadLimits m_limits;
    XlsxPackage m_package;
    XlsxSheet m_sheet;
    SharedStrings m_sharedStrings;
    std::unique_ptr<XlsxPart> m_xml; // of the sheet
    int m_sheetDataDepth = 0;
    qint64 m_bytesTotal = 0;
    bool m_atEnd = false;

    // The row at hand.
    qint64 m_line = 0;
    QStringList m_cells;
    qint64 m_column = 0; // of the cell at hand, from 1
    qsizetype m_length = 0;
    std::optional<RowError> m_error;
};

} // namespace regulars
