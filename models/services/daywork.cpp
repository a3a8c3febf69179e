#include "services/daywork.h"

#include "engine/conditiontest.h"
#include "engine/quote.h"
#include "engine/tiers.h"
#include "services/granting.h"
#include "services/posting.h"
#include "services/rankings.h"
#include "services/viewloader.h"
#include "storage/accounts.h"
#include "storage/days.h"
#include "storage/history.h"
#include "storage/members.h"
#include "storage/tiershistory.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pageSize = 1000;

// The day's last instant: windows, tiers and rules go by it (S31).
Moment lastMomentOf(Store &store, BusinessDay day)
{
    const Calendar &newest = store.newestProgramme().programme->calendar;
    const Instant end = newest.endOf(day).plusMs(-1);
    return Moment::of(store.programmeAt(end).programme->calendar, end);
}

// Shares by which something of this programme ranks, measure by measure.
void collectShares(const Condition &condition, std::vector<std::pair<int, Ratio>> &shares)
{
    if (const auto *history = std::get_if<conditions::History>(&condition.test)) {
        const std::pair<int, Ratio> share{history->measure, history->bound};
        if (history->comparison == conditions::Comparison::TopShare &&
            std::find(shares.begin(), shares.end(), share) == shares.end()) {
            shares.push_back(share);
        }
        return;
    }
    const std::vector<Condition> *parts = nullptr;
    if (const auto *all = std::get_if<conditions::All>(&condition.test)) {
        parts = &all->of;
    } else if (const auto *any = std::get_if<conditions::Any>(&condition.test)) {
        parts = &any->of;
    } else if (const auto *negated = std::get_if<conditions::Not>(&condition.test)) {
        parts = &negated->of;
    }
    for (std::size_t i = 0; parts && i < parts->size(); ++i) {
        collectShares((*parts)[i], shares);
    }
}

std::vector<std::pair<int, Ratio>> sharesOf(const Programme &programme)
{
    std::vector<std::pair<int, Ratio>> shares;
    for (const Tier &tier : programme.tiers) {
        for (const Condition &path : tier.paths) {
            collectShares(path, shares);
        }
        if (tier.keep) {
            for (const Condition &path : tier.keep->paths) {
                collectShares(path, shares);
            }
        }
    }
    for (const Segment &segment : programme.segments) {
        collectShares(segment.when, shares);
    }
    for (const Rule &rule : programme.rules) {
        collectShares(rule.when, shares);
    }
    return shares;
}

Ratio valueOf(const MeasureValue &value, Metric metric)
{
    switch (metric) {
    case Metric::AverageBasket:
    case Metric::DiscountShare:
    case Metric::RedeemShare:
        return value.base == 0 ? Ratio(0) : Ratio(value.value, value.base);
    default:
        return Ratio(value.value);
    }
}

// The birthday that the rule cannot do without, or none.
const conditions::Birthday *neededBirthday(const Condition &condition)
{
    if (const auto *birthday = std::get_if<conditions::Birthday>(&condition.test)) {
        return birthday;
    }
    if (const auto *all = std::get_if<conditions::All>(&condition.test)) {
        for (const Condition &part : all->of) {
            if (const auto *birthday = neededBirthday(part)) {
                return birthday;
            }
        }
    }
    return nullptr;
}

// The days of the year on which somebody must be born for that span to hold `today`; 29 February
// goes with the 28th (S17).
std::set<std::pair<int, int>> birthDays(conditions::BirthdaySpan span, BusinessDay today)
{
    BusinessDay first = today;
    BusinessDay last = today;
    if (span == conditions::BirthdaySpan::Week) {
        first = today.plusDays(-3);
        last = today.plusDays(3);
    } else if (span == conditions::BirthdaySpan::Month) {
        first = today.firstOfMonth();
        last = today.lastOfMonth();
    }
    std::set<std::pair<int, int>> days;
    for (BusinessDay day = first; day <= last; day = day.plusDays(1)) {
        days.insert({day.date().month(), day.date().day()});
        if (day.date().month() == 2 && day.date().day() == 28) {
            days.insert({2, 29});
        }
    }
    return days;
}

} // namespace

