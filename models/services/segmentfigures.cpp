#include "services/segmentfigures.h"

#include "engine/conditiontest.h"
#include "insight/recount.h"
#include "services/present.h"
#include "services/viewloader.h"
#include "storage/history.h"
#include "storage/transaction.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int memberBatch = 500;
const QString actName = u"segment-figures"_s;

// Which segments a member is in, at a moment.
class SegmentsAt
{
public:
    SegmentsAt(Store &store, const InstalledProgramme &asked, const Moment &moment,
               std::optional<size_t> only = std::nullopt)
        : m_views(store, asked, moment, only)
        , m_programme(*asked.programme)
        , m_moment(moment)
        , m_only(only)
    {}

    // Aligned with the programme's; where only one is asked for, false of the others.
    std::vector<bool> segments(MemberId member) const
    {
        const MemberView view = m_views.load(member);
        std::vector<bool> found(m_programme.segments.size(), false);
        if (m_moment.day < view.joinedOn) {
            return found;
        }
        const Occasion occasion{.trigger = Trigger::Day, .moment = m_moment, .member = &view};
        for (size_t i = 0; i < found.size(); ++i) {
            found[i] = i == m_only.value_or(i) &&
                       holdsFor(m_programme, m_programme.segments[i].when, occasion);
        }
        return found;
    }

private:
    SegmentViews m_views;
    const Programme &m_programme;
    const Moment &m_moment;
    std::optional<size_t> m_only;
};

RfmGrid gridOf(const std::vector<RfmMember> &buyers, BusinessDay today)
{
    RfmGrid grid;
    grid.buyers = static_cast<qint64>(buyers.size());
    const std::vector<RfmScore> scores = rfmScores(buyers, today);
    for (size_t i = 0; i < scores.size(); ++i) {
        RfmCell &cell = grid.cells[static_cast<size_t>(scores[i].recency) - 1]
                                  [static_cast<size_t>(scores[i].frequency) - 1];
        const qint64 days = buyers[i].lastBought.daysUntil(today);
        const qint64 visits = buyers[i].purchases;
        const bool isFirst = cell.members == 0;
        cell.fewestDays = isFirst ? days : std::min(cell.fewestDays, days);
        cell.mostDays = std::max(cell.mostDays, days);
        cell.fewestVisits = isFirst ? visits : std::min(cell.fewestVisits, visits);
        cell.mostVisits = std::max(cell.mostVisits, visits);
        ++cell.members;
    }
    return grid;
}

} // namespace

Result<Done> SegmentFigures::permitted()
{
    m_desk.recheck();
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    if (m_desk.who()->role < Role::Manager) {
        return refusals::NotAllowed{actName};
    }
    return Done{};
}

Result<std::optional<SegmentSurvey>> SegmentFigures::survey(
    const std::shared_ptr<const Programme> &programme, const KeepsGoing &keepsGoing,
    std::optional<BusinessDay> since)
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    Store &store = m_desk.store();
    const Snapshot snapshot(store.connection());
    const ProgrammeUse use(store.connection());
    InstalledProgramme asked = store.newestProgramme();
    asked.programme = programme;
    const Moment now = Moment::of(programme->calendar, presentTime(m_desk));
    SegmentSurvey survey{{}, {}, 0, since.value_or(now.day.month().first().plusDays(-1))};
    survey.segments.resize(programme->segments.size());
    const Moment before =
        Moment::of(programme->calendar, programme->calendar.endOf(survey.since).plusMs(-1));
    const SegmentsAt atNow(store, asked, now);
    const SegmentsAt atThen(store, asked, before);
    qint64 living = 0;
    for (const auto &[tier, count] : use.membersPerTier()) {
        living += count;
    }
    const History history(store.connection());
    std::vector<RfmMember> buyers;
    std::optional<MemberId> last;
    for (auto batch = use.boughtAfter(last, now.at, memberBatch); !batch.empty();
         batch = use.boughtAfter(last, now.at, memberBatch)) {
        for (const auto &[member, purchases, lastOn, isLatest] : batch) {
            const Past past{member, now.at};
            if (const auto on = isLatest ? lastOn : history.lastPurchaseOn(past)) {
                buyers.push_back(
                    {member, *on, isLatest ? purchases : history.purchasesBefore(past), Money()});
            }
            if (survey.segments.empty()) {
                continue;
            }
            const std::vector<bool> in = atNow.segments(member);
            const std::vector<bool> was = atThen.segments(member);
            for (size_t i = 0; i < in.size(); ++i) {
                SegmentStanding &standing = survey.segments[i];
                if (in[i]) {
                    standing.members.push_back(member);
                }
                if (in[i] != was[i]) {
                    (in[i] ? standing.came : standing.left).push_back(member);
                }
            }
        }
        survey.members += static_cast<qint64>(batch.size());
        last = batch.back().member;
        const qint64 all = std::max<qint64>(std::max(living, survey.members), 1);
        if (!keepsGoing(static_cast<double>(survey.members) / static_cast<double>(all))) {
            return std::optional<SegmentSurvey>();
        }
    }
    survey.rfm = gridOf(buyers, now.day);
    return std::optional(std::move(survey));
}

