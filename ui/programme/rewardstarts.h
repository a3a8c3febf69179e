#pragma once

#include "programme/programme.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace regulars
{

// A reward or a coupon to begin with: what many shops offer, with values of this programme.
struct RewardStart
{
    QString id;
    QString icon;
    QString title;
    QString meaning;
    QJsonObject json;     // without its id and name
    QJsonObject coupon{}; // what the reward gives and the programme has nothing of yet
};

// All that fit the programme, in the order in which they are offered, in the window's language.
class RewardStarts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::RewardStarts)

public:
    explicit RewardStarts(const Programme &programme);

    const std::vector<RewardStart> &all() const { return m_starts; }
    const RewardStart *named(const QString &id) const; // null: none

private:
    void addGoods();
    void addCoupons();
    void addOthers();
    QString money(qint64 major) const;

    const Programme &m_programme;
    std::vector<RewardStart> m_starts;
};

// What stands for a kind of reward where it has no picture.
QString rewardIcon(RewardKind kind);

} // namespace regulars
