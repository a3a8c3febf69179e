#pragma once

#include "services/desk.h"
#include "services/memberref.h"

#include <QString>

namespace regulars
{

struct WalletRequest
{
    MemberRef member;
    Money amount;
    QString tender;
};

// Stored value: principal that was paid in, bonus that was given (D7).
class Wallet
{
public:
    explicit Wallet(Desk &desk)
        : m_desk(desk)
    {}

    // Rules on top-up add their bonus. Refuses bad-amount, member-frozen. Figures: stored_value,
    // bonus; member.
    Result<Answer> topUp(const Envelope &envelope, const WalletRequest &request);
    // What it would bring, the same figures; nothing is kept. Refuses the same, permission apart.
    Result<Answer> preview(const Envelope &envelope, const WalletRequest &request);
    // Of the principal only. Refuses bad-amount, insufficient-stored-value, member-frozen. Figures:
    // stored_value; member.
    Result<Answer> cashOut(const Envelope &envelope, const WalletRequest &request);

private:
    Desk &m_desk;
};

} // namespace regulars