DayTally &DayTally::operator+=(const DayTally &other)
{
    operations += other.operations;
    expired += other.expired;
    reviews += other.reviews;
    kept += other.kept;
    fell += other.fell;
    rose += other.rose;
    dated += other.dated;
    return *this;
}

DayWork::DayWork(Desk &desk, BusinessDay day)
    : m_desk(desk)
    , m_store(desk.store().connection())
    , m_day(day)
    , m_installed(desk.store().programmeAt(lastMomentOf(desk.store(), day).at))
    , m_moment(lastMomentOf(desk.store(), day))
{}

Result<DayTally> DayWork::run()
{
    for (const auto step : {&DayWork::expire, &DayWork::rank, &DayWork::liftRanked,
                            &DayWork::review, &DayWork::fireDatedRules, &DayWork::close}) {
        if (const Result<Done> done = (this->*step)(); !done) {
            return done.refusal();
        }
    }
    return m_tally;
}

Result<Answer> DayWork::write(OperationKind kind, Act act, std::optional<MemberId> member,
                              const Desk::Body &body)
{
    ++m_tally.operations;
    Envelope envelope;
    envelope.at = m_moment.at;
    return m_desk.write(
        envelope, {.kind = kind, .act = act, .member = member, .isDatedByProgram = true}, body);
}

Result<Done> DayWork::expire()
{
    while (true) {
        const Result<bool> done = expireOnce(pageSize);
        if (!done) {
            return done.refusal();
        }
        if (!*done) {
            return Done{};
        }
    }
}

bool DayWork::hasMoreDue(int lots) const
{
    const Instant end = m_installed.programme->calendar.endOf(m_day);
    return std::ssize(Ledger(m_store).dueLots(end, lots + 1)) > lots;
}

Result<DayTally> DayWork::expireSome(int lots)
{
    const Result<bool> done = expireOnce(lots);
    return done ? Result<DayTally>(m_tally) : Result<DayTally>(done.refusal());
}

// Whoever holds one of the next so many lots that are due. False: nothing is.
Result<bool> DayWork::expireOnce(int lots)
{
    const Instant end = m_installed.programme->calendar.endOf(m_day);
    const std::vector<HeldLot> due = Ledger(m_store).dueLots(end, lots);
    std::set<MemberId> members;
    for (const HeldLot &lot : due) {
        members.insert(lot.member);
    }
    for (const MemberId member : members) {
        const auto done = write(OperationKind::Expire, Act::DayEnd, member, [&](Work &work) {
            m_tally.expired += work.posting.expireDue(member, end);
            return Result<Done>(Done{});
        });
        if (!done) {
            return done.refusal();
        }
    }
    return !members.empty();
}

Result<Done> DayWork::rank()
{
    const Programme &programme = *m_installed.programme;
    for (const auto &[measure, share] : sharesOf(programme)) {
        const Window &window = programme.measures[static_cast<std::size_t>(measure)].window;
        const std::optional<BusinessDay> last = window.lastDay(m_day);
        if (last && *last != m_day) {
            continue; // a calendar window is ranked once, after its end (S32)
        }
        if (const Result<Done> done = rankOne(measure, share); !done) {
            return done;
        }
    }
    return Done{};
}

