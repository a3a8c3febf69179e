#pragma once

#include "storage/connection.h"
#include "values/id.h"
#include "values/instant.h"

#include <QByteArray>

#include <optional>

namespace regulars
{

// The programme that somebody works on. `change` counts its saves, through all drafts.
struct StoredDraft
{
    ProgrammeVersionId base; // the live version that it was begun on
    qint64 change;
    Instant changedAt;
    std::optional<UserId> changedBy; // none: the command line
    QByteArray text;
};

// The shop's one draft.
class Drafts
{
public:
    explicit Drafts(Connection &store)
        : m_store(store)
    {}

    std::optional<StoredDraft> find() const;
    // Replaces what there is; gives the count that it stands at then. `draft.change` is not read.
    qint64 put(const StoredDraft &draft) const;
    bool remove() const; // false: there was none

private:
    Connection &m_store;
};

} // namespace regulars
