#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace regulars
{

// One thing of a slip, from the top down.
struct SlipItem
{
    enum class Kind {
        Title,   // the shop, large
        Centred, // a line of the shop's own
        Banner,  // what the slip is; COPY
        Pair,    // a name and its figure
        Strong,
        Big,
        Small,
        Note, // a sentence
        Rule,
        Coupon,  // left: its code, as a bar code too
        Voucher, // left: a code that is good elsewhere, as QR code too
        Codes,   // left: the slip's own code, as QR and bar code; right: what it is good for
    };
    Kind kind;
    QString left{};
    QString right{};
};

// What a slip says, before any paper is chosen.
struct Slip
{
    QString title;
    QString language;
    QDate date;
    std::vector<SlipItem> items{};

    void add(SlipItem::Kind kind, const QString &left = {}, const QString &right = {})
    {
        items.push_back({kind, left, right});
    }
};

} // namespace regulars
