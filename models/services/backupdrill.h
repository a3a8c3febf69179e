#pragma once

#include "services/backups.h"
#include "services/restoring.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// What a drill found: the backup was put up as a store of its own, proved to the last row and
// counted. Nothing personal.
struct DrillCertificate
{
    QString backup{}; // the file's name
    qint64 bytes = 0;
    bool isSealed = false;
    Instant held{0};               // when
    std::optional<Instant> upTo{}; // the newest operation in it
    qint64 operations = 0;
    qint64 members = 0;
    qint64 points = 0;       // outstanding
    qint64 milliseconds = 0; // from the file to a shop that could open its doors
    std::vector<ChainHeadText> heads{};
    bool standsInStore = false;          // each head is one that the store of today has, too
    std::vector<LostOperations> since{}; // recorded in the store after the backup
};

QJsonObject certificateToJson(const DrillCertificate &certificate);
// Empty where it isn't one.
std::optional<DrillCertificate> certificateFromJson(const QJsonObject &json);

// A drill: the newest backup is restored into a scratch folder, verified deep, counted and thrown
// away again (X4, P2). A backup that was never put back is a hope, not a backup.
class BackupDrill
{
public:
    // `store` is the shop's own, to compare with; a view of it will do.
    BackupDrill(Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // Throws StorageError as Restoring does, CantOpen where there is no backup of that name. A
    // folder means the newest backup in it.
    DrillCertificate run(const QString &backup, const std::optional<QByteArray> &passphrase = {},
                         const Backups::Progress &progress = {});

    // That it was held, and by whom; on the store's writer.
    static void note(Desk &desk, const DrillCertificate &certificate);
    // When the last one was; none: never.
    static std::optional<Instant> last(Store &store);

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace regulars
