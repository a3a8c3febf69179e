#include "services/points.h"

#include "engine/lots.h"
#include "services/cardnumbers.h"
#include "services/granting.h"
#include "services/guards.h"
#include "services/memberstate.h"
#include "services/posting.h"
#include "services/quotejson.h"
#include "storage/accounts.h"
#include "storage/history.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Names an adjustment's reason in the detail, where it can be erased.
QByteArray reasonDetail(const QString &reason)
{
    return "reason:" + withoutCardNumbers(reason).toUtf8();
}

Result<Done> checkGift(Work &work, MemberId from, MemberId to, Points points)
{
    if (from == to) {
        return refusals::NotAllowed{u"points can't be given to oneself"_s};
    }
    if (points <= Points()) {
        return refusals::BadAmount{u"points given are above 0"_s};
    }
    for (const MemberId member : {from, to}) {
        if (const auto served = servedMember(work, member); !served) {
            return served.refusal();
        }
    }
    const std::optional<Points> limit = work.programme().policy.limits.givePerMonth;
    if (limit) {
        const BusinessDay today = work.bookingDay;
        const Points given = History(work.store.connection())
                                 .givenAway(from, {today.firstOfMonth(), today.lastOfMonth()});
        if (given + points > *limit) {
            const Points left = std::max(Points(), *limit - given);
            return refusals::LimitReached{u"give_per_month"_s, left.count()};
        }
    }
    return Done{};
}

} // namespace

Result<Answer> PointsDesk::action(const Envelope &envelope, const ActionRequest &request)
{
    const Task task{.kind = OperationKind::Action, .act = Act::Earn, .named = request.member};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        const MemberId member = *work.member;
        const std::optional<int> action = work.programme().action(request.action);
        if (!action) {
            return refusals::BadRequest{
                u"action"_s, u"\"%1\" is not an action of this shop"_s.arg(request.action)};
        }
        const Result<Member> served = servedMember(work, member);
        if (!served) {
            return served.refusal();
        }
        if (work.moment.at < served->joinedAt) {
            return refusals::BadDate{u"the member joined later"_s};
        }
        if (const auto guarded = guardEarning(m_desk, work, member); !guarded) {
            return guarded.refusal();
        }
        Granting granting(work);
        Occasion occasion = granting.occasion(Trigger::Action);
        occasion.action = *action;
        const Granted granted = granting.happen(member, occasion);
        work.journal.insert(NewActionEvent{member, request.action, work.moment.at, work.bookingDay,
                                           granted.points});
        work.posting.touchActivity(member, work.moment.at, work.bookingDay);
        work.answer.figures[u"points"_s] = granted.points.count();
        work.answer.figures[u"why"_s] = whyJson(granted.why);
        work.answer.members.emplace_back(u"member"_s, member);
        return Done{};
    });
}

Result<Answer> PointsDesk::give(const Envelope &envelope, const GiveRequest &request)
{
    const bool isScanned = request.from.kind == MemberRef::Kind::Card;
    const Task task{.kind = OperationKind::Give,
                    .act = isScanned ? Act::GiveWithCard : Act::GiveWithoutCard,
                    .named = request.from};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        const Result<MemberId> to = resolveMember(work.store, request.to);
        if (!to) {
            return to.refusal();
        }
        const MemberId from = *work.member;
        if (const auto checked = checkGift(work, from, *to, request.points); !checked) {
            return checked.refusal();
        }
        const Result<Debited> moved = work.posting.transfer(from, *to, request.points, u"give"_s);
        if (!moved) {
            return moved.refusal();
        }
        const Accounts accounts(work.store.connection());
        work.answer.figures[u"from_points"_s] = accounts.load(from).points.count();
        work.answer.figures[u"to_points"_s] = accounts.load(*to).points.count();
        work.answer.members.emplace_back(u"from"_s, from);
        work.answer.members.emplace_back(u"to"_s, *to);
        return Done{};
    });
}

Result<Answer> PointsDesk::adjust(const Envelope &envelope, const AdjustRequest &request)
{
    const Task task{.kind = OperationKind::Adjust,
                    .named = request.member,
                    .detail = reasonDetail(request.reason)};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        if (request.reason.trimmed().isEmpty()) {
            return refusals::BadRequest{u"reason"_s, u"says why; give it"_s};
        }
        if (request.points.isZero()) {
            return refusals::BadAmount{u"an adjustment moves points"_s};
        }
        const std::optional<Points> alone = work.programme().policy.limits.clerkAdjust;
        const Points size = std::max(request.points, -request.points);
        const Act act = alone && size > *alone ? Act::AdjustAbove : Act::Adjust;
        if (const auto allowed = m_desk.requireAct(work, act, work.member); !allowed) {
            return allowed.refusal();
        }
        const MemberId member = *work.member;
        if (request.points > Points()) {
            const Programme &programme = work.programme();
            const auto lastDay =
                lastGoodDay(programme.policy.expiry, work.moment.day, work.moment.day);
            const bool isIdle = programme.policy.expiry.kind == Expiry::Kind::Idle;
            LotLife life;
            if (isIdle) {
                life.idle = programme.policy.expiry.length;
            } else if (lastDay) {
                life.expiresAt = programme.calendar.endOf(*lastDay);
            }
            work.posting.credit({.member = member,
                                 .unit = Unit::Points,
                                 .kind = EntryKind::Adjusted,
                                 .amount = request.points.count(),
                                 .source = u"adjust"_s,
                                 .life = life});
        } else {
            const Result<Debited> taken = work.posting.debit({.member = member,
                                                              .unit = Unit::Points,
                                                              .kind = EntryKind::Adjusted,
                                                              .amount = size.count(),
                                                              .source = u"adjust"_s});
            if (!taken) {
                return taken.refusal();
            }
        }
        work.answer.figures[u"points"_s] = request.points.count();
        work.answer.members.emplace_back(u"member"_s, member);
        return Done{};
    });
}

Result<Answer> PointsDesk::coupon(const Envelope &envelope, const CouponRequest &request)
{
    const Task task{
        .kind = OperationKind::Coupon, .act = Act::CouponByHand, .named = request.member};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        const std::optional<int> coupon = work.programme().coupon(request.coupon);
        if (!coupon) {
            return refusals::NoSuchCoupon{request.coupon};
        }
        if (const auto served = servedMember(work, *work.member); !served) {
            return served.refusal();
        }
        work.answer.figures[u"code"_s] =
            Granting(work).issueCoupon(*work.member, *coupon, Origin{u"by-hand"_s, {}, {}});
        work.answer.figures[u"coupon"_s] = request.coupon;
        work.answer.members.emplace_back(u"member"_s, *work.member);
        return Done{};
    });
}

Result<Answer> PointsDesk::extend(const Envelope &envelope, const ExtendRequest &request)
{
    const Task task{.kind = OperationKind::Extend, .act = Act::Extend, .named = request.member};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        if (request.until <= work.moment.day) {
            return refusals::BadDate{u"points are lengthened to a day that is still to come"_s};
        }
        const Instant until = work.programme().calendar.endOf(request.until);
        const Ledger ledger(work.store.connection());
        qint64 extended = 0;
        const std::vector<LotId> lots = work.member
                                            ? ledger.dyingLots(*work.member, work.moment.at)
                                            : ledger.dyingLots(std::nullopt, work.moment.at);
        for (const LotId lot : lots) {
            extended += work.posting.extend(lot, until) ? 1 : 0;
        }
        work.answer.figures[u"lots"_s] = extended;
        if (work.member) {
            work.answer.members.emplace_back(u"member"_s, *work.member);
        }
        return Done{};
    });
}

} // namespace regulars
