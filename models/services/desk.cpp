#include "services/desk.h"

#include "services/answercodec.h"
#include "services/credentials.h"
#include "services/poolturns.h"
#include "services/posting.h"
#include "services/present.h"
#include "storage/auditlog.h"
#include "storage/days.h"
#include "storage/operations.h"
#include "storage/tills.h"
#include "storage/transaction.h"

#include <QScopedValueRollback>

#include <sodium.h>

#include <algorithm>
#include <stdexcept>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr qint64 clockGrainMs = 5'000; // two clocks never agree to the second
constexpr qint64 clerkSpanMs = 5 * 60'000;

// Acts that give or take value: nobody does them for himself.
bool concernsOwnGain(Act act)
{
    switch (act) {
    case Act::Look:
    case Act::Browse:
    case Act::Enrol:
    case Act::UpdateContact:
    case Act::UpdateMember:
    case Act::Tag:
    case Act::Consent:
    case Act::Freeze:
    case Act::Unfreeze:
    case Act::Erase:
    case Act::RevealPhone:
    case Act::OwnSecret:
        return false;
    default:
        return true;
    }
}

} // namespace

struct Desk::Pending
{
    const Envelope &envelope;
    const Task &task;
    Instant now;
    std::optional<User> approver{};
    std::vector<Act> privileged{}; // acts granted that go to the audit
    int flags = 0;
};

Desk::Desk(Store &store, const Clock &clock, const QString &tillName)
    : m_store(store)
    , m_clock(clock)
    , m_tillName(tillName)
    , m_own(Tills(store.connection()).known(tillName))
    , m_isOwnKept(m_own.has_value())
{}

Desk::~Desk() = default;

TillId Desk::till()
{
    if (m_elsewhere) {
        return *m_elsewhere;
    }
    // What was made inside a transaction may have been rolled back since.
    if (!m_isOwnKept) {
        m_own = Tills(m_store.connection()).named(m_tillName);
        m_isOwnKept = !m_store.connection().isInTransaction();
    }
    return *m_own;
}

void Desk::forgetNewTill()
{
    if (!m_isOwnKept) {
        m_own.reset();
    }
}

Result<Done> Desk::checkTime(std::optional<Instant> at, bool mayBePast) const
{
    if (!at) {
        return Done{};
    }
    const Instant now = m_clock.now();
    const bool isPast = *at < now.plusMs(-clerkSpanMs);
    const bool isBound = permissionFor(m_operator->role, Act::EnterPast) != Permission::Yes;
    if (isBound && (isPast || *at > now.plusMs(clerkSpanMs))) {
        return refusals::TimeNotAllowed{
            u"a clerk's time may differ from now by 5 minutes at most"_s};
    }
    if (!isBound && *at > now.plusMs(clockGrainMs)) {
        return refusals::TimeNotAllowed{u"it lies in the future"_s};
    }
    if (isPast && !mayBePast) {
        return refusals::TimeNotAllowed{u"this is done now, not in the past"_s};
    }
    return Done{};
}

Result<Instant> Desk::momentOf(const Envelope &envelope)
{
    recheck();
    if (!m_operator) {
        return refusals::NotSignedIn{};
    }
    if (const Result<Done> time = checkTime(envelope.at, true); !time) {
        return time.refusal();
    }
    return envelope.at.value_or(presentTime(m_store, m_clock));
}

QByteArray Desk::digestOf(const Envelope &envelope)
{
    const QByteArray key = m_store.digestKey();
    QByteArray digest(crypto_generichash_BYTES, '\0');
    crypto_generichash(
        reinterpret_cast<unsigned char *>(digest.data()), static_cast<size_t>(digest.size()),
        reinterpret_cast<const unsigned char *>(envelope.content.constData()),
        static_cast<unsigned long long>(envelope.content.size()),
        reinterpret_cast<const unsigned char *>(key.constData()), static_cast<size_t>(key.size()));
    return digest;
}

std::optional<Result<Answer>> Desk::replayed(const Envelope &envelope)
{
    const bool hasTill =
        m_isOwnKept || m_elsewhere || Tills(m_store.connection()).known(m_tillName);
    if (!envelope.id || !hasTill) {
        return std::nullopt;
    }
    const auto given = Operations(m_store.connection()).answer(till(), *envelope.id);
    if (!given) {
        return std::nullopt;
    }
    if (given->requestDigest != digestOf(envelope)) {
        return refusals::IdReused{*envelope.id};
    }
    return answerFromStore(given->operation, given->text);
}

// The approver's secret is proved before the transaction, because fails must stay counted.
Result<Done> Desk::checkApproval(Pending &pending)
{
    const std::optional<Approval> &approval = pending.envelope.approval;
    if (!approval) {
        return Done{};
    }
    if (m_batch) {
        throw std::logic_error("an approval can't be checked inside a batch");
    }
    if (approval->proof && pending.now > approval->proof->begun().plusMs(Proof::goodForMs)) {
        return refusals::NeedsApproval{u"of a manager or owner"_s}; // typed too long ago
    }
    Result<User> approver = approval->proof
                                ? approval->proof->end(m_store)
                                : provenUser(m_store, pending.now, approval->user, approval->pin);
    if (!approver) {
        return approver.refusal();
    }
    if (approver->id == m_operator->user) {
        return refusals::NeedsApproval{u"of another person"_s};
    }
    if (approver->role < Role::Manager) {
        return refusals::NeedsApproval{u"of a manager or owner"_s};
    }
    pending.approver = *approver;
    return Done{};
}

