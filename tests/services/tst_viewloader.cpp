#include "engine/viewcodec.h"
#include "services/dayend.h"
#include "services/points.h"
#include "services/salesfloor.h"
#include "services/viewloader.h"
#include "services/wallet.h"

#include <QTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

MemberView viewAt(Shop &shop, MemberId member, const char *when, const Basket *basket = nullptr)
{
    const InstalledProgramme installed = shop.store->newestProgramme();
    return ViewLoader(*shop.store)
        .load(member, installed, Moment::of(installed.programme->calendar, at(when)), basket);
}

// Asks for every figure that conditions know, in several windows.
Terms asking()
{
    QByteArray rules;
    for (const char *metric :
         {"visits", "quantity", "points_earned", "points_redeemed", "actions", "referrals"}) {
        for (const char *window : {"day", "month", "lifetime", "3 days"})
            rules += QByteArray(R"({"id": ")") + metric + window +
                     R"(", "on": "action:bag", "when": {"metric": ")" + metric +
                     R"(", "window": ")" + window + R"(", "at_least": 1}, "give": {"tag": "x"}}, )";
    }
    for (const char *metric : {"spend", "average_basket"})
        rules += QByteArray(R"({"id": ")") + metric +
                 R"(", "on": "action:bag", "when": {"metric": ")" + metric +
                 R"(", "window": "month", "at_least": "1.00"}, "give": {"tag": "x"}}, )";
    for (const char *metric : {"discount_share", "redeem_share"})
        rules += QByteArray(R"({"id": ")") + metric +
                 R"(", "on": "action:bag", "when": {"metric": ")" + metric +
                 R"(", "at_least": 0.5}, "give": {"tag": "x"}}, )";
    rules += R"({"id": "expiring", "on": "action:bag", "give": {"tag": "x"},
                 "when": {"expiring": {"within": "30 days", "at_least": 1}}},
                {"id": "gift", "on": "enrol", "give": {"points": 100}},
                {"id": "charge", "on": "top-up", "give": {"stored_value": "5.00"}})";
    return {.policy = R"("points_as_money": {"points": 10, "amount": "1.00"},
                         "expiry": {"after": "20 days"})",
            .rules = rules,
            .tiers = R"({"id": "basic", "name": "Basic"}, {"id": "silver", "name": "Silver",
                "paths": [{"metric": "spend", "window": "lifetime", "at_least": "50.00"}]})"};
}

} // namespace

class TestViewLoader : public QObject
{
    Q_OBJECT

private slots:
    void asOfThenIsTheSameWhateverCameLater();
    void leavesOutOnePurchase();
    void countsReturnsOfLaterWhereAsked();
    void fetchesOnlyWhatTheProgrammeAsksFor();
    void knowsWhatIsBoughtOften();
    void usesWhatLimitsLetThrough();
    void pointsThatAreDeadOrWaitingDoNotCount();
    void everyShareIsRankedByItself();
};

void TestViewLoader::asOfThenIsTheSameWhateverCameLater()
{
    Shop shop(asking());
    const MemberId host = shop.enrol("99");
    const MemberId li = shop.enrol("100", MemberRef::of(host));
    shop.enrol("101", MemberRef::of(li));
    Shop::done(Wallet(*shop.desk).topUp({}, {MemberRef::of(li), yuan("20.00"), {}}));
    shop.passDays(2);
    SaleRequest request = shop.sale(li, {line("60.00", "tea", 3, "latte"), line("5.00")});
    request.wish.points = Points(40);
    request.wish.storedValue = yuan("22.00");
    const Answer first = shop.sell(request);
    shop.passDays(2);
    shop.refund(first, {{0, Quantity(1000)}});
    Shop::done(PointsDesk(*shop.desk).action({}, {MemberRef::of(li), u"bag"_s}));
    shop.clock.advanceMs(1000);

    QList<QByteArray> before;
    const QList<const char *> moments{"2026-11-02 10:00", "2026-11-04 09:59", "2026-11-04 10:00",
                                      "2026-11-06 10:00"};
    for (const char *when : moments)
        before += encodeView(viewAt(shop, li, when));
    QCOMPARE(decodeView(before.back()).tier, 1);
    QCOMPARE(decodeView(before.front()).tier, 0);
    QCOMPARE(decodeView(before.front()).usablePoints, Points(100));
    QCOMPARE(decodeView(before.front()).storedPrincipal, yuan("20.00"));
    QCOMPARE(decodeView(before.front()).storedBonus, yuan("5.00"));
    QCOMPARE(decodeView(before.front()).purchasesBefore, 0);
    QCOMPARE(decodeView(before.back()).purchasesBefore, 1);

    shop.passDays(1);
    shop.sell(li, {line("33.00")});
    request.wish = {};
    request.wish.points = Points(10);
    shop.sell(request);
    shop.refund(first);
    shop.enrol("102", MemberRef::of(li));
    Shop::done(PointsDesk(*shop.desk).action({}, {MemberRef::of(li), u"bag"_s}));
    for (qsizetype i = 0; i < moments.size(); ++i) {
        QVERIFY2(encodeView(viewAt(shop, li, moments[i])) == before[i], moments[i]);
    }
    QCOMPARE(shop.faults(), QString());
}

