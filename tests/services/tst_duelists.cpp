// Who is to be seen to soon (T3): about to expire, to rise, to fall, birthdays.

#include "services/dayend.h"
#include "services/duelists.h"
#include "services/rewards.h"
#include "services/salesfloor.h"
#include "storage/history.h"

#include <QTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

Terms ladder()
{
    return {.policy = R"("expiry": {"after": "30 days"})",
            .tiers = R"({"id": "basic", "name": "Basic"},
                {"id": "silver", "name": "Silver",
                 "paths": [{"metric": "spend", "at_least": "500.00"}],
                 "keep": {"for": "30 days",
                          "paths": [{"metric": "spend", "window": "20 days",
                                     "at_least": "100.00"}]}},
                {"id": "gold", "name": "Gold",
                 "paths": [{"metric": "visits", "at_least": 10},
                           {"metric": "spend", "at_least": "2000.00"}]})"};
}

DueQuestion about(DueKind kind, int days = 30, Ratio missing = Ratio(1, 10))
{
    return {kind, days, missing};
}

DuePage pageOf(Shop &shop, const DueQuestion &question, const std::optional<DuePlace> &place = {},
               int limit = DueLists::pageSize)
{
    return Shop::done(DueLists(*shop.desk).page(question, place, limit));
}

std::vector<MemberId> membersOf(const DuePage &page)
{
    std::vector<MemberId> members;
    for (const DueRow &row : page.rows) {
        members.push_back(row.member);
    }
    return members;
}

// All pages of two rows, one after the other.
std::vector<MemberId> paged(Shop &shop, const DueQuestion &question)
{
    std::vector<MemberId> members;
    std::optional<DuePlace> place;
    for (int turn = 0; turn < 100; ++turn) {
        const DuePage page = pageOf(shop, question, place, 2);
        const auto some = membersOf(page);
        members.insert(members.end(), some.begin(), some.end());
        if (!page.next) {
            break;
        }
        place = page.next;
    }
    return members;
}

} // namespace

class TestDueLists : public QObject
{
    Q_OBJECT

private slots:
    void pointsAreListedWithTheirLastGoodDay();
    void theLastDayAskedForIsIn();
    void whatDiesTogetherIsOneRow();
    void deadAndSpentPointsAreNotListed();
    void whoLacksLittleIsAboutToRise();
    void whoHasItOrLacksMuchIsNot();
    void theNearestComesFirst();
    void whoseReviewWouldFailIsAboutToFall();
    void birthdaysComeInOrderOfTheDay();
    void a29FebruaryIsKeptOnThe28th();
    void pagesTellEverybodyOnce();
    void theErasedAreOnNoList();
    void clerksAreRefused();
    void stoppedItAnswersWhatItHas();
    void pointsOfAllAreThoseOfEach();
};

void TestDueLists::pointsAreListedWithTheirLastGoodDay()
{
    Shop shop(ladder());
    const MemberId member = shop.enrol("1");
    shop.sell(member, {line("80.00")});
    shop.passDays(5);
    const DuePage page = pageOf(shop, about(DueKind::Expiring));
    QCOMPARE(page.rows.size(), std::size_t(1));
    QCOMPARE(page.rows[0].member, member);
    QCOMPARE(page.rows[0].points, Points(80));
    QCOMPARE(page.rows[0].on, day("2026-12-02")); // 2 November + 30 days, through its end
    QCOMPARE(page.rows[0].card, u"1"_s);
    QCOMPARE(page.rows[0].tier, u"basic"_s);
    QVERIFY(!page.next);
}

void TestDueLists::theLastDayAskedForIsIn()
{
    Shop shop(ladder());
    shop.sell(shop.enrol("1"), {line("80.00")});
    QVERIFY(pageOf(shop, about(DueKind::Expiring, 30)).rows.empty()); // through 1 December
    QCOMPARE(pageOf(shop, about(DueKind::Expiring, 31)).rows.size(), std::size_t(1));
}

void TestDueLists::whatDiesTogetherIsOneRow()
{
    Shop shop(ladder());
    const MemberId member = shop.enrol("1");
    shop.sell(member, {line("80.00")});
    shop.sell(member, {line("20.00")});
    shop.passDays(1);
    shop.sell(member, {line("7.00")});
    const DuePage page = pageOf(shop, about(DueKind::Expiring, 40));
    QCOMPARE(page.rows.size(), std::size_t(2));
    QCOMPARE(page.rows[0].points, Points(100));
    QCOMPARE(page.rows[1].points, Points(7));
    QVERIFY(page.rows[0].on < page.rows[1].on);
}

