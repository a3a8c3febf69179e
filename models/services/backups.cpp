#include "services/backups.h"

#include "services/storekey.h"
#include "storage/meta.h"
#include "storage/migrator.h"
#include "storage/platform.h"
#include "storage/storepath.h"
#include "storage/summaries.h"
#include "storage/tills.h"
#include "storage/transaction.h"
#include "storage/verify/verifier.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStorageInfo>
#include <QUuid>

namespace regulars
{

using namespace Qt::StringLiterals;
using Kind = StorageError::Kind;

namespace
{

const QString formatName = u"regulars-backup/1"_s;
const QString lastFact = u"last_backup"_s;
const QString elsewhereFact = u"last_backup_elsewhere"_s;

// A file that is removed again unless it got its name.
class Unfinished
{
public:
    explicit Unfinished(QString path)
        : m_path(std::move(path))
    {
        QFile::remove(m_path); // of an attempt that died
    }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;
    ~Unfinished() { QFile::remove(m_path); }
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

StorageError unreadable(const QFile &file)
{
    return StorageError(Kind::Io, u"%1 can't be read back: %2. Look to the disk, and make the "
                                  "backup elsewhere."_s.arg(file.fileName(), file.errorString()));
}

QString digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        throw unreadable(file);
    }
    return QString::fromLatin1(hash.result().toHex());
}

// What all points are worth, rounded down to the currency's least unit.
QString liabilityOf(Connection &books, const Programme &programme)
{
    Points outstanding;
    const BusinessDay first = BusinessDay::fromNumber(10101);
    const BusinessDay last = BusinessDay::fromNumber(99991231);
    for (const PointsRow &row : Summaries(books).points(first, last)) {
        if (row.unit == Unit::Points) {
            outstanding += Points(row.amount);
        }
    }
    qint64 unit = 1;
    for (int i = 0; i < programme.currency.decimals; ++i) {
        unit *= 10;
    }
    const Ratio worth = programme.policy.pointValue * Ratio(outstanding.count()) * Ratio(unit);
    return toText(Money(worth.floor()), programme.currency.decimals);
}

void requireSound(Connection &copy)
{
    const Verification found = Verifier(copy).run({});
    if (found.isSound()) {
        return;
    }
    const Violation &first = found.violations.front();
    throw StorageError(
        Kind::Corrupt,
        u"The copy is not sound (%1: %2), and was thrown away. See `regulars verify` "
        "for the store itself, and keep the backups there are."_s.arg(first.code, first.field));
}

void nameDurably(const QString &from, const QString &to)
{
    if (!platform::renameWithoutReplacing(from, to) ||
        !platform::syncFolder(QFileInfo(to).absolutePath())) {
        throw StorageError(Kind::CantOpen,
                           u"The backup can't be given the name %1. See that nothing of this name "
                           "exists and that you may write in the folder."_s.arg(to));
    }
}

void writeManifest(const BackupManifest &manifest, const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(manifestToJson(manifest)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        throw StorageError(Kind::Io, u"%1 can't be written: %2. Free some space, or choose another "
                                     "folder."_s.arg(path, file.errorString()));
    }
}

std::optional<LastBackup> remembered(Store &store, const QString &fact)
{
    const auto text = Meta(store.connection()).value(fact);
    const QJsonObject json =
        text ? QJsonDocument::fromJson(text->toUtf8()).object() : QJsonObject();
    const auto made = Instant::fromIso(json[u"made"_s].toString());
    if (!made) {
        return std::nullopt;
    }
    return LastBackup{*made, json[u"sealed"_s].toBool(), json[u"elsewhere"_s].toBool()};
}

bool isOnAnotherDisk(const QString &backup, const QString &store)
{
    const QStorageInfo one(QFileInfo(backup).absolutePath());
    const QStorageInfo other(QFileInfo(store).absolutePath());
    return one.isValid() && other.isValid() && one.device() != other.device();
}

// What is to be sealed lies in the clear for a while: beside the store, so that nothing of it ever
// touches the disk that it is sealed for, whatever breaks off.
QString placeInTheOpen(const Store &store, const QString &target)
{
    return store.isInMemory()
               ? target
               : store.path() + u".sealing-"_s + QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

QJsonObject manifestToJson(const BackupManifest &manifest)
{
    QJsonArray heads;
    for (const ChainHeadText &head : manifest.heads) {
        heads.append(
            QJsonObject{{u"till"_s, head.till}, {u"seq"_s, head.sequence}, {u"hash"_s, head.hash}});
    }
    return {{u"format"_s, formatName},
            {u"store"_s, manifest.storeId},
            {u"made"_s, manifest.made.toIsoUtc()},
            {u"schema"_s, manifest.schema},
            {u"schema_sha256"_s, manifest.schemaFingerprint},
            {u"programme"_s, manifest.programme},
            {u"sha256"_s, manifest.sha256},
            {u"bytes"_s, manifest.bytes},
            {u"operations"_s, manifest.operations},
            {u"sealed"_s, manifest.isSealed},
            {u"liability"_s, manifest.liability},
            {u"heads"_s, heads}};
}

std::optional<BackupManifest> manifestFromJson(const QJsonObject &json)
{
    const auto made = Instant::fromIso(json[u"made"_s].toString());
    if (json[u"format"_s].toString() != formatName || !made) {
        return std::nullopt;
    }
    BackupManifest manifest;
    manifest.storeId = json[u"store"_s].toString();
    manifest.made = *made;
    manifest.schema = json[u"schema"_s].toInt();
    manifest.schemaFingerprint = json[u"schema_sha256"_s].toString();
    manifest.programme = json[u"programme"_s].toInteger();
    manifest.sha256 = json[u"sha256"_s].toString();
    manifest.bytes = json[u"bytes"_s].toInteger();
    manifest.operations = json[u"operations"_s].toInteger();
    manifest.isSealed = json[u"sealed"_s].toBool();
    manifest.liability = json[u"liability"_s].toString();
    for (const QJsonValue value : json[u"heads"_s].toArray()) {
        const QJsonObject head = value.toObject();
        manifest.heads.push_back(
            {head[u"till"_s].toString(), head[u"seq"_s].toInteger(), head[u"hash"_s].toString()});
    }
    return manifest;
}

std::optional<sealedfile::Key> storeSealKey(const QString &storeId)
{
    const auto key = storeKey(storeId);
    return key ? std::optional(sealedfile::Key{sealedfile::KeyKind::StoreKey, *key}) : std::nullopt;
}

BackupManifest Backups::prove(const QString &copy) const
{
    BackupManifest manifest;
    manifest.storeId = m_store.id();
    manifest.made = m_clock.now();
    Connection books(copy, Connection::Access::Inspect);
    requireSound(books);
    const Migrator migrator;
    manifest.schema = migrator.versionOf(books);
    manifest.schemaFingerprint = QString::fromLatin1(Migrator::schemaFingerprint(books));
    const Tills tills(books);
    for (const ChainHead &head : tills.heads()) {
        manifest.operations += head.seq;
        if (head.seq > 0) {
            manifest.heads.push_back({tills.name(head.till).value_or(QString()), head.seq,
                                      QString::fromLatin1(head.hash.toHex())});
        }
    }
    if (m_store.hasProgramme()) {
        const InstalledProgramme newest = m_store.newestProgramme();
        manifest.programme = newest.version.value();
        manifest.liability = liabilityOf(books, *newest.programme);
    }
    manifest.sha256 = digestOf(copy);
    manifest.bytes = QFileInfo(copy).size();
    return manifest;
}

BackupManifest Backups::make(const QString &path, const std::optional<sealedfile::Key> &key,
                             const Progress &progress)
{
    const QString target = resolvedStorePath(path);
    if (platform::facts(target).nature != platform::FileNature::Missing) {
        throw StorageError(Kind::CantOpen,
                           u"%1 exists already. Choose another name for the backup."_s.arg(path));
    }
    // Copying, proving and sealing take about as long as each other.
    const auto tell = [&progress](qint64 done, qint64 total, int from, int to) {
        const qint64 share = total > 0 ? done * (to - from) / total : 0;
        return !progress || progress(from + static_cast<int>(share));
    };
    const int copied = key ? 40 : 60;
    const int proved = key ? 70 : 100;
    const QString plain = key ? placeInTheOpen(m_store, target) : target;
    const Unfinished copy(plain + u".part"_s);
    m_store.connection().backupTo(copy.path(), [&](int remaining, int total) {
        return tell(total - remaining, total, 0, copied);
    });
    BackupManifest manifest = prove(copy.path());
    if (!tell(1, 1, copied, proved)) {
        throw StorageError(Kind::Interrupted, u"The backup was cancelled."_s);
    }
    if (!key) {
        nameDurably(copy.path(), target);
        writeManifest(manifest, manifestPath(target));
        return manifest;
    }
    manifest.isSealed = true;
    const Unfinished sealed(target + u".sealed"_s);
    sealedfile::seal(copy.path(), sealed.path(), *key, manifest.storeId,
                     [&](qint64 done, qint64 total) { return tell(done, total, proved, 85); });
    // What can't be opened again is no backup.
    const Unfinished opened(plain + u".opened"_s);
    sealedfile::unseal(sealed.path(), opened.path(), *key,
                       [&](qint64 done, qint64 total) { return tell(done, total, 85, 100); });
    if (digestOf(opened.path()) != manifest.sha256) {
        throw StorageError(Kind::Io, u"The sealed copy does not read back as it was written. Look "
                                     "to the disk, and make the backup elsewhere."_s);
    }
    nameDurably(sealed.path(), target);
    return manifest;
}

Result<Done> Backups::mayMake(const Desk &desk)
{
    if (!desk.who()) {
        return refusals::NotSignedIn{};
    }
    if (permissionFor(desk.who()->role, Act::Backup) != Permission::Yes) {
        return refusals::NotAllowed{nameOf(Act::Backup)};
    }
    return Done{};
}

void Backups::remember(const BackupManifest &manifest, const QString &path)
{
    const bool isElsewhere = isOnAnotherDisk(path, m_store.path());
    const QJsonObject json{{u"made"_s, manifest.made.toIsoUtc()},
                           {u"sealed"_s, manifest.isSealed},
                           {u"elsewhere"_s, isElsewhere}};
    const QString text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    Transaction transaction(m_store.connection());
    const Meta meta(m_store.connection());
    meta.put(lastFact, text);
    if (isElsewhere) {
        meta.put(elsewhereFact, text);
    }
    transaction.commit();
}

qint64 Backups::operations(Store &store)
{
    qint64 count = 0;
    for (const ChainHead &head : Tills(store.connection()).heads()) {
        count += head.seq;
    }
    return count;
}

std::optional<LastBackup> Backups::last(Store &store)
{
    return remembered(store, lastFact);
}

std::optional<LastBackup> Backups::lastElsewhere(Store &store)
{
    return remembered(store, elsewhereFact);
}

} // namespace regulars
