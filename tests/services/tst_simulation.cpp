// What-if (R8): small cases by hand, and that it reads only.

#include "programme/programmefile.h"
#include "services/points.h"
#include "services/rewards.h"
#include "services/salesfloor.h"
#include "services/simulation.h"

#include <QTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

std::shared_ptr<const Programme> programmeOf(const Terms &terms)
{
    const ProgrammeReading reading = readProgramme(terms.text());
    if (!reading.programme)
        throw std::logic_error(reading.faults.front().toText().toStdString());
    return reading.programme;
}

WhatIf played(Shop &shop, const char *first, const char *last, const Terms &draft, int threads = 1)
{
    Simulation::Options options;
    options.threads = threads;
    auto outcome = Shop::done(
        Simulation(*shop.store).run({day(first), day(last)}, programmeOf(draft), options));
    return std::move(outcome).value();
}

const QByteArray mugs =
    R"({"id": "mug", "name": "Mug", "kind": "goods", "points": 100, "worth": "20.00"})";

} // namespace

class TestSimulation : public QObject
{
    Q_OBJECT

private slots:
    void aProgrammeAgainstItselfChangesNothing();
    void twiceThePointsAreTwiceThePoints();
    void aLowerThresholdLiftsMembers();
    void pointsThatLiveLongerAreNotLost();
    void redemptionsOutOfReachAreNamed();
    void whatWasReturnedIsAsNeverSold();
    void aPeriodBeginsWithWhatMembersHeld();
    void aTotalLimitIsSharedByAll();
    void whatGoesOnChangingIsNamed();
    void offersToAnybodyCost();
    void aPeriodThatEndsFirstIsRefused();
    void stoppedItAnswersNothing();
    void theHistoryIsFromTheFirstPurchaseToTheLast();
};

void TestSimulation::theHistoryIsFromTheFirstPurchaseToTheLast()
{
    Shop shop{Terms{}};
    QVERIFY(!Simulation(*shop.store).history());
    const MemberId member = shop.enrol("1");
    QVERIFY(!Simulation(*shop.store).history()); // who only joined has bought nothing
    shop.sell(member, {line("1.00")});
    QCOMPARE(Simulation(*shop.store).history(), (DayRange{day("2026-11-02"), day("2026-11-02")}));
    shop.passDays(3);
    shop.sell(member, {line("1.00")});
    QCOMPARE(Simulation(*shop.store).history(), (DayRange{day("2026-11-02"), day("2026-11-05")}));
}

void TestSimulation::aProgrammeAgainstItselfChangesNothing()
{
    const Terms terms{.rules = R"({"id": "welcome", "on": "enrol", "give": {"points": 50}})",
                      .rewards = mugs};
    Shop shop(terms);
    const MemberId member = shop.enrol("1");
    shop.sell(member, {line("120.00")});
    Shop::done(Rewards(*shop.desk).redeem({}, {MemberRef::of(member), u"mug"_s, 1, {}}));
    const WhatIf whatIf = played(shop, "2026-11-01", "2026-11-30", terms);
    QCOMPARE(whatIf.live, whatIf.draft);
    QCOMPARE(whatIf.live.flow.issued, Points(170));
    QCOMPARE(whatIf.live.flow.redeemed, Points(100));
    QCOMPARE(whatIf.live.outstanding.count(), shop.points(member));
    QCOMPARE(whatIf.live.redemptions, 1);
    QCOMPARE(whatIf.winners + whatIf.losers + whatIf.movedUp + whatIf.movedDown, 0);
    QVERIFY(whatIf.mostGaining.empty() && whatIf.mostLosing.empty());
}

