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

namespace regulars
{

namespace
{

struct Ranking
{
    size_t measure = 0;
    Ratio share;
};

// What of a member's past the programme's conditions ask for.
struct Asked
{
    explicit Asked(const Programme &programme)
        : measures(programme.measures.size(), false)
    {
        const auto look = [this](const Condition &leaf) {
            if (const auto *history = std::get_if<conditions::History>(&leaf.test)) {
                const auto index = static_cast<size_t>(history->measure);
                if (history->comparison == conditions::Comparison::TopShare)
                    rankings.push_back({index, history->bound});
                else
                    measures.at(index) = true;
            }
            products = products || std::holds_alternative<conditions::Usual>(leaf.test) ||
                       std::holds_alternative<conditions::RunsOutWithin>(leaf.test);
            expiring = expiring || std::holds_alternative<conditions::Expiring>(leaf.test);
        };
        programme.forEachCondition(
            [&](const Condition &condition) { forEachLeaf(condition, look); });
    }

    std::vector<bool> measures; // not only to be ranked by; aligned with the programme's
    std::vector<Ranking> rankings;
    bool products = false;
    bool expiring = false;
};

class Loading
{
public:
    Loading(Store &store, const Member &member, const InstalledProgramme &installed,
            const Moment &moment, Past past)
        : m_store(store.connection())
        , m_member(member)
        , m_programme(*installed.programme)
        , m_moment(moment)
        , m_past(past)
        , m_asked(m_programme)
        , m_account(Accounts(m_store).load(member.id))
        , m_isLatest(Operations(m_store).isLatest(member.id, moment.at))
    {}

    MemberView view(const Basket *basket) const;
    void count(MemberView &view) const;

private:
    int tier() const;
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
    Asked m_asked;
    Account m_account;
    bool m_isLatest;
};

MemberView Loading::view(const Basket *basket) const
{
    MemberView view{.joinedOn = m_member.joinedOn};
    view.tier = tier();
    view.birthday = birthday();
    view.gender = m_member.person.gender.value_or(QString());
    for (const QString &tag : Members(m_store).tagsOn(m_member.id, m_moment.day))
        view.tags += tag;
    view.isReferred = isReferred();
    view.friendPaid = view.isReferred && wasFriendPaid();
    addPoints(view);
    addStoredValue(view);
    count(view);
    addRankings(view);
    addLimits(view);
    if (basket && m_asked.products)
        addProducts(view, *basket);
    return view;
}

// The figures that a return can change.
void Loading::count(MemberView &view) const
{
    const History history(m_store);
    if (m_isLatest && !m_past.except && !m_past.returnsUntil) {
        view.purchasesBefore = m_account.purchases;
        view.lastPurchaseOn = m_account.lastPurchaseOn;
    } else {
        view.purchasesBefore = history.purchasesBefore(m_past);
        view.lastPurchaseOn = history.lastPurchaseOn(m_past);
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
    QString id = m_account.tier;
    if (!m_isLatest) {
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
    return m_isLatest ? ledger.lots(m_member.id, unit)
                      : ledger.lotsAsOf(m_member.id, unit, m_moment.at);
}

void Loading::addPoints(MemberView &view) const
{
    const std::vector<Lot> held = lots(Unit::Points);
    view.usablePoints = Points(usableAmount(held, m_moment.at));
    view.debt = m_isLatest
                    ? m_account.debt
                    : Points(Ledger(m_store).debtAsOf(m_member.id, Unit::Points, m_moment.at));
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
    if (m_isLatest && m_account.storedValue.isZero())
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
    const auto lastRun = Days(m_store).lastRun();
    view.inTopShare.assign(m_programme.measures.size(), false);
    for (const Ranking &ranking : m_asked.rankings) {
        const Measure &measure = m_programme.measures[ranking.measure];
        const auto day = rankedOn(measure.window, m_moment.day, lastRun);
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
    const Loading loading(m_store, known, installed, moment,
                          {member, moment.at, std::nullopt, except});
    MemberView view = loading.view(basket);
    view.usedInTotal = usedInTotal(*installed.programme, moment.day);
    return view;
}

void ViewLoader::recount(MemberView &view, MemberId member, const InstalledProgramme &installed,
                         const Moment &moment, Instant returnsUntil,
                         std::optional<PurchaseId> except)
{
    const Member known = memberOf(m_store, member);
    Loading(m_store, known, installed, moment, {member, moment.at, returnsUntil, except})
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

} // namespace regulars
