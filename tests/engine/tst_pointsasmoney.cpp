#include "engine/pointsasmoney.h"
#include "engine/shop.h"

#include <QTest>

#include <rapidcheck.h>

using namespace regulars;
using namespace regulars::testshop;

// Paying with points and stored value (S10, S25, S35).
class TestPointsAsMoney : public QObject
{
    Q_OBJECT

private slots:
    void pointsAreWorth_S35_data();
    void pointsAreWorth_S35();
    void betterRatesComeFirst_S35_data();
    void betterRatesComeFirst_S35();
    void quoteLowersToTheFewest_S35_data();
    void quoteLowersToTheFewest_S35();
    void checkoutRefusesMoreThanTheCap_S35_data();
    void checkoutRefusesMoreThanTheCap_S35();
    void allPointsAreAsManyAsMayBeUsed_data();
    void allPointsAreAsManyAsMayBeUsed();
    void debtBlocks_S25();
    void wishesWithoutMeaningAreRefused_data();
    void wishesWithoutMeaningAreRefused();
    void storedValuePaysPrincipalFirst_S10_data();
    void storedValuePaysPrincipalFirst_S10();
    void storedValueIsBounded_data();
    void storedValueIsBounded();
    void fewestPointsAreEnoughAndNoneTooMany_S35();
};

namespace
{

QByteArray terms(int points, const QByteArray &amount, const QByteArray &share = "1",
                 const QByteArray &rates = "[]")
{
    return u"\"policy\": {\"points_as_money\": {\"points\": %1, "_s.arg(points).toUtf8() +
           R"("amount": ")" + amount + R"(", "max_share": )" + share + R"(, "rates": )" + rates +
           "}}";
}

// Priced as the basket stands.
std::vector<QuotedLine> plainLines(const Basket &basket)
{
    std::vector<QuotedLine> lines(basket.lines.size());
    for (size_t i = 0; i < lines.size(); ++i)
        lines[i].list = basket.lines[i].amount;
    return lines;
}

struct Bill
{
    std::shared_ptr<const Programme> programme;
    std::vector<Item> items;
    std::optional<MemberView> member{};
    QString at = u"2026-11-18T10:00"_s;

    Basket basket() const { return basketOf(*programme, items); }
    const MemberView *view() const { return member ? &*member : nullptr; }
    PointsAsTender tender() const
    {
        const Basket all = basket();
        return {*programme, view(), all, plainLines(all), momentAt(*programme, at)};
    }
    Result<Payment> settled(const PaymentWish &wish, PointsWish mode = PointsWish::Lowered) const
    {
        const Basket all = basket();
        return regulars::settled(*programme, view(), all, plainLines(all), momentAt(*programme, at),
                                 wish, mode);
    }
};

Bill billOf(const QByteArray &policy, const QString &amount, qint64 usable = 0)
{
    Bill bill{programmeOf(policy), {{u"soap"_s, amount}}};
    bill.member = memberOf(*bill.programme);
    bill.member->usablePoints = Points(usable);
    return bill;
}

PaymentWish wishFor(qint64 points, const QString &storedValue = u"0.00"_s)
{
    PaymentWish wish;
    wish.points = Points(points);
    wish.storedValue = money(storedValue);
    return wish;
}

QString refusalText(const Result<Payment> &result)
{
    if (result)
        return u"ok"_s;
    const QString code = codeOf(result.refusal());
    if (const auto *limit = std::get_if<refusals::LimitReached>(&result.refusal()))
        return u"%1 %2 %3"_s.arg(code, limit->limit).arg(limit->allowed);
    if (const auto *points = std::get_if<refusals::InsufficientPoints>(&result.refusal()))
        return u"%1 %2 of %3"_s.arg(code).arg(points->needed.count()).arg(points->usable.count());
    if (const auto *value = std::get_if<refusals::InsufficientStoredValue>(&result.refusal()))
        return u"%1 %2 of %3"_s.arg(code, toText(value->needed, 2), toText(value->usable, 2));
    return code;
}

} // namespace

