#pragma once

#include "services/audittrail.h"
#include "services/operationrow.h"
#include "storage/digestscan.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace regulars
{

// One person's share in what an owner should look at. Counts; `weight` says how far they stand out
// from the colleagues, so that the first of the list is where to look first.
struct DigestPerson
{
    QString name{};
    Role role = Role::Clerk;
    qint64 awards = 0;  // purchases and actions that earned, of members
    qint64 members = 0; // whom they went to
    std::optional<RowMember> favourite{};
    qint64 favouriteAwards = 0;
    double share = 0;               // of the awards that go to that one member
    double othersShare = 0;         // the same of the colleague in the middle
    qint64 quickRepeats = 0;        // sales to a member within ten minutes of the one before
    qint64 pairs = 0;               // sold, and taken back by the same person
    qint64 pairsAfterRedeeming = 0; // of these: the member had redeemed in between
    qint64 adjustments = 0;
    Points adjusted{}; // as they went, up or down
    qint64 reversals = 0;
    qint64 outOfHours = 0; // acts at an hour at which the shop hardly ever sells
    qint64 reveals = 0;    // phones shown whole
    qint64 refused = 0;    // wrong secrets, and what they may not do
    static constexpr double remarkableWeight = 3;
    double weight = 0;
    bool isRemarkable() const { return weight >= remarkableWeight; }
};

// What the owner reads of a day, or a week (X2): who stands out, and the acts themselves.
struct DayDigest
{
    DayRange days;
    std::vector<DigestPerson> people{}; // who stands out most comes first
    std::vector<OperationRow> adjustments{};
    std::vector<OperationRow> reversals{};
    std::vector<OperationRow> pairs{}; // what took the sale back
    std::vector<AuditLine> alone{};    // wanted a second person, and there was none
    std::vector<AuditLine> exports{};
    std::vector<ManyAtTill> many{}; // accounts at one till
    qint64 reveals = 0;
    qint64 refused = 0;
    qint64 outOfHours = 0;
    bool isShort = false; // a list is cut at Digests::mostRows
    int decimals = 2;     // of the shop's currency
    bool isQuiet() const;
};

// Counts it. Managers and owners read it; phones are masked.
class Digests
{
public:
    explicit Digests(Desk &desk)
        : m_desk(desk)
    {}

    static constexpr int mostRows = 100; // of a list

    // Refuses not-signed-in, not-allowed, bad-date for days to come.
    Result<DayDigest> of(DayRange days);

private:
    Desk &m_desk;
};

QJsonObject digestToJson(const DayDigest &digest);

} // namespace regulars
