#include "services/restoring.h"

#include "services/membership.h"
#include "services/storekey.h"
#include "storage/auditlog.h"
#include "storage/erasures.h"
#include "storage/members.h"
#include "storage/operations.h"
#include "storage/platform.h"
#include "storage/storepath.h"
#include "storage/tills.h"
#include "storage/transaction.h"
#include "storage/verify/verifier.h"
#include "storage/writerlock.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace regulars
{

using namespace Qt::StringLiterals;
using Kind = StorageError::Kind;

namespace
{

// Whatever SQLite, a migration or a lock may have left beside a file that is thrown away.
void removeWithCompany(const QString &path)
{
    const QFileInfo file(path);
    QDir folder = file.dir();
    for (const QString &name : folder.entryList({file.fileName() + u"*"_s}, QDir::Files)) {
        folder.remove(name);
    }
}

// The copy beside the store, until it is in place. Under this name nothing lies but copies, so that
// one of an attempt that died may go.
class Beside
{
public:
    explicit Beside(QString path)
        : m_path(std::move(path))
    {
        if (const auto holder = WriterLock::holder(m_path)) {
            throw WriterLock::heldError(m_path, *holder);
        }
        removeWithCompany(m_path);
    }
    Beside(const Beside &) = delete;
    Beside &operator=(const Beside &) = delete;
    ~Beside()
    {
        if (!m_isInPlace) {
            removeWithCompany(m_path);
        }
    }
    const QString &path() const { return m_path; }
    // Ready to change places with the store, it takes the name under which that one is kept.
    bool rename(const QString &path)
    {
        if (!platform::renameWithoutReplacing(m_path, path)) {
            return false;
        }
        m_path = path;
        return true;
    }
    void keep() { m_isInPlace = true; }

private:
    QString m_path;
    bool m_isInPlace = false;
};

struct Head
{
    qint64 sequence = 0;
    QByteArray hash;
    friend bool operator==(const Head &, const Head &) = default;
};
using Heads = std::map<QString, Head>;

Heads headsOf(Connection &books)
{
    Heads heads;
    const Tills tills(books);
    for (const ChainHead &head : tills.heads()) {
        heads[tills.name(head.till).value_or(QString())] = {head.seq, head.hash};
    }
    return heads;
}

// What the store of today knows that the backup may not.
struct Today
{
    Heads heads;
    std::vector<Erasure> erasures;
};

std::vector<LostOperations> lostBetween(const Heads &today, const Heads &then)
{
    std::vector<LostOperations> lost;
    for (const auto &[till, head] : today) {
        const auto known = then.find(till);
        const qint64 kept = known == then.end() ? 0 : known->second.sequence;
        if (head.sequence > kept) {
            lost.push_back({till, kept + 1, head.sequence});
        }
    }
    return lost;
}

void copyDurably(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.copy(to)) {
        throw StorageError(
            Kind::Io, u"%1 can't be copied to %2: %3. Free some space, or mend the path."_s.arg(
                          from, to, source.errorString()));
    }
    QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!platform::syncFile(to)) {
        throw StorageError(Kind::Io, u"%1 could not be written to the disk for good."_s.arg(to));
    }
}

void requireManifest(const QString &backup, const QString &copy)
{
    QFile file(Backups::manifestPath(backup));
    if (!file.open(QIODevice::ReadOnly)) {
        return; // it may have been left behind; the copy is proved by itself
    }
    const auto manifest = manifestFromJson(QJsonDocument::fromJson(file.readAll()).object());
    QFile content(copy);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!manifest || !content.open(QIODevice::ReadOnly) || !hash.addData(&content) ||
        QString::fromLatin1(hash.result().toHex()) != manifest->sha256) {
        throw StorageError(Kind::Corrupt,
                           u"%1 is not what its manifest %2 says: one of them was changed. Take "
                           "another backup."_s.arg(backup, file.fileName()));
    }
}

