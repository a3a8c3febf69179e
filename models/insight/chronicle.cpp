#include "insight/chronicle.h"

#include <algorithm>

namespace regulars
{

namespace
{

// Days without a purchase after which a member still counts as awake.
constexpr qint64 stillAwake = 90;

bool isEarlier(const PurchaseFact &a, const PurchaseFact &b)
{
    return std::pair(a.atMs, a.id) < std::pair(b.atMs, b.id);
}

} // namespace

int NameTable::of(QByteArrayView utf8)
{
    const QByteArray key = QByteArray::fromRawData(utf8.data(), utf8.size());
    if (const auto found = m_index.constFind(key); found != m_index.constEnd()) {
        return *found;
    }
    const int number = size();
    m_index.insert(QByteArray(utf8.data(), utf8.size()), number);
    m_names.append(QString::fromUtf8(utf8));
    return number;
}

std::optional<int> NameTable::find(const QString &name) const
{
    const auto found = m_index.constFind(name.toUtf8());
    return found == m_index.constEnd() ? std::nullopt : std::optional(*found);
}

void Chronicle::add(const MemberFact &fact)
{
    m_lifeIndex.add(fact.id, static_cast<int>(lives.size()));
    lives.push_back(Life{.who = fact});
}

void Chronicle::add(const PurchaseFact &fact)
{
    purchases.push_back(fact);
    m_lifeOf.push_back(fact.member ? lifeOf(*fact.member).value_or(-1) : -1);
}

void Chronicle::add(const ReturnFact &fact)
{
    if (isInPeriod(fact.day)) {
        returns.push_back(fact);
    }
}

void Chronicle::add(const PointsFact &fact)
{
    const int place = m_lifeIndex.of(fact.member);
    if (place < 0) {
        return;
    }
    Life &life = lives[static_cast<std::size_t>(place)];
    life.balance += fact.amount;
    const bool isIssue = fact.kind == BridgeKind::Issued || fact.kind == BridgeKind::TakenBack;
    if (isIssue && isInPeriod(fact.day)) {
        life.issued += fact.amount;
    }
}

void Chronicle::add(const RedemptionFact &fact)
{
    if (isInPeriod(fact.day) && !fact.isUndone) {
        redemptions.push_back(fact);
    }
}

void Chronicle::add(const ActionFact &fact)
{
    if (isInPeriod(fact.day)) {
        actions.push_back(fact);
    }
}

void Chronicle::add(const TierMoveFact &fact)
{
    if (isInPeriod(fact.day)) {
        tierMoves.push_back(fact);
    }
}

std::optional<int> Chronicle::lifeOf(MemberId member) const
{
    const int place = m_lifeIndex.of(member);
    return place < 0 ? std::nullopt : std::optional(place);
}

const Chronicle::Life *Chronicle::find(MemberId member) const
{
    const auto index = lifeOf(member);
    return index ? &lives[static_cast<std::size_t>(*index)] : nullptr;
}

std::optional<int> Chronicle::purchaseOf(qint64 id) const
{
    const auto found = std::lower_bound(
        purchases.begin(), purchases.end(), id,
        [](const PurchaseFact &fact, qint64 key) { return fact.id.value() < key; });
    if (found == purchases.end() || found->id.value() != id) {
        return std::nullopt;
    }
    return static_cast<int>(found - purchases.begin());
}

bool Chronicle::isRepeat(int purchase) const
{
    const PurchaseFact &fact = purchases[static_cast<std::size_t>(purchase)];
    if (!fact.member) {
        return false;
    }
    int first = -1;
    if (const int life = lifeOfPurchase(purchase); life >= 0) {
        first = lives[static_cast<std::size_t>(life)].firstPurchase;
    } else if (const auto found = m_firstOfDeparted.find(fact.member->value());
               found != m_firstOfDeparted.end()) {
        first = found->second;
    }
    return first >= 0 && isEarlier(purchases[static_cast<std::size_t>(first)], fact);
}

bool Chronicle::isSleeping(const Life &life) const
{
    return life.lastSign(purchases).daysUntil(m_period.last) > stillAwake;
}

void Chronicle::settle()
{
    qint64 imported = 0;
    qint64 atNoon = 0;
    for (const PurchaseFact &fact : purchases) {
        if (!fact.isGone && fact.isImported && isInPeriod(fact.day)) {
            ++imported;
            atNoon += fact.isAtNoon ? 1 : 0;
        }
    }
    m_areTimesMissing = imported > 0 && imported == atNoon;
    countPurchases();
    countSales();
    for (const RedemptionFact &fact : redemptions) {
        if (const auto life = lifeOf(fact.member)) {
            lives[static_cast<std::size_t>(*life)].isActive = true;
        }
    }
    for (const ActionFact &fact : actions) {
        if (const auto life = lifeOf(fact.member)) {
            lives[static_cast<std::size_t>(*life)].isActive = true;
        }
    }
}

void Chronicle::countPurchases()
{
    const auto fact = [this](int index) -> const PurchaseFact & {
        return purchases[static_cast<std::size_t>(index)];
    };
    const auto isFirst = [&](int index, int so) {
        return so < 0 || isEarlier(fact(index), fact(so));
    };
    const auto isLast = [&](int index, int so) {
        return so < 0 || fact(so).day <= fact(index).day;
    };
    for (int index = 0; index < static_cast<int>(purchases.size()); ++index) {
        const PurchaseFact &purchase = fact(index);
        if (purchase.isGone || !purchase.member) {
            continue;
        }
        if (lifeOfPurchase(index) < 0) {
            int &first = m_firstOfDeparted.try_emplace(purchase.member->value(), -1).first->second;
            first = isFirst(index, first) ? index : first;
            continue;
        }
        Life &life = lives[static_cast<std::size_t>(lifeOfPurchase(index))];
        ++life.purchases;
        life.spent += purchase.paidNet;
        life.firstPurchase = isFirst(index, life.firstPurchase) ? index : life.firstPurchase;
        life.lastPurchase = isLast(index, life.lastPurchase) ? index : life.lastPurchase;
        if (purchase.day < m_period.first) {
            life.lastBefore = isLast(index, life.lastBefore) ? index : life.lastBefore;
            continue;
        }
        ++life.visits;
        life.isActive = true;
        life.usedOfferNow |= purchase.usedOffer;
        if (isFirst(index, life.firstInPeriod)) {
            life.secondInPeriod = life.firstInPeriod;
            life.firstInPeriod = index;
        } else if (isFirst(index, life.secondInPeriod)) {
            life.secondInPeriod = index;
        }
    }
}

void Chronicle::countSales()
{
    for (int index = 0; index < static_cast<int>(purchases.size()); ++index) {
        const PurchaseFact &purchase = purchases[static_cast<std::size_t>(index)];
        if (const int life = lifeOfPurchase(index); life >= 0 && isInPeriod(purchase.day)) {
            lives[static_cast<std::size_t>(life)].sales += purchase.paid;
        }
    }
    for (const ReturnFact &back : returns) {
        const auto purchase = purchaseOf(back.purchase);
        if (const int life = purchase ? lifeOfPurchase(*purchase) : -1; life >= 0) {
            lives[static_cast<std::size_t>(life)].sales -= back.amount;
        }
    }
}

} // namespace regulars
