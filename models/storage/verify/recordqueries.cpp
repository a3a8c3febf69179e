#include "storage/verify/verifyqueries.h"

namespace regulars
{

namespace
{

constexpr VerifyQuery recordChecks[] = {
    {"till-sequence", "a till's operations are numbered 1, 2, 3 … without gap", R"sql(
        SELECT operation.id, 'seq', COALESCE(operation.before, 0) + 1, operation.seq
        FROM (SELECT id, seq, LAG(seq) OVER (PARTITION BY till ORDER BY seq) AS before FROM operation) AS operation
        WHERE operation.seq <> COALESCE(operation.before, 0) + 1
        UNION ALL
        SELECT NULL, 'till ' || till.name || ' last_seq',
               COALESCE((SELECT MAX(seq) FROM operation WHERE operation.till = till.id), 0), till.last_seq
        FROM till
        WHERE till.last_seq <> COALESCE((SELECT MAX(seq) FROM operation WHERE operation.till = till.id), 0)
     )sql"},
    {"recording-order",
     "a till records in the order of its numbers, unless its clock was confirmed", R"sql(
        SELECT id, 'recorded_at', 'not before ' || before, recorded_at
        FROM (SELECT id, kind, recorded_at, LAG(recorded_at) OVER (PARTITION BY till ORDER BY seq) AS before
              FROM operation)
        WHERE recorded_at < before AND kind <> 4
     )sql"},
    // A clerk's time may lie 5 minutes ahead (contract section 3).
    {"future", "nothing happened long after it was recorded", R"sql(
        SELECT id, 'at', 'until ' || (recorded_at + 305000), at
        FROM operation
        WHERE at > recorded_at + 305000
     )sql"},
    {"actor", "who acted and who approved are known, differ, and the approver gains nothing", R"sql(
        SELECT operation.id, 'approver', 'another person', operation.approver
        FROM operation
        LEFT JOIN user AS approver ON approver.id = operation.approver
        LEFT JOIN user AS actor ON actor.id = operation.actor
        WHERE (operation.approver IS NOT NULL
               AND (approver.id IS NULL OR approver.role < 2 OR operation.approver = operation.actor
                    OR approver.member = operation.member))
           OR (operation.actor IS NOT NULL AND actor.id IS NULL)
     )sql"},
    {"audit", "what was approved or is for managers alone is in the audit log, once", R"sql(
        SELECT operation.id, 'audit', 1, COUNT(audit.id)
        FROM operation
        LEFT JOIN audit ON audit.operation = operation.id
        GROUP BY operation.id
        HAVING COUNT(audit.id) > 1
            OR (COUNT(audit.id) = 0 AND (operation.approver IS NOT NULL OR operation.kind IN (4, 13, 14, 15, 18, 21, 26, 28, 30, 31, 33, 55)))
        UNION ALL
        SELECT NULL, 'audit ' || audit.id, 'an operation', audit.operation
        FROM audit
        LEFT JOIN operation ON operation.id = audit.operation
        WHERE audit.operation IS NOT NULL AND operation.id IS NULL
     )sql"},
    {"audit-row", "the audit log names who acted and approved, where and when, and lacks no row",
     R"sql(
        SELECT operation.id, 'audit ' || audit.id || ' till/actor/approver/at',
               operation.till || '/' || COALESCE(operation.actor, 'none') || '/' || COALESCE(operation.approver, 'none')
               || '/' || operation.recorded_at,
               COALESCE(audit.till, 'none') || '/' || COALESCE(audit.actor, 'none') || '/' || COALESCE(audit.approver, 'none')
               || '/' || audit.at
        FROM audit
        JOIN operation ON operation.id = audit.operation
        WHERE audit.till IS NOT operation.till OR audit.actor IS NOT operation.actor
           OR audit.approver IS NOT operation.approver OR audit.at <> operation.recorded_at
        UNION ALL
        SELECT NULL, 'audit ' || id, 'audit ' || (before + 1), 'audit ' || id
        FROM (SELECT id, LAG(id, 1, 0) OVER (ORDER BY id) AS before FROM audit)
        WHERE id <> before + 1
     )sql"},
    {"user", "users have the rank and the account that they were given", R"sql(
        WITH given AS (SELECT operation.id AS operation, json_extract(CAST(detail.text AS TEXT), '$.user') AS user,
                              json_extract(CAST(detail.text AS TEXT), '$.role') AS role,
                              json_extract(CAST(detail.text AS TEXT), '$.is_active') AS is_active,
                              json_extract(CAST(detail.text AS TEXT), '$.member') AS member
                       FROM operation
                       JOIN detail ON detail.operation = operation.id
                       WHERE operation.kind = 3 AND json_valid(CAST(detail.text AS TEXT)))
        SELECT given.operation, 'user ' || user.id || ' role/is_active/member',
               given.role || '/' || given.is_active || '/' || COALESCE(own.merged_into, given.member, 'none'),
               user.role || '/' || user.is_active || '/' || COALESCE(user.member, 'none')
        FROM given
        JOIN user ON user.id = given.user
        LEFT JOIN member AS own ON own.id = given.member
        WHERE given.operation = (SELECT MAX(operation) FROM given AS later WHERE later.user = user.id)
          AND (user.role <> given.role OR user.is_active <> given.is_active
               OR user.member IS NOT COALESCE(own.merged_into, given.member))
        UNION ALL
        SELECT NULL, 'user 1 role/is_active', '3/1', user.role || '/' || user.is_active
        FROM user
        WHERE user.id = 1 AND (user.role <> 3 OR user.is_active <> 1)
          AND NOT EXISTS (SELECT 1 FROM given WHERE given.user = user.id)
        UNION ALL
        SELECT NULL, 'users', (1 + (SELECT COUNT(*) FROM operation WHERE kind = 3)) || ' at most', COUNT(*)
        FROM user
        HAVING COUNT(*) > 1 + (SELECT COUNT(*) FROM operation WHERE kind = 3)
     )sql"},
    {"owned-rows", "every row of the journal belongs to an operation", R"sql(
        SELECT entry.operation, 'entry ' || entry.id, 'an operation', 'none'
        FROM entry LEFT JOIN operation ON operation.id = entry.operation WHERE operation.id IS NULL
        UNION ALL
        SELECT lot.operation, 'lot ' || lot.id, 'an operation', 'none'
        FROM lot LEFT JOIN operation ON operation.id = lot.operation WHERE operation.id IS NULL
        UNION ALL
        SELECT purchase.operation, 'purchase ' || purchase.id, 'an operation', 'none'
        FROM purchase LEFT JOIN operation ON operation.id = purchase.operation WHERE operation.id IS NULL
     )sql"},
    {"tier", "the account's tier is the last change's", R"sql(
        SELECT last.operation, 'member ' || account.member,
               last.to_tier || '/' || COALESCE(last.until, 0) || '/' || COALESCE(last.review_on, 0),
               account.tier || '/' || COALESCE(account.tier_until, 0) || '/' || COALESCE(account.tier_review_on, 0)
        FROM account
        JOIN tier_change AS last ON last.member = account.member
         AND last.operation = (SELECT MAX(operation) FROM tier_change WHERE member = account.member)
        JOIN member ON member.id = account.member
        WHERE member.erased_at IS NULL AND member.merged_into IS NULL
          AND (last.to_tier <> account.tier OR last.until IS NOT account.tier_until
               OR last.review_on IS NOT account.tier_review_on)
        UNION ALL
        SELECT last.operation, 'member ' || account.member || ' tier_is_manual', last.cause = 4, account.tier_is_manual
        FROM account
        JOIN tier_change AS last ON last.member = account.member
         AND last.operation = (SELECT MAX(operation) FROM tier_change WHERE member = account.member)
        WHERE last.cause IN (1, 2, 3, 4) AND account.tier_is_manual <> (last.cause = 4)
     )sql"},
    {"award-day", "the sums of rules by day are what awards say (S12)", R"sql(
        WITH counted AS (SELECT rule, business_date, SUM(times) AS times, SUM(points) AS points
                         FROM award GROUP BY rule, business_date)
        SELECT NULL, 'rule ' || COALESCE(counted.rule, kept.rule) || ' day ' || COALESCE(counted.business_date, kept.business_date),
               COALESCE(counted.times, 0) || '/' || COALESCE(counted.points, 0), COALESCE(kept.times, 0) || '/' || COALESCE(kept.points, 0)
        FROM counted
        FULL JOIN award_day AS kept ON kept.rule = counted.rule AND kept.business_date = counted.business_date
        WHERE COALESCE(counted.times, 0) <> COALESCE(kept.times, 0) OR COALESCE(counted.points, 0) <> COALESCE(kept.points, 0)
     )sql"},
    {"enrolment", "every member was enrolled, on the day and by the referrer that the row says",
     R"sql(
        SELECT enrolment.operation, 'member ' || member.id, enrolment.joined_on, member.joined_on
        FROM member
        LEFT JOIN enrolment ON enrolment.member = member.id
        WHERE enrolment.member IS NULL OR enrolment.joined_on <> member.joined_on
           OR enrolment.joined_at <> member.joined_at
     )sql"},
    {"account", "every member has an account", R"sql(
        SELECT NULL, 'member ' || member.id, 'an account', 'none'
        FROM member
        LEFT JOIN account ON account.member = member.id
        WHERE account.member IS NULL
     )sql"},
    {"touched", "members find in their time line what others' operations changed of theirs",
     R"sql(
        WITH counted AS (
            SELECT DISTINCT side.member, operation.at, operation.id AS operation
            FROM (SELECT operation, member FROM entry
                  UNION SELECT operation, member FROM tier_change
                  UNION SELECT operation, member FROM coupon WHERE member IS NOT NULL
                  UNION SELECT operation, into_member FROM merge) AS side
            JOIN operation ON operation.id = side.operation
            WHERE operation.member IS NULL OR side.member <> operation.member)
        SELECT COALESCE(counted.operation, touched.operation),
               'member ' || COALESCE(counted.member, touched.member),
               COALESCE(counted.at, 'none'), COALESCE(touched.at, 'none')
        FROM counted
        FULL JOIN touched ON touched.member = counted.member AND touched.at = counted.at
         AND touched.operation = counted.operation
        WHERE counted.operation IS NULL OR touched.operation IS NULL
     )sql",
     true},
    {"name-part", "members are found by every part of their name, the gone by none", R"sql(
        WITH RECURSIVE cut (member, name, place) AS (
            SELECT id, lower(name), 2 FROM member
            WHERE merged_into IS NULL AND erased_at IS NULL AND length(name) > 1
            UNION ALL
            SELECT member, name, place + 1 FROM cut WHERE place < length(name)),
        counted AS (SELECT DISTINCT substr(name, place, 16) AS part, member FROM cut)
        SELECT NULL, 'member ' || COALESCE(counted.member, kept.member),
               CASE WHEN counted.member IS NULL THEN 'no part' ELSE 'a part' END,
               CASE WHEN kept.member IS NULL THEN 'none' ELSE 'one too many' END
        FROM counted
        FULL JOIN name_part AS kept ON kept.part = counted.part AND kept.member = counted.member
        WHERE counted.member IS NULL OR kept.member IS NULL
     )sql",
     true},
    {"first-tag", "members are listed by a tag they bear", R"sql(
        SELECT NULL, 'member ' || member.id || ' first_tag', 'a tag of theirs', CASE WHEN member.first_tag IS NULL THEN 'none' ELSE 'another' END
        FROM member
        WHERE (member.first_tag IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM member_tag WHERE member_tag.member = member.id AND tag = member.first_tag))
           OR (member.first_tag IS NULL
               AND EXISTS (SELECT 1 FROM member_tag WHERE member_tag.member = member.id AND until IS NULL))
     )sql",
     true},
    {"merge-cycle", "merges lead to a living member, and never in a circle", R"sql(
        WITH RECURSIVE way (start, member, steps) AS (
            SELECT id, merged_into, 1 FROM member WHERE merged_into IS NOT NULL
            UNION ALL
            SELECT way.start, member.merged_into, way.steps + 1
            FROM way JOIN member ON member.id = way.member
            WHERE member.merged_into IS NOT NULL AND way.steps < 1000)
        SELECT NULL, 'member ' || start, 'an end', MAX(steps) || ' steps'
        FROM way
        GROUP BY start
        HAVING MAX(steps) >= 1000
     )sql"},
    {"merge-empty", "a merged or erased member holds nothing", R"sql(
        SELECT NULL, 'member ' || member.id, 0, account.points || '/' || account.stored_value || '/' || account.debt
        FROM member
        JOIN account ON account.member = member.id
        WHERE (member.merged_into IS NOT NULL OR member.erased_at IS NOT NULL)
          AND (account.points <> 0 OR account.stored_value <> 0 OR account.debt <> 0)
     )sql"},
    {"erased", "nothing personal is left of the erased (S41)", R"sql(
        SELECT erasure.operation, 'member ' || member.id, 'nothing personal', 'something'
        FROM member
        LEFT JOIN erasure ON erasure.member = member.id
        WHERE member.erased_at IS NOT NULL
          AND ((erasure.member IS NULL AND member.merged_into IS NULL) OR member.phone IS NOT NULL OR member.card IS NOT NULL OR member.name IS NOT NULL
               OR member.pinyin IS NOT NULL OR member.birth_month IS NOT NULL OR member.gender IS NOT NULL
               OR EXISTS (SELECT 1 FROM member_tag WHERE member_tag.member = member.id)
               OR EXISTS (SELECT 1 FROM member_alias WHERE member_alias.member = member.id))
     )sql"},
    {"day-run", "a closed month's days were all run", R"sql(
        SELECT month_close.operation, 'month ' || month_close.month, 'its last day run', 'not'
        FROM month_close
        WHERE NOT EXISTS (SELECT 1 FROM day_run WHERE day_run.business_date / 100 = month_close.month)
          AND EXISTS (SELECT 1 FROM operation WHERE operation.business_date / 100 = month_close.month
                                                AND operation.id < month_close.operation)
     )sql"},
    {"answer", "a stored answer belongs to an operation that was asked by id", R"sql(
        SELECT answer.operation, 'answer', 'a request', 'none'
        FROM answer
        LEFT JOIN operation ON operation.id = answer.operation
        WHERE operation.id IS NULL OR operation.request IS NULL OR operation.request_digest IS NULL
        UNION ALL
        SELECT operation.id, 'answer', 'one to be given again (S6)', 'none'
        FROM operation
        LEFT JOIN answer ON answer.operation = operation.id
        WHERE operation.request IS NOT NULL AND answer.operation IS NULL
     )sql"},
    {"own-account", "nobody served an account of his own", R"sql(
        SELECT operation.id, 'actor', 'another person', operation.actor
        FROM operation
        JOIN user ON user.id = operation.actor
        WHERE user.member = operation.member AND operation.kind IN (20, 23, 24, 29, 30)
          AND NOT EXISTS (SELECT 1 FROM audit WHERE audit.operation = operation.id)
     )sql"},
};

} // namespace

std::span<const VerifyQuery> recordQueries()
{
    return recordChecks;
}

} // namespace regulars
