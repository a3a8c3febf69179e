#include "services/granting.h"

#include "engine/lots.h"
#include "engine/tiers.h"
#include "services/poolturns.h"
#include "services/posting.h"
#include "services/rulefacts.h"
#include "services/viewloader.h"
#include "storage/accounts.h"
#include "storage/coupons.h"
#include "storage/members.h"
#include "storage/poolcodes.h"
#include "storage/redemptions.h"
#include "storage/summaries.h"
#include "storage/tiershistory.h"
#include "storage/turns.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr Length giftRest{12, Length::Unit::Month};

// Nothing that is read wrong: no I, O, 0, 1, 5/S, 2/Z, 8/B.
constexpr QLatin1StringView codeAlphabet{"34679ACDEFGHJKLMNPQRTUVWXY"};
constexpr int codeLength = 12;

QString randomCode()
{
    QString code = u"C"_s;
    auto *chance = QRandomGenerator::system();
    for (int i = 0; i < codeLength; ++i)
        code += QChar(codeAlphabet.at(chance->bounded(static_cast<int>(codeAlphabet.size()))));
    return code;
}

QString sourceOf(const Programme &programme, const Occasion &occasion)
{
    switch (occasion.trigger) {
    case Trigger::Purchase:
        return u"purchase"_s;
    case Trigger::Enrol:
        return u"enrol"_s;
    case Trigger::Action:
        return u"action:"_s + programme.actions.at(static_cast<size_t>(occasion.action)).id;
    case Trigger::Referral:
        return u"referral"_s;
    case Trigger::ReferralFirstPurchase:
        return u"referral-first-purchase"_s;
    case Trigger::TierUp:
        return u"tier-up"_s;
    case Trigger::TopUp:
        return u"top-up"_s;
    case Trigger::Day:
        return u"day"_s;
    }
    Q_UNREACHABLE();
}

// So many were referred before the one at hand, who is in the store already.
void takeOffFriend(const Programme &programme, MemberView &referrer)
{
    for (size_t i = 0; i < referrer.measures.size(); ++i) {
        qint64 &friends = referrer.measures[i].value;
        if (programme.measures[i].metric == Metric::Referrals && friends > 0)
            --friends;
    }
}

} // namespace

ReferralEarnings referralEarnings(const Programme &programme, const MemberView &friendView,
                                  const MemberView &referrerView, const Moment &moment,
                                  const QString &channel, std::span<const TestedLine> lines)
{
    Occasion occasion{Trigger::ReferralFirstPurchase, moment, &friendView};
    occasion.channel = channel;
    ReferralEarnings earnings;
    earnings.toFriend = earnOnOccasion(programme, occasion, lines);
    occasion.member = &referrerView;
    occasion.forReferrer = true;
    earnings.toReferrer = earnOnOccasion(programme, occasion, lines);
    auto &known = earnings.toFriend.uses;
    for (const RuleUse &use : earnings.toReferrer.uses) {
        const bool isKnown = std::any_of(known.begin(), known.end(),
                                         [&](const RuleUse &own) { return own.rule == use.rule; });
        if (!isKnown)
            known.push_back({use.rule, use.times, Points()});
    }
    return earnings;
}

Granting::Granting(Work &work)
    : m_work(work)
    , m_programme(work.programme())
    , m_store(work.store.connection())
{}

const Moment &Granting::momentOf(const Origin &origin) const
{
    return origin.moment ? *origin.moment : m_work.moment;
}

Occasion Granting::occasion(Trigger trigger) const
{
    return {trigger, m_work.moment};
}

Granted Granting::happen(MemberId member, Occasion occasion)
{
    std::optional<MemberView> loaded;
    if (!occasion.member) {
        loaded = ViewLoader(m_work.store).load(member, m_work.installed, occasion.moment, nullptr);
        occasion.member = &*loaded;
    }
    const Earning earning = earnOnOccasion(m_programme, occasion);
    Granted granted =
        put(member, earning, {sourceOf(m_programme, occasion), std::nullopt, occasion.moment});
    if (occasion.trigger != Trigger::TierUp)
        granted.tierUp = riseIfReached(member, occasion, {}, earning.points);
    return granted;
}

