#pragma once

#include "insight/chronicle.h"
#include "insight/figures.h"

#include <QMap>

#include <array>
#include <vector>

namespace regulars
{

// How large each RFM segment was at the end of a month, by what is known at the chronicle's end.
struct SegmentMonth
{
    BusinessDay end; // of the month, or of the chronicle in it
    std::array<std::vector<MemberId>, rfmSegments> members{};
};

// Who stood where at the end of the period before, and where he stands now. Segments by their code,
// "none" who never bought; "joined" came since.
using SegmentFlows = QMap<QString, QMap<QString, std::vector<MemberId>>>;

struct SegmentMoves
{
    std::vector<SegmentMonth> months; // twelve, the last one ends with the period
    SegmentFlows flows;               // from, to
};

// The segment of each life, aligned with them; none: never bought.
std::vector<std::optional<RfmSegment>> segmentsOf(const Chronicle &chronicle);

SegmentMoves segmentMoves(const Chronicle &now, const Chronicle &before);

} // namespace regulars
