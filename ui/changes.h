#pragma once

#include "values/id.h"

#include <QObject>

namespace regulars
{

// Says what has just been written, so that every page shows it; whoever writes says so, the served
// tills too.
class Changes : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    // That member's figures or person; others too after a merge or a referral.
    void memberChanged(regulars::MemberId member);
    // A purchase, redemption, refund, undo …: today's log and totals are to be read anew.
    void ledgerChanged();
    // Members came or went by the thousand: an import, demo members.
    void membersReplaced();
    void programmeChanged();
    void usersChanged();
    // Somebody else stands at the till, or nobody.
    void operatorChanged();
};

} // namespace regulars
