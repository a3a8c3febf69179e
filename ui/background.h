#pragma once

#include "services/desk.h"
#include "services/store.h"

#include <QObject>
#include <QPointer>

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace regulars
{

// Reads that the window doesn't wait for: each lane is a thread with a read connection of its own.
// Results come back on the window's thread while the receiver lives; a cancelled read brings
// nothing. Over a store in memory (tests) they run on the window's thread, a moment later.
class Background : public QObject
{
    Q_OBJECT

public:
    // Look-ups while somebody types don't stand behind a report.
    enum class Lane { Quick, Long };

    // What a read works with; for its thread alone.
    struct Reading
    {
        Store &store;
        Desk &desk; // with whoever stands at the till; it can't write
        const Clock &clock;
        const std::atomic<bool> &isCancelled;
    };

    // Lets go of a read that is no longer wanted.
    class Ticket
    {
    public:
        Ticket() = default;
        void cancel();
        bool isCancelled() const { return m_isCancelled && *m_isCancelled; }

    private:
        friend class Background;
        std::shared_ptr<std::atomic<bool>> m_isCancelled;
        QPointer<Background> m_background;
    };

    explicit Background(Desk &desk, QObject *parent = nullptr);
    ~Background() override; // cancels all, and waits for the threads

    // `show` gets what `read` returned. Without `fail` a failure is told by failed().
    template <typename Read, typename Show>
    Ticket read(QObject *receiver, Read read, Show show, Lane lane = Lane::Long,
                std::function<void(const QString &)> fail = {})
    {
        return submit({receiver, bound(std::move(read), std::move(show)), std::move(fail), lane});
    }

    // As a person types: the receiver's former read is let go.
    template <typename Read, typename Show>
    Ticket readNewest(QObject *receiver, Read read, Show show)
    {
        cancelNewest(receiver);
        const Ticket ticket =
            submit({receiver, bound(std::move(read), std::move(show)), {}, Lane::Quick});
        keepNewest(receiver, ticket);
        return ticket;
    }

signals:
    void failed(const QString &message);

private:
    using Delivery = std::function<void()>;
    struct Order
    {
        QPointer<QObject> receiver;
        std::function<Delivery(Reading &)> run;
        std::function<void(const QString &)> fail;
        Lane lane;
    };
    struct Job;
    class Worker;

    template <typename Read, typename Show>
    static std::function<Delivery(Reading &)> bound(Read read, Show show)
    {
        return [read = std::move(read), show = std::move(show)](Reading &reading) -> Delivery {
            using Found = std::invoke_result_t<Read, Reading &>;
            const auto found = std::make_shared<Found>(read(reading));
            return [found, show] { show(std::move(*found)); };
        };
    }

    Ticket submit(Order order);
    void cancelNewest(QObject *receiver);
    void keepNewest(QObject *receiver, const Ticket &ticket);
    void deliver(const std::shared_ptr<Job> &job, const Delivery &delivery);
    void complain(const std::shared_ptr<Job> &job, const QString &message);
    void runHere(const std::shared_ptr<Job> &job);
    void interruptCancelled();

    Desk &m_desk;
    std::array<std::unique_ptr<Worker>, 2> m_workers;
    QHash<QObject *, Ticket> m_newest;
};

} // namespace regulars
