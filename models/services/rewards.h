#pragma once

#include "services/desk.h"
#include "services/memberref.h"

#include <QString>

#include <optional>

namespace regulars
{

struct RedeemRequest
{
    MemberRef member;
    QString reward;
    qint64 quantity = 1;
    QString tender; // of the money part
};

struct StockRequest
{
    QString reward;
    qint64 change = 0;
    QString reason;
    std::optional<qint64> counted{}; // what is there, instead of a change
    bool isReceived = false;         // goods that came in; else the change puts something right
};

struct BenefitRequest
{
    MemberRef member;
    QString benefit;
};

// What points buy, what of it is there, and what a tier's benefits allow.
class Rewards
{
public:
    explicit Rewards(Desk &desk)
        : m_desk(desk)
    {}

    // Checked in the order of S34. Refuses no-such-reward, bad-amount and what S34 names. Figures:
    // redemption, points, money, code (of a coupon); member.
    Result<Answer> redeem(const Envelope &envelope, const RedeemRequest &request);

    // Received, counted, corrected; a count that finds what was known is on record too. Refuses
    // no-such-reward, bad-request (no reason), bad-amount (a change of 0, less than 1 received),
    // out-of-stock (below 0). Figures: stock.
    Result<Answer> stock(const Envelope &envelope, const StockRequest &request);

    // Records the use of a benefit. Refuses bad-request (unknown), tier-too-low, not-available-now
    // (its condition), limit-reached. Figures: left (null: no allowance); member.
    Result<Answer> benefit(const Envelope &envelope, const BenefitRequest &request);

private:
    Desk &m_desk;
};

} // namespace regulars
