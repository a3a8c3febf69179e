#include "storage/basketscan.h"

#include "storage/connection.h"
#include "storage/storedvalues.h"

namespace regulars
{

void forEachGood(Connection &connection, DayRange days, ShelfLevel level,
                 const std::function<bool(qint64 purchase, QByteArrayView good)> &visit)
{
    Statement rows = connection.query(R"sql(
        SELECT purchase.id,
               CASE WHEN ?3 = 1 THEN purchase_line.category ELSE purchase_line.product END
        FROM purchase
        JOIN purchase_line ON purchase_line.purchase = purchase.id
        WHERE purchase.business_date BETWEEN ?1 AND ?2
          AND purchase.is_undone = 0 AND purchase.is_returned = 0
          AND purchase_line.quantity > purchase_line.quantity_back
        ORDER BY purchase.id
    )sql",
                                      days.first, days.last, level == ShelfLevel::Categories);
    while (rows.step()) {
        if (!rows.isNull(1) && !visit(rows.int64(0), rows.utf8(1))) {
            return;
        }
    }
}

QStringList goodsOf(Connection &connection, MemberId member, DayRange days, ShelfLevel level)
{
    QStringList goods;
    Statement rows =
        connection.query(R"sql(
        SELECT DISTINCT CASE WHEN ?4 = 1 THEN purchase_line.category
                             ELSE purchase_line.product END AS good
        FROM purchase
        JOIN purchase_line ON purchase_line.purchase = purchase.id
        WHERE purchase.member = ?1 AND purchase.business_date BETWEEN ?2 AND ?3
          AND purchase.is_undone = 0 AND purchase.is_returned = 0
          AND purchase_line.quantity > purchase_line.quantity_back
        ORDER BY good
    )sql",
                         member, days.first, days.last, level == ShelfLevel::Categories);
    while (rows.step()) {
        if (!rows.isNull(0)) {
            goods.append(rows.text(0));
        }
    }
    return goods;
}

} // namespace regulars
