#include "services/rewards.h"

#include "engine/conditiontest.h"
#include "engine/redemption.h"
#include "services/cardnumbers.h"
#include "services/granting.h"
#include "services/guards.h"
#include "services/memberstate.h"
#include "services/poolturns.h"
#include "services/posting.h"
#include "services/quotejson.h"
#include "services/stockdeed.h"
#include "services/viewloader.h"
#include "storage/benefits.h"
#include "storage/history.h"
#include "storage/redemptions.h"
#include "storage/summaries.h"

#include <QJsonArray>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// What the catalogue, the member and the stock say about it, all inside the transaction (S34).
Result<RewardPrice> plan(Work &work, const Member &member, int reward, qint64 quantity,
                         const Occasion &occasion)
{
    Connection &connection = work.store.connection();
    const Redemptions redemptions(connection);
    const Reward &wanted = work.programme().rewards[static_cast<std::size_t>(reward)];
    const QString &id = wanted.id;
    RewardState state;
    state.stock = stockOf(connection, wanted, work.moment.day);
    state.redeemedByMember = redemptions.countOf(member.id, id);
    state.redeemedToday = History(connection).pointsOfDay(member.id, work.bookingDay).redeemed;
    state.isFrozen = member.isFrozen;
    return planRedemption(work.programme(), reward, quantity, occasion, state);
}

// Stock, points, the redemption's row and the day's sums.
Result<Done> hand(Work &work, MemberId member, const Reward &reward, const RedeemRequest &request,
                  const RewardPrice &price)
{
    Connection &connection = work.store.connection();
    const Redemptions redemptions(connection);
    if (price.points > Points()) {
        const Result<Debited> debited = work.posting.debit({.member = member,
                                                            .unit = Unit::Points,
                                                            .kind = EntryKind::Redeemed,
                                                            .amount = price.points.count(),
                                                            .source = u"reward:"_s + reward.id});
        if (!debited) {
            return debited.refusal();
        }
    }
    if (const auto left = redemptions.stock(reward.id); left && !reward.handsOutCodes) {
        if (!redemptions.moveStock(work.journal, reward.id, -request.quantity,
                                   StockCause::Redeemed)) {
            return refusals::OutOfStock{*left};
        }
    }
    std::optional<QString> tender;
    if (!request.tender.isEmpty()) {
        tender = request.tender;
    }
    const RedemptionId redemption =
        work.journal.insert(NewRedemption{member, reward.id, request.quantity, price.points,
                                          price.money, tender, work.bookingDay, u"redeem"_s});
    if (reward.handsOutCodes && !giveCodes(work, reward, redemption, request.quantity)) {
        return refusals::OutOfStock{0, true};
    }
    Summaries(connection)
        .add(RewardRow{work.bookingDay, reward.id, request.quantity, price.points, price.money});
    work.posting.touchActivity(member, work.moment.at, work.bookingDay);
    work.answer.figures[u"redemption"_s] = QString::number(redemption.value());
    return Done{};
}

// A coupon reward puts a coupon for each unit into the member's hand.
void giveCoupons(Work &work, MemberId member, const Reward &reward, qint64 quantity)
{
    if (!reward.coupon) {
        return;
    }
    Granting granting(work);
    QJsonArray codes;
    for (qint64 i = 0; i < quantity; ++i) {
        codes.append(
            granting.issueCoupon(member, *reward.coupon, Origin{u"reward:"_s + reward.id, {}, {}}));
    }
    work.answer.figures[u"code"_s] = codes.first();
    if (quantity > 1) {
        work.answer.figures[u"codes"_s] = codes;
    }
}

StockDeed deedOf(const StockRequest &request)
{
    return request.counted      ? StockDeed::Counted
           : request.isReceived ? StockDeed::Received
                                : StockDeed::Corrected;
}

// The benefit by that id of the member's tier or of one below it that passes it on by name.
const Benefit *heldBenefit(const Tier &tier, const QString &id)
{
    for (const Benefit &benefit : tier.benefits) {
        if (benefit.id == id) {
            return &benefit;
        }
    }
    return nullptr;
}

} // namespace

