#include "storage/ledger.h"

#include "storage/owedagain.h"
#include "storage/storedforms.h"

namespace regulars
{

#define ENTRY_COLUMNS                                                                              \
    "SELECT id, operation, member, unit, kind, amount, at, business_date, tier, source, "          \
    "purchase, uncovered FROM entry "

#define LOT_FIELDS                                                                                 \
    "lot.id, lot.remaining, lot.earned_at, lot.usable_from, lot.dies_at, lot.rank, lot.member, "   \
    "lot.unit, lot.operation, lot.entry, lot.amount, lot.idle, lot.purchase, lot.is_closed"

#define LOT_COLUMNS "SELECT " LOT_FIELDS " FROM lot "

// What of the lot had been taken by :at. An allocation counts from when both its debit and its
// operation had happened: a debt is paid when debt and credit are there; an expire entry, dated at
// its lot's end, when that had come.
#define TAKEN_BY_THEN                                                                              \
    "coalesce((SELECT sum(a.amount) FROM allocation a "                                            \
    "          JOIN entry d ON d.id = a.entry JOIN operation o ON o.id = a.operation "             \
    "          WHERE a.lot = lot.id AND d.at <= :at "                                              \
    "            AND (a.operation = d.operation OR o.at <= :at)), 0)"

namespace
{

Entry readEntry(const Statement &row)
{
    return {row.as<EntryId>(0),
            row.as<OperationId>(1),
            row.as<MemberId>(2),
            row.as<Unit>(3),
            row.as<EntryKind>(4),
            row.int64(5),
            row.as<Instant>(6),
            row.as<BusinessDay>(7),
            row.text(8),
            row.text(9),
            row.as<std::optional<PurchaseId>>(10),
            row.int64(11)};
}

std::vector<Entry> readEntries(Statement rows)
{
    std::vector<Entry> entries;
    while (rows.step())
        entries.push_back(readEntry(rows));
    return entries;
}

// The first six fields.
Lot readLot(const Statement &row)
{
    return {row.as<LotId>(0),
            row.int64(1),
            row.as<Instant>(2),
            row.as<Instant>(3),
            row.as<std::optional<Instant>>(4),
            row.integer(5)};
}

HeldLot readHeldLot(const Statement &row)
{
    return {readLot(row),
            row.as<MemberId>(6),
            row.as<Unit>(7),
            row.as<OperationId>(8),
            row.as<EntryId>(9),
            row.int64(10),
            row.as<std::optional<Length>>(11),
            row.as<std::optional<PurchaseId>>(12),
            row.boolean(13)};
}

std::vector<HeldLot> readHeldLots(Statement rows)
{
    std::vector<HeldLot> lots;
    while (rows.step())
        lots.push_back(readHeldLot(rows));
    return lots;
}

std::vector<PaidDebt> readPaidDebts(Statement rows)
{
    std::vector<PaidDebt> payments;
    while (rows.step()) {
        payments.push_back(
            {rows.as<EntryId>(14), rows.as<MemberId>(15), readHeldLot(rows), rows.int64(16)});
    }
    return payments;
}

std::vector<Lot> readLots(Statement rows)
{
    std::vector<Lot> lots;
    while (rows.step())
        lots.push_back(readLot(rows));
    return lots;
}

} // namespace

std::optional<Entry> Ledger::entry(EntryId entry) const
{
    Statement row = m_store.query(ENTRY_COLUMNS "WHERE id = :id", entry);
    return row.step() ? std::optional(readEntry(row)) : std::nullopt;
}

std::vector<Entry> Ledger::entriesOf(OperationId operation) const
{
    return readEntries(
        m_store.query(ENTRY_COLUMNS "WHERE operation = :operation ORDER BY id", operation));
}

std::vector<Entry> Ledger::entriesOf(MemberId member, std::optional<PagePlace> after,
                                     int limit) const
{
    if (!after) {
        return readEntries(m_store.query(ENTRY_COLUMNS R"(
            WHERE member = :member
            ORDER BY business_date DESC, id DESC LIMIT :limit)",
                                         member, limit));
    }
    return readEntries(m_store.query(ENTRY_COLUMNS R"(
        WHERE member = :member AND (business_date, id) < (:business_date, :id)
        ORDER BY business_date DESC, id DESC LIMIT :limit)",
                                     member, after->businessDate, after->entry, limit));
}

