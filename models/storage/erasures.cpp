#include "storage/erasures.h"

#include "storage/storedforms.h"

namespace regulars
{

void Erasures::add(const Erasure &erasure) const
{
    m_store.exec("INSERT INTO erasure (operation, member) VALUES (:operation, :member)",
                 erasure.operation, erasure.member);
}

std::vector<Erasure> Erasures::all() const
{
    std::vector<Erasure> erasures;
    Statement rows = m_store.query("SELECT operation, member FROM erasure ORDER BY operation");
    while (rows.step()) {
        erasures.push_back({rows.as<OperationId>(0), rows.as<MemberId>(1)});
    }
    return erasures;
}

std::optional<Instant> Erasures::newest() const
{
    return m_store
        .prepare(R"(
        SELECT max(operation.recorded_at)
        FROM erasure
        JOIN operation ON operation.id = erasure.operation)")
        .scalar<std::optional<Instant>>();
}

} // namespace regulars
