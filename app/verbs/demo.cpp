#include "app/session.h"
#include "app/verbs/verb.h"
#include "protocol/demo/demoshop.h"
#include "services/storemaking.h"

#include <optional>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostMembers = 5'000'000; // so many phones of the demo are told apart
constexpr qint64 mostPurchases = 100'000'000;

qint64 numberIn(const Options &options, const QString &name, qint64 otherwise, qint64 least,
                qint64 most)
{
    const auto text = options.value(name);
    if (!text) {
        return otherwise;
    }
    bool isNumber = false;
    const qint64 number = text->toLongLong(&isNumber);
    if (!isNumber || number < least || number > most) {
        throw UsageError(u"--%1 is a whole number from %2 to %3"_s.arg(name).arg(least).arg(most));
    }
    return number;
}

} // namespace

int runDemo(const Options &options)
{
    const QString path = options.required(u"store"_s);
    DemoOrder order;
    order.members = static_cast<int>(numberIn(options, u"members"_s, 300, 1, mostMembers));
    order.seed = static_cast<quint64>(
        numberIn(options, u"seed"_s, 1, 0, std::numeric_limits<qint64>::max()));
    if (options.value(u"purchases"_s)) {
        order.purchases = numberIn(options, u"purchases"_s, 0, 1, mostPurchases);
    }
    order.now = SystemClock().now();
    std::optional<DemoTally> made;
    makeStore(path, [&](Store &store) {
        const Result<DemoTally> done = makeDemo(store, order);
        if (!done) {
            refuseVerb(done.refusal(), 2);
        }
        made = *done;
        return true;
    });
    printLine(
        u"%1 members, %2 purchases (%3 of guests), %4 redemptions, %5 actions, %6 top-ups, %7 refunds, %8 undone, %9 gifts, %10 adjustments in %11 days"_s
            .arg(made->members)
            .arg(made->purchases)
            .arg(made->guests)
            .arg(made->redemptions)
            .arg(made->actions)
            .arg(made->topUps)
            .arg(made->refunds)
            .arg(made->undone)
            .arg(made->gifts)
            .arg(made->adjustments)
            .arg(made->days));
    printLine(u"%1 is ready; sign in as owner, 店长, 小李 or 小王 with the PIN %2, "
              "which everybody knows: a shop of your own needs another"_s.arg(
                  path, QString::fromUtf16(demoPin)));
    return ExitDone;
}

} // namespace regulars
