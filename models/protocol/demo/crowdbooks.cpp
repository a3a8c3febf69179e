#include "protocol/demo/crowdbooks.h"

#include "engine/redemption.h"
#include "engine/tiers.h"
#include "protocol/demo/democlock.h"
#include "services/profile.h"
#include "services/quotejson.h"
#include "services/rating.h"
#include "services/rulefacts.h"
#include "storage/ledger.h"
#include "storage/turns.h"

#include <QJsonDocument>

#include <algorithm>
#include <stdexcept>
#include <utility>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr int operationsPerBatch = 5'000;
constexpr int mostAwardsOfDay = 5; // more need a manager's approval at the till
constexpr qint64 youngMs = 24 * 3'600'000;
constexpr QLatin1StringView codeAlphabet{"34679ACDEFGHJKLMNPQRTUVWXY"};

// As long as those of the services. The number in it goes first, so that none comes twice.
QString couponCode(qint64 number, Chance &chance)
{
    constexpr int ofNumber = 8;
    constexpr int ofChance = 4;
    const auto letters = static_cast<int>(codeAlphabet.size());
    QString code = u"C"_s;
    for (int i = 0; i < ofNumber; ++i, number /= letters) {
        code += QChar(codeAlphabet.at(number % letters));
    }
    for (int i = 0; i < ofChance; ++i) {
        code += QChar(codeAlphabet.at(chance.below(letters)));
    }
    return code;
}

template <typename T>
T taken(const Result<T> &read)
{
    if (!read) {
        throw std::logic_error("a demo's member is written wrongly");
    }
    return *read;
}

// Phones of the demo are written plainly, so that no library is asked for each of millions.
Person personOf(const EnrolRequest &request, BusinessDay today, const NameKeys &keys)
{
    const auto orNone = [](const QString &text) {
        return text.isEmpty() ? std::optional<QString>() : std::optional(text);
    };
    Person person;
    person.phone = u"+86"_s + request.phone;
    person.card = request.card;
    person.name = request.name;
    person.pinyin = orNone(keys.pinyin);
    person.pinyinOther = orNone(keys.pinyinOther);
    person.initials = orNone(keys.initials);
    person.birthday = taken(readBirthday(request.birthday, today));
    person.gender = orNone(request.gender);
    person.channel = orNone(request.channel);
    return person;
}

} // namespace

CrowdBooks::CrowdBooks(Store &store, Chance &chance, DemoTally &tally)
    : m_connection(store.connection())
    , m_chance(chance)
    , m_tally(tally)
    , m_installed(store.newestProgramme())
    , m_programme(*m_installed.programme)
    , m_views(m_programme)
    , m_people(m_connection)
    , m_day(BusinessDay::fromNumber(20000101))
    , m_points(m_programme.tiers.size())
{
    for (std::size_t i = 0; i < m_programme.rewards.size(); ++i) {
        const Reward &reward = m_programme.rewards[i];
        if (!reward.stock && !reward.perMember && reward.money.isZero()) {
            m_offered.emplace_back(static_cast<int>(i), reward.points.count());
        }
    }
    m_hasDatedRules = std::any_of(m_programme.rules.begin(), m_programme.rules.end(),
                                  [](const Rule &rule) { return rule.on == Trigger::Day; });
}

void CrowdBooks::expect(int members)
{
    m_members.reserve(static_cast<std::size_t>(members));
}

void CrowdBooks::beginDay(BusinessDay day)
{
    m_day = day;
    m_receipt = 0;
    const auto last = lastGoodDay(m_programme.policy.expiry, day, day);
    m_expiresAt = last ? std::optional(m_programme.calendar.endOf(*last)) : std::nullopt;
}

