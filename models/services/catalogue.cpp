#include "services/catalogue.h"

#include "engine/redemption.h"
#include "services/poolturns.h"
#include "services/present.h"
#include "services/viewloader.h"
#include "storage/history.h"
#include "storage/members.h"
#include "storage/redemptions.h"

#include <algorithm>

namespace regulars
{

namespace
{

bool isInCatalogueOn(const Reward &reward, BusinessDay day)
{
    return (!reward.from || *reward.from <= day) && (!reward.until || day <= *reward.until);
}

} // namespace

Result<std::vector<CatalogueRow>> Catalogue::rows(const std::optional<MemberRef> &member)
{
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    Store &store = m_desk.store();
    Connection &connection = store.connection();
    std::optional<Member> row;
    if (member) {
        const Result<MemberId> living = resolveMember(store, *member);
        if (!living) {
            return living.refusal();
        }
        row = Members(connection).find(*living);
    }
    const Instant now = presentTime(m_desk);
    const InstalledProgramme installed = store.programmeAt(now);
    const Programme &programme = *installed.programme;
    const Moment moment = Moment::of(programme.calendar, now);
    std::optional<MemberView> view;
    if (row) {
        view = ViewLoader(store).load(row->id, installed, moment, nullptr);
    }
    const Occasion occasion{
        .trigger = Trigger::Purchase, .moment = moment, .member = view ? &*view : nullptr};
    const Redemptions redemptions(connection);
    RewardState state;
    if (row) {
        state.redeemedToday = History(connection).pointsOfDay(row->id, moment.day).redeemed;
        state.isFrozen = row->isFrozen;
    }
    std::vector<CatalogueRow> rows;
    for (int i = 0; i < static_cast<int>(programme.rewards.size()); ++i) {
        const Reward &reward = programme.rewards[static_cast<size_t>(i)];
        if (!isInCatalogueOn(reward, moment.day)) {
            continue;
        }
        const RewardPrice price = rewardPrice(programme, i, occasion);
        CatalogueRow shown{reward.id,   reward.name,  reward.zone,
                           reward.kind, price.points, price.money};
        shown.isTimedPrice = price.points != reward.points || price.money != reward.money;
        shown.worth = reward.worth;
        shown.stock = stockOf(connection, reward, moment.day);
        state.stock = shown.stock;
        if (row) {
            shown.redeemed = redemptions.countOf(row->id, reward.id);
            state.redeemedByMember = shown.redeemed;
            shown.missing = std::max(Points(), price.points - (view->usablePoints - view->debt));
            const auto plan = planRedemption(programme, i, 1, occasion, state);
            shown.refusal = plan ? std::nullopt : std::optional(plan.refusal());
        } else if (shown.stock && *shown.stock < 1) {
            shown.refusal = refusals::OutOfStock{0, reward.handsOutCodes};
        }
        rows.push_back(std::move(shown));
    }
    return rows;
}

} // namespace regulars
