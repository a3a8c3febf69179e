#pragma once

#include "services/desk.h"
#include "storage/members.h"

namespace regulars
{

// Makes two members one (S39): lots, stored value and debt move with their expiry, purchases,
// coupons, tags and consents follow, the higher tier stays, empty fields are filled; old card and
// phone lead to the one who stays. What one earned by bringing the other is taken back (S19).
class Merging
{
public:
    // Both living and two.
    Merging(Work &work, Member from, Member into);

    void run();

private:
    void fillFields();
    void moveFigures();
    void moveTags();
    void keepHigherTier();
    void takeBackReferral();

    Work &m_work;
    Connection &m_store;
    Member m_from;
    Member m_into;
};

} // namespace regulars
