// A partner's codes by the verb and the till: brought once, given once, taken back (D1).

#include "storage/connection.h"
#include "support/shopfolder.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

const QString program = QStringLiteral(REGULARS_PROGRAM);
const QByteArray programme = R"({
  "format": "regulars-programme/1", "name": "Cinema", "currency": "GBP", "country": "GB",
  "time_zone": "Europe/London",
  "tiers": [{"id": "basic", "name": "Basic", "multiplier": 1}],
  "rules": [{"id": "base", "on": "purchase", "give": {"points_per": {"points": 1, "amount": "1.00"}}}],
  "rewards": [{"id": "film", "name": "Film", "kind": "partner", "points": 5, "codes": true},
              {"id": "cup", "name": "Cup", "kind": "goods", "points": 5}]
})";

} // namespace

class TestCodesDoor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_shop.reset(); }
    void aFileIsTakenOnce();
    void rowsInTheWayAreToldByTheirLines();
    void aDryRunKeepsNothing();
    void whatCannotBeDoneIsSaid_data();
    void whatCannotBeDoneIsSaid();
    void besideATillItIsServed();
    void whatTheVerbToldTakesItBack();

private:
    VerbRun import(const QByteArray &text, const QStringList &more = {})
    {
        m_shop->write(u"codes.csv"_s, text);
        return m_shop->runWith({u"import"_s, u"codes"_s, m_shop->path(u"codes.csv"_s)},
                               QStringList{u"--reward"_s, u"film"_s} + more);
    }
    qint64 number(const char *sql) const
    {
        Connection books(m_shop->store(), Connection::Access::ReadOnly);
        return books.prepareText(sql).scalar<qint64>();
    }
    std::unique_ptr<TillProcess> till()
    {
        auto one = std::make_unique<TillProcess>(program, m_shop->store());
        one->signIn(ShopFolder::owner, ShopFolder::pin);
        return one;
    }
    QJsonObject pool() { return till()->ask({{u"op"_s, u"codes"_s}, {u"reward"_s, u"film"_s}}); }

    std::unique_ptr<ShopFolder> m_shop;
};

void TestCodesDoor::init()
{
    m_shop = std::make_unique<ShopFolder>(program, u""_s, programme);
    QVERIFY2(m_shop->isReady(), m_shop->init().err);
}

void TestCodesDoor::aFileIsTakenOnce()
{
    const VerbRun first = import("code,expires\nFILM-1,\nFILM-2,2099-12-31\n");
    QVERIFY2(first.exitCode == 0, first.err);
    QVERIFY2(first.out.startsWith("2 rows read, 2 taken, 0 skipped, 0 rejected\n"), first.out);
    QVERIFY2(first.out.contains("film has 2 codes to give\n"), first.out);
    const qint64 operations = number("SELECT count(*) FROM operation");
    const VerbRun again = import("code,expires\nFILM-1,\nFILM-2,2099-12-31\n");
    QVERIFY2(again.exitCode == 0, again.err);
    QVERIFY2(again.out.startsWith("2 rows read, 0 taken, 2 skipped, 0 rejected\n2 of these codes"),
             again.out);
    QCOMPARE(number("SELECT count(*) FROM operation"), operations);
    const VerbRun more = import("FILM-2\nFILM-3\n");
    QVERIFY2(more.out.startsWith("2 rows read, 1 taken, 1 skipped, 0 rejected\n"), more.out);
    QCOMPARE(pool()[u"free"_s].toInteger(), 3);
    const auto clerk = till();
    QVERIFY(clerk->ask({{u"op"_s, u"enrol"_s}, {u"card"_s, u"A"_s}})[u"ok"_s].toBool());
    clerk->ask({{u"op"_s, u"checkout"_s},
                {u"member"_s, u"card:A"_s},
                {u"lines"_s, QJsonArray{QJsonObject{{u"amount"_s, u"50.00"_s}}}}});
    const QJsonObject redeem{
        {u"op"_s, u"redeem"_s}, {u"member"_s, u"card:A"_s}, {u"reward"_s, u"film"_s}};
    QCOMPARE(clerk->ask(redeem)[u"code"_s], u"FILM-2"_s); // it ends first
    QCOMPARE(clerk->ask(redeem)[u"code"_s], u"FILM-1"_s);
    QCOMPARE(m_shop->run(u"verify"_s, {u"--deep"_s}).exitCode, 0);
}

void TestCodesDoor::rowsInTheWayAreToldByTheirLines()
{
    const QByteArray text = "code,last_day\nFILM-1,\n,2099-01-01\nFILM-1,\n" +
                            QByteArray(201, 'x') + ",\nFILM-2,soon\nFILM-3,2020-01-01\n" +
                            "1.23E+15,\nFILM-4,,more\nFILM-5,\n";
    const VerbRun run = import(text, {u"--rejects"_s, m_shop->path(u"rejects.csv"_s)});
    QVERIFY2(run.exitCode == 0, run.err);
    QVERIFY2(run.out.startsWith("9 rows read, 2 taken, 0 skipped, 7 rejected\n"), run.out);
    const QByteArrayList lines = run.err.trimmed().split('\n');
    const QByteArrayList wanted{"line 3: there is no code",
                                "line 4: the same code stands in line 2",
                                "line 5: longer than 200 characters",
                                "line 6: the last day is no date",
                                "line 7: its last day is over",
                                "line 8: \"1.23E+15\" was rounded",
                                "line 9: It has 3 cells"};
    QVERIFY2(lines.size() == wanted.size(), run.err);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        QVERIFY2(lines[i].startsWith(wanted[i]), lines[i]);
    }
    QFile rejects(m_shop->path(u"rejects.csv"_s));
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    const QByteArray rejected = rejects.readAll();
    QVERIFY2(rejected.contains("line,reason,code,last_day") && rejected.count('\n') == 8, rejected);
    const VerbRun none = import("code\n\"\"\t\n" + QByteArray(300, 'y') + '\n');
    QVERIFY2(none.exitCode == 1, none.out + none.err); // all of them rejected
    QCOMPARE(pool()[u"free"_s].toInteger(), 2);
}

