#pragma once

#include "storage/connection.h"
#include "values/amount.h"
#include "values/businessday.h"
#include "values/id.h"
#include "values/instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// What a list says of somebody.
struct DuePerson
{
    MemberId member;
    std::optional<QString> name;
    std::optional<QString> card;
    std::optional<QString> phone;
    QString tier;
};

// Points of one member that die at one instant.
struct DyingPoints
{
    DuePerson person;
    Instant diesAt;
    Points points;
};

struct DueReview
{
    DuePerson person;
    BusinessDay on;
};

// Living members to whom something will happen soon, in order of when, by keyset on the indexes of
// dates: each page costs what is on it.
class DueScan
{
public:
    explicit DueScan(Connection &store)
        : m_store(store)
    {}

    // Beyond `diesAt` and member; dead by `by`.
    std::vector<DyingPoints> dying(Instant diesAt, std::optional<MemberId> after, Instant by,
                                   int limit) const;
    // Born on that day of any year, by id, beyond `after`.
    std::vector<DuePerson> bornOn(int month, int day, std::optional<MemberId> after,
                                  int limit) const;
    // Beyond that day and member, through another day.
    std::vector<DueReview> reviews(BusinessDay on, std::optional<MemberId> after,
                                   BusinessDay through, int limit) const;
    // None: not among the living.
    std::optional<DuePerson> person(MemberId member) const;

private:
    Connection &m_store;
};

} // namespace regulars
