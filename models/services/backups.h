#pragma once

#include "services/desk.h"
#include "services/monthreport.h"
#include "services/store.h"
#include "storage/sealedfile.h"
#include "values/clock.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace regulars
{

// What a backup holds, in figures and digests; nothing personal.
struct BackupManifest
{
    QString storeId;
    Instant made{0};
    int schema = 0;
    QString schemaFingerprint; // SHA-256 of the schema's text, hex
    qint64 programme = 0;      // newest version
    QString sha256;            // of the copy before it was sealed, hex
    qint64 bytes = 0;          // of the same
    qint64 operations = 0;
    bool isSealed = false;
    QString liability; // points outstanding × what one is worth, in the shop's currency
    std::vector<ChainHeadText> heads;
};

QJsonObject manifestToJson(const BackupManifest &manifest);
// Empty where it isn't one.
std::optional<BackupManifest> manifestFromJson(const QJsonObject &json);

// The last backup that was made and proved, as the store remembers it (for the report and the
// notice).
struct LastBackup
{
    Instant made;
    bool isSealed = false;
    bool isElsewhere = false; // on another disk than the store
};

// Copies of a store, made beside the running shop and proved before they count (X4, trust.md): the
// copy is opened and all invariants are verified on it; only then does it get its name. Beside a
// plain copy lies its manifest, `<name>.json`.
class Backups
{
public:
    Backups(Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // False cancels (StorageError::Interrupted).
    using Progress = std::function<bool(int percent)>;

    // Without a key the copy is plain. Throws StorageError: CantOpen (the name is taken, the folder
    // can't be written to), Corrupt (the store, and so its copy, isn't sound: nothing is kept),
    // Full, Io. Not inside a transaction. Any thread, with a store of its own.
    BackupManifest make(const QString &path, const std::optional<sealedfile::Key> &key = {},
                        const Progress &progress = {});

    // Managers and owners may; refuses not-signed-in, not-allowed.
    static Result<Done> mayMake(const Desk &desk);

    // Keeps in the store that it was made; on the store's writer.
    void remember(const BackupManifest &manifest, const QString &path);
    static std::optional<LastBackup> last(Store &store);
    // The same, of those that lie on another disk than the store.
    static std::optional<LastBackup> lastElsewhere(Store &store);

    // How many the store holds, of all tills.
    static qint64 operations(Store &store);

    static QString manifestPath(const QString &backup) { return backup + QStringLiteral(".json"); }

private:
    BackupManifest prove(const QString &copy) const;

    Store &m_store;
    const Clock &m_clock;
};

// The key that belongs to the store, to seal with; empty where this computer lacks it.
std::optional<sealedfile::Key> storeSealKey(const QString &storeId);

} // namespace regulars
