#pragma once

#include "services/programmefigures.h"

#include <QMap>

#include <array>
#include <iterator>
#include <optional>

namespace regulars
{

// Who is in a segment, and who moved since another moment. By member id.
struct SegmentStanding
{
    std::vector<MemberId> members;
    std::vector<MemberId> came; // in it now, and not then: new members too
    std::vector<MemberId> left; // the other way round

    // How many were in it then.
    qint64 before() const { return std::ssize(members) - std::ssize(came) + std::ssize(left); }
    friend bool operator==(const SegmentStanding &, const SegmentStanding &) = default;
};

// Members alike in how lately and how often they bought, by quintiles of both (contract.md section
// 4, `rfm`), with what that means in days and purchases.
struct RfmCell
{
    qint64 members = 0;
    qint64 fewestDays = 0; // since the last purchase
    qint64 mostDays = 0;
    qint64 fewestVisits = 0;
    qint64 mostVisits = 0;
    friend bool operator==(const RfmCell &, const RfmCell &) = default;
};

struct RfmGrid
{
    static constexpr size_t steps = 5;

    qint64 buyers = 0;
    std::array<std::array<RfmCell, steps>, steps>
        cells{}; // by recency, then by frequency; 5 is best
};

struct SegmentSurvey
{
    std::vector<SegmentStanding> segments; // aligned with the programme's
    RfmGrid rfm;
    qint64 members = 0; // living
    BusinessDay since;  // who moved after that day has moved
};

// Which members belong to the segments of a programme (a draft's too): questions of managers and
// owners, asked in the background.
class SegmentFigures
{
public:
    using KeepsGoing = ProgrammeFigures::KeepsGoing;

    explicit SegmentFigures(Desk &desk)
        : m_desk(desk)
    {}

    // All segments at once, now and at the end of that day, or of the month before. None: ended
    // early. Refuses not-signed-in, not-allowed.
    Result<std::optional<SegmentSurvey>> survey(const std::shared_ptr<const Programme> &programme,
                                                const KeepsGoing &keepsGoing,
                                                std::optional<BusinessDay> since = std::nullopt);

    // Who is in each segment of the programme in force at the end of that day, by its id. None:
    // ended early. Refuses not-signed-in, not-allowed.
    Result<std::optional<QMap<QString, std::vector<MemberId>>>> standing(
        BusinessDay on, const KeepsGoing &keepsGoing);

    // Who is in one segment of the programme in force, by id: at the end of that day, or now. None:
    // ended early. Refuses not-signed-in, not-allowed, bad-request (no such segment).
    Result<std::optional<std::vector<MemberId>>> members(const QString &segment,
                                                         std::optional<BusinessDay> on,
                                                         const KeepsGoing &keepsGoing);

private:
    Result<Done> permitted();

    Desk &m_desk;
};

} // namespace regulars
