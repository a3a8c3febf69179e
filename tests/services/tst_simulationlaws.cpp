// Laws of the what-if (R8) on drawn histories.

#include "programme/programmefile.h"
#include "services/dayend.h"
#include "services/membership.h"
#include "services/points.h"
#include "services/rewards.h"
#include "services/salesfloor.h"
#include "services/shopsetup.h"
#include "services/simulation.h"
#include "services/wallet.h"
#include "support/fixedclock.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

class TestSimulationLaws : public QObject
{
    Q_OBJECT

private slots:
    void theLiveProgrammeReplaysTheLedger();
    void threadsChangeNothing();
};

namespace
{

// What a rule's tag was given for before the period is not known in it.
enum class Tags { No, Yes };

Terms mixed(Tags tags = Tags::Yes)
{
    const QByteArray byTag =
        R"({"id": "tagged", "on": "purchase", "when": {"purchase_at_least": "80.00"},
             "give": {"tag": "big", "for": "20 days"}},
            {"id": "for-big", "on": "purchase", "when": {"tag": ["big"]}, "give": {"multiply": 2}},)";
    return {
        .policy = R"("points_as_money": {"points": 10, "amount": "1.00", "max_share": 0.5},
            "expiry": {"after": "40 days"}, "limits": {"earn_per_day": 150})",
        .rules =
            R"({"id": "welcome", "on": "enrol", "give": {"points": 60}},
            {"id": "teatime", "on": "purchase", "when": {"category": ["tea"]}, "give": {"multiply": 1.5}},
            {"id": "set", "on": "purchase", "when": {"category": ["tea"]},
             "give": {"discount": {"buy": 2, "get": 1}}},
            {"id": "third", "on": "purchase", "when": {"metric": "visits", "every": 3},
             "give": {"points": 40}},
            {"id": "month", "on": "purchase", "give": {"points": 25},
             "when": {"metric": "spend", "window": "month", "at_least": "120.00"},
             "limit": {"per_member": {"times": 1, "window": "month"}}},
            {"id": "tea-fan", "on": "purchase", "give": {"points": 5},
             "when": {"metric": "quantity", "category": "tea", "window": "week", "at_least": 4}},
            {"id": "silent", "on": "purchase", "when": {"silent_for": "10 days"}, "give": {"points": 9}},
            {"id": "bag", "on": "action:bag", "give": {"points": 11},
             "limit": {"per_member": {"times": 1, "window": "day"}}},
)" + (tags == Tags::Yes ? byTag : QByteArray()) +
            R"({"id": "charge", "on": "top-up", "give": [{"stored_value": "3.00"}, {"points": 4}]},
            {"id": "friend", "on": "referral", "give": {"to": "referrer", "points": 30}},
            {"id": "friend-buys", "on": "referral-first-purchase", "when": {"purchase_at_least": "20.00"},
             "give": [{"to": "referrer", "points": 15}, {"to": "member", "points": 10}]})",
        .tiers = R"({"id": "basic", "name": "Basic"},
            {"id": "silver", "name": "Silver", "multiplier": 1.2, "discount": 0.05,
             "paths": [{"metric": "spend", "window": "lifetime", "at_least": "150.00"}],
             "gift": {"points": 20}})",
        .rewards =
            R"({"id": "mug", "name": "Mug", "kind": "goods", "points": 80},
               {"id": "pen", "name": "Pen", "kind": "goods", "points": 30, "minimum_tier": "silver"})"};
}

std::shared_ptr<const Programme> programmeOf(const Terms &terms)
{
    return readProgramme(terms.text()).programme;
}

