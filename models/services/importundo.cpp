#include "services/importundo.h"

#include "services/membership.h"
#include "services/programmeversions.h"
#include "services/undoing.h"
#include "storage/operations.h"
#include "storage/programmes.h"

#include <QJsonDocument>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 tellingEach = 100;

std::optional<ImportBatch> batchNamed(Store &store, const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    return isNumber ? ImportLog(store.connection()).batch(id) : std::nullopt;
}

Act actFor(ImportKind kind)
{
    return kind == ImportKind::Products ? Act::ProgrammePublish : Act::ImportMembers;
}

} // namespace

// The operation that stands for the whole; its id is answered again without a second effect.
Result<Answer> ImportUndo::begin(const Envelope &envelope, const ImportBatch &batch,
                                 const std::vector<OperationId> &operations)
{
    const Task task{
        .kind = OperationKind::ImportUndo, .act = actFor(batch.kind), .mayBePast = false};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        if (batch.isUndone) {
            return refusals::AlreadyUndone{};
        }
        Connection &store = work.store.connection();
        const ImportLog log(store);
        log.gather(operations);
        const Operations known(store);
        const auto purchases =
            std::count_if(operations.begin(), operations.end(), [&](OperationId id) {
                const auto operation = known.find(id);
                return operation && operation->kind == OperationKind::ImportPurchase;
            });
        const QString number = QString::number(batch.id);
        work.answer.figures = {{u"import"_s, number},
                               {u"purchases"_s, static_cast<qint64>(purchases)},
                               {u"members"_s, static_cast<qint64>(log.membersEnrolled().size())}};
        work.journal.setDetail(QJsonDocument(work.answer.figures).toJson(QJsonDocument::Compact));
        work.about = u"import %1"_s.arg(number);
        log.undo(batch.id);
        return Done{};
    });
}

Result<Done> ImportUndo::check(const ImportLog &log) const
{
    for (const ImportSpending &spending : log.spendings()) {
        const qint64 left = spending.brought - spending.spent;
        if (spending.unit == Unit::Points) {
            return refusals::InsufficientPoints{Points(spending.brought), Points(left)};
        }
        return refusals::InsufficientStoredValue{Money(spending.brought), Money(left)};
    }
    if (const auto later = log.laterUse()) {
        return refusals::NotAllowed{
            u"a member that this import brought was used since, by operation %1; undo that first"_s
                .arg(later->value())};
    }
    return Done{};
}

Result<Done> ImportUndo::reverse(OperationId operation)
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

Result<Done> ImportUndo::remove(MemberId member)
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

Result<Done> ImportUndo::takeBack(const std::vector<OperationId> &operations,
                                  const Progress &progress)
{
    const ImportLog log(m_desk.store().connection());
    if (const auto fit = check(log); !fit) {
        return fit.refusal();
    }
    const std::vector<MemberId> members = log.membersEnrolled();
    const auto total = static_cast<qint64>(operations.size() + members.size());
    qint64 done = 0;
    const auto goesOn = [&] {
        return ++done % tellingEach != 0 || !progress || progress(done, total);
    };
    const refusals::NotAllowed cancelled{u"it was cancelled"_s};
    for (const OperationId operation : operations) {
        if (const auto reversed = reverse(operation); !reversed) {
            return reversed.refusal();
        }
        if (!goesOn()) {
            return cancelled;
        }
    }
    for (const MemberId member : members) {
        if (const auto removed = remove(member); !removed) {
            return removed.refusal();
        }
        if (!goesOn()) {
            return cancelled;
        }
    }
    return Done{};
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

Result<Answer> ImportUndo::undo(const Envelope &envelope, const UndoImportRequest &request,
                                const Progress &progress)
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
    Desk::Batch transaction(m_desk);
    const std::vector<OperationId> operations =
        ImportLog(store.connection()).operationsOf(batch->id);
    Result<Answer> begun = begin(whole, *batch, operations);
    if (!begun || begun->isReplayed) {
        return begun;
    }
    const Result<Done> done = batch->kind == ImportKind::Products ? reinstall(operations)
                                                                  : takeBack(operations, progress);
    if (!done) {
        store.forgetProgrammes();
        return done.refusal();
    }
    transaction.commit();
    return begun;
}

} // namespace regulars
