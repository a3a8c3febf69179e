#pragma once

#include "services/desk.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace regulars
{

// What the days did.
struct DayTally
{
    qint64 operations = 0;
    Points expired;
    qint64 reviews = 0;
    qint64 kept = 0;
    qint64 fell = 0;
    qint64 rose = 0;
    qint64 dated = 0; // members to whom a dated rule gave something

    DayTally &operator+=(const DayTally &other);
};

// The end of one business day: what expired is written off, windows that end are ranked, ranking
// paths lift, reviews decide, dated rules fire. Each member's share is an operation dated at the
// day's end, under the programme in force then. Runs inside the caller's batch: whole, or piece by
// piece with a batch each. Whoever comes back to a day that was left in the middle goes on from
// there: rankings that were made stand, nobody is reviewed twice, no dated rule fires twice for
// anybody.
class DayWork
{
public:
    DayWork(Desk &desk, BusinessDay day);

    Result<DayTally> run();

    // Whether more than so many lots, reviews or members are to be seen to.
    bool isLong(int most) const;
    // About so many of them. False: the day is closed.
    Result<bool> runSome(int most);
    const DayTally &tally() const { return m_tally; }

    // Of a day's work this alone may be done ahead, in pieces.
    bool hasMoreDue(int lots) const;
    Result<DayTally> expireSome(int lots);

private:
    enum class Stage { Rank, Lift, Review, Fire, Close };

    // One measure's ranking on this day.
    struct Ranked
    {
        int measure;
        Ratio share;
        std::set<MemberId> members;
    };

    Result<Answer> write(OperationKind kind, Act act, std::optional<MemberId> member,
                         const Desk::Body &body);
    Result<Done> expire();
    Result<bool> expireOnce(int lots);
    Result<Done> rank();
    Result<Done> rankOne(int measure, const Ratio &share);
    std::set<MemberId> liftable() const;
    Result<Done> liftRanked();
    Result<Done> liftOne(MemberId member);
    Result<Done> review();
    Result<Done> reviewOne(MemberId member);
    Result<Done> fireDatedRules();
    Result<bool> liftSome(int most);
    Result<bool> reviewSome(int most);
    Result<bool> fireSome(int most);
    Result<Done> fireFor(MemberId member);
    Result<Done> close();
    bool hasDatedRules() const;
    // Whom dated rules may concern: by their birthdays when every such rule asks for one, else
    // everybody.
    std::vector<MemberId> candidates() const;
    // Those whose birthday lets a rule fire; none: the rules concern everybody.
    std::optional<std::vector<MemberId>> celebrating() const;
    std::vector<MemberId> candidatesAfter(std::optional<MemberId> after, int most) const;
    bool isLiving(MemberId member) const;
    MemberView viewOf(MemberId member) const;

    Desk &m_desk;
    Connection &m_store;
    BusinessDay m_day;
    InstalledProgramme m_installed;
    Moment m_moment;
    std::vector<Ranked> m_ranked;
    DayTally m_tally;
    Stage m_stage = Stage::Rank;
    std::optional<MemberId> m_lifted; // the last one looked at
    std::optional<MemberId> m_fired;  // so too
};

} // namespace regulars
