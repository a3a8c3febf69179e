#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <variant>
#include <vector>

namespace regulars
{

// What can be put into a slot of a sentence, and so which editor opens there.
// g++ takes a scoped enumerator for something that shadows.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
enum class SlotKind {
    Tiers,
    TierAndAbove,
    Tier,
    Segments,
    Tags,
    Genders,
    Channels,
    Categories,
    Products,
    Weekdays,
    MonthDays,
    TimeOfDay,
    Dates,
    Date,
    Amount,
    PointCount, // at least 1
    PointRate,  // at least 0
    Count,      // at least 1
    Age,
    Pieces, // a quantity
    Factor,
    Percent, // 0 to 100
    Share,   // 0 to 1
    Cost,    // of one point, in major units
    Span,    // a length
    Days,    // a length in days
    Stretch, // a window
    Coupon,
    Reward,
    Action,
    Word, // free text
    Name, // in several languages
    Choice,
    Expiry,
    AnyMember, // nothing is asked yet; a condition of that kind can be added
    AnyGoods,
    AnyTime
};
#pragma GCC diagnostic pop

// One of the things that a Choice may be: the file's word and ours.
struct SlotChoice
{
    QString value;
    QString text;
    friend bool operator==(const SlotChoice &, const SlotChoice &) = default;
};

// What goes when the condition or effect around a slot is taken away: these members of the object,
// or without any the object itself from its list.
struct SlotHolder
{
    QString object; // a JSON pointer
    QStringList keys;
    bool isRemovable = false;
    friend bool operator==(const SlotHolder &, const SlotHolder &) = default;
};

// A part of a sentence that can be edited.
struct Slot
{
    SlotKind kind = SlotKind::Word;
    QString text;
    QString pointer;    // inside the JSON of the rule, tier …: "/when/category"
    QString name;       // for screen readers: "Category: Bread"
    bool isAny = false; // nothing stands in the JSON: the text spells out what that means
    std::vector<SlotChoice> choices{};
    SlotHolder holder{};
    friend bool operator==(const Slot &, const Slot &) = default;
};

using SentencePart = std::variant<QString, Slot>;
using Sentence = std::vector<SentencePart>;

QString plain(const Sentence &sentence);
std::vector<Slot> slotsOf(const Sentence &sentence);

// The pattern with its %1, %2 … replaced by these parts, in the pattern's own order.
Sentence filled(const QString &pattern, const std::vector<Sentence> &parts);

} // namespace regulars
