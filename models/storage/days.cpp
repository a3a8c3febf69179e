#include "storage/days.h"

#include "storage/codes.h"
#include "storage/storedforms.h"

namespace regulars
{

namespace
{

std::vector<MemberId> membersIn(Statement rows)
{
    std::vector<MemberId> members;
    while (rows.step())
        members.push_back(rows.as<MemberId>(0));
    return members;
}

} // namespace

bool Days::wasRun(BusinessDay day) const
{
    return m_store
        .query("SELECT EXISTS (SELECT 1 FROM day_run WHERE business_date = :business_date)", day)
        .scalar<bool>();
}

bool Days::wasRanked(const QString &windowKey, BusinessDay day) const
{
    return m_store
        .query(R"(
        SELECT EXISTS (SELECT 1 FROM ranking_run
                       WHERE window_key = :window_key AND business_date = :business_date))",
               windowKey, day)
        .scalar<bool>();
}

// The column is_in is that of the row with the greatest date: SQLite's rule for max() alone.
std::set<MemberId> Days::ranked(const QString &windowKey, BusinessDay day) const
{
    std::set<MemberId> members;
    Statement rows = m_store.query(R"(
        SELECT member FROM (
            SELECT member, is_in, max(business_date) FROM ranking_move
            WHERE window_key = :window_key AND business_date <= :business_date
            GROUP BY member)
        WHERE is_in = 1)",
                                   windowKey, day);
    while (rows.step())
        members.insert(rows.as<MemberId>(0));
    return members;
}

bool Days::hasFired(MemberId member, Instant at) const
{
    return m_store
        .query(R"(
        SELECT EXISTS (SELECT 1 FROM operation
                       WHERE member = :member AND at = :at AND kind = :kind))",
               member, at, OperationKind::DatedRule)
        .scalar<bool>();
}

std::optional<BusinessDay> Days::lastRun() const
{
    return m_store.query("SELECT max(business_date) FROM day_run")
        .scalar<std::optional<BusinessDay>>();
}

std::optional<BusinessDay> Days::firstDay() const
{
    return m_store.query("SELECT min(business_date) FROM operation")
        .scalar<std::optional<BusinessDay>>();
}

bool Days::isClosed(Month month) const
{
    return m_store.query("SELECT EXISTS (SELECT 1 FROM month_close WHERE month = :month)", month)
        .scalar<bool>();
}

std::optional<Month> Days::lastClosed() const
{
    return m_store.query("SELECT max(month) FROM month_close").scalar<std::optional<Month>>();
}

std::vector<MonthClosed> Days::closings() const
{
    Statement rows = m_store.prepare(R"(
        SELECT c.month, o.recorded_at, u.name
        FROM month_close c
        JOIN operation o ON o.id = c.operation
        LEFT JOIN user u ON u.id = o.actor
        ORDER BY c.month DESC)");
    std::vector<MonthClosed> closings;
    while (rows.step()) {
        closings.push_back({rows.as<Month>(0), rows.as<Instant>(1), rows.optionalText(2)});
    }
    return closings;
}

void Days::archive(Month month, const QString &figures) const
{
    m_store.exec(R"(
        INSERT INTO report_archive (month, figures)
        VALUES (:month, :figures)
        ON CONFLICT (month) DO UPDATE SET figures = excluded.figures)",
                 month, figures);
}

std::optional<QString> Days::archived(Month month) const
{
    return m_store.query("SELECT figures FROM report_archive WHERE month = :month", month)
        .optionalScalar<QString>();
}

std::vector<MemberId> Days::reviewsDue(BusinessDay through, int limit) const
{
    return membersIn(m_store.query(R"(
        SELECT a.member
        FROM account a JOIN member m ON m.id = a.member
        WHERE a.tier_review_on <= :through AND m.merged_into IS NULL AND m.erased_at IS NULL
        ORDER BY a.tier_review_on, a.member LIMIT :limit)",
                                   through, limit));
}

std::vector<MemberId> Days::bornOn(int month, int day) const
{
    return membersIn(m_store.query(R"(
        SELECT id FROM member
        WHERE birth_month = :month AND birth_day = :day AND merged_into IS NULL
          AND erased_at IS NULL
        ORDER BY id)",
                                   month, day));
}

std::vector<MemberId> Days::membersAfter(std::optional<MemberId> after, int limit) const
{
    return membersIn(m_store.query(R"(
        SELECT id FROM member
        WHERE id > coalesce(:after, 0) AND merged_into IS NULL AND erased_at IS NULL
        ORDER BY id LIMIT :limit)",
                                   after, limit));
}

} // namespace regulars
