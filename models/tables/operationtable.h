#pragma once

#include "services/operationrow.h"
#include "tables/pagedtable.h"

namespace regulars
{

// Operations, newest first, as the journal and a member's time line show them.
class OperationTable : public PagedTable<OperationRow, OperationId>
{
public:
    enum Column {
        When,
        What,
        Who,
        PointsMoved,
        MoneyMoved,
        State,
        Till,
        User,
        ColumnCount,
    };
    enum class Standing { Stands, Undone, Returned, PartlyReturned };

    static constexpr int pageSize = 50;
    static constexpr int mostRenewed = 500; // rows looked at again when something was written

    struct Question
    {
        std::optional<OperationId> olderThan;
        int limit;
    };
    using Deliver = std::function<void(LogPage)>;
    using Asking = std::function<void(const Question &, Deliver)>;

    explicit OperationTable(Asking asking, QObject *parent = nullptr);

    void refresh() { restart(); }
    // After something was written: puts the newer rows on top and tells of those that changed;
    // what is selected stays so.
    void renew();

    static Standing standingOf(const OperationRow &row);
    static QString codeOf(int column);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void ask(const std::optional<OperationId> &place, Answered answered) override;

private:
    void putOnTop(std::vector<OperationRow> rows);

    Asking m_asking;
};

} // namespace regulars
