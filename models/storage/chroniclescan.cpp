#include "storage/chroniclescan.h"

#include "storage/codes.h"
#include "storage/insightpast.h"
#include "values/ratio.h"

#include <algorithm>

namespace regulars
{

namespace
{

// What of a purchase's line went back by the period's end.
struct BackLine
{
    qint64 purchase = 0;
    qint64 n = 0;
    Quantity quantity;
    Money eligible;
};

std::vector<BackLine> scanReturnedLines(const PeriodPast &past)
{
    std::vector<BackLine> lines;
    Statement rows = past.connection.query(R"sql(
        SELECT refund_line.operation, refund_line.purchase, refund_line.n, refund_line.quantity,
               refund_line.eligible
        FROM refund
        JOIN refund_line ON refund_line.operation = refund.operation
        WHERE refund.business_date <= ?1
    )sql",
                                           past.frame.period.last);
    while (rows.step()) {
        if (!past.reversals.isUndone(rows.int64(0))) {
            lines.push_back(
                {rows.int64(1), rows.int64(2), rows.as<Quantity>(3), rows.as<Money>(4)});
        }
    }
    std::sort(lines.begin(), lines.end(), [](const BackLine &a, const BackLine &b) {
        return std::pair(a.purchase, a.n) < std::pair(b.purchase, b.n);
    });
    return lines;
}

// Both tables lie in the order of purchases, and so do the chronicle's: one walk through all three.
void scanLines(const PeriodPast &past, Chronicle &chronicle)
{
    const std::vector<BackLine> returned = scanReturnedLines(past);
    auto back = returned.begin();
    auto purchase = chronicle.purchases.begin();
    Statement rows = past.connection.query(R"sql(
        SELECT purchase, n, product, category, quantity, list, offers + coupons, eligible
        FROM purchase_line
        ORDER BY purchase, n
    )sql");
    while (rows.step()) {
        const qint64 id = rows.int64(0);
        const qint64 n = rows.int64(1);
        while (purchase != chronicle.purchases.end() && purchase->id.value() < id) {
            ++purchase;
        }
        if (purchase == chronicle.purchases.end()) {
            break;
        }
        if (purchase->id.value() != id) {
            continue; // after the period
        }
        LineFact line{.purchase = static_cast<int>(purchase - chronicle.purchases.begin()),
                      .sales = rows.as<Money>(7)};
        const Quantity sold = rows.as<Quantity>(4);
        Quantity left = sold;
        while (back != returned.end() && std::pair(back->purchase, back->n) < std::pair(id, n)) {
            ++back;
        }
        for (; back != returned.end() && back->purchase == id && back->n == n; ++back) {
            line.sales -= back->eligible;
            left -= back->quantity;
        }
        line.isBack = left <= Quantity() && sold > Quantity();
        if (!rows.isNull(2)) {
            line.product = chronicle.products.of(rows.utf8(2));
            chronicle.unitPrices.resize(static_cast<std::size_t>(chronicle.products.size()));
            if (sold > Quantity()) {
                chronicle.unitPrices[static_cast<std::size_t>(line.product)] =
                    Money((Ratio(rows.int64(5)) * Ratio(1000, sold.count())).nearest());
            }
        }
        line.category = rows.isNull(3) ? -1 : chronicle.categories.of(rows.utf8(3));
        purchase->usedOffer |= rows.int64(6) > 0;
        chronicle.add(line);
    }
}

// A coupon of a gift or a service lowers nothing; it was laid down all the same.
void scanCouponUses(const PeriodPast &past, Chronicle &chronicle)
{
    Statement rows = past.connection.query(R"sql(
        SELECT DISTINCT purchase.id
        FROM coupon_change
        JOIN purchase ON purchase.operation = coupon_change.operation
        WHERE coupon_change.state = ?1 AND purchase.business_date <= ?2
    )sql",
                                           CouponState::Used, past.frame.period.last);
    while (rows.step()) {
        if (const auto index = chronicle.purchaseOf(rows.int64(0))) {
            chronicle.purchases[static_cast<std::size_t>(*index)].usedOffer = true;
        }
    }
}

void scanDeeds(const PeriodPast &past, Chronicle &chronicle)
{
    const auto &[first, last] = past.frame.period;
    Statement gifts = past.connection.query(R"sql(
        SELECT id, business_date, member
        FROM operation
        WHERE kind = ?1 AND business_date BETWEEN ?2 AND ?3 AND member IS NOT NULL
    )sql",
                                            OperationKind::Give, first, last);
    while (gifts.step()) {
        if (!past.reversals.isUndone(gifts.int64(0))) {
            chronicle.gifts.push_back(
                {gifts.as<BusinessDay>(1), past.identities.of(gifts.as<MemberId>(2))});
        }
    }
    Statement uses = past.connection.query(R"sql(
        SELECT operation, business_date, member, benefit
        FROM benefit_use
        WHERE business_date BETWEEN ?1 AND ?2
    )sql",
                                           first, last);
    while (uses.step()) {
        if (!past.reversals.isUndone(uses.int64(0))) {
            chronicle.benefits.push_back(
                {uses.as<BusinessDay>(1), past.identities.of(uses.as<MemberId>(2)), uses.text(3)});
        }
    }
}

void scanReferrals(const PeriodPast &past, const QStringList &sources, Chronicle &chronicle)
{
    Statement rows = past.connection.query(R"sql(
        SELECT business_date, source, unit, SUM(amount)
        FROM entry
        WHERE business_date BETWEEN ?1 AND ?2 AND kind IN (?3, ?4)
        GROUP BY business_date, source, unit
    )sql",
                                           past.frame.period.first, past.frame.period.last,
                                           EntryKind::Issued, EntryKind::TakenBack);
    while (rows.step()) {
        if (!sources.contains(rows.text(1))) {
            continue;
        }
        const bool isPoints = rows.as<Unit>(2) == Unit::Points;
        chronicle.referrals.push_back({rows.as<BusinessDay>(0),
                                       isPoints ? rows.as<Points>(3) : Points(),
                                       isPoints ? Money() : rows.as<Money>(3)});
    }
}

} // namespace

void scanChronicle(Connection &connection, const InsightFrame &frame,
                   const QStringList &referralSources, ChronicleDepth depth, Chronicle &chronicle,
                   FactSink &sink)
{
    const PeriodPast past(connection, frame);
    BothSinks both(chronicle, sink);
    scanFacts(past, both);
    if (depth == ChronicleDepth::Everything) {
        scanLines(past, chronicle);
        scanCouponUses(past, chronicle);
        scanDeeds(past, chronicle);
        scanReferrals(past, referralSources, chronicle);
    }
    chronicle.whoIs = [identities = past.identities](MemberId earlier) {
        return identities.of(earlier);
    };
    chronicle.settle();
}

} // namespace regulars