void TestViewLoader::leavesOutOnePurchase()
{
    Shop shop(asking());
    const MemberId li = shop.enrol("100");
    shop.sell(li, {line("10.00")});
    shop.clock.advanceMs(1000);
    const MemberView before = viewAt(shop, li, "2026-11-02 10:01");
    const Answer sold = shop.sell(li, {line("30.00")});
    const InstalledProgramme installed = shop.store->newestProgramme();
    MemberView without =
        ViewLoader(*shop.store)
            .load(li, installed, Moment::of(installed.programme->calendar, at("2026-11-02 10:01")),
                  nullptr, PurchaseId(Shop::of(sold).purchase.toLongLong()));
    QCOMPARE(without.purchasesBefore, before.purchasesBefore);
    QVERIFY(without.measures == before.measures);
    QVERIFY(viewAt(shop, li, "2026-11-02 10:01").measures != before.measures);
}

void TestViewLoader::countsReturnsOfLaterWhereAsked() // S23
{
    Shop shop(asking());
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("30.00")});
    shop.passDays(1);
    shop.refund(sold);
    const InstalledProgramme installed = shop.store->newestProgramme();
    const Moment then = Moment::of(installed.programme->calendar, at("2026-11-02 12:00"));
    ViewLoader loader(*shop.store);
    MemberView view = loader.load(li, installed, then, nullptr);
    QCOMPARE(view.purchasesBefore, 1);
    loader.recount(view, li, installed, then, at("2026-11-03 12:00"), std::nullopt);
    QCOMPARE(view.purchasesBefore, 0);
    QVERIFY(!view.lastPurchaseOn);
}

void TestViewLoader::fetchesOnlyWhatTheProgrammeAsksFor()
{
    Shop shop({.rules = R"({"id": "unused", "on": "day", "give": {"tag": "best"},
                            "when": {"metric": "spend", "window": "year", "top_share": 0.1}})"});
    const MemberId li = shop.enrol("100");
    shop.sell(li, {line("30.00", "", 1, "latte")});
    Basket basket;
    basket.lines.push_back({u"latte"_s, std::nullopt, Quantity(1000), yuan("1.00")});
    const MemberView view = viewAt(shop, li, "2026-11-02 11:00", &basket);
    QCOMPARE(view.measures, std::vector<MeasureValue>(1)); // ranked by, never measured
    QCOMPARE(view.inTopShare, std::vector<bool>{false});
    QVERIFY(view.usedByMember.empty());
    QVERIFY(view.usedInTotal.empty());
    QVERIFY(view.products.empty());
    QVERIFY(view.expiring.empty());
    QCOMPARE(view.issuedThisYear, Points());
    QCOMPARE(view.earnedToday, Points());
}

