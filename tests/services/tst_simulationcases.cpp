// What-if (R8): what goes from member to member, and what a period begins with, reckoned by hand.

#include "programme/programmefile.h"
#include "services/dayend.h"
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

QByteArray withSegments(const Terms &terms, const QByteArray &segments)
{
    QByteArray text = terms.text();
    text.chop(1);
    return text + ", \"segments\": [" + segments + "]}";
}

std::shared_ptr<const Programme> programmeOf(const QByteArray &text)
{
    const ProgrammeReading reading = readProgramme(text);
    if (!reading.programme)
        throw std::logic_error(reading.faults.front().toText().toStdString());
    return reading.programme;
}

WhatIf played(Shop &shop, const char *first, const char *last, const QByteArray &draft)
{
    Simulation::Options options;
    options.threads = 1;
    auto outcome = Shop::done(
        Simulation(*shop.store).run({day(first), day(last)}, programmeOf(draft), options));
    return std::move(outcome).value();
}

const QByteArray mugs =
    R"({"id": "mug", "name": "Mug", "kind": "goods", "points": 100, "worth": "20.00"})";

void redeemMug(Shop &shop, MemberId member)
{
    Shop::done(Rewards(*shop.desk).redeem({}, {MemberRef::of(member), u"mug"_s, 1, {}}));
}

} // namespace

class TestSimulationCases : public QObject
{
    Q_OBJECT

private slots:
    void aTopShareIsOfAllMembers();
    void aSegmentOfTheBestIsKnownAtTheEnd();
    void debtIsOwedFromTheBeginning();
    void whatComesBackOfEarlierSalesIsTaken();
    void aDebtOwedAgainTakesNothingEarnedSince();
    void pointsLengthenedByHandLiveOn();
    void whatGoesToReferrersIsTheirsToSpend();
    void aTotalLimitRemembersWhatWasUsedBefore();
    void aTagGivenBeforeIsHeld();
    void couponsGivenAreCounted();
};

void TestSimulationCases::aTopShareIsOfAllMembers() // S32
{
    const auto ladder = [](const QByteArray &share) {
        return Terms{.tiers = R"({"id": "basic", "name": "B"}, {"id": "silver", "name": "S",
            "multiplier": 2, "paths": [{"metric": "spend", "window": "month", "top_share": )" +
                              share + "}]}"}
            .text();
    };
    Shop shop(ladder("0.5"), "2026-10-05 10:00");
    const std::vector<MemberId> members{shop.enrol("1"), shop.enrol("2"), shop.enrol("3")};
    const char *const spent[] = {"100.00", "60.00", "10.00"};
    for (std::size_t i = 0; i < members.size(); ++i)
        shop.sell(members[i], {line(spent[i])});
    shop.set("2026-11-02 10:00");
    Shop::done(DayEnd(*shop.desk).run({}, std::nullopt));
    for (const MemberId member : members)
        shop.sell(member, {line("10.00")});
    // ⌊0.5 × 3⌋ is one of them, ⌊0.67 × 3⌋ are two; October is ranked when it ends, November after
    // this.
    const WhatIf whatIf = played(shop, "2026-10-01", "2026-11-29", ladder("0.67"));
    QCOMPARE(whatIf.live.tiers, (std::vector<qint64>{2, 1}));
    QCOMPARE(whatIf.draft.tiers, (std::vector<qint64>{1, 2}));
    QCOMPARE(whatIf.live.flow.issued, Points(170 + 20 + 10 + 10));
    QCOMPARE(whatIf.draft.flow.issued, Points(170 + 20 + 20 + 10));
    QCOMPARE(whatIf.live.flow.issued.count(),
             shop.points(members[0]) + shop.points(members[1]) + shop.points(members[2]));
    QCOMPARE(whatIf.mostGaining.size(), std::size_t(1));
    QCOMPARE(whatIf.mostGaining.at(0).member, members[1]);
    // A period that begins after the ranking stands on it.
    QCOMPARE(played(shop, "2026-11-01", "2026-11-29", ladder("0.67")).draft.flow.issued,
             Points(20 + 10 + 10)); // who was not lifted in October is not lifted later
}

void TestSimulationCases::aSegmentOfTheBestIsKnownAtTheEnd() // S32
{
    const QByteArray segments =
        R"({"id": "best", "name": "Best", "when": {"metric": "spend", "window": "12 months", "top_share": 0.5}},
           {"id": "rest", "name": "Rest", "when": {"not": {"metric": "spend", "window": "12 months", "top_share": 0.5}}},
           {"id": "big", "name": "Big", "when": {"metric": "spend", "at_least": "300.00"}})";
    Shop shop(withSegments({}, segments));
    const MemberId rich = shop.enrol("1");
    const MemberId poor = shop.enrol("2");
    shop.sell(rich, {line("400.00")});
    shop.sell(poor, {line("10.00")});
    const WhatIf whatIf = played(
        shop, "2026-11-01", "2026-11-30",
        withSegments({.rules = R"({"id": "double", "on": "purchase", "give": {"multiply": 2}})"},
                     segments));
    const std::vector<std::pair<qint64, Points>> expected{
        {1, Points(800)}, {1, Points(20)}, {1, Points(800)}};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(whatIf.segments.at(i).members, expected[i].first);
        QCOMPARE(whatIf.segments.at(i).draft.issued, expected[i].second);
        QCOMPARE(whatIf.segments.at(i).live.issued + whatIf.segments.at(i).live.issued,
                 expected[i].second);
    }
}

