#include "services/importundo.h"

#include "services/membership.h"
#include "services/programmeversions.h"
#include "services/undoing.h"
#include "storage/importtrace.h"
#include "storage/operations.h"
#include "storage/programmes.h"

#include <QJsonDocument>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostOfPiece = 250;        // operations of one transaction
constexpr int mostOfForgetting = 2'000; // rows of one transaction
constexpr qint64 longestPieceMs = 25;   // where others wait

std::optional<ImportBatch> batchNamed(Store &store, const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    return isNumber ? ImportLog(store.connection()).batch(id) : std::nullopt;
}

// Of a large import each look alone takes long enough for others.
void restIn(const ImportUndo::Course &course)
{
    if (course.pause) {
        course.pause();
    }
}

Act actFor(ImportKind kind)
{
    return kind == ImportKind::Products ? Act::ProgrammePublish : Act::ImportMembers;
}

// The whole once begun: what is left of the batch, taken back piece by piece.
class Pieces
{
public:
    Pieces(Desk &desk, ImportTrace &trace, const ImportUndo::Course &course)
        : m_desk(desk)
        , m_trace(trace)
        , m_course(course)
    {}

    Result<Done> takeAll();

private:
    Result<Done> check() const;
    Result<Done> lookAgain();
    template <typename Id>
    Result<Done> take(const std::vector<Id> &ids, Result<Done> (Pieces::*act)(Id));
    Result<Done> reverse(OperationId operation);
    Result<Done> remove(MemberId member);
    bool isOver(qint64 begunMs, int count) const;

    Desk &m_desk;
    ImportTrace &m_trace;
    const ImportUndo::Course &m_course;
    OperationId m_newest = m_trace.newestOperation(); // that was looked at, or is its own
    qint64 m_done = 0;
    qint64 m_total = 0;
};

Result<Done> Pieces::check() const
{
    if (m_trace.isReturned()) {
        return refusals::AlreadyRefunded{};
    }
    for (const ImportSpending &spending : m_trace.spendings()) {
        const qint64 left = spending.brought - spending.spent;
        if (spending.unit == Unit::Points) {
            return refusals::InsufficientPoints{Points(spending.brought), Points(left)};
        }
        return refusals::InsufficientStoredValue{Money(spending.brought), Money(left)};
    }
    if (const auto later = m_trace.laterUse()) {
        return refusals::NotAllowed{
            u"a member that this import brought was used since, by operation %1; undo that first"_s
                .arg(later->value())};
    }
    if (m_trace.isAttached()) {
        return refusals::NotAllowed{u"a member was put on the purchase since; refund it"_s};
    }
    if (const auto code = m_trace.usedCoupon()) {
        return refusals::CouponUsed{*code};
    }
    return Done{};
}

// Between two pieces others write, mostly what is of no concern here.
Result<Done> Pieces::lookAgain()
{
    const OperationId newest = m_trace.newestOperation();
    if (newest == m_newest) {
        return Done{};
    }
    if (m_trace.isTouchedAfter(m_newest)) {
        if (auto fit = check(); !fit) {
            return fit;
        }
    }
    m_newest = newest;
    return Done{};
}

Result<Done> Pieces::reverse(OperationId operation)
{
    const auto target = Operations(m_desk.store().connection()).find(operation).value();
    const Task task{.kind = OperationKind::Undo,
                    .act = Act::ImportMembers,
                    .member = target.member,
                    .reverses = operation,
                    .version = target.programmeVersion,
                    .mayBePast = false};
    const Result<Answer> done = m_desk.write(
        {}, task, [&](Work &work) -> Result<Done> { return Undoing(work, target).run(); });
    if (!done) {
        return done.refusal();
    }
    return Done{};
}

Result<Done> Pieces::remove(MemberId member)
{
    const Task task{.kind = OperationKind::Erase,
                    .act = Act::ImportMembers,
                    .member = member,
                    .mayBePast = false};
    const Result<Answer> done = m_desk.write({}, task, [](Work &work) -> Result<Done> {
        eraseMember(work);
        return Done{};
    });
    if (!done) {
        return done.refusal();
    }
    return Done{};
}

bool Pieces::isOver(qint64 begunMs, int count) const
{
    return count >= mostOfPiece ||
           (m_course.pause && m_desk.clock().monotonicMs() - begunMs >= longestPieceMs);
}

template <typename Id>
Result<Done> Pieces::take(const std::vector<Id> &ids, Result<Done> (Pieces::*act)(Id))
{
    auto next = ids.begin();
    while (next != ids.end()) {
        if (auto fit = lookAgain(); !fit) {
            return fit;
        }
        Result<Done> done = Done{};
        {
            const qint64 begunMs = m_desk.clock().monotonicMs();
            Desk::Batch transaction(m_desk);
            int count = 0;
            do {
                done = (this->*act)(*next);
                if (done) {
                    ++next;
                    ++count;
                }
            } while (done && next != ids.end() && !isOver(begunMs, count));
            m_done += count;
            m_newest = m_trace.newestOperation();
            transaction.commit();
        }
        if (!done) {
            return done;
        }
        if (m_course.progress && !m_course.progress(m_done, m_total)) {
            return refusals::NotAllowed{
                u"it was stopped: what was taken back stays so, and undoing it again goes on"_s};
        }
        restIn(m_course);
    }
    return Done{};
}

