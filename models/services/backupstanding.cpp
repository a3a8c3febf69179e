#include "services/backupstanding.h"

#include "storage/operations.h"

namespace regulars
{

BackupStanding backupStanding(Store &store, Instant now, bool hasPlace, bool isPlaceThere)
{
    using Level = BackupStanding::Level;
    using Cause = BackupStanding::Cause;
    constexpr qint64 dayMs = 24 * 3'600'000LL;
    const auto last = Backups::lastElsewhere(store);
    const auto first = Operations(store.connection()).find(OperationId(1));
    if (!last && !first) {
        return {};
    }
    const qint64 age = now.ms() - (last ? last->made : first->recordedAt).ms();
    BackupStanding standing;
    standing.days = static_cast<int>(age / dayMs);
    const bool isOld = age > BackupStanding::patienceMs;
    if (!hasPlace) {
        standing.cause = last && !isOld ? Cause::None : Cause::NoPlace; // a copy made by hand
    } else if (!isPlaceThere) {
        standing.cause = Cause::PlaceMissing;
    } else if (isOld) {
        standing.cause = Cause::TooOld;
    } else if (!last) {
        standing.cause = Cause::NotYet;
    }
    if (isOld) {
        standing.level = Level::Alarming;
    } else if (standing.cause != Cause::None) {
        standing.level = Level::Warned;
    }
    return standing;
}

} // namespace regulars
