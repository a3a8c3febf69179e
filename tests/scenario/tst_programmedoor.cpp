// Rows of the mission through the public doors: a programme of one shop, the real executable, a
// stream (M4, T1, T2, T3, T4, D1, D2, D3, D5, D6, D7, X3).

#include "storage/connection.h"
#include "support/shopfolder.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray programme = R"({
    "format": "regulars-programme/1", "name": "Corner", "currency": "CNY", "country": "CN",
    "time_zone": "Asia/Shanghai",
    "policy": {"rounding": "down", "expiry": "never", "point_value": "0.01",
               "points_as_money": {"points": 100, "amount": "10.00", "max_share": 0.5}},
    "categories": [{"id": "food", "name": "Food"}, {"id": "wine", "name": "Wine"}],
    "products": [{"id": "bun", "name": "Bun", "category": "food", "price": "5.00"},
                 {"id": "latte", "name": "Latte", "category": "food", "price": "18.00"}],
    "actions": [{"id": "profile", "name": "Profile complete"}],
    "tiers": [
        {"id": "basic", "name": "Basic"},
        {"id": "silver", "name": "Silver", "multiplier": 1.5, "discount": 0.1,
         "benefits": [{"id": "delivery", "name": "Delivery",
                       "allow": {"times": 2, "window": "month"}}],
         "paths": [{"metric": "spend", "window": "lifetime", "at_least": "500.00"},
                   {"all": [{"metric": "visits", "window": "month", "at_least": 5}]}],
         "keep": {"for": "1 month", "grace": "3 days",
                  "paths": [{"metric": "spend", "window": "1 month", "at_least": "500.00"}]},
         "gift": [{"points": 200}, {"coupon": "c5"}]}],
    "rules": [
        {"id": "base", "on": "purchase",
         "give": {"points_per": {"points": 1, "amount": "1.00"}}},
        {"id": "profile", "on": "action:profile", "give": {"points": 300},
         "limit": {"per_member": {"times": 1, "window": "lifetime"}}},
        {"id": "buy5", "on": "purchase", "when": {"product": ["bun"]},
         "give": {"discount": {"buy": 5, "get": 1}}},
        {"id": "second-half", "on": "purchase", "when": {"product": ["latte"]},
         "give": {"discount": {"nth": 2, "percent": 50}}},
        {"id": "ladder", "on": "purchase", "when": {"category": ["wine"]},
         "give": {"discount": {"steps": [{"from": "100.00", "off": "20.00"},
                                         {"from": "200.00", "off": "50.00"}]}}},
        {"id": "charge", "on": "top-up", "when": {"amount_at_least": "100.00"},
         "give": {"stored_value": "10.00"}}],
    "coupons": [{"id": "c5", "name": "5 off", "discount": {"off": "5.00"}, "valid": "30 days"}],
    "rewards": [
        {"id": "mug", "name": "Mug", "zone": "daily", "kind": "goods", "points": 300, "stock": 1},
        {"id": "care", "name": "Care", "kind": "service", "points": 100, "per_member": 1},
        {"id": "book", "name": "Library", "kind": "donation", "points": 100},
        {"id": "box", "name": "Box", "kind": "goods", "points": 100, "money": "29.00",
         "minimum_tier": "silver"},
        {"id": "ticket", "name": "Ticket", "kind": "coupon", "coupon": "c5", "points": 50}]})";

QJsonObject line(const QString &amount, int quantity = 1, const QString &product = {},
                 const QString &category = {})
{
    QJsonObject made{{u"amount"_s, amount}, {u"quantity"_s, quantity}};
    if (!product.isEmpty()) {
        made.insert(u"product"_s, product);
    }
    if (!category.isEmpty()) {
        made.insert(u"category"_s, category);
    }
    return made;
}

} // namespace

class TestProgrammeDoor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aCompletedProfileEarnsOnce();
    void spendingLeadsUp();
    void visitsLeadUp();
    void aTierGivesWhatItPromises();
    void aReviewEndsTheTierAfterItsGrace();
    void aManagersTierHasAReasonAndAnEnd();
    void theCatalogueKeepsItsWord();
    void rewardsCostPointsAndMoney();
    void pointsPayAShareOfTheBill();
    void aCouponIsBoughtAndUsedOnce();
    void offersAreTakenOff_data();
    void offersAreTakenOff();
    void storedValueIsChargedSpentAndPaidOut();
    void aChangedLedgerIsSeen();

