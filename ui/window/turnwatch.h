#pragma once

#include <QElapsedTimer>
#include <QEvent>
#include <QObject>
#include <QPointer>
#include <QString>

namespace regulars
{

// Tells what keeps the window from hearing anybody: turns of its thread's events that take longer
// than a frame, each with the event that took most of it. The category regulars.slow logs them
// (QT_LOGGING_RULES="regulars.slow.info=true").
class TurnWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 frameUs = 16'000;

    // A time between two waits for something to happen.
    struct Turn
    {
        qint64 us = 0;      // by the clock on the wall
        qint64 workUs = 0;  // of it, what the thread worked itself; 0 where the system can't tell
        QString event{};    // that took most of it: "class#name type"
        qint64 eventUs = 0; // without those that came within it
    };

    // Of the thread's events that makes it, where an event dispatcher runs.
    explicit TurnWatch(QObject *parent = nullptr);

    // Since it was asked last. The turn at hand is not in it yet.
    Turn longest();
    Turn hardest(); // most work

signals:
    // Longer than a frame.
    void waited(const regulars::TurnWatch::Turn &turn);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void end();
    void closeEvent();

    QElapsedTimer m_clock;
    bool m_isTurning = false;
    qint64 m_turnBegan = 0; // ns
    qint64 m_workBegan = 0;
    // The event at hand: named only when it is the longest of its turn.
    QPointer<QObject> m_watched;
    QEvent::Type m_type = QEvent::None;
    qint64 m_eventBegan = 0;
    Turn m_turn;
    Turn m_longest;
    Turn m_hardest;
};

} // namespace regulars
