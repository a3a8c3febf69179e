#include "services/granting.h"
#include "services/membership.h"
#include "services/points.h"
#include "services/salesfloor.h"
#include "services/tagorigins.h"
#include "storage/coupons.h"
#include "storage/members.h"
#include "storage/redemptions.h"
#include "storage/tiershistory.h"

#include <QRegularExpression>
#include <QTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

// What rules give, put to the books by the use cases that ask for it.
class TestGranting : public QObject
{
    Q_OBJECT

private slots:
    void enrolmentGivesPointsThatExpire();
    void pointsWaitUntilTheyMayBeSpent();
    void codesCannotBeGuessedOrMisread();
    void rewardsTakeStockAndAreSkippedWithoutIt();
    void tagsLastAsLongAsTheRuleSays();
    void aTagNamesTheRuleThatGaveIt();
    void referrersShareOfAnAction();
    void oneRisePerOccasionAndItsRules();
    void theSameGiftOnceInTwelveMonths();
    void undoTakesEverythingBack();
    void undoTakesATagBackAndForth();
    void undoLeavesTagsThatAnotherGave();
    void anUndoneBirthdayIsFreeAgain();
    void undoingTheUndoLeavesARefundPossible();
};

void TestGranting::enrolmentGivesPointsThatExpire()
{
    Shop shop({.policy = R"("expiry": {"after": "12 months", "align": "month-end"})",
               .rules = R"({"id": "welcome", "on": "enrol", "give": {"points": 500}})"});
    const MemberId li = shop.enrol("100");
    QCOMPARE(shop.points(li), 500);
    const auto lots = Ledger(shop.store->connection()).openLots(li, Unit::Points);
    QCOMPARE(lots.size(), size_t(1));
    QCOMPARE(lots.front().lot.expiresAt.value(), at("2027-12-01 00:00")); // S18
    const auto entries = Ledger(shop.store->connection()).entriesOf(lots.front().operation);
    QCOMPARE(entries.front().source, u"enrol"_s);
    QCOMPARE(shop.faults(), QString());
}

void TestGranting::pointsWaitUntilTheyMayBeSpent()
{
    Shop shop(
        {.policy =
             R"("available_after": "2 days", "points_as_money": {"points": 1, "amount": "1.00"})"});
    const MemberId li = shop.enrol("100");
    const Answer sold = shop.sell(li, {line("50.00")});
    SaleRequest request = shop.sale(li, {line("10.00")});
    request.wish.points = Points(10);
    QCOMPARE(shop.refusalOf(request), u"insufficient-points"_s);
    // What waits is still the purchase's own: taken back without debt (S25).
    shop.refund(sold);
    QCOMPARE(shop.points(li), 0);
    QCOMPARE(shop.account(li).debt, Points());
    shop.sell(li, {line("50.00")});
    shop.passDays(2);
    QCOMPARE(shop.refusalOf(request), u"done"_s);
    QCOMPARE(shop.faults(), QString());
}

void TestGranting::codesCannotBeGuessedOrMisread()
{
    Shop shop({.rules = R"({"id": "many", "on": "purchase", "give": {"coupon": "c"}})",
               .coupons = R"({"id": "c", "name": "1 off", "discount": {"off": "1.00"}})"});
    const MemberId li = shop.enrol("100");
    for (int i = 0; i < 50; ++i)
        shop.sell(li, {line("1.00")});
    const auto held = Coupons(shop.store->connection()).openOf(li, day("2026-11-02"));
    QCOMPARE(held.size(), size_t(50));
    const QRegularExpression form(u"^C[34679ACDEFGHJKLMNPQRTUVWXY]{12}$"_s);
    QSet<QString> codes;
    for (const Coupon &coupon : held) {
        QVERIFY2(form.match(coupon.code).hasMatch(), qPrintable(coupon.code));
        codes += coupon.code;
        QVERIFY(!coupon.validThrough);
    }
    QCOMPARE(codes.size(), 50);
}

