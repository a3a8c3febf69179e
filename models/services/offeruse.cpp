#include "services/offeruse.h"

#include "insight/analysis.h"
#include "services/rating.h"
#include "services/rulefacts.h"
#include "storage/programmeuse.h"
#include "values/moneytext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 million = 1'000'000;
constexpr qint64 ratingBatch = 200;

using Key = std::pair<OfferUse::Kind, QString>;

// What an offer gave at one purchase.
struct Gift
{
    qint64 millionths = 0; // of points
    Money off{};
    bool isGiven = false;
};

Key sourceOf(const QJsonValue &discount)
{
    if (const QString coupon = discount[u"coupon"_s].toString(); !coupon.isEmpty()) {
        return {OfferUse::Kind::Coupon, coupon};
    }
    if (const QString tier = discount[u"tier"_s].toString(); !tier.isEmpty()) {
        return {OfferUse::Kind::Tier, tier};
    }
    return {OfferUse::Kind::Rule, discount[u"rule"_s].toString()};
}

// What a purchase's explanation says, offer by offer.
std::map<Key, Gift> giftsOf(const QJsonObject &quote, int decimals)
{
    std::map<Key, Gift> gifts;
    for (const QJsonValue row : quote[u"why"_s].toArray()) {
        Gift &gift = gifts[{OfferUse::Kind::Rule, row[u"rule"_s].toString()}];
        const auto millionths =
            qRound64(row[u"points"_s].toDouble() * static_cast<double>(million));
        gift.millionths += millionths;
        gift.isGiven = gift.isGiven || millionths > 0;
    }
    for (const QJsonValue row : quote[u"discounts"_s].toArray()) {
        Gift &gift = gifts[sourceOf(row)];
        gift.off += moneyFromText(row[u"amount"_s].toString(), decimals).value_or(Money());
        gift.isGiven = true;
    }
    return gifts;
}

class GivenCount
{
public:
    explicit GivenCount(int decimals)
        : m_decimals(decimals)
    {}

    void add(const QJsonObject &quote)
    {
        for (const auto &[key, gift] : giftsOf(quote, m_decimals)) {
            Sum &sum = m_sums[key];
            sum.times += gift.isGiven ? 1 : 0;
            sum.millionths += gift.millionths;
            sum.off += gift.off;
        }
    }

    std::vector<OfferUse> offers() const
    {
        std::vector<OfferUse> offers;
        for (const auto &[key, sum] : m_sums) {
            if (sum.times > 0) {
                offers.push_back(
                    {key.first, key.second, sum.times, Points(sum.millionths / million), sum.off});
            }
        }
        return offers;
    }

private:
    struct Sum
    {
        qint64 times = 0;
        qint64 millionths = 0;
        Money off{};
    };

    int m_decimals;
    std::map<Key, Sum> m_sums;
};

} // namespace

Result<std::optional<std::vector<OfferUse>>> OfferUses::of(DayRange days,
                                                           const KeepsGoing &keepsGoing)
{
    m_desk.recheck();
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    if (m_desk.who()->role < Role::Manager) {
        return refusals::NotAllowed{u"programme-figures"_s};
    }
    const auto live = m_desk.store().newestProgramme().programme;
    const ProgrammeUse use(m_desk.store().connection());
    const qint64 all = std::max<qint64>(use.purchases(days), 1);
    qint64 read = 0;
    bool isWanted = true;
    GivenCount count(live->currency.decimals);
    use.forEachRating(days, [&](const RatedPurchase &purchase) {
        count.add(decodeRating(purchase.detail).quote);
        isWanted = ++read % ratingBatch != 0 ||
                   keepsGoing(static_cast<double>(read) / static_cast<double>(all));
        return isWanted;
    });
    if (!isWanted) {
        return std::optional<std::vector<OfferUse>>();
    }
    std::vector<OfferUse> offers = count.offers();
    // What is given without a purchase is written down; so is what a purchase's explanation does
    // not speak of: a coupon, a reward, a tag.
    const auto isTold = [&](const Rule &rule) {
        return rule.on == Trigger::Purchase &&
               std::any_of(offers.begin(), offers.end(), [&](const OfferUse &offer) {
                   return offer.kind == OfferUse::Kind::Rule && offer.id == rule.id;
               });
    };
    for (const Rule &rule : live->rules) {
        const RuleTally tally =
            isCounted(rule) && !isTold(rule) ? use.awards(rule.id, days) : RuleTally();
        if (tally.times > 0) {
            offers.push_back(
                {OfferUse::Kind::Rule, rule.id, tally.times, tally.points, {}, {}, true});
        }
    }
    const Ratio minor(minorPerMajor(live->currency));
    for (OfferUse &offer : offers) {
        const Ratio points = Ratio(offer.points.count()) * live->policy.pointValue * minor;
        offer.cost = offer.discounts + Money(points.nearest());
    }
    std::stable_sort(offers.begin(), offers.end(),
                     [](const OfferUse &a, const OfferUse &b) { return a.cost > b.cost; });
    return std::optional(std::move(offers));
}

Evidence evidenceOfOffer(Store &store, const EvidenceQuestion &question)
{
    Evidence evidence{question.figure, question.period, {}, 0, {}};
    const Slice &slice = question.slice;
    const Key key{static_cast<OfferUse::Kind>(slice.first), slice.names.value(0)};
    const ProgrammeUse use(store.connection());
    if (unitOf(question.figure) == EvidenceUnit::Point) {
        evidence.awardsOf = key.second;
        for (const AwardLine &line : use.awardLines(key.second, question.period)) {
            const bool isTaken = line.times < 0 || line.points < Points();
            const auto kind = isTaken ? EvidenceKind::TakenBack : EvidenceKind::Issued;
            evidence.rows.push_back({kind, line.day, line.member, line.points.count(),
                                     line.operation.value(), 0, line.times});
            evidence.total = checked::add(evidence.total, line.points.count());
        }
    } else {
        const int decimals = store.newestProgramme().programme->currency.decimals;
        use.forEachRating(question.period, [&](const RatedPurchase &purchase) -> bool {
            const auto gifts = giftsOf(decodeRating(purchase.detail).quote, decimals);
            const auto gift = gifts.find(key);
            if (gift != gifts.end() && gift->second.isGiven) {
                evidence.rows.push_back({EvidenceKind::Purchase, purchase.day, purchase.member,
                                         purchase.paid.count(), 0, purchase.id.value()});
            }
            return true;
        });
        evidence.total = static_cast<qint64>(evidence.rows.size());
    }
    std::stable_sort(evidence.rows.begin(), evidence.rows.end(),
                     [](const EvidenceRow &a, const EvidenceRow &b) { return a.day > b.day; });
    return evidence;
}

} // namespace regulars
