#pragma once

#include "services/receipts.h"
#include "ui/printing/slip.h"

#include <QStringList>

namespace regulars
{

class Shop;

// What the shop adds to every receipt, and whether this is the first one.
struct ReceiptLook
{
    QStringList header{};
    QStringList footer{};
    bool isCopy = false;
};

// The slip of one operation in the window's language. Names, phones and cards are masked: slips are
// left lying about.
Slip receiptSlip(const ReceiptFacts &facts, const ReceiptLook &look, Shop &shop);

// What stands in its codes: the purchase's own, else the operation's.
QString slipCodeOf(const OperationRow &row);

} // namespace regulars
