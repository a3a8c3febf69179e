#pragma once

#include "services/envelope.h"

#include <QString>

namespace regulars
{

// The text under which an answer is stored for replays: ids and figures, no member's details.
QString storedAnswer(const Answer &answer);

// The answer again, marked as replayed.
Answer answerFromStore(OperationId operation, const QString &text);

} // namespace regulars
