#pragma once

#include "ui/sentences/sentence.h"

#include <optional>

namespace regulars
{

// What a leaflet leaves out of the sentences that the owner edits: what goes without saying, said
// on nearly every line, costs the room that makes its type readable.

// Without "at any time" and the comma before it.
Sentence withoutAnyTime(Sentence sentence);
bool saysAnyTime(const Sentence &sentence);
// "¥5" for "¥5.00".
Sentence inShortMoney(Sentence sentence);
QString shortMoney(QString amount);
// From the first slot to the last, with what stands between them.
QString slotsAsText(const Sentence &sentence);
bool hasSlotAt(const Sentence &sentence, const QString &pointer);
// The text without that beginning, a capital first; nothing where it begins otherwise.
std::optional<QString> restAfter(const QString &beginning, const QString &text);

} // namespace regulars
