#include "insight/analysis.h"
#include "programme/templates.h"
#include "services/boughttogether.h"
#include "services/insights.h"
#include "services/shopsetup.h"
#include "services/shoptrends.h"
#include "services/systemclock.h"
#include "storage/connection.h"
#include "storage/insightscan.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <cstdio>
#include <functional>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

double seconds(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> span = std::chrono::steady_clock::now() - begin;
    return span.count();
}

// Looks at every fact and keeps none: what the store alone takes.
class BareScan final : public FactSink
{
public:
    void add(const MemberFact &) override { ++facts; }
    void add(const PurchaseFact &) override { ++facts; }
    void add(const ReturnFact &) override { ++facts; }
    void add(const PointsFact &) override { ++facts; }
    void add(const RedemptionFact &) override { ++facts; }
    void add(const ActionFact &) override { ++facts; }
    void add(const TierMoveFact &) override { ++facts; }
    qint64 facts = 0;
};

// Two years of 100,000 members and 1,000,000 purchases of two lines out of 400 products, each with
// its points: the rows that figures are counted from. A tenth of that, where REGULARS_BENCH_SMALL
// is set.
void fill(Connection &store)
{
    const bool isSmall = qEnvironmentVariableIsSet("REGULARS_BENCH_SMALL");
    QByteArray script = R"(
        BEGIN;
        CREATE TEMP TABLE n AS
            WITH RECURSIVE count (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM count WHERE i < 999999)
            SELECT i FROM count;
        INSERT INTO member (id, card, joined_at, joined_on, digest)
            SELECT 1 + i, 'C' || i, 1704067200000, 20240101, zeroblob(32) FROM n WHERE i < 100000;
        INSERT INTO account (member, tier) SELECT id, 'member' FROM member;
        CREATE TEMP TABLE sale AS
            SELECT 1 + (i * 7919) % 100000 AS member, 1704100000000 + i * 63000 AS at,
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
                   amount, amount, 0, 0, 0, 0, amount, amount / 100, member, 2000000 + rowid
            FROM sale ORDER BY rowid;
        INSERT INTO purchase_line (purchase, n, operation, product, category, quantity, list, offers,
                                   tier_discount, coupons, points_money, bonus, eligible)
            SELECT sale.rowid, line.n, 2000000 + sale.rowid,
                   'p' || ((sale.i * (line.n + 1) * 31) % 401),
                   CASE (sale.i + line.n) % 3 WHEN 0 THEN 'drinks' WHEN 1 THEN 'snacks'
                                              ELSE 'coffee' END,
                   1000, amount / 2, 0, 0, 0, 0, 0, amount / 2
            FROM sale, (SELECT 0 AS n UNION ALL SELECT 1) AS line
            ORDER BY sale.rowid, line.n;
        INSERT INTO entry (operation, member, unit, kind, amount, at, business_date, tier, source,
                           purchase)
            SELECT 2000000 + rowid, member, 1, 2, amount / 100, at,
                   CAST(strftime('%Y%m%d', at / 1000 + 28800, 'unixepoch') AS INTEGER), 'member',
                   'purchase', rowid
            FROM sale ORDER BY rowid;
        DROP TABLE sale;
        DROP TABLE n;
        COMMIT;
        ANALYZE;
    )";
    if (isSmall) {
        script.replace("i < 999999", "i < 99999")
            .replace("i < 100000", "i < 10000")
            .replace("% 100000", "% 10000");
        script.replace("i * 63000", "i * 630000");
    }
    store.execScript(script);
}

} // namespace

// What the insight page waits for in a large shop: a month and a year, and goods bought together.
class BenchInsight : public QObject
{
    Q_OBJECT

private slots:
    void countsALargeShop()
    {
        QTemporaryDir folder;
        qputenv("REGULARS_KEYS", folder.filePath(u"keys"_s).toUtf8());
        const SystemClock clock;
        const auto store = Store::create(folder.filePath(u"shop.regulars"_s));
        QVERIFY(setUpShop(*store, clock,
                          {templateText(u"convenience"_s), u"owner"_s, u"correct horse"_s}));
        fill(store->connection());
        std::printf("\n");
        const DayRange month{BusinessDay::fromNumber(20251101), BusinessDay::fromNumber(20251130)};
        const DayRange year{BusinessDay::fromNumber(20250101), BusinessDay::fromNumber(20251231)};
        Insights insights(*store);
        BareScan bare;
        m_bare = seconds([&] {
            const auto programme = store->newestProgramme().programme;
            scanFacts(store->connection(), {year, programme->calendar, {}, {}}, bare);
        });
        tell("every fact, nothing counted", m_bare);
        tell("section 4 of a year", seconds([&] { QVERIFY(insights.figures(year)); }));
        for (const DayRange period : {month, year}) {
            const QByteArray what = "all of " + QByteArray::number(period.days()) + " days";
            tell(what.constData(), seconds([&] {
                     const Result<DeepFigures> deep = insights.deepFigures(period);
                     QVERIFY(deep);
                     QVERIFY(deep->figures.purchases > 0);
                 }));
        }
        Desk desk(*store, clock, u"command-line"_s);
        desk.signInAsCommandLine();
        ShopTrends trends(desk);
        tell("a dashboard part by part", seconds([&] {
                 QVERIFY(insights.figures(month));
                 QVERIFY(insights.figures(periodBefore(month)));
                 QVERIFY(trends.upTo(month));
             }));
        qint64 head = 0;
        tell("a dashboard in one reading", seconds([&] {
                 const auto board = trends.board(month);
                 QVERIFY(board && *board);
                 head = (*board)->head;
             }));
        tell("what it is compared with",
             seconds([&] { QVERIFY(insights.figures(periodBefore(month))); }));
        tell("a dashboard of what is known", seconds([&] {
                 const auto board = trends.board(month, head);
                 QVERIFY(board && !*board);
             }));
        tell("goods bought together in a year", seconds([&] {
                 const auto survey = BoughtTogether(desk).survey(year, ShelfLevel::Products,
                                                                 Ratio(1, 10), [] { return true; });
                 QVERIFY(survey && *survey);
                 QVERIFY((*survey)->baskets > 40'000);
             }));
    }

private:
    // With how many times it takes what the bare scan takes.
    void tell(const char *what, double taken) const
    {
        std::printf("%-36s %6.2f s  %5.2f x\n", what, taken, taken / m_bare);
        std::fflush(stdout);
    }

    double m_bare = 1;
};

QTEST_GUILESS_MAIN(BenchInsight)
#include "bench_insight.moc"
