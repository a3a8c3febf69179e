#include "insight/analysisparts.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 beginning = 90; // days
constexpr qint64 comparedDays = 30;

void analyseBaskets(const Chronicle &now, LeadingShares &leading)
{
    struct Side
    {
        Money sales;
        qint64 purchases = 0;
    };
    Side members;
    Side guests;
    for (const PurchaseFact &purchase : now.purchases) {
        if (now.isInPeriod(purchase.day)) {
            Side &side = purchase.member ? members : guests;
            side.sales += purchase.paid;
            side.purchases += purchase.isGone ? 0 : 1;
        }
    }
    for (const ReturnFact &back : now.returns) {
        (back.isMember ? members : guests).sales -= back.amount;
    }
    leading.memberBasket = shareOf(members.sales.count(), members.purchases);
    leading.guestBasket = shareOf(guests.sales.count(), guests.purchases);
}

} // namespace

void analyseVisits(const Chronicle &now, Analysis &analysis)
{
    analyseBaskets(now, analysis.leading);
    const BusinessDay from = now.period().first;
    std::vector<std::optional<BusinessDay>> ends(now.lives.size()); // of their beginnings
    qint64 visitsNow = 0;
    OwnPace &pace = analysis.ownPace;
    std::vector<MemberId> &behind = analysis.behind[u"past_beginning"_s];
    for (std::size_t at = 0; at < now.lives.size(); ++at) {
        const Chronicle::Life &life = now.lives[at];
        if (life.firstPurchase < 0) {
            continue;
        }
        const BusinessDay first = now.purchases[static_cast<std::size_t>(life.firstPurchase)].day;
        if (const BusinessDay end = first.plusDays(beginning); end <= from) {
            ends[at] = end;
            ++pace.members;
            visitsNow += life.visits;
            behind.push_back(life.who.id);
        }
    }
    qint64 visitsThen = 0;
    for (int index = 0; index < static_cast<int>(now.purchases.size()); ++index) {
        const PurchaseFact &purchase = now.purchases[static_cast<std::size_t>(index)];
        const int life = now.lifeOfPurchase(index);
        if (life < 0 || purchase.isGone) {
            continue;
        }
        const auto &end = ends[static_cast<std::size_t>(life)];
        visitsThen +=
            end && purchase.day < *end && purchase.day >= end->plusDays(-beginning) ? 1 : 0;
    }
    pace.visitsThen = shareOf(visitsThen * comparedDays, pace.members * beginning);
    pace.visitsNow = shareOf(visitsNow * comparedDays, pace.members * now.period().days());
}

} // namespace regulars
