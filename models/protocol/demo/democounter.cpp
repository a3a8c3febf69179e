#include "protocol/demo/democounter.h"

#include "services/dayend.h"
#include "services/points.h"
#include "services/refunds.h"
#include "services/rewards.h"
#include "services/staff.h"
#include "services/undo.h"
#include "services/wallet.h"
#include "storage/accounts.h"
#include "storage/coupons.h"
#include "storage/members.h"
#include "storage/redemptions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr int firstClerk = 0;
constexpr int secondClerk = 1;
constexpr int manager = 2;
constexpr int owner = 3;
constexpr int changeOfShift = 14 * 3'600;
constexpr qint64 secondMs = 1'000;
constexpr std::size_t soldLately = 60;

struct StaffOfDemo
{
    QString name;
    Role role;
    QString till;
};

const std::vector<StaffOfDemo> &staffOfDemo()
{
    static const std::vector<StaffOfDemo> staff{{u"小李"_s, Role::Clerk, u"1"_s},
                                                {u"小王"_s, Role::Clerk, u"2"_s},
                                                {u"店长"_s, Role::Manager, u"1"_s},
                                                {u"owner"_s, Role::Owner, u"1"_s}};
    return staff;
}

MemberRef refTo(const Neighbour &customer)
{
    return {MemberRef::Kind::Card, customer.person.card};
}

} // namespace

DemoCounter::DemoCounter(Store &store, DemoClock &clock, Chance &chance, DemoTally &tally)
    : m_store(store)
    , m_clock(clock)
    , m_chance(chance)
    , m_tally(tally)
    , m_day(store.newestProgramme().programme->calendar.dayOf(clock.now()))
{}

Result<Done> DemoCounter::open(const SecretCost &cost)
{
    const QString pin = QString::fromUtf16(demoPin);
    Desk office(m_store, m_clock, u"1"_s);
    if (const Result<Role> role = office.signIn(u"owner"_s, pin); !role) {
        return role.refusal();
    }
    Staff staff(office, cost);
    for (const StaffOfDemo &person : staffOfDemo()) {
        if (person.role == Role::Owner) {
            continue;
        }
        m_clock.passMs(secondMs);
        if (const Result<Answer> made = staff.user({}, {person.name, person.role, pin, {}, {}});
            !made) {
            return made.refusal();
        }
    }
    for (const StaffOfDemo &person : staffOfDemo()) {
        Shift shift{std::make_unique<Desk>(m_store, m_clock, person.till), person.name};
        if (const Result<Role> role = shift.desk->signIn(person.name, pin); !role) {
            return role.refusal();
        }
        m_shifts.push_back(std::move(shift));
    }
    return Done{};
}

void DemoCounter::pause()
{
    if (m_batch) {
        m_batch->commit();
        m_batch.reset();
    }
    m_standing = nullptr;
}

Desk &DemoCounter::at(int shift, int second)
{
    Desk &desk = *m_shifts[static_cast<std::size_t>(shift)].desk;
    if (m_standing != &desk) {
        pause();
        m_standing = &desk;
        m_batch = std::make_unique<Desk::Batch>(desk);
    }
    const Calendar &calendar = m_store.newestProgramme().programme->calendar;
    m_clock.passMs(m_chance.between(7, 40) * secondMs);
    m_clock.goTo(calendar.instantAt(m_day.date(), second));
    return desk;
}

Desk &DemoCounter::clerkAt(int second)
{
    return at(second < changeOfShift ? firstClerk : secondClerk, second);
}

