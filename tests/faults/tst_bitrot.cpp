// A store's file rots: bits flip, pages are emptied or change places, the end is missing, the log
// is cut or another's (F4, F6). Each is found, or did no harm; none is silent. Alone for more:
// REGULARS_ROUNDS=10000 of each kind.

#include "faults/faultscene.h"
#include "services/store.h"
#include "storage/verify/verifier.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <sqlite3.h>

#include <functional>
#include <map>
#include <tuple>
#include <vector>

using namespace regulars;
using namespace regulars::faults;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype pageBytes = 4096;

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replace(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
    }
}

// All that is in all tables, by table.
using Everything = std::map<QByteArray, QByteArray>;
Everything everythingIn(Connection &books)
{
    Everything all;
    for (Statement names = books.prepareText("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                             "AND name NOT LIKE 'sqlite_%' ORDER BY name");
         names.step();) {
        all[names.text(0).toUtf8()];
    }
    for (auto &[table, content] : all) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        sqlite3_stmt *rows = nullptr;
        const QByteArray query = "SELECT * FROM \"" + table + '"';
        sqlite3_prepare_v2(books.handle(), query.constData(), -1, &rows, nullptr);
        while (sqlite3_step(rows) == SQLITE_ROW) {
            for (int at = 0; at < sqlite3_column_count(rows); ++at) {
                const int type = sqlite3_column_type(rows, at);
                const auto *bytes = static_cast<const char *>(sqlite3_column_blob(rows, at));
                const int size = sqlite3_column_bytes(rows, at);
                hash.addData(char(type) + QByteArray(bytes, size) + ';');
            }
        }
        sqlite3_finalize(rows);
        content = hash.result();
    }
    return all;
}

// How damage showed: refused on opening, found by verify, harmless; else the tables that changed
// silently.
QString foundBy(const QString &store, const Everything &everything)
{
    try {
        const auto opened = Store::open(store, Store::Mode::Read);
        Verifier::Options deep;
        deep.deep = true;
        if (!Verifier(opened->connection()).run(deep).isSound()) {
            return u"verify"_s;
        }
        QStringList changed;
        for (const auto &[table, content] : everythingIn(opened->connection())) {
            const auto before = everything.find(table);
            if (before == everything.end() || before->second != content) {
                changed.append(QString::fromUtf8(table));
            }
        }
        return changed.isEmpty() ? u"harmless"_s : u"silent in "_s + changed.join(u' ');
    } catch (const StorageError &error) {
        return error.message().isEmpty() ? u"silent"_s : u"opening"_s;
    }
}

using Rot = std::function<QString(QByteArray &, QRandomGenerator &)>; // says what it did

QString flipABit(QByteArray &bytes, QRandomGenerator &random)
{
    const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
    const int bit = random.bounded(8);
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
    return u"bit %1 of byte %2"_s.arg(bit).arg(at);
}

QString emptyAPage(QByteArray &bytes, QRandomGenerator &random)
{
    const int page = random.bounded(static_cast<int>(bytes.size() / pageBytes));
    bytes.replace(page * pageBytes, pageBytes, QByteArray(pageBytes, '\0'));
    return u"page %1 emptied"_s.arg(page);
}

QString swapPages(QByteArray &bytes, QRandomGenerator &random)
{
    const int pages = static_cast<int>(bytes.size() / pageBytes);
    const int one = random.bounded(pages);
    const int other = random.bounded(pages);
    const QByteArray first = bytes.mid(one * pageBytes, pageBytes);
    bytes.replace(one * pageBytes, pageBytes, bytes.mid(other * pageBytes, pageBytes));
    bytes.replace(other * pageBytes, pageBytes, first);
    return u"pages %1 and %2 swapped"_s.arg(one).arg(other);
}

QString cutTheEnd(QByteArray &bytes, QRandomGenerator &random)
{
    bytes.truncate(random.bounded(static_cast<int>(bytes.size())));
    return u"cut to %1 bytes"_s.arg(bytes.size());
}

QString emptyASector(QByteArray &bytes, QRandomGenerator &random)
{
    const int sector = random.bounded(static_cast<int>(bytes.size() / 512));
    bytes.replace(sector * 512, 512, QByteArray(512, '\0'));
    return u"sector %1 emptied"_s.arg(sector);
}

} // namespace

class TestBitRot : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rotIsFoundOrHarmless_data();
    void rotIsFoundOrHarmless();
    void aSpoiledLogLeavesTheOldOrTheNew_data();
    void aSpoiledLogLeavesTheOldOrTheNew();

private:
    Scene m_scene;
    quint32 m_seed = 0;
    QByteArray m_store; // as it lies on the disk
    Everything m_everything;
    QByteArray m_log; // of a till that was killed
    QByteArray m_underLog;
    QByteArray m_strangeLog;
    qint64 m_least = 0; // operations in the file, and with its log
    qint64 m_most = 0;
};

