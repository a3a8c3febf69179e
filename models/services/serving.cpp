#include "services/serving.h"

#include "engine/conditiontest.h"
#include "engine/tiers.h"
#include "services/present.h"
#include "services/viewloader.h"
#include "storage/benefits.h"
#include "storage/members.h"
#include "storage/purchases.h"

#include <algorithm>

namespace regulars
{

namespace
{

// A member's figures now, as the programme in force sees them.
struct Sight
{
    Sight(Store &store, MemberId member, Instant now)
        : installed(store.programmeAt(now))
        , moment(Moment::of(installed.programme->calendar, now))
        , view(ViewLoader(store).load(member, installed, moment, nullptr))
    {}

    const Programme &programme() const { return *installed.programme; }
    Occasion occasion(Trigger trigger) const
    {
        return {.trigger = trigger, .moment = moment, .member = &view};
    }

    InstalledProgramme installed;
    Moment moment;
    MemberView view;
};

BusinessDay birthdayIn(int year, const BirthDate &birthday)
{
    const QDate first(year, birthday.month, 1);
    return BusinessDay(QDate(year, birthday.month, std::min(birthday.day, first.daysInMonth())));
}

} // namespace

std::vector<BenefitOffer> Serving::benefits(MemberId member)
{
    Store &store = m_desk.store();
    const Sight sight(store, member, presentTime(m_desk));
    const Tier &tier = sight.programme().tiers.at(static_cast<size_t>(sight.view.tier));
    const Occasion occasion = sight.occasion(Trigger::Day);
    const Benefits used(store.connection());
    std::vector<BenefitOffer> offers;
    for (const Benefit &benefit : tier.benefits) {
        BenefitOffer offer{benefit.id, benefit.name, {}};
        if (benefit.allow && benefit.allow->times) {
            const DaySpan span = DaySpan::of(benefit.allow->window, sight.moment.day);
            const qint64 times = *benefit.allow->times - used.uses(member, benefit.id, span);
            offer.left = std::max<qint64>(0, times);
        }
        offer.isOpen = !benefit.when || holdsFor(sight.programme(), *benefit.when, occasion);
        offers.push_back(offer);
    }
    return offers;
}

std::optional<TierShare> Serving::nextTierShare(MemberId member)
{
    const Sight sight(m_desk.store(), member, presentTime(m_desk));
    const Programme &programme = sight.programme();
    const auto next = nextTier(programme, sight.occasion(Trigger::Day));
    if (!next) {
        return std::nullopt;
    }
    std::optional<Ratio> share;
    for (const Condition &path : programme.tiers.at(static_cast<size_t>(next->tier)).paths) {
        forEachLeaf(path, [&](const Condition &leaf) {
            const auto *history = std::get_if<conditions::History>(&leaf.test);
            if (share || !history || history->comparison != conditions::Comparison::AtLeast ||
                programme.measures.at(static_cast<size_t>(history->measure)).metric !=
                    next->metric ||
                history->bound <= Ratio(0) || history->bound < next->missing) {
                return;
            }
            share = (history->bound - next->missing) / history->bound;
        });
    }
    return TierShare{next->tier, next->metric, share.value_or(Ratio(0))};
}

std::optional<qint64> Serving::daysToBirthday(MemberId member)
{
    const Instant now = presentTime(m_desk);
    const auto row = Members(m_desk.store().connection()).find(member);
    if (!row || !row->person.birthday) {
        return std::nullopt;
    }
    const BusinessDay today = m_desk.store().programmeAt(now).programme->calendar.dayOf(now);
    const int year = today.date().year();
    const BusinessDay coming = birthdayIn(year, *row->person.birthday);
    return today.daysUntil(coming < today ? birthdayIn(year + 1, *row->person.birthday) : coming);
}

std::vector<Purchase> Serving::refundable(MemberId member, int limit)
{
    std::vector<Purchase> purchases =
        Purchases(m_desk.store().connection()).ofMember(member, std::nullopt, limit);
    std::erase_if(purchases, [](const Purchase &one) { return one.isUndone || one.isReturned; });
    return purchases;
}

} // namespace regulars
