#pragma once

#include <QObject>
#include <QSemaphore>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace regulars
{

// Long work with the store's one writer, done in turns of a few hundredths of a second: a thread
// of its own works while the window's waits, and waits while the window's goes on. So the two never
// touch the store at the same time, nothing runs inside an event of the window, and between turns
// the window is drawn, keys are heard and other tills are served.
class TurnedWork : public QObject
{
    Q_OBJECT

public:
    // Calls `pause` where its turn may end: while no transaction stands. Throws nothing.
    using Pause = std::function<void()>;
    using Work = std::function<void(const Pause &pause)>;

    explicit TurnedWork(Work work, QObject *parent = nullptr);
    // Takes turns until the work has ended: whoever destroys it has told it to end.
    ~TurnedWork() override;

    bool isRunning() const { return m_thread != nullptr; }

signals:
    void turned();
    void ended();

private:
    void run();
    void pause();
    void takeTurn();

    Work m_work;
    QSemaphore m_toWork;
    QSemaphore m_toWindow;
    bool m_isDone = false; // written in a turn, read between turns
    QTimer m_between;
    std::unique_ptr<QThread> m_thread;
};

} // namespace regulars
