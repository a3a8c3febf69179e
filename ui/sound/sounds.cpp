#include "ui/sound/sounds.h"

#include "ui/settings.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const QString onKey = u"sounds/isOn"_s;
constexpr std::size_t mostWaiting = 2;
constexpr int patienceMs = 1'000; // with a device that holds on to the last sound

} // namespace

// What the two threads share; it outlives whichever goes first.
struct Sounds::Waiting
{
    QMutex mutex;
    QWaitCondition isMore;
    std::deque<Sound> sounds;
    bool isEnding = false;

    // False: no more will come.
    bool take(Sound &sound)
    {
        const QMutexLocker lock(&mutex);
        while (sounds.empty() && !isEnding) {
            isMore.wait(&mutex);
        }
        if (isEnding) {
            return false;
        }
        sound = sounds.front();
        sounds.pop_front();
        return true;
    }
};

Sounds::Sounds(Settings &settings, Play play, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_play(std::move(play))
    , m_waiting(std::make_shared<Waiting>())
{}

Sounds::~Sounds()
{
    {
        const QMutexLocker lock(&m_waiting->mutex);
        m_waiting->isEnding = true;
        m_waiting->isMore.wakeAll();
    }
    if (m_thread && !m_thread->wait(patienceMs)) {
        QThread *left = m_thread.release(); // it ends by itself, or with the program
        connect(left, &QThread::finished, left, &QObject::deleteLater);
    }
}

bool Sounds::isOn() const
{
    return m_settings.value(onKey, true).toBool();
}

void Sounds::setOn(bool isOn)
{
    if (isOn != this->isOn()) {
        m_settings.setValue(onKey, isOn);
        emit turned();
    }
}

void Sounds::play(Sound sound)
{
    if (!isOn()) {
        return;
    }
    emit played(sound);
    {
        const QMutexLocker lock(&m_waiting->mutex);
        m_waiting->sounds.push_back(sound);
        while (m_waiting->sounds.size() > mostWaiting) {
            m_waiting->sounds.pop_front();
        }
        m_waiting->isMore.wakeAll();
    }
    if (!m_thread) {
        m_thread.reset(QThread::create([waiting = m_waiting, play = m_play] {
            for (Sound next{}; waiting->take(next);) {
                play(samplesOf(next));
            }
        }));
        m_thread->start();
    }
}

} // namespace regulars
