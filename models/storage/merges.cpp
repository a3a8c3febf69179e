#include "storage/merges.h"

#include "storage/readrows.h"
#include "storage/storedforms.h"

namespace regulars
{

std::optional<NewMerge> Merges::find(OperationId operation) const
{
    Statement row = m_store.query(
        "SELECT from_member, into_member FROM merge WHERE operation = :operation", operation);
    return row.step() ? std::optional(NewMerge{row.as<MemberId>(0), row.as<MemberId>(1)})
                      : std::nullopt;
}

std::optional<OperationId> Merges::newestInto(MemberId member) const
{
    Statement row = m_store.query(R"(
        SELECT max(merge.operation) FROM merge
        WHERE merge.into_member = :member
          AND NOT EXISTS (SELECT 1 FROM operation AS undoing
                          WHERE undoing.reverses = merge.operation))",
                                  member);
    row.stepToRow();
    return row.isNull(0) ? std::nullopt : std::optional(row.as<OperationId>(0));
}

MovedLots Merges::moved(OperationId merge, Unit unit) const
{
    Statement row = m_store.query(R"(
        SELECT coalesce(sum(amount), 0)
               - coalesce((SELECT sum(a.amount) FROM allocation a JOIN lot l ON l.id = a.lot
                           WHERE a.operation = ?1 AND l.operation = ?1 AND l.unit = ?2), 0),
               coalesce(sum(remaining), 0)
        FROM lot WHERE operation = ?1 AND unit = ?2)",
                                  merge, unit);
    row.stepToRow();
    return {row.int64(0), row.int64(1)};
}

bool Merges::isChangedSince(OperationId merge, const std::vector<MemberId> &members) const
{
    return m_store
        .query(R"(
        SELECT EXISTS (
            SELECT 1 FROM operation AS theirs JOIN operation AS later ON later.reverses = theirs.id
            WHERE theirs.member IN (SELECT value FROM json_each(:members))
              AND theirs.id < :merge AND later.id > :merge)
          OR EXISTS (
            SELECT 1 FROM purchase AS p JOIN refund AS r ON r.purchase = p.id
            LEFT JOIN attachment AS a ON a.operation = p.rated_by
            WHERE coalesce(a.member, p.sold_to) IN (SELECT value FROM json_each(:members))
              AND r.operation > :merge))",
               jsonOf(members), merge)
        .scalar<bool>();
}

std::optional<QString> Merges::couponChangedSince(OperationId merge,
                                                  const std::vector<MemberId> &members) const
{
    return m_store
        .query(R"(
        SELECT c.code FROM coupon AS c JOIN coupon_change AS h ON h.coupon = c.id
        WHERE c.member IN (SELECT value FROM json_each(:members)) AND h.operation > :merge
        ORDER BY h.operation LIMIT 1)",
               jsonOf(members), merge)
        .optionalScalar<QString>();
}

CountedPurchases Merges::partPurchases(MemberId into, MemberId from,
                                       const std::vector<MemberId> &members) const
{
    m_store.exec(R"(
        UPDATE purchase SET member = :from
        WHERE member = :into
          AND coalesce((SELECT a.member FROM attachment AS a WHERE a.operation = purchase.rated_by),
                       sold_to) IN (SELECT value FROM json_each(:members)))",
                 from, into, jsonOf(members));
    Statement counted = m_store.query(R"(
        SELECT count(*) FILTER (WHERE is_returned = 0), coalesce(sum(eligible - eligible_back), 0),
               coalesce(sum(price - price_back), 0)
        FROM purchase WHERE member = :from AND is_undone = 0)",
                                      from);
    counted.stepToRow();
    return {counted.int64(0), counted.as<Money>(1), counted.as<Money>(2)};
}

void Merges::partCoupons(MemberId into, MemberId from, const std::vector<MemberId> &members) const
{
    m_store.exec(R"(
        UPDATE coupon SET holder = :from
        WHERE holder = :into AND member IN (SELECT value FROM json_each(:members)))",
                 from, into, jsonOf(members));
}

} // namespace regulars
