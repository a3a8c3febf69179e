#pragma once

#include "storage/members.h"
#include "values/id.h"

#include <optional>
#include <vector>

namespace regulars
{

class Connection;

// A tag that an operation put, and what the member held of it before.
struct KeptTag
{
    MemberId member;
    HeldTag put;
    std::optional<HeldTag> before;
};

// What operations set beside the journal, kept so that an undo leaves nothing behind (S26).
class Turns
{
public:
    explicit Turns(Connection &store)
        : m_store(store)
    {}

    // The first of an operation counts: what stood before is what stood before the whole.
    void addTag(OperationId operation, const KeptTag &turn) const;
    std::vector<KeptTag> tags(OperationId operation) const;
    // Those later turned from what this one put stand on what it stood on.
    void passOver(OperationId operation, const KeptTag &turn) const;

    // The operation that put the tag on the member, with that last day; the latest of those that
    // stand.
    std::optional<OperationId> lastThatPut(MemberId member, const HeldTag &tag) const;
    // The rules that gave something in it.
    std::vector<QString> rulesOf(OperationId operation) const;

    void addBirthday(OperationId operation, MemberId member, int year) const;
    struct Birthday
    {
        MemberId member;
        int year;
    };
    std::vector<Birthday> birthdays(OperationId operation) const;
    // By an operation that stands.
    bool isBirthdayFired(MemberId member, int year) const;

private:
    Connection &m_store;
};

} // namespace regulars
