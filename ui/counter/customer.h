#pragma once

#include "programme/programme.h"
#include "services/catalogue.h"
#include "services/serving.h"
#include "values/businessday.h"
#include "values/id.h"
#include "values/moneytext.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regulars
{

class Shop;

// The member who stands at the counter, in words that can be shown.
struct Customer
{
    struct Expiring
    {
        BusinessDay on;
        Points points;
    };
    struct HeldCoupon
    {
        QString code;
        QString name;
        std::optional<BusinessDay> validThrough;
    };
    struct Task
    {
        QString name;
        QString have;
        QString need;
        double share = 0;
    };
    struct Goal
    {
        QString name;
        QString missing;
        double share = 0;   // reached, 0 to 1
        bool isMet = false; // the next purchase lifts him (S29)
    };
    struct Prospect
    {
        QString reward;
        Points missing;
        std::optional<BusinessDay> expectedOn;
    };

    explicit Customer(MemberId member)
        : id(member)
    {}

    MemberId id;
    bool isByCard = false; // the card itself was there
    QString name;
    QString phone; // masked
    QString card;
    QString tier;
    QString tierColour;
    std::optional<BusinessDay> tierUntil;
    Points points;
    Points pending;
    Points debt;
    Money storedValue;
    std::vector<Expiring> expiring;
    std::vector<HeldCoupon> coupons;
    std::vector<Task> tasks;
    std::optional<Goal> nextTier;
    std::optional<Prospect> nextReward;
    QStringList inReach; // rewards with their points, the first few
    std::optional<qint64> daysToBirthday;
    bool isFrozen = false;

    static constexpr int mostInReach = 3;

    // The name, else the phone, else the card: how the clerk speaks of them.
    QString called() const;
};

// Empty when the member is gone.
std::optional<Customer> customerOf(Shop &shop, MemberId member);

// The catalogue as that member meets it: what is in reach first, then by what is missing.
std::vector<CatalogueRow> rewardsFor(Shop &shop, MemberId member);

// "138****5678" of what the services gave, whole or masked.
QString phoneShown(const QString &phone, const Programme &programme);

// A figure of contract.md: money as text, the rest as a number.
QString figureShown(const QJsonValue &value, const Programme &programme);

// One hit of a search, in words.
struct Candidate
{
    MemberId id;
    QString name;
    QString phone;
    QString card;
    QString tier;
    QString tierColour;
    Points points;

    QString called() const { return name.isEmpty() ? (phone.isEmpty() ? card : phone) : name; }
};

} // namespace regulars
