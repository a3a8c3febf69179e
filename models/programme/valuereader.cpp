#include "programme/valuereader.h"

#include "programme/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestId = 64;
constexpr qsizetype longestText = 2000;
constexpr int mostDecimals = 6;

bool holdsControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c < u' ' || c == u'\u007f'; });
}

bool isMultipleOfMillionth(const Ratio &ratio)
{
    return ratio == ratio.truncated(mostDecimals);
}

} // namespace

std::optional<QString> readText(Draft &draft, const JsonNode &node)
{
    if (!node.isString()) {
        draft.fault(node, u"a text is expected here"_s, u"write it in \"quotes\""_s);
        return std::nullopt;
    }
    if (node.text.trimmed().isEmpty()) {
        draft.fault(node, u"this text is empty"_s, u"write something, or leave the key out"_s);
        return std::nullopt;
    }
    if (node.text.size() > longestText) {
        draft.fault(node, u"this text is longer than 2000 characters"_s, u"shorten it"_s);
        return std::nullopt;
    }
    return node.text;
}

std::optional<QString> readId(Draft &draft, const JsonNode &node)
{
    auto id = readText(draft, node);
    if (!id)
        return std::nullopt;
    if (id->size() > longestId || *id != id->trimmed() || holdsControlCharacter(*id)) {
        draft.fault(node, u"\"%1\" can't be an id"_s.arg(id->left(longestId)),
                    u"an id has at most 64 characters, no line breaks, no blanks around it"_s);
        return std::nullopt;
    }
    return id;
}

std::optional<bool> readFlag(Draft &draft, const JsonNode &node)
{
    if (node.kind == JsonNode::Kind::Bool)
        return node.text == u"true"_s;
    draft.fault(node, u"yes or no is expected here"_s, u"write true or false, without quotes"_s);
    return std::nullopt;
}

std::optional<LocalName> readName(Draft &draft, const JsonNode &node)
{
    LocalName name;
    if (node.isString()) {
        auto text = readText(draft, node);
        if (!text)
            return std::nullopt;
        name.plain = *text;
        return name;
    }
    if (!node.isObject() || node.children.empty()) {
        draft.fault(node, u"a name is expected here"_s,
                    u"write \"name\", or {\"zh_CN\": \"…\", \"en\": \"…\"}"_s);
        return std::nullopt;
    }
    static const QRegularExpression language(u"^[a-z]{2,3}(_[A-Z][A-Za-z]{1,3})?$"_s);
    for (const JsonNode &member : node.children) {
        if (!language.match(member.key).hasMatch()) {
            draft.fault(member, u"\"%1\" is no language"_s.arg(member.key),
                        suggestion(member.key, {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}));
        } else if (const auto text = readText(draft, member)) {
            name.byLanguage.insert(member.key, *text);
        }
    }
    return name;
}

std::optional<QString> readColour(Draft &draft, const JsonNode &node)
{
    static const QRegularExpression colour(u"^#[0-9A-Fa-f]{6}$"_s);
    if (node.isString() && colour.match(node.text).hasMatch())
        return node.text.toLower();
    draft.fault(node, u"a colour is expected here"_s, u"write it like \"#9aa5b1\""_s);
    return std::nullopt;
}

std::optional<qint64> readWhole(Draft &draft, const JsonNode &node, qint64 least, qint64 most)
{
    if (!node.isNumber()) {
        draft.fault(node, u"a whole number is expected here"_s,
                    node.isString() ? u"write it without quotes"_s : u"write it like 5"_s);
        return std::nullopt;
    }
    const auto number = Ratio::fromDecimal(node.text);
    if (!number || !number->isWhole() || *number < Ratio(least) || Ratio(most) < *number) {
        draft.fault(node, u"%1 is not possible here"_s.arg(node.text),
                    u"write a whole number from %1 to %2"_s.arg(least).arg(most));
        return std::nullopt;
    }
    return number->numerator();
}

std::optional<qint64> readCount(Draft &draft, const JsonNode &node)
{
    return readWhole(draft, node, 1);
}

std::optional<qint64> readStock(Draft &draft, const JsonNode &node)
{
    return readWhole(draft, node, 0);
}

std::optional<Points> readPoints(Draft &draft, const JsonNode &node)
{
    const auto count = readWhole(draft, node, 1);
    return count ? std::optional(Points(*count)) : std::nullopt;
}

std::optional<Points> readPointLimit(Draft &draft, const JsonNode &node)
{
    const auto count = readWhole(draft, node, 0);
    return count ? std::optional(Points(*count)) : std::nullopt;
}

