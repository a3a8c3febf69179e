#include "engine/units.h"

#include <algorithm>

namespace regulars
{

namespace
{

__extension__ using Wide = __int128;

constexpr qint64 thousandths = 1000;

void addRun(std::vector<UnitRun> &runs, int line, qint64 price, qint64 count)
{
    if (count > 0)
        runs.push_back({line, price, count});
}

// One line's whole units: the first of them are a minor unit dearer where the sum doesn't divide.
void addUnits(std::vector<UnitRun> &runs, int index, const TestedLine &line)
{
    const qint64 quantity = line.line->quantity.count();
    const qint64 sum = line.standing.count();
    const qint64 count = quantity / thousandths;
    if (count <= 0)
        return;
    const Wide unitShare = static_cast<Wide>(sum) * thousandths;
    const Wide restShare = static_cast<Wide>(sum) * (quantity % thousandths);
    const auto price = static_cast<qint64>(unitShare / quantity);
    const auto restPrice = static_cast<qint64>(restShare / quantity);
    qint64 left = sum - price * count - restPrice;
    const bool isRestFirst = restShare % quantity > unitShare % quantity;
    if (isRestFirst && left > 0)
        --left;
    const qint64 dearer = std::min(left, count);
    addRun(runs, index, price + 1, dearer);
    addRun(runs, index, price, count - dearer);
}

} // namespace

std::vector<UnitRun> unitsOf(std::span<const TestedLine> lines, std::span<const int> touched)
{
    std::vector<UnitRun> runs;
    runs.reserve(2 * touched.size());
    for (const int index : touched)
        addUnits(runs, index, lines[static_cast<size_t>(index)]);
    std::sort(runs.begin(), runs.end(), [](const UnitRun &a, const UnitRun &b) {
        return a.price != b.price ? a.price > b.price : a.line < b.line;
    });
    return runs;
}

qint64 countOf(std::span<const UnitRun> runs)
{
    qint64 count = 0;
    for (const UnitRun &run : runs)
        count += run.count;
    return count;
}

} // namespace regulars
