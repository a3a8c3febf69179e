#pragma once

#include "programme/conditionreader.h"

#include <QStringList>

namespace regulars
{

// The keys that belong to a `metric`; in an object that has one, category and product narrow the
// metric instead of the lines.
QStringList historyKeys();
bool isHistoryKey(const QString &key);

// Reads metric, window, bound and filters of a `when` object that has a metric.
std::optional<conditions::History> readHistory(Draft &draft, const JsonNode &node,
                                               const ConditionScope &scope);

} // namespace regulars