void TestSimulation::twiceThePointsAreTwiceThePoints()
{
    Shop shop{Terms{}};
    const MemberId rich = shop.enrol("1");
    const MemberId poor = shop.enrol("2");
    shop.sell(rich, {line("100.00")});
    shop.sell(poor, {line("10.50")});
    const WhatIf whatIf =
        played(shop, "2026-11-02", "2026-11-02",
               {.rules = R"({"id": "double", "on": "purchase", "give": {"multiply": 2}})"});
    QCOMPARE(whatIf.live.flow.issued, Points(110));
    QCOMPARE(whatIf.draft.flow.issued, Points(221));
    QCOMPARE(whatIf.winners, 2);
    QCOMPARE(whatIf.mostGaining.at(0).member, rich);
    QCOMPARE(whatIf.mostGaining.at(0).gain, Ratio(1)); // 100 points at 0.01
    QCOMPARE(whatIf.mostGaining.at(1).member, poor);
    QCOMPARE(whatIf.live.daily.size(), std::size_t(1));
    QCOMPARE(whatIf.draft.daily.at(0).issued, Points(221));
    QCOMPARE(whatIf.draft.flow.cost(Ratio(1, 100), 2), Ratio(221, 100));
}

void TestSimulation::aLowerThresholdLiftsMembers() // S29
{
    const auto ladder = [](const QByteArray &spend) {
        return Terms{.tiers = R"({"id": "basic", "name": "B"}, {"id": "silver", "name": "S",
            "multiplier": 2, "paths": [{"metric": "spend", "at_least": ")" +
                              spend + R"("}], "gift": {"points": 20}})"};
    };
    Shop shop(ladder("100.00"));
    const MemberId member = shop.enrol("1");
    shop.enrol("2");
    shop.sell(member, {line("50.00")});
    shop.passDays(1);
    shop.sell(member, {line("40.00")});
    const WhatIf whatIf = played(shop, "2026-11-01", "2026-11-30", ladder("50.00"));
    QCOMPARE(whatIf.live.tiers, (std::vector<qint64>{2, 0}));
    QCOMPARE(whatIf.draft.tiers, (std::vector<qint64>{1, 1}));
    QCOMPARE(whatIf.movedUp, 1);
    QCOMPARE(whatIf.draft.rises, 1);
    QCOMPARE(whatIf.live.flow.issued, Points(90));
    QCOMPARE(whatIf.draft.flow.issued, Points(50 + 20 + 80)); // the tier counts from the next one
}

void TestSimulation::pointsThatLiveLongerAreNotLost() // R8: expiry 30 → 90 days
{
    const Terms brief{.policy = R"("expiry": {"after": "30 days"})", .rewards = mugs};
    const Terms lasting{.policy = R"("expiry": {"after": "90 days"})", .rewards = mugs};
    Shop shop(brief, "2026-08-01 10:00");
    const MemberId member = shop.enrol("1");
    shop.sell(member, {line("100.00")}); // dead after 31 August
    shop.set("2026-09-10 10:00");
    shop.sell(member, {line("30.00")}); // dead after 10 October
    const WhatIf whatIf = played(shop, "2026-08-01", "2026-10-10", lasting);
    QCOMPARE(whatIf.live.flow.expired, Points(130));
    QCOMPARE(whatIf.draft.flow.expired, Points(0));
    QCOMPARE(whatIf.live.daily.at(30).expired, Points(100)); // 31 August, its last good day
    QCOMPARE(whatIf.live.daily.at(70).expired, Points(30));
    QCOMPARE(whatIf.live.outstanding, Points(0));
    QCOMPARE(whatIf.draft.outstanding, Points(130));
    QCOMPARE(whatIf.live.rewards.at(0).membersInReach, 0);
    QCOMPARE(whatIf.draft.rewards.at(0).membersInReach, 1);
    QCOMPARE(whatIf.winners, 1); // nothing more was issued, less was lost
    QCOMPARE(whatIf.liability(whatIf.draft), Ratio(130, 100));
    // A day less, and the second is not yet lost.
    QCOMPARE(played(shop, "2026-08-01", "2026-10-09", lasting).live.flow.expired, Points(100));
}

