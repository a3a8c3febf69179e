#include "programme/effectreader.h"

#include "programme/discountreader.h"
#include "programme/valuereader.h"
#include "programme/words.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

using What = decltype(Effect::what);

std::optional<What> readPointsPer(Draft &draft, const JsonNode &node)
{
    const Fields fields(draft, node, {"points"_L1, "amount"_L1, "extra"_L1});
    effects::PointsPer effect;
    fields.takeRequired("points"_L1, effect.points, readStock,
                        u"say how many points, such as \"points\": 1"_s);
    fields.takeRequired("amount"_L1, effect.amount, readPositiveMoney,
                        u"say for how much money, such as \"amount\": \"1.00\""_s);
    fields.take("extra"_L1, effect.isExtra, readFlag);
    if (effect.isExtra && effect.points == 0 && fields.find("points"_L1))
        draft.fault(node, u"extra points of 0 add nothing"_s,
                    u"give at least 1; to take points off a category leave \"extra\" out"_s);
    return effect;
}

std::optional<What> readStoredValue(Draft &draft, const JsonNode &node)
{
    effects::StoredValue effect;
    if (node.isObject()) {
        const Fields fields(draft, node, {"steps"_L1});
        fields.takeRequired("steps"_L1, effect.steps, readGiveSteps,
                            u"write [{\"from\": \"100.00\", \"give\": \"10.00\"}]"_s);
        return effect;
    }
    const auto amount = readPositiveMoney(draft, node);
    if (!amount)
        return std::nullopt;
    effect.amount = *amount;
    return effect;
}

std::optional<What> readCouponEffect(Draft &draft, const JsonNode &node)
{
    const auto coupon = readReference(draft, node, draft.programme.couponIndex, "coupon"_L1);
    return coupon ? std::optional<What>(effects::GiveCoupon{*coupon}) : std::nullopt;
}

std::optional<What> readRewardEffect(Draft &draft, const JsonNode &node)
{
    const auto reward = readReference(draft, node, draft.programme.rewardIndex, "reward"_L1);
    return reward ? std::optional<What>(effects::GiveReward{*reward}) : std::nullopt;
}

template <typename Kind, auto Read>
std::optional<What> readEffect(Draft &draft, const JsonNode &node)
{
    const auto value = Read(draft, node);
    return value ? std::optional<What>(Kind{*value}) : std::nullopt;
}

struct EffectKey
{
    QLatin1StringView name;
    bool needsBill; // works on the lines of a purchase
    std::optional<What> (*read)(Draft &, const JsonNode &);
};

constexpr std::array effectKeys{
    EffectKey{"points_per"_L1, true, readPointsPer},
    EffectKey{"multiply"_L1, true, readEffect<effects::Multiply, readMultiplier>},
    EffectKey{"points"_L1, false, readEffect<effects::FixedPoints, readPoints>},
    EffectKey{"stored_value"_L1, false, readStoredValue},
    EffectKey{"coupon"_L1, false, readCouponEffect},
    EffectKey{"discount"_L1, true, readEffect<effects::GiveDiscount, readDiscount>},
    EffectKey{"reward"_L1, false, readRewardEffect},
    EffectKey{"tag"_L1, false, [](Draft &draft, const JsonNode &node) {
                  const auto tag = readId(draft, node);
                  return tag ? std::optional<What>(effects::GiveTag{*tag, {}}) : std::nullopt;
              }}};

QString placeOf(std::optional<Trigger> trigger)
{
    return trigger ? u"a rule on \"%1\""_s.arg(words::wordFor(words::triggers, *trigger))
                   : u"a tier's gift"_s;
}

void checkPlace(Draft &draft, const JsonNode &member, const EffectKey &key,
                std::optional<Trigger> trigger)
{
    if (key.needsBill && trigger != Trigger::Purchase)
        draft.fault(member,
                    u"%1 works on a bill, and %2 has none"_s.arg(key.name, placeOf(trigger)),
                    u"give points, stored_value, coupon, reward or tag; or make it a rule \"on\": "
                    u"\"purchase\""_s);
    const bool hasSteps = key.name == "stored_value"_L1 && member.isObject();
    if (hasSteps && trigger != Trigger::Purchase && trigger != Trigger::TopUp)
        draft.fault(member, u"steps need an amount, and %1 has none"_s.arg(placeOf(trigger)),
                    u"give a fixed sum, such as \"stored_value\": \"5.00\""_s);
}

