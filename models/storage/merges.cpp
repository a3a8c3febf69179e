#include "storage/merges.h"

#include "storage/storedforms.h"

namespace regulars
{

std::optional<NewMerge> Merges::find(OperationId operation) const
{
    Statement row = m_store.query(
        "SELECT from_member, into_member FROM merge WHERE operation = :operation", operation);
    return row.step() ? std::optional(NewMerge{row.as<MemberId>(0), row.as<MemberId>(1)})
                      : std::nullopt;
}

} // namespace regulars
