#include "storage/exportscan.h"

#include "storage/storedvalues.h"

namespace regulars
{

namespace
{

#define BOOKED_ENTRIES                                                                             \
    "SELECT e.id, e.operation, e.member, m.card, e.unit, e.kind, e.amount, e.at, "                 \
    "e.business_date, e.tier, e.source, e.purchase, t.name, u.name "                               \
    "FROM entry e "                                                                                \
    "JOIN operation o ON o.id = e.operation "                                                      \
    "JOIN till t ON t.id = o.till "                                                                \
    "LEFT JOIN member m ON m.id = e.member "                                                       \
    "LEFT JOIN user u ON u.id = o.actor "

BookedEntry readEntry(const Statement &row)
{
    return {row.as<EntryId>(0),  row.as<OperationId>(1), row.as<MemberId>(2),
            row.optionalText(3), row.as<Unit>(4),        row.as<EntryKind>(5),
            row.int64(6),        row.as<Instant>(7),     row.as<BusinessDay>(8),
            row.text(9),         row.text(10),           row.as<std::optional<PurchaseId>>(11),
            row.text(12),        row.optionalText(13)};
}

} // namespace

void ExportScan::eachSoldLine(const std::function<void(const SoldLine &)> &visit) const
{
    Statement row = m_store.prepare(R"(
        SELECT p.id, p.member, m.card, m.phone, p.at, p.business_date, p.receipt, p.channel, t.name,
               l.n, l.product, l.category, l.quantity, l.list,
               l.list - l.offers - l.tier_discount - l.coupons, l.quantity_back, p.earned
        FROM purchase p
        JOIN purchase_line l ON l.purchase = p.id
        JOIN operation o ON o.id = p.operation
        JOIN till t ON t.id = o.till
        LEFT JOIN member m ON m.id = p.member
        WHERE p.is_undone = 0
        ORDER BY p.id, l.n)");
    while (row.step()) {
        visit({row.as<PurchaseId>(0), row.as<std::optional<MemberId>>(1), row.optionalText(2),
               row.optionalText(3), row.as<Instant>(4), row.as<BusinessDay>(5), row.optionalText(6),
               row.optionalText(7), row.text(8), row.integer(9), row.optionalText(10),
               row.optionalText(11), row.as<Quantity>(12), row.as<Money>(13), row.as<Money>(14),
               row.as<Quantity>(15), row.as<Points>(16)});
    }
}

void ExportScan::eachEntry(const std::function<void(const BookedEntry &)> &visit) const
{
    Statement row = m_store.prepare(BOOKED_ENTRIES "ORDER BY e.id");
    while (row.step()) {
        visit(readEntry(row));
    }
}

void ExportScan::eachEntryOf(OperationId operation,
                             const std::function<void(const BookedEntry &)> &visit) const
{
    Statement row =
        m_store.query(BOOKED_ENTRIES "WHERE e.operation = :operation ORDER BY e.id", operation);
    while (row.step()) {
        visit(readEntry(row));
    }
}

} // namespace regulars
