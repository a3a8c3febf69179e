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
    const bool isMeant = rule.on == Trigger::Purchase || rule.on == Trigger::Action;
    return isMeant && std::any_of(rule.give.begin(), rule.give.end(), isFixed) &&
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

bool hasReturns(const Purchase &purchase)
{
    return !purchase.isUndone &&
           std::any_of(purchase.lines.begin(), purchase.lines.end(), [](const PurchaseLine &line) {
               return !line.quantityBack.isZero() || !line.eligibleBack.isZero();
           });
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

// The rule by which it was given, where a return can take its ground away.
const Rule *LostAwards::ruleOf(const LaterAward &award)
{
    const auto operation = Operations(m_store.connection()).find(award.operation);
    if (!operation || !operation->programmeVersion)
        return nullptr;
    const Programme &programme = *m_store.programmeOf(*operation->programmeVersion).programme;
    const Rule *rule = ruleNamed(programme, award.rule);
    return rule && canBeLost(programme, *rule) ? rule : nullptr;
}

std::vector<LaterAward> LostAwards::candidates(PurchaseId returned)
{
    std::vector<LaterAward> awards =
        Purchases(m_store.connection()).awardsAfter(m_member, Instant(0));
    std::erase_if(awards, [&](const LaterAward &award) {
        return award.purchase == returned || !ruleOf(award);
    });
    return awards;
}

std::vector<LostAwards::Group> LostAwards::grouped(const std::vector<LaterAward> &awards)
{
    std::vector<Group> groups;
    for (const LaterAward &award : awards) {
        const auto start = windowStart(*ruleOf(award), award.businessDate);
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

// Of what its purchase earned in all, so much has not been taken yet: caps may have cut the award.
Points LostAwards::stillHeld(const LaterAward &award) const
{
    const Purchases purchases(m_store.connection());
    const auto purchase = award.purchase ? purchases.find(*award.purchase) : std::nullopt;
    if (!purchase)
        return award.points;
    const StoredSale sale = storedSale(m_store, *purchase);
    Points held = sale.sold.earned - sale.before.pointsTaken;
    for (const TakenAward &taken : purchases.takenOf(award.operation)) {
        const auto refund = purchases.refund(taken.operation);
        if (!refund || refund->purchase != purchase->id)
            held -= taken.points;
    }
    return std::max(Points(), std::min(award.points, held));
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
    std::vector<LaterAward> lost;
    qint64 missing = 0;
    for (const LaterAward &award : group.awards) {
        if (timesAt(award) > 0)
            continue;
        missing += award.times;
        lost.push_back(award);
    }
    if (missing > 0)
        missing -= gained(group, later);
    std::vector<LostAward> taken;
    for (const LaterAward &award : lost) {
        if (missing < award.times)
            break;
        missing -= award.times;
        taken.push_back(
            {award, std::min(stillHeld(award), fixedPoints(*ruleOf(award), award.times))});
    }
    return taken;
}

std::vector<LostAward> LostAwards::after(PurchaseId returned)
{
    std::vector<LostAward> all;
    std::vector<LaterAward> awards = candidates(returned);
    if (awards.empty())
        return all;
    std::vector<Purchase> purchases =
        Purchases(m_store.connection()).ofMember(m_member, std::nullopt, mostLater);
    // What lies before the first return has lost nothing.
    std::optional<Instant> first;
    for (const Purchase &purchase : purchases) {
        if (hasReturns(purchase))
            first = std::min(first.value_or(purchase.at), purchase.at);
    }
    if (!first)
        return all;
    std::erase_if(awards, [&](const LaterAward &award) { return award.at <= *first; });
    std::erase_if(purchases, [&](const Purchase &purchase) {
        return purchase.at <= *first || purchase.isUndone || purchase.isReturned;
    });
    for (const Group &group : grouped(awards)) {
        const std::vector<LostAward> lost = lostOf(group, purchases);
        all.insert(all.end(), lost.begin(), lost.end());
    }
    std::stable_sort(all.begin(), all.end(), [](const LostAward &a, const LostAward &b) {
        return a.award.at < b.award.at;
    });
    return all;
}

} // namespace regulars
