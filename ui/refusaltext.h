#pragma once

#include "values/moneytext.h"
#include "values/refusal.h"

#include <QString>

namespace regulars
{

class Shop;

// What the business refused, as a sentence in the window's language that says what is missing and
// what to press. A refusal without a sentence does not compile.
QString refusalText(const Refusal &refusal, const Currency &currency);
// The same, with what the shop named (benefits, tiers, rewards, goods) under its name.
QString refusalText(const Refusal &refusal, const Shop &shop);

// The reasons that the services give in English, in the window's language; as they are where they
// aren't known.
QString reasonText(const QString &why);

} // namespace regulars
