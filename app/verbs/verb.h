#pragma once

#include "app/exits.h"
#include "app/options.h"

#include <QString>

#include <vector>

namespace regulars
{

// One verb of the command line.
struct Verb
{
    QString name;
    QString usage;   // after the name
    QString summary; // one line
    std::vector<OptionSpec> options;
    int (*run)(
        const Options &options); // an exit code; may throw ExitError, StorageError, FileError
};

// All of them, in the order of contract.md section 1.
const std::vector<Verb> &verbs();
const Verb *findVerb(const QString &name);

// Writes to stdout, UTF-8 with a line end.
void printLine(const QString &text);

// The option every verb on a store takes.
OptionSpec storeOption();
// --store, --user, --pin-file.
std::vector<OptionSpec> storeOptions(std::vector<OptionSpec> more = {});

// Each in its file of the same name.
int runInit(const Options &options);
int runTill(const Options &options);
int runImport(const Options &options);
int runExport(const Options &options);
int runProgrammeVerb(const Options &options);
int runReport(const Options &options);
int runInsight(const Options &options);
int runDayEnd(const Options &options);
int runVerify(const Options &options);
int runDemo(const Options &options);
int runHelp(const Options &options);

} // namespace regulars