void TestBitRot::initTestCase()
{
    QVERIFY2(m_scene.problem().isEmpty(), qPrintable(m_scene.problem()));
    m_seed = seed();
    const auto place = m_scene.copy();
    qputenv("REGULARS_KEYS", place->filePath(u"keys"_s).toUtf8());
    const QString store = place->filePath(u"shop.regulars"_s);
    m_store = content(store);
    const auto countOf = [&] {
        Connection books(store, Connection::Access::ReadOnly);
        m_everything = everythingIn(books);
        return books.prepareText("SELECT count(*) FROM operation").scalar<qint64>();
    };
    m_least = countOf();
    const Everything everything = m_everything;
    // Killed late, a till leaves all it did in the log.
    const Work &till = m_scene.works()[1];
    const auto whole = m_scene.copy();
    const qint64 calls = runShimmed(till, whole->path(), {}).calls;
    Work atTheCopy = till;
    atTheCopy.words.replaceInStrings(u"shop"_s, u"copy"_s);
    const std::vector<std::tuple<const Work *, QString, QByteArray *>> killed{
        {&till, u"shop.regulars"_s, &m_log}, {&atTheCopy, u"copy.regulars"_s, &m_strangeLog}};
    for (const auto &[work, name, log] : killed) {
        const auto other = m_scene.copy();
        const Trial trial =
            runShimmed(*work, other->path(), {QByteArray::number(calls / 3) + ":kill"});
        QVERIFY(trial.isKilled);
        *log = content(other->filePath(name + u"-wal"_s));
        QVERIFY(!log->isEmpty());
        if (log == &m_log) {
            m_underLog = content(other->filePath(name));
        }
    }
    QVERIFY(m_log != m_strangeLog);
    replace(store, m_underLog);
    replace(store + u"-wal"_s, m_log);
    m_most = countOf();
    QVERIFY(m_most > m_least + 3);
    m_everything = everything;
}

void TestBitRot::rotIsFoundOrHarmless_data()
{
    QTest::addColumn<Rot>("rot");
    QTest::newRow("bits") << Rot(flipABit);
    QTest::newRow("sectors") << Rot(emptyASector);
    QTest::newRow("pages emptied") << Rot(emptyAPage);
    QTest::newRow("pages swapped") << Rot(swapPages);
    QTest::newRow("the end") << Rot(cutTheEnd);
}

void TestBitRot::rotIsFoundOrHarmless()
{
    QFETCH(Rot, rot);
    const auto place = emptyFolder();
    const QString store = place->filePath(u"shop.regulars"_s);
    QRandomGenerator random(m_seed);
    QHash<QString, int> counts;
    const int asked = rounds(25);
    QStringList silent;
    for (int round = 0; round < asked; ++round) {
        QByteArray bytes = m_store;
        const QString what = rot(bytes, random);
        replace(store, bytes);
        const QString how = foundBy(store, m_everything);
        if (how.startsWith(u"silent"_s)) {
            silent.append(what + u": "_s + how);
        }
        ++counts[how];
    }
    qInfo("%d: %d refused on opening, %d found by verify, %d harmless", asked, counts[u"opening"_s],
          counts[u"verify"_s], counts[u"harmless"_s]);
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u", "_s)));
}

void TestBitRot::aSpoiledLogLeavesTheOldOrTheNew_data()
{
    QTest::addColumn<Rot>("rot");
    QTest::newRow("bits") << Rot(flipABit);
    QTest::newRow("sectors") << Rot(emptyASector);
    QTest::newRow("the end") << Rot(cutTheEnd);
    QTest::newRow("deleted") << Rot([](QByteArray &bytes, QRandomGenerator &) {
        bytes.clear();
        return u"deleted"_s;
    });
    QTest::newRow("an older copy's") << Rot([this](QByteArray &bytes, QRandomGenerator &) {
        bytes = m_strangeLog;
        return u"an older copy's"_s;
    });
    QTest::newRow("the beginning another's") << Rot([this](QByteArray &bytes, QRandomGenerator &) {
        bytes.replace(0, 32, m_strangeLog.left(32));
        return u"beginning"_s;
    });
    QTest::newRow("another's behind it")
        << Rot([this](QByteArray &bytes, QRandomGenerator &random) {
               const int at = 32 + random.bounded(200) * (24 + 4096);
               bytes = bytes.left(at) + m_strangeLog.mid(at);
               return u"from byte %1"_s.arg(at);
           });
}

void TestBitRot::aSpoiledLogLeavesTheOldOrTheNew()
{
    QFETCH(Rot, rot);
    QRandomGenerator random(m_seed);
    int refused = 0;
    int opened = 0;
    for (int round = 0; round < rounds(5); ++round) {
        const auto place = emptyFolder();
        const QString store = place->filePath(u"shop.regulars"_s);
        QByteArray log = m_log;
        const QString what = rot(log, random);
        replace(store, m_underLog);
        if (!log.isEmpty()) {
            replace(store + u"-wal"_s, log);
        }
        try {
            const auto books = Store::open(store, Store::Mode::Write);
            Verifier::Options deep;
            deep.deep = true;
            QVERIFY2(Verifier(books->connection()).run(deep).isSound(), qPrintable(what));
            const qint64 there =
                books->connection().prepareText("SELECT count(*) FROM operation").scalar<qint64>();
            QVERIFY2(there >= m_least && there <= m_most, qPrintable(what));
            ++opened;
        } catch (const StorageError &error) {
            QVERIFY2(!error.message().isEmpty(), qPrintable(what));
            ++refused;
        }
    }
    qInfo("%d opened in an old or the new state, %d refused", opened, refused);
}

QTEST_GUILESS_MAIN(TestBitRot)
#include "tst_bitrot.moc"
