#include "services/salesfloor.h"
#include "services/undo.h"
#include "services/wallet.h"
#include "storage/coupons.h"

#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

// Laws of sales and refunds through the services, on drawn baskets and orders.
class TestSalesLaws : public QObject
{
    Q_OBJECT

private slots:
    void anySplitOfARefundEqualsTheWhole();
    void booksStayInStepWhateverHappens();
    void undoingRestoresEveryFigure();
};

namespace
{

Terms mixed()
{
    return {
        .policy = R"("points_as_money": {"points": 10, "amount": "1.00", "max_share": 0.5},
                         "stacking": "multiply", "expiry": {"after": "12 months"})",
        .rules = R"({"id": "welcome", "on": "enrol", "give": {"points": 300}},
                {"id": "ladder", "on": "purchase", "give": {"discount": {"steps": [
                    {"from": "50.00", "off": "5.00"}, {"from": "100.00", "off": "20.00"}]}}},
                {"id": "set", "on": "purchase", "when": {"category": ["tea"]},
                 "give": {"discount": {"buy": 2, "get": 1}}},
                {"id": "teatime", "on": "purchase", "when": {"category": ["tea"]}, "give": {"multiply": 1.5}},
                {"id": "third", "on": "purchase", "when": {"metric": "visits", "every": 3},
                 "give": [{"points": 40}, {"coupon": "c3"}]},
                {"id": "month", "on": "purchase", "give": {"points": 25},
                 "when": {"metric": "spend", "window": "month", "at_least": "120.00"},
                 "limit": {"per_member": {"times": 1, "window": "month"}}},
                {"id": "big", "on": "purchase", "when": {"purchase_at_least": "60.00"},
                 "give": [{"stored_value": "2.00"}, {"points": 15}]},
                {"id": "charge", "on": "top-up", "give": {"stored_value": "3.00"}},
                {"id": "friend-buys", "on": "referral-first-purchase",
                 "when": {"purchase_at_least": "30.00"},
                 "give": [{"to": "referrer", "points": 30}, {"to": "member", "points": 10}]})",
        .tiers = R"({"id": "basic", "name": "Basic"},
                {"id": "silver", "name": "Silver", "multiplier": 1.2, "discount": 0.05,
                 "paths": [{"metric": "spend", "window": "lifetime", "at_least": "100.00"}],
                 "keep": {"for": "12 months"}, "gift": [{"points": 20}, {"coupon": "c3"}]})",
        .coupons =
            R"({"id": "c3", "name": "3 off", "discount": {"off": "3.00"}, "valid": "60 days"})"};
}

struct DrawnSale
{
    std::vector<SaleLine> lines;
    qint64 points = 0; // to be used, where the bill allows it
    qint64 storedValue = 0;
};

