#include "services/simulation.h"

#include "insight/amongmembers.h"
#include "insight/replay.h"
#include "services/comparison.h"
#include "storage/historyscan.h"
#include "storage/transaction.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <mutex>
#include <thread>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 idsARun = 256;
constexpr int anonymousARun = 2'000;

// More passes than any shop's rules need; what they tell each other has settled after two or three.
constexpr int mostPasses = 8;

// What one thread brings together.
struct Share
{
    explicit Share(const Comparison &comparison)
        : whatIf(comparison.empty())
        , live(comparison.among(comparison.live))
        , draft(comparison.among(comparison.draft))
        , ends(comparison.ends())
    {}

    void add(MemberId member, const ReplayOutcome &now, const ReplayOutcome &then,
             const SegmentsHeld &segments);

    // A member's part in a segment of a top share.
    struct Ranked
    {
        SegmentsHeld::Ranked place;
        Ratio figure;
        ProgrammeFlow live;
        ProgrammeFlow draft;
    };

    WhatIf whatIf;
    AmongMembers live;
    AmongMembers draft;
    TopShares ends; // by the live programme's lists of segments
    std::vector<Ranked> ranked;
};

void Share::add(MemberId member, const ReplayOutcome &now, const ReplayOutcome &then,
                const SegmentsHeld &segments)
{
    whatIf.add({member, now.flow, then.flow, now.tier, then.tier, Ratio()}, segments.held);
    for (std::size_t i = 0; i < segments.figures.size(); ++i) {
        for (const BusinessDay day : ends.daysOf(i))
            ends.note(i, member.value(), day, segments.figures[i]);
    }
    for (const SegmentsHeld::Ranked &place : segments.ranked)
        ranked.push_back({place, segments.figures[place.ranking], now.flow, then.flow});
}

// The first pass has nothing to ask.
enum class Pass { First, Later };

// One pass over all members: threads take runs of ids until none is left.
class PassOver
{
public:
    PassOver(const Comparison &comparison, Pass pass, std::pair<qint64, qint64> ids)
        : m_comparison(comparison)
        , m_pass(pass)
        , m_nextId(ids.first)
        , m_lastId(ids.second)
        , m_firstId(ids.first)
    {}

    void work(Connection &store, Share &share, const std::function<bool()> &tells);
    void stop() { m_isStopped = true; }
    bool isStopped() const { return m_isStopped; }
    qint64 done() const { return std::min(m_nextId.load(), m_lastId + 1) - m_firstId; }

private:
    void playAnonymous(HistoryScan &scan, Replay &live, Replay &draft,
                       const std::function<bool()> &tells);

    const Comparison &m_comparison;
    Pass m_pass;
    std::atomic<qint64> m_nextId;
    qint64 m_lastId;
    qint64 m_firstId;
    std::atomic<bool> m_isStopped = false;
    std::atomic<bool> m_isAnonymousTaken = false;
};

void PassOver::work(Connection &store, Share &share, const std::function<bool()> &tells)
{
    HistoryScan scan(store, m_comparison.wish());
    const auto asked = [this](const AmongMembers &among) {
        return m_pass == Pass::Later && among.isNeeded() ? &among : nullptr;
    };
    const auto noted = [](AmongMembers &among) { return among.isNeeded() ? &among : nullptr; };
    Replay live(m_comparison.live, share.whatIf.live, asked(m_comparison.amongLive),
                noted(share.live));
    Replay draft(m_comparison.draft, share.whatIf.draft, asked(m_comparison.amongDraft),
                 noted(share.draft));
    // Nothing of such a pass stays but what members come to for each other: a later one follows.
    const bool isForOthersAlone = m_pass == Pass::First && m_comparison.needsPasses();
    if ((m_comparison.hasOffers() || scan.hasBearerCoupons()) && !m_isAnonymousTaken.exchange(true))
        playAnonymous(scan, live, draft, tells);
    while (!m_isStopped) {
        const qint64 first = m_nextId.fetch_add(idsARun);
        if (first > m_lastId)
            return;
        for (const MemberHistory &history : scan.members(first, first + idsARun - 1)) {
            if (isForOthersAlone) {
                if (share.live.isNeeded())
                    live.play(history);
                if (share.draft.isNeeded())
                    draft.play(history);
                continue;
            }
            const ReplayOutcome now = live.play(history);
            const ReplayOutcome then = draft.play(history);
            share.add(history.id, now, then, live.segmentsHeld());
        }
        if (tells && !tells())
            m_isStopped = true;
    }
}

