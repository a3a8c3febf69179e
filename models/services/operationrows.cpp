#include "services/operationrows.h"

#include "services/codepools.h"
#include "services/stockdeed.h"
#include "storage/benefits.h"
#include "storage/coupons.h"
#include "storage/ledger.h"
#include "storage/members.h"
#include "storage/merges.h"
#include "storage/poolcodes.h"
#include "storage/purchases.h"
#include "storage/redemptions.h"
#include "storage/reversals.h"
#include "storage/tiershistory.h"
#include "storage/tills.h"
#include "storage/users.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QByteArrayView reasonMark{"reason:"};

bool isSale(OperationKind kind)
{
    return kind == OperationKind::Checkout || kind == OperationKind::ImportPurchase;
}

Deed::Kind deedOf(const CouponTurn &turn)
{
    switch (turn.after) {
    case CouponState::Used:
        return Deed::Kind::CouponUsed;
    case CouponState::Void:
        return Deed::Kind::CouponVoided;
    case CouponState::Open:
        break;
    }
    return turn.before == CouponState::Used ? Deed::Kind::CouponReturned : Deed::Kind::CouponIssued;
}

Money moneyMoved(Connection &store, OperationId operation, EntryKind kind)
{
    Money moved;
    for (const Entry &entry : Ledger(store).entriesOf(operation)) {
        moved += entry.kind == kind ? Money(entry.amount) : Money();
    }
    return moved;
}

void addTags(OperationRow &row, const QJsonValue &tags, Deed::Kind kind)
{
    for (const QJsonValue &tag : tags.toArray()) {
        row.deeds.push_back({kind, tag.toString()});
    }
}

} // namespace

OperationRows::OperationRows(Store &store, PhoneShown phones)
    : m_store(store.connection())
    , m_country(store.newestProgramme().programme->country)
    , m_phones(phones)
{}

QString OperationRows::tillName(TillId till)
{
    const auto known = m_tills.constFind(till.value());
    if (known != m_tills.cend()) {
        return *known;
    }
    return *m_tills.insert(till.value(), Tills(m_store).name(till).value_or(QString()));
}

QString OperationRows::userName(std::optional<UserId> user)
{
    if (!user) {
        return {};
    }
    const auto known = m_users.constFind(user->value());
    if (known != m_users.cend()) {
        return *known;
    }
    const auto found = Users(m_store).find(*user);
    return *m_users.insert(user->value(), found ? found->name : QString());
}

RowMember OperationRows::member(MemberId member)
{
    const Members members(m_store);
    const MemberId living = members.living(member);
    const auto found = members.find(living);
    if (!found) {
        return {living, {}, {}, {}};
    }
    const Person &person = found->person;
    return {living, person.name.value_or(QString()),
            phoneJson(person.phone, m_country, m_phones).toString(),
            person.card.value_or(QString())};
}

OperationRow OperationRows::row(const Operation &operation)
{
    return row(operation,
               operation.member ? std::vector{*operation.member} : std::vector<MemberId>());
}

OperationRow OperationRows::row(const Operation &operation, const std::vector<MemberId> &members)
{
    const Operations operations(m_store);
    OperationRow row{operation.id,
                     operation.kind,
                     operation.at,
                     operation.businessDate,
                     tillName(operation.till),
                     userName(operation.actor),
                     userName(operation.approver)};
    row.isUndone = operations.isUndone(operation.id);
    row.reverses = operation.reverses;
    if (operation.member) {
        row.member = member(*operation.member);
    }
    if (operation.reverses) {
        const auto reversed = operations.find(*operation.reverses);
        row.undoneKind = reversed ? std::optional(reversed->kind) : std::nullopt;
    }
    addPurchase(row, operation);
    addLedger(row, members);
    row.money = moneyOf(operation);
    addDeeds(row, operation);
    addTier(row, members);
    addOther(row, members);
    return row;
}

