#pragma once

#include "engine/lots.h"
#include "engine/memberview.h"
#include "storage/accounts.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regulars
{

// One of very many members of a demo shop, as far as the engine asks for the past: kept in memory
// while the shop is written, so that nothing is read back.
struct CrowdMember
{
    // What a rule gave, towards its limits.
    struct Use
    {
        int rule;
        BusinessDay day;
        UsedAllowance used;
    };

    Account account; // as it lies in the store at the end
    Instant joinedAt;
    BusinessDay joinedOn;
    std::optional<BirthDate> birthday{};
    QString gender{};
    QStringList tags{};
    int tier = 0;
    std::vector<Lot> lots{}; // of points, with something left
    std::vector<Use> uses{};

    // Of the day and of the month in which something happened last.
    BusinessDay day = joinedOn;
    int awardsOfDay = 0; // purchases, as the guard against too many counts them
    Points earnedOfDay{};
    Points redeemedOfDay{};
    BusinessDay month = joinedOn.firstOfMonth();
    qint64 visitsOfMonth = 0;
    Money spendOfMonth{};
    quint32 ranked = 0; // a bit for each ranking of CrowdViews, since it was made last

    MemberId id() const { return account.member; }
    // Whoever comes on another day begins to count anew.
    void turnTo(BusinessDay today)
    {
        if (day != today) {
            day = today;
            awardsOfDay = 0;
            earnedOfDay = Points();
            redeemedOfDay = Points();
        }
        if (const BusinessDay first = today.firstOfMonth(); month != first) {
            month = first;
            visitsOfMonth = 0;
            spendOfMonth = Money();
        }
    }
};

} // namespace regulars
