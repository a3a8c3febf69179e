// The printed reports' figures (I6, C1, C5, M7): what the shop owes against the ledger added up by
// plain loops, stock against the moves themselves, the check-up against the figures of its
// quarters.

#include "services/checkup.h"
#include "services/dayend.h"
#include "services/insights.h"
#include "services/livedshop.h"
#include "services/papers.h"
#include "services/rewards.h"
#include "services/salesfloor.h"
#include "storage/exportscan.h"
#include "storage/redemptions.h"

#include <QJsonDocument>
#include <QMap>
#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

DayRange days(const char *first, const char *last)
{
    return {day(first), day(last)};
}

QJsonObject counted(Shop &shop, PaperKind kind, DayRange period)
{
    return Shop::done(Papers(*shop.desk).count(kind, period)).json;
}

// The exported ledger, added up in a loop.
struct Sums
{
    qint64 opening = 0;
    qint64 closing = 0;
    QMap<int, qint64> byKind;
};

Sums sumsOf(Shop &shop, Unit unit, DayRange period)
{
    Sums sums;
    ExportScan(shop.store->connection()).eachEntry([&](const BookedEntry &entry) {
        if (entry.unit != unit || entry.businessDate > period.last) {
            return;
        }
        sums.closing += entry.amount;
        if (entry.businessDate < period.first) {
            sums.opening += entry.amount;
        } else {
            sums.byKind[static_cast<int>(entry.kind)] += entry.amount;
        }
    });
    // Deaths that are due, not yet written, are in no export yet (S1).
    const Calendar &calendar = shop.store->newestProgramme().programme->calendar;
    for (const HeldLot &due :
         Ledger(shop.store->connection()).dueLots(calendar.endOf(period.last), 10'000)) {
        if (due.unit != unit)
            continue;
        const BusinessDay day = calendar.dayOf(due.lot.expiresAt->plusMs(-1));
        sums.closing -= due.lot.remaining;
        if (day < period.first)
            sums.opening -= due.lot.remaining;
        else
            sums.byKind[static_cast<int>(EntryKind::Expired)] -= due.lot.remaining;
    }
    return sums;
}

qint64 minor(const QJsonValue &money)
{
    return moneyFromText(money.toString(), 2)->count();
}

QJsonObject rowOf(const QJsonValue &rows, const char *field, const QString &id)
{
    for (const QJsonValue row : rows.toArray()) {
        if (row[QLatin1String(field)] == id) {
            return row.toObject();
        }
    }
    return {};
}

} // namespace

class TestPapers : public QObject
{
    Q_OBJECT

private slots:
    void everyLineOfTheLiabilityStandsInTheLedger_data();
    void everyLineOfTheLiabilityStandsInTheLedger();
    void lotsAndEntriesAgreeOnEveryDay();
    void aDayLongPastSaysWhatItSaidThen();
    void emptyAndUnknownPeriodsAreRefused();
    void clerksPrintNoReports();
    void nothingPersonalIsKept();
    void stockIsWhatItsMovesMake();
    void aRewardHardlyTakenIsTold();
    void theCheckUpHoldsItsQuarterAgainstOthers();
    void ofTooFewNothingIsJudged();
    void ofTooFewAPartIsNotJudgedEither();
    void whyMembersSleepIsNamed();
    void quartersHaveNames();

private:
    static std::unique_ptr<Shop> lived()
    {
        auto shop = std::make_unique<Shop>(fullProgramme(), "2026-09-05 10:00");
        liveThreeMonths(*shop);
        return shop;
    }
};

void TestPapers::everyLineOfTheLiabilityStandsInTheLedger_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    for (const auto &[first, last] : {std::pair{"2026-09-01", "2026-09-30"},
                                      {"2026-09-06", "2026-09-06"},
                                      {"2026-10-01", "2026-10-31"},
                                      {"2026-01-01", "2026-11-02"},
                                      {"2025-01-01", "2025-12-31"}})
        QTest::addRow("%s to %s", first, last)
            << QString::fromLatin1(first) << QString::fromLatin1(last);
}

