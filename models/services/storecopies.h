#pragma once

#include "services/desk.h"

#include <QString>

#include <vector>

namespace regulars
{

// A whole copy of the store, or a part of one.
struct OldCopy
{
    QString path;
    Instant made;
};

// What lies beside a store since it was migrated (`.before-NNN`), replaced by a restored one
// (`.replaced-…`), or since the sealing of a backup broke off (`.sealing-…`). Such copies still
// hold whoever was erased later, and nobody erases in them: so they are removed after 30 days, and
// after one day once somebody was erased since (S41).
class StoreCopies
{
public:
    static constexpr qint64 dayMs = 24LL * 3'600'000;
    static constexpr qint64 keptMs = 30 * dayMs;
    static constexpr qint64 keptOnceErasedMs = dayMs;

    explicit StoreCopies(Desk &desk)
        : m_desk(desk)
    {}

    std::vector<OldCopy> all() const; // by name
    // Those that had their day; how many went is in the audit log. One that can't be removed is
    // tried again the next time. Wants a writer and no transaction.
    void removeOutlived();

private:
    Desk &m_desk;
};

} // namespace regulars
