#include "services/viewloader.h"

#include "engine/lots.h"
#include "insight/topshares.h"
#include "services/rankings.h"
#include "storage/accounts.h"
#include "storage/days.h"
#include "storage/history.h"
#include "storage/ledger.h"
#include "storage/members.h"
#include "storage/operations.h"
#include "storage/tiershistory.h"

#include <algorithm>
#include <stdexcept>
#include <type_traits>

namespace regulars
{

namespace
{

struct Ranking
{
    size_t measure = 0;
    Ratio share;
    std::optional<std::vector<MemberId>> ranked{}; // by id, where read beforehand
};

// What of a member conditions ask for.
struct Asked
{
    std::vector<bool> measures; // not only to be ranked by; aligned with the programme's
    std::vector<Ranking> rankings;
    bool products = false;
    bool expiring = false;
    bool tags = false;
    bool tier = false;
    bool points = false;
    bool debt = false;
    bool lastPurchase = false;
    bool rest = false; // what no segment can ask for
    std::optional<BusinessDay> lastRun{};

    // All that the engine may ask at an operation.
    static Asked ofProgramme(const Programme &programme, const Days &days);
    // What that segment asks for and those that it names, or all of them.
    static Asked ofSegments(const Programme &programme, std::optional<size_t> only,
                            const Days &days);

private:
    explicit Asked(const Programme &programme)
        : measures(programme.measures.size(), false)
    {}
    void look(const Condition &leaf);
    void lookInto(const Programme &programme, size_t segment, std::vector<bool> &seen);
    void lookAt(const Days &days)
    {
        if (!rankings.empty())
            lastRun = days.lastRun();
    }
};

void Asked::look(const Condition &leaf)
{
    using namespace conditions;
    const auto is = [&leaf]<typename... Test>(std::type_identity<Test>...) {
        return (std::holds_alternative<Test>(leaf.test) || ...);
    };
    if (const auto *history = std::get_if<conditions::History>(&leaf.test)) {
        const auto index = static_cast<size_t>(history->measure);
        if (history->comparison == Comparison::TopShare)
            rankings.push_back({.measure = index, .share = history->bound});
        else
            measures.at(index) = true;
    }
    products = products || is(std::type_identity<Usual>(), std::type_identity<RunsOutWithin>());
    expiring = expiring || is(std::type_identity<Expiring>());
    debt = debt || is(std::type_identity<PointsAtLeast>());
    points = points || debt || expiring;
    tags = tags || is(std::type_identity<HasTag>());
    tier = tier || is(std::type_identity<InTier>(), std::type_identity<AtLeastTier>());
    lastPurchase = lastPurchase || is(std::type_identity<SilentFor>());
}

Asked Asked::ofProgramme(const Programme &programme, const Days &days)
{
    Asked asked(programme);
    programme.forEachCondition([&](const Condition &condition) {
        forEachLeaf(condition, [&](const Condition &leaf) { asked.look(leaf); });
    });
    asked.tags = asked.tier = asked.points = asked.debt = asked.lastPurchase = asked.rest = true;
    asked.lookAt(days);
    return asked;
}

Asked Asked::ofSegments(const Programme &programme, std::optional<size_t> only, const Days &days)
{
    Asked asked(programme);
    std::vector<bool> seen(programme.segments.size(), false);
    for (size_t segment = 0; segment < seen.size(); ++segment) {
        if (segment == only.value_or(segment))
            asked.lookInto(programme, segment, seen);
    }
    asked.lookAt(days);
    return asked;
}

void Asked::lookInto(const Programme &programme, size_t segment, std::vector<bool> &seen)
{
    if (seen.at(segment))
        return;
    seen[segment] = true;
    forEachLeaf(programme.segments[segment].when, [&](const Condition &leaf) {
        look(leaf);
        if (const auto *named = std::get_if<conditions::InSegment>(&leaf.test)) {
            for (const int other : named->segments)
                lookInto(programme, static_cast<size_t>(other), seen);
        }
    });
}

class Loading
{
public:
    Loading(Store &store, const Member &member, const InstalledProgramme &installed,
            const Moment &moment, Past past, const Asked &asked)
        : m_store(store.connection())
        , m_member(member)
        , m_programme(*installed.programme)
        , m_moment(moment)
        , m_past(past)
        , m_asked(asked)
    {
        const bool isStandingAsked = asked.tier || asked.points || asked.lastPurchase;
        if (isStandingAsked && Operations(m_store).isLatest(member.id, moment.at))
            m_account = Accounts(m_store).load(member.id);
    }

