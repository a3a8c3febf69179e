#include "ui/counter/scan.h"

#include "services/sales.h"
#include "ui/shop.h"
#include "values/text.h"

#include <QRegularExpression>

namespace regulars
{

using namespace Qt::StringLiterals;

Scan recognised(Shop &shop, Finder &finder, const QString &code)
{
    static const QRegularExpression coupon(u"^C[34679ACDEFGHJKLMNPQRTUVWXY]{12}$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression purchase(u"^P(\\d{6,18})$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression operation(u"^J(\\d{6,18})$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const QString text = folded(code);
    if (text.isEmpty()) {
        return {};
    }
    if (coupon.match(text).hasMatch()) {
        return {Scan::Kind::Coupon, text.toUpper()};
    }
    if (const auto hit = purchase.match(text); hit.hasMatch()) {
        return {Scan::Kind::Purchase, QString::number(hit.captured(1).toLongLong())};
    }
    if (const auto hit = operation.match(text); hit.hasMatch()) {
        return {Scan::Kind::Operation, QString::number(hit.captured(1).toLongLong())};
    }
    const auto programme = shop.programme();
    const QString reward = text.startsWith(u"R:"_s, Qt::CaseInsensitive) ? text.mid(2) : text;
    if (reward != text && programme->reward(reward)) {
        return {Scan::Kind::Reward, reward};
    }
    if (const auto exact = finder.exact(text)) {
        return {Scan::Kind::Member, text, exact->member, exact->isByCard};
    }
    if (programme->reward(text)) {
        return {Scan::Kind::Reward, text};
    }
    if (programme->product(text)) {
        return {Scan::Kind::Product, text};
    }
    if (findPurchase(shop.store(), {{}, text})) {
        return {Scan::Kind::Purchase, text, {}, false, true};
    }
    return {};
}

} // namespace regulars