Result<Answer> Rewards::redeem(const Envelope &envelope, const RedeemRequest &request)
{
    const Task task{.kind = OperationKind::Redeem, .act = Act::Redeem, .named = request.member};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        const std::optional<int> index = work.programme().reward(request.reward);
        if (!index) {
            return refusals::NoSuchReward{request.reward};
        }
        const MemberId member = *work.member;
        const std::optional<Member> row = Members(work.store.connection()).find(member);
        if (!row) {
            return refusals::NoSuchMember{request.member.text};
        }
        if (const auto guarded = guardRedeeming(m_desk, work, member); !guarded) {
            return guarded.refusal();
        }
        const MemberView view =
            ViewLoader(work.store).load(member, work.installed, work.moment, nullptr);
        Occasion occasion{.trigger = Trigger::Purchase, .moment = work.moment, .member = &view};
        const Result<RewardPrice> price = plan(work, *row, *index, request.quantity, occasion);
        if (!price) {
            return price.refusal();
        }
        const Reward &reward = work.programme().rewards[static_cast<std::size_t>(*index)];
        if (const auto handed = hand(work, member, reward, request, *price); !handed) {
            return handed.refusal();
        }
        giveCoupons(work, member, reward, request.quantity);
        work.answer.figures[u"reward"_s] = reward.id;
        work.answer.figures[u"points"_s] = price->points.count();
        work.answer.figures[u"money"_s] = amountText(work.programme(), price->money);
        work.answer.members.emplace_back(u"member"_s, member);
        return Done{};
    });
}

Result<Answer> Rewards::stock(const Envelope &envelope, const StockRequest &request)
{
    const Task task{.kind = OperationKind::Stock,
                    .act = Act::Stock,
                    .detail = stockDetail(deedOf(request), withoutCardNumbers(request.reason))};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        const auto index = work.programme().reward(request.reward);
        if (!index) {
            return refusals::NoSuchReward{request.reward};
        }
        if (work.programme().rewards[static_cast<std::size_t>(*index)].handsOutCodes) {
            return refusals::BadRequest{
                u"reward"_s, u"hands out codes, which are its stock; import or withdraw those"_s};
        }
        if (request.reason.trimmed().isEmpty()) {
            return refusals::BadRequest{u"reason"_s, u"says why; give it"_s};
        }
        if (request.change == 0 && !request.counted) {
            return refusals::BadAmount{u"the change is not 0"_s};
        }
        if (deedOf(request) == StockDeed::Received && request.change < 0) {
            return refusals::BadAmount{u"what is received is above 0"_s};
        }
        const Redemptions redemptions(work.store.connection());
        const qint64 before = redemptions.stock(request.reward).value_or(0);
        const qint64 change = request.counted ? *request.counted - before : request.change;
        if (!redemptions.moveStock(work.journal, request.reward, change, StockCause::Counted)) {
            return refusals::OutOfStock{before};
        }
        work.answer.figures[u"reward"_s] = request.reward;
        work.answer.figures[u"stock"_s] = before + change;
        return Done{};
    });
}

Result<Answer> Rewards::benefit(const Envelope &envelope, const BenefitRequest &request)
{
    const Task task{.kind = OperationKind::Benefit, .act = Act::Benefit, .named = request.member};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        const MemberId member = *work.member;
        if (const auto served = servedMember(work, member); !served) {
            return served.refusal();
        }
        const Programme &programme = work.programme();
        const MemberView view =
            ViewLoader(work.store).load(member, work.installed, work.moment, nullptr);
        const Tier &tier = programme.tiers[static_cast<std::size_t>(view.tier)];
        const Benefit *benefit = heldBenefit(tier, request.benefit);
        if (!benefit) {
            for (const Tier &other : programme.tiers) {
                if (heldBenefit(other, request.benefit)) {
                    return refusals::TierTooLow{other.id};
                }
            }
            return refusals::BadRequest{
                u"benefit"_s, u"\"%1\" is not a benefit of any tier"_s.arg(request.benefit)};
        }
        const Occasion occasion{.trigger = Trigger::Day, .moment = work.moment, .member = &view};
        if (benefit->when && !holdsFor(programme, *benefit->when, occasion)) {
            return refusals::NotAvailableNow{u"the benefit's own condition is not met yet"_s};
        }
        work.answer.figures[u"left"_s] = QJsonValue::Null;
        if (benefit->allow && benefit->allow->times) {
            const qint64 used = Benefits(work.store.connection())
                                    .uses(member, benefit->id,
                                          DaySpan::of(benefit->allow->window, work.bookingDay));
            if (used >= *benefit->allow->times) {
                return refusals::LimitReached{benefit->id, 0};
            }
            work.answer.figures[u"left"_s] = *benefit->allow->times - used - 1;
        }
        work.journal.insert(NewBenefitUse{member, benefit->id, tier.id, work.bookingDay});
        work.answer.members.emplace_back(u"member"_s, member);
        return Done{};
    });
}

} // namespace regulars
