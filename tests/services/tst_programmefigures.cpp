// How rules, coupons, tiers and stock did (R2, R6, T2, D2): what the editors show beside them.

#include "programme/programmefile.h"
#include "services/programmefigures.h"
#include "services/rewards.h"
#include "services/rulelimits.h"
#include "services/salesfloor.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

const DayRange november{day("2026-11-01"), day("2026-11-30")};

template <typename T>
QString codeOfResult(const Result<T> &result)
{
    return result ? u"done"_s : codeOf(result.refusal());
}

Terms terms()
{
    return {
        .rules =
            R"({"id": "tea", "on": "purchase", "when": {"category": "tea"}, "give": {"multiply": 2}},
                {"id": "off", "on": "purchase", "when": {"category": "daily"}, "give": {"discount": {"off": "1.00"}}},
                {"id": "bag", "on": "action:bag", "give": {"points": 100}},
                {"id": "big", "on": "purchase", "when": {"purchase_at_least": "50.00"}, "give": {"points": 7}})",
        .tiers = R"({"id": "basic"},
                {"id": "gold", "paths": [{"metric": "spend", "window": "year", "at_least": "100.00"}]})",
        .coupons = R"({"id": "c5", "discount": {"off": "5.00"}, "valid": "30 days"})",
        .rewards = R"({"id": "mug", "points": 10, "stock": 3})"};
}

QString shown(const std::vector<RuleFiring> &firings)
{
    QStringList texts;
    for (const RuleFiring &firing : firings) {
        texts += u"%1 %2×%3"_s.arg(firing.rule).arg(firing.times).arg(firing.points.count());
    }
    return texts.join(u", "_s);
}

bool always(double)
{
    return true;
}

} // namespace

