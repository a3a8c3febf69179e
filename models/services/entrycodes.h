#pragma once

#include "insight/figures.h"
#include "storage/codes.h"

#include <QString>

namespace regulars
{

// What moved a balance, by its name in contract.md's bridge; those of stored value alone besides.
inline QString codeOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::ToppedUp:
        return QStringLiteral("topped_up");
    case EntryKind::CashedOut:
        return QStringLiteral("cashed_out");
    default:
        return codeOf(static_cast<BridgeKind>(static_cast<int>(kind) -
                                              static_cast<int>(EntryKind::Imported)));
    }
}

} // namespace regulars
