#include "storage/redemptions.h"

#include "storage/storedforms.h"

namespace regulars
{

#define REDEMPTION_COLUMNS                                                                         \
    "SELECT id, operation, member, reward, quantity, points, money, tender, business_date, "       \
    "source, is_undone FROM redemption "

#define MEMBERS_OF "(SELECT :member UNION ALL SELECT id FROM member WHERE merged_into = :member)"

namespace
{

Redemption read(const Statement &row)
{
    return {row.as<RedemptionId>(0),
            row.as<OperationId>(1),
            row.as<MemberId>(2),
            row.text(3),
            row.int64(4),
            row.as<Points>(5),
            row.as<Money>(6),
            row.optionalText(7),
            row.as<BusinessDay>(8),
            row.text(9),
            row.boolean(10)};
}

std::vector<Redemption> readAll(Statement rows)
{
    std::vector<Redemption> redemptions;
    while (rows.step())
        redemptions.push_back(read(rows));
    return redemptions;
}

} // namespace

std::optional<Redemption> Redemptions::find(RedemptionId redemption) const
{
    Statement row = m_store.query(REDEMPTION_COLUMNS "WHERE id = :id", redemption);
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::vector<Redemption> Redemptions::ofOperation(OperationId operation) const
{
    return readAll(
        m_store.query(REDEMPTION_COLUMNS "WHERE operation = :operation ORDER BY id", operation));
}

std::vector<Redemption> Redemptions::ofMember(MemberId member, std::optional<RedemptionId> before,
                                              int limit) const
{
    return readAll(m_store.query(REDEMPTION_COLUMNS "WHERE member IN " MEMBERS_OF
                                                    R"( AND (:before IS NULL OR id < :before)
        ORDER BY id DESC LIMIT :limit)",
                                 member, before, limit));
}

qint64 Redemptions::countOf(MemberId member, const QString &reward) const
{
    return m_store
        .query("SELECT coalesce(sum(quantity), 0) FROM redemption WHERE member IN " MEMBERS_OF
               " AND reward = :reward AND is_undone = 0",
               member, reward)
        .scalar<qint64>();
}

void Redemptions::setUndone(RedemptionId redemption, bool isUndone) const
{
    m_store.exec("UPDATE redemption SET is_undone = :is_undone WHERE id = :id", isUndone,
                 redemption);
}

std::optional<qint64> Redemptions::stock(const QString &reward) const
{
    return m_store.query("SELECT count FROM stock WHERE reward = :reward", reward)
        .optionalScalar<qint64>();
}

bool Redemptions::moveStock(Journal &journal, const QString &reward, qint64 change,
                            StockCause cause) const
{
    const qint64 left = stock(reward).value_or(0) + change;
    if (left < 0)
        return false;
    m_store.exec(R"(
        INSERT INTO stock (reward, count)
        VALUES (:reward, :count)
        ON CONFLICT (reward) DO UPDATE SET count = excluded.count)",
                 reward, left);
    journal.insert(NewStockMove{reward, change, cause});
    return true;
}

std::vector<NewStockMove> Redemptions::stockMoves(OperationId operation) const
{
    std::vector<NewStockMove> moves;
    Statement rows = m_store.query(R"(
        SELECT reward, change, cause FROM stock_move
        WHERE operation = :operation
        ORDER BY reward)",
                                   operation);
    while (rows.step())
        moves.push_back({rows.text(0), rows.int64(1), rows.as<StockCause>(2)});
    return moves;
}

} // namespace regulars
