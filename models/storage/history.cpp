#include "storage/history.h"

#include "storage/accounts.h"
#include "storage/codes.h"
#include "storage/operations.h"
#include "storage/standing.h"
#include "storage/storedforms.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace regulars
{

// The member and those merged into it.
#define MEMBERS_OF "(SELECT :member UNION ALL SELECT id FROM member WHERE merged_into = :member)"

// The same to begin a join with, which then walks their rows without a list made first.
#define HOLDERS                                                                                     \
    "(SELECT :member AS id UNION ALL SELECT id FROM member WHERE merged_into = :member) AS holder " \
    "CROSS JOIN "

// Purchases p that count for a past. One undone counts until its undo; one attached later (S20)
// from then on.
#define STANDING                                                                                   \
    "p.business_date BETWEEN :first AND :last AND p.at <= :as_of "                                 \
    "AND p.id <> :except "                                                                         \
    "AND (p.is_undone = 0 OR " STOOD(                                                              \
        "p.operation") ") "                                                                        \
                       "AND (p.sold_to IS NOT NULL OR EXISTS (SELECT 1 FROM operation t "          \
                       "     WHERE t.id = p.rated_by AND t.at <= :as_of)) "

#define STANDING_PURCHASES "p.member = :member AND " STANDING

// Refunds r that count against them.
#define STANDING_REFUND "r.at <= :until AND (r.is_undone = 0 OR " STOOD("r.operation") ")"

#define RETURNED_OF_LINE                                                                           \
    "coalesce((SELECT sum(rl.quantity) FROM refund_line rl "                                       \
    "          JOIN refund r ON r.operation = rl.operation "                                       \
    "          WHERE rl.purchase = l.purchase AND rl.n = l.n AND " STANDING_REFUND "), 0)"

// Lines l of the categories and products asked for; JSON arrays, null for any.
#define MATCHING_LINE                                                                              \
    "(:categories IS NULL OR l.category IN (SELECT value FROM json_each(:categories))) "           \
    "AND (:products IS NULL OR l.product IN (SELECT value FROM json_each(:products)))"

namespace
{

constexpr int firstOfAll = 0;
constexpr int lastOfAll = 99991231;

std::optional<QString> jsonArray(const QStringList &texts)
{
    if (texts.isEmpty())
        return std::nullopt;
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

// A past and a span, as the statements take them.
struct Bounds
{
    MemberId member;
    int first;
    int last;
    Instant asOf;
    qint64 except;
    Instant until;

    Bounds(const Past &past, const DaySpan &span)
        : member(past.member)
        , first(span.first ? span.first->number() : firstOfAll)
        , last(span.last ? span.last->number() : lastOfAll)
        , asOf(past.asOf)
        , except(past.except ? past.except->value() : 0)
        , until(past.returnsUntil.value_or(past.asOf))
    {}

    void bindTo(Statement &statement) const
    {
        statement.bind(":member", member);
        statement.bind(":first", first);
        statement.bind(":last", last);
        statement.bind(":as_of", asOf);
        statement.bind(":except", except);
        statement.bind(":until", until);
    }
};

struct LineFilter
{
    std::optional<QString> categories;
    std::optional<QString> products;

    LineFilter(const Programme &programme, const Measure &measure)
    {
        QStringList ids;
        for (const int category : measure.categories)
            ids.append(programme.categories.at(static_cast<size_t>(category)).id);
        categories = jsonArray(ids);
        products = jsonArray(QStringList(measure.products.begin(), measure.products.end()));
    }

    bool isAny() const { return !categories && !products; }

    void bindTo(Statement &statement) const
    {
        statement.bind(":categories", categories);
        statement.bind(":products", products);
    }
};

// Eligible amounts and how many purchases stand, of whole purchases.
MeasureValue spendAndVisits(Connection &store, const Bounds &bounds)
{
    Statement row = store.prepare(R"(
        SELECT coalesce(sum(eligible - eligible_back), 0), count(*) - coalesce(sum(is_gone), 0)
        FROM (
            SELECT p.eligible AS eligible,
                   coalesce((SELECT sum(r.eligible) FROM refund r
                             WHERE r.purchase = p.id AND )" STANDING_REFUND R"(), 0)
                       AS eligible_back,
                   EXISTS (SELECT 1 FROM refund r
                           WHERE r.purchase = p.id AND r.is_complete = 1 AND )" STANDING_REFUND R"()
                       AS is_gone
            FROM purchase p
            WHERE )" STANDING_PURCHASES ")");
    bounds.bindTo(row);
    row.stepToRow();
    return {row.int64(0), row.int64(1)};
}

// The same of all members.
std::vector<MemberFigure> spendAndVisitsOfAll(Connection &store, const DaySpan &span, Instant asOf)
{
    std::vector<MemberFigure> figures;
    const Bounds bounds({MemberId(1), asOf}, span);
    Statement rows =
        store.query(R"(
        SELECT member, sum(eligible - eligible_back), count(*) - sum(is_gone)
        FROM (
            SELECT p.member AS member, p.eligible AS eligible,
                   coalesce((SELECT sum(r.eligible) FROM refund r
                             WHERE r.purchase = p.id AND )" STANDING_REFUND R"(), 0)
                       AS eligible_back,
                   EXISTS (SELECT 1 FROM refund r
                           WHERE r.purchase = p.id AND r.is_complete = 1 AND )" STANDING_REFUND R"()
                       AS is_gone
            FROM purchase p
            WHERE p.member IS NOT NULL AND )" STANDING R"()
        GROUP BY member
        ORDER BY member)",
                    bounds.until, bounds.first, bounds.last, bounds.asOf, bounds.except);
    while (rows.step())
        figures.push_back({rows.as<MemberId>(0), {rows.int64(1), rows.int64(2)}});
    return figures;
}

// The same, of matching lines: a visit is a purchase of which some of them were kept.
MeasureValue spendAndVisits(Connection &store, const Bounds &bounds, const LineFilter &filter)
{
    Statement row = store.prepare(R"(
        SELECT coalesce(sum(eligible - eligible_back), 0),
               count(DISTINCT CASE WHEN quantity > quantity_back THEN purchase END)
        FROM (
            SELECT l.purchase AS purchase, l.eligible AS eligible, l.quantity AS quantity,
                   coalesce((SELECT sum(rl.eligible) FROM refund_line rl
                             JOIN refund r ON r.operation = rl.operation
                             WHERE rl.purchase = l.purchase AND rl.n = l.n
                               AND )" STANDING_REFUND R"(), 0) AS eligible_back,
                   )" RETURNED_OF_LINE R"( AS quantity_back
            FROM purchase p JOIN purchase_line l ON l.purchase = p.id
            WHERE )" STANDING_PURCHASES " AND " MATCHING_LINE ")");
    bounds.bindTo(row);
    filter.bindTo(row);
    row.stepToRow();
    return {row.int64(0), row.int64(1)};
}

// What is kept of the lines: quantity; discount and list value in proportion.
struct KeptLines
{
    qint64 quantity;
    qint64 discount;
    qint64 list;
};

KeptLines keptLines(Connection &store, const Bounds &bounds, const LineFilter &filter)
{
    Statement row = store.prepare(R"(
        SELECT coalesce(sum(kept), 0),
               coalesce(sum(CASE WHEN kept = quantity THEN discount
                                 ELSE discount * kept / quantity END), 0),
               coalesce(sum(CASE WHEN kept = quantity THEN list
                                 ELSE list * kept / quantity END), 0)
        FROM (
            SELECT l.quantity AS quantity, l.list AS list,
                   l.offers + l.tier_discount + l.coupons AS discount,
                   l.quantity - )" RETURNED_OF_LINE R"( AS kept
            FROM purchase p JOIN purchase_line l ON l.purchase = p.id
            WHERE )" STANDING_PURCHASES " AND " MATCHING_LINE ")");
    bounds.bindTo(row);
    filter.bindTo(row);
    row.stepToRow();
    return {row.int64(0), row.int64(1), row.int64(2)};
}

// Points earned and redeemed, each on the business date of its line.
struct PointsFlow
{
    qint64 earned;
    qint64 redeemed;
};

PointsFlow pointsFlow(Connection &store, const Bounds &bounds)
{
    Statement row = store.prepare(R"(
        SELECT coalesce(sum(CASE WHEN e.kind IN (2, 9) THEN e.amount END), 0),
               -coalesce(sum(CASE WHEN e.kind IN (7, 3) THEN e.amount END), 0)
        FROM )" HOLDERS R"(entry AS e ON e.member = holder.id
        WHERE e.business_date BETWEEN :first AND :last
          AND e.unit = 1 AND (e.kind = 2 OR e.kind = 3 OR e.kind = 7 OR e.kind = 9)
          AND e.at <= :as_of AND (e.purchase IS NULL OR e.purchase <> :except))");
    row.bindAll(bounds.member, bounds.first, bounds.last, bounds.asOf, bounds.except);
    row.stepToRow();
    PointsFlow flow{row.int64(0), row.int64(1)};
    if (bounds.until == bounds.asOf)
        return flow;
    // What was taken and given back since for purchases of the span.
    Statement later = store.prepare(R"(
        SELECT coalesce(sum(CASE e.kind WHEN 9 THEN e.amount END), 0),
               -coalesce(sum(CASE e.kind WHEN 3 THEN e.amount END), 0)
        FROM entry e JOIN purchase p ON p.id = e.purchase
        WHERE e.member IN )" MEMBERS_OF R"( AND p.business_date BETWEEN :first AND :last
          AND e.unit = 1 AND e.kind IN (3, 9) AND e.at > :as_of AND p.at <= :as_of
          AND e.at <= :until AND p.id <> :except)");
    later.bindAll(bounds.member, bounds.first, bounds.last, bounds.asOf, bounds.until,
                  bounds.except);
    later.stepToRow();
    return {flow.earned + later.int64(0), flow.redeemed + later.int64(1)};
}

// Of all members in one walk; who was merged counts for whom they became.
std::vector<MemberFigure> pointsFlowOfAll(Connection &store, Metric metric, const DaySpan &span,
                                          Instant asOf)
{
    const Bounds bounds({MemberId(1), asOf}, span);
    Statement rows = store.query(R"(
        SELECT coalesce(m.merged_into, m.id) AS holder,
               sum(CASE WHEN e.kind IN (2, 9) THEN e.amount ELSE 0 END),
               -sum(CASE WHEN e.kind IN (7, 3) THEN e.amount ELSE 0 END)
        FROM entry AS e CROSS JOIN member AS m ON m.id = e.member
        WHERE e.business_date BETWEEN :first AND :last
          AND e.unit = 1 AND e.kind IN (2, 3, 7, 9) AND e.at <= :as_of
        GROUP BY holder
        ORDER BY holder)",
                                 bounds.first, bounds.last, bounds.asOf);
    std::vector<MemberFigure> figures;
    while (rows.step()) {
        const PointsFlow flow{rows.int64(1), rows.int64(2)};
        const MeasureValue value = metric == Metric::PointsEarned ? MeasureValue{flow.earned, 0}
                                   : metric == Metric::PointsRedeemed
                                       ? MeasureValue{flow.redeemed, 0}
                                       : MeasureValue{flow.redeemed, flow.earned};
        if (value != MeasureValue{})
            figures.push_back({rows.as<MemberId>(0), value});
    }
    return figures;
}

qint64 actions(Connection &store, const Bounds &bounds)
{
    return store
        .query(R"(
        SELECT count(*)
        FROM )" HOLDERS R"(action_event e ON e.member = holder.id
        WHERE e.business_date BETWEEN :first AND :last
          AND e.at <= :as_of
          AND (e.is_undone = 0 OR )" STOOD("e.operation") ")",
               bounds.member, bounds.first, bounds.last, bounds.asOf, bounds.until)
        .scalar<qint64>();
}