void TestDueLists::deadAndSpentPointsAreNotListed()
{
    Shop shop(ladder());
    const MemberId member = shop.enrol("1");
    shop.refund(shop.sell(member, {line("80.00")}));
    QVERIFY(pageOf(shop, about(DueKind::Expiring, 90)).rows.empty());
    shop.sell(member, {line("80.00")});
    shop.passDays(31); // dead, though day-end has not written it (S3)
    QVERIFY(pageOf(shop, about(DueKind::Expiring, 90)).rows.empty());
}

void TestDueLists::whoLacksLittleIsAboutToRise()
{
    Shop shop(ladder());
    const MemberId near = shop.enrol("1");
    shop.sell(near, {line("450.00")}); // exactly a tenth is missing
    const DuePage page = pageOf(shop, about(DueKind::Rising));
    QCOMPARE(membersOf(page), std::vector{near});
    QCOMPARE(page.rows[0].otherTier, u"silver"_s);
    QCOMPARE(page.rows[0].metric, Metric::Spend);
    QCOMPARE(page.rows[0].missing, Ratio(5000)); // minor units
}

void TestDueLists::whoHasItOrLacksMuchIsNot()
{
    Shop shop(ladder());
    shop.sell(shop.enrol("1"), {line("449.99")});
    shop.sell(shop.enrol("2"), {line("500.00")}); // silver already
    shop.enrol("3");
    QVERIFY(pageOf(shop, about(DueKind::Rising)).rows.empty());
    QCOMPARE(pageOf(shop, about(DueKind::Rising, 30, Ratio(1, 4))).rows.size(), std::size_t(1));
}

void TestDueLists::theNearestComesFirst()
{
    Shop shop(ladder());
    const MemberId tenth = shop.enrol("1");
    const MemberId nearest = shop.enrol("2");
    const MemberId visitor = shop.enrol("3"); // silver, nine of ten visits: another way
    shop.sell(tenth, {line("455.00")});
    shop.sell(nearest, {line("499.00")});
    shop.sell(visitor, {line("600.00")});
    for (int visit = 1; visit < 9; ++visit) {
        shop.sell(visitor, {line("1.00")});
    }
    const DuePage page = pageOf(shop, about(DueKind::Rising));
    QCOMPARE(membersOf(page), (std::vector{nearest, tenth, visitor}));
    QCOMPARE(page.rows[2].otherTier, u"gold"_s);
    QCOMPARE(page.rows[2].metric, Metric::Visits);
    QCOMPARE(page.rows[2].missing, Ratio(1));
}

void TestDueLists::whoseReviewWouldFailIsAboutToFall()
{
    Shop shop(ladder());
    const MemberId lost = shop.enrol("1");
    const MemberId kept = shop.enrol("2");
    shop.sell(lost, {line("500.00")});
    shop.sell(kept, {line("500.00")});
    QVERIFY(pageOf(shop, about(DueKind::Falling)).rows.empty()); // today both would keep it
    shop.passDays(22);
    shop.sell(kept, {line("100.00")});
    const DuePage page = pageOf(shop, about(DueKind::Falling));
    QCOMPARE(membersOf(page), std::vector{lost});
    QCOMPARE(page.rows[0].tier, u"silver"_s);
    QCOMPARE(page.rows[0].otherTier, u"basic"_s);
    const BusinessDay review = *page.rows[0].on;
    QVERIFY(pageOf(shop, about(DueKind::Falling, 3)).rows.empty()); // not yet due
    // What it says comes about.
    shop.passDays(static_cast<int>(day("2026-11-24").daysUntil(review)) + 1);
    Shop::done(DayEnd(*shop.desk).run({}, std::nullopt));
    QCOMPARE(shop.account(lost).tier, u"basic"_s);
    QCOMPARE(shop.account(kept).tier, u"silver"_s);
}

void TestDueLists::birthdaysComeInOrderOfTheDay()
{
    Shop shop(ladder(), "2026-12-29 10:00");
    const MemberId newYear = shop.enrol("1", {}, "--01-01");
    const MemberId today = shop.enrol("2", {}, "1980-12-29");
    shop.enrol("3", {}, "--01-05"); // the eighth day
    const MemberId seventh = shop.enrol("4", {}, "--01-04");
    shop.enrol("5", {}, "--12-28");
    const DuePage page = pageOf(shop, about(DueKind::Birthday, 7));
    QCOMPARE(membersOf(page), (std::vector{today, newYear, seventh}));
    QCOMPARE(page.rows[1].on, day("2027-01-01"));
}

