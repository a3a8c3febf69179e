// A corpus of damaged stores, each with the code that `verify` must give (F15, X3): made one by one
// from a sound one in which everything happened.

#include "services/damages.h"
#include "services/livedshop.h"
#include "services/points.h"
#include "storage/chainreader.h"
#include "storage/verify/verifier.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <utility>
#include <vector>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int pageSize = 4096;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<Anchor> headsOf(Connection &store)
{
    std::vector<Anchor> heads;
    Statement rows = store.query("SELECT name, last_seq, head FROM till WHERE last_seq > 0");
    while (rows.step())
        heads.push_back({rows.text(0), rows.int64(1), rows.blob(2)});
    return heads;
}

} // namespace

class TestDamagedStores : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theLivedShopIsSound();
    void everyTableOfTheJournalHasRows();
    void whoeverMakesTheChainFitMakesItFit();
    void thereAreThreeHundredAtLeast();
    void eachDamageIsNamed_data();
    void eachDamageIsNamed();
    void aFigureOneTooManyIsToldBesideTheRightOne_data();
    void aFigureOneTooManyIsToldBesideTheRightOne();
    void aLotMayLiveIdleForWeeks();
    void twoConsentsOfOneInstantAreNoDamage();
    void whatWasTakenMakesRoomUntilItIsGivenBack();
    void aRuleLimitedInPointsGivesNoMore();
    void aFileRolledBackIsCaughtByItsHeads();
    void aFileCutShortOrOverwrittenIsNotSound_data();
    void aFileCutShortOrOverwrittenIsNotSound();

private:
    QString fresh(const QByteArray &bytes);
    // By the codes of what it found; "unreadable" where it can't be opened.
    QStringList codes(const QString &path, const std::vector<Anchor> &anchors = {});
    static QStringList codesIn(Connection &store, const std::vector<Anchor> &anchors = {});
    std::vector<Damage> allDamages();

    QTemporaryDir m_folder;
    QByteArray m_sound;
    QByteArray m_early; // the same store, two sales before
    std::vector<Anchor> m_heads;
    int m_count = 0;
};

void TestDamagedStores::initTestCase()
{
    Shop shop(fullProgramme(), "2026-09-05 10:00");
    liveThreeMonths(shop);
    Connection &store = shop.store->connection();
    const auto copyTo = [&](const QString &name) {
        const QString path = m_folder.filePath(name);
        store.backupTo(path);
        return bytesOf(path);
    };
    m_early = copyTo(u"early"_s);
    shop.sell(std::nullopt, {line("3.00")});
    shop.sell(std::nullopt, {line("4.00")});
    m_sound = copyTo(u"sound"_s);
    m_heads = headsOf(store);
    QVERIFY(m_sound.size() > pageSize);
    QVERIFY(!m_heads.empty());
}

QString TestDamagedStores::fresh(const QByteArray &bytes)
{
    const QString path = m_folder.filePath(u"store%1"_s.arg(++m_count));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for a store");
    return path;
}

QStringList TestDamagedStores::codesIn(Connection &store, const std::vector<Anchor> &anchors)
{
    QStringList codes;
    const Verification found = Verifier(store).run({true, anchors, {}});
    for (const Violation &violation : found.violations)
        codes += violation.code;
    codes.removeDuplicates();
    return codes;
}

QStringList TestDamagedStores::codes(const QString &path, const std::vector<Anchor> &anchors)
{
    try {
        Connection store(path, Connection::Access::ReadWrite);
        return codesIn(store, anchors);
    } catch (const StorageError &) {
        return {u"unreadable"_s};
    }
}

