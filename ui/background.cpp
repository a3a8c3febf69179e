#include "ui/background.h"

#include "protocol/tablefiles/fileerror.h"
#include "storage/storageerror.h"
#include "ui/attempt.h"

#include <QMutex>
#include <QThread>
#include <QTimer>
#include <QWaitCondition>
#include <QWidget>

#include <deque>

namespace regulars
{

using namespace Qt::StringLiterals;

struct Background::Job
{
    Order order;
    std::shared_ptr<std::atomic<bool>> isCancelled;
    std::optional<Operator> who;

    bool isWanted() const { return !*isCancelled && order.receiver; }
};

namespace
{

// What a read that failed says; called where it is caught.
QString troubleOfThis()
{
    try {
        throw;
    } catch (const StorageError &error) {
        return troubleText(error);
    } catch (const FileError &error) {
        return troubleText(error);
    } catch (const std::exception &error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace

// One lane: takes its jobs in turn.
class Background::Worker final : public QThread
{
public:
    Worker(Background &background, Store &store, const Clock &clock)
        : m_background(background)
        , m_store(store)
        , m_clock(clock)
    {}

    ~Worker() override
    {
        {
            const QMutexLocker locked(&m_mutex);
            m_isEnding = true;
            m_jobs.clear();
            if (m_running) {
                *m_running->isCancelled = true;
                m_connection->interrupt();
            }
            m_hasWork.wakeAll();
        }
        wait();
    }

    void add(const std::shared_ptr<Job> &job)
    {
        const QMutexLocker locked(&m_mutex);
        m_jobs.push_back(job);
        m_hasWork.wakeAll();
    }

    // The running job was cancelled meanwhile: its statement ends.
    void interruptCancelled()
    {
        const QMutexLocker locked(&m_mutex);
        if (m_running && *m_running->isCancelled) {
            m_connection->interrupt();
        }
    }

protected:
    void run() override
    {
        std::unique_ptr<Store> reader;
        std::unique_ptr<Desk> desk;
        while (const std::shared_ptr<Job> job = next()) {
            try {
                if (!reader) {
                    reader = m_store.newReader();
                    desk = std::make_unique<Desk>(*reader, m_clock, QString());
                }
                begin(job, reader->connection());
                desk->seat(job->who);
                Reading reading{*reader, *desk, m_clock, *job->isCancelled};
                hand(job, job->order.run(reading));
            } catch (const StorageError &) {
                if (!*job->isCancelled) {
                    complain(job, troubleOfThis());
                }
                if (!reader || reader->connection().isBroken()) {
                    end();
                    desk.reset();
                    reader.reset();
                }
            } catch (const std::exception &) {
                complain(job, troubleOfThis());
            }
            end();
        }
    }

private:
    std::shared_ptr<Job> next()
    {
        const QMutexLocker locked(&m_mutex);
        while (true) {
            if (m_isEnding) {
                return {};
            }
            if (!m_jobs.empty()) {
                const std::shared_ptr<Job> job = m_jobs.front();
                m_jobs.pop_front();
                if (!*job->isCancelled) {
                    return job;
                }
                continue;
            }
            m_hasWork.wait(&m_mutex);
        }
    }

    void begin(const std::shared_ptr<Job> &job, Connection &connection)
    {
        const QMutexLocker locked(&m_mutex);
        connection.resume();
        m_running = job;
        m_connection = &connection;
        if (*job->isCancelled || m_isEnding) {
            connection.interrupt();
        }
    }

    void end()
    {
        const QMutexLocker locked(&m_mutex);
        m_running.reset();
        m_connection = nullptr;
    }

    void hand(const std::shared_ptr<Job> &job, const Delivery &delivery)
    {
        QMetaObject::invokeMethod(
            &m_background, [this, job, delivery] { m_background.deliver(job, delivery); },
            Qt::QueuedConnection);
    }

    void complain(const std::shared_ptr<Job> &job, const QString &message)
    {
        QMetaObject::invokeMethod(
            &m_background, [this, job, message] { m_background.complain(job, message); },
            Qt::QueuedConnection);
    }

    Background &m_background;
    Store &m_store;
    const Clock &m_clock;
    QMutex m_mutex;
    QWaitCondition m_hasWork;
    std::deque<std::shared_ptr<Job>> m_jobs;
    std::shared_ptr<Job> m_running;
    Connection *m_connection = nullptr; // while a job runs
    bool m_isEnding = false;
};

void Background::Ticket::cancel()
{
    if (m_isCancelled && !m_isCancelled->exchange(true) && m_background) {
        m_background->interruptCancelled();
    }
}

Background::Background(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{}

Background::~Background() = default;

Background::Ticket Background::submit(Order order)
{
    const Lane lane = order.lane;
    const auto job = std::make_shared<Job>();
    job->order = std::move(order);
    job->isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_desk.recheck();
    job->who = m_desk.who();
    Ticket ticket;
    ticket.m_isCancelled = job->isCancelled;
    ticket.m_background = this;
    if (m_desk.store().path().isEmpty()) {
        QTimer::singleShot(0, this, [this, job] { runHere(job); });
        return ticket;
    }
    std::unique_ptr<Worker> &worker = m_workers[lane == Lane::Quick ? 0 : 1];
    if (!worker) {
        worker = std::make_unique<Worker>(*this, m_desk.store(), m_desk.clock());
        worker->start();
    }
    worker->add(job);
    return ticket;
}

void Background::cancelNewest(QObject *receiver)
{
    const auto former = m_newest.find(receiver);
    if (former != m_newest.end()) {
        former->cancel();
    }
}

void Background::keepNewest(QObject *receiver, const Ticket &ticket)
{
    if (!m_newest.contains(receiver)) {
        connect(receiver, &QObject::destroyed, this, [this, receiver] {
            cancelNewest(receiver);
            m_newest.remove(receiver);
        });
    }
    m_newest.insert(receiver, ticket);
}

void Background::interruptCancelled()
{
    for (const std::unique_ptr<Worker> &worker : m_workers) {
        if (worker) {
            worker->interruptCancelled();
        }
    }
}

void Background::deliver(const std::shared_ptr<Job> &job, const Delivery &delivery)
{
    if (!job->isWanted()) {
        return;
    }
    attempt(qobject_cast<QWidget *>(job->order.receiver.data()), delivery);
}

void Background::complain(const std::shared_ptr<Job> &job, const QString &message)
{
    if (!job->isWanted()) {
        return;
    }
    if (job->order.fail) {
        job->order.fail(message);
    } else {
        emit failed(message);
    }
}

void Background::runHere(const std::shared_ptr<Job> &job)
{
    if (!job->isWanted()) {
        return;
    }
    try {
        Reading reading{m_desk.store(), m_desk, m_desk.clock(), *job->isCancelled};
        deliver(job, job->order.run(reading));
    } catch (const std::exception &) {
        complain(job, troubleOfThis());
    }
}

} // namespace regulars
