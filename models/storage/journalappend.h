#pragma once

#include "storage/journal.h"
#include "storage/storedforms.h"

#include <stdexcept>
#include <string>
#include <tuple>

namespace regulars
{

// Of the files that insert journal rows: writes one and keeps what is hashed of it.
template <class... Hashed, class... Kept>
void Journal::append(const JournalTable &table, Sql sql,
                     const std::tuple<const Hashed &...> &hashed,
                     const std::tuple<const Kept &...> &kept)
{
    if (table.columns.size() != sizeof...(Hashed))
        throw std::logic_error(std::string("journal table described wrongly: ") + table.name);
    Statement statement = m_store.prepare(sql);
    int at = 1;
    statement.bindAt(at, operation());
    const qsizetype begin = m_bytes.size();
    m_bytes.addUtf8(table.name);
    std::apply(
        [&](const auto &...values) {
            ((m_bytes.add(values), statement.bindAt(++at, values)), ...);
        },
        hashed);
    std::apply([&](const auto &...values) { (statement.bindAt(++at, values), ...); }, kept);
    statement.exec();
    m_rows.push_back({begin, m_bytes.size() - begin});
}

} // namespace regulars