std::vector<Ledger::Moved> Ledger::moved(MemberId member, Unit unit, BusinessDay first,
                                         BusinessDay last) const
{
    Statement rows = m_store.query(R"(
        SELECT kind, sum(amount) FROM entry
        WHERE member = :member AND unit = :unit AND business_date BETWEEN :first AND :last
        GROUP BY kind ORDER BY kind)",
                                   member, unit, first, last);
    std::vector<Moved> moved;
    while (rows.step())
        moved.push_back({rows.as<EntryKind>(0), rows.int64(1)});
    return moved;
}

// In the order of S3: where all of them move, those that die first pay what is owed.
std::vector<HeldLot> Ledger::openLots(MemberId member, Unit unit) const
{
    return readHeldLots(m_store.query(LOT_COLUMNS R"(
        WHERE member = :member AND unit = :unit AND remaining > 0 AND is_closed = 0
        ORDER BY rank, dies_at NULLS LAST, earned_at, id)",
                                      member, unit));
}

std::vector<Lot> Ledger::lots(MemberId member, Unit unit) const
{
    return readLots(m_store.query(LOT_COLUMNS R"(
        WHERE member = :member AND unit = :unit AND remaining > 0 AND is_closed = 0
        ORDER BY id)",
                                  member, unit));
}

// Asked about a time after which nothing was recorded, what is gone since is gone: a clock set back
// and confirmed brings no point to life again (S9).
std::vector<Lot> Ledger::lotsAsOf(MemberId member, Unit unit, Instant at) const
{
    Statement rows = m_store.query(
        R"(
        SELECT id, remaining, earned_at, usable_from, dies_at, rank
        FROM (
            SELECT id, earned_at, usable_from, dies_at, rank,
                   CASE WHEN standing < held
                         AND :at >= (SELECT recorded_at FROM operation ORDER BY id DESC LIMIT 1)
                        THEN standing ELSE held END AS remaining
            FROM (
                SELECT lot.id, lot.amount - )" TAKEN_BY_THEN R"( AS held,
                       lot.remaining AS standing, lot.earned_at, lot.usable_from, lot.dies_at,
                       lot.rank
                FROM lot JOIN entry c ON c.id = lot.entry
                WHERE lot.member = :member AND lot.unit = :unit AND c.at <= :at
                  AND (lot.dies_at IS NULL OR lot.dies_at > :at)) AS then_held) AS lots
        WHERE remaining > 0
        ORDER BY id)",
        at, member, unit);
    return readLots(std::move(rows));
}

std::optional<HeldLot> Ledger::lot(LotId lot) const
{
    Statement row = m_store.query(LOT_COLUMNS "WHERE id = :id", lot);
    return row.step() ? std::optional(readHeldLot(row)) : std::nullopt;
}

std::vector<HeldLot> Ledger::lotsOfEntry(EntryId entry) const
{
    return readHeldLots(m_store.query(LOT_COLUMNS R"(
        WHERE operation = (SELECT operation FROM entry WHERE id = :entry) AND entry = :entry
        ORDER BY id)",
                                      entry));
}

std::vector<HeldLot> Ledger::lotsOfPurchase(MemberId member, PurchaseId purchase, Unit unit) const
{
    return readHeldLots(m_store.query(LOT_COLUMNS R"(
        WHERE member = :member AND unit = :unit AND purchase = :purchase
        ORDER BY id)",
                                      member, unit, purchase));
}