private:
    QJsonObject ask(const QString &op, QJsonObject request)
    {
        request.insert(u"op"_s, op);
        return m_till->ask(request);
    }
    // Refused answers make the fields empty, which the comparison then shows.
    QJsonObject member(const QJsonObject &answer) const { return answer[u"member"_s].toObject(); }
    QString enrol()
    {
        const QJsonObject answer = ask(u"enrol"_s, {{u"card"_s, u"C1"_s}});
        return u"id:"_s + member(answer)[u"id"_s].toString();
    }
    QJsonObject sell(const QString &who, const QJsonObject &one, QJsonObject request = {})
    {
        request.insert(u"member"_s, who);
        request.insert(u"lines"_s, QJsonArray{one});
        return ask(u"checkout"_s, request);
    }

    std::unique_ptr<ShopFolder> m_shop;
    std::unique_ptr<TillProcess> m_till;
};

void TestProgrammeDoor::init()
{
    m_shop = std::make_unique<ShopFolder>(QStringLiteral(REGULARS_PROGRAM), QString(), programme);
    QVERIFY2(m_shop->isReady(), m_shop->init().err);
    m_till = std::make_unique<TillProcess>(QStringLiteral(REGULARS_PROGRAM), m_shop->store());
    QCOMPARE(m_till->signIn(ShopFolder::owner, ShopFolder::pin)[u"role"_s], u"owner"_s);
}

void TestProgrammeDoor::cleanup()
{
    m_till.reset();
    m_shop.reset();
}

// M4, R3
void TestProgrammeDoor::aCompletedProfileEarnsOnce()
{
    const QString who = enrol();
    const QJsonObject profile{{u"member"_s, who}, {u"action"_s, u"profile"_s}};
    QCOMPARE(ask(u"action"_s, profile)[u"points"_s].toInteger(), 300);
    const QJsonObject again = ask(u"action"_s, profile);
    QVERIFY(again[u"ok"_s].toBool());
    QCOMPARE(again[u"points"_s].toInteger(-1), 0);
    QCOMPARE(member(again)[u"points"_s].toInteger(), 300);
}

// T2, T3: the threshold itself is enough, and lifts at once.
void TestProgrammeDoor::spendingLeadsUp()
{
    const QString who = enrol();
    QCOMPARE(member(sell(who, line(u"499.99"_s)))[u"tier"_s], u"basic"_s);
    const QJsonObject risen = member(sell(who, line(u"0.01"_s)));
    QCOMPARE(risen[u"tier"_s], u"silver"_s);
    QCOMPARE(risen[u"points"_s].toInteger(), 499 + 200); // with the gift
}

// T2
void TestProgrammeDoor::visitsLeadUp()
{
    const QString who = enrol();
    for (int visit = 1; visit <= 4; ++visit) {
        QCOMPARE(member(sell(who, line(u"1.00"_s)))[u"tier"_s], u"basic"_s);
    }
    QCOMPARE(member(sell(who, line(u"1.00"_s)))[u"tier"_s], u"silver"_s);
}

// T1, T3: discount and multiplier from the next purchase on, the gift's coupon in hand, a benefit
// as often as is allowed and below the tier not at all.
void TestProgrammeDoor::aTierGivesWhatItPromises()
{
    const QString who = enrol();
    const QJsonObject benefit{{u"member"_s, who}, {u"benefit"_s, u"delivery"_s}};
    QCOMPARE(ask(u"benefit"_s, benefit)[u"error"_s], u"tier-too-low"_s);
    const QJsonObject risen = sell(who, line(u"500.00"_s));
    QCOMPARE(risen[u"quote"_s][u"payable"_s], u"500.00"_s);
    QCOMPARE(member(risen)[u"coupons"_s].toArray().size(), 1);
    const QJsonObject next = sell(who, line(u"100.00"_s));
    QCOMPARE(next[u"quote"_s][u"payable"_s], u"90.00"_s);
    QCOMPARE(next[u"quote"_s][u"earn"_s].toInteger(), 135);
    QCOMPARE(ask(u"benefit"_s, benefit)[u"left"_s].toInteger(-1), 1);
    QCOMPARE(ask(u"benefit"_s, benefit)[u"left"_s].toInteger(-1), 0);
    QCOMPARE(ask(u"benefit"_s, benefit)[u"error"_s], u"limit-reached"_s);
}

