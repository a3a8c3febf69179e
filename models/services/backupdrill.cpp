#include "services/backupdrill.h"

#include "storage/auditlog.h"
#include "storage/members.h"
#include "storage/meta.h"
#include "storage/summaries.h"
#include "storage/tills.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

const QString drillFormat = u"regulars-drill/1"_s;
const QString lastDrillFact = u"last_drill"_s;
const QString deed = u"drill"_s;

// The file itself, or the newest backup of a folder.
QString fileMeant(const QString &backup)
{
    const QFileInfo named(backup);
    if (named.isFile()) {
        return backup;
    }
    const QFileInfoList all = QDir(backup).entryInfoList({u"*.regulars"_s, u"*.sealed"_s},
                                                         QDir::Files, QDir::Name | QDir::Reversed);
    if (!named.isDir() || all.isEmpty()) {
        throw StorageError(StorageError::Kind::CantOpen,
                           u"There is no backup in %1. Name a backup's file, or the folder that "
                           "they lie in."_s.arg(backup));
    }
    return std::max_element(all.begin(), all.end(),
                            [](const QFileInfo &a, const QFileInfo &b) {
                                return a.lastModified() < b.lastModified();
                            })
        ->filePath();
}

qint64 pointsOutstanding(Connection &books)
{
    qint64 points = 0;
    const BusinessDay first = BusinessDay::fromNumber(10101);
    const BusinessDay last = BusinessDay::fromNumber(99991231);
    for (const PointsRow &row : Summaries(books).points(first, last)) {
        points += row.unit == Unit::Points ? row.amount : 0;
    }
    return points;
}

void countInto(DrillCertificate &certificate, Connection &books)
{
    const Tills tills(books);
    for (const ChainHead &head : tills.heads()) {
        if (head.seq > 0) {
            certificate.heads.push_back({tills.name(head.till).value_or(QString()), head.seq,
                                         QString::fromLatin1(head.hash.toHex())});
        }
    }
    certificate.members = Members(books).count();
    certificate.points = pointsOutstanding(books);
}

// What the store of today has beyond the backup, and whether it has all that the backup has.
void compare(DrillCertificate &certificate, Connection &today)
{
    const Tills tills(today);
    certificate.standsInStore =
        std::all_of(certificate.heads.begin(), certificate.heads.end(), [&](const auto &head) {
            const auto till = tills.known(head.till);
            return till &&
                   QString::fromLatin1(tills.hashAt(*till, head.sequence).toHex()) == head.hash;
        });
    for (const ChainHead &head : tills.heads()) {
        const QString name = tills.name(head.till).value_or(QString());
        const auto known =
            std::find_if(certificate.heads.begin(), certificate.heads.end(),
                         [&name](const ChainHeadText &one) { return one.till == name; });
        const qint64 kept = known == certificate.heads.end() ? 0 : known->sequence;
        if (head.seq > kept) {
            certificate.since.push_back({name, kept + 1, head.seq});
        }
    }
}

} // namespace

DrillCertificate BackupDrill::run(const QString &backup,
                                  const std::optional<QByteArray> &passphrase,
                                  const Backups::Progress &progress)
{
    const qint64 began = m_clock.monotonicMs();
    const QString file = fileMeant(backup);
    const QTemporaryDir scratch;
    if (!scratch.isValid()) {
        throw StorageError(StorageError::Kind::CantOpen,
                           u"There is no room to try a backup out: %1. Free some space."_s.arg(
                               scratch.errorString()));
    }
    DrillCertificate certificate;
    certificate.backup = QFileInfo(file).fileName();
    certificate.bytes = QFileInfo(file).size();
    certificate.isSealed = sealedfile::isSealed(file);
    certificate.held = m_clock.now();
    const QString path = scratch.filePath(u"drill.regulars"_s);
    const Restoring::Request request{file, path, passphrase};
    const Restoration done = Restoring(m_clock).restore(
        request,
        [this](Store &restored) -> std::optional<UserId> {
            if (restored.id() != m_store.id()) {
                throw StorageError(StorageError::Kind::NotAStore,
                                   u"This is a backup of another shop. Choose one of this "
                                   "shop."_s);
            }
            return std::nullopt;
        },
        progress);
    certificate.upTo = done.upTo;
    certificate.operations = done.operations;
    {
        const std::unique_ptr<Store> restored = Store::open(path, Store::Mode::Read);
        countInto(certificate, restored->connection());
    }
    certificate.milliseconds = m_clock.monotonicMs() - began;
    compare(certificate, m_store.connection());
    return certificate;
}

