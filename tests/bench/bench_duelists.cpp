#include "programme/templates.h"
#include "services/duelists.h"
#include "services/shopsetup.h"
#include "services/systemclock.h"
#include "storage/connection.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <functional>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

double milliseconds(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> span = std::chrono::steady_clock::now() - begin;
    return span.count();
}

// 100,000 members with ten awards and three lots each; what the lists read, not what made it.
void fill(Connection &store, Instant now)
{
    const QString script = QStringLiteral(R"(
        BEGIN;
        CREATE TEMP TABLE n AS
            WITH RECURSIVE count (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM count WHERE i < 999999)
            SELECT i FROM count;
        INSERT INTO member (id, card, name, pinyin, birth_month, birth_day, joined_at, joined_on, digest)
            SELECT 1 + i, 'C' || i, 'M' || i, 'm' || i, 1 + i % 12, 1 + i % 28, %1 - 40000000000,
                   20250101, zeroblob(32) FROM n WHERE i < 100000;
        INSERT INTO account (member, tier, tier_review_on)
            SELECT 1 + i, CASE i % 4 WHEN 0 THEN 'silver' ELSE 'member' END,
                   CASE i % 4 WHEN 0 THEN CAST(strftime('%Y%m%d', %1 / 1000 + 86400 * (i % 365),
                                                        'unixepoch') AS INTEGER) END
            FROM n WHERE i < 100000;
        INSERT INTO operation (id, till, seq, kind, at, recorded_at, business_date, member, hash)
            SELECT 1000000 + i, 1, 1000000 + i, 20, %1 - 1000 * i, %1 - 1000 * i,
                   CAST(strftime('%Y%m%d', %1 / 1000 - i, 'unixepoch') AS INTEGER), 1 + i % 100000,
                   zeroblob(32) FROM n;
        INSERT INTO entry (id, operation, member, unit, kind, amount, at, business_date, tier, source)
            SELECT 1000000 + i, 1000000 + i, 1 + i % 100000, 1, 2, 1 + (i * 7919) % 97, %1 - 1000 * i,
                   CAST(strftime('%Y%m%d', %1 / 1000 - i, 'unixepoch') AS INTEGER), 'member', 'base'
            FROM n;
        INSERT INTO lot (member, id, operation, entry, unit, rank, amount, earned_at, usable_from,
                         expires_at, remaining, dies_at)
            SELECT 1 + i % 100000, 1000000 + i, 1000000 + i, 1000000 + i, 1, 0, 50, %1, %1,
                   %1 + 86400000 * (1 + i % 365), 50, %1 + 86400000 * (1 + i % 365)
            FROM n WHERE i < 300000;
        DROP TABLE n;
        COMMIT;
        ANALYZE;
    )")
                               .arg(now.ms());
    store.execScript(script.toUtf8().constData());
}

// Steps through so many rows by the bare C API.
double bare(Connection &store, const char *sql)
{
    return milliseconds([&] {
        sqlite3_stmt *rows = nullptr;
        if (sqlite3_prepare_v2(store.handle(), sql, -1, &rows, nullptr) != SQLITE_OK)
            qFatal("no floor to measure: %s", sqlite3_errmsg(store.handle()));
        qint64 sum = 0;
        while (sqlite3_step(rows) == SQLITE_ROW)
            sum += sqlite3_column_int64(rows, 0);
        sqlite3_finalize(rows);
        if (sum == 0)
            qFatal("nothing was read");
    });
}

} // namespace

// The lists of who is to be seen to soon, at 100,000 members: a page of each, beside the same rows
// by the bare C API.
class BenchDueLists : public QObject
{
    Q_OBJECT

private slots:
    void readsPages()
    {
        QTemporaryDir folder;
        qputenv("REGULARS_KEYS", folder.filePath(u"keys"_s).toUtf8());
        const SystemClock clock;
        const auto store = Store::create(folder.filePath(u"shop.regulars"_s));
        QVERIFY(setUpShop(*store, clock,
                          {templateText(u"convenience"_s), u"owner"_s, u"correct horse"_s}));
        fill(store->connection(), clock.now());
        Desk desk(*store, clock, u"1"_s);
        desk.signInAsCommandLine();
        std::printf("\n");
        for (int round = 0; round < 2; ++round) {
            const double page =
                bare(store->connection(), "SELECT l.member, m.name, m.card, m.phone, a.tier "
                                          "FROM lot AS l CROSS JOIN member AS m ON m.id = l.member "
                                          "CROSS JOIN account AS a ON a.member = m.id "
                                          "WHERE l.is_closed = 0 AND l.remaining > 0 "
                                          "AND l.dies_at IS NOT NULL ORDER BY l.dies_at LIMIT 200");
            const double scan =
                bare(store->connection(), "SELECT sum(amount) FROM entry GROUP BY member");
            tell("about to expire, a page", desk, {DueKind::Expiring, 90}, page);
            tell("birthdays, a page", desk, {DueKind::Birthday, 31}, page);
            tell("about to fall, a page", desk, {DueKind::Falling, 90}, page);
            tell("about to rise, the nearest 2,000", desk, {DueKind::Rising, 30}, scan);
        }
    }

private:
    static void tell(const char *what, Desk &desk, const DueQuestion &question, double floor)
    {
        std::size_t rows = 0;
        const double taken = milliseconds([&] {
            const auto page = DueLists(desk).page(question);
            if (!page)
                qFatal("refused");
            rows = page->rows.size();
        });
        std::printf("%-34s %5zu rows %9.2f ms  (floor %8.2f ms, %6.1f x)\n", what, rows, taken,
                    floor, taken / floor);
        std::fflush(stdout);
        if (rows == 0)
            qFatal("an empty list is not worth a measure");
    }
};

QTEST_GUILESS_MAIN(BenchDueLists)
#include "bench_duelists.moc"