std::optional<MemberId> Granting::referrerOf(MemberId member) const
{
    const Members members(m_store);
    const auto known = members.find(member);
    if (!known || !known->referrer)
        return std::nullopt;
    const auto referrer = members.find(members.living(*known->referrer));
    if (!referrer || !referrer->isLiving() || referrer->isFrozen || referrer->id == member)
        return std::nullopt;
    return referrer->id;
}

void Granting::referral(MemberId friendMember)
{
    const auto referrer = referrerOf(friendMember);
    if (!referrer)
        return;
    happen(friendMember, occasion(Trigger::Referral));
    MemberView view =
        ViewLoader(m_work.store).load(*referrer, m_work.installed, m_work.moment, nullptr);
    takeOffFriend(m_programme, view);
    Occasion ofReferrer = occasion(Trigger::Referral);
    ofReferrer.member = &view;
    ofReferrer.forReferrer = true;
    happen(*referrer, ofReferrer);
}

ReferralPaid Granting::referralFirstPurchase(MemberId friendMember, const MemberView &friendView,
                                             const Origin &origin,
                                             std::span<const TestedLine> lines,
                                             const QString &channel)
{
    const bool isFirst =
        friendView.isReferred && !friendView.friendPaid && friendView.purchasesBefore == 0;
    const auto referrer = isFirst ? referrerOf(friendMember) : std::nullopt;
    if (!referrer)
        return {};
    ReferralPaid paid{{}, referrer, std::nullopt};
    const Moment &moment = momentOf(origin);
    paid.referrerView = ViewLoader(m_work.store).load(*referrer, m_work.installed, moment, nullptr);
    const ReferralEarnings earned =
        referralEarnings(m_programme, friendView, *paid.referrerView, moment, channel, lines);
    paid.toFriend = put(friendMember, earned.toFriend, origin);
    put(*referrer, earned.toReferrer, origin);
    return paid;
}

Granted Granting::put(MemberId member, const Earning &earning, const Origin &origin)
{
    Granted granted;
    granted.why = earning.why;
    if (earning.points > Points()) {
        creditPoints(member, earning.points, origin);
        granted.points = earning.points;
    }
    putGrants(member, earning.grants, origin, granted);
    recordUses(member, earning.uses, momentOf(origin));
    keepBirthday(member, earning.uses, momentOf(origin));
    return granted;
}

void Granting::putGrants(MemberId member, const std::vector<Grant> &grants, const Origin &origin,
                         Granted &granted)
{
    std::optional<MemberId> referrer;
    for (const Grant &grant : grants) {
        const Origin ofGrant{grant.rule, origin.purchase, origin.moment};
        if (!grant.toReferrer) {
            putGrant(member, grant, ofGrant, granted);
            continue;
        }
        if (!referrer)
            referrer = referrerOf(member);
        Granted toReferrer;
        if (referrer)
            putGrant(*referrer, grant, ofGrant, toReferrer);
    }
}

void Granting::putGrant(MemberId member, const Grant &grant, const Origin &origin, Granted &granted)
{
    const BusinessDay day = momentOf(origin).day;
    if (grant.points > Points()) {
        creditPoints(member, grant.points, origin);
        granted.points += grant.points;
    }
    if (grant.storedValue > Money()) {
        m_work.posting.credit({.member = member,
                               .unit = Unit::StoredValue,
                               .kind = EntryKind::Issued,
                               .amount = grant.storedValue.count(),
                               .source = origin.source,
                               .rank = LotRank::Bonus,
                               .purchase = origin.purchase});
        granted.storedValue += grant.storedValue;
    }
    if (grant.coupon)
        giveCoupons(member, *grant.coupon, grant.times, origin, granted);
    if (grant.reward)
        giveReward(member, grant, origin, granted);
    if (!grant.tag.isEmpty())
        putTag(member, {grant.tag,
                        grant.tagLasts ? std::optional(day.plus(*grant.tagLasts)) : std::nullopt});
}

