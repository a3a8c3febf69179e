#pragma once

#include "protocol/tablefiles/tablereader.h"
#include "protocol/tablefiles/tablewriter.h"

#include <map>
#include <memory>

namespace regulars
{

// How the two columns before the file's own are headed.
struct RejectTitles
{
    QString line = QStringLiteral("line");
    QString reason = QStringLiteral("reason");
};

// The rows of a file that were not taken, each with its line and the reason, as a file to mend and
// give again. XLSX where the name ends so, else CSV.
class RejectsFile
{
public:
    // Throws FileError where no file can be made there.
    RejectsFile(const QString &path, const QStringList &heading, bool hasHeading,
                const RejectTitles &titles = {});

    // Reads the table once more for the cells, and finishes the file. Throws FileError.
    void write(TableReader &reader, const std::map<qint64, QString> &reasons);

private:
    std::unique_ptr<TableWriter> m_writer;
    qsizetype m_columns;
    bool m_hasHeading;
};

} // namespace regulars
