// Who may come in by the command line, and to what: "commands need sign-in", dry runs that keep
// nothing, a store whose newest part was edited (contract.md section 1, X1, S8).

#include "storage/canonical.h"
#include "storage/connection.h"
#include "support/shopfolder.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

const QString program = QStringLiteral(REGULARS_PROGRAM);

// Every row of every table.
QByteArray contents(const QString &store)
{
    Connection books(store, Connection::Access::ReadOnly);
    QByteArray all;
    Statement tables =
        books.prepareText("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (tables.step()) {
        const QByteArray name = tables.text(0).toUtf8();
        Statement rows = books.prepareText("SELECT * FROM \"" + name + '"');
        while (rows.step()) {
            CanonicalBytes bytes;
            for (int column = 0; column < rows.columnCount(); ++column) {
                bytes.addColumn(rows, column);
            }
            all += name + ' ' + bytes.bytes().toByteArray().toHex() + '\n';
        }
    }
    return all;
}

} // namespace

class TestSignInDoor : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shop = std::make_unique<ShopFolder>(program, u"convenience"_s);
        QVERIFY2(m_shop->isReady(), m_shop->init().err);
        m_shop->write(u"members.csv"_s, "card\nM1\n");
        m_shop->write(u"sales.csv"_s, "member,date,amount,till\nM9,2026-01-05,9.00,7\n");
        m_shop->write(u"products.csv"_s, "id,name,price\nbun,Bun,4.00\n");
    }
    void cleanup() { m_shop.reset(); }

    void everyVerbOnAStoreNeedsAUser_data();
    void everyVerbOnAStoreNeedsAUser();
    void theTillSignsInOnItsStream();
    void offAgain();
    void dryRunsChangeNothing_data();
    void dryRunsChangeNothing();
    void aStoreEditedWithAShellIsNotOpened();

private:
    void needSignIn(bool isNeeded)
    {
        TillProcess till(program, m_shop->store());
        QVERIFY(till.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
        const QJsonObject answer =
            till.ask({{u"op"_s, u"settings"_s}, {u"commands_need_sign_in"_s, isNeeded}});
        QVERIFY2(answer[u"ok"_s].toBool(), QJsonDocument(answer).toJson());
        QCOMPARE(answer[u"commands_need_sign_in"_s], QJsonValue(isNeeded));
        QVERIFY(answer.contains(u"operation"_s));
    }

    std::unique_ptr<ShopFolder> m_shop;
};

void TestSignInDoor::everyVerbOnAStoreNeedsAUser_data()
{
    QTest::addColumn<QStringList>("verb");
    QTest::addColumn<QString>("output");
    QTest::newRow("import") << QStringList{u"import"_s, u"members"_s, u"members.csv"_s}
                            << QString();
    QTest::newRow("dry run") << QStringList{u"import"_s, u"members"_s, u"members.csv"_s,
                                            u"--dry-run"_s}
                             << QString();
    QTest::newRow("export") << QStringList{u"export"_s, u"members"_s} << u"out.csv"_s;
    QTest::newRow("programme use")
        << QStringList{u"programme"_s, u"use"_s, u"p.json"_s} << QString();
    QTest::newRow("day-end") << QStringList{u"day-end"_s} << QString();
    QTest::newRow("report") << QStringList{u"report"_s, u"monthly"_s, u"--month"_s, u"2026-01"_s}
                            << u"r.json"_s;
    QTest::newRow("insight") << QStringList{u"insight"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s,
                                            u"2026-01-31"_s}
                             << u"i.json"_s;
    QTest::newRow("verify") << QStringList{u"verify"_s} << QString();
}

