#include "storage/drafts.h"

#include "storage/storedforms.h"

namespace regulars
{

std::optional<StoredDraft> Drafts::find() const
{
    Statement row = m_store.query(
        "SELECT base, change, changed_at, changed_by, text FROM programme_draft WHERE id = 1");
    if (!row.step()) {
        return std::nullopt;
    }
    return StoredDraft{row.as<ProgrammeVersionId>(0), row.int64(1), row.as<Instant>(2),
                       row.as<std::optional<UserId>>(3), row.blob(4)};
}

qint64 Drafts::put(const StoredDraft &draft) const
{
    m_store.exec(R"(
        INSERT INTO programme_draft_count (id, last) VALUES (1, 1)
        ON CONFLICT (id) DO UPDATE SET last = last + 1)");
    const auto change =
        m_store.query("SELECT last FROM programme_draft_count WHERE id = 1").scalar<qint64>();
    m_store.exec(R"(
        INSERT INTO programme_draft (id, base, change, changed_at, changed_by, text)
        VALUES (1, :base, :change, :changed_at, :changed_by, :text)
        ON CONFLICT (id) DO UPDATE
        SET base = excluded.base, change = excluded.change, changed_at = excluded.changed_at,
            changed_by = excluded.changed_by, text = excluded.text)",
                 draft.base, change, draft.changedAt, draft.changedBy, draft.text);
    return change;
}

bool Drafts::remove() const
{
    m_store.exec("DELETE FROM programme_draft WHERE id = 1");
    return m_store.changes() > 0;
}

} // namespace regulars
