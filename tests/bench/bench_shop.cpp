// The rows of storage.md's table that need a shop, each beside its floor taken in the same run.
// REGULARS_BENCH_STORE: a store of `regulars demo` (it gets some sales), with its REGULARS_KEYS;
// else one is made of REGULARS_BENCH_MEMBERS members (10,000), with seven sales a member.
#include "bench/bare.h"
#include "bench/measured.h"
#include "protocol/demo/demoshop.h"
#include "protocol/importing/importfile.h"
#include "services/insights.h"
#include "services/lookup.h"
#include "services/memberlist.h"
#include "services/membersearch.h"
#include "services/rewards.h"
#include "services/sales.h"
#include "services/segmentfigures.h"
#include "services/systemclock.h"
#include "storage/canonical.h"
#include "storage/members.h"
#include "storage/storedforms.h"
#include "storage/summaries.h"
#include "storage/transaction.h"
#include "storage/verify/verifier.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <random>

using namespace regulars;
using namespace regulars::bench;
using namespace Qt::StringLiterals;

namespace
{

constexpr int manyTimes = 2'000;
constexpr int someTimes = 200;

// Somebody of the shop, as a customer names himself.
struct Someone
{
    MemberRef ref;
    QString phone; // E.164
    QString card;
    QString name;
    QString pinyin;
};

} // namespace

// What somebody at a till or in the office waits for.
class BenchShop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void disk();
    void lookUps();
    void pages();
    void lists();
    void figures();
    void segments();
    void tillOperations();
    void imports();
    void proofs();
    void copies();
    void coldStart();

private:
    const Someone &someone(int i) const
    {
        return m_people[static_cast<std::size_t>(i) % m_people.size()];
    }
    qint64 number(const char *sql)
    {
        return m_store->connection().prepareText(sql).scalar<qint64>();
    }
    bool isOfOurs() const { return !qEnvironmentVariableIsSet("REGULARS_BENCH_STORE"); }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Desk> m_desk;
    std::vector<Someone> m_people;
    double m_sync = 0;
};

void BenchShop::initTestCase()
{
    if (!qEnvironmentVariableIsSet("REGULARS_KEYS"))
        qputenv("REGULARS_KEYS", m_folder.filePath(u"keys"_s).toUtf8());
    if (isOfOurs()) {
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("REGULARS_BENCH_MEMBERS", &isNumber);
        DemoOrder order;
        order.members = isNumber ? asked : 10'000;
        order.purchases = 7LL * order.members;
        order.now = m_clock.now();
        m_store = Store::create(m_folder.filePath(u"shop.regulars"_s));
        const Times made = measure(Span::Worked, 1, [&](int) {
            if (!makeDemo(*m_store, order))
                qFatal("no shop to measure");
        });
        std::printf("\nmade in %s of one core\n", shown(made.median).c_str());
    } else {
        m_store = Store::open(qEnvironmentVariable("REGULARS_BENCH_STORE"), Store::Mode::Write);
    }
    m_desk = std::make_unique<Desk>(*m_store, m_clock, u"command-line"_s);
    m_desk->signInAsCommandLine();
    const qint64 members = number("SELECT max(id) FROM member");
    std::printf("\n%lld members, %lld purchases, %lld entries\n\n", members,
                number("SELECT count(*) FROM purchase"), number("SELECT count(*) FROM entry"));
    std::mt19937_64 chance(1);
    while (m_people.size() < static_cast<std::size_t>(manyTimes)) {
        const qint64 id = 1 + static_cast<qint64>(chance() % static_cast<quint64>(members));
        Statement row = m_store->connection().prepareText(
            "SELECT phone, card, name, pinyin FROM member WHERE phone IS NOT NULL AND card IS NOT "
            "NULL AND name IS NOT NULL AND id = " +
            QByteArray::number(id));
        if (row.step())
            m_people.push_back({{MemberRef::Kind::Id, QString::number(id)},
                                row.text(0),
                                row.text(1),
                                row.text(2),
                                row.text(3)});
    }
    tellHead();
}

