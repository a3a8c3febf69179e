#pragma once

#include "insight/amongmembers.h"
#include "insight/replayterms.h"
#include "insight/whatif.h"
#include "storage/historyscan.h"

#include <memory>

namespace regulars
{

// Two programmes over one period.
struct Comparison
{
    Comparison(DayRange days, std::shared_ptr<const Programme> liveProgramme,
               std::shared_ptr<const Programme> draftProgramme)
        : period(days)
        , live(liveProgramme, liveProgramme, days)
        , draft(std::move(draftProgramme), liveProgramme, days)
        , amongLive(among(live))
        , amongDraft(among(draft))
    {}

    AmongMembers among(const ReplayTerms &terms) const
    {
        return {*terms.programme, terms.rankings, terms.givesReferrers, period};
    }

    TopShares ends() const
    {
        return {*live.programme, live.listRankings, period, TopShares::Days::OfTheLast};
    }

    WhatIf empty() const
    {
        const auto sideOf = [this](const Programme &programme) {
            return ProgrammeSide(programme.tiers.size(), programme.rewards.size(),
                                 static_cast<std::size_t>(period.days()));
        };
        return {frame(), sideOf(*live.programme), sideOf(*draft.programme)};
    }

    WhatIf::Frame frame() const;
    HistoryWish wish() const;
    bool needsPasses() const { return amongLive.isNeeded() || amongDraft.isNeeded(); }
    bool hasOffers() const;
    // What hangs on it in either programme.
    WhatIf::Unsettled hangingOn(const Disagreement &ofLive, const Disagreement &ofDraft) const;
    // Codes of what was reckoned otherwise than at the till.
    QStringList notes(const HistoryScan &scan, bool isSettled) const;

    DayRange period;
    ReplayTerms live;
    ReplayTerms draft;
    AmongMembers amongLive; // as the last pass noted it
    AmongMembers amongDraft;
    std::optional<HistoryFacts> facts; // once looked up
};

} // namespace regulars
