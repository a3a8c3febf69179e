#pragma once

#include "protocol/demo/chance.h"
#include "protocol/demo/democlock.h"
#include "protocol/demo/demopeople.h"
#include "protocol/demo/demoshop.h"
#include "services/desk.h"
#include "services/sales.h"

#include <memory>
#include <vector>

namespace regulars
{

// The counter of a demo shop: what customers do there, one after the other, as the clock walks.
class DemoCounter
{
public:
    DemoCounter(Store &store, DemoClock &clock, Chance &chance, DemoTally &tally);

    // Staff come to work: signs everybody in. Refuses as Desk::signIn().
    Result<Done> open(const SecretCost &cost);
    void turnTo(BusinessDay day) { m_day = day; }

    // A customer at this second of the day; the shift decides who serves.
    void enrol(Neighbour &newcomer, int second, const std::vector<Neighbour> &others);
    void visit(const Neighbour &customer, int second);
    void guest(int second);
    // The manager's hour: what goes back, is put right, is counted.
    void office(const std::vector<Neighbour> &customers, int second);
    Result<Answer> endDay(Instant at);
    void pause(); // commits; a desk's batch never outlives its shift

private:
    struct Shift
    {
        std::unique_ptr<Desk> desk;
        QString user;
    };
    struct Sold
    {
        QString purchase;
        QString operation;
        MemberRef buyer;
        int lines = 0;
        bool isGuest = false;
    };

    Desk &at(int shift, int second);
    Desk &clerkAt(int second);
    SaleRequest basket();
    void addCoupon(SaleRequest &sale, MemberId member);
    void sell(Desk &desk, SaleRequest sale, const Neighbour &customer);
    void topUp(Desk &desk, const MemberRef &ref, MemberId member);
    void redeem(Desk &desk, const MemberRef &ref, MemberId member);
    void act(Desk &desk, const MemberRef &ref, const QString &action);
    void giveAway(Desk &desk, const MemberRef &from, const std::vector<Neighbour> &customers);
    void takeBack(Desk &desk);
    void attachGuest(Desk &desk, const std::vector<Neighbour> &customers);
    void putRight(Desk &desk, const MemberRef &ref);
    void restock(Desk &desk);

    Store &m_store;
    DemoClock &m_clock;
    Chance &m_chance;
    DemoTally &m_tally;
    BusinessDay m_day;
    std::vector<Shift> m_shifts; // two clerks, the manager, the owner
    Desk *m_standing = nullptr;
    std::unique_ptr<Desk::Batch> m_batch;
    std::vector<Sold> m_sold; // lately, for returns
    int m_receipt = 0;
};

} // namespace regulars