void TestCodesDoor::aDryRunKeepsNothing()
{
    const qint64 operations = number("SELECT count(*) FROM operation");
    const VerbRun run = import("FILM-1\nFILM-2\nFILM-2\n", {u"--dry-run"_s});
    QVERIFY2(run.exitCode == 0, run.err);
    QVERIFY2(run.out.startsWith("3 rows read, 2 taken, 0 skipped, 1 rejected\n") &&
                 run.out.contains("film would have 2 codes to give; dry run: nothing was kept"),
             run.out);
    QCOMPARE(number("SELECT count(*) FROM pool_code"), 0);
    QCOMPARE(number("SELECT count(*) FROM operation"), operations);
}

void TestCodesDoor::whatCannotBeDoneIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    const QString file = u"%/codes.csv"_s;
    QTest::newRow("no reward") << QStringList{u"codes"_s, file} << 2 << QByteArray("--reward");
    QTest::newRow("unknown reward")
        << QStringList{u"codes"_s, file, u"--reward"_s, u"book"_s} << 1 << QByteArray("book");
    QTest::newRow("a reward without codes")
        << QStringList{u"codes"_s, file, u"--reward"_s, u"cup"_s} << 1
        << QByteArray("hands out no codes");
    QTest::newRow("enrolling") << QStringList{u"codes"_s, file, u"--reward"_s, u"film"_s,
                                              u"--enrol"_s}
                               << 2 << QByteArray("--enrol");
    QTest::newRow("a reward for members")
        << QStringList{u"members"_s, file, u"--reward"_s, u"film"_s} << 2
        << QByteArray("--reward belongs to import codes");
    QTest::newRow("no file") << QStringList{u"codes"_s, u"%/none.csv"_s, u"--reward"_s, u"film"_s}
                             << 2 << QByteArray("none.csv");
    QTest::newRow("no such column")
        << QStringList{u"codes"_s, file, u"--reward"_s, u"film"_s, u"--map"_s, u"code=number"_s}
        << 2 << QByteArray("no column \"number\"");
    QTest::newRow("nobody who may")
        << QStringList{u"codes"_s,  file,    u"--reward"_s,   u"film"_s,
                       u"--user"_s, u"Bo"_s, u"--pin-file"_s, u"%/clerk"_s}
        << 4 << QByteArray("not allowed");
}

void TestCodesDoor::whatCannotBeDoneIsSaid()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    m_shop->write(u"codes.csv"_s, "code\nFILM-1\n");
    m_shop->write(u"clerk"_s, "a clerk's own words\n");
    QVERIFY(till()
                ->ask({{u"op"_s, u"user"_s},
                       {u"name"_s, u"Bo"_s},
                       {u"role"_s, u"clerk"_s},
                       {u"pin"_s, u"a clerk's own words"_s}})[u"ok"_s]
                .toBool());
    const VerbRun run = m_shop->run(
        u"import"_s, words.replaceInStrings(u"%/"_s, m_shop->path(u"codes.csv"_s).chopped(9)));
    QVERIFY2(run.exitCode == exitCode, run.out + run.err);
    QVERIFY2(run.err.contains(says), run.err);
    QCOMPARE(number("SELECT count(*) FROM pool_code"), 0);
}

void TestCodesDoor::besideATillItIsServed()
{
    const auto holder = till();
    const VerbRun dry = import("FILM-1\n", {u"--dry-run"_s});
    QVERIFY2(dry.exitCode == 0, dry.err);
    const VerbRun run = import("FILM-1\n");
    QVERIFY2(run.exitCode == 0, run.err);
    const QJsonObject there = holder->ask({{u"op"_s, u"codes"_s}, {u"reward"_s, u"film"_s}});
    QCOMPARE(there[u"free"_s].toInteger(), 1);
    QCOMPARE(there[u"codes"_s][0][u"code"_s], u"FILM-1"_s);
}

void TestCodesDoor::whatTheVerbToldTakesItBack()
{
    const VerbRun run = import("FILM-1\nFILM-2\n");
    QVERIFY2(run.exitCode == 0, run.err);
    const QByteArray request = run.out.mid(run.out.indexOf('{')).trimmed();
    const QJsonObject undone = till()->send(request);
    QVERIFY2(undone[u"ok"_s].toBool(), request + QJsonDocument(undone).toJson());
    QCOMPARE(pool()[u"free"_s].toInteger(), 0);
    QVERIFY(import("FILM-1\nFILM-2\n").out.contains(" 2 taken"));
    QCOMPARE(m_shop->run(u"verify"_s, {u"--deep"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCodesDoor)
#include "tst_codesdoor.moc"
