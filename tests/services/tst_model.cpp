// A plain model of a shop and the real services, step by step: balances, when they die, wallets,
// debts, coupons and the codes of refusals agree after each. Longer: REGULARS_OPERATIONS=1000000.

#include "services/dayend.h"
#include "services/points.h"
#include "services/rewards.h"
#include "services/salesfloor.h"
#include "services/shopmodel.h"
#include "services/undo.h"
#include "services/wallet.h"
#include "support/longround.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <set>
#include <utility>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;
using model::ShopModel;

namespace
{

const Terms terms{
    .policy = R"("expiry": {"after": "30 days"}, "shortfall": "owe",
                 "points_as_money": {"points": 10, "amount": "1.00", "max_share": 0.5})",
    .tiers = R"({"id": "basic", "name": "Basic"},
                {"id": "golden", "name": "Golden", "multiplier": 2,
                 "paths": [{"metric": "spend", "window": "lifetime", "at_least": "200.00"}]})",
    .coupons = R"({"id": "c3", "name": "3 off", "discount": {"off": "3.00"}, "valid": "20 days"})",
    .rewards = R"({"id": "cup", "name": "Cup", "kind": "goods", "points": 30})"};

enum class Act {
    Enrol,
    Sell,
    SellAgain, // sales are what there is most of
    Refund,
    Redeem,
    TopUp,
    CashOut,
    Give,
    Adjust,
    Coupon,
    Undo,
    Days,
    Freeze,
    Unfreeze,
    Tier,
    Extend,
    Merge,
    Erase,
    Last = Erase
};

// One thing that happens; its figures are taken modulo what there is.
struct Step
{
    Act act{};
    unsigned who = 0;
    unsigned other = 0;
    int amount = 0;
    int count = 0;
};

void showValue(const Step &step, std::ostream &stream)
{
    stream << '{' << static_cast<int>(step.act) << ", " << step.who << ", " << step.other << ", "
           << step.amount << ", " << step.count << '}';
}

