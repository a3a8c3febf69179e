#include "storage/verify/verifyqueries.h"

namespace regulars
{

namespace
{

constexpr VerifyQuery codeChecks[] = {
    {"pool-code-state", "a code stands as its last change left it", R"sql(
        WITH last AS (SELECT code, state, redemption, ROW_NUMBER() OVER (PARTITION BY code ORDER BY operation DESC) AS n
                      FROM pool_code_change)
        SELECT pool_code.operation, 'code ' || pool_code.id,
               COALESCE(last.state, 1) || '/' || COALESCE(last.redemption, 'none'),
               pool_code.state || '/' || COALESCE(pool_code.redemption, 'none')
        FROM pool_code
        LEFT JOIN last ON last.code = pool_code.id AND last.n = 1
        WHERE pool_code.state <> COALESCE(last.state, 1) OR pool_code.redemption IS NOT last.redemption
     )sql"},
    {"pool-code-once", "a code is given once, unless it came back and was freed between", R"sql(
        SELECT operation, 'code ' || code, 'free, or returned by the same redemption', state
        FROM (SELECT operation, code, state, redemption,
                     LAG(state, 1, 1) OVER by_code AS before, LAG(redemption) OVER by_code AS holder
              FROM pool_code_change WINDOW by_code AS (PARTITION BY code ORDER BY operation))
        WHERE state = 2 AND before <> 1 AND NOT (before = 3 AND holder IS redemption)
     )sql"},
    {"pool-code-redemption",
     "a code is given to a redemption of its own reward, and returned by an undone one", R"sql(
        SELECT pool_code.operation, 'code ' || pool_code.id, 'a redemption of ' || pool_code.reward,
               COALESCE(redemption.reward || CASE WHEN redemption.is_undone THEN ', undone' ELSE '' END, 'none')
        FROM pool_code
        LEFT JOIN redemption ON redemption.id = pool_code.redemption
        WHERE (pool_code.state = 2 AND (redemption.id IS NULL OR redemption.is_undone = 1))
           OR (pool_code.state = 3 AND (redemption.id IS NULL OR redemption.is_undone = 0))
           OR (pool_code.state IN (1, 4, 5) AND pool_code.redemption IS NOT NULL)
           OR redemption.reward <> pool_code.reward
     )sql"},
    {"redemption-code",
     "a redemption holds a code for each piece where the programme promised them", R"sql(
        WITH promised AS MATERIALIZED (
            SELECT DISTINCT version.id AS version, json_extract(reward.value, '$.id') AS reward
            FROM programme_version AS version,
                 json_each(CASE WHEN json_valid(CAST(version.text AS TEXT)) THEN CAST(version.text AS TEXT) ELSE '{}' END, '$.rewards') AS reward
            WHERE EXISTS (SELECT 1 FROM operation WHERE kind = 35)
              AND json_extract(reward.value, '$.codes') = 1)
        SELECT redemption.operation, 'redemption ' || redemption.id, redemption.quantity, COUNT(pool_code.id)
        FROM promised
        JOIN redemption ON redemption.reward = promised.reward AND redemption.is_undone = 0
        JOIN operation ON operation.id = redemption.operation AND operation.programme_version = promised.version
        LEFT JOIN pool_code ON pool_code.redemption = redemption.id AND pool_code.state = 2
        GROUP BY redemption.id
        HAVING COUNT(pool_code.id) <> redemption.quantity
     )sql"},
    {"pool-code-text", "a code's text is there until who had it is erased", R"sql(
        SELECT pool_code.operation, 'code ' || pool_code.id, 'its text', 'none'
        FROM pool_code
        WHERE pool_code.code IS NULL
          AND NOT EXISTS (SELECT 1
                          FROM pool_code_change AS change
                          JOIN redemption ON redemption.id = change.redemption
                          JOIN member ON member.id = redemption.member
                          LEFT JOIN member AS living ON living.id = member.merged_into
                          WHERE change.code = pool_code.id
                            AND (member.erased_at IS NOT NULL OR living.erased_at IS NOT NULL))
     )sql"},
};

} // namespace

std::span<const VerifyQuery> codeQueries()
{
    return codeChecks;
}

} // namespace regulars