void TestGranting::rewardsTakeStockAndAreSkippedWithoutIt()
{
    Shop shop(
        {.rules = R"({"id": "cup", "on": "purchase", "when": {"purchase_at_least": "50.00"},
                            "give": [{"reward": "cup"}, {"points": 5}]})",
         .rewards = R"({"id": "cup", "name": "Cup", "kind": "goods", "points": 300, "stock": 1})"});
    const MemberId li = shop.enrol("100");
    const Redemptions redemptions(shop.store->connection());
    const Answer first = shop.sell(li, {line("50.00")});
    QCOMPARE(first.warnings, QStringList());
    QCOMPARE(redemptions.stock(u"cup"_s), std::optional<qint64>(0));
    const auto given = redemptions.ofOperation(*first.operation);
    QCOMPARE(given.size(), size_t(1));
    QCOMPARE(given.front().points, Points());
    QCOMPARE(given.front().source, u"cup"_s);
    const Answer second = shop.sell(li, {line("50.00")});
    QCOMPARE(second.warnings, QStringList{u"out-of-stock"_s});
    QCOMPARE(redemptions.ofOperation(*second.operation).size(), size_t(0));
    QCOMPARE(shop.points(li), 110); // the rest of it is given all the same
    QCOMPARE(shop.faults(), QString());
}

