#pragma once

#include "services/backups.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regulars
{

// Operations of one till that the store has and the backup lacks.
struct LostOperations
{
    QString till;
    qint64 first = 0;
    qint64 last = 0;
};

// What a restore does, or would do.
struct Restoration
{
    std::optional<Instant> upTo;      // when the backup's newest operation was recorded
    qint64 operations = 0;            // that it holds
    std::vector<LostOperations> lost; // what the store of today has beyond it
    bool isStoreReadable = true;      // false: the store was too damaged to tell what is lost
    bool wasThere = false;            // there was a store to be replaced
    int erasedAgain = 0;              // members erased since the backup, erased in it too (S41)
    bool lacksKey = false;            // nobody can sign in before the shop's key is here
    QString replaced;                 // where the store of before is kept; empty: there was none
};

// Puts a backup in the place of a store: the copy is written beside it, opened, verified, told
// what was erased since; then the two files change places in one step, and the old one is kept
// (X4).
class Restoring
{
public:
    explicit Restoring(const Clock &clock)
        : m_clock(clock)
    {}

    struct Request
    {
        QString backup; // plain or sealed
        QString store;  // may be missing
        std::optional<QByteArray>
            passphrase{};     // of a sealed one; else the shop's key is looked for
        bool isTrial = false; // says what would be, changes nothing
    };

    // Who asks is proved by `admit`, with the backup's store open (its people, its secrets), before
    // anything is replaced; answers who it is, none for the command line. Throws StorageError:
    // CantOpen, NotAStore, Corrupt (the backup isn't sound or isn't what its manifest says), Held
    // (the store is in use), Full, Io; and what `admit` throws. Until the files change places
    // nothing has happened to the store.
    using Admission = std::function<std::optional<UserId>(Store &)>;
    Restoration restore(const Request &request, const Admission &admit,
                        const Backups::Progress &progress = {});

private:
    const Clock &m_clock;
};

} // namespace regulars
