#include "storage/verify/verifyqueries.h"

namespace regulars
{

namespace
{

constexpr VerifyQuery ledgerChecks[] = {
    {"balance",
     "entries add up to what lots hold less what is owed, for every member and unit (S1)",
     R"sql(
        SELECT NULL, 'member ' || member || ' unit ' || unit, SUM(moved), SUM(held) - SUM(owed)
        FROM (SELECT member, unit, amount AS moved, 0 AS held, uncovered AS owed FROM entry
              UNION ALL
              SELECT member, unit, 0, remaining, 0 FROM lot)
        GROUP BY member, unit
        HAVING SUM(moved) <> SUM(held) - SUM(owed)
     )sql"},
    {"lot-remaining", "a lot holds its amount less what was taken and plus what was given back",
     R"sql(
        SELECT lot.operation, 'lot ' || lot.id, lot.amount - COALESCE(taken.amount, 0), lot.remaining
        FROM lot
        LEFT JOIN (SELECT lot, SUM(amount) AS amount FROM allocation GROUP BY lot) AS taken
               ON taken.lot = lot.id
        WHERE lot.remaining <> lot.amount - COALESCE(taken.amount, 0)
     )sql"},
    {"lot-range", "what a lot holds lies between nothing and its amount", R"sql(
        SELECT operation, 'lot ' || id, '0 to ' || amount, remaining
        FROM lot
        WHERE remaining < 0 OR remaining > amount
     )sql"},
    {"allocation-lot", "allocations name lots and debits that exist", R"sql(
        SELECT allocation.operation, 'lot ' || allocation.lot || ' of entry ' || allocation.entry, 'both exist', 'missing'
        FROM allocation
        LEFT JOIN lot ON lot.id = allocation.lot
        LEFT JOIN entry ON entry.id = allocation.entry
        WHERE lot.id IS NULL OR entry.id IS NULL OR entry.amount >= 0
     )sql"},
    // What paid a debt and was undone is owed again (S26): no cover.
    {"debit-covered", "every debit is covered by lots, debt and cancelled debt exactly (S2)", R"sql(
        WITH again AS (SELECT back.entry, -SUM(back.amount) AS amount
                       FROM operation
                       JOIN allocation AS paid ON paid.operation = operation.reverses AND paid.amount > 0
                       JOIN entry ON entry.id = paid.entry AND entry.operation <> paid.operation
                       JOIN allocation AS back
                         ON back.operation = operation.id AND back.entry = paid.entry AND back.lot = paid.lot
                        AND back.amount < 0
                       GROUP BY back.entry)
        SELECT entry.operation, 'entry ' || entry.id, -entry.amount,
               COALESCE(taken.amount, 0) - COALESCE(again.amount, 0) + entry.uncovered + COALESCE(cancelled.amount, 0)
        FROM entry
        LEFT JOIN again ON again.entry = entry.id
        LEFT JOIN (SELECT entry, SUM(amount) AS amount FROM allocation WHERE amount > 0 GROUP BY entry) AS taken
               ON taken.entry = entry.id
        LEFT JOIN (SELECT entry, SUM(amount) AS amount FROM cancelled_debt GROUP BY entry) AS cancelled
               ON cancelled.entry = entry.id
        WHERE entry.amount < 0
          AND -entry.amount <> COALESCE(taken.amount, 0) - COALESCE(again.amount, 0) + entry.uncovered
                               + COALESCE(cancelled.amount, 0)
     )sql"},
    {"debt-again", "debt is owed again only where an undone operation had cancelled it (S26)",
     R"sql(
        SELECT back.operation, 'entry ' || back.entry, COALESCE(-cancelled.amount, 0), back.amount
        FROM cancelled_debt AS back
        JOIN operation ON operation.id = back.operation
        LEFT JOIN cancelled_debt AS cancelled
               ON cancelled.operation = operation.reverses AND cancelled.entry = back.entry
        WHERE back.amount < 0 AND back.amount IS NOT -cancelled.amount
     )sql"},
    {"credit-owed", "only debits owe", R"sql(
        SELECT operation, 'entry ' || id, 0, uncovered
        FROM entry
        WHERE amount > 0 AND uncovered <> 0
     )sql"},
    {"allocation-late", "nothing is taken from a lot after its end (S3)", R"sql(
        SELECT allocation.operation, 'lot ' || lot.id, 'before ' || lot.dies_at, entry.at
        FROM allocation
        JOIN lot ON lot.id = allocation.lot
        JOIN entry ON entry.id = allocation.entry
        WHERE allocation.amount > 0 AND lot.dies_at IS NOT NULL AND entry.kind <> 8
          AND allocation.operation = entry.operation AND entry.at >= lot.dies_at
     )sql"},
    {"lot-closed", "only expiry closes a lot", R"sql(
        SELECT lot.operation, 'lot ' || lot.id || ' is_closed', 0, 1
        FROM lot
        WHERE lot.is_closed = 1
          AND NOT EXISTS (SELECT 1 FROM allocation JOIN entry ON entry.id = allocation.entry
                          WHERE allocation.lot = lot.id AND entry.kind = 8)
     )sql"},
    // When an idle lot dies is told by the calendar; here, that it doesn't live beyond all reason.
    {"lot-life", "a lot dies on its day, or the day it was lengthened to (S2, S3)", R"sql(
        SELECT lot.operation, 'lot ' || lot.id || ' dies_at',
               COALESCE(MAX(lot.expires_at, lengthened.until), lot.expires_at, 'never'),
               COALESCE(lot.dies_at, 'never')
        FROM lot
        LEFT JOIN (SELECT lot, MAX(expires_at) AS until FROM lot_extension GROUP BY lot) AS lengthened
               ON lengthened.lot = lot.id
        WHERE lot.idle IS NULL
          AND lot.dies_at IS NOT COALESCE(MAX(lot.expires_at, lengthened.until), lot.expires_at)
        UNION ALL
        SELECT lot.operation, 'lot ' || lot.id || ' dies_at', lot.idle || ' after the last activity',
               COALESCE(lot.dies_at, 'never')
        FROM lot
        JOIN (SELECT lot.id AS lot, MAX(operation.business_date, COALESCE(account.last_activity_on, 0)) AS day
              FROM lot
              JOIN account ON account.member = lot.member
              JOIN operation ON operation.id = lot.operation
              WHERE lot.idle IS NOT NULL) AS seen ON seen.lot = lot.id
        WHERE lot.idle IS NOT NULL AND lot.remaining > 0
          AND (lot.dies_at IS NULL
               OR lot.dies_at > MAX(
                      (SELECT MAX(recorded_at) FROM operation),
                      COALESCE((SELECT MAX(expires_at) FROM lot_extension), 0),
                      1000 * unixepoch(substr(seen.day, 1, 4) || '-' || substr(seen.day, 5, 2) || '-' || substr(seen.day, 7),
                                       '+' || CASE WHEN lot.idle LIKE '% week%' THEN (7 * lot.idle) || ' days' ELSE lot.idle END))
                  + 4 * 86400000)
     )sql"},
    {"expired-once", "a lot expires once, and holds nothing then", R"sql(
        SELECT lot.operation, 'lot ' || lot.id, 'one expire entry', COUNT(entry.id)
        FROM lot
        JOIN allocation ON allocation.lot = lot.id
        JOIN entry ON entry.id = allocation.entry AND entry.kind = 8
        GROUP BY lot.id
        HAVING COUNT(entry.id) > 1 OR lot.is_closed = 0 OR lot.remaining <> 0
     )sql"},
    {"entry-limit", "amounts stay within 10^12, balances within 10^15", R"sql(
        SELECT operation, 'entry ' || id, '10^12 at most', amount
        FROM entry
        WHERE ABS(amount) > 1000000000000 OR amount = 0
        UNION ALL
        SELECT NULL, 'member ' || member, '10^15 at most', points
        FROM account
        WHERE ABS(points) > 1000000000000000 OR ABS(stored_value) > 1000000000000000
     )sql"},
    {"entry-kind", "each kind of entry moves its own way", R"sql(
        SELECT entry.operation, 'entry ' || entry.id || ' kind ' || entry.kind, 'the other sign', entry.amount
        FROM entry
        JOIN operation ON operation.id = entry.operation
        WHERE operation.reverses IS NULL
          AND ((entry.kind IN (1, 2, 3, 6, 11) AND entry.amount < 0)
               OR (entry.kind IN (7, 8, 9, 12) AND entry.amount > 0))
     )sql"},
    {"transfer", "what one member gives another gets", R"sql(
        SELECT operation, 'unit ' || unit, 0, SUM(amount)
        FROM entry
        WHERE kind = 5
        GROUP BY operation, unit
        HAVING SUM(amount) <> 0
     )sql"},
    {"reversal", "a reversal has the opposite lines of what it reverses", R"sql(
        SELECT operation.id, 'unit ' || unit.number,
               -(SELECT COALESCE(SUM(entry.amount), 0) FROM entry
                 WHERE entry.operation = operation.reverses AND entry.unit = unit.number AND entry.kind NOT IN (6, 8)),
               (SELECT COALESCE(SUM(entry.amount), 0) FROM entry
                WHERE entry.operation = operation.id AND entry.unit = unit.number AND entry.kind NOT IN (6, 8))
        FROM operation
        JOIN (SELECT 1 AS number UNION ALL SELECT 2) AS unit
        WHERE operation.reverses IS NOT NULL
          AND -(SELECT COALESCE(SUM(entry.amount), 0) FROM entry
                WHERE entry.operation = operation.reverses AND entry.unit = unit.number AND entry.kind NOT IN (6, 8))
              <> (SELECT COALESCE(SUM(entry.amount), 0) FROM entry
                  WHERE entry.operation = operation.id AND entry.unit = unit.number AND entry.kind NOT IN (6, 8))
     )sql"},
    {"reversal-kind", "only undos reverse, and they name an earlier operation", R"sql(
        SELECT id, 'reverses', 'an earlier operation, by an undo', reverses
        FROM operation
        WHERE (reverses IS NOT NULL AND (kind <> 25 OR reverses >= id)) OR (kind = 25 AND reverses IS NULL)
     )sql"},
    {"account-points", "the account's points are the sum of its entries", R"sql(
        SELECT NULL, 'member ' || account.member, COALESCE(sums.points, 0), account.points
        FROM account
        LEFT JOIN (SELECT member, SUM(amount) AS points FROM entry WHERE unit = 1 GROUP BY member) AS sums
               ON sums.member = account.member
        WHERE account.points <> COALESCE(sums.points, 0)
     )sql"},
    {"account-stored-value", "the account's stored value is the sum of its entries", R"sql(
        SELECT NULL, 'member ' || account.member, COALESCE(sums.amount, 0), account.stored_value
        FROM account
        LEFT JOIN (SELECT member, SUM(amount) AS amount FROM entry WHERE unit = 2 GROUP BY member) AS sums
               ON sums.member = account.member
        WHERE account.stored_value <> COALESCE(sums.amount, 0)
     )sql"},
    {"account-debt", "the account's debt is what its debits leave uncovered", R"sql(
        SELECT NULL, 'member ' || account.member, COALESCE(sums.owed, 0), account.debt
        FROM account
        LEFT JOIN (SELECT member, SUM(uncovered) AS owed FROM entry WHERE unit = 1 GROUP BY member) AS sums
               ON sums.member = account.member
        WHERE account.debt <> COALESCE(sums.owed, 0)
     )sql"},
    {"account-totals", "earned, redeemed and expired are what the entries say", R"sql(
        SELECT NULL, 'member ' || account.member || ' earned/redeemed/expired',
               COALESCE(sums.earned, 0) || '/' || COALESCE(sums.redeemed, 0) || '/' || COALESCE(sums.expired, 0),
               account.earned || '/' || account.redeemed || '/' || account.expired
        FROM account
        LEFT JOIN (SELECT member,
                          SUM(CASE WHEN kind IN (2, 9) THEN amount ELSE 0 END) AS earned,
                          SUM(CASE WHEN kind IN (3, 7) THEN -amount ELSE 0 END) AS redeemed,
                          SUM(CASE WHEN kind = 8 THEN -amount ELSE 0 END) AS expired
                   FROM entry WHERE unit = 1 GROUP BY member) AS sums
               ON sums.member = account.member
        WHERE account.earned <> COALESCE(sums.earned, 0)
           OR account.redeemed <> COALESCE(sums.redeemed, 0)
           OR account.expired <> COALESCE(sums.expired, 0)
     )sql"},
    {"day-points", "the sums by day are what the entries say", R"sql(
        WITH counted AS (SELECT business_date, unit, tier, kind, SUM(amount) AS amount, COUNT(*) AS entries
                         FROM entry GROUP BY business_date, unit, tier, kind)
        SELECT NULL, 'day ' || COALESCE(counted.business_date, kept.business_date) || ' unit ' || COALESCE(counted.unit, kept.unit)
                     || ' kind ' || COALESCE(counted.kind, kept.kind),
               COALESCE(counted.amount, 0), COALESCE(kept.amount, 0)
        FROM counted
        FULL JOIN day_points AS kept
               ON kept.business_date = counted.business_date AND kept.unit = counted.unit
              AND kept.tier = counted.tier AND kept.kind = counted.kind
        WHERE COALESCE(counted.amount, 0) <> COALESCE(kept.amount, 0)
           OR COALESCE(counted.entries, 0) <> COALESCE(kept.entries, 0)
     )sql"},
    {"month-closed", "nothing was recorded into a month after it was closed (S15)", R"sql(
        SELECT entry.operation, 'entry ' || entry.id || ' of ' || entry.business_date, 'a later day',
               'in closed ' || month_close.month
        FROM month_close
        JOIN entry ON entry.operation > month_close.operation
                  AND entry.business_date / 100 <= month_close.month
     )sql"},
};

} // namespace

std::span<const VerifyQuery> ledgerQueries()
{
    return ledgerChecks;
}

} // namespace regulars