// T3, S31: term and grace are over, and what keeps the tier was not spent.
void TestProgrammeDoor::aReviewEndsTheTierAfterItsGrace()
{
    const auto daysAgo = [](int days) {
        return QDateTime::currentDateTimeUtc().addDays(-days).toString(Qt::ISODate);
    };
    const QJsonObject joined = ask(u"enrol"_s, {{u"card"_s, u"C1"_s}, {u"at"_s, daysAgo(100)}});
    const QString who = u"id:"_s + member(joined)[u"id"_s].toString();
    QCOMPARE(member(sell(who, line(u"500.00"_s), {{u"at"_s, daysAgo(100)}}))[u"tier"_s],
             u"silver"_s);
    m_till.reset();
    const VerbRun days = m_shop->run(u"day-end"_s);
    QVERIFY2(days.exitCode == 0, days.err);
    m_till = std::make_unique<TillProcess>(QStringLiteral(REGULARS_PROGRAM), m_shop->store());
    QVERIFY(m_till->signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    QCOMPARE(member(ask(u"member"_s, {{u"member"_s, who}}))[u"tier"_s], u"basic"_s);
}

// T4, S33
void TestProgrammeDoor::aManagersTierHasAReasonAndAnEnd()
{
    const QString who = enrol();
    const QString until = QDate::currentDate().addDays(30).toString(Qt::ISODate);
    QJsonObject request{{u"member"_s, who}, {u"tier"_s, u"silver"_s}, {u"until"_s, until}};
    QCOMPARE(ask(u"tier"_s, request)[u"error"_s], u"bad-request"_s);
    request.insert(u"reason"_s, u"our neighbour"_s);
    const QJsonObject set = ask(u"tier"_s, request);
    QCOMPARE(member(set)[u"tier"_s], u"silver"_s);
    QCOMPARE(member(set)[u"tier_until"_s], until);
}

// D1: stock, a limit for each member, a tier, a gift to others.
void TestProgrammeDoor::theCatalogueKeepsItsWord()
{
    const QString who = enrol();
    sell(who, line(u"499.00"_s));
    sell(who, line(u"499.00"_s)); // silver now
    const auto redeem = [&](const QString &reward) {
        return ask(u"redeem"_s, {{u"member"_s, who}, {u"reward"_s, reward}});
    };
    QVERIFY(redeem(u"mug"_s)[u"ok"_s].toBool());
    QCOMPARE(redeem(u"mug"_s)[u"error"_s], u"out-of-stock"_s);
    QVERIFY(redeem(u"care"_s)[u"ok"_s].toBool());
    QCOMPARE(redeem(u"care"_s)[u"error"_s], u"per-member-limit"_s);
    QVERIFY(redeem(u"book"_s)[u"ok"_s].toBool());
    QCOMPARE(redeem(u"plane"_s)[u"error"_s], u"no-such-reward"_s);
}

// D2
void TestProgrammeDoor::rewardsCostPointsAndMoney()
{
    const QString who = enrol();
    sell(who, line(u"200.00"_s));
    QJsonObject box{{u"member"_s, who}, {u"reward"_s, u"box"_s}, {u"tender"_s, u"cash"_s}};
    QCOMPARE(ask(u"redeem"_s, box)[u"error"_s], u"tier-too-low"_s);
    sell(who, line(u"300.00"_s));
    const qint64 before = member(ask(u"member"_s, {{u"member"_s, who}}))[u"points"_s].toInteger();
    const QJsonObject had = ask(u"redeem"_s, box);
    QVERIFY2(had[u"ok"_s].toBool(), QJsonDocument(had).toJson());
    QCOMPARE(member(had)[u"points"_s].toInteger(), before - 100);
}

// D3: half of the bill at most, and no point more than that is worth.
void TestProgrammeDoor::pointsPayAShareOfTheBill()
{
    const QString who = enrol();
    sell(who, line(u"300.00"_s));
    const QJsonObject wish{{u"use_points"_s, 300}};
    QJsonObject question = wish;
    question.insert(u"member"_s, who);
    question.insert(u"lines"_s, QJsonArray{line(u"40.00"_s)});
    const QJsonValue quote = ask(u"quote"_s, question)[u"quote"_s];
    QCOMPARE(quote[u"points_used"_s].toInteger(), 200);
    QCOMPARE(quote[u"points_money"_s], u"20.00"_s);
    QCOMPARE(sell(who, line(u"40.00"_s), wish)[u"error"_s], u"limit-reached"_s);
    const QJsonObject sold = sell(who, line(u"40.00"_s), {{u"use_points"_s, 200}});
    QCOMPARE(sold[u"quote"_s][u"payable"_s], u"20.00"_s);
    QCOMPARE(member(sold)[u"points"_s].toInteger(), 300 - 200 + 20);
}

// D5, S36
void TestProgrammeDoor::aCouponIsBoughtAndUsedOnce()
{
    const QString who = enrol();
    sell(who, line(u"100.00"_s));
    const QJsonObject bought = ask(u"redeem"_s, {{u"member"_s, who}, {u"reward"_s, u"ticket"_s}});
    const QJsonObject laid{{u"coupons"_s, QJsonArray{bought[u"code"_s]}}};
    QCOMPARE(sell(who, line(u"30.00"_s), laid)[u"quote"_s][u"payable"_s], u"25.00"_s);
    QCOMPARE(sell(who, line(u"30.00"_s), laid)[u"error"_s], u"coupon-used"_s);
}

void TestProgrammeDoor::offersAreTakenOff_data()
{
    QTest::addColumn<QJsonObject>("line");
    QTest::addColumn<QString>("payable");
    QTest::newRow("buy 5, get 1") << line(u"30.00"_s, 6, u"bun"_s) << u"25.00"_s;
    QTest::newRow("5 alone are no set") << line(u"25.00"_s, 5, u"bun"_s) << u"25.00"_s;
    QTest::newRow("the second at half price") << line(u"36.00"_s, 2, u"latte"_s) << u"27.00"_s;
    QTest::newRow("below the ladder") << line(u"99.99"_s, 1, {}, u"wine"_s) << u"99.99"_s;
    QTest::newRow("its first step") << line(u"100.00"_s, 1, {}, u"wine"_s) << u"80.00"_s;
    QTest::newRow("its second step") << line(u"200.00"_s, 1, {}, u"wine"_s) << u"150.00"_s;
}

// D6
void TestProgrammeDoor::offersAreTakenOff()
{
    QFETCH(const QJsonObject, line);
    QFETCH(const QString, payable);
    const QJsonObject sold = ask(u"checkout"_s, {{u"lines"_s, QJsonArray{line}}});
    QCOMPARE(sold[u"quote"_s][u"payable"_s].toString(), payable);
}

// D7: a top-up with its bonus, a bill paid from it, a refund back onto it, and cash for what was
// paid in.
void TestProgrammeDoor::storedValueIsChargedSpentAndPaidOut()
{
    const QString who = enrol();
    const auto move = [&](const QString &op, const QString &amount) {
        return ask(op, {{u"member"_s, who}, {u"amount"_s, amount}, {u"tender"_s, u"cash"_s}});
    };
    QCOMPARE(move(u"top-up"_s, u"100.00"_s)[u"stored_value"_s], u"110.00"_s);
    const QJsonObject sold = sell(who, line(u"30.00"_s), {{u"use_stored_value"_s, u"30.00"_s}});
    QCOMPARE(sold[u"quote"_s][u"payable"_s], u"0.00"_s);
    QCOMPARE(member(sold)[u"stored_value"_s], u"80.00"_s);
    const QJsonObject back =
        ask(u"refund"_s, {{u"purchase"_s, sold[u"purchase"_s]}, {u"all"_s, true}});
    QCOMPARE(back[u"stored_value_back"_s], u"30.00"_s);
    QCOMPARE(member(back)[u"stored_value"_s], u"110.00"_s);
    QCOMPARE(move(u"cash-out"_s, u"100.00"_s)[u"stored_value"_s], u"10.00"_s);
    QCOMPARE(move(u"cash-out"_s, u"200.00"_s)[u"error"_s], u"insufficient-stored-value"_s);
}

// X3: whoever writes into the ledger with another program is found out, and where.
void TestProgrammeDoor::aChangedLedgerIsSeen()
{
    const QString who = enrol();
    sell(who, line(u"10.00"_s));
    sell(who, line(u"20.00"_s));
    sell(who, line(u"30.00"_s));
    m_till.reset();
    QCOMPARE(m_shop->run(u"verify"_s).exitCode, 0);
    {
        Connection shell(m_shop->store(), Connection::Access::ReadWrite);
        shell.execScript("UPDATE purchase SET business_date = business_date - 1 WHERE id = 1");
    }
    const VerbRun verify = m_shop->run(u"verify"_s);
    QCOMPARE(verify.exitCode, 1);
    QVERIFY2(!broken(verify).isEmpty(), verify.out);
}

QTEST_GUILESS_MAIN(TestProgrammeDoor)
#include "tst_programmedoor.moc"
