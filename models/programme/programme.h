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
    friend bool operator==(const Expiry &, const Expiry &) = default;
};

// A better price for points at some times or for some lines.
struct PointsRate
{
    Condition when;
    Money amount; // for PointsAsMoney::points points
    friend bool operator==(const PointsRate &, const PointsRate &) = default;
};

struct PointsAsMoney
{
    Points points;
    Money amount;
    Ratio maxShare = 1; // of the bill
    std::vector<PointsRate> rates;
    friend bool operator==(const PointsAsMoney &, const PointsAsMoney &) = default;
};

struct MemberLimits
{
    std::optional<Points> earnPerDay;
    std::optional<Points> redeemPerDay;
    std::optional<Points> givePerMonth;
    std::optional<Points> clerkAdjust;
    friend bool operator==(const MemberLimits &, const MemberLimits &) = default;
};

struct Budget
{
    std::optional<Money> marketingPerYear;
    Ratio warnShare = Ratio(15, 100);
    bool isEnforced = false; // then points stop being issued when points issued this year × point
                             // value would pass it
    friend bool operator==(const Budget &, const Budget &) = default;
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
    friend bool operator==(const Policy &, const Policy &) = default;
};

struct Category
{
    QString id;
    LocalName name;
    std::optional<int> parent; // index into Programme::categories
    friend bool operator==(const Category &, const Category &) = default;
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
    friend bool operator==(const Product &, const Product &) = default;
};

struct Action
{
    QString id;
    LocalName name;
    friend bool operator==(const Action &, const Action &) = default;
};

struct Segment
{
    QString id;
    LocalName name;
    Condition when;
    friend bool operator==(const Segment &, const Segment &) = default;
};

// So many times, or so many points, a window.
struct Allowance
{
    std::optional<qint64> times;
    std::optional<Points> points;
    Window window;
    friend bool operator==(const Allowance &, const Allowance &) = default;
};

struct Limit
{
    std::optional<Allowance> perMember;
    std::optional<Allowance> total;
    bool isNone() const { return !perMember && !total; }
    friend bool operator==(const Limit &, const Limit &) = default;
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
        friend bool operator==(const Step &, const Step &) = default;
    };
    std::vector<Step> steps; // ascending; the highest met counts
    friend bool operator==(const Steps &, const Steps &) = default;
};
struct Percent
{
    Ratio percent;
    friend bool operator==(const Percent &, const Percent &) = default;
};
struct Off
{
    Money off;
    friend bool operator==(const Off &, const Off &) = default;
};
// without getProducts a set is buy + get units of the matching lines
struct BuyGet
{
    qint64 buy = 1;
    qint64 get = 1;
    std::vector<QString> getProducts;
    friend bool operator==(const BuyGet &, const BuyGet &) = default;
};
struct Nth
{
    qint64 nth = 2;
    Ratio percent;
    friend bool operator==(const Nth &, const Nth &) = default;
};
struct Bundle
{
    // one unit of any of these
    struct Part
    {
        std::vector<QString> products;
        std::vector<int> categories;
        friend bool operator==(const Part &, const Part &) = default;
    };
    std::vector<Part> of;
    std::optional<Money> price;
    std::optional<Money> off;
    friend bool operator==(const Bundle &, const Bundle &) = default;
};
struct UnitPrice
{
    Money price;
    friend bool operator==(const UnitPrice &, const UnitPrice &) = default;
};
} // namespace discounts

struct Discount
{
    std::variant<discounts::Steps, discounts::Percent, discounts::Off, discounts::BuyGet,
                 discounts::Nth, discounts::Bundle, discounts::UnitPrice>
        kind;
    std::optional<qint64> maxUnits; // bounds the discounted units
    friend bool operator==(const Discount &, const Discount &) = default;
};

// What a rule or a tier's gift gives.
namespace effects
{
struct PointsPer
{
    qint64 points = 1;
    Money amount;
    bool isExtra = false;
    friend bool operator==(const PointsPer &, const PointsPer &) = default;
};
struct Multiply
{
    Ratio factor = 1;
    friend bool operator==(const Multiply &, const Multiply &) = default;
};
struct FixedPoints
{
    Points points;
    friend bool operator==(const FixedPoints &, const FixedPoints &) = default;
};
struct StoredValue
{
    Money amount; // fixed …
    // … or by the amount topped up or spent; a step's `off` is what it gives.
    std::vector<discounts::Steps::Step> steps;
    friend bool operator==(const StoredValue &, const StoredValue &) = default;
};
struct GiveCoupon
{
    int coupon = 0;
    friend bool operator==(const GiveCoupon &, const GiveCoupon &) = default;
};
struct GiveDiscount
{
    Discount discount;
    friend bool operator==(const GiveDiscount &, const GiveDiscount &) = default;
};
struct GiveReward
{
    int reward = 0;
    friend bool operator==(const GiveReward &, const GiveReward &) = default;
};
struct GiveTag
{
    QString tag;
    std::optional<Length> lasts;
    friend bool operator==(const GiveTag &, const GiveTag &) = default;
};
} // namespace effects

struct Effect
{
    std::variant<effects::PointsPer, effects::Multiply, effects::FixedPoints, effects::StoredValue,
                 effects::GiveCoupon, effects::GiveDiscount, effects::GiveReward, effects::GiveTag>
        what;
    bool toReferrer = false;
    friend bool operator==(const Effect &, const Effect &) = default;
};

struct Benefit
{
    QString id; // a benefit given as plain text has its text as id
    LocalName name;
    std::optional<Condition> when;
    std::optional<Allowance> allow;
    friend bool operator==(const Benefit &, const Benefit &) = default;
};

struct Keep
{
    Length lasts;
    Length grace;
    std::vector<Condition> paths; // the tier's own paths when empty
    friend bool operator==(const Keep &, const Keep &) = default;
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
    friend bool operator==(const Tier &, const Tier &) = default;
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
    friend bool operator==(const Rule &, const Rule &) = default;
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
    friend bool operator==(const CouponTemplate &, const CouponTemplate &) = default;
};

enum class RewardKind { Goods, Coupon, Service, Experience, Donation, Partner };

struct TimedPrice
{
    Condition when;
    std::optional<Points> points;
    std::optional<Money> money;
    friend bool operator==(const TimedPrice &, const TimedPrice &) = default;
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
    bool handsOutCodes = false; // each piece is a code of the pool that the owner imported
    friend bool operator==(const Reward &, const Reward &) = default;
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
    // Calls visit for every `when` and path of the programme: of rates, segments, tiers, benefits,
    // rules, coupons, timed prices.
    void forEachCondition(const std::function<void(const Condition &)> &visit) const;
};

} // namespace regulars
