#pragma once

#include "services/desk.h"
#include "services/stockdeed.h"
#include "storage/programmeuse.h"

#include <QHash>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace regulars
{

// How a rule did in a stretch of days.
struct RuleFiring
{
    QString rule;
    qint64 times = 0;
    Points points;
};

// A figure of every living member, to see who would move if a threshold did.
class MemberSpread
{
public:
    explicit MemberSpread(std::vector<qint64> values); // in the measure's unit
    qint64 members() const { return static_cast<qint64>(m_values.size()); }
    qint64 largest() const { return m_values.empty() ? 0 : m_values.back(); }
    qint64 atLeast(qint64 bound) const;
    // Those who would get (or lose) what asks for `from` now, were it `to`.
    qint64 between(qint64 from, qint64 to) const;
    // How many of each of so many equal steps from 0 to the largest.
    std::vector<qint64> histogram(int steps) const;

private:
    std::vector<qint64> m_values; // rising
};

// One change of a reward's stock.
struct StockEntry
{
    OperationId operation;
    OperationKind kind;
    Instant at;
    QString by; // empty: the command line
    StockCause cause;
    qint64 change = 0;
    qint64 count = 0; // after it
    QString reason;
    std::optional<StockDeed> deed{}; // what somebody did by hand
};

// What was taken of a reward in a stretch of days, net of what was undone.
struct RewardTaking
{
    qint64 quantity = 0;
    Points points;
    Money money; // paid with the points
    friend bool operator==(const RewardTaking &, const RewardTaking &) = default;
};

// What the editors show beside a programme: how its parts do in the shop. Questions of managers and
// owners; the longer ones are asked in the background, and end early when `keepsGoing` says no.
class ProgrammeFigures
{
public:
    // Told how far it is, from 0 to 1; false: enough.
    using KeepsGoing = std::function<bool(double done)>;

    explicit ProgrammeFigures(Desk &desk)
        : m_desk(desk)
    {}

    // Of the live programme's rules that are written down as awards, by the sums of days: at once.
    // Rates and multipliers without a limit are not among them.
    Result<std::vector<RuleFiring>> awards(DayRange days);
    // Of every rule that gave points, from what each purchase was told: those not undone, before
    // any refund; times are purchases. In the background.
    Result<std::vector<RuleFiring>> firings(DayRange days, const KeepsGoing &keepsGoing);

    Result<QHash<QString, qint64>> membersPerTier();
    // Spend in minor units, visits, quantity …; of sums, not of shares. In the background.
    Result<MemberSpread> spread(const Programme &programme, const Measure &measure);
    // Members of whom the condition holds now; it is the programme's own (a draft's). None: ended
    // early. In the background.
    Result<std::optional<qint64>> countOf(const std::shared_ptr<const Programme> &programme,
                                          const Condition &condition, const KeepsGoing &keepsGoing);

    Result<CouponTally> coupons(const QString &couponTemplate, DayRange days);
    Result<std::vector<StockEntry>> stock(const QString &reward); // newest first
    // What is there of each reward that was ever stocked.
    Result<QHash<QString, qint64>> stocks();
    // By reward; free ones are among them.
    Result<QHash<QString, RewardTaking>> takings(DayRange days);

private:
    Result<Done> permitted();

    Desk &m_desk;
};

} // namespace regulars
