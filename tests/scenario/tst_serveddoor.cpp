// Two real processes and one store: the second is served by the first (contract.md section 1, X7).

#include "storage/connection.h"
#include "support/shopfolder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

const QString program = QStringLiteral(REGULARS_PROGRAM);

// Of an import that goes on for some seconds.
constexpr int importedRows = REGULARS_SANITIZED ? 4'000 : 20'000;

QByteArray salesOf(int rows)
{
    QByteArray text = "member,date,amount\n";
    for (int i = 0; i < rows; ++i) {
        text += "C" + QByteArray::number(i % 97) + ",2026-01-" + QByteArray::number(10 + i % 20) +
                ",1.00\n";
    }
    return text;
}

QJsonObject sale(const QString &card)
{
    return {{u"op"_s, u"checkout"_s},
            {u"member"_s, u"card:"_s + card},
            {u"lines"_s, QJsonArray{QJsonObject{{u"amount"_s, u"3.00"_s}}}}};
}

} // namespace

class TestServedDoor : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shop = std::make_unique<ShopFolder>(program, u"convenience"_s);
        QVERIFY2(m_shop->isReady(), m_shop->init().err);
        m_holder = std::make_unique<TillProcess>(program, m_shop->store());
        QVERIFY(m_holder->signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
        QVERIFY(m_holder->ask({{u"op"_s, u"enrol"_s}, {u"card"_s, u"A1"_s}})[u"ok"_s].toBool());
    }
    void cleanup()
    {
        m_holder.reset();
        m_shop.reset();
    }

    void aSecondTillIsServed();
    void theSameNameIsTheSameTill();
    void linesAreAnsweredInOrderToTheEnd();
    void writingVerbsAreServed();
    void pathsAreTheClients();
    void verbsSignInForThemselves();
    void tillsGoOnDuringAnImport();
    void anInterruptedImportGoesOn();
    void aDryRunBesideTheHolderKeepsNothing();
    void anExportIsKeptInTheHoldersAudit();
    void refusalsKeepTheirCodes();
    void whenTheHolderIsKilledItsClientsSaySo();
    void aHolderThatDoesNotAnswer();
    void whoComesAfterAKilledHolderHolds();
    void whenTheHolderEndsItsClientsSaySo();

private:
    qint64 number(const char *sql) const
    {
        Connection connection(m_shop->store(), Connection::Access::ReadOnly);
        return connection.prepareText(sql).scalar<qint64>();
    }
    void verify() const
    {
        const VerbRun sound = m_shop->run(u"verify"_s, {u"--deep"_s});
        QVERIFY2(sound.exitCode == 0, broken(sound));
    }

    std::unique_ptr<ShopFolder> m_shop;
    std::unique_ptr<TillProcess> m_holder;
};

