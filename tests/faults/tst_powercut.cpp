// The power goes at any moment of every kind of work: of what was not synced, some is there, some
// is not, some is torn (F2). Replayed from the calls of a real run. Alone for more:
// REGULARS_ROUNDS=N moments a kind, 0 for all; at each the power goes four times.

#include "faults/diskrecord.h"
#include "faults/faultscene.h"

#include <QElapsedTimer>
#include <QTest>

using namespace regulars;
using namespace regulars::faults;
using namespace Qt::StringLiterals;
using diskrecord::Deed;

namespace
{

constexpr int cutsEach = 4;

DiskDeed made(quint32 file, const char *name)
{
    return {Deed::Make, file, 0, QString::fromLatin1(name), {}};
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

} // namespace

class TestPowerCut : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_scene.problem().isEmpty(), qPrintable(m_scene.problem()));
        m_seed = seed();
    }
    void aDiskKeepsWhatWasSynced();
    void whateverArrivedNothingAnsweredIsLost_data()
    {
        QTest::addColumn<int>("work");
        for (std::size_t i = 0; i < m_scene.works().size(); ++i) {
            QTest::newRow(m_scene.works()[i].name.toLatin1()) << static_cast<int>(i);
        }
    }
    void whateverArrivedNothingAnsweredIsLost();

private:
    // Empty when all is well after the power went four times here.
    QString wrongAfterCuts(const Work &work, const PowerDisk &disk, const QByteArray &printed,
                           QRandomGenerator &random) const;

    Scene m_scene;
    quint32 m_seed = 0;
};

void TestPowerCut::aDiskKeepsWhatWasSynced()
{
    const QTemporaryDir empty;
    PowerDisk disk(empty.path());
    QRandomGenerator random(1);
    const auto after = [&](int luck) {
        const QTemporaryDir there;
        disk.cutInto(there.path(), luck, random);
        return content(there.filePath(u"a"_s));
    };
    disk.take(made(1, "a"));
    disk.take({Deed::Write, 1, 0, {}, "old"});
    QCOMPARE(after(0), QByteArray("none"));
    QCOMPARE(after(100), QByteArray("old"));
    disk.take({Deed::Sync, 1, 0, {}, {}});
    QCOMPARE(after(0), QByteArray("none")); // its name is not there yet
    disk.take({Deed::MeetFolder, 2, 0, QString(), {}});
    disk.take({Deed::Sync, 2, 0, {}, {}});
    QCOMPARE(after(0), QByteArray("old"));
    disk.take({Deed::Write, 1, 2, {}, "der"});
    QCOMPARE(after(0), QByteArray("old"));
    QCOMPARE(after(100), QByteArray("older"));
    disk.take({Deed::Cut, 1, 1, {}, {}});
    QCOMPARE(after(100), QByteArray("o"));
    disk.take(made(3, "b"));
    disk.take({Deed::Rename, 0, 0, u"b"_s, "a"});
    QCOMPARE(after(0), QByteArray("old"));
    QCOMPARE(after(100), QByteArray(""));
}

QString TestPowerCut::wrongAfterCuts(const Work &work, const PowerDisk &disk,
                                     const QByteArray &printed, QRandomGenerator &random) const
{
    for (int cut = 0; cut < cutsEach; ++cut) {
        const int luck = cut == 0 ? 0 : cut == 1 ? 100 : random.bounded(1, 100);
        const auto place = emptyFolder();
        disk.cutInto(place->path(), luck, random);
        const QString wrong = m_scene.wrongAfter(work, place->path(), printed);
        if (!wrong.isEmpty()) {
            return u"%1 % of the unsynced writes arrived: %2"_s.arg(luck).arg(wrong);
        }
    }
    return {};
}

void TestPowerCut::whateverArrivedNothingAnsweredIsLost()
{
    QFETCH(int, work);
    const Work &one = m_scene.works()[static_cast<std::size_t>(work)];
    const auto place = m_scene.copy();
    PowerDisk disk(place->path());
    const QTemporaryDir elsewhere;
    const QString log = elsewhere.filePath(u"record"_s);
    const Trial trial = runShimmed(one, place->path(), {{}, log, false});
    QVERIFY2(trial.run.exitCode == 0, trial.run.err);
    const std::vector<DiskDeed> deeds = readRecord(log);
    QVERIFY(deeds.size() > 10);

    QElapsedTimer timer;
    timer.start();
    QRandomGenerator random(m_seed);
    QByteArray printed;
    qint64 taken = 0;
    qint64 states = 0;
    for (const qint64 moment : spread(static_cast<qint64>(deeds.size()), rounds(6), m_seed)) {
        for (; taken < moment; ++taken) {
            const DiskDeed &deed = deeds[static_cast<std::size_t>(taken)];
            disk.take(deed);
            if (deed.deed == Deed::Answer) {
                printed += deed.bytes;
            }
        }
        const QString wrong = wrongAfterCuts(one, disk, printed, random);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"after deed %1 of %2, %3"_s.arg(
                     QString::number(moment), QString::number(deeds.size()), wrong)));
        states += cutsEach;
    }
    qInfo("%lld power cuts over %zu deeds, %lld a second", static_cast<long long>(states),
          deeds.size(), static_cast<long long>(states * 1000 / (timer.elapsed() + 1)));
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
