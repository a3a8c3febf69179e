#pragma once

#include "services/desk.h"
#include "services/memberref.h"

#include <QJsonObject>
#include <QString>

namespace regulars
{

// Everything that the shop holds about one person, on request (trust.md: "a member's data in one
// file").
class MemberFile
{
public:
    explicit MemberFile(Desk &desk)
        : m_desk(desk)
    {}

    // Who he is, what he agreed to, his figures, each purchase with its lines, each line of the
    // ledger, coupons, rewards, tiers, and every operation that touched him. Leaves an audit row.
    // Refuses not-signed-in, not-allowed (all but the owner), no-such-member.
    Result<QJsonObject> make(const MemberRef &member);

    // The same to read: a line a figure, indented as it is nested.
    static QString readable(const QJsonObject &file);

private:
    Desk &m_desk;
};

} // namespace regulars
