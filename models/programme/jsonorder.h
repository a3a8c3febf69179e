#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace regulars
{

// Writes the object with its members in the order that `like` had them, new ones after those; else
// an edit would turn the conditions of every rule into another order.
QByteArray writtenLike(const QJsonObject &object, const QByteArray &like);

} // namespace regulars
