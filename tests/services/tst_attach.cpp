#include "services/salesfloor.h"
#include "storage/history.h"

#include <QTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

// Members put on anonymous purchases (S20), and friends who buy for the first time (S19).
class TestAttach : public QObject
{
    Q_OBJECT

private slots:
    void isRatedAtThePurchasesTimeAndTier();
    void keepsThePricesOfAnAnonymousPurchase();
    void refusesByTheClock_data();
    void refusesByTheClock();
    void refusesWhatHasAMemberOrIsGone();
    void ratesWhatHasNotBeenReturned();
    void countsForTiers();
    void clerksNeedApproval();
    void friendsFirstPurchasePaysBothOnce();
    void whoIsPaidForAFriendIsStillAFriend();
    void referralIsTakenBackFromBoth();
    void referralIsTestedOnWhatRemains();
    void frozenReferrersGetNothing();
    void everyThirdFriendCounts();

private:
    Result<Answer> attach(Shop &shop, const Answer &sold, MemberId member)
    {
        return Sales(*shop.desk).attach({}, {Shop::of(sold), MemberRef::of(member)});
    }
};

namespace
{

Terms withTiers()
{
    return {.tiers = R"({"id": "basic", "name": "Basic"},
        {"id": "silver", "name": "Silver", "multiplier": 2, "discount": 0.1,
         "paths": [{"metric": "spend", "window": "lifetime", "at_least": "100.00"}],
         "gift": {"points": 50}})"};
}

} // namespace