// A history without returns: sales, redemptions, actions, top-ups, gifts, friends.
void live(Shop &shop, std::vector<MemberId> &members)
{
    const MemberId member = *rc::gen::elementOf(members);
    const MemberRef ref = MemberRef::of(member);
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
        static_cast<void>(
            Rewards(*shop.desk).redeem({}, {ref, *rc::gen::element(u"mug"_s, u"pen"_s), 1, {}}));
        break;
    case 1:
        Shop::done(PointsDesk(*shop.desk).action({}, {ref, u"bag"_s}));
        break;
    case 2:
        Shop::done(Wallet(*shop.desk).topUp({}, {ref, yuan("20.00"), {}}));
        break;
    case 3:
        members.push_back(
            shop.enrol(QByteArray::number(qlonglong(members.size()) + 100).constData(),
                       MemberRef::of(members[static_cast<std::size_t>(*rc::gen::inRange(0, 2))])));
        break;
    default: {
        std::vector<SaleLine> lines;
        const int count = *rc::gen::inRange(1, 4);
        for (int i = 0; i < count; ++i)
            lines.push_back({QString(), *rc::gen::element(u"tea"_s, u"food"_s, QString()),
                             Quantity(*rc::gen::inRange<qint64>(1, 5) * 1000),
                             Money(*rc::gen::inRange<qint64>(0, 6'000))});
        SaleRequest request = shop.sale(member, lines);
        request.wish.points = Points(*rc::gen::inRange<qint64>(0, 40));
        request.wish.storedValue = Money(*rc::gen::inRange<qint64>(0, 900));
        if (!Sales(*shop.desk).checkout({}, request)) {
            request.wish = {};
            shop.sell(request);
        }
    }
    }
}

qint64 sum(Shop &shop, const QByteArray &kinds)
{
    Statement row = shop.store->connection().prepareText(
        "SELECT coalesce(sum(amount), 0) FROM entry WHERE unit = 1 AND kind IN (" + kinds + ")");
    row.stepToRow();
    return row.int64(0);
}

qint64 outstanding(Shop &shop)
{
    Statement row =
        shop.store->connection().prepareText("SELECT coalesce(sum(points), 0) FROM account");
    row.stepToRow();
    return row.int64(0);
}

void require(const char *what, qint64 actual, qint64 expected)
{
    if (actual != expected)
        RC_FAIL(std::string(what) + ": " + std::to_string(actual) + " instead of " +
                std::to_string(expected));
}

WhatIf playedAgainstItself(Store &store, const DayRange &period)
{
    auto outcome = Shop::done(Simulation(store).run(period, store.newestProgramme().programme, [] {
        Simulation::Options one;
        one.threads = 1;
        return one;
    }()));
    return std::move(outcome).value();
}

} // namespace

void TestSimulationLaws::theLiveProgrammeReplaysTheLedger() // R8, S1
{
    const bool holds = rc::check([] {
        const Tags tags = *rc::gen::element(Tags::No, Tags::Yes);
        Shop shop(mixed(tags), "2026-06-01 09:00");
        std::vector<MemberId> members{shop.enrol("1"), shop.enrol("2")};
        const int deeds = *rc::gen::inRange(1, 40);
        for (int i = 0; i < deeds; ++i) {
            shop.clock.advanceMs(*rc::gen::inRange<qint64>(1, 5 * 24 * 3'600'000LL));
            live(shop, members);
        }
        const BusinessDay last = programmeOf(mixed())->calendar.dayOf(shop.clock.now());
        shop.passDays(1);
        Shop::done(DayEnd(*shop.desk).run({}, last));
        const DayRange whole{day("2026-06-01"), last};
        const WhatIf whatIf = playedAgainstItself(*shop.store, whole);
        if (whatIf.live != whatIf.draft)
            RC_FAIL("a programme against itself changes something");
        require("issued", whatIf.live.flow.issued.count(), sum(shop, "2"));
        require("redeemed", whatIf.live.flow.redeemed.count(), -sum(shop, "7"));
        require("expired", whatIf.live.flow.expired.count(), -sum(shop, "8"));
        require("outstanding", whatIf.live.outstanding.count(), outstanding(shop));
        require("not in reach", whatIf.live.redemptionsMissed, 0);
        if (tags == Tags::Yes)
            return;
        // Any later beginning ends the same.
        const qint64 days = *rc::gen::inRange<qint64>(0, whole.days());
        const WhatIf part = playedAgainstItself(*shop.store, {whole.first.plusDays(days), last});
        require("outstanding of a part", part.live.outstanding.count(), outstanding(shop));
        qint64 issued = 0;
        for (std::size_t i = static_cast<std::size_t>(days); i < whatIf.live.daily.size(); ++i)
            issued += whatIf.live.daily[i].issued.count();
        require("issued of a part", part.live.flow.issued.count(), issued);
    });
    QVERIFY(holds);
}

// In a file, as threads want views of their own.
void TestSimulationLaws::threadsChangeNothing()
{
    QTemporaryDir folder;
    qputenv("REGULARS_KEYS", folder.filePath(u"keys"_s).toUtf8());
    FixedClock clock(at("2026-06-01 09:00"));
    const auto store = Store::create(folder.filePath(u"shop.regulars"_s));
    QVERIFY(setUpShop(*store, clock, {mixed().text(), u"owner"_s, u"correct horse"_s}));
    Desk desk(*store, clock, u"1"_s);
    desk.signInAsCommandLine();
    constexpr int members = 700; // several runs of ids
    for (int i = 0; i < members; ++i) {
        clock.advanceMs(3'600'000);
        EnrolRequest enrolment;
        enrolment.card = QString::number(10'000 + i);
        if (i % 7 == 6)
            enrolment.referrer = MemberRef::fromText(u"card:%1"_s.arg(9'998 + i));
        QVERIFY(Membership(desk).enrol({}, enrolment));
        const int buyer = i * 37 % (i + 1);
        SaleRequest sale;
        sale.member = MemberRef::fromText(u"card:%1"_s.arg(10'000 + buyer));
        sale.lines = {{{}, u"tea"_s, Quantity(1000 * (1 + i % 5)), Money(100 * (i % 97))}};
        QVERIFY(Sales(desk).checkout({}, sale));
    }
    const DayRange period{day("2026-06-05"), day("2026-06-30")};
    const Terms other{.policy = R"("expiry": {"after": "10 days"})",
                      .rules = R"({"id": "double", "on": "purchase", "give": {"multiply": 2},
                          "limit": {"total": {"points": 900, "window": "week"}}})"};
    std::optional<QJsonObject> first;
    for (const int threads : {1, 2, 5}) {
        Simulation::Options options;
        options.threads = threads;
        options.keepsGoing = [](qint64 done, qint64 total) { return done <= total; };
        const auto whatIf = Shop::done(Simulation(*store).run(period, programmeOf(other), options));
        QVERIFY(whatIf.has_value());
        QVERIFY(whatIf->losers > 0);
        QVERIFY(whatIf->draft.flow.expired > Points());
        const QJsonObject json = whatIfToJson(*whatIf, *programmeOf(mixed()), *programmeOf(other));
        if (!first)
            first = json;
        QCOMPARE(json, *first);
    }
}

QTEST_GUILESS_MAIN(TestSimulationLaws)

#include "tst_simulationlaws.moc"
