#include "services/shopmodel.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace regulars::model
{

std::size_t ShopModel::living(std::size_t who) const
{
    while (m_customers[who].mergedInto) {
        who = *m_customers[who].mergedInto;
    }
    return who;
}

QString ShopModel::refusalFor(std::size_t who) const
{
    const Customer &customer = m_customers[living(who)];
    return customer.isErased   ? u"no-such-member"_s
           : customer.isFrozen ? u"member-frozen"_s
                               : QString();
}

std::vector<std::pair<qint64, BusinessDay>> ShopModel::purse(std::size_t who) const
{
    std::vector<std::pair<qint64, BusinessDay>> all;
    for (const Holding &one : m_customers[living(who)].held) {
        if (one.amount > 0 && one.lastDay >= today) {
            all.emplace_back(one.amount, one.lastDay);
        }
    }
    return all;
}

qint64 ShopModel::usable(std::size_t who) const
{
    qint64 sum = 0;
    for (const auto &[amount, lastDay] : purse(who)) {
        sum += amount;
    }
    return sum;
}

// Debt is paid first (S2); what is held stands in the order of S3.
void ShopModel::credit(std::size_t who, Holding holding)
{
    Customer &customer = m_customers[who];
    const qint64 paid = std::min(customer.debt, holding.amount);
    customer.debt -= paid;
    holding.amount -= paid;
    holding.number = ++m_number;
    customer.held.push_back(holding);
    sort(customer.held);
}

void ShopModel::sort(std::vector<Holding> &held)
{
    std::stable_sort(held.begin(), held.end(), [](const Holding &one, const Holding &other) {
        return std::tie(one.lastDay, one.order, one.number) <
               std::tie(other.lastDay, other.order, other.number);
    });
}

void ShopModel::credit(std::size_t who, qint64 points, const QString &purchase)
{
    if (points > 0) {
        credit(who, {points, today, ++m_number, today.plusDays(pointsLiveDays), 0, purchase});
    }
}

qint64 ShopModel::take(std::size_t who, qint64 points, const QString &purchase,
                       std::vector<Holding> *taken)
{
    const auto from = [&](Holding &one) {
        const qint64 some = one.lastDay >= today ? std::min(one.amount, points) : 0;
        one.amount -= some;
        points -= some;
        if (taken && some > 0) {
            taken->push_back(one);
            taken->back().amount = some;
        }
    };
    std::vector<Holding> &held = m_customers[who].held;
    for (Holding &one : held) {
        if (!purchase.isEmpty() && one.purchase == purchase) {
            from(one);
        }
    }
    std::for_each(held.begin(), held.end(), from);
    return points;
}

std::size_t ShopModel::enrol()
{
    m_customers.emplace_back();
    return m_customers.size() - 1;
}

ShopModel::Coupon *ShopModel::couponOf(const QString &code)
{
    const auto found = std::find_if(m_coupons.begin(), m_coupons.end(),
                                    [&](const Coupon &one) { return one.code == code; });
    return found == m_coupons.end() ? nullptr : &*found;
}

qint64 ShopModel::billOf(const Sold &sold, qint64 quantity)
{
    const qint64 off = sold.coupon.isEmpty() ? 0 : couponOff;
    return std::max<qint64>(0, sold.price * quantity - off);
}

// Whoever buys or tops up (S29), though a hand had set him lower.
void ShopModel::rise(Customer &customer)
{
    customer.isGolden = customer.isGolden || customer.spent >= goldenAt;
}

QString ShopModel::sell(std::size_t who, const Wish &wish, const QString &purchase)
{
    if (const QString refusal = refusalFor(who); !refusal.isEmpty()) {
        return refusal;
    }
    who = living(who);
    Coupon *coupon = couponOf(wish.coupon);
    if (coupon && (coupon->isUsed || coupon->validThrough < today)) {
        return coupon->isUsed ? u"coupon-used"_s : u"coupon-expired"_s;
    }
    Sold sold{purchase,      who,         wish.price,        wish.quantity,
              wish.quantity, wish.coupon, wish.isFromWallet, m_customers[who].isGolden ? 2 : 1};
    const qint64 bill = billOf(sold, sold.quantity);
    Customer &customer = m_customers[who];
    if (wish.isFromWallet && customer.storedValue < bill) {
        return u"insufficient-stored-value"_s;
    }
    customer.storedValue -= wish.isFromWallet ? bill : 0;
    if (coupon) {
        coupon->isUsed = true;
    }
    sold.earned = bill * sold.times / 100; // S29: by the tier of before
    customer.spent += bill;
    rise(customer);
    m_sales.push_back(sold);
    credit(who, sold.earned, purchase);
    return {};
}

QString ShopModel::refund(const QString &purchase, qint64 quantity)
{
    Sold &sold = *std::find_if(m_sales.begin(), m_sales.end(),
                               [&](const Sold &one) { return one.purchase == purchase; });
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
    const qint64 back = std::max<qint64>(0, billOf(sold, sold.quantity) - stays - sold.returned);
    sold.returned += back;
    customer.spent -= back;
    if (sold.isFromWallet && !customer.isErased) {
        customer.storedValue += back;
    }
    const qint64 points = std::max<qint64>(0, sold.earned - stays * sold.times / 100 - sold.taken);
    sold.taken += points;
    if (!customer.isErased) {
        customer.debt += take(who, points, purchase); // S25
    }
    Coupon *coupon = couponOf(sold.coupon);
    if (coupon && sold.left == 0 && coupon->validThrough >= today) {
        coupon->isUsed = false;
    }
    return {};
}

// S34: the balance is looked at before who may not be served.
QString ShopModel::redeem(std::size_t who)
{
    who = living(who);
    if (m_customers[who].isErased) {
        return u"no-such-member"_s;
    }
    if (usable(who) - m_customers[who].debt < cup) {
        return u"insufficient-points"_s;
    }
    if (m_customers[who].isFrozen) {
        return u"member-frozen"_s;
    }
    take(who, cup);
    return {};
}

QString ShopModel::topUp(std::size_t who, qint64 amount)
{
    if (const QString refusal = refusalFor(who); !refusal.isEmpty()) {
        return refusal;
    }
    Customer &customer = m_customers[living(who)];
    customer.storedValue += amount;
    rise(customer);
    return {};
}

QString ShopModel::cashOut(std::size_t who, qint64 amount)
{
    if (const QString refusal = refusalFor(who); !refusal.isEmpty()) {
        return refusal;
    }
    Customer &customer = m_customers[living(who)];
    if (customer.storedValue < amount) {
        return u"insufficient-stored-value"_s;
    }
    customer.storedValue -= amount;
    return {};
}

// S40: the first to die go over, and die on their day.
QString ShopModel::give(std::size_t from, std::size_t to, qint64 points)
{
    for (const std::size_t one : {from, to}) {
        if (m_customers[living(one)].isErased) {
            return u"no-such-member"_s;
        }
    }
    from = living(from);
    to = living(to);
    if (from == to) {
        return u"not-allowed"_s;
    }
    if (m_customers[from].isFrozen || m_customers[to].isFrozen) {
        return u"member-frozen"_s;
    }
    if (usable(from) - m_customers[from].debt < points) {
        return u"insufficient-points"_s;
    }
    std::vector<Holding> moved;
    take(from, points, {}, &moved);
    for (Holding &one : moved) {
        one.purchase.clear();
        credit(to, one);
    }
    return {};
}

QString ShopModel::adjust(std::size_t who, qint64 points)
{
    who = living(who);
    if (m_customers[who].isErased) {
        return u"no-such-member"_s;
    }
    if (points > 0) {
        credit(who, points);
    } else if (usable(who) - m_customers[who].debt < -points) {
        return u"insufficient-points"_s;
    } else {
        take(who, -points);
    }
    return {};
}

QString ShopModel::coupon(std::size_t who, const QString &code)
{
    if (const QString refusal = refusalFor(who); !refusal.isEmpty()) {
        return refusal;
    }
    m_coupons.push_back({code, living(who), today.plusDays(couponLivesDays)});
    return {};
}

QString ShopModel::freeze(std::size_t who, bool isFrozen)
{
    Customer &customer = m_customers[living(who)];
    if (customer.isErased) {
        return u"no-such-member"_s;
    }
    customer.isFrozen = isFrozen;
    return {};
}

// S33, for so long that nobody lives to see its end.
QString ShopModel::tier(std::size_t who, bool isGolden)
{
    Customer &customer = m_customers[living(who)];
    if (customer.isErased) {
        return u"no-such-member"_s;
    }
    customer.isGolden = isGolden;
    return {};
}

QString ShopModel::extend(std::optional<std::size_t> who, BusinessDay lastDay)
{
    if (who && m_customers[living(*who)].isErased) {
        return u"no-such-member"_s;
    }
    for (std::size_t one = 0; one < m_customers.size(); ++one) {
        if (!who || one == living(*who)) {
            for (Holding &held : m_customers[one].held) {
                if (held.lastDay >= today) {
                    held.lastDay = std::max(held.lastDay, lastDay);
                }
            }
            sort(m_customers[one].held);
        }
    }
    return {};
}

// S39: what is owed goes over first, then what is held.
QString ShopModel::merge(std::size_t from, std::size_t into)
{
    for (const std::size_t one : {from, into}) {
        if (m_customers[living(one)].isErased) {
            return u"no-such-member"_s;
        }
    }
    from = living(from);
    into = living(into);
    Customer &gone = m_customers[from];
    m_customers[into].debt += take(into, gone.debt);
    m_customers[into].storedValue += gone.storedValue;
    m_customers[into].spent += gone.spent;
    m_customers[into].isGolden = m_customers[into].isGolden || gone.isGolden; // the higher
    for (const Holding &one : gone.held) {
        if (one.amount > 0 && one.lastDay >= today) {
            credit(into, one);
        }
    }
    gone = Customer{};
    gone.mergedInto = into;
    for (Coupon &coupon : m_coupons) {
        coupon.holder = coupon.holder == from ? into : coupon.holder;
    }
    return {};
}

QString ShopModel::erase(std::size_t who)
{
    Customer &customer = m_customers[living(who)];
    if (customer.isErased) {
        return u"no-such-member"_s;
    }
    customer = Customer{};
    customer.isErased = true;
    return {};
}

void ShopModel::dayEnd()
{
    for (Customer &customer : m_customers) {
        std::erase_if(customer.held, [this](const Holding &one) { return one.lastDay < today; });
    }
}

} // namespace regulars::model
