// How a crowded shop's day ends.
#include "protocol/demo/crowdbooks.h"
#include "services/rankings.h"
#include "storage/ledger.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace regulars
{

void CrowdBooks::endDay(const CrowdTill &office, Instant recordedAt)
{
    const Calendar &calendar = m_programme.calendar;
    const Instant dayEnd = calendar.endOf(m_day);
    const Expiry &expiry = m_programme.policy.expiry;
    const bool isMonthEnd = m_day == m_day.lastOfMonth();
    // Points that die at the end of a month: most days nobody's do.
    if (isMonthEnd || !expiry.alignsMonthEnd) {
        for (CrowdMember &member : m_members) {
            const bool isDue =
                std::any_of(member.lots.begin(), member.lots.end(), [&](const Lot &lot) {
                    return lot.expiresAt && *lot.expiresAt <= dayEnd;
                });
            if (isDue) {
                expire(member, office, recordedAt);
            }
        }
    }
    for (std::size_t i = 0; isMonthEnd && i < m_views.rankings().size(); ++i) {
        rank(i, office, recordedAt);
    }
    if (m_hasDatedRules) {
        fireDatedRules(office, recordedAt);
    }
    begin(OperationKind::DayEnd, Moment::of(calendar, dayEnd.plusMs(-1)), recordedAt, office,
          std::nullopt);
    m_journal->insert(NewDayRun{m_day});
    writeSums();
    end();
    ++m_tally.days;
}

void CrowdBooks::expire(CrowdMember &member, const CrowdTill &office, Instant recordedAt)
{
    const Instant dayEnd = m_programme.calendar.endOf(m_day);
    const Ledger ledger(m_connection);
    begin(OperationKind::Expire, Moment::of(m_programme.calendar, dayEnd.plusMs(-1)), recordedAt,
          office, member.id());
    for (const Lot &lot : member.lots) {
        if (!lot.expiresAt || *lot.expiresAt > dayEnd) {
            continue;
        }
        const EntryId entry = m_journal->nextEntry();
        writeEntry(member, EntryKind::Expired, -lot.remaining, *lot.expiresAt, {u"expiry"_s});
        m_journal->insert(NewAllocation{entry, lot.id, lot.remaining});
        ledger.close(member.id(), lot.id);
        member.account.expired += Points(lot.remaining);
    }
    std::erase_if(member.lots,
                  [&](const Lot &lot) { return lot.expiresAt && *lot.expiresAt <= dayEnd; });
    end();
}

// places = ⌊share × n⌋ of the n members with something in the month; ties at the border are all in.
void CrowdBooks::rank(std::size_t ranking, const CrowdTill &office, Instant recordedAt)
{
    const int measure = m_views.rankings()[ranking];
    const Measure &asked = m_programme.measures[static_cast<std::size_t>(measure)];
    const Ratio share = asked.topShare.value();
    std::vector<std::pair<qint64, std::size_t>> values;
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        const CrowdMember &member = m_members[i];
        const bool isOfMonth = member.month == m_day.firstOfMonth();
        const qint64 value = isOfMonth ? m_views.ofMonth(member, measure) : 0;
        if (value > 0) {
            values.emplace_back(value, i);
        }
    }
    std::sort(values.begin(), values.end(), [](const auto &a, const auto &b) {
        return a.first > b.first || (a.first == b.first && a.second < b.second);
    });
    const auto places =
        static_cast<std::size_t>((share * Ratio(static_cast<qint64>(values.size()))).floor());
    begin(OperationKind::Ranking,
          Moment::of(m_programme.calendar, m_programme.calendar.endOf(m_day).plusMs(-1)),
          recordedAt, office, std::nullopt);
    const QString key = rankingKey(m_programme, asked, share);
    std::vector<bool> isIn(m_members.size());
    for (std::size_t i = 0; places > 0 && i < values.size(); ++i) {
        if (i >= places && values[i].first != values[places - 1].first) {
            break;
        }
        isIn[values[i].second] = true;
    }
    m_journal->insert(NewRankingRun{key, m_day});
    const quint32 bit = 1U << ranking;
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        CrowdMember &member = m_members[i];
        if (isIn[i] != ((member.ranked & bit) != 0)) {
            member.ranked ^= bit;
            m_journal->insert(NewRankingMove{key, member.id(), m_day, isIn[i]});
        }
    }
    end();
}

void CrowdBooks::fireDatedRules(const CrowdTill &office, Instant recordedAt)
{
    const Moment moment =
        Moment::of(m_programme.calendar, m_programme.calendar.endOf(m_day).plusMs(-1));
    const QDate date = m_day.date();
    for (const std::size_t index : m_bornOn[birthdayPlace(date.month(), date.day())]) {
        CrowdMember &member = m_members[index];
        member.turnTo(m_day);
        const MemberView view = m_views.of(member, moment);
        const Occasion occasion{Trigger::Day, moment, &view};
        const Earning earning = earnOnOccasion(m_programme, occasion);
        if (earning.points.isZero() && earning.grants.empty()) {
            continue;
        }
        begin(OperationKind::DatedRule, moment, recordedAt, office, member.id());
        put(member, earning, {u"day"_s});
        riseIfReached(member, occasion, {}, earning.points, std::nullopt);
        end();
    }
}

void CrowdBooks::writeSums()
{
    const Summaries summaries(m_connection);
    for (std::size_t tier = 0; tier < m_points.size(); ++tier) {
        for (std::size_t kind = 0; kind < m_points[tier].size(); ++kind) {
            const Sum sum = std::exchange(m_points[tier][kind], {});
            if (sum.entries > 0) {
                summaries.add(PointsRow{m_day, Unit::Points, m_programme.tiers[tier].id,
                                        static_cast<EntryKind>(kind + 1), sum.amount, sum.entries});
            }
        }
    }
    for (std::size_t hour = 0; hour < m_sales.size(); ++hour) {
        for (const bool isMember : {false, true}) {
            const Sold sold = std::exchange(m_sales[hour][isMember ? 1 : 0], {});
            if (sold.purchases > 0) {
                summaries.add(SalesRow{m_day, static_cast<int>(hour), isMember, sold.paid, Money(),
                                       sold.purchases});
            }
        }
    }
    for (const RewardRow &row : std::exchange(m_rewards, {})) {
        summaries.add(row);
    }
}

void CrowdBooks::finish(StoreFilling &filling)
{
    commit();
    Transaction batch(m_connection);
    for (const CrowdMember &member : m_members) {
        filling.insert(member.account);
    }
    batch.commit();
}

} // namespace regulars
