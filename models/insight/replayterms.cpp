#include "insight/replayterms.h"

#include "engine/lots.h"
#include "engine/tiers.h"

#include <algorithm>

namespace regulars
{

namespace
{

// The birthday that a `when` can't do without, or none.
const conditions::Birthday *neededBirthday(const Condition &condition)
{
    if (const auto *birthday = std::get_if<conditions::Birthday>(&condition.test))
        return birthday;
    if (const auto *all = std::get_if<conditions::All>(&condition.test)) {
        for (const Condition &part : all->of) {
            if (const auto *birthday = neededBirthday(part))
                return birthday;
        }
    }
    return nullptr;
}

bool isOfLines(const Measure &measure)
{
    return !measure.categories.empty() || !measure.products.empty() ||
           measure.metric == Metric::QuantityBought || measure.metric == Metric::DiscountShare;
}

std::vector<std::optional<BusinessDay>> firstDays(const DayRange &days, const Window &window)
{
    std::vector<std::optional<BusinessDay>> firsts;
    firsts.reserve(static_cast<std::size_t>(days.days()));
    for (BusinessDay day = days.first; day <= days.last; day = day.plusDays(1))
        firsts.push_back(window.firstDay(day));
    return firsts;
}

} // namespace

ReplayTerms::ReplayTerms(std::shared_ptr<const Programme> replayed,
                         std::shared_ptr<const Programme> live, DayRange period)
    : programme(std::move(replayed))
    , sold(std::move(live))
    , days(programme->calendar, period)
{
    lookAtConditions();
    lookAtRankings();
    lookAtRules();
    const MemberLimits &limits = programme->policy.limits;
    asksPointsOfDay = limits.earnPerDay.has_value() || limits.redeemPerDay.has_value();
    lookAtDays();
}

// Every leaf of a condition, those of the segments that it names too.
void ReplayTerms::lookInto(const Condition &condition, const Look &look) const
{
    std::vector<int> within; // segments followed
    const Look follow = [&](const Condition &leaf) {
        look(leaf);
        const auto *named = std::get_if<conditions::InSegment>(&leaf.test);
        for (std::size_t i = 0; named && i < named->segments.size(); ++i) {
            const int segment = named->segments[i];
            if (std::find(within.begin(), within.end(), segment) != within.end())
                continue;
            within.push_back(segment);
            forEachLeaf(programme->segments[static_cast<std::size_t>(segment)].when, follow);
        }
    };
    forEachLeaf(condition, follow);
}

// Leaves that something hangs on: all but those of segments that are merely listed.
void ReplayTerms::forEachActing(const Look &look) const
{
    const auto &segments = programme->segments;
    programme->forEachCondition([&](const Condition &whole) {
        const bool isSegment = std::any_of(segments.begin(), segments.end(),
                                           [&](const Segment &of) { return &of.when == &whole; });
        if (!isSegment)
            lookInto(whole, look);
    });
}

void ReplayTerms::lookAtConditions()
{
    const auto measureOf = [](const Condition &leaf) -> std::optional<std::size_t> {
        const auto *history = std::get_if<conditions::History>(&leaf.test);
        return history && history->comparison != conditions::Comparison::TopShare
                   ? std::optional(static_cast<std::size_t>(history->measure))
                   : std::nullopt;
    };
    std::vector<bool> acting(programme->measures.size(), false);
    std::vector<bool> listed(programme->measures.size(), false);
    forEachActing([&](const Condition &leaf) {
        if (const auto measure = measureOf(leaf))
            acting.at(*measure) = true;
        asksProducts = asksProducts || std::holds_alternative<conditions::Usual>(leaf.test) ||
                       std::holds_alternative<conditions::RunsOutWithin>(leaf.test);
        asksExpiring = asksExpiring || std::holds_alternative<conditions::Expiring>(leaf.test);
    });
    for (const Segment &segment : programme->segments) {
        forEachLeaf(segment.when, [&](const Condition &leaf) {
            if (const auto measure = measureOf(leaf))
                listed.at(*measure) = true;
            listAsksExpiring =
                listAsksExpiring || std::holds_alternative<conditions::Expiring>(leaf.test);
        });
    }
    for (std::size_t i = 0; i < acting.size(); ++i) {
        if (!acting[i] && !listed[i])
            continue;
        (acting[i] ? measures : listMeasures).push_back(static_cast<int>(i));
        asksLines = asksLines || isOfLines(programme->measures[i]);
    }
}

void ReplayTerms::findRankings(const Condition &condition, std::vector<int> &found) const
{
    lookInto(condition, [&](const Condition &leaf) {
        const auto *history = std::get_if<conditions::History>(&leaf.test);
        if (history && history->comparison == conditions::Comparison::TopShare &&
            std::find(found.begin(), found.end(), history->measure) == found.end())
            found.push_back(history->measure);
    });
}

bool ReplayTerms::asksRanking(const Condition &condition, int measure) const
{
    std::vector<int> asked;
    findRankings(condition, asked);
    return std::find(asked.begin(), asked.end(), measure) != asked.end();
}

void ReplayTerms::lookAtRankings()
{
    const auto &segments = programme->segments;
    programme->forEachCondition([&](const Condition &whole) {
        const bool isSegment = std::any_of(segments.begin(), segments.end(),
                                           [&](const Segment &of) { return &of.when == &whole; });
        if (!isSegment)
            findRankings(whole, rankings);
    });
    // Where a segment asks about two, they are followed day by day.
    std::vector<std::vector<int>> bySegment;
    for (const Segment &segment : segments) {
        bySegment.emplace_back();
        findRankings(segment.when, bySegment.back());
        if (bySegment.back().size() > 1)
            findRankings(segment.when, rankings);
    }
    for (const std::vector<int> &asked : bySegment) {
        listRankingOf.emplace_back();
        for (const int measure : asked) {
            asksLines =
                asksLines || isOfLines(programme->measures.at(static_cast<std::size_t>(measure)));
            if (std::find(rankings.begin(), rankings.end(), measure) != rankings.end())
                continue;
            const auto known = std::find(listRankings.begin(), listRankings.end(), measure);
            listRankingOf.back() = static_cast<std::size_t>(known - listRankings.begin());
            if (known == listRankings.end())
                listRankings.push_back(measure);
        }
    }
    const std::vector<bool> lifting = liftingMeasures(*programme);
    for (const int measure : rankings) {
        const auto at = static_cast<std::size_t>(measure);
        asksLines = asksLines || isOfLines(programme->measures.at(at));
        lifts.push_back(lifting.at(at));
    }
}

void ReplayTerms::lookAtRules()
{
    const auto noteEffect = [this](const Effect &effect, bool isOfReferral) {
        if (const auto *tag = std::get_if<effects::GiveTag>(&effect.what))
            tagsGiven.insert(tag->tag);
        givesReferrers = givesReferrers || (effect.toReferrer && !isOfReferral);
        givesCoupons = givesCoupons || std::holds_alternative<effects::GiveCoupon>(effect.what);
    };
    for (std::size_t i = 0; i < programme->rules.size(); ++i) {
        const Rule &rule = programme->rules[i];
        if (rule.limit.perMember)
            limited.push_back(static_cast<int>(i));
        const bool isOfReferral =
            rule.on == Trigger::Referral || rule.on == Trigger::ReferralFirstPurchase;
        for (const Effect &effect : rule.give)
            noteEffect(effect, isOfReferral);
        if (rule.on != Trigger::Day)
            continue;
        if (const auto *birthday = neededBirthday(rule.when))
            birthdays.push_back(birthday->span);
        else
            hasDailyRules = true;
    }
    for (const Tier &tier : programme->tiers) {
        for (const Effect &effect : tier.gift)
            noteEffect(effect, false);
    }
}

void ReplayTerms::lookAtDays()
{
    const DayRange &range = days.range();
    for (const int measure : measures)
        m_firstOfMeasures.push_back(
            firstDays(range, programme->measures[static_cast<std::size_t>(measure)].window));
    for (const int rule : limited)
        m_firstOfLimits.push_back(firstDays(
            range, programme->rules[static_cast<std::size_t>(rule)].limit.perMember->window));
    for (BusinessDay day = range.first; day <= range.last; day = day.plusDays(1))
        m_lives.push_back(foundLife(day));
}

std::optional<BusinessDay> ReplayTerms::firstOfMeasure(std::size_t place, BusinessDay today) const
{
    if (const auto day = days.placeOf(today))
        return m_firstOfMeasures[place][*day];
    return programme->measures[static_cast<std::size_t>(measures[place])].window.firstDay(today);
}

std::optional<BusinessDay> ReplayTerms::firstOfLimit(std::size_t place, BusinessDay today) const
{
    if (const auto day = days.placeOf(today))
        return m_firstOfLimits[place][*day];
    return programme->rules[static_cast<std::size_t>(limited[place])]
        .limit.perMember->window.firstDay(today);
}

PointsLife ReplayTerms::foundLife(BusinessDay day) const
{
    const Calendar &calendar = programme->calendar;
    PointsLife life;
    if (!programme->policy.availableAfter.isZero())
        life.usableFrom = usableFrom(*programme, calendar, calendar.startOf(day));
    if (const auto last = lastGoodDay(programme->policy.expiry, day, day))
        life.expiresAt = calendar.endOf(*last);
    return life;
}

PointsLife ReplayTerms::lifeOf(BusinessDay day) const
{
    const auto place = days.placeOf(day);
    return place ? m_lives[*place] : foundLife(day);
}

std::optional<int> ReplayTerms::categoryOf(const QString &product, const QString &category) const
{
    const auto ownOf = [&](const Programme &of) -> std::optional<int> {
        const auto known = product.isEmpty() ? std::nullopt : of.product(product);
        return known ? of.products[static_cast<std::size_t>(*known)].category : std::nullopt;
    };
    if (category.isEmpty())
        return ownOf(*programme);
    if (sold != programme) {
        const auto then = ownOf(*sold);
        if (then && sold->categories[static_cast<std::size_t>(*then)].id == category) {
            if (const auto now = ownOf(*programme))
                return now;
        }
    }
    return programme->category(category);
}

} // namespace regulars
