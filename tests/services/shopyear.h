#pragma once

#include "protocol/demo/chance.h"
#include "services/salesfloor.h"

#include <QMap>

#include <array>
#include <vector>

namespace regulars
{

// How customers of a trade live. What is drawn for each of them, as often in every trade:
// seven of ten join in the first month, the others over the year; one of five stops coming after
// one to six months; one of seven was brought by a friend; two of five complete their details; at
// one visit of thirty they do something else that is rewarded; half of the visits with an open
// coupon use it; one purchase of a hundred comes back. Redeeming: one of four never asks. Everybody
// else wishes for a reward, that of two drawn which costs fewer points, and asks for it with the
// trade's chance at a visit at which it is in reach; then wishes for another.
struct Trade
{
    struct Goods
    {
        const char *category;
        int least; // yuan
        int most;
        int weight;
    };

    const char *programme; // the template
    int members;
    std::array<int, 3> habits; // of a hundred: who come often, now and then, seldom
    std::array<int, 3> visits; // a year
    std::vector<Goods> goods;
    int mostLines;      // of a purchase
    int redeemPermille; // chance a visit at which it is in reach
};

// A year of a small shop of a trade through the services of a real one: enrolments, purchases,
// redemptions, refunds, actions and each day's end.
class ShopYear
{
public:
    static constexpr int days = 365;

    ShopYear(const Trade &trade, quint64 seed);

    // In the years after the first nobody joins.
    void live(int years);

    salesfloor::Shop &shop() { return m_shop; }
    // What was asked and refused, by code; each of them has its place in life.
    const QMap<QString, int> &refused() const { return m_refused; }
    int purchases() const { return m_purchases; }
    int redemptions() const { return m_redemptions; }

private:
    struct Customer
    {
        EnrolRequest person;
        int joinsOn = 0;
        int leavesOn = 0;
        int visitsPermille = 0; // chance a day
        bool redeems = true;
        QString wish; // a reward
        std::optional<MemberId> member;
        Answer bought; // lately
        int lines = 0;
    };

    void invite();
    void liveDay(int day);
    void serve(Customer &customer);
    void enrol(Customer &customer);
    void buy(Customer &customer);
    void bringBack(Customer &customer);
    void act(const Customer &customer);
    void redeem(Customer &customer);
    void wish(Customer &customer);
    void restock();
    SaleRequest basket(MemberId member);
    const Programme &programme() const { return *m_programme; }
    template <class T>
    bool isDone(const Result<T> &result)
    {
        if (!result)
            ++m_refused[codeOf(result.refusal())];
        return static_cast<bool>(result);
    }

    const Trade &m_trade;
    Chance m_chance;
    salesfloor::Shop m_shop;
    std::shared_ptr<const Programme> m_programme;
    std::vector<Customer> m_customers;
    QMap<QString, int> m_refused;
    int m_purchases = 0;
    int m_redemptions = 0;
};

} // namespace regulars
