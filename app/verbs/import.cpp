#include "app/outputs.h"
#include "app/verbs/importverb.h"
#include "app/writing.h"
#include "protocol/importing/importerror.h"
#include "protocol/importing/importfile.h"
#include "protocol/importing/importtrial.h"
#include "protocol/tablefiles/fileerror.h"
#include "services/importundo.h"
#include "storage/storefile.h"
#include "storage/writerlock.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rejectsTold = 20;

ImportKind kindNamed(const QString &name)
{
    if (name == u"members"_s) {
        return ImportKind::Members;
    }
    if (name == u"purchases"_s) {
        return ImportKind::Purchases;
    }
    if (name == u"products"_s) {
        return ImportKind::Products;
    }
    throw UsageError(
        u"import knows members, purchases, products and codes, not \"%1\""_s.arg(name));
}

// A line on the terminal, written over itself.
void showProgress(const VerbStreams &streams, const ImportProgress &progress)
{
    const qint64 percent = progress.total > 0 ? progress.done * 100 / progress.total : 0;
    streams.err(u"\r%1 %2 %"_s.arg(progress.isReading ? u"reading"_s : u"taking "_s)
                    .arg(percent, 3)
                    .toUtf8());
}

// What a file of members brought along holds what their older purchases earned.
void tellBalances(const VerbStreams &streams, const ImportOutcome &outcome)
{
    if (outcome.beforeBalance > 0) {
        printLine(
            streams,
            u"warning: %1 of these purchases, with %2 points, are older than a balance of points that their member brought along; where that balance holds them already they now count twice"_s
                .arg(outcome.beforeBalance)
                .arg(outcome.pointsBeforeBalance.count()));
    }
}

void tellTotals(const VerbStreams &streams, const ImportOrder &order, const ImportOutcome &outcome,
                int decimals)
{
    tellRows(streams, outcome);
    if (order.kind == ImportKind::Members) {
        printLine(streams, u"%1 members, %2 points brought along"_s.arg(outcome.members)
                               .arg(outcome.points.count()));
    } else if (order.kind == ImportKind::Purchases) {
        printLine(streams, u"%1 purchases of %2 in all, %3 points earned, %4 members enrolled"_s
                               .arg(outcome.purchases)
                               .arg(toText(outcome.sales, decimals))
                               .arg(outcome.points.count())
                               .arg(outcome.members));
        tellBalances(streams, outcome);
    } else {
        printLine(streams, u"%1 products new or changed"_s.arg(outcome.products));
    }
    const qint64 perSecond =
        outcome.elapsedMs > 0 ? outcome.read * 1'000 / outcome.elapsedMs : outcome.read;
    printLine(streams, u"%1 rows/s"_s.arg(perSecond));
    if (order.isDryRun) {
        printLine(streams, u"dry run: nothing was kept"_s);
    } else if (outcome.batch) {
        printLine(streams, u"import %1; as long as nothing of it was spent, this takes it back: "
                           "regulars import --undo %1 --store S"_s.arg(*outcome.batch));
    }
}

ImportOrder orderOf(const Options &options)
{
    if (options.has(u"reward"_s)) {
        throw UsageError(u"--reward belongs to import codes; leave it out"_s);
    }
    ImportOrder order;
    order.kind = kindNamed(options.positional(0, u"members, purchases, products or codes"_s));
    order.path = options.positional(1, u"FILE"_s);
    order.maps = options.values(u"map"_s);
    order.encoding = options.value(u"encoding"_s).value_or(QString());
    order.dateFormat = options.value(u"date-format"_s).value_or(QString());
    order.enrols = options.has(u"enrol"_s);
    order.isDryRun = options.has(u"dry-run"_s);
    order.rejectsPath = options.value(u"rejects"_s).value_or(QString());
    return order;
}

// A dry run is one long transaction: beside a holder it is made on a copy, so that nobody waits for
// it.
int dryRunOnCopy(const Options &options)
{
    const auto store = Store::open(options.required(u"store"_s), Store::Mode::Read);
    const StoreCopy copy(*store);
    Session session(copy.open(), options);
    return serveImport(options, session, consoleStreams());
}

