#pragma once

#include "values/businessday.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace regulars
{

// What isn't there is null in JSON, as contract.md has it.
inline QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

// As ISO 8601.
inline QJsonValue orNull(const std::optional<BusinessDay> &day)
{
    return day ? QJsonValue(day->toIso()) : QJsonValue(QJsonValue::Null);
}

} // namespace regulars
