#include "storage/turns.h"

#include "storage/connection.h"
#include "storage/standing.h"
#include "storage/storedforms.h"

namespace regulars
{

void Turns::addTag(OperationId operation, const KeptTag &turn) const
{
    const std::optional<BusinessDay> untilBefore = turn.before ? turn.before->until : std::nullopt;
    m_store.exec(R"(
        INSERT INTO tag_turn (operation, member, tag, until, was_held, until_before)
        VALUES (:operation, :member, :tag, :until, :was_held, :until_before)
        ON CONFLICT (operation, member, tag) DO UPDATE SET until = excluded.until)",
                 operation, turn.member, turn.put.tag, turn.put.until, turn.before.has_value(),
                 untilBefore);
}

std::vector<KeptTag> Turns::tags(OperationId operation) const
{
    std::vector<KeptTag> turns;
    Statement rows = m_store.query(R"(
        SELECT member, tag, until, was_held, until_before
        FROM tag_turn WHERE operation = :operation ORDER BY member, tag)",
                                   operation);
    while (rows.step()) {
        KeptTag turn{rows.as<MemberId>(0),
                     {rows.text(1), rows.as<std::optional<BusinessDay>>(2)},
                     std::nullopt};
        if (rows.boolean(3)) {
            turn.before = HeldTag{turn.put.tag, rows.as<std::optional<BusinessDay>>(4)};
        }
        turns.push_back(turn);
    }
    return turns;
}

void Turns::passOver(OperationId operation, const KeptTag &turn) const
{
    const std::optional<BusinessDay> untilBefore = turn.before ? turn.before->until : std::nullopt;
    m_store.exec(R"(
        UPDATE tag_turn SET was_held = :was_held, until_before = :until_before
        WHERE member = :member AND tag = :tag AND operation > :operation AND was_held = 1
          AND until_before IS :until)",
                 turn.before.has_value(), untilBefore, turn.member, turn.put.tag, operation,
                 turn.put.until);
}

std::optional<OperationId> Turns::lastThatPut(MemberId member, const HeldTag &tag) const
{
    Statement row =
        m_store.query("SELECT t.operation FROM tag_turn AS t "
                      "WHERE t.member = :member AND t.tag = :tag AND t.until IS :until "
                      "  AND " STANDS("t.operation") " "
                                                     "ORDER BY t.operation DESC LIMIT 1",
                      member, tag.tag, tag.until);
    return row.step() ? std::optional(row.as<OperationId>(0)) : std::nullopt;
}

std::vector<QString> Turns::rulesOf(OperationId operation) const
{
    std::vector<QString> rules;
    Statement rows = m_store.query(
        "SELECT DISTINCT rule FROM award WHERE operation = :operation AND times > 0 ORDER BY rule",
        operation);
    while (rows.step()) {
        rules.push_back(rows.text(0));
    }
    return rules;
}

void Turns::addBirthday(OperationId operation, MemberId member, int year) const
{
    m_store.exec(R"(
        INSERT INTO birthday_turn (member, year, operation) VALUES (:member, :year, :operation)
        ON CONFLICT (member, year, operation) DO NOTHING)",
                 member, year, operation);
}

std::vector<Turns::Birthday> Turns::birthdays(OperationId operation) const
{
    std::vector<Birthday> turns;
    Statement rows = m_store.query(
        "SELECT member, year FROM birthday_turn WHERE operation = :operation", operation);
    while (rows.step()) {
        turns.push_back({rows.as<MemberId>(0), rows.integer(1)});
    }
    return turns;
}

bool Turns::isBirthdayFired(MemberId member, int year) const
{
    return m_store
        .query("SELECT EXISTS (SELECT 1 FROM birthday_turn AS b "
               "WHERE b.member IN (SELECT :member UNION ALL SELECT id FROM member "
               "                   WHERE merged_into = :member) "
               "AND b.year = :year AND " STANDS("b.operation") ")",
               member, year)
        .scalar<bool>();
}

} // namespace regulars
