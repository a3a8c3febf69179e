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

qint64 ShopModel::Customer::debt() const
{
    qint64 sum = 0;
    for (const Debt &one : debts) {
        sum += one.amount;
    }
    return sum;
}

std::vector<ShopModel::Payment> ShopModel::payDebts(Customer &customer, Holding &from, qint64 after,
                                                    qint64 before)
{
    std::vector<Payment> payments;
    for (Debt &one : customer.debts) {
        const bool isBetween = one.number > after && one.number < before;
        const qint64 some = isBetween ? std::min(one.amount, from.amount) : 0;
        if (some == 0) {
            continue;
        }
        one.amount -= some;
        from.amount -= some;
        payments.push_back({one.number, from.number, some});
        if (std::vector<Holding> *holder = heldFor(one)) {
            holder->push_back(from);
            holder->back().amount = some;
            holder->back().debt = one.number;
            holder->back().act = m_act;
        }
    }
    return payments;
}

void ShopModel::owe(std::size_t who, qint64 points, const QString &sale, std::size_t refund)
{
    if (points > 0) {
        m_customers[who].debts.push_back({++m_number, points, sale, refund});
    }
}

// Debt is paid first (S2); what is held stands in the order of S3.
ShopModel::Credited ShopModel::credit(std::size_t who, Holding holding)
{
    Customer &customer = m_customers[who];
    holding.number = ++m_number;
    Credited credited{holding.number, holding.amount};
    credited.paid = payDebts(customer, holding, 0, m_number);
    customer.held.push_back(holding);
    sort(customer.held);
    return credited;
}

void ShopModel::sort(std::vector<Holding> &held)
{
    std::stable_sort(held.begin(), held.end(), [](const Holding &one, const Holding &other) {
        return std::tie(one.lastDay, one.order, one.number) <
               std::tie(other.lastDay, other.order, other.number);
    });
}

std::vector<ShopModel::Credited> ShopModel::credit(std::size_t who, qint64 points,
                                                   const QString &purchase)
{
    if (points <= 0) {
        return {};
    }
    return {credit(who, {points, today, ++m_number, today.plusDays(pointsLiveDays), 0, purchase})};
}

