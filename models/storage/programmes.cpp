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
