#pragma once

#include "storage/connection.h"
#include "storage/history.h"
#include "storage/journalrows.h"

#include <optional>
#include <vector>

namespace regulars
{

struct ActionEvent
{
    OperationId operation;
    MemberId member;
    QString action;
    Instant at;
    BusinessDay businessDate;
    Points points;
    bool isUndone;
};

// Benefits used and actions done.
class Benefits
{
public:
    explicit Benefits(Connection &store)
        : m_store(store)
    {}

    qint64 uses(MemberId member, const QString &benefit, const DaySpan &span) const;

    std::optional<QString> usedBy(OperationId operation) const; // the benefit

    std::optional<ActionEvent> action(OperationId operation) const;
    std::vector<ActionEvent> actionsOf(MemberId member, int limit) const; // newest first
    void setActionUndone(OperationId operation, bool isUndone) const;

private:
    Connection &m_store;
};

} // namespace regulars
