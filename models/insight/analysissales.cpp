#include "insight/analysisparts.h"

#include <algorithm>
#include <unordered_set>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// (a thing, a life) as one key.
quint64 pairOf(int thing, int life)
{
    return (static_cast<quint64>(static_cast<quint32>(thing)) << 32) | static_cast<quint32>(life);
}

// Which products stand in the top price fifth of their category: by today's price, else as it was
// sold last; ties by id. Rank as RFM's quintiles do, so that it takes five products to have one.
std::vector<bool> premiumProducts(const Chronicle &now, const Programme &programme)
{
    const std::size_t count = static_cast<std::size_t>(now.products.size());
    std::vector<int> categoryOf(count, -1);
    for (const LineFact &line : now.lines) {
        if (line.product >= 0) {
            categoryOf[static_cast<std::size_t>(line.product)] = line.category;
        }
    }
    struct Priced
    {
        Money price;
        QString id;
        std::size_t product;
    };
    QHash<int, std::vector<Priced>> shelves;
    for (std::size_t product = 0; product < count; ++product) {
        const QString &id = now.products.names().at(static_cast<qsizetype>(product));
        Money price = now.unitPrices[product];
        if (const auto known = programme.product(id)) {
            price = programme.products[static_cast<std::size_t>(*known)].price.value_or(price);
        }
        if (categoryOf[product] >= 0) {
            shelves[categoryOf[product]].push_back({price, id, product});
        }
    }
    std::vector<bool> isPremium(count, false);
    for (std::vector<Priced> &shelf : shelves) {
        std::sort(shelf.begin(), shelf.end(), [](const Priced &a, const Priced &b) {
            return std::pair(a.price, a.id) < std::pair(b.price, b.id);
        });
        for (std::size_t rank = 0; rank < shelf.size(); ++rank) {
            isPremium[shelf[rank].product] = 5 * rank / shelf.size() == 4;
        }
    }
    return isPremium;
}

void keepBehind(const Chronicle &now, const std::vector<bool> &isWanted,
                std::vector<MemberId> &behind)
{
    for (std::size_t life = 0; life < isWanted.size(); ++life) {
        if (isWanted[life]) {
            behind.push_back(now.lives[life].who.id);
        }
    }
}

} // namespace

void analyseTrials(const Chronicle &now, const AnalysisTerms &terms, Analysis &analysis)
{
    const std::vector<bool> isPremium = premiumProducts(now, terms.programme);
    // Before the period, and in it.
    std::unordered_set<quint64> knew;
    std::unordered_set<quint64> knewPremium;
    const auto walk = [&](bool isInPeriod, auto visit) {
        for (const LineFact &line : now.lines) {
            const int life = now.lifeOfPurchase(line.purchase);
            const PurchaseFact &purchase = now.purchases[static_cast<std::size_t>(line.purchase)];
            if (life < 0 || line.category < 0 || line.isBack || purchase.isGone ||
                now.isInPeriod(purchase.day) != isInPeriod) {
                continue;
            }
            visit(line, life,
                  line.product >= 0 && isPremium[static_cast<std::size_t>(line.product)]);
        }
    };
    walk(false, [&](const LineFact &line, int life, bool premium) {
        knew.insert(pairOf(line.category, life));
        if (premium) {
            knewPremium.insert(pairOf(line.category, life));
        }
    });
    std::vector<bool> tried(now.lives.size(), false);
    std::vector<bool> triedPremium(now.lives.size(), false);
    walk(true, [&](const LineFact &line, int life, bool premium) {
        const quint64 key = pairOf(line.category, life);
        const auto index = static_cast<std::size_t>(life);
        tried[index] = tried[index] || !knew.contains(key);
        triedPremium[index] = triedPremium[index] || (premium && !knewPremium.contains(key));
    });
    const auto buyers = std::count_if(now.lives.begin(), now.lives.end(),
                                      [](const Chronicle::Life &life) { return life.visits > 0; });
    keepBehind(now, tried, analysis.behind[u"new_category"_s]);
    keepBehind(now, triedPremium, analysis.behind[u"premium"_s]);
    analysis.leading.newCategoryTrial =
        shareOf(std::count(tried.begin(), tried.end(), true), buyers);
    analysis.leading.premiumTrial =
        shareOf(std::count(triedPremium.begin(), triedPremium.end(), true), buyers);

    Money repeated;
    std::vector<bool> isRegular(now.lives.size(), false);
    for (int index = 0; index < static_cast<int>(now.purchases.size()); ++index) {
        const PurchaseFact &purchase = now.purchases[static_cast<std::size_t>(index)];
        if (now.isInPeriod(purchase.day) && now.isRepeat(index)) {
            repeated += purchase.paid;
            if (const int life = now.lifeOfPurchase(index); life >= 0) {
                isRegular[static_cast<std::size_t>(life)] = true;
            }
        }
    }
    keepBehind(now, isRegular, analysis.behind[u"regulars"_s]);
    for (const ReturnFact &back : now.returns) {
        const auto purchase = now.purchaseOf(back.purchase);
        if (purchase && now.isRepeat(*purchase)) {
            repeated -= back.amount;
        }
    }
    analysis.leading.repeatSalesShare = shareOf(repeated.count(), salesOf(now).count());
}