void TestPapers::everyLineOfTheLiabilityStandsInTheLedger() // C1, C5, D7, S43
{
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    const DayRange period = days(qPrintable(first), qPrintable(last));
    const auto shop = lived();
    const QJsonObject json = counted(*shop, PaperKind::Liability, period);
    const char *const names[] = {
        "",         "imported", "issued",     "restored",  "adjusted",  "transferred", "forgiven",
        "redeemed", "expired",  "taken_back", "forfeited", "topped_up", "cashed_out"};
    const Sums points = sumsOf(*shop, Unit::Points, period);
    const QJsonObject bridge = json[u"bridge"_s].toObject();
    QCOMPARE(bridge[u"opening"_s].toInteger(), points.opening);
    QCOMPARE(bridge[u"closing"_s].toInteger(), points.closing);
    QCOMPARE(json[u"points_outstanding"_s].toInteger(), points.closing);
    for (int kind = 1; kind <= 10; ++kind)
        QCOMPARE(bridge[QLatin1String(names[kind])].toInteger(), points.byKind.value(kind));
    const Sums stored = sumsOf(*shop, Unit::StoredValue, period);
    const QJsonObject purse = json[u"stored_value"_s].toObject();
    const QJsonObject moves = purse[u"bridge"_s].toObject();
    QCOMPARE(minor(purse[u"owed"_s]), stored.closing);
    QCOMPARE(minor(moves[u"opening"_s]), stored.opening);
    for (int kind = 1; kind <= 12; ++kind)
        QCOMPARE(minor(moves[QLatin1String(names[kind])]), stored.byKind.value(kind));
    QCOMPARE(minor(purse[u"principal"_s]) + minor(purse[u"bonus"_s]) - minor(purse[u"debt"_s]),
             stored.closing);
    // The same as the shop's figures say, and rows that come to it.
    const Figures figures = Shop::done(Insights(*shop->store).figures(period));
    QCOMPARE(points.closing, figures.outstanding.count());
    for (const char *table : {"by_expiry", "by_year"}) {
        qint64 sum = 0;
        qint64 worth = 0;
        for (const QJsonValue row : json[QLatin1String(table)].toArray()) {
            sum += row[u"points"_s].toInteger();
            worth += minor(row[u"worth"_s]);
        }
        for (const char *less : {"debt", "expired_before_booked"}) {
            sum -= json[QLatin1String(less)][u"points"_s].toInteger();
            worth += minor(json[QLatin1String(less)][u"worth"_s]);
        }
        QCOMPARE(sum, points.closing);
        QCOMPARE(worth, minor(json[u"liability"_s]));
    }
    QCOMPARE(minor(json[u"total"_s]), minor(json[u"liability"_s]) + stored.closing);
}

// Debts, what paid them, revivals, merges, erasures, imports: two ways of counting come to one.
void TestPapers::lotsAndEntriesAgreeOnEveryDay()
{
    const auto shop = lived();
    bool anyDebt = false;
    bool anyUnbooked = false;
    for (BusinessDay on = day("2026-09-04"); on <= day("2026-11-02"); on = on.plusDays(1)) {
        const QJsonObject json = counted(*shop, PaperKind::Liability, {on, on});
        QVERIFY2(json[u"balances"_s].toBool(), qPrintable(on.toIso()));
        QVERIFY2(json[u"stored_value"_s][u"balances"_s].toBool(), qPrintable(on.toIso()));
        anyUnbooked = anyUnbooked || json[u"expired_before_booked"_s][u"points"_s].toInteger() > 0;
        anyDebt = anyDebt || json[u"debt"_s][u"points"_s].toInteger() > 0;
    }
    QVERIFY(anyDebt);
    QVERIFY(anyUnbooked);
    // The open lots themselves, member by member, say when they die.
    QMap<QString, qint64> dying;
    const Calendar &calendar = shop->store->newestProgramme().programme->calendar;
    for (int member = 1; member < 40; ++member) {
        for (const Lot &lot :
             Ledger(shop->store->connection()).lots(MemberId(member), Unit::Points)) {
            if (!lot.expiresAt || *lot.expiresAt > calendar.endOf(day("2026-11-02"))) {
                dying[lot.expiresAt ? calendar.dayOf(lot.expiresAt->plusMs(-1)).month().toIso()
                                    : QString()] += lot.remaining;
            }
        }
    }
    const QJsonObject today =
        counted(*shop, PaperKind::Liability, days("2026-11-02", "2026-11-02"));
    QMap<QString, qint64> printed;
    for (const QJsonValue row : today[u"by_expiry"_s].toArray())
        printed[row[u"month"_s].toString()] = row[u"points"_s].toInteger();
    QCOMPARE(printed, dying);
}