// The backup's content, opened up, beside the store.
void bring(const Restoring::Request &request, const QString &copy)
{
    if (!sealedfile::isSealed(request.backup)) {
        StoreFile::readHeader(request.backup); // refuses what is no database, in its own words
        // Who only looked into a backup leaves an empty log beside it.
        if (QFileInfo(request.backup + u"-wal"_s).size() > 0) {
            throw StorageError(Kind::CantOpen,
                               u"%1 is a store in use, not a backup. Make one with `regulars "
                               "backup`."_s.arg(request.backup));
        }
        copyDurably(request.backup, copy);
        requireManifest(request.backup, copy);
        return;
    }
    const sealedfile::Header header = sealedfile::readHeader(request.backup);
    std::optional<sealedfile::Key> key;
    if (header.kind == sealedfile::KeyKind::StoreKey) {
        key = storeSealKey(header.storeId);
        if (!key) {
            throw StorageError(
                Kind::CantOpen,
                u"%1 was sealed with the shop's key, which this computer lacks. Bring "
                "the key here from the recovery sheet, to %2."_s.arg(request.backup,
                                                                     storeKeyPath(header.storeId)));
        }
    } else if (request.passphrase) {
        key = sealedfile::Key{sealedfile::KeyKind::Passphrase, *request.passphrase};
    } else {
        throw StorageError(
            Kind::CantOpen,
            u"%1 was sealed with a passphrase. Name it with --passphrase-file."_s.arg(
                request.backup));
    }
    sealedfile::unseal(request.backup, copy, *key);
}

void requireSound(Store &copy, const QString &backup)
{
    Verifier::Options deep;
    deep.deep = true;
    const Verification found = Verifier(copy.connection()).run(deep);
    if (!found.isSound()) {
        const Violation &first = found.violations.front();
        throw StorageError(
            Kind::Corrupt,
            u"The backup %1 is not sound (%2: %3); the store was left as it is. Take "
            "another backup."_s.arg(backup, first.code, first.field));
    }
}

// S41: who was erased since stays erased.
int eraseAgain(Store &copy, const Clock &clock, const std::vector<Erasure> &erasures)
{
    std::vector<MemberId> gone;
    for (const Erasure &erasure : Erasures(copy.connection()).all()) {
        gone.push_back(erasure.member);
    }
    Desk desk(copy, clock, u"command-line"_s);
    desk.signInAsCommandLine();
    int count = 0;
    for (const Erasure &erasure : erasures) {
        const bool isGone = std::find(gone.begin(), gone.end(), erasure.member) != gone.end();
        if (isGone || !Members(copy.connection()).find(erasure.member)) {
            continue;
        }
        MemberRequest request;
        request.member = MemberRef::of(erasure.member);
        if (const auto done = Membership(desk).erase({}, request); !done) {
            throw StorageError(Kind::Constraint,
                               u"A member erased since the backup can't be erased in it; the store "
                               "was left as it is."_s);
        }
        ++count;
    }
    if (count > 0) {
        copy.connection().vacuum();
    }
    return count;
}

void noteInAudit(Store &copy, const Clock &clock, std::optional<UserId> actor,
                 const Restoration &done)
{
    qint64 lost = 0;
    for (const LostOperations &some : done.lost) {
        lost += some.last - some.first + 1;
    }
    Transaction transaction(copy.connection());
    AuditRow row{std::nullopt, clock.now(), std::nullopt, actor, std::nullopt, u"restore"_s, 0, {}};
    const QJsonObject about{
        {u"up_to"_s, done.upTo ? QJsonValue(done.upTo->toIsoUtc()) : QJsonValue()},
        {u"lost"_s, lost},
        {u"erased_again"_s, done.erasedAgain}};
    row.about = QString::fromUtf8(QJsonDocument(about).toJson(QJsonDocument::Compact));
    AuditLog(copy.connection()).add(row);
    transaction.commit();
}

// Everything that is asked of the store in place, which stays locked by it.
std::unique_ptr<Store> openToday(const QString &path, Restoration &done, Today &today)
{
    try {
        std::unique_ptr<Store> store = Store::open(path, Store::Mode::Write);
        today.heads = headsOf(store->connection());
        today.erasures = Erasures(store->connection()).all();
        return store;
    } catch (const StorageError &error) {
        // A damaged store is what backups are for; a foreign or a newer file is not ours to touch.
        if (error.kind() != Kind::Corrupt && error.kind() != Kind::Io) {
            throw;
        }
        done.isStoreReadable = false;
        return nullptr;
    }
}