std::optional<Money> readMoney(Draft &draft, const JsonNode &node)
{
    const int decimals = draft.programme.currency.decimals;
    const QString example = toText(Money(1250), decimals);
    const auto money = node.isString() ? moneyFromText(node.text, decimals) : std::nullopt;
    if (money && *money >= Money(0))
        return money;
    if (money) {
        draft.fault(node, u"an amount below zero is not possible here"_s,
                    u"write it without the minus"_s);
    } else if (node.isNumber()) {
        draft.fault(
            node, u"an amount of money stands in quotes"_s,
            u"write \"%1\""_s.arg(moneyFromText(node.text, decimals) ? node.text : example));
    } else {
        draft.fault(node, u"this is no amount of money"_s,
                    u"write it like \"%1\", with at most %2 decimals"_s.arg(example).arg(decimals));
    }
    return std::nullopt;
}

std::optional<Money> readPositiveMoney(Draft &draft, const JsonNode &node)
{
    const auto money = readMoney(draft, node);
    if (money && money->isZero()) {
        draft.fault(node, u"this amount may not be zero"_s, u"write what it is, or leave it out"_s);
        return std::nullopt;
    }
    return money;
}

std::optional<Quantity> readQuantity(Draft &draft, const JsonNode &node)
{
    const bool hasText = node.isNumber() || node.isString();
    const auto quantity = hasText ? quantityFromText(node.text) : std::nullopt;
    if (quantity && *quantity > Quantity(0))
        return quantity;
    draft.fault(node, u"a quantity is expected here"_s,
                u"write 3, or \"0.5\" with at most 3 decimals for weighed goods"_s);
    return std::nullopt;
}

std::optional<Ratio> readRatio(Draft &draft, const JsonNode &node, const Ratio &least,
                               const Ratio &most)
{
    const QString range = u"a number from %1 to %2"_s.arg(least.toDecimal(), most.toDecimal());
    if (!node.isNumber()) {
        draft.fault(node, u"a number is expected here"_s, u"write %1, without quotes"_s.arg(range));
        return std::nullopt;
    }
    const auto number = Ratio::fromDecimal(node.text);
    if (!number || *number < least || most < *number) {
        draft.fault(node, u"%1 is not possible here"_s.arg(node.text), u"write %1"_s.arg(range));
        return std::nullopt;
    }
    if (!isMultipleOfMillionth(*number)) {
        draft.fault(node, u"%1 has too many decimals"_s.arg(node.text),
                    u"write at most 6 decimals"_s);
        return std::nullopt;
    }
    return number;
}

std::optional<Ratio> readShare(Draft &draft, const JsonNode &node)
{
    return readRatio(draft, node, 0, 1);
}

std::optional<Ratio> readPercent(Draft &draft, const JsonNode &node)
{
    return readRatio(draft, node, 0, 100);
}

std::optional<Ratio> readMultiplier(Draft &draft, const JsonNode &node)
{
    return readRatio(draft, node, 1, 1000);
}

std::optional<Ratio> readPointValue(Draft &draft, const JsonNode &node)
{
    const bool hasText = node.isString() || node.isNumber();
    const auto value = hasText ? Ratio::fromDecimal(node.text) : std::nullopt;
    if (value && Ratio(0) <= *value && *value <= Ratio(1000) && isMultipleOfMillionth(*value))
        return value;
    draft.fault(node, u"this is not what a point can cost"_s,
                u"write it like \"0.01\", with at most 6 decimals"_s);
    return std::nullopt;
}