rc::Gen<Step> someStep()
{
    const auto act = rc::gen::map(rc::gen::inRange(0, 100), [](int dice) {
        constexpr int commonest = static_cast<int>(Act::Freeze); // the rest are rare
        constexpr int rare = static_cast<int>(Act::Last) + 1 - commonest;
        return static_cast<Act>(dice < 94 ? dice % commonest : commonest + (dice - 94) % rare);
    });
    return rc::gen::build<Step>(rc::gen::set(&Step::act, act),
                                rc::gen::set(&Step::who, rc::gen::inRange(0u, 8u)),
                                rc::gen::set(&Step::other, rc::gen::inRange(0u, 8u)),
                                rc::gen::set(&Step::amount, rc::gen::inRange(1, 6'000)),
                                rc::gen::set(&Step::count, rc::gen::inRange(0, 5)));
}

// The real shop and the model beside it.
class Pair
{
public:
    explicit Pair(bool givesBack)
        : m_givesBack(givesBack)
    {}

    void take(const Step &step);
    void compareAll();
    void verify();

private:
    std::size_t anyone(unsigned draw) const { return draw % m_model.customers().size(); }
    MemberRef ref(std::size_t who) const { return {MemberRef::Kind::Card, cardOf(who)}; }
    static QString cardOf(std::size_t who) { return u"C%1"_s.arg(who); }
    bool isServed(std::size_t who) const { return m_model.refusalFor(who).isEmpty(); }

    void enrol();
    void sell(const Step &step);
    void refund(const Step &step);
    void undo(const Step &step);
    void undoEarlier(const Step &step);
    void passDays(int days);
    void merge(std::size_t from, std::size_t into);
    void serve(const Step &step, std::size_t who);
    // Both said this; what was done may be undone, or is the end of what may be undone before it.
    void agree(const QString &expected, const Result<Answer> &result, bool isUndoable = true);
    void compare(std::size_t who);
    void arrange(std::vector<std::pair<qint64, BusinessDay>> &purse) const;

    Shop m_shop{terms};
    ShopModel m_model{day("2026-11-02")};
    struct Done
    {
        OperationId operation;
        ShopModel before;
    };
    ShopModel m_now = m_model; // as the step began
    std::vector<MemberId> m_ids;
    std::vector<Done> m_done;     // what can be undone, the newest last
    std::optional<Done> m_undone; // the undo just done
    // Either points pay and what was not the last is undone, or lots are lengthened: an empty one
    // is not, so that which of two lots of one day was emptied would show when it is given back to.
    bool m_givesBack = false;
    int m_steps = 0;
    Act m_act{};
    std::set<qint64> m_turned; // by an undo, whether or not that stands
};

void Pair::agree(const QString &expected, const Result<Answer> &result, bool isUndoable)
{
    const QString said = result ? QString() : codeOf(result.refusal());
    if (said != expected) {
        RC_LOG() << "step " << m_steps << ", act " << static_cast<int>(m_act) << std::endl;
        RC_FAIL("said '" + said.toStdString() + "', meant '" + expected.toStdString() + '\'');
    }
    if (result) {
        m_undone.reset();
        auto &deeds = m_model.deeds();
        if (!deeds.empty() && deeds.back().operation == 0) {
            deeds.back().operation = result->operation->value();
        }
        if (isUndoable) {
            m_done.push_back({result->operation.value(), m_now});
        } else {
            m_done.clear();
        }
    }
}

void Pair::enrol()
{
    EnrolRequest request;
    const std::size_t who = m_model.enrol();
    request.card = cardOf(who);
    request.name = request.card;
    const auto result = Membership(*m_shop.desk).enrol({}, request);
    agree({}, result, false);
    m_ids.push_back(result->members.front().second);
}

void Pair::sell(const Step &step)
{
    const std::size_t who = anyone(step.who);
    ShopModel::Wish wish{300 + step.amount, 1 + step.count, {}, step.other % 3 == 0};
    wish.allPoints = m_givesBack && step.amount % 4 == 0;
    wish.points = m_givesBack && step.amount % 4 == 1 ? 1 + step.amount % 120 : 0;
    for (const ShopModel::Coupon &coupon : m_model.coupons()) {
        if (step.count % 2 == 1 && isServed(who) && coupon.holder == m_model.living(who) &&
            !coupon.isVoid) {
            wish.coupon = coupon.code;
        }
    }
    SaleRequest request;
    request.member = ref(who);
    request.lines = {{{}, {}, Quantity(wish.quantity * 1000), Money(wish.price * wish.quantity)}};
    if (!wish.coupon.isEmpty()) {
        request.coupons = {wish.coupon};
    }
    request.wish.points = Points(wish.points);
    request.wish.allPoints = wish.allPoints;
    request.wish.allStoredValue = wish.isFromWallet && (wish.allPoints || wish.points > 0);
    if (wish.isFromWallet && !request.wish.allStoredValue) {
        const qint64 off = wish.coupon.isEmpty() ? 0 : ShopModel::couponOff;
        request.wish.storedValue = Money(wish.price * wish.quantity - off);
    }
    const auto result = Sales(*m_shop.desk).checkout({}, request);
    agree(m_model.sell(who, wish, result ? text(*result, "purchase") : QString()), result);
}

void Pair::refund(const Step &step)
{
    if (m_model.sales().empty()) {
        return;
    }
    const ShopModel::Sold &sold = m_model.sales()[step.who % m_model.sales().size()];
    if (sold.isUndone) {
        return;
    }
    RefundRequest request{{sold.purchase, {}}, {}, step.count == 0};
    if (step.count > 0) {
        request.lines = {{0, Quantity(step.count * 1000)}};
    }
    const auto result = Refunds(*m_shop.desk).refund({}, request);
    // What an erased one did stays as it is.
    const bool isUndoable = !m_model.customers()[m_model.living(sold.customer)].isErased;
    agree(m_model.refund(sold.purchase, step.count), result, isUndoable);
}

// S26: what was done last, and before that, as if it had not been; and again, as if it had.
void Pair::undo(const Step &step)
{
    const bool isAgain = m_undone && step.other % 2 == 0;
    if (m_givesBack && !isAgain && step.count >= 3) {
        return undoEarlier(step);
    }
    if (m_done.empty() && !isAgain) {
        return;
    }
    const Done target = isAgain ? *m_undone : m_done.back();
    const auto result = Undo(*m_shop.desk).undo({}, {QString::number(target.operation.value())});
    const auto others = m_done;
    agree({}, result);
    m_model = target.before;
    m_turned.insert(target.operation.value());
    if (!isAgain) {
        m_undone = m_done.back();
        m_done = others;
        m_done.pop_back();
    }
}

// S26: one that was not the last, while what came after it stands.
void Pair::undoEarlier(const Step &step)
{
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < m_model.deeds().size(); ++i) {
        const ShopModel::Deed &deed = m_model.deeds()[i];
        const bool isLast = !m_done.empty() && m_done.back().operation.value() == deed.operation;
        if (!deed.isClosed && !isLast && !m_turned.contains(deed.operation)) {
            open.push_back(i);
        }
    }
    if (open.empty()) {
        return;
    }
    const std::size_t chosen = open[(step.who * 8 + step.other) % open.size()];
    const qint64 operation = m_model.deeds()[chosen].operation;
    const auto result = Undo(*m_shop.desk).undo({}, {QString::number(operation)});
    const auto before = std::exchange(m_done, {});
    agree(m_model.undo(chosen), result);
    if (result) {
        m_turned.insert(operation);
    } else {
        m_done = before;
    }
}

void Pair::passDays(int days)
{
    for (int i = 0; i <= days; ++i) {
        m_shop.passDays(1);
        m_model.today = m_model.today.plusDays(1);
    }
    m_done.clear();
    m_undone.reset();
    if (days % 2 == 0) { // S3: whether or not anybody wrote it down, it is gone
        agree({}, DayEnd(*m_shop.desk).run({}, std::nullopt), false);
        m_model.dayEnd();
    }
}

void Pair::merge(std::size_t from, std::size_t into)
{
    const bool isKnown =
        m_model.living(from) != m_model.living(into) && isServed(from) && isServed(into);
    if (isKnown) {
        const auto result = Membership(*m_shop.desk).merge({}, {ref(from), ref(into)});
        agree(m_model.merge(from, into), result, false);
    }
}

void Pair::serve(const Step &step, std::size_t who)
{
    Desk &desk = *m_shop.desk;
    const std::size_t other = anyone(step.other);
    const int points = 1 + step.amount % 90;
    switch (step.act) {
    case Act::Redeem:
        return agree(m_model.redeem(who), Rewards(desk).redeem({}, {ref(who), u"cup"_s, 1, {}}));
    case Act::TopUp:
        return agree(m_model.topUp(who, step.amount),
                     Wallet(desk).topUp({}, {ref(who), Money(step.amount), {}}));
    case Act::CashOut:
        return agree(m_model.cashOut(who, step.amount),
                     Wallet(desk).cashOut({}, {ref(who), Money(step.amount), {}}), false);
    case Act::Give:
        return agree(m_model.give(who, other, points),
                     PointsDesk(desk).give({}, {ref(who), ref(other), Points(points)}));
    case Act::Adjust: {
        const int some = step.count % 2 == 0 ? points : -points;
        return agree(m_model.adjust(who, some),
                     PointsDesk(desk).adjust({}, {ref(who), Points(some), u"counted"_s}));
    }
    case Act::Coupon: {
        const auto result = PointsDesk(desk).coupon({}, {ref(who), u"c3"_s});
        return agree(m_model.coupon(who, result ? text(*result, "code") : QString()), result);
    }
    case Act::Freeze:
        return agree(m_model.freeze(who, true), Membership(desk).freeze({}, {ref(who)}), false);
    case Act::Unfreeze:
        return agree(m_model.freeze(who, false), Membership(desk).unfreeze({}, {ref(who)}), false);
    case Act::Tier: {
        const bool isGolden = step.count % 2 == 0;
        const TierRequest request{ref(who), isGolden ? u"golden"_s : u"basic"_s, u"2999-12-31"_s,
                                  u"friend"_s};
        return agree(m_model.tier(who, isGolden), Membership(desk).tier({}, request), false);
    }
    case Act::Extend: {
        if (m_givesBack) {
            return;
        }
        const BusinessDay last = m_model.today.plusDays(1 + points);
        const bool isForAll = step.count == 0;
        const auto result =
            PointsDesk(desk).extend({}, {isForAll ? std::nullopt : std::optional(ref(who)), last});
        return agree(m_model.extend(isForAll ? std::nullopt : std::optional(who), last), result,
                     false);
    }
    case Act::Merge:
        return merge(who, other);
    case Act::Erase:
        return agree(m_model.erase(who), Membership(desk).erase({}, {ref(who)}), false);
    default:
        return;
    }
}

void Pair::take(const Step &step)
{
    m_shop.clock.advanceMs(1'000);
    m_now = m_model;
    ++m_steps;
    m_act = step.act;
    if (step.act == Act::Enrol || m_model.customers().empty()) {
        if (m_model.customers().size() < 8) {
            enrol();
        }
    } else if (step.act == Act::Sell || step.act == Act::SellAgain) {
        sell(step);
    } else if (step.act == Act::Refund) {
        refund(step);
    } else if (step.act == Act::Undo) {
        undo(step);
    } else if (step.act == Act::Days) {
        passDays(step.count);
    } else {
        serve(step, anyone(step.who));
    }
    for (const unsigned one : {step.who, step.other}) {
        compare(anyone(one));
    }
}

// What was given back in parts may lie in more lots than it came from: then the sums by day count.
void Pair::arrange(std::vector<std::pair<qint64, BusinessDay>> &purse) const
{
    std::sort(purse.begin(), purse.end(), [](const auto &one, const auto &another) {
        return std::pair(one.second.number(), one.first) <
               std::pair(another.second.number(), another.first);
    });
    for (std::size_t i = 1; m_givesBack && i < purse.size();) {
        if (purse[i].second == purse[i - 1].second) {
            purse[i - 1].first += purse[i].first;
            purse.erase(purse.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    }
}

void Pair::compare(std::size_t who)
{
    who = m_model.living(who);
    const ShopModel::Customer &meant = m_model.customers()[who];
    const Account account = m_shop.account(m_ids[who]);
    std::vector<std::pair<qint64, BusinessDay>> purse;
    const Instant now = m_shop.clock.now();
    const Calendar &calendar = m_shop.store->newestProgramme().programme->calendar;
    for (const Lot &lot : Ledger(m_shop.store->connection()).lots(m_ids[who], Unit::Points)) {
        if (lot.isUsableAt(now)) {
            purse.emplace_back(lot.remaining, calendar.dayOf(lot.expiresAt->plusMs(-1)));
        }
    }
    auto expected = m_model.purse(who);
    arrange(purse);
    arrange(expected);
    const bool isGolden = account.tier == u"golden"_s;
    if (purse != expected || account.debt != Points(meant.debt()) ||
        account.storedValue != Money(meant.storedValue) ||
        (isGolden != meant.isGolden && !meant.isErased)) {
        RC_LOG() << "step " << m_steps << ", act " << static_cast<int>(m_act) << ", held:";
        for (const auto &[amount, last] : purse) {
            RC_LOG() << ' ' << amount << " to " << last.number();
        }
        RC_LOG() << ", meant:";
        for (const auto &[amount, last] : expected) {
            RC_LOG() << ' ' << amount << " to " << last.number();
        }
        RC_LOG() << ", debt " << account.debt.count() << '/' << meant.debt() << ", wallet "
                 << account.storedValue.count() << '/' << meant.storedValue << ", golden "
                 << isGolden << '/' << meant.isGolden << std::endl;
        RC_FAIL("customer " + std::to_string(who) + " differs");
    }
}

void Pair::compareAll()
{
    for (std::size_t who = 0; who < m_model.customers().size(); ++who) {
        compare(who);
    }
}

void Pair::verify()
{
    compareAll();
    const QString wrong = m_shop.verified();
    if (!wrong.isEmpty()) {
        RC_FAIL(wrong.toStdString());
    }
}

} // namespace

class TestModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        allowLongRounds("REGULARS_OPERATIONS");
        constexpr qint64 stepsEach = 150; // about
        m_asked = qEnvironmentVariable("REGULARS_OPERATIONS").toLongLong();
        if (m_asked > 0) {
            qputenv("RC_PARAMS", qgetenv("RC_PARAMS") +
                                     " max_success=" + QByteArray::number(1 + m_asked / stepsEach));
        }
    }
    void servicesDoWhatTheModelDoes() // S1, S2, S3, S5, S21, S22, S24, S25, S26, S27, S29, S33,
                                      // S35, S39, S40, S41
    {
        qint64 steps = 0;
        QElapsedTimer timer;
        timer.start();
        const bool holds = rc::check([&] {
            const auto list =
                *rc::gen::scale(6.0, rc::gen::container<std::vector<Step>>(someStep()));
            if (m_asked == 0 && timer.elapsed() > usualMs) {
                return; // enough for every day, however slow the machine
            }
            Pair pair(*rc::gen::arbitrary<bool>());
            for (const Step &step : list) {
                pair.take(step);
            }
            pair.verify();
            steps += static_cast<qint64>(list.size());
        });
        qInfo("%lld operations, %lld a second", static_cast<long long>(steps),
              static_cast<long long>(steps * 1000 / (timer.elapsed() + 1)));
        QVERIFY(holds);
        QVERIFY(steps > 0);
    }

private:
    static constexpr qint64 usualMs = 20'000;
    qint64 m_asked = 0;
};

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"
