#include "storage/programmes.h"

#include "storage/storedforms.h"

namespace regulars
{

namespace
{

ProgrammeVersion read(const Statement &row)
{
    return {row.as<ProgrammeVersionId>(0), row.as<Instant>(1), row.blob(2)};
}

} // namespace

std::vector<ProgrammeVersion> Programmes::all() const
{
    std::vector<ProgrammeVersion> versions;
    Statement rows = m_store.query(R"(
        SELECT id, in_force_from, text FROM programme_version
        ORDER BY in_force_from, id)");
    while (rows.step())
        versions.push_back(read(rows));
    return versions;
}

std::vector<ProgrammeVersionRow> Programmes::history() const
{
    std::vector<ProgrammeVersionRow> rows;
    Statement row = m_store.query(R"(
        SELECT version.id, version.in_force_from, operation.id, operation.kind,
               operation.recorded_at, user.name, detail.text
        FROM programme_version AS version
        JOIN operation ON operation.id = version.operation
        LEFT JOIN user ON user.id = operation.actor
        LEFT JOIN detail ON detail.operation = operation.id
        ORDER BY version.id DESC)");
    while (row.step()) {
        rows.push_back({row.as<ProgrammeVersionId>(0), row.as<Instant>(1), row.as<OperationId>(2),
                        row.as<OperationKind>(3), row.as<Instant>(4), row.optionalText(5),
                        row.optionalBlob(6)});
    }
    return rows;
}

std::optional<ProgrammeVersion> Programmes::find(ProgrammeVersionId version) const
{
    Statement row = m_store.query(
        "SELECT id, in_force_from, text FROM programme_version WHERE id = :id", version);
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::optional<ProgrammeVersionId> Programmes::installedBy(OperationId operation) const
{
    return m_store.query("SELECT id FROM programme_version WHERE operation = :operation", operation)
        .optionalScalar<ProgrammeVersionId>();
}

std::optional<ProgrammeVersionId> Programmes::newest() const
{
    return m_store.query("SELECT max(id) FROM programme_version")
        .scalar<std::optional<ProgrammeVersionId>>();
}

} // namespace regulars