// places = ⌊share × n⌋ of the n members with something in the window; ties at the border are all
// in.
Result<Done> DayWork::rankOne(int measure, const Ratio &share)
{
    const Programme &programme = *m_installed.programme;
    const Measure &asked = programme.measures[static_cast<std::size_t>(measure)];
    std::vector<std::pair<Ratio, MemberId>> values;
    for (const MemberFigure &figure : History(m_store).measureOfAll(
             programme, asked, DaySpan::of(asked.window, m_day), m_moment.at)) {
        const Ratio value = valueOf(figure.value, asked.metric);
        if (value > Ratio(0)) {
            values.emplace_back(value, figure.member);
        }
    }
    std::sort(values.begin(), values.end(), [](const auto &a, const auto &b) {
        return a.first > b.first || (a.first == b.first && a.second < b.second);
    });
    const auto places =
        static_cast<std::size_t>((share * Ratio(static_cast<qint64>(values.size()))).floor());
    const QString key = rankingKey(programme, asked, share);
    const Days days(m_store);
    const std::set<MemberId> before = days.ranked(key, m_day);
    if (days.wasRanked(key, m_day)) { // the day was left in the middle
        m_ranked.push_back({measure, share, before});
        return Done{};
    }
    Ranked ranked{measure, share, {}};
    for (std::size_t i = 0; places > 0 && i < values.size(); ++i) {
        if (i >= places && values[i].first != values[places - 1].first) {
            break;
        }
        ranked.members.insert(values[i].second);
    }
    const auto done = write(OperationKind::Ranking, Act::DayEnd, std::nullopt, [&](Work &work) {
        work.journal.insert(NewRankingRun{key, m_day});
        for (const MemberId member : ranked.members) {
            if (!before.contains(member)) {
                work.journal.insert(NewRankingMove{key, member, m_day, true});
            }
        }
        for (const MemberId member : before) {
            if (!ranked.members.contains(member)) {
                work.journal.insert(NewRankingMove{key, member, m_day, false});
            }
        }
        return Result<Done>(Done{});
    });
    if (!done) {
        return done.refusal();
    }
    m_ranked.push_back(std::move(ranked));
    return Done{};
}

// The view at the day's end, with the rankings just made.
MemberView DayWork::viewOf(MemberId member) const
{
    MemberView view = ViewLoader(m_desk.store()).load(member, m_installed, m_moment, nullptr);
    for (const Ranked &ranked : m_ranked) {
        const auto at = static_cast<std::size_t>(ranked.measure);
        view.inTopShare.resize(m_installed.programme->measures.size());
        view.inTopShare[at] = ranked.members.contains(member);
    }
    return view;
}

// Whoever is in a ranking made today by which a tier is reached; segments rank daily, too, and need
// nobody looked at for it.
std::set<MemberId> DayWork::liftable() const
{
    const std::vector<bool> lifting = liftingMeasures(*m_installed.programme);
    std::set<MemberId> members;
    for (const Ranked &ranked : m_ranked) {
        if (lifting.at(static_cast<std::size_t>(ranked.measure))) {
            members.insert(ranked.members.begin(), ranked.members.end());
        }
    }
    return members;
}

Result<Done> DayWork::liftRanked()
{
    for (const MemberId member : liftable()) {
        if (const Result<Done> done = liftOne(member); !done) {
            return done;
        }
    }
    return Done{};
}

Result<Done> DayWork::liftOne(MemberId member)
{
    const MemberView view = viewOf(member);
    const Occasion occasion{.trigger = Trigger::Day, .moment = m_moment, .member = &view};
    const auto reached = tierReached(*m_installed.programme, occasion, {}, Points(), true);
    if (!reached || *reached <= view.tier) {
        return Done{};
    }
    const auto done = write(OperationKind::TierReview, Act::DayEnd, member, [&](Work &work) {
        Granting(work).rise(member, *reached, occasion);
        return Result<Done>(Done{});
    });
    if (!done) {
        return done.refusal();
    }
    ++m_tally.rose;
    return Done{};
}

Result<Done> DayWork::review()
{
    while (true) {
        const std::vector<MemberId> due = Days(m_store).reviewsDue(m_day, pageSize);
        if (due.empty()) {
            return Done{};
        }
        for (const MemberId member : due) {
            if (const Result<Done> done = reviewOne(member); !done) {
                return done;
            }
        }
    }
}

