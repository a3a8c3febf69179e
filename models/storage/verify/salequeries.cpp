#include "storage/verify/verifyqueries.h"

namespace regulars
{

namespace
{

// Undos and undos of undos of what a table's rows record: (row's operation, the turn's operation
// and business date, 1 undone or 0 done again).
#define TURNS_OF(table)                                                                            \
    "WITH RECURSIVE turn (root, operation, business_date, undone) AS ("                            \
    "    SELECT " table ".operation, operation.id, operation.business_date, 1"                     \
    "    FROM " table " JOIN operation ON operation.reverses = " table ".operation"                \
    "    UNION ALL"                                                                                \
    "    SELECT turn.root, operation.id, operation.business_date, 1 - turn.undone"                 \
    "    FROM turn JOIN operation ON operation.reverses = turn.operation) "

#define UNDONE_FLAG(table)                                                                         \
    TURNS_OF(table)                                                                                \
    "SELECT " table ".operation, '" table " is_undone',"                                           \
    "       COALESCE((SELECT undone FROM turn WHERE root = " table ".operation"                    \
    "                 ORDER BY operation DESC LIMIT 1), 0), is_undone "                            \
    "FROM " table " "                                                                              \
    "WHERE is_undone <> COALESCE((SELECT undone FROM turn WHERE root = " table ".operation"        \
    "                             ORDER BY operation DESC LIMIT 1), 0)"

constexpr VerifyQuery saleChecks[] = {
    {"bill", "a bill is the sum of its lines, and of what paid it (S4)", R"sql(
        SELECT purchase.operation, 'purchase ' || purchase.id,
               SUM(line.list) || '/' || SUM(line.list - line.offers - line.tier_discount - line.coupons) || '/' || SUM(line.eligible),
               purchase.list || '/' || purchase.price || '/' || purchase.eligible
        FROM purchase
        JOIN purchase_line AS line ON line.purchase = purchase.id
        GROUP BY purchase.id
        HAVING SUM(line.list) <> purchase.list
            OR SUM(line.list - line.offers - line.tier_discount - line.coupons) <> purchase.price
            OR SUM(line.eligible) <> purchase.eligible
            OR SUM(line.points_money) <> purchase.points_money
            OR SUM(line.bonus) <> purchase.bonus
            OR purchase.price <> purchase.points_money + purchase.principal + purchase.bonus + purchase.cash
            OR MIN(line.list - line.offers - line.tier_discount - line.coupons) < 0
            OR MIN(line.eligible) < 0
     )sql"},
    {"bill-lines", "a purchase has lines, numbered from 0", R"sql(
        SELECT purchase.operation, 'purchase ' || purchase.id, 'lines 0 to ' || (COUNT(line.n) - 1), MAX(line.n)
        FROM purchase
        LEFT JOIN purchase_line AS line ON line.purchase = purchase.id
        GROUP BY purchase.id
        HAVING COUNT(line.n) = 0 OR MAX(line.n) <> COUNT(line.n) - 1 OR MIN(line.n) <> 0
     )sql"},
    {"bill-points", "a purchase moved the points and stored value that it says", R"sql(
        SELECT purchase.operation, 'purchase ' || purchase.id,
               purchase.earned || '/' || purchase.points_used || '/' || (purchase.principal + purchase.bonus),
               COALESCE(SUM(CASE WHEN entry.unit = 1 AND entry.kind = 2 AND entry.source = 'purchase' THEN entry.amount END), 0) || '/'
               || COALESCE(SUM(CASE WHEN entry.unit = 1 AND entry.kind = 7 THEN -entry.amount END), 0) || '/'
               || COALESCE(SUM(CASE WHEN entry.unit = 2 AND entry.kind = 7 THEN -entry.amount END), 0)
        FROM purchase
        LEFT JOIN entry ON entry.operation = purchase.operation
        GROUP BY purchase.id
        HAVING purchase.earned <> COALESCE(SUM(CASE WHEN entry.unit = 1 AND entry.kind = 2 AND entry.source = 'purchase' THEN entry.amount END), 0)
            OR purchase.points_used <> COALESCE(SUM(CASE WHEN entry.unit = 1 AND entry.kind = 7 THEN -entry.amount END), 0)
            OR purchase.principal + purchase.bonus
               <> COALESCE(SUM(CASE WHEN entry.unit = 2 AND entry.kind = 7 THEN -entry.amount END), 0)
     )sql"},
    {"returned", "what a purchase says was returned is what its refunds say", R"sql(
        SELECT purchase.operation, 'purchase ' || purchase.id,
               COALESCE(SUM(refund.price), 0) || '/' || COALESCE(SUM(refund.eligible), 0) || '/' || COALESCE(SUM(refund.points_taken), 0)
               || '/' || COALESCE(MAX(refund.is_complete), 0),
               purchase.price_back || '/' || purchase.eligible_back || '/' || purchase.points_taken || '/' || purchase.is_returned
        FROM purchase
        LEFT JOIN refund ON refund.purchase = purchase.id AND refund.is_undone = 0
        GROUP BY purchase.id
        HAVING purchase.price_back <> COALESCE(SUM(refund.price), 0)
            OR purchase.eligible_back <> COALESCE(SUM(refund.eligible), 0)
            OR purchase.points_taken <> COALESCE(SUM(refund.points_taken), 0)
            OR purchase.is_returned <> COALESCE(MAX(refund.is_complete), 0)
     )sql"},
    {"returned-lines", "no line is returned more than it was sold", R"sql(
        SELECT line.operation, 'purchase ' || line.purchase || ' line ' || line.n,
               COALESCE(back.quantity, 0) || ' of ' || line.quantity, line.quantity_back
        FROM purchase_line AS line
        LEFT JOIN (SELECT refund_line.purchase, refund_line.n, SUM(refund_line.quantity) AS quantity, SUM(refund_line.eligible) AS eligible
                   FROM refund_line
                   JOIN refund ON refund.operation = refund_line.operation AND refund.is_undone = 0
                   GROUP BY refund_line.purchase, refund_line.n) AS back
               ON back.purchase = line.purchase AND back.n = line.n
        WHERE line.quantity_back <> COALESCE(back.quantity, 0) OR line.quantity_back > line.quantity
           OR line.quantity_back < 0 OR line.eligible_back <> COALESCE(back.eligible, 0)
     )sql"},
    {"returned-limit", "no more is returned than was paid, or taken than was earned", R"sql(
        SELECT purchase.operation, 'purchase ' || purchase.id,
               purchase.price || '/' || (purchase.earned + COALESCE(attachment.earned, 0)),
               purchase.price_back || '/' || purchase.points_taken
        FROM purchase
        LEFT JOIN attachment ON attachment.purchase = purchase.id
        WHERE purchase.price_back > purchase.price OR purchase.price_back < 0
           OR purchase.points_taken > purchase.earned + COALESCE(attachment.earned, 0)
     )sql"},
    {"undone-purchase", "a purchase is undone when its last undo stands", UNDONE_FLAG("purchase")},
    {"undone-refund", "a refund is undone when its last undo stands", UNDONE_FLAG("refund")},
    {"undone-redemption", "a redemption is undone when its last undo stands",
     UNDONE_FLAG("redemption")},
    {"undone-action", "an action is undone when its last undo stands", UNDONE_FLAG("action_event")},
    {"account-purchases", "the account's purchases and spend are what its purchases say", R"sql(
        SELECT NULL, 'member ' || account.member || ' purchases/spend/paid',
               COALESCE(sums.purchases, 0) || '/' || COALESCE(sums.spend, 0) || '/' || COALESCE(sums.paid, 0),
               account.purchases || '/' || account.spend || '/' || account.paid
        FROM account
        LEFT JOIN (SELECT member, SUM(is_returned = 0) AS purchases, SUM(eligible - eligible_back) AS spend,
                          SUM(price - price_back) AS paid
                   FROM purchase WHERE is_undone = 0 AND member IS NOT NULL GROUP BY member) AS sums
               ON sums.member = account.member
        WHERE account.purchases <> COALESCE(sums.purchases, 0)
           OR account.spend <> COALESCE(sums.spend, 0)
           OR account.paid <> COALESCE(sums.paid, 0)
     )sql"},
    {"account-days", "the account's days of purchase and activity are what happened", R"sql(
        WITH bought AS (SELECT member, MIN(CASE WHEN is_returned = 0 THEN business_date END) AS first,
                               MAX(CASE WHEN is_returned = 0 THEN business_date END) AS last
                        FROM purchase WHERE is_undone = 0 AND member IS NOT NULL GROUP BY member),
             deed AS (SELECT member, operation, business_date AS day, 1 AS counts
                      FROM purchase WHERE is_undone = 0 AND member IS NOT NULL
                      UNION ALL
                      SELECT COALESCE(member.merged_into, member.id), operation, business_date, source = 'redeem'
                      FROM redemption JOIN member ON member.id = redemption.member WHERE is_undone = 0
                      UNION ALL
                      SELECT COALESCE(member.merged_into, member.id), operation, business_date, 1
                      FROM action_event JOIN member ON member.id = action_event.member WHERE is_undone = 0),
             -- What came late to a closed month is booked on another day than it happened (S15).
             active AS (SELECT deed.member, MAX(deed.day) AS most,
                               MAX(CASE WHEN counts THEN MIN(deed.day, CAST(strftime('%Y%m%d', operation.at / 1000 - 2 * 86400, 'unixepoch') AS INTEGER)) END) AS least
                        FROM deed JOIN operation ON operation.id = deed.operation GROUP BY deed.member)
        SELECT NULL, 'member ' || account.member || ' first/last purchase/activity',
               COALESCE(bought.first, 'none') || '/' || COALESCE(bought.last, 'none') || '/' || COALESCE(active.most, 'none'),
               COALESCE(account.first_purchase_on, 'none') || '/' || COALESCE(account.last_purchase_on, 'none') || '/'
               || COALESCE(account.last_activity_on, 'none')
        FROM account
        JOIN member ON member.id = account.member
        LEFT JOIN bought ON bought.member = account.member
        LEFT JOIN active ON active.member = account.member
        WHERE member.merged_into IS NULL AND member.erased_at IS NULL
          AND (account.first_purchase_on IS NOT bought.first OR account.last_purchase_on IS NOT bought.last
               OR COALESCE(account.last_activity_on, 0) NOT BETWEEN COALESCE(active.least, 0) AND COALESCE(active.most, 0))
     )sql"},
    {"rated-by", "a purchase is rated by its sale, or by who put a member on it (S20)", R"sql(
        SELECT purchase.operation, 'purchase ' || purchase.id || ' rated_by',
               COALESCE(attached.operation, purchase.operation), purchase.rated_by
        FROM purchase
        LEFT JOIN (SELECT purchase, MAX(operation) AS operation FROM attachment GROUP BY purchase) AS attached
               ON attached.purchase = purchase.id AND purchase.sold_to IS NULL AND purchase.member IS NOT NULL
        WHERE purchase.rated_by <> COALESCE(attached.operation, purchase.operation)
     )sql"},
    {"day-reward", "the rewards by day are what redemptions and undos say",
     TURNS_OF("redemption") R"sql(,
        move (business_date, reward, quantity, points, money) AS (
            SELECT business_date, reward, quantity, points, money FROM redemption
            UNION ALL
            SELECT turn.business_date, redemption.reward, redemption.quantity * (1 - 2 * turn.undone),
                   redemption.points * (1 - 2 * turn.undone), redemption.money * (1 - 2 * turn.undone)
            FROM (SELECT DISTINCT root, operation, business_date, undone FROM turn) AS turn
            JOIN redemption ON redemption.operation = turn.root),
        counted AS (SELECT business_date, reward, SUM(quantity) AS quantity, SUM(points) AS points, SUM(money) AS money
                    FROM move GROUP BY business_date, reward)
        SELECT NULL, 'day ' || COALESCE(counted.business_date, kept.business_date) || ' reward ' || COALESCE(counted.reward, kept.reward),
               COALESCE(counted.quantity, 0) || '/' || COALESCE(counted.points, 0),
               COALESCE(kept.quantity, 0) || '/' || COALESCE(kept.points, 0)
        FROM counted
        FULL JOIN day_reward AS kept ON kept.business_date = counted.business_date AND kept.reward = counted.reward
        WHERE COALESCE(counted.quantity, 0) <> COALESCE(kept.quantity, 0)
           OR COALESCE(counted.points, 0) <> COALESCE(kept.points, 0)
           OR COALESCE(counted.money, 0) <> COALESCE(kept.money, 0)
     )sql"},
    {"redemption-points", "a redemption took the points that it says", R"sql(
        SELECT redemption.operation, 'redemption ' || redemption.id, redemption.points,
               COALESCE((SELECT -SUM(entry.amount) FROM entry
                         WHERE entry.operation = redemption.operation AND entry.unit = 1 AND entry.kind = 7), 0)
        FROM redemption
        WHERE redemption.source = 'redeem'
          AND redemption.points <> COALESCE((SELECT -SUM(entry.amount) FROM entry
                                             WHERE entry.operation = redemption.operation AND entry.unit = 1
                                               AND entry.kind = 7), 0)
     )sql"},
    {"stock", "stock is what came less what went", R"sql(
        SELECT NULL, 'reward ' || COALESCE(moved.reward, stock.reward), COALESCE(moved.count, 0), COALESCE(stock.count, 0)
        FROM (SELECT reward, SUM(change) AS count FROM stock_move GROUP BY reward) AS moved
        FULL JOIN stock ON stock.reward = moved.reward
        WHERE COALESCE(moved.count, 0) <> COALESCE(stock.count, 0) OR stock.count < 0
     )sql"},
    {"coupon-state", "a coupon stands as its last change left it", R"sql(
        SELECT coupon.operation, 'coupon ' || coupon.id,
               COALESCE((SELECT coupon_change.state FROM coupon_change WHERE coupon_change.coupon = coupon.id
                         ORDER BY coupon_change.operation DESC LIMIT 1), 1),
               coupon.state
        FROM coupon
        WHERE coupon.state <> COALESCE((SELECT coupon_change.state FROM coupon_change
                                        WHERE coupon_change.coupon = coupon.id
                                        ORDER BY coupon_change.operation DESC LIMIT 1), 1)
           OR (coupon.state = 2) <> (coupon.used_by IS NOT NULL)
     )sql"},
    {"coupon-once", "a coupon is used once, unless it was given back between", R"sql(
        SELECT operation, 'coupon ' || coupon, 'another state', state
        FROM (SELECT operation, coupon, state,
                     LAG(state, 1, 1) OVER (PARTITION BY coupon ORDER BY operation) AS before
              FROM coupon_change)
        WHERE state = before
     )sql"},
};

#undef UNDONE_FLAG
#undef TURNS_OF

} // namespace

std::span<const VerifyQuery> saleQueries()
{
    return saleChecks;
}

} // namespace regulars
