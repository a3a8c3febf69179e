#include "insight/replaypast.h"

#include <algorithm>

namespace regulars
{

namespace
{

constexpr int mostBought = 100; // days of one product, as the till looks back

bool isWithin(BusinessDay day, const std::optional<BusinessDay> &first, BusinessDay last)
{
    return (!first || *first <= day) && day <= last;
}

qint64 countWithin(const std::vector<BusinessDay> &days, const std::optional<BusinessDay> &first,
                   BusinessDay last)
{
    return std::count_if(days.begin(), days.end(),
                         [&](BusinessDay day) { return isWithin(day, first, last); });
}

// Of purchases, which are in order of time.
bool isOfSales(Metric metric)
{
    switch (metric) {
    case Metric::Spend:
    case Metric::QuantityBought:
    case Metric::Visits:
    case Metric::AverageBasket:
    case Metric::DiscountShare:
        return true;
    default:
        return false;
    }
}

} // namespace

ReplayPast::ReplayPast(const ReplayTerms &terms)
    : m_terms(terms)
    , m_uses(terms.programme->rules.size())
{}

void ReplayPast::open(const Opening &opening)
{
    m_sales.clear();
    m_lines.clear();
    m_spend = 0;
    m_actions = opening.actions;
    m_friends = opening.friends;
    m_points = opening.points;
    for (const int rule : m_terms.limited)
        m_uses[static_cast<std::size_t>(rule)].clear();
    for (const HistoricUse &use : opening.uses) {
        if (const auto rule = m_terms.programme->rule(use.rule))
            rememberUse(*rule, use.day, {use.times, use.points});
    }
}

void ReplayPast::keepSale(BusinessDay day, qint64 eligible)
{
    m_spend += eligible;
    m_sales.push_back({day, eligible, m_lines.size(), 0});
}

void ReplayPast::remember(BusinessDay day, const HistoricPurchase &,
                          std::span<const HistoricLine> lines)
{
    qint64 eligible = 0;
    for (const HistoricLine &line : lines)
        eligible += line.eligible.count();
    keepSale(day, eligible);
    if (!m_terms.asksLines && !m_terms.asksProducts)
        return;
    for (const HistoricLine &line : lines)
        m_lines.push_back({line.product, m_terms.categoryOf(line.product, line.category),
                           line.quantity.count(), line.eligible.count(), line.discount.count(),
                           line.list.count()});
    m_sales.back().lineCount = lines.size();
}

void ReplayPast::remember(BusinessDay day, std::span<const TestedLine> lines)
{
    qint64 eligible = 0;
    for (const TestedLine &line : lines)
        eligible += line.standing.count();
    keepSale(day, eligible);
    if (!m_terms.asksLines && !m_terms.asksProducts)
        return;
    for (const TestedLine &line : lines)
        m_lines.push_back({line.line->product, line.line->category, line.line->quantity.count(),
                           line.standing.count(), line.discount.count(),
                           line.line->amount.count()});
    m_sales.back().lineCount = lines.size();
}

void ReplayPast::rememberPoints(BusinessDay day, Points earned, Points redeemed)
{
    if (m_points.empty() || m_points.back().day != day)
        m_points.push_back({day, earned, redeemed});
    else {
        m_points.back().earned += earned;
        m_points.back().redeemed += redeemed;
    }
}

void ReplayPast::rememberUse(int rule, BusinessDay day, UsedAllowance used)
{
    const auto index = static_cast<std::size_t>(rule);
    if (m_terms.programme->rules[index].limit.perMember)
        m_uses[index].push_back({day, used});
}

HistoricPoints ReplayPast::pointsOf(BusinessDay day) const
{
    HistoricPoints sum{day, {}, {}};
    for (auto some = m_points.rbegin(); some != m_points.rend() && some->day >= day; ++some) {
        if (some->day == day) {
            sum.earned += some->earned;
            sum.redeemed += some->redeemed;
        }
    }
    return sum;
}

// Purchases are in order of time, so that a window is looked through from its end.
MeasureValue ReplayPast::measuredSales(const Measure &measure, std::optional<BusinessDay> first,
                                       BusinessDay today) const
{
    const bool isOfAll = measure.categories.empty() && measure.products.empty();
    const bool isPlain =
        isOfAll && (measure.metric == Metric::Spend || measure.metric == Metric::Visits ||
                    measure.metric == Metric::AverageBasket);
    if (isPlain && !first && (m_sales.empty() || m_sales.back().day <= today))
        return {m_spend, static_cast<qint64>(m_sales.size())};
    const auto holds = [](const auto &sorted, const auto &wanted) {
        return std::binary_search(sorted.begin(), sorted.end(), wanted);
    };
    MeasureValue value;
    for (auto sale = m_sales.rbegin(); sale != m_sales.rend(); ++sale) {
        if (first && sale->day < *first)
            break;
        if (sale->day > today)
            continue;
        if (isPlain) {
            value.value += sale->eligible;
            ++value.base;
            continue;
        }
        bool isMet = false;
        for (std::size_t i = sale->firstLine; i < sale->firstLine + sale->lineCount; ++i) {
            const Line &line = m_lines[i];
            const bool isMeant =
                (measure.categories.empty() ||
                 (line.category && holds(measure.categories, *line.category))) &&
                (measure.products.empty() || holds(measure.products, line.product));
            if (!isMeant || line.quantity == 0)
                continue;
            isMet = true;
            if (measure.metric == Metric::QuantityBought) {
                value.value += line.quantity;
            } else if (measure.metric == Metric::DiscountShare) {
                value.value += line.discount;
                value.base += line.list;
            } else {
                value.value += line.eligible;
            }
        }
        if (isMet && measure.metric != Metric::DiscountShare)
            ++value.base;
    }
    return value;
}

MeasureValue ReplayPast::measuredPoints(Metric metric, std::optional<BusinessDay> first,
                                        BusinessDay today) const
{
    qint64 earned = 0;
    qint64 redeemed = 0;
    for (const HistoricPoints &some : m_points) {
        if (!isWithin(some.day, first, today))
            continue;
        earned += some.earned.count();
        redeemed += some.redeemed.count();
    }
    if (metric == Metric::RedeemShare)
        return {redeemed, earned};
    return {metric == Metric::PointsEarned ? earned : redeemed, 0};
}

MeasureValue ReplayPast::measured(const Measure &measure, std::optional<BusinessDay> first,
                                  BusinessDay today) const
{
    switch (measure.metric) {
    case Metric::Spend:
    case Metric::QuantityBought:
        return {measuredSales(measure, first, today).value, 0};
    case Metric::Visits:
        return {measuredSales(measure, first, today).base, 0};
    case Metric::AverageBasket:
    case Metric::DiscountShare:
        return measuredSales(measure, first, today);
    case Metric::PointsEarned:
    case Metric::PointsRedeemed:
    case Metric::RedeemShare:
        return measuredPoints(measure.metric, first, today);
    case Metric::Actions:
        return {countWithin(m_actions, first, today), 0};
    case Metric::Referrals:
        return {countWithin(m_friends, first, today), 0};
    }
    Q_UNREACHABLE();
}

Ratio ReplayPast::figureOn(int measure, BusinessDay day) const
{
    const Measure &asked = m_terms.programme->measures.at(static_cast<std::size_t>(measure));
    const MeasureValue value = measured(asked, asked.window.firstDay(day), day);
    switch (asked.metric) {
    case Metric::AverageBasket:
    case Metric::DiscountShare:
    case Metric::RedeemShare:
        return value.base == 0 ? Ratio(0) : Ratio(value.value, value.base);
    default:
        return Ratio(value.value);
    }
}

ReplayPast::FigureWalk::FigureWalk(const ReplayPast &past, int measure)
    : m_past(past)
    , m_asked(past.m_terms.programme->measures.at(static_cast<std::size_t>(measure)))
    , m_measure(measure)
    , m_isOfSales(isOfSales(m_asked.metric))
{}

const Ratio &ReplayPast::FigureWalk::on(BusinessDay day)
{
    m_isNew = moves(day) || !m_isBegun || !m_isOfSales;
    if (m_isNew)
        m_figure = m_past.figureOn(m_measure, day);
    m_isBegun = true;
    return m_figure;
}

bool ReplayPast::FigureWalk::moves(BusinessDay day)
{
    const auto &sales = m_past.m_sales;
    const std::size_t left = m_left;
    const std::size_t seen = m_seen;
    if (const auto first = m_asked.window.firstDay(day)) {
        while (m_left < sales.size() && sales[m_left].day < *first)
            ++m_left;
    }
    while (m_seen < sales.size() && sales[m_seen].day <= day)
        ++m_seen;
    return m_left != left || m_seen != seen;
}

void ReplayPast::fill(MemberView &view, BusinessDay today) const
{
    const Programme &programme = *m_terms.programme;
    view.purchasesBefore = static_cast<qint64>(m_sales.size());
    view.lastPurchaseOn = m_sales.empty() ? std::nullopt : std::optional(m_sales.back().day);
    for (std::size_t i = 0; i < m_terms.measures.size(); ++i) {
        const auto index = static_cast<std::size_t>(m_terms.measures[i]);
        view.measures[index] =
            measured(programme.measures[index], m_terms.firstOfMeasure(i, today), today);
    }
    for (std::size_t i = 0; i < m_terms.limited.size(); ++i) {
        const auto index = static_cast<std::size_t>(m_terms.limited[i]);
        if (m_uses[index].empty()) {
            view.usedByMember[index] = {};
            continue;
        }
        const auto first = m_terms.firstOfLimit(i, today);
        UsedAllowance sum;
        for (const Use &use : m_uses[index]) {
            if (!isWithin(use.day, first, today))
                continue;
            sum.times += use.used.times;
            sum.points += use.used.points;
        }
        view.usedByMember[index] = sum;
    }
    if (m_terms.asksPointsOfDay)
        view.earnedToday = pointsOf(today).earned;
}

void ReplayPast::fillForLists(MemberView &view, BusinessDay today) const
{
    for (const int asked : m_terms.listMeasures) {
        const auto index = static_cast<std::size_t>(asked);
        const Measure &measure = m_terms.programme->measures[index];
        view.measures[index] = measured(measure, measure.window.firstDay(today), today);
    }
}

void ReplayPast::fillProducts(MemberView &view, const Basket &basket) const
{
    view.products.clear();
    for (const BasketLine &line : basket.lines) {
        const bool isKnown =
            std::any_of(view.products.begin(), view.products.end(),
                        [&](const ProductHistory &known) { return known.product == line.product; });
        if (line.product.isEmpty() || isKnown)
            continue;
        ProductHistory history{line.product, {}};
        for (auto sale = m_sales.rbegin(); sale != m_sales.rend(); ++sale) {
            const auto first = m_lines.begin() + static_cast<std::ptrdiff_t>(sale->firstLine);
            const bool isBought = std::any_of(
                first, first + static_cast<std::ptrdiff_t>(sale->lineCount),
                [&](const Line &of) { return of.product == line.product && of.quantity > 0; });
            if (isBought && history.boughtOn.size() < mostBought)
                history.boughtOn.push_back(sale->day);
        }
        view.products.push_back(std::move(history));
    }
}

} // namespace regulars
