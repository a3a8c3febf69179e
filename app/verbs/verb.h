#pragma once

#include "app/exits.h"
#include "app/options.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

class Session;
enum class PaperKind;
struct VerbStreams;

// One verb of the command line.
struct Verb
{
    QString name;
    QString usage;   // after the name
    QString summary; // one line
    std::vector<OptionSpec> options;
    int (*run)(
        const Options &options); // an exit code; may throw ExitError, StorageError, FileError
    // Of a verb that writes: its work on an open store, which may be the holder's in another
    // process. Throws as `run` does.
    int (*serve)(const Options &options, Session &session, const VerbStreams &streams) = nullptr;
    std::vector<int> pathPositionals{}; // which of its own words name files, counted from 0
    int mostWords = 0;                  // of its own, beside options
};

// All of them, in the order of contract.md section 1.
const std::vector<Verb> &verbs();
const Verb *findVerb(const QString &name); // also --help, -h and --version
// With --help or -h among the words, what `help` says of the verb. Throws UsageError for words that
// the verb doesn't know, and what the verb throws.
int runVerb(const Verb &verb, const QStringList &words);

// Writes to stdout; throws ExitError (1) where nobody takes it: a full disk, a closed pipe.
void writeAnswer(const QByteArray &text);
// The same with a line end.
void printLine(const QString &text);
void printLine(const VerbStreams &streams, const QString &text);

// All of a file that was named. Throws UsageError where it can't be read.
QByteArray wholeFile(const QString &path);

// The option every verb on a store takes.
OptionSpec storeOption();
// --store, --user, --pin-file.
std::vector<OptionSpec> storeOptions(std::vector<OptionSpec> more = {});

// Each in its file of the same name; restore with backup.
int runInit(const Options &options);
int runTill(const Options &options);
int runImport(const Options &options);
int runExport(const Options &options);
int runProgrammeVerb(const Options &options);
int runReport(const Options &options);
int runInsight(const Options &options);
int runSimulate(const Options &options);
int runDayEnd(const Options &options);
int runVerify(const Options &options);
int runBackup(const Options &options);
int runRestore(const Options &options);
int runAudit(const Options &options);
int runDemo(const Options &options);
int runHelp(const Options &options);
int runVersion(const Options &options);

// Parts of verbs: report digest, report liability and its like, restore --drill.
int runDigest(const Options &options);
int runPaper(PaperKind kind, const Options &options);
int runStatement(const Options &options);
// What --language says, or the computer; throws UsageError.
QString reportLanguage(const Options &options);
int runDrill(const Options &options);
// The first line of --passphrase-file; empty where none was named. Throws UsageError.
std::optional<QByteArray> passphraseIn(const Options &options);

// The work of those that write.
int serveImport(const Options &options, Session &session, const VerbStreams &streams);
int serveExport(const Options &options, Session &session, const VerbStreams &streams);
int serveProgrammeVerb(const Options &options, Session &session, const VerbStreams &streams);
int serveReport(const Options &options, Session &session, const VerbStreams &streams);
int serveDayEnd(const Options &options, Session &session, const VerbStreams &streams);
int serveBackup(const Options &options, Session &session, const VerbStreams &streams);
int serveRestore(const Options &options, Session &session, const VerbStreams &streams);

} // namespace regulars