void TestViewLoader::knowsWhatIsBoughtOften()
{
    Shop shop({.rules = R"({"id": "usual", "on": "purchase", "give": {"points": 10},
                            "when": {"usual": {"times": 2, "window": "month"}}})"});
    const MemberId li = shop.enrol("100");
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(shop.points(li), 18 * i);
        shop.sell(li, {line("18.00", "", 1, "latte")});
        shop.passDays(1);
    }
    shop.sell(li, {line("5.00", "", 1, "bread"), line("18.00", "", 1, "latte")});
    QCOMPARE(shop.points(li), 18 + 18 + 23 + 10);
    shop.sell(li, {line("5.00", "", 1, "bread")});
    QCOMPARE(shop.points(li), 74);
}

void TestViewLoader::usesWhatLimitsLetThrough() // S12
{
    Shop shop({.policy = R"("limits": {"earn_per_day": 1000},
                            "budget": {"marketing_per_year": "10.00", "enforce": true})",
               .rules = R"({"id": "few", "on": "purchase", "give": {"points": 7},
                            "limit": {"per_member": {"times": 2, "window": "month"},
                                      "total": {"points": 14, "window": "lifetime"}}})"});
    const MemberId li = shop.enrol("100");
    shop.sell(li, {line("30.00")});
    const MemberView view = viewAt(shop, li, "2026-11-02 11:00");
    QCOMPARE(view.usedByMember[1], (UsedAllowance{1, Points(7)}));
    QCOMPARE(view.usedInTotal[1], (UsedAllowance{1, Points(7)}));
    QCOMPARE(view.earnedToday, Points(37));
    QCOMPARE(view.issuedThisYear, Points(37));
    const MemberId wang = shop.enrol("200");
    const MemberView other = viewAt(shop, wang, "2026-11-02 11:00");
    QCOMPARE(other.usedByMember[1], UsedAllowance());
    QCOMPARE(other.usedInTotal[1], (UsedAllowance{1, Points(7)}));
    QCOMPARE(viewAt(shop, li, "2026-12-01 11:00").usedByMember[1], UsedAllowance());
}

void TestViewLoader::pointsThatAreDeadOrWaitingDoNotCount() // S3
{
    Shop shop({.policy = R"("expiry": {"after": "10 days"}, "available_after": "2 days")"});
    const MemberId li = shop.enrol("100");
    shop.sell(li, {line("30.00")});
    QCOMPARE(viewAt(shop, li, "2026-11-03 23:59").usablePoints, Points());
    QCOMPARE(viewAt(shop, li, "2026-11-04 00:00").usablePoints, Points(30));
    QCOMPARE(viewAt(shop, li, "2026-11-12 23:59").usablePoints, Points(30));
    QCOMPARE(viewAt(shop, li, "2026-11-13 00:00").usablePoints, Points());
}

void TestViewLoader::everyShareIsRankedByItself() // S32
{
    Shop shop({.tiers = R"({"id": "basic", "name": "Basic"},
        {"id": "silver", "name": "Silver",
         "paths": [{"metric": "spend", "window": "month", "top_share": 0.5}]},
        {"id": "gold", "name": "Gold",
         "paths": [{"metric": "spend", "window": "month", "top_share": 0.25}]})"});
    std::vector<MemberId> members;
    for (const char *card : {"1", "2", "3", "4"})
        members.push_back(shop.enrol(card));
    for (size_t i = 0; i < members.size(); ++i) {
        const QByteArray amount = QByteArray::number(100 - 10 * static_cast<int>(i)) + ".00";
        shop.sell(members[i], {line(amount.constData())});
    }
    shop.set("2026-12-01 09:00");
    Shop::done(DayEnd(*shop.desk).run({}, std::nullopt));
    QCOMPARE(shop.account(members[0]).tier, u"gold"_s);
    QCOMPARE(shop.account(members[1]).tier, u"silver"_s);
    QCOMPARE(shop.account(members[2]).tier, u"basic"_s);
    QCOMPARE(viewAt(shop, members[0], "2026-12-05 10:00").inTopShare,
             (std::vector<bool>{true, true}));
    QCOMPARE(viewAt(shop, members[1], "2026-12-05 10:00").inTopShare,
             (std::vector<bool>{true, false}));
    QCOMPARE(viewAt(shop, members[0], "2027-01-05 10:00").inTopShare,
             (std::vector<bool>{false, false})); // December was not ranked
}

QTEST_GUILESS_MAIN(TestViewLoader)
#include "tst_viewloader.moc"
