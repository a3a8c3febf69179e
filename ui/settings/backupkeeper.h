#pragma once

#include "services/backuprotation.h"
#include "services/backups.h"
#include "services/backupstanding.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace regulars
{

class Shop;

// Makes the shop's backups while its window is open: every hour in which something was recorded,
// and at the end. Each goes to this computer's own place, and sealed with the shop's key to a
// second place where the owner named one (X4, P2). What has had its day is removed.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(Shop &shop, QObject *parent = nullptr);

    // The places; REGULARS_BACKUPS in the environment names another than the first.
    QString folder() const;
    QString secondFolder() const; // empty: none
    void setSecondFolder(const QString &folder);
    // A practice shop's: none goes to a second place, whatever was named.
    void keepToOnePlace() { m_hasOnePlace = true; }
    bool hasOnePlace() const { return m_hasOnePlace; }

    // Those in the first place, newest first.
    std::vector<DatedBackup> backups() const;
    // Those in the second place, newest first; none where it is not there.
    std::vector<DatedBackup> sealedBackups() const;
    bool isSecondThere() const;
    BackupStanding standing() const;
    // Where anything was recorded since the last one: after a day was closed.
    void backUpIfNews();
    // The same before an import, which waits for it; also where it failed, which is told.
    void backUpThen(QObject *receiver, const std::function<void()> &then);

    // Now, in the background; changed() tells of its end.
    void backUp();
    bool isAtWork() const { return m_isAtWork; }
    // What went wrong the last time, as a sentence; empty when all went well.
    QString trouble() const { return m_trouble; }
    // Whether a backup lies on another disk, made within three days.
    bool isSafeElsewhere() const;

    // That one stays, though it may have had its day: it is about to be restored.
    void spare(const QString &backup) { m_spared = backup; }

    // When the shop is closed: waits for it, and only where something was recorded since.
    void backUpAtTheEnd();

signals:
    void changed();

private:
    struct Places
    {
        QString first;
        QString second;
        std::optional<sealedfile::Key> key;
        QString name;
    };
    struct Outcome
    {
        std::optional<BackupManifest> made;
        QString path;
        std::optional<BackupManifest> sealed;
        QString sealedPath;
        QString trouble;
    };
    static Outcome make(Store &store, const Clock &clock, const Places &places);
    static std::vector<DatedBackup> backupsIn(const QString &folder, const QString &ending);

    void backUpIfDue();
    Places places() const;
    bool hasNews() const;
    void take(const Outcome &outcome);
    void removeOutlived() const;

    Shop &m_shop;
    QTimer m_timer;
    bool m_isAtWork = false;
    bool m_hasOnePlace = false;
    qint64 m_operations = -1; // that the newest backup holds; -1: not known
    QString m_trouble;
    QString m_spared;
};

} // namespace regulars
