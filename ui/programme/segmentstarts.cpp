#include "ui/programme/segmentstarts.h"

#include <initializer_list>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject figure(const QString &metric, const QString &window, const QString &comparison,
                   const QJsonValue &bound)
{
    return {{u"metric"_s, metric}, {u"window"_s, window}, {comparison, bound}};
}

QJsonObject together(std::initializer_list<QJsonValue> conditions)
{
    return {{u"all"_s, QJsonArray(conditions)}};
}

const QString atLeast = u"at_least"_s;
const QString atMost = u"at_most"_s;
const QString month = u"30 days"_s;
const QString quarter = u"90 days"_s;
const QString year = u"12 months"_s;
const QString ever = u"lifetime"_s;

} // namespace

SegmentStarts::SegmentStarts(const Programme &programme)
    : m_programme(programme)
{
    addByHabit();
    addByTaste();
    addByPoints();
}

const SegmentStart *SegmentStarts::named(const QString &id) const
{
    for (const SegmentStart &start : m_starts) {
        if (start.id == id) {
            return &start;
        }
    }
    return nullptr;
}

QString SegmentStarts::money(qint64 major) const
{
    qint64 minor = major;
    for (int i = 0; i < m_programme.currency.decimals; ++i) {
        minor *= 10;
    }
    return toText(Money(minor), m_programme.currency.decimals);
}

void SegmentStarts::addByHabit()
{
    m_starts.push_back(
        {u"new"_s, u"user-plus"_s, tr("New"),
         tr("Their only purchase lies within the last 30 days."),
         together({figure(u"visits"_s, month, atLeast, 1), figure(u"visits"_s, ever, atMost, 1)})});
    m_starts.push_back({u"high-value"_s, u"crown"_s, tr("High value"),
                        tr("Six purchases or more and a good sum spent in the last 90 days."),
                        together({figure(u"visits"_s, quarter, atLeast, 6),
                                  figure(u"spend"_s, quarter, atLeast, money(500))})});
    m_starts.push_back(
        {u"potential"_s, u"star"_s, tr("Potential"),
         tr("Bought in the last 30 days, two to five times in the last 90."),
         together({figure(u"visits"_s, month, atLeast, 1), figure(u"visits"_s, quarter, atLeast, 2),
                   figure(u"visits"_s, quarter, atMost, 5)})});
    m_starts.push_back({u"at-risk"_s, u"warning"_s, tr("At risk"),
                        tr("Bought ten times or more, and nothing for 30 days."),
                        together({figure(u"visits"_s, ever, atLeast, 10),
                                  QJsonObject{{u"silent_for"_s, u"30 days"_s}}})});
    m_starts.push_back({u"sleeping"_s, u"moon"_s, tr("Sleeping"), tr("Nothing for 90 days."),
                        QJsonObject{{u"silent_for"_s, u"90 days"_s}}});
}

void SegmentStarts::addByTaste()
{
    m_starts.push_back(
        {u"price-sensitive"_s, u"tag"_s, tr("Price-sensitive"),
         tr("At least 20% of what they bought in the last 12 months was taken off by offers."),
         figure(u"discount_share"_s, year, atLeast, 0.2)});
    m_starts.push_back(
        {u"quality-seeking"_s, u"heart"_s, tr("Quality-seeking"),
         tr("Large baskets on average, hardly any of it taken off by offers, in 12 months."),
         together({figure(u"average_basket"_s, year, atLeast, money(100)),
                   figure(u"discount_share"_s, year, atMost, 0.05)})});
    m_starts.push_back(
        {u"rare-but-large"_s, u"basket"_s, tr("Rare but large baskets"),
         tr("Four purchases at most in 12 months, each of a good sum on average."),
         together({figure(u"visits"_s, year, atLeast, 1), figure(u"visits"_s, year, atMost, 4),
                   figure(u"average_basket"_s, year, atLeast, money(100))})});
}

void SegmentStarts::addByPoints()
{
    m_starts.push_back({u"expiring"_s, u"clock"_s, tr("Points about to expire"),
                        tr("100 points or more die within 30 days."),
                        QJsonObject{{u"expiring"_s, QJsonObject{{u"within"_s, u"30 days"_s},
                                                                {u"at_least"_s, 100}}}}});
    m_starts.push_back({u"savers"_s, u"coins"_s, tr("Savers"),
                        tr("500 points or more, and nothing redeemed in 12 months."),
                        together({QJsonObject{{u"points_at_least"_s, 500}},
                                  figure(u"points_redeemed"_s, year, atMost, 0)})});
    m_starts.push_back({u"birthday"_s, u"cake"_s, tr("Birthday this month"),
                        tr("Their birthday lies in this month."),
                        QJsonObject{{u"birthday"_s, u"month"_s}}});
    m_starts.push_back({u"inviters"_s, u"members"_s, tr("Inviters"),
                        tr("At least one friend enrolled through them."),
                        figure(u"referrals"_s, ever, atLeast, 1)});
}

} // namespace regulars