bool readReceiver(Draft &draft, const JsonNode &node, const EffectKey *key,
                  std::optional<Trigger> trigger)
{
    static constexpr words::Table<bool, 2> receivers{{{"member", false}, {"referrer", true}}};
    if (!readChoice(draft, node, receivers).value_or(false))
        return false;
    if (!trigger || trigger == Trigger::Day)
        draft.fault(node, u"%1 gives nothing to a referrer"_s.arg(placeOf(trigger)),
                    u"use a rule on \"referral\", \"referral-first-purchase\" or \"purchase\""_s);
    else if (key && key->needsBill)
        draft.fault(node, u"%1 changes this bill and can't go to a referrer"_s.arg(key->name),
                    u"give the referrer points, stored_value, coupon, reward or tag"_s);
    return true;
}

// The key that says what is given; a fault when there are none or several.
const EffectKey *effectKeyOf(Draft &draft, const Fields &fields)
{
    const EffectKey *chosen = nullptr;
    for (const EffectKey &key : effectKeys) {
        const JsonNode *member = fields.find(key.name);
        if (member && chosen)
            draft.fault(*member, u"%1 and %2 are two effects"_s.arg(chosen->name, key.name),
                        u"make \"%1\" a list: [{…}, {…}]"_s.arg(
                            fields.node().key.isEmpty() ? u"give"_s : fields.node().key));
        else if (member)
            chosen = &key;
    }
    if (!chosen && !fields.find("message"_L1) && !fields.hasUnknownKeys())
        draft.fault(fields.node(), u"this gives nothing"_s,
                    u"write one of points_per, multiply, points, stored_value, coupon, discount, "
                    u"reward, tag"_s);
    return chosen;
}

std::optional<Effect> readOneEffect(Draft &draft, const JsonNode &node,
                                    std::optional<Trigger> trigger)
{
    const Fields fields(draft, node,
                        {"points_per"_L1, "multiply"_L1, "points"_L1, "stored_value"_L1,
                         "coupon"_L1, "discount"_L1, "reward"_L1, "tag"_L1, "for"_L1, "to"_L1,
                         "message"_L1});
    if (!fields.isObject())
        return std::nullopt;
    if (const JsonNode *message = fields.find("message"_L1))
        faultReserved(draft, *message);
    const EffectKey *key = effectKeyOf(draft, fields);
    Effect effect;
    if (const JsonNode *receiver = fields.find("to"_L1))
        effect.toReferrer = readReceiver(draft, *receiver, key, trigger);
    std::optional<Length> lasts;
    fields.take("for"_L1, lasts, readPositiveLength);
    const JsonNode *duration = fields.find("for"_L1);
    if (duration && key && key->name != "tag"_L1)
        draft.fault(*duration, u"\"for\" says how long a tag stays, and there is no tag"_s,
                    u"leave it out; a coupon says itself how long it is valid"_s);
    if (!key)
        return std::nullopt;
    const JsonNode &member = *fields.find(key->name);
    checkPlace(draft, member, *key, trigger);
    auto what = key->read(draft, member);
    if (!what)
        return std::nullopt;
    effect.what = std::move(*what);
    if (auto *tag = std::get_if<effects::GiveTag>(&effect.what))
        tag->lasts = lasts;
    return effect;
}

} // namespace

std::vector<Effect> readEffects(Draft &draft, const JsonNode &node, std::optional<Trigger> trigger)
{
    std::vector<Effect> effects;
    for (const JsonNode *item : oneOrMore(draft, node)) {
        if (auto effect = readOneEffect(draft, *item, trigger))
            effects.push_back(std::move(*effect));
    }
    return effects;
}

} // namespace regulars
