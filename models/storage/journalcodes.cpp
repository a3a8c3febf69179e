#include "storage/journalappend.h"

namespace regulars
{

qint64 Journal::insert(const NewPoolCode &row)
{
    const qint64 id = nextId(m_lastPoolCode, "SELECT coalesce(max(id), 0) FROM pool_code");
    append(journaltables::poolCode, R"(
        INSERT INTO pool_code (operation, id, reward, digest, last_day, code)
        VALUES (:operation, :id, :reward, :digest, :last_day, :code))",
           std::tie(id, row.reward, row.digest, row.lastDay), std::tie(row.code));
    return id;
}

void Journal::insert(const NewPoolCodeChange &row)
{
    append(journaltables::poolCodeChange, R"(
        INSERT INTO pool_code_change (operation, code, state, redemption)
        VALUES (:operation, :code, :state, :redemption))",
           std::tie(row.code, row.state, row.redemption));
}

} // namespace regulars
