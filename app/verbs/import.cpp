#include "app/session.h"
#include "app/verbs/verb.h"
#include "protocol/importing/importerror.h"
#include "protocol/importing/importfile.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

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
    throw UsageError(u"import knows members, purchases and products, not \"%1\""_s.arg(name));
}

bool isErrorTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) == 1;
#endif
}

// A line on the terminal, written over itself; nothing where errors go to a file.
bool showProgress(const ImportProgress &progress)
{
    const int percent =
        progress.total > 0 ? static_cast<int>(progress.done * 100 / progress.total) : 0;
    std::fprintf(stderr, "\r%s %3d %%", progress.isReading ? "reading" : "taking ", percent);
    std::fflush(stderr);
    return true;
}

void tellRejects(const ImportOutcome &outcome, bool hasFile)
{
    int told = 0;
    for (const auto &[line, reason] : outcome.rejects) {
        if (++told > rejectsTold) {
            break;
        }
        const QByteArray text = u"line %1: %2\n"_s.arg(line).arg(reason).toUtf8();
        std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
    }
    const auto more = static_cast<qint64>(outcome.rejects.size()) - rejectsTold;
    if (more > 0) {
        const QString where = hasFile ? u""_s : u"; --rejects FILE keeps them all"_s;
        const QByteArray text = u"and %1 more rejected rows%2\n"_s.arg(more).arg(where).toUtf8();
        std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
    }
}

void tellTotals(const ImportOrder &order, const ImportOutcome &outcome, int decimals)
{
    printLine(u"%1 rows read, %2 taken, %3 skipped, %4 rejected"_s.arg(outcome.read)
                  .arg(outcome.taken)
                  .arg(outcome.skipped)
                  .arg(outcome.rejected));
    if (order.kind == ImportKind::Members) {
        printLine(u"%1 members, %2 points brought along"_s.arg(outcome.members)
                      .arg(outcome.points.count()));
    } else if (order.kind == ImportKind::Purchases) {
        printLine(u"%1 purchases of %2 in all, %3 points earned, %4 members enrolled"_s
                      .arg(outcome.purchases)
                      .arg(toText(outcome.sales, decimals))
                      .arg(outcome.points.count())
                      .arg(outcome.members));
    } else {
        printLine(u"%1 products new or changed"_s.arg(outcome.products));
    }
    const qint64 perSecond =
        outcome.elapsedMs > 0 ? outcome.read * 1'000 / outcome.elapsedMs : outcome.read;
    printLine(u"%1 rows/s"_s.arg(perSecond));
    if (order.isDryRun) {
        printLine(u"dry run: nothing was kept"_s);
    }
}

} // namespace

int runImport(const Options &options)
{
    ImportOrder order;
    order.kind = kindNamed(options.positional(0, u"members, purchases or products"_s));
    order.path = options.positional(1, u"FILE"_s);
    order.maps = options.values(u"map"_s);
    order.encoding = options.value(u"encoding"_s).value_or(QString());
    order.dateFormat = options.value(u"date-format"_s).value_or(QString());
    order.enrols = options.has(u"enrol"_s);
    order.isDryRun = options.has(u"dry-run"_s);
    order.rejectsPath = options.value(u"rejects"_s).value_or(QString());
    const bool isTerminal = isErrorTerminal();
    if (isTerminal) {
        order.progress = showProgress;
    }
    Session session(options, Store::Mode::Write);
    const int decimals = session.store().newestProgramme().programme->currency.decimals;
    try {
        const Result<ImportOutcome> outcome = importFile(session.desk(), order);
        if (isTerminal) {
            std::fputs("\r             \r", stderr);
        }
        if (!outcome) {
            refuseVerb(outcome.refusal(), decimals);
        }
        tellRejects(*outcome, !order.rejectsPath.isEmpty());
        tellTotals(order, *outcome, decimals);
        const bool isAllRejected = outcome->rejected > 0 && outcome->taken + outcome->skipped == 0;
        return isAllRejected ? ExitNo : ExitDone;
    } catch (const ImportError &error) {
        throw UsageError(error.message());
    }
}

} // namespace regulars
