#pragma once

#include "services/desk.h"
#include "services/memberfilter.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regulars
{

// A row of the members' list.
struct MemberRow
{
    MemberId id;
    QString name;
    QString card;
    QString phone; // as the reader may see it
    QString tier;
    Points points; // with those that wait to be usable
    Money storedValue;
    Money spend;
    qint64 visits;
    std::optional<BusinessDay> lastPurchaseOn;
    BusinessDay joinedOn;
    QString birthday; // "--MM-DD" or empty
    bool isFrozen;
    QStringList tags;
};

struct MemberListPage
{
    std::vector<MemberRow> rows; // in the list's order
    // Where it begins and ends, to ask on both ways; none in an empty page.
    std::optional<MemberPlace> first;
    std::optional<MemberPlace> last;
    bool hasMore = false; // in the direction that was asked
};

struct MemberCount
{
    qint64 count;
    bool isExact; // else there are more than these
};

// The members of the shop by filter and order, a page at a time; nothing of it is stored
// (storage.md: keyset only). Clerks see whose whole phone or
// card they name, phones masked.
class MemberList
{
public:
    explicit MemberList(Desk &desk)
        : m_desk(desk)
    {}

    enum class Side { After, Before };
    static constexpr int pageSize = 200;
    static constexpr int mostCounted = 100'000;

    // Beyond `place` on that side; without a place the list's beginning (After) or its end
    // (Before). Refuses not-signed-in, not-allowed.
    Result<MemberListPage> page(const MemberFilter &filter, const MemberSort &sort,
                                const std::optional<MemberPlace> &place = {},
                                Side side = Side::After, int limit = pageSize);
    // All of the shop are counted exactly, others up to mostCounted.
    Result<MemberCount> count(const MemberFilter &filter);
    // By id: whom a bulk action concerns, `most` at most.
    Result<std::vector<MemberId>> ids(const MemberFilter &filter, int most);
    // All tags in use, by name.
    Result<QStringList> tags();

private:
    bool mayBrowse() const;
    Result<Done> allow(const MemberFilter &filter) const;
    MemberConditions conditionsOf(const MemberFilter &filter) const;
    MemberPages pages() const;
    MemberRow shown(const ListedMember &member) const;

    Desk &m_desk;
};

} // namespace regulars
