#include "services/receipts.h"

#include "services/memberjson.h"
#include "services/operationrows.h"
#include "services/sales.h"
#include "services/transactions.h"
#include "storage/coupons.h"
#include "storage/members.h"
#include "storage/operations.h"
#include "storage/poolcodes.h"
#include "storage/purchases.h"
#include "storage/redemptions.h"

namespace regulars
{

namespace
{

std::optional<ReceiptRefund> refundOf(Connection &store, OperationId operation)
{
    const Purchases purchases(store);
    const auto refund = purchases.refund(operation);
    if (!refund) {
        return std::nullopt;
    }
    ReceiptRefund facts{{},
                        refund->cash,
                        refund->principal + refund->bonus,
                        refund->pointsReturned,
                        refund->pointsTaken};
    for (const RefundLine &line : purchases.refundLines(operation)) {
        if (!line.quantity.isZero()) {
            facts.lines.push_back({line.n, line.quantity});
        }
    }
    return facts;
}

QString tenderOf(Connection &store, const OperationRow &row)
{
    if (row.kind == OperationKind::Redeem) {
        const auto redemptions = Redemptions(store).ofOperation(row.operation);
        return redemptions.empty() ? QString() : redemptions.front().tender.value_or(QString());
    }
    const auto purchase = row.purchase ? Purchases(store).find(*row.purchase) : std::nullopt;
    return purchase ? purchase->tender.value_or(QString()) : QString();
}

// Whether it is his whom the slip is for. What the same operation gave to a referrer is not:
// whoever has a coupon's code can spend it.
bool isFor(Connection &store, const OperationRow &row, std::optional<MemberId> receiver)
{
    const Members members(store);
    return !row.member || !receiver || members.living(row.member->id) == members.living(*receiver);
}

std::vector<Redemption> redemptionsOf(Connection &store, const OperationRow &row)
{
    std::vector<Redemption> all = Redemptions(store).ofOperation(row.operation);
    std::erase_if(all, [&](const Redemption &one) { return !isFor(store, row, one.member); });
    return all;
}

std::vector<ReceiptGift> giftsOf(Connection &store, const OperationRow &row)
{
    std::vector<ReceiptGift> gifts;
    for (const Redemption &redemption : redemptionsOf(store, row)) {
        if (redemption.source != QStringLiteral("redeem") && !redemption.isUndone) {
            gifts.push_back({redemption.reward, redemption.quantity});
        }
    }
    return gifts;
}

std::vector<ReceiptPoolCode> poolCodesOf(Connection &store, const OperationRow &row)
{
    std::vector<ReceiptPoolCode> facts;
    for (const Redemption &redemption : redemptionsOf(store, row)) {
        for (const PoolCode &code : PoolCodes(store).holding(redemption.id)) {
            if (code.state == PoolCodeState::Given && code.code) {
                facts.push_back({*code.code, code.reward, code.lastDay});
            }
        }
    }
    return facts;
}

} // namespace

Result<ReceiptFacts> Receipts::of(OperationId operation)
{
    const Result<OperationRow> seen = Transactions(m_desk).row(operation);
    if (!seen) {
        return seen.refusal();
    }
    Store &store = m_desk.store();
    Connection &connection = store.connection();
    const Operations operations(connection);
    OperationRows rows(store, PhoneShown::Masked);
    ReceiptFacts facts{rows.row(*operations.find(operation))};
    if (facts.row.reverses) {
        facts.undone = rows.row(*operations.find(*facts.row.reverses));
    }
    if (facts.row.purchase) {
        const auto purchase =
            Sales(m_desk).purchase({}, {QString::number(facts.row.purchase->value()), {}});
        facts.purchase = purchase ? purchase->figures : QJsonObject();
    }
    facts.refund = refundOf(connection, operation);
    for (const Coupon &coupon : Coupons(connection).issuedBy(operation)) {
        if (isFor(connection, facts.row, coupon.issuedTo)) {
            facts.coupons.push_back({coupon.code, coupon.couponTemplate, coupon.validThrough});
        }
    }
    facts.poolCodes = poolCodesOf(connection, facts.row);
    facts.gifts = giftsOf(connection, facts.row);
    facts.tender = tenderOf(connection, facts.row);
    if (facts.row.member) {
        const auto member = Members(connection).find(facts.row.member->id);
        if (member && !member->erasedAt) {
            facts.member = memberJson(store, *member, facts.row.at, PhoneShown::Masked);
        }
    }
    facts.seal = QString::fromLatin1(operations.hash(operation).left(sealBytes).toHex());
    return facts;
}

} // namespace regulars