void TestPapers::aDayLongPastSaysWhatItSaidThen() // S43: what comes later moves nothing
{
    Shop shop(Terms{.policy = R"("expiry": {"after": "20 days"}, "point_value": "0.013")"},
              "2026-10-01 10:00");
    const MemberId anna = shop.enrol("anna");
    shop.sell(anna, {line("101.00")});
    shop.set("2026-10-10 10:00");
    const Answer sold = shop.sell(anna, {line("57.00")});
    shop.set("2026-10-12 10:00");
    const DayRange then = days("2026-10-01", "2026-10-11");
    const QJsonObject before = counted(shop, PaperKind::Liability, then);
    QCOMPARE(before[u"points_outstanding"_s].toInteger(), 158);
    QCOMPARE(before[u"liability"_s].toString(), u"2.05"_s); // 2.054
    QCOMPARE(before[u"by_year"_s].toArray().size(), 1);
    shop.refund(sold);
    shop.set("2026-11-20 10:00");
    Shop::done(DayEnd(*shop.desk).run({}, std::nullopt));
    QCOMPARE(counted(shop, PaperKind::Liability, then), before);
    // Deaths that are due, not yet written, count (S1).
    shop.sell(anna, {line("7.00")});
    shop.set("2026-12-20 10:00");
    const QJsonObject late = counted(shop, PaperKind::Liability, days("2026-12-01", "2026-12-20"));
    QCOMPARE(late[u"bridge"_s][u"expired"_s].toInteger(), -7);
    QCOMPARE(late[u"points_outstanding"_s].toInteger(), 0);
    QVERIFY(late[u"balances"_s].toBool());
}

void TestPapers::emptyAndUnknownPeriodsAreRefused()
{
    Shop shop(Terms{});
    const auto refusal = [&](const char *first, const char *last) {
        const auto made = Papers(*shop.desk).count(PaperKind::Stock, days(first, last));
        return made ? u"done"_s : codeOf(made.refusal());
    };
    QCOMPARE(refusal("2026-11-02", "2026-11-01"), u"bad-date"_s);
    QCOMPARE(refusal("2026-11-03", "2026-11-05"), u"bad-date"_s); // to come
    QCOMPARE(refusal("2026-11-02", "2026-11-05"), u"done"_s);     // still running
    const QJsonObject json = counted(shop, PaperKind::Stock, days("2026-11-02", "2026-11-05"));
    QCOMPARE(json[u"complete"_s].toBool(), false);
}

void TestPapers::clerksPrintNoReports()
{
    Shop shop(Terms{});
    shop.standIn("Li", Role::Clerk);
    for (const PaperKind kind : {PaperKind::Liability, PaperKind::CheckUp, PaperKind::Stock}) {
        const auto made = Papers(*shop.desk).count(kind, days("2026-11-01", "2026-11-02"));
        QVERIFY(!made);
        QCOMPARE(codeOf(made.refusal()), u"not-allowed"_s);
    }
    shop.desk->signOut();
    QCOMPARE(
        codeOf(
            Papers(*shop.desk).count(PaperKind::Stock, days("2026-11-01", "2026-11-02")).refusal()),
        u"not-signed-in"_s);
}

