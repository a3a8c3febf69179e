#pragma once

#include "services/envelope.h"
#include "ui/turnedwork.h"

#include <QTimer>

#include <atomic>
#include <optional>

namespace regulars
{

class Shop;

// How the taking back of an import came out.
struct TakeBackEnd
{
    std::optional<Refusal> refusal;
    QString trouble; // the world failed: a sentence in the window's language
    bool isCancelled = false;
    bool isBegun = false; // something was taken back, and stays so

    bool isDone() const { return !refusal && trouble.isEmpty(); }
};

// An import on its way out of the shop again, in turns with the window. Cancelled when it goes.
class TakeBackJob : public QObject
{
    Q_OBJECT

public:
    explicit TakeBackJob(Shop &shop, QObject *parent = nullptr);
    ~TakeBackJob() override;

    void run(const QString &import);
    // What was taken back so far stays so.
    void cancel();

    bool isRunning() const { return m_work && m_work->isRunning(); }
    bool isCancelled() const { return m_share && m_share->isCancelled; }
    qint64 done() const { return m_share ? m_share->done.load() : 0; }
    qint64 total() const { return m_share ? m_share->total.load() : 0; }

signals:
    void progressed();
    void ended(const regulars::TakeBackEnd &end);

private:
    // What the thread that works tells, and is told.
    struct Share
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> isCancelled = false;
        TakeBackEnd end; // read when it has ended
    };

    Shop &m_shop;
    std::shared_ptr<Share> m_share;
    QTimer m_telling;
    std::unique_ptr<TurnedWork> m_work;
};

} // namespace regulars
