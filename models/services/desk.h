#pragma once

#include "engine/occasion.h"
#include "services/envelope.h"
#include "services/memberref.h"
#include "services/permissions.h"
#include "services/store.h"
#include "storage/codes.h"
#include "storage/journal.h"
#include "values/clock.h"

#include <functional>
#include <memory>
#include <optional>

namespace regulars
{

class Posting;
class Transaction;

// Who stands at the till.
struct Operator
{
    std::optional<UserId> user; // none: the command line, with the owner's rights
    Role role = Role::Owner;
    std::optional<MemberId> ownAccount;
};

// One write in progress: the operation's row is begun, nothing is committed yet. Everything that a
// use case needs to read, decide and write.
struct Work
{
    Store &store;
    Journal &journal;
    Posting &posting;
    OperationId operation;
    Moment moment; // of `at`; windows, tiers and rules go by it
    Instant recordedAt;
    BusinessDay bookingDay; // the operation's business date: moment.day, or today where that month
                            // is closed (S15)
    InstalledProgramme installed;
    Operator actor;
    std::optional<UserId> approver;
    std::optional<MemberId> member; // of Task::named, else of Task::member
    Answer answer;

    const Programme &programme() const { return *installed.programme; }
};

// What an operation is, before it runs.
struct Task
{
    OperationKind kind;
    std::optional<Act> act; // permission asked; none: decided inside by requireAct()
    std::optional<MemberId>
        member; // whom it concerns (for the own-account rule and the operation's row)
    std::optional<MemberRef> named; // the same as the caller wrote it: resolved after the replay
                                    // check, so that an answer outlives its member; refuses
                                    // no-such-member. Found in Work::member
    std::optional<OperationId> reverses;
    QByteArray detail;                         // personal or long text; goes to `detail`, salted
    std::optional<ProgrammeVersionId> version; // else the one in force at `at`
    bool mayBePast = true; // an `at` in the past is allowed to those who may enter the past
};

// A till with a person at it. Runs every write of the program in one way: replay (S6), time (S9,
// `at`), permission and approval (trust.md), one transaction with the journal's hash (S5, S8),
// audit row, stored answer, commit. Use cases give it the body.
class Desk
{
public:
    Desk(Store &store, const Clock &clock, const QString &tillName);
    ~Desk();

    Store &store() { return m_store; }
    const Clock &clock() const { return m_clock; }
    TillId till() const { return m_till; }
    const std::optional<Operator> &who() const { return m_operator; }

    // People
    Result<Role> signIn(const QString &user, const QString &pin); // wrong-pin, locked-out
    void signInAsCommandLine();
    void signOut() { m_operator.reset(); }

    // The instant that a question or operation speaks about; refuses time-not-allowed for a future
    // one, and for a clerk's beyond five minutes.
    Result<Instant> momentOf(const Envelope &envelope) const;

    // Runs a write. The body reads, decides, then writes; when it refuses, everything is rolled
    // back and nothing changed. Refusals of its own: not-signed-in, wrong-pin and locked-out (of
    // the approver), not-allowed, needs-approval, time-not-allowed, clock-behind, id-reused.
    using Body = std::function<Result<Done>(Work &)>;
    Result<Answer> write(const Envelope &envelope, const Task &task, const Body &body);

    // Asks permission for one more act inside a body (the kind of undo, an amount above the limit
    // …). Uses the envelope's approval once.
    Result<Done> requireAct(Work &work, Act act, std::optional<MemberId> member = std::nullopt);

    // Many operations in one transaction, for imports and demo shops: a refusal still takes back
    // only its own operation.
    class Batch
    {
    public:
        explicit Batch(Desk &desk);
        ~Batch();
        void commit();

    private:
        Desk &m_desk;
    };

private:
    struct Pending; // the write that requireAct() speaks about
    Result<Done> checkTime(const Envelope &envelope, const Task &task, Instant now) const;
    Result<Done> checkApproval(const Envelope &envelope);
    std::optional<Result<Answer>> replayed(const Envelope &envelope);

    Store &m_store;
    const Clock &m_clock;
    TillId m_till;
    std::optional<Operator> m_operator;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Transaction> m_batch;
    Pending *m_pending = nullptr;
};

} // namespace regulars