void TestGranting::tagsLastAsLongAsTheRuleSays()
{
    Shop shop({.rules = R"({"id": "fan", "on": "purchase", "give": {"tag": "fan", "for": "3 days"}},
                           {"id": "known", "on": "purchase", "give": {"tag": "known"}})"});
    const MemberId li = shop.enrol("100");
    shop.sell(li, {line("1.00")});
    const Members members(shop.store->connection());
    QCOMPARE(members.tagsOn(li, day("2026-11-05")).size(), size_t(2));
    QCOMPARE(members.tagsOn(li, day("2026-11-06")), std::vector<QString>{u"known"_s});
}

void TestGranting::referrersShareOfAnAction()
{
    Shop shop({.rules = R"({"id": "bags", "on": "action:bag",
                            "give": [{"points": 10}, {"to": "referrer", "points": 3}]})"});
    const MemberId host = shop.enrol("100");
    const MemberId guest = shop.enrol("200", MemberRef::of(host));
    Shop::done(PointsDesk(*shop.desk).action({}, {MemberRef::of(guest), u"bag"_s}));
    QCOMPARE(shop.points(guest), 10);
    QCOMPARE(shop.points(host), 3);
    Shop::done(PointsDesk(*shop.desk).action({}, {MemberRef::of(host), u"bag"_s}));
    QCOMPARE(shop.points(host), 13); // he has no referrer himself
    QCOMPARE(shop.faults(), QString());
}

void TestGranting::oneRisePerOccasionAndItsRules() // S29, S30
{
    Shop shop(
        {.rules =
             R"({"id": "up", "on": "tier-up", "when": {"tier": "gold"}, "give": {"points": 7}})",
         .tiers = R"({"id": "basic", "name": "Basic"},
                   {"id": "silver", "name": "Silver", "paths": [{"metric": "visits", "at_least": 1}],
                    "gift": {"points": 50}},
                   {"id": "gold", "name": "Gold", "paths": [{"metric": "visits", "at_least": 2}],
                    "gift": {"points": 500}})"});
    const MemberId li = shop.enrol("100");
    shop.sell(li, {line("1.00")});
    QCOMPARE(shop.points(li), 51);
    const Answer second = shop.sell(li, {line("1.00")});
    QCOMPARE(shop.points(li), 51 + 1 + 500 + 7);
    const auto change = TiersHistory(shop.store->connection()).byOperation(*second.operation, li);
    QCOMPARE(change->fromTier, std::optional(u"silver"_s));
    QCOMPARE(change->toTier, u"gold"_s);
    QVERIFY(change->hasGift);
    QCOMPARE(shop.faults(), QString());
}

void TestGranting::theSameGiftOnceInTwelveMonths() // S30
{
    Shop shop({.tiers = R"({"id": "basic", "name": "Basic"},
                   {"id": "silver", "name": "Silver", "gift": {"points": 50},
                    "paths": [{"metric": "spend", "window": "month", "at_least": "10.00"}]})"});
    const MemberId li = shop.enrol("100");
    const auto fallAndRise = [&](const char *when) {
        shop.set(when);
        Shop::done(Membership(*shop.desk)
                       .tier({}, {MemberRef::of(li), u"basic"_s, u"2030-01-01"_s, u"test"_s}));
        const qint64 before = shop.points(li);
        shop.sell(li, {line("10.00")});
        return shop.points(li) - before - 10;
    };
    shop.sell(li, {line("10.00")});
    QCOMPARE(shop.points(li), 60);
    QCOMPARE(fallAndRise("2027-11-01 10:00"), 0);
    QCOMPARE(fallAndRise("2027-11-02 10:00"), 50);
}

namespace
{

Terms withEverything()
{
    return {.policy = R"("points_as_money": {"points": 100, "amount": "10.00"})",
            .rules = R"({"id": "welcome", "on": "enrol", "give": {"points": 1000}},
                {"id": "all", "on": "purchase", "limit": {"per_member": {"times": 1, "window": "day"}},
                 "give": [{"points": 10}, {"coupon": "c"}, {"stored_value": "1.00"}]})",
            .tiers = R"({"id": "basic", "name": "Basic"},
                {"id": "silver", "name": "Silver", "paths": [{"metric": "visits", "at_least": 1}],
                 "gift": [{"points": 50}, {"coupon": "c"}]})",
            .coupons = R"({"id": "c", "name": "1 off", "discount": {"off": "1.00"}})"};
}

} // namespace

void TestGranting::undoTakesEverythingBack() // S26
{
    Shop shop(withEverything());
    const MemberId li = shop.enrol("100");
    SaleRequest request = shop.sale(li, {line("30.00")});
    request.wish.points = Points(100);
    const Answer sold = shop.sell(request);
    QCOMPARE(shop.points(li), 1000 - 100 + 20 + 10 + 50);
    shop.undo(sold);
    QCOMPARE(shop.points(li), 1000);
    QCOMPARE(shop.account(li).storedValue, Money());
    QCOMPARE(shop.account(li).tier, u"basic"_s);
    QCOMPARE(Coupons(shop.store->connection()).openOf(li, day("2026-11-02")).size(), size_t(0));
    QCOMPARE(shop.faults(), QString());
    QCOMPARE(shop.refusalOf(RefundRequest{Shop::of(sold), {}, true}), u"already-undone"_s);
    // It frees the limit, and the visit is the first again.
    shop.sell(request);
    QCOMPARE(shop.points(li), 1000 - 100 + 20 + 10 + 50);
    QCOMPARE(shop.faults(), QString());
}

void TestGranting::aTagNamesTheRuleThatGaveIt() // M6
{
    Shop shop({.rules = R"({"id": "base2", "on": "purchase", "give": {"points": 1}},
                           {"id": "fan", "name": "Fans", "on": "purchase",
                            "when": {"purchase_at_least": "20.00"},
                            "give": {"tag": "fan", "for": "3 days"}})"});
    const MemberId li = shop.enrol("1");
    const auto origins = [&](const char *on) { return tagOrigins(*shop.store, li, day(on)); };
    QVERIFY(origins("2026-11-02").empty());
    const Answer first = shop.sell(li, {line("20.00")});
    Shop::done(Membership(*shop.desk).tag({}, {MemberRef::of(li), {u"tall"_s}, {}}));
    QCOMPARE(origins("2026-11-02").size(), size_t(2));
    const TagOrigin fan = origins("2026-11-02").front();
    QCOMPARE(fan.tag, u"fan"_s);
    QCOMPARE(fan.rule, std::optional(u"fan"_s));
    QCOMPARE(fan.ruleName.in(u"en"_s), u"Fans"_s);
    QCOMPARE(fan.until, std::optional(day("2026-11-05")));
    const TagOrigin tall = origins("2026-11-02").back();
    QCOMPARE(tall.tag, u"tall"_s);
    QVERIFY(!tall.rule && !tall.until);
    QCOMPARE(origins("2026-11-06").size(), size_t(1)); // its time is over
    // By hand since: it is nobody's rule any more.
    Shop::done(Membership(*shop.desk).tag({}, {MemberRef::of(li), {u"fan"_s}, {}}));
    QVERIFY(!origins("2026-11-02").front().rule);
    shop.undo(first);
    QCOMPARE(shop.verified(), QString());
}

void TestGranting::undoTakesATagBackAndForth() // S26, S31
{
    Shop shop(
        {.rules = R"({"id": "fan", "on": "purchase", "give": {"tag": "fan", "for": "3 days"}})",
         .tiers = R"({"id": "basic", "name": "B"},
                           {"id": "gold", "name": "G", "gift": {"tag": "vip"},
                            "paths": [{"metric": "spend", "at_least": "100.00"}]})"});
    const MemberId li = shop.enrol("100");
    const Members members(shop.store->connection());
    const Answer sold = shop.sell(li, {line("100.00")});
    const std::vector<QString> both{u"fan"_s, u"vip"_s};
    QCOMPARE(members.tagsOn(li, day("2026-11-02")), both);
    const Answer undone = shop.undo(sold);
    QVERIFY(members.tags(li).empty());
    const Answer again = shop.undo(undone);
    QCOMPARE(members.tagsOn(li, day("2026-11-02")), both);
    shop.undo(again);
    QVERIFY(members.tags(li).empty());
    QCOMPARE(shop.verified(), QString());
}

void TestGranting::undoLeavesTagsThatAnotherGave() // S26
{
    Shop shop(
        {.rules = R"({"id": "fan", "on": "purchase", "give": {"tag": "fan", "for": "3 days"}})"});
    const MemberId li = shop.enrol("100");
    const Members members(shop.store->connection());
    const Answer first = shop.sell(li, {line("1.00")});
    shop.passDays(2);
    const Answer second = shop.sell(li, {line("1.00")});
    QCOMPARE(members.tags(li).front().until, std::optional(day("2026-11-07")));
    shop.undo(second);
    QCOMPARE(members.tags(li).front().until, std::optional(day("2026-11-05")));
    const Answer third = shop.sell(li, {line("1.00")});
    shop.undo(first);
    QCOMPARE(members.tags(li).front().until, std::optional(day("2026-11-07")));
    shop.undo(third); // stood on the first, which is gone
    QVERIFY(members.tags(li).empty());
    // What somebody put by hand since stays.
    const Answer fourth = shop.sell(li, {line("1.00")});
    shop.done(Membership(*shop.desk).tag({}, {MemberRef::of(li), {u"fan"_s}, {}}));
    shop.undo(fourth);
    QCOMPARE(members.tags(li).size(), size_t(1));
    QCOMPARE(members.tags(li).front().until, std::nullopt);
    QCOMPARE(shop.verified(), QString());
}

void TestGranting::anUndoneBirthdayIsFreeAgain() // S17, S26
{
    Shop shop({.rules = R"({"id": "cake", "on": "purchase", "when": {"birthday": "day"},
                            "give": {"points": 50}})"});
    const MemberId li = shop.enrol("100", std::nullopt, "1990-11-02");
    const Answer wrong = shop.sell(li, {line("1.00")});
    const Answer second = shop.sell(li, {line("1.00")});
    QCOMPARE(shop.points(li), 102);
    UpdateRequest change{.member = MemberRef::of(li)};
    change.birthday = u"1990-11-05"_s;
    shop.done(Membership(*shop.desk).update({}, change));
    const auto bought = [&] { return whyOf(shop.sell(li, {line("1.00")}), "cake"); };
    shop.undo(wrong);
    shop.set("2026-11-05 10:00");
    QCOMPARE(bought(), 0.0); // the second purchase's stands
    const Answer undone = shop.undo(second);
    QCOMPARE(bought(), 50.0);
    QCOMPARE(shop.verified(), QString());
}

void TestGranting::undoingTheUndoLeavesARefundPossible() // S26, S21
{
    Shop shop(withEverything());
    const MemberId li = shop.enrol("100");
    SaleRequest request = shop.sale(li, {line("30.00")});
    request.wish.points = Points(100);
    const Answer sold = shop.sell(request);
    const qint64 after = shop.points(li);
    shop.undo(shop.undo(sold));
    QCOMPARE(shop.points(li), after);
    QCOMPARE(shop.faults(), QString());
    const Answer back = shop.refund(sold);
    QCOMPARE(back.figures.value("points_returned"_L1).toInt(), 100);
    QCOMPARE(shop.points(li), 1000);
    QCOMPARE(shop.account(li).storedValue, Money());
    QCOMPARE(shop.faults(), QString());
    shop.undo(back);
    QCOMPARE(shop.points(li), after);
    QCOMPARE(shop.account(li).tier, u"silver"_s);
    QCOMPARE(shop.faults(), QString());
}

QTEST_GUILESS_MAIN(TestGranting)
#include "tst_granting.moc"