Result<std::optional<QMap<QString, std::vector<MemberId>>>> SegmentFigures::standing(
    BusinessDay on, const KeepsGoing &keepsGoing)
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    Store &store = m_desk.store();
    const Snapshot snapshot(store.connection());
    InstalledProgramme asked = store.newestProgramme();
    const Calendar calendar = asked.programme->calendar;
    QMap<QString, std::vector<MemberId>> found;
    for (const Segment &segment : asked.programme->segments) {
        found.insert(segment.id, {});
    }
    if (found.isEmpty()) {
        return std::optional(std::move(found));
    }
    const Moment moment = Moment::of(calendar, calendar.endOf(on).plusMs(-1));
    const SegmentsAt standing(store, asked, moment);
    const ProgrammeUse use(store.connection());
    std::optional<MemberId> last;
    for (auto batch = use.membersAfter(last, memberBatch); !batch.empty();
         batch = use.membersAfter(last, memberBatch)) {
        for (const MemberId member : batch) {
            const std::vector<bool> in = standing.segments(member);
            for (size_t i = 0; i < in.size(); ++i) {
                if (in[i]) {
                    found[asked.programme->segments[i].id].push_back(member);
                }
            }
        }
        last = batch.back();
        if (!keepsGoing(0)) {
            return std::optional<QMap<QString, std::vector<MemberId>>>();
        }
    }
    return std::optional(std::move(found));
}

Result<std::optional<std::vector<MemberId>>> SegmentFigures::members(const QString &segment,
                                                                     std::optional<BusinessDay> on,
                                                                     const KeepsGoing &keepsGoing)
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    Store &store = m_desk.store();
    const Snapshot snapshot(store.connection());
    InstalledProgramme asked = store.newestProgramme();
    const auto index = asked.programme->segment(segment);
    if (!index) {
        return refusals::BadRequest{u"segment"_s, u"there is no segment %1"_s.arg(segment)};
    }
    const Calendar &calendar = asked.programme->calendar;
    const Moment moment =
        Moment::of(calendar, on ? calendar.endOf(*on).plusMs(-1) : presentTime(m_desk));
    const auto only = static_cast<size_t>(*index);
    const SegmentsAt standing(store, asked, moment, only);
    const ProgrammeUse use(store.connection());
    std::vector<MemberId> found;
    std::optional<MemberId> last;
    for (auto batch = use.membersAfter(last, memberBatch); !batch.empty();
         batch = use.membersAfter(last, memberBatch)) {
        for (const MemberId member : batch) {
            if (standing.segments(member).at(only)) {
                found.push_back(member);
            }
        }
        last = batch.back();
        if (!keepsGoing(0)) {
            return std::optional<std::vector<MemberId>>();
        }
    }
    return std::optional(std::move(found));
}

} // namespace regulars