void TestPapers::nothingPersonalIsKept() // erasing a member need not look into printed papers
{
    const auto shop = lived();
    for (const PaperKind kind : {PaperKind::Liability, PaperKind::CheckUp, PaperKind::Stock}) {
        const QByteArray text =
            QJsonDocument(counted(*shop, kind, days("2026-07-01", "2026-09-30"))).toJson();
        for (const char *personal :
             {"王小明", "13800138000", "8000", "Ben the Second", "OLD-1", "A1\""})
            QVERIFY2(!text.contains(personal), personal);
    }
}

void TestPapers::stockIsWhatItsMovesMake() // C5, D6
{
    Shop shop(
        Terms{.rewards = R"({"id": "cup", "name": "Cup", "kind": "goods", "points": 10, "stock": 9},
                                  {"id": "tea", "name": "Tea", "kind": "service", "points": 5})"},
        "2026-10-20 10:00");
    const MemberId anna = shop.enrol("anna");
    shop.sell(anna, {line("500.00")});
    Rewards rewards(*shop.desk);
    Shop::done(rewards.redeem({}, {MemberRef::of(anna), u"cup"_s, 2, {}}));
    shop.set("2026-11-02 10:00");
    Shop::done(rewards.stock(
        {}, {.reward = u"cup"_s, .change = 12, .reason = u"box"_s, .isReceived = true}));
    Shop::done(rewards.stock({}, {.reward = u"cup"_s, .reason = u"shelf"_s, .counted = 17}));
    Shop::done(rewards.stock({}, {.reward = u"cup"_s, .change = -1, .reason = u"broken"_s}));
    Shop::done(rewards.redeem({}, {MemberRef::of(anna), u"cup"_s, 3, {}}));
    shop.undo(Shop::done(rewards.redeem({}, {MemberRef::of(anna), u"cup"_s, 1, {}})));
    Shop::done(rewards.redeem({}, {MemberRef::of(anna), u"tea"_s, 4, {}}));
    const QJsonObject json = counted(shop, PaperKind::Stock, days("2026-11-01", "2026-11-02"));
    const QJsonObject cup = rowOf(json[u"rewards"_s], "reward", u"cup"_s);
    const std::pair<const char *, qint64> expected[] = {
        {"opening", 7},   {"received", 12}, {"counted", -2}, {"corrected", -1}, {"handed_out", -4},
        {"came_back", 1}, {"closing", 13},  {"redeemed", 3}, {"points", 30}};
    for (const auto &[field, count] : expected)
        QVERIFY2(cup[QLatin1String(field)].toInteger() == count, field);
    QCOMPARE(cup[u"closing"_s].toInteger(), *Redemptions(shop.store->connection()).stock(u"cup"_s));
    const QJsonObject tea = rowOf(json[u"rewards"_s], "reward", u"tea"_s);
    QVERIFY(tea[u"closing"_s].isNull()); // there is no end of it
    QCOMPARE(tea[u"redeemed"_s].toInteger(), 4);
    QCOMPARE(json[u"points_redeemed"_s].toInteger(), 50);
    // The month before: a new reward's count came in it.
    const QJsonObject october =
        rowOf(counted(shop, PaperKind::Stock, days("2026-10-01", "2026-10-31"))[u"rewards"_s],
              "reward", u"cup"_s);
    QCOMPARE(october[u"opening"_s].toInteger(), 0);
    QCOMPARE(october[u"received"_s].toInteger(), 9);
    QCOMPARE(october[u"closing"_s].toInteger(), 7);
}

void TestPapers::aRewardHardlyTakenIsTold()
{
    Shop shop(Terms{.rewards = R"({"id": "cup", "kind": "goods", "points": 10})"});
    for (int i = 0; i < 30; ++i)
        shop.sell(shop.enrol(qPrintable(u"M%1"_s.arg(i))), {line("50.00")});
    const QJsonObject json = counted(shop, PaperKind::Stock, days("2026-11-01", "2026-11-02"));
    const QJsonObject cup = rowOf(json[u"rewards"_s], "reward", u"cup"_s);
    QCOMPARE(cup[u"take_up"_s].toDouble(), 0.0);
    QVERIFY(cup[u"seldom"_s].toBool());
}

