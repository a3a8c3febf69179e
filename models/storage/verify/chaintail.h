#pragma once

#include "storage/canonical.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

class Connection;

// H(n) = BLAKE2b-256("RGLR1" ‖ H(n−1) ‖ operation ‖ rows, sorted as byte strings), see Journal.
QByteArray chainHash(QByteArrayView previous, QByteArrayView operation,
                     std::vector<QByteArray> rows);

// Recomputes the last operation of every till and holds it against the till's head: a few
// milliseconds when a store is opened, where the whole chain is for Verifier. None: it is sound;
// else what is wrong, naming till and sequence.
std::optional<QString> chainTailFault(Connection &store);

} // namespace regulars
