#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace regulars
{

// What somebody did to a reward's stock by hand.
enum class StockDeed { Corrected, Received, Counted };

// The reason as it lies in the operation's detail, with what was done before it.
QByteArray stockDetail(StockDeed deed, const QString &reason);

struct StockReason
{
    StockDeed deed;
    QString reason;
    friend bool operator==(const StockReason &, const StockReason &) = default;
};
// None: the detail says something else.
std::optional<StockReason> stockReason(const QByteArray &detail);

} // namespace regulars
