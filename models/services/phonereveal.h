#pragma once

#include "services/desk.h"
#include "services/memberref.h"

namespace regulars
{

// Whoever sees phones masked may see one of them whole at a time, and is on record for it
// (trust.md).
class PhoneReveal
{
public:
    explicit PhoneReveal(Desk &desk)
        : m_desk(desk)
    {}

    // As it is kept; empty: the member has none, which needs no record. Refuses not-signed-in,
    // no-such-member.
    Result<QString> reveal(const MemberRef &member);

private:
    Desk &m_desk;
};

} // namespace regulars
