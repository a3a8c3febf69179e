#include "protocol/demo/crowdyear.h"

#include "protocol/demo/crowdbooks.h"
#include "protocol/demo/democounter.h"
#include "protocol/demo/demopeople.h"
#include "storage/storefilling.h"
#include "storage/tills.h"
#include "storage/users.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr int msOfSecond = 1'000;
constexpr int guestPermille = 120;
constexpr int redeemPermille = 60;
constexpr int openingDays = 21; // two of five join when the shop opens

constexpr std::array crowdHours{0, 0, 0, 0, 0, 0, 1, 6, 7, 4, 4, 6,
                                8, 5, 4, 4, 5, 8, 9, 7, 5, 2, 1, 0};

// On the first day staff are signed in before anybody comes: a till records in order.
constexpr int beforeOpening = 5 * secondsOfHour;
static_assert(std::all_of(crowdHours.begin(),
                          crowdHours.begin() + beforeOpening / secondsOfHour + 1,
                          [](int weight) { return weight == 0; }));

// How often somebody comes, against the others; the last ones only in their first weeks.
constexpr std::array crowdHabits{90, 60, 40, 40, 25, 25, 25, 12, 12, 12, 12, 6, 6, 3, 25, 25};
constexpr int goneFrom = 14;
constexpr int mostOfHabit = 90;
constexpr int goneAfterDays = 70;

class CrowdYear
{
public:
    CrowdYear(Store &store, const DemoOrder &order, std::vector<CrowdTill> tills)
        : m_order(order)
        , m_chance(order.seed)
        , m_programme(store.newestProgramme().programme)
        , m_calendar(m_programme->calendar)
        , m_first(m_calendar.dayOf(order.now).plusDays(-demoDays))
        , m_tills(std::move(tills))
        , m_books(store, m_chance, m_tally)
    {
        m_books.expect(order.members);
    }

    DemoTally live(StoreFilling &filling);

private:
    struct Arrival
    {
        int ms; // of the day
        bool joins;
        bool operator<(const Arrival &other) const { return ms < other.ms; }
    };

    int joinedBy(int day) const; // in the morning
    qint64 weightOf(int day) const;
    std::vector<Arrival> arrivals(int newcomers, qint64 purchases);
    void liveDay(int day, qint64 purchases);
    std::vector<BasketLine> basket();
    CrowdMember *customer(BusinessDay day);

    const DemoOrder &m_order;
    Chance m_chance;
    DemoTally m_tally;
    std::shared_ptr<const Programme> m_programme;
    Calendar m_calendar;
    BusinessDay m_first;
    std::vector<CrowdTill> m_tills; // the office's last
    CrowdBooks m_books;
};

int CrowdYear::joinedBy(int day) const
{
    const qint64 members = m_order.members;
    const qint64 atOpening = members * 2 / 5 * std::min(day, openingDays) / openingDays;
    return static_cast<int>(atOpening + (members - members * 2 / 5) * day / demoDays);
}

// Weekends are full, Mondays quiet; the more have joined, the more come.
qint64 CrowdYear::weightOf(int day) const
{
    constexpr std::array byWeekday{85, 90, 95, 95, 110, 130, 120};
    const BusinessDay date = m_first.plusDays(day);
    const qint64 busy = byWeekday[static_cast<std::size_t>(date.dayOfWeek() - 1)] +
                        (date.date().day() == 10 ? 25 : 0);
    return busy * (m_order.members / 4 + joinedBy(day + 1));
}

std::vector<CrowdYear::Arrival> CrowdYear::arrivals(int newcomers, qint64 purchases)
{
    std::vector<Arrival> list;
    list.reserve(static_cast<std::size_t>(newcomers + purchases));
    for (qint64 i = 0; i < newcomers + purchases; ++i) {
        const int second =
            m_chance.weighted(crowdHours) * secondsOfHour + m_chance.below(secondsOfHour);
        list.push_back({second * msOfSecond + m_chance.below(msOfSecond), i < newcomers});
    }
    std::sort(list.begin(), list.end());
    return list;
}