void TestAttach::isRatedAtThePurchasesTimeAndTier()
{
    Shop shop(withTiers());
    const MemberId li = shop.enrol("100");
    shop.clock.advanceMs(60'000);
    const Answer sold = shop.sell(std::nullopt, {line("30.00")});
    shop.clock.advanceMs(60'000);
    shop.sell(li, {line("100.00")}); // silver since then
    const Answer attached = Shop::done(attach(shop, sold, li));
    QCOMPARE(attached.figures.value("quote"_L1).toObject().value("earn"_L1).toInt(), 30);
    QCOMPARE(attached.members.front().second, li);
    QCOMPARE(shop.points(li), 100 + 50 + 30);
    QCOMPARE(shop.account(li).spend, yuan("130.00"));
    QCOMPARE(shop.account(li).purchases, 2);
    QCOMPARE(shop.faults(), QString());
    const auto lots =
        Ledger(shop.store->connection())
            .lotsOfPurchase(li, PurchaseId(Shop::of(sold).purchase.toLongLong()), Unit::Points);
    QCOMPARE(lots.size(), size_t(1));
    QCOMPARE(lots.front().lot.earnedAt, at("2026-11-02 10:01"));

    const Answer shown = Shop::done(Sales(*shop.desk).purchase({}, Shop::of(sold)));
    QCOMPARE(shown.figures.value("quote"_L1).toObject().value("earn"_L1).toInt(), 30);
    QCOMPARE(shown.members.front().second, li);
}

void TestAttach::keepsThePricesOfAnAnonymousPurchase()
{
    Shop shop(withTiers());
    const MemberId li = shop.enrol("100");
    shop.sell(li, {line("100.00")}); // silver: a tenth off from now on
    shop.clock.advanceMs(60'000);
    const Answer sold = shop.sell(std::nullopt, {line("30.00", "", 3)});
    Shop::done(attach(shop, sold, li));
    QCOMPARE(shop.points(li), 100 + 50 + 60);
    const Answer back = shop.refund(sold, {{0, Quantity(1000)}});
    QCOMPARE(back.figures.value("money_back"_L1).toString(), u"10.00"_s);
    QCOMPARE(back.figures.value("points_taken"_L1).toInt(), 20);
    QCOMPARE(shop.refund(sold).figures.value("money_back"_L1).toString(), u"20.00"_s);
    QCOMPARE(shop.points(li), 150);
    QCOMPARE(shop.faults(), QString());
}

void TestAttach::refusesByTheClock_data()
{
    QTest::addColumn<qint64>("laterMs");
    QTest::addColumn<QString>("refusal");

    constexpr qint64 week = 7 * 24 * 3'600'000LL;
    QTest::newRow("at once") << qint64(0) << "done";
    QTest::newRow("7 days later") << week << "done";
    QTest::newRow("a moment more") << week + 1 << "bad-date";
}

void TestAttach::refusesByTheClock()
{
    QFETCH(qint64, laterMs);
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(std::nullopt, {line("30.00")});
    shop.clock.advanceMs(laterMs);
    const auto attached = attach(shop, sold, li);
    QTEST(attached ? u"done"_s : codeOf(attached.refusal()), "refusal");
    QCOMPARE(shop.faults(), QString());
}

void TestAttach::refusesWhatHasAMemberOrIsGone()
{
    Shop shop(Terms{});
    const Answer early = shop.sell(std::nullopt, {line("30.00")});
    shop.clock.advanceMs(60'000);
    const MemberId li = shop.enrol("100");
    const MemberId wang = shop.enrol("200");
    QCOMPARE(codeOf(attach(shop, early, li).refusal()), u"bad-date"_s); // before he joined
    const Answer sold = shop.sell(std::nullopt, {line("30.00")});
    Shop::done(attach(shop, sold, li));
    QCOMPARE(codeOf(attach(shop, sold, li).refusal()), u"not-allowed"_s);
    QCOMPARE(codeOf(attach(shop, sold, wang).refusal()), u"not-allowed"_s);
    const Answer returned = shop.sell(std::nullopt, {line("30.00")});
    shop.refund(returned);
    QCOMPARE(codeOf(attach(shop, returned, li).refusal()), u"already-refunded"_s);
    const Answer own = shop.sell(wang, {line("30.00")});
    QCOMPARE(codeOf(attach(shop, own, li).refusal()), u"not-allowed"_s);
    Shop::done(Membership(*shop.desk).freeze({}, {MemberRef::of(wang)}));
    const Answer other = shop.sell(std::nullopt, {line("30.00")});
    QCOMPARE(codeOf(attach(shop, other, wang).refusal()), u"member-frozen"_s);
    QCOMPARE(codeOf(Sales(*shop.desk).attach({}, {{u"99"_s, {}}, MemberRef::of(li)}).refusal()),
             u"no-such-purchase"_s);
    QCOMPARE(shop.faults(), QString());
}

void TestAttach::ratesWhatHasNotBeenReturned()
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(std::nullopt, {line("30.00", "", 3), line("5.00")});
    shop.refund(sold, {{0, Quantity(1000)}, {1, Quantity(1000)}});
    Shop::done(attach(shop, sold, li));
    QCOMPARE(shop.points(li), 20);
    QCOMPARE(shop.account(li).spend, yuan("20.00"));
    QCOMPARE(shop.faults(), QString());
    QCOMPARE(shop.refund(sold).figures.value("points_taken"_L1).toInt(), 20);
    QCOMPARE(shop.points(li), 0);
    QCOMPARE(shop.account(li).purchases, 0);
    QCOMPARE(shop.faults(), QString());
}

void TestAttach::countsForTiers()
{
    Shop shop(withTiers());
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(std::nullopt, {line("100.00")});
    shop.clock.advanceMs(60'000);
    Shop::done(attach(shop, sold, li));
    QCOMPARE(shop.account(li).tier, u"silver"_s);
    QCOMPARE(shop.points(li), 150);
    shop.clock.advanceMs(60'000);
    const Answer back = shop.refund(sold); // the gift goes with it (S31)
    QCOMPARE(back.figures.value("awards_taken"_L1).toArray().size(), 1);
    QCOMPARE(shop.points(li), 0);
    QCOMPARE(shop.faults(), QString());
}

void TestAttach::clerksNeedApproval()
{
    Shop shop(Terms{});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(std::nullopt, {line("30.00")});
    shop.standIn("Clerk", Role::Clerk);
    QCOMPARE(codeOf(attach(shop, sold, li).refusal()), u"needs-approval"_s);
}

namespace
{

Terms withFriends()
{
    return {.rules =
                R"({"id": "friend", "on": "referral", "give": {"to": "referrer", "points": 500}},
        {"id": "friend-buys", "on": "referral-first-purchase", "when": {"purchase_at_least": "50.00"},
         "give": [{"to": "referrer", "points": 300}, {"to": "member", "stored_value": "5.00"},
                  {"to": "member", "points": 20}]})"};
}

} // namespace

void TestAttach::friendsFirstPurchasePaysBothOnce() // S19
{
    Shop shop(withFriends());
    const MemberId host = shop.enrol("100");
    const MemberId guest = shop.enrol("200", MemberRef::of(host));
    QCOMPARE(shop.points(host), 500);
    QCOMPARE(shop.points(guest), 0);
    const Answer first = shop.sell(guest, {line("60.00")});
    QCOMPARE(first.figures.value("quote"_L1).toObject().value("earn"_L1).toInt(), 60);
    QCOMPARE(shop.points(host), 800);
    QCOMPARE(shop.points(guest), 80);
    QCOMPARE(shop.account(guest).storedValue, yuan("5.00"));
    shop.clock.advanceMs(60'000);
    shop.sell(guest, {line("60.00")});
    QCOMPARE(shop.points(host), 800);
    // A late one that lies before the first does not pay again.
    shop.sellAt("2026-11-02 10:00", guest, {line("60.00")});
    QCOMPARE(shop.points(host), 800);
    QCOMPARE(shop.faults(), QString());
}

void TestAttach::whoIsPaidForAFriendIsStillAFriend() // S19
{
    Shop shop(withFriends());
    const MemberId host = shop.enrol("100");
    const MemberId guest = shop.enrol("200", MemberRef::of(host));
    const MemberId guestsGuest = shop.enrol("300", MemberRef::of(guest));
    shop.sell(guestsGuest, {line("60.00")});
    QCOMPARE(shop.points(guest), 800);
    QCOMPARE(shop.points(host), 500);
    // His own first purchase comes later, and pays his host and him.
    shop.clock.advanceMs(60'000);
    shop.sell(guest, {line("60.00")});
    QCOMPARE(shop.points(host), 800);
    QCOMPARE(shop.points(guest), 880);
    shop.clock.advanceMs(60'000);
    shop.sell(guest, {line("60.00")});
    QCOMPARE(shop.points(host), 800);
    QCOMPARE(shop.faults(), QString());
}

void TestAttach::referralIsTakenBackFromBoth() // S19
{
    Shop shop(withFriends());
    const MemberId host = shop.enrol("100");
    const MemberId guest = shop.enrol("200", MemberRef::of(host));
    const Answer first = shop.sell(guest, {line("60.00")});
    shop.clock.advanceMs(60'000);
    const Answer back = shop.refund(first);
    QCOMPARE(shop.points(host), 500);
    QCOMPARE(shop.points(guest), 0);
    QCOMPARE(shop.account(guest).storedValue, Money());
    const QJsonArray taken = back.figures.value("awards_taken"_L1).toArray();
    const QString sale = first.figures.value("purchase"_L1).toString();
    QCOMPARE(taken, (QJsonArray{QJsonObject{{"purchase"_L1, sale},
                                            {"rule"_L1, "friend-buys"_L1},
                                            {"points"_L1, 20},
                                            {"stored_value"_L1, "5.00"_L1}},
                                QJsonObject{{"purchase"_L1, sale},
                                            {"rule"_L1, "friend-buys"_L1},
                                            {"points"_L1, 300}}}));
    QCOMPARE(shop.faults(), QString());
    // Nothing of it remains, so the next one is the first.
    shop.clock.advanceMs(60'000);
    shop.sell(guest, {line("60.00")});
    QCOMPARE(shop.points(host), 800);
    QCOMPARE(shop.faults(), QString());
}

void TestAttach::referralIsTestedOnWhatRemains() // S19, S23
{
    Shop shop(withFriends());
    const MemberId host = shop.enrol("100");
    const MemberId guest = shop.enrol("200", MemberRef::of(host));
    const Answer first = shop.sell(guest, {line("80.00", "", 8)});
    shop.refund(first, {{0, Quantity(3000)}}); // 50 remain
    QCOMPARE(shop.points(host), 800);
    shop.refund(first, {{0, Quantity(1000)}});
    QCOMPARE(shop.points(host), 500);
    QCOMPARE(shop.points(guest), 40);
    shop.refund(first);
    QCOMPARE(shop.points(host), 500);
    QCOMPARE(shop.points(guest), 0);
    QCOMPARE(shop.faults(), QString());
}

void TestAttach::frozenReferrersGetNothing()
{
    Shop shop(withFriends());
    const MemberId host = shop.enrol("100");
    const MemberId guest = shop.enrol("200", MemberRef::of(host));
    Shop::done(Membership(*shop.desk).freeze({}, {MemberRef::of(host)}));
    shop.sell(guest, {line("60.00")});
    QCOMPARE(shop.points(host), 500);
    QCOMPARE(shop.faults(), QString());
}

void TestAttach::everyThirdFriendCounts()
{
    Shop shop(
        {.rules = R"({"id": "three", "on": "referral", "when": {"metric": "referrals", "every": 3},
                            "give": {"to": "referrer", "points": 100}})"});
    const MemberId host = shop.enrol("100");
    QList<qint64> seen;
    for (const char *card : {"201", "202", "203", "204", "205", "206"}) {
        shop.enrol(card, MemberRef::of(host));
        seen += shop.points(host);
    }
    QCOMPARE(seen, (QList<qint64>{0, 0, 100, 100, 100, 200}));
}

QTEST_GUILESS_MAIN(TestAttach)
#include "tst_attach.moc"