void TestSimulation::redemptionsOutOfReachAreNamed()
{
    Shop shop(Terms{.rewards = mugs});
    const MemberId member = shop.enrol("1");
    shop.sell(member, {line("150.00")});
    Shop::done(Rewards(*shop.desk).redeem({}, {MemberRef::of(member), u"mug"_s, 1, {}}));
    const Terms dear{.rewards = R"({"id": "mug", "name": "Mug", "kind": "goods", "points": 151})"};
    const WhatIf whatIf = played(shop, "2026-11-01", "2026-11-30", dear);
    QCOMPARE(whatIf.live.rewards.at(0).redeemed, 1);
    QCOMPARE(whatIf.draft.rewards.at(0).redeemed, 0);
    QCOMPARE(whatIf.draft.rewards.at(0).outOfReach, 1);
    QCOMPARE(whatIf.draft.redemptionsMissed, 1);
    QCOMPARE(whatIf.draft.outstanding, Points(150));
    const WhatIf without = played(shop, "2026-11-01", "2026-11-30", {});
    QCOMPARE(without.draft.redemptionsMissed, 1);
    QVERIFY(without.draft.rewards.empty());
}

void TestSimulation::whatWasReturnedIsAsNeverSold() // S21, S22
{
    Shop shop{Terms{}};
    const MemberId member = shop.enrol("1");
    const Answer sold = shop.sell(member, {line("30.00"), line("60.00", "", 3)});
    shop.refund(sold, {{1, Quantity(1000)}});
    shop.refund(shop.sell(member, {line("500.00")}));
    shop.undo(shop.sell(member, {line("700.00")}));
    const WhatIf whatIf = played(shop, "2026-11-01", "2026-11-30", {});
    QCOMPARE(whatIf.live.flow.issued.count(), shop.points(member));
    QCOMPARE(whatIf.live.flow.issued, Points(70));
    QCOMPARE(whatIf.live.purchases, 1);
}

void TestSimulation::aPeriodBeginsWithWhatMembersHeld()
{
    const Terms terms{.policy = R"("expiry": {"after": "60 days"})",
                      .rules = R"({"id": "third", "on": "purchase", "give": {"points": 7},
                          "when": {"metric": "visits", "every": 3}})",
                      .rewards = mugs};
    Shop shop(terms, "2026-08-20 10:00");
    const MemberId member = shop.enrol("1");
    shop.sell(member, {line("80.00")});
    shop.passDays(1);
    shop.sell(member, {line("40.00")});
    Shop::done(Rewards(*shop.desk).redeem({}, {MemberRef::of(member), u"mug"_s, 1, {}}));
    shop.set("2026-09-05 10:00");
    shop.sell(member, {line("10.00")});
    // 20 of the second purchase were left; the third visit counts the two before.
    const WhatIf whatIf = played(shop, "2026-09-01", "2026-10-31", terms);
    QCOMPARE(whatIf.live, whatIf.draft);
    QCOMPARE(whatIf.live.flow.issued, Points(17));
    QCOMPARE(whatIf.live.flow.redeemed, Points(0));
    QCOMPARE(whatIf.live.flow.expired, Points(20)); // 20 October
    QCOMPARE(whatIf.live.outstanding, Points(17));
    QCOMPARE(whatIf.live.purchases, 1);
}

