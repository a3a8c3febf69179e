#pragma once

#include "storage/connection.h"
#include "storage/journal.h"

#include <optional>
#include <vector>

namespace regulars
{

struct Redemption
{
    RedemptionId id;
    OperationId operation;
    MemberId member;
    QString reward;
    qint64 quantity;
    Points points;
    Money money;
    std::optional<QString> tender;
    BusinessDay businessDate;
    QString source;
    bool isUndone;
};

// Rewards handed out, and the stock they come from.
class Redemptions
{
public:
    explicit Redemptions(Connection &store)
        : m_store(store)
    {}

    std::optional<Redemption> find(RedemptionId redemption) const;
    std::vector<Redemption> ofOperation(OperationId operation) const;
    std::vector<Redemption> ofMember(MemberId member, std::optional<RedemptionId> before,
                                     int limit) const;            // newest first
    qint64 countOf(MemberId member, const QString &reward) const; // not undone, merged members too
    void setUndone(RedemptionId redemption, bool isUndone) const;

    // None: never stocked, so unlimited.
    std::optional<qint64> stock(const QString &reward) const;
    // Journal row and count together; false, and nothing written, when less than 0 would be left.
    // Once a reward and operation.
    [[nodiscard]] bool moveStock(Journal &journal, const QString &reward, qint64 change,
                                 StockCause cause) const;
    std::vector<NewStockMove> stockMoves(OperationId operation) const;

private:
    Connection &m_store;
};

} // namespace regulars
