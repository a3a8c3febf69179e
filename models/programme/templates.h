#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace regulars
{

// The programmes that come with the program, by the names that `init --template` takes:
// convenience, grocery, cafe, bookshop, beauty, mother-baby, blank — in the order in which they are
// offered.
QStringList templateIds();

// The programme file of that template; empty when there is none of that name.
QByteArray templateText(const QString &id);

} // namespace regulars
