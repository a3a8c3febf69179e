#include "ui/window/turnwatch.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

constexpr int sleepMs = 60;

// Keeps everybody waiting when told to.
class Sleeper : public QObject
{
    Q_OBJECT

public:
    explicit Sleeper(const QString &name) { setObjectName(name); }

protected:
    void customEvent(QEvent *event) override
    {
        if (event->type() == QEvent::User)
            QTest::qSleep(sleepMs);
    }
};

// Until nothing waits any more, as the window's own loop turns.
void turn()
{
    QEventLoop loop;
    QTimer::singleShot(2 * sleepMs, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

// What keeps the window from hearing anybody is named (X6).
class TestTurnWatch : public QObject
{
    Q_OBJECT

private slots:
    void namesTheEventThatTookLong()
    {
        TurnWatch watch;
        Sleeper quick(u"quick"_s);
        Sleeper slow(u"slow"_s);
        const QSignalSpy told(&watch, &TurnWatch::waited);
        QCoreApplication::postEvent(&quick, new QEvent(QEvent::Type(QEvent::User + 1)));
        QCoreApplication::postEvent(&slow, new QEvent(QEvent::User));
        turn();
        const TurnWatch::Turn longest = watch.longest();
        QVERIFY(longest.us >= sleepMs * 1'000);
        QVERIFY(longest.eventUs >= sleepMs * 1'000);
        QVERIFY2(longest.event.endsWith(u"Sleeper#slow User"_s), qPrintable(longest.event));
        QVERIFY(!told.isEmpty());
    }
    void countsWhatIsWorkedApartFromWhatIsWaitedFor()
    {
        TurnWatch watch;
        Sleeper slow(u"slow"_s);
        QCoreApplication::postEvent(&slow, new QEvent(QEvent::User));
        turn();
        const TurnWatch::Turn longest = watch.longest();
        QVERIFY(longest.workUs >= 0);
        QVERIFY(longest.us - longest.workUs >= sleepMs * 1'000 / 2);
    }
    void forgetsWhatItWasAskedFor()
    {
        TurnWatch watch;
        Sleeper slow(u"slow"_s);
        QCoreApplication::postEvent(&slow, new QEvent(QEvent::User));
        turn();
        QVERIFY(watch.longest().us > 0);
        QCOMPARE(watch.longest().us, 0);
    }
    void outlivesWhomItWatches()
    {
        TurnWatch watch;
        auto *gone = new Sleeper(u"gone"_s);
        QCoreApplication::postEvent(gone, new QEvent(QEvent::User));
        connect(&watch, &TurnWatch::waited, gone, &QObject::deleteLater);
        turn();
        QVERIFY(watch.longest().us >= sleepMs * 1'000);
    }
};

QTEST_GUILESS_MAIN(TestTurnWatch)
#include "tst_turnwatch.moc"