void CrowdBooks::begin(OperationKind kind, const Moment &moment, Instant recordedAt,
                       const CrowdTill &till, std::optional<MemberId> member)
{
    if (!m_batch) {
        m_batch.emplace(m_connection);
        m_journal.emplace(m_connection);
        m_operations = 0;
    }
    m_moment = moment;
    m_journal->begin({till.till, kind, moment.at, recordedAt, moment.day, till.clerk, std::nullopt,
                      member, m_installed.version, std::nullopt, std::nullopt, std::nullopt});
}

void CrowdBooks::end()
{
    m_journal->finish();
    if (++m_operations >= operationsPerBatch) {
        commit();
    }
}

void CrowdBooks::commit()
{
    if (m_batch) {
        m_journal.reset();
        m_batch->commit();
        m_batch.reset();
    }
}

CrowdMember &CrowdBooks::addMember(const EnrolRequest &request, const Moment &moment)
{
    auto keys = m_names.find(request.name);
    if (keys == m_names.end()) {
        keys = m_names.insert(request.name, nameKeys(request.name));
    }
    const Person person = personOf(request, moment.day, *keys);
    const MemberId id =
        m_people.insert({person, std::nullopt, moment.at, moment.day, request.isDemo});
    m_journal->setMember(id);
    m_journal->setDetail(QJsonDocument(profileJson(person)).toJson(QJsonDocument::Compact));
    m_journal->insert(NewEnrolment{id, moment.at, moment.day, std::nullopt});
    CrowdMember &member = m_members.emplace_back(CrowdMember{Account{id,
                                                                     {},
                                                                     {},
                                                                     {},
                                                                     {},
                                                                     {},
                                                                     {},
                                                                     0,
                                                                     {},
                                                                     {},
                                                                     {},
                                                                     {},
                                                                     {},
                                                                     m_programme.tiers.front().id,
                                                                     {},
                                                                     {},
                                                                     false},
                                                             moment.at, moment.day});
    member.birthday = person.birthday;
    member.gender = request.gender;
    member.tags = request.tags;
    if (person.birthday) {
        m_bornOn[birthdayPlace(person.birthday->month, person.birthday->day)].push_back(
            m_members.size() - 1);
    }
    return member;
}

void CrowdBooks::addCare(const CrowdMember &member, const EnrolRequest &request, Instant at)
{
    for (const QString &tag : request.tags) {
        m_people.putTag(member.id(), {tag, std::nullopt});
    }
    for (const ConsentGiven &consent : request.consents) {
        m_people.addConsent(member.id(),
                            {consent.purpose, at, consent.given, consent.wording, consent.source});
    }
}

void CrowdBooks::enrol(const EnrolRequest &request, Instant at, const CrowdTill &till)
{
    const Moment moment = Moment::of(m_programme.calendar, at);
    begin(OperationKind::Enrol, moment, at, till, std::nullopt);
    CrowdMember &member = addMember(request, moment);
    addCare(member, request, at);
    const MemberView view = m_views.of(member, moment);
    Occasion occasion{Trigger::Enrol, moment, &view};
    occasion.channel = request.channel;
    const Earning earning = earnOnOccasion(m_programme, occasion);
    put(member, earning, {u"enrol"_s});
    const int before = member.tier;
    riseIfReached(member, occasion, {}, earning.points, std::nullopt);
    if (member.tier == before) {
        m_journal->insert(NewTierChange{member.id(), std::nullopt, member.account.tier,
                                        TierCause::Joined, at, moment.day, std::nullopt,
                                        std::nullopt, false});
    }
    end();
    ++m_tally.members;
}

