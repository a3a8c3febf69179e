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
struct User;

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
    QString about{}; // for the audit row of a privileged act: ids and figures, nothing personal

    const Programme &programme() const { return *installed.programme; }
};

// What an operation is, before it runs.
struct Task
{
    OperationKind kind;
    std::optional<Act> act{}; // permission asked; none: decided inside by requireAct()
    // Whom it concerns (for the own-account rule and the operation's row).
    std::optional<MemberId> member{};
    // The same as the caller wrote it: resolved after the replay check, so that an answer outlives
    // its member; refuses no-such-member. Found in Work::member.
    std::optional<MemberRef> named{};
    std::optional<OperationId> reverses{};
    QByteArray detail{};                         // personal or long text; goes to `detail`, salted
    std::optional<ProgrammeVersionId> version{}; // else the one in force at `at`
    bool mayBePast = true; // an `at` in the past is allowed to those who may enter the past
    // The program itself says when (day-end): what people may enter doesn't concern it.
    bool isDatedByProgram = false;
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
    // This till's; its row is made by the first write, so that a desk that only looks leaves none.
    TillId till();
    // The operations that follow are of that till: an import tells of several. Without one: of its
    // own again.
    void standAt(std::optional<TillId> till) { m_elsewhere = till; }
    const std::optional<Operator> &who() const { return m_operator; }

    // People. Refuses as provenUser() does; who stood at the till before is gone then.
    Result<Role> signIn(const QString &user, const QString &pin);
    // The same in two steps, so that nobody waits for the hash: the proof is worked out anywhere,
    // then it signs in, or approves (Approval::proof). Its try is counted now.
    std::shared_ptr<Proof> begunProof(const QString &user, const QString &pin);
    Result<Role> signIn(Proof &proof);
    void signInAsCommandLine() { m_operator = Operator{}; }
    void signOut() { m_operator.reset(); }
    // Who has proved themselves at another desk of this process: it reads for them.
    void seat(const std::optional<Operator> &who) { m_operator = who; }
    // Whoever stands here has the role that the store knows now, and is gone when deactivated.
    // Every write and every question begins so.
    void recheck();

    // The instant that a question or operation speaks about; refuses time-not-allowed for a future
    // one, and for a clerk's beyond five minutes before or after now.
    Result<Instant> momentOf(const Envelope &envelope);

    // Runs a write. The body reads, decides, then writes; when it refuses, everything is rolled
    // back and nothing changed. Refusals of its own: not-signed-in, wrong-pin and locked-out (of
    // the approver), not-allowed, needs-approval, time-not-allowed, clock-behind, id-reused.
    using Body = std::function<Result<Done>(Work &)>;
    Result<Answer> write(const Envelope &envelope, const Task &task, const Body &body);

    // Asks permission for one more act inside a body (the kind of undo, an amount above the limit
    // …). The envelope's approval serves all acts of its one operation.
    Result<Done> requireAct(Work &work, Act act, std::optional<MemberId> member = std::nullopt);

    // The clock may go on from where it stands, behind the last recording (S9).
    Result<Answer> confirmClock(const Envelope &envelope);

    // Many operations in one transaction, for imports and demo shops: a refusal still takes back
    // only its own operation. Approvals can't be checked inside (std::logic_error).
    class Batch
    {
    public:
        explicit Batch(Desk &desk);
        Batch(const Batch &) = delete;
        Batch &operator=(const Batch &) = delete;
        ~Batch();
        void commit();

    private:
        Desk &m_desk;
    };

private:
    struct Pending; // the write in progress
    void mend();
    Result<Done> checkTime(std::optional<Instant> at, bool mayBePast) const;
    Result<Done> checkApproval(Pending &pending);
    Result<Done> allow(Pending &pending, Act act, std::optional<MemberId> member);
    Result<Done> allowOwnAccount(Pending &pending);
    bool isAloneOnDuty() const;
    Result<Instant> recordingTime(const Pending &pending) const;
    Result<std::optional<MemberId>> memberOf(const Task &task);
    Result<Answer> run(Pending &pending, const Body &body);
    Result<Answer> perform(Pending &pending, const Body &body);
    void finish(Pending &pending, Work &work);
    void forgetNewTill();
    void noteRefusal(const Pending &pending, const Refusal &refusal);
    std::optional<Result<Answer>> replayed(const Envelope &envelope);
    QByteArray digestOf(const Envelope &envelope);

    Store &m_store;
    const Clock &m_clock;
    QString m_tillName;
    std::optional<TillId> m_own; // none: not made yet
    bool m_isOwnKept = false;    // and committed
    std::optional<TillId> m_elsewhere;
    std::optional<Operator> m_operator;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Transaction> m_batch;
    Pending *m_pending = nullptr;
};

} // namespace regulars