void BenchShop::disk()
{
    QFile file(m_folder.filePath(u"floor"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray page(4096, 'x');
    const Times sync = measure(Span::Elapsed, manyTimes, [&](int) {
        file.write(page);
        file.flush();
        ::fdatasync(file.handle());
    });
    m_sync = sync.median;
    tell("fdatasync of one page", sync, "itself", m_sync, {});
    Connection bare(m_folder.filePath(u"bare"_s), Connection::Access::Create);
    bare.execScript("CREATE TABLE row (id INTEGER PRIMARY KEY, amount INTEGER) STRICT");
    const Times commit = measure(Span::Elapsed, manyTimes, [&](int i) {
        Transaction transaction(bare);
        bare.exec("INSERT INTO row (amount) VALUES (:amount)", qint64{i});
        transaction.commit();
    });
    tell("one row, committed durably", commit, "fdatasync", m_sync, {});
}

void BenchShop::lookUps()
{
    Connection &store = m_store->connection();
    constexpr const char *found = "SELECT m.id, m.card, m.phone, m.name, a.tier FROM member AS m "
                                  "JOIN account AS a ON a.member = m.id ";
    Bare byPhone(store, (QByteArray(found) + "WHERE m.phone = ?").constData());
    Bare byCard(store, (QByteArray(found) + "WHERE m.card = ?").constData());
    const auto search = [&](const char *what, auto text, double floor, const Aim &aim) {
        std::size_t hits = 0;
        const auto once = [&](int i) {
            hits += searchMembers(store, text(someone(i)), u"CN"_s, Lookup::findLimit).size();
        };
        measure(Span::Worked, manyTimes, once); // so that what is asked lies in memory
        tell(what, measure(Span::Worked, manyTimes, once), "one statement", floor, aim);
        QVERIFY(hits > 0);
    };
    const auto bare = [&](Bare &rows, auto text) {
        measure(Span::Worked, manyTimes, [&](int i) { rows.read(text(someone(i))); });
        return measure(Span::Worked, manyTimes, [&](int i) { rows.read(text(someone(i))); }).median;
    };
    const auto phone = [](const Someone &one) { return one.phone; };
    const auto card = [](const Someone &one) { return one.card; };
    const Members members(store);
    const auto lookUp = [&](const char *what, double floor, const std::function<bool(int)> &once) {
        const auto must = [&](int i) {
            if (!once(i))
                qFatal("somebody is not there");
        };
        measure(Span::Worked, manyTimes, must);
        tell(what, measure(Span::Worked, manyTimes, must), "one statement", floor, timesFloor(2));
    };
    Bare idByPhone(store, "SELECT id FROM member WHERE phone = ?");
    Bare idByCard(store, "SELECT id FROM member WHERE card = ?");
    lookUp("look-up by phone", bare(idByPhone, phone),
           [&](int i) { return members.byPhone(someone(i).phone).has_value(); });
    lookUp("look-up by card", bare(idByCard, card),
           [&](int i) { return members.byCard(someone(i).card).has_value(); });
    const Aim soon = microseconds(100);
    search("find by whole phone, as typed", phone, bare(byPhone, phone), soon);
    search("find by card, as scanned", card, bare(byCard, card), soon);
    search(
        "find by the last four digits", [](const Someone &one) { return one.phone.right(4); }, 0,
        soon);
    search(
        "find by name", [](const Someone &one) { return one.name; }, 0, soon);
    search(
        "find by the beginning of a name", [](const Someone &one) { return one.name.left(1); }, 0,
        soon);
    search(
        "find by the beginning of pinyin", [](const Someone &one) { return one.pinyin.left(5); }, 0,
        soon);
    search(
        "find by a part of the name", [](const Someone &one) { return one.name.right(1); }, 0,
        microseconds(16'000));
}

void BenchShop::pages()
{
    Lookup lookup(*m_desk);
    const auto page = [&](int i) {
        if (!lookup.member({}, someone(i).ref))
            qFatal("a member is not there");
    };
    measure(Span::Worked, manyTimes, page);
    tell("a member's page", measure(Span::Worked, manyTimes, page), "", 0, microseconds(1'000));
    Sales sales(*m_desk);
    const auto quote = [&](int i) {
        SaleRequest request;
        request.member = someone(i).ref;
        request.lines = {{{}, u"drinks"_s, Quantity(1000), Money(350)},
                         {{}, u"snacks"_s, Quantity(2000), Money(1280)},
                         {{}, u"coffee"_s, Quantity(1000), Money(900)}};
        if (!sales.quote({}, request))
            qFatal("a quote was refused");
    };
    tell("a quote through the services, 3 lines", measure(Span::Worked, manyTimes, quote), "", 0,
         {});
}

void BenchShop::lists()
{
    MemberList list(*m_desk);
    Times worst;
    Times deepest;
    for (int order = 0; order <= static_cast<int>(MemberOrder::State); ++order) {
        for (const bool isDescending : {false, true}) {
            const MemberSort sort{static_cast<MemberOrder>(order), isDescending};
            const Times first = measure(Span::Worked, 20, [&](int) {
                if (!list.page({}, sort))
                    qFatal("no list");
            });
            worst = first.median > worst.median ? first : worst;
            std::optional<MemberPlace> place;
            const Times next = measure(Span::Worked, 50, [&](int) {
                const auto page = list.page({}, sort, place);
                place = page->last ? page->last : place;
            });
            deepest = next.median > deepest.median ? next : deepest;
        }
    }
    tell("members' list by its slowest column, first page", worst, "", 0, microseconds(16'000));
    tell("the same, scrolled on", deepest, "", 0, microseconds(16'000));
    tell("members counted", measure(Span::Worked, 20, [&](int) { (void)list.count({}); }), "", 0,
         {});
}

void BenchShop::figures()
{
    const BusinessDay today = m_store->newestProgramme().programme->calendar.dayOf(m_clock.now());
    const BusinessDay last = today.firstOfMonth().plusDays(-1);
    const Summaries summaries(m_store->connection());
    const auto sums = [&](int) {
        if (summaries.points(last.firstOfMonth(), last).empty() ||
            summaries.sales(last.firstOfMonth(), last).empty())
            qFatal("an empty month");
    };
    tell("a month's sums", measure(Span::Worked, someTimes, sums), "", 0, microseconds(5'000));
    Bare entries(m_store->connection(), "SELECT sum(amount), max(kind), max(at) FROM entry");
    Bare sales(m_store->connection(), "SELECT sum(price), max(at), max(member) FROM purchase");
    const double scan = measure(Span::Worked, 1, [&](int) {
                            entries.read();
                            sales.read();
                        }).median;
    tell("all entries and purchases read", {scan, scan}, "itself", scan, {});
    tell("a month's figures counted anew",
         measure(Span::Worked, 1,
                 [&](int) {
                     if (!Insights(*m_store).figures({last.firstOfMonth(), last}))
                         qFatal("no figures");
                 }),
         "scan", scan, timesFloor(4));
    tell("the printed month",
         measure(Span::Worked, 1,
                 [&](int) { static_cast<void>(Insights(*m_store).month(last.month())); }),
         "scan", scan, {});
}

// Asked in the background: 2.5 s for five million members, who are as many times as long.
void BenchShop::segments()
{
    const auto members = static_cast<double>(number("SELECT count(*) FROM member"));
    Bare accounts(m_store->connection(),
                  "SELECT member, purchases, spend, last_purchase_on FROM account");
    const double scan = measure(Span::Worked, 5, [&](int) { accounts.read(); }).median;
    const auto programme = m_store->newestProgramme().programme;
    Programme plain = *programme;
    plain.segments.clear();
    const auto survey = [&](const std::shared_ptr<const Programme> &asked) {
        return measure(Span::Worked, 1, [&](int) {
            const auto found = SegmentFigures(*m_desk).survey(asked, [](double) { return true; });
            if (!found || !*found)
                qFatal("no segments");
        });
    };
    tell("RFM of all members", survey(std::make_shared<const Programme>(plain)), "accounts read",
         scan, microseconds(2.5e6 * members / 5e6));
    if (!programme->segments.empty())
        tell("the same with the shop's segments, now and a month before", survey(programme),
             "accounts read", scan, {});
}

void BenchShop::tillOperations()
{
    Sales sales(*m_desk);
    int refused = 0;
    const auto sell = [&](int i) {
        SaleRequest request;
        request.member = someone(i).ref;
        request.lines = {{{}, u"drinks"_s, Quantity(1000), Money(350)},
                         {{}, u"snacks"_s, Quantity(2000), Money(1280)},
                         {{}, u"coffee"_s, Quantity(1000), Money(900)}};
        request.wish.points = Points(100);
        if (sales.checkout({}, request))
            return;
        request.wish.points = Points();
        refused += sales.checkout({}, request) ? 0 : 1;
    };
    const double most = number("SELECT count(*) FROM member") > 500'000 ? 3.5 : 2.5;
    const Times sold = measure(Span::Elapsed, manyTimes, sell);
    QCOMPARE(refused, 0);
    tell("checkout, 3 lines, points paid and earned, durable", sold, "fdatasync", m_sync,
         timesFloor(most));
    tell("the same, its slowest hundredth", {sold.p99, sold.p99}, "fdatasync", m_sync,
         timesFloor(10));
    tell("the same, but for the disk", measure(Span::Worked, manyTimes, sell), "", 0, {});
    Rewards rewards(*m_desk);
    int redeemed = 0;
    const Times taken = measure(Span::Elapsed, someTimes, [&](int i) {
        redeemed += rewards.redeem({}, {someone(i).ref, u"donation"_s, 1, {}}) ? 1 : 0;
    });
    if (redeemed > 0)
        tell("redeem (or be refused)", taken, "fdatasync", m_sync, {});
}

// A table of 20,000 purchases of 2,000 cards into a shop of its own.
void BenchShop::imports()
{
    constexpr int rows = 20'000;
    QFile table(m_folder.filePath(u"sales.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("card,date,time,receipt,category,amount\n");
    std::mt19937_64 chance(2);
    for (int i = 0; i < rows; ++i) {
        const QDate day = QDate(2025, 12, 1).addDays(i / 60);
        table.write(u"C%1,%2,%3:%4,R%5,snacks,%6.50\n"_s.arg(chance() % 2'000)
                        .arg(day.toString(Qt::ISODate))
                        .arg(9 + i % 60 / 6, 2, 10, QLatin1Char('0'))
                        .arg(i % 60, 2, 10, QLatin1Char('0'))
                        .arg(i)
                        .arg(1 + chance() % 90)
                        .toUtf8());
    }
    table.close();
    const auto store = Store::create(m_folder.filePath(u"imported.regulars"_s));
    DemoOrder order{1, 1, m_clock.now(), {}, 1, {}};
    QVERIFY(makeDemo(*store, order));
    Desk desk(*store, m_clock, u"command-line"_s);
    desk.signInAsCommandLine();
    ImportOrder wanted;
    wanted.kind = ImportKind::Purchases;
    wanted.path = table.fileName();
    wanted.enrols = true;
    const auto raw = [&](int) {
        QFile again(table.fileName());
        static_cast<void>(again.open(QIODevice::ReadOnly));
        Connection bare(m_folder.filePath(u"raw"_s), Connection::Access::Create);
        bare.execScript("CREATE TABLE sale (card, date, time, receipt, category, amount)");
        Transaction whole(bare);
        while (!again.atEnd()) {
            const QList<QByteArray> cells = again.readLine().trimmed().split(',');
            bare.exec("INSERT INTO sale VALUES (:a, :b, :c, :d, :e, :f)",
                      QString::fromUtf8(cells[0]), QString::fromUtf8(cells[1]),
                      QString::fromUtf8(cells[2]), QString::fromUtf8(cells[3]),
                      QString::fromUtf8(cells[4]), QString::fromUtf8(cells[5]));
        }
        whole.commit();
    };
    const double floor = measure(Span::Worked, 1, raw).median / rows;
    const double taken = measure(Span::Worked, 1,
                                 [&](int) {
                                     const auto outcome = importFile(desk, wanted);
                                     if (!outcome || outcome->taken != rows)
                                         qFatal("the table was not taken");
                                 })
                             .median /
                         rows;
    tell("import, each purchase through the engine", {taken, taken}, "raw load", floor,
         timesFloor(10));
    tell("the same", {taken, taken}, "", 0, microseconds(50));
}

void BenchShop::proofs()
{
    const qint64 entries = number("SELECT count(*) FROM entry");
    const QByteArray entry(84, 'e');
    const double hashing = measure(Span::Worked, 1, [&](int) {
                               for (qint64 i = 0; i < entries; ++i)
                                   static_cast<void>(blake2b256(entry));
                           }).median;
    const std::unique_ptr<Store> beside = m_store->newReader();
    const auto verify = [&](bool isDeep) {
        return measure(Span::AllWorked, 1, [&](int) {
            Verifier::Options options;
            options.deep = isDeep;
            if (!Verifier(m_store->connection(), {&beside->connection()}).run(options).isSound())
                qFatal("the store is not sound");
        });
    };
    tell("verify, all its threads", verify(false), "hashing", hashing, timesFloor(10));
    tell("verify --deep, all its threads", verify(true), "hashing", hashing, {});
}

void BenchShop::copies()
{
    if (!isOfOurs() && !qEnvironmentVariableIsSet("REGULARS_BENCH_COPY"))
        return; // as large again, twice
    m_store->connection().truncateLog();
    const auto copy = [&](int) {
        QFile::copy(m_store->path(), m_folder.filePath(u"copy"_s));
        QFile made(m_folder.filePath(u"copy"_s));
        static_cast<void>(made.open(QIODevice::ReadWrite));
        ::fdatasync(made.handle());
    };
    const double copied = measure(Span::Elapsed, 1, copy).median;
    QFile::remove(m_folder.filePath(u"copy"_s));
    tell("backup",
         measure(Span::Elapsed, 1,
                 [&](int) { m_store->connection().backupTo(m_folder.filePath(u"backup"_s)); }),
         "cp", copied, timesFloor(2));
}

// The store's part of a start, with nothing of it in memory: opened, somebody signed in, the first
// member found. What the window adds tells bench_walk.
void BenchShop::coldStart()
{
    const QString path = m_store->path();
    m_store->connection().truncateLog();
    m_desk.reset();
    m_store.reset();
    const auto forget = [&] {
        QFile file(path);
        static_cast<void>(file.open(QIODevice::ReadWrite));
        ::fsync(file.handle());
        if (::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED) != 0)
            qFatal("the store stays in memory");
    };
    Times cold;
    Times warm;
    for (Times *times : {&cold, &warm}) {
        m_desk.reset();
        m_store.reset();
        if (times == &cold)
            forget();
        *times = measure(Span::Elapsed, 1, [&](int i) {
            m_store = Store::open(path, Store::Mode::Write);
            m_desk = std::make_unique<Desk>(*m_store, m_clock, u"command-line"_s);
            m_desk->signInAsCommandLine();
            if (!Lookup(*m_desk).find({}, someone(i).phone))
                qFatal("nobody was found");
        });
    }
    tell("opened cold, the first member found", cold, "warm", warm.median, microseconds(500'000));
}

// A large shop takes longer than a test may.
int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
    QCoreApplication program(argc, argv);
    BenchShop bench;
    return QTest::qExec(&bench, argc, argv);
}

#include "bench_shop.moc"
