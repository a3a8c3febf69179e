#include "programme/partwriter.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

void writeSteps(PartWriter &parts, const std::vector<discounts::Steps::Step> &steps,
                QLatin1StringView given)
{
    JsonText &out = parts.out();
    out.key("steps"_L1);
    out.list(steps, [&](const discounts::Steps::Step &step) {
        out.object([&] {
            parts.moneyMember("from"_L1, step.from);
            parts.moneyMember(given, step.off);
        });
    });
}

// Writes the members of one kind of discount.
class DiscountWriter
{
public:
    explicit DiscountWriter(PartWriter &parts)
        : m_parts(parts)
        , m_out(parts.out())
    {}

    void operator()(const discounts::Steps &discount)
    {
        writeSteps(m_parts, discount.steps, "off"_L1);
    }
    void operator()(const discounts::Percent &discount)
    {
        m_out.member("percent"_L1, discount.percent);
    }
    void operator()(const discounts::Off &discount) { m_parts.moneyMember("off"_L1, discount.off); }
    void operator()(const discounts::BuyGet &discount)
    {
        m_out.member("buy"_L1, discount.buy);
        m_out.member("get"_L1, discount.get);
        if (!discount.getProducts.empty()) {
            m_out.key("get_product"_L1);
            m_parts.texts(discount.getProducts);
        }
    }
    void operator()(const discounts::Nth &discount)
    {
        m_out.member("nth"_L1, discount.nth);
        m_out.member("percent"_L1, discount.percent);
    }
    void operator()(const discounts::Bundle &discount)
    {
        m_out.key("bundle"_L1);
        m_out.object([&] {
            m_out.key("of"_L1);
            m_out.list(discount.of, [&](const discounts::Bundle::Part &part) { bundlePart(part); });
            if (discount.price)
                m_parts.moneyMember("price"_L1, *discount.price);
            if (discount.off)
                m_parts.moneyMember("off"_L1, *discount.off);
        });
    }
    void operator()(const discounts::UnitPrice &discount)
    {
        m_parts.moneyMember("unit_price"_L1, discount.price);
    }

private:
    void bundlePart(const discounts::Bundle::Part &part)
    {
        m_out.object([&] {
            if (!part.products.empty()) {
                m_out.key("product"_L1);
                m_parts.texts(part.products);
            }
            if (!part.categories.empty()) {
                m_out.key("category"_L1);
                m_parts.categories(part.categories);
            }
        });
    }

    PartWriter &m_parts;
    JsonText &m_out;
};

// Writes the members of one kind of effect.
class EffectWriter
{
public:
    explicit EffectWriter(PartWriter &parts)
        : m_parts(parts)
        , m_out(parts.out())
    {}

    void operator()(const effects::PointsPer &effect)
    {
        m_out.key("points_per"_L1);
        m_out.object([&] {
            m_out.member("points"_L1, effect.points);
            m_parts.moneyMember("amount"_L1, effect.amount);
            if (effect.isExtra)
                m_out.flagMember("extra"_L1, true);
        });
    }
    void operator()(const effects::Multiply &effect) { m_out.member("multiply"_L1, effect.factor); }
    void operator()(const effects::FixedPoints &effect)
    {
        m_out.member("points"_L1, effect.points.count());
    }
    void operator()(const effects::StoredValue &effect)
    {
        if (effect.steps.empty()) {
            m_parts.moneyMember("stored_value"_L1, effect.amount);
            return;
        }
        m_out.key("stored_value"_L1);
        m_out.object([&] { writeSteps(m_parts, effect.steps, "give"_L1); });
    }
    void operator()(const effects::GiveCoupon &effect)
    {
        m_out.key("coupon"_L1);
        m_parts.id(m_parts.programme().coupons, effect.coupon);
    }
    void operator()(const effects::GiveDiscount &effect)
    {
        m_out.key("discount"_L1);
        m_parts.discount(effect.discount);
    }
    void operator()(const effects::GiveReward &effect)
    {
        m_out.key("reward"_L1);
        m_parts.id(m_parts.programme().rewards, effect.reward);
    }
    void operator()(const effects::GiveTag &effect)
    {
        m_out.member("tag"_L1, effect.tag);
        if (effect.lasts)
            m_out.member("for"_L1, *effect.lasts);
    }

private:
    PartWriter &m_parts;
    JsonText &m_out;
};

} // namespace

void PartWriter::effects(const std::vector<Effect> &effects)
{
    m_out.oneOrMore(effects, [&](const Effect &one) { effect(one); });
}

void PartWriter::effect(const Effect &effect)
{
    m_out.object([&] {
        if (effect.toReferrer)
            m_out.member("to"_L1, "referrer"_L1);
        std::visit(EffectWriter(*this), effect.what);
    });
}

void PartWriter::discount(const Discount &discount)
{
    m_out.object([&] {
        std::visit(DiscountWriter(*this), discount.kind);
        if (discount.maxUnits)
            m_out.member("max_units"_L1, *discount.maxUnits);
    });
}

} // namespace regulars
