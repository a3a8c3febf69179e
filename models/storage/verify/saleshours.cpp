#include "storage/verify/saleshours.h"

#include "storage/connection.h"
#include "storage/verify/limitterms.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>

#include <map>
#include <tuple>
#include <vector>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

using Hour = std::tuple<int, int, bool>; // business date, hour, to members

struct Sums
{
    qint64 paid = 0;
    qint64 refunded = 0;
    qint64 purchases = 0;

    friend bool operator==(const Sums &, const Sums &) = default;
    QString text() const { return u"%1/%2/%3"_s.arg(paid).arg(refunded).arg(purchases); }
};

struct Zone
{
    qint64 from;
    qint64 operation;
    QTimeZone zone;
};

std::vector<Zone> zonesOf(Connection &store)
{
    std::vector<Zone> zones;
    Statement rows = store.query(
        "SELECT in_force_from, operation, text FROM programme_version ORDER BY in_force_from, id");
    while (rows.step()) {
        const QJsonObject programme = programmeObject(rows.blob(2));
        zones.push_back({rows.int64(0), rows.int64(1),
                         QTimeZone(programme["time_zone"_L1].toString().toLatin1())});
    }
    return zones;
}

// Of the programme in force then, as far as it was known.
int hourOf(const std::vector<Zone> &zones, qint64 atMs, qint64 operation)
{
    QTimeZone zone = zones.empty() ? QTimeZone::utc() : zones.front().zone;
    for (const Zone &version : zones) {
        if (version.from <= atMs && version.operation <= operation) {
            zone = version.zone;
        }
    }
    return zone.isValid() ? QDateTime::fromMSecsSinceEpoch(atMs, zone).time().hour() : 0;
}

std::map<Hour, Sums> counted(Connection &store)
{
    const std::vector<Zone> zones = zonesOf(store);
    std::map<Hour, Sums> sums;
    Statement moves = store.query(R"sql(
        WITH RECURSIVE turn (root, operation, undone) AS (
            SELECT first.reverses, first.id, 1
            FROM operation AS first
            WHERE first.reverses IS NOT NULL
            UNION ALL
            SELECT turn.root, later.id, 1 - turn.undone
            FROM turn JOIN operation AS later ON later.reverses = turn.operation)
        SELECT operation.id, operation.at, operation.business_date, purchase.sold_to IS NOT NULL,
               purchase.price - purchase.points_money, 0, 1
        FROM purchase JOIN operation ON operation.id = purchase.operation
        UNION ALL
        SELECT operation.id, operation.at, operation.business_date, purchase.sold_to IS NOT NULL,
               0, (purchase.price - purchase.points_money) * (2 * turn.undone - 1), 0
        FROM turn
        JOIN purchase ON purchase.operation = turn.root
        JOIN operation ON operation.id = turn.operation
        UNION ALL
        SELECT operation.id, operation.at, operation.business_date, purchase.sold_to IS NOT NULL,
               0, refund.price - refund.points_money, 0
        FROM refund
        JOIN purchase ON purchase.id = refund.purchase
        JOIN operation ON operation.id = refund.operation
        UNION ALL
        SELECT operation.id, operation.at, operation.business_date, purchase.sold_to IS NOT NULL,
               0, (refund.price - refund.points_money) * (1 - 2 * turn.undone), 0
        FROM turn
        JOIN refund ON refund.operation = turn.root
        JOIN purchase ON purchase.id = refund.purchase
        JOIN operation ON operation.id = turn.operation
    )sql");
    while (moves.step()) {
        const int hour = hourOf(zones, moves.int64(1), moves.int64(0));
        Sums &sum = sums[{moves.integer(2), hour, moves.boolean(3)}];
        sum.paid += moves.int64(4);
        sum.refunded += moves.int64(5);
        sum.purchases += moves.int64(6);
    }
    return sums;
}

} // namespace

void checkSalesByHour(Connection &store, const HourNote &note)
{
    std::map<Hour, Sums> sums = counted(store);
    const auto tell = [&](const Hour &hour, const Sums &right, const Sums &kept) {
        if (right != kept) {
            note(u"day %1 hour %2 %3"_s.arg(std::get<0>(hour))
                     .arg(std::get<1>(hour))
                     .arg(std::get<2>(hour) ? u"members"_s : u"others"_s),
                 right.text(), kept.text());
        }
    };
    Statement rows = store.query(
        "SELECT business_date, hour, is_member, paid, refunded, purchases FROM day_sales");
    while (rows.step()) {
        const Hour hour{rows.integer(0), rows.integer(1), rows.boolean(2)};
        const auto right = sums.find(hour);
        tell(hour, right == sums.end() ? Sums{} : right->second,
             {rows.int64(3), rows.int64(4), rows.int64(5)});
        if (right != sums.end()) {
            sums.erase(right);
        }
    }
    for (const auto &[hour, right] : sums) {
        tell(hour, right, {});
    }
}

} // namespace regulars
