#pragma once

#include "services/desk.h"
#include "services/membership.h"
#include "services/sales.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// Points that a member brings along, with the last day on which they are good.
struct OpeningPoints
{
    Points points;
    std::optional<BusinessDay> goodThrough; // none: for ever
};

// A member as another system knew it. No rule fires: what enrolment gave, it gave there.
struct BroughtMember
{
    EnrolRequest person;
    std::optional<BusinessDay> joinedOn; // today unless given
    QString tier;                        // the lowest unless given; held anew from today
    std::vector<OpeningPoints> points;
    Points debt;
    // Points of no stated life live as the programme lets points earned today live.
    Points undatedPoints;
    Money principal;
    Money bonus;
};

// Takes over what happened elsewhere. Whoever calls it keeps the file's keys (S42).
class Imports
{
public:
    explicit Imports(Desk &desk)
        : m_desk(desk)
    {}

    // Begins a file's batch; answers its number.
    Result<qint64> begin(ImportKind kind, const QString &fileName, const QByteArray &digest);

    // Enrols on that day; balances are an operation of today, because they count from today.
    // Refuses as Membership::enrol() does, and bad-request (tier), bad-date (joined or good through
    // a day out of range), bad-amount.
    Result<Answer> member(const BroughtMember &member);

    // A purchase of that time, through the engine.
    Result<Answer> purchase(Instant at, const SaleRequest &request);

    bool isTaken(const QByteArray &key) const;
    void keep(const QByteArray &key, qint64 batch, OperationId operation) const;

private:
    Result<Done> check(const BroughtMember &member) const;
    Result<Done> enrol(Work &work, const BroughtMember &member) const;
    void open(Work &work, const BroughtMember &member) const;

    Desk &m_desk;
};

} // namespace regulars
