#include "storage/stockscan.h"

#include "storage/connection.h"
#include "storage/storedforms.h"

namespace regulars
{

void eachStockMove(Connection &connection, BusinessDay through,
                   const std::function<void(const StockMoveThen &)> &visit)
{
    Statement rows = connection.query(R"sql(
        WITH turn AS (
            SELECT code, operation, state,
                   LAG(state, 1, 1) OVER (PARTITION BY code ORDER BY operation) AS before
            FROM pool_code_change),
        move AS (
            SELECT reward, operation, cause, change FROM stock_move
            UNION ALL
            SELECT reward, operation, 2, COUNT(*) FROM pool_code GROUP BY reward, operation
            UNION ALL
            SELECT pool_code.reward, turn.operation, CASE turn.state WHEN 2 THEN 3 ELSE 2 END,
                   SUM((turn.state = 1) - (turn.before = 1))
            FROM turn
            JOIN pool_code ON pool_code.id = turn.code
            WHERE (turn.state = 1) <> (turn.before = 1)
            GROUP BY pool_code.reward, turn.operation, turn.state)
        SELECT move.reward, operation.business_date, move.cause, move.change,
               CASE WHEN move.cause = 2 THEN detail.text END
        FROM move
        JOIN operation ON operation.id = move.operation
        LEFT JOIN detail ON detail.operation = operation.id
        WHERE operation.business_date <= ?1
        ORDER BY move.reward, move.operation
    )sql",
                                      through);
    while (rows.step()) {
        visit({rows.text(0), rows.as<BusinessDay>(1), rows.as<StockCause>(2), rows.int64(3),
               rows.optionalBlob(4)});
    }
}

} // namespace regulars
