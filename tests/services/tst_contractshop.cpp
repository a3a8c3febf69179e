#include "services/salesfloor.h"
#include "services/wallet.h"
#include "storage/coupons.h"

#include <QFile>
#include <QTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

// The shop of contract.md's example sells (M1, R1, R2): its rules act together as written there.
class TestContractShop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aFirstWeek();
    void theLadderOfNovember();
    void friendsAreWorthSomething();
    void theTaskOfTheMonth();
    void theFirstPurchaseMakesSilver();
    void toppingUp();

private:
    QByteArray m_programme;
};

void TestContractShop::initTestCase()
{
    QFile file(QStringLiteral(REGULARS_SOURCE_DIR "/tests/programme/contract-example.jsonc"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_programme = file.readAll();
}

void TestContractShop::aFirstWeek()
{
    Shop shop(m_programme);
    const MemberId li = shop.enrol("100");
    QCOMPARE(shop.points(li), 500); // welcome
    // A Monday in the first week: 12 base, twice.
    QCOMPARE(
        quoteOf(shop.sell(li, {line("12.00", "", 1, "6901234567892")})).value("earn"_L1).toInt(),
        24);
    // The second cup at half its price; nothing for tobacco.
    const Answer tea = shop.sell(li, {line("36.00", "", 2, "latte"), line("20.00", "tobacco")});
    QCOMPARE(quoteOf(tea).value("payable"_L1).toString(), u"47.00"_s);
    QCOMPARE(whyOf(tea, "base"), 27.0);
    QCOMPARE(whyOf(tea, "first-week"), 27.0);
    QCOMPARE(whyOf(tea, "no-tobacco"), 0.0);
    QCOMPARE(quoteOf(tea).value("earn"_L1).toInt(), 54);
    shop.passDays(7);
    // Fresh goods earn double; the week is over.
    const Answer fresh = shop.sell(li, {line("10.00", "fresh")});
    QCOMPARE(whyOf(fresh, "fresh"), 20.0);
    QCOMPARE(whyOf(fresh, "first-week"), 0.0);
    QCOMPARE(shop.verified(), QString());
}

void TestContractShop::theLadderOfNovember() // S27
{
    Shop shop(m_programme);
    const Answer sold = shop.sell(std::nullopt, {line("120.00", "food"), line("80.00", "daily")});
    QCOMPARE(quoteOf(sold).value("payable"_L1).toString(), u"150.00"_s);
    QCOMPARE(text(shop.refund(sold, {{1, Quantity(1000)}}), "money_back"), u"50.00"_s);
    shop.set("2026-12-01 10:00");
    const Answer later = shop.sell(std::nullopt, {line("200.00", "food")});
    QCOMPARE(quoteOf(later).value("payable"_L1).toString(), u"200.00"_s);
}

void TestContractShop::friendsAreWorthSomething() // S19
{
    Shop shop(m_programme);
    const MemberId host = shop.enrol("100");
    const MemberId guest = shop.enrol("201", MemberRef::of(host));
    shop.enrol("202", MemberRef::of(host));
    QCOMPARE(shop.points(host), 500 + 2 * 500);
    const Coupons coupons(shop.store->connection());
    QCOMPARE(coupons.openOf(host, day("2026-11-02")).size(), size_t(0));
    shop.enrol("203", MemberRef::of(host));
    QCOMPARE(coupons.openOf(host, day("2026-11-02")).front().couponTemplate, u"free20"_s);
    const Answer first = shop.sell(guest, {line("10.00", "food")});
    QCOMPARE(shop.points(host), 500 + 3 * 500 + 300);
    QCOMPARE(shop.account(guest).storedValue, yuan("5.00"));
    shop.refund(first);
    QCOMPARE(shop.points(host), 500 + 3 * 500);
    QCOMPARE(shop.account(guest).storedValue, Money());
    QCOMPARE(shop.verified(), QString());
}

void TestContractShop::theTaskOfTheMonth() // S23
{
    Shop shop(m_programme);
    const MemberId li = shop.enrol("100");
    shop.passDays(7);
    const Answer first = shop.sell(li, {line("10.00", "food")});
    shop.passDays(1);
    shop.sell(li, {line("10.00", "food")});
    shop.passDays(1);
    const Answer third = shop.sell(li, {line("10.00", "food")});
    QCOMPARE(whyOf(third, "task-3"), 1000.0);
    QCOMPARE(shop.points(li), 500 + 30 + 1000);
    shop.passDays(1);
    QCOMPARE(awardsTaken(shop.refund(first)), QJsonArray{taken(third, "task-3", 1000)});
    QCOMPARE(shop.points(li), 500 + 20);
    QCOMPARE(shop.verified(), QString());
}

void TestContractShop::theFirstPurchaseMakesSilver() // S29, S31
{
    Shop shop(m_programme);
    const MemberId li = shop.enrol("100");
    shop.passDays(7);
    const Answer first = shop.sell(li, {line("15.00", "food")});
    QCOMPARE(shop.account(li).tier, u"silver"_s);
    QCOMPARE(shop.points(li), 500 + 15 + 200);
    const Answer second = shop.sell(li, {line("20.00", "food")});
    QCOMPARE(quoteOf(second).value("payable"_L1).toString(), u"19.00"_s);
    shop.clock.advanceMs(1000);
    // Without it no path leads to silver: the gift goes, the tier stays for its review.
    const Answer back = shop.refund(first);
    QCOMPARE(awardsTaken(back), QJsonArray{taken(first, "tier:silver", 200)});
    QCOMPARE(shop.account(li).tier, u"silver"_s);
    QCOMPARE(shop.account(li).tierReviewOn->toIso(), u"2026-11-09"_s);
    QCOMPARE(shop.verified(), QString());
}

void TestContractShop::toppingUp()
{
    Shop shop(m_programme);
    const MemberId li = shop.enrol("100");
    Shop::done(Wallet(*shop.desk).topUp({}, {MemberRef::of(li), yuan("99.99"), {}}));
    QCOMPARE(shop.account(li).storedValue, yuan("99.99"));
    Shop::done(Wallet(*shop.desk).topUp({}, {MemberRef::of(li), yuan("100.00"), {}}));
    QCOMPARE(shop.account(li).storedValue, yuan("209.99"));
    QCOMPARE(shop.verified(), QString());
}

QTEST_GUILESS_MAIN(TestContractShop)
#include "tst_contractshop.moc"