void OperationRows::addLedger(OperationRow &row, const std::vector<MemberId> &members) const
{
    for (const Entry &entry : Ledger(m_store).entriesOf(row.operation)) {
        if (std::find(members.begin(), members.end(), entry.member) == members.end()) {
            continue;
        }
        if (entry.unit == Unit::Points) {
            row.points += Points(entry.amount);
        } else {
            row.storedValue += Money(entry.amount);
        }
    }
}

// An undo turns what it undoes.
std::optional<Money> OperationRows::moneyOf(const Operation &operation) const
{
    if (operation.reverses) {
        const auto reversed = Operations(m_store).find(*operation.reverses);
        const auto money = reversed ? moneyOf(*reversed) : std::nullopt;
        return money ? std::optional(-*money) : std::nullopt;
    }
    const Purchases purchases(m_store);
    switch (operation.kind) {
    case OperationKind::Checkout:
    case OperationKind::ImportPurchase: {
        const auto purchase = purchases.byOperation(operation.id);
        return purchase ? std::optional(purchase->price - purchase->pointsMoney) : std::nullopt;
    }
    case OperationKind::Refund: {
        const auto refund = purchases.refund(operation.id);
        return refund ? std::optional(refund->pointsMoney - refund->price) : std::nullopt;
    }
    case OperationKind::Redeem: {
        Money paid;
        for (const Redemption &redemption : Redemptions(m_store).ofOperation(operation.id)) {
            paid += redemption.money;
        }
        return paid.isZero() ? std::nullopt : std::optional(paid);
    }
    case OperationKind::TopUp:
        return moneyMoved(m_store, operation.id, EntryKind::ToppedUp);
    case OperationKind::CashOut:
        return moneyMoved(m_store, operation.id, EntryKind::CashedOut);
    default:
        return std::nullopt;
    }
}

void OperationRows::addPurchase(OperationRow &row, const Operation &operation) const
{
    const Purchases purchases(m_store);
    const Operation root =
        operation.reverses
            ? Operations(m_store).find(Reversals(m_store).root(operation.id)).value_or(operation)
            : operation;
    std::optional<PurchaseId> id;
    if (root.kind == OperationKind::Refund) {
        const auto refund = purchases.refund(root.id);
        id = refund ? std::optional(refund->purchase) : std::nullopt;
    } else if (root.kind == OperationKind::Attach) {
        id = purchases.attachedBy(root.id);
    }
    const auto purchase = isSale(root.kind) ? purchases.byOperation(root.id)
                          : id              ? purchases.find(*id)
                                            : std::optional<Purchase>();
    if (!purchase) {
        return;
    }
    row.purchase = purchase->id;
    row.receipt = purchase->receipt.value_or(QString());
    if (isSale(operation.kind)) {
        row.returned = purchase->isReturned           ? OperationRow::Returned::All
                       : purchase->priceBack.isZero() ? OperationRow::Returned::Nothing
                                                      : OperationRow::Returned::Some;
    }
}

void OperationRows::addDeeds(OperationRow &row, const Operation &operation) const
{
    using Kind = Deed::Kind;
    for (const Redemption &redemption : Redemptions(m_store).ofOperation(operation.id)) {
        const QString source = redemption.source == u"redeem"_s ? QString() : redemption.source;
        row.deeds.push_back({Kind::Reward, redemption.reward, source, redemption.quantity});
        for (const PoolCode &code : PoolCodes(m_store).givenTo(redemption.id)) {
            const QString text = code.code.value_or(QString());
            row.deeds.push_back(
                {Kind::CodeGiven, redemption.reward,
                 m_phones == PhoneShown::Whole || text.isEmpty() ? text : maskedCode(text)});
        }
    }
    for (const CouponTurn &turn : Reversals(m_store).coupons(operation.id)) {
        const auto coupon = Coupons(m_store).find(turn.coupon);
        row.deeds.push_back({deedOf(turn), coupon ? coupon->couponTemplate : QString(), turn.code});
    }
    const Benefits benefits(m_store);
    if (const auto action = benefits.action(operation.id)) {
        row.deeds.push_back({Kind::Action, action->action});
    }
    if (const auto benefit = benefits.usedBy(operation.id)) {
        row.deeds.push_back({Kind::Benefit, *benefit});
    }
    if (operation.kind == OperationKind::Stock) {
        for (const NewStockMove &move : Redemptions(m_store).stockMoves(operation.id)) {
            row.deeds.push_back({Kind::Stock, move.reward, {}, move.change});
        }
    }
    addPoolCodes(row);
    addDetail(row);
}

