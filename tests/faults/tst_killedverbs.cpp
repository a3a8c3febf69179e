// Every kind of work is killed before one call to the disk after another (F1, F18). Alone for more:
// REGULARS_ROUNDS=N deaths a kind, 0 for one at every call.

#include "faults/faultscene.h"

#include <QTest>

using namespace regulars;
using namespace regulars::faults;
using namespace Qt::StringLiterals;

class TestKilledVerbs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_scene.problem().isEmpty(), qPrintable(m_scene.problem()));
        m_seed = seed();
    }
    void deathAnywhereLeavesTheOldOrTheNew_data()
    {
        QTest::addColumn<int>("work");
        for (std::size_t i = 0; i < m_scene.works().size(); ++i) {
            QTest::newRow(m_scene.works()[i].name.toLatin1()) << static_cast<int>(i);
        }
    }
    void deathAnywhereLeavesTheOldOrTheNew()
    {
        QFETCH(int, work);
        const Work &one = m_scene.works()[static_cast<std::size_t>(work)];
        const auto whole = m_scene.copy();
        const Trial undisturbed = runShimmed(one, whole->path(), {});
        QVERIFY2(undisturbed.run.exitCode == 0, undisturbed.run.err);
        QVERIFY2(undisturbed.calls > 3, "the shim sees nothing of it");
        const QString sound = m_scene.wrongAfter(one, whole->path(), undisturbed.run.out);
        QVERIFY2(sound.isEmpty(), qPrintable(sound));
        int deaths = 0;
        for (const qint64 call : spread(undisturbed.calls, rounds(4), m_seed)) {
            const auto place = m_scene.copy();
            const Trial trial =
                runShimmed(one, place->path(), {QByteArray::number(call) + ":kill"});
            deaths += trial.isKilled ? 1 : 0;
            QString wrong = m_scene.wrongAfter(one, place->path(), trial.run.out);
            if (wrong.isEmpty()) {
                wrong = m_scene.wrongAgain(one, place->path(), trial.run.out);
            }
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(u"killed at call %1 of %2: %3"_s.arg(
                         QString::number(call), QString::number(undisturbed.calls), wrong)));
        }
        qInfo("%d deaths over %lld calls", deaths, static_cast<long long>(undisturbed.calls));
        QVERIFY(deaths > 0);
    }

private:
    Scene m_scene;
    quint32 m_seed = 0;
};

QTEST_GUILESS_MAIN(TestKilledVerbs)
#include "tst_killedverbs.moc"