void BackupDrill::note(Desk &desk, const DrillCertificate &certificate)
{
    Store &store = desk.store();
    const auto &who = desk.who();
    const TillId till = desk.till();
    Transaction transaction(store.connection());
    const QString about = QString::fromUtf8(
        QJsonDocument(certificateToJson(certificate)).toJson(QJsonDocument::Compact));
    AuditLog(store.connection())
        .add({std::nullopt, certificate.held, till, who ? who->user : std::nullopt, std::nullopt,
              deed, 0, about});
    Meta(store.connection()).put(lastDrillFact, certificate.held.toIsoUtc());
    transaction.commit();
}

std::optional<Instant> BackupDrill::last(Store &store)
{
    const auto kept = Meta(store.connection()).value(lastDrillFact);
    return kept ? Instant::fromIso(*kept) : std::nullopt;
}

QJsonObject certificateToJson(const DrillCertificate &certificate)
{
    QJsonArray heads;
    for (const ChainHeadText &head : certificate.heads) {
        heads.append(
            QJsonObject{{u"till"_s, head.till}, {u"seq"_s, head.sequence}, {u"hash"_s, head.hash}});
    }
    QJsonArray since;
    for (const LostOperations &some : certificate.since) {
        since.append(
            QJsonObject{{u"till"_s, some.till}, {u"first"_s, some.first}, {u"last"_s, some.last}});
    }
    return {
        {u"format"_s, drillFormat},
        {u"backup"_s, certificate.backup},
        {u"bytes"_s, certificate.bytes},
        {u"sealed"_s, certificate.isSealed},
        {u"held"_s, certificate.held.toIsoUtc()},
        {u"up_to"_s, certificate.upTo ? QJsonValue(certificate.upTo->toIsoUtc()) : QJsonValue()},
        {u"operations"_s, certificate.operations},
        {u"members"_s, certificate.members},
        {u"points"_s, certificate.points},
        {u"milliseconds"_s, certificate.milliseconds},
        {u"heads"_s, heads},
        {u"heads_stand"_s, certificate.standsInStore},
        {u"since"_s, since}};
}

std::optional<DrillCertificate> certificateFromJson(const QJsonObject &json)
{
    const auto held = Instant::fromIso(json[u"held"_s].toString());
    if (json[u"format"_s].toString() != drillFormat || !held) {
        return std::nullopt;
    }
    DrillCertificate certificate;
    certificate.backup = json[u"backup"_s].toString();
    certificate.bytes = json[u"bytes"_s].toInteger();
    certificate.isSealed = json[u"sealed"_s].toBool();
    certificate.held = *held;
    certificate.upTo = Instant::fromIso(json[u"up_to"_s].toString());
    certificate.operations = json[u"operations"_s].toInteger();
    certificate.members = json[u"members"_s].toInteger();
    certificate.points = json[u"points"_s].toInteger();
    certificate.milliseconds = json[u"milliseconds"_s].toInteger();
    certificate.standsInStore = json[u"heads_stand"_s].toBool();
    for (const QJsonValue value : json[u"heads"_s].toArray()) {
        const QJsonObject head = value.toObject();
        certificate.heads.push_back(
            {head[u"till"_s].toString(), head[u"seq"_s].toInteger(), head[u"hash"_s].toString()});
    }
    for (const QJsonValue value : json[u"since"_s].toArray()) {
        const QJsonObject some = value.toObject();
        certificate.since.push_back({some[u"till"_s].toString(), some[u"first"_s].toInteger(),
                                     some[u"last"_s].toInteger()});
    }
    return certificate;
}

} // namespace regulars