// What came into a reward's pool, and what was freed or, below 0, withdrawn of it.
void OperationRows::addPoolCodes(OperationRow &row) const
{
    const PoolCodes pool(m_store);
    for (const auto &[reward, change] : pool.movedBy(row.operation)) {
        if (row.kind == OperationKind::CodeImport || row.kind == OperationKind::CodeTurn) {
            row.deeds.push_back({Deed::Kind::Stock, reward, {}, change});
        }
    }
}

// What people wrote, as long as it was not erased.
void OperationRows::addDetail(OperationRow &row) const
{
    using Kind = Deed::Kind;
    const auto text = [&] { return Operations(m_store).detail(row.operation); };
    const auto object = [&] { return QJsonDocument::fromJson(text().value_or("{}")).object(); };
    switch (row.kind) {
    case OperationKind::CodeImport:
    case OperationKind::CodeTurn:
    case OperationKind::Stock:
        if (const auto told = stockReason(text().value_or(QByteArray()))) {
            row.text = told->reason;
        }
        break;
    case OperationKind::Adjust:
    case OperationKind::Coupon: { // made void
        const QByteArray detail = text().value_or(QByteArray());
        row.text = detail.startsWith(reasonMark)
                       ? QString::fromUtf8(detail.sliced(reasonMark.size()))
                       : QString();
        break;
    }
    case OperationKind::Tier:
        row.text = object()[u"reason"_s].toString();
        break;
    case OperationKind::Note:
        row.text = object()[u"text"_s].toString();
        break;
    case OperationKind::Tag:
        addTags(row, object()[u"add"_s], Kind::TagAdded);
        addTags(row, object()[u"remove"_s], Kind::TagRemoved);
        break;
    case OperationKind::Consent: {
        const QJsonObject consent = object();
        if (!consent.isEmpty()) {
            row.deeds.push_back(
                {consent[u"given"_s].toBool() ? Kind::ConsentGiven : Kind::ConsentWithdrawn,
                 consent[u"purpose"_s].toString()});
        }
        break;
    }
    case OperationKind::Update:
        for (const QString &field : object().keys()) {
            row.deeds.push_back({Kind::FieldChanged, field});
        }
        break;
    default:
        break;
    }
}

void OperationRows::addTier(OperationRow &row, const std::vector<MemberId> &members) const
{
    for (const MemberId member : members) {
        if (const auto turn = TiersHistory(m_store).byOperation(row.operation, member)) {
            row.tier = TierTurn{turn->fromTier.value_or(QString()), turn->toTier, turn->cause,
                                turn->until};
            return;
        }
    }
}

void OperationRows::addOther(OperationRow &row, const std::vector<MemberId> &members)
{
    if (row.kind == OperationKind::Merge) {
        if (const auto merge = Merges(m_store).find(row.operation)) {
            row.other = member(merge->into);
        }
        return;
    }
    if (row.kind != OperationKind::Give) {
        return;
    }
    for (const Entry &entry : Ledger(m_store).entriesOf(row.operation)) {
        if (std::find(members.begin(), members.end(), entry.member) == members.end()) {
            row.other = member(entry.member);
            return;
        }
    }
}

} // namespace regulars
