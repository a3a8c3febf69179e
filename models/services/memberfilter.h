#pragma once

#include "storage/memberpages.h"
#include "values/amount.h"
#include "values/businessday.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace regulars
{

// Members found elsewhere, by name: a segment as it stood when it was looked at.
struct MemberSet
{
    QString name;
    std::shared_ptr<const std::vector<MemberId>> members;
    friend bool operator==(const MemberSet &, const MemberSet &) = default;
};

// Which members a list shows; what is left out asks nothing. All that is asked must hold.
struct MemberFilter
{
    QString text{};      // as the till's search reads it
    QStringList tiers{}; // any of these
    QStringList tags{};  // all of these
    std::optional<BusinessDay> joinedFrom{};
    std::optional<BusinessDay> joinedThrough{};
    std::optional<int> silentDays{};         // no purchase for so many days or more
    std::optional<int> birthdayWithinDays{}; // 0: today
    std::optional<int> expiringWithinDays{}; // some points' last day lies within so many days
    std::optional<Points> pointsAtLeast{};
    std::optional<Points> pointsAtMost{};
    std::optional<bool> isFrozen{};
    QString consent{}; // given to that purpose
    std::optional<MemberSet> among{};

    // How many things it asks: the chips of a window.
    int criteria() const;
    friend bool operator==(const MemberFilter &, const MemberFilter &) = default;
};

struct MemberSort
{
    MemberOrder order = MemberOrder::Name;
    bool isFalling = false;
    friend bool operator==(const MemberSort &, const MemberSort &) = default;
};

// "name", "last_purchase" …
QString nameOf(MemberOrder order);
std::optional<MemberOrder> memberOrderNamed(QStringView name);

// For saved views; the text, which may be somebody's phone, is left out, and a set of members. What
// can't be read asks nothing.
QJsonObject toJson(const MemberFilter &filter);
MemberFilter memberFilterFrom(const QJsonObject &json);

// The days of the year from that day on, `days` more of them; 29 February is observed on 28 in
// common years (S17).
std::vector<MonthDays> birthdaysWithin(BusinessDay today, int days);

} // namespace regulars
