#include "storage/purchases.h"

#include "storage/operations.h"
#include "storage/standing.h"
#include "storage/storedforms.h"

namespace regulars
{

#define PURCHASE_COLUMNS                                                                           \
    "SELECT id, operation, sold_to, at, business_date, receipt, channel, tender, list, price, "    \
    "eligible, points_used, points_money, principal, bonus, cash, earned, member, is_undone, "     \
    "is_returned, price_back, eligible_back, points_taken, rated_by FROM purchase "

#define REFUND_COLUMNS                                                                             \
    "SELECT operation, purchase, at, business_date, price, eligible, points_returned, "            \
    "points_money, principal, bonus, cash, points_taken, is_complete, is_undone FROM refund "

namespace
{

Purchase readPurchase(const Statement &row)
{
    return {row.as<PurchaseId>(0),
            row.as<OperationId>(1),
            row.as<std::optional<MemberId>>(2),
            row.as<Instant>(3),
            row.as<BusinessDay>(4),
            row.optionalText(5),
            row.optionalText(6),
            row.optionalText(7),
            row.as<Money>(8),
            row.as<Money>(9),
            row.as<Money>(10),
            row.as<Points>(11),
            row.as<Money>(12),
            row.as<Money>(13),
            row.as<Money>(14),
            row.as<Money>(15),
            row.as<Points>(16),
            row.as<std::optional<MemberId>>(17),
            row.boolean(18),
            row.boolean(19),
            row.as<Money>(20),
            row.as<Money>(21),
            row.as<Points>(22),
            row.as<OperationId>(23),
            {}};
}

Refund readRefund(const Statement &row)
{
    return {row.as<OperationId>(0), row.as<PurchaseId>(1), row.as<Instant>(2),
            row.as<BusinessDay>(3), row.as<Money>(4),      row.as<Money>(5),
            row.as<Points>(6),      row.as<Money>(7),      row.as<Money>(8),
            row.as<Money>(9),       row.as<Money>(10),     row.as<Points>(11),
            row.boolean(12),        row.boolean(13)};
}

} // namespace

std::vector<PurchaseLine> Purchases::linesOf(PurchaseId purchase) const
{
    std::vector<PurchaseLine> lines;
    Statement rows = m_store.query(R"(
        SELECT n, product, category, quantity, list, offers, tier_discount, coupons, points_money,
               bonus, eligible, quantity_back, eligible_back
        FROM purchase_line
        WHERE purchase = :purchase
        ORDER BY n)",
                                   purchase);
    while (rows.step()) {
        lines.push_back({rows.integer(0), rows.optionalText(1), rows.optionalText(2),
                         rows.as<Quantity>(3), rows.as<Money>(4), rows.as<Money>(5),
                         rows.as<Money>(6), rows.as<Money>(7), rows.as<Money>(8), rows.as<Money>(9),
                         rows.as<Money>(10), rows.as<Quantity>(11), rows.as<Money>(12)});
    }
    return lines;
}

std::optional<Purchase> Purchases::withLines(Statement row) const
{
    if (!row.step())
        return std::nullopt;
    Purchase purchase = readPurchase(row);
    purchase.lines = linesOf(purchase.id);
    return purchase;
}

std::optional<Purchase> Purchases::find(PurchaseId purchase) const
{
    return withLines(m_store.query(PURCHASE_COLUMNS "WHERE id = :id", purchase));
}

std::optional<Purchase> Purchases::byReceipt(const QString &receipt) const
{
    return withLines(
        m_store.query(PURCHASE_COLUMNS "WHERE receipt = :receipt AND is_undone = 0", receipt));
}

std::optional<Purchase> Purchases::byOperation(OperationId operation) const
{
    return withLines(m_store.query(PURCHASE_COLUMNS "WHERE operation = :operation", operation));
}

std::vector<Purchase> Purchases::ofMember(MemberId member, std::optional<PurchaseId> before,
                                          int limit) const
{
    std::vector<Purchase> purchases;
    Statement rows = m_store.query(PURCHASE_COLUMNS R"(
        WHERE member = :member AND (:before IS NULL OR (business_date, id) <
              (SELECT b.business_date, b.id FROM purchase b WHERE b.id = :before))
        ORDER BY business_date DESC, id DESC LIMIT :limit)",
                                   member, before, limit);
    while (rows.step())
        purchases.push_back(readPurchase(rows));
    for (Purchase &purchase : purchases)
        purchase.lines = linesOf(purchase.id);
    return purchases;
}

std::vector<Refund> Purchases::refunds(PurchaseId purchase) const
{
    std::vector<Refund> refunds;
    Statement rows =
        m_store.query(REFUND_COLUMNS "WHERE purchase = :purchase ORDER BY operation", purchase);
    while (rows.step())
        refunds.push_back(readRefund(rows));
    return refunds;
}

std::optional<Refund> Purchases::refund(OperationId operation) const
{
    Statement row = m_store.query(REFUND_COLUMNS "WHERE operation = :operation", operation);
    return row.step() ? std::optional(readRefund(row)) : std::nullopt;
}

std::vector<RefundLine> Purchases::refundLines(OperationId operation) const
{
    std::vector<RefundLine> lines;
    Statement rows = m_store.query(R"(
        SELECT n, quantity, eligible FROM refund_line
        WHERE operation = :operation
        ORDER BY n)",
                                   operation);
    while (rows.step())
        lines.push_back({rows.integer(0), rows.as<Quantity>(1), rows.as<Money>(2)});
    return lines;
}

