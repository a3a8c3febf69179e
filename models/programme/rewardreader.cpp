#include "programme/conditionreader.h"
#include "programme/discountreader.h"
#include "programme/sectionreader.h"
#include "programme/valuereader.h"
#include "programme/words.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// The kind that is written, else the usual one; nothing when it can't be told.
template <typename Kind, size_t Size>
std::optional<Kind> readKind(Draft &draft, const Fields &fields,
                             const words::Table<Kind, Size> &table, Kind usual)
{
    if (!fields.isObject())
        return std::nullopt;
    const JsonNode *kind = fields.find("kind"_L1);
    return kind ? readChoice(draft, *kind, table) : usual;
}

void readValidity(Draft &draft, const JsonNode &node, CouponTemplate &coupon)
{
    if (node.isString() && node.text == u"never"_s)
        return;
    coupon.valid = readPositiveLength(draft, node);
}

// Each kind of coupon has its own substance.
void checkCoupon(Draft &draft, const Fields &fields, const CouponTemplate &coupon)
{
    const JsonNode *discount = fields.find("discount"_L1);
    const bool hasProducts = fields.find("product"_L1) || fields.find("products"_L1);
    if (coupon.kind == CouponKind::Discount) {
        if (!discount)
            draft.fault(fields.node(), u"this coupon takes nothing off"_s,
                        u"add \"discount\": {\"off\": \"20.00\"}, or make it \"kind\": \"gift\""_s);
        if (hasProducts)
            draft.fault(fields.node(), u"only a gift names a product like this"_s,
                        u"to bind a discount to goods write \"when\": {\"product\": …}"_s);
        return;
    }
    if (discount)
        draft.fault(*discount, u"only a coupon of kind discount has a discount"_s,
                    u"leave it out, or make the kind \"discount\""_s);
    if (coupon.kind == CouponKind::Gift && !hasProducts)
        draft.fault(fields.node(), u"this gift names no product"_s,
                    u"add \"product\" with the id of what is given"_s);
}

CouponTemplate readCoupon(Draft &draft, const JsonNode &item)
{
    const Fields fields(draft, item,
                        {"id"_L1, "name"_L1, "kind"_L1, "when"_L1, "discount"_L1, "product"_L1,
                         "products"_L1, "valid"_L1, "stacks"_L1});
    CouponTemplate coupon;
    coupon.id = idOf(item);
    fields.take("name"_L1, coupon.name, readName);
    const auto kind = readKind(draft, fields, words::couponKinds, coupon.kind);
    coupon.kind = kind.value_or(coupon.kind);
    if (const JsonNode *when = fields.find("when"_L1))
        coupon.when = readCondition(draft, *when, conditionscopes::ofCoupon());
    fields.take("discount"_L1, coupon.discount, readDiscount);
    fields.take("product"_L1, coupon.products, readProducts);
    fields.take("products"_L1, coupon.products, readProducts);
    if (const JsonNode *valid = fields.find("valid"_L1))
        readValidity(draft, *valid, coupon);
    fields.take("stacks"_L1, coupon.stacks, readFlag);
    if (kind && !fields.hasUnknownKeys())
        checkCoupon(draft, fields, coupon);
    return coupon;
}

std::optional<TimedPrice> readTimedPrice(Draft &draft, const JsonNode &node)
{
    const Fields fields(draft, node, {"when"_L1, "points"_L1, "money"_L1});
    TimedPrice price;
    if (const JsonNode *when =
            fields.require("when"_L1, u"say when, such as {\"weekdays\": [\"wed\"]}"_s))
        price.when = readNarrowCondition(draft, *when, conditionscopes::ofTimedPrice());
    fields.take("points"_L1, price.points, readPoints);
    fields.take("money"_L1, price.money, readMoney);
    if (fields.isObject() && !fields.find("points"_L1) && !fields.find("money"_L1) &&
        !fields.hasUnknownKeys())
        draft.fault(node, u"this price changes nothing"_s, u"add \"points\" or \"money\""_s);
    return price;
}

void readPrices(Draft &draft, const JsonNode &node, Reward &reward)
{
    if (!node.isArray()) {
        draft.fault(node, u"prices are a list"_s, u"write [{\"when\": …, \"points\": …}]"_s);
        return;
    }
    for (const JsonNode &item : node.children) {
        if (auto price = readTimedPrice(draft, item))
            reward.prices.push_back(std::move(*price));
    }
}

