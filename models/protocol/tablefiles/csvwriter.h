#pragma once

#include "protocol/tablefiles/pendingfile.h"
#include "protocol/tablefiles/tablewriter.h"

namespace regulars
{

class CsvWriter : public TableWriter
{
public:
    CsvWriter(const QString &path, const QList<TableColumn> &columns);

private:
    void write(const QStringList &cells) override;
    void finish() override;
    void appendText(const QString &cell);
    void flush();

    PendingFile m_pending;
    QFile m_file;
    QByteArray m_buffer;
};

} // namespace regulars