    MemberView view(const Basket *basket) const;
    void count(MemberView &view) const;

private:
    int tier() const;
    Points debt() const;
    std::optional<BirthDate> birthday() const;
    bool isReferred() const;
    bool wasFriendPaid() const;
    void addPoints(MemberView &view) const;
    void addStoredValue(MemberView &view) const;
    void addRankings(MemberView &view) const;
    void addLimits(MemberView &view) const;
    void addProducts(MemberView &view, const Basket &basket) const;
    std::vector<Lot> lots(Unit unit) const;

    Connection &m_store;
    const Member &m_member;
    const Programme &m_programme;
    const Moment &m_moment;
    Past m_past;
    const Asked &m_asked;
    std::optional<Account> m_account; // where nothing later is recorded: it tells then
};

MemberView Loading::view(const Basket *basket) const
{
    MemberView view{.joinedOn = m_member.joinedOn};
    view.birthday = birthday();
    view.gender = m_member.person.gender.value_or(QString());
    if (m_asked.tier)
        view.tier = tier();
    if (m_asked.tags) {
        for (const QString &tag : Members(m_store).tagsOn(m_member.id, m_moment.day))
            view.tags += tag;
    }
    if (m_asked.points)
        addPoints(view);
    count(view);
    addRankings(view);
    if (!m_asked.rest)
        return view;
    view.isReferred = isReferred();
    view.friendPaid = view.isReferred && wasFriendPaid();
    addStoredValue(view);
    addLimits(view);
    if (basket && m_asked.products)
        addProducts(view, *basket);
    return view;
}

// The figures that a return can change.
void Loading::count(MemberView &view) const
{
    const History history(m_store);
    const bool isOfAccount = m_account && !m_past.except && !m_past.returnsUntil;
    if (m_asked.rest) {
        view.purchasesBefore = isOfAccount ? m_account->purchases : history.purchasesBefore(m_past);
    }
    if (m_asked.lastPurchase) {
        view.lastPurchaseOn =
            isOfAccount ? m_account->lastPurchaseOn : history.lastPurchaseOn(m_past);
    }
    view.measures.assign(m_programme.measures.size(), {});
    for (size_t i = 0; i < view.measures.size(); ++i) {
        const Measure &measure = m_programme.measures[i];
        if (m_asked.measures[i])
            view.measures[i] = history.measure(m_programme, measure, m_past,
                                               DaySpan::of(measure.window, m_moment.day));
    }
}

// A tier that the programme doesn't know any more counts as the lowest, until a review moves the
// member (S33).
int Loading::tier() const
{
    QString id;
    if (m_account) {
        id = m_account->tier;
    } else {
        const auto then = TiersHistory(m_store).asOf(m_member.id, m_moment.at);
        id = then ? then->toTier : m_programme.tiers.front().id;
    }
    return m_programme.tier(id).value_or(0);
}

// The one under which rules fired first this year is the only one that counts (S17).
std::optional<BirthDate> Loading::birthday() const
{
    const auto &own = m_member.person.birthday;
    const auto &fired = m_member.firedBirthday;
    if (!fired || fired->year != m_moment.day.date().year())
        return own;
    return BirthDate{fired->month, fired->day, own ? own->year : std::nullopt};
}

// Whose referrer is gone or frozen earns him nothing.
bool Loading::isReferred() const
{
    if (!m_member.referrer)
        return false;
    const Members members(m_store);
    const auto referrer = members.find(members.living(*m_member.referrer));
    return referrer && referrer->isLiving() && !referrer->isFrozen && referrer->id != m_member.id;
}

// Granting leaves an award of the friend's for each rule that paid on his first purchase; what he
// got as the referrer of others is none (S19).
bool Loading::wasFriendPaid() const
{
    const History history(m_store);
    return std::any_of(m_programme.rules.begin(), m_programme.rules.end(), [&](const Rule &rule) {
        return rule.on == Trigger::ReferralFirstPurchase &&
               history.usedByOwnActs(m_member.id, rule.id).times > 0;
    });
}

std::vector<Lot> Loading::lots(Unit unit) const
{
    const Ledger ledger(m_store);
    return m_account ? ledger.lots(m_member.id, unit)
                     : ledger.lotsAsOf(m_member.id, unit, m_moment.at);
}

Points Loading::debt() const
{
    return m_account ? m_account->debt
                     : Points(Ledger(m_store).debtAsOf(m_member.id, Unit::Points, m_moment.at));
}

void Loading::addPoints(MemberView &view) const
{
    const std::vector<Lot> held = lots(Unit::Points);
    view.usablePoints = Points(usableAmount(held, m_moment.at));
    if (m_asked.debt)
        view.debt = debt();
    if (!m_asked.expiring)
        return;
    for (const Lot &lot : held) {
        if (!lot.expiresAt || *lot.expiresAt <= m_moment.at || lot.remaining == 0)
            continue;
        const BusinessDay lastGood = m_programme.calendar.dayOf(lot.expiresAt->plusMs(-1));
        const auto same =
            std::find_if(view.expiring.begin(), view.expiring.end(),
                         [&](const ExpiringPoints &some) { return some.on == lastGood; });
        if (same != view.expiring.end())
            same->points += Points(lot.remaining);
        else
            view.expiring.push_back({lastGood, Points(lot.remaining)});
    }
    std::sort(view.expiring.begin(), view.expiring.end(),
              [](const ExpiringPoints &a, const ExpiringPoints &b) { return a.on < b.on; });
}

void Loading::addStoredValue(MemberView &view) const
{
    if (m_account && m_account->storedValue.isZero())
        return;
    for (const Lot &lot : lots(Unit::StoredValue)) {
        if (!lot.isUsableAt(m_moment.at))
            continue;
        const bool isBonus = lot.rank == static_cast<int>(LotRank::Bonus);
        (isBonus ? view.storedBonus : view.storedPrincipal) += Money(lot.remaining);
    }
}

void Loading::addRankings(MemberView &view) const
{
    if (m_asked.rankings.empty())
        return;
    const History history(m_store);
    view.inTopShare.assign(m_programme.measures.size(), false);
    for (const Ranking &ranking : m_asked.rankings) {
        if (ranking.ranked) {
            view.inTopShare[ranking.measure] =
                std::binary_search(ranking.ranked->begin(), ranking.ranked->end(), m_member.id);
            continue;
        }
        const Measure &measure = m_programme.measures[ranking.measure];
        const auto day = rankedOn(measure.window, m_moment.day, m_asked.lastRun);
        if (day)
            view.inTopShare[ranking.measure] = history.isRanked(
                rankingKey(m_programme, measure, ranking.share), *day, m_member.id);
    }
}

void Loading::addLimits(MemberView &view) const
{
    const History history(m_store);
    const auto &rules = m_programme.rules;
    for (size_t i = 0; i < rules.size(); ++i) {
        if (!rules[i].limit.perMember)
            continue;
        view.usedByMember.resize(rules.size());
        view.usedByMember[i] = history.usedByMember(
            m_member.id, rules[i].id, DaySpan::of(rules[i].limit.perMember->window, m_moment.day));
    }
    if (m_programme.policy.limits.earnPerDay)
        view.earnedToday = history.pointsOfDay(m_member.id, m_moment.day).earned;
    if (m_programme.policy.budget.isEnforced)
        view.issuedThisYear = history.issued({m_moment.day.firstOfYear(), m_moment.day});
}

void Loading::addProducts(MemberView &view, const Basket &basket) const
{
    const History history(m_store);
    for (const BasketLine &line : basket.lines) {
        const auto isKnown =
            std::any_of(view.products.begin(), view.products.end(),
                        [&](const ProductHistory &known) { return known.product == line.product; });
        if (!line.product.isEmpty() && !isKnown)
            view.products.push_back(history.product(m_past, line.product));
    }
}

Member memberOf(Store &store, MemberId id)
{
    auto member = Members(store.connection()).find(id);
    if (!member)
        throw std::logic_error("the view of a member that does not exist was asked for");
    return *std::move(member);
}

} // namespace

MemberView ViewLoader::load(MemberId member, const InstalledProgramme &installed,
                            const Moment &moment, const Basket *basket,
                            std::optional<PurchaseId> except)
{
    const Member known = memberOf(m_store, member);
    const Asked asked = Asked::ofProgramme(*installed.programme, Days(m_store.connection()));
    const Loading loading(m_store, known, installed, moment,
                          {member, moment.at, std::nullopt, except}, asked);
    MemberView view = loading.view(basket);
    view.usedInTotal = usedInTotal(*installed.programme, moment.day);
    return view;
}

void ViewLoader::recount(MemberView &view, MemberId member, const InstalledProgramme &installed,
                         const Moment &moment, Instant returnsUntil,
                         std::optional<PurchaseId> except)
{
    const Member known = memberOf(m_store, member);
    const Asked asked = Asked::ofProgramme(*installed.programme, Days(m_store.connection()));
    Loading(m_store, known, installed, moment, {member, moment.at, returnsUntil, except}, asked)
        .count(view);
}

std::vector<UsedAllowance> ViewLoader::usedInTotal(const Programme &programme, BusinessDay day)
{
    const History history(m_store.connection());
    std::vector<UsedAllowance> used;
    for (size_t i = 0; i < programme.rules.size(); ++i) {
        const auto &total = programme.rules[i].limit.total;
        if (!total)
            continue;
        used.resize(programme.rules.size());
        used[i] = history.usedInTotal(programme.rules[i].id, DaySpan::of(total->window, day));
    }
    return used;
}

struct SegmentViews::Setting
{
    Store &store;
    InstalledProgramme installed;
    Moment moment;
    Asked asked;
};

SegmentViews::SegmentViews(Store &store, const InstalledProgramme &installed, const Moment &moment,
                           std::optional<size_t> only)
{
    const Days days(store.connection());
    Setting setting{store, installed, moment, Asked::ofSegments(*installed.programme, only, days)};
    readRankings(setting);
    m_setting = std::make_unique<const Setting>(std::move(setting));
}

SegmentViews::~SegmentViews() = default;

// Who is ranked is read once for all members.
void SegmentViews::readRankings(Setting &setting)
{
    const Programme &programme = *setting.installed.programme;
    for (Ranking &ranking : setting.asked.rankings) {
        const Measure &measure = programme.measures[ranking.measure];
        const auto day = rankedOn(measure.window, setting.moment.day, setting.asked.lastRun);
        ranking.ranked.emplace();
        if (day)
            ranking.ranked = History(setting.store.connection())
                                 .ranked(rankingKey(programme, measure, ranking.share), *day);
    }
}

MemberView SegmentViews::load(MemberId member) const
{
    const auto &[store, installed, moment, asked] = *m_setting;
    const Member known = memberOf(store, member);
    return Loading(store, known, installed, moment, {member, moment.at}, asked).view(nullptr);
}

} // namespace regulars
