#include "ui/printing/slipwords.h"

#include <QCoreApplication>
#include <QHash>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::SlipWords)
};

} // namespace

QString slipTitle(const OperationRow &row)
{
    switch (row.kind) {
    case OperationKind::Checkout:
    case OperationKind::ImportPurchase:
        return Words::tr("Receipt");
    case OperationKind::Attach:
        return Words::tr("Points for an earlier purchase");
    case OperationKind::Refund:
        return Words::tr("Refund");
    case OperationKind::Redeem:
        return Words::tr("Reward");
    case OperationKind::TopUp:
        return Words::tr("Top-up");
    case OperationKind::CashOut:
        return Words::tr("Paid out");
    case OperationKind::Action:
        return Words::tr("Points for you");
    case OperationKind::Adjust:
        return Words::tr("Correction of points");
    case OperationKind::Give:
        return Words::tr("Points given");
    case OperationKind::Coupon:
        return Words::tr("Coupon");
    case OperationKind::Benefit:
        return Words::tr("Benefit used");
    case OperationKind::Enrol:
        return Words::tr("Welcome");
    case OperationKind::Undo:
        return row.undoneKind == OperationKind::Undo ? Words::tr("Done again")
                                                     : Words::tr("Undone");
    default:
        return Words::tr("Slip");
    }
}

QString tenderName(const QString &tender)
{
    const QHash<QString, QString> names{{u"cash"_s, Words::tr("Cash")},
                                        {u"card"_s, Words::tr("Bank card")},
                                        {u"wechat"_s, Words::tr("WeChat Pay")},
                                        {u"alipay"_s, Words::tr("Alipay")}};
    return names.value(tender, tender);
}

} // namespace regulars