void TestPointsAsMoney::pointsAreWorth_S35_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<qint64>("points");
    QTest::addColumn<QString>("value");
    QTest::addColumn<qint64>("fewest");
    const auto row = [](const char *name, const QByteArray &policy, const QString &amount,
                        qint64 points, const QString &value, qint64 fewest) {
        QTest::newRow(name) << policy << amount << points << value << fewest;
    };
    const QByteArray tenths = terms(100, "10.00", "0.5");
    row("none", tenths, u"50.00"_s, 0, u"0.00"_s, 0);
    row("one", tenths, u"50.00"_s, 1, u"0.10"_s, 1);
    row("a cent's worth below the cap", tenths, u"50.00"_s, 249, u"24.90"_s, 249);
    row("the cap", tenths, u"50.00"_s, 250, u"25.00"_s, 250);
    row("beyond", tenths, u"50.00"_s, 251, u"25.00"_s, 250);
    row("cap rounded down", tenths, u"0.05"_s, 10, u"0.02"_s, 1);
    row("no bill", tenths, u"0.00"_s, 10, u"0.00"_s, 0);
    row("the whole bill", terms(100, "10.00"), u"49.95"_s, 1000, u"49.95"_s, 500);
    row("value rounded down", terms(3, "0.01"), u"10.00"_s, 100, u"0.33"_s, 99);
    row("two are nothing yet", terms(3, "0.01"), u"10.00"_s, 2, u"0.00"_s, 0);
    row("no points as money", QByteArray(), u"10.00"_s, 100, u"0.00"_s, 0);
    row("far too many", tenths, u"50.00"_s, std::numeric_limits<qint64>::max(), u"25.00"_s, 250);
    row("an odd share", terms(1, "0.01", "0.333333"), u"9000000000.00"_s, 999'999'999'999,
        u"2999997000.00"_s, 299'999'700'000);
}

void TestPointsAsMoney::pointsAreWorth_S35()
{
    QFETCH(QByteArray, policy);
    QFETCH(QString, amount);
    QFETCH(qint64, points);
    QFETCH(QString, value);
    QFETCH(qint64, fewest);
    const PointsAsTender tender = billOf(policy, amount).tender();
    QCOMPARE(toText(tender.worth(Points(points)), 2), value);
    QCOMPARE(tender.fewestFor(money(value)).count(), fewest);
}

void TestPointsAsMoney::betterRatesComeFirst_S35_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QByteArray>("share");
    QTest::addColumn<qint64>("points");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QString &at, const QByteArray &share, qint64 points,
                        const QString &value) {
        QTest::newRow(name) << at << share << points << value;
    };
    // 100 points are 10.00, on Wednesdays 15.00 of daily goods: soap 30.00; milk 20.00.
    const QString wednesday = u"2026-11-18T10:00"_s;
    row("another day", u"2026-11-19T10:00"_s, "1", 200, u"20.00"_s);
    row("better on its lines", wednesday, "1", 200, u"30.00"_s);
    row("the rest at the plain rate", wednesday, "1", 300, u"40.00"_s);
    row("everything", wednesday, "1", 400, u"50.00"_s);
    row("no more", wednesday, "1", 401, u"50.00"_s);
    row("the cap is of the whole bill", wednesday, "0.7", 400, u"35.00"_s);
}

void TestPointsAsMoney::betterRatesComeFirst_S35()
{
    QFETCH(QString, at);
    QFETCH(QByteArray, share);
    QFETCH(qint64, points);
    QFETCH(QString, value);
    Bill bill{programmeOf(terms(
                  100, "10.00", share,
                  R"([{"when": {"weekdays": ["wed"], "category": ["daily"]}, "amount": "15.00"},
                      {"when": {"category": ["daily"]}, "amount": "5.00"}])")),
              {{u"milk"_s, u"20.00"_s}, {u"soap"_s, u"30.00"_s}}};
    bill.at = at;
    QCOMPARE(toText(bill.tender().worth(Points(points)), 2), value);
}

