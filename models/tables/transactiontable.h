#pragma once

#include "services/transactions.h"
#include "tables/operationtable.h"

namespace regulars
{

// The journal of the shop, or today's log, by a question that may change.
class TransactionTable : public OperationTable
{
public:
    struct Page
    {
        LogQuestion question;
        std::optional<OperationId> olderThan;
        int limit;
    };
    // Asks Transactions::page(), here or in the background; on a refusal it delivers an empty page.
    using AskingLog = std::function<void(const Page &, Deliver)>;

    explicit TransactionTable(AskingLog asking, QObject *parent = nullptr);

    void show(const LogQuestion &question);
    const std::optional<LogQuestion> &question() const { return m_question; }

private:
    std::optional<LogQuestion> m_question;
};

} // namespace regulars
