#pragma once

#include <QString>

namespace regulars
{

// A secret that is guessed first: one character over and over, a run (123456, fedcba, qwerty), a
// short piece repeated, or one of the commonest words, with or without digits before or behind it.
bool isGuessedFirst(const QString &secret);

} // namespace regulars
