#include "protocol/importing/rejectsfile.h"

#include "protocol/tablefiles/csvwriter.h"

using namespace Qt::StringLiterals;

namespace regulars
{

RejectsFile::RejectsFile(const QString &path, const QStringList &heading, bool hasHeading,
                         const RejectTitles &titles)
    : m_columns(heading.size() + 2)
    , m_hasHeading(hasHeading)
{
    QList<TableColumn> columns{{titles.line, ColumnKind::Number}, {titles.reason}};
    for (const QString &name : heading) {
        const qsizetype number = columns.size() - 1;
        columns.append({hasHeading ? name : QString::number(number)});
    }
    m_writer = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive)
                   ? TableWriter::create(path, columns)
                   : std::make_unique<CsvWriter>(path, columns);
}

void RejectsFile::write(TableReader &reader, const std::map<qint64, QString> &reasons)
{
    const auto append = [&](qint64 line, const QStringList &given) {
        const auto found = reasons.find(line);
        if (found == reasons.end()) {
            return;
        }
        QStringList cells{QString::number(line), found->second};
        cells += given;
        while (cells.size() < m_columns) {
            cells.append(QString());
        }
        m_writer->append(cells.mid(0, m_columns));
    };
    if (!m_hasHeading) {
        append(reader.headingLine(), reader.heading());
    }
    while (std::optional<TableItem> item = reader.next()) {
        if (const auto *row = std::get_if<TableRow>(&*item)) {
            append(row->line, row->cells);
        } else {
            const RowError &error = std::get<RowError>(*item);
            append(error.line, QStringList(error.excerpt));
        }
    }
    m_writer->commit();
}

} // namespace regulars