void PassOver::playAnonymous(HistoryScan &scan, Replay &live, Replay &draft,
                             const std::function<bool()> &tells)
{
    qint64 lastId = 0;
    while (!m_isStopped) {
        const HistoryScan::Anonymous &run = scan.anonymous(lastId, anonymousARun);
        if (run.purchases.empty())
            return;
        lastId = run.lastId;
        for (const HistoricPurchase &purchase : run.purchases) {
            const auto lines =
                std::span(run.lines).subspan(static_cast<std::size_t>(purchase.firstLine),
                                             static_cast<std::size_t>(purchase.lineCount));
            live.playAnonymous(purchase, lines);
            draft.playAnonymous(purchase, lines);
        }
        if (tells && !tells())
            m_isStopped = true;
    }
}

// The views that threads read by: all of the store as it was at one operation.
class Views
{
public:
    Views(Store &store, int count)
    {
        if (store.isInMemory()) {
            m_connections.push_back(&store.connection());
        } else {
            for (int i = 0; i < count; ++i) {
                m_readers.push_back(store.newReader());
                m_connections.push_back(&m_readers.back()->connection());
            }
        }
        while (!takeSnapshots()) {
        }
    }

    const std::vector<Connection *> &connections() const { return m_connections; }

private:
    // False where somebody wrote between one and the next.
    bool takeSnapshots()
    {
        m_snapshots.clear();
        std::optional<qint64> last;
        for (Connection *connection : m_connections) {
            m_snapshots.push_back(std::make_unique<Snapshot>(*connection));
            const qint64 newest = newestOperation(*connection);
            if (last.value_or(newest) != newest)
                return false;
            last = newest;
        }
        return true;
    }

    std::vector<std::unique_ptr<Store>> m_readers;
    std::vector<Connection *> m_connections;
    std::vector<std::unique_ptr<Snapshot>> m_snapshots;
};

// The passes of one simulation: one; where members' deeds come to something for each other as many
// as it takes until they tell the same twice.
class Run
{
public:
    Run(Comparison &comparison, const Views &views, std::pair<qint64, qint64> ids,
        const Simulation::Options &options)
        : m_comparison(comparison)
        , m_views(views)
        , m_ids(ids)
        , m_options(options)
        , m_passes(comparison.needsPasses() ? 2 : 1)
    {}

    std::optional<WhatIf> outcome();

private:
    bool pass(Pass which, std::vector<Share> &shares);
    bool tell(const PassOver &over) const;
    void runThreads(PassOver &over, std::vector<Share> &shares) const;
    bool settle(std::vector<Share> &shares);
    WhatIf together(std::vector<Share> &shares) const;

    Comparison &m_comparison;
    const Views &m_views;
    std::pair<qint64, qint64> m_ids;
    const Simulation::Options &m_options;
    qint64 m_passes;
    qint64 m_passesDone = 0;
    Disagreement m_ofLive; // of the last pass with what it had been told
    Disagreement m_ofDraft;
};

bool Run::tell(const PassOver &over) const
{
    const qint64 ofOne = m_ids.second - m_ids.first + 1;
    return !m_options.keepsGoing ||
           m_options.keepsGoing(m_passesDone * ofOne + over.done(), m_passes * ofOne);
}

bool Run::pass(Pass which, std::vector<Share> &shares)
{
    shares.clear();
    for (std::size_t i = 0; i < m_views.connections().size(); ++i)
        shares.emplace_back(m_comparison);
    PassOver over(m_comparison, which, m_ids);
    if (shares.size() == 1)
        over.work(*m_views.connections().front(), shares.front(), [&] { return tell(over); });
    else
        runThreads(over, shares);
    ++m_passesDone;
    return !over.isStopped();
}

