#include "storage/tiershistory.h"

#include "storage/standing.h"
#include "storage/storedforms.h"

namespace regulars
{

#define TIER_CHANGE_COLUMNS                                                                        \
    "SELECT operation, member, from_tier, to_tier, cause, at, business_date, until, review_on, "   \
    "gift FROM tier_change "

namespace
{

TierChange read(const Statement &row)
{
    return {row.as<OperationId>(0),
            row.as<MemberId>(1),
            row.optionalText(2),
            row.text(3),
            row.as<TierCause>(4),
            row.as<Instant>(5),
            row.as<BusinessDay>(6),
            row.as<std::optional<BusinessDay>>(7),
            row.as<std::optional<BusinessDay>>(8),
            row.boolean(9)};
}

std::optional<TierChange> readOne(Statement row)
{
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

} // namespace

void TiersHistory::change(Journal &journal, const NewTierChange &change) const
{
    journal.insert(change);
    Accounts(m_store).setTier(change.member, {change.toTier, change.until, change.reviewOn,
                                              change.cause == TierCause::Manual});
}

std::vector<TierChange> TiersHistory::of(MemberId member) const
{
    std::vector<TierChange> changes;
    Statement rows =
        m_store.query(TIER_CHANGE_COLUMNS "WHERE member = :member ORDER BY at, operation", member);
    while (rows.step())
        changes.push_back(read(rows));
    return changes;
}

std::optional<TierChange> TiersHistory::byOperation(OperationId operation, MemberId member) const
{
    return readOne(m_store.query(TIER_CHANGE_COLUMNS
                                 "WHERE operation = :operation AND member = :member",
                                 operation, member));
}

std::optional<TierChange> TiersHistory::asOf(MemberId member, Instant at) const
{
    return readOne(m_store.query(TIER_CHANGE_COLUMNS R"(
        WHERE member = :member AND at <= :at
        ORDER BY at DESC, operation DESC LIMIT 1)",
                                 member, at));
}

std::optional<TierChange> TiersHistory::before(MemberId member, OperationId operation) const
{
    return readOne(m_store.query(TIER_CHANGE_COLUMNS R"(
        WHERE member = :member AND operation < :operation
        ORDER BY operation DESC LIMIT 1)",
                                 member, operation));
}

std::optional<BusinessDay> TiersHistory::lastGiftOn(MemberId member, const QString &tier) const
{
    return m_store
        .query(R"(
        SELECT max(c.business_date)
        FROM tier_change c
        WHERE c.member IN (SELECT :member UNION ALL SELECT id FROM member WHERE merged_into = :member)
          AND c.to_tier = :tier AND c.gift = 1
          AND )" STANDS("c.operation"),
               member, tier)
        .scalar<std::optional<BusinessDay>>();
}

} // namespace regulars
