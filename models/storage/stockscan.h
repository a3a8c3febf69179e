#pragma once

#include "storage/codes.h"
#include "values/businessday.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace regulars
{

class Connection;

// One change of a reward's stock, on its business date.
struct StockMoveThen
{
    QString reward;
    BusinessDay day;
    StockCause cause;
    qint64 change;
    std::optional<QByteArray> detail; // of the operation; none: nothing was said
};

// Every change of any reward's stock through that day, by reward and in order of writing.
void eachStockMove(Connection &connection, BusinessDay through,
                   const std::function<void(const StockMoveThen &)> &visit);

} // namespace regulars