bool Desk::isAloneOnDuty() const
{
    return m_operator->role >= Role::Manager &&
           Users(m_store.connection()).activeUsers(Role::Manager) <= 1;
}

Result<Done> Desk::allowOwnAccount(Pending &pending)
{
    if (!isAloneOnDuty()) {
        return refusals::NotAllowed{u"one's own account is served by somebody else"_s};
    }
    pending.flags |= static_cast<int>(AuditFlag::AloneOnDuty);
    pending.privileged.push_back(Act::OwnAccount);
    return Done{};
}

Result<Done> Desk::allow(Pending &pending, Act act, std::optional<MemberId> member)
{
    if (member && member == m_operator->ownAccount && concernsOwnGain(act)) {
        if (const Result<Done> own = allowOwnAccount(pending); !own) {
            return own.refusal();
        }
    }
    const bool isApproved = pending.approver && (!member || pending.approver->member != member);
    switch (permissionFor(m_operator->role, act)) {
    case Permission::Yes:
        break;
    case Permission::Approval:
        if (!isApproved) {
            return refusals::NeedsApproval{nameOf(act)};
        }
        break;
    case Permission::SecondPerson:
        if (!isApproved && !isAloneOnDuty()) {
            return refusals::NeedsApproval{nameOf(act)};
        }
        pending.flags |= isApproved ? 0 : static_cast<int>(AuditFlag::AloneOnDuty);
        break;
    case Permission::OtherPerson:
    case Permission::No:
        return refusals::NotAllowed{nameOf(act)};
    }
    if (isPrivileged(act)) {
        pending.privileged.push_back(act);
    }
    if (act == Act::AdjustAbove) {
        pending.flags |= static_cast<int>(AuditFlag::AboveLimit);
    }
    if (act == Act::RefundWithoutReceipt) {
        pending.flags |= static_cast<int>(AuditFlag::WithoutReceipt);
    }
    return Done{};
}

Result<Done> Desk::requireAct(Work &work, Act act, std::optional<MemberId> member)
{
    if (!m_pending) {
        throw std::logic_error("permission is asked inside an operation");
    }
    return allow(*m_pending, act, member ? member : work.member);
}

Result<Instant> Desk::recordingTime(const Pending &pending) const
{
    const auto last = Operations(m_store.connection()).lastRecording();
    if (!last || *last <= pending.now || pending.task.kind == OperationKind::ConfirmClock) {
        return pending.now;
    }
    if (*last > pending.now.plusMs(clockGrainMs)) {
        return refusals::ClockBehind{*last};
    }
    return *last;
}

Result<std::optional<MemberId>> Desk::memberOf(const Task &task)
{
    if (!task.named) {
        return task.member;
    }
    const Result<MemberId> member = resolveMember(m_store, *task.named);
    if (!member) {
        return member.refusal();
    }
    return std::optional(*member);
}

Result<Answer> Desk::write(const Envelope &envelope, const Task &task, const Body &body)
{
    recheck();
    if (!m_operator) {
        return refusals::NotSignedIn{};
    }
    if (auto answer = replayed(envelope)) {
        return withCodes(m_store, std::move(*answer));
    }
    Pending pending{envelope, task, m_clock.now()};
    if (const Result<Done> time = checkTime(envelope.at, task.mayBePast);
        !time && !task.isDatedByProgram) {
        return time.refusal();
    }
    if (const Result<Done> approval = checkApproval(pending); !approval) {
        noteRefusal(pending, approval.refusal());
        return approval.refusal();
    }
    Result<Answer> answer = run(pending, body);
    if (!answer) {
        noteRefusal(pending, answer.refusal());
    } else if (!m_batch && m_store.connection().isCheckpointDue()) {
        m_store.connection().checkpoint();
    }
    // After it was stored: what is stored holds their ids alone.
    return withCodes(m_store, std::move(answer));
}

Result<Answer> Desk::run(Pending &pending, const Body &body)
{
    // Whatever is rolled back takes the journal's counting with it, and a till just made.
    struct Journaling
    {
        Desk &desk;
        bool isKept = false;
        ~Journaling()
        {
            if (!isKept) {
                desk.m_journal.reset();
                desk.forgetNewTill();
            }
        }
    };
    Connection &connection = m_store.connection();
    std::optional<Transaction> whole;
    std::optional<Savepoint> step;
    if (m_batch) {
        step.emplace(connection);
    } else {
        whole.emplace(connection);
    }
    Journaling journaling{*this};
    if (!m_journal) {
        m_journal = std::make_unique<Journal>(connection);
    }
    Result<Answer> answer = perform(pending, body);
    if (!answer) {
        if (step && step->isSettled()) {
            throw std::logic_error("refused after it was settled");
        }
        return answer;
    }
    if (step) {
        step->keep();
        journaling.isKept = true;
    } else {
        whole->commit();
        m_isOwnKept = m_own.has_value();
    }
    return answer;
}

