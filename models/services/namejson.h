#pragma once

#include "programme/programme.h"

#include <QJsonObject>
#include <QJsonValue>

namespace regulars
{

// A name as JSON: plain text, or an object by language.
inline QJsonValue nameToJson(const LocalName &name)
{
    if (name.byLanguage.isEmpty()) {
        return name.plain;
    }
    QJsonObject json;
    for (auto it = name.byLanguage.cbegin(); it != name.byLanguage.cend(); ++it) {
        json.insert(it.key(), it.value());
    }
    return json;
}

inline LocalName nameFrom(const QJsonValue &json)
{
    LocalName name;
    name.plain = json.toString();
    const QJsonObject languages = json.toObject();
    for (auto it = languages.begin(); it != languages.end(); ++it) {
        name.byLanguage.insert(it.key(), it.value().toString());
    }
    return name;
}

} // namespace regulars
