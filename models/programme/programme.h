#pragma once

#include "programme/condition.h"
#include "values/amount.h"
#include "values/businessday.h"
#include "values/calendar.h"
#include "values/length.h"
#include "values/moneytext.h"
#include "values/ratio.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace regulars
{

// A name in one or several languages.
struct LocalName
{
    QString plain;                     // when the file gives one string
    QMap<QString, QString> byLanguage; // "zh_CN", "zh_TW", "en"

    // The name in that language, else a related one (zh_TW ↔ zh_CN), else plain, else any.
    QString in(const QString &language) const;
    bool isEmpty() const { return plain.isEmpty() && byLanguage.isEmpty(); }
    friend bool operator==(const LocalName &, const LocalName &) = default;
};

enum class Rounding { Down, Nearest, Up };
enum class Stacking { Add, Best, Multiply };
enum class Shortfall { Owe, Forgive };

// When points die.
struct Expiry
{
    enum class Kind { Never, After, Yearly, Idle };
    Kind kind = Kind::Never;
    Length length;               // After, Idle
    bool alignsMonthEnd = false; // After: moved to the end of that month
    int month = 12;              // Yearly: on that date …
    int day = 31;
    int years = 0; // … of the year after so many
};

// A better price for points at some times or for some lines.
struct PointsRate
{
    Condition when;
    Money amount; // for PointsAsMoney::points points
};

struct PointsAsMoney
{
    Points points;
    Money amount;
    Ratio maxShare = 1; // of the bill
    std::vector<PointsRate> rates;
};

struct MemberLimits
{
    std::optional<Points> earnPerDay;
    std::optional<Points> redeemPerDay;
    std::optional<Points> givePerMonth;
    std::optional<Points> clerkAdjust;
};

struct Budget
{
    std::optional<Money> marketingPerYear;
    Ratio warnShare = Ratio(15, 100);
    bool isEnforced = false; // then points stop being issued when points issued this year × point
                             // value would pass it
};

struct Policy
{
    Rounding rounding = Rounding::Down;
    Stacking stacking = Stacking::Add;
    Expiry expiry;
    Length availableAfter;
    std::optional<PointsAsMoney> pointsAsMoney;
    Shortfall shortfall = Shortfall::Owe;
    Length restoreGrace{7, Length::Unit::Day};
    Ratio pointValue = Ratio(1, 100); // major units of currency a point
    MemberLimits limits;
    Budget budget;
};

struct Category
{
    QString id;
    LocalName name;
    std::optional<int> parent; // index into Programme::categories
};

struct Product
{
    QString id;
    LocalName name;
    std::optional<int> category;
    std::optional<Money> price;
    std::optional<Money> cost;
    std::optional<Length> lasts;
    std::optional<int> minimumTier;
    std::optional<BusinessDay> onSaleFrom;
};

struct Action
{
    QString id;
    LocalName name;
};

struct Segment
{
    QString id;
    LocalName name;
    Condition when;
};

// So many times, or so many points, a window.
struct Allowance
{
    std::optional<qint64> times;
    std::optional<Points> points;
    Window window;
};

struct Limit
{
    std::optional<Allowance> perMember;
    std::optional<Allowance> total;
    bool isNone() const { return !perMember && !total; }
};

// What a bill is lowered by. All amounts in minor units; percent 0 … 100.
namespace discounts
{
struct Steps
{
    struct Step
    {
        Money from;
        Money off;
    };
    std::vector<Step> steps; // ascending; the highest met counts
};
struct Percent
{
    Ratio percent;
};
struct Off
{
    Money off;
};
// without getProducts a set is buy + get units of the matching lines
struct BuyGet
{
    qint64 buy = 1;
    qint64 get = 1;
    std::vector<QString> getProducts;
};
struct Nth
{
    qint64 nth = 2;
    Ratio percent;
};
struct Bundle
{
    // one unit of any of these
    struct Part
    {
        std::vector<QString> products;
        std::vector<int> categories;
    };
    std::vector<Part> of;
    std::optional<Money> price;
    std::optional<Money> off;
};
struct UnitPrice
{
    Money price;
};
} // namespace discounts

struct Discount
{
    std::variant<discounts::Steps, discounts::Percent, discounts::Off, discounts::BuyGet,
                 discounts::Nth, discounts::Bundle, discounts::UnitPrice>
        kind;
    std::optional<qint64> maxUnits; // bounds the discounted units
};

// What a rule or a tier's gift gives.
namespace effects
{
struct PointsPer
{
    qint64 points = 1;
    Money amount;
    bool isExtra = false;
};
struct Multiply
{
    Ratio factor = 1;
};
struct FixedPoints
{
    Points points;
};
struct StoredValue
{
    Money amount; // fixed …
    // … or by the amount topped up or spent; a step's `off` is what it gives.
    std::vector<discounts::Steps::Step> steps;
};
struct GiveCoupon
{
    int coupon = 0;
};
struct GiveDiscount
{
    Discount discount;
};
struct GiveReward
{
    int reward = 0;
};
struct GiveTag
{
    QString tag;
    std::optional<Length> lasts;
};
} // namespace effects

struct Effect
{
    std::variant<effects::PointsPer, effects::Multiply, effects::FixedPoints, effects::StoredValue,
                 effects::GiveCoupon, effects::GiveDiscount, effects::GiveReward, effects::GiveTag>
        what;
    bool toReferrer = false;
};

struct Benefit
{
    QString id; // a benefit given as plain text has its text as id
    LocalName name;
    std::optional<Condition> when;
    std::optional<Allowance> allow;
};

struct Keep
{
    Length lasts;
    Length grace;
    std::vector<Condition> paths; // the tier's own paths when empty
};

struct Tier
{
    QString id;
    LocalName name;
    Ratio multiplier = 1;
    Ratio discount; // a share 0 … 1
    QString colour;
    int earlyDays = 0;
    std::vector<Benefit> benefits;
    std::vector<Condition> paths; // any of them
    std::optional<Keep> keep;     // without it the tier is held for good (S31)
    std::vector<Effect> gift;
};

enum class Trigger { Purchase, Enrol, Action, Referral, ReferralFirstPurchase, TierUp, TopUp, Day };

struct Rule
{
    QString id;
    LocalName name;
    Trigger on = Trigger::Purchase;
    int action = -1; // index into Programme::actions when `on` is Action
    Condition when;
    std::vector<Effect> give;
    Limit limit;
    bool isTask = false;
    std::optional<BusinessDay> from;  // included
    std::optional<BusinessDay> until; // included
    QString stack;
    bool allowsTierDiscount = true;

    bool isInForceOn(BusinessDay day) const
    {
        return (!from || *from <= day) && (!until || day <= *until);
    }
};

enum class CouponKind { Discount, Gift, Service };

struct CouponTemplate
{
    QString id;
    LocalName name;
    CouponKind kind = CouponKind::Discount;
    Condition when;
    std::optional<Discount> discount;
    std::vector<QString> products; // of a gift: one unit of one of these is free
    std::optional<Length>
        valid; // from the day of issue; good through the end of its last day (S18). None: no end
    bool stacks = false; // may be used together with other coupons that stack
};

enum class RewardKind { Goods, Coupon, Service, Experience, Donation, Partner };

struct TimedPrice
{
    Condition when;
    std::optional<Points> points;
    std::optional<Money> money;
};

struct Reward
{
    QString id;
    LocalName name;
    QString zone;
    RewardKind kind = RewardKind::Goods;
    Points points;
    Money money;
    std::optional<Money> worth;
    std::optional<Money> cost;
    std::optional<qint64> stock; // opening count of an id never seen before; none: unlimited
    std::optional<qint64> perMember;
    std::optional<int> minimumTier;
    std::optional<BusinessDay> from;
    std::optional<BusinessDay> until;
    std::optional<int> coupon; // index, of a coupon reward
    std::vector<TimedPrice> prices;
};

// Everything that a shop defined: an immutable value, made by readProgramme() only. Things refer to
// each other by index.
struct Programme
{
    LocalName name;
    Currency currency;
    QString country = QStringLiteral("CN");
    QByteArray timeZone = "Asia/Shanghai";
    Calendar calendar;
    Policy policy;
    std::vector<Category> categories;
    std::vector<Product> products;
    std::vector<Action> actions;
    std::vector<Segment> segments;
    std::vector<Tier> tiers; // rising; never empty: without any in the file there is one, "basic"
    std::vector<Rule> rules;
    std::vector<CouponTemplate> coupons;
    std::vector<Reward> rewards;
    std::vector<Measure> measures; // every history figure that any condition asks for

    QHash<QString, int> categoryIndex, productIndex, actionIndex, segmentIndex, tierIndex,
        ruleIndex, couponIndex, rewardIndex;

    std::optional<int> category(const QString &id) const;
    std::optional<int> product(const QString &id) const;
    std::optional<int> action(const QString &id) const;
    std::optional<int> segment(const QString &id) const;
    std::optional<int> tier(const QString &id) const;
    std::optional<int> coupon(const QString &id) const;
    std::optional<int> reward(const QString &id) const;
    std::optional<int> rule(const QString &id) const;
    // How far `ancestor` is above `category`: 0 the same, 1 the parent …; empty when it isn't.
    std::optional<int> categoryDistance(int category, int ancestor) const;
    bool usesTopShare(const Measure &measure) const;
    // Calls visit for every `when` and path of the programme: of rates, segments, tiers, benefits,
    // rules, coupons, timed prices.
    void forEachCondition(const std::function<void(const Condition &)> &visit) const;
};

} // namespace regulars
