#pragma once

#include "programme/draft.h"
#include "programme/words.h"

#include <QStringList>

#include <limits>

// Readers of the single values of a programme file. Each gives the value, or records a fault that
// says how to write it and gives nothing.
namespace regulars
{

constexpr qint64 largestCount = 1'000'000'000'000;

std::optional<QString> readText(Draft &draft, const JsonNode &node); // not empty
std::optional<QString> readId(Draft &draft, const JsonNode &node);
std::optional<bool> readFlag(Draft &draft, const JsonNode &node);
std::optional<LocalName> readName(Draft &draft, const JsonNode &node);
std::optional<QString> readColour(Draft &draft, const JsonNode &node);

std::optional<qint64> readWhole(Draft &draft, const JsonNode &node, qint64 least,
                                qint64 most = largestCount);
std::optional<qint64> readCount(Draft &draft, const JsonNode &node);      // 1 or more
std::optional<qint64> readStock(Draft &draft, const JsonNode &node);      // 0 or more
std::optional<Points> readPoints(Draft &draft, const JsonNode &node);     // 1 or more
std::optional<Points> readPointLimit(Draft &draft, const JsonNode &node); // 0 or more

std::optional<Money> readMoney(Draft &draft, const JsonNode &node);         // 0 or more
std::optional<Money> readPositiveMoney(Draft &draft, const JsonNode &node); // more than 0
std::optional<Quantity> readQuantity(Draft &draft, const JsonNode &node);   // more than 0

// Ratios have at most 6 decimals, so that what the engine makes of them fits 64 bits.
std::optional<Ratio> readRatio(Draft &draft, const JsonNode &node, const Ratio &least,
                               const Ratio &most);
std::optional<Ratio> readShare(Draft &draft, const JsonNode &node);      // 0 … 1
std::optional<Ratio> readPercent(Draft &draft, const JsonNode &node);    // 0 … 100
std::optional<Ratio> readMultiplier(Draft &draft, const JsonNode &node); // 1 … 1000
std::optional<Ratio> readPointValue(Draft &draft,
                                    const JsonNode &node); // "0.005": finer than money

std::optional<Length> readLength(Draft &draft, const JsonNode &node); // up to 100 years
std::optional<Length> readPositiveLength(Draft &draft, const JsonNode &node);
std::optional<BusinessDay> readDay(Draft &draft, const JsonNode &node);
std::optional<DayRange> readDayRange(Draft &draft, const JsonNode &node); // "a..b" or one date
std::optional<int> readSecondOfDay(Draft &draft, const JsonNode &node); // "14:00"; "24:00" is 86400
std::optional<Window> readWindow(Draft &draft, const JsonNode &node);

// One of several words.
template <typename Value, size_t Size>
std::optional<Value> readChoice(Draft &draft, const JsonNode &node,
                                const words::Table<Value, Size> &table)
{
    QStringList names;
    for (const auto &[word, value] : table) {
        if (node.isString() && node.text == word)
            return value;
        names += QString(word);
    }
    draft.fault(node, QStringLiteral("\"%1\" is not one of the words known here").arg(node.text),
                suggestion(node.text, names));
    return std::nullopt;
}

// The nodes of something that may be written as one value or as a list of them; an empty list is a
// fault.
std::vector<const JsonNode *> oneOrMore(Draft &draft, const JsonNode &node);
std::vector<QString> readTexts(Draft &draft, const JsonNode &node);

// A thing named by its id; what: "category", "tier" …
std::optional<int> readReference(Draft &draft, const JsonNode &node,
                                 const QHash<QString, int> &index, QLatin1StringView what);
std::vector<int> readReferences(Draft &draft, const JsonNode &node,
                                const QHash<QString, int> &index, QLatin1StringView what);
std::optional<int> readTier(Draft &draft, const JsonNode &node);
// One or more categories with all that lie below them, sorted.
std::vector<int> readCategories(Draft &draft, const JsonNode &node);
// Ids of one or more products, sorted.
std::vector<QString> readProducts(Draft &draft, const JsonNode &node);

} // namespace regulars
