#include "ui/turnedwork.h"

namespace regulars
{

namespace
{

constexpr int betweenTurnsMs = 5; // at the least: one turn of the window's events takes its time

} // namespace

TurnedWork::TurnedWork(Work work, QObject *parent)
    : QObject(parent)
    , m_work(std::move(work))
    , m_thread(QThread::create([this] { run(); }))
{
    m_between.setInterval(betweenTurnsMs);
    connect(&m_between, &QTimer::timeout, this, &TurnedWork::takeTurn);
    m_thread->start();
    m_between.start();
}

TurnedWork::~TurnedWork()
{
    disconnect();
    while (isRunning()) {
        takeTurn();
    }
}

void TurnedWork::run()
{
    m_toWork.acquire();
    m_work([this] { pause(); });
    m_isDone = true;
    m_toWindow.release();
}

void TurnedWork::pause()
{
    m_toWindow.release();
    m_toWork.acquire();
}

void TurnedWork::takeTurn()
{
    m_toWork.release();
    m_toWindow.acquire();
    if (!m_isDone) {
        emit turned();
        return;
    }
    m_between.stop();
    m_thread->wait();
    m_thread.reset();
    emit ended();
}

} // namespace regulars
