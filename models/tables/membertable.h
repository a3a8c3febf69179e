#pragma once

#include "services/memberlist.h"
#include "tables/pagedtable.h"

namespace regulars
{

// The members' list: pages of MemberList as somebody scrolls, sorted there.
class MemberTable : public PagedTable<MemberRow, MemberPlace>
{
public:
    enum Column {
        Name,
        Card,
        Phone,
        Tier,
        PointsHeld,
        StoredValue,
        Spend,
        Visits,
        LastPurchase,
        Joined,
        Birthday,
        Tags,
        Frozen,
        ColumnCount,
    };

    struct Question
    {
        MemberFilter filter;
        MemberSort sort;
        std::optional<MemberPlace> after;
    };
    using Deliver = std::function<void(MemberListPage)>;
    // Asks MemberList::page(), here or in the background, and delivers; on a refusal an empty page.
    using Asking = std::function<void(const Question &, Deliver)>;

    explicit MemberTable(Asking asking, QObject *parent = nullptr);

    void show(const MemberFilter &filter, const MemberSort &sort);
    void refresh() { restart(); }
    const MemberFilter &filter() const { return m_filter; }
    const MemberSort &sorting() const { return m_sort; }

    // None: the list can't be sorted by it.
    static std::optional<MemberOrder> orderOf(int column);
    static QString codeOf(int column);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

protected:
    void ask(const std::optional<MemberPlace> &place, Answered answered) override;

private:
    Asking m_asking;
    MemberFilter m_filter;
    MemberSort m_sort;
};

} // namespace regulars
