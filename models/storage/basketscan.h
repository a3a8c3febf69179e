#pragma once

#include "values/businessday.h"
#include "values/id.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace regulars
{

class Connection;

// What baskets are looked at by.
enum class ShelfLevel { Products, Categories };

// The goods of every purchase of those days that stands, less what came back, purchase by purchase.
// The visit gets the purchase's id and the good's id in UTF-8, and says whether to go on.
void forEachGood(Connection &connection, DayRange days, ShelfLevel level,
                 const std::function<bool(qint64 purchase, QByteArrayView good)> &visit);

// The goods that a member bought on those days, each once.
QStringList goodsOf(Connection &connection, MemberId member, DayRange days, ShelfLevel level);

} // namespace regulars
