#pragma once

#include "storage/connection.h"
#include "values/amount.h"
#include "values/businessday.h"
#include "values/id.h"
#include "values/instant.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace regulars
{

// g++ takes a scoped enumerator for something that shadows.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
enum class MemberOrder {
    Name,
    Card,
    Phone,
    Tier,
    Points,
    StoredValue,
    Spend,
    Visits,
    LastPurchase,
    Joined,
    Birthday, // by the day of the year
    Tag,      // the first of them by name
    State,    // the open ones before the frozen ones
};
#pragma GCC diagnostic pop

// A length of days of the year, by month: birthdays within it. 29 February is day 29 of month 2.
struct MonthDays
{
    int month;
    int first;
    int last; // included
};

// Which of the living are wanted; what is left out asks nothing.
struct MemberConditions
{
    std::optional<std::vector<MemberId>> among{}; // found by a text
    QStringList tiers{};                          // any of these
    QStringList tags{};                           // all of these
    BusinessDay tagsOn;                           // in force on that day
    std::optional<BusinessDay> joinedFrom{};
    std::optional<BusinessDay> joinedThrough{};
    // No purchase after it, and joined by then.
    std::optional<BusinessDay> silentSince{};
    std::vector<MonthDays> birthdays{};
    std::optional<Points> pointsAtLeast{};
    std::optional<Points> pointsAtMost{};
    // Points that die after the first and by the second instant.
    std::optional<std::pair<Instant, Instant>> expiring{};
    std::optional<bool> isFrozen{};
    std::optional<QString> consentGiven{}; // to that purpose, by the last word on it
};

// What a list shows of a member.
struct ListedMember
{
    MemberId id;
    QString nameKey; // by which names are ordered
    std::optional<QString> name;
    std::optional<QString> card;
    std::optional<QString> phone;
    QString tier;
    Points points; // by the ledger: what died unwritten counts as written (S1)
    Money storedValue;
    Money spend;
    qint64 visits;
    std::optional<BusinessDay> lastPurchaseOn;
    BusinessDay joinedOn;
    std::optional<int> birthMonth;
    std::optional<int> birthDay;
    bool isFrozen;
    Points ledgerPoints; // by which they are ordered; what died today may still be in it
    std::optional<QString> firstTag; // likewise
};

// Where a page ends: the key of the order, and the member.
struct MemberPlace
{
    std::variant<qint64, QString> key; // of MemberOrder::Tier: its id
    MemberId member;
};

// The living in any order, by keyset. Where a condition picks few, they are gathered by its own
// index and put in order; else the order's index is walked.
class MemberPages
{
public:
    // `ladder`: the tiers from the lowest up, for MemberOrder::Tier; others stand below. `now`
    // tells what has died.
    MemberPages(Connection &store, QStringList ladder, Instant now)
        : m_store(store)
        , m_ladder(std::move(ladder))
        , m_now(now)
    {}

    enum class Direction { Rising, Falling };

    // Beyond `place` in that direction, in that direction.
    std::vector<ListedMember> page(const MemberConditions &conditions, MemberOrder order,
                                   Direction direction, const std::optional<MemberPlace> &place,
                                   int limit) const;
    // No further than `most`.
    qint64 count(const MemberConditions &conditions, qint64 most) const;
    // By id, of `most` at most: for what is done to a selection.
    std::vector<MemberId> ids(const MemberConditions &conditions, int most) const;

    static MemberPlace placeOf(const ListedMember &member, MemberOrder order);

private:
    struct Clause;
    struct Walk;
    static std::vector<Clause> clausesOf(const MemberConditions &conditions,
                                         std::optional<MemberOrder> order);
    static void addPersonClauses(std::vector<Clause> &clauses, const MemberConditions &c,
                                 std::optional<MemberOrder> order);
    static void addAccountClauses(std::vector<Clause> &clauses, const MemberConditions &c,
                                  std::optional<MemberOrder> order);
    const Clause *smallest(const std::vector<Clause> &clauses) const;
    std::vector<ListedMember> read(const std::vector<Clause> &clauses, const Walk &walk) const;
    std::vector<ListedMember> byKey(const std::vector<Clause> &clauses, Walk walk,
                                    const std::optional<MemberPlace> &place) const;
    std::vector<ListedMember> byTier(const std::vector<Clause> &clauses, Walk walk,
                                     const std::optional<MemberPlace> &place) const;
    // The tiers that members hold, from the lowest up.
    std::vector<std::pair<qint64, QString>> heldTiers() const;
    qint64 rankOf(const QString &tier) const;

    Connection &m_store;
    QStringList m_ladder;
    Instant m_now;
};

} // namespace regulars