PurchaseId CrowdBooks::writePurchase(const CrowdMember *member, const Basket &basket,
                                     const Quote &quote)
{
    constexpr std::array tenders{70, 12, 18};
    static const std::array names{u"wechat"_s, u"cash"_s, u"alipay"_s};
    const QString &tender = names[static_cast<std::size_t>(m_chance.weighted(tenders))];
    const QString receipt =
        u"%1-%2"_s.arg(m_day.number()).arg(++m_receipt, 6, 10, QLatin1Char('0'));
    const Payment &payment = quote.payment;
    const PurchaseId purchase = m_journal->insert(NewPurchase{
        member ? std::optional(member->id()) : std::nullopt, m_moment->at, m_moment->day, receipt,
        basket.channel, tender, quote.total, quote.price(), quote.eligible(), payment.pointsUsed,
        payment.pointsMoney, payment.principal, payment.bonus, payment.cash, quote.earning.points});
    for (std::size_t i = 0; i < quote.lines.size(); ++i) {
        const BasketLine &sold = basket.lines[i];
        const QuotedLine &line = quote.lines[i];
        std::optional<QString> category;
        if (sold.category) {
            category = m_programme.categories[static_cast<std::size_t>(*sold.category)].id;
        }
        m_journal->insert(
            NewPurchaseLine{purchase, static_cast<int>(i),
                            sold.product.isEmpty() ? std::nullopt : std::optional(sold.product),
                            category, sold.quantity, line.list, line.offers, line.tierDiscount,
                            line.coupons, line.pointsMoney, line.bonus, line.eligible});
    }
    Sold &sum = m_sales[static_cast<std::size_t>(m_moment->local.secondOfDay / secondsOfHour)]
                       [member ? 1 : 0];
    sum.paid += quote.price() - payment.pointsMoney;
    ++sum.purchases;
    return purchase;
}

void CrowdBooks::sell(CrowdMember *member, std::vector<BasketLine> lines, Instant at,
                      const CrowdTill &till)
{
    const Moment moment = Moment::of(m_programme.calendar, at);
    Rating rating;
    if (member) {
        member->turnTo(moment.day);
        if (member->awardsOfDay >= mostAwardsOfDay) {
            return;
        }
        rating.view = m_views.of(*member, moment);
    }
    Basket basket;
    basket.lines = std::move(lines);
    basket.channel = u"counter"_s;
    const Result<Quote> quoted = quote(m_programme, rating.view ? &*rating.view : nullptr, basket,
                                       {}, moment, PointsWish::Exact);
    if (!quoted) {
        return;
    }
    begin(OperationKind::Checkout, moment, at, till,
          member ? std::optional(member->id()) : std::nullopt);
    const PurchaseId purchase = writePurchase(member, basket, *quoted);
    rating.quote = quoteJson(m_programme, *quoted);
    rating.earned = quoted->earning.points;
    if (member) {
        earn(*member, *rating.view, basket, *quoted, purchase);
    } else {
        noteUses(nullptr, quoted->offerUses);
        ++m_tally.guests;
    }
    m_journal->setDetail(encodeRating(rating));
    end();
    ++m_tally.purchases;
}

void CrowdBooks::earn(CrowdMember &member, const MemberView &view, const Basket &basket,
                      const Quote &quote, PurchaseId purchase)
{
    const BusinessDay day = m_moment->day;
    Account &account = member.account;
    account.lastActivityOn = day;
    Earning earning = quote.earning;
    earning.uses.insert(earning.uses.end(), quote.offerUses.begin(), quote.offerUses.end());
    put(member, earning, {u"purchase"_s, purchase});
    ++account.purchases;
    account.spend += quote.eligible();
    account.paid += quote.price();
    account.firstPurchaseOn = account.firstPurchaseOn.value_or(day);
    account.lastPurchaseOn = day;
    ++member.awardsOfDay;
    ++member.visitsOfMonth;
    member.spendOfMonth += quote.eligible();
    Occasion occasion{Trigger::Purchase, *m_moment, &view};
    occasion.channel = basket.channel;
    riseIfReached(member, occasion, testedLines(basket, quote.lines), earning.points, purchase);
}