qint64 referrals(Connection &store, const Bounds &bounds)
{
    return store
        .query(R"(
        SELECT count(*)
        FROM )" HOLDERS R"(member f ON f.referrer = holder.id
        WHERE f.joined_on BETWEEN :first AND :last
          AND f.joined_at <= :as_of AND f.merged_into IS NULL)",
               bounds.member, bounds.first, bounds.last, bounds.asOf)
        .scalar<qint64>();
}

} // namespace

std::optional<MeasureValue> History::fromAccount(const Past &past) const
{
    const bool isPlain = !past.except && past.returnsUntil.value_or(past.asOf) == past.asOf;
    if (!isPlain || !Operations(m_store).isLatest(past.member, past.asOf))
        return std::nullopt;
    const Account account = Accounts(m_store).load(past.member);
    return MeasureValue{account.spend.count(), account.purchases};
}

MeasureValue History::measure(const Programme &programme, const Measure &measure, const Past &past,
                              const DaySpan &span) const
{
    const Bounds bounds(past, span);
    switch (measure.metric) {
    case Metric::Spend:
    case Metric::Visits:
    case Metric::AverageBasket: {
        const LineFilter filter(programme, measure);
        std::optional<MeasureValue> both;
        if (filter.isAny() && !span.first)
            both = fromAccount(past);
        if (!both) {
            both = filter.isAny() ? spendAndVisits(m_store, bounds)
                                  : spendAndVisits(m_store, bounds, filter);
        }
        if (measure.metric == Metric::Spend)
            return {both->value, 0};
        return measure.metric == Metric::Visits ? MeasureValue{both->base, 0} : *both;
    }
    case Metric::QuantityBought:
        return {keptLines(m_store, bounds, LineFilter(programme, measure)).quantity, 0};
    case Metric::DiscountShare: {
        const KeptLines kept = keptLines(m_store, bounds, LineFilter(programme, measure));
        return {kept.discount, kept.list};
    }
    case Metric::PointsEarned:
        return {pointsFlow(m_store, bounds).earned, 0};
    case Metric::PointsRedeemed:
        return {pointsFlow(m_store, bounds).redeemed, 0};
    case Metric::RedeemShare: {
        const PointsFlow flow = pointsFlow(m_store, bounds);
        return {flow.redeemed, flow.earned};
    }
    case Metric::Actions:
        return {actions(m_store, bounds), 0};
    case Metric::Referrals:
        return {referrals(m_store, bounds), 0};
    }
    Q_UNREACHABLE();
}

