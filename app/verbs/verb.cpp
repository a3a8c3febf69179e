#include "app/verbs/verb.h"

#include "protocol/served/servedverb.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

int runLater(const Options &)
{
    throw UsageError(u"this verb is not in this version yet; see: regulars help"_s);
}

std::vector<Verb> storeVerbs()
{
    return {
        {u"init"_s,
         u"--store S --template T | --programme FILE --owner NAME --pin-file F"_s,
         u"makes a store; refuses one that exists"_s,
         {storeOption(),
          {u"template"_s, u"T"_s},
          {u"programme"_s, u"FILE"_s},
          {u"owner"_s, u"NAME"_s},
          {u"pin-file"_s, u"F"_s}},
         runInit},
        {u"till"_s,
         u"--store S [--till NAME]"_s,
         u"JSON lines on stdin, one answer a line on stdout; a request sent again under its id is answered again and done once, at the till of that name: ids are counted till by till, so whoever sends on for another sends under that till's name"_s,
         {storeOption(), {u"till"_s, u"NAME"_s}},
         runTill},
        {u"import"_s,
         u"members|purchases|products FILE --store S [--map field=column …] [--encoding E] [--date-format F] [--enrol] [--rejects FILE] [--dry-run] | codes FILE --reward R --store S [--map field=column …] [--encoding E] [--date-format F] [--rejects FILE] [--dry-run] | --undo NUMBER --store S"_s,
         u"takes a CSV, TSV, blank-separated or XLSX file; running it twice changes nothing; a file whose columns are all mapped by number may lack a heading; an export of purchases comes back as the same purchases, less what was returned; a balance that members bring along is taken to hold the points of their older purchases, so that purchases from before it are told with a warning: bring members without points, or no older purchases; codes of a partner (a column code, perhaps one last_day, or lines with a code each) go into the pool of the reward that hands them out, all at once, each code once; --undo takes a whole import back, by the number it printed, while nothing of it was spent"_s,
         storeOptions({{u"map"_s, u"field=column"_s, true},
                       {u"encoding"_s, u"E"_s},
                       {u"date-format"_s, u"F"_s},
                       {u"enrol"_s, {}},
                       {u"reward"_s, u"R"_s},
                       {u"rejects"_s, u"FILE"_s, false, true},
                       {u"dry-run"_s, {}},
                       {u"undo"_s, u"NUMBER"_s}}),
         runImport,
         serveImport,
         {1},
         2},
        {u"export"_s,
         u"members|purchases|ledger|programme --store S --output FILE"_s,
         u"CSV or XLSX by the file's ending, JSON for the programme"_s,
         storeOptions({{u"output"_s, u"FILE"_s, false, true}}),
         runExport,
         serveExport,
         {},
         1},
        {u"programme"_s,
         u"check FILE | use FILE --store S"_s,
         u"validates a programme file; installs it as a new version"_s,
         storeOptions(),
         runProgrammeVerb,
         serveProgrammeVerb,
         {1},
         2},
    };
}

std::vector<Verb> readingVerbs()
{
    return {
        {u"report"_s,
         u"monthly --store S --month YYYY-MM --output FILE.(pdf|xlsx|json) [--language L] [--final] [--keep] | checkup --store S --quarter YYYY-Q1 --output FILE | liability --store S --day D [--from D] --output FILE | stock --store S --from D --to D --output FILE | statement --store S --member M --from D --to D --output FILE | leaflet --store S --output FILE.pdf [--language L] | digest --store S --day D [--week] [--output FILE.(pdf|xlsx|json|txt)] [--language L] | handbook [--role clerk|manager|owner] --output FILE.pdf [--language L]"_s,
         u"the printed report; --final closes the month; --keep puts what is printed into the archive, where it can be opened again as it was (of the month, checkup, liability, stock and digest; it wants --language); checkup says how a quarter went, in words and figures; liability what the shop owes its members at the end of a day, and how that moved since --from (without it: since the year began); stock what came and went of the rewards; statement is one member's account; the leaflet tells customers what is in force, on one page; the digest tells the owner what to look at of a day, or of the week that ends with it; the handbook tells a clerk, a manager or an owner how to use the program"_s,
         storeOptions({{u"month"_s, u"YYYY-MM"_s},
                       {u"quarter"_s, u"YYYY-Q1"_s},
                       {u"day"_s, u"D"_s},
                       {u"from"_s, u"D"_s},
                       {u"to"_s, u"D"_s},
                       {u"week"_s, {}},
                       {u"member"_s, u"M"_s},
                       {u"keep"_s, {}},
                       {u"role"_s, u"clerk|manager|owner"_s},
                       {u"output"_s, u"FILE"_s, false, true},
                       {u"language"_s, u"L"_s},
                       {u"final"_s, {}}}),
         runReport,
         serveReport,
         {},
         1},
        {u"insight"_s, u"--store S --from D --to D [--list SEGMENT] [--output FILE.json]"_s,
         u"every figure of the period, as of its end; or who is in a segment then"_s,
         storeOptions({{u"from"_s, u"D"_s},
                       {u"to"_s, u"D"_s},
                       {u"list"_s, u"SEGMENT"_s},
                       {u"output"_s, u"FILE.json"_s}}),
         runInsight},
        {u"simulate"_s, u"--store S --programme FILE --from D --to D [--output FILE.json]"_s,
         u"what the programme in FILE would have done to the shop's own history; changes nothing"_s,
         storeOptions({{u"programme"_s, u"FILE"_s, false, true},
                       {u"from"_s, u"D"_s},
                       {u"to"_s, u"D"_s},
                       {u"output"_s, u"FILE.json"_s, false, true}}),
         runSimulate},
        {u"day-end"_s, u"--store S [--through D]"_s,
         u"expiry, tier review and dated rules, once for each day due"_s,
         storeOptions({{u"through"_s, u"D"_s}}), runDayEnd, serveDayEnd},
        {u"verify"_s, u"--store S [--deep] [--anchor TILL:SEQ:HASH …] [--json]"_s,
         u"proves the invariants: 0 sound, 1 broken"_s,
         storeOptions({{u"deep"_s, {}}, {u"anchor"_s, u"TILL:SEQ:HASH"_s, true}, {u"json"_s, {}}}),
         runVerify},
    };
}