int undoImport(const Options &options, Session &session, const VerbStreams &streams)
{
    const UndoImportRequest request{options.required(u"undo"_s)};
    const Result<Answer> undone =
        ImportUndo(session.desk())
            .undo({}, request,
                  {.progress = [&](qint64, qint64) { return streams.isWanted(); },
                   .pause = streams.pause});
    if (!undone) {
        refuseVerb(undone.refusal(), session.currencyDecimals());
    }
    const QJsonObject &figures = undone->figures;
    printLine(streams, u"import %1 is taken back: %2 purchases undone, %3 members removed"_s
                           .arg(figures[u"import"_s].toString())
                           .arg(figures[u"purchases"_s].toInteger())
                           .arg(figures[u"members"_s].toInteger()));
    return ExitDone;
}

} // namespace

void tellRejects(const VerbStreams &streams, const ImportOutcome &outcome, bool hasFile)
{
    int told = 0;
    for (const auto &[line, reason] : outcome.rejects) {
        if (++told > rejectsTold) {
            break;
        }
        streams.err(u"line %1: %2\n"_s.arg(line).arg(reason).toUtf8());
    }
    const auto more = static_cast<qint64>(outcome.rejects.size()) - rejectsTold;
    if (more > 0) {
        const QString where = hasFile ? u""_s : u"; --rejects FILE keeps them all"_s;
        streams.err(u"and %1 more rejected rows%2\n"_s.arg(more).arg(where).toUtf8());
    }
}

void tellRows(const VerbStreams &streams, const ImportOutcome &outcome)
{
    printLine(streams, u"%1 rows read, %2 taken, %3 skipped, %4 rejected"_s.arg(outcome.read)
                           .arg(outcome.taken)
                           .arg(outcome.skipped)
                           .arg(outcome.rejected));
}

int exitOfImport(const ImportOutcome &outcome)
{
    if (!outcome.rejectsFault.isEmpty()) {
        throw ExitError(ExitNo, u"the file of rejects was not written: "_s + outcome.rejectsFault);
    }
    const bool isAllRejected = outcome.rejected > 0 && outcome.taken + outcome.skipped == 0;
    return isAllRejected ? ExitNo : ExitDone;
}

int readingImport(const std::function<int()> &work)
{
    try {
        return work();
    } catch (const ImportError &error) {
        throw UsageError(error.message());
    } catch (const FileError &error) {
        if (error.kind() == FileError::Kind::NotReadable ||
            error.kind() == FileError::Kind::NotFound) {
            throw UsageError(error.message());
        }
        throw;
    }
}

int serveImport(const Options &options, Session &session, const VerbStreams &streams)
{
    if (options.has(u"undo"_s)) {
        return undoImport(options, session, streams);
    }
    if (isOfCodes(options)) {
        return serveCodeImport(options, session, streams);
    }
    ImportOrder order = orderOf(options);
    order.pause = streams.pause;
    order.progress = [&streams](const ImportProgress &progress) {
        if (streams.isErrorTerminal) {
            showProgress(streams, progress);
        }
        return streams.isWanted();
    };
    const int decimals = session.currencyDecimals();
    return readingImport([&] {
        const Result<ImportOutcome> outcome = importFile(session.desk(), order);
        if (streams.isErrorTerminal) {
            streams.err("\r             \r");
        }
        if (!outcome) {
            refuseVerb(outcome.refusal(), decimals);
        }
        tellRejects(streams, *outcome, !order.rejectsPath.isEmpty());
        tellTotals(streams, order, *outcome, decimals);
        return exitOfImport(*outcome);
    });
}

int runImport(const Options &options)
{
    if (options.has(u"undo"_s)) {
        return runWriting(u"import"_s, options);
    }
    // Wrong usage is told before any store is touched.
    if (isOfCodes(options)) {
        checkCodeOptions(options);
    } else {
        orderOf(options);
    }
    const QString path = options.required(u"store"_s);
    checkOutput(options, u"rejects"_s, {}, {options.positional(1, u"FILE"_s)});
    if (options.has(u"dry-run"_s) && WriterLock::holder(StoreFile::checkedPath(path))) {
        return dryRunOnCopy(options);
    }
    return runWriting(u"import"_s, options);
}

} // namespace regulars
