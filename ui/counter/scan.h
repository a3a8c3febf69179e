#pragma once

#include "ui/counter/finder.h"

#include <QString>

namespace regulars
{

// What a scanned code stands for.
struct Scan
{
    enum class Kind { Unknown, Member, Coupon, Purchase, Operation, Reward, Product };
    Kind kind = Kind::Unknown;
    QString code{}; // as that kind is looked up by: coupon's code, reward's id …
    std::optional<MemberId> member{}; // Member
    bool isByCard = false;            // Member
    bool isReceipt = false;           // Purchase: by the receipt's number, not by our own
};

// By its shape first (C and twelve characters: a coupon; what slipCode() makes), then by what is
// known: cards, phones, rewards, products, receipts.
Scan recognised(Shop &shop, Finder &finder, const QString &code);

} // namespace regulars
