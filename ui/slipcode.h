#pragma once

#include "values/id.h"

#include <QString>

namespace regulars
{

// What stands in the bar codes of our slips and price tags, so that a scan at the till finds the
// thing again: P and the purchase's number, J and that of any other operation of the journal, R:
// and the reward's id.
inline QString slipCode(PurchaseId purchase)
{
    return QStringLiteral("P%1").arg(purchase.value(), 6, 10, QChar(u'0'));
}

inline QString slipCode(OperationId operation)
{
    return QStringLiteral("J%1").arg(operation.value(), 6, 10, QChar(u'0'));
}

inline QString slipCode(const QString &reward)
{
    return QStringLiteral("R:") + reward;
}

} // namespace regulars
