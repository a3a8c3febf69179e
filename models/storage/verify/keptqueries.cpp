#include "storage/verify/verifyqueries.h"

namespace regulars
{

namespace
{

// Whether an operation stands: undone an even number of times.
#define STANDS_AT_LAST(operation)                                                                  \
    "((WITH RECURSIVE turn (id) AS ("                                                              \
    "      SELECT undo.id FROM operation AS undo WHERE undo.reverses = " operation                 \
    "      UNION ALL"                                                                              \
    "      SELECT undo.id FROM turn JOIN operation AS undo ON undo.reverses = turn.id)"            \
    "  SELECT COUNT(*) FROM turn) % 2 = 0)"

// What the program keeps beside the journal and changes later, against what the journal says.
constexpr VerifyQuery keptChecks[] = {
    {"purchase-member", "a purchase belongs to whom it was sold or put on, or whom they became",
     R"sql(
        SELECT purchase.operation, 'purchase ' || purchase.id || ' member',
               COALESCE(COALESCE(own.merged_into, own.id), 'nobody'), COALESCE(purchase.member, 'nobody')
        FROM purchase
        LEFT JOIN attachment ON attachment.purchase = purchase.id
        LEFT JOIN member AS own ON own.id = COALESCE(purchase.sold_to, attachment.member)
        WHERE purchase.member IS NOT COALESCE(own.merged_into, own.id)
     )sql"},
    {"purchase-operation", "a purchase is its operation's: member, time and day", R"sql(
        SELECT operation.id, 'purchase ' || purchase.id || ' sold_to/at/business_date',
               COALESCE(operation.member, 'nobody') || '/' || operation.at || '/' || operation.business_date,
               COALESCE(purchase.sold_to, 'nobody') || '/' || purchase.at || '/' || purchase.business_date
        FROM purchase
        JOIN operation ON operation.id = purchase.operation
        WHERE purchase.sold_to IS NOT operation.member OR purchase.at <> operation.at
           OR purchase.business_date <> operation.business_date OR operation.kind NOT IN (20, 41)
        UNION ALL
        SELECT operation.id, 'refund at/business_date', operation.at || '/' || operation.business_date,
               refund.at || '/' || refund.business_date
        FROM refund
        JOIN operation ON operation.id = refund.operation
        WHERE refund.at <> operation.at OR refund.business_date <> operation.business_date OR operation.kind <> 22
     )sql"},
    {"entry-day", "what somebody did counts on the day of the deed", R"sql(
        SELECT operation.id, 'entry ' || entry.id || ' business_date', operation.business_date, entry.business_date
        FROM entry
        JOIN operation ON operation.id = entry.operation
        WHERE entry.business_date <> operation.business_date AND operation.kind IN (20, 23, 24, 27, 28, 29, 30)
          AND entry.kind <> 8
     )sql"},
    {"coupon-holder", "a coupon is held by its member, or whom he became, and used by who used it",
     R"sql(
        SELECT coupon.operation, 'coupon ' || coupon.id || ' holder', COALESCE(own.merged_into, own.id), coupon.holder
        FROM coupon
        JOIN member AS own ON own.id = coupon.member
        WHERE coupon.holder <> COALESCE(own.merged_into, own.id)
        UNION ALL
        SELECT coupon.operation, 'coupon ' || coupon.id || ' used_by', 'an operation that used it', coupon.used_by
        FROM coupon
        WHERE coupon.used_by IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM coupon_change WHERE coupon_change.coupon = coupon.id AND coupon_change.state = 2
                                                        AND coupon_change.operation = coupon.used_by)
     )sql"},
    {"merged", "members lead to another where a merge stands, and nowhere else (S39)",
     R"sql(
        SELECT merge.operation, 'member ' || merge.from_member || ' merged_into', 'another member', 'nobody'
        FROM merge
        JOIN member ON member.id = merge.from_member
        WHERE member.merged_into IS NULL AND )sql" STANDS_AT_LAST("merge.operation") R"sql(
        UNION ALL
        SELECT NULL, 'member ' || member.id || ' merged_into', 'nobody', member.merged_into
        FROM member
        WHERE member.merged_into IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM merge WHERE merge.from_member = member.id
                                               AND )sql" STANDS_AT_LAST("merge.operation") R"sql()
     )sql"},
    {"alias", "former cards and phones lead to members who are there (S39)", R"sql(
        SELECT NULL, 'member ' || member_alias.member || ' alias', 'a member who is there', 'one who is gone'
        FROM member_alias
        JOIN member ON member.id = member_alias.member
        WHERE member.merged_into IS NOT NULL OR member.erased_at IS NOT NULL
     )sql"},
    {"erasure", "who was erased is gone, and nobody else (S41)", R"sql(
        SELECT operation.id, 'member ' || operation.member || ' erased_at', 'erased', 'living'
        FROM operation
        LEFT JOIN erasure ON erasure.operation = operation.id
        LEFT JOIN member ON member.id = operation.member
        WHERE operation.kind = 14
          AND (erasure.member IS NOT operation.member OR member.erased_at IS NULL)
        UNION ALL
        SELECT erasure.operation, 'erasure of member ' || erasure.member, 'an operation that erased', 'none'
        FROM erasure
        LEFT JOIN operation ON operation.id = erasure.operation AND operation.kind = 14
        WHERE operation.id IS NULL
     )sql"},
    {"referrer", "who brought a member stands as when he joined (S19)", R"sql(
        SELECT enrolment.operation, 'member ' || member.id || ' referrer',
               COALESCE(enrolment.referrer, 'nobody'), COALESCE(member.referrer, 'nobody')
        FROM member
        JOIN enrolment ON enrolment.member = member.id
        WHERE member.referrer IS NOT enrolment.referrer
     )sql"},
    {"consent", "a consent was given or taken back when its member was served, in these words",
     R"sql(
        SELECT NULL, 'member ' || kept.member || ' consent ' || kept.at, 'an operation then', 'none'
        FROM member_consent AS kept
        WHERE NOT EXISTS (SELECT 1 FROM merge WHERE merge.into_member = kept.member)
          AND NOT EXISTS (SELECT 1 FROM operation WHERE operation.member = kept.member AND operation.at = kept.at
                                                     AND operation.kind IN (10, 11, 17, 40, 41))
        UNION ALL
        SELECT said.operation, 'member ' || said.member || ' consent', 'as it was said', 'otherwise, or none'
        FROM (SELECT operation.id AS operation, operation.member, operation.at,
                     CAST(detail.text AS TEXT) AS text
              FROM operation
              JOIN detail ON detail.operation = operation.id
              WHERE operation.kind = 17 AND json_valid(CAST(detail.text AS TEXT))) AS said
        JOIN member ON member.id = said.member AND member.erased_at IS NULL
        WHERE NOT EXISTS (SELECT 1 FROM operation AS later
                          WHERE later.member = said.member AND later.kind = 17 AND later.at = said.at
                            AND later.id > said.operation)
          AND NOT EXISTS (SELECT 1 FROM member_consent AS kept
                          WHERE kept.member = said.member AND kept.at = said.at
                            AND kept.purpose = json_extract(said.text, '$.purpose')
                            AND kept.given = json_extract(said.text, '$.given')
                            AND kept.wording = json_extract(said.text, '$.wording'))
     )sql"},
    {"tag", "members bear the tags that somebody gave them, and none that was taken off", R"sql(
        WITH said AS (
            SELECT operation.id AS operation, operation.member, word.value AS tag, list.column2 AS is_borne
            FROM operation
            JOIN detail ON detail.operation = operation.id
            JOIN (VALUES ('$.add', 1), ('$.remove', 0)) AS list
            JOIN json_each(CAST(detail.text AS TEXT), list.column1) AS word
            WHERE operation.kind = 16 AND json_valid(CAST(detail.text AS TEXT))),
        last AS (
            SELECT operation, member, tag, is_borne
            FROM said
            WHERE operation = (SELECT MAX(operation) FROM said AS later
                               WHERE later.member = said.member AND later.tag = said.tag))
        SELECT last.operation, 'member ' || last.member || ' tag', last.is_borne, 1 - last.is_borne
        FROM last
        JOIN member ON member.id = last.member AND member.erased_at IS NULL AND member.merged_into IS NULL
        WHERE NOT EXISTS (SELECT 1 FROM tag_turn WHERE tag_turn.member = last.member AND tag_turn.tag = last.tag)
          AND NOT EXISTS (SELECT 1 FROM merge WHERE merge.into_member = last.member OR merge.from_member = last.member)
          AND NOT EXISTS (SELECT 1 FROM operation WHERE operation.member = last.member
                                                     AND operation.kind IN (25, 40, 42) AND operation.id > last.operation)
          AND last.is_borne <> EXISTS (SELECT 1 FROM member_tag WHERE member_tag.member = last.member
                                                                  AND member_tag.tag = last.tag)
     )sql"},
    {"settings", "the shop's settings are those that its owner made last", R"sql(
        WITH said AS (
            SELECT operation.id AS operation, CAST(detail.text AS TEXT) AS text
            FROM operation
            JOIN detail ON detail.operation = operation.id
            WHERE operation.kind = 5 AND json_valid(CAST(detail.text AS TEXT))),
        last AS (
            SELECT operation, text FROM said
            WHERE json_type(text, '$.commands_need_sign_in') IS NOT NULL
            ORDER BY operation DESC LIMIT 1),
        wanted (operation, key, value) AS (
            SELECT operation, 'commands_need_sign_in',
                   CASE json_extract(text, '$.commands_need_sign_in') WHEN 1 THEN 'yes' END
            FROM last
            UNION ALL
            SELECT operation, 'clerk_lock_seconds', CAST(json_extract(text, '$.clerk_lock_seconds') AS TEXT) FROM last
            UNION ALL
            SELECT operation, 'manager_lock_seconds', CAST(json_extract(text, '$.manager_lock_seconds') AS TEXT) FROM last)
        SELECT wanted.operation, wanted.key, COALESCE(wanted.value, 'nothing'), COALESCE(meta.value, 'nothing')
        FROM wanted
        LEFT JOIN meta ON meta.key = wanted.key
        WHERE meta.value IS NOT wanted.value
        UNION ALL
        SELECT NULL, key, 'nothing', value
        FROM meta
        WHERE key IN ('commands_need_sign_in', 'clerk_lock_seconds', 'manager_lock_seconds')
          AND NOT EXISTS (SELECT 1 FROM last)
     )sql"},
    {"store-name", "the store has its name and its key", R"sql(
        SELECT NULL, named.column1, named.column2 || ' characters', COALESCE(LENGTH(meta.value), 0)
        FROM (VALUES ('store_id', 36), ('digest_key', 64)) AS named
        LEFT JOIN meta ON meta.key = named.column1
        WHERE COALESCE(LENGTH(meta.value), 0) <> named.column2
     )sql"},
    {"day-runs", "the days were ended one after the other, none left out", R"sql(
        SELECT day_run.operation, 'day ' || day_run.business_date, 'the day after ' || before, day_run.business_date
        FROM (SELECT operation, business_date, LAG(business_date) OVER (ORDER BY business_date) AS before FROM day_run) AS day_run
        WHERE before IS NOT NULL
          AND strftime('%Y%m%d', substr(before, 1, 4) || '-' || substr(before, 5, 2) || '-' || substr(before, 7), '+1 day')
              <> CAST(day_run.business_date AS TEXT)
        UNION ALL
        SELECT day_run.operation, 'day ' || day_run.business_date, 'ended by its operation', 'another'
        FROM day_run
        LEFT JOIN operation ON operation.id = day_run.operation AND operation.kind = 50
        WHERE operation.id IS NULL
     )sql"},
    {"archive", "a closed month's report says what the ledger says (S15, S43)", R"sql(
        WITH part (kind, name) AS (VALUES (1, 'imported'), (2, 'issued'), (3, 'restored'), (4, 'adjusted'),
                                          (5, 'transferred'), (6, 'forgiven'), (7, 'redeemed'), (8, 'expired'),
                                          (9, 'taken_back'), (10, 'forfeited')),
        shut AS (SELECT month_close.month, month_close.operation, report_archive.figures AS text
                 FROM month_close
                 LEFT JOIN report_archive ON report_archive.month = month_close.month)
        SELECT operation, 'month ' || month || ' report', 'kept', 'none'
        FROM shut
        WHERE text IS NULL OR NOT json_valid(text)
        UNION ALL
        SELECT shut.operation, 'month ' || shut.month || ' bridge.' || part.name,
               COALESCE((SELECT SUM(amount) FROM day_points WHERE unit = 1 AND day_points.kind = part.kind
                            AND business_date / 100 = shut.month), 0),
               json_extract(shut.text, '$.bridge.' || part.name)
        FROM shut JOIN part
        WHERE json_valid(shut.text)
          AND json_extract(shut.text, '$.bridge.' || part.name)
              IS NOT COALESCE((SELECT SUM(amount) FROM day_points WHERE unit = 1 AND day_points.kind = part.kind
                                  AND business_date / 100 = shut.month), 0)
        UNION ALL
        SELECT shut.operation, 'month ' || shut.month || ' bridge.closing',
               COALESCE((SELECT SUM(amount) FROM day_points WHERE unit = 1 AND business_date / 100 <= shut.month), 0),
               json_extract(shut.text, '$.bridge.closing')
        FROM shut
        WHERE json_valid(shut.text)
          AND json_extract(shut.text, '$.bridge.closing')
              IS NOT COALESCE((SELECT SUM(amount) FROM day_points WHERE unit = 1 AND business_date / 100 <= shut.month), 0)
        UNION ALL
        SELECT shut.operation, 'month ' || shut.month, 'closed by its operation', 'another'
        FROM shut
        LEFT JOIN operation ON operation.id = shut.operation AND operation.kind = 55
        WHERE operation.id IS NULL
     )sql"},
    {"bridge", "every point that moved belongs to a column of the bridge, and they close", R"sql(
        SELECT operation, 'entry ' || id || ' kind', '1 to 10', kind
        FROM entry
        WHERE unit = 1 AND kind > 10
        UNION ALL
        SELECT NULL, 'bridge of all time', (SELECT COALESCE(SUM(amount), 0) FROM day_points WHERE unit = 1),
               (SELECT COALESCE(SUM(points), 0) FROM account)
        WHERE (SELECT COALESCE(SUM(amount), 0) FROM day_points WHERE unit = 1)
              <> (SELECT COALESCE(SUM(points), 0) FROM account)
     )sql"},
    {"credit-lots", "a credit opens lots of its amount, its member's (S2)", R"sql(
        SELECT entry.operation, 'entry ' || entry.id, entry.amount, COALESCE(SUM(lot.amount), 0)
        FROM entry
        JOIN operation ON operation.id = entry.operation
        LEFT JOIN lot ON lot.operation = entry.operation AND lot.entry = entry.id
        WHERE entry.amount > 0 AND entry.kind IN (1, 2, 11) AND operation.reverses IS NULL
        GROUP BY entry.id
        HAVING COALESCE(SUM(lot.amount), 0) <> entry.amount
        UNION ALL
        SELECT lot.operation, 'lot ' || lot.id || ' member/unit/operation',
               entry.member || '/' || entry.unit || '/' || entry.operation,
               lot.member || '/' || lot.unit || '/' || lot.operation
        FROM lot
        JOIN entry ON entry.id = lot.entry
        WHERE lot.member <> entry.member OR lot.unit <> entry.unit OR lot.operation <> entry.operation
     )sql"},
    {"allocation-order", "allocations name what was there before them, of the same member's",
     R"sql(
        SELECT allocation.operation, 'lot ' || allocation.lot || ' of entry ' || allocation.entry,
               'neither later', 'later, or another member''s'
        FROM allocation
        JOIN entry ON entry.id = allocation.entry
        JOIN lot ON lot.id = allocation.lot
        WHERE entry.operation > allocation.operation OR lot.operation > allocation.operation
           OR lot.unit <> entry.unit
     )sql"},
    {"tier-chain", "a tier changes from what it was", R"sql(
        SELECT operation, 'member ' || member || ' from_tier', before, COALESCE(from_tier, 'none')
        FROM (SELECT operation, member, from_tier,
                     LAG(to_tier) OVER (PARTITION BY member ORDER BY operation) AS before
              FROM tier_change)
        WHERE before IS NOT NULL AND from_tier IS NOT before
     )sql"},
    {"once", "a receipt earns once, a request is answered by one operation (S6)", R"sql(
        SELECT MAX(operation), 'receipt of purchase ' || MAX(id), 1, COUNT(*)
        FROM purchase
        WHERE receipt IS NOT NULL AND is_undone = 0
        GROUP BY receipt
        HAVING COUNT(*) > 1
        UNION ALL
        SELECT MAX(id), 'request', 1, COUNT(*)
        FROM operation
        WHERE request IS NOT NULL
        GROUP BY till, request
        HAVING COUNT(*) > 1
        UNION ALL
        SELECT MAX(id), 'reverses ' || reverses, 1, COUNT(*)
        FROM operation
        WHERE reverses IS NOT NULL
        GROUP BY reverses
        HAVING COUNT(*) > 1
     )sql"},
    {"version", "an operation was rated by a programme that was there", R"sql(
        SELECT operation.id, 'programme_version', 'an earlier version', operation.programme_version
        FROM operation
        LEFT JOIN programme_version AS version ON version.id = operation.programme_version
        WHERE operation.programme_version IS NOT NULL AND (version.id IS NULL OR version.operation > operation.id)
     )sql"},
    {"import", "an import's rows lead to what it brought; one called undone was undone (S42)",
     R"sql(
        SELECT import_row.operation, 'import ' || import_row.batch, 'brought by an import', 'something else'
        FROM import_row
        LEFT JOIN operation ON operation.id = import_row.operation AND operation.kind IN (2, 40, 41)
        WHERE operation.id IS NULL
        UNION ALL
        SELECT operation, 'import ' || id || ' operation', 'an import', 'something else'
        FROM import_batch
        WHERE NOT EXISTS (SELECT 1 FROM operation WHERE operation.id = import_batch.operation AND kind = 40)
        UNION ALL
        SELECT NULL, 'imports undone', (SELECT COUNT(*) FROM operation WHERE kind = 42),
               (SELECT COUNT(*) FROM import_batch WHERE is_undone = 1)
        WHERE (SELECT COUNT(*) FROM operation WHERE kind = 42) <> (SELECT COUNT(*) FROM import_batch WHERE is_undone = 1)
     )sql"},
    {"permission", "nobody did what his rank doesn't let him do", R"sql(
        WITH given AS (
            SELECT operation.id AS operation, json_extract(CAST(detail.text AS TEXT), '$.user') AS user,
                   json_extract(CAST(detail.text AS TEXT), '$.role') AS role
            FROM operation
            JOIN detail ON detail.operation = operation.id
            WHERE operation.kind = 3 AND json_valid(CAST(detail.text AS TEXT))),
        deed AS (
            SELECT operation.id, operation.kind, operation.approver,
                   COALESCE((SELECT role FROM given WHERE given.user = operation.actor AND given.operation < operation.id
                             ORDER BY given.operation DESC LIMIT 1), 3) AS role,
                   COALESCE((SELECT flags FROM audit WHERE audit.operation = operation.id), 0) AS flags
            FROM operation
            WHERE operation.actor IS NOT NULL
              AND operation.kind IN (2, 4, 5, 13, 14, 15, 18, 21, 26, 28, 30, 31, 33, 40, 41, 42, 55))
        SELECT id, 'actor', CASE role WHEN 1 THEN 'a manager or owner' ELSE 'the owner' END, 'rank ' || role
        FROM deed
        WHERE (role = 1 AND kind IN (2, 4, 5, 13, 14, 15, 18, 26, 31, 33, 40, 41, 42, 55))
           OR (role = 2 AND kind IN (5, 33, 55))
        UNION ALL
        SELECT id, 'approver', 'a second person', 'none'
        FROM deed
        WHERE approver IS NULL
          AND ((role = 1 AND kind IN (21, 28, 30)) OR (role = 2 AND kind IN (14, 15) AND flags & 4 = 0 AND NOT EXISTS (
                SELECT 1 FROM operation AS batch WHERE batch.kind = 42 AND batch.id > deed.id)))
     )sql"},
};

#undef STANDS_AT_LAST

} // namespace

std::span<const VerifyQuery> keptQueries()
{
    return keptChecks;
}

} // namespace regulars
