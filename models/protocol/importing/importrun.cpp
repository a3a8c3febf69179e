#include "protocol/importing/importrun.h"

#include "protocol/importing/firstrow.h"
#include "protocol/importing/importerror.h"
#include "protocol/tablefiles/fileerror.h"
#include "protocol/till/refusaltext.h"
#include "storage/canonical.h"
#include "storage/transaction.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr int operationsOfTransaction = 1'000;
constexpr qint64 tellingMs = 100;
constexpr qint64 longestPieceMs = 40; // of a run for which others wait
constexpr qint64 readingSpellMs = 10;
constexpr qint64 bytesOfSpell = qint64{4} << 20;

bool concernsTheRun(const Refusal &refusal)
{
    return std::holds_alternative<refusals::ClockBehind>(refusal) ||
           std::holds_alternative<refusals::NotSignedIn>(refusal) ||
           std::holds_alternative<refusals::BusyStore>(refusal);
}

template <class Named>
std::optional<QString> meant(const std::vector<Named> &things, const QString &text)
{
    const auto isCalled = [&](const QString &name) {
        return !name.isEmpty() && name.compare(text, Qt::CaseInsensitive) == 0;
    };
    for (const Named &thing : things) {
        if (thing.id == text) {
            return thing.id;
        }
    }
    for (const Named &thing : things) {
        const auto &names = thing.name.byLanguage;
        if (isCalled(thing.id) || isCalled(thing.name.plain) ||
            std::any_of(names.begin(), names.end(), isCalled)) {
            return thing.id;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> idMeant(const std::vector<Category> &categories, const QString &text)
{
    return meant(categories, text);
}

std::optional<QString> idMeant(const std::vector<Tier> &tiers, const QString &text)
{
    return meant(tiers, text);
}

ImportRun::ImportRun(Desk &desk, const ImportOrder &order)
    : m_desk(desk)
    , m_order(order)
    , m_digest(digestOfFile())
    , m_reader(openReader())
    , m_columns(order.kind, m_reader->heading(), order.maps)
    , m_installed(desk.store().newestProgramme())
    , m_imports(desk)
{
    m_hasHeading =
        order.hasHeading.value_or(!isRowOfData(order, m_columns, m_reader->heading(), programme()));
    m_isFirstRead = m_hasHeading;
}

QByteArray ImportRun::digestOfFile()
{
    const auto fail = [this](const QFile &file) {
        throw FileError(FileError::Kind::NotReadable,
                        u"%1 can't be read: %2"_s.arg(m_order.path, file.errorString()));
    };
    QFile file(m_order.path);
    if (!file.open(QIODevice::ReadOnly)) {
        fail(file);
    }
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(bytesOfSpell);
        if (bytes.isEmpty()) {
            fail(file);
        }
        hash.addData(bytes);
        if (isCancelled(0, file.size(), true)) {
            throw ReadingCancelled();
        }
    }
    return hash.result();
}

ReadOptions ImportRun::reading() const
{
    ReadOptions options;
    options.encoding = m_order.encoding;
    return options;
}

std::unique_ptr<TableReader> ImportRun::openReader()
{
    ReadOptions options = reading();
    options.isCancelled = [this] { return isCancelled(m_bytesRead, m_bytesTotal, true); };
    return TableReader::open(m_order.path, options);
}

std::optional<TableRow> ImportRun::next()
{
    if (!m_isFirstRead) {
        m_isFirstRead = true;
        ++m_outcome.read;
        return TableRow{m_reader->headingLine(), m_reader->heading()};
    }
    m_bytesTotal = m_reader->bytesTotal();
    while (!isCancelled(m_bytesRead, m_bytesTotal, true)) {
        std::optional<TableItem> item;
        try {
            item = m_reader->next();
        } catch (const ReadingCancelled &) {
            return std::nullopt; // what was taken so far stays
        }
        if (!item) {
            return std::nullopt;
        }
        m_bytesRead = m_reader->bytesRead();
        ++m_outcome.read;
        if (auto *row = std::get_if<TableRow>(&*item)) {
            return std::move(*row);
        }
        const RowError &error = std::get<RowError>(*item);
        reject({error.line, error.fault}, error.text);
    }
    return std::nullopt;
}

void ImportRun::letOthersWrite()
{
    const qint64 now = m_desk.clock().monotonicMs();
    if (!m_order.pause || m_transaction || now - m_pausedMs < readingSpellMs) {
        return;
    }
    m_order.pause();
    m_pausedMs = m_desk.clock().monotonicMs();
}

bool ImportRun::isPieceFull() const
{
    const bool isLong = m_order.pause && m_desk.clock().monotonicMs() - m_begunMs >= longestPieceMs;
    return m_uncommitted >= operationsOfTransaction || isLong;
}

bool ImportRun::isCancelled(qint64 done, qint64 total, bool isReading)
{
    letOthersWrite();
    if (m_outcome.isCancelled || !m_order.progress) {
        return m_outcome.isCancelled;
    }
    const qint64 now = m_desk.clock().monotonicMs();
    if (now - m_toldMs >= tellingMs) {
        m_toldMs = now;
        m_outcome.isCancelled = !m_order.progress({done, total, isReading});
    }
    return m_outcome.isCancelled;
}

void ImportRun::reject(const ImportReject &reject, const QString &sentence)
{
    ++m_outcome.rejected;
    m_outcome.rejects.emplace(reject.line, sentence);
    if (m_order.rejected) {
        m_order.rejected(reject);
    }
}

void ImportRun::reject(qint64 line, const RowComplaint &complaint)
{
    reject({line, complaint}, sentenceFor(complaint));
}

void ImportRun::reject(qint64 line, const Refusal &refusal)
{
    reject({line, refusal}, sentenceFor(refusal, programme().currency.decimals));
}

QByteArray ImportRun::keyOf(QStringView what, const QString &id) const
{
    CanonicalBytes bytes;
    // Keyed, so that a phone can't be guessed from what stays after erasure.
    bytes.add(m_desk.store().digestKey());
    bytes.add(what);
    bytes.add(id);
    return blake2b256(bytes.bytes());
}

QByteArray ImportRun::keyOfLine(qint64 line) const
{
    CanonicalBytes bytes;
    bytes.add(m_order.kind);
    bytes.add(m_digest);
    bytes.add(line);
    return blake2b256(bytes.bytes());
}

Result<Answer> ImportRun::take(const QByteArrayList &keys,
                               const std::function<Result<Answer>()> &operation)
{
    if (!m_transaction) {
        m_transaction = std::make_unique<Desk::Batch>(m_desk);
        m_uncommitted = 0;
        m_begunMs = m_desk.clock().monotonicMs();
    }
    if (!m_batch) {
        const Result<qint64> batch =
            m_imports.begin(m_order.kind, QFileInfo(m_order.path).fileName(), m_digest);
        if (!batch) {
            m_stopped = batch.refusal();
            return batch.refusal();
        }
        m_batch = *batch;
    }
    Savepoint whole(m_desk.store().connection());
    Result<Answer> answer = operation();
    if (!answer) {
        if (whole.isSettled()) {
            throw std::logic_error("a row refused after it was settled");
        }
        if (concernsTheRun(answer.refusal())) {
            m_stopped = answer.refusal();
        }
        return answer;
    }
    for (const QByteArray &key : keys) {
        m_imports.keep(key, *m_batch, answer->operation.value());
    }
    whole.keep();
    ++m_uncommitted;
    if (!m_order.isDryRun && isPieceFull()) {
        m_transaction->commit();
        m_transaction.reset();
    }
    return answer;
}

void ImportRun::finish()
{
    if (m_transaction && !m_order.isDryRun && m_uncommitted > 0) {
        m_transaction->commit();
    }
    m_transaction.reset();
    if (m_order.isDryRun) {
        m_desk.store().forgetProgrammes();
    } else {
        m_outcome.batch = m_batch;
    }
}

void ImportRun::openRejects()
{
    m_rejects.emplace(m_order.rejectsPath, m_reader->heading(), m_hasHeading);
}

void ImportRun::writeRejects()
{
    const std::unique_ptr<TableReader> reader = TableReader::open(m_order.path, reading());
    m_rejects->write(*reader, m_outcome.rejects);
}

Result<ImportOutcome> importFile(Desk &desk, const ImportOrder &order)
{
    if (!desk.who()) {
        return refusals::NotSignedIn{};
    }
    const Act act = order.kind == ImportKind::Products ? Act::ProgrammePublish : Act::ImportMembers;
    if (permissionFor(desk.who()->role, act) != Permission::Yes) {
        return refusals::NotAllowed{nameOf(act)};
    }
    QElapsedTimer timer;
    timer.start();
    std::optional<ImportRun> begun;
    try {
        begun.emplace(desk, order);
    } catch (const ReadingCancelled &) {
        ImportOutcome nothing;
        nothing.isCancelled = true;
        return nothing;
    }
    ImportRun &run = *begun;
    if (!order.rejectsPath.isEmpty()) {
        run.openRejects();
    }
    switch (order.kind) {
    case ImportKind::Members:
        importMembers(run);
        break;
    case ImportKind::Purchases:
        importPurchases(run);
        break;
    case ImportKind::Products:
        importProducts(run);
        break;
    }
    run.finish();
    if (run.stopped()) {
        return *run.stopped();
    }
    if (!order.rejectsPath.isEmpty()) {
        try {
            run.writeRejects();
        } catch (const FileError &error) {
            run.outcome().rejectsFault = error.message(); // what was taken is taken: it is counted
        }
    }
    run.outcome().elapsedMs = timer.elapsed();
    return std::move(run.outcome());
}

} // namespace regulars
