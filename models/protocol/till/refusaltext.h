#pragma once

#include "values/refusal.h"

#include <QJsonObject>
#include <QString>

namespace regulars
{

// One English sentence for programs' logs and the command line: what is wrong, with its figures,
// and how to mend it. Amounts at that many decimals.
QString sentenceFor(const Refusal &refusal, int currencyDecimals);

// The figures of a refusal under plain names, for an answer's further fields.
QJsonObject figuresOf(const Refusal &refusal, int currencyDecimals);

} // namespace regulars