void TestPapers::theCheckUpHoldsItsQuarterAgainstOthers() // I6
{
    Shop shop(Terms{.rewards = R"({"id": "cup", "kind": "goods", "points": 10})"},
              "2025-08-01 10:00");
    std::vector<MemberId> members;
    for (int i = 0; i < 40; ++i) {
        members.push_back(shop.enrol(qPrintable(u"M%1"_s.arg(i))));
        shop.sell(members.back(), {line("100.00")});
    }
    const auto quarter = [&](const char *now, const char *amount, int buyers) {
        shop.set(now);
        for (int i = 0; i < buyers; ++i)
            shop.sell(members[static_cast<std::size_t>(i)], {line(amount)});
    };
    quarter("2026-05-10 10:00", "100.00", 40);
    quarter("2026-08-10 10:00", "120.00", 36);
    for (int i = 0; i < 20; ++i)
        Shop::done(Rewards(*shop.desk)
                       .redeem({}, {MemberRef::of(members[std::size_t(i)]), u"cup"_s, 10, {}}));
    shop.set("2026-10-02 10:00");
    const DayRange third = *quarterNamed(u"2026-Q3"_s);
    const QJsonObject json = counted(shop, PaperKind::CheckUp, third);
    QCOMPARE(json[u"against"_s].toString(), u"year_ago"_s);
    const auto figure = [&](const char *code) {
        return rowOf(json[u"figures"_s], "figure", QString::fromLatin1(code));
    };
    // 36 × 120 against 40 × 100 a year ago and in spring.
    QCOMPARE(figure("sales")[u"now"_s].toString(), u"4320.00"_s);
    QCOMPARE(figure("sales")[u"previous"_s].toString(), u"4000.00"_s);
    QCOMPARE(figure("sales")[u"year_ago"_s].toString(), u"4000.00"_s);
    QCOMPARE(figure("sales")[u"change"_s].toDouble(), 0.08);
    QCOMPARE(figure("sales")[u"verdict"_s].toString(), u"good"_s);
    QCOMPARE(figure("purchases")[u"verdict"_s].toString(), u"look"_s); // −10 %
    QCOMPARE(figure("members")[u"verdict"_s].toString(), u"level"_s);
    QCOMPARE(figure("redemption_rate")[u"rule"_s].toString(), u"target"_s);
    QCOMPARE(figure("redemption_rate")[u"verdict"_s].toString(), u"good"_s); // 2000 of 4320
    QCOMPARE(figure("sleeping_share")[u"now"_s].toDouble(), 0.1);
    QCOMPARE(figure("sleeping_share")[u"verdict"_s].toString(), u"good"_s);
    QCOMPARE(figure("points_outstanding")[u"verdict"_s].toString(), u"none"_s);
    QVERIFY(json[u"cause_of_sleep"_s].isNull());
    // Each figure is the one that the shop's own figures say.
    const Figures now = Shop::done(Insights(*shop.store).figures(third));
    QCOMPARE(figure("points_issued")[u"now"_s].toInteger(), now.issued.count());
    QCOMPARE(figure("active_share")[u"now"_s].toDouble(), 0.9);
    QCOMPARE(json[u"months"_s].toArray().size(), 12);
    // A year before there was nothing: the quarter before serves.
    const QJsonObject spring = counted(shop, PaperKind::CheckUp, *quarterNamed(u"2026-Q2"_s));
    QCOMPARE(spring[u"against"_s].toString(), u"previous"_s);
}

void TestPapers::ofTooFewNothingIsJudged()
{
    Shop shop(Terms{});
    shop.sell(shop.enrol("anna"), {line("100.00")});
    const QJsonObject json = counted(shop, PaperKind::CheckUp, *quarterNamed(u"2026-Q4"_s));
    for (const QJsonValue figure : json[u"figures"_s].toArray()) {
        const QString verdict = figure[u"verdict"_s].toString();
        QVERIFY2(verdict == u"few"_s || verdict == u"none"_s,
                 qPrintable(figure[u"figure"_s].toString()));
    }
}

