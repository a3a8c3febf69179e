#include "engine/offers.h"

#include "engine/bundles.h"
#include "engine/measuring.h"
#include "engine/units.h"
#include "values/apportion.h"

#include <algorithm>
#include <limits>

namespace regulars
{

using namespace discounts;

namespace
{

__extension__ using Wide = __int128;

constexpr qint64 unbounded = std::numeric_limits<qint64>::max();

const TestedLine &at(std::span<const TestedLine> lines, int index)
{
    return lines[static_cast<size_t>(index)];
}

Money roundedPart(Money amount, qint64 numerator, Wide denominator)
{
    const Wide doubled = 2 * static_cast<Wide>(amount.count()) * numerator;
    return Money(static_cast<qint64>((doubled + denominator) / (2 * denominator)));
}

Money percentOf(Money amount, const Ratio &percent)
{
    return roundedPart(amount, percent.numerator(), 100 * static_cast<Wide>(percent.denominator()));
}

// One discount at work on one bill.
class Deduction
{
public:
    Deduction(const Programme &programme, std::span<const TestedLine> lines,
              std::span<const int> touched, std::optional<qint64> maxUnits)
        : m_programme(programme)
        , m_lines(lines)
        , m_touched(touched)
        , m_isBounded(maxUnits.has_value())
        , m_mostUnits(maxUnits.value_or(unbounded))
        , m_off(lines.size())
    {}

    void take(const Steps &steps);
    void take(const Percent &percent);
    void take(const Off &off) { takeSum(off.off); }
    void take(const BuyGet &sets);
    void take(const Nth &nth);
    void take(const Bundle &bundle);
    void take(const UnitPrice &unitPrice);

    std::vector<Money> taken() && { return std::move(m_off); }

private:
    void takeFrom(int line, qint64 amount) { m_off[static_cast<size_t>(line)] += Money(amount); }
    std::vector<qint64> discountable() const;
    void takeSum(Money sum);
    void takeSplit(Money sum, const std::vector<qint64> &weights);
    void takeWithin(const BuyGet &sets);
    void takeProducts(const BuyGet &sets);

    const Programme &m_programme;
    std::span<const TestedLine> m_lines;
    std::span<const int> m_touched;
    bool m_isBounded;
    qint64 m_mostUnits;
    std::vector<Money> m_off;
};

// What stands on each touched line; under max_units what its units among the dearest of all do.
std::vector<qint64> Deduction::discountable() const
{
    std::vector<qint64> weights;
    weights.reserve(m_touched.size());
    if (!m_isBounded) {
        for (const int index : m_touched)
            weights.push_back(at(m_lines, index).standing.count());
        return weights;
    }
    std::vector<qint64> byLine(m_lines.size(), 0);
    qint64 left = m_mostUnits;
    for (const UnitRun &run : unitsOf(m_lines, m_touched)) {
        const qint64 count = std::min(run.count, left);
        byLine[static_cast<size_t>(run.line)] += count * run.price;
        left -= count;
    }
    for (const int index : m_touched)
        weights.push_back(byLine[static_cast<size_t>(index)]);
    return weights;
}

qint64 sumOf(const std::vector<qint64> &amounts)
{
    qint64 sum = 0;
    for (const qint64 amount : amounts)
        sum = checked::add(sum, amount);
    return sum;
}

void Deduction::takeSplit(Money sum, const std::vector<qint64> &weights)
{
    const std::vector<qint64> parts = apportion(sum.count(), weights);
    for (size_t i = 0; i < parts.size(); ++i)
        takeFrom(m_touched[i], parts[i]);
}

void Deduction::takeSum(Money sum)
{
    const std::vector<qint64> weights = discountable();
    takeSplit(std::min(sum, Money(sumOf(weights))), weights);
}

void Deduction::take(const Steps &steps)
{
    Money standing;
    for (const int index : m_touched)
        standing += at(m_lines, index).standing;
    const Steps::Step *highest = nullptr;
    for (const Steps::Step &step : steps.steps) {
        if (step.from <= standing)
            highest = &step;
    }
    if (highest)
        takeSum(highest->off);
}

void Deduction::take(const Percent &percent)
{
    const std::vector<qint64> weights = discountable();
    takeSplit(percentOf(Money(sumOf(weights)), percent.percent), weights);
}

void Deduction::take(const BuyGet &sets)
{
    if (sets.getProducts.empty())
        takeWithin(sets);
    else
        takeProducts(sets);
}

// Of sets taken one after another from the dearest unit on, each full one's last units are free
// (S38). How many of the first so many units are that:
qint64 freeAmong(qint64 units, const BuyGet &sets)
{
    const qint64 size = checked::add(sets.buy, sets.get);
    return units / size * sets.get + std::max<qint64>(0, units % size - sets.buy);
}

void Deduction::takeWithin(const BuyGet &sets)
{
    const std::vector<UnitRun> runs = unitsOf(m_lines, m_touched);
    const qint64 size = checked::add(sets.buy, sets.get);
    const qint64 inFullSets = countOf(runs) / size * size;
    qint64 position = 0;
    qint64 freeBefore = 0;
    for (const UnitRun &run : runs) {
        position += run.count;
        const qint64 free = std::min(m_mostUnits, freeAmong(std::min(position, inFullSets), sets));
        takeFrom(run.line, (free - freeBefore) * run.price);
        freeBefore = free;
    }
}

// For so many touched units so many of other products are free, the cheapest first, as far as they
// are there. A unit that is touched itself is either bought or free.
void Deduction::takeProducts(const BuyGet &sets)
{
    std::vector<int> wanted;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const auto &products = sets.getProducts;
        if (isThere(m_lines[i]) &&
            std::find(products.begin(), products.end(), m_lines[i].line->product) != products.end())
            wanted.push_back(static_cast<int>(i));
    }
    const std::vector<UnitRun> runs = unitsOf(m_lines, wanted);
    qint64 bought = countOf(unitsOf(m_lines, m_touched));
    qint64 free = 0;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        const bool isTouched =
            std::find(m_touched.begin(), m_touched.end(), run->line) != m_touched.end();
        const auto isPaidFor = [&](qint64 more) {
            const qint64 stillBought = isTouched ? bought - more : bought;
            return free + more <= checked::multiply(stillBought / sets.buy, sets.get);
        };
        qint64 most = 0;
        qint64 tooMany = std::min(run->count, m_mostUnits - free) + 1;
        while (tooMany - most > 1) {
            const qint64 middle = most + (tooMany - most) / 2;
            (isPaidFor(middle) ? most : tooMany) = middle;
        }
        takeFrom(run->line, most * run->price);
        free += most;
        bought -= isTouched ? most : 0;
    }
}

