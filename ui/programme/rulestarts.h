#pragma once

#include "programme/programme.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace regulars
{

// A rule to begin with, in words: what many shops want, with values of this programme.
struct RuleStart
{
    QString id;
    QString icon;
    QString title;
    QString meaning;
    QJsonObject rule; // without its id and name
    // What the rule names and the programme has nothing of yet: goes into that list first.
    QString companySection{};
    QJsonObject company{};
};

// All that fit the programme, in the order in which they are offered, in the window's language.
class RuleStarts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::RuleStarts)

public:
    explicit RuleStarts(const Programme &programme);

    const std::vector<RuleStart> &all() const { return m_starts; }
    const RuleStart *named(const QString &id) const; // null: none

private:
    void add(const QString &id, const QString &icon, const QString &title, const QString &meaning,
             const QJsonObject &rule);
    void addEarning();
    void addOccasions();
    void addOffers();
    void addCoupons();
    QString money(qint64 major) const;
    // The conditions of a rule about some goods of this shop; none where it has none.
    QJsonObject someGoods() const;
    QJsonArray bundleParts() const;

    const Programme &m_programme;
    std::vector<RuleStart> m_starts;
};

} // namespace regulars
