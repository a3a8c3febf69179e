#include "programme/programmewriter.h"

#include "programme/partwriter.h"
#include "programme/words.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Writes the sections of a programme, leaving out what says nothing.
class SectionWriter
{
public:
    SectionWriter(const Programme &programme, JsonText &out)
        : m_programme(programme)
        , m_out(out)
        , m_parts(programme, out)
    {}

    void all()
    {
        m_out.object([&] {
            header();
            m_out.key("policy"_L1);
            policy();
            section("categories"_L1, m_programme.categories);
            section("products"_L1, m_programme.products);
            section("actions"_L1, m_programme.actions);
            section("segments"_L1, m_programme.segments);
            section("tiers"_L1, m_programme.tiers);
            section("rules"_L1, m_programme.rules);
            section("coupons"_L1, m_programme.coupons);
            section("rewards"_L1, m_programme.rewards);
        });
    }

private:
    template <typename Thing>
    void section(QLatin1StringView name, const std::vector<Thing> &things)
    {
        if (things.empty())
            return;
        m_out.key(name);
        m_out.list(things, [&](const Thing &thing) {
            m_out.object([&] {
                m_out.member("id"_L1, thing.id);
                nameMember(thing.name);
                members(thing);
            });
        });
    }

    void nameMember(const LocalName &name)
    {
        if (name.isEmpty())
            return;
        if (name.byLanguage.isEmpty()) {
            m_out.member("name"_L1, name.plain);
            return;
        }
        m_out.key("name"_L1);
        m_out.object([&] {
            for (auto it = name.byLanguage.constBegin(); it != name.byLanguage.constEnd(); ++it) {
                m_out.key(it.key());
                m_out.text(it.value());
            }
        });
    }

    void header()
    {
        m_out.member("format"_L1, "regulars-programme/1"_L1);
        nameMember(m_programme.name);
        m_out.member("currency"_L1, m_programme.currency.code);
        m_out.member("country"_L1, m_programme.country);
        m_out.member("time_zone"_L1, QString::fromUtf8(m_programme.timeZone));
        const int minute = m_programme.calendar.dayStartsAtMinute();
        const auto twoDigits = [](int number) {
            return QString::number(number).rightJustified(2, u'0');
        };
        m_out.member("day_starts_at"_L1,
                     QString(twoDigits(minute / 60) + u':' + twoDigits(minute % 60)));
    }

    void policy()
    {
        const Policy &policy = m_programme.policy;
        m_out.object([&] {
            m_out.member("rounding"_L1, words::wordFor(words::roundings, policy.rounding));
            m_out.member("stacking"_L1, words::wordFor(words::stackings, policy.stacking));
            m_out.key("expiry"_L1);
            expiry(policy.expiry);
            m_out.member("available_after"_L1, policy.availableAfter);
            if (policy.pointsAsMoney)
                pointsAsMoney(*policy.pointsAsMoney);
            m_out.member("shortfall"_L1, words::wordFor(words::shortfalls, policy.shortfall));
            m_out.member("restore_grace"_L1, policy.restoreGrace);
            m_out.member("point_value"_L1, policy.pointValue.toDecimal());
            limits(policy.limits);
            budget(policy.budget);
        });
    }

    void expiry(const Expiry &expiry)
    {
        if (expiry.kind == Expiry::Kind::Never) {
            m_out.text(u"never"_s);
            return;
        }
        m_out.object([&] {
            if (expiry.kind == Expiry::Kind::Yearly) {
                // Any common year: the file names a day that every year has.
                m_out.member("yearly"_L1,
                             BusinessDay(QDate(2001, expiry.month, expiry.day)).toIso().mid(5));
                m_out.member("years"_L1, qint64(expiry.years));
                return;
            }
            const bool isAfter = expiry.kind == Expiry::Kind::After;
            m_out.member(isAfter ? "after"_L1 : "idle"_L1, expiry.length);
            if (expiry.alignsMonthEnd)
                m_out.member("align"_L1, "month-end"_L1);
        });
    }

    void pointsAsMoney(const PointsAsMoney &terms)
    {
        m_out.key("points_as_money"_L1);
        m_out.object([&] {
            m_out.member("points"_L1, terms.points.count());
            m_parts.moneyMember("amount"_L1, terms.amount);
            m_out.member("max_share"_L1, terms.maxShare);
            if (terms.rates.empty())
                return;
            m_out.key("rates"_L1);
            m_out.list(terms.rates, [&](const PointsRate &rate) {
                m_out.object([&] {
                    when(rate.when);
                    m_parts.moneyMember("amount"_L1, rate.amount);
                });
            });
        });
    }