// Of a hundred members five sleep, or forty: one who comes back is a fifth of five.
void TestPapers::ofTooFewAPartIsNotJudgedEither()
{
    for (const auto &[sleepers, verdict] : {std::pair(5, u"few"_s), std::pair(40, u"good"_s)}) {
        Shop shop(Terms{}, "2025-10-05 10:00");
        std::vector<MemberId> members;
        for (int i = 0; i < 100; ++i) {
            members.push_back(shop.enrol(qPrintable(u"M%1"_s.arg(i))));
            shop.sell(members.back(), {line("10.00")});
        }
        for (const char *when : {"2026-01-05 10:00", "2026-05-10 10:00", "2026-08-10 10:00"}) {
            shop.set(when);
            for (int i = sleepers; i < 100; ++i)
                shop.sell(members[std::size_t(i)], {line("10.00")});
            if (when[6] == '5')
                shop.sell(members[0], {line("10.00")});
        }
        for (const int back : {1, 2, 3})
            shop.sell(members[std::size_t(back)], {line("10.00")});
        shop.set("2026-10-02 10:00");
        const QJsonObject json = counted(shop, PaperKind::CheckUp, *quarterNamed(u"2026-Q3"_s));
        const auto figure = [&](const QString &code) {
            return rowOf(json[u"figures"_s], "figure", code);
        };
        QVERIFY(figure(u"reactivated"_s)[u"change"_s].toDouble() > 0.02);
        QCOMPARE(figure(u"reactivated"_s)[u"verdict"_s].toString(), verdict);
        QVERIFY(figure(u"retention.quarter"_s)[u"verdict"_s] != u"few"_s);
    }
}

void TestPapers::whyMembersSleepIsNamed() // I6
{
    Shop shop(Terms{.rewards = R"({"id": "cup", "kind": "goods", "points": 10})"},
              "2026-02-01 10:00");
    std::vector<MemberId> members;
    for (int i = 0; i < 40; ++i) {
        members.push_back(shop.enrol(qPrintable(u"M%1"_s.arg(i))));
        shop.sell(members.back(), {line("100.00")});
    }
    shop.set("2026-08-10 10:00");
    for (int i = 0; i < 10; ++i)
        shop.sell(members[std::size_t(i)], {line("10.00")});
    const DayRange third = *quarterNamed(u"2026-Q3"_s);
    const auto cause = [&] {
        return counted(shop, PaperKind::CheckUp, third)[u"cause_of_sleep"_s].toString();
    };
    shop.set("2026-09-01 10:00");
    QCOMPARE(cause(), u"rewards"_s); // points lie unused
    Shop::done(Rewards(*shop.desk).redeem({}, {MemberRef::of(members[0]), u"cup"_s, 5, {}}));
    QCOMPARE(cause(), u"activities"_s); // 50 of 100 redeemed, one act a quarter
    for (int times = 0; times < 9; ++times)
        for (int i = 0; i < 10; ++i)
            shop.sell(members[std::size_t(i)], {line("1.00")});
    QCOMPARE(cause(), u"contact"_s); // 50 of 190, ten acts a quarter
}

void TestPapers::quartersHaveNames()
{
    QCOMPARE(quarterNamed(u"2026-Q1"_s)->last, day("2026-03-31"));
    QCOMPARE(quarterCode(*quarterNamed(u"2026-Q4"_s)), u"2026-Q4"_s);
    QCOMPARE(quarterCode(quarterOf(day("2026-12-31"))), u"2026-Q4"_s);
    QCOMPARE(quarterCode(quarterOf(day("2026-07-01"))), u"2026-Q3"_s);
    for (const char *wrong : {"", "2026", "2026-Q0", "2026-Q5", "26-Q1", "0000-Q1", "2026-q1"})
        QVERIFY2(!quarterNamed(QString::fromLatin1(wrong)), wrong);
    for (const PaperKind kind : {PaperKind::Liability, PaperKind::CheckUp, PaperKind::Stock})
        QVERIFY(paperKindNamed(codeOf(kind)) == kind);
    QVERIFY(!paperKindNamed(u"leaflet"_s));
}

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
