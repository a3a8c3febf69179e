#pragma once

#include "engine/basket.h"
#include "engine/lots.h"
#include "engine/memberview.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace regulars
{

// What a replay must know of one member: who it is, how it stood when the period began, and what
// happened in the period. Facts alone: nothing in it comes from rules that the replay asks itself.

// One line of a sale as it stands: what was returned is off it.
struct HistoricLine
{
    QString product;
    QString category; // id; empty: none
    Quantity quantity;
    Money list;     // before offers
    Money eligible; // what it earned on (S10)
    Money discount; // offers, tier discount and coupons
};

struct HistoricPurchase
{
    Instant at;
    qint64 operation = 0;
    QString channel{};
    Points pointsUsed{};
    Money principal{}; // stored value
    Money bonus{};
    int firstLine = 0; // of the history's lines
    int lineCount = 0;
    QStringList coupons{}; // templates of those that were laid down
};

// What else happened, in the order of the shop's books.
struct HistoricEvent
{
    enum class Kind {
        Enrolled,       // at the till: `enrol` rules were asked
        FriendEnrolled, // whom this member had brought
        FriendBought,   // for the first time; purchase is the friend's
        Acted,          // text: the action
        ToppedUp,       // amount: minor units
        Redeemed,       // text: the reward; amount: so many
        Brought,        // points that came with an import; they die on `expiresAt`
        Adjusted,       // by hand; amount: signed
        Transferred,    // given by or to another member; amount: signed
        Forfeited,      // erased: all points go
        Returned, // what was bought or redeemed before the period came back in it; amount: signed
        Extended, // points that live then live through `expiresAt` at least
        TierSet,  // by hand; text: the tier
    };
    Kind kind = Kind::Enrolled;
    Instant at;
    qint64 operation = 0;
    QString text{};
    qint64 amount = 0;
    std::optional<Instant> expiresAt{};
    std::optional<BusinessDay> until{}; // TierSet: its last day, and the day of its review
    std::optional<BusinessDay> reviewOn{};
    int firstLine = 0; // FriendBought
    int lineCount = 0;
    std::optional<LotId> lot{}; // Returned: from which points are taken first (S25)
    bool isOwedAgain = false;   // Returned: an older debt, that nothing is taken for (S26)
    // Transferred: when they were earned first, and how long they live idle, no shorter than till
    // `expiresAt`.
    std::optional<Instant> earnedAt{};
    std::optional<Length> idle{};
};

// What a rule had given before the period, for limits.
struct HistoricUse
{
    QString rule;
    BusinessDay day;
    qint64 times = 0;
    Points points;
};

struct HistoricPoints
{
    BusinessDay day;
    Points earned;
    Points redeemed;
};

struct HistoricGift
{
    QString tier;
    BusinessDay on;
};

struct HistoricLot
{
    Lot lot;
    std::optional<Length> idle;          // dies by the member's last activity
    std::optional<Instant> extendedTo{}; // by hand: it lives so long at least
};

// How the member stood when the period began.
struct Opening
{
    std::vector<HistoricLot> lots;
    Points debt;
    QString tier; // id; empty: the lowest
    std::optional<BusinessDay> tierReviewOn;
    std::optional<BusinessDay> lastActivityOn;
    std::vector<HistoricUse> uses;
    std::vector<HistoricPoints> points;
    std::vector<HistoricGift> gifts;
    std::vector<std::pair<QString, qint64>> redeemed; // rewards, so many of each time
    std::vector<BusinessDay> actions;
    std::vector<BusinessDay> friends; // whom he had brought
    bool friendPaid = false;
    std::vector<std::pair<QString, std::optional<BusinessDay>>> tags; // that rules gave, last day
};

struct MemberHistory
{
    MemberId id;
    BusinessDay joinedOn;
    std::optional<BirthDate> birthday{};
    QString gender{};
    QString channel{}; // of the enrolment
    QStringList tags{};
    bool isReferred = false;            // by a member who can be given something
    std::optional<MemberId> referrer{}; // that member
    Opening opening{};
    std::vector<HistoricPurchase> purchases{}; // in order of time; those before the period too
    std::vector<HistoricEvent> events{};       // of the period, in order of time
    std::vector<HistoricLine> lines{};
};

} // namespace regulars
