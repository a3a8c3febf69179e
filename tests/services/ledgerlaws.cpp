#include "services/ledgerlaws.h"

#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace regulars::tests
{

namespace
{

struct Law
{
    const char *name;
    const char *breaches; // rows that break it
};

// What the operation undone had paid of another's debt is owed again (S26).
#define OWED_AGAIN                                                                                 \
    "(a.amount < 0 AND a.lot IN (SELECT p.lot FROM operation u "                                   \
    "                            JOIN allocation p ON p.operation = u.reverses "                   \
    "                            JOIN entry d ON d.id = p.entry "                                  \
    "                            WHERE u.id = a.operation AND p.entry = a.entry "                  \
    "                              AND p.amount > 0 AND d.operation <> u.reverses))"

constexpr Law laws[] = {
    {"S1: entries = what lots hold − debt", R"(
        SELECT m.id, u.unit
        FROM member m CROSS JOIN (SELECT 1 AS unit UNION ALL SELECT 2) u
        WHERE coalesce((SELECT sum(amount) FROM entry
                        WHERE member = m.id AND unit = u.unit), 0)
           <> coalesce((SELECT sum(remaining) FROM lot
                        WHERE member = m.id AND unit = u.unit), 0)
            - coalesce((SELECT sum(uncovered) FROM entry
                        WHERE member = m.id AND unit = u.unit), 0))"},
    {"the account says what the entries say", R"(
        SELECT a.member FROM account a
        WHERE a.points <> coalesce((SELECT sum(amount) FROM entry
                                    WHERE member = a.member AND unit = 1), 0)
           OR a.stored_value <> coalesce((SELECT sum(amount) FROM entry
                                          WHERE member = a.member AND unit = 2), 0)
           OR a.debt <> coalesce((SELECT sum(uncovered) FROM entry
                                  WHERE member = a.member AND unit = 1), 0)
           OR a.earned <> coalesce((SELECT sum(amount) FROM entry
                                    WHERE member = a.member AND unit = 1 AND kind IN (2, 9)), 0)
           OR a.redeemed <> -coalesce((SELECT sum(amount) FROM entry
                                       WHERE member = a.member AND unit = 1 AND kind IN (3, 7)), 0)
           OR a.expired <> -coalesce((SELECT sum(amount) FROM entry
                                      WHERE member = a.member AND unit = 1 AND kind = 8), 0))"},
    {"S2: a lot holds its amount less its allocations", R"(
        SELECT l.id FROM lot l
        WHERE l.remaining <> l.amount - coalesce((SELECT sum(amount) FROM allocation
                                                  WHERE lot = l.id), 0))"},
    {"S2: a debit is what lots gave, what was cancelled and what is owed", R"(
        SELECT e.id FROM entry e
        WHERE e.amount < 0
          AND -e.amount <> coalesce((SELECT sum(amount) FROM allocation
                                     WHERE entry = e.id AND amount > 0), 0)
                         + coalesce((SELECT sum(a.amount) FROM allocation a
                                     WHERE a.entry = e.id AND )" OWED_AGAIN R"(), 0)
                         + coalesce((SELECT sum(amount) FROM cancelled_debt
                                     WHERE entry = e.id), 0)
                         + e.uncovered)"},
    {"nothing is given back that was not taken", R"(
        SELECT a.entry, a.lot FROM allocation a
        GROUP BY a.entry, a.lot
        HAVING sum(a.amount) < coalesce((SELECT sum(amount) FROM revival r
                                         WHERE r.entry = a.entry AND r.lot = a.lot), 0))"},
    {"S2: credits of an operation are lots opened, lots filled again and debt cancelled", R"(
        SELECT o.id FROM operation o
        WHERE coalesce((SELECT sum(amount) FROM entry
                        WHERE operation = o.id AND amount > 0), 0)
           <> coalesce((SELECT sum(amount) FROM lot WHERE operation = o.id), 0)
            - coalesce((SELECT sum(a.amount) FROM allocation a
                        WHERE a.operation = o.id AND a.amount < 0 AND NOT )" OWED_AGAIN R"(), 0)
            + coalesce((SELECT sum(amount) FROM cancelled_debt WHERE operation = o.id), 0))"},
    {"only debits owe, and only debits take", R"(
        SELECT e.id FROM entry e
        WHERE e.amount > 0 AND (e.uncovered > 0
              OR EXISTS (SELECT 1 FROM allocation WHERE entry = e.id)))"},
    {"S3: one expire entry a lot, dated at its end, and nothing taken afterwards", R"(
        SELECT l.id FROM lot l
        WHERE (SELECT count(*) FROM allocation a JOIN entry e ON e.id = a.entry
               WHERE a.lot = l.id AND e.kind = 8) > l.is_closed
           OR EXISTS (SELECT 1 FROM allocation a JOIN entry e ON e.id = a.entry
                      WHERE a.lot = l.id AND e.kind = 8 AND e.at <> l.dies_at)
           OR EXISTS (SELECT 1 FROM allocation a JOIN entry e ON e.id = a.entry
                      JOIN operation o ON o.id = a.operation
                      WHERE a.lot = l.id AND e.kind <> 8 AND a.amount > 0
                        AND l.dies_at <= CASE WHEN a.operation = e.operation THEN e.at
                                            ELSE max(e.at, o.at) END))"},
    {"the day's sums are those of its entries", R"(
        SELECT business_date, unit, tier, kind, sum(amount), sum(n)
        FROM (SELECT business_date, unit, tier, kind, amount, entries AS n FROM day_points
              UNION ALL
              SELECT business_date, unit, tier, kind, -amount, -1 FROM entry)
        GROUP BY business_date, unit, tier, kind
        HAVING sum(amount) <> 0 OR sum(n) <> 0)"},
};

} // namespace

QStringList ledgerFaults(Connection &store)
{
    QStringList faults;
    for (const Law &law : laws) {
        Statement rows = store.prepareText(law.breaches);
        while (rows.step())
            faults += u"%1: %2"_s.arg(QString::fromUtf8(law.name)).arg(rows.int64(0));
    }
    return faults;
}

} // namespace regulars::tests
