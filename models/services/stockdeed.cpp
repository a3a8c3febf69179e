#include "services/stockdeed.h"

#include <array>
#include <utility>

namespace regulars
{

namespace
{

// In the order of StockDeed; "reason:" is what all said before they were told apart.
constexpr std::array marks{QByteArrayView("reason:"), QByteArrayView("received:"),
                           QByteArrayView("counted:")};

} // namespace

QByteArray stockDetail(StockDeed deed, const QString &reason)
{
    return marks.at(static_cast<size_t>(deed)).toByteArray() + reason.toUtf8();
}

std::optional<StockReason> stockReason(const QByteArray &detail)
{
    for (size_t deed = 0; deed < marks.size(); ++deed) {
        if (detail.startsWith(marks.at(deed))) {
            return StockReason{static_cast<StockDeed>(deed),
                               QString::fromUtf8(detail.sliced(marks.at(deed).size()))};
        }
    }
    return std::nullopt;
}

} // namespace regulars