void Run::runThreads(PassOver &over, std::vector<Share> &shares) const
{
    using namespace std::chrono_literals;
    std::mutex guard;
    std::exception_ptr fault;
    std::atomic<std::size_t> running = shares.size();
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        threads.emplace_back([&, i] {
            try {
                over.work(*m_views.connections()[i], shares[i], {});
            } catch (...) {
                const std::scoped_lock lock(guard);
                fault = std::current_exception();
                over.stop();
            }
            --running;
        });
    }
    while (running > 0) {
        std::this_thread::sleep_for(20ms);
        if (!over.isStopped() && !tell(over))
            over.stop();
    }
    threads.clear();
    if (fault)
        std::rethrow_exception(fault);
}

// Whether the pass noted what it had been told.
bool Run::settle(std::vector<Share> &shares)
{
    AmongMembers live = m_comparison.among(m_comparison.live);
    AmongMembers draft = m_comparison.among(m_comparison.draft);
    HistoryScan scan(*m_views.connections().front(), m_comparison.wish());
    const auto uses = scan.usesBefore();
    const auto issued = scan.issuedBefore();
    live.uses.open(uses, issued);
    draft.uses.open(uses, issued);
    for (Share &share : shares) {
        live.add(std::move(share.live));
        draft.add(std::move(share.draft));
    }
    live.settle();
    draft.settle();
    m_ofLive = live.against(m_comparison.amongLive);
    m_ofDraft = draft.against(m_comparison.amongDraft);
    m_comparison.amongLive = std::move(live);
    m_comparison.amongDraft = std::move(draft);
    return m_ofLive.isNone() && m_ofDraft.isNone();
}

WhatIf Run::together(std::vector<Share> &shares) const
{
    WhatIf whole = m_comparison.empty();
    TopShares ends = m_comparison.ends();
    for (Share &share : shares) {
        whole.add(share.whatIf);
        ends.add(std::move(share.ends));
    }
    ends.settle();
    for (const Share &share : shares) {
        for (const Share::Ranked &one : share.ranked) {
            const auto &days = ends.daysOf(one.place.ranking);
            const bool isIn =
                !days.empty() && ends.isIn(one.place.ranking, days.front(), one.figure);
            if (isIn == one.place.whenIn)
                whole.addToSegment(one.place.segment, one.live, one.draft);
        }
    }
    return whole;
}

std::optional<WhatIf> Run::outcome()
{
    std::vector<Share> shares;
    bool isSettled = !m_comparison.needsPasses();
    if (!pass(Pass::First, shares))
        return std::nullopt;
    if (!isSettled)
        static_cast<void>(settle(shares));
    for (int passes = 1; !isSettled && passes < mostPasses; ++passes) {
        m_passes = std::max(m_passes, m_passesDone + 1);
        if (!pass(Pass::Later, shares))
            return std::nullopt;
        isSettled = settle(shares);
    }
    WhatIf whole = together(shares);
    if (!isSettled)
        whole.unsettled = m_comparison.hangingOn(m_ofLive, m_ofDraft);
    whole.notes = m_comparison.notes(
        HistoryScan(*m_views.connections().front(), m_comparison.wish()), isSettled);
    return whole;
}

} // namespace

std::optional<DayRange> Simulation::history() const
{
    return daysOfPurchases(m_store.connection());
}

Result<std::optional<WhatIf>> Simulation::run(DayRange period,
                                              std::shared_ptr<const Programme> draft,
                                              const Options &options)
{
    return compare(period, m_store.newestProgramme().programme, std::move(draft), options);
}

Result<std::optional<WhatIf>> Simulation::compare(DayRange period,
                                                  std::shared_ptr<const Programme> live,
                                                  std::shared_ptr<const Programme> draft,
                                                  const Options &options)
{
    if (period.last < period.first)
        return refusals::BadDate{u"the period ends before it starts"_s};
    if (draft->currency != live->currency)
        return refusals::BadRequest{u"currency"_s,
                                    u"the draft is in another currency than the shop"_s};
    Comparison comparison(period, std::move(live), std::move(draft));
    const auto cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const Views views(m_store, options.threads > 0 ? options.threads : cores);
    HistoryScan first(*views.connections().front(), comparison.wish());
    comparison.facts = first.facts();
    const auto ids = first.ids().value_or(std::pair(1, 0));
    return Run(comparison, views, ids, options).outcome();
}

} // namespace regulars