std::optional<Length> readLength(Draft &draft, const JsonNode &node)
{
    const auto length = node.isString() ? Length::fromText(node.text) : std::nullopt;
    if (!length) {
        draft.fault(node, u"a length of time is expected here"_s,
                    u"write it like \"30 days\", \"2 weeks\", \"12 months\" or \"1 year\""_s);
        return std::nullopt;
    }
    static constexpr std::array<int, 4> mostOfUnit{36'525, 5'218, 1'200, 100};
    if (length->count > mostOfUnit.at(static_cast<size_t>(length->unit))) {
        draft.fault(node, u"\"%1\" is longer than 100 years"_s.arg(node.text),
                    u"shorten it; where something never ends, leave the key out"_s);
        return std::nullopt;
    }
    return length;
}

std::optional<Length> readPositiveLength(Draft &draft, const JsonNode &node)
{
    const auto length = readLength(draft, node);
    if (length && length->isZero()) {
        draft.fault(node, u"this length of time may not be zero"_s, u"write it like \"30 days\""_s);
        return std::nullopt;
    }
    return length;
}

std::optional<BusinessDay> readDay(Draft &draft, const JsonNode &node)
{
    const auto day = node.isString() ? BusinessDay::fromIso(node.text) : std::nullopt;
    if (!day)
        draft.fault(node, u"\"%1\" is no date of the calendar"_s.arg(node.text),
                    u"write it like \"2026-11-30\""_s);
    return day;
}

std::optional<DayRange> readDayRange(Draft &draft, const JsonNode &node)
{
    const QString text = node.isString() ? node.text : QString();
    const qsizetype dots = text.indexOf(u".."_s);
    const auto first = BusinessDay::fromIso(dots < 0 ? text : text.left(dots));
    const auto last = dots < 0 ? first : BusinessDay::fromIso(text.mid(dots + 2));
    if (!first || !last) {
        draft.fault(node, u"\"%1\" is no run of dates"_s.arg(text),
                    u"write it like \"2026-09-20..2026-10-08\" or \"2026-10-01\""_s);
        return std::nullopt;
    }
    if (*last < *first) {
        draft.fault(node, u"this run of dates ends before it begins"_s,
                    u"write the earlier date first"_s);
        return std::nullopt;
    }
    return DayRange{*first, *last};
}

std::optional<int> readSecondOfDay(Draft &draft, const JsonNode &node)
{
    static const QRegularExpression clock(u"^([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9]))?$"_s);
    const auto match = clock.match(node.isString() ? node.text : QString());
    if (match.hasMatch())
        return (match.captured(1).toInt() * 60 + match.captured(2).toInt()) * 60 +
               match.captured(3).toInt();
    if (node.isString() && node.text == u"24:00"_s)
        return 24 * 60 * 60;
    draft.fault(node, u"\"%1\" is no time of day"_s.arg(node.text),
                u"write it like \"09:30\" or \"14:00\""_s);
    return std::nullopt;
}

std::optional<Window> readWindow(Draft &draft, const JsonNode &node)
{
    for (const auto &[name, kind] : words::windows) {
        if (node.isString() && node.text == name)
            return Window{kind, {}};
    }
    if (!node.isString() || !Length::fromText(node.text)) {
        draft.fault(
            node, u"\"%1\" is no window of time"_s.arg(node.text),
            u"write \"day\", \"week\", \"month\", \"year\", \"lifetime\", or a length such as "
            u"\"12 months\""_s);
        return std::nullopt;
    }
    const auto length = readPositiveLength(draft, node);
    return length ? std::optional(Window{Window::Kind::Back, *length}) : std::nullopt;
}

std::vector<const JsonNode *> oneOrMore(Draft &draft, const JsonNode &node)
{
    if (!node.isArray())
        return {&node};
    std::vector<const JsonNode *> nodes;
    for (const JsonNode &item : node.children)
        nodes.push_back(&item);
    if (nodes.empty())
        draft.fault(node, u"this list is empty"_s,
                    u"name at least one, or leave \"%1\" out"_s.arg(node.key));
    return nodes;
}

std::vector<QString> readTexts(Draft &draft, const JsonNode &node)
{
    std::vector<QString> texts;
    for (const JsonNode *item : oneOrMore(draft, node)) {
        if (const auto text = readText(draft, *item))
            texts.push_back(*text);
    }
    return texts;
}

std::optional<int> readReference(Draft &draft, const JsonNode &node,
                                 const QHash<QString, int> &index, QLatin1StringView what)
{
    if (!node.isString()) {
        draft.fault(node, u"the id of a %1 is expected here"_s.arg(what),
                    u"write it in \"quotes\""_s);
        return std::nullopt;
    }
    const auto found = index.constFind(node.text);
    if (found != index.constEnd())
        return *found;
    QStringList ids = index.keys();
    ids.sort();
    draft.fault(node, u"there is no %1 \"%2\""_s.arg(what, node.text), suggestion(node.text, ids));
    return std::nullopt;
}

std::vector<int> readReferences(Draft &draft, const JsonNode &node,
                                const QHash<QString, int> &index, QLatin1StringView what)
{
    std::vector<int> references;
    for (const JsonNode *item : oneOrMore(draft, node)) {
        if (const auto reference = readReference(draft, *item, index, what))
            references.push_back(*reference);
    }
    std::sort(references.begin(), references.end());
    references.erase(std::unique(references.begin(), references.end()), references.end());
    return references;
}

std::optional<int> readTier(Draft &draft, const JsonNode &node)
{
    return readReference(draft, node, draft.programme.tierIndex, "tier"_L1);
}

std::vector<int> readCategories(Draft &draft, const JsonNode &node)
{
    const Programme &programme = draft.programme;
    const auto named = readReferences(draft, node, programme.categoryIndex, "category"_L1);
    std::vector<int> closure;
    for (int category = 0; category < static_cast<int>(programme.categories.size()); ++category) {
        std::optional<int> at = category;
        while (at && !std::binary_search(named.begin(), named.end(), *at))
            at = programme.categories[static_cast<size_t>(*at)].parent;
        if (at)
            closure.push_back(category);
    }
    return closure;
}

std::vector<QString> readProducts(Draft &draft, const JsonNode &node)
{
    std::vector<QString> products;
    const Programme &programme = draft.programme;
    for (const int product : readReferences(draft, node, programme.productIndex, "product"_L1))
        products.push_back(programme.products.at(static_cast<size_t>(product)).id);
    std::sort(products.begin(), products.end());
    return products;
}

} // namespace regulars
