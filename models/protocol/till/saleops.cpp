#include "protocol/till/tillops.h"
#include "services/importundo.h"
#include "services/refunds.h"
#include "services/sales.h"
#include "services/undo.h"

#include <QJsonArray>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<SaleLine> readLines(RequestFields &fields)
{
    std::vector<SaleLine> lines;
    for (const QJsonValue item : fields.listOrEmpty(u"lines"_s)) {
        RequestFields part(item.toObject(), fields.decimals());
        lines.push_back({part.textOr(u"product"_s), part.textOr(u"category"_s),
                         part.quantityOr(u"quantity"_s, Quantity(1000)), part.money(u"amount"_s)});
        fields.adopt(part, u"lines"_s);
    }
    if (lines.empty()) {
        fields.refuse(u"lines"_s, u"lists what is bought; it needs at least one line"_s);
    }
    return lines;
}

// use_points: a number, or true for as many as may be used. use_stored_value: an amount, or true.
PaymentWish readWish(RequestFields &fields)
{
    PaymentWish wish;
    if (fields.value(u"use_points"_s).isBool()) {
        wish.allPoints = fields.value(u"use_points"_s).toBool();
    } else if (fields.has(u"use_points"_s)) {
        wish.points = fields.points(u"use_points"_s);
        if (wish.points < Points()) {
            fields.refuse(refusals::BadAmount{u"use_points is 0 or more"_s});
        }
    }
    if (fields.value(u"use_stored_value"_s).isBool()) {
        wish.allStoredValue = fields.value(u"use_stored_value"_s).toBool();
    } else if (fields.has(u"use_stored_value"_s)) {
        wish.storedValue = fields.money(u"use_stored_value"_s);
        if (wish.storedValue < Money()) {
            fields.refuse(refusals::BadAmount{u"use_stored_value is 0.00 or more"_s});
        }
    }
    return wish;
}

SaleRequest readSale(RequestFields &fields)
{
    return {fields.memberIfGiven(u"member"_s), readLines(fields),
            fields.texts(u"coupons"_s),        readWish(fields),
            fields.textOr(u"channel"_s),       fields.textOr(u"receipt"_s),
            fields.textOr(u"tender"_s)};
}

PurchaseRef readPurchase(RequestFields &fields)
{
    PurchaseRef ref{fields.textOr(u"purchase"_s), fields.textOr(u"receipt"_s)};
    if (ref.purchase.isEmpty() && ref.receipt.isEmpty()) {
        fields.refuse(u"purchase"_s, u"is missing; name the purchase or its receipt"_s);
    }
    return ref;
}

Result<Answer> quote(TillCall &call)
{
    const SaleRequest request = readSale(call.fields);
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return Sales(call.desk).quote(call.envelope, request);
}

Result<Answer> checkout(TillCall &call)
{
    const SaleRequest request = readSale(call.fields);
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return Sales(call.desk).checkout(call.envelope, request);
}

Result<Answer> purchase(TillCall &call)
{
    const PurchaseRef ref = readPurchase(call.fields);
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return Sales(call.desk).purchase(call.envelope, ref);
}

Result<Answer> attach(TillCall &call)
{
    const AttachRequest request{readPurchase(call.fields), call.fields.member(u"member"_s)};
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return Sales(call.desk).attach(call.envelope, request);
}

RefundRequest readRefund(RequestFields &fields)
{
    RefundRequest request;
    request.purchase = readPurchase(fields);
    request.all = fields.flagOr(u"all"_s, false);
    for (const QJsonValue item : fields.listOrEmpty(u"lines"_s)) {
        RequestFields part(item.toObject(), fields.decimals());
        const qint64 line = part.wholeOr(u"line"_s, -1);
        if (line < 0 || line > 100'000) {
            part.refuse(u"line"_s, u"counts the purchase's lines from 0"_s);
        }
        request.lines.push_back(
            {static_cast<int>(line), part.quantityOr(u"quantity"_s, Quantity(1000))});
        fields.adopt(part, u"lines"_s);
    }
    if (request.all == !request.lines.empty()) {
        fields.refuse(u"lines"_s, uR"(names what comes back; or send "all": true alone)"_s);
    }
    return request;
}

Result<Answer> refund(TillCall &call)
{
    const RefundRequest request = readRefund(call.fields);
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return Refunds(call.desk).refund(call.envelope, request);
}

// {"operation": …}, or {"import": …} for a whole import.
Result<Answer> undo(TillCall &call)
{
    if (call.fields.has(u"import"_s)) {
        const UndoImportRequest whole{call.fields.text(u"import"_s)};
        if (call.fields.fault()) {
            return *call.fields.fault();
        }
        return ImportUndo(call.desk).undo(call.envelope, whole);
    }
    const UndoRequest request{call.fields.text(u"operation"_s)};
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return Undo(call.desk).undo(call.envelope, request);
}

} // namespace

void addSaleOps(QHash<QString, TillOp> &ops)
{
    ops.insert(u"quote"_s, quote);
    ops.insert(u"checkout"_s, checkout);
    ops.insert(u"purchase"_s, purchase);
    ops.insert(u"attach"_s, attach);
    ops.insert(u"refund"_s, refund);
    ops.insert(u"undo"_s, undo);
}

} // namespace regulars
