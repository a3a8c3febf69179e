#include "services/stages.h"

#include "storage/operations.h"

#include <algorithm>

namespace regulars
{

namespace
{

void add(Payment &sum, const Refund &refund)
{
    sum.pointsUsed += refund.pointsReturned;
    sum.pointsMoney += refund.pointsMoney;
    sum.principal += refund.principal;
    sum.bonus += refund.bonus;
    sum.cash += refund.cash;
}

Stage stageAt(const StoredSale &sale, const ReturnedBefore &before)
{
    Stage stage{{}, standingOf(sale.programme(), sale.sold, before)};
    for (size_t i = 0; i < sale.purchase.lines.size(); ++i)
        stage.remaining.push_back(sale.purchase.lines[i].quantity - before.quantities[i]);
    joinOfferUses(sale, stage.standing.earning, stage.standing.offerUses);
    return stage;
}

} // namespace

std::vector<Stage> stagesOf(Store &store, const StoredSale &sale)
{
    const Purchases purchases(store.connection());
    ReturnedBefore before;
    before.quantities.resize(sale.purchase.lines.size());
    std::vector<Stage> stages;
    for (const Refund &refund : purchases.refunds(sale.purchase.id)) {
        if (refund.isUndone)
            continue;
        // A purchase that got its member later was rated by what was left then.
        if (sale.purchase.ratedBy < refund.operation)
            stages.push_back(stageAt(sale, before));
        add(before.payment, refund);
        before.pointsTaken += refund.pointsTaken;
        for (const RefundLine &line : purchases.refundLines(refund.operation))
            before.quantities.at(static_cast<size_t>(line.n)) += line.quantity;
    }
    stages.push_back(stageAt(sale, sale.before));
    return stages;
}

void joinOfferUses(const StoredSale &sale, Earning &earning, std::vector<RuleUse> &offerUses)
{
    if (!sale.purchase.soldTo)
        return;
    earning.uses.insert(earning.uses.end(), offerUses.begin(), offerUses.end());
    offerUses.clear();
}

std::vector<OperationId> takingOperations(Connection &store, const Purchase &purchase)
{
    const Operations operations(store);
    std::vector<OperationId> taking;
    const auto follow = [&](std::optional<OperationId> from) {
        while (from) {
            taking.push_back(*from);
            const auto undone = operations.reversalOf(*from);
            from = undone ? operations.reversalOf(*undone) : std::nullopt;
        }
    };
    follow(purchase.operation);
    for (const Refund &refund : Purchases(store).refunds(purchase.id))
        follow(operations.reversalOf(refund.operation));
    return taking;
}

RuleUse useOf(const std::vector<RuleUse> &uses, int rule)
{
    const auto found = std::find_if(uses.begin(), uses.end(),
                                    [&](const RuleUse &use) { return use.rule == rule; });
    return found == uses.end() ? RuleUse{rule, 0, Points()} : *found;
}

bool isSame(const Grant &a, const Grant &b)
{
    return a.rule == b.rule && a.toReferrer == b.toReferrer && a.coupon == b.coupon &&
           a.reward == b.reward && a.tag == b.tag &&
           a.storedValue.isZero() == b.storedValue.isZero() &&
           a.points.isZero() == b.points.isZero();
}

void keepCommon(std::vector<RuleUse> &uses, const std::vector<RuleUse> &other)
{
    for (RuleUse &use : uses) {
        const RuleUse known = useOf(other, use.rule);
        use.times = std::min(use.times, known.times);
        use.points = std::min(use.points, known.points);
    }
    std::erase_if(uses, [](const RuleUse &use) { return use.times == 0 && use.points.isZero(); });
}

void keepCommon(Earning &earning, const Earning &other)
{
    earning.points = std::min(earning.points, other.points);
    keepCommon(earning.uses, other.uses);
    std::vector<Grant> kept;
    for (Grant grant : earning.grants) {
        const auto same = std::find_if(other.grants.begin(), other.grants.end(),
                                       [&](const Grant &one) { return isSame(one, grant); });
        if (same == other.grants.end())
            continue;
        grant.times = std::min(grant.times, same->times);
        grant.points = std::min(grant.points, same->points);
        grant.storedValue = std::min(grant.storedValue, same->storedValue);
        kept.push_back(grant);
    }
    earning.grants = std::move(kept);
}

} // namespace regulars