void TestPointsAsMoney::quoteLowersToTheFewest_S35_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<qint64>("usable");
    QTest::addColumn<qint64>("wished");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<qint64>("used");
    QTest::addColumn<QString>("cash");
    const auto row = [](const char *name, const QByteArray &policy, qint64 usable, qint64 wished,
                        const QString &outcome, qint64 used, const QString &cash) {
        QTest::newRow(name) << policy << usable << wished << outcome << used << cash;
    };
    const QByteArray half = terms(100, "10.00", "0.5");
    row("none", half, 0, 0, u"ok"_s, 0, u"50.00"_s);
    row("as wished", half, 100, 100, u"ok"_s, 100, u"40.00"_s);
    row("lowered to the cap", half, 250, 1000, u"ok"_s, 250, u"25.00"_s);
    row("one short even so", half, 249, 1000, u"insufficient-points 250 of 249"_s, 0, u""_s);
    row("more than there are", half, 99, 100, u"insufficient-points 100 of 99"_s, 0, u""_s);
    row("no point is lost", terms(3, "0.01"), 99, 100, u"ok"_s, 99, u"49.67"_s);
    row("worth nothing", terms(3, "0.01"), 99, 2, u"bad-amount"_s, 0, u""_s);
    row("bill of zero reached", terms(7, "1.00"), 1000, 1000, u"ok"_s, 350, u"0.00"_s);
}

void TestPointsAsMoney::quoteLowersToTheFewest_S35()
{
    QFETCH(QByteArray, policy);
    QFETCH(qint64, usable);
    QFETCH(qint64, wished);
    QFETCH(QString, outcome);
    QFETCH(qint64, used);
    QFETCH(QString, cash);
    const auto result = billOf(policy, u"50.00"_s, usable).settled(wishFor(wished));
    QCOMPARE(refusalText(result), outcome);
    if (!result)
        return;
    QCOMPARE(result->pointsUsed, Points(used));
    QCOMPARE(toText(result->cash, 2), cash);
    QCOMPARE(result->cash + result->pointsMoney, money(u"50.00"_s));
}

void TestPointsAsMoney::checkoutRefusesMoreThanTheCap_S35_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<qint64>("wished");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const QByteArray &policy, const QString &amount,
                        qint64 wished, const QString &outcome) {
        QTest::newRow(name) << policy << amount << wished << outcome;
    };
    const QByteArray half = terms(100, "10.00", "0.5");
    row("the cap", half, u"50.00"_s, 250, u"ok"_s);
    row("one more", half, u"50.00"_s, 251, u"limit-reached points_as_money.max_share 250"_s);
    row("more than there are", half, u"500.00"_s, 301, u"insufficient-points 301 of 300"_s);
    row("all that there are", half, u"500.00"_s, 300, u"ok"_s);
    row("nothing to pay", half, u"0.00"_s, 10, u"bad-amount"_s);
    row("a lost point is given back", terms(3, "0.01"), u"50.00"_s, 100, u"ok"_s);
}

void TestPointsAsMoney::checkoutRefusesMoreThanTheCap_S35()
{
    QFETCH(QByteArray, policy);
    QFETCH(QString, amount);
    QFETCH(qint64, wished);
    QFETCH(QString, outcome);
    const auto result = billOf(policy, amount, 300).settled(wishFor(wished), PointsWish::Exact);
    QCOMPARE(refusalText(result), outcome);
    if (result)
        QVERIFY(result->pointsUsed <= Points(wished));
}

void TestPointsAsMoney::allPointsAreAsManyAsMayBeUsed_data()
{
    QTest::addColumn<qint64>("usable");
    QTest::addColumn<qint64>("used");
    QTest::newRow("none") << qint64{0} << qint64{0};
    QTest::newRow("all") << qint64{249} << qint64{249};
    QTest::newRow("up to the cap") << qint64{5000} << qint64{250};
}

