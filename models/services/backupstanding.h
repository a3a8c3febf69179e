#pragma once

#include "services/backups.h"

#include <optional>

namespace regulars
{

// How safe the shop is from losing its only disk (P2): good while a proved backup of the last three
// days lies on another disk; to be warned of while there is none yet, or the place for it is
// missing; alarming after three days without.
struct BackupStanding
{
    enum class Level { Good, Warned, Alarming };
    enum class Cause { None, NoPlace, PlaceMissing, NotYet, TooOld };

    Level level = Level::Good;
    Cause cause = Cause::None;
    int days = 0; // whole ones since the last, or since the shop began

    static constexpr qint64 patienceMs = 72 * 3'600'000LL;
};

// `hasPlace`: a second place was named; `isPlaceThere`: it can be written to now.
BackupStanding backupStanding(Store &store, Instant now, bool hasPlace, bool isPlaceThere);

} // namespace regulars
