#pragma once

#include "services/merging.h"
#include "storage/operations.h"

namespace regulars
{

// Parts two members whom a merge made one (S39): what came over goes back, lots with their expiry,
// as long as nothing of it was spent. What was bought since stays with the one who stayed.
class Unmerging
{
public:
    Unmerging(Work &work, Operation merge, NewMerge who);

    // Refuses as Membership::unmerge() says; lines may have been written then: the caller rolls
    // back.
    Result<Done> run();

private:
    Result<Done> check() const;
    Result<Done> checkSpent() const;
    Result<Done> checkFree() const;
    void partPersons();
    void takeBackFields(Member &into, const Member &from) const;
    void partTags();
    Result<Done> partLedger();
    void partCoupons();
    void partTier();
    void partFigures();

    Work &m_work;
    Connection &m_store;
    Operation m_merge;
    NewMerge m_who;
    MergeRecord m_record;
    std::vector<MemberId> m_gone; // who went, and those who had been merged into him before
};

} // namespace regulars