void Granting::giveCoupons(MemberId member, int coupon, qint64 times, const Origin &origin,
                           Granted &granted)
{
    const QString id = m_programme.coupons.at(static_cast<size_t>(coupon)).id;
    QJsonArray told = m_work.answer.figures[u"coupons_given"_s].toArray();
    for (qint64 i = 0; i < times; ++i) {
        granted.codes += issueCoupon(member, coupon, origin);
        granted.templates += id;
        told.append(id);
    }
    if (isHere(member))
        m_work.answer.figures[u"coupons_given"_s] = told;
}

// The referrer finds what he got on his page: whom he brought has no use of it.
bool Granting::isHere(MemberId member) const
{
    return !m_work.member || *m_work.member == member;
}

void Granting::putTag(MemberId member, const HeldTag &tag)
{
    const Members members(m_store);
    const std::vector<HeldTag> held = members.tags(member);
    const auto before = std::find_if(held.begin(), held.end(),
                                     [&](const HeldTag &one) { return one.tag == tag.tag; });
    Turns(m_store).addTag(
        m_work.operation,
        {member, tag, before == held.end() ? std::nullopt : std::optional(*before)});
    members.putTag(member, tag);
}

// Taken from stock; where there is none left the rest of the occasion stands, and the till says so.
void Granting::giveReward(MemberId member, const Grant &grant, const Origin &origin,
                          Granted &granted)
{
    const Reward &reward = m_programme.rewards.at(static_cast<size_t>(*grant.reward));
    const Redemptions redemptions(m_store);
    if (reward.handsOutCodes &&
        PoolCodes(m_store).freeCount(reward.id, m_work.moment.day) < grant.times) {
        m_work.answer.warnings += u"out-of-stock"_s;
        return;
    }
    if (!reward.handsOutCodes && redemptions.stock(reward.id)) {
        const auto moves = redemptions.stockMoves(m_work.operation);
        const bool isMoved = std::any_of(moves.begin(), moves.end(), [&](const NewStockMove &move) {
            return move.reward == reward.id;
        });
        if (isMoved ||
            !redemptions.moveStock(m_work.journal, reward.id, -grant.times, StockCause::Redeemed)) {
            m_work.answer.warnings += u"out-of-stock"_s;
            return;
        }
    }
    const RedemptionId redemption =
        m_work.journal.insert(NewRedemption{member, reward.id, grant.times, Points(), Money(),
                                            std::nullopt, m_work.bookingDay, origin.source});
    const CodesTold told = isHere(member) ? CodesTold::InTheAnswer : CodesTold::Silently;
    if (reward.handsOutCodes && !giveCodes(m_work, reward, redemption, grant.times, told)) {
        throw std::logic_error("codes that were counted are gone");
    }
    Summaries(m_store).add(RewardRow{m_work.bookingDay, reward.id, grant.times, Points(), Money()});
    granted.rewards += reward.id;
    // So that whoever stands at the till knows what to hand out.
    if (isHere(member)) {
        QJsonArray handedOut = m_work.answer.figures[u"rewards"_s].toArray();
        handedOut.append(QJsonObject{{u"reward"_s, reward.id}, {u"quantity"_s, grant.times}});
        m_work.answer.figures[u"rewards"_s] = handedOut;
    }
    if (reward.coupon)
        giveCoupons(member, *reward.coupon, grant.times, origin, granted);
}

void Granting::creditPoints(MemberId member, Points points, const Origin &origin)
{
    const Moment &moment = momentOf(origin);
    const Calendar &calendar = m_programme.calendar;
    const Expiry &expiry = m_programme.policy.expiry;
    LotLife life;
    if (expiry.kind == Expiry::Kind::Idle) {
        life.idle = expiry.length;
    } else if (const auto last = lastGoodDay(expiry, moment.day, moment.day)) {
        life.expiresAt = calendar.endOf(*last);
    }
    m_work.posting.credit({.member = member,
                           .amount = points.count(),
                           .source = origin.source,
                           .life = life,
                           .at = moment.at,
                           .usableFrom = usableFrom(m_programme, calendar, moment.at),
                           .purchase = origin.purchase});
}

