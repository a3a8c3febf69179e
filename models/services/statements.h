#pragma once

#include "services/desk.h"
#include "services/memberref.h"
#include "services/operationrow.h"
#include "services/serving.h"
#include "storage/codes.h"
#include "values/moneytext.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace regulars
{

// Opening + what moved = closing, of one member and unit (S43 for one person).
struct StatementBridge
{
    struct Move
    {
        EntryKind kind;
        qint64 amount;
    };
    qint64 opening = 0;
    std::vector<Move> moves; // in the order of the bridge, none of them 0
    qint64 closing = 0;
};

// Points that die together, or never.
struct StatementLot
{
    std::optional<BusinessDay> lastDay;
    std::optional<BusinessDay> usableFrom; // still waiting
    Points points;
};

// What a member's statement says: codes and figures, the phone masked whoever asks.
struct StatementFacts
{
    MemberId id;
    BusinessDay first;
    BusinessDay last;
    BusinessDay madeOn;
    BusinessDay joinedOn;
    QJsonObject member{};                // contract.md's `member` as of the end
    std::optional<TierShare> nextTier{}; // of a statement up to today
    StatementBridge points{};
    StatementBridge storedValue{};
    std::vector<StatementLot> lots{}; // soonest end first, those without an end last
    Points debt{};
    std::vector<OperationRow> rows{}; // that moved something, oldest first
};

// The same for other programs: figures under their names, the phone masked.
QJsonObject statementToJson(const StatementFacts &facts, const Currency &currency);

// A member's account on paper (M7). Questions; nothing is stored.
class Statements
{
public:
    explicit Statements(Desk &desk)
        : m_desk(desk)
    {}

    // Business dates, both included; a last day to come is today. Refuses not-signed-in,
    // no-such-member, bad-date (the first day is after the last, or to come).
    Result<StatementFacts> make(const MemberRef &member, BusinessDay first, BusinessDay last);

private:
    Desk &m_desk;
};

} // namespace regulars
