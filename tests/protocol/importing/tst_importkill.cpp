#include "storage/connection.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

// The program itself, killed in the middle of an import, goes on when it is run again (F1, S42).
class TestImportKill : public QObject
{
    Q_OBJECT

private:
    static qint64 rowsIn(const QString &store)
    {
        Connection connection(store, Connection::Access::ReadOnly);
        return connection.prepareText("SELECT count(*) FROM purchase").scalar<qint64>();
    }

private slots:
    void goesOnAfterAKill()
    {
        QTemporaryDir folder;
        const QString store = folder.filePath(u"shop.db"_s);
        const QString table = folder.filePath(u"sales.csv"_s);
        const QString pin = folder.filePath(u"pin"_s);
        constexpr int rows = 8'000;
        {
            QFile file(table);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("member,date,amount\n");
            for (int i = 0; i < rows; ++i)
                file.write("C" + QByteArray::number(i % 700) + ",2026-01-" +
                           QByteArray::number(10 + i % 20) + ",1.00\n");
            QFile secret(pin);
            QVERIFY(secret.open(QIODevice::WriteOnly));
            secret.write("a long secret\n");
        }
        const QString program = QStringLiteral(REGULARS_PROGRAM);
        QCOMPARE(QProcess::execute(program,
                                   {u"init"_s, u"--store"_s, store, u"--template"_s,
                                    u"convenience"_s, u"--owner"_s, u"o"_s, u"--pin-file"_s, pin}),
                 0);
        const QStringList import{u"import"_s,  u"purchases"_s, table,
                                 u"--store"_s, store,          u"--enrol"_s};
        QProcess killed;
        killed.start(program, import);
        QVERIFY(killed.waitForStarted());
        // The write-ahead log grows with the first transactions.
        QTRY_VERIFY_WITH_TIMEOUT(QFile(store + u"-wal"_s).size() > (3 << 20) ||
                                     killed.state() == QProcess::NotRunning,
                                 60'000);
        killed.kill();
        killed.waitForFinished();
        QProcess again;
        again.start(program, import);
        QVERIFY(again.waitForFinished(300'000));
        QCOMPARE(again.exitCode(), 0);
        const QString said = QString::fromUtf8(again.readAllStandardOutput());
        QVERIFY2(said.startsWith(u"8000 rows read, "_s) && said.contains(u" 0 rejected"_s),
                 qPrintable(said));
        QVERIFY2(!said.contains(u" 0 skipped"_s), qPrintable(said));
        QCOMPARE(rowsIn(store), rows);
        QCOMPARE(QProcess::execute(program, {u"verify"_s, u"--store"_s, store}), 0);
    }
};

QTEST_GUILESS_MAIN(TestImportKill)
#include "tst_importkill.moc"
