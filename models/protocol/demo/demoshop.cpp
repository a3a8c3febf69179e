#include "protocol/demo/demoshop.h"

#include "programme/programmefile.h"
#include "programme/programmewriter.h"
#include "programme/templates.h"
#include "protocol/demo/crowdyear.h"
#include "protocol/demo/democounter.h"
#include "services/shopsetup.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr int daysOfDemo = demoDays;
constexpr int openingHour = 7;
constexpr int officeSecond = 15 * secondsOfHour;

// Somebody at the door.
struct Arrival
{
    enum class Kind { Newcomer, Visit, Guest, Office };
    int second;
    Kind kind;
    std::size_t who = 0; // index of a neighbour
};

class DemoYear
{
public:
    DemoYear(Store &store, const DemoOrder &order, BusinessDay today)
        : m_order(order)
        , m_chance(order.seed)
        , m_calendar(store.newestProgramme().programme->calendar)
        , m_first(today.plusDays(-daysOfDemo))
        , m_clock(m_calendar.instantAt(m_first.date(), openingHour * secondsOfHour - 1'800))
        , m_counter(store, m_clock, m_chance, m_tally)
    {}

    Result<DemoTally> live();

private:
    std::vector<Arrival> arrivals(int day);
    void liveDay(int day);
    int busyness(BusinessDay day) const;
    int secondIn(const std::array<int, 24> &hours);

    const DemoOrder &m_order;
    Chance m_chance;
    DemoTally m_tally;
    Calendar m_calendar;
    BusinessDay m_first;
    DemoClock m_clock;
    DemoCounter m_counter;
    std::vector<Neighbour> m_people;
    std::vector<Neighbour> m_joined; // of them, those who have
};

// Of a thousand: weekends are full, Mondays quiet, the member day draws.
int DemoYear::busyness(BusinessDay day) const
{
    constexpr std::array byWeekday{850, 900, 950, 950, 1'100, 1'300, 1'200};
    const int memberDay = day.date().day() == 10 ? 250 : 0;
    return byWeekday[static_cast<std::size_t>(day.dayOfWeek() - 1)] + memberDay;
}

int DemoYear::secondIn(const std::array<int, 24> &hours)
{
    return m_chance.weighted(hours) * secondsOfHour + m_chance.below(secondsOfHour);
}

std::vector<Arrival> DemoYear::arrivals(int day)
{
    constexpr std::array guestHours{0, 0, 0, 0, 0, 0, 1, 5, 6, 4, 4, 6,
                                    8, 5, 4, 4, 5, 7, 8, 6, 4, 2, 1, 0};
    const int busy = busyness(m_first.plusDays(day));
    std::vector<Arrival> list{{officeSecond, Arrival::Kind::Office}};
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        const Neighbour &one = m_people[i];
        if (one.joinsOn == day) {
            list.push_back({secondIn(one.hours), Arrival::Kind::Newcomer, i});
        } else if (one.joinsOn < day && day < one.leavesOn &&
                   m_chance.happens(one.visitsPermille * busy / 1'000)) {
            list.push_back({secondIn(one.hours), Arrival::Kind::Visit, i});
        }
    }
    const int guests = 1 + m_order.members * busy / 1'000 / 40;
    for (int i = m_chance.between(guests / 2, guests + guests / 2); i > 0; --i) {
        list.push_back({secondIn(guestHours), Arrival::Kind::Guest});
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Arrival &a, const Arrival &b) { return a.second < b.second; });
    return list;
}

void DemoYear::liveDay(int day)
{
    m_counter.turnTo(m_first.plusDays(day));
    for (const Arrival &arrival : arrivals(day)) {
        switch (arrival.kind) {
        case Arrival::Kind::Newcomer:
            m_counter.enrol(m_people[arrival.who], arrival.second, m_joined);
            m_joined.push_back(m_people[arrival.who]);
            break;
        case Arrival::Kind::Visit:
            m_counter.visit(m_people[arrival.who], arrival.second);
            break;
        case Arrival::Kind::Guest:
            m_counter.guest(arrival.second);
            break;
        case Arrival::Kind::Office:
            m_counter.office(m_joined, arrival.second);
            break;
        }
    }
}

Result<DemoTally> DemoYear::live()
{
    if (const Result<Done> opened = m_counter.open(m_order.cost); !opened) {
        return opened.refusal();
    }
    for (int i = 0; i < m_order.members; ++i) {
        m_people.push_back(neighbour(m_chance, i, daysOfDemo));
    }
    for (int day = 0; day < daysOfDemo; ++day) {
        liveDay(day);
        const Instant end = m_calendar.endOf(m_first.plusDays(day));
        const Result<Answer> ended =
            m_counter.endDay(std::min(end.plusMs(afterMidnightMs), std::max(end, m_order.now)));
        if (!ended) {
            return ended.refusal();
        }
        ++m_tally.days;
        if (m_order.progress) {
            m_order.progress(day + 1, daysOfDemo);
        }
    }
    return m_tally;
}

} // namespace

namespace
{

// The corner shop of the templates, with points that die within the year, so that some do.
QByteArray programmeOfDemo()
{
    Programme programme = *readProgramme(templateText(u"convenience"_s)).programme;
    programme.policy.expiry = {.kind = Expiry::Kind::After,
                               .length = Length{6, Length::Unit::Month},
                               .alignsMonthEnd = true};
    return writeProgramme(programme);
}

// A crowd's best are ranked by the month: who makes it keeps sums of calendar windows only.
QByteArray programmeOfCrowd()
{
    Programme programme = *readProgramme(programmeOfDemo()).programme;
    for (Measure &measure : programme.measures) {
        if (measure.topShare) {
            measure.window = {Window::Kind::Month, {}};
        }
    }
    return writeProgramme(programme);
}

} // namespace

Result<DemoTally> makeDemo(Store &store, const DemoOrder &order)
{
    const bool isCrowd = order.purchases || order.members > mostNeighbours;
    const ShopSetup setup{isCrowd ? programmeOfCrowd() : programmeOfDemo(), u"owner"_s,
                          QString::fromUtf16(demoPin), order.cost};
    const Calendar shanghai;
    const BusinessDay today = shanghai.dayOf(order.now);
    const DemoClock opening(shanghai.startOf(today.plusDays(-daysOfDemo)));
    if (const Result<Answer> ready = setUpShop(store, opening, setup); !ready) {
        return ready.refusal();
    }
    return isCrowd ? makeCrowd(store, order) : DemoYear(store, order, today).live();
}

} // namespace regulars
