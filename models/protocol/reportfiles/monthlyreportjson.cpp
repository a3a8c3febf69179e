#include "protocol/reportfiles/monthlyreportjson.h"

#include "protocol/tablefiles/pendingfile.h"

#include <QJsonDocument>

namespace regulars
{

void writeMonthlyReportJson(const MonthReport &report, const QString &path)
{
    writeReportJson(monthReportToJson(report), path);
}

void writeReportJson(const QJsonObject &figures, const QString &path)
{
    const QByteArray json = QJsonDocument(figures).toJson(QJsonDocument::Indented);
    PendingFile pending(path);
    QFile file(pending.path());
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.flush()) {
        refuseWriting(path, file.errorString());
    }
    file.close();
    pending.commit();
}

} // namespace regulars