void TestSignInDoor::everyVerbOnAStoreNeedsAUser()
{
    QFETCH(QStringList, verb);
    QFETCH(QString, output);
    QCOMPARE(
        m_shop->runWith({u"export"_s, u"programme"_s}, {u"--output"_s, m_shop->path(u"p.json"_s)})
            .exitCode,
        0);
    for (QString &word : verb) {
        if (word.endsWith(u".csv"_s) || word.endsWith(u".json"_s)) {
            word = m_shop->path(word);
        }
    }
    if (!output.isEmpty()) {
        verb << u"--output"_s << m_shop->path(output);
    }
    needSignIn(true);
    const QByteArray before = contents(m_shop->store());
    const VerbRun refused = m_shop->runWith(verb);
    QCOMPARE(refused.exitCode, 4);
    QVERIFY2(refused.err.startsWith("regulars: ") && refused.err.contains("--user"), refused.err);
    QCOMPARE(refused.err.count('\n'), 1);
    QVERIFY(refused.out.isEmpty());
    QVERIFY(output.isEmpty() || !QFile::exists(m_shop->path(output)));
    QCOMPARE(contents(m_shop->store()), before);

    const VerbRun done = m_shop->runWith(
        verb, {u"--user"_s, ShopFolder::owner, u"--pin-file"_s, m_shop->path(u"pin"_s)});
    QVERIFY2(done.exitCode == 0, done.err);
    m_shop->write(u"wrong"_s, "not this\n");
    QCOMPARE(m_shop
                 ->runWith(verb, {u"--user"_s, ShopFolder::owner, u"--pin-file"_s,
                                  m_shop->path(u"wrong"_s)})
                 .exitCode,
             4);
}

void TestSignInDoor::theTillSignsInOnItsStream()
{
    needSignIn(true);
    TillProcess till(program, m_shop->store());
    QCOMPARE(till.ask({{u"op"_s, u"find"_s}, {u"query"_s, u"x"_s}})[u"error"_s],
             u"not-signed-in"_s);
    QVERIFY(till.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    // Also what the till holds is served to commands that name their user alone.
    QCOMPARE(m_shop->run(u"day-end"_s).exitCode, 4);
    QCOMPARE(m_shop
                 ->run(u"day-end"_s,
                       {u"--user"_s, ShopFolder::owner, u"--pin-file"_s, m_shop->path(u"pin"_s)})
                 .exitCode,
             0);
}

void TestSignInDoor::offAgain()
{
    needSignIn(true);
    QCOMPARE(m_shop->run(u"verify"_s).exitCode, 4);
    needSignIn(false);
    QCOMPARE(m_shop->run(u"verify"_s).exitCode, 0);
    QCOMPARE(m_shop->run(u"day-end"_s).exitCode, 0);
}

void TestSignInDoor::dryRunsChangeNothing_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"members", "sales", "products"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void TestSignInDoor::dryRunsChangeNothing()
{
    QFETCH(QString, kind);
    const QByteArray before = contents(m_shop->store());
    QFile file(m_shop->store());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QStringList words{u"--dry-run"_s};
    if (kind == u"sales"_s) {
        words << u"--enrol"_s;
    }
    const VerbRun run = m_shop->runWith(
        {u"import"_s, kind == u"sales"_s ? u"purchases"_s : kind, m_shop->path(kind + u".csv"_s)},
        words);
    QVERIFY2(run.exitCode == 0 && run.out.contains(" 1 taken"), run.out + run.err);
    QCOMPARE(contents(m_shop->store()), before);
    file.seek(0);
    QVERIFY(file.readAll() == bytes);
}

// F15: the last operation is looked at on opening; `verify` says more.
void TestSignInDoor::aStoreEditedWithAShellIsNotOpened()
{
    QCOMPARE(m_shop->runWith({u"import"_s, u"members"_s, m_shop->path(u"members.csv"_s)}).exitCode,
             0);
    {
        Connection shell(m_shop->store(), Connection::Access::ReadWrite);
        shell.execScript("UPDATE operation SET at = at - 1 WHERE id = (SELECT max(id) FROM "
                         "operation WHERE till = (SELECT id FROM till WHERE name = "
                         "'command-line'))");
    }
    const QByteArray before = contents(m_shop->store());
    const QStringList days{u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-01-31"_s};
    for (const VerbRun &refused :
         {m_shop->run(u"till"_s), m_shop->run(u"day-end"_s), m_shop->run(u"insight"_s, days)}) {
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.err.contains("till command-line, sequence 2") &&
                     refused.err.count('\n') == 1,
                 refused.err);
    }
    const VerbRun verify = m_shop->run(u"verify"_s);
    QCOMPARE(verify.exitCode, 1);
    QVERIFY2(verify.out.contains("chain-hash"), verify.out);
    QCOMPARE(contents(m_shop->store()), before);
}

QTEST_GUILESS_MAIN(TestSignInDoor)
#include "tst_signindoor.moc"
