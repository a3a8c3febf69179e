#pragma once

#include "values/id.h"
#include "values/instant.h"
#include "values/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace regulars
{

class Proof;

// A second person's word, typed in place: bound to the operation that carries it (trust.md).
struct Approval
{
    QString user;
    QString pin;
    std::shared_ptr<Proof> proof{}; // worked out already, instead of the pin
};

// What every operation may carry besides its own fields.
struct Envelope
{
    std::optional<QString> id{}; // the caller's; answered once (S6)
    // Canonical content without PINs, for the digest that tells a repeat from a reuse.
    QByteArray content{};
    std::optional<Instant> at{}; // when it happened; now unless given
    std::optional<Approval> approval{};
};

// What a writing operation answers. `figures` holds ids and figures under contract.md's names,
// nothing personal: it is stored for replays. Members are filled in from their living rows when the
// answer is shown.
struct Answer
{
    std::optional<OperationId> operation;
    QJsonObject figures;
    std::vector<std::pair<QString, MemberId>> members; // field name → whom to show
    QStringList warnings;
    bool isReplayed = false;
};

} // namespace regulars
