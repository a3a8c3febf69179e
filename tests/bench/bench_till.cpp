#include "programme/templates.h"
#include "services/membership.h"
#include "services/sales.h"
#include "services/shopsetup.h"
#include "services/systemclock.h"
#include "storage/connection.h"
#include "storage/transaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

constexpr int members = 200;
constexpr int operations = 2'000;

struct Times
{
    double median;
    double p99;
};

Times measure(int times, const std::function<void(int)> &work)
{
    std::vector<double> taken;
    taken.reserve(static_cast<std::size_t>(times));
    for (int i = 0; i < times; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work(i);
        const std::chrono::duration<double, std::micro> span =
            std::chrono::steady_clock::now() - begin;
        taken.push_back(span.count());
    }
    std::sort(taken.begin(), taken.end());
    return {taken[taken.size() / 2], taken[taken.size() * 99 / 100]};
}

void print(const char *what, const Times &times, const Times &floor)
{
    std::printf("%-44s median %8.1f us (%5.2f x)   p99 %8.1f us (%5.2f x)\n", what, times.median,
                times.median / floor.median, times.p99, times.p99 / floor.median);
}

} // namespace

// A till's operation, durable, beside the limits of the disk and of SQLite taken in the same run
// (storage.md).
class BenchTill : public QObject
{
    Q_OBJECT

private slots:
    void sellsDurably()
    {
        QTemporaryDir folder;
        qputenv("REGULARS_KEYS", folder.filePath(u"keys"_s).toUtf8());
        const Times sync = syncs(folder.filePath(u"floor"_s));
        const Times statement = commits(folder.filePath(u"bare"_s));
        const SystemClock clock;
        const auto store = Store::create(folder.filePath(u"shop.regulars"_s));
        QVERIFY(setUpShop(*store, clock,
                          {templateText(u"convenience"_s), u"owner"_s, u"correct horse"_s}));
        Desk desk(*store, clock, u"1"_s);
        desk.signInAsCommandLine();
        std::vector<MemberRef> refs;
        for (int i = 0; i < members; ++i) {
            EnrolRequest request;
            request.phone = u"138%1"_s.arg(i, 8, 10, QLatin1Char('0'));
            const auto done = Membership(desk).enrol({}, request);
            QVERIFY(done);
            refs.push_back(*MemberRef::fromText(u"phone:"_s + request.phone));
        }
        Sales sales(desk);
        const auto sale = [&](int i) {
            SaleRequest request;
            request.member = refs[static_cast<std::size_t>(i % members)];
            request.lines = {{{}, u"drinks"_s, Quantity(1000), Money(350)},
                             {{}, u"snacks"_s, Quantity(2000), Money(1280)},
                             {{}, u"coffee"_s, Quantity(1000), Money(900)}};
            return request;
        };
        const Times quoting = measure(operations, [&](int i) {
            if (!sales.quote({}, sale(i))) {
                qFatal("a quote was refused");
            }
        });
        const Times selling = measure(operations, [&](int i) {
            if (!sales.checkout({}, sale(i))) {
                qFatal("a sale was refused");
            }
        });
        std::printf("\n");
        print("fdatasync of one page", sync, sync);
        print("one row, committed durably, bare statement", statement, sync);
        print("quote through the services, 3 lines", quoting, sync);
        print("checkout, 3 lines, answered after the commit", selling, sync);
    }

private:
    static Times syncs(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("no floor to measure");
        }
        const QByteArray page(4096, 'x');
        return measure(operations, [&](int) {
            file.write(page);
            file.flush();
            ::fdatasync(file.handle());
        });
    }

    static Times commits(const QString &path)
    {
        Connection store(path, Connection::Access::Create);
        store.execScript("CREATE TABLE row (id INTEGER PRIMARY KEY, amount INTEGER) STRICT");
        return measure(operations, [&](int i) {
            Transaction transaction(store);
            store.exec("INSERT INTO row (amount) VALUES (:amount)", qint64{i});
            transaction.commit();
        });
    }
};

QTEST_GUILESS_MAIN(BenchTill)
#include "bench_till.moc"
