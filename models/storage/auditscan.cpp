#include "storage/auditscan.h"

#include "storage/storedforms.h"

namespace regulars
{

std::vector<AuditLine> AuditScan::page(const AuditFilter &filter, std::optional<qint64> before,
                                       int limit) const
{
    Statement rows = m_store.query(R"sql(
        SELECT a.id, a.at, coalesce(t.name, ''), coalesce(u.name, ''), coalesce(v.name, ''),
               a.act, a.flags, a.about, a.operation, o.kind, coalesce(o.seq, 0), o.member
        FROM audit AS a
        LEFT JOIN till AS t ON t.id = a.till
        LEFT JOIN user AS u ON u.id = a.actor
        LEFT JOIN user AS v ON v.id = a.approver
        LEFT JOIN operation AS o ON o.id = a.operation
        WHERE (:before IS NULL OR a.id < :before)
          AND (:from IS NULL OR a.at >= :from)
          AND (:until IS NULL OR a.at < :until)
          AND (:user IS NULL OR a.actor = :user OR a.approver = :user)
          AND (:nobody = 0 OR a.actor IS NULL)
          AND (:act = '' OR instr(' ' || a.act || ' ', ' ' || :act || ' ') > 0)
          AND (:flags = 0 OR a.flags & :flags)
        ORDER BY a.id DESC
        LIMIT :limit)sql",
                                   before, filter.from, filter.until, filter.user,
                                   filter.isByNobody ? 1 : 0, filter.act, filter.flags, limit);
    std::vector<AuditLine> lines;
    while (rows.step()) {
        AuditLine line;
        line.id = rows.int64(0);
        line.at = rows.as<Instant>(1);
        line.till = rows.text(2);
        line.actor = rows.text(3);
        line.approver = rows.text(4);
        line.act = rows.text(5);
        line.flags = rows.integer(6);
        line.about = rows.text(7);
        line.operation = rows.as<std::optional<OperationId>>(8);
        line.kind = rows.as<std::optional<OperationKind>>(9);
        line.sequence = rows.int64(10);
        line.member = rows.as<std::optional<MemberId>>(11);
        lines.push_back(line);
    }
    return lines;
}

QStringList AuditScan::acts() const
{
    QStringList acts;
    Statement rows = m_store.query("SELECT DISTINCT act FROM audit");
    while (rows.step()) {
        acts += rows.text(0).split(u' ', Qt::SkipEmptyParts);
    }
    acts.removeDuplicates();
    acts.sort();
    return acts;
}

} // namespace regulars