void TestDueLists::a29FebruaryIsKeptOnThe28th() // S17
{
    Shop common(ladder(), "2027-02-25 10:00");
    const MemberId leaper = common.enrol("1", {}, "2000-02-29");
    const MemberId other = common.enrol("2", {}, "2000-02-28");
    const DuePage page = pageOf(common, about(DueKind::Birthday, 7));
    QCOMPARE(membersOf(page), (std::vector{leaper, other}));
    QCOMPARE(page.rows[0].on, day("2027-02-28"));
    Shop leap(ladder(), "2028-02-25 10:00");
    leap.enrol("1", {}, "2000-02-29");
    QCOMPARE(pageOf(leap, about(DueKind::Birthday, 7)).rows.at(0).on, day("2028-02-29"));
}

void TestDueLists::pagesTellEverybodyOnce()
{
    Shop shop(ladder(), "2026-11-02 10:00");
    std::vector<MemberId> all;
    for (int i = 1; i <= 7; ++i) {
        all.push_back(
            shop.enrol(qPrintable(QString::number(i)), {}, i % 2 == 0 ? "--11-03" : "--11-04"));
        shop.sell(all.back(), {line("500.00")});
        if (i == 4) {
            shop.passDays(1);
        }
    }
    QCOMPARE(paged(shop, about(DueKind::Expiring, 90)), all);
    const std::vector born{all[1], all[3], all[5], all[0], all[2], all[4], all[6]};
    QCOMPARE(paged(shop, about(DueKind::Birthday, 7)), born);
    shop.passDays(25);
    QCOMPARE(paged(shop, about(DueKind::Falling, 90)), all);
}

void TestDueLists::theErasedAreOnNoList()
{
    Shop shop(ladder());
    const MemberId member = shop.enrol("1", {}, "--11-03");
    shop.sell(member, {line("460.00")});
    Shop::done(Membership(*shop.desk).erase(Shop::approvedByOwner(), {MemberRef::of(member)}));
    for (const DueKind kind :
         {DueKind::Expiring, DueKind::Rising, DueKind::Falling, DueKind::Birthday}) {
        QVERIFY(pageOf(shop, about(kind, 90)).rows.empty());
    }
}

void TestDueLists::clerksAreRefused()
{
    Shop shop(ladder());
    shop.standIn("Clerk", Role::Clerk);
    QVERIFY(!DueLists(*shop.desk).page(about(DueKind::Birthday)));
    shop.desk->signOut();
    QVERIFY(!DueLists(*shop.desk).page(about(DueKind::Birthday)));
}

void TestDueLists::stoppedItAnswersWhatItHas()
{
    Shop shop(ladder());
    shop.sell(shop.enrol("1"), {line("460.00")});
    const DuePage page =
        Shop::done(DueLists(*shop.desk).page(about(DueKind::Rising), {}, DueLists::pageSize, [] {
            return false;
        }));
    QVERIFY(page.rows.empty());
}

// What "about to rise" reads of everybody at once, merged and refunded too.
void TestDueLists::pointsOfAllAreThoseOfEach()
{
    Shop shop(Terms{.rewards = R"({"id": "mug", "name": "Mug", "kind": "goods", "points": 50})"});
    const MemberId stays = shop.enrol("1");
    const MemberId goes = shop.enrol("2");
    const MemberId other = shop.enrol("3");
    shop.enrol("4"); // has nothing
    shop.sell(stays, {line("100.00")});
    shop.sell(goes, {line("200.00")});
    shop.refund(shop.sell(other, {line("30.00")}));
    shop.sell(other, {line("80.00")});
    Shop::done(Rewards(*shop.desk).redeem({}, {MemberRef::of(other), u"mug"_s, 1, {}}));
    Shop::done(Membership(*shop.desk)
                   .merge(Shop::approvedByOwner(), {MemberRef::of(goes), MemberRef::of(stays)}));
    shop.passDays(1);
    shop.sell(stays, {line("7.00")});
    const History history(shop.store->connection());
    const auto programme = shop.store->newestProgramme().programme;
    const Instant now = shop.clock.now();
    for (const Metric metric :
         {Metric::PointsEarned, Metric::PointsRedeemed, Metric::RedeemShare}) {
        for (const DaySpan &span : {DaySpan{}, DaySpan{day("2026-11-02"), day("2026-11-02")}}) {
            const Measure measure{metric, {}, {}, {}};
            const auto all = history.measureOfAll(*programme, measure, span, now);
            for (const MemberFigure &figure : all) {
                QCOMPARE(figure.value,
                         history.measure(*programme, measure, {figure.member, now}, span));
            }
            QCOMPARE(all.size(), std::size_t(metric == Metric::PointsRedeemed ? 1 : 2));
        }
    }
    const auto all = history.measureOfAll(*programme, {Metric::PointsEarned, {}, {}, {}}, {}, now);
    QCOMPARE(all.at(0).member, stays);
    QCOMPARE(all.at(0).value.value, 307);
    QCOMPARE(all.at(1).value.value, 80);
}

QTEST_GUILESS_MAIN(TestDueLists)

#include "tst_duelists.moc"