DrawnSale drawnSale()
{
    DrawnSale sale;
    const int lines = *rc::gen::inRange(1, 4);
    for (int i = 0; i < lines; ++i) {
        const qint64 quantity = *rc::gen::inRange<qint64>(1, 6);
        sale.lines.push_back({QString(), *rc::gen::element(u"tea"_s, u"food"_s, QString()),
                              Quantity(quantity * 1000),
                              Money(*rc::gen::inRange<qint64>(0, 9'000))});
    }
    sale.points = *rc::gen::inRange<qint64>(0, 60);
    sale.storedValue = *rc::gen::inRange<qint64>(0, 2'000);
    return sale;
}

Answer sell(Shop &shop, MemberId member, const DrawnSale &drawn)
{
    SaleRequest request = shop.sale(member, drawn.lines);
    request.wish.points = Points(drawn.points);
    request.wish.storedValue = Money(drawn.storedValue);
    if (auto sold = Sales(*shop.desk).checkout({}, request))
        return std::move(sold).value();
    request.wish = {};
    return shop.sell(request);
}

enum class WithStoredValue { No, Yes };

// What a shop looks like to its members.
QString state(Shop &shop, WithStoredValue with = WithStoredValue::Yes)
{
    QString all;
    Statement rows = shop.store->connection().query(R"(
        SELECT a.member, a.points, a.debt, CASE WHEN ?1 THEN a.stored_value ELSE 0 END, a.earned, a.redeemed, a.purchases, a.spend,
               a.paid, coalesce(a.first_purchase_on, 0), coalesce(a.last_purchase_on, 0),
               (SELECT count(*) FROM coupon c WHERE c.holder = a.member AND c.state = 1),
               (SELECT coalesce(sum(times), 0) FROM award w WHERE w.member = a.member),
               (SELECT coalesce(sum(points), 0) FROM award w WHERE w.member = a.member)
        FROM account a ORDER BY a.member)",
                                                    with == WithStoredValue::Yes);
    while (rows.step()) {
        for (int i = 0; i < rows.columnCount(); ++i)
            all += QString::number(rows.int64(i)) + u' ';
        all += u'\n';
    }
    return all;
}

struct Setting
{
    Shop shop{mixed()};
    MemberId host = shop.enrol("1");
    MemberId guest = shop.enrol("2", MemberRef::of(host));

    Setting()
    {
        Shop::done(Wallet(*shop.desk).topUp({}, {MemberRef::of(guest), yuan("40.00"), {}}));
        shop.clock.advanceMs(60'000);
    }
};

bool isDoneOr(const Result<Answer> &result, const QStringList &refusals)
{
    return result || refusals.contains(codeOf(result.refusal()));
}

void require(const QString &actual, const QString &expected)
{
    if (actual != expected)
        RC_FAIL((u"\n"_s + actual + u"instead of\n"_s + expected).toStdString());
}

} // namespace

void TestSalesLaws::anySplitOfARefundEqualsTheWhole() // S22, S27
{
    const bool holds = rc::check([] {
        std::vector<DrawnSale> before;
        const int count = *rc::gen::inRange(0, 3);
        for (int i = 0; i < count; ++i)
            before.push_back(drawnSale());
        const DrawnSale drawn = drawnSale();
        Setting whole;
        Setting split;
        Answer inWhole;
        Answer inSplit;
        for (Setting *one : {&whole, &split}) {
            for (const DrawnSale &sale : before) {
                sell(one->shop, one->guest, sale);
                one->shop.clock.advanceMs(60'000);
            }
            (one == &whole ? inWhole : inSplit) = sell(one->shop, one->guest, drawn);
            one->shop.clock.advanceMs(60'000);
        }
        whole.shop.refund(inWhole);

        std::vector<qint64> left;
        qint64 units = 0;
        for (const SaleLine &line : drawn.lines) {
            left.push_back(line.quantity.count() / 1000);
            units += left.back();
        }
        while (units > 0) {
            std::vector<ReturnedLine> returned;
            for (size_t i = 0; i < left.size(); ++i) {
                if (left[i] == 0 || (!returned.empty() && *rc::gen::arbitrary<bool>()))
                    continue;
                const qint64 some = *rc::gen::inRange<qint64>(1, left[i] + 1);
                returned.push_back({static_cast<int>(i), Quantity(some * 1000)});
                left[i] -= some;
                units -= some;
            }
            split.shop.refund(inSplit, returned);
            require(split.shop.faults(), QString());
        }
        require(whole.shop.faults(), QString());
        require(split.shop.verified(), QString());
        require(state(split.shop), state(whole.shop));
    });
    QVERIFY(holds);
}

namespace
{

// A shop at which somebody buys, returns and undoes as it comes.
class Day
{
public:
    void step()
    {
        Shop &shop = m_at.shop;
        shop.clock.advanceMs(*rc::gen::inRange(1, 3) * 10 * 3'600'000LL);
        const int what = m_sold.empty() ? 0 : *rc::gen::inRange(0, 6);
        if (what < 3) {
            const DrawnSale drawn = drawnSale();
            m_sold.emplace_back(sell(shop, m_at.guest, drawn), drawn);
            m_done.push_back(m_sold.back().first);
            tell("sold", m_done.back());
        } else if (what < 5) {
            returnSome();
        } else {
            const Answer &last = m_done[*rc::gen::inRange<size_t>(0, m_done.size())];
            const auto undone =
                Undo(*shop.desk).undo({}, {QString::number(last.operation->value())});
            RC_ASSERT(
                isDoneOr(undone, {u"already-undone"_s, u"already-refunded"_s, u"not-allowed"_s,
                                  u"coupon-used"_s, u"insufficient-stored-value"_s}));
            if (undone) {
                m_done.push_back(*undone);
                tell("undone", *undone);
            }
        }
        require(shop.faults(), QString());
    }

    // Nothing that purchases brought is left.
    void returnEverything()
    {
        Shop &shop = m_at.shop;
        for (const auto &[answer, drawn] : m_sold) {
            shop.clock.advanceMs(60'000);
            const auto rest = Refunds(*shop.desk).refund({}, {Shop::of(answer), {}, true});
            RC_ASSERT(isDoneOr(rest, {u"already-refunded"_s, u"already-undone"_s}));
            require(shop.faults(), QString());
        }
        require(shop.verified(), QString());
        // Stored value that was given and spent before its ground went is not owed.
        Setting untouched;
        const Money bonus = shop.account(m_at.guest).storedValue -
                            untouched.shop.account(untouched.guest).storedValue;
        RC_ASSERT(bonus >= Money());
        require(state(shop, WithStoredValue::No), state(untouched.shop, WithStoredValue::No));
    }

private:
    static void tell(const char *what, const Answer &answer)
    {
        RC_LOG() << what << " by " << answer.operation->value() << ": "
                 << QJsonDocument(answer.figures).toJson(QJsonDocument::Compact).toStdString()
                 << std::endl;
    }

    // May be refused: returned already.
    void returnSome()
    {
        const auto &[answer, drawn] = m_sold[*rc::gen::inRange<size_t>(0, m_sold.size())];
        const auto line = *rc::gen::inRange<size_t>(0, drawn.lines.size());
        const qint64 units =
            *rc::gen::inRange<qint64>(1, drawn.lines[line].quantity.count() / 1000 + 1);
        const auto refunded =
            Refunds(*m_at.shop.desk)
                .refund({}, {Shop::of(answer), {{static_cast<int>(line), Quantity(units * 1000)}}});
        RC_ASSERT(
            isDoneOr(refunded, {u"bad-amount"_s, u"already-refunded"_s, u"already-undone"_s}));
        if (refunded) {
            m_done.push_back(*refunded);
            tell("returned", *refunded);
        }
    }

    Setting m_at;
    std::vector<std::pair<Answer, DrawnSale>> m_sold;
    std::vector<Answer> m_done;
};

} // namespace

void TestSalesLaws::booksStayInStepWhateverHappens() // S1, S5
{
    const bool holds = rc::check([] {
        Day day;
        const int steps = *rc::gen::inRange(1, 12);
        for (int i = 0; i < steps; ++i)
            day.step();
        day.returnEverything();
    });
    QVERIFY(holds);
}

void TestSalesLaws::undoingRestoresEveryFigure() // S26
{
    const bool holds = rc::check([] {
        Setting at;
        const int count = *rc::gen::inRange(0, 3);
        for (int i = 0; i < count; ++i) {
            sell(at.shop, at.guest, drawnSale());
            at.shop.clock.advanceMs(60'000);
        }
        const QString before = state(at.shop);
        const Answer sold = sell(at.shop, at.guest, drawnSale());
        const QString after = state(at.shop);
        const auto undo = [&](const Answer &answer) {
            at.shop.clock.advanceMs(60'000);
            return at.shop.undo(answer);
        };
        const Answer undone = undo(sold);
        require(at.shop.faults(), QString());
        require(state(at.shop), before);
        undo(undone);
        require(at.shop.faults(), QString());
        require(state(at.shop), after);
        const Answer back = at.shop.refund(sold);
        require(at.shop.faults(), QString());
        const QString returned = state(at.shop);
        undo(back);
        require(at.shop.faults(), QString());
        require(state(at.shop), after);
        at.shop.refund(sold);
        require(at.shop.faults(), QString());
        require(state(at.shop), returned);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestSalesLaws)
#include "tst_saleslaws.moc"
