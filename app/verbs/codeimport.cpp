#include "app/verbs/importverb.h"
#include "protocol/importing/codefile.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

CodeFileOrder codeOrderOf(const Options &options)
{
    CodeFileOrder order;
    order.path = options.positional(1, u"FILE"_s);
    order.reward = options.required(u"reward"_s);
    order.maps = options.values(u"map"_s);
    order.encoding = options.value(u"encoding"_s).value_or(QString());
    order.dateFormat = options.value(u"date-format"_s).value_or(QString());
    order.isDryRun = options.has(u"dry-run"_s);
    order.rejectsPath = options.value(u"rejects"_s).value_or(QString());
    return order;
}

void tellPool(const VerbStreams &streams, const CodeFileOrder &order,
              const CodeImportOutcome &outcome)
{
    if (outcome.rows.skipped > 0) {
        printLine(streams, u"%1 of these codes are in the pool already; none is there twice"_s.arg(
                               outcome.rows.skipped));
    }
    printLine(streams,
              order.isDryRun
                  ? u"%1 would have %2 codes to give; dry run: nothing was kept"_s.arg(
                        order.reward, QString::number(outcome.stock))
                  : u"%1 has %2 codes to give"_s.arg(order.reward, QString::number(outcome.stock)));
    if (outcome.operation) {
        printLine(streams,
                  u"operation %1; as long as none of its codes was given or withdrawn, "
                  "the till takes it back: {\"op\": \"undo\", \"operation\": \"%1\"}"_s.arg(
                      outcome.operation->value()));
    }
}

} // namespace

bool isOfCodes(const Options &options)
{
    return !options.positionals().isEmpty() && options.positionals().constFirst() == u"codes"_s;
}

void checkCodeOptions(const Options &options)
{
    codeOrderOf(options);
    if (options.has(u"enrol"_s)) {
        throw UsageError(u"codes belong to nobody yet; leave --enrol out"_s);
    }
}

int serveCodeImport(const Options &options, Session &session, const VerbStreams &streams)
{
    checkCodeOptions(options);
    const CodeFileOrder order = codeOrderOf(options);
    return readingImport([&] {
        const Result<CodeImportOutcome> outcome = importCodes(session.desk(), order);
        if (!outcome) {
            refuseVerb(outcome.refusal(), session.currencyDecimals());
        }
        tellRejects(streams, outcome->rows, !order.rejectsPath.isEmpty());
        tellRows(streams, outcome->rows);
        tellPool(streams, order, *outcome);
        return exitOfImport(outcome->rows);
    });
}

} // namespace regulars