std::vector<Verb> keepingVerbs()
{
    return {
        {u"backup"_s, u"--store S --output FILE [--passphrase-file F | --sealed]"_s,
         u"copies the store while the shop goes on, and proves the copy by opening it; with a passphrase the copy is sealed, with --sealed by the shop's own key, which the recovery sheet holds"_s,
         storeOptions({{u"output"_s, u"FILE"_s, false, true},
                       {u"passphrase-file"_s, u"F"_s, false, true},
                       {u"sealed"_s, {}}}),
         runBackup, serveBackup},
        {u"restore"_s,
         u"FILE --store S [--passphrase-file F] [--recovery-code-file F] [--dry-run] | FILE|FOLDER --drill --store S [--passphrase-file F] [--output FILE.(pdf|json|txt)] [--language L]"_s,
         u"puts a backup in the store's place once it is proved; says which operations are lost, and keeps the old store; on a new computer the recovery sheet's code brings the shop's key; --drill tries the backup (the newest of a folder) out in a scratch folder and leaves the store alone, with a certificate and a row in the audit log"_s,
         storeOptions({{u"passphrase-file"_s, u"F"_s, false, true},
                       {u"recovery-code-file"_s, u"F"_s, false, true},
                       {u"dry-run"_s, {}},
                       {u"drill"_s, {}},
                       {u"output"_s, u"FILE"_s, false, true},
                       {u"language"_s, u"L"_s}}),
         runRestore,
         serveRestore,
         {0},
         1},
        {u"audit"_s,
         u"--store S [--from D] [--to D] [--who NAME] [--what ACT] [--refused] [--output FILE.(csv|xlsx|json)]"_s,
         u"who did what, when and on whose word, newest first; without a file a line of JSON each"_s,
         storeOptions({{u"from"_s, u"D"_s},
                       {u"to"_s, u"D"_s},
                       {u"who"_s, u"NAME"_s},
                       {u"what"_s, u"ACT"_s},
                       {u"refused"_s, {}},
                       {u"output"_s, u"FILE"_s, false, true}}),
         runAudit},
        {u"demo"_s,
         u"--store S [--members N] [--purchases N] [--seed K]"_s,
         u"a believable shop with a year of history"_s,
         {storeOption(), {u"members"_s, u"N"_s}, {u"purchases"_s, u"N"_s}, {u"seed"_s, u"K"_s}},
         runDemo},
        {u"help"_s, u"[VERB]"_s, u"what each verb does"_s, {}, runHelp, nullptr, {}, 1},
        {u"version"_s, {}, u"which version this is"_s, {}, runVersion},
    };
}

// Verbs of the contract whose issues are still open: they answer exit 2.
std::vector<Verb> verbsToCome()
{
    const std::vector<OptionSpec> options = storeOptions({{u"to"_s, u"URL"_s}});
    std::vector<Verb> later;
    later.push_back(
        {u"move"_s, {}, u"not in this version yet"_s, options, runLater, nullptr, {}, 1});
    return later;
}

} // namespace

QByteArray wholeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw UsageError(u"%1 can't be read: %2"_s.arg(path, file.errorString()));
    }
    return file.readAll();
}

OptionSpec storeOption()
{
    return {u"store"_s, u"S"_s};
}

std::vector<OptionSpec> storeOptions(std::vector<OptionSpec> more)
{
    more.insert(more.begin(), {storeOption(), {u"user"_s, u"NAME"_s}, {u"pin-file"_s, u"F"_s}});
    return more;
}

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all = [] {
        std::vector<Verb> table = storeVerbs();
        for (std::vector<Verb> &group :
             std::vector{readingVerbs(), keepingVerbs(), verbsToCome()}) {
            table.insert(table.end(), group.begin(), group.end());
        }
        return table;
    }();
    return all;
}

const Verb *findVerb(const QString &name)
{
    static const QHash<QString, QString> asOptions{
        {u"--help"_s, u"help"_s}, {u"-h"_s, u"help"_s}, {u"--version"_s, u"version"_s}};
    const QString meant = asOptions.value(name, name);
    const auto found = std::find_if(verbs().begin(), verbs().end(),
                                    [&](const Verb &verb) { return verb.name == meant; });
    return found == verbs().end() ? nullptr : &*found;
}

int runVerb(const Verb &verb, const QStringList &words)
{
    if (words.contains(u"--help"_s) || words.contains(u"-h"_s)) {
        return runHelp(Options({verb.name}, {}));
    }
    const Options options(words, verb.options);
    options.refuseMoreThan(verb.mostWords);
    return verb.run(options);
}

void writeAnswer(const QByteArray &text)
{
    const auto size = static_cast<std::size_t>(text.size());
    if (std::fwrite(text.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0) {
        throw ExitError(ExitNo, u"the answer can't be written to standard output: %1"_s.arg(
                                    qt_error_string(errno)));
    }
}

void printLine(const QString &text)
{
    writeAnswer(text.toUtf8() + '\n');
}

void printLine(const VerbStreams &streams, const QString &text)
{
    streams.out(text.toUtf8() + '\n');
}

} // namespace regulars
