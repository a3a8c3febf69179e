#include "protocol/importing/importtrial.h"

#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace regulars
{

StoreCopy::StoreCopy(Store &store)
    : m_path(m_folder.filePath(u"copy"_s))
{
    store.connection().backupTo(m_path);
}

std::unique_ptr<Store> StoreCopy::open() const
{
    return Store::open(m_path, Store::Mode::Write);
}

Result<ImportOutcome> tryImport(Store &store, const Clock &clock,
                                const std::optional<Operator> &who, ImportOrder order)
{
    const StoreCopy copy(store);
    const std::unique_ptr<Store> trial = copy.open();
    Desk desk(*trial, clock, u"trial"_s);
    desk.seat(who);
    order.isDryRun = true;
    return importFile(desk, order);
}

} // namespace regulars
