#pragma once

#include "storage/codes.h"
#include "storage/connection.h"
#include "values/amount.h"
#include "values/businessday.h"
#include "values/id.h"
#include "values/instant.h"
#include "values/moneytext.h"

#include <QString>

#include <functional>
#include <optional>

namespace regulars
{

// One line of a purchase that was not undone, with what an export says of the whole.
struct SoldLine
{
    PurchaseId purchase;
    std::optional<MemberId> member; // as it stands now
    std::optional<QString> card;
    std::optional<QString> phone;
    Instant at;
    BusinessDay businessDate;
    std::optional<QString> receipt;
    std::optional<QString> channel;
    QString till;
    int n;
    std::optional<QString> product;
    std::optional<QString> category;
    Quantity quantity;
    Money list;
    Money net; // after offers, tier discount and coupons
    Quantity quantityBack;
    Points earned; // by the whole purchase
};

// One ledger entry with whose it is and who wrote it.
struct BookedEntry
{
    EntryId id;
    OperationId operation;
    MemberId member;
    std::optional<QString> card;
    Unit unit;
    EntryKind kind;
    qint64 amount;
    Instant at;
    BusinessDay businessDate;
    QString tier;
    QString source;
    std::optional<PurchaseId> purchase;
    QString till;
    std::optional<QString> user; // none: the command line
};

// Walks through whole tables once, in order of writing, a row at a time: memory stays the same
// however long they are.
class ExportScan
{
public:
    explicit ExportScan(Connection &store)
        : m_store(store)
    {}

    void eachSoldLine(const std::function<void(const SoldLine &)> &visit) const;
    void eachEntry(const std::function<void(const BookedEntry &)> &visit) const;
    // Those that one operation wrote.
    void eachEntryOf(OperationId operation,
                     const std::function<void(const BookedEntry &)> &visit) const;

private:
    Connection &m_store;
};

} // namespace regulars