void CrowdBooks::put(CrowdMember &member, const Earning &earning, const Origin &origin)
{
    if (earning.points > Points()) {
        credit(member, earning.points, origin);
    }
    give(member, earning.grants, origin);
    noteUses(&member, earning.uses);
    const bool isBirthday =
        std::any_of(earning.uses.begin(), earning.uses.end(), [this](const RuleUse &use) {
            return asksBirthday(m_programme,
                                m_programme.rules[static_cast<std::size_t>(use.rule)].when);
        });
    if (isBirthday) {
        keepBirthday(member);
    }
}

void CrowdBooks::give(CrowdMember &member, const std::vector<Grant> &grants, const Origin &origin)
{
    for (const Grant &grant : grants) {
        if (grant.toReferrer) {
            continue; // nobody brought anybody
        }
        if (!grant.storedValue.isZero() || grant.reward || !grant.tag.isEmpty()) {
            throw std::logic_error("the demo's crowd can't be given that");
        }
        const Origin ofGrant{grant.rule, origin.purchase};
        if (grant.points > Points()) {
            credit(member, grant.points, ofGrant);
        }
        for (qint64 i = 0; grant.coupon && i < grant.times; ++i) {
            issueCoupon(member, *grant.coupon, ofGrant);
        }
    }
}

void CrowdBooks::writeEntry(CrowdMember &member, EntryKind kind, qint64 amount, Instant at,
                            const Origin &origin)
{
    m_journal->insert(NewEntry{member.id(), Unit::Points, kind, amount, at, m_moment->day,
                               member.account.tier, origin.source, origin.purchase, 0});
    member.account.points += Points(amount);
    Sum &sum = m_points[static_cast<std::size_t>(member.tier)][static_cast<std::size_t>(kind) - 1];
    sum.amount += amount;
    ++sum.entries;
}

void CrowdBooks::credit(CrowdMember &member, Points points, const Origin &origin)
{
    const Instant at = m_moment->at;
    const EntryId entry = m_journal->nextEntry();
    writeEntry(member, EntryKind::Issued, points.count(), at, origin);
    const Instant usable = usableFrom(m_programme, m_programme.calendar, at);
    const LotId lot = m_journal->insert(
        NewLot{member.id(), entry, Unit::Points, LotRank::Principal, points.count(), at, usable,
               m_expiresAt, std::nullopt, origin.purchase, points.count(), m_expiresAt});
    member.lots.push_back({lot, points.count(), at, usable, m_expiresAt, 0});
    member.account.earned += points;
    member.earnedOfDay += points;
}

void CrowdBooks::issueCoupon(const CrowdMember &member, int coupon, const Origin &origin)
{
    const CouponTemplate &terms = m_programme.coupons.at(static_cast<std::size_t>(coupon));
    m_journal->insert(
        NewCoupon{couponCode(m_coupons++, m_chance), member.id(), terms.id, m_installed.version,
                  origin.source, m_moment->day,
                  terms.valid ? std::optional(m_moment->day.plus(*terms.valid)) : std::nullopt,
                  origin.purchase});
}

void CrowdBooks::noteUses(CrowdMember *member, const std::vector<RuleUse> &uses)
{
    for (const RuleUse &use : uses) {
        const Rule &rule = m_programme.rules[static_cast<std::size_t>(use.rule)];
        if (!isCounted(rule)) {
            continue;
        }
        m_journal->insert(NewAward{rule.id, member ? std::optional(member->id()) : std::nullopt,
                                   m_moment->day, use.times, use.points});
        if (member && rule.limit.perMember) {
            member->uses.push_back({use.rule, m_moment->day, {use.times, use.points}});
        }
    }
}

// The first birthday under which a rule fires in a year is the one for that year (S17).
void CrowdBooks::keepBirthday(const CrowdMember &member)
{
    const int year = m_moment->day.date().year();
    Turns(m_connection).addBirthday(m_journal->operation(), member.id(), year);
    auto known = m_people.find(member.id());
    if (!member.birthday || (known->firedBirthday && known->firedBirthday->year == year)) {
        return;
    }
    known->firedBirthday = FiredBirthday{member.birthday->month, member.birthday->day, year};
    m_people.update(*known);
}

