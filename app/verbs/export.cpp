#include "app/outputs.h"
#include "app/writing.h"
#include "protocol/exporting/exportfile.h"
#include "storage/storageerror.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

ExportKind kindOf(const Options &options)
{
    const QString what = options.positional(0, u"members, purchases, ledger or programme"_s);
    const auto kind = exportKindNamed(what);
    if (!kind) {
        throw UsageError(
            u"export knows members, purchases, ledger and programme, not \"%1\""_s.arg(what));
    }
    return *kind;
}

int exportFrom(const Options &options, Session &session)
{
    const QString path = options.required(u"output"_s);
    const ExportKind kind = kindOf(options);
    const Result<qint64> rows = exportFile(session.desk(), kind, path);
    if (!rows) {
        refuseVerb(rows.refusal(), session.currencyDecimals());
    }
    printLine(kind == ExportKind::Programme ? u"the programme is in %1"_s.arg(path)
                                            : u"%1 rows in %2"_s.arg(*rows).arg(path));
    return ExitDone;
}

} // namespace

// What the holder does for an export beside it: sees that it is allowed, and keeps who exported.
int serveExport(const Options &options, Session &session, const VerbStreams &)
{
    const Result<Done> noted = noteExport(session.desk(), kindOf(options));
    if (!noted) {
        refuseVerb(noted.refusal(), session.currencyDecimals());
    }
    return ExitDone;
}

int runExport(const Options &options)
{
    const bool isProgramme = kindOf(options) == ExportKind::Programme;
    static_cast<void>(options.required(u"output"_s));
    checkOutput(options, u"output"_s,
                isProgramme ? QStringList{u"json"_s} : QStringList{u"csv"_s, u"xlsx"_s});
    StoreOrHolder found;
    try {
        found = storeOrHolder(options.required(u"store"_s));
    } catch (const StorageError &error) {
        if (error.kind() != StorageError::Kind::Held) {
            throw;
        }
        Session session(options, Store::Mode::Read); // beside a holder that does not answer
        return exportFrom(options, session);
    }
    if (auto *store = std::get_if<std::unique_ptr<Store>>(&found)) {
        Session session(std::move(*store), options);
        return exportFrom(options, session);
    }
    const int noted = runAtHolder(*std::get<std::unique_ptr<HolderLine>>(found), u"export"_s,
                                  options, consoleStreams());
    if (noted != ExitDone) {
        return noted;
    }
    Session session(options, Store::Mode::Read);
    return exportFrom(options, session);
}

} // namespace regulars
