#include "storage/operations.h"

#include "storage/readrows.h"
#include "storage/storedforms.h"

#include <limits>

namespace regulars
{

#define OPERATION_COLUMNS                                                                          \
    "SELECT id, till, seq, kind, at, recorded_at, business_date, actor, approver, member, "        \
    "programme_version, reverses FROM operation "

namespace
{

constexpr qint64 latest = std::numeric_limits<qint64>::max();

std::vector<Operation> readAll(Statement rows)
{
    std::vector<Operation> operations;
    while (rows.step())
        operations.push_back(operationFrom(rows));
    return operations;
}

} // namespace

std::optional<Operation> Operations::find(OperationId operation) const
{
    Statement row = m_store.query(OPERATION_COLUMNS "WHERE id = :id", operation);
    return row.step() ? std::optional(operationFrom(row)) : std::nullopt;
}

std::optional<OperationId> Operations::reversalOf(OperationId operation) const
{
    return m_store.query("SELECT id FROM operation WHERE reverses = :reverses", operation)
        .optionalScalar<OperationId>();
}

bool Operations::isUndone(OperationId operation) const
{
    const auto reversal = reversalOf(operation);
    return reversal && !isUndone(*reversal);
}

std::optional<GivenAnswer> Operations::answer(TillId till, const QString &request) const
{
    Statement row = m_store.query(R"(
        SELECT o.id, o.request_digest, a.text
        FROM operation o JOIN answer a ON a.operation = o.id
        WHERE o.till = :till AND o.request = :request)",
                                  till, request);
    if (!row.step())
        return std::nullopt;
    return GivenAnswer{row.as<OperationId>(0),
                       row.as<std::optional<QByteArray>>(1).value_or(QByteArray()), row.text(2)};
}

void Operations::storeAnswer(OperationId operation, const QString &text) const
{
    m_store.exec("INSERT INTO answer (operation, text) VALUES (:operation, :text)", operation,
                 text);
}

bool Operations::isLastOf(std::optional<UserId> actor, OperationId operation,
                          OperationId until) const
{
    return !m_store
                .query(R"(
        SELECT EXISTS (SELECT 1 FROM operation
                       WHERE id > :operation AND id < :until AND actor IS :actor))",
                       operation, until, actor)
                .scalar<bool>();
}

std::vector<Operation> Operations::ofMember(MemberId member, std::optional<OperationId> before,
                                            int limit) const
{
    const auto place = before ? find(*before) : std::nullopt;
    return readAll(m_store.query(OPERATION_COLUMNS R"(
        WHERE member = :member AND (at, id) < (:before_at, :before)
        ORDER BY at DESC, id DESC
        LIMIT :limit)",
                                 member, place ? place->at.ms() : latest,
                                 place ? place->id.value() : latest, limit));
}

std::vector<Operation> Operations::ofDay(BusinessDay day) const
{
    return readAll(
        m_store.query(OPERATION_COLUMNS "WHERE business_date = :business_date ORDER BY id", day));
}

std::optional<Instant> Operations::lastRecording() const
{
    return m_store.query("SELECT recorded_at FROM operation ORDER BY id DESC LIMIT 1")
        .optionalScalar<Instant>();
}

bool Operations::isLatest(MemberId member, Instant at) const
{
    return !m_store
                .query(R"(
        SELECT EXISTS (SELECT 1 FROM operation WHERE member = :member AND at > :at)
            OR EXISTS (SELECT 1 FROM member AS former
                       CROSS JOIN operation AS o ON o.member = former.id AND o.at > :at
                       WHERE former.merged_into = :member))",
                       member, at)
                .scalar<bool>();
}

QByteArray Operations::hash(OperationId operation) const
{
    Statement row = m_store.query("SELECT hash FROM operation WHERE id = :operation", operation);
    return row.step() ? row.blob(0) : QByteArray();
}

std::optional<QByteArray> Operations::detail(OperationId operation) const
{
    Statement row =
        m_store.query("SELECT text FROM detail WHERE operation = :operation", operation);
    return row.step() ? row.optionalBlob(0) : std::nullopt;
}

void Operations::eraseDetailsOf(MemberId member) const
{
    m_store.exec(R"(
        UPDATE detail SET text = NULL
        WHERE operation IN (
            SELECT id FROM operation
            WHERE member IN (SELECT :member UNION ALL SELECT id FROM member WHERE merged_into = :member)))",
                 member);
}

} // namespace regulars
