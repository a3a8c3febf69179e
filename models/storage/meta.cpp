#include "storage/meta.h"

namespace regulars
{

std::optional<QString> Meta::value(const QString &key) const
{
    return m_store.query("SELECT value FROM meta WHERE key = :key", key).optionalScalar<QString>();
}

void Meta::put(const QString &key, const QString &value) const
{
    m_store.exec(R"(
        INSERT INTO meta (key, value)
        VALUES (:key, :value)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value)",
                 key, value);
}

void Meta::remove(const QString &key) const
{
    m_store.exec("DELETE FROM meta WHERE key = :key", key);
}

} // namespace regulars