void analyseHours(const Chronicle &now, Analysis &analysis)
{
    for (const PurchaseFact &purchase : now.purchases) {
        if (!purchase.isGone && now.isInPeriod(purchase.day) && now.hasTime(purchase)) {
            analysis.hours.sales[static_cast<std::size_t>(purchase.day.dayOfWeek() - 1)]
                                [static_cast<std::size_t>(purchase.hour)] += purchase.paidNet;
        }
    }
    // (category × hour, life), once a purchase; a second purchase makes it a repeat.
    struct Visit
    {
        quint64 key;
        int purchase;
        auto operator<=>(const Visit &) const = default;
    };
    std::vector<Visit> visits;
    for (const LineFact &line : now.lines) {
        const PurchaseFact &purchase = now.purchases[static_cast<std::size_t>(line.purchase)];
        const int life = now.lifeOfPurchase(line.purchase);
        if (life >= 0 && line.category >= 0 && !line.isBack && !purchase.isGone &&
            now.isInPeriod(purchase.day) && now.hasTime(purchase)) {
            visits.push_back({pairOf(line.category * 24 + purchase.hour, life), line.purchase});
        }
    }
    std::sort(visits.begin(), visits.end());
    visits.erase(std::unique(visits.begin(), visits.end()), visits.end());
    QHash<int, std::pair<qint64, qint64>> counts; // slot → who bought, who bought again
    QHash<int, std::vector<MemberId>> cameAgain;
    for (std::size_t i = 0; i < visits.size();) {
        std::size_t end = i;
        while (end < visits.size() && visits[end].key == visits[i].key) {
            ++end;
        }
        auto &[bought, again] = counts[static_cast<int>(visits[i].key >> 32)];
        ++bought;
        if (end - i >= 2) {
            ++again;
            const int slot = static_cast<int>(visits[i].key >> 32);
            const auto life = static_cast<std::size_t>(visits[i].key & 0xFFFFFFFF);
            cameAgain[slot].push_back(now.lives[life].who.id);
        }
        i = end;
    }
    for (auto it = cameAgain.cbegin(); it != cameAgain.cend(); ++it) {
        analysis.behind.insert(
            u"again:%1:%2"_s.arg(it.key() % 24).arg(now.categories.names().at(it.key() / 24)), *it);
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const QString &category = now.categories.names().at(it.key() / 24);
        analysis.hours.repeatRate[category][static_cast<std::size_t>(it.key() % 24)] =
            shareOf(it->second, it->first);
    }
}

} // namespace regulars