// Members go when all else has: until then a stop leaves them whole.
Result<Done> Pieces::takeAll()
{
    const std::vector<OperationId> operations = m_trace.standing();
    const std::vector<MemberId> members = m_trace.remaining();
    m_total = static_cast<qint64>(operations.size() + members.size());
    m_newest = m_trace.newestOperation(); // who writes while it is looked at is looked at again
    if (auto fit = check(); !fit) {
        return fit;
    }
    m_trace.restNoMore(); // nobody may write between another look and the piece that follows
    if (auto reversed = take(operations, &Pieces::reverse); !reversed) {
        return reversed;
    }
    return take(members, &Pieces::remove);
}

} // namespace

// The operation that stands for the whole; its id is answered again without a second effect.
Result<Answer> ImportUndo::stand(const Envelope &envelope, const ImportBatch &batch,
                                 const Desk::Body &body)
{
    const Task task{
        .kind = OperationKind::ImportUndo, .act = actFor(batch.kind), .mayBePast = false};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        if (ImportLog(work.store.connection()).batch(batch.id).value().isUndone) {
            return refusals::AlreadyUndone{};
        }
        return body(work);
    });
}

// Whether it may, and whether it was before: tried and rolled back.
Result<Answer> ImportUndo::mayBegin(const Envelope &envelope, const ImportBatch &batch)
{
    const Desk::Batch dropped(m_desk);
    return stand(envelope, batch, [](Work &) -> Result<Done> { return Done{}; });
}

Result<Answer> ImportUndo::end(const Envelope &envelope, const ImportBatch &batch, qint64 purchases,
                               qint64 members)
{
    return stand(envelope, batch, [&](Work &work) -> Result<Done> {
        const QString number = QString::number(batch.id);
        work.answer.figures = {
            {u"import"_s, number}, {u"purchases"_s, purchases}, {u"members"_s, members}};
        work.journal.setDetail(QJsonDocument(work.answer.figures).toJson(QJsonDocument::Compact));
        work.about = u"import %1"_s.arg(number);
        ImportLog(work.store.connection()).undo(batch.id);
        return Done{};
    });
}

// That it was taken: nothing of it stands any more, so that who stops here goes on from here.
void ImportUndo::forgetRows(const ImportBatch &batch, const Course &course)
{
    for (int gone = mostOfForgetting; gone == mostOfForgetting;) {
        Desk::Batch transaction(m_desk);
        gone = ImportLog(m_desk.store().connection()).forgetRows(batch.id, mostOfForgetting);
        transaction.commit();
        restIn(course);
    }
}

// Of products: the programme as it was before, as a new version (S14).
Result<Done> ImportUndo::reinstall(const std::vector<OperationId> &operations)
{
    const Programmes programmes(m_desk.store().connection());
    const auto installed =
        operations.empty() ? std::nullopt : programmes.installedBy(operations.front());
    if (!installed || installed != programmes.newest()) {
        return refusals::NotAllowed{u"the programme was changed since"_s};
    }
    std::vector<ProgrammeVersion> versions = programmes.all();
    const auto before =
        std::find_if(versions.rbegin(), versions.rend(),
                     [&](const ProgrammeVersion &one) { return one.id < *installed; });
    if (before == versions.rend()) {
        return refusals::NotAllowed{u"there was no programme before it"_s};
    }
    const Result<Answer> done = ProgrammeVersions(m_desk).use({}, before->text);
    if (!done) {
        return done.refusal();
    }
    return Done{};
}

Result<Answer> ImportUndo::undoProducts(const Envelope &envelope, const ImportBatch &batch)
{
    Desk::Batch transaction(m_desk);
    const std::vector<OperationId> operations =
        ImportTrace(m_desk.store().connection(), batch.id).standing();
    Result<Answer> begun = end(envelope, batch, 0, 0);
    if (!begun || begun->isReplayed) {
        return begun;
    }
    if (const Result<Done> done = reinstall(operations); !done) {
        m_desk.store().forgetProgrammes();
        return done.refusal();
    }
    transaction.commit();
    return begun;
}

Result<Answer> ImportUndo::undo(const Envelope &envelope, const UndoImportRequest &request,
                                const Course &course)
{
    Store &store = m_desk.store();
    const auto batch = batchNamed(store, request.import);
    const Act act = actFor(batch ? batch->kind : ImportKind::Members);
    if (!batch || !m_desk.who() || permissionFor(m_desk.who()->role, act) != Permission::Yes) {
        const Task refused{.kind = OperationKind::ImportUndo, .act = act};
        return m_desk.write(envelope, refused, [&](Work &) -> Result<Done> {
            return refusals::NoSuchOperation{request.import};
        });
    }
    Envelope whole = envelope;
    whole.approval.reset(); // nobody's word is needed
    if (batch->kind == ImportKind::Products) {
        return undoProducts(whole, *batch);
    }
    if (Result<Answer> begun = mayBegin(whole, *batch); !begun || begun->isReplayed) {
        return begun;
    }
    ImportTrace trace(store.connection(), batch->id, course.pause);
    const qint64 purchases = trace.purchases();
    const qint64 members = trace.membersEnrolled();
    if (const Result<Done> done = Pieces(m_desk, trace, course).takeAll(); !done) {
        return done.refusal();
    }
    trace.forget(course.pause);
    forgetRows(*batch, course);
    return end(whole, *batch, purchases, members);
}

} // namespace regulars
