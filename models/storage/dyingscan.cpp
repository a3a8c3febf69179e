#include "storage/dyingscan.h"

#include "storage/insightpast.h"

namespace regulars
{

std::vector<PointsHeldUntil> dyingPoints(Connection &connection, const InsightFrame &frame,
                                         BusinessDay until)
{
    const PeriodPast past(connection, frame);
    std::vector<PointsHeldUntil> dying;
    Statement rows = connection.query(R"sql(
            SELECT lot.member, lot.dies_at,
                   lot.amount - COALESCE((SELECT SUM(allocation.amount)
                                          FROM allocation
                                          JOIN operation ON operation.id = allocation.operation
                                          WHERE allocation.lot = lot.id
                                            AND operation.business_date <= ?1), 0)
            FROM lot
            JOIN operation ON operation.id = lot.operation
            WHERE lot.unit = 1 AND lot.dies_at > ?2 AND lot.dies_at <= ?3
              AND operation.business_date <= ?1
        )sql",
                                      frame.period.last, frame.calendar.endOf(frame.period.last),
                                      frame.calendar.endOf(until));
    while (rows.step()) {
        const Points points = rows.as<Points>(2);
        if (!points.isZero()) {
            dying.push_back({past.identities.of(rows.as<MemberId>(0)),
                             frame.calendar.dayOf(rows.as<Instant>(1).plusMs(-1)), points});
        }
    }
    return dying;
}

} // namespace regulars
