#include "programme/programmefile.h"
#include "programme/templates.h"
#include "services/shopsetup.h"
#include "services/simulation.h"
#include "services/systemclock.h"
#include "storage/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

constexpr int members = 50'000;
constexpr int purchasesEach = 20;

struct Times
{
    double elapsed;
    double ofCores; // of all threads together
};

Times seconds(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    const std::clock_t used = std::clock();
    work();
    const std::chrono::duration<double> span = std::chrono::steady_clock::now() - begin;
    return {span.count(), double(std::clock() - used) / CLOCKS_PER_SEC};
}

// A year of a shop's sales in order of time, bought by members in turn; the rows that a replay
// reads, not the ledger that they made.
void fill(Connection &store)
{
    store.execScript(R"(
        BEGIN;
        CREATE TEMP TABLE n AS
            WITH RECURSIVE count (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM count WHERE i < 999999)
            SELECT i FROM count;
        INSERT INTO member (id, card, joined_at, joined_on, digest)
            SELECT 1 + i, 'C' || i, 1735689600000, 20250101, zeroblob(32) FROM n WHERE i < 50000;
        INSERT INTO account (member, tier) SELECT id, 'member' FROM member;
        INSERT INTO operation (id, till, seq, kind, at, recorded_at, business_date, member, hash)
            SELECT 1000000 + i, 1, 1000000 + i, 10, 1735689600000, 1735689600000, 20250101, 1 + i,
                   zeroblob(32)
            FROM n WHERE i < 50000;
        INSERT INTO enrolment (member, operation, joined_at, joined_on)
            SELECT 1 + i, 1000000 + i, 1735689600000, 20250101 FROM n WHERE i < 50000;
        INSERT INTO tier_change (operation, member, to_tier, cause, at, business_date, gift)
            SELECT 1000000 + i, 1 + i, 'member', 1, 1735689600000, 20250101, 0 FROM n WHERE i < 50000;
        CREATE TEMP TABLE sale AS
            SELECT 1 + i % 50000 AS member,
                   1735700000000 + (i / 50000) * 1555200000 + (i % 50000) * 31000 AS at,
                   500 + (i * 7919) % 9000 AS amount, i
            FROM n ORDER BY at;
        INSERT INTO operation (id, till, seq, kind, at, recorded_at, business_date, member, hash)
            SELECT 2000000 + rowid, 1, 2000000 + rowid, 20, at, at,
                   CAST(strftime('%Y%m%d', at / 1000 + 28800, 'unixepoch') AS INTEGER), member,
                   zeroblob(32)
            FROM sale ORDER BY rowid;
        INSERT INTO purchase (id, operation, sold_to, at, business_date, list, price, eligible,
                              points_used, points_money, principal, bonus, cash, earned, member,
                              rated_by)
            SELECT rowid, 2000000 + rowid, member, at,
                   CAST(strftime('%Y%m%d', at / 1000 + 28800, 'unixepoch') AS INTEGER), amount,
                   amount, amount, 0, 0, 0, 0, amount, 0, member, 2000000 + rowid
            FROM sale ORDER BY rowid;
        INSERT INTO purchase_line (purchase, n, operation, category, quantity, list, offers,
                                   tier_discount, coupons, points_money, bonus, eligible)
            SELECT rowid, 0, 2000000 + rowid,
                   CASE i % 3 WHEN 0 THEN 'drinks' WHEN 1 THEN 'snacks' ELSE 'coffee' END,
                   1000, amount, 0, 0, 0, 0, 0, amount
            FROM sale ORDER BY rowid;
        DROP TABLE sale;
        DROP TABLE n;
        COMMIT;
        ANALYZE;
    )");
}

std::shared_ptr<const Programme> draftOf(const QByteArray &live)
{
    QJsonObject root = QJsonDocument::fromJson(live).object();
    QJsonArray rules = root[u"rules"_s].toArray();
    rules.append(
        QJsonObject{{u"id"_s, u"bench-weekend"_s},
                    {u"on"_s, u"purchase"_s},
                    {u"when"_s, QJsonObject{{u"weekdays"_s, QJsonArray{u"sat"_s, u"sun"_s}}}},
                    {u"give"_s, QJsonObject{{u"multiply"_s, 2}}}});
    root[u"rules"_s] = rules;
    return readProgramme(QJsonDocument(root).toJson()).programme;
}

