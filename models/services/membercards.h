#pragma once

#include "services/desk.h"

#include <QString>

#include <vector>

namespace regulars
{

// What stands on a member's card: nothing but who he is to the shop.
struct CardFacts
{
    MemberId member;
    QString name;
    QString card; // empty: he has no number yet, so there is nothing to print
    QString tier;
};

// Cards to print (M7). A question; nothing is stored.
class MemberCards
{
public:
    explicit MemberCards(Desk &desk)
        : m_desk(desk)
    {}

    // In the order asked; those who are gone are left out, those merged are who they are now.
    // Refuses not-signed-in; not-allowed several to those who may not browse.
    Result<std::vector<CardFacts>> of(const std::vector<MemberId> &members);

private:
    Desk &m_desk;
};

} // namespace regulars
