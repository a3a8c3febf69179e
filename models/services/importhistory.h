#pragma once

#include "services/desk.h"
#include "storage/importlog.h"

#include <vector>

namespace regulars
{

// The imports of the shop, newest first, for whoever may import; nothing of it is stored.
class ImportHistory
{
public:
    explicit ImportHistory(Desk &desk)
        : m_desk(desk)
    {}

    static constexpr int mostListed = 100;

    // Looks at every row that was imported: for the background. Refuses not-signed-in, not-allowed.
    Result<std::vector<ListedBatch>> list(int limit = mostListed);

private:
    Desk &m_desk;
};

} // namespace regulars
