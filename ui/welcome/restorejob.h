#pragma once

#include "services/restoring.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace regulars
{

// A backup on its way into the place of a store, in a thread of its own; the store is closed
// meanwhile. On a new computer the recovery sheet's code brings the shop's key first (P2).
class RestoreJob : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        Restoring::Request request{};
        QString code{}; // of the recovery sheet; empty: none
        QString user{}; // who has proved who they are; empty: nobody
    };

    explicit RestoreJob(const Clock &clock, QObject *parent = nullptr);
    ~RestoreJob() override; // waits

    void start(const Order &order);
    bool isRunning() const { return m_thread != nullptr; }

signals:
    void progressed(int percent);
    void done(const regulars::Restoration &restoration);
    void failed(const QString &sentence); // in the window's language; nothing was changed

private:
    void end();

    const Clock &m_clock;
    std::unique_ptr<QThread> m_thread;
};

} // namespace regulars