// "dates": "a..b" is a short way to write from and until.
void readRewardTerm(Draft &draft, const Fields &fields, Reward &reward)
{
    const Term term = readTerm(draft, fields);
    reward.from = term.from;
    reward.until = term.until;
    const JsonNode *dates = fields.find("dates"_L1);
    if (!dates)
        return;
    if (fields.find("from"_L1) || fields.find("until"_L1)) {
        draft.fault(*dates, u"dates and from or until say the same thing twice"_s,
                    u"keep one of them"_s);
        return;
    }
    if (const auto range = readDayRange(draft, *dates)) {
        reward.from = range->first;
        reward.until = range->last;
    }
}

void checkRewardCoupon(Draft &draft, const Fields &fields, const Reward &reward)
{
    const JsonNode *coupon = fields.find("coupon"_L1);
    if (reward.kind == RewardKind::Coupon && !coupon)
        draft.fault(fields.node(), u"this reward doesn't say which coupon it gives"_s,
                    u"add \"coupon\" with the id of one under \"coupons\""_s);
    if (reward.kind != RewardKind::Coupon && coupon)
        draft.fault(*coupon, u"only a reward of kind coupon gives a coupon"_s,
                    u"write \"kind\": \"coupon\", or leave it out"_s);
}

// Codes come from a pool beside the programme, which says how many there are.
void checkRewardCodes(Draft &draft, const Fields &fields, const Reward &reward)
{
    if (!reward.handsOutCodes)
        return;
    const JsonNode *codes = fields.find("codes"_L1);
    if (reward.kind == RewardKind::Coupon)
        draft.fault(*codes, u"a reward of kind coupon makes its own codes"_s,
                    u"leave \"codes\" out, or make the kind \"partner\""_s);
    if (const JsonNode *stock = fields.find("stock"_L1))
        draft.fault(*stock, u"the stock of this reward is the codes in its pool"_s,
                    u"leave \"stock\" out, and import the codes"_s);
}

Reward readReward(Draft &draft, const JsonNode &item)
{
    const Fields fields(draft, item,
                        {"id"_L1, "name"_L1, "zone"_L1, "kind"_L1, "points"_L1, "money"_L1,
                         "worth"_L1, "cost"_L1, "stock"_L1, "per_member"_L1, "minimum_tier"_L1,
                         "from"_L1, "until"_L1, "dates"_L1, "coupon"_L1, "prices"_L1, "codes"_L1});
    Reward reward;
    reward.id = idOf(item);
    fields.take("name"_L1, reward.name, readName);
    fields.take("zone"_L1, reward.zone, readText);
    const auto kind = readKind(draft, fields, words::rewardKinds, reward.kind);
    reward.kind = kind.value_or(reward.kind);
    fields.takeRequired("points"_L1, reward.points, readPoints,
                        u"say how many points it costs, such as 500"_s);
    fields.take("money"_L1, reward.money, readMoney);
    fields.take("worth"_L1, reward.worth, readMoney);
    fields.take("cost"_L1, reward.cost, readMoney);
    fields.take("stock"_L1, reward.stock, readStock);
    fields.take("per_member"_L1, reward.perMember, readCount);
    fields.take("minimum_tier"_L1, reward.minimumTier, readTier);
    readRewardTerm(draft, fields, reward);
    if (const JsonNode *coupon = fields.find("coupon"_L1))
        reward.coupon = readReference(draft, *coupon, draft.programme.couponIndex, "coupon"_L1);
    fields.take("codes"_L1, reward.handsOutCodes, readFlag);
    if (kind && !fields.hasUnknownKeys()) {
        checkRewardCoupon(draft, fields, reward);
        checkRewardCodes(draft, fields, reward);
    }
    if (const JsonNode *prices = fields.find("prices"_L1))
        readPrices(draft, *prices, reward);
    return reward;
}

} // namespace

void readCouponSection(Draft &draft, const JsonNode &root)
{
    for (const JsonNode &item : itemsOf(root, "coupons"_L1))
        draft.programme.coupons.push_back(readCoupon(draft, item));
}

void readRewardSection(Draft &draft, const JsonNode &root)
{
    for (const JsonNode &item : itemsOf(root, "rewards"_L1))
        draft.programme.rewards.push_back(readReward(draft, item));
}

} // namespace regulars
