#include "storage/stockscan.h"

#include "storage/connection.h"
#include "storage/storedforms.h"

namespace regulars
{

void eachStockMove(Connection &connection, BusinessDay through,
                   const std::function<void(const StockMoveThen &)> &visit)
{
    Statement rows = connection.query(R"sql(
        SELECT stock_move.reward, operation.business_date, stock_move.cause, stock_move.change,
               CASE WHEN stock_move.cause = 2 THEN detail.text END
        FROM stock_move
        JOIN operation ON operation.id = stock_move.operation
        LEFT JOIN detail ON detail.operation = operation.id
        WHERE operation.business_date <= ?1
        ORDER BY stock_move.reward, stock_move.operation
    )sql",
                                      through);
    while (rows.step()) {
        visit({rows.text(0), rows.as<BusinessDay>(1), rows.as<StockCause>(2), rows.int64(3),
               rows.optionalBlob(4)});
    }
}

} // namespace regulars