void TestPointsAsMoney::allPointsAreAsManyAsMayBeUsed()
{
    QFETCH(qint64, usable);
    QFETCH(qint64, used);
    PaymentWish wish;
    wish.allPoints = true;
    for (const PointsWish mode : {PointsWish::Lowered, PointsWish::Exact}) {
        const auto result =
            billOf(terms(100, "10.00", "0.5"), u"50.00"_s, usable).settled(wish, mode);
        QCOMPARE(refusalText(result), u"ok"_s);
        QCOMPARE(result->pointsUsed, Points(used));
    }
}

void TestPointsAsMoney::debtBlocks_S25()
{
    Bill bill = billOf(terms(100, "10.00"), u"50.00"_s, 300);
    bill.member->debt = Points(1);
    QCOMPARE(refusalText(bill.settled(wishFor(10))), u"insufficient-points 10 of 299"_s);
    PaymentWish wish;
    wish.allPoints = true;
    QCOMPARE(bill.settled(wish)->pointsUsed, Points(0));
}

void TestPointsAsMoney::wishesWithoutMeaningAreRefused_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<bool>("hasMember");
    QTest::addColumn<qint64>("points");
    QTest::addColumn<QString>("storedValue");
    const QByteArray policy = terms(100, "10.00");
    QTest::newRow("fewer than no points") << policy << true << qint64{-1} << u"0.00"_s;
    QTest::newRow("negative stored value") << policy << true << qint64{0} << u"-0.01"_s;
    QTest::newRow("nobody's points") << policy << false << qint64{1} << u"0.00"_s;
    QTest::newRow("nobody's stored value") << policy << false << qint64{0} << u"0.01"_s;
    QTest::newRow("points aren't money here") << QByteArray() << true << qint64{1} << u"0.00"_s;
}

void TestPointsAsMoney::wishesWithoutMeaningAreRefused()
{
    QFETCH(QByteArray, policy);
    QFETCH(bool, hasMember);
    QFETCH(qint64, points);
    QFETCH(QString, storedValue);
    Bill bill = billOf(policy, u"50.00"_s, 300);
    if (!hasMember)
        bill.member.reset();
    for (const PointsWish mode : {PointsWish::Lowered, PointsWish::Exact})
        QCOMPARE(refusalText(bill.settled(wishFor(points, storedValue), mode)),
                 hasMember ? u"bad-amount"_s : u"bad-request"_s);
}

void TestPointsAsMoney::storedValuePaysPrincipalFirst_S10_data()
{
    QTest::addColumn<QString>("wished");
    QTest::addColumn<QString>("principal");
    QTest::addColumn<QString>("bonus");
    QTest::addColumn<QString>("cash");
    const auto row = [](const char *name, const QString &wished, const QString &principal,
                        const QString &bonus, const QString &cash) {
        QTest::newRow(name) << wished << principal << bonus << cash;
    };
    // Of 30.00 paid in and 10.00 given, on a bill of 50.00 of which points pay 5.00.
    row("some of the principal", u"20.00"_s, u"20.00"_s, u"0.00"_s, u"25.00"_s);
    row("all of it", u"30.00"_s, u"30.00"_s, u"0.00"_s, u"15.00"_s);
    row("a cent of the bonus", u"30.01"_s, u"30.00"_s, u"0.01"_s, u"14.99"_s);
    row("everything", u"40.00"_s, u"30.00"_s, u"10.00"_s, u"5.00"_s);
    row("all there is", u"all"_s, u"30.00"_s, u"10.00"_s, u"5.00"_s);
}

