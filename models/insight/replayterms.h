#pragma once

#include "programme/programme.h"

#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace regulars
{

// What a replay works out of a programme once, so that it fetches for each purchase only what some
// condition asks for.
struct ReplayTerms
{
    // `live` tells where goods stood when they were sold.
    ReplayTerms(std::shared_ptr<const Programme> replayed, std::shared_ptr<const Programme> live);

    // The category of a sold line under this programme: goods that it puts elsewhere go there.
    std::optional<int> categoryOf(const QString &product, const QString &category) const;

    std::shared_ptr<const Programme> programme;
    std::shared_ptr<const Programme> sold;
    std::vector<int> measures; // asked for by a bound; others only rank
    std::vector<int> limited;  // rules with a limit per member
    bool asksLines = false;    // measures of goods, of quantity or discount
    bool asksProducts = false;
    bool asksExpiring = false;
    bool asksPointsOfDay = false;
    bool ranks = false; // top shares
    // Dated rules: fired every day, or only about birthdays within so many days or in the month.
    bool hasDailyRules = false;
    std::vector<conditions::BirthdaySpan> birthdays;
    QSet<QString> tagsGiven; // by its rules and gifts

    bool hasDatedRules() const { return hasDailyRules || !birthdays.empty(); }
};

} // namespace regulars