void Deduction::take(const Nth &nth)
{
    std::vector<qint64> byLine(m_lines.size(), 0);
    qint64 position = 0;
    for (const UnitRun &run : unitsOf(m_lines, m_touched)) {
        const qint64 before = std::min(m_mostUnits, position / nth.nth);
        position += run.count;
        const qint64 discounted = std::min(m_mostUnits, position / nth.nth) - before;
        byLine[static_cast<size_t>(run.line)] += discounted * run.price;
    }
    std::vector<qint64> weights;
    for (const int index : m_touched)
        weights.push_back(byLine[static_cast<size_t>(index)]);
    takeSplit(percentOf(Money(sumOf(weights)), nth.percent), weights);
}

void Deduction::take(const Bundle &bundle)
{
    for (const BundleOff &part :
         bundlesOff(m_programme, bundle, m_lines, unitsOf(m_lines, m_touched), m_mostUnits))
        takeFrom(part.line, part.amount);
}

void Deduction::take(const UnitPrice &unitPrice)
{
    qint64 left = m_mostUnits;
    for (const UnitRun &run : unitsOf(m_lines, m_touched)) {
        const qint64 count = std::min(run.count, left);
        takeFrom(run.line, count * std::max<qint64>(0, run.price - unitPrice.price.count()));
        left -= count;
    }
}

} // namespace

std::vector<Money> takenOff(const Programme &programme, const Discount &discount,
                            std::span<const TestedLine> lines, std::span<const int> touched)
{
    Deduction deduction(programme, lines, touched, discount.maxUnits);
    std::visit([&](const auto &kind) { deduction.take(kind); }, discount.kind);
    return std::move(deduction).taken();
}

std::vector<Money> giftTakenOff(const std::vector<QString> &products,
                                std::span<const TestedLine> lines, std::span<const int> touched)
{
    std::vector<Money> off(lines.size());
    std::vector<int> wanted;
    std::copy_if(touched.begin(), touched.end(), std::back_inserter(wanted), [&](int index) {
        return std::find(products.begin(), products.end(), at(lines, index).line->product) !=
               products.end();
    });
    const std::vector<UnitRun> runs = unitsOf(lines, wanted);
    if (!runs.empty())
        off[static_cast<size_t>(runs.front().line)] = Money(runs.front().price);
    return off;
}

Money shareOf(Money amount, const Ratio &share)
{
    return roundedPart(amount, share.numerator(), share.denominator());
}

std::vector<Money> spreadOver(Money sum, std::span<const TestedLine> lines,
                              std::span<const int> touched)
{
    std::vector<qint64> weights;
    weights.reserve(touched.size());
    for (const int index : touched)
        weights.push_back(at(lines, index).standing.count());
    const std::vector<qint64> parts = apportion(sum.count(), weights);
    std::vector<Money> off(lines.size());
    for (size_t i = 0; i < parts.size(); ++i)
        off[static_cast<size_t>(touched[i])] = Money(parts[i]);
    return off;
}

} // namespace regulars
