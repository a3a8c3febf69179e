#include "services/programmefigures.h"

#include "engine/conditiontest.h"
#include "services/present.h"
#include "services/rating.h"
#include "services/rulefacts.h"
#include "services/viewloader.h"
#include "storage/history.h"
#include "storage/poolcodes.h"
#include "storage/summaries.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 million = 1'000'000;
constexpr int memberBatch = 500;
constexpr qint64 ratingBatch = 200;
const QString act = u"programme-figures"_s;

// What the purchases' explanations say, rule by rule.
class WhyCount
{
public:
    void add(const QJsonObject &quote)
    {
        std::set<QString> here;
        for (const QJsonValue &row : quote[u"why"_s].toArray()) {
            const QString rule = row[u"rule"_s].toString();
            const auto millionths = qRound64(row[u"points"_s].toDouble() * million);
            m_millionths[rule] += millionths;
            if (millionths > 0) {
                here.insert(rule);
            }
        }
        for (const QJsonValue &offer : quote[u"discounts"_s].toArray()) {
            here.insert(offer[u"rule"_s].toString());
        }
        for (const QString &rule : here) {
            ++m_times[rule];
        }
    }

    std::vector<RuleFiring> of(const Programme &programme) const
    {
        std::vector<RuleFiring> firings;
        for (const Rule &rule : programme.rules) {
            firings.push_back(
                {rule.id, m_times.value(rule.id), Points(m_millionths.value(rule.id) / million)});
        }
        return firings;
    }

private:
    QHash<QString, qint64> m_times;
    QHash<QString, qint64> m_millionths; // of points
};

} // namespace

MemberSpread::MemberSpread(std::vector<qint64> values)
    : m_values(std::move(values))
{
    std::sort(m_values.begin(), m_values.end());
}

qint64 MemberSpread::atLeast(qint64 bound) const
{
    return m_values.end() - std::lower_bound(m_values.begin(), m_values.end(), bound);
}

qint64 MemberSpread::between(qint64 from, qint64 to) const
{
    return atLeast(std::min(from, to)) - atLeast(std::max(from, to));
}

std::vector<qint64> MemberSpread::histogram(int steps) const
{
    std::vector<qint64> counts(static_cast<size_t>(std::max(steps, 1)), 0);
    const auto width =
        static_cast<double>(std::max<qint64>(largest(), 1)) / static_cast<double>(counts.size());
    for (const qint64 value : m_values) {
        const auto step =
            static_cast<size_t>(static_cast<double>(std::max<qint64>(value, 0)) / width);
        ++counts[std::min(step, counts.size() - 1)];
    }
    return counts;
}

Result<Done> ProgrammeFigures::permitted()
{
    m_desk.recheck();
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    if (m_desk.who()->role < Role::Manager) {
        return refusals::NotAllowed{act};
    }
    return Done{};
}

Result<std::vector<RuleFiring>> ProgrammeFigures::awards(DayRange days)
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    const ProgrammeUse use(m_desk.store().connection());
    const auto live = m_desk.store().newestProgramme().programme;
    std::vector<RuleFiring> firings;
    for (const Rule &rule : live->rules) {
        if (isCounted(rule)) {
            const RuleTally tally = use.awards(rule.id, days);
            firings.push_back({rule.id, tally.times, tally.points});
        }
    }
    return firings;
}

Result<std::vector<RuleFiring>> ProgrammeFigures::firings(DayRange days,
                                                          const KeepsGoing &keepsGoing)
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    const ProgrammeUse use(m_desk.store().connection());
    const qint64 all = std::max<qint64>(use.purchases(days), 1);
    qint64 read = 0;
    WhyCount count;
    use.forEachRating(days, [&](const RatedPurchase &purchase) {
        count.add(decodeRating(purchase.detail).quote);
        return ++read % ratingBatch != 0 ||
               keepsGoing(static_cast<double>(read) / static_cast<double>(all));
    });
    return count.of(*m_desk.store().newestProgramme().programme);
}

Result<QHash<QString, qint64>> ProgrammeFigures::membersPerTier()
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    QHash<QString, qint64> members;
    for (const auto &[tier, count] : ProgrammeUse(m_desk.store().connection()).membersPerTier()) {
        members.insert(tier, count);
    }
    return members;
}

