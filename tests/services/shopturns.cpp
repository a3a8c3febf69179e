// How the plain model of a shop gives back and takes back (S22, S24–S27).

#include "services/shopmodel.h"
#include "values/apportion.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace regulars::model
{

namespace
{

qint64 sumOf(const std::vector<ShopModel::Payment> &payments)
{
    qint64 sum = 0;
    for (const ShopModel::Payment &one : payments) {
        sum += one.amount;
    }
    return sum;
}

} // namespace

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
    Deed deed{Deed::Kind::Refund, sold.customer, 0, 0, today};
    deed.name = purchase;
    deed.pieces = quantity == 0 ? sold.left : quantity;
    sold.left -= deed.pieces;
    ++m_act;
    const std::size_t who = living(sold.customer);
    Customer &customer = m_customers[who];
    const qint64 stays = billOf(sold, sold.left);
    const Tender back =
        backOf(sold, std::max<qint64>(0, sold.paid.sum() - stays - sold.returned.sum()));
    Tender &all = sold.returned;
    all = {all.points + back.points, all.pointsMoney + back.pointsMoney, all.wallet + back.wallet,
           all.cash + back.cash};
    const qint64 eligible = sold.left == 0 ? 0 : stays - (sold.paid.pointsMoney - all.pointsMoney);
    deed.who = who;
    deed.back = back;
    deed.eligible = sold.eligible - eligible;
    customer.spent -= deed.eligible;
    sold.eligible = eligible;
    const qint64 points =
        std::max<qint64>(0, sold.earned - eligible * sold.times / 100 - sold.taken);
    sold.taken += points;
    deed.points = points;
    const std::size_t index = m_deeds.size() + 1;
    if (!customer.isErased) {
        deed.cancelled = cancelDebts(who, purchase, 0, back.points);
        deed.given = giveBack(who, sold.spent, back.points - sumOf(deed.cancelled));
        absorb(who, deed.given, 0, m_number + 1);
        customer.storedValue += back.wallet;
        owe(who, take(who, points, purchase, &deed.taken), {}, index); // S25
    }
    Coupon *coupon = couponOf(sold.coupon);
    if (coupon && sold.left == 0 && coupon->validThrough >= today) {
        coupon->isUsed = false;
        deed.hasReopened = true;
    }
    deed.number = ++m_number;
    m_deeds.push_back(std::move(deed));
    return {};
}

// Of the sale's or the refund's own.
std::vector<ShopModel::Payment> ShopModel::cancelDebts(std::size_t who, const QString &sale,
                                                       std::size_t refund, qint64 most)
{
    std::vector<Payment> cancelled;
    for (Debt &one : m_customers[who].debts) {
        const bool isOwn = sale.isEmpty() ? one.refund == refund : one.sale == sale;
        const qint64 some = isOwn ? std::min(one.amount, most) : 0;
        if (some > 0) {
            one.amount -= some;
            most -= some;
            cancelled.push_back({one.number, 0, some});
        }
    }
    return cancelled;
}

std::vector<ShopModel::Holding> *ShopModel::heldFor(const Debt &debt)
{
    return !debt.sale.isEmpty() ? &saleOf(debt.sale).spent
           : debt.refund > 0    ? &m_deeds[debt.refund - 1].taken
                                : nullptr;
}

ShopModel::Debt *ShopModel::find(std::vector<Debt> &debts, qint64 number)
{
    const auto found = std::find_if(debts.begin(), debts.end(),
                                    [&](const Debt &one) { return one.number == number; });
    return found == debts.end() ? nullptr : &*found;
}

ShopModel::Holding *ShopModel::find(std::vector<Holding> &held, qint64 number)
{
    const auto found = std::find_if(held.begin(), held.end(),
                                    [&](const Holding &one) { return one.number == number; });
    return found == held.end() ? nullptr : &*found;
}

std::vector<ShopModel::Credited> ShopModel::giveBack(std::size_t who, std::vector<Holding> &taken,
                                                     qint64 points, bool isOfOneDebit)
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
    if (isOfOneDebit) { // what paid its debt was taken later
        std::stable_sort(taken.begin(), taken.end(),
                         [](const Holding &a, const Holding &b) { return a.act < b.act; });
    }
    std::vector<Credited> given;
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
            given.push_back({own->number, some});
        } else {
            revived.push_back(*one);
            revived.back().amount = some;
        }
    }
    if (points > 0) { // what was owed went over in a merge
        revived.push_back({points, today, 0, today.plusDays(-1)});
    }
    for (Holding &one : revived) {
        one.number = ++m_number;
        one.debt = 0;
        one.act = 0;
        if (one.lastDay < today) {
            one.order = one.number;
            one.lastDay = today.plusDays(graceDays);
        }
        held.push_back(one);
        given.push_back({one.number, one.amount});
    }
    sort(held);
    return given;
}

void ShopModel::absorb(std::size_t who, std::vector<Credited> &given, qint64 after, qint64 before)
{
    Customer &customer = m_customers[who];
    for (Credited &one : given) {
        one.paid = payDebts(customer, *find(customer.held, one.number), after, before);
    }
}