// One to four things off the shelves, seldom tobacco, of which the programme knows no product.
SaleRequest DemoCounter::basket()
{
    const InstalledProgramme installed = m_store.newestProgramme();
    const auto &products = installed.programme->products;
    constexpr std::array sizes{40, 33, 18, 9};
    const int things = m_chance.weighted(sizes) + 1;
    SaleRequest sale;
    for (int i = 0; i < things; ++i) {
        const Product &product = m_chance.pick(products);
        const int units = m_chance.happens(180) ? m_chance.between(2, 4) : 1;
        const Money price = product.price.value_or(Money(1'000));
        sale.lines.push_back(
            {product.id, {}, Quantity(units * 1'000), Money(price.count() * units)});
    }
    if (m_chance.happens(60) && installed.programme->category(u"tobacco"_s)) {
        sale.lines.push_back(
            {{}, u"tobacco"_s, Quantity(1'000), Money(m_chance.between(10, 45) * 100)});
    }
    sale.channel = u"counter"_s;
    constexpr std::array tenders{70, 12, 18};
    const std::array names{u"wechat"_s, u"cash"_s, u"alipay"_s};
    sale.tender = names[static_cast<std::size_t>(m_chance.weighted(tenders))];
    sale.receipt = u"%1-%2"_s.arg(m_day.number()).arg(++m_receipt, 6, 10, QLatin1Char('0'));
    return sale;
}

void DemoCounter::addCoupon(SaleRequest &sale, MemberId member)
{
    if (!m_chance.happens(450)) {
        return;
    }
    const auto open = Coupons(m_store.connection()).openOf(member, m_day);
    if (!open.empty()) {
        sale.coupons += open.front().code;
    }
}

void DemoCounter::sell(Desk &desk, SaleRequest sale, const Neighbour &customer)
{
    sale.member = refTo(customer);
    const Result<MemberId> member = resolveMember(m_store, *sale.member);
    if (!member) {
        return;
    }
    addCoupon(sale, *member);
    sale.wish.allStoredValue = customer.hasWallet;
    sale.wish.allPoints = m_chance.happens(25);
    Sales sales(desk);
    Result<Answer> sold = sales.checkout({}, sale);
    if (!sold) {
        // The coupon did not fit, or points could not pay: then without.
        sale.coupons.clear();
        sale.wish.allPoints = false;
        sold = sales.checkout({}, sale);
    }
    if (!sold) {
        return;
    }
    ++m_tally.purchases;
    const QString operation = QString::number(sold->operation->value());
    if (m_chance.happens(5)) {
        m_clock.passMs(40 * secondMs);
        m_tally.undone += Undo(desk).undo({}, {operation}) ? 1 : 0;
        return;
    }
    m_sold.push_back({sold->figures[u"purchase"_s].toString(), operation, *sale.member,
                      static_cast<int>(sale.lines.size())});
}

void DemoCounter::topUp(Desk &desk, const MemberRef &ref, MemberId member)
{
    constexpr qint64 little = 2'000;
    if (Accounts(m_store.connection()).load(member).storedValue.count() >= little) {
        return;
    }
    constexpr std::array amounts{10'000, 10'000, 20'000, 30'000, 50'000};
    m_tally.topUps +=
        Wallet(desk).topUp({}, {ref, Money(m_chance.pick(amounts)), u"wechat"_s}) ? 1 : 0;
}

void DemoCounter::redeem(Desk &desk, const MemberRef &ref, MemberId member)
{
    const InstalledProgramme installed = m_store.newestProgramme();
    const Account account = Accounts(m_store.connection()).load(member);
    std::vector<const Reward *> within;
    for (const Reward &reward : installed.programme->rewards) {
        if (reward.points <= account.points) {
            within.push_back(&reward);
        }
    }
    if (within.empty() || !m_chance.happens(110)) {
        return;
    }
    const Reward &reward = *m_chance.pick(within);
    const Result<Answer> redeemed = Rewards(desk).redeem({}, {ref, reward.id, 1, u"wechat"_s});
    if (!redeemed) {
        return;
    }
    ++m_tally.redemptions;
    if (m_chance.happens(15)) {
        m_clock.passMs(90 * secondMs);
        const QString operation = QString::number(redeemed->operation->value());
        m_tally.undone += Undo(desk).undo({}, {operation}) ? 1 : 0;
    }
}

void DemoCounter::act(Desk &desk, const MemberRef &ref, const QString &action)
{
    if (m_store.newestProgramme().programme->action(action)) {
        m_tally.actions += PointsDesk(desk).action({}, {ref, action}) ? 1 : 0;
    }
}

void DemoCounter::enrol(Neighbour &newcomer, int second, const std::vector<Neighbour> &others)
{
    Desk &desk = clerkAt(second);
    if (!others.empty() && m_chance.happens(180)) {
        newcomer.person.referrer = refTo(m_chance.pick(others));
    }
    Membership membership(desk);
    Result<Answer> enrolled = membership.enrol({}, newcomer.person);
    if (!enrolled) {
        newcomer.person.referrer.reset();
        enrolled = membership.enrol({}, newcomer.person);
    }
    if (!enrolled) {
        newcomer.leavesOn = newcomer.joinsOn;
        return;
    }
    ++m_tally.members;
    if (m_chance.happens(450)) {
        m_clock.passMs(20 * secondMs);
        act(desk, refTo(newcomer), u"profile"_s);
    }
    m_clock.passMs(30 * secondMs);
    sell(desk, basket(), newcomer);
}

void DemoCounter::visit(const Neighbour &customer, int second)
{
    Desk &desk = clerkAt(second);
    const MemberRef ref = refTo(customer);
    const Result<MemberId> member = resolveMember(m_store, ref);
    if (!member) {
        return;
    }
    if (customer.hasWallet) {
        topUp(desk, ref, *member);
        m_clock.passMs(15 * secondMs);
    }
    sell(desk, basket(), customer);
    m_clock.passMs(12 * secondMs);
    if (customer.bringsBag && m_chance.happens(600)) {
        act(desk, ref, u"own-bag"_s);
    }
    if (m_chance.happens(8)) {
        act(desk, ref, u"survey"_s);
    }
    redeem(desk, ref, *member);
}

void DemoCounter::guest(int second)
{
    Desk &desk = clerkAt(second);
    const SaleRequest sale = basket();
    const Result<Answer> sold = Sales(desk).checkout({}, sale);
    if (!sold) {
        return;
    }
    ++m_tally.purchases;
    ++m_tally.guests;
    if (m_chance.happens(40)) {
        m_sold.push_back({sold->figures[u"purchase"_s].toString(),
                          QString::number(sold->operation->value()),
                          {},
                          static_cast<int>(sale.lines.size()),
                          true});
    }
}

void DemoCounter::giveAway(Desk &desk, const MemberRef &from,
                           const std::vector<Neighbour> &customers)
{
    const GiveRequest gift{from, refTo(m_chance.pick(customers)),
                           Points(m_chance.between(1, 4) * 25)};
    m_tally.gifts += PointsDesk(desk).give({}, gift) ? 1 : 0;
}

void DemoCounter::takeBack(Desk &desk)
{
    if (m_sold.empty()) {
        return;
    }
    const Sold &sold = m_chance.pick(m_sold);
    RefundRequest request;
    request.purchase.purchase = sold.purchase;
    request.all = sold.lines == 1 || m_chance.happens(500);
    if (!request.all) {
        request.lines.push_back({m_chance.below(sold.lines), Quantity(1'000)});
    }
    m_tally.refunds += Refunds(desk).refund({}, request) ? 1 : 0;
}

void DemoCounter::attachGuest(Desk &desk, const std::vector<Neighbour> &customers)
{
    const auto found =
        std::find_if(m_sold.rbegin(), m_sold.rend(), [](const Sold &sold) { return sold.isGuest; });
    if (found == m_sold.rend()) {
        return;
    }
    // A second time, or for somebody who joined since, it is refused, as in life.
    static_cast<void>(
        Sales(desk).attach({}, {{found->purchase, {}}, refTo(m_chance.pick(customers))}));
}

void DemoCounter::putRight(Desk &desk, const MemberRef &ref)
{
    const int points = m_chance.happens(800) ? m_chance.between(2, 9) * 10 : -20;
    const QString reason = points > 0 ? u"补记漏记积分"_s : u"多记更正"_s;
    m_tally.adjustments += PointsDesk(desk).adjust({}, {ref, Points(points), reason}) ? 1 : 0;
}

void DemoCounter::restock(Desk &desk)
{
    constexpr qint64 low = 15;
    constexpr qint64 delivery = 60;
    const InstalledProgramme installed = m_store.newestProgramme();
    for (const Reward &reward : installed.programme->rewards) {
        const auto stock = Redemptions(m_store.connection()).stock(reward.id);
        if (stock && *stock < low) {
            m_clock.passMs(secondMs);
            static_cast<void>(Rewards(desk).stock({}, {reward.id, delivery, u"到货"_s}));
        }
    }
}

void DemoCounter::office(const std::vector<Neighbour> &customers, int second)
{
    if (customers.empty()) {
        return;
    }
    Desk &desk = at(manager, second);
    const auto someone = [&] { return refTo(m_chance.pick(customers)); };
    // A larger shop has more of everything.
    const int times = 1 + static_cast<int>(customers.size()) / 300;
    for (int i = 0; i < times; ++i) {
        m_clock.passMs(m_chance.between(20, 90) * secondMs);
        if (m_chance.happens(330)) {
            takeBack(desk);
        }
        if (m_chance.happens(120)) {
            giveAway(desk, someone(), customers);
        }
        if (m_chance.happens(60)) {
            putRight(desk, someone());
        }
        if (m_chance.happens(80)) {
            attachGuest(desk, customers);
        }
        if (m_chance.happens(40)) {
            static_cast<void>(Wallet(desk).cashOut({}, {someone(), Money(1'000), u"cash"_s}));
        }
        if (m_chance.happens(50)) {
            static_cast<void>(Membership(desk).tag({}, {someone(), {u"常客"_s}, {}}));
        }
    }
    if (m_day.dayOfWeek() == 1) {
        restock(desk);
    }
    if (m_sold.size() > soldLately) {
        m_sold.erase(m_sold.begin(), m_sold.end() - soldLately);
    }
}

Result<Answer> DemoCounter::endDay(Instant at)
{
    pause();
    m_clock.goTo(at);
    return DayEnd(*m_shifts[owner].desk).run({}, m_day);
}

} // namespace regulars
