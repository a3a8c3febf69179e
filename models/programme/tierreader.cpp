#include "programme/conditionreader.h"
#include "programme/effectreader.h"
#include "programme/sectionreader.h"
#include "programme/valuereader.h"

#include <QSet>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<Benefit> readBenefit(Draft &draft, const JsonNode &node)
{
    Benefit benefit;
    if (node.isString()) {
        const auto text = readText(draft, node);
        if (!text)
            return std::nullopt;
        benefit.id = *text;
        benefit.name.plain = *text;
        return benefit;
    }
    const Fields fields(draft, node, {"id"_L1, "name"_L1, "when"_L1, "allow"_L1});
    fields.takeRequired("id"_L1, benefit.id, readId,
                        u"give it an id, by which the till records its use"_s);
    fields.take("name"_L1, benefit.name, readName);
    if (const JsonNode *when = fields.find("when"_L1))
        benefit.when = readCondition(draft, *when, conditionscopes::ofBenefit());
    fields.take("allow"_L1, benefit.allow, readAllowance);
    const JsonNode *allow = fields.find("allow"_L1);
    if (allow && allow->find("points"_L1))
        draft.fault(*allow->find("points"_L1), u"a benefit is counted by its uses"_s,
                    u"write \"times\" instead"_s);
    return benefit;
}

void readBenefits(Draft &draft, const JsonNode &node, Tier &tier)
{
    if (!node.isArray()) {
        draft.fault(node, u"benefits are a list"_s,
                    u"write [\"free delivery\", {\"id\": …, \"name\": …}]"_s);
        return;
    }
    QSet<QString> ids;
    for (const JsonNode &item : node.children) {
        auto benefit = readBenefit(draft, item);
        if (!benefit)
            continue;
        if (!benefit->id.isEmpty() && ids.contains(benefit->id))
            draft.fault(item, u"this tier has the benefit \"%1\" twice"_s.arg(benefit->id),
                        u"leave one of them out"_s);
        ids.insert(benefit->id);
        tier.benefits.push_back(std::move(*benefit));
    }
}

std::optional<Keep> readKeep(Draft &draft, const JsonNode &node)
{
    const Fields fields(draft, node, {"for"_L1, "grace"_L1, "paths"_L1});
    Keep keep;
    fields.takeRequired("for"_L1, keep.lasts, readPositiveLength,
                        u"say how long the tier is held, such as \"12 months\""_s);
    fields.take("grace"_L1, keep.grace, readLength);
    if (const JsonNode *paths = fields.find("paths"_L1))
        keep.paths = readPaths(draft, *paths, conditionscopes::ofKeep());
    return keep;
}

void readEarlyDays(Draft &draft, const JsonNode &node, Tier &tier)
{
    constexpr qint64 mostDays = 365;
    if (const auto days = readWhole(draft, node, 0, mostDays))
        tier.earlyDays = static_cast<int>(*days);
}

Tier readOneTier(Draft &draft, const JsonNode &item)
{
    const Fields fields(draft, item,
                        {"id"_L1, "name"_L1, "multiplier"_L1, "discount"_L1, "colour"_L1,
                         "early_days"_L1, "benefits"_L1, "paths"_L1, "keep"_L1, "gift"_L1});
    Tier tier;
    tier.id = idOf(item);
    fields.take("name"_L1, tier.name, readName);
    fields.take("multiplier"_L1, tier.multiplier, readMultiplier);
    fields.take("discount"_L1, tier.discount, readShare);
    fields.take("colour"_L1, tier.colour, readColour);
    if (const JsonNode *days = fields.find("early_days"_L1))
        readEarlyDays(draft, *days, tier);
    if (const JsonNode *benefits = fields.find("benefits"_L1))
        readBenefits(draft, *benefits, tier);
    if (const JsonNode *paths = fields.find("paths"_L1))
        tier.paths = readPaths(draft, *paths, conditionscopes::ofPath());
    fields.take("keep"_L1, tier.keep, readKeep);
    if (const JsonNode *gift = fields.find("gift"_L1);
        gift && !(gift->isArray() && gift->children.empty()))
        tier.gift = readEffects(draft, *gift, std::nullopt);
    if (tier.keep && tier.keep->paths.empty() && tier.paths.empty() && !fields.find("paths"_L1))
        draft.fault(*fields.find("keep"_L1), u"nothing decides whether the tier is kept"_s,
                    u"add \"paths\" to the tier or to its \"keep\""_s);
    return tier;
}

// Everybody holds the lowest tier, so nothing leads into it or out of it.
void checkLowest(Draft &draft, const JsonNode &item)
{
    static const std::array<std::pair<QLatin1StringView, QString>, 3> meaningless{
        {{"paths"_L1, u"put a tier without paths before it, such as {\"id\": \"basic\"}"_s},
         {"keep"_L1, u"leave it out"_s},
         {"gift"_L1, u"for a welcome gift write a rule \"on\": \"enrol\""_s}}};
    for (const auto &[key, mend] : meaningless) {
        if (const JsonNode *member = item.find(key))
            draft.fault(*member, u"the first tier is everybody's, so it has no %1"_s.arg(key),
                        mend);
    }
}

// The one figure that a tier asks for, when that is all it asks.
const conditions::History *soleThreshold(const Tier &tier)
{
    return tier.paths.size() == 1 ? std::get_if<conditions::History>(&tier.paths.front().test)
                                  : nullptr;
}

// The same figure, ranked by whatever share.
bool areSame(const Programme &programme, int a, int b)
{
    Measure left = programme.measures.at(static_cast<size_t>(a));
    Measure right = programme.measures.at(static_cast<size_t>(b));
    left.topShare.reset();
    right.topShare.reset();
    return left == right;
}

// Tiers rise: where two neighbours ask for the same figure, the higher one asks for more.
void checkOrder(Draft &draft, const JsonNode &item, const Tier &lower, const Tier &higher)
{
    using conditions::Comparison;
    const auto *low = soleThreshold(lower);
    const auto *high = soleThreshold(higher);
    if (!low || !high || low->comparison != high->comparison ||
        !areSame(draft.programme, low->measure, high->measure))
        return;
    const bool isAbove = low->comparison == Comparison::TopShare ? high->bound < low->bound
                                                                 : low->bound < high->bound;
    const bool isOrdered =
        low->comparison == Comparison::AtLeast || low->comparison == Comparison::TopShare;
    if (isOrdered && !isAbove)
        draft.fault(*item.find("paths"_L1),
                    u"\"%1\" asks no more than the tier \"%2\" below it"_s.arg(higher.id, lower.id),
                    u"order the tiers from the lowest to the highest, each asking for more"_s);
}

} // namespace

void readTierSection(Draft &draft, const JsonNode &root)
{
    auto &tiers = draft.programme.tiers;
    const auto &items = itemsOf(root, "tiers"_L1);
    for (const JsonNode &item : items) {
        tiers.push_back(readOneTier(draft, item));
        if (tiers.size() == 1)
            checkLowest(draft, item);
        else
            checkOrder(draft, item, tiers[tiers.size() - 2], tiers.back());
        if (tiers.size() > 1 && tiers.back().id == lowestTierId)
            draft.fault(*item.find("id"_L1), u"\"basic\" is the id of the lowest tier"_s,
                        u"put it first, or give it another id"_s);
    }
    if (tiers.empty()) {
        Tier lowest;
        lowest.id = lowestTierId;
        tiers.push_back(std::move(lowest));
    }
}

} // namespace regulars
