#include "programme/historyreader.h"

#include "programme/valuereader.h"
#include "programme/words.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;
using conditions::Comparison;
using conditions::History;

namespace
{

bool isShare(Metric metric)
{
    return metric == Metric::DiscountShare || metric == Metric::RedeemShare;
}

// Sums grow purchase by purchase; averages and shares don't.
bool isSum(Metric metric)
{
    return !isShare(metric) && metric != Metric::AverageBasket;
}

bool concernsGoods(Metric metric)
{
    return metric == Metric::Spend || metric == Metric::Visits ||
           metric == Metric::QuantityBought || metric == Metric::AverageBasket ||
           metric == Metric::DiscountShare;
}

// A figure in the metric's own unit.
std::optional<Ratio> readFigure(Draft &draft, const JsonNode &node, Metric metric)
{
    if (metric == Metric::Spend || metric == Metric::AverageBasket) {
        const auto money = readMoney(draft, node);
        return money ? std::optional(Ratio(money->count())) : std::nullopt;
    }
    if (isShare(metric))
        return readShare(draft, node);
    if (metric == Metric::QuantityBought && (node.isNumber() || node.isString())) {
        const auto quantity = quantityFromText(node.text);
        if (quantity && *quantity >= Quantity(0))
            return Ratio(quantity->count());
    }
    const auto count = readWhole(draft, node, 0);
    return count ? std::optional(Ratio(*count)) : std::nullopt;
}

std::optional<Ratio> readTopShare(Draft &draft, const JsonNode &node, Metric metric,
                                  const ConditionScope &scope)
{
    if (!scope.allowsTopShare)
        draft.fault(node, u"top_share can't be asked in %1"_s.arg(scope.place),
                    u"the ranking is made at day-end: use it in a tier's paths or keep, in a "
                    u"segment, or in a rule \"on\": \"day\""_s);
    if (!isSum(metric))
        draft.fault(node, u"members can't be ranked by an average or a share"_s,
                    u"rank them by spend, visits, quantity or points"_s);
    const auto share = readShare(draft, node);
    if (share && share->isZero()) {
        draft.fault(node, u"a top_share of 0 is nobody"_s, u"write 0.1 for the best tenth"_s);
        return std::nullopt;
    }
    return share;
}

// What sets off a rule in which this count moves; nothing where it moves in none: what points a
// purchase earns is known only when its rules have been asked, and redeeming sets off no rule.
QString triggersMoving(Metric metric)
{
    switch (metric) {
    case Metric::Spend:
    case Metric::Visits:
    case Metric::QuantityBought:
        return u"purchase"_s;
    case Metric::Actions:
        return u"action:…"_s;
    case Metric::Referrals:
        return u"referral"_s;
    default:
        return {};
    }
}

// Whether what happens there moves that count: else it would never come round.
bool comesRound(Metric metric, Trigger trigger)
{
    switch (metric) {
    case Metric::Spend:
    case Metric::Visits:
    case Metric::QuantityBought:
        return trigger == Trigger::Purchase || trigger == Trigger::ReferralFirstPurchase;
    case Metric::Actions:
        return trigger == Trigger::Action;
    case Metric::Referrals:
        return trigger == Trigger::Referral;
    default:
        return false;
    }
}

void checkComesRound(Draft &draft, const JsonNode &node, Metric metric, const ConditionScope &scope)
{
    if (draft.isInstalled || !scope.on || comesRound(metric, *scope.on))
        return;
    const QString where = triggersMoving(metric);
    draft.fault(node,
                u"%1 doesn't grow in %2, so this would never come round"_s.arg(
                    words::wordFor(words::metrics, metric), scope.place),
                where.isEmpty()
                    ? u"count spend, visits or quantity, or ask at_least with a \"limit\""_s
                    : u"ask it in a rule \"on\": \"%1\", or use at_least here"_s.arg(where));
}

std::optional<Ratio> readEvery(Draft &draft, const JsonNode &node, Metric metric,
                               const ConditionScope &scope)
{
    if (!scope.allowsEvery)
        draft.fault(
            node, u"every can't be asked in %1"_s.arg(scope.place),
            u"it is for rules that fire each time a count comes round; use at_least here"_s);
    if (!isSum(metric)) {
        draft.fault(node, u"an average or a share isn't counted"_s,
                    u"use at_least or at_most here"_s);
        return std::nullopt;
    }
    if (scope.allowsEvery)
        checkComesRound(draft, node, metric, scope);
    const auto figure = readFigure(draft, node, metric);
    if (figure && figure->isZero()) {
        draft.fault(node, u"every 0 is never"_s, u"write 10 for each tenth time"_s);
        return std::nullopt;
    }
    return figure;
}

void readFilters(Draft &draft, const JsonNode &node, Measure &measure)
{
    const JsonNode *category = node.find("category"_L1);
    const JsonNode *product = node.find("product"_L1);
    if (category && product)
        draft.fault(*product, u"a metric is narrowed by category or by product, not by both"_s,
                    u"leave one of them out"_s);
    for (const JsonNode *filter : {category, product}) {
        if (filter && !concernsGoods(measure.metric))
            draft.fault(*filter, u"this metric is not counted by %1"_s.arg(filter->key),
                        u"leave it out; to name the lines of the purchase, put the metric into an "
                        u"\"all\" list of its own"_s);
    }
    if (category)
        measure.categories = readCategories(draft, *category);
    if (product)
        measure.products = readProducts(draft, *product);
}

// The one comparison of the object; a fault when there are none or several.
const JsonNode *comparisonOf(Draft &draft, const JsonNode &node, Comparison &comparison)
{
    const JsonNode *chosen = nullptr;
    for (const auto &[word, value] : words::comparisons) {
        const JsonNode *bound = node.find(word);
        if (bound && chosen) {
            draft.fault(*bound, u"%1 and %2 can't stand together"_s.arg(chosen->key, bound->key),
                        u"give each its own metric: {\"all\": [{…}, {…}]}"_s);
        } else if (bound) {
            chosen = bound;
            comparison = value;
        }
    }
    if (!chosen)
        draft.fault(node, u"the metric is compared with nothing"_s,
                    u"add at_least, at_most, every or top_share"_s);
    return chosen;
}

} // namespace

QStringList historyKeys()
{
    return {u"metric"_s, u"window"_s,    u"at_least"_s, u"at_most"_s,
            u"every"_s,  u"top_share"_s, u"category"_s, u"product"_s};
}

bool isHistoryKey(const QString &key)
{
    static const QStringList keys = historyKeys();
    return keys.contains(key);
}

std::optional<History> readHistory(Draft &draft, const JsonNode &node, const ConditionScope &scope)
{
    const auto metric = readChoice(draft, *node.find("metric"_L1), words::metrics);
    History history;
    const JsonNode *bound = comparisonOf(draft, node, history.comparison);
    Measure measure;
    if (const JsonNode *window = node.find("window"_L1))
        measure.window = readWindow(draft, *window).value_or(measure.window);
    if (!metric || !bound)
        return std::nullopt;

    measure.metric = *metric;
    readFilters(draft, node, measure);
    std::optional<Ratio> figure;
    if (history.comparison == Comparison::TopShare)
        figure = readTopShare(draft, *bound, *metric, scope);
    else if (history.comparison == Comparison::Every)
        figure = readEvery(draft, *bound, *metric, scope);
    else
        figure = readFigure(draft, *bound, *metric);
    if (!figure)
        return std::nullopt;
    history.bound = *figure;
    if (history.comparison == Comparison::TopShare)
        measure.topShare = history.bound;
    history.measure = draft.measure(measure);
    return history;
}

} // namespace regulars
