#include "storage/readrows.h"

#include "storage/storedforms.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace regulars
{

Operation operationFrom(const Statement &row)
{
    return {row.as<OperationId>(0),
            row.as<TillId>(1),
            row.int64(2),
            row.as<OperationKind>(3),
            row.as<Instant>(4),
            row.as<Instant>(5),
            row.as<BusinessDay>(6),
            row.as<std::optional<UserId>>(7),
            row.as<std::optional<UserId>>(8),
            row.as<std::optional<MemberId>>(9),
            row.as<std::optional<ProgrammeVersionId>>(10),
            row.as<std::optional<OperationId>>(11)};
}

QString jsonOf(const std::vector<MemberId> &members)
{
    QJsonArray array;
    for (const MemberId member : members) {
        array.append(member.value());
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace regulars
