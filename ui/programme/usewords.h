#pragma once

#include "programme/programmedocument.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace regulars
{

// Who names a thing, in words: "Rules and offers “Wednesday”", each once.
QStringList namersIn(const std::vector<IdUse> &uses, const Programme &programme,
                     const QString &language);
// Where a fault stands, the same way; empty where its path doesn't tell.
QString placeOfFault(const ProgrammeFault &fault, const ProgrammeDocument &document,
                     const QString &language);
QString joinedNamers(const QStringList &namers);

// The uses of an item, found without walking through all the products where it is one itself.
std::vector<IdUse> quickUsesOf(const QJsonObject &root, const QString &itemPointer);

} // namespace regulars
