#include "ui/settings.h"
#include "ui/settings/soundscard.h"
#include "ui/sound/sounds.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLibrary>
#include <QMutex>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <functional>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace regulars;

namespace
{

std::vector<qint16> read(const QByteArray &bytes)
{
    std::vector<qint16> samples(static_cast<size_t>(bytes.size()) / sizeof(qint16));
    std::memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(qint16));
    return samples;
}

} // namespace

// What the till lets hear (screens.md 3 f): soft, short, never waited for.
class TestSounds : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachSoundIsShortSoftAndItsOwn_data();
    void eachSoundIsShortSoftAndItsOwn();
    void nobodyWaitsForASound();
    void manyAtOnceLeaveTheLastTwo();
    void offItIsQuietAndStaysSo();
    void aDeviceThatHangsDoesNotHoldTheWindow();
    void withoutADeviceItIsQuiet();
    void theDeviceGetsTheSamples();
    void theCardTurnsThemOffAndBack();
    void onTrialEachIsHeard();

private:
    void configureAlsa(const QByteArray &text);

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
};

void TestSounds::initTestCase()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
}

void TestSounds::eachSoundIsShortSoftAndItsOwn_data()
{
    QTest::addColumn<Sound>("sound");
    QTest::newRow("success") << Sound::Success;
    QTest::newRow("error") << Sound::Error;
    QTest::newRow("scan") << Sound::Scan;
}

void TestSounds::eachSoundIsShortSoftAndItsOwn()
{
    QFETCH(Sound, sound);
    const std::vector<qint16> samples = read(samplesOf(sound));
    const double seconds = double(samples.size()) / soundRate;
    QVERIFY2(seconds > 0.03 && seconds < 0.4, qPrintable(QString::number(seconds)));
    int loudest = 0;
    int widestStep = std::abs(int(samples.front()));
    for (size_t at = 1; at < samples.size(); ++at) {
        loudest = std::max(loudest, std::abs(int(samples[at])));
        widestStep = std::max(widestStep, std::abs(samples[at] - samples[at - 1]));
    }
    QVERIFY2(loudest > 4'000 && loudest < 9'000, qPrintable(QString::number(loudest)));
    QVERIFY2(widestStep < 2'500, qPrintable(QString::number(widestStep))); // no click
    QVERIFY(std::abs(int(samples.front())) < 50 && std::abs(int(samples.back())) < 50);
    for (const Sound other : {Sound::Success, Sound::Error, Sound::Scan}) {
        QCOMPARE(samplesOf(other) == samplesOf(sound), other == sound);
    }
}

void TestSounds::nobodyWaitsForASound()
{
    QSemaphore heard;
    QElapsedTimer clock;
    clock.start();
    {
        Sounds player(*m_settings, [&heard](const QByteArray &) {
            QThread::msleep(300);
            heard.release();
            return true;
        });
        player.play(Sound::Success);
        QVERIFY2(clock.elapsed() < 150, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(heard.tryAcquire(1, 10'000));
    }
}

// A hundred scans in a row aren't heard for a minute after.
void TestSounds::manyAtOnceLeaveTheLastTwo()
{
    QMutex mutex;
    QList<QByteArray> heard;
    QSemaphore begun;
    QSemaphore goOn;
    Sounds player(*m_settings, [&](const QByteArray &samples) {
        begun.release();
        goOn.acquire();
        const QMutexLocker lock(&mutex);
        heard.append(samples);
        return true;
    });
    player.play(Sound::Success);
    QVERIFY(begun.tryAcquire(1, 10'000));
    for (int i = 0; i < 100; ++i) {
        player.play(Sound::Scan);
    }
    player.play(Sound::Error);
    goOn.release(10);
    QVERIFY(begun.tryAcquire(2, 10'000));
    QTRY_VERIFY([&] {
        const QMutexLocker lock(&mutex);
        return heard.size() == 3;
    }());
    QVERIFY(!begun.tryAcquire(1, 100));
    QCOMPARE(heard, (QList<QByteArray>{samplesOf(Sound::Success), samplesOf(Sound::Scan),
                                       samplesOf(Sound::Error)}));
}

void TestSounds::offItIsQuietAndStaysSo()
{
    std::atomic<int> heard = 0;
    const auto count = [&heard](const QByteArray &) {
        ++heard;
        return true;
    };
    {
        Sounds player(*m_settings, count);
        QVERIFY(player.isOn());
        player.setOn(false);
        player.play(Sound::Scan);
    }
    Sounds player(*m_settings, count);
    QVERIFY(!player.isOn());
    player.play(Sound::Scan);
    QTest::qWait(100);
    QCOMPARE(heard.load(), 0);
    player.setOn(true);
    player.play(Sound::Scan);
    QTRY_COMPARE(heard.load(), 1);
}

void TestSounds::aDeviceThatHangsDoesNotHoldTheWindow()
{
    const auto letGo = std::make_shared<QSemaphore>();
    const auto ended = std::make_shared<QSemaphore>();
    QElapsedTimer clock;
    {
        Sounds player(*m_settings, [letGo, ended](const QByteArray &) {
            letGo->acquire();
            ended->release();
            return true;
        });
        player.play(Sound::Scan);
        QTest::qWait(50);
        clock.start();
    }
    QVERIFY2(clock.elapsed() < 3'000, qPrintable(QString::number(clock.elapsed())));
    letGo->release();
    QVERIFY(ended->tryAcquire(1, 10'000));
    QTest::qWait(50);
}

void TestSounds::configureAlsa(const QByteArray &text)
{
    static int number = 0;
    const QString path = m_folder.filePath(u"alsa%1.conf"_s.arg(++number));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    qputenv("ALSA_CONFIG_PATH", path.toUtf8());
}

void TestSounds::withoutADeviceItIsQuiet()
{
#ifndef Q_OS_LINUX
    QSKIP("the system's own beep is heard here");
#endif
    configureAlsa("# nothing\n");
    QVERIFY(!playOnDevice(samplesOf(Sound::Scan)));
}

void TestSounds::theDeviceGetsTheSamples()
{
#ifndef Q_OS_LINUX
    QSKIP("the system's own beep is heard here");
#endif
    if (!QLibrary(u"asound"_s, 2).load()) {
        QSKIP("ALSA's library is not installed");
    }
    const QString heard = m_folder.filePath(u"heard.raw"_s);
    configureAlsa("pcm.silent { type null }\n"
                  "pcm.default { type file slave.pcm silent file \"" +
                  heard.toUtf8() + "\" format raw }\n");
    QVERIFY(playOnDevice(samplesOf(Sound::Success)));
    QFile file(heard);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(samplesOf(Sound::Success)));
}

void TestSounds::theCardTurnsThemOffAndBack()
{
    Sounds player(*m_settings, [](const QByteArray &) { return true; });
    SoundsCard card(player);
    std::function<void()> undo;
    connect(&card, &SoundsCard::undoable, this, [&undo](const auto &given) { undo = given; });
    QVERIFY(card.box()->isChecked());
    card.box()->click();
    QVERIFY(!player.isOn());
    QVERIFY(!card.trial()->isEnabled());
    QVERIFY(undo);
    undo();
    QVERIFY(player.isOn());
    QVERIFY(card.box()->isChecked() && card.trial()->isEnabled());
}

void TestSounds::onTrialEachIsHeard()
{
    Sounds player(*m_settings, [](const QByteArray &) { return true; });
    SoundsCard card(player);
    const QSignalSpy played(&player, &Sounds::played);
    card.trial()->click();
    QTRY_COMPARE(played.count(), 3);
}

QTEST_MAIN(TestSounds)
#include "tst_sounds.moc"
