#include "services/stocklist.h"

#include "services/amountjson.h"
#include "services/insights.h"
#include "services/namejson.h"
#include "services/stockdeed.h"
#include "storage/controlscan.h"
#include "storage/stockscan.h"

#include <QJsonArray>
#include <QMap>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// One reward's stock through the period; closing is the sum of all before it.
struct StockRow
{
    bool isStocked = false; // else there is no end of it
    qint64 opening = 0;
    qint64 received = 0; // the count of a new reward, too
    qint64 counted = 0;
    qint64 corrected = 0;
    qint64 handedOut = 0; // below zero
    qint64 cameBack = 0;
    qint64 closing = 0;
};

void addMove(StockRow &row, const StockMoveThen &move, DayRange days)
{
    row.isStocked = true;
    row.closing += move.change;
    if (move.day < days.first) {
        row.opening += move.change;
        return;
    }
    switch (move.cause) {
    case StockCause::Opening:
        row.received += move.change;
        return;
    case StockCause::Redeemed:
        row.handedOut += move.change;
        return;
    case StockCause::Returned:
        row.cameBack += move.change;
        return;
    case StockCause::Counted:
        break;
    }
    const auto reason = move.detail ? stockReason(*move.detail) : std::nullopt;
    switch (reason ? reason->deed : StockDeed::Corrected) {
    case StockDeed::Received:
        row.received += move.change;
        return;
    case StockDeed::Counted:
        row.counted += move.change;
        return;
    case StockDeed::Corrected:
        row.corrected += move.change;
        return;
    }
}

LocalName nameOr(const LocalName *name, const QString &id)
{
    if (name != nullptr && !name->isEmpty()) {
        return *name;
    }
    LocalName plain;
    plain.plain = id;
    return plain;
}

QJsonArray couponsOf(Store &store, const Programme &programme, DayRange days)
{
    QJsonArray json;
    for (const CouponCount &count : countCoupons(store.connection(), days)) {
        const auto index = programme.coupon(count.coupon);
        const LocalName *name =
            index ? &programme.coupons[static_cast<std::size_t>(*index)].name : nullptr;
        json.append(QJsonObject{{u"coupon"_s, count.coupon},
                                {u"name"_s, nameToJson(nameOr(name, count.coupon))},
                                {u"issued"_s, count.issued},
                                {u"used"_s, count.used},
                                {u"lapsed"_s, count.lapsed},
                                {u"open"_s, count.open}});
    }
    return json;
}

} // namespace

QJsonObject stockFigures(Store &store, DayRange days)
{
    const auto programme = store.newestProgramme().programme;
    const AmountText amounts(programme->currency);
    const DeepFigures deep = Insights(store).deepInside(days);
    QMap<QString, StockRow> rows;
    for (const Reward &reward : programme->rewards) {
        rows.insert(reward.id, {});
    }
    for (auto it = deep.figures.byReward.cbegin(); it != deep.figures.byReward.cend(); ++it) {
        rows[it.key()];
    }
    eachStockMove(store.connection(), days.last,
                  [&](const StockMoveThen &move) { addMove(rows[move.reward], move, days); });
    QJsonArray rewards;
    qint64 quantity = 0;
    Points points;
    Money money;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        const auto index = programme->reward(it.key());
        const Reward *reward =
            index ? &programme->rewards[static_cast<std::size_t>(*index)] : nullptr;
        const Split split = deep.figures.byReward.value(it.key());
        const RewardUse use = deep.analysis.byReward.value(it.key());
        const auto stocked = [&](qint64 count) {
            return it->isStocked ? QJsonValue(count) : QJsonValue();
        };
        quantity += split.quantity;
        points += split.redeemed;
        money += split.money;
        rewards.append(
            QJsonObject{{u"reward"_s, it.key()},
                        {u"name"_s, nameToJson(nameOr(reward ? &reward->name : nullptr, it.key()))},
                        {u"offered"_s, reward != nullptr},
                        {u"opening"_s, stocked(it->opening)},
                        {u"received"_s, stocked(it->received)},
                        {u"counted"_s, stocked(it->counted)},
                        {u"corrected"_s, stocked(it->corrected)},
                        {u"handed_out"_s, stocked(it->handedOut)},
                        {u"came_back"_s, stocked(it->cameBack)},
                        {u"closing"_s, stocked(it->closing)},
                        {u"redeemed"_s, split.quantity},
                        {u"points"_s, split.redeemed.count()},
                        {u"money"_s, amounts.of(split.money)},
                        {u"redeemers"_s, use.redeemers},
                        {u"take_up"_s, toJson(use.takeUp)},
                        {u"seldom"_s, use.isSeldom}});
    }
    return {{u"rewards"_s, rewards},
            {u"redeemed"_s, quantity},
            {u"points_redeemed"_s, points.count()},
            {u"money"_s, amounts.of(money)},
            {u"coupons"_s, couponsOf(store, *programme, days)}};
}

} // namespace regulars
