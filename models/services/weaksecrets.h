#pragma once

#include "storage/codes.h"

#include <QString>

#include <optional>

namespace regulars
{

// What can be said against a secret, the worst first (trust.md). Every door judges by this; they
// differ only in what they refuse: the window all of it, the till and the verbs what is unusable.
enum class SecretFlaw {
    TooShort,     // a clerk's below 4 digits or 6 characters, others' below 6 characters: unusable
    TooLong,      // above 200 characters: unusable
    Short,        // an owner's or manager's below 10 characters
    GuessedFirst, // see isGuessedFirst()
    NotSixDigits, // a clerk's that is no PIN of 6 digits
};

// None: it is good.
std::optional<SecretFlaw> flawOf(Role role, const QString &secret);
bool isUnusable(SecretFlaw flaw);

// A secret that is guessed first: one character over and over, a run (123456, fedcba, qwerty), a
// short piece repeated, or one of the commonest words, with or without digits before or behind it.
bool isGuessedFirst(const QString &secret);

} // namespace regulars
