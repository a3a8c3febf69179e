#include "storage/tills.h"

#include "storage/storedforms.h"

namespace regulars
{

std::optional<TillId> Tills::known(const QString &name) const
{
    return m_store.query("SELECT id FROM till WHERE name = :name", name).optionalScalar<TillId>();
}

TillId Tills::named(const QString &name) const
{
    if (const auto till = known(name))
        return *till;
    m_store.exec("INSERT INTO till (name, head) VALUES (:name, zeroblob(32))", name);
    return TillId(m_store.lastInsertId());
}

std::optional<QString> Tills::name(TillId till) const
{
    return m_store.query("SELECT name FROM till WHERE id = :id", till).optionalScalar<QString>();
}

std::vector<ChainHead> Tills::heads() const
{
    std::vector<ChainHead> heads;
    Statement rows = m_store.query("SELECT id, last_seq, head FROM till ORDER BY id");
    while (rows.step())
        heads.push_back({rows.as<TillId>(0), rows.int64(1), rows.blob(2)});
    return heads;
}

QByteArray Tills::hashAt(TillId till, qint64 sequence) const
{
    Statement row = m_store.query("SELECT hash FROM operation WHERE till = :till AND seq = :seq",
                                  till, sequence);
    return row.step() ? row.blob(0) : QByteArray();
}

} // namespace regulars
