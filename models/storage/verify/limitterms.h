#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>

namespace regulars
{

class Connection;

// A programme's file, which may hold comments; empty where it can't be read.
QJsonObject programmeObject(const QByteArray &text);

// How often, or how much, within a window of business dates.
struct AllowedWithin
{
    std::optional<qint64> times;
    std::optional<qint64> points;
    QString window; // "day", "month", "12 months" …; empty: for life

    // Of the window that ends on that day, as yyyymmdd.
    int firstDay(int lastDay) const;
};

// The limits of one version of the programme, read from its text by the verifier itself.
struct LimitTerms
{
    std::optional<qint64> earnPerDay;
    std::optional<qint64> redeemPerDay;
    std::optional<qint64> givePerMonth;
    std::optional<qint64> adjustAlone;
    QHash<QString, AllowedWithin> rulesPerMember;
    QHash<QString, AllowedWithin> rulesInTotal;
    QHash<QString, qint64> rewardsPerMember;
    QHash<QString, AllowedWithin> benefits; // by "tier/benefit"

    // Of every version, by its number.
    static std::map<qint64, LimitTerms> ofStore(Connection &store);
};

} // namespace regulars
