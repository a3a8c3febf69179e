#include "storage/benefits.h"

#include "storage/storedforms.h"

namespace regulars
{

#define ACTION_COLUMNS                                                                             \
    "SELECT operation, member, action, at, business_date, points, is_undone FROM action_event "

namespace
{

ActionEvent read(const Statement &row)
{
    return {row.as<OperationId>(0), row.as<MemberId>(1), row.text(2),   row.as<Instant>(3),
            row.as<BusinessDay>(4), row.as<Points>(5),   row.boolean(6)};
}

} // namespace

qint64 Benefits::uses(MemberId member, const QString &benefit, const DaySpan &span) const
{
    return m_store
        .query(R"(
        SELECT count(*) FROM benefit_use
        WHERE member IN (SELECT :member UNION ALL SELECT id FROM member WHERE merged_into = :member)
          AND benefit = :benefit
          AND business_date >= coalesce(:first, 0) AND business_date <= coalesce(:last, 99991231))",
               member, benefit, span.first, span.last)
        .scalar<qint64>();
}

std::optional<QString> Benefits::usedBy(OperationId operation) const
{
    return m_store.query("SELECT benefit FROM benefit_use WHERE operation = :operation", operation)
        .optionalScalar<QString>();
}

std::optional<ActionEvent> Benefits::action(OperationId operation) const
{
    Statement row = m_store.query(ACTION_COLUMNS "WHERE operation = :operation", operation);
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::vector<ActionEvent> Benefits::actionsOf(MemberId member, int limit) const
{
    std::vector<ActionEvent> events;
    Statement rows = m_store.query(ACTION_COLUMNS R"(
        WHERE member IN (SELECT :member UNION ALL SELECT id FROM member WHERE merged_into = :member)
        ORDER BY at DESC, operation DESC LIMIT :limit)",
                                   member, limit);
    while (rows.step())
        events.push_back(read(rows));
    return events;
}

void Benefits::setActionUndone(OperationId operation, bool isUndone) const
{
    m_store.exec("UPDATE action_event SET is_undone = :is_undone WHERE operation = :operation",
                 isUndone, operation);
}

} // namespace regulars
