#pragma once

#include "storage/codes.h"
#include "storage/connection.h"
#include "values/amount.h"
#include "values/businessday.h"

#include <QString>

#include <vector>

namespace regulars
{

struct PointsRow
{
    BusinessDay day;
    Unit unit;
    QString tier;
    EntryKind kind;
    qint64 amount;
    qint64 entries;
};

struct SalesRow
{
    BusinessDay day;
    int hour; // of the wall clock
    bool isMember;
    Money paid;
    Money refunded;
    qint64 purchases;
};

struct RewardRow
{
    BusinessDay day;
    QString reward;
    qint64 quantity;
    Points points;
    Money money;
};

// Sums by business date, kept in the transaction of what they sum. add… adds to what stands;
// negative figures take off.
class Summaries
{
public:
    explicit Summaries(Connection &store)
        : m_store(store)
    {}

    void add(const PointsRow &row) const; // Posting alone calls it
    void add(const SalesRow &row) const;
    void add(const RewardRow &row) const;

    std::vector<PointsRow> points(BusinessDay first, BusinessDay last) const;
    std::vector<SalesRow> sales(BusinessDay first, BusinessDay last) const;
    std::vector<RewardRow> rewards(BusinessDay first, BusinessDay last) const;

private:
    Connection &m_store;
};

} // namespace regulars
