#pragma once

#include "services/audittrail.h"
#include "tables/pagedtable.h"

namespace regulars
{

// The audit log, newest first, page by page as somebody scrolls.
class AuditTable : public PagedTable<AuditLine, qint64>
{
public:
    enum Column { When, Who, What, Approver, Till, Marks, ColumnCount };

    struct Question
    {
        AuditQuestion asked;
        std::optional<qint64> olderThan;
    };
    using Deliver = std::function<void(AuditPage)>;
    using Asking = std::function<void(const Question &, Deliver)>;

    explicit AuditTable(Asking asking, QObject *parent = nullptr);

    void show(const AuditQuestion &question);
    void forget() { clear(); }
    const AuditQuestion &question() const { return m_question; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void ask(const std::optional<qint64> &place, Answered answered) override;

private:
    Asking m_asking;
    AuditQuestion m_question;
};

} // namespace regulars
