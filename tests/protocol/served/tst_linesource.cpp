#include "protocol/served/linesource.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <cstring>
#include <memory>

using namespace regulars;

namespace
{

// Hands out one piece after the other, then the end; each waits for `go` where there is one.
LineSource::Reading pieces(const QByteArrayList &all, const std::shared_ptr<QSemaphore> &go = {})
{
    return [rest = std::make_shared<QByteArrayList>(all), go](char *bytes, qint64 most) -> qint64 {
        if (go) {
            go->acquire();
        }
        if (rest->isEmpty()) {
            return 0;
        }
        const QByteArray next = rest->takeFirst();
        const qint64 size = qMin<qint64>(most, next.size());
        std::memcpy(bytes, next.constData(), static_cast<size_t>(size));
        return size;
    };
}

} // namespace

class TestLineSource : public QObject
{
    Q_OBJECT

private slots:
    void linesComeInOrderAndThenTheEnd()
    {
        LineSource source(pieces({"one\ntw", "o\nthree"}), 100);
        QByteArrayList lines;
        QTRY_VERIFY([&] {
            while (const auto line = source.take()) {
                lines.append(*line);
            }
            return source.isAtEnd();
        }());
        QCOMPARE(lines, QByteArrayList({"one", "two", "three"}));
        QVERIFY(!source.take());
    }

    void theLoopIsWokenForALineAndForTheEnd()
    {
        const auto go = std::make_shared<QSemaphore>();
        LineSource source(pieces({"ha", "lf\n"}, go), 100);
        QSignalSpy ready(&source, &LineSource::ready);
        go->release();
        QTest::qWait(50);
        QCOMPARE(ready.count(), 0); // half a line is none
        go->release();
        QTRY_COMPARE(ready.count(), 1);
        QCOMPARE(source.take(), std::optional<QByteArray>("half"));
        QVERIFY(!source.isAtEnd());
        go->release();
        QTRY_COMPARE(ready.count(), 2);
        QVERIFY(source.isAtEnd());
    }

    // Who floods the pipe waits for who reads it.
    void readsOnlyALittleAhead()
    {
        const auto handedOut = std::make_shared<std::atomic<qint64>>(0);
        const auto flood = [handedOut](char *bytes, qint64 most) -> qint64 {
            if (handedOut->load() > (8 << 20)) {
                return 0;
            }
            for (qint64 i = 0; i < most; ++i) {
                bytes[i] = i % 64 == 63 ? '\n' : 'x';
            }
            handedOut->fetch_add(most);
            return most;
        };
        LineSource source(flood, 100);
        QTest::qWait(200);
        QVERIFY2(handedOut->load() < (1 << 20), QByteArray::number(handedOut->load()));
        qint64 lines = 0;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                while (source.take()) {
                    ++lines;
                }
                return source.isAtEnd();
            }(),
            30'000);
        QCOMPARE(lines, handedOut->load() / 64);
    }

    void mayGoBeforeTheStreamEnds()
    {
        const auto go = std::make_shared<QSemaphore>();
        {
            LineSource source(pieces({"never\n"}, go), 100);
        }
        go->release(2); // the thread finds that nobody listens
        QTest::qWait(50);
    }
};

QTEST_GUILESS_MAIN(TestLineSource)
#include "tst_linesource.moc"
