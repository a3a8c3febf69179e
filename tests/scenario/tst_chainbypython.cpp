// The chain read by another program in another language, from the schema's text and the shop's file
// alone, says the same as `verify` (invariant 7). Alone for more:
// REGULARS_MEMBERS=2200 tst_chainbypython reads some 100,000 entries.

#include "storage/connection.h"
#include "support/longround.h"
#include "support/shopfolder.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

constexpr int usualMembers = 120; // some 5,000 entries in a year

struct Reading
{
    int exitCode = -1;
    QString text;
};

Reading readChain(const QString &python, const QString &store)
{
    const QString sources = QStringLiteral(REGULARS_SOURCE_DIR);
    QProcess process;
    process.start(python, {sources + u"/tests/scenario/chain.py"_s, store,
                           sources + u"/models/storage/migrations"_s});
    constexpr int mostMs = 600'000;
    process.waitForFinished(mostMs);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())};
}

} // namespace

class TestChainByPython : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { allowLongRounds("REGULARS_MEMBERS"); }
    void itAgreesWithVerify()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("there is no python3 here");
        const QTemporaryDir folder;
        qputenv("REGULARS_KEYS", folder.filePath(u"keys"_s).toUtf8());
        const QString store = folder.filePath(u"demo.regulars"_s);
        const int asked = qEnvironmentVariableIntValue("REGULARS_MEMBERS");
        const QString program = QStringLiteral(REGULARS_PROGRAM);
        const VerbRun made = runVerb(program, {u"demo"_s, u"--store"_s, store, u"--members"_s,
                                               QString::number(asked > 0 ? asked : usualMembers),
                                               u"--seed"_s, u"11"_s});
        QVERIFY2(made.exitCode == 0, made.err);
        const Reading sound = readChain(python, store);
        QVERIFY2(sound.exitCode == 0, qPrintable(sound.text));
        const VerbRun verified = runVerb(program, {u"verify"_s, u"--store"_s, store});
        QCOMPARE(verified.exitCode, 0);
        // Both counted the same operations and entries.
        static const QRegularExpression counts(u"(\\d+) operations, (\\d+) entries"_s);
        const auto ours = counts.match(QString::fromUtf8(verified.out));
        const auto theirs = counts.match(sound.text);
        QVERIFY(ours.hasMatch() && theirs.hasMatch());
        QCOMPARE(theirs.captured(0), ours.captured(0));
        qInfo("%s", qPrintable(theirs.captured(0)));
        // A head that it prints is one that stands.
        static const QRegularExpression head(u"head (.+:\\d+:[0-9a-f]{64})"_s);
        const auto printed = head.match(sound.text);
        QVERIFY(printed.hasMatch());
        QCOMPARE(
            runVerb(program, {u"verify"_s, u"--store"_s, store, u"--anchor"_s, printed.captured(1)})
                .exitCode,
            0);
        breakOneEntry(store);
        QCOMPARE(readChain(python, store).exitCode, 1);
        QCOMPARE(runVerb(program, {u"verify"_s, u"--store"_s, store}).exitCode, 1);
    }

private:
    static void breakOneEntry(const QString &store)
    {
        Connection connection(store, Connection::Access::ReadWrite);
        connection.execScript("UPDATE entry SET source = 'other' WHERE id = 1000");
    }
};

QTEST_GUILESS_MAIN(TestChainByPython)
#include "tst_chainbypython.moc"
