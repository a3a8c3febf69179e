#include "programme/discountreader.h"

#include "programme/valuereader.h"

namespace regulars
{

using namespace Qt::StringLiterals;
using discounts::Steps;

namespace
{

using DiscountKind = decltype(Discount::kind);

Steps::Step readStep(Draft &draft, const JsonNode &node, QLatin1StringView key)
{
    const Fields fields(draft, node, {"from"_L1, key});
    Steps::Step step;
    fields.takeRequired("from"_L1, step.from, readMoney, u"say from which amount on"_s);
    fields.takeRequired(key, step.off, readPositiveMoney, u"say how much"_s);
    return step;
}

template <typename StepReader>
std::vector<Steps::Step> readSteps(Draft &draft, const JsonNode &node, StepReader read)
{
    if (!node.isArray()) {
        draft.fault(node, u"steps are a list"_s,
                    u"write [{\"from\": \"100.00\", …}, {\"from\": \"200.00\", …}]"_s);
        return {};
    }
    std::vector<Steps::Step> steps;
    for (const JsonNode *item : oneOrMore(draft, node)) {
        const size_t faultsBefore = draft.faults.size();
        const Steps::Step step = read(*item);
        if (draft.faults.size() != faultsBefore)
            continue;
        if (!steps.empty() && step.from <= steps.back().from)
            draft.fault(*item,
                        u"steps must rise, and this one starts no higher than the one before"_s,
                        u"order them by \"from\", each amount once"_s);
        steps.push_back(step);
    }
    return steps;
}

DiscountKind readBuyGet(Draft &, const Fields &fields)
{
    discounts::BuyGet discount;
    fields.take("buy"_L1, discount.buy, readCount);
    fields.takeRequired("get"_L1, discount.get, readCount, u"say how many units are free"_s);
    fields.take("get_product"_L1, discount.getProducts, readProducts);
    return discount;
}

DiscountKind readNth(Draft &, const Fields &fields)
{
    discounts::Nth discount;
    fields.take("nth"_L1, discount.nth, readCount);
    fields.takeRequired("percent"_L1, discount.percent, readPercent,
                        u"say by how much every nth unit is cheaper, such as 50"_s);
    return discount;
}

discounts::Bundle::Part readBundlePart(Draft &draft, const JsonNode &node)
{
    const Fields fields(draft, node, {"product"_L1, "category"_L1});
    discounts::Bundle::Part part;
    fields.take("product"_L1, part.products, readProducts);
    fields.take("category"_L1, part.categories, readCategories);
    if (node.isObject() && !fields.find("product"_L1) && !fields.find("category"_L1))
        draft.fault(node, u"this part of the bundle names no goods"_s,
                    u"add \"product\" or \"category\""_s);
    return part;
}

std::optional<discounts::Bundle> readBundle(Draft &draft, const JsonNode &node)
{
    const Fields fields(draft, node, {"of"_L1, "price"_L1, "off"_L1});
    discounts::Bundle bundle;
    const QString howToList = u"write \"of\": [{\"product\": …}, {\"category\": …}]"_s;
    if (const JsonNode *parts = fields.require("of"_L1, howToList)) {
        if (!parts->isArray() || parts->children.size() < 2)
            draft.fault(*parts, u"a bundle has two parts or more"_s,
                        howToList + u"; for one product alone use unit_price"_s);
        for (const JsonNode &part : parts->children)
            bundle.of.push_back(readBundlePart(draft, part));
    }
    fields.take("price"_L1, bundle.price, readMoney);
    fields.take("off"_L1, bundle.off, readPositiveMoney);
    if (node.isObject() &&
        (fields.find("price"_L1) != nullptr) == (fields.find("off"_L1) != nullptr))
        draft.fault(node, u"a bundle has either a price or an amount off"_s,
                    u"write one of \"price\" and \"off\""_s);
    return bundle;
}

struct KindKey
{
    QLatin1StringView name;
    DiscountKind (*read)(Draft &, const Fields &);
};

// In the order in which they are looked for: percent also belongs to nth.
constexpr std::array kindKeys{
    KindKey{"steps"_L1,
            [](Draft &, const Fields &fields) {
                Steps discount;
                fields.take("steps"_L1, discount.steps, readOffSteps);
                return DiscountKind(discount);
            }},
    KindKey{"buy"_L1, readBuyGet},
    KindKey{"nth"_L1, readNth},
    KindKey{"bundle"_L1,
            [](Draft &, const Fields &fields) {
                discounts::Bundle discount;
                fields.take("bundle"_L1, discount, readBundle);
                return DiscountKind(discount);
            }},
    KindKey{"unit_price"_L1,
            [](Draft &, const Fields &fields) {
                discounts::UnitPrice discount;
                fields.take("unit_price"_L1, discount.price, readMoney);
                return DiscountKind(discount);
            }},
    KindKey{"percent"_L1,
            [](Draft &, const Fields &fields) {
                discounts::Percent discount;
                fields.take("percent"_L1, discount.percent, readPercent);
                return DiscountKind(discount);
            }},
    KindKey{"off"_L1,
            [](Draft &, const Fields &fields) {
                discounts::Off discount;
                fields.take("off"_L1, discount.off, readPositiveMoney);
                return DiscountKind(discount);
            }},
};

// The key that says which kind of discount this is; a fault when there are several.
const KindKey *kindOf(Draft &draft, const Fields &fields)
{
    const KindKey *chosen = nullptr;
    for (const KindKey &key : kindKeys) {
        const JsonNode *member = fields.find(key.name);
        const bool belongsToNth = key.name == "percent"_L1 && fields.find("nth"_L1);
        if (!member || belongsToNth)
            continue;
        if (chosen)
            draft.fault(*member, u"%1 and %2 are two discounts"_s.arg(chosen->name, key.name),
                        u"make a list of effects, one discount in each"_s);
        else
            chosen = &key;
    }
    return chosen;
}

} // namespace

std::vector<Steps::Step> readOffSteps(Draft &draft, const JsonNode &node)
{
    return readSteps(draft, node, [&](const JsonNode &item) {
        const Steps::Step step = readStep(draft, item, "off"_L1);
        if (item.find("from"_L1) && step.from < step.off)
            draft.fault(item, u"more is taken off than the amount from which the step holds"_s,
                        u"make \"off\" at most \"from\""_s);
        return step;
    });
}

std::vector<Steps::Step> readGiveSteps(Draft &draft, const JsonNode &node)
{
    return readSteps(draft, node, [&](const JsonNode &item) {
        return readStep(draft, item, item.find("off"_L1) ? "off"_L1 : "give"_L1);
    });
}

std::optional<Discount> readDiscount(Draft &draft, const JsonNode &node)
{
    const Fields fields(draft, node,
                        {"steps"_L1, "percent"_L1, "off"_L1, "buy"_L1, "get"_L1, "get_product"_L1,
                         "nth"_L1, "bundle"_L1, "unit_price"_L1, "max_units"_L1});
    if (!fields.isObject())
        return std::nullopt;
    const KindKey *kind = kindOf(draft, fields);
    if (!kind && fields.hasUnknownKeys())
        return std::nullopt;
    if (!kind) {
        draft.fault(node, u"this says no discount"_s,
                    u"write one of steps, percent, off, buy with get, nth with percent, bundle, "
                    u"unit_price"_s);
        return std::nullopt;
    }
    for (const QLatin1StringView ofBuy : {"get"_L1, "get_product"_L1}) {
        const JsonNode *member = fields.find(ofBuy);
        if (member && !fields.find("buy"_L1))
            draft.fault(*member, u"%1 belongs to \"buy\""_s.arg(ofBuy),
                        u"say how many must be bought: \"buy\": 5"_s);
    }
    Discount discount{kind->read(draft, fields), std::nullopt};
    fields.take("max_units"_L1, discount.maxUnits, readCount);
    return discount;
}

} // namespace regulars
