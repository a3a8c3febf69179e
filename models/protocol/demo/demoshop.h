#pragma once

#include "services/secrets.h"
#include "services/store.h"
#include "values/instant.h"
#include "values/result.h"

#include <functional>
#include <optional>

namespace regulars
{

struct DemoOrder
{
    int members = 300;
    quint64 seed = 1;
    Instant now{0}; // the year ends yesterday
    // Told of each day lived.
    std::function<void(int done, int total)> progress;
    // About so many sales: a crowd. Without it, a crowd begins at mostNeighbours members, with
    // seven sales a member.
    std::optional<qint64> purchases{};
    // Told of each index that a crowd's store gets at the end.
    std::function<void(int done, int total)> indexing{};
    // Of the PIN of all who work there: signing in costs as much as it was made to.
    SecretCost cost{};
};

// More are a crowd: they buy, redeem, lose points, rise and have birthdays, but neither return
// anything, nor undo, give or top up.
inline constexpr int mostNeighbours = 5'000;
inline constexpr int demoDays = 365;

// What came about.
struct DemoTally
{
    qint64 members = 0;
    qint64 purchases = 0;
    qint64 guests = 0; // purchases without a member
    qint64 redemptions = 0;
    qint64 actions = 0;
    qint64 topUps = 0;
    qint64 refunds = 0;
    qint64 undone = 0;
    qint64 gifts = 0;
    qint64 adjustments = 0;
    qint64 days = 0;
};

// The people of a demo shop, all with the PIN 888888: "owner", "店长", "小李", "小王".
inline constexpr char16_t demoPin[] = u"888888";

// Fills a store just created with a corner shop that has been open for a year: members who come
// often, seldom and no more, guests, their purchases with the rhythm of weeks and hours, and all
// that happens beside. Everything goes through the services, on the day on which it happens; a
// crowd goes through the same engine and journal at one go. The same seed and day make the same
// shop. Members are marked as demo.
Result<DemoTally> makeDemo(Store &store, const DemoOrder &order);

} // namespace regulars