    void limits(const MemberLimits &limits)
    {
        if (!limits.earnPerDay && !limits.redeemPerDay && !limits.givePerMonth &&
            !limits.clerkAdjust)
            return;
        m_out.key("limits"_L1);
        m_out.object([&] {
            points("earn_per_day"_L1, limits.earnPerDay);
            points("redeem_per_day"_L1, limits.redeemPerDay);
            points("give_per_month"_L1, limits.givePerMonth);
            points("clerk_adjust"_L1, limits.clerkAdjust);
        });
    }

    void budget(const Budget &budget)
    {
        m_out.key("budget"_L1);
        m_out.object([&] {
            money("marketing_per_year"_L1, budget.marketingPerYear);
            m_out.member("warn_share"_L1, budget.warnShare);
            if (budget.isEnforced)
                m_out.flagMember("enforce"_L1, true);
        });
    }

    void members(const Category &category)
    {
        if (category.parent)
            reference("parent"_L1, m_programme.categories, *category.parent);
    }

    void members(const Product &product)
    {
        if (product.category)
            reference("category"_L1, m_programme.categories, *product.category);
        money("price"_L1, product.price);
        money("cost"_L1, product.cost);
        if (product.lasts)
            m_out.member("lasts"_L1, *product.lasts);
        if (product.minimumTier)
            reference("minimum_tier"_L1, m_programme.tiers, *product.minimumTier);
        day("on_sale_from"_L1, product.onSaleFrom);
    }

    void members(const Action &) {}

    // A segment of everybody says so with an empty `when`.
    void members(const Segment &segment) { writeCondition(segment.when); }

    void members(const Tier &tier)
    {
        m_out.member("multiplier"_L1, tier.multiplier);
        if (!tier.discount.isZero())
            m_out.member("discount"_L1, tier.discount);
        if (!tier.colour.isEmpty())
            m_out.member("colour"_L1, tier.colour);
        if (tier.earlyDays != 0)
            m_out.member("early_days"_L1, qint64(tier.earlyDays));
        if (!tier.benefits.empty()) {
            m_out.key("benefits"_L1);
            m_out.list(tier.benefits, [&](const Benefit &one) { benefit(one); });
        }
        paths(tier.paths);
        if (tier.keep) {
            m_out.key("keep"_L1);
            m_out.object([&] {
                m_out.member("for"_L1, tier.keep->lasts);
                if (!tier.keep->grace.isZero())
                    m_out.member("grace"_L1, tier.keep->grace);
                paths(tier.keep->paths);
            });
        }
        if (!tier.gift.empty()) {
            m_out.key("gift"_L1);
            m_parts.effects(tier.gift);
        }
    }

    void benefit(const Benefit &benefit)
    {
        if (!benefit.when && !benefit.allow && benefit.name == LocalName{benefit.id, {}}) {
            m_out.text(benefit.id);
            return;
        }
        m_out.object([&] {
            m_out.member("id"_L1, benefit.id);
            nameMember(benefit.name);
            if (benefit.when)
                writeCondition(*benefit.when);
            if (benefit.allow)
                allowance("allow"_L1, *benefit.allow);
        });
    }

    void members(const Rule &rule)
    {
        QString on(words::wordFor(words::triggers, rule.on));
        if (rule.on == Trigger::Action)
            on += u':' + m_programme.actions.at(static_cast<size_t>(rule.action)).id;
        m_out.member("on"_L1, on);
        when(rule.when);
        m_out.key("give"_L1);
        m_parts.effects(rule.give);
        if (!rule.limit.isNone()) {
            m_out.key("limit"_L1);
            m_out.object([&] {
                if (rule.limit.perMember)
                    allowance("per_member"_L1, *rule.limit.perMember);
                if (rule.limit.total)
                    allowance("total"_L1, *rule.limit.total);
            });
        }
        if (rule.isTask)
            m_out.flagMember("task"_L1, true);
        day("from"_L1, rule.from);
        day("until"_L1, rule.until);
        if (!rule.stack.isEmpty())
            m_out.member("stack"_L1, rule.stack);
        if (!rule.allowsTierDiscount)
            m_out.flagMember("tier_discount"_L1, false);
    }