void requireUnchanged(const QString &path, const Today &today)
{
    // The last to close a store takes its log away.
    if (QFile::exists(path + u"-wal"_s)) {
        throw StorageError(Kind::Busy,
                           u"Another program still reads %1. Close it and try again."_s.arg(path));
    }
    Connection books(path, Connection::Access::Inspect);
    if (headsOf(books) != today.heads) {
        throw StorageError(Kind::Busy,
                           u"Something was recorded in %1 meanwhile. Try again."_s.arg(path));
    }
}

// The log of another store goes out of the way: beside the new one it would be taken for its own.
void moveLogs(const QString &from, const QString &to)
{
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(from + suffix) &&
            !platform::renameReplacing(from + suffix, to + suffix)) {
            throw StorageError(
                Kind::Io,
                u"%1 can't be renamed. See that you may write in the folder."_s.arg(from + suffix));
        }
    }
}

// Where the store of before will lie; a second restore in the same second finds a name as well.
QString keptName(const QString &target, Instant now)
{
    const QString name = u"%1.replaced-%2"_s.arg(
        target, QDateTime::fromMSecsSinceEpoch(now.ms(), Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s));
    QString free = name;
    for (int n = 2; platform::facts(free).nature != platform::FileNature::Missing; ++n) {
        free = u"%1-%2"_s.arg(name).arg(n);
    }
    return free;
}

void putInPlace(Beside &copy, const QString &target, const QString &kept, const Restoration &done,
                const Today &today)
{
    const WriterLock lock = WriterLock::acquire(target);
    bool isDone = false;
    if (!done.wasThere) {
        moveLogs(target, kept + u".lost"_s); // of the store that is gone
        isDone = platform::renameWithoutReplacing(copy.path(), target);
    } else {
        if (done.isStoreReadable) {
            requireUnchanged(target, today);
        }
        if (!copy.rename(kept)) {
            throw StorageError(Kind::CantOpen,
                               u"%1 is there already. Try again in a second."_s.arg(kept));
        }
        if (!done.isStoreReadable) {
            moveLogs(target, copy.path());
        }
        isDone = platform::exchange(copy.path(), target);
    }
    if (!isDone) {
        throw StorageError(Kind::Io,
                           u"The restored store can't be put in the place of %1. See that "
                           "you may write in the folder."_s.arg(target));
    }
    copy.keep(); // what bears that name now is the store of before
    if (!platform::syncFolder(QFileInfo(target).path())) {
        throw StorageError(Kind::Io,
                           u"%1 is restored, but the disk did not say that it keeps the change. "
                           "Look to the disk."_s.arg(target));
    }
}

} // namespace

Restoration Restoring::restore(const Request &request, const Admission &admit,
                               const Backups::Progress &progress)
{
    const auto tell = [&progress](int percent) {
        if (progress && !progress(percent)) {
            throw StorageError(Kind::Interrupted, u"The restore was cancelled."_s);
        }
    };
    const QString target = resolvedStorePath(request.store);
    Restoration done;
    Today today;
    done.wasThere = platform::facts(target).nature != platform::FileNature::Missing;
    std::unique_ptr<Store> old = done.wasThere ? openToday(target, done, today) : nullptr;

    Beside copy(target + u".restoring"_s);
    tell(0);
    bring(request, copy.path());
    tell(30);
    {
        const std::unique_ptr<Store> restored = Store::open(copy.path(), Store::Mode::Write);
        const std::optional<UserId> actor = admit(*restored);
        if (old && old->id() != restored->id()) {
            throw StorageError(Kind::NotAStore,
                               u"%1 is a backup of another shop. Restore it under a name of its "
                               "own."_s.arg(request.backup));
        }
        requireSound(*restored, request.backup);
        tell(80);
        const Heads then = headsOf(restored->connection());
        done.lost = lostBetween(today.heads, then);
        done.upTo = Operations(restored->connection()).lastRecording();
        for (const auto &[till, head] : then) {
            done.operations += head.sequence;
        }
        done.lacksKey = !restored->pepper();
        done.erasedAgain = eraseAgain(*restored, m_clock, today.erasures);
        noteInAudit(*restored, m_clock, actor, done);
    }
    old.reset();
    if (request.isTrial) {
        return done;
    }
    putInPlace(copy, target, keptName(target, m_clock.now()), done, today);
    done.replaced = done.wasThere ? copy.path() : QString();
    tell(100);
    return done;
}

} // namespace regulars
