#include "services/shopyear.h"

#include "programme/templates.h"
#include "protocol/demo/demopeople.h"
#include "services/dayend.h"
#include "services/points.h"
#include "services/refunds.h"
#include "services/rewards.h"
#include "services/undo.h"
#include "storage/coupons.h"
#include "storage/redemptions.h"

#include <algorithm>
#include <limits>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr const char *opening = "2026-01-01 08:00";
constexpr int secondsOfHour = 3'600;
constexpr int firstHour = 9;
constexpr int lastHour = 21;
constexpr qint64 minuteMs = 60'000;
constexpr int never = std::numeric_limits<int>::max();

} // namespace

ShopYear::ShopYear(const Trade &trade, quint64 seed)
    : m_trade(trade)
    , m_chance(seed)
    , m_shop(templateText(QString::fromLatin1(trade.programme)), opening)
    , m_programme(m_shop.store->newestProgramme().programme)
{}

void ShopYear::invite()
{
    for (int i = 0; i < m_trade.members; ++i) {
        Customer customer;
        customer.person = neighbour(m_chance, i, days).person;
        customer.joinsOn = m_chance.happens(700) ? m_chance.below(30) : m_chance.below(days);
        const auto habit = static_cast<std::size_t>(m_chance.weighted(m_trade.habits));
        customer.visitsPermille = std::max(1, m_trade.visits[habit] * 1'000 / days);
        customer.leavesOn =
            m_chance.happens(200) ? customer.joinsOn + m_chance.between(30, 180) : never;
        customer.redeems = m_chance.happens(750);
        m_customers.push_back(customer);
    }
}

void ShopYear::live(int years)
{
    invite();
    const BusinessDay first = programme().calendar.dayOf(m_shop.clock.now());
    for (int day = 0; day < years * days; ++day) {
        m_shop.clock.set(programme().calendar.instantAt(first.plusDays(day).date(),
                                                        firstHour * secondsOfHour - 60));
        Desk::Batch batch(*m_shop.desk);
        if (first.plusDays(day).date().day() == 1)
            restock();
        liveDay(day);
        batch.commit();
        m_shop.clock.set(programme().calendar.endOf(first.plusDays(day)).plusMs(minuteMs));
        salesfloor::Shop::done(DayEnd(*m_shop.desk).run({}, first.plusDays(day)));
    }
}

void ShopYear::liveDay(int day)
{
    std::vector<Customer *> coming;
    for (Customer &customer : m_customers) {
        const bool isAbout = customer.joinsOn < day && day < customer.leavesOn;
        if (customer.joinsOn == day || (isAbout && m_chance.happens(customer.visitsPermille)))
            coming.push_back(&customer);
    }
    const qint64 openMs = qint64(lastHour - firstHour) * secondsOfHour * 1'000;
    for (Customer *customer : coming) {
        // So that all of them are served before it closes, at any hour.
        const qint64 longest = openMs / static_cast<qint64>(coming.size());
        m_shop.clock.advanceMs(longest / 4 + m_chance.below(static_cast<int>(longest / 2)));
        serve(*customer);
    }
}

void ShopYear::serve(Customer &customer)
{
    if (!customer.member) {
        enrol(customer);
    } else if (m_chance.happens(10)) {
        bringBack(customer);
    }
    m_shop.clock.advanceMs(minuteMs / 2);
    buy(customer);
    m_shop.clock.advanceMs(minuteMs / 2);
    act(customer);
    redeem(customer);
}

void ShopYear::enrol(Customer &customer)
{
    if (m_chance.happens(140)) {
        const Customer &friendly = m_chance.pick(m_customers);
        if (friendly.member)
            customer.person.referrer = MemberRef::of(*friendly.member);
    }
    const Answer enrolled =
        salesfloor::Shop::done(Membership(*m_shop.desk).enrol({}, customer.person));
    customer.member = enrolled.members.front().second;
    if (m_chance.happens(400))
        isDone(
            PointsDesk(*m_shop.desk).action({}, {MemberRef::of(*customer.member), u"profile"_s}));
    wish(customer);
}

SaleRequest ShopYear::basket(MemberId member)
{
    SaleRequest sale;
    sale.member = MemberRef::of(member);
    int weights = 0;
    for (const Trade::Goods &goods : m_trade.goods)
        weights += goods.weight;
    for (int i = m_chance.between(1, m_trade.mostLines); i > 0; --i) {
        int left = m_chance.below(weights);
        std::size_t kind = 0;
        while (left >= m_trade.goods[kind].weight)
            left -= m_trade.goods[kind++].weight;
        const Trade::Goods &goods = m_trade.goods[kind];
        const qint64 fen = m_chance.between(goods.least * 10, goods.most * 10) * 10;
        sale.lines.push_back(
            {{}, QString::fromLatin1(goods.category), Quantity(1'000), Money(fen)});
    }
    sale.tender = u"wechat"_s;
    if (m_chance.happens(500)) {
        const auto open = Coupons(m_shop.store->connection())
                              .openOf(member, programme().calendar.dayOf(m_shop.clock.now()));
        if (!open.empty())
            sale.coupons += open.front().code;
    }
    return sale;
}

void ShopYear::buy(Customer &customer)
{
    SaleRequest sale = basket(*customer.member);
    Sales sales(*m_shop.desk);
    Result<Answer> sold = sales.checkout({}, sale);
    if (!isDone(sold)) {
        sale.coupons.clear(); // it doesn't fit these goods
        sold = sales.checkout({}, sale);
    }
    customer.bought = salesfloor::Shop::done(std::move(sold));
    customer.lines = static_cast<int>(sale.lines.size());
    ++m_purchases;
}

void ShopYear::bringBack(Customer &customer)
{
    RefundRequest request;
    request.purchase = salesfloor::Shop::of(customer.bought);
    request.all = customer.lines == 1 || m_chance.happens(500);
    if (!request.all)
        request.lines.push_back({m_chance.below(customer.lines), Quantity(1'000)});
    isDone(Refunds(*m_shop.desk).refund({}, request));
}

void ShopYear::act(const Customer &customer)
{
    if (!m_chance.happens(33))
        return;
    const Action &action = m_chance.pick(programme().actions);
    if (action.id != u"profile"_s)
        isDone(PointsDesk(*m_shop.desk).action({}, {MemberRef::of(*customer.member), action.id}));
}

void ShopYear::wish(Customer &customer)
{
    const Reward &one = m_chance.pick(programme().rewards);
    const Reward &other = m_chance.pick(programme().rewards);
    customer.wish = one.points < other.points ? one.id : other.id;
}

void ShopYear::redeem(Customer &customer)
{
    const Reward &wished =
        programme().rewards.at(static_cast<std::size_t>(programme().reward(customer.wish).value()));
    if (!customer.redeems || m_shop.account(*customer.member).points < wished.points ||
        !m_chance.happens(m_trade.redeemPermille))
        return;
    const Result<Answer> redeemed =
        Rewards(*m_shop.desk)
            .redeem({}, {MemberRef::of(*customer.member), wished.id, 1, u"wechat"_s});
    if (isDone(redeemed)) {
        ++m_redemptions;
        if (m_chance.happens(10))
            isDone(Undo(*m_shop.desk).undo({}, {QString::number(redeemed->operation->value())}));
    }
    wish(customer);
}

void ShopYear::restock()
{
    constexpr qint64 low = 15;
    constexpr qint64 delivery = 40;
    for (const Reward &reward : programme().rewards) {
        const auto stock = Redemptions(m_shop.store->connection()).stock(reward.id);
        if (stock && *stock < low)
            isDone(Rewards(*m_shop.desk).stock({}, {reward.id, delivery, u"delivery"_s}));
    }
}

} // namespace regulars