QString Granting::issueCoupon(std::optional<MemberId> member, int coupon, const Origin &origin)
{
    const CouponTemplate &terms = m_programme.coupons.at(static_cast<size_t>(coupon));
    const BusinessDay day = momentOf(origin).day;
    const Coupons coupons(m_store);
    QString code = randomCode();
    while (coupons.isCodeTaken(code))
        code = randomCode();
    m_work.journal.insert(NewCoupon{
        code, member, terms.id, m_work.installed.version, origin.source, day,
        terms.valid ? std::optional(day.plus(*terms.valid)) : std::nullopt, origin.purchase});
    return code;
}

void Granting::recordUses(std::optional<MemberId> member, const std::vector<RuleUse> &uses,
                          const Moment &moment)
{
    for (const RuleUse &use : uses) {
        const Rule &rule = m_programme.rules.at(static_cast<size_t>(use.rule));
        if (isCounted(rule))
            m_work.journal.insert(NewAward{rule.id, member, moment.day, use.times, use.points});
    }
}

// The first birthday under which a rule fires in a year is the one for that year (S17).
void Granting::keepBirthday(MemberId member, const std::vector<RuleUse> &uses, const Moment &moment)
{
    const bool isFired = std::any_of(uses.begin(), uses.end(), [&](const RuleUse &use) {
        return asksBirthday(m_programme, m_programme.rules.at(static_cast<size_t>(use.rule)).when);
    });
    if (!isFired)
        return;
    const Members members(m_store);
    auto known = members.find(member);
    const int year = moment.day.date().year();
    if (!known)
        return;
    Turns(m_store).addBirthday(m_work.operation, member, year);
    if (!known->person.birthday || (known->firedBirthday && known->firedBirthday->year == year))
        return;
    const BirthDate &birthday = *known->person.birthday;
    known->firedBirthday = FiredBirthday{birthday.month, birthday.day, year};
    members.update(*known);
}

bool Granting::isGiftDue(MemberId member, int tier) const
{
    const Tier &reached = m_programme.tiers.at(static_cast<size_t>(tier));
    if (reached.gift.empty())
        return false;
    const auto last = TiersHistory(m_store).lastGiftOn(member, reached.id);
    return !last || last->plus(giftRest) <= m_work.moment.day;
}

std::optional<int> Granting::riseIfReached(MemberId member, const Occasion &occasion,
                                           std::span<const TestedLine> lines, Points earnedNow,
                                           std::optional<PurchaseId> purchase)
{
    const auto reached = tierReached(m_programme, occasion, lines, earnedNow, false);
    // What was recorded since for a later time may have raised him further.
    const int held = m_programme.tier(Accounts(m_store).load(member).tier).value_or(0);
    if (!reached || *reached <= held)
        return std::nullopt;
    rise(member, *reached, occasion, purchase);
    return reached;
}

void Granting::rise(MemberId member, int tier, const Occasion &occasion,
                    std::optional<PurchaseId> purchase)
{
    const QString id = m_programme.tiers.at(static_cast<size_t>(tier)).id;
    const auto term = tierTerm(m_programme, tier, m_work.moment.day);
    const bool hasGift = isGiftDue(member, tier);
    TiersHistory(m_store).change(m_work.journal,
                                 {member, Accounts(m_store).load(member).tier, id, TierCause::Path,
                                  m_work.moment.at, m_work.bookingDay,
                                  term ? std::optional(term->until) : std::nullopt,
                                  term ? std::optional(term->reviewOn) : std::nullopt, hasGift});
    Granted granted;
    if (hasGift)
        putGrants(member, giftOf(m_programme, tier), {u"tier:"_s + id, purchase}, granted);

    MemberView risen = *occasion.member;
    risen.tier = tier;
    Occasion tierUp = this->occasion(Trigger::TierUp);
    tierUp.member = &risen;
    tierUp.channel = occasion.channel;
    put(member, earnOnOccasion(m_programme, tierUp), {u"tier-up"_s, purchase});
}

} // namespace regulars