ShopModel::Deed &ShopModel::note(Deed::Kind kind, std::size_t who)
{
    m_deeds.push_back({kind, who, 0, ++m_number, today});
    return m_deeds.back();
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
bool ShopModel::rise(Customer &customer)
{
    const bool wasGolden = customer.isGolden;
    customer.isGolden = wasGolden || customer.spent >= goldenAt;
    return customer.isGolden && !wasGolden;
}

// S35: points up to half the bill, as few as are worth it; then stored value; the rest is cash.
QString ShopModel::pay(Sold &sold, const Wish &wish, qint64 bill)
{
    Customer &customer = m_customers[sold.customer];
    const auto fewest = [](qint64 value) { return (value + pointWorth - 1) / pointWorth; };
    const qint64 most = bill / 2;
    const qint64 there =
        customer.debt() > 0 ? 0 : std::max<qint64>(0, usable(sold.customer) - customer.debt());
    if (wish.allPoints || wish.points > 0) {
        const qint64 value = std::min((wish.allPoints ? there : wish.points) * pointWorth, most);
        sold.paid.pointsMoney = value;
        sold.paid.points = fewest(value);
    }
    if (wish.points > 0 && sold.paid.pointsMoney == 0) {
        return u"bad-amount"_s;
    }
    if (wish.points > fewest(most)) {
        return u"limit-reached"_s;
    }
    if (wish.points > there) {
        return u"insufficient-points"_s;
    }
    const qint64 left = bill - sold.paid.pointsMoney;
    if (wish.isFromWallet) {
        const bool isAllThereIs = wish.allPoints || wish.points > 0;
        if (!isAllThereIs && customer.storedValue < left) {
            return u"insufficient-stored-value"_s;
        }
        sold.paid.wallet = std::min(customer.storedValue, left);
    }
    sold.paid.cash = left - sold.paid.wallet;
    return {};
}

QString ShopModel::sell(std::size_t who, const Wish &wish, const QString &purchase)
{
    if (const QString refusal = refusalFor(who); !refusal.isEmpty()) {
        return refusal;
    }
    ++m_act;
    who = living(who);
    Coupon *coupon = couponOf(wish.coupon);
    if (coupon && (coupon->isUsed || coupon->validThrough < today)) {
        return coupon->isUsed ? u"coupon-used"_s : u"coupon-expired"_s;
    }
    Customer &customer = m_customers[who];
    Sold sold{purchase,
              who,
              wish.price,
              wish.quantity,
              wish.quantity,
              wish.coupon,
              customer.isGolden ? 2 : 1};
    const qint64 bill = billOf(sold, sold.quantity);
    if (const QString refusal = pay(sold, wish, bill); !refusal.isEmpty()) {
        return refusal;
    }
    take(who, sold.paid.points, {}, &sold.spent);
    customer.storedValue -= sold.paid.wallet;
    if (coupon) {
        coupon->isUsed = true;
    }
    sold.eligible = bill - sold.paid.pointsMoney;
    sold.earned = sold.eligible * sold.times / 100; // S29: by the tier of before
    customer.spent += sold.eligible;
    const bool hasRisen = rise(customer);
    m_sales.push_back(sold);
    auto given = credit(who, sold.earned, purchase);
    Deed &deed = note(Deed::Kind::Sale, who);
    deed.given = std::move(given);
    deed.name = purchase;
    deed.isClosed = hasRisen; // his tier goes back only if nothing turned it since
    return {};
}

ShopModel::Sold &ShopModel::saleOf(const QString &purchase)
{
    return *std::find_if(m_sales.begin(), m_sales.end(),
                         [&](const Sold &one) { return one.purchase == purchase; });
}

// S34: the balance is looked at before who may not be served.
QString ShopModel::redeem(std::size_t who)
{
    who = living(who);
    if (m_customers[who].isErased) {
        return u"no-such-member"_s;
    }
    if (usable(who) < cup || m_customers[who].debt() > 0) { // S25
        return u"insufficient-points"_s;
    }
    if (m_customers[who].isFrozen) {
        return u"member-frozen"_s;
    }
    std::vector<Holding> taken;
    take(who, cup, {}, &taken);
    note(Deed::Kind::Redemption, who).taken = taken;
    return {};
}

QString ShopModel::topUp(std::size_t who, qint64 amount)
{
    if (const QString refusal = refusalFor(who); !refusal.isEmpty()) {
        return refusal;
    }
    Customer &customer = m_customers[living(who)];
    customer.storedValue += amount;
    const bool hasRisen = rise(customer);
    Deed &deed = note(Deed::Kind::TopUp, living(who));
    deed.money = amount;
    deed.isClosed = hasRisen;
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
    ++m_act;
    from = living(from);
    to = living(to);
    if (from == to) {
        return u"not-allowed"_s;
    }
    if (m_customers[from].isFrozen || m_customers[to].isFrozen) {
        return u"member-frozen"_s;
    }
    if (usable(from) - m_customers[from].debt() < points) {
        return u"insufficient-points"_s;
    }
    std::vector<Holding> moved;
    take(from, points, {}, &moved);
    std::vector<Credited> given;
    for (Holding one : moved) {
        one.purchase.clear();
        given.push_back(credit(to, one));
    }
    Deed &deed = note(Deed::Kind::Gift, from);
    deed.to = to;
    deed.taken = moved;
    deed.given = given;
    return {};
}

QString ShopModel::adjust(std::size_t who, qint64 points)
{
    who = living(who);
    if (m_customers[who].isErased) {
        return u"no-such-member"_s;
    }
    ++m_act;
    std::vector<Holding> taken;
    std::vector<Credited> given;
    if (points > 0) {
        given = credit(who, points);
    } else if (usable(who) - m_customers[who].debt() < -points) {
        return u"insufficient-points"_s;
    } else {
        take(who, -points, {}, &taken);
    }
    Deed &deed = note(Deed::Kind::Adjustment, who);
    deed.taken = taken;
    deed.given = given;
    return {};
}

QString ShopModel::coupon(std::size_t who, const QString &code)
{
    if (const QString refusal = refusalFor(who); !refusal.isEmpty()) {
        return refusal;
    }
    m_coupons.push_back({code, living(who), today.plusDays(couponLivesDays)});
    note(Deed::Kind::Coupon, living(who)).name = code;
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
                if (held.amount > 0 && held.lastDay >= today) {
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
    ++m_act;
    from = living(from);
    into = living(into);
    Customer &gone = m_customers[from];
    owe(into, take(into, gone.debt()));
    m_customers[into].storedValue += gone.storedValue;
    m_customers[into].spent += gone.spent;
    m_customers[into].isGolden = m_customers[into].isGolden || gone.isGolden; // the higher
    for (const Holding &one : gone.held) {
        if (one.amount > 0 && one.lastDay >= today) {
            credit(into, one);
        }
    }
    m_leftBehind.insert(m_leftBehind.end(), gone.held.begin(), gone.held.end());
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