void TestPointsAsMoney::storedValuePaysPrincipalFirst_S10()
{
    QFETCH(QString, wished);
    QFETCH(QString, principal);
    QFETCH(QString, bonus);
    QFETCH(QString, cash);
    Bill bill = billOf(terms(100, "10.00"), u"50.00"_s, 50);
    bill.member->storedPrincipal = money(u"30.00"_s);
    bill.member->storedBonus = money(u"10.00"_s);
    PaymentWish wish = wishFor(50);
    wish.allStoredValue = wished == u"all"_s;
    if (!wish.allStoredValue)
        wish.storedValue = money(wished);
    const auto result = bill.settled(wish, PointsWish::Exact);
    QCOMPARE(refusalText(result), u"ok"_s);
    QCOMPARE(toText(result->principal, 2), principal);
    QCOMPARE(toText(result->bonus, 2), bonus);
    QCOMPARE(toText(result->cash, 2), cash);
}

void TestPointsAsMoney::storedValueIsBounded_data()
{
    QTest::addColumn<QString>("balance");
    QTest::addColumn<QString>("wished");
    QTest::addColumn<QString>("lowered");
    QTest::addColumn<QString>("exact");
    const auto row = [](const char *name, const QString &balance, const QString &wished,
                        const QString &lowered, const QString &exact) {
        QTest::newRow(name) << balance << wished << lowered << exact;
    };
    // On a bill of 50.00.
    row("all that is left to pay", u"60.00"_s, u"50.00"_s, u"ok"_s, u"ok"_s);
    row("a cent more than the bill", u"60.00"_s, u"50.01"_s, u"ok"_s,
        u"limit-reached stored_value 5000"_s);
    row("a cent more than there is", u"40.00"_s, u"40.01"_s,
        u"insufficient-stored-value 40.01 of 40.00"_s,
        u"insufficient-stored-value 40.01 of 40.00"_s);
    row("more than both", u"40.00"_s, u"99.00"_s, u"insufficient-stored-value 50.00 of 40.00"_s,
        u"insufficient-stored-value 99.00 of 40.00"_s);
}

void TestPointsAsMoney::storedValueIsBounded()
{
    QFETCH(QString, balance);
    QFETCH(QString, wished);
    QFETCH(QString, lowered);
    QFETCH(QString, exact);
    Bill bill = billOf({}, u"50.00"_s);
    bill.member->storedPrincipal = money(balance);
    QCOMPARE(refusalText(bill.settled(wishFor(0, wished))), lowered);
    QCOMPARE(refusalText(bill.settled(wishFor(0, wished), PointsWish::Exact)), exact);
}

void TestPointsAsMoney::fewestPointsAreEnoughAndNoneTooMany_S35()
{
    QVERIFY(rc::check("within the cap, worth the same, one fewer worth less", [] {
        const auto rate = [](int percent) {
            return u"%1.%2"_s.arg(percent / 100).arg(percent % 100, 2, 10, QChar(u'0')).toUtf8();
        };
        const QByteArray plain = rate(*rc::gen::inRange(1, 300));
        const QByteArray better = rate(*rc::gen::inRange(1, 300));
        const QByteArray policy =
            terms(*rc::gen::inRange(1, 60), plain, rate(*rc::gen::inRange(0, 101)),
                  R"([{"when": {"category": ["daily"]}, "amount": ")" + better + R"("}])");
        Bill bill{programmeOf(policy), {}};
        for (const QString &goods : {u"soap"_s, u"milk"_s, u"phone"_s})
            bill.items.push_back({goods, QString::fromUtf8(rate(*rc::gen::inRange(0, 900)))});
        const PointsAsTender tender = bill.tender();
        const Points wished(*rc::gen::inRange<qint64>(0, 5000));
        const Money value = tender.worth(wished);
        const Points fewest = tender.fewestFor(value);
        RC_ASSERT(value <= tender.cap());
        RC_ASSERT(fewest <= wished);
        RC_ASSERT(tender.worth(fewest) == value);
        if (fewest > Points())
            RC_ASSERT(tender.worth(fewest - Points(1)) < value);
        RC_ASSERT(tender.worth(wished + Points(1)) >= value);
    }));
}

QTEST_APPLESS_MAIN(TestPointsAsMoney)
#include "tst_pointsasmoney.moc"
