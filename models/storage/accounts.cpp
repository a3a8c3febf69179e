#include "storage/accounts.h"

#include "storage/storedforms.h"

namespace regulars
{

void Accounts::insert(MemberId member, const TierStanding &standing) const
{
    m_store.exec(R"(
        INSERT INTO account (member, tier, tier_until, tier_review_on, tier_is_manual)
        VALUES (:member, :tier, :tier_until, :tier_review_on, :tier_is_manual))",
                 member, standing.tier, standing.until, standing.reviewOn, standing.isManual);
}

Account Accounts::load(MemberId member) const
{
    Statement row = m_store.query(R"(
        SELECT points, debt, stored_value, earned, redeemed, expired, purchases, spend, paid,
               first_purchase_on, last_purchase_on, last_activity_on,
               tier, tier_until, tier_review_on, tier_is_manual
        FROM account WHERE member = :member)",
                                  member);
    row.stepToRow();
    return {member,
            row.as<Points>(0),
            row.as<Points>(1),
            row.as<Money>(2),
            row.as<Points>(3),
            row.as<Points>(4),
            row.as<Points>(5),
            row.int64(6),
            row.as<Money>(7),
            row.as<Money>(8),
            row.as<std::optional<BusinessDay>>(9),
            row.as<std::optional<BusinessDay>>(10),
            row.as<std::optional<BusinessDay>>(11),
            row.text(12),
            row.as<std::optional<BusinessDay>>(13),
            row.as<std::optional<BusinessDay>>(14),
            row.boolean(15)};
}

void Accounts::apply(MemberId member, const LedgerChange &change) const
{
    if (change.unit == Unit::StoredValue) {
        m_store.exec(
            "UPDATE account SET stored_value = stored_value + :stored_value WHERE member = :member",
            change.amount, member);
        return;
    }
    const auto ofKind = [&](EntryKind first, EntryKind second) {
        return change.kind == first || change.kind == second ? change.amount : 0;
    };
    m_store.exec(R"(
        UPDATE account
        SET points = points + :points, debt = debt + :debt, earned = earned + :earned, redeemed = redeemed - :redeemed,
            expired = expired - :expired
        WHERE member = :member)",
                 change.amount, change.debt, ofKind(EntryKind::Issued, EntryKind::TakenBack),
                 ofKind(EntryKind::Redeemed, EntryKind::Restored),
                 ofKind(EntryKind::Expired, EntryKind::Expired), member);
}

void Accounts::payDebt(MemberId member, Points amount) const
{
    m_store.exec("UPDATE account SET debt = debt - :amount WHERE member = :member", amount, member);
}

void Accounts::apply(MemberId member, const PurchaseChange &change) const
{
    m_store.exec(R"(
        UPDATE account
        SET purchases = purchases + :purchases, spend = spend + :spend, paid = paid + :paid
        WHERE member = :member)",
                 change.purchases, change.spend, change.paid, member);
}

void Accounts::addPurchase(MemberId member, const PurchaseChange &change, BusinessDay day) const
{
    m_store.exec(R"(
        UPDATE account
        SET purchases = purchases + :purchases, spend = spend + :spend, paid = paid + :paid,
            first_purchase_on = CASE WHEN first_purchase_on < :day
                                     THEN first_purchase_on ELSE :day END,
            last_purchase_on = CASE WHEN last_purchase_on > :day
                                    THEN last_purchase_on ELSE :day END
        WHERE member = :member)",
                 change.purchases, change.spend, change.paid, day, member);
}

void Accounts::setPurchaseDays(MemberId member, std::optional<BusinessDay> first,
                               std::optional<BusinessDay> last) const
{
    m_store.exec(
        "UPDATE account SET first_purchase_on = :first_purchase_on, last_purchase_on = :last_purchase_on WHERE member = :member",
        first, last, member);
}

void Accounts::setLastActivity(MemberId member, std::optional<BusinessDay> day) const
{
    m_store.exec("UPDATE account SET last_activity_on = :last_activity_on WHERE member = :member",
                 day, member);
}

void Accounts::setTier(MemberId member, const TierStanding &standing) const
{
    m_store.exec(R"(
        UPDATE account
        SET tier = :tier, tier_until = :tier_until, tier_review_on = :tier_review_on, tier_is_manual = :tier_is_manual
        WHERE member = :member)",
                 standing.tier, standing.until, standing.reviewOn, standing.isManual, member);
}

void Accounts::setTierReview(MemberId member, std::optional<BusinessDay> reviewOn) const
{
    m_store.exec("UPDATE account SET tier_review_on = :tier_review_on WHERE member = :member",
                 reviewOn, member);
}

} // namespace regulars
