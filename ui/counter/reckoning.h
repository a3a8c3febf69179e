#pragma once

#include "values/amount.h"
#include "values/refusal.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regulars
{

class Shop;

// What the bill on the counter comes to, in words that can be shown: contract.md's quote.
struct Reckoning
{
    struct Discount
    {
        QString name;
        Money amount;
    };
    struct Why
    {
        QString name;
        QString points; // "+38.5"
        bool isRounding = false;
    };

    Money total;
    std::vector<Discount> discounts;
    Points pointsUsed;
    Money pointsMoney;
    Money storedValue;
    Money payable;
    Points earn;
    std::vector<Why> why;
    QStringList couponsToCome;
    std::optional<Refusal> refusal{}; // it can't be sold so

    static Reckoning of(const QJsonObject &quote, const Shop &shop);
    // "+38.5": points of a rule, of which there may be parts.
    static QString pointsShown(double points);
};

} // namespace regulars
