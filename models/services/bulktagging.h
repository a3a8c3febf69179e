#pragma once

#include "services/desk.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace regulars
{

// What one member's tagging really changed.
struct TagTurn
{
    MemberId member;
    QStringList added;
    QStringList removed;
};

// Puts tags on a selection of members, or takes them off: one operation each, in transactions of
// some hundred (M6). It is undone by the opposite operations.
class BulkTagging
{
public:
    explicit BulkTagging(Desk &desk)
        : m_desk(desk)
    {}

    // Told how many are done; false stops, and what is done stays.
    using Progress = std::function<bool(int done)>;

    // Who has nothing to change is passed over, as are those who are gone. Refuses not-signed-in,
    // not-allowed (who may not browse), bad-request.
    Result<std::vector<TagTurn>> tag(const std::vector<MemberId> &members, const QStringList &add,
                                     const QStringList &remove, const Progress &progress = {});
    Result<Done> undo(const std::vector<TagTurn> &turns, const Progress &progress = {});

private:
    Desk &m_desk;
};

} // namespace regulars