// The same with a tier for the tenth that spends most in ninety days, ranked at each day's end.
std::shared_ptr<const Programme> rankingDraftOf(const QByteArray &live)
{
    QJsonObject root = QJsonDocument::fromJson(live).object();
    QJsonArray tiers = root[u"tiers"_s].toArray();
    tiers.append(QJsonObject{{u"id"_s, u"bench-top"_s},
                             {u"multiplier"_s, 2},
                             {u"paths"_s, QJsonArray{QJsonObject{{u"metric"_s, u"spend"_s},
                                                                 {u"window"_s, u"90 days"_s},
                                                                 {u"top_share"_s, 0.1}}}},
                             {u"keep"_s, QJsonObject{{u"for"_s, u"30 days"_s}}}});
    root[u"tiers"_s] = tiers;
    return readProgramme(QJsonDocument(root).toJson()).programme;
}

} // namespace

// A what-if over a year of 1,000,000 purchases: each replayed under two programmes, beside reading
// the same rows by the bare C API (storage.md: 200,000 purchases/s a core).
class BenchSimulation : public QObject
{
    Q_OBJECT

private slots:
    void replaysAYear()
    {
        QTemporaryDir folder;
        qputenv("REGULARS_KEYS", folder.filePath(u"keys"_s).toUtf8());
        const SystemClock clock;
        const QByteArray live = templateText(u"convenience"_s);
        const auto draft = draftOf(live);
        const auto ranking = rankingDraftOf(live);
        QVERIFY(draft && ranking);
        const auto store = Store::create(folder.filePath(u"shop.regulars"_s));
        QVERIFY(setUpShop(*store, clock, {live, u"owner"_s, u"correct horse"_s}));
        fill(store->connection());
        // As it lies while a shop is open: what was written is in the file, not in its log.
        QVERIFY(store->connection().truncateLog());
        constexpr double count = double(members) * purchasesEach;
        std::printf("\n");
        for (int round = 0; round < 2; ++round) {
            const Times floor = seconds([&] { bareScan(store->connection()); });
            tell("rows by the bare C API", count, floor, floor);
            for (const int threads : {1, 2})
                replay(*store, draft, threads, count, floor);
            for (const int threads : {1, 2})
                replay(*store, ranking, threads, count, floor);
        }
    }

private:
    static void tell(const char *what, double count, const Times &taken, const Times &floor)
    {
        std::printf("%-36s %8.0f purchases/s a core  %6.2f s (%6.2f s of cores)  %5.2f x\n", what,
                    count / taken.ofCores, taken.elapsed, taken.ofCores,
                    taken.ofCores / floor.ofCores);
        std::fflush(stdout);
    }

    static void replay(Store &store, const std::shared_ptr<const Programme> &draft, int threads,
                       double count, const Times &floor)
    {
        const DayRange period{BusinessDay::fromNumber(20250101), BusinessDay::fromNumber(20251231)};
        Simulation::Options options;
        options.threads = threads;
        std::optional<WhatIf> whatIf;
        const Times taken = seconds([&] {
            auto outcome = Simulation(store).run(period, draft, options);
            whatIf = std::move(outcome).value();
        });
        if (!whatIf || whatIf->live.purchases != qint64(count) ||
            whatIf->draft.flow.issued <= whatIf->live.flow.issued)
            qFatal("the replay is not what was sold");
        const QByteArray what =
            (draft->tiers.back().id == u"bench-top"_s ? "ranked daily, threads: "
                                                      : "both programmes, threads: ") +
            QByteArray::number(threads);
        tell(what.constData(), count, taken, floor);
    }

    static void bareScan(Connection &store)
    {
        sqlite3_stmt *rows = nullptr;
        constexpr const char *sql =
            "SELECT p.member, p.id, p.at, p.operation, p.channel, p.points_used, p.principal, "
            "p.bonus, l.product, l.category, l.quantity, l.quantity_back, l.list, l.eligible "
            "FROM purchase p JOIN purchase_line l ON l.purchase = p.id "
            "WHERE p.member BETWEEN 1 AND 50000 ORDER BY p.member, p.business_date, p.id";
        if (sqlite3_prepare_v2(store.handle(), sql, -1, &rows, nullptr) != SQLITE_OK)
            qFatal("no floor to measure");
        qint64 sum = 0;
        while (sqlite3_step(rows) == SQLITE_ROW) {
            for (int column = 0; column < 14; ++column)
                sum += sqlite3_column_int64(rows, column);
        }
        sqlite3_finalize(rows);
        if (sum == 0)
            qFatal("nothing was read");
    }
};

QTEST_GUILESS_MAIN(BenchSimulation)
#include "bench_simulation.moc"
