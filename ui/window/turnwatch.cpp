#include "ui/window/turnwatch.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <QMetaEnum>

#include <ctime>
#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Hidden unless asked for: a window that is being built is slow, and says nothing by it.
Q_LOGGING_CATEGORY(slowTurns, "regulars.slow", QtWarningMsg)

constexpr qint64 nsOfUs = 1'000;

// Of this thread alone, so that others on the machine don't count.
qint64 workedNs()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
#else
    return 0;
#endif
}

QString nameOf(const QObject *watched, QEvent::Type type)
{
    const char *word = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    const QString name = watched ? watched->objectName() : QString();
    const QString className =
        watched ? QString::fromLatin1(watched->metaObject()->className()) : u"somebody gone"_s;
    return className + (name.isEmpty() ? u" "_s : u"#%1 "_s.arg(name)) +
           (word ? QString::fromLatin1(word) : QString::number(static_cast<int>(type)));
}

} // namespace

TurnWatch::TurnWatch(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    if (const QAbstractEventDispatcher *events = QAbstractEventDispatcher::instance()) {
        // Some dispatchers wait before what they call awake, some after it: a turn lasts from its
        // first event to whichever comes.
        connect(events, &QAbstractEventDispatcher::awake, this, &TurnWatch::end);
        connect(events, &QAbstractEventDispatcher::aboutToBlock, this, &TurnWatch::end);
    }
    QCoreApplication::instance()->installEventFilter(this);
}

void TurnWatch::begin()
{
    m_isTurning = true;
    m_turnBegan = m_clock.nsecsElapsed();
    m_workBegan = workedNs();
    m_turn = {};
    m_type = QEvent::None;
}

void TurnWatch::closeEvent()
{
    const qint64 taken = (m_clock.nsecsElapsed() - m_eventBegan) / nsOfUs;
    if (m_type != QEvent::None && taken > m_turn.eventUs) {
        m_turn.eventUs = taken;
        m_turn.event = nameOf(m_watched, m_type);
    }
    m_type = QEvent::None;
}

void TurnWatch::end()
{
    if (!std::exchange(m_isTurning, false)) {
        return;
    }
    closeEvent();
    m_turn.us = (m_clock.nsecsElapsed() - m_turnBegan) / nsOfUs;
    m_turn.workUs = (workedNs() - m_workBegan) / nsOfUs;
    if (m_turn.us > m_longest.us) {
        m_longest = m_turn;
    }
    if (m_turn.workUs > m_hardest.workUs) {
        m_hardest = m_turn;
    }
    if (m_turn.us > frameUs) {
        qCInfo(slowTurns).noquote()
            << m_turn.us / 1'000 << "ms," << m_turn.workUs / 1'000 << "of work; most of it"
            << m_turn.event << m_turn.eventUs / 1'000 << "ms";
        emit waited(m_turn);
    }
}

bool TurnWatch::eventFilter(QObject *watched, QEvent *event)
{
    // Others are told through the same filter, of events of other threads too.
    if (watched->thread() == thread()) {
        m_isTurning ? closeEvent() : begin();
        m_watched = watched;
        m_type = event->type();
        m_eventBegan = m_clock.nsecsElapsed();
    }
    return false;
}

TurnWatch::Turn TurnWatch::longest()
{
    return std::exchange(m_longest, {});
}

TurnWatch::Turn TurnWatch::hardest()
{
    return std::exchange(m_hardest, {});
}

} // namespace regulars