qint64 ShopModel::oweAgain(const Deed &deed, std::size_t who)
{
    const std::size_t now = living(who);
    Customer &customer = m_customers[now];
    qint64 anew = 0;
    const auto again = [&](const Payment &payment) {
        Debt *debt = now == who ? find(customer.debts, payment.debt) : nullptr;
        if (debt) {
            debt->amount += payment.amount;
        } else {
            anew += payment.amount;
        }
        return debt != nullptr;
    };
    for (const Credited &one : deed.given) {
        for (Payment payment : one.paid) {
            Holding *own = find(customer.held, payment.holding);
            const Debt *debt = find(customer.debts, payment.debt);
            Holding *part = nullptr;
            if (std::vector<Holding> *holder = debt ? heldFor(*debt) : nullptr) {
                const auto found =
                    std::find_if(holder->begin(), holder->end(), [&](const Holding &held) {
                        return held.number == payment.holding && held.debt == payment.debt;
                    });
                part = found == holder->end() ? nullptr : &*found;
                payment.amount = part ? std::min(payment.amount, part->amount) : 0;
            }
            if (!own || own->lastDay < today) {
                anew += payment.amount;
            } else if (again(payment)) {
                own->amount += payment.amount;
                if (part) {
                    part->amount -= payment.amount;
                }
            }
        }
    }
    for (const Payment &payment : deed.cancelled) {
        again(payment);
    }
    return anew;
}

qint64 ShopModel::takeBack(Deed &deed, std::size_t who, qint64 owedAnew)
{
    qint64 missing = sumOf(deed.cancelled);
    for (const Credited &one : deed.given) {
        missing += one.amount;
    }
    const std::size_t now = living(who);
    if (now == who) {
        missing -= sumOf(deed.cancelled);
    }
    const bool mayOwe = deed.kind == Deed::Kind::Sale || deed.kind == Deed::Kind::Refund;
    const bool isMoved = now != who && deed.kind == Deed::Kind::Sale;
    std::vector<Holding> taken;
    for (Holding &one : m_customers[now].held) {
        qint64 own = isMoved && one.purchase == deed.name ? one.amount : 0;
        for (const Credited &given : deed.given) {
            own += given.number == one.number ? given.amount : 0;
        }
        const qint64 some = one.lastDay >= today ? std::min({one.amount, own, missing}) : 0;
        one.amount -= some;
        missing -= some;
        if (some > 0) {
            taken.push_back(one);
            taken.back().amount = some;
        }
    }
    const qint64 owedAgain = std::min(missing, owedAnew);
    missing = take(now, missing - owedAgain, {}, &taken);
    const QString sale = deed.kind == Deed::Kind::Refund ? deed.name : QString();
    owe(now, owedAgain + (mayOwe ? missing : 0), sale);
    if (!sale.isEmpty()) {
        std::vector<Holding> &spent = saleOf(sale).spent;
        spent.insert(spent.end(), taken.begin(), taken.end());
    }
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

// What stands on it must be undone before.
QString ShopModel::undoRefund(Deed &deed, std::size_t index)
{
    for (std::size_t later = index + 1; later < m_deeds.size(); ++later) {
        const Deed &other = m_deeds[later];
        if (other.kind == Deed::Kind::Refund && other.name == deed.name && !other.isClosed) {
            return u"not-allowed"_s;
        }
    }
    Sold &sold = saleOf(deed.name);
    Customer &customer = m_customers[living(deed.who)];
    Coupon *coupon = deed.hasReopened ? couponOf(sold.coupon) : nullptr;
    if (coupon && (coupon->isUsed || coupon->isVoid)) {
        return u"coupon-used"_s;
    }
    if (customer.storedValue < deed.back.wallet) {
        return u"insufficient-stored-value"_s;
    }
    if (coupon) {
        coupon->isUsed = true;
    }
    customer.storedValue -= deed.back.wallet;
    customer.spent += deed.eligible;
    sold.eligible += deed.eligible;
    sold.left += deed.pieces;
    sold.taken -= deed.points;
    Tender &all = sold.returned;
    all = {all.points - deed.back.points, all.pointsMoney - deed.back.pointsMoney,
           all.wallet - deed.back.wallet, all.cash - deed.back.cash};
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
    if (deed.kind == Deed::Kind::Sale || deed.kind == Deed::Kind::Refund) {
        const QString refusal =
            deed.kind == Deed::Kind::Sale ? undoSale(deed) : undoRefund(deed, index);
        if (!refusal.isEmpty()) {
            return refusal;
        }
    }
    const ShopModel before = *this;
    ++m_act;
    const std::size_t receiver = deed.kind == Deed::Kind::Gift ? deed.to : deed.who;
    const qint64 owedAnew = oweAgain(deed, receiver);
    const qint64 next = m_number + 1;
    qint64 all = 0;
    for (const Holding &one : deed.taken) {
        all += one.amount;
    }
    if (deed.kind == Deed::Kind::Sale) {
        all = saleOf(deed.name).paid.points;
        all -= sumOf(cancelDebts(who, deed.name, 0, all));
    } else if (deed.kind == Deed::Kind::Refund) {
        all = deed.points - sumOf(cancelDebts(who, {}, index + 1, deed.points));
    }
    std::vector<Credited> given = giveBack(who, deed.taken, all, deed.kind == Deed::Kind::Refund);
    if (takeBack(deed, receiver, owedAnew) > 0) {
        *this = before;
        return u"insufficient-points"_s;
    }
    absorb(who, given, deed.number, next);
    m_deeds[index].isClosed = true;
    m_deeds[index].taken = deed.taken;
    if (deed.kind == Deed::Kind::Sale) {
        saleOf(deed.name).spent = deed.taken;
    }
    return {};
}

} // namespace regulars::model
