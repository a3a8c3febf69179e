// Who is in a segment, who came and who left since the month before, and members by how lately and
// how often they bought (C1).

#include "engine/conditiontest.h"
#include "programme/programmefile.h"
#include "services/livedshop.h"
#include "services/memberlist.h"
#include "services/present.h"
#include "services/salesfloor.h"
#include "services/segmentfigures.h"
#include "services/viewloader.h"
#include "storage/programmeuse.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

QByteArray programmeText(const QByteArray &segments)
{
    QByteArray text = Terms{}.text();
    const qsizetype end = text.lastIndexOf('}');
    return text.first(end) + ", \"segments\": [" + segments + "]}";
}

const QByteArray both =
    R"({"id": "sleeping", "name": "Sleeping", "when": {"silent_for": "20 days"}},
       {"id": "big", "name": "Big", "when": {"metric": "spend", "at_least": "100.00"}},
       {"id": "both", "name": "Both", "when": {"segment": ["sleeping", "big"]}})";

bool always(double)
{
    return true;
}

// One for each condition a segment can be made of, and what names others.
const QByteArray everyKind = R"(
    {"id": "sleeping", "name": "a", "when": {"silent_for": "20 days"}},
    {"id": "rich", "name": "c", "when": {"points_at_least": 100}},
    {"id": "expiring", "name": "d", "when": {"expiring": {"within": "60 days", "at_least": 5}}},
    {"id": "tagged", "name": "e", "when": {"tag": ["vip"]}},
    {"id": "gold", "name": "f", "when": {"at_least_tier": "gold"}},
    {"id": "plain", "name": "g", "when": {"tier": ["basic"]}},
    {"id": "top", "name": "h", "when": {"metric": "spend", "window": "month", "top_share": 0.3}},
    {"id": "eager", "name": "i", "when": {"metric": "visits", "window": "30 days", "at_least": 2}},
    {"id": "thrifty", "name": "j", "when": {"not": {"metric": "points_redeemed", "at_least": 1}}},
    {"id": "tea", "name": "k", "when": {"metric": "spend", "category": ["tea"], "at_least": "20.00"}},
    {"id": "born", "name": "l", "when": {"birthday": "month"}},
    {"id": "new", "name": "m", "when": {"joined_within": "30 days"}},
    {"id": "some", "name": "n", "when": {"any": [{"segment": ["tagged"]}, {"segment": ["top", "gold"]}]}},
    {"id": "regular", "name": "o", "when": {"all": [{"segment": ["sleeping"]}, {"tag": ["vip"]}]}})";

QByteArray withSegments(QByteArray programme, const QByteArray &segments)
{
    return programme.insert(programme.lastIndexOf('}'), ", \"segments\": [" + segments + "]");
}

// By all that is known of each member, one by one; or by what that segment alone asks for.
enum class Known { All, Asked };
std::vector<MemberId> whoIsIn(Shop &shop, const std::shared_ptr<const Programme> &programme,
                              size_t segment, Instant at, Known known = Known::All)
{
    InstalledProgramme asked = shop.store->newestProgramme();
    asked.programme = programme;
    const Moment moment = Moment::of(programme->calendar, at);
    const SegmentViews views(*shop.store, asked, moment, segment);
    std::vector<MemberId> found;
    for (const MemberId member :
         ProgrammeUse(shop.store->connection()).membersAfter(std::nullopt, 1000)) {
        const MemberView view = known == Known::Asked
                                    ? views.load(member)
                                    : ViewLoader(*shop.store).load(member, asked, moment, nullptr);
        const Occasion occasion{.trigger = Trigger::Day, .moment = moment, .member = &view};
        if (view.joinedOn <= moment.day &&
            holdsFor(*programme, programme->segments[segment].when, occasion)) {
            found.push_back(member);
        }
    }
    return found;
}

std::vector<MemberId> less(const std::vector<MemberId> &all, const std::vector<MemberId> &some)
{
    std::vector<MemberId> rest;
    std::set_difference(all.begin(), all.end(), some.begin(), some.end(), std::back_inserter(rest));
    return rest;
}

} // namespace

