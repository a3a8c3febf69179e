#pragma once

#include "services/memberjson.h"
#include "services/operationrow.h"
#include "services/store.h"
#include "storage/operations.h"

#include <QHash>

#include <optional>
#include <vector>

namespace regulars
{

// Makes rows for people of operations as they lie in the store; names are looked up once.
class OperationRows
{
public:
    OperationRows(Store &store, PhoneShown phones);

    // Points and stored value are those of the operation's own member.
    OperationRow row(const Operation &operation);
    // Those of these members: one and those merged into him.
    OperationRow row(const Operation &operation, const std::vector<MemberId> &members);

    RowMember member(MemberId member);

private:
    void addLedger(OperationRow &row, const std::vector<MemberId> &members) const;
    std::optional<Money> moneyOf(const Operation &operation) const;
    void addPurchase(OperationRow &row, const Operation &operation) const;
    void addDeeds(OperationRow &row, const Operation &operation) const;
    void addTier(OperationRow &row, const std::vector<MemberId> &members) const;
    void addPoolCodes(OperationRow &row) const;
    void addDetail(OperationRow &row) const;
    void addOther(OperationRow &row, const std::vector<MemberId> &members);
    QString tillName(TillId till);
    QString userName(std::optional<UserId> user);

    Connection &m_store;
    QString m_country;
    PhoneShown m_phones;
    QHash<qint64, QString> m_tills;
    QHash<qint64, QString> m_users;
};

} // namespace regulars
