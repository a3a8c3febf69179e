#include "services/lostawards.h"

#include "engine/conditiontest.h"
#include "services/rulefacts.h"
#include "services/viewloader.h"
#include "storage/benefits.h"
#include "storage/operations.h"

#include <algorithm>

namespace regulars
{

namespace
{

constexpr int mostLater = 10'000;

bool canBeLost(const Programme &programme, const Rule &rule)
{
    return std::any_of(rule.give.begin(), rule.give.end(), isFixed) &&
           asksPurchases(programme, rule.when);
}

const Rule *ruleNamed(const Programme &programme, const QString &id)
{
    const auto index = programme.rule(id);
    return index ? &programme.rules[static_cast<size_t>(*index)] : nullptr;
}

std::optional<BusinessDay> windowStart(const Rule &rule, BusinessDay day)
{
    const auto &limit = rule.limit.perMember;
    if (!limit || limit->window.kind == Window::Kind::Back)
        return std::nullopt;
    return limit->window.firstDay(day);
}

qint64 timesHeld(const Programme &programme, const Rule &rule, const Occasion &occasion,
                 std::span<const TestedLine> lines)
{
    if (!rule.isInForceOn(occasion.moment.day) ||
        !testCondition(programme, rule.when, occasion, lines).holds)
        return 0;
    return std::max<qint64>(1, timesCrossed(programme, rule.when, occasion, lines));
}

Points fixedPoints(const Rule &rule, qint64 times)
{
    Points sum;
    for (const Effect &effect : rule.give) {
        const auto *points = std::get_if<effects::FixedPoints>(&effect.what);
        if (points && !effect.toReferrer)
            sum += Points(points->points.count() * times);
    }
    return sum;
}

} // namespace

qint64 LostAwards::timesAt(const Purchase &purchase, const QString &rule)
{
    const StoredSale sale = storedSale(m_store, purchase);
    const Rule *given = ruleNamed(sale.programme(), rule);
    if (!given || given->on != Trigger::Purchase || !sale.sold.member)
        return 0;
    MemberView view = *sale.sold.member;
    ViewLoader(m_store).recount(view, m_member, sale.installed, sale.sold.moment, m_now,
                                purchase.id);
    const Standing standing = standingOf(sale.programme(), sale.sold, sale.before);
    const Basket basket = basketOfLines(sale, standing.lines, remainingQuantities(sale));
    Occasion occasion{Trigger::Purchase, sale.sold.moment, &view};
    occasion.channel = basket.channel;
    return timesHeld(sale.programme(), *given, occasion, testedLines(basket, standing.lines));
}

qint64 LostAwards::timesAt(const LaterAward &award)
{
    if (award.purchase) {
        const auto purchase = Purchases(m_store.connection()).find(*award.purchase);
        // What was erased says nothing any more.
        const bool isKnown =
            purchase && Purchases(m_store.connection()).rating(*purchase).has_value();
        return isKnown ? timesAt(*purchase, award.rule) : award.times;
    }
    const auto operation = Operations(m_store.connection()).find(award.operation);
    const auto event = Benefits(m_store.connection()).action(award.operation);
    if (!operation || !operation->programmeVersion || !event)
        return award.times;
    const InstalledProgramme installed = m_store.programmeOf(*operation->programmeVersion);
    const Programme &programme = *installed.programme;
    const Rule *given = ruleNamed(programme, award.rule);
    if (!given || given->on != Trigger::Action)
        return award.times;
    const Moment moment = Moment::of(programme.calendar, award.at);
    ViewLoader loader(m_store);
    MemberView view = loader.load(m_member, installed, moment, nullptr);
    loader.recount(view, m_member, installed, moment, m_now, std::nullopt);
    Occasion occasion{Trigger::Action, moment, &view};
    occasion.action = given->action;
    return timesHeld(programme, *given, occasion, {});
}

std::vector<LostAwards::Group> LostAwards::groupsAfter(const Purchase &returned)
{
    std::vector<Group> groups;
    const Operations operations(m_store.connection());
    for (const LaterAward &award :
         Purchases(m_store.connection()).awardsAfter(m_member, returned.at)) {
        const auto operation = operations.find(award.operation);
        if (award.purchase == returned.id || !operation || !operation->programmeVersion)
            continue;
        const InstalledProgramme installed = m_store.programmeOf(*operation->programmeVersion);
        const Rule *rule = ruleNamed(*installed.programme, award.rule);
        if (!rule || !canBeLost(*installed.programme, *rule))
            continue;
        const auto start = windowStart(*rule, award.businessDate);
        const auto known = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
            return group.rule == award.rule && group.windowStart == start;
        });
        if (known != groups.end())
            known->awards.push_back(award);
        else
            groups.push_back({award.rule, start, {award}});
    }
    return groups;
}

// Later purchases in the group's window that gave nothing by the rule and would now.
qint64 LostAwards::gained(const Group &group, const std::vector<Purchase> &later)
{
    qint64 times = 0;
    for (const Purchase &purchase : later) {
        const bool gave =
            std::any_of(group.awards.begin(), group.awards.end(),
                        [&](const LaterAward &award) { return award.purchase == purchase.id; });
        const InstalledProgramme installed = ratingProgramme(m_store, purchase);
        const Rule *rule = ruleNamed(*installed.programme, group.rule);
        const BusinessDay day = installed.programme->calendar.dayOf(purchase.at);
        if (!gave && rule && windowStart(*rule, day) == group.windowStart)
            times += timesAt(purchase, group.rule);
    }
    return times;
}

std::vector<LostAward> LostAwards::lostOf(const Group &group, const std::vector<Purchase> &later)
{
    std::vector<LostAward> lost;
    qint64 missing = 0;
    for (const LaterAward &award : group.awards) {
        const qint64 stands = std::min(award.times, timesAt(award));
        if (stands == award.times)
            continue;
        missing += award.times - stands;
        LaterAward part = award;
        part.times = award.times - stands;
        lost.push_back({part, Points(), stands == 0});
    }
    if (missing > 0)
        missing -= gained(group, later);
    std::vector<LostAward> taken;
    for (LostAward &one : lost) {
        if (missing <= 0)
            break;
        one.isWhole = one.isWhole && one.award.times <= missing;
        one.award.times = std::min(one.award.times, missing);
        missing -= one.award.times;
        const auto operation = Operations(m_store.connection()).find(one.award.operation);
        const InstalledProgramme installed = m_store.programmeOf(*operation->programmeVersion);
        const Rule &rule = *ruleNamed(*installed.programme, group.rule);
        one.points = std::min(one.award.points, fixedPoints(rule, one.award.times));
        taken.push_back(one);
    }
    return taken;
}

std::vector<LostAward> LostAwards::after(const Purchase &returned)
{
    std::vector<LostAward> all;
    const std::vector<Group> groups = groupsAfter(returned);
    if (groups.empty())
        return all;
    std::vector<Purchase> later;
    for (Purchase &purchase :
         Purchases(m_store.connection()).ofMember(m_member, std::nullopt, mostLater)) {
        if (purchase.at > returned.at && !purchase.isUndone && !purchase.isReturned)
            later.push_back(std::move(purchase));
    }
    for (const Group &group : groups) {
        const std::vector<LostAward> lost = lostOf(group, later);
        all.insert(all.end(), lost.begin(), lost.end());
    }
    std::stable_sort(all.begin(), all.end(), [](const LostAward &a, const LostAward &b) {
        return a.award.at < b.award.at;
    });
    return all;
}

} // namespace regulars