class TestProgrammeFigures : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowOftenEachRuleFired()
    {
        Shop shop(terms());
        ProgrammeFigures figures(*shop.desk);
        const MemberId member = shop.enrol("c");
        shop.sell(member, {line("10.00", "tea"), line("5.00", "tea")});
        shop.sell(member, {line("60.00", "daily")});
        QCOMPARE(shown(Shop::done(figures.firings(november, always))),
                 u"base 2×74, tea 1×15, off 1×0, bag 0×0, big 1×7"_s);
        // What was undone didn't fire; other months have their own.
        shop.undo(shop.sell(member, {line("10.00", "tea")}));
        QCOMPARE(shown(Shop::done(figures.firings(november, always))),
                 u"base 2×74, tea 1×15, off 1×0, bag 0×0, big 1×7"_s);
        QCOMPARE(shown(Shop::done(figures.firings({day("2026-10-01"), day("2026-10-31")}, always))),
                 u"base 0×0, tea 0×0, off 0×0, bag 0×0, big 0×0"_s);
    }

    void whatIsWrittenDownIsToldAtOnce()
    {
        Shop shop(terms());
        ProgrammeFigures figures(*shop.desk);
        const MemberId member = shop.enrol("c");
        const Answer sold = shop.sell(member, {line("60.00", "daily")});
        shop.sell(member, {line("70.00")});
        QCOMPARE(shown(Shop::done(figures.awards(november))), u"bag 0×0, big 2×14"_s);
        QCOMPARE(shown(Shop::done(figures.awards({day("2026-11-03"), day("2026-11-30")}))),
                 u"bag 0×0, big 0×0"_s);
        shop.undo(sold);
        QCOMPARE(shown(Shop::done(figures.awards(november))), u"bag 0×0, big 1×7"_s);
    }

    void endsEarlyWhenTold()
    {
        Shop shop(terms());
        ProgrammeFigures figures(*shop.desk);
        shop.enrol("c");
        const auto count = figures.countOf(shop.store->newestProgramme().programme, Condition{},
                                           [](double) { return false; });
        QVERIFY(!Shop::done(count));
    }

    void tellsHowFarLimitsAreUsed() // R6
    {
        Shop shop({.rules =
                       R"({"id": "bag", "on": "purchase", "give": {"points": 10},
                           "limit": {"per_member": {"times": 2, "window": "month"},
                                     "total": {"points": 100, "window": "month"}}},
                          {"id": "free", "on": "purchase", "give": {"points": 1}},
                          {"id": "few", "on": "purchase",
                           "when": {"purchase_at_least": "50.00"},
                           "give": {"discount": {"off": "1.00"}},
                           "limit": {"total": {"times": 3}}})"},
                  "2026-10-31 10:00");
        const MemberId early = shop.enrol("a");
        const MemberId late = shop.enrol("b");
        shop.sell(early, {line("60.00")});
        shop.set("2026-11-02 10:00");
        shop.sell(early, {line("10.00")});
        shop.sell(early, {line("10.00")});
        shop.sell(early, {line("10.00")}); // beyond its limit
        const Answer undone = shop.sell(late, {line("10.00")});
        shop.sell(late, {line("10.00")});
        const auto used = [&] { return Shop::done(limitsUsed(*shop.desk)); };
        QCOMPARE(used().size(), size_t(2));
        QCOMPARE(used()[0].rule, u"bag"_s);
        QCOMPARE(used()[0].pointsUsed, Points(40));
        QCOMPARE(used()[0].timesUsed, 4);
        QCOMPARE(used()[0].membersAtLimit, 2);
        QCOMPARE(used()[1].rule, u"few"_s);
        QCOMPARE(used()[1].timesUsed, 1); // ever
        QVERIFY(!used()[1].perMember);
        shop.undo(undone);
        QCOMPARE(used()[0].pointsUsed, Points(30));
        QCOMPARE(used()[0].membersAtLimit, 1);
        shop.set("2026-12-01 10:00"); // another month
        QCOMPARE(used()[0].pointsUsed, Points(0));
        QCOMPARE(used()[0].membersAtLimit, 0);
        shop.standIn("Li", Role::Clerk);
        QCOMPARE(codeOfResult(limitsUsed(*shop.desk)), u"not-allowed"_s);
    }

    void countsThoseOfWhomAConditionHolds_data()
    {
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<qint64>("count");
        QTest::newRow("all") << QByteArray("{}") << qint64(3);
        QTest::newRow("spend") << QByteArray(R"({"metric": "spend", "at_least": "20.00"})")
                               << qint64(2);
        QTest::newRow("nobody") << QByteArray(R"({"tag": "vip"})") << qint64(0);
        QTest::newRow("tier") << QByteArray(R"({"tier": "gold"})") << qint64(1);
        QTest::newRow("not") << QByteArray(R"({"not": {"tier": "gold"}})") << qint64(2);
    }

    void countsThoseOfWhomAConditionHolds()
    {
        QFETCH(QByteArray, when);
        QFETCH(qint64, count);
        Shop shop(terms());
        shop.sell(shop.enrol("a"), {line("200.00")});
        shop.sell(shop.enrol("b"), {line("20.00")});
        shop.sell(shop.enrol("c"), {line("19.99")});
        QByteArray text = terms().text();
        text.chop(1);
        const auto draft =
            readProgramme(text + R"(, "segments": [{"id": "s", "when": )" + when + "}]}");
        QVERIFY(draft.programme);
        double last = 0;
        const auto found =
            ProgrammeFigures(*shop.desk)
                .countOf(draft.programme, draft.programme->segments.front().when, [&](double done) {
                    last = done;
                    return true;
                });
        QCOMPARE(Shop::done(found), std::optional(count));
        QCOMPARE(last, 1.0);
    }

    void showsWhoAThresholdWouldMove()
    {
        Shop shop(terms());
        shop.sell(shop.enrol("a"), {line("200.00")});
        shop.sell(shop.enrol("b"), {line("90.00")});
        shop.sell(shop.enrol("c"), {line("99.99")});
        shop.enrol("d");
        ProgrammeFigures figures(*shop.desk);
        const auto programme = shop.store->newestProgramme().programme;
        const auto tiers = Shop::done(figures.membersPerTier());
        QCOMPARE(tiers.value(u"gold"_s), 1);
        QCOMPARE(tiers.value(u"basic"_s), 3);
        const MemberSpread spread =
            Shop::done(figures.spread(*programme, programme->measures.front()));
        QCOMPARE(spread.members(), 4);
        QCOMPARE(spread.largest(), 20000);
        QCOMPARE(spread.atLeast(10000), 1);
        QCOMPARE(spread.atLeast(9999), 2);
        QCOMPARE(spread.between(10000, 9000), 2); // 9000 itself is met by equality
        QCOMPARE(spread.between(9000, 10000), 2);
        QCOMPARE(spread.between(10000, 20001), 1);
        QCOMPARE(spread.histogram(4), (std::vector<qint64>{1, 2, 0, 1}));
        QCOMPARE(MemberSpread({}).histogram(2), (std::vector<qint64>{0, 0}));
    }

    void tellsWhatBecameOfCoupons()
    {
        Shop shop(terms());
        const MemberId member = shop.enrol("c");
        const QString code = shop.givenCoupon(member, "c5");
        shop.givenCoupon(member, "c5");
        SaleRequest sale = shop.sale(member, {line("20.00")});
        sale.coupons = {code};
        shop.sell(sale);
        ProgrammeFigures figures(*shop.desk);
        QCOMPARE(Shop::done(figures.coupons(u"c5"_s, november)), (CouponTally{2, 1, 1, 0}));
        QCOMPARE(Shop::done(figures.coupons(u"c5"_s, {day("2026-11-03"), day("2026-11-30")})),
                 CouponTally());
    }

    void tellsTheStockMoveByMove()
    {
        Shop shop(terms());
        const MemberId member = shop.enrol("c");
        shop.sell(member, {line("50.00")});
        Rewards rewards(*shop.desk);
        shop.standIn("Mei", Role::Manager);
        Shop::done(rewards.redeem({}, {MemberRef::of(member), u"mug"_s, 2, {}}));
        Shop::done(rewards.stock({}, {u"mug"_s, 10, u"delivered"_s}));
        const auto entries = Shop::done(ProgrammeFigures(*shop.desk).stock(u"mug"_s));
        QStringList texts;
        for (const StockEntry &entry : entries) {
            texts += u"%1 %2 → %3 %4 %5"_s.arg(static_cast<int>(entry.cause))
                         .arg(entry.change)
                         .arg(entry.count)
                         .arg(entry.by, entry.reason);
        }
        QCOMPARE(texts,
                 (QStringList{u"2 10 → 11 Mei delivered"_s, u"3 -2 → 1 Mei "_s, u"1 3 → 3  "_s}));
        QVERIFY(Shop::done(ProgrammeFigures(*shop.desk).stock(u"none"_s)).empty());
    }

    void aCountSetsTheStockAndIsOnRecord()
    {
        Shop shop(terms());
        Rewards rewards(*shop.desk);
        const auto counted = [&](qint64 count) {
            return rewards.stock({}, {u"mug"_s, 0, u"counted"_s, count});
        };
        QCOMPARE(number(Shop::done(counted(7)), "stock"), 7);
        QCOMPARE(number(Shop::done(counted(7)), "stock"), 7);
        QCOMPARE(number(Shop::done(counted(0)), "stock"), 0);
        QCOMPARE(codeOfResult(counted(-1)), u"out-of-stock"_s);
        const auto entries = Shop::done(ProgrammeFigures(*shop.desk).stock(u"mug"_s));
        QCOMPARE(entries.size(), size_t(4));
        QCOMPARE(entries[1].change, 0);
        QCOMPARE(entries[0].change, -7);
        QCOMPARE(shop.verified(), QString());
    }

    void receivingCountingAndCorrectingAreToldApart()
    {
        Shop shop(terms());
        Rewards rewards(*shop.desk);
        StockRequest request{u"mug"_s, 12, u"from the wholesaler"_s};
        request.isReceived = true;
        QCOMPARE(number(Shop::done(rewards.stock({}, request)), "stock"), 15);
        Shop::done(rewards.stock({}, {u"mug"_s, 0, u"every Monday"_s, 14}));
        Shop::done(rewards.stock({}, {u"mug"_s, -1, u"broken"_s}));
        QStringList texts;
        for (const StockEntry &entry : Shop::done(ProgrammeFigures(*shop.desk).stock(u"mug"_s))) {
            texts += u"%1 %2 %3"_s.arg(entry.deed ? static_cast<int>(*entry.deed) : -1)
                         .arg(entry.change)
                         .arg(entry.reason);
        }
        QCOMPARE(texts, (QStringList{u"0 -1 broken"_s, u"2 -1 every Monday"_s,
                                     u"1 12 from the wholesaler"_s, u"-1 3 "_s}));
        // Less never comes in.
        for (const qint64 change : {qint64(0), qint64(-3)}) {
            request.change = change;
            QCOMPARE(codeOfResult(rewards.stock({}, request)), u"bad-amount"_s);
        }
        request = {u"mug"_s, 5, u" "_s};
        request.isReceived = true;
        QCOMPARE(codeOfResult(rewards.stock({}, request)), u"bad-request"_s);
        const auto stocks = Shop::done(ProgrammeFigures(*shop.desk).stocks());
        QCOMPARE(stocks, (QHash<QString, qint64>{{u"mug"_s, 13}}));
        QCOMPARE(shop.verified(), QString());
    }

    void tellsWhatWasTakenOfEachReward()
    {
        Shop shop(terms());
        const MemberId member = shop.enrol("c");
        shop.sell(member, {line("100.00")});
        Rewards rewards(*shop.desk);
        Shop::done(rewards.redeem({}, {MemberRef::of(member), u"mug"_s, 2, {}}));
        const Answer undone =
            Shop::done(rewards.redeem({}, {MemberRef::of(member), u"mug"_s, 1, {}}));
        ProgrammeFigures figures(*shop.desk);
        const auto taken = [&] { return Shop::done(figures.takings(november)); };
        QCOMPARE(taken().value(u"mug"_s), (RewardTaking{3, Points(30), Money()}));
        shop.undo(undone);
        QCOMPARE(taken().value(u"mug"_s), (RewardTaking{2, Points(20), Money()}));
        QVERIFY(Shop::done(figures.takings({day("2026-10-01"), day("2026-10-31")})).isEmpty());
    }

    void clerksAskNothing()
    {
        Shop shop(terms());
        const auto programme = shop.store->newestProgramme().programme;
        shop.standIn("Li", Role::Clerk);
        ProgrammeFigures figures(*shop.desk);
        QCOMPARE(codeOfResult(figures.awards(november)), u"not-allowed"_s);
        QCOMPARE(codeOfResult(figures.firings(november, always)), u"not-allowed"_s);
        QCOMPARE(codeOfResult(figures.membersPerTier()), u"not-allowed"_s);
        QCOMPARE(codeOfResult(figures.spread(*programme, programme->measures.front())),
                 u"not-allowed"_s);
        QCOMPARE(codeOfResult(figures.countOf(programme, {}, always)), u"not-allowed"_s);
        QCOMPARE(codeOfResult(figures.coupons(u"c5"_s, november)), u"not-allowed"_s);
        QCOMPARE(codeOfResult(figures.stock(u"mug"_s)), u"not-allowed"_s);
        QCOMPARE(codeOfResult(figures.stocks()), u"not-allowed"_s);
        QCOMPARE(codeOfResult(figures.takings(november)), u"not-allowed"_s);
    }

    void sumsAreReadByTheirIndexes_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("index");
        QTest::newRow("awards")
            << QByteArray("SELECT sum(times) FROM award_day WHERE rule = 'a' AND "
                          "business_date BETWEEN 1 AND 2")
            << QByteArray("SEARCH award_day USING PRIMARY KEY (rule=? AND business_date>? AND "
                          "business_date<?)");
        QTest::newRow("coupons")
            << QByteArray("SELECT state, count(*) FROM coupon WHERE template = 'a' AND issued_on "
                          "BETWEEN 1 AND 2 GROUP BY state")
            << QByteArray("SEARCH coupon USING COVERING INDEX coupon_template (template=? AND "
                          "issued_on>? AND issued_on<?)");
        QTest::newRow("stock") << QByteArray("SELECT change FROM stock_move WHERE reward = 'a'")
                               << QByteArray("SEARCH stock_move USING INDEX stock_move_reward "
                                             "(reward=?)");
    }

    void sumsAreReadByTheirIndexes()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, index);
        Shop shop(terms());
        Statement plan = shop.store->connection().prepareText("EXPLAIN QUERY PLAN " + sql);
        plan.stepToRow();
        QCOMPARE(plan.text(3).toUtf8(), index);
    }
};

QTEST_GUILESS_MAIN(TestProgrammeFigures)
#include "tst_programmefigures.moc"