    void members(const CouponTemplate &coupon)
    {
        m_out.member("kind"_L1, words::wordFor(words::couponKinds, coupon.kind));
        when(coupon.when);
        if (coupon.discount) {
            m_out.key("discount"_L1);
            m_parts.discount(*coupon.discount);
        }
        if (!coupon.products.empty()) {
            m_out.key("product"_L1);
            m_parts.texts(coupon.products);
        }
        if (coupon.valid)
            m_out.member("valid"_L1, *coupon.valid);
        if (coupon.stacks)
            m_out.flagMember("stacks"_L1, true);
    }

    void members(const Reward &reward)
    {
        if (!reward.zone.isEmpty())
            m_out.member("zone"_L1, reward.zone);
        m_out.member("kind"_L1, words::wordFor(words::rewardKinds, reward.kind));
        if (reward.coupon)
            reference("coupon"_L1, m_programme.coupons, *reward.coupon);
        m_out.member("points"_L1, reward.points.count());
        if (!reward.money.isZero())
            m_parts.moneyMember("money"_L1, reward.money);
        money("worth"_L1, reward.worth);
        money("cost"_L1, reward.cost);
        if (reward.stock)
            m_out.member("stock"_L1, *reward.stock);
        if (reward.perMember)
            m_out.member("per_member"_L1, *reward.perMember);
        if (reward.minimumTier)
            reference("minimum_tier"_L1, m_programme.tiers, *reward.minimumTier);
        day("from"_L1, reward.from);
        day("until"_L1, reward.until);
        if (reward.handsOutCodes)
            m_out.flagMember("codes"_L1, true);
        prices(reward.prices);
    }

    void prices(const std::vector<TimedPrice> &prices)
    {
        if (prices.empty())
            return;
        m_out.key("prices"_L1);
        m_out.list(prices, [&](const TimedPrice &price) {
            m_out.object([&] {
                when(price.when);
                points("points"_L1, price.points);
                money("money"_L1, price.money);
            });
        });
    }

    void paths(const std::vector<Condition> &paths)
    {
        if (paths.empty())
            return;
        m_out.key("paths"_L1);
        m_parts.conditions(paths);
    }

    void writeCondition(const Condition &condition)
    {
        m_out.key("when"_L1);
        m_parts.condition(condition);
    }

    void when(const Condition &condition)
    {
        if (!condition.isAlways())
            writeCondition(condition);
    }

    void allowance(QLatin1StringView name, const Allowance &allowance)
    {
        m_out.key(name);
        m_out.object([&] {
            if (allowance.times)
                m_out.member("times"_L1, *allowance.times);
            points("points"_L1, allowance.points);
            m_parts.windowMember(allowance.window);
        });
    }

    template <typename Thing>
    void reference(QLatin1StringView name, const std::vector<Thing> &things, int index)
    {
        m_out.key(name);
        m_parts.id(things, index);
    }

    void points(QLatin1StringView name, const std::optional<Points> &points)
    {
        if (points)
            m_out.member(name, points->count());
    }

    void money(QLatin1StringView name, const std::optional<Money> &money)
    {
        if (money)
            m_parts.moneyMember(name, *money);
    }

    void day(QLatin1StringView name, const std::optional<BusinessDay> &day)
    {
        if (day)
            m_out.member(name, day->toIso());
    }

    const Programme &m_programme;
    JsonText &m_out;
    PartWriter m_parts;
};

} // namespace

void PartWriter::money(Money money)
{
    m_out.text(toText(money, m_programme.currency.decimals));
}

void PartWriter::moneyMember(QLatin1StringView name, Money amount)
{
    m_out.key(name);
    money(amount);
}

void PartWriter::windowMember(const Window &window)
{
    if (window.kind == Window::Kind::Back)
        m_out.member("window"_L1, window.length);
    else if (window.kind != Window::Kind::Lifetime)
        m_out.member("window"_L1, words::wordFor(words::windows, window.kind));
}

void PartWriter::texts(const std::vector<QString> &texts)
{
    m_out.oneOrMore(texts, [&](const QString &text) { m_out.text(text); });
}

void PartWriter::categories(const std::vector<int> &closure)
{
    std::vector<int> roots;
    for (const int category : closure) {
        const auto parent = m_programme.categories.at(static_cast<size_t>(category)).parent;
        if (!parent || !std::binary_search(closure.begin(), closure.end(), *parent))
            roots.push_back(category);
    }
    ids(m_programme.categories, roots);
}

QByteArray writeProgramme(const Programme &programme)
{
    JsonText out;
    SectionWriter(programme, out).all();
    return out.bytes();
}

} // namespace regulars
