#include "services/digest.h"

#include "services/operationrows.h"
#include "storage/digestscan.h"
#include "storage/summaries.h"
#include "storage/users.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr qint64 repeatMs = 10 * 60'000;
constexpr int hoursOfDay = 24;
constexpr int daysLookedBack = 28;
constexpr qint64 manyAtTill = 5;
constexpr qint64 youngMs = 7 * 24 * 3'600'000LL;
constexpr qint64 enoughSales = 50;
constexpr qint64 seldom = 50; // less than one sale of so many: the shop is closed then
constexpr int nightEnds = 6;
constexpr int nightBegins = 22;

using People = std::map<UserId, DigestPerson>;

// At which hours the shop sells, by what it sold lately.
class OpeningHours
{
public:
    OpeningHours(Connection &store, DayRange days)
    {
        if (!learn(store, days.first.plusDays(-daysLookedBack), days.first.plusDays(-1)) &&
            !learn(store, days.first, days.last)) {
            for (int hour = 0; hour < hoursOfDay; ++hour) {
                m_isOpen.at(static_cast<size_t>(hour)) = hour >= nightEnds && hour < nightBegins;
            }
        }
    }
    bool isOpen(int hour) const { return m_isOpen.at(static_cast<size_t>(hour)); }

private:
    bool learn(Connection &store, BusinessDay first, BusinessDay last)
    {
        std::array<qint64, hoursOfDay> sales{};
        qint64 all = 0;
        for (const SalesRow &row : Summaries(store).sales(first, last)) {
            sales.at(static_cast<size_t>(row.hour)) += row.purchases;
            all += row.purchases;
        }
        for (size_t hour = 0; hour < sales.size(); ++hour) {
            m_isOpen.at(hour) = sales.at(hour) * seldom >= all;
        }
        return all >= enoughSales;
    }

    std::array<bool, hoursOfDay> m_isOpen{};
};