Result<Done> DayWork::reviewOne(MemberId member)
{
    const Programme &programme = *m_installed.programme;
    const MemberView view = viewOf(member);
    const Occasion occasion{.trigger = Trigger::Day, .moment = m_moment, .member = &view};
    const int tier = reviewedTier(programme, occasion);
    const auto term = tierTerm(programme, tier, m_day);
    const auto done = write(OperationKind::TierReview, Act::DayEnd, member, [&](Work &work) {
        std::optional<BusinessDay> until;
        std::optional<BusinessDay> reviewOn;
        if (term) {
            until = term->until;
            // Never again on the same day: a tier without length is looked at daily.
            reviewOn = std::max(term->reviewOn, m_day.plusDays(1));
        }
        TiersHistory(m_store).change(
            work.journal, {member, Accounts(m_store).load(member).tier,
                           programme.tiers[static_cast<std::size_t>(tier)].id, TierCause::Review,
                           work.moment.at, work.bookingDay, until, reviewOn, false});
        return Result<Done>(Done{});
    });
    if (!done) {
        return done.refusal();
    }
    ++m_tally.reviews;
    ++(tier < view.tier ? m_tally.fell : m_tally.kept);
    return Done{};
}

bool DayWork::hasDatedRules() const
{
    const std::vector<Rule> &rules = m_installed.programme->rules;
    return std::any_of(rules.begin(), rules.end(), [this](const Rule &rule) {
        return rule.on == Trigger::Day && rule.isInForceOn(m_day);
    });
}

std::optional<std::vector<MemberId>> DayWork::celebrating() const
{
    std::set<std::pair<int, int>> days;
    bool isByBirthday = true;
    for (const Rule &rule : m_installed.programme->rules) {
        if (rule.on != Trigger::Day || !rule.isInForceOn(m_day)) {
            continue;
        }
        const conditions::Birthday *birthday = neededBirthday(rule.when);
        isByBirthday = isByBirthday && birthday;
        if (birthday) {
            days.merge(birthDays(birthday->span, m_day));
        }
    }
    if (!isByBirthday) {
        return std::nullopt;
    }
    std::vector<MemberId> members;
    for (const auto &[month, day] : days) {
        const std::vector<MemberId> born = Days(m_store).bornOn(month, day);
        members.insert(members.end(), born.begin(), born.end());
    }
    std::sort(members.begin(), members.end());
    return members;
}

std::vector<MemberId> DayWork::candidates() const
{
    if (auto born = celebrating()) {
        return *std::move(born);
    }
    std::vector<MemberId> members;
    std::optional<MemberId> after;
    while (true) {
        const std::vector<MemberId> page = Days(m_store).membersAfter(after, pageSize);
        if (page.empty()) {
            return members;
        }
        members.insert(members.end(), page.begin(), page.end());
        after = page.back();
    }
}

Result<Done> DayWork::fireDatedRules()
{
    if (!hasDatedRules()) {
        return Done{};
    }
    for (const MemberId member : candidates()) {
        if (const Result<Done> done = fireFor(member); !done) {
            return done;
        }
    }
    return Done{};
}

Result<Done> DayWork::fireFor(MemberId member)
{
    const MemberView view = viewOf(member);
    if (view.joinedOn > m_day) {
        return Done{};
    }
    const Occasion occasion{.trigger = Trigger::Day, .moment = m_moment, .member = &view};
    const Earning earning = earnOnOccasion(*m_installed.programme, occasion);
    const bool isNothing = earning.points.isZero() && earning.grants.empty();
    if (isNothing || Days(m_store).hasFired(member, m_moment.at)) {
        return Done{};
    }
    const auto done = write(OperationKind::DatedRule, Act::DayEnd, member, [&](Work &work) {
        Granting(work).happen(member, occasion);
        return Result<Done>(Done{});
    });
    if (!done) {
        return done.refusal();
    }
    ++m_tally.dated;
    return Done{};
}

Result<Done> DayWork::close()
{
    const auto done = write(OperationKind::DayEnd, Act::DayEnd, std::nullopt, [&](Work &work) {
        work.journal.insert(NewDayRun{m_day});
        Members(work.store.connection()).passOverTagsBefore(m_day.plusDays(1));
        return Result<Done>(Done{});
    });
    if (!done) {
        return done.refusal();
    }
    return Done{};
}

} // namespace regulars