std::vector<Damage> TestDamagedStores::allDamages()
{
    Connection store(fresh(m_sound), Connection::Access::ReadWrite);
    std::vector<Damage> all = journalDamages(store);
    for (const auto &more : {schemaDamages(store), keptDamages(), coveredDamages()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

void TestDamagedStores::theLivedShopIsSound()
{
    QCOMPARE(codes(fresh(m_sound), m_heads), QStringList());
}

void TestDamagedStores::everyTableOfTheJournalHasRows()
{
    Connection store(fresh(m_sound), Connection::Access::ReadWrite);
    for (const DescribedTable &table : writtenJournal()) {
        const auto rows =
            store.prepareText("SELECT count(*) FROM \"" + table.name + '"').scalar<qint64>();
        QVERIFY2(rows > 0, table.name);
    }
}

// So that what a covered damage is told by is no fault of the cover.
void TestDamagedStores::whoeverMakesTheChainFitMakesItFit()
{
    Connection store(fresh(m_sound), Connection::Access::ReadWrite);
    store.execScript(
        "UPDATE member SET digest = zeroblob(32); UPDATE operation SET hash = zeroblob(32); "
        "UPDATE till SET head = zeroblob(32)");
    QVERIFY(!codesIn(store).isEmpty());
    rechain(store);
    redigest(store);
    QCOMPARE(codesIn(store, m_heads), QStringList());
}

void TestDamagedStores::thereAreThreeHundredAtLeast()
{
    const std::size_t count = allDamages().size();
    qInfo("%zu damaged stores, each with the code that it must give", count);
    QVERIFY(count >= 300);
}

void TestDamagedStores::eachDamageIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isCovered");
    const QString only = qEnvironmentVariable("REGULARS_DAMAGES"); // of this code
    int count = 0;
    for (const Damage &damage : allDamages()) {
        if (only.isEmpty() || damage.code == only) {
            QTest::newRow(damage.name) << damage.sql << damage.code << damage.isCovered;
            ++count;
        }
    }
    if (count == 0)
        QSKIP("no damage of that code");
}

void TestDamagedStores::eachDamageIsNamed()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, code);
    QFETCH(bool, isCovered);
    const QString path = fresh(m_sound);
    try {
        Connection store(path, Connection::Access::ReadWrite);
        store.execScript("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; "
                         "PRAGMA ignore_check_constraints = ON; PRAGMA legacy_alter_table = ON");
        store.execScript(sql.constData());
        if (isCovered) {
            rechain(store);
            redigest(store);
        }
        const QStringList found = codesIn(store, m_heads);
        QVERIFY2(found.contains(code), qPrintable(code + u" is not among: "_s + found.join(u' ')));
    } catch (const StorageError &error) {
        QFAIL(qPrintable(error.message())); // the damage could not be done
    }
    QFile::remove(path);
}

// Of what a check says it expects and found one figure differs, by that one; the rest is as it is.
void TestDamagedStores::aFigureOneTooManyIsToldBesideTheRightOne_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QString>("code");
    const std::vector<std::pair<const char *, std::vector<std::pair<const char *, const char *>>>>
        tables{
            {"account",
             {{"points", "account-points"},
              {"stored_value", "account-stored-value"},
              {"debt", "account-debt"},
              {"earned", "account-totals"},
              {"redeemed", "account-totals"},
              {"expired", "account-totals"},
              {"purchases", "account-purchases"},
              {"spend", "account-purchases"},
              {"paid", "account-purchases"}}},
            {"purchase",
             {{"list", "bill"},
              {"price", "bill"},
              {"eligible", "bill"},
              {"earned", "bill-points"},
              {"points_used", "bill-points"},
              {"principal", "bill-points"},
              {"price_back", "returned"},
              {"eligible_back", "returned"},
              {"points_taken", "returned"}}},
            {"redemption", {{"points", "redemption-points"}}},
            {"day_reward", {{"quantity", "day-reward"}, {"points", "day-reward"}}},
            {"day_points", {{"amount", "day-points"}}},
            {"lot", {{"remaining", "lot-remaining"}}},
            {"stock", {{"count", "stock"}}},
        };
    const QString only = qEnvironmentVariable("REGULARS_DAMAGES");
    int count = 0;
    for (const auto &[table, columns] : tables) {
        for (const auto &[column, code] : columns) {
            if (only.isEmpty() || QLatin1String(code) == only) {
                QTest::addRow("%s.%s", table, column)
                    << QByteArray(table) << QByteArray(column) << QString::fromLatin1(code);
                ++count;
            }
        }
    }
    if (count == 0)
        QSKIP("no figure of that code");
}

void TestDamagedStores::aFigureOneTooManyIsToldBesideTheRightOne()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, column);
    QFETCH(QString, code);
    const QString path = fresh(m_sound);
    Connection store(path, Connection::Access::ReadWrite);
    store.execScript(("PRAGMA synchronous = OFF; PRAGMA ignore_check_constraints = ON; UPDATE " +
                      table + " SET " + column + " = " + column + " + 1")
                         .constData());
    int told = 0;
    for (const Violation &violation : Verifier(store).run({true, {}, {}}).violations) {
        if (violation.code != code)
            continue;
        const QString both = violation.expected + u" against "_s + violation.found;
        const QStringList expected = violation.expected.split(u'/');
        const QStringList found = violation.found.split(u'/');
        QVERIFY2(expected.size() == found.size(), qPrintable(both));
        qint64 apart = 0;
        for (qsizetype i = 0; i < expected.size(); ++i)
            apart += qAbs(expected[i].toLongLong() - found[i].toLongLong());
        QVERIFY2(apart == 1, qPrintable(violation.field + u": "_s + both));
        ++told;
    }
    QVERIFY(told > 0);
    QFile::remove(path);
}

// S2: a hundred weeks from the last of what its member did, which was in autumn; no less.
void TestDamagedStores::aLotMayLiveIdleForWeeks()
{
    Connection store(fresh(m_sound), Connection::Access::ReadWrite);
    store.execScript("PRAGMA ignore_check_constraints = ON; "
                     "UPDATE lot SET idle = '100 weeks', expires_at = NULL, "
                     "dies_at = 1000 * unixepoch('2028-08-01') "
                     "WHERE id = (SELECT max(id) FROM lot WHERE remaining > 0)");
    rechain(store);
    redigest(store);
    QCOMPARE(codesIn(store), QStringList());
}

