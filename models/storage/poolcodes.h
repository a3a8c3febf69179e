#pragma once

#include "storage/connection.h"
#include "storage/journal.h"

#include <optional>
#include <utility>
#include <vector>

namespace regulars
{

using PoolCodeId = Id<struct PoolCodeTag>;

struct PoolCode
{
    PoolCodeId id;
    OperationId operation; // that brought it
    QString reward;
    std::optional<BusinessDay> lastDay;
    std::optional<QString> code; // none: it went with the member who had it
    PoolCodeState state;
    std::optional<RedemptionId> redemption;
};

// How many there are of each state; those past their last day are free no longer.
struct PoolCounts
{
    qint64 free = 0;
    qint64 lapsed = 0;
    qint64 given = 0;
    qint64 returned = 0;
    qint64 withdrawn = 0;
    friend bool operator==(const PoolCounts &, const PoolCounts &) = default;
};

// What is the same code has the same digest in one store, by its digest key, and tells nobody else
// the code.
QByteArray poolCodeDigest(const QByteArray &key, const QString &reward, const QString &code);

// The codes of partners that rewards hand out (D1). A row changes together with its journal.
class PoolCodes
{
public:
    explicit PoolCodes(Connection &store)
        : m_store(store)
    {}

    bool isKnown(const QString &reward, const QByteArray &digest) const;
    PoolCodeId add(Journal &journal, const NewPoolCode &code) const;
    void turn(Journal &journal, PoolCodeId code, PoolCodeState state,
              std::optional<RedemptionId> redemption) const;

    std::optional<PoolCode> find(PoolCodeId code) const;
    // Free and good on that day, those that end first at the front.
    std::vector<PoolCode> free(const QString &reward, BusinessDay day, qint64 limit) const;
    qint64 freeCount(const QString &reward, BusinessDay day) const;
    PoolCounts counts(const QString &reward, BusinessDay day) const;
    std::vector<PoolCode> of(const QString &reward, std::optional<PoolCodeState> state,
                             std::optional<PoolCodeId> after, int limit) const;
    std::vector<PoolCode> importedBy(OperationId operation) const;
    std::vector<PoolCode> givenTo(RedemptionId redemption) const; // ever, by its own operation
    std::vector<PoolCode> holding(RedemptionId redemption) const; // still named by it
    // What an operation did to the number of free codes, by reward.
    std::vector<std::pair<QString, qint64>> movedBy(OperationId operation) const;
    std::vector<PoolCode> ofMember(MemberId member) const; // merged members' too
    void forget(PoolCodeId code) const;                    // its text
    bool isThereAgain(PoolCodeId code) const;              // the same code came by another import

private:
    Connection &m_store;
};

} // namespace regulars
