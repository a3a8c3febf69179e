#include "protocol/till/tillops.h"
#include "services/codepools.h"
#include "services/couponbook.h"
#include "services/points.h"
#include "services/rewards.h"
#include "services/wallet.h"

#include <QJsonArray>
#include <QJsonObject>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

Result<Answer> action(TillCall &call)
{
    const ActionRequest request{call.fields.member(u"member"_s), call.fields.text(u"action"_s)};
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return PointsDesk(call.desk).action(call.envelope, request);
}

Result<Answer> give(TillCall &call)
{
    const GiveRequest request{call.fields.member(u"from"_s), call.fields.member(u"to"_s),
                              call.fields.points(u"points"_s)};
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return PointsDesk(call.desk).give(call.envelope, request);
}

Result<Answer> adjust(TillCall &call)
{
    const AdjustRequest request{call.fields.member(u"member"_s), call.fields.points(u"points"_s),
                                call.fields.text(u"reason"_s)};
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return PointsDesk(call.desk).adjust(call.envelope, request);
}

// With count and without a member: so many codes for whoever brings one.
Result<Answer> coupon(TillCall &call)
{
    if (call.fields.has(u"count"_s) && !call.fields.has(u"member"_s)) {
        const CouponBatch batch{call.fields.text(u"coupon"_s), call.fields.wholeOr(u"count"_s, 0)};
        if (call.fields.fault()) {
            return *call.fields.fault();
        }
        return CouponBook(call.desk).issue(call.envelope, batch);
    }
    const CouponRequest request{call.fields.member(u"member"_s), call.fields.text(u"coupon"_s)};
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return PointsDesk(call.desk).coupon(call.envelope, request);
}

// code, or codes of several.
Result<Answer> couponVoid(TillCall &call)
{
    CouponCancelling request{call.fields.texts(u"codes"_s), {}};
    if (const auto code = call.fields.textIfGiven(u"code"_s)) {
        request.codes += *code;
    }
    request.reason = call.fields.text(u"reason"_s);
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return CouponBook(call.desk).cancel(call.envelope, request);
}

// member: one, or "all" for everybody.
Result<Answer> extend(TillCall &call)
{
    RequestFields &fields = call.fields;
    std::optional<MemberRef> member;
    if (fields.value(u"member"_s) != QJsonValue(u"all"_s) && !fields.flagOr(u"all"_s, false)) {
        member = fields.member(u"member"_s);
    }
    const ExtendRequest request{member, fields.day(u"until"_s)};
    if (fields.fault()) {
        return *fields.fault();
    }
    return PointsDesk(call.desk).extend(call.envelope, request);
}

Result<Answer> redeem(TillCall &call)
{
    const RedeemRequest request{call.fields.member(u"member"_s), call.fields.text(u"reward"_s),
                                call.fields.wholeOr(u"quantity"_s, 1),
                                call.fields.textOr(u"tender"_s)};
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return Rewards(call.desk).redeem(call.envelope, request);
}

Result<Answer> stock(TillCall &call)
{
    StockRequest request;
    request.reward = call.fields.text(u"reward"_s);
    // "counted" tells what is there instead of a change; "received" names what came in.
    if (!call.fields.has(u"counted"_s)) {
        request.change = call.fields.points(u"change"_s).count();
        request.isReceived = call.fields.flagOr(u"received"_s, false);
    } else {
        request.counted = call.fields.points(u"counted"_s).count();
    }
    request.reason = call.fields.text(u"reason"_s);
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return Rewards(call.desk).stock(call.envelope, request);
}

std::vector<PoolCodeId> readCodeIds(RequestFields &fields, const QString &name)
{
    std::vector<PoolCodeId> ids;
    for (const QString &text : fields.texts(name)) {
        const qint64 id = text.toLongLong();
        if (id <= 0) {
            fields.refuse(name, u"names codes by the ids that the list gives"_s);
            break;
        }
        ids.emplace_back(id);
    }
    return ids;
}

