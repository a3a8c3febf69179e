#include "storage/connection.h"
#include "storage/transaction.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

constexpr int members = 100'000;
constexpr int lookups = 100'000;
constexpr int inserts = 100'000;

constexpr char byPhone[] = "SELECT id, balance, name FROM member WHERE phone = :phone";
constexpr char allMembers[] = "SELECT id, balance, tier FROM member";
constexpr char addEntry[] = "INSERT INTO entry (member, kind, points, at, note)\n"
                            "VALUES (:member, :kind, :points, :at, :note)";

QString phone(int member)
{
    return u"138%1"_s.arg(member, 8, 10, QLatin1Char('0'));
}

double millisecondsOf(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> taken =
        std::chrono::steady_clock::now() - begin;
    return taken.count();
}

// Alternating, so that a busy machine disturbs both alike; the best of each counts.
void compare(const char *what, int operations, const std::function<void()> &bare,
             const std::function<void()> &ours)
{
    constexpr int rounds = 7;
    std::vector<double> bareTimes;
    std::vector<double> ourTimes;
    for (int round = 0; round < rounds; ++round) {
        bareTimes.push_back(millisecondsOf(bare));
        ourTimes.push_back(millisecondsOf(ours));
    }
    const double best = *std::min_element(bareTimes.begin(), bareTimes.end());
    const double ourBest = *std::min_element(ourTimes.begin(), ourTimes.end());
    std::printf("%-28s bare %8.0f ns   ours %8.0f ns   %.2f x\n", what, best * 1e6 / operations,
                ourBest * 1e6 / operations, ourBest / best);
}

sqlite3_stmt *prepared(Connection &store, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(store.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return statement;
}

} // namespace

// What our layer costs over SQLite's own functions, as ratios within one run.
class BenchSqlite : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void looksUpByPhone();
    void readsAllRows();
    void insertsRows();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_store;
    std::vector<QString> m_phones;
};

void BenchSqlite::initTestCase()
{
    m_store =
        std::make_unique<Connection>(m_folder.filePath(u"store"_s), Connection::Access::Create);
    m_store->execScript("CREATE TABLE member (id INTEGER PRIMARY KEY, phone TEXT NOT NULL UNIQUE,"
                        " name TEXT NOT NULL, balance INTEGER NOT NULL, tier INTEGER NOT NULL)"
                        " STRICT;"
                        "CREATE TABLE entry (id INTEGER PRIMARY KEY, member INTEGER NOT NULL,"
                        " kind INTEGER NOT NULL, points INTEGER NOT NULL, at INTEGER NOT NULL,"
                        " note TEXT) STRICT;");
    Transaction transaction(*m_store);
    for (int member = 0; member < members; ++member) {
        m_phones.push_back(phone(member));
        m_store->exec("INSERT INTO member (phone, name, balance, tier)\n"
                      "VALUES (:phone, :name, :balance, 1)",
                      m_phones.back(), u"尉迟小明"_s, member);
    }
    transaction.commit();
}

void BenchSqlite::looksUpByPhone()
{
    qint64 bareSum = 0;
    qint64 ourSum = 0;
    sqlite3_stmt *statement = prepared(*m_store, byPhone);
    compare(
        "look-up by phone", lookups,
        [&] {
            for (int at = 0; at < lookups; ++at) {
                const QByteArray utf8 = m_phones[static_cast<std::size_t>(at)].toUtf8();
                sqlite3_bind_text(statement, 1, utf8.constData(), static_cast<int>(utf8.size()),
                                  SQLITE_TRANSIENT);
                sqlite3_step(statement);
                bareSum += sqlite3_column_int64(statement, 0) + sqlite3_column_int64(statement, 1);
                const auto *name =
                    reinterpret_cast<const char *>(sqlite3_column_text(statement, 2));
                bareSum += QString::fromUtf8(name, sqlite3_column_bytes(statement, 2)).size();
                sqlite3_reset(statement);
            }
        },
        [&] {
            for (int at = 0; at < lookups; ++at) {
                Statement row = m_store->query(byPhone, m_phones[static_cast<std::size_t>(at)]);
                row.step();
                ourSum += row.int64(0) + row.int64(1);
                ourSum += row.text(2).size();
            }
        });
    sqlite3_finalize(statement);
    QCOMPARE(ourSum, bareSum);
}

void BenchSqlite::readsAllRows()
{
    qint64 bareSum = 0;
    qint64 ourSum = 0;
    sqlite3_stmt *statement = prepared(*m_store, allMembers);
    compare(
        "scan, three columns a row", members,
        [&] {
            while (sqlite3_step(statement) == SQLITE_ROW)
                bareSum += sqlite3_column_int64(statement, 0) + sqlite3_column_int64(statement, 1) +
                           sqlite3_column_int(statement, 2);
            sqlite3_reset(statement);
        },
        [&] {
            for (Statement row = m_store->query(allMembers); row.step();)
                ourSum += row.int64(0) + row.int64(1) + row.integer(2);
        });
    sqlite3_finalize(statement);
    QCOMPARE(ourSum, bareSum);
}

void BenchSqlite::insertsRows()
{
    sqlite3_stmt *statement = prepared(*m_store, addEntry);
    const QByteArray note = "购物";
    const QString noteText = u"购物"_s;
    compare(
        "insert, five values", inserts,
        [&] {
            Transaction transaction(*m_store);
            for (int at = 0; at < inserts; ++at) {
                sqlite3_bind_int64(statement, 1, at);
                sqlite3_bind_int(statement, 2, 3);
                sqlite3_bind_int64(statement, 3, 100);
                sqlite3_bind_int64(statement, 4, 1'700'000'000'000 + at);
                sqlite3_bind_text(statement, 5, note.constData(), static_cast<int>(note.size()),
                                  SQLITE_TRANSIENT);
                sqlite3_step(statement);
                sqlite3_reset(statement);
            }
        },
        [&] {
            const Transaction transaction(*m_store);
            for (int at = 0; at < inserts; ++at)
                m_store->exec(addEntry, at, 3, 100, 1'700'000'000'000 + at, noteText);
        });
    sqlite3_finalize(statement);
    QCOMPARE(m_store->query("SELECT count(*) FROM entry").scalar<int>(), 0);
}

QTEST_APPLESS_MAIN(BenchSqlite)
#include "bench_sqlite.moc"