std::vector<MemberFigure> History::measureOfAll(const Programme &programme, const Measure &measure,
                                                const DaySpan &span, Instant asOf) const
{
    std::vector<MemberFigure> figures;
    const bool isOfPurchases = measure.metric == Metric::Spend || measure.metric == Metric::Visits;
    if (isOfPurchases && LineFilter(programme, measure).isAny()) {
        figures = spendAndVisitsOfAll(m_store, span, asOf);
        for (MemberFigure &figure : figures) {
            figure.value = {
                measure.metric == Metric::Spend ? figure.value.value : figure.value.base, 0};
        }
        std::erase_if(figures, [](const MemberFigure &f) { return f.value == MeasureValue{}; });
        return figures;
    }
    if (measure.metric == Metric::PointsEarned || measure.metric == Metric::PointsRedeemed ||
        measure.metric == Metric::RedeemShare) {
        return pointsFlowOfAll(m_store, measure.metric, span, asOf);
    }
    Statement members =
        m_store.query("SELECT id FROM member WHERE merged_into IS NULL ORDER BY id");
    while (members.step()) {
        const auto member = members.as<MemberId>(0);
        const MeasureValue value = this->measure(programme, measure, {member, asOf}, span);
        if (value != MeasureValue{})
            figures.push_back({member, value});
    }
    return figures;
}

