#pragma once

#include "services/clockwatch.h"
#include "services/dayend.h"
#include "ui/turnedwork.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QAction;
class QPushButton;

namespace regulars
{

class Label;
class Shop;

// Runs what falls due with the days (S3, S31): when somebody signs in, and when the day turns while
// they are there; each day once, in turns with the window. Its place in the status bar tells how
// far it is. Where the clock was set forward it waits for a manager's word (F7).
class DayKeeper : public QWidget
{
    Q_OBJECT

public:
    explicit DayKeeper(Shop &shop, QWidget *parent = nullptr);
    ~DayKeeper() override;

    // For the palette.
    QAction *runAction() const { return m_run; }
    QAction *confirmAction() const { return m_confirm; }

    // Runs what is due, if anything is and nothing hinders.
    void look();
    bool isRunning() const { return m_work && m_work->isRunning(); }
    bool isWaitingForWord() const { return m_watch.hasJumped(); }
    QString text() const;

    static constexpr int lookEveryMs = 30'000;

signals:
    // Days were run to their end: time for a backup.
    void daysClosed();

protected:
    void changeEvent(QEvent *event) override;

private:
    // What the work tells, and is told.
    struct Share
    {
        std::atomic<int> done = 0;
        std::atomic<int> total = 0;
        std::atomic<bool> isEnding = false;
        std::optional<Result<Answer>> outcome;
        QString trouble;
    };

    void run();
    void ended();
    void confirmClock();
    void tell();
    QString outcomeText() const;

    Shop &m_shop;
    ClockWatch m_watch;
    QTimer m_looking;
    std::optional<BusinessDay> m_lookedOn; // nothing more is due on that day
    std::shared_ptr<Share> m_share;
    std::unique_ptr<TurnedWork> m_work;
    std::optional<BusinessDay> m_lastRun;
    QString m_fault;
    QAction *m_run;
    QAction *m_confirm;
    Label *m_text;
    QPushButton *m_button;
};

} // namespace regulars
