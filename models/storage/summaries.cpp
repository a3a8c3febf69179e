#include "storage/summaries.h"

#include "storage/storedforms.h"

namespace regulars
{

void Summaries::add(const PointsRow &row) const
{
    m_store.exec(R"(
        INSERT INTO day_points (business_date, unit, tier, kind, amount, entries)
        VALUES (:business_date, :unit, :tier, :kind, :amount, :entries)
        ON CONFLICT (business_date, unit, tier, kind)
        DO UPDATE SET amount = amount + excluded.amount, entries = entries + excluded.entries)",
                 row.day, row.unit, row.tier, row.kind, row.amount, row.entries);
}

void Summaries::add(const SalesRow &row) const
{
    m_store.exec(R"(
        INSERT INTO day_sales (business_date, hour, is_member, paid, refunded, purchases)
        VALUES (:business_date, :hour, :is_member, :paid, :refunded, :purchases)
        ON CONFLICT (business_date, hour, is_member)
        DO UPDATE SET paid = paid + excluded.paid, refunded = refunded + excluded.refunded,
                      purchases = purchases + excluded.purchases)",
                 row.day, row.hour, row.isMember, row.paid, row.refunded, row.purchases);
}

void Summaries::add(const RewardRow &row) const
{
    m_store.exec(R"(
        INSERT INTO day_reward (business_date, reward, quantity, points, money)
        VALUES (:business_date, :reward, :quantity, :points, :money)
        ON CONFLICT (business_date, reward)
        DO UPDATE SET quantity = quantity + excluded.quantity, points = points + excluded.points,
                      money = money + excluded.money)",
                 row.day, row.reward, row.quantity, row.points, row.money);
}

std::vector<PointsRow> Summaries::points(BusinessDay first, BusinessDay last) const
{
    std::vector<PointsRow> rows;
    Statement row = m_store.query(R"(
        SELECT business_date, unit, tier, kind, amount, entries FROM day_points
        WHERE business_date BETWEEN :first AND :last
        ORDER BY business_date, unit, tier, kind)",
                                  first, last);
    while (row.step()) {
        rows.push_back({row.as<BusinessDay>(0), row.as<Unit>(1), row.text(2), row.as<EntryKind>(3),
                        row.int64(4), row.int64(5)});
    }
    return rows;
}

std::vector<SalesRow> Summaries::sales(BusinessDay first, BusinessDay last) const
{
    std::vector<SalesRow> rows;
    Statement row = m_store.query(R"(
        SELECT business_date, hour, is_member, paid, refunded, purchases FROM day_sales
        WHERE business_date BETWEEN :first AND :last
        ORDER BY business_date, hour, is_member)",
                                  first, last);
    while (row.step()) {
        rows.push_back({row.as<BusinessDay>(0), row.integer(1), row.boolean(2), row.as<Money>(3),
                        row.as<Money>(4), row.int64(5)});
    }
    return rows;
}

std::vector<RewardRow> Summaries::rewards(BusinessDay first, BusinessDay last) const
{
    std::vector<RewardRow> rows;
    Statement row = m_store.query(R"(
        SELECT business_date, reward, quantity, points, money FROM day_reward
        WHERE business_date BETWEEN :first AND :last
        ORDER BY business_date, reward)",
                                  first, last);
    while (row.step()) {
        rows.push_back({row.as<BusinessDay>(0), row.text(1), row.int64(2), row.as<Points>(3),
                        row.as<Money>(4)});
    }
    return rows;
}

} // namespace regulars