void TestDamagedStores::twoConsentsOfOneInstantAreNoDamage()
{
    Shop shop(fullProgramme(), "2026-09-05 10:00");
    shop.enrol("100");
    for (const bool isGiven : {true, false}) {
        shop.done(Membership(*shop.desk)
                      .consent({}, {MemberRef{MemberRef::Kind::Card, u"100"_s},
                                    {u"marketing"_s, isGiven, u"as you like"_s, {}}}));
    }
    QCOMPARE(shop.verified(), QString());
}

// S12: a limit that is put in afterwards tells what it counts.
void TestDamagedStores::whatWasTakenMakesRoomUntilItIsGivenBack()
{
    for (const bool isGivenBack : {false, true}) {
        Shop shop(Terms{});
        const MemberId ann = shop.enrol("100");
        const Answer taken = shop.refund(shop.sell(ann, {line("100.00")}));
        if (isGivenBack)
            shop.undo(taken);
        shop.sell(ann, {line("100.00")});
        Connection &store = shop.store->connection();
        store.execScript("UPDATE programme_version SET text = CAST(replace(CAST(text AS TEXT), "
                         "'\"rules\"', '\"policy\": {\"limits\": {\"earn_per_day\": 150}}, "
                         "\"rules\"') AS BLOB)");
        QCOMPARE(codesIn(store).contains(u"limit-day"_s), isGivenBack);
    }
}

// S12: points are what it counts, not how often it gave them.
void TestDamagedStores::aRuleLimitedInPointsGivesNoMore()
{
    Shop shop({.rules = R"({"id": "bag", "on": "action:bag", "give": {"points": 10},
                            "limit": {"per_member": {"points": 10}}})"});
    shop.enrol("100");
    shop.done(
        PointsDesk(*shop.desk).action({}, {MemberRef{MemberRef::Kind::Card, u"100"_s}, u"bag"_s}));
    Connection &store = shop.store->connection();
    QCOMPARE(codesIn(store), QStringList());
    store.execScript("UPDATE programme_version SET text = CAST(replace(CAST(text AS TEXT), "
                     "'{\"per_member\": {\"points\": 10}}', "
                     "'{\"per_member\": {\"points\": 9}}') AS BLOB)");
    QVERIFY(codesIn(store).contains(u"limit-rule"_s));
}

// Yesterday's file in today's place is sound in itself (invariant 16).
void TestDamagedStores::aFileRolledBackIsCaughtByItsHeads()
{
    QCOMPARE(codes(fresh(m_early)), QStringList());
    QCOMPARE(codes(fresh(m_early), m_heads), QStringList{u"anchor"_s});
    std::vector<Anchor> others = m_heads;
    others.front().till = u"nobody's"_s;
    QCOMPARE(codes(fresh(m_sound), others), QStringList{u"anchor"_s});
    others.front() = m_heads.front();
    others.front().hash[31] = static_cast<char>(others.front().hash[31] ^ 1);
    QCOMPARE(codes(fresh(m_sound), others), QStringList{u"anchor"_s});
}

void TestDamagedStores::aFileCutShortOrOverwrittenIsNotSound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto pages = static_cast<int>(m_sound.size() / pageSize);
    for (const int left : {1, 2, pages / 2, pages - 1}) {
        QTest::addRow("cut to %d pages", left) << m_sound.left(qsizetype(left) * pageSize);
    }
    QTest::newRow("cut in the header") << m_sound.left(50);
    QTest::newRow("empty") << QByteArray();
    QByteArray foreign = m_sound;
    foreign.replace(0, 6, "Squite");
    QTest::newRow("another magic") << foreign;
    for (int page = 1; page < pages; page += 5) {
        QByteArray zeroed = m_sound;
        zeroed.replace(qsizetype(page) * pageSize, pageSize, QByteArray(pageSize, '\0'));
        QTest::addRow("page %d zeroed", page + 1) << zeroed;
    }
}

void TestDamagedStores::aFileCutShortOrOverwrittenIsNotSound()
{
    QFETCH(QByteArray, bytes);
    // Mostly the file itself is not readable; the last page of a long text is told by what it says.
    const QStringList known{u"unreadable"_s, u"file"_s, u"schema"_s, u"archive"_s};
    const QStringList found = codes(fresh(bytes));
    QVERIFY2(std::any_of(known.begin(), known.end(),
                         [&](const QString &code) { return found.contains(code); }),
             qPrintable(found.join(u' ')));
}

QTEST_GUILESS_MAIN(TestDamagedStores)
#include "tst_damagedstores.moc"