// The one in the middle of the colleagues who served members; 0 where there are none.
template <class Value>
double middleOf(const People &people, UserId without, Value value)
{
    std::vector<double> values;
    for (const auto &[id, person] : people) {
        if (id != without && person.awards > 0) {
            values.push_back(value(person));
        }
    }
    if (values.empty()) {
        return 0;
    }
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// What goes beyond twice the colleagues' and a little that means nothing.
double beyond(double value, double others, double allowance)
{
    return std::max(0.0, value - 2 * others - allowance);
}

struct Sign
{
    qint64 DigestPerson::*count;
    double weight;
    double allowance;
};

constexpr std::array signs{
    Sign{&DigestPerson::quickRepeats, 1, 2},        Sign{&DigestPerson::pairs, 1.5, 1},
    Sign{&DigestPerson::pairsAfterRedeeming, 2, 0}, Sign{&DigestPerson::adjustments, 1, 1},
    Sign{&DigestPerson::reversals, 1, 2},           Sign{&DigestPerson::outOfHours, 1, 1},
    Sign{&DigestPerson::reveals, 0.5, 5},           Sign{&DigestPerson::refused, 0.5, 3},
};

void weigh(People &people)
{
    for (auto &[id, person] : people) {
        person.othersShare =
            middleOf(people, id, [](const DigestPerson &other) { return other.share; });
        const auto awards = static_cast<double>(person.awards);
        person.weight =
            beyond(static_cast<double>(person.favouriteAwards), person.othersShare * awards, 3);
        for (const Sign &sign : signs) {
            const double others = middleOf(people, id, [&sign](const DigestPerson &other) {
                return static_cast<double>(other.*sign.count);
            });
            person.weight += sign.weight * beyond(static_cast<double>(person.*sign.count), others,
                                                  sign.allowance);
        }
    }
}

// Fills one digest; its parts share the days, the people and the rows' words.
class Counting
{
public:
    Counting(Store &store, DayRange days)
        : m_store(store)
        , m_scan(store.connection(), days)
        , m_rows(store, PhoneShown::Masked)
        , m_calendar(store.newestProgramme().programme->calendar)
        , m_digest{days}
    {
        m_digest.decimals = store.newestProgramme().programme->currency.decimals;
        for (const User &user : Users(store.connection()).all()) {
            m_names.emplace(user.id, user);
        }
    }

    DayDigest run()
    {
        countAwards();
        countPairs();
        countByHand();
        countHours();
        countAudit();
        m_digest.many = m_scan.friends(manyAtTill);
        for (const ManyAtTill &young : m_scan.youngRedemptions(youngMs, manyAtTill)) {
            m_digest.many.push_back(young);
        }
        weigh(m_people);
        std::vector<const DigestPerson *> people;
        for (const auto &[id, person] : m_people) {
            people.push_back(&person);
        }
        std::stable_sort(
            people.begin(), people.end(), [](const DigestPerson *a, const DigestPerson *b) {
                return a->weight > b->weight || (!(b->weight > a->weight) && a->name < b->name);
            });
        for (const DigestPerson *person : people) {
            m_digest.people.push_back(*person);
        }
        return m_digest;
    }

private:
    DigestPerson *personOf(std::optional<UserId> user)
    {
        const auto known = user ? m_names.find(*user) : m_names.end();
        if (known == m_names.end()) {
            return nullptr;
        }
        DigestPerson &person = m_people[*user];
        person.name = known->second.name;
        person.role = known->second.role;
        return &person;
    }

    void addRow(std::vector<OperationRow> &rows, OperationId operation)
    {
        if (std::ssize(rows) >= Digests::mostRows) {
            m_digest.isShort = true;
            return;
        }
        const auto found = Operations(m_store.connection()).find(operation);
        if (found) {
            rows.push_back(m_rows.row(*found));
        }
    }

    // Those of a person come the most frequent first.
    void countAwards()
    {
        for (const AwardsTo &some : m_scan.awards()) {
            DigestPerson *person = personOf(some.actor);
            if (!person) {
                continue;
            }
            person->awards += some.times;
            ++person->members;
            if (person->favouriteAwards < some.times) {
                person->favouriteAwards = some.times;
                person->favourite = m_rows.member(some.member);
            }
        }
        for (auto &[id, person] : m_people) {
            person.share =
                static_cast<double>(person.favouriteAwards) / static_cast<double>(person.awards);
        }
        for (const AwardsTo &some : m_scan.quickRepeats(repeatMs)) {
            if (DigestPerson *person = personOf(some.actor)) {
                person->quickRepeats += some.times;
            }
        }
    }

    void countPairs()
    {
        for (const SoldAndTaken &pair : m_scan.pairs()) {
            if (DigestPerson *person = personOf(pair.actor)) {
                ++person->pairs;
                person->pairsAfterRedeeming += pair.hadRedeemed ? 1 : 0;
            }
            addRow(m_digest.pairs, pair.operation);
        }
    }

    void countByHand()
    {
        for (const HandAdjustment &change : m_scan.adjustments()) {
            if (DigestPerson *person = personOf(change.actor)) {
                ++person->adjustments;
                person->adjusted += change.points;
            }
            addRow(m_digest.adjustments, change.operation);
        }
        for (const UndoneDeed &undone : m_scan.undoings()) {
            if (DigestPerson *person = personOf(undone.actor)) {
                ++person->reversals;
            }
            addRow(m_digest.reversals, undone.operation);
        }
    }

    void countHours()
    {
        const OpeningHours hours(m_store.connection(), m_digest.days);
        m_scan.eachDeed([&](UserId user, Instant at) {
            constexpr int secondsOfHour = 3'600;
            const int hour = m_calendar.localTime(at).secondOfDay / secondsOfHour;
            DigestPerson *person = personOf(user);
            if (person && !hours.isOpen(hour)) {
                ++person->outOfHours;
                ++m_digest.outOfHours;
            }
        });
    }

    void countAudit()
    {
        AuditFilter filter;
        filter.from = m_calendar.startOf(m_digest.days.first);
        filter.until = m_calendar.endOf(m_digest.days.last);
        const AuditScan scan(m_store.connection());
        constexpr int atOnce = 1'000;
        std::optional<qint64> before;
        while (true) {
            const std::vector<AuditLine> lines = scan.page(filter, before, atOnce);
            for (const AuditLine &line : lines) {
                take(line);
            }
            if (lines.size() < atOnce) {
                return;
            }
            before = lines.back().id;
        }
    }

    void take(const AuditLine &line)
    {
        const auto known = std::find_if(m_names.begin(), m_names.end(), [&line](const auto &one) {
            return one.second.name == line.actor;
        });
        DigestPerson *person =
            personOf(known == m_names.end() ? std::nullopt : std::optional(known->first));
        if (line.is(AuditFlag::Refused)) {
            ++m_digest.refused;
            if (person) {
                ++person->refused;
            }
            return;
        }
        if (line.act == nameOf(Act::RevealPhone)) {
            ++m_digest.reveals;
            if (person) {
                ++person->reveals;
            }
        }
        if (line.is(AuditFlag::AloneOnDuty)) {
            keep(m_digest.alone, line);
        }
        if (line.act.split(u' ').contains(nameOf(Act::ExportMembers))) {
            keep(m_digest.exports, line);
        }
    }

    void keep(std::vector<AuditLine> &lines, const AuditLine &line)
    {
        if (std::ssize(lines) >= Digests::mostRows) {
            m_digest.isShort = true;
            return;
        }
        lines.push_back(line);
    }

    Store &m_store;
    DigestScan m_scan;
    OperationRows m_rows;
    Calendar m_calendar;
    std::map<UserId, User> m_names;
    People m_people;
    DayDigest m_digest;
};

} // namespace

bool DayDigest::isQuiet() const
{
    return adjustments.empty() && reversals.empty() && pairs.empty() && alone.empty() &&
           exports.empty() && many.empty() && reveals == 0 && refused == 0 && outOfHours == 0 &&
           std::none_of(people.begin(), people.end(),
                        [](const DigestPerson &person) { return person.isRemarkable(); });
}

Result<DayDigest> Digests::of(DayRange days)
{
    if (const Result<Done> allowed = AuditTrail::mayRead(m_desk); !allowed) {
        return allowed.refusal();
    }
    Store &store = m_desk.store();
    const BusinessDay today =
        store.newestProgramme().programme->calendar.dayOf(m_desk.clock().now());
    if (days.first > days.last || days.last > today) {
        return refusals::BadDate{u"the days of a digest have begun already"_s};
    }
    return Counting(store, days).run();
}

} // namespace regulars