// A refund, or an undo, opens no lots but for what had died, or was left behind by a merge; those
// that live on keep the day on which they were earned.
std::vector<Taking> Ledger::takings(EntryId debit) const
{
    std::vector<Taking> takings;
    Statement rows = m_store.query(R"(
        WITH RECURSIVE reversed (id) AS (
            SELECT o.reverses FROM entry d JOIN operation o ON o.id = d.operation
            WHERE d.id = :debit AND o.reverses IS NOT NULL
            UNION ALL
            SELECT o.reverses FROM operation o JOIN reversed ON o.id = reversed.id
            WHERE o.reverses IS NOT NULL)
        SELECT )" LOT_FIELDS R"(,
               sum(a.amount) - coalesce((SELECT sum(r.amount) FROM revival r
                                         WHERE r.entry = :debit AND r.lot = a.lot), 0) AS held,
               lot.operation IN (SELECT id FROM reversed)
               AND EXISTS (SELECT 1 FROM entry c JOIN operation o ON o.id = c.operation
                           WHERE c.id = lot.entry AND c.at = lot.earned_at
                             AND o.kind IN (:refund, :undo)) AS of_grace
        FROM allocation a JOIN lot ON lot.id = a.lot
        WHERE a.entry = :debit
        GROUP BY a.lot
        HAVING held > 0
        ORDER BY min(a.operation), lot.rank, of_grace DESC, lot.dies_at NULLS LAST, lot.earned_at,
                 lot.id)",
                                   debit, OperationKind::Refund, OperationKind::Undo);
    while (rows.step())
        takings.push_back({readHeldLot(rows), rows.int64(14), rows.boolean(15)});
    return takings;
}

std::vector<OpenDebit> Ledger::openDebits(MemberId member, Unit unit) const
{
    std::vector<OpenDebit> debits;
    Statement rows = m_store.query(R"(
        SELECT id, uncovered FROM entry
        WHERE member = :member AND uncovered > 0 AND unit = :unit
        ORDER BY id)",
                                   member, unit);
    while (rows.step())
        debits.push_back({rows.as<EntryId>(0), rows.int64(1)});
    return debits;
}

std::vector<Taking> Ledger::givenBack(OperationId operation) const
{
    std::vector<Taking> lots;
    Statement rows = m_store.query("SELECT " LOT_FIELDS R"(, -sum(a.amount)
        FROM allocation a JOIN lot ON lot.id = a.lot
        WHERE a.operation = :operation AND a.amount < 0 AND NOT )" IS_OWED_AGAIN("a") R"(
        GROUP BY a.lot
        ORDER BY lot.rank, lot.dies_at NULLS LAST, lot.earned_at, lot.id)",
                                   operation);
    while (rows.step())
        lots.push_back({readHeldLot(rows), rows.int64(14)});
    return lots;
}

std::vector<PaidDebt> Ledger::paidBy(OperationId operation) const
{
    return readPaidDebts(m_store.query("SELECT " LOT_FIELDS R"(, paid.entry, debit.member,
               min(paid.amount, (SELECT sum(a.amount) FROM allocation a
                                 WHERE a.entry = paid.entry AND a.lot = paid.lot)
                                - coalesce((SELECT sum(r.amount) FROM revival r
                                            WHERE r.entry = paid.entry AND r.lot = paid.lot), 0))
                   AS held
        FROM allocation paid
        JOIN entry debit ON debit.id = paid.entry AND debit.operation <> :operation
        JOIN lot ON lot.id = paid.lot
        WHERE paid.operation = :operation AND paid.amount > 0 AND held > 0
        ORDER BY paid.entry, lot.id)",
                                       operation));
}

std::vector<PaidDebt> Ledger::owedAgainBy(OperationId operation) const
{
    return readPaidDebts(m_store.query("SELECT " LOT_FIELDS
                                       R"(, again.entry, debit.member, -again.amount
        FROM allocation again
        JOIN entry debit ON debit.id = again.entry
        JOIN lot ON lot.id = again.lot
        WHERE again.operation = :operation AND )" IS_OWED_AGAIN("again") R"(
        ORDER BY again.entry, lot.id)",
                                       operation));
}

std::vector<Ledger::Cancelling> Ledger::cancelledBy(OperationId operation) const
{
    std::vector<Cancelling> cancellings;
    Statement rows = m_store.query(R"(
        SELECT c.entry, e.member, e.unit, c.amount, e.operation = c.operation
        FROM cancelled_debt c JOIN entry e ON e.id = c.entry
        WHERE c.operation = :operation
        ORDER BY c.entry)",
                                   operation);
    while (rows.step()) {
        cancellings.push_back({rows.as<EntryId>(0), rows.as<MemberId>(1), rows.as<Unit>(2),
                               rows.int64(3), rows.boolean(4)});
    }
    return cancellings;
}