class TestSegmentFigures : public QObject
{
    Q_OBJECT

private slots:
    void membersComeAndLeave()
    {
        Shop shop(programmeText(both), "2026-10-01 10:00");
        const MemberId early = shop.enrol("a");
        const MemberId late = shop.enrol("b");
        shop.sell(early, {line("120.00")});
        shop.set("2026-10-25 10:00");
        shop.sell(late, {line("10.00")});
        shop.set("2026-11-02 10:00");
        const MemberId fresh = shop.enrol("c");
        shop.sell(early, {line("5.00")});
        shop.sell(late, {line("90.00")});
        shop.set("2026-11-20 10:00");
        const auto survey = Shop::done(
            SegmentFigures(*shop.desk).survey(shop.store->newestProgramme().programme, always));
        QVERIFY(survey);
        QCOMPARE(survey->members, 3);
        QCOMPARE(survey->since, day("2026-10-31"));
        // By 31 October early had been silent for 30 days; since he has bought.
        QCOMPARE(survey->segments[0], (SegmentStanding{{}, {}, {early}}));
        QCOMPARE(survey->segments[1], (SegmentStanding{{early, late}, {late}, {}}));
        QCOMPARE(survey->segments[2], (SegmentStanding{{early, late}, {late}, {}}));
        // Whoever never bought is silent since he joined.
        shop.set("2026-11-22 10:00");
        const auto later = Shop::done(
            SegmentFigures(*shop.desk).survey(shop.store->newestProgramme().programme, always));
        QCOMPARE(later->segments[0], (SegmentStanding{{early, late, fresh}, {late, fresh}, {}}));
    }

    void whoMovedIsAskedBetweenAnyTwoDays()
    {
        Shop shop(programmeText(both), "2026-08-01 10:00");
        const MemberId early = shop.enrol("a");
        shop.sell(early, {line("120.00")});
        shop.set("2026-10-01 10:00");
        const MemberId late = shop.enrol("b");
        shop.sell(late, {line("100.00")});
        shop.set("2026-10-05 10:00");
        const auto moved = [&](const char *since) {
            const auto survey = Shop::done(
                SegmentFigures(*shop.desk)
                    .survey(shop.store->newestProgramme().programme, always, day(since)));
            return survey->segments[1];
        };
        QCOMPARE(moved("2026-07-31"), (SegmentStanding{{early, late}, {early, late}, {}}));
        QCOMPARE(moved("2026-07-31").before(), 0);
        QCOMPARE(moved("2026-09-30"), (SegmentStanding{{early, late}, {late}, {}}));
        QCOMPARE(moved("2026-09-30").before(), 1);
        QCOMPARE(moved("2026-10-01"), (SegmentStanding{{early, late}, {}, {}}));
    }

    void oneSegmentsMembersAreListed()
    {
        Shop shop(programmeText(both), "2026-10-01 10:00");
        const MemberId early = shop.enrol("a");
        shop.sell(early, {line("120.00")});
        shop.set("2026-10-25 10:00");
        const MemberId late = shop.enrol("b");
        shop.sell(late, {line("100.00")});
        SegmentFigures figures(*shop.desk);
        using Members = std::vector<MemberId>;
        QCOMPARE(Shop::done(figures.members(u"big"_s, {}, always)), Members({early, late}));
        QCOMPARE(Shop::done(figures.members(u"big"_s, day("2026-10-24"), always)), Members{early});
        QCOMPARE(Shop::done(figures.members(u"sleeping"_s, {}, always)), Members{early});
        QCOMPARE(codeOf(figures.members(u"nobody"_s, {}, always).refusal()), u"bad-request"_s);
        shop.standIn("Li", Role::Clerk);
        QCOMPARE(codeOf(figures.members(u"big"_s, {}, always).refusal()), u"not-allowed"_s);
    }

    void aDraftsSegmentsAreCountedToo()
    {
        Shop shop(programmeText({}));
        const MemberId member = shop.enrol("a");
        const auto draft = readProgramme(
            programmeText(R"({"id": "all", "name": "All", "when": {"points_at_least": 0}})"));
        QVERIFY(draft.programme);
        const auto survey = Shop::done(SegmentFigures(*shop.desk).survey(draft.programme, always));
        QCOMPARE(survey->segments.at(0).members, std::vector<MemberId>{member});
        QCOMPARE(survey->segments.at(0).came, std::vector<MemberId>{member});
        // Without segments there is still who bought.
        const auto none = Shop::done(
            SegmentFigures(*shop.desk).survey(shop.store->newestProgramme().programme, always));
        QVERIFY(none->segments.empty());
        QCOMPARE(none->rfm.buyers, 0);
    }

