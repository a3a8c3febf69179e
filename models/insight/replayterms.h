#pragma once

#include "insight/daytable.h"
#include "programme/programme.h"

#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace regulars
{

// When points earned on a day may first be spent, and when they die; of no use for `idle` expiry,
// where they die by the member's last activity.
struct PointsLife
{
    std::optional<Instant> usableFrom; // none: at once
    std::optional<Instant> expiresAt;
};

// What a replay works out of a programme once, so that it fetches for each purchase only what some
// condition asks for.
struct ReplayTerms
{
    // `live` tells where goods stood when they were sold.
    ReplayTerms(std::shared_ptr<const Programme> replayed, std::shared_ptr<const Programme> live,
                DayRange period);

    // The category of a sold line under this programme: goods that it puts elsewhere go there.
    std::optional<int> categoryOf(const QString &product, const QString &category) const;

    // The first day of a window of `measures`, of `limited`, by their places there.
    std::optional<BusinessDay> firstOfMeasure(std::size_t place, BusinessDay today) const;
    std::optional<BusinessDay> firstOfLimit(std::size_t place, BusinessDay today) const;
    PointsLife lifeOf(BusinessDay day) const;
    // Whether it asks who stands in the top share by that measure, itself or by a segment.
    bool asksRanking(const Condition &condition, int measure) const;

    std::shared_ptr<const Programme> programme;
    std::shared_ptr<const Programme> sold;
    DayTable days;
    std::vector<int> measures;     // asked for by a bound
    std::vector<int> listMeasures; // by nothing but the lists of segments, at the end
    std::vector<int> rankings;     // measures that rank members
    std::vector<bool> lifts;       // of these, by which a tier is reached
    // The same, asked about by nothing but the lists of segments: for these who stands in at the
    // end is all there is to know.
    std::vector<int> listRankings;
    std::vector<std::optional<std::size_t>> listRankingOf; // by segment, its place there
    std::vector<int> limited;                              // rules with a limit per member
    bool asksLines = false; // measures of goods, of quantity or discount
    bool asksProducts = false;
    bool asksExpiring = false;
    bool listAsksExpiring = false; // at the end
    bool asksPointsOfDay = false;
    bool givesReferrers = false; // on other occasions than a referral
    bool givesCoupons = false;
    // Dated rules: fired every day, or only about birthdays within so many days or in the month.
    bool hasDailyRules = false;
    std::vector<conditions::BirthdaySpan> birthdays;
    QSet<QString> tagsGiven; // by its rules and gifts

    bool hasDatedRules() const { return hasDailyRules || !birthdays.empty(); }

private:
    void lookAtConditions();
    void lookAtRankings();
    using Look = std::function<void(const Condition &leaf)>;
    void lookInto(const Condition &condition, const Look &look) const;
    void forEachActing(const Look &look) const;
    void findRankings(const Condition &condition, std::vector<int> &found) const;
    void lookAtRules();
    void lookAtDays();
    PointsLife foundLife(BusinessDay day) const;

    using FirstDays = std::vector<std::optional<BusinessDay>>; // by day of the period
    std::vector<FirstDays> m_firstOfMeasures;
    std::vector<FirstDays> m_firstOfLimits;
    std::vector<PointsLife> m_lives;
};

} // namespace regulars
