#include "app/session.h"
#include "app/verbs/verb.h"
#include "protocol/exporting/exportfile.h"
#include "storage/storageerror.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// To write, so that the audit log keeps who exported; a store that is held is read beside its
// holder.
std::unique_ptr<Session> openSession(const Options &options)
{
    try {
        return std::make_unique<Session>(options, Store::Mode::Write);
    } catch (const StorageError &error) {
        if (error.kind() != StorageError::Kind::Held && error.kind() != StorageError::Kind::Busy) {
            throw;
        }
    }
    return std::make_unique<Session>(options, Store::Mode::Read);
}

} // namespace

int runExport(const Options &options)
{
    const QString what = options.positional(0, u"members, purchases, ledger or programme"_s);
    const auto kind = exportKindNamed(what);
    if (!kind) {
        throw UsageError(
            u"export knows members, purchases, ledger and programme, not \"%1\""_s.arg(what));
    }
    const QString path = options.required(u"output"_s);
    const std::unique_ptr<Session> session = openSession(options);
    const Result<qint64> rows = exportFile(session->desk(), *kind, path);
    if (!rows) {
        refuseVerb(rows.refusal(), session->store().newestProgramme().programme->currency.decimals);
    }
    printLine(*kind == ExportKind::Programme ? u"the programme is in %1"_s.arg(path)
                                             : u"%1 rows in %2"_s.arg(*rows).arg(path));
    return ExitDone;
}

} // namespace regulars