void TestServedDoor::aSecondTillIsServed()
{
    TillProcess second(program, m_shop->store(), u"2"_s);
    QCOMPARE(second.ask(sale(u"A1"_s))[u"error"_s], u"not-signed-in"_s);
    QVERIFY(second.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    for (int i = 0; i < 10; ++i) {
        QVERIFY(second.ask(sale(u"A1"_s))[u"ok"_s].toBool());
        QVERIFY(m_holder->ask(sale(u"A1"_s))[u"ok"_s].toBool());
    }
    // What was answered is durable, and both see it.
    QCOMPARE(number("SELECT purchases FROM account"), 20);
    QCOMPARE(second.ask({{u"op"_s, u"member"_s}, {u"member"_s, u"card:A1"_s}})[u"member"_s]
                 .toObject()[u"visits"_s]
                 .toInteger(),
             20);
    QCOMPARE(number("SELECT last_seq FROM till WHERE name = '2'"), 10);
    // Its own ids: the holder's don't answer for it (S6).
    QJsonObject named = sale(u"A1"_s);
    named.insert(u"id"_s, u"x"_s);
    const QJsonObject here = m_holder->ask(named);
    const QJsonObject there = second.ask(named);
    QVERIFY(!there.contains(u"replayed"_s));
    QVERIFY(here[u"operation"_s] != there[u"operation"_s]);
    QVERIFY(second.ask(named)[u"replayed"_s].toBool());
    verify();
}

void TestServedDoor::theSameNameIsTheSameTill()
{
    TillProcess second(program, m_shop->store(), u"1"_s);
    QVERIFY(second.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    for (int i = 0; i < 5; ++i) {
        QVERIFY(second.ask(sale(u"A1"_s))[u"ok"_s].toBool());
        QVERIFY(m_holder->ask(sale(u"A1"_s))[u"ok"_s].toBool());
    }
    verify(); // one chain, without a gap
}

void TestServedDoor::linesAreAnsweredInOrderToTheEnd()
{
    QByteArray lines = R"({"op":"sign-in","user":")" + ShopFolder::owner.toUtf8() + R"(","pin":")" +
                       ShopFolder::pin.toUtf8() + "\"}\n\n  \n";
    for (int i = 0; i < 1'000; ++i) {
        lines += R"({"op":"find","query":"A1","id":")" + QByteArray::number(i) + "\"}\n";
    }
    lines += QByteArray(2'000'000, 'x') + "\n";
    lines += R"({"op":"checkout","member":"card:A1","lines":[{"amount":"1.00"}],"id":"last"})";
    const VerbRun run =
        runVerb(program, {u"till"_s, u"--store"_s, m_shop->store(), u"--till"_s, u"2"_s}, lines);
    QVERIFY2(run.exitCode == 0, run.err);
    const QByteArrayList answers = run.out.trimmed().split('\n');
    QCOMPARE(answers.size(), 1'003);
    for (int i = 0; i < 1'000; ++i) {
        QCOMPARE(QJsonDocument::fromJson(answers[i + 1]).object()[u"id"_s].toString(),
                 QString::number(i));
    }
    QCOMPARE(QJsonDocument::fromJson(answers[1'001]).object()[u"error"_s], u"bad-request"_s);
    QVERIFY(QJsonDocument::fromJson(answers[1'002]).object()[u"ok"_s].toBool());
}

void TestServedDoor::writingVerbsAreServed()
{
    m_shop->write(u"members.csv"_s, "card,points\nM1,30\nM2,40\n,9\n");
    const VerbRun import =
        m_shop->runWith({u"import"_s, u"members"_s, m_shop->path(u"members.csv"_s)},
                        {u"--rejects"_s, m_shop->path(u"rejects.csv"_s)});
    QVERIFY2(import.exitCode == 0, import.err);
    QVERIFY2(import.out.startsWith("3 rows read, 2 taken, 0 skipped, 1 rejected\n"), import.out);
    QVERIFY2(import.err.startsWith("line 4: "), import.err);
    QVERIFY(QFile::exists(m_shop->path(u"rejects.csv"_s)));

    const VerbRun dayEnd = m_shop->run(u"day-end"_s);
    QVERIFY2(dayEnd.exitCode == 0 && dayEnd.out.contains(" days run; "), dayEnd.out + dayEnd.err);

    const VerbRun exported =
        m_shop->runWith({u"export"_s, u"programme"_s}, {u"--output"_s, m_shop->path(u"p.json"_s)});
    QVERIFY2(exported.exitCode == 0, exported.err);
    const VerbRun use = m_shop->runWith({u"programme"_s, u"use"_s, m_shop->path(u"p.json"_s)});
    QVERIFY2(use.exitCode == 0, use.err);
    QCOMPARE(use.out, QByteArray("version 2 is in force\n"));

    const QByteArray number = import.out.mid(import.out.indexOf("import ") + 7).split(';').first();
    const VerbRun undo = m_shop->run(u"import"_s, {u"--undo"_s, QString::fromUtf8(number)});
    QVERIFY2(undo.exitCode == 0, undo.err);
    QVERIFY2(undo.out.contains("2 members removed"), undo.out);

    // The holder knows what they did, and what they did is of the command line's till.
    QCOMPARE(
        m_holder->ask({{u"op"_s, u"find"_s}, {u"query"_s, u"M1"_s}})[u"members"_s].toArray().size(),
        0);
    QVERIFY(this->number("SELECT last_seq FROM till WHERE name = 'command-line'") > 4);
    verify();
}

// The holder stands in another folder than who asks it.
void TestServedDoor::pathsAreTheClients()
{
    QVERIFY(QDir(m_shop->path(u""_s)).mkpath(u"elsewhere"_s));
    m_shop->write(u"elsewhere/members.csv"_s, "card\nM1\n");
    QProcess process;
    process.setWorkingDirectory(m_shop->path(u"elsewhere"_s));
    process.start(program,
                  {u"import"_s, u"members"_s, u"members.csv"_s, u"--store"_s,
                   u"../"_s + m_shop->store().section(u'/', -1), u"--rejects"_s, u"no.csv"_s});
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
    QVERIFY(QFile::exists(m_shop->path(u"elsewhere/no.csv"_s)));
}

void TestServedDoor::verbsSignInForThemselves()
{
    m_shop->write(u"wrong"_s, "not this\n");
    const QStringList owner{u"--user"_s, ShopFolder::owner, u"--pin-file"_s};
    QCOMPARE(m_shop->run(u"day-end"_s, owner + QStringList{m_shop->path(u"pin"_s)}).exitCode, 0);
    const VerbRun refused =
        m_shop->run(u"day-end"_s, owner + QStringList{m_shop->path(u"wrong"_s)});
    QCOMPARE(refused.exitCode, 4);
    QVERIFY2(refused.err.startsWith("regulars: "), refused.err);
    QVERIFY(!refused.err.contains("not this"));
    QCOMPARE(number("SELECT fails FROM user"), 1); // counted, though it was served
}

// The counter does not stand still while a file of months is taken.
void TestServedDoor::tillsGoOnDuringAnImport()
{
    m_shop->write(u"sales.csv"_s, salesOf(importedRows));
    QProcess import;
    import.start(program, {u"import"_s, u"purchases"_s, m_shop->path(u"sales.csv"_s), u"--store"_s,
                           m_shop->store(), u"--enrol"_s});
    QVERIFY(import.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(number("SELECT count(*) FROM purchase") > 0 ||
                                 import.state() == QProcess::NotRunning,
                             60'000);
    int sold = 0;
    qint64 longestMs = 0;
    TillProcess second(program, m_shop->store(), u"2"_s);
    QVERIFY(second.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    while (import.state() != QProcess::NotRunning) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_holder->ask(sale(u"A1"_s))[u"ok"_s].toBool());
        QVERIFY(second.ask(sale(u"A1"_s))[u"ok"_s].toBool());
        longestMs = qMax(longestMs, timer.elapsed());
        sold += 2;
        import.waitForFinished(1);
    }
    qInfo("%d sales during the import, the longest pair took %lld ms", sold,
          static_cast<long long>(longestMs));
    const QByteArray said = import.readAllStandardOutput();
    QVERIFY2(import.exitCode() == 0, import.readAllStandardError());
    QVERIFY2(said.contains(QByteArray::number(importedRows) + " taken"), said);
    QVERIFY(sold >= 4);
    QCOMPARE(number("SELECT count(*) FROM purchase"), importedRows + sold);
    verify();
}

void TestServedDoor::anInterruptedImportGoesOn()
{
    m_shop->write(u"sales.csv"_s, salesOf(importedRows));
    const QStringList words{u"import"_s,  u"purchases"_s,  m_shop->path(u"sales.csv"_s),
                            u"--store"_s, m_shop->store(), u"--enrol"_s};
    QProcess killed;
    killed.start(program, words);
    QTRY_VERIFY_WITH_TIMEOUT(number("SELECT count(*) FROM purchase") > 0, 60'000);
    killed.kill();
    QVERIFY(killed.waitForFinished());
    // Nobody waits for it any more, so that it stops, and the till is served.
    QVERIFY(m_holder->ask(sale(u"A1"_s))[u"ok"_s].toBool());
    QVERIFY(number("SELECT count(*) FROM purchase") < importedRows);
    const VerbRun again = runVerb(program, words);
    QVERIFY2(again.exitCode == 0, again.err);
    QCOMPARE(number("SELECT count(*) FROM purchase"), importedRows + 1);
    verify();
}

void TestServedDoor::aDryRunBesideTheHolderKeepsNothing()
{
    m_shop->write(u"sales.csv"_s, salesOf(500));
    const VerbRun run = m_shop->runWith({u"import"_s, u"purchases"_s, m_shop->path(u"sales.csv"_s)},
                                        {u"--enrol"_s, u"--dry-run"_s});
    QVERIFY2(run.exitCode == 0, run.err);
    QVERIFY2(run.out.startsWith("500 rows read, 500 taken") && run.out.contains("nothing was kept"),
             run.out);
    QCOMPARE(number("SELECT count(*) FROM purchase"), 0);
    QCOMPARE(number("SELECT count(*) FROM till"), 1);
}

void TestServedDoor::anExportIsKeptInTheHoldersAudit()
{
    const VerbRun run = m_shop->runWith({u"export"_s, u"members"_s},
                                        {u"--output"_s, m_shop->path(u"members.csv"_s)});
    QVERIFY2(run.exitCode == 0 && run.out.startsWith("1 rows in "), run.out + run.err);
    QCOMPARE(number("SELECT count(*) FROM audit WHERE act = 'export'"), 1);
}

void TestServedDoor::refusalsKeepTheirCodes()
{
    QCOMPARE(m_shop->run(u"day-end"_s, {u"--through"_s, u"2999-01-01"_s}).exitCode, 1);
    QCOMPARE(m_shop->run(u"day-end"_s, {u"--through"_s, u"tomorrow"_s}).exitCode, 2);
    QCOMPARE(m_shop->runWith({u"import"_s, u"members"_s, m_shop->path(u"none.csv"_s)}).exitCode, 2);
    QCOMPARE(m_shop->run(u"import"_s, {u"--undo"_s, u"77"_s}).exitCode, 1);
    m_shop->write(u"odd.csv"_s, "a,b\n1,2\n");
    const VerbRun odd = m_shop->runWith({u"import"_s, u"members"_s, m_shop->path(u"odd.csv"_s)});
    QCOMPARE(odd.exitCode, 2);
    QCOMPARE(odd.err.count('\n'), 1);
    const VerbRun report =
        m_shop->runWith({u"report"_s, u"monthly"_s}, {u"--month"_s, u"2999-01"_s, u"--output"_s,
                                                      m_shop->path(u"r.json"_s), u"--final"_s});
    QCOMPARE(report.exitCode, 1);
    QVERIFY(!QFile::exists(m_shop->path(u"r.json"_s)));
}

void TestServedDoor::whenTheHolderIsKilledItsClientsSaySo()
{
    TillProcess second(program, m_shop->store(), u"2"_s);
    QVERIFY(second.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    QJsonObject named = sale(u"A1"_s);
    named.insert(u"id"_s, u"before"_s);
    const QString operation = second.ask(named)[u"operation"_s].toString();
    QVERIFY(!operation.isEmpty());
    m_holder->process().kill();
    QVERIFY(m_holder->process().waitForFinished());
    QVERIFY(second.process().waitForFinished(30'000));
    QCOMPARE(second.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.process().exitCode(), 3);
    const QByteArray said = second.process().readAllStandardError();
    QVERIFY2(said.startsWith("regulars: ") && said.count('\n') == 1 && said.contains("again"),
             said);
    m_holder.reset();
    // What it was answered is there (F1), and both chains are sound.
    TillProcess again(program, m_shop->store(), u"2"_s);
    QVERIFY(again.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    const QJsonObject replayed = again.ask(named);
    QVERIFY(replayed[u"replayed"_s].toBool());
    QCOMPARE(replayed[u"operation"_s].toString(), operation);
    verify();
}

void TestServedDoor::aHolderThatDoesNotAnswer()
{
#ifdef Q_OS_WIN
    QSKIP("there is no SIGSTOP on Windows");
#else
    QVERIFY(QProcess::execute(u"kill"_s,
                              {u"-STOP"_s, QString::number(m_holder->process().processId())}) == 0);
    QElapsedTimer timer;
    timer.start();
    const VerbRun dayEnd = m_shop->run(u"day-end"_s);
    const qint64 ms = timer.elapsed();
    QProcess::execute(u"kill"_s, {u"-CONT"_s, QString::number(m_holder->process().processId())});
    QCOMPARE(dayEnd.exitCode, 3);
    QVERIFY2(dayEnd.err.startsWith("regulars: ") && dayEnd.err.contains("does not answer"),
             dayEnd.err);
    QVERIFY2(ms < 60'000, QByteArray::number(ms));
    QVERIFY(m_holder->ask(sale(u"A1"_s))[u"ok"_s].toBool());
#endif
}

void TestServedDoor::whoComesAfterAKilledHolderHolds()
{
    m_holder->process().kill();
    QVERIFY(m_holder->process().waitForFinished());
    m_holder = std::make_unique<TillProcess>(program, m_shop->store(), u"2"_s);
    QVERIFY(m_holder->signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    TillProcess third(program, m_shop->store(), u"3"_s); // behind the socket that was left
    QVERIFY(third.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    QVERIFY(third.ask(sale(u"A1"_s))[u"ok"_s].toBool());
}

void TestServedDoor::whenTheHolderEndsItsClientsSaySo()
{
    TillProcess second(program, m_shop->store(), u"2"_s);
    QVERIFY(second.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    m_holder->process().closeWriteChannel();
    QVERIFY(m_holder->process().waitForFinished(30'000)); // it does not wait for its clients
    QCOMPARE(m_holder->process().exitCode(), 0);
    QVERIFY(second.process().waitForFinished(30'000));
    QCOMPARE(second.process().exitCode(), 3);
}

QTEST_GUILESS_MAIN(TestServedDoor)
#include "tst_serveddoor.moc"