Result<Answer> importCodes(TillCall &call, const QString &reward)
{
    CodeImportRequest request{reward, {}, {}};
    const QJsonArray added = call.fields.listOrEmpty(u"add"_s);
    for (const QJsonValue &value : added) {
        const QJsonObject item = value.toObject();
        if (!value.isString() && !value.isObject()) {
            call.fields.refuse(u"add"_s, u"is a list of codes, or of {\"code\", \"last_day\"}"_s);
            break;
        }
        request.codes.push_back({static_cast<qint64>(request.codes.size()) + 1,
                                 value.isString() ? value.toString() : item[u"code"_s].toString(),
                                 item[u"last_day"_s].toString()});
    }
    request.reason = call.fields.text(u"reason"_s);
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return CodePools(call.desk).import(call.envelope, request);
}

// "add", "withdraw" or "free" some; without any of them a list.
Result<Answer> codes(TillCall &call)
{
    const QString reward = call.fields.text(u"reward"_s);
    if (call.fields.has(u"add"_s)) {
        return importCodes(call, reward);
    }
    for (const QString &deed : {u"withdraw"_s, u"free"_s}) {
        if (!call.fields.has(deed)) {
            continue;
        }
        const CodeTurnRequest request{reward, readCodeIds(call.fields, deed), deed == u"free"_s,
                                      call.fields.text(u"reason"_s)};
        if (call.fields.fault()) {
            return *call.fields.fault();
        }
        return CodePools(call.desk).turn(call.envelope, request);
    }
    const auto stateName = call.fields.textIfGiven(u"state"_s);
    const auto state = stateName ? poolCodeStateNamed(*stateName) : std::nullopt;
    if (stateName && !state) {
        call.fields.refuse(u"state"_s, u"is free, given, returned or withdrawn"_s);
    }
    const qint64 after = call.fields.wholeOr(u"after"_s, 0);
    const qint64 limit = call.fields.wholeOr(u"limit"_s, 100);
    if (limit < 1 || limit > 1'000) {
        call.fields.refuse(u"limit"_s, u"is a whole number from 1 to 1000"_s);
    }
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return CodePools(call.desk).list(reward, state,
                                     after > 0 ? std::optional(PoolCodeId(after)) : std::nullopt,
                                     static_cast<int>(limit));
}

Result<Answer> benefit(TillCall &call)
{
    const BenefitRequest request{call.fields.member(u"member"_s), call.fields.text(u"benefit"_s)};
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return Rewards(call.desk).benefit(call.envelope, request);
}

WalletRequest readWallet(RequestFields &fields)
{
    return {fields.member(u"member"_s), fields.money(u"amount"_s), fields.textOr(u"tender"_s)};
}

Result<Answer> topUp(TillCall &call)
{
    const WalletRequest request = readWallet(call.fields);
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return Wallet(call.desk).topUp(call.envelope, request);
}

Result<Answer> cashOut(TillCall &call)
{
    const WalletRequest request = readWallet(call.fields);
    if (call.fields.fault()) {
        return *call.fields.fault();
    }
    return Wallet(call.desk).cashOut(call.envelope, request);
}

Result<Answer> confirmClock(TillCall &call)
{
    return call.desk.confirmClock(call.envelope);
}

} // namespace

void addPointsOps(QHash<QString, TillOp> &ops)
{
    ops.insert(u"action"_s, action);
    ops.insert(u"give"_s, give);
    ops.insert(u"adjust"_s, adjust);
    ops.insert(u"coupon"_s, coupon);
    ops.insert(u"coupon-void"_s, couponVoid);
    ops.insert(u"extend"_s, extend);
    ops.insert(u"redeem"_s, redeem);
    ops.insert(u"stock"_s, stock);
    ops.insert(u"codes"_s, codes);
    ops.insert(u"benefit"_s, benefit);
    ops.insert(u"top-up"_s, topUp);
    ops.insert(u"cash-out"_s, cashOut);
    ops.insert(u"confirm-clock"_s, confirmClock);
}

const QHash<QString, TillOp> &tillOps()
{
    static const QHash<QString, TillOp> ops = [] {
        QHash<QString, TillOp> table;
        addMemberOps(table);
        addSaleOps(table);
        addPointsOps(table);
        return table;
    }();
    return ops;
}

} // namespace regulars
