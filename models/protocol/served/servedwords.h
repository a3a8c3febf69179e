#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regulars
{

inline constexpr int cantOpenExit = 3; // contract.md section 1

// As both ends send it.
inline QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace regulars
