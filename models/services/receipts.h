#pragma once

#include "services/desk.h"
#include "services/operationrow.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace regulars
{

// What one refund brought back, as it was written.
struct ReceiptRefund
{
    struct Line
    {
        int line; // of the purchase, from 0
        Quantity quantity;
    };
    std::vector<Line> lines;
    Money moneyBack;
    Money storedValueBack;
    Points pointsReturned;
    Points pointsTaken;
};

// A coupon that the operation put into the member's hands.
struct ReceiptCoupon
{
    QString code;
    QString couponTemplate;
    std::optional<BusinessDay> validThrough;
};

// A code of a partner that the operation handed out, and that the member has still.
struct ReceiptPoolCode
{
    QString code; // whole: the slip is what the member takes along
    QString reward;
    std::optional<BusinessDay> lastDay;
};

// What a rule or a tier gave free.
struct ReceiptGift
{
    QString reward;
    qint64 quantity;
};

// Everything that a slip of one operation says: codes and figures, phones masked whoever asks.
struct ReceiptFacts
{
    OperationRow row;
    std::optional<OperationRow> undone{}; // of an undo: what that was
    QJsonObject purchase{};               // Sales::purchase's figures; empty without one
    std::optional<ReceiptRefund> refund{};
    std::vector<ReceiptCoupon> coupons{};
    std::vector<ReceiptPoolCode> poolCodes{};
    std::vector<ReceiptGift> gifts{};
    QString tender{};
    // contract.md's `member` object as of the operation; empty without a member, or after erasure.
    QJsonObject member{};
    QString seal{}; // the beginning of the operation's hash (S8), hex
};

// What is printed of what was done (D4). Questions; nothing is stored.
class Receipts
{
public:
    explicit Receipts(Desk &desk)
        : m_desk(desk)
    {}

    static constexpr int sealBytes = 4;

    // Refuses as Transactions::row() does.
    Result<ReceiptFacts> of(OperationId operation);

private:
    Desk &m_desk;
};

} // namespace regulars