// Nobody falls within the demo's year, so that each tier is reached once and its gift is due.
void CrowdBooks::riseIfReached(CrowdMember &member, const Occasion &occasion,
                               std::span<const TestedLine> lines, Points earned,
                               std::optional<PurchaseId> purchase)
{
    const auto reached = tierReached(m_programme, occasion, lines, earned, false);
    if (!reached || *reached <= member.tier) {
        return;
    }
    const Tier &tier = m_programme.tiers[static_cast<std::size_t>(*reached)];
    const auto term = tierTerm(m_programme, *reached, m_moment->day);
    Account &account = member.account;
    const QString before = std::exchange(account.tier, tier.id);
    member.tier = *reached;
    account.tierUntil = term ? std::optional(term->until) : std::nullopt;
    account.tierReviewOn = term ? std::optional(term->reviewOn) : std::nullopt;
    m_journal->insert(NewTierChange{member.id(), before, tier.id, TierCause::Path, m_moment->at,
                                    m_moment->day, account.tierUntil, account.tierReviewOn,
                                    !tier.gift.empty()});
    if (!tier.gift.empty()) {
        give(member, giftOf(m_programme, *reached), {u"tier:"_s + tier.id, purchase});
    }
    MemberView risen = *occasion.member;
    risen.tier = *reached;
    Occasion tierUp{Trigger::TierUp, *m_moment, &risen};
    tierUp.channel = occasion.channel;
    put(member, earnOnOccasion(m_programme, tierUp), {u"tier-up"_s, purchase});
}

void CrowdBooks::redeem(CrowdMember &member, Instant at, const CrowdTill &till)
{
    const Moment moment = Moment::of(m_programme.calendar, at);
    member.turnTo(moment.day);
    if (m_offered.empty() || at < member.joinedAt.plusMs(youngMs)) {
        return;
    }
    const int index = m_chance.pick(m_offered).first;
    const Reward &reward = m_programme.rewards[static_cast<std::size_t>(index)];
    const MemberView view = m_views.of(member, moment);
    const Occasion occasion{Trigger::Purchase, moment, &view};
    const Result<RewardPrice> price =
        planRedemption(m_programme, index, 1, occasion, {std::nullopt, 0, member.redeemedOfDay});
    if (!price) {
        return;
    }
    begin(OperationKind::Redeem, moment, at, till, member.id());
    debit(member, price->points, u"reward:"_s + reward.id);
    m_journal->insert(NewRedemption{member.id(), reward.id, 1, price->points, price->money,
                                    u"wechat"_s, moment.day, u"redeem"_s});
    m_rewards.push_back({moment.day, reward.id, 1, price->points, price->money});
    member.account.lastActivityOn = moment.day;
    if (reward.coupon) {
        issueCoupon(member, *reward.coupon, {u"reward:"_s + reward.id});
    }
    end();
    ++m_tally.redemptions;
}

void CrowdBooks::debit(CrowdMember &member, Points points, const QString &source)
{
    const Ledger ledger(m_connection);
    const DebitPlan plan = planDebit(member.lots, points.count(), m_moment->at);
    const EntryId entry = m_journal->nextEntry();
    writeEntry(member, EntryKind::Redeemed, -points.count(), m_moment->at, {source});
    for (const Allocation &allocation : plan.allocations) {
        const auto lot = std::find_if(member.lots.begin(), member.lots.end(),
                                      [&](const Lot &one) { return one.id == allocation.lot; });
        m_journal->insert(NewAllocation{entry, allocation.lot, allocation.amount});
        lot->remaining -= allocation.amount;
        ledger.setRemaining(member.id(), lot->id, lot->remaining);
    }
    std::erase_if(member.lots, [](const Lot &lot) { return lot.remaining == 0; });
    member.account.redeemed += points;
    member.redeemedOfDay += points;
}

} // namespace regulars
