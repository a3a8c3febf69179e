// How the plain model of a shop gives back and takes back (S22, S24–S27).

#include "services/shopmodel.h"
#include "values/apportion.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace regulars::model
{

// S27: as it was paid, the split of all that went back by now less what of it went before.
ShopModel::Tender ShopModel::backOf(const Sold &sold, qint64 money)
{
    const Tender &before = sold.returned;
    const std::array paid{sold.paid.pointsMoney, sold.paid.wallet, sold.paid.cash};
    const std::array earlier{before.pointsMoney, before.wallet, before.cash};
    std::vector<qint64> now = apportion(before.sum() + money, paid);
    qint64 surplus = 0;
    for (std::size_t i = 0; i < paid.size(); ++i) {
        now[i] -= earlier[i];
        surplus += std::max<qint64>(0, -now[i]);
        now[i] = std::max<qint64>(0, now[i]);
    }
    for (std::size_t i = paid.size(); i-- > 0;) {
        const qint64 less = std::min(now[i], surplus);
        now[i] -= less;
        surplus -= less;
    }
    const qint64 pointsMoney = before.pointsMoney + now[0];
    const std::array worth{pointsMoney, sold.paid.pointsMoney - pointsMoney};
    return {apportion(sold.paid.points, worth).front() - before.points, now[0], now[1], now[2]};
}

QString ShopModel::refund(const QString &purchase, qint64 quantity)
{
    Sold &sold = saleOf(purchase);
    if (sold.left == 0) {
        return u"already-refunded"_s;
    }
    if (quantity > sold.left) {
        return u"bad-amount"_s;
    }
    sold.left -= quantity == 0 ? sold.left : quantity;
    const std::size_t who = living(sold.customer);
    Customer &customer = m_customers[who];
    const qint64 stays = billOf(sold, sold.left);
    const Tender back =
        backOf(sold, std::max<qint64>(0, sold.paid.sum() - stays - sold.returned.sum()));
    Tender &all = sold.returned;
    all = {all.points + back.points, all.pointsMoney + back.pointsMoney, all.wallet + back.wallet,
           all.cash + back.cash};
    const qint64 eligible = sold.left == 0 ? 0 : stays - (sold.paid.pointsMoney - all.pointsMoney);
    customer.spent -= sold.eligible - eligible;
    sold.eligible = eligible;
    const qint64 points =
        std::max<qint64>(0, sold.earned - eligible * sold.times / 100 - sold.taken);
    sold.taken += points;
    if (!customer.isErased) {
        absorb(who, giveBack(who, sold.spent, back.points), 0, m_number + 1);
        customer.storedValue += back.wallet;
        owe(who, take(who, points, purchase)); // S25
    }
    Coupon *coupon = couponOf(sold.coupon);
    if (coupon && sold.left == 0 && coupon->validThrough >= today) {
        coupon->isUsed = false;
    }
    return {};
}

ShopModel::Holding *ShopModel::find(std::vector<Holding> &held, qint64 number)
{
    const auto found = std::find_if(held.begin(), held.end(),
                                    [&](const Holding &one) { return one.number == number; });
    return found == held.end() ? nullptr : &*found;
}

std::vector<qint64> ShopModel::giveBack(std::size_t who, std::vector<Holding> &taken, qint64 points)
{
    std::vector<Holding> &held = m_customers[who].held;
    for (Holding &one : taken) { // it may have been lengthened since, or left behind by a merge
        if (const Holding *own = find(held, one.number)) {
            one.lastDay = own->lastDay;
        } else if (const Holding *left = find(m_leftBehind, one.number)) {
            one.lastDay = left->lastDay;
        }
    }
    sort(taken);
    std::vector<qint64> touched;
    std::vector<Holding> revived;
    for (auto one = taken.rbegin(); one != taken.rend(); ++one) {
        const qint64 some = std::min(one->amount, points);
        if (some <= 0) {
            continue;
        }
        one->amount -= some;
        points -= some;
        Holding *own = find(held, one->number);
        if (own && own->lastDay >= today) {
            own->amount += some;
            touched.push_back(own->number);
        } else {
            revived.push_back(*one);
            revived.back().amount = some;
        }
    }
    for (Holding &one : revived) {
        one.number = ++m_number;
        if (one.lastDay < today) {
            one.order = one.number;
            one.lastDay = today.plusDays(graceDays);
        }
        held.push_back(one);
        touched.push_back(one.number);
    }
    sort(held);
    return touched;
}

void ShopModel::absorb(std::size_t who, const std::vector<qint64> &touched, qint64 after,
                       qint64 before)
{
    Customer &customer = m_customers[who];
    for (const qint64 number : touched) {
        Holding &one = *find(customer.held, number);
        one.amount -= payDebts(customer, one.amount, after, before);
    }
}

qint64 ShopModel::takeBack(const Deed &deed, std::size_t who)
{
    qint64 missing = 0;
    qint64 paid = 0;
    for (const Credited &one : deed.given) {
        missing += one.amount;
        paid += one.paid;
    }
    const std::size_t now = living(who);
    const bool isMoved = now != who && deed.kind == Deed::Kind::Sale;
    for (Holding &one : m_customers[now].held) {
        const bool isGiven =
            std::any_of(deed.given.begin(), deed.given.end(),
                        [&](const Credited &given) { return given.number == one.number; });
        const bool isOwn = isMoved ? one.purchase == deed.name : isGiven;
        const qint64 some = isOwn && one.lastDay >= today ? std::min(one.amount, missing) : 0;
        one.amount -= some;
        missing -= some;
    }
    const qint64 owedAgain = std::min(missing, paid);
    missing = take(now, missing - owedAgain);
    const bool mayOwe = deed.kind == Deed::Kind::Sale;
    owe(now, owedAgain + (mayOwe ? missing : 0));
    return mayOwe ? 0 : missing;
}

QString ShopModel::undoSale(Deed &deed)
{
    Sold &sold = saleOf(deed.name);
    if (sold.left < sold.quantity) {
        return u"already-refunded"_s;
    }
    Customer &customer = m_customers[living(deed.who)];
    deed.taken = sold.spent;
    sold.isUndone = true;
    customer.spent -= sold.eligible;
    customer.storedValue += sold.paid.wallet;
    if (Coupon *coupon = couponOf(sold.coupon)) {
        coupon->isUsed = false;
    }
    return {};
}

QString ShopModel::undo(std::size_t index)
{
    Deed deed = m_deeds[index];
    const std::size_t who = living(deed.who);
    Customer &customer = m_customers[who];
    if (deed.day.month() != today.month() || customer.isErased) {
        return u"not-allowed"_s;
    }
    if (deed.kind == Deed::Kind::Coupon) {
        Coupon &coupon = *couponOf(deed.name);
        if (coupon.isUsed) {
            return u"coupon-used"_s;
        }
        coupon.isVoid = true;
    }
    if (deed.kind == Deed::Kind::TopUp) {
        if (customer.storedValue < deed.money) {
            return u"insufficient-stored-value"_s;
        }
        customer.storedValue -= deed.money;
    }
    if (deed.kind == Deed::Kind::Sale) {
        if (const QString refusal = undoSale(deed); !refusal.isEmpty()) {
            return refusal;
        }
    }
    const ShopModel before = *this;
    const qint64 next = m_number + 1;
    qint64 all = 0;
    for (const Holding &one : deed.taken) {
        all += one.amount;
    }
    const std::vector<qint64> touched = giveBack(who, deed.taken, all);
    if (takeBack(deed, deed.kind == Deed::Kind::Gift ? deed.to : deed.who) > 0) {
        *this = before;
        return u"insufficient-points"_s;
    }
    absorb(who, touched, deed.number, next);
    m_deeds[index].isClosed = true;
    return {};
}

} // namespace regulars::model
