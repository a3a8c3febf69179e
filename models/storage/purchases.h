#pragma once

#include "storage/connection.h"
#include "storage/journalrows.h"

#include <optional>
#include <vector>

namespace regulars
{

struct PurchaseLine
{
    int n;
    std::optional<QString> product;
    std::optional<QString> category;
    Quantity quantity;
    Money list;
    Money offers;
    Money tierDiscount;
    Money coupons;
    Money pointsMoney;
    Money bonus;
    Money eligible;
    Quantity quantityBack;
    Money eligibleBack;
};

struct Purchase
{
    PurchaseId id;
    OperationId operation;
    std::optional<MemberId> soldTo;
    Instant at;
    BusinessDay businessDate;
    std::optional<QString> receipt;
    std::optional<QString> channel;
    std::optional<QString> tender;
    Money list;
    Money price;
    Money eligible;
    Points pointsUsed;
    Money pointsMoney;
    Money principal;
    Money bonus;
    Money cash;
    Points earned;
    // As it stands now
    std::optional<MemberId> member; // attached or merged since
    bool isUndone = false;
    bool isReturned = false; // nothing of it remains
    Money priceBack;
    Money eligibleBack;
    Points pointsTaken;
    OperationId ratedBy;
    std::vector<PurchaseLine> lines;
};

struct Refund
{
    OperationId operation;
    PurchaseId purchase;
    Instant at;
    BusinessDay businessDate;
    Money price;
    Money eligible;
    Points pointsReturned;
    Money pointsMoney;
    Money principal;
    Money bonus;
    Money cash;
    Points pointsTaken;
    bool isComplete;
    bool isUndone;
};

struct RefundLine
{
    int n;
    Quantity quantity;
    Money eligible;
};

// What refunds that stand have returned of a purchase, all together.
struct RefundTotals
{
    Money price;
    Money eligible;
    Points pointsReturned;
    Money pointsMoney;
    Money principal;
    Money bonus;
    Money cash;
    Points pointsTaken;
    qint64 refunds = 0;
};

// A fixed award that a purchase or action earned, as limits know it.
struct LaterAward
{
    OperationId operation;
    std::optional<PurchaseId> purchase;
    Instant at;
    QString rule;
    BusinessDay businessDate;
    qint64 times;
    Points points;
};

// What of an operation's award a refund took back, as far as that refund stands.
struct TakenAward
{
    OperationId operation; // the refund
    QString rule;
    Points points;
};

// Purchases, their lines and their refunds. Where a row goes into the journal and a kept column
// follows it, one function does both.
class Purchases
{
public:
    explicit Purchases(Connection &store)
        : m_store(store)
    {}

    std::optional<Purchase> find(PurchaseId purchase) const;         // with lines
    std::optional<Purchase> byReceipt(const QString &receipt) const; // undone ones are not found
    std::optional<Purchase> byOperation(OperationId operation) const;
    std::vector<Purchase> ofMember(MemberId member, std::optional<PurchaseId> before,
                                   int limit) const; // newest first, with lines

    std::vector<Refund> refunds(PurchaseId purchase) const; // oldest first, undone ones too
    std::optional<Refund> refund(OperationId operation) const;
    std::vector<RefundLine> refundLines(OperationId operation) const;
    RefundTotals returned(PurchaseId purchase) const;

    // The rating's bytes as they were kept (quote and view); none when erased.
    std::optional<QByteArray> rating(const Purchase &purchase) const;

    // Totals and lines of a refund that was just written, or that was undone (sign −1).
    void applyRefund(const NewRefund &refund, const std::vector<NewRefundLine> &lines,
                     int sign) const;
    void setRefundUndone(OperationId refund, bool isUndone) const;
    void setUndone(PurchaseId purchase,
                   bool isUndone) const; // StorageError::Constraint when the receipt was sold anew
    void attach(PurchaseId purchase, MemberId member, OperationId ratedBy) const;
    std::optional<PurchaseId> attachedBy(OperationId operation) const;
    void detach(PurchaseId purchase) const;          // its attachment was undone: as sold
    void moveTo(MemberId from, MemberId into) const; // merge

    // Awards of the member's purchases and actions after that instant, oldest first, less what was
    // taken back of them: candidates of S23.
    std::vector<LaterAward> awardsAfter(MemberId member, Instant after) const;
    // Of the awards of that operation.
    std::vector<TakenAward> takenOf(OperationId operation) const;

    // By a purchase that was not undone.
    bool isReceiptTaken(const QString &receipt) const;

private:
    std::vector<PurchaseLine> linesOf(PurchaseId purchase) const;
    std::optional<Purchase> withLines(Statement row) const;

    Connection &m_store;
};

} // namespace regulars