Result<Answer> Desk::perform(Pending &pending, const Body &body)
{
    const Task &task = pending.task;
    const Result<std::optional<MemberId>> named = memberOf(task);
    if (!named) {
        return named.refusal();
    }
    const std::optional<MemberId> member = *named;
    if (task.act) {
        if (const Result<Done> allowed = allow(pending, *task.act, member); !allowed) {
            return allowed.refusal();
        }
    }
    const Result<Instant> recordedAt = recordingTime(pending);
    if (!recordedAt) {
        return recordedAt.refusal();
    }
    const Instant at = pending.envelope.at.value_or(*recordedAt);
    const InstalledProgramme inForce = m_store.programmeAt(at);
    const Calendar &calendar = inForce.programme->calendar;
    const Moment moment = Moment::of(calendar, at);
    // A closed month closes those before it, too: what it opens with is what they close with.
    const auto lastClosed = Days(m_store.connection()).lastClosed();
    const bool isClosed = lastClosed && moment.day.month() <= *lastClosed;
    const BusinessDay bookingDay = isClosed ? calendar.dayOf(*recordedAt) : moment.day;
    const InstalledProgramme rated = task.version ? m_store.programmeOf(*task.version) : inForce;
    std::optional<UserId> approver;
    if (pending.approver && !(member && pending.approver->member == member)) {
        approver = pending.approver->id;
    }
    const OperationId operation = m_journal->begin(
        {till(), task.kind, at, *recordedAt, bookingDay, m_operator->user, approver, member,
         rated.version, task.reverses, pending.envelope.id,
         pending.envelope.id ? std::optional(digestOf(pending.envelope)) : std::nullopt});
    if (!task.detail.isEmpty()) {
        m_journal->setDetail(task.detail);
    }
    Posting posting(m_store.connection(), *m_journal, calendar);
    Work work{m_store,    *m_journal, posting,     operation, moment, *recordedAt,
              bookingDay, rated,      *m_operator, approver,  member, Answer{}};
    const QScopedValueRollback<Pending *> current(m_pending, &pending);
    if (const Result<Done> done = body(work); !done) {
        return done.refusal();
    }
    finish(pending, work);
    return work.answer;
}

void Desk::finish(Pending &pending, Work &work)
{
    work.answer.operation = work.operation;
    if (!pending.privileged.empty()) {
        QStringList acts;
        for (const Act act : pending.privileged) {
            acts += nameOf(act);
        }
        acts.removeDuplicates();
        AuditLog(m_store.connection())
            .add({work.operation, work.recordedAt, till(), m_operator->user, work.approver,
                  acts.join(u' '), pending.flags, work.about});
    }
    if (pending.envelope.id) {
        Operations(m_store.connection()).storeAnswer(work.operation, storedAnswer(work.answer));
    }
    m_journal->finish();
}

// A no of permission is on record; a mere no of the business isn't.
void Desk::noteRefusal(const Pending &pending, const Refusal &refusal)
{
    const bool isOfPermission = std::visit(
        [](const auto &no) {
            using No = std::decay_t<decltype(no)>;
            return std::is_same_v<No, refusals::NotAllowed> ||
                   std::is_same_v<No, refusals::NeedsApproval> ||
                   std::is_same_v<No, refusals::WrongPin> ||
                   std::is_same_v<No, refusals::LockedOut>;
        },
        refusal);
    if (!isOfPermission || m_batch || !m_operator) {
        return;
    }
    const auto kind = QString::number(static_cast<int>(pending.task.kind));
    AuditLog(m_store.connection())
        .add({std::nullopt, pending.now, till(), m_operator->user, std::nullopt,
              pending.task.act ? nameOf(*pending.task.act) : u"operation "_s + kind,
              static_cast<int>(AuditFlag::Refused), codeOf(refusal)});
}

Result<Answer> Desk::confirmClock(const Envelope &envelope)
{
    return write(
        envelope,
        {.kind = OperationKind::ConfirmClock, .act = Act::ConfirmClock, .mayBePast = false},
        [](Work &) -> Result<Done> { return Done{}; });
}

Desk::Batch::Batch(Desk &desk)
    : m_desk(desk)
{
    if (desk.m_batch) {
        throw std::logic_error("a batch stands already");
    }
    desk.m_batch = std::make_unique<Transaction>(desk.m_store.connection());
    desk.m_journal.reset();
}

Desk::Batch::~Batch()
{
    m_desk.m_journal.reset();
    m_desk.m_batch.reset();
    m_desk.forgetNewTill();
}

void Desk::Batch::commit()
{
    m_desk.m_batch->commit();
    m_desk.m_isOwnKept = m_desk.m_own.has_value();
    m_desk.m_journal.reset();
    m_desk.m_batch.reset();
    Connection &connection = m_desk.m_store.connection();
    if (connection.isCheckpointDue()) {
        connection.checkpoint();
    }
}

} // namespace regulars
