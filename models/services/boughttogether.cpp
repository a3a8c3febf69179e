#include "services/boughttogether.h"

#include "insight/chronicle.h"
#include "insight/itemsets.h"
#include "services/viewloader.h"

#include <algorithm>
#include <tuple>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 basketsARule = 1'000; // one of so many must bear it out
constexpr qint64 basketsATurn = 4'096;
constexpr int yearDays = 365;
const Ratio leastOffered(1, 10);
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
    return counted(days, level, leastConfidence, keepsGoing);
}

Result<std::optional<TogetherSurvey>> BoughtTogether::bonds(const KeepsGoing &keepsGoing)
{
    m_desk.recheck();
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    const auto programme = m_desk.store().newestProgramme().programme;
    const BusinessDay today = Moment::of(programme->calendar, m_desk.clock().now()).day;
    auto survey = counted({today.plusDays(-yearDays), today.plusDays(-1)}, ShelfLevel::Products,
                          leastOffered, keepsGoing);
    if (survey) {
        std::erase_if(survey->rows, [](const TogetherRow &row) { return row.lift <= Ratio(1); });
    }
    return survey;
}

std::optional<TogetherSurvey> BoughtTogether::counted(DayRange days, ShelfLevel level,
                                                      Ratio leastConfidence,
                                                      const KeepsGoing &keepsGoing)
{
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
        return std::nullopt;
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
        return std::nullopt;
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
    return survey;
}

Result<std::vector<NextOffer>> BoughtTogether::offersFor(std::optional<MemberId> member,
                                                         const QStringList &basket,
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
    QStringList bought;
    int tier = 0;
    if (member) {
        bought = goodsOf(store.connection(), *member, {now.day.plusDays(-yearDays), now.day},
                         ShelfLevel::Products);
        tier = ViewLoader(store).load(*member, installed, now, nullptr).tier;
    }
    const auto isOffered = [&](const QString &id) {
        const auto index = programme.product(id);
        if (!index) {
            return false;
        }
        const Product &product = programme.products[static_cast<std::size_t>(*index)];
        return tier >= product.minimumTier.value_or(0) &&
               (!product.onSaleFrom || *product.onSaleFrom <= now.day);
    };
    std::vector<NextOffer> offers;
    for (const TogetherRow &row : survey.rows) {
        const auto isIn = [&](const QStringList &goods) {
            return std::count_if(row.given.begin(), row.given.end(),
                                 [&](const QString &good) { return goods.contains(good); });
        };
        const bool isKnown =
            std::all_of(row.given.begin(), row.given.end(), [&](const QString &good) {
                return basket.contains(good) || bought.contains(good);
            });
        const bool isNew = !bought.contains(row.then);
        const bool isCalledFor = isNew || isIn(basket) == row.given.size();
        if (!isKnown || !isCalledFor || row.lift <= Ratio(1) || basket.contains(row.then) ||
            !isOffered(row.then)) {
            continue;
        }
        offers.push_back({row.then, row.given, row.confidence, row.lift, isIn(basket) > 0, isNew});
    }
    std::stable_sort(offers.begin(), offers.end(), [](const NextOffer &a, const NextOffer &b) {
        return std::tuple(a.isOfBasket, a.isNew, a.confidence) >
               std::tuple(b.isOfBasket, b.isNew, b.confidence);
    });
    // Each good once, for its best reason.
    std::vector<NextOffer> best;
    for (NextOffer &offer : offers) {
        const bool isThere = std::any_of(best.begin(), best.end(), [&](const NextOffer &other) {
            return other.good == offer.good;
        });
        if (!isThere && best.size() < most) {
            best.push_back(std::move(offer));
        }
    }
    return best;
}

} // namespace regulars
