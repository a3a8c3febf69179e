#pragma once

#include "engine/quote.h"
#include "programme/programme.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace regulars
{

// "12.50": money as the doors write it.
QString amountText(const Programme &programme, Money money);

// [{"rule","line","points"}]; points are numbers of at most 6 decimals (R7).
QJsonArray whyJson(const std::vector<WhyRow> &why);

// The `quote` object of contract.md section 3.
QJsonObject quoteJson(const Programme &programme, const Quote &quote);

} // namespace regulars
