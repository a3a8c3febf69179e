// One call to the disk after another fails, falls short, or finds the disk full (F3, F4, F5): the
// work is done or not, and says so; nothing answered is lost, and it can be done again. Alone for
// more: REGULARS_ROUNDS=N errors a kind, 0 for one at every call.

#include "faults/faultscene.h"

#include <QTest>

using namespace regulars;
using namespace regulars::faults;
using namespace Qt::StringLiterals;

class TestDiskErrors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_scene.problem().isEmpty(), qPrintable(m_scene.problem()));
        m_seed = seed();
    }
    void anErrorIsToldAndHarmless_data()
    {
        QTest::addColumn<int>("work");
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<bool>("isOfReads");
        for (std::size_t i = 0; i < m_scene.works().size(); ++i) {
            for (const char *error : {"EIO", "ENOSPC", "short", "full"}) {
                const QByteArray name = m_scene.works()[i].name.toLatin1() + ' ' + error;
                QTest::newRow(name) << static_cast<int>(i) << QByteArray(error) << false;
            }
            QTest::newRow(m_scene.works()[i].name.toLatin1() + " EIO of a read")
                << static_cast<int>(i) << QByteArray("EIO") << true;
        }
    }
    void anErrorIsToldAndHarmless();
    void aNewStoreTakesItsLogInOrIsNotMade();
    void afterTheDiskWasFullTheTillGoesOn();

private:
    Scene m_scene;
    quint32 m_seed = 0;
};

void TestDiskErrors::anErrorIsToldAndHarmless()
{
    QFETCH(int, work);
    QFETCH(QByteArray, error);
    QFETCH(bool, isOfReads);
    const Work &one = m_scene.works()[static_cast<std::size_t>(work)];
    const auto whole = m_scene.copy();
    const Trial undisturbed = runShimmed(one, whole->path(), {{}, {}, isOfReads});
    QVERIFY2(undisturbed.run.exitCode == 0, undisturbed.run.err);
    int dealt = 0;
    int told = 0;
    for (const qint64 call : spread(undisturbed.calls, rounds(1), m_seed)) {
        const auto place = m_scene.copy();
        const Trial trial =
            runShimmed(one, place->path(), {QByteArray::number(call) + ':' + error, {}, isOfReads});
        const QByteArray where = error + " at call " + QByteArray::number(call) + " of " +
                                 QByteArray::number(undisturbed.calls) + ": ";
        dealt += trial.faults > 0 ? 1 : 0;
        QVERIFY2(!trial.isKilled, where + "it fell over: " + trial.run.err);
        if (trial.run.exitCode != 0) {
            ++told;
            QVERIFY2(trial.run.err.startsWith("regulars: "), where + "no word of it");
        }
        QString wrong = m_scene.wrongAfter(one, place->path(), trial.run.out);
        if (wrong.isEmpty()) {
            wrong = m_scene.wrongAgain(one, place->path(), trial.run.out);
        }
        QVERIFY2(wrong.isEmpty(), where + wrong.toUtf8() + " (it had said: " + trial.run.err + ')');
    }
    qInfo("%d errors dealt, %d told by an exit", dealt, told);
}

// What closing writes is told of by nothing but what is left of the log, which has another name by
// then (F3).
void TestDiskErrors::aNewStoreTakesItsLogInOrIsNotMade()
{
    const Work &init = m_scene.works().front();
    QCOMPARE(init.name, u"init"_s);
    const auto whole = m_scene.copy();
    const Trial undisturbed = runShimmed(init, whole->path(), {});
    QVERIFY2(undisturbed.run.exitCode == 0, undisturbed.run.err);
    for (qint64 call = undisturbed.calls - 23; call <= undisturbed.calls; ++call) {
        const auto place = m_scene.copy();
        const QByteArray fault = QByteArray::number(call) + ":EIO";
        const Trial trial = runShimmed(init, place->path(), {fault, {}, false});
        const QString wrong = m_scene.wrongAfter(init, place->path(), trial.run.out);
        QVERIFY2(wrong.isEmpty(), fault + ": " + wrong.toUtf8());
    }
}

void TestDiskErrors::afterTheDiskWasFullTheTillGoesOn() // F5
{
    const auto place = m_scene.copy();
    const QString freed = place->filePath(u"freed"_s);
    const QString counters = place->filePath(u"counters"_s);
    QFile file(counters);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(16, '\0'));
    file.close();
    const std::vector<std::pair<const char *, QByteArray>> environment{
        {"LD_PRELOAD", REGULARS_DISK_SHIM},
        {"REGULARS_DISK_ROOT", place->path().toUtf8()},
        {"REGULARS_DISK_COUNTERS", counters.toUtf8()},
        {"REGULARS_DISK_FREED", freed.toUtf8()},
        {"REGULARS_DISK_FAULT", "60:full"},
        {"REGULARS_KEYS", place->filePath(u"keys"_s).toUtf8()}};
    for (const auto &[name, value] : environment) {
        qputenv(name, value);
    }
    TillProcess till(QStringLiteral(REGULARS_PROGRAM), place->filePath(u"shop.regulars"_s));
    QVERIFY(till.process().waitForStarted());
    for (const auto &[name, value] : environment) {
        qunsetenv(name);
    }
    qputenv("REGULARS_KEYS", place->filePath(u"keys"_s).toUtf8());
    QJsonObject refused;
    QJsonObject request;
    const QJsonObject signedIn = till.signIn(u"owner"_s, u"correct horse"_s);
    QVERIFY2(signedIn[u"ok"_s].toBool(), QJsonDocument(signedIn).toJson());
    for (int i = 0; i < 100 && refused.isEmpty(); ++i) {
        request = {{u"op"_s, u"checkout"_s},
                   {u"member"_s, u"card:A1"_s},
                   {u"id"_s, QString::number(i)},
                   {u"lines"_s, QJsonArray{QJsonObject{{u"amount"_s, u"9.00"_s}}}}};
        const QJsonObject answer = till.ask(request);
        QVERIFY2(!answer.isEmpty(), till.process().readAllStandardError());
        if (!answer[u"ok"_s].toBool()) {
            refused = answer;
        }
    }
    // Refused before the customer is told, in words; and the till lives.
    QCOMPARE(refused[u"error"_s].toString(), u"storage-failed"_s);
    QVERIFY2(!refused[u"message"_s].toString().isEmpty(), QJsonDocument(refused).toJson());
    QVERIFY(!till.ask(request)[u"ok"_s].toBool());
    QFile space(freed);
    QVERIFY(space.open(QIODevice::WriteOnly));
    const QJsonObject done = till.ask(request);
    QVERIFY2(done[u"ok"_s].toBool(), QJsonDocument(done).toJson());
    QVERIFY(!done.contains(u"replayed"_s)); // nothing of it was there
}

QTEST_GUILESS_MAIN(TestDiskErrors)
#include "tst_diskerrors.moc"