void TestSimulationCases::debtIsOwedFromTheBeginning() // S25
{
    const QByteArray terms = Terms{.rewards = mugs}.text();
    Shop shop(terms);
    const MemberId member = shop.enrol("1");
    const Answer sold = shop.sell(member, {line("100.00")});
    redeemMug(shop, member);
    shop.refund(sold);
    QCOMPARE(shop.points(member), -100);
    shop.passDays(1);
    shop.sell(member, {line("130.00")});
    const WhatIf whatIf = played(shop, "2026-11-03", "2026-11-30", terms);
    QCOMPARE(whatIf.live.outstanding, Points(30));
    QCOMPARE(whatIf.live.outstanding.count(), shop.points(member));
    QCOMPARE(played(shop, "2026-11-04", "2026-11-30", terms).live.outstanding, Points(30));
}

void TestSimulationCases::whatComesBackOfEarlierSalesIsTaken() // S21, S24
{
    const QByteArray terms = Terms{.rewards = mugs}.text();
    Shop shop(terms);
    const MemberId member = shop.enrol("1");
    const Answer kept = shop.sell(member, {line("150.00")});
    const Answer returned = shop.sell(member, {line("70.00")});
    Shop::done(Rewards(*shop.desk).redeem({}, {MemberRef::of(member), u"mug"_s, 1, {}}));
    shop.passDays(1);
    shop.refund(returned);
    const WhatIf whatIf = played(shop, "2026-11-03", "2026-11-30", terms);
    QCOMPARE(whatIf.live.outstanding, Points(50));
    QCOMPARE(whatIf.live.outstanding.count(), shop.points(member));
    QCOMPARE(whatIf.live.flow, ProgrammeFlow()); // nothing of it was earned or spent in the period
}

// S26: undone, undone again and returned after all; what was earned between lives and dies as in
// the books, and only what comes later pays.
void TestSimulationCases::aDebtOwedAgainTakesNothingEarnedSince()
{
    const Terms terms{.policy = R"("expiry": {"after": "10 days"})", .rewards = mugs};
    Shop shop(terms);
    const MemberId member = shop.enrol("1");
    const Answer sold = shop.sell(member, {line("100.00")});
    redeemMug(shop, member);
    shop.passDays(1);
    const Answer undone = shop.undo(shop.refund(sold)); // owed, then no more
    QCOMPARE(shop.account(member).debt, Points());
    shop.passDays(1);
    shop.sell(member, {line("30.00")});
    const Answer again = shop.undo(undone);
    QCOMPARE(shop.account(member).debt, Points(100));
    QCOMPARE(shop.points(member), 30 - 100);
    const auto isAsInTheBooks = [&](const char *last) {
        shop.set((QByteArray(last) + " 22:00").constData());
        Shop::done(DayEnd(*shop.desk).run({}, std::nullopt));
        const Points held = shop.account(member).points;
        const Points expired = shop.account(member).expired;
        for (const char *first : {"2026-11-03", "2026-11-04", "2026-11-05"}) {
            const WhatIf whatIf = played(shop, first, last, terms.text());
            QCOMPARE(whatIf.live, whatIf.draft);
            QCOMPARE(whatIf.live.flow.expired, expired);
            QCOMPARE(whatIf.live.outstanding, held);
        }
    };
    isAsInTheBooks("2026-11-15");
    QCOMPARE(shop.account(member).expired, Points(30));
    QCOMPARE(shop.points(member), -100);
    shop.undo(again);
    shop.refund(sold);
    shop.sell(member, {line("70.00")});
    isAsInTheBooks("2026-11-30");
    QCOMPARE(shop.points(member), -30);
    QCOMPARE(shop.verified(), QString());
}

void TestSimulationCases::pointsLengthenedByHandLiveOn() // R8
{
    const QByteArray terms = Terms{.policy = R"("expiry": {"after": "10 days"})"}.text();
    Shop shop(terms);
    const MemberId member = shop.enrol("1");
    shop.sell(member, {line("40.00")});
    shop.passDays(1);
    Shop::done(PointsDesk(*shop.desk).extend({}, {MemberRef::of(member), day("2026-11-25")}));
    shop.sell(member, {line("5.00")}); // dead after 13 November
    for (const char *first : {"2026-11-01", "2026-11-03", "2026-11-04"}) {
        const WhatIf whatIf = played(shop, first, "2026-11-24", terms);
        QCOMPARE(whatIf.live.flow.expired, Points(5));
        QCOMPARE(whatIf.live.outstanding, Points(40));
        QCOMPARE(played(shop, first, "2026-11-25", terms).live.flow.expired, Points(45));
    }
}

