#include "services/simulation.h"

#include "insight/replay.h"
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

bool givesDiscount(const Programme &programme)
{
    return std::any_of(programme.rules.begin(), programme.rules.end(), [](const Rule &rule) {
        return rule.on == Trigger::Purchase &&
               std::any_of(rule.give.begin(), rule.give.end(), [](const Effect &effect) {
                   return std::holds_alternative<effects::GiveDiscount>(effect.what);
               });
    });
}

bool givesReferrers(const Programme &programme)
{
    return std::any_of(programme.rules.begin(), programme.rules.end(), [](const Rule &rule) {
        const bool isReferral =
            rule.on == Trigger::Referral || rule.on == Trigger::ReferralFirstPurchase;
        return !isReferral && std::any_of(rule.give.begin(), rule.give.end(),
                                          [](const Effect &effect) { return effect.toReferrer; });
    });
}

// Two programmes over one period.
struct Comparison
{
    Comparison(DayRange days, std::shared_ptr<const Programme> liveProgramme,
               std::shared_ptr<const Programme> draftProgramme)
        : period(days)
        , live(liveProgramme, liveProgramme)
        , draft(std::move(draftProgramme), liveProgramme)
        , liveTotals(*live.programme)
        , draftTotals(*draft.programme)
    {}

    WhatIf empty() const
    {
        const auto sideOf = [this](const Programme &programme) {
            return ProgrammeSide(programme.tiers.size(), programme.rewards.size(),
                                 static_cast<std::size_t>(period.days()));
        };
        return {frame(), sideOf(*live.programme), sideOf(*draft.programme)};
    }

    WhatIf::Frame frame() const
    {
        WhatIf::Frame frame{period,
                            live.programme->currency.decimals,
                            live.programme->policy.pointValue,
                            draft.programme->policy.pointValue,
                            {},
                            {},
                            live.programme->segments.size()};
        // Tiers that only the draft knows stand between those around them.
        int rank = 0;
        for (std::size_t i = 0; i < live.programme->tiers.size(); ++i)
            frame.rankOfLive.push_back(2 * static_cast<int>(i));
        for (const Tier &tier : draft.programme->tiers) {
            const auto known = live.programme->tier(tier.id);
            rank = known ? 2 * *known : rank | 1;
            frame.rankOfDraft.push_back(rank);
        }
        return frame;
    }

    HistoryWish wish() const
    {
        const auto asksPoints = [](const ReplayTerms &terms) {
            const auto &measures = terms.measures;
            return std::any_of(measures.begin(), measures.end(), [&](int measure) {
                const Metric metric =
                    terms.programme->measures.at(static_cast<std::size_t>(measure)).metric;
                return metric == Metric::PointsEarned || metric == Metric::PointsRedeemed ||
                       metric == Metric::RedeemShare;
            });
        };
        return {period, live.programme->calendar, !live.limited.empty() || !draft.limited.empty(),
                asksPoints(live) || asksPoints(draft), live.tagsGiven | draft.tagsGiven};
    }

    bool needsTotals() const { return liveTotals.isNeeded() || draftTotals.isNeeded(); }
    bool hasOffers() const
    {
        return givesDiscount(*live.programme) || givesDiscount(*draft.programme);
    }

    QStringList notes() const
    {
        QStringList notes{u"returns-as-never-sold"_s, u"stock-unlimited"_s};
        const auto either = [this](auto asks) { return asks(live) || asks(draft); };
        if (either([](const ReplayTerms &terms) { return terms.ranks; }))
            notes += u"rankings-left-out"_s;
        if (needsTotals())
            notes += u"total-limits-in-two-passes"_s;
        if (either([](const ReplayTerms &terms) { return !terms.tagsGiven.isEmpty(); }))
            notes += u"tags-given-before-left-out"_s;
        if (either([](const ReplayTerms &terms) { return givesReferrers(*terms.programme); }))
            notes += u"referrer-awards-not-followed"_s;
        if (either([](const ReplayTerms &terms) {
                const auto &tiers = terms.programme->tiers;
                return terms.hasDatedRules() ||
                       std::any_of(tiers.begin(), tiers.end(),
                                   [](const Tier &tier) { return tier.keep.has_value(); });
            }))
            notes += u"day-end-every-day"_s;
        return notes;
    }

    DayRange period;
    ReplayTerms live;
    ReplayTerms draft;
    TotalUses liveTotals;
    TotalUses draftTotals;
};

// What one thread brings together.
struct Share
{
    explicit Share(const Comparison &comparison)
        : whatIf(comparison.empty())
        , live(*comparison.live.programme)
        , draft(*comparison.draft.programme)
    {}

    WhatIf whatIf;
    TotalUses live;
    TotalUses draft;
};

enum class Pass { Noting, Asking };

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
    const bool notes = m_pass == Pass::Noting;
    const auto asked = [&](const TotalUses &totals) { return notes ? nullptr : &totals; };
    const auto noted = [&](TotalUses &totals) { return notes ? &totals : nullptr; };
    Replay live(m_comparison.live, m_comparison.period, share.whatIf.live,
                asked(m_comparison.liveTotals), noted(share.live));
    Replay draft(m_comparison.draft, m_comparison.period, share.whatIf.draft,
                 asked(m_comparison.draftTotals), noted(share.draft));
    if ((m_comparison.hasOffers() || scan.hasBearerCoupons()) && !m_isAnonymousTaken.exchange(true))
        playAnonymous(scan, live, draft, tells);
    while (!m_isStopped) {
        const qint64 first = m_nextId.fetch_add(idsARun);
        if (first > m_lastId)
            return;
        for (const MemberHistory &history : scan.members(first, first + idsARun - 1)) {
            const ReplayOutcome now = live.play(history);
            const ReplayOutcome then = draft.play(history);
            share.whatIf.add({history.id, now.flow, then.flow, now.tier, then.tier, Ratio()},
                             live.segmentsHeld());
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

// The passes of one simulation: one, or two where total limits ask for it.
class Run
{
public:
    Run(Comparison &comparison, const Views &views, std::pair<qint64, qint64> ids,
        const Simulation::Options &options)
        : m_comparison(comparison)
        , m_views(views)
        , m_ids(ids)
        , m_options(options)
        , m_passes(comparison.needsTotals() ? 2 : 1)
    {}

    std::optional<WhatIf> outcome();

private:
    bool pass(Pass which, std::vector<Share> &shares);
    bool tell(const PassOver &over) const;
    void runThreads(PassOver &over, std::vector<Share> &shares) const;

    Comparison &m_comparison;
    const Views &m_views;
    std::pair<qint64, qint64> m_ids;
    const Simulation::Options &m_options;
    qint64 m_passes;
    qint64 m_passesDone = 0;
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

std::optional<WhatIf> Run::outcome()
{
    std::vector<Share> shares;
    if (m_passes > 1) {
        if (!pass(Pass::Noting, shares))
            return std::nullopt;
        for (Share &share : shares) {
            m_comparison.liveTotals.add(std::move(share.live));
            m_comparison.draftTotals.add(std::move(share.draft));
        }
        m_comparison.liveTotals.settle();
        m_comparison.draftTotals.settle();
    }
    if (!pass(Pass::Asking, shares))
        return std::nullopt;
    WhatIf whole = m_comparison.empty();
    for (const Share &share : shares)
        whole.add(share.whatIf);
    whole.notes = m_comparison.notes();
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
    const auto ids = HistoryScan(*views.connections().front(), comparison.wish())
                         .ids()
                         .value_or(std::pair(1, 0));
    return Run(comparison, views, ids, options).outcome();
}

} // namespace regulars