qint64 Ledger::balanceAsOf(MemberId member, Unit unit, Instant at) const
{
    return m_store
        .query(R"(
        SELECT coalesce((SELECT sum(amount) FROM entry
                         WHERE member = :member AND unit = :unit AND at <= :at), 0)
             - coalesce((SELECT sum(lot.amount - )" TAKEN_BY_THEN R"()
                         FROM lot JOIN entry c ON c.id = lot.entry
                         WHERE lot.member = :member AND lot.unit = :unit AND lot.is_closed = 0
                           AND lot.dies_at <= :at AND c.at <= :at), 0))",
               member, unit, at)
        .scalar<qint64>();
}

qint64 Ledger::debtAsOf(MemberId member, Unit unit, Instant at) const
{
    const auto held = m_store
                          .query(R"(
        SELECT coalesce(sum(lot.amount - )" TAKEN_BY_THEN R"(), 0)
        FROM lot JOIN entry c ON c.id = lot.entry
        WHERE lot.member = :member AND lot.unit = :unit AND c.at <= :at
          AND (lot.dies_at IS NULL OR lot.dies_at > :at))",
                                 at, member, unit)
                          .scalar<qint64>();
    return held - balanceAsOf(member, unit, at);
}

std::vector<HeldLot> Ledger::dueLots(Instant through, int limit) const
{
    return readHeldLots(m_store.query(LOT_COLUMNS R"(
        WHERE is_closed = 0 AND remaining > 0 AND dies_at IS NOT NULL AND dies_at <= :dies_at
        ORDER BY dies_at, member, id LIMIT :limit)",
                                      through, limit));
}

std::vector<HeldLot> Ledger::dueLots(MemberId member, Instant through) const
{
    return readHeldLots(m_store.query(LOT_COLUMNS R"(
        WHERE member = :member AND is_closed = 0 AND remaining > 0 AND dies_at <= :dies_at
        ORDER BY dies_at, id)",
                                      member, through));
}

std::vector<LotId> Ledger::dyingLots(std::optional<MemberId> member, Instant at) const
{
    Statement rows = m_store.query(R"sql(
        SELECT id
        FROM lot
        WHERE (?1 IS NULL OR member = ?1) AND unit = 1 AND is_closed = 0 AND remaining > 0
          AND dies_at IS NOT NULL AND dies_at > ?2
        ORDER BY member, id
    )sql",
                                   member, at);
    std::vector<LotId> lots;
    while (rows.step())
        lots.push_back(rows.as<LotId>(0));
    return lots;
}

std::vector<HeldLot> Ledger::idleLots(MemberId member) const
{
    return readHeldLots(m_store.query(LOT_COLUMNS R"(
        WHERE member = :member AND unit = 1 AND remaining > 0 AND is_closed = 0
          AND idle IS NOT NULL
        ORDER BY id)",
                                      member));
}

std::optional<Instant> Ledger::extensionOf(LotId lot) const
{
    return m_store.query("SELECT max(expires_at) FROM lot_extension WHERE lot = :lot", lot)
        .scalar<std::optional<Instant>>();
}

void Ledger::setRemaining(MemberId member, LotId lot, qint64 remaining) const
{
    m_store.exec("UPDATE lot SET remaining = :remaining WHERE member = :member AND id = :id",
                 remaining, member, lot);
}

void Ledger::close(MemberId member, LotId lot) const
{
    m_store.exec("UPDATE lot SET remaining = 0, is_closed = 1 WHERE member = :member AND id = :id",
                 member, lot);
}

void Ledger::setDeath(MemberId member, LotId lot, std::optional<Instant> diesAt) const
{
    m_store.exec("UPDATE lot SET dies_at = :dies_at WHERE member = :member AND id = :id", diesAt,
                 member, lot);
}

void Ledger::setUncovered(EntryId entry, qint64 uncovered) const
{
    m_store.exec("UPDATE entry SET uncovered = :uncovered WHERE id = :id", uncovered, entry);
}

} // namespace regulars
