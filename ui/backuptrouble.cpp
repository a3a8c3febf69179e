#include "ui/backuptrouble.h"

#include "storage/storageerror.h"
#include "ui/attempt.h"

#include <QCoreApplication>

namespace regulars
{

namespace
{

struct BackupTrouble
{
    Q_DECLARE_TR_FUNCTIONS(regulars::BackupTrouble)
};

} // namespace

QString backupTroubleText(const StorageError &error)
{
    switch (error.kind()) {
    case StorageError::Kind::Corrupt:
        return BackupTrouble::tr("This backup is damaged and can't be restored. Choose another "
                                 "one; the shop itself is as it was.");
    case StorageError::Kind::NotAStore:
        return BackupTrouble::tr("This file is no backup of a shop. Choose another one.");
    default:
        return troubleText(error);
    }
}

} // namespace regulars