std::vector<BasketLine> CrowdYear::basket()
{
    constexpr std::array sizes{55, 30, 15};
    std::vector<BasketLine> lines;
    for (int i = m_chance.weighted(sizes) + 1; i > 0; --i) {
        const Product &product = m_chance.pick(m_programme->products);
        const int units = m_chance.happens(180) ? m_chance.between(2, 4) : 1;
        const Money price = product.price.value_or(Money(1'000));
        lines.push_back(
            {product.id, product.category, Quantity(units * 1'000), Money(price.count() * units)});
    }
    return lines;
}

// Some come often, some hardly ever; none: it is a guest.
CrowdMember *CrowdYear::customer(BusinessDay day)
{
    constexpr int mostTries = 50;
    constexpr quint64 spread = 0x9e3779b97f4a7c15ULL;
    for (int i = 0; i < mostTries && m_books.size() > 0; ++i) {
        CrowdMember &one = m_books.member(
            static_cast<std::size_t>(m_chance.below(static_cast<int>(m_books.size()))));
        const auto habit =
            static_cast<int>((static_cast<quint64>(one.id().value()) * spread) >> 60);
        const bool isGone = habit >= goneFrom && one.joinedOn.plusDays(goneAfterDays) < day;
        if (!isGone && m_chance.below(mostOfHabit) < crowdHabits[static_cast<std::size_t>(habit)]) {
            return &one;
        }
    }
    return nullptr;
}

void CrowdYear::liveDay(int day, qint64 purchases)
{
    const BusinessDay date = m_first.plusDays(day);
    const Instant midnight = m_calendar.startOf(date);
    m_books.beginDay(date);
    int joined = joinedBy(day);
    const int clerks = static_cast<int>(m_tills.size()) - 1;
    for (const Arrival &arrival : arrivals(joinedBy(day + 1) - joined, purchases)) {
        const Instant at = midnight.plusMs(arrival.ms);
        const CrowdTill &till = m_tills[static_cast<std::size_t>(m_chance.below(clerks))];
        if (arrival.joins) {
            m_books.enrol(neighbour(m_chance, joined++, demoDays).person, at, till);
            continue;
        }
        CrowdMember *buyer = m_chance.happens(guestPermille) ? nullptr : customer(date);
        m_books.sell(buyer, basket(), at, till);
        if (buyer && m_chance.happens(redeemPermille)) {
            m_books.redeem(*buyer, at, till);
        }
    }
    const Instant closing = m_calendar.endOf(date);
    m_books.endDay(m_tills.back(),
                   std::min(closing.plusMs(afterMidnightMs), std::max(closing, m_order.now)));
}

DemoTally CrowdYear::live(StoreFilling &filling)
{
    constexpr qint64 purchasesOfMember = 7;
    const qint64 wanted = m_order.purchases.value_or(purchasesOfMember * m_order.members);
    qint64 weights = 0;
    for (int day = 0; day < demoDays; ++day) {
        weights += weightOf(day);
    }
    qint64 passed = 0;
    qint64 sold = 0;
    for (int day = 0; day < demoDays; ++day) {
        passed += weightOf(day);
        // In whole thousandths of the year's: so much fits into 64 bits.
        const qint64 until = wanted * (passed * 1'000'000 / weights) / 1'000'000;
        liveDay(day, until - sold);
        sold = until;
        if (m_order.progress) {
            m_order.progress(day + 1, demoDays);
        }
    }
    m_books.finish(filling);
    return m_tally;
}

} // namespace

Result<DemoTally> makeCrowd(Store &store, const DemoOrder &order)
{
    const Calendar calendar = store.newestProgramme().programme->calendar;
    const BusinessDay first = calendar.dayOf(order.now).plusDays(-demoDays);
    DemoClock clock(calendar.instantAt(first.date(), beforeOpening));
    Chance chance(order.seed);
    DemoTally tally;
    if (const Result<Done> open = DemoCounter(store, clock, chance, tally).open(order.cost);
        !open) {
        return open.refusal();
    }
    const Users users(store.connection());
    const Tills tills(store.connection());
    std::vector<CrowdTill> counters;
    for (const auto &[till, user] : {std::pair{u"1"_s, u"小李"_s}, std::pair{u"2"_s, u"小王"_s},
                                     std::pair{u"3"_s, u"小李"_s}, std::pair{u"1"_s, u"owner"_s}}) {
        counters.push_back({tills.named(till), users.named(user).value().id});
    }
    StoreFilling filling(store.connection());
    const DemoTally lived = CrowdYear(store, order, std::move(counters)).live(filling);
    filling.finish(order.indexing);
    return lived;
}

} // namespace regulars
