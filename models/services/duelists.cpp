#include "services/duelists.h"

#include "engine/tiers.h"
#include "services/memberjson.h"
#include "services/present.h"
#include "services/viewloader.h"
#include "storage/history.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace regulars
{

using namespace Qt::StringLiterals;

struct DueLists::Now
{
    explicit Now(Desk &desk)
        : instant(presentTime(desk))
        , installed(desk.store().programmeAt(instant))
        , moment(Moment::of(installed.programme->calendar, instant))
    {}

    const Programme &programme() const { return *installed.programme; }
    const Calendar &calendar() const { return installed.programme->calendar; }
    BusinessDay last(int days) const { return moment.day.plusDays(std::max(days, 1) - 1); }

    Instant instant;
    InstalledProgramme installed;
    Moment moment;
};

namespace
{

bool goesOn(const DueLists::KeepsGoing &keepsGoing)
{
    return !keepsGoing || keepsGoing();
}

using Thresholds = std::set<std::pair<int, Ratio>>;

// Sums that some way into a tier asks for, whatever else it asks.
void collectThresholds(const Condition &condition, Thresholds &thresholds)
{
    if (const auto *history = std::get_if<conditions::History>(&condition.test)) {
        if (history->comparison == conditions::Comparison::AtLeast && history->bound > Ratio(0)) {
            thresholds.insert({history->measure, history->bound});
        }
    } else if (const auto *all = std::get_if<conditions::All>(&condition.test)) {
        for (const Condition &part : all->of) {
            collectThresholds(part, thresholds);
        }
    } else if (const auto *any = std::get_if<conditions::Any>(&condition.test)) {
        for (const Condition &part : any->of) {
            collectThresholds(part, thresholds);
        }
    }
}

Ratio figureOf(const MeasureValue &value, Metric metric)
{
    const bool isShare = metric == Metric::AverageBasket || metric == Metric::DiscountShare ||
                         metric == Metric::RedeemShare;
    if (!isShare) {
        return Ratio(value.value);
    }
    return value.base == 0 ? Ratio(0) : Ratio(value.value, value.base);
}

// The days of the year whose birthdays are kept on that day: 29 February on the 28th of a common
// year (S17).
std::vector<std::pair<int, int>> birthdaysOn(BusinessDay day)
{
    const QDate date = day.date();
    std::vector<std::pair<int, int>> days{{date.month(), date.day()}};
    if (date.month() == 2 && date.day() == 28 && !QDate::isLeapYear(date.year())) {
        days.emplace_back(2, 29);
    }
    return days;
}

} // namespace

DueRow DueLists::row(const Now &now, const DuePerson &person) const
{
    DueRow row{
        person.member, person.name.value_or(QString()), person.card.value_or(QString()),
        phoneJson(person.phone, now.programme().country, phonesShownTo(m_desk.who())).toString(),
        person.tier};
    return row;
}

Result<DuePage> DueLists::page(const DueQuestion &question, const std::optional<DuePlace> &place,
                               int limit, const KeepsGoing &keepsGoing)
{
    m_desk.recheck();
    const auto &who = m_desk.who();
    if (!who) {
        return refusals::NotSignedIn{};
    }
    if (permissionFor(who->role, Act::Browse) != Permission::Yes) {
        return refusals::NotAllowed{nameOf(Act::Browse)};
    }
    const Now now(m_desk);
    const int size = std::max(limit, 1);
    switch (question.kind) {
    case DueKind::Expiring:
        return expiring(now, question, place, size);
    case DueKind::Rising:
        return rising(now, question, keepsGoing);
    case DueKind::Falling:
        return falling(now, question, place, size, keepsGoing);
    case DueKind::Birthday:
        return birthdays(now, question, place, size);
    }
    throw std::logic_error("no such list");
}

DuePage DueLists::expiring(const Now &now, const DueQuestion &question,
                           const std::optional<DuePlace> &place, int limit)
{
    const Instant by = now.calendar().endOf(now.last(question.days));
    const Instant from = place ? Instant(place->key) : now.instant.plusMs(1);
    const auto after = place ? std::optional(place->member) : std::nullopt;
    DuePage page;
    const auto found = DueScan(m_desk.store().connection()).dying(from, after, by, limit);
    for (const DyingPoints &dying : found) {
        DueRow one = row(now, dying.person);
        one.on = now.calendar().dayOf(dying.diesAt.plusMs(-1)); // good through its end (S18)
        one.points = dying.points;
        page.rows.push_back(std::move(one));
    }
    if (std::ssize(found) == limit) {
        page.next = DuePlace{found.back().diesAt.ms(), found.back().person.member};
    }
    return page;
}

DuePage DueLists::birthdays(const Now &now, const DueQuestion &question,
                            const std::optional<DuePlace> &place, int limit)
{
    const DueScan scan(m_desk.store().connection());
    const BusinessDay last = now.last(question.days);
    DuePage page;
    BusinessDay day =
        place ? BusinessDay::fromNumber(static_cast<int>(place->key)) : now.moment.day;
    std::optional<MemberId> after = place ? std::optional(place->member) : std::nullopt;
    for (; day <= last; day = day.plusDays(1), after.reset()) {
        const int room = limit - static_cast<int>(page.rows.size());
        std::vector<DuePerson> born;
        for (const auto &[month, of] : birthdaysOn(day)) {
            const auto some = scan.bornOn(month, of, after, room);
            born.insert(born.end(), some.begin(), some.end());
        }
        std::sort(born.begin(), born.end(),
                  [](const DuePerson &a, const DuePerson &b) { return a.member < b.member; });
        for (int i = 0; i < std::min(room, static_cast<int>(born.size())); ++i) {
            DueRow one = row(now, born[static_cast<std::size_t>(i)]);
            one.on = day;
            page.rows.push_back(std::move(one));
        }
        if (std::ssize(page.rows) == limit) {
            page.next = DuePlace{day.number(), page.rows.back().member};
            break;
        }
    }
    return page;
}

DuePage DueLists::falling(const Now &now, const DueQuestion &question,
                          const std::optional<DuePlace> &place, int limit,
                          const KeepsGoing &keepsGoing)
{
    constexpr int batch = 500;
    const DueScan scan(m_desk.store().connection());
    const Programme &programme = now.programme();
    ViewLoader loader(m_desk.store());
    DuePage page;
    // Reviews that were due and never run are not passed over.
    BusinessDay on = place ? BusinessDay::fromNumber(static_cast<int>(place->key))
                           : BusinessDay::fromNumber(10101);
    std::optional<MemberId> after = place ? std::optional(place->member) : std::nullopt;
    while (true) {
        const auto due = scan.reviews(on, after, now.last(question.days), batch);
        for (const DueReview &review : due) {
            on = review.on;
            after = review.person.member;
            const MemberView view =
                loader.load(review.person.member, now.installed, now.moment, nullptr);
            const Occasion occasion{.trigger = Trigger::Day, .moment = now.moment, .member = &view};
            const int left = reviewedTier(programme, occasion);
            if (left < view.tier) {
                DueRow one = row(now, review.person);
                one.on = review.on;
                one.otherTier = programme.tiers.at(static_cast<std::size_t>(left)).id;
                page.rows.push_back(std::move(one));
            }
            if (std::ssize(page.rows) == limit) {
                page.next = DuePlace{on.number(), *after};
                return page;
            }
        }
        if (std::ssize(due) < batch || !goesOn(keepsGoing)) {
            return page;
        }
    }
}

// Those of whom some figure is just below what some tier asks for: few enough to be looked at.
std::vector<MemberId> DueLists::nearSomeTier(const Now &now, const Ratio &missing,
                                             const KeepsGoing &keepsGoing)
{
    const Programme &programme = now.programme();
    Thresholds thresholds;
    for (const Tier &tier : programme.tiers) {
        for (const Condition &path : tier.paths) {
            collectThresholds(path, thresholds);
        }
    }
    std::set<MemberId> near;
    const History history(m_desk.store().connection());
    std::optional<int> read;
    std::vector<MemberFigure> figures;
    for (const auto &[measure, bound] : thresholds) { // by measure
        if (!goesOn(keepsGoing)) {
            return {};
        }
        const Measure &asked = programme.measures.at(static_cast<std::size_t>(measure));
        if (read != measure) {
            figures = history.measureOfAll(programme, asked,
                                           DaySpan::of(asked.window, now.moment.day), now.instant);
            read = measure;
        }
        const Ratio least = bound - bound * missing;
        for (const MemberFigure &figure : figures) {
            const Ratio have = figureOf(figure.value, asked.metric);
            if (have >= least && have < bound) {
                near.insert(figure.member);
            }
        }
    }
    return {near.begin(), near.end()};
}

DuePage DueLists::rising(const Now &now, const DueQuestion &question, const KeepsGoing &keepsGoing)
{
    struct Near
    {
        Ratio share;
        MemberId member;
        TierProgress next;
    };
    const Programme &programme = now.programme();
    ViewLoader loader(m_desk.store());
    std::vector<Near> near;
    for (const MemberId member : nearSomeTier(now, question.missing, keepsGoing)) {
        if (!goesOn(keepsGoing)) {
            break;
        }
        const MemberView view = loader.load(member, now.installed, now.moment, nullptr);
        const Occasion occasion{.trigger = Trigger::Day, .moment = now.moment, .member = &view};
        const auto next = nextTier(programme, occasion);
        if (next && next->missing > Ratio(0) && next->share <= question.missing) {
            near.push_back({next->share, member, *next});
        }
    }
    std::sort(near.begin(), near.end(), [](const Near &a, const Near &b) {
        return a.share < b.share || (a.share == b.share && a.member < b.member);
    });
    DuePage page;
    page.isCut = near.size() > std::size_t(mostRising);
    const DueScan scan(m_desk.store().connection());
    for (std::size_t i = 0; i < std::min(near.size(), std::size_t(mostRising)); ++i) {
        if (const auto person = scan.person(near[i].member)) {
            DueRow one = row(now, *person);
            one.otherTier = programme.tiers.at(static_cast<std::size_t>(near[i].next.tier)).id;
            one.metric = near[i].next.metric;
            one.missing = near[i].next.missing;
            page.rows.push_back(std::move(one));
        }
    }
    return page;
}

} // namespace regulars
