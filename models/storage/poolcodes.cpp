#include "storage/poolcodes.h"

#include "storage/canonical.h"
#include "storage/storedforms.h"

namespace regulars
{

#define POOL_CODE_COLUMNS                                                                          \
    "SELECT id, operation, reward, last_day, code, state, redemption FROM pool_code "

namespace
{

PoolCode readPoolCode(const Statement &row)
{
    return {row.as<PoolCodeId>(0),
            row.as<OperationId>(1),
            row.text(2),
            row.as<std::optional<BusinessDay>>(3),
            row.optionalText(4),
            row.as<PoolCodeState>(5),
            row.as<std::optional<RedemptionId>>(6)};
}

std::vector<PoolCode> readPoolCodes(Statement rows)
{
    std::vector<PoolCode> codes;
    while (rows.step())
        codes.push_back(readPoolCode(rows));
    return codes;
}

} // namespace

QByteArray poolCodeDigest(const QByteArray &key, const QString &reward, const QString &code)
{
    return blake2b256(key, reward.toUtf8() + '\0' + code.toUtf8());
}

bool PoolCodes::isKnown(const QString &reward, const QByteArray &digest) const
{
    return m_store
        .query(R"(
        SELECT EXISTS (SELECT 1 FROM pool_code
                       WHERE reward = :reward AND digest = :digest AND state <> 5))",
               reward, digest)
        .scalar<bool>();
}

PoolCodeId PoolCodes::add(Journal &journal, const NewPoolCode &code) const
{
    return PoolCodeId(journal.insert(code));
}

void PoolCodes::turn(Journal &journal, PoolCodeId code, PoolCodeState state,
                     std::optional<RedemptionId> redemption) const
{
    m_store.exec("UPDATE pool_code SET state = :state, redemption = :redemption WHERE id = :id",
                 state, redemption, code);
    journal.insert(NewPoolCodeChange{code.value(), state, redemption});
}

std::optional<PoolCode> PoolCodes::find(PoolCodeId code) const
{
    Statement row = m_store.query(POOL_CODE_COLUMNS "WHERE id = :id", code);
    return row.step() ? std::optional(readPoolCode(row)) : std::nullopt;
}

std::vector<PoolCode> PoolCodes::free(const QString &reward, BusinessDay day, qint64 limit) const
{
    return readPoolCodes(m_store.query(POOL_CODE_COLUMNS R"(
        WHERE reward = :reward AND state = 1 AND (last_day IS NULL OR last_day >= :day)
        ORDER BY last_day NULLS LAST, id
        LIMIT :limit)",
                                       reward, day, limit));
}

qint64 PoolCodes::freeCount(const QString &reward, BusinessDay day) const
{
    return m_store
        .query(R"(
        SELECT count(*) FROM pool_code
        WHERE reward = :reward AND state = 1 AND (last_day IS NULL OR last_day >= :day))",
               reward, day)
        .scalar<qint64>();
}

PoolCounts PoolCodes::counts(const QString &reward, BusinessDay day) const
{
    Statement row = m_store.query(R"(
        SELECT coalesce(sum(state = 1 AND (last_day IS NULL OR last_day >= :day)), 0),
               coalesce(sum(state = 1 AND last_day < :day), 0),
               coalesce(sum(state = 2), 0), coalesce(sum(state = 3), 0),
               coalesce(sum(state = 4), 0)
        FROM pool_code
        WHERE reward = :reward)",
                                  day, reward);
    if (!row.step())
        return {};
    return {row.int64(0), row.int64(1), row.int64(2), row.int64(3), row.int64(4)};
}

std::vector<PoolCode> PoolCodes::of(const QString &reward, std::optional<PoolCodeState> state,
                                    std::optional<PoolCodeId> after, int limit) const
{
    return readPoolCodes(m_store.query(POOL_CODE_COLUMNS R"(
        WHERE reward = :reward AND (:state IS NULL OR state = :state)
          AND (:after IS NULL OR id > :after) AND state <> 5
        ORDER BY id
        LIMIT :limit)",
                                       reward, state, after, limit));
}

std::vector<PoolCode> PoolCodes::importedBy(OperationId operation) const
{
    return readPoolCodes(
        m_store.query(POOL_CODE_COLUMNS "WHERE operation = :operation ORDER BY id", operation));
}

std::vector<PoolCode> PoolCodes::givenTo(RedemptionId redemption) const
{
    return readPoolCodes(m_store.query(POOL_CODE_COLUMNS R"(
        WHERE id IN (SELECT change.code
                     FROM pool_code_change AS change
                     JOIN redemption ON redemption.id = change.redemption
                                    AND redemption.operation = change.operation
                     WHERE change.redemption = :redemption AND change.state = 2)
        ORDER BY id)",
                                       redemption));
}

std::vector<PoolCode> PoolCodes::holding(RedemptionId redemption) const
{
    return readPoolCodes(
        m_store.query(POOL_CODE_COLUMNS "WHERE redemption = :redemption ORDER BY id", redemption));
}

std::vector<std::pair<QString, qint64>> PoolCodes::movedBy(OperationId operation) const
{
    std::vector<std::pair<QString, qint64>> moves;
    Statement rows = m_store.query(R"(
        SELECT reward, sum(change) FROM (
            SELECT reward, 1 AS change FROM pool_code WHERE operation = :operation
            UNION ALL
            SELECT pool_code.reward, CASE change.state WHEN 1 THEN 1 ELSE -1 END
            FROM pool_code_change AS change
            JOIN pool_code ON pool_code.id = change.code
            WHERE change.operation = :operation)
        GROUP BY reward
        ORDER BY reward)",
                                   operation);
    while (rows.step())
        moves.emplace_back(rows.text(0), rows.int64(1));
    return moves;
}

std::vector<PoolCode> PoolCodes::ofMember(MemberId member) const
{
    return readPoolCodes(m_store.query(POOL_CODE_COLUMNS R"(
        WHERE redemption IN (
            SELECT id FROM redemption
            WHERE member IN (SELECT :member UNION ALL
                             SELECT id FROM member WHERE merged_into = :member))
        ORDER BY id)",
                                       member));
}

bool PoolCodes::isThereAgain(PoolCodeId code) const
{
    return m_store
        .query(R"(
        SELECT EXISTS (SELECT 1
                       FROM pool_code AS mine
                       JOIN pool_code AS other ON other.reward = mine.reward
                                              AND other.digest = mine.digest
                       WHERE mine.id = :id AND other.id <> mine.id AND other.state <> 5))",
               code)
        .scalar<bool>();
}

void PoolCodes::forget(PoolCodeId code) const
{
    m_store.exec("UPDATE pool_code SET code = NULL WHERE id = :id", code);
}

} // namespace regulars
