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

// What the purchases' explanations say, offer by offer.
class GivenCount
{
public:
    explicit GivenCount(int decimals)
        : m_decimals(decimals)
    {}

    void add(const QJsonObject &quote)
    {
        std::set<Key> here;
        for (const QJsonValue row : quote[u"why"_s].toArray()) {
            const Key key{OfferUse::Kind::Rule, row[u"rule"_s].toString()};
            const auto millionths =
                qRound64(row[u"points"_s].toDouble() * static_cast<double>(million));
            m_millionths[key] += millionths;
            if (millionths > 0) {
                here.insert(key);
            }
        }
        for (const QJsonValue row : quote[u"discounts"_s].toArray()) {
            const Key key = sourceOf(row);
            m_discounts[key] +=
                moneyFromText(row[u"amount"_s].toString(), m_decimals).value_or(Money());
            here.insert(key);
        }
        for (const Key &key : here) {
            ++m_times[key];
        }
    }

    std::vector<OfferUse> offers() const
    {
        std::vector<OfferUse> offers;
        for (const auto &[key, times] : m_times) {
            const auto points = m_millionths.find(key);
            const auto lowered = m_discounts.find(key);
            offers.push_back(
                {key.first, key.second, times,
                 points == m_millionths.end() ? Points() : Points(points->second / million),
                 lowered == m_discounts.end() ? Money() : lowered->second});
        }
        return offers;
    }

private:
    using Key = std::pair<OfferUse::Kind, QString>;

    static Key sourceOf(const QJsonValue &discount)
    {
        if (const QString coupon = discount[u"coupon"_s].toString(); !coupon.isEmpty()) {
            return {OfferUse::Kind::Coupon, coupon};
        }
        if (const QString tier = discount[u"tier"_s].toString(); !tier.isEmpty()) {
            return {OfferUse::Kind::Tier, tier};
        }
        return {OfferUse::Kind::Rule, discount[u"rule"_s].toString()};
    }

    int m_decimals;
    std::map<Key, qint64> m_times;
    std::map<Key, qint64> m_millionths; // of points
    std::map<Key, Money> m_discounts;
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
    use.forEachRating(days, [&](const QByteArray &detail) {
        count.add(decodeRating(detail).quote);
        isWanted = ++read % ratingBatch != 0 ||
                   keepsGoing(static_cast<double>(read) / static_cast<double>(all));
        return isWanted;
    });
    if (!isWanted) {
        return std::optional<std::vector<OfferUse>>();
    }
    std::vector<OfferUse> offers = count.offers();
    // What is given without a purchase is written down.
    for (const Rule &rule : live->rules) {
        const RuleTally tally = rule.on != Trigger::Purchase && isCounted(rule)
                                    ? use.awards(rule.id, days)
                                    : RuleTally();
        if (tally.times > 0) {
            offers.push_back({OfferUse::Kind::Rule, rule.id, tally.times, tally.points});
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

} // namespace regulars
