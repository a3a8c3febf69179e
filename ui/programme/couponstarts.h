#pragma once

#include "programme/programme.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace regulars
{

// A coupon to begin with, in words, with values of this programme.
struct CouponStart
{
    QString id;
    QString icon;
    QString title;
    QString meaning;
    QJsonObject json; // without its id and name
};

// All that fit the programme, in the order in which they are offered, in the window's language.
class CouponStarts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CouponStarts)

public:
    explicit CouponStarts(const Programme &programme);

    const std::vector<CouponStart> &all() const { return m_starts; }
    const CouponStart *named(const QString &id) const; // null: none

    // A discount of that kind ("off", "percent" …) with values to begin with; empty: no such kind,
    // or nothing in the programme that it could be about.
    static QJsonObject discount(const Programme &programme, const QString &kind);
    // The kinds of discounts in the order in which they are offered.
    static QStringList discountKinds();
    // Which of them this one is.
    static QString kindOf(const QJsonObject &discount);

private:
    void add(const QString &id, const QString &icon, const QString &title, const QString &meaning,
             const QJsonObject &json);

    std::vector<CouponStart> m_starts;
};

} // namespace regulars