qint64 History::purchasesBefore(const Past &past) const
{
    const auto known = fromAccount(past);
    return known ? known->base : spendAndVisits(m_store, Bounds(past, {})).base;
}

std::optional<BusinessDay> History::lastPurchaseOn(const Past &past) const
{
    Statement row = m_store.prepare(R"(
        SELECT p.business_date FROM purchase p
        WHERE )" STANDING_PURCHASES R"(
          AND NOT EXISTS (SELECT 1 FROM refund r
                          WHERE r.purchase = p.id AND r.is_complete = 1 AND )" STANDING_REFUND R"()
        ORDER BY p.business_date DESC LIMIT 1)");
    Bounds(past, {}).bindTo(row);
    return row.optionalScalar<BusinessDay>();
}

LastDays History::lastDays(MemberId member) const
{
    Statement row = m_store.query(R"(
        SELECT (SELECT min(business_date) FROM purchase
                WHERE member = :member AND is_undone = 0 AND is_returned = 0),
               (SELECT max(business_date) FROM purchase
                WHERE member = :member AND is_undone = 0 AND is_returned = 0),
               (SELECT max(day) FROM (
                    SELECT max(business_date) AS day FROM purchase
                    WHERE member = :member AND is_undone = 0
                    UNION ALL
                    SELECT max(business_date) FROM redemption
                    WHERE member IN )" MEMBERS_OF R"( AND is_undone = 0
                    UNION ALL
                    SELECT max(business_date) FROM action_event
                    WHERE member IN )" MEMBERS_OF R"( AND is_undone = 0)))",
                                  member);
    row.stepToRow();
    return {row.as<std::optional<BusinessDay>>(0), row.as<std::optional<BusinessDay>>(1),
            row.as<std::optional<BusinessDay>>(2)};
}

std::vector<BusinessDay> History::activityDays(MemberId member, BusinessDay first) const
{
    std::vector<BusinessDay> days;
    Statement rows = m_store.query(R"(
        SELECT business_date FROM purchase
        WHERE member = :member AND business_date >= :first AND is_undone = 0
        UNION
        SELECT business_date FROM redemption
        WHERE member IN )" MEMBERS_OF R"( AND business_date >= :first AND is_undone = 0
        UNION
        SELECT business_date FROM action_event
        WHERE member IN )" MEMBERS_OF R"( AND business_date >= :first AND is_undone = 0
        ORDER BY business_date)",
                                   member, first);
    while (rows.step())
        days.push_back(rows.as<BusinessDay>(0));
    return days;
}

ProductHistory History::product(const Past &past, const QString &product, int limit) const
{
    ProductHistory history{product, {}};
    Statement rows = m_store.prepare(R"(
        SELECT p.business_date
        FROM purchase p
        WHERE )" STANDING_PURCHASES R"(
          AND EXISTS (SELECT 1 FROM purchase_line l
                      WHERE l.purchase = p.id AND l.product = :product
                        AND l.quantity > )" RETURNED_OF_LINE R"()
        ORDER BY p.business_date DESC, p.id DESC LIMIT :limit)");
    Bounds(past, {}).bindTo(rows);
    rows.bind(":product", product);
    rows.bind(":limit", limit);
    while (rows.step())
        history.boughtOn.push_back(rows.as<BusinessDay>(0));
    return history;
}

} // namespace regulars
