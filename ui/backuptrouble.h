#pragma once

#include <QString>

namespace regulars
{

class StorageError;

// As troubleText(), where the file that was read is a backup: a damaged one says nothing of the
// shop's own file.
QString backupTroubleText(const StorageError &error);

} // namespace regulars
