#pragma once

#include "services/membership.h"
#include "values/amount.h"
#include "values/moneytext.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regulars
{

// Readers of figures as people and tills write them into tables. They take text that is folded
// already (full-width forms are plain ones) and answer nothing for what is no such figure.

// "12.5", "¥1,234.50", "RMB 3", "12元", "-3.00"; a comma with two digits behind it is a decimal
// one. No more decimals than the currency has, zeros apart.
std::optional<Money> amountFromCell(const QString &cell, int decimals);

// "2", "1.500", "3,5"
std::optional<Quantity> quantityFromCell(const QString &cell);

// "1,234", "-20", "300.0"
std::optional<Points> pointsFromCell(const QString &cell);

// "a, b；c": the words between commas, semicolons and bars.
QStringList wordsFromCell(const QString &cell);

// "女", "F", "Female" → "female"; what is neither stays as it is.
QString genderFromCell(const QString &cell);

// "yes" for marketing, "no" for nothing, or the purposes by name.
std::vector<ConsentGiven> consentsFromCell(const QString &cell);

} // namespace regulars