void TestSimulation::aTotalLimitIsSharedByAll() // S12
{
    const auto limited = [](int times) {
        return Terms{.rules = R"({"id": "gift", "on": "purchase", "give": {"points": 10},
            "limit": {"total": {"times": )" +
                              QByteArray::number(times) + R"(, "window": "month"}}})"};
    };
    Shop shop(limited(2));
    const std::vector<MemberId> members{shop.enrol("1"), shop.enrol("2"), shop.enrol("3")};
    for (const MemberId member : {members[2], members[0], members[1]}) {
        shop.passDays(1);
        shop.sell(member, {line("1.00")});
    }
    const WhatIf whatIf = played(shop, "2026-11-01", "2026-11-30", limited(1));
    QCOMPARE(whatIf.live.flow.issued, Points(3 + 20));
    QCOMPARE(whatIf.draft.flow.issued, Points(3 + 10));
    QCOMPARE(whatIf.mostLosing.size(), std::size_t(1));
    QCOMPARE(whatIf.mostLosing.at(0).member, members[0]); // who came second
    QVERIFY(!whatIf.notes.contains(u"shared-limits-not-settled"_s));
    QVERIFY(whatIf.unsettled.rules.isEmpty());
}

// Who stands behind gets double and overtakes, so that each day's ranking hangs on the one before.
void TestSimulation::whatGoesOnChangingIsNamed() // R8
{
    Shop shop{Terms{}};
    const MemberId first = shop.enrol("1");
    const MemberId second = shop.enrol("2");
    for (int i = 0; i < 40; ++i) {
        shop.sell(first, {line("10.00")});
        shop.sell(second, {line("9.00")});
        shop.passDays(1);
    }
    QByteArray text = Terms{.rules = R"({"id": "still", "on": "purchase", "give": {"points": 1}},
        {"id": "chase", "on": "purchase", "give": {"multiply": 2},
         "when": {"not": {"segment": "ahead"}}})"}
                          .text();
    text.insert(text.indexOf("\"rules\""), R"("segments": [{"id": "ahead", "name": "Ahead",
        "when": {"metric": "points_earned", "window": "2 days", "top_share": 0.5}}], )");
    const auto chased = readProgramme(text).programme;
    QVERIFY(chased);
    auto outcome =
        Shop::done(Simulation(*shop.store).run({day("2026-11-02"), day("2026-12-31")}, chased, {}));
    const WhatIf whatIf = std::move(outcome).value();
    QVERIFY(whatIf.notes.contains(u"shared-limits-not-settled"_s));
    QCOMPARE(whatIf.unsettled.rules, QStringList{u"chase"_s});
    QCOMPARE(whatIf.unsettled.segments, QStringList{u"ahead"_s});
    QVERIFY(whatIf.unsettled.tiers.isEmpty() && whatIf.unsettled.rewards.isEmpty());
    QVERIFY(!whatIf.unsettled.isOfBudget);
    const auto live = shop.store->newestProgramme().programme;
    const QJsonObject json = whatIfToJson(whatIf, *live, *chased);
    QCOMPARE(json[u"not_settled"_s][u"rules"_s].toArray(), QJsonArray{u"chase"_s});
}

void TestSimulation::offersToAnybodyCost()
{
    Shop shop{Terms{}};
    shop.sell(std::nullopt, {line("50.00")});
    shop.sell(shop.enrol("1"), {line("20.00")});
    const WhatIf whatIf = played(
        shop, "2026-11-01", "2026-11-30",
        {.rules = R"({"id": "tenth", "on": "purchase", "give": {"discount": {"percent": 10}}})"});
    QCOMPARE(whatIf.live.flow.discounts, Money());
    QCOMPARE(whatIf.draft.flow.discounts, yuan("7.00"));
    QCOMPARE(whatIf.draft.flow.issued, Points(18));
}

void TestSimulation::aPeriodThatEndsFirstIsRefused()
{
    Shop shop{Terms{}};
    const auto refused =
        Simulation(*shop.store).run({day("2026-11-02"), day("2026-11-01")}, programmeOf({}), {});
    QVERIFY(!refused);
    QCOMPARE(codeOf(refused.refusal()), u"bad-date"_s);
}

void TestSimulation::stoppedItAnswersNothing()
{
    Shop shop{Terms{}};
    shop.sell(shop.enrol("1"), {line("20.00")});
    const qint64 before =
        shop.store->connection().query("SELECT count(*) FROM operation").scalar<qint64>();
    Simulation::Options options;
    options.keepsGoing = [](qint64, qint64) { return false; };
    const auto outcome =
        Shop::done(Simulation(*shop.store)
                       .run({day("2026-11-01"), day("2026-11-30")}, programmeOf({}), options));
    QVERIFY(!outcome);
    QCOMPARE(shop.store->connection().query("SELECT count(*) FROM operation").scalar<qint64>(),
             before);
    QVERIFY(!shop.store->connection().isInTransaction());
    QCOMPARE(shop.verified(), QString());
}

QTEST_GUILESS_MAIN(TestSimulation)

#include "tst_simulation.moc"