RefundTotals Purchases::returned(PurchaseId purchase) const
{
    RefundTotals totals;
    for (const Refund &refund : refunds(purchase)) {
        if (refund.isUndone)
            continue;
        totals.price += refund.price;
        totals.eligible += refund.eligible;
        totals.pointsReturned += refund.pointsReturned;
        totals.pointsMoney += refund.pointsMoney;
        totals.principal += refund.principal;
        totals.bonus += refund.bonus;
        totals.cash += refund.cash;
        totals.pointsTaken += refund.pointsTaken;
        ++totals.refunds;
    }
    return totals;
}

std::optional<QByteArray> Purchases::rating(const Purchase &purchase) const
{
    return Operations(m_store).detail(purchase.ratedBy);
}

void Purchases::applyRefund(const NewRefund &refund, const std::vector<NewRefundLine> &lines,
                            int sign) const
{
    m_store.exec(R"(
        UPDATE purchase
        SET price_back = price_back + :price, eligible_back = eligible_back + :eligible,
            points_taken = points_taken + :points_taken, is_returned = :is_returned
        WHERE id = :purchase)",
                 sign * refund.price.count(), sign * refund.eligible.count(),
                 sign * refund.pointsTaken.count(), refund.isComplete && sign > 0, refund.purchase);
    for (const NewRefundLine &line : lines) {
        m_store.exec(R"(
            UPDATE purchase_line
            SET quantity_back = quantity_back + :quantity,
                eligible_back = eligible_back + :eligible
            WHERE purchase = :purchase AND n = :n)",
                     sign * line.quantity.count(), sign * line.eligible.count(), line.purchase,
                     line.n);
    }
}

void Purchases::setRefundUndone(OperationId refund, bool isUndone) const
{
    m_store.exec("UPDATE refund SET is_undone = :is_undone WHERE operation = :operation", isUndone,
                 refund);
}

void Purchases::setUndone(PurchaseId purchase, bool isUndone) const
{
    m_store.exec("UPDATE purchase SET is_undone = :is_undone WHERE id = :id", isUndone, purchase);
}

void Purchases::attach(PurchaseId purchase, MemberId member, OperationId ratedBy) const
{
    m_store.exec("UPDATE purchase SET member = :member, rated_by = :rated_by WHERE id = :id",
                 member, ratedBy, purchase);
}

std::optional<PurchaseId> Purchases::attachedBy(OperationId operation) const
{
    return m_store.query("SELECT purchase FROM attachment WHERE operation = :operation", operation)
        .optionalScalar<PurchaseId>();
}

void Purchases::detach(PurchaseId purchase) const
{
    m_store.exec("UPDATE purchase SET member = sold_to, rated_by = operation WHERE id = :id",
                 purchase);
}

void Purchases::moveTo(MemberId from, MemberId into) const
{
    m_store.exec("UPDATE purchase SET member = :into WHERE member = :from", into, from);
}

std::vector<LaterAward> Purchases::awardsAfter(MemberId member, Instant after) const
{
    std::vector<LaterAward> awards;
    // An award taken back by a refund that stands is gone; rows with negative figures are such
    // takings themselves.
    Statement rows = m_store.query(R"(
        SELECT a.operation, coalesce(p.id, t.purchase), o.at, a.rule, a.business_date, a.times,
               a.points
        FROM award a
        JOIN operation o ON o.id = a.operation
        LEFT JOIN purchase p ON p.operation = a.operation
        LEFT JOIN attachment t ON t.operation = a.operation
        WHERE a.member IN (SELECT :member UNION ALL SELECT id FROM member WHERE merged_into = :member)
          AND o.at > :after AND a.times > 0
          AND )" STANDS("a.operation") R"(
          AND NOT EXISTS (SELECT 1 FROM taken_award g
                          WHERE g.of = a.operation AND g.rule = a.rule
                            AND )" STANDS("g.operation") R"()
        ORDER BY o.at, a.operation, a.rule)",
                                   member, after);
    while (rows.step()) {
        awards.push_back({rows.as<OperationId>(0), rows.as<std::optional<PurchaseId>>(1),
                          rows.as<Instant>(2), rows.text(3), rows.as<BusinessDay>(4), rows.int64(5),
                          rows.as<Points>(6)});
    }
    return awards;
}

std::vector<TakenAward> Purchases::takenOf(OperationId operation) const
{
    std::vector<TakenAward> taken;
    Statement rows = m_store.query(R"(
        SELECT g.operation, g.rule, g.points
        FROM taken_award g
        WHERE g.of = :of
          AND )" STANDS("g.operation") R"(
        ORDER BY g.operation, g.rule)",
                                   operation);
    while (rows.step())
        taken.push_back({rows.as<OperationId>(0), rows.text(1), rows.as<Points>(2)});
    return taken;
}

bool Purchases::isReceiptTaken(const QString &receipt) const
{
    return m_store
        .query(R"(
        SELECT EXISTS (SELECT 1 FROM purchase WHERE receipt = :receipt AND is_undone = 0))",
               receipt)
        .scalar<bool>();
}

} // namespace regulars