    // However little of a member is read, the answer is that of all that is known of him.
    void asksEnoughOfTheStore()
    {
        Shop shop(fullProgramme(), "2026-09-05 10:00");
        liveThreeMonths(shop);
        const auto drawn = readProgramme(withSegments(fullProgramme(), everyKind));
        QVERIFY(drawn.programme);
        SegmentFigures figures(*shop.desk);
        const BusinessDay today = drawn.programme->calendar.dayOf(presentTime(*shop.desk));
        std::vector<size_t> found(drawn.programme->segments.size(), 0);
        for (const int back : {0, 3, 10, 25, 31, 45, 60, 90}) {
            const BusinessDay since = today.plusDays(-back - 1);
            const auto survey = Shop::done(figures.survey(drawn.programme, always, since));
            QVERIFY(survey);
            for (size_t i = 0; i < survey->segments.size(); ++i) {
                const SegmentStanding &standing = survey->segments[i];
                const auto now = whoIsIn(shop, drawn.programme, i, presentTime(*shop.desk));
                const Instant sinceAt = drawn.programme->calendar.endOf(since).plusMs(-1);
                const auto then = whoIsIn(shop, drawn.programme, i, sinceAt);
                const QString &id = drawn.programme->segments[i].id;
                QVERIFY2(whoIsIn(shop, drawn.programme, i, sinceAt, Known::Asked) == then,
                         qPrintable(id));
                QVERIFY2(standing.members == now, qPrintable(id));
                QVERIFY2(standing.came == less(now, then), qPrintable(id));
                QVERIFY2(standing.left == less(then, now), qPrintable(id));
                found[i] += then.size() + now.size();
            }
        }
        for (size_t i = 0; i < found.size(); ++i) {
            QVERIFY2(found[i] > 0, qPrintable(drawn.programme->segments[i].id));
        }
    }

    void cellsSayDaysAndVisits()
    {
        Shop shop(programmeText({}), "2026-11-01 10:00");
        for (int i = 0; i < 5; ++i) {
            shop.set(QByteArray("2026-11-0" + QByteArray::number(i + 1) + " 10:00").constData());
            const MemberId member = shop.enrol(QByteArray::number(i).constData());
            for (int visit = 0; visit <= i; ++visit) {
                shop.sell(member, {line("10.00")});
            }
        }
        const auto survey = Shop::done(
            SegmentFigures(*shop.desk).survey(shop.store->newestProgramme().programme, always));
        QCOMPARE(survey->rfm.buyers, 5);
        for (size_t i = 0; i < RfmGrid::steps; ++i) {
            const auto days = qint64(4 - i);
            const auto visits = qint64(i + 1);
            QCOMPARE(survey->rfm.cells[i][i], (RfmCell{1, days, days, visits, visits}));
        }
        QCOMPARE(survey->rfm.cells[0][4].members, 0);
    }

    void aSetOfMembersCanBeListed()
    {
        Shop shop(programmeText({}));
        const MemberId one = shop.enrol("a");
        shop.enrol("b");
        const MemberId three = shop.enrol("c");
        MemberFilter filter;
        filter.among = MemberSet{
            u"Big"_s, std::make_shared<const std::vector<MemberId>>(std::vector{one, three})};
        MemberList list(*shop.desk);
        QCOMPARE(Shop::done(list.count(filter)).count, 2);
        QCOMPARE(Shop::done(list.ids(filter, 10)), (std::vector<MemberId>{one, three}));
        filter.text = u"b"_s; // both must hold
        QCOMPARE(Shop::done(list.count(filter)).count, 0);
        QVERIFY(!memberFilterFrom(toJson(filter)).among);
        QCOMPARE(filter.criteria(), 2);
    }

    void endsWhenItIsNoLongerWanted()
    {
        Shop shop(programmeText(both));
        shop.enrol("a");
        QVERIFY(!Shop::done(
            SegmentFigures(*shop.desk).survey(shop.store->newestProgramme().programme, [](double) {
                return false;
            })));
    }

    void clerksDontAsk()
    {
        Shop shop(programmeText(both));
        shop.standIn("Li", Role::Clerk);
        const auto refused =
            SegmentFigures(*shop.desk).survey(shop.store->newestProgramme().programme, always);
        QVERIFY(!refused);
        QCOMPARE(codeOf(refused.refusal()), u"not-allowed"_s);
    }
};

QTEST_MAIN(TestSegmentFigures)
#include "tst_segmentfigures.moc"