void TestSimulationCases::whatGoesToReferrersIsTheirsToSpend() // S19
{
    const Terms thanks{
        .rules = R"({"id": "thanks", "on": "purchase", "give": {"to": "referrer", "points": 60}})",
        .rewards = mugs};
    Shop shop(thanks);
    const MemberId inviter = shop.enrol("1");
    const MemberId invited = shop.enrol("2", MemberRef::of(inviter));
    shop.sell(invited, {line("10.00")});
    shop.sell(invited, {line("10.00")});
    redeemMug(shop, inviter);
    const WhatIf whatIf = played(shop, "2026-11-01", "2026-11-30", Terms{.rewards = mugs}.text());
    QCOMPARE(whatIf.live.redemptions, 1);
    QCOMPARE(whatIf.live.flow.issued, Points(20 + 120));
    QCOMPARE(whatIf.live.outstanding.count(), shop.points(inviter) + shop.points(invited));
    QCOMPARE(whatIf.draft.redemptionsMissed, 1); // nobody thanks him there
    QCOMPARE(whatIf.mostLosing.size(), std::size_t(1));
    QCOMPARE(whatIf.mostLosing.at(0).member, inviter);
    QCOMPARE(whatIf.mostLosing.at(0).live.issued, Points(120));
}

void TestSimulationCases::aTotalLimitRemembersWhatWasUsedBefore() // S12
{
    const QByteArray terms =
        Terms{.rules = R"({"id": "first", "on": "purchase", "give": {"points": 10},
                           "limit": {"total": {"times": 3, "window": "month"}}})"}
            .text();
    Shop shop(terms);
    const MemberId member = shop.enrol("1");
    const MemberId other = shop.enrol("2");
    for (int i = 0; i < 2; ++i)
        shop.sell(member, {line("1.00")});
    shop.passDays(1);
    for (int i = 0; i < 2; ++i)
        shop.sell(other, {line("1.00")});
    const WhatIf whatIf = played(shop, "2026-11-03", "2026-11-30", terms);
    QCOMPARE(whatIf.live.flow.issued, Points(2 + 10)); // of three two were gone
    QCOMPARE(whatIf.live.flow.issued.count(), shop.points(other));
}

void TestSimulationCases::aTagGivenBeforeIsHeld() // C1
{
    const QByteArray terms =
        Terms{.rules = R"({"id": "tagged", "on": "purchase", "when": {"purchase_at_least": "50.00"},
                           "give": {"tag": "big", "for": "5 days"}},
                          {"id": "for-big", "on": "purchase", "when": {"tag": ["big"]}, "give": {"multiply": 2}})"}
            .text();
    Shop shop(terms);
    const MemberId member = shop.enrol("1");
    shop.sell(member, {line("50.00")});
    shop.set("2026-11-07 10:00"); // the fifth day
    shop.sell(member, {line("10.00")});
    shop.passDays(1);
    shop.sell(member, {line("10.00")});
    const WhatIf whatIf = played(shop, "2026-11-03", "2026-11-30", terms);
    QCOMPARE(whatIf.live.flow.issued, Points(20 + 10));
    QCOMPARE(whatIf.live.outstanding.count(), shop.points(member));
}

void TestSimulationCases::couponsGivenAreCounted() // D2
{
    const Terms giving{
        .rules = R"({"id": "second", "on": "purchase", "when": {"metric": "visits", "every": 2},
                     "give": {"coupon": "five"}})",
        .coupons =
            R"({"id": "five", "name": "Five", "discount": {"off": "5.00"}, "valid": "30 days"})"};
    Shop shop{Terms{.coupons = giving.coupons}};
    const MemberId member = shop.enrol("1");
    for (int i = 0; i < 5; ++i)
        shop.sell(member, {line("10.00")});
    const WhatIf whatIf = played(shop, "2026-11-01", "2026-11-30", giving.text());
    QCOMPARE(whatIf.live.flow.couponsGiven, 0);
    QCOMPARE(whatIf.draft.flow.couponsGiven, 2);
    QCOMPARE(whatIf.draft.flow.coupons, Money()); // nobody laid one down
    QVERIFY(whatIf.notes.contains(u"coupons-given-only-counted"_s));
    const QJsonObject json =
        whatIfToJson(whatIf, *shop.store->newestProgramme().programme, *programmeOf(giving.text()));
    QCOMPARE(json[u"change"_s][u"coupons_given"_s].toInteger(), 2);
}

QTEST_GUILESS_MAIN(TestSimulationCases)

#include "tst_simulationcases.moc"
