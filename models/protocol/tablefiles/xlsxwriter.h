#pragma once

#include "protocol/tablefiles/pendingfile.h"
#include "protocol/tablefiles/tablewriter.h"

#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace regulars
{

// One sheet, its heading bold and kept in view, its columns typed. Rows go out as they come, so
// that memory doesn't grow with the table. The finished file is read once more before it takes its
// name: the library that writes it does not notice a full disk.
class XlsxWriter : public TableWriter
{
public:
    XlsxWriter(const QString &path, const QList<TableColumn> &columns);
    ~XlsxWriter() override;

private:
    void write(const QStringList &cells) override;
    void finish() override;
    void layOutColumns();
    void countFilled(const QStringList &cells);
    void writeCell(qsizetype at, const QString &cell);
    void writeText(qsizetype at, const QString &cell, lxw_format *format);
    void check(int error) const;
    void readBack() const;

    QString m_target;
    PendingFile m_pending;
    lxw_workbook *m_workbook = nullptr; // the library frees it when it closes it
    lxw_worksheet *m_sheet = nullptr;
    std::vector<lxw_format *> m_formats; // by column
    quint32 m_row = 0;
    qint64 m_filledRows = 0;
};

} // namespace regulars
