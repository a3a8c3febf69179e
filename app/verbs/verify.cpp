#include "app/session.h"
#include "app/verbs/verb.h"
#include "app/writing.h"
#include "protocol/served/servedverb.h"
#include "storage/verify/verifier.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <memory>
#include <thread>
#include <vector>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<Anchor> anchorsOf(const Options &options)
{
    std::vector<Anchor> anchors;
    for (const QString &text : options.values(u"anchor"_s)) {
        const auto anchor = Anchor::fromText(text);
        if (!anchor) {
            throw UsageError(
                u"--anchor is TILL:SEQ:HASH with the hash's 64 digits, not \"%1\""_s.arg(text));
        }
        anchors.push_back(*anchor);
    }
    return anchors;
}

void printAsJson(const Verification &result)
{
    QJsonArray checks;
    for (const CheckDone &check : result.checks) {
        checks.append(QJsonObject{{u"code"_s, check.code},
                                  {u"claim"_s, check.claim},
                                  {u"violations"_s, check.violations}});
    }
    QJsonArray violations;
    for (const Violation &violation : result.violations) {
        violations.append(QJsonObject{{u"code"_s, violation.code},
                                      {u"till"_s, violation.till},
                                      {u"seq"_s, violation.sequence},
                                      {u"field"_s, violation.field},
                                      {u"expected"_s, violation.expected},
                                      {u"found"_s, violation.found}});
    }
    const QJsonObject json{{u"sound"_s, result.isSound()},
                           {u"operations"_s, result.operations},
                           {u"entries"_s, result.entries},
                           {u"checks"_s, checks},
                           {u"violations"_s, violations}};
    printLine(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented).trimmed()));
}

void printAsText(const Verification &result)
{
    for (const CheckDone &check : result.checks) {
        printLine(u"%1  %2: %3"_s.arg(check.violations == 0 ? u"ok    "_s : u"BROKEN"_s, check.code,
                                      check.claim));
    }
    for (const Violation &violation : result.violations) {
        printLine(u"%1  till %2 seq %3  %4: expected %5, found %6"_s.arg(
            violation.code, violation.till.isEmpty() ? u"-"_s : violation.till,
            QString::number(violation.sequence), violation.field, violation.expected,
            violation.found));
    }
    printLine(u"%1: %2 operations, %3 entries, %4 checks"_s
                  .arg(result.isSound() ? u"sound"_s : u"broken"_s)
                  .arg(result.operations)
                  .arg(result.entries)
                  .arg(result.checks.size()));
}

} // namespace

int runVerify(const Options &options)
{
    Verifier::Options wish;
    wish.deep = options.has(u"deep"_s);
    wish.anchors = anchorsOf(options);
    Session session(options, Store::Mode::Examine);
    const VerbStreams streams = consoleStreams();
    if (streams.isErrorTerminal) {
        wish.progress = [&streams](int done, int total) {
            const QString said = u"\r%1 of %2 checks made"_s.arg(done).arg(total);
            streams.err(said.toUtf8() + (done == total ? "\n" : ""));
        };
    }
    // What is read of the store is the work: more readers than a few wait for one another.
    constexpr unsigned mostReaders = 4;
    std::vector<std::unique_ptr<Store>> readers;
    std::vector<Connection *> beside;
    for (unsigned i = 1; i < std::min(std::thread::hardware_concurrency(), mostReaders); ++i) {
        readers.push_back(session.store().newReader());
        beside.push_back(&readers.back()->connection());
    }
    const Verification result = Verifier(session.store().connection(), std::move(beside)).run(wish);
    options.has(u"json"_s) ? printAsJson(result) : printAsText(result);
    return result.isSound() ? ExitDone : ExitNo;
}

} // namespace regulars