Result<MemberSpread> ProgrammeFigures::spread(const Programme &programme, const Measure &measure)
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    Connection &connection = m_desk.store().connection();
    const Instant now = presentTime(m_desk);
    const DaySpan span = DaySpan::of(measure.window, programme.calendar.dayOf(now));
    qint64 living = 0;
    for (const auto &[tier, count] : ProgrammeUse(connection).membersPerTier()) {
        living += count;
    }
    std::vector<qint64> values;
    for (const MemberFigure &figure :
         History(connection).measureOfAll(programme, measure, span, now)) {
        values.push_back(figure.value.value);
    }
    // Whoever has no figure has 0 of it.
    values.resize(std::max(values.size(), static_cast<size_t>(living)), 0);
    return MemberSpread(std::move(values));
}

Result<std::optional<qint64>> ProgrammeFigures::countOf(
    const std::shared_ptr<const Programme> &programme, const Condition &condition,
    const KeepsGoing &keepsGoing)
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    Store &store = m_desk.store();
    const ProgrammeUse use(store.connection());
    InstalledProgramme asked = store.newestProgramme();
    asked.programme = programme;
    const Moment moment = Moment::of(programme->calendar, presentTime(m_desk));
    qint64 living = 0;
    for (const auto &[tier, count] : use.membersPerTier()) {
        living += count;
    }
    ViewLoader loader(store);
    qint64 found = 0;
    qint64 seen = 0;
    std::optional<MemberId> last;
    for (auto batch = use.membersAfter(last, memberBatch); !batch.empty();
         batch = use.membersAfter(last, memberBatch)) {
        for (const MemberId member : batch) {
            const MemberView view = loader.load(member, asked, moment, nullptr);
            const Occasion occasion{.trigger = Trigger::Day, .moment = moment, .member = &view};
            found += holdsFor(*programme, condition, occasion) ? 1 : 0;
        }
        seen += static_cast<qint64>(batch.size());
        last = batch.back();
        if (!keepsGoing(static_cast<double>(seen) / static_cast<double>(std::max(living, seen)))) {
            return std::optional<qint64>();
        }
    }
    return std::optional(found);
}

Result<CouponTally> ProgrammeFigures::coupons(const QString &couponTemplate, DayRange days)
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    return ProgrammeUse(m_desk.store().connection()).coupons(couponTemplate, days);
}

Result<std::vector<StockEntry>> ProgrammeFigures::stock(const QString &reward)
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    std::vector<StockEntry> entries;
    const auto lines = ProgrammeUse(m_desk.store().connection()).stockLines(reward);
    qint64 count = 0;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        count += line->change;
        const auto told = line->kind == OperationKind::Stock && line->detail
                              ? stockReason(*line->detail)
                              : std::nullopt;
        entries.push_back({line->operation, line->kind, line->at, line->user.value_or(QString()),
                           line->cause, line->change, count, told ? told->reason : QString(),
                           told ? std::optional(told->deed) : std::nullopt});
    }
    std::reverse(entries.begin(), entries.end());
    return entries;
}

Result<QHash<QString, qint64>> ProgrammeFigures::stocks()
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    QHash<QString, qint64> counts;
    for (const auto &[reward, count] : ProgrammeUse(m_desk.store().connection()).stocks()) {
        counts.insert(reward, count);
    }
    Connection &store = m_desk.store().connection();
    const auto programme = m_desk.store().newestProgramme().programme;
    const BusinessDay today = programme->calendar.dayOf(presentTime(m_desk));
    for (const Reward &reward : programme->rewards) {
        if (reward.handsOutCodes) {
            counts.insert(reward.id, PoolCodes(store).freeCount(reward.id, today));
        }
    }
    return counts;
}

Result<QHash<QString, RewardTaking>> ProgrammeFigures::takings(DayRange days)
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    QHash<QString, RewardTaking> takings;
    for (const RewardRow &row :
         Summaries(m_desk.store().connection()).rewards(days.first, days.last)) {
        RewardTaking &taking = takings[row.reward];
        taking.quantity += row.quantity;
        taking.points += row.points;
        taking.money += row.money;
    }
    return takings;
}

} // namespace regulars
