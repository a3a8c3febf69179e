#include "app/exits.h"
#include "app/session.h"
#include "app/verbs/verb.h"
#include "app/writing.h"
#include "services/backups.h"
#include "services/recovery.h"
#include "services/restoring.h"
#include "services/shopsettings.h"
#include "services/storekey.h"

#include <QFile>
#include <QFileInfo>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const QString passphraseOption = u"passphrase-file"_s;

QString sizeText(qint64 bytes)
{
    return u"%1 KiB"_s.arg((bytes + 1023) / 1024);
}

// Of the command line's own till and person: what `--user` names must be the owner.
std::optional<UserId> admitOwner(Store &store, const Clock &clock, const Options &options)
{
    Desk desk(store, clock, u"command-line"_s);
    const auto user = options.value(u"user"_s);
    if (!user) {
        if (ShopSettings::commandsNeedSignIn(store)) {
            throw ExitError(ExitNotAllowed, u"commands need sign-in in this shop; add --user NAME "
                                            "--pin-file F, the PIN on the file's first line"_s);
        }
        return std::nullopt;
    }
    const Result<Role> role = desk.signIn(*user, pinFrom(options.required(u"pin-file"_s)));
    const int decimals = store.newestProgramme().programme->currency.decimals;
    if (!role) {
        refuseVerb(role.refusal(), decimals);
    }
    if (permissionFor(*role, Act::Restore) != Permission::Yes) {
        refuseVerb(refusals::NotAllowed{nameOf(Act::Restore)}, decimals);
    }
    return desk.who()->user;
}

void printRestoration(const Restoration &done, const Options &options)
{
    const bool isTrial = options.has(u"dry-run"_s);
    const QString store = options.required(u"store"_s);
    for (const LostOperations &lost : done.lost) {
        printLine(u"%1: till %2, operations %3 to %4 (%5)"_s.arg(
            isTrial ? u"would be lost"_s : u"lost"_s, lost.till, QString::number(lost.first),
            QString::number(lost.last), QString::number(lost.last - lost.first + 1)));
    }
    if (!done.isStoreReadable) {
        printLine(u"%1 is too damaged to say what it has beyond the backup"_s.arg(store));
    }
    if (done.erasedAgain > 0) {
        printLine(u"%1 members erased since the backup %2"_s.arg(
            QString::number(done.erasedAgain),
            isTrial ? u"would be erased in it too"_s : u"were erased in it too"_s));
    }
    const QString upTo = done.upTo ? done.upTo->toIsoUtc() : u"its beginning"_s;
    printLine(isTrial ? u"nothing was changed; the backup is sound: %1 operations, up to %2"_s.arg(
                            QString::number(done.operations), upTo)
                      : u"restored: %1 operations, up to %2"_s.arg(QString::number(done.operations),
                                                                   upTo));
    if (!done.replaced.isEmpty()) {
        printLine(u"the store of before is kept: %1"_s.arg(done.replaced));
    }
    if (done.lacksKey) {
        printLine(
            u"this computer lacks the shop's key: nobody can sign in before it is brought here "
            "from the old computer or the recovery sheet"_s);
    }
}

// A new computer has the sheet alone: its code brings the key, before a sealed backup is opened or
// after a plain one was put in place.
void bringKeyBack(const Options &options, const QString &storeId)
{
    const auto path = options.value(u"recovery-code-file"_s);
    if (!path || storeKey(storeId)) {
        return;
    }
    const Result<Done> back = Recovery::bringBack(storeId, pinFrom(*path));
    if (!back) {
        refuseVerb(back.refusal(), 2);
    }
}

} // namespace

std::optional<QByteArray> passphraseIn(const Options &options)
{
    const auto path = options.value(passphraseOption);
    if (!path) {
        return std::nullopt;
    }
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw UsageError(
            u"the passphrase file %1 can't be read: %2"_s.arg(*path, file.errorString()));
    }
    const QByteArray passphrase = file.readLine(4096).trimmed();
    if (passphrase.isEmpty()) {
        throw UsageError(
            u"the passphrase file %1 is empty; write the passphrase on its first line"_s.arg(
                *path));
    }
    return passphrase;
}

int runBackup(const Options &options)
{
    static_cast<void>(options.required(u"output"_s));
    static_cast<void>(passphraseIn(options)); // unreadable, before any store is touched
    return runWriting(u"backup"_s, options);
}

int serveBackup(const Options &options, Session &session, const VerbStreams &streams)
{
    const QString path = options.required(u"output"_s);
    std::optional<sealedfile::Key> key;
    if (const auto passphrase = passphraseIn(options)) {
        key = sealedfile::Key{sealedfile::KeyKind::Passphrase, *passphrase};
    } else if (options.has(u"sealed"_s)) {
        key = storeSealKey(session.store().id());
        if (!key) {
            throw ExitError(ExitNo, u"this computer lacks the shop's key, so nothing can be sealed "
                                    "with it; name a passphrase with --passphrase-file"_s);
        }
    }
    if (QFileInfo::exists(path)) {
        throw ExitError(ExitNo,
                        u"%1 exists already; choose another name for the backup"_s.arg(path));
    }
    const Result<Done> allowed = Backups::mayMake(session.desk());
    if (!allowed) {
        refuseVerb(allowed.refusal(), session.currencyDecimals());
    }
    // By a view of its own: the writer goes on serving.
    const std::unique_ptr<Store> view = session.store().newReader();
    const BackupManifest made = Backups(*view, session.clock()).make(path, key, [&streams](int) {
        if (streams.pause) {
            streams.pause();
        }
        return streams.isWanted();
    });
    Backups(session.store(), session.clock()).remember(made, path);
    printLine(streams, u"%1: %2 operations, %3, proved by opening it%4"_s.arg(
                           path, QString::number(made.operations), sizeText(made.bytes),
                           !made.isSealed ? QString()
                           : key->kind == sealedfile::KeyKind::Passphrase
                               ? u"; sealed with the passphrase"_s
                               : u"; sealed with the shop's key"_s));
    return ExitDone;
}

int runRestore(const Options &options)
{
    if (options.has(u"drill"_s)) {
        return runDrill(options);
    }
    const SystemClock clock;
    Restoring::Request request;
    request.backup = options.positional(0, u"the backup's file"_s);
    if (!QFileInfo::exists(request.backup)) {
        throw UsageError(u"there is no backup %1"_s.arg(request.backup));
    }
    request.store = options.required(u"store"_s);
    request.passphrase = passphraseIn(options);
    request.isTrial = options.has(u"dry-run"_s);
    if (sealedfile::isSealed(request.backup)) {
        const sealedfile::Header header = sealedfile::readHeader(request.backup);
        if (header.kind == sealedfile::KeyKind::StoreKey) {
            bringKeyBack(options, header.storeId);
        }
    }
    const Restoration done = Restoring(clock).restore(request, [&](Store &store) {
        bringKeyBack(options, store.id());
        return admitOwner(store, clock, options);
    });
    printRestoration(done, options);
    return ExitDone;
}

} // namespace regulars
