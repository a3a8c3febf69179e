#include "ui/programme/rewardstarts.h"

namespace regulars
{

using namespace Qt::StringLiterals;

RewardStarts::RewardStarts(const Programme &programme)
    : m_programme(programme)
{
    addGoods();
    addCoupons();
    addOthers();
}

const RewardStart *RewardStarts::named(const QString &id) const
{
    for (const RewardStart &start : m_starts) {
        if (start.id == id) {
            return &start;
        }
    }
    return nullptr;
}

QString RewardStarts::money(qint64 major) const
{
    qint64 minor = major;
    for (int i = 0; i < m_programme.currency.decimals; ++i) {
        minor *= 10;
    }
    return toText(Money(minor), m_programme.currency.decimals);
}

void RewardStarts::addGoods()
{
    m_starts.push_back({u"goods"_s,
                        u"gift"_s,
                        tr("Goods"),
                        tr("Something from the shelf for points alone; its stock is counted."),
                        {{u"kind"_s, u"goods"_s}, {u"points"_s, 500}, {u"stock"_s, 20}}});
    m_starts.push_back({u"points-and-money"_s,
                        u"coins"_s,
                        tr("Points and money"),
                        tr("Something dear for points and a part in money."),
                        {{u"kind"_s, u"goods"_s},
                         {u"points"_s, 500},
                         {u"money"_s, money(29)},
                         {u"worth"_s, money(99)},
                         {u"stock"_s, 20}}});
}

void RewardStarts::addCoupons()
{
    RewardStart off{
        u"money-off"_s,
        u"scissors"_s,
        tr("Money off"),
        tr("A coupon of its own that takes an amount off a later bill."),
        {{u"kind"_s, u"coupon"_s}, {u"points"_s, 500}},
        {{u"discount"_s, QJsonObject{{u"off"_s, money(5)}}}, {u"valid"_s, u"30 days"_s}}};
    m_starts.push_back(off);
    if (!m_programme.coupons.empty()) {
        m_starts.push_back({u"coupon"_s,
                            u"coupon"_s,
                            tr("A coupon that there is"),
                            tr("Members buy one of the shop's coupons with points."),
                            {{u"kind"_s, u"coupon"_s},
                             {u"points"_s, 500},
                             {u"coupon"_s, m_programme.coupons.front().id}}});
    }
}

void RewardStarts::addOthers()
{
    const auto add = [this](const QString &kind, RewardKind icon, int points, const QString &title,
                            const QString &meaning) {
        m_starts.push_back(
            {kind, rewardIcon(icon), title, meaning, {{u"kind"_s, kind}, {u"points"_s, points}}});
    };
    add(u"service"_s, RewardKind::Service, 300, tr("Service"),
        tr("Delivery, wrapping, a care voucher: work instead of goods."));
    add(u"experience"_s, RewardKind::Experience, 800, tr("Experience"),
        tr("A tasting, a class, a seat at an evening."));
    add(u"donation"_s, RewardKind::Donation, 100, tr("Donation"),
        tr("Members give their points to a cause."));
    add(u"partner"_s, RewardKind::Partner, 500, tr("Partner's benefit"),
        tr("Something that a shop next door gives."));
    m_starts.push_back(
        {u"partner-codes"_s,
         u"qr"_s,
         tr("Partner's codes"),
         tr("Vouchers for music, films, tickets: each member gets a code of his own."),
         {{u"kind"_s, u"partner"_s}, {u"points"_s, 500}, {u"codes"_s, true}}});
}

QString rewardIcon(RewardKind kind)
{
    switch (kind) {
    case RewardKind::Goods:
        return u"gift"_s;
    case RewardKind::Coupon:
        return u"coupon"_s;
    case RewardKind::Service:
        return u"basket"_s;
    case RewardKind::Experience:
        return u"star"_s;
    case RewardKind::Donation:
        return u"heart"_s;
    case RewardKind::Partner:
        return u"shop"_s;
    }
    return u"gift"_s;
}

} // namespace regulars
