#include "services/boughttogether.h"

#include "insight/chronicle.h"
#include "insight/itemsets.h"
#include "services/viewloader.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 basketsARule = 1'000; // one of so many must bear it out
constexpr qint64 basketsATurn = 4'096;
constexpr int yearDays = 365;
const QString act = u"bought-together"_s;

} // namespace

Result<std::optional<TogetherSurvey>> BoughtTogether::survey(DayRange days, ShelfLevel level,
                                                             Ratio leastConfidence,
                                                             const KeepsGoing &keepsGoing)
{
    m_desk.recheck();
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    if (m_desk.who()->role < Role::Manager) {
        return refusals::NotAllowed{act};
    }
    if (days.last < days.first) {
        return refusals::BadDate{u"the period ends before it starts"_s};
    }
    NameTable names;
    ItemBaskets baskets;
    std::vector<int> basket;
    qint64 purchase = 0;
    bool isEnough = false;
    forEachGood(m_desk.store().connection(), days, level, [&](qint64 id, QByteArrayView good) {
        if (id != purchase && !basket.empty()) {
            baskets.add(std::move(basket));
            basket.clear();
            isEnough = baskets.count() % basketsATurn == 0 && !keepsGoing();
        }
        purchase = id;
        basket.push_back(names.of(good));
        return !isEnough;
    });
    if (isEnough) {
        return std::optional<TogetherSurvey>();
    }
    if (!basket.empty()) {
        baskets.add(std::move(basket));
    }
    TogetherSurvey survey;
    survey.baskets = baskets.count();
    survey.leastBaskets =
        std::max(leastBaskets, (survey.baskets + basketsARule - 1) / basketsARule);
    const auto sets = frequentSets(baskets, survey.leastBaskets, mostGoods);
    if (!keepsGoing()) {
        return std::optional<TogetherSurvey>();
    }
    for (const Association &rule : associationsOf(sets, survey.baskets, leastConfidence)) {
        TogetherRow row{{},
                        names.names().at(rule.then),
                        rule.support,
                        Ratio(rule.support, survey.baskets),
                        rule.confidence,
                        rule.lift};
        for (const int item : rule.given) {
            row.given.append(names.names().at(item));
        }
        survey.rows.push_back(std::move(row));
    }
    return std::optional(std::move(survey));
}

Result<std::vector<NextOffer>> BoughtTogether::offersFor(MemberId member,
                                                         const TogetherSurvey &survey,
                                                         std::size_t most)
{
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    Store &store = m_desk.store();
    const InstalledProgramme installed = store.newestProgramme();
    const Programme &programme = *installed.programme;
    const Moment now = Moment::of(programme.calendar, m_desk.clock().now());
    const QStringList bought = goodsOf(
        store.connection(), member, {now.day.plusDays(-yearDays), now.day}, ShelfLevel::Products);
    const MemberView view = ViewLoader(store).load(member, installed, now, nullptr);
    const auto isOffered = [&](const QString &id) {
        const auto index = programme.product(id);
        if (!index) {
            return false;
        }
        const Product &product = programme.products[static_cast<std::size_t>(*index)];
        return view.tier >= product.minimumTier.value_or(0) &&
               (!product.onSaleFrom || *product.onSaleFrom <= now.day);
    };
    std::vector<NextOffer> offers;
    for (const TogetherRow &row : survey.rows) {
        const bool isAllGiven =
            std::all_of(row.given.begin(), row.given.end(),
                        [&](const QString &good) { return bought.contains(good); });
        if (!isAllGiven || row.lift <= Ratio(1) || bought.contains(row.then) ||
            !isOffered(row.then)) {
            continue;
        }
        const auto known = std::find_if(offers.begin(), offers.end(), [&](const NextOffer &offer) {
            return offer.good == row.then;
        });
        const NextOffer offer{row.then, row.given, row.confidence, row.lift};
        if (known == offers.end()) {
            offers.push_back(offer);
        } else if (known->confidence < offer.confidence) {
            *known = offer;
        }
    }
    std::stable_sort(offers.begin(), offers.end(), [](const NextOffer &a, const NextOffer &b) {
        return a.confidence > b.confidence;
    });
    offers.resize(std::min(offers.size(), most));
    return offers;
}

} // namespace regulars
