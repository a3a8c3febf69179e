#include "promise.h"

using namespace regulars;
using namespace regulars::promises;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray ownBag = R"({"op": "action", "member": "card:1001", "action": "bag"})";
const QByteArray both = R"({"op": "checkout", "member": "card:1001", "lines": [
    {"category": "food", "amount": "30.00"}, {"category": "daily", "amount": "20.00"}]})";
const QByteArray allThree = R"({"op": "checkout", "member": "card:1001", "lines": [
    {"category": "food", "amount": "30.00"}, {"category": "daily", "amount": "20.00"},
    {"product": "latte", "amount": "18.00"}]})";
const QByteArray latteAndBread = R"({"op": "checkout", "member": "card:1001", "lines": [
    {"product": "latte", "amount": "18.00"}, {"product": "bread", "amount": "7.00"}]})";

// A friend whom Li brought joins, and buys.
const Asked join2{join("1002", R"(, "referrer": "card:1001")"), u"member.points"_s, 0};
const Asked buy2{buy("10.00", R"("category": "daily")", 1, "1002"), u"member.points"_s, 10};

QByteArray topUp(const QByteArray &amount)
{
    return R"({"op": "top-up", "member": "card:1001", "amount": ")" + amount + R"("})";
}

// Each thing that can happen, as `on` names it. On daily goods one point a yuan is given without
// the rule.
const std::vector<Promise> triggers{
    {"purchase",
     instead(u"100 points"_s),
     u"All members get 100 points on buying any goods, at any time."_s,
     {{buy("50.00"), u"quote.earn"_s, 150}}},
    {"enrol",
     [](Make make) { make.start(u"welcome"_s); },
     u"All members get 500 points on joining, at any time."_s,
     {{join("1002"), u"member.points"_s, 500}}},
    {"action",
     [](Make make) { make.start(u"action"_s); },
     u"All members get 10 points for “Own bag”, at any time. Each member gets this at most once a day."_s,
     {{ownBag, u"points"_s, 10}, {ownBag, u"points"_s, 0}, {ownBag, u"points"_s, 10, 1}}},
    {"referral",
     [](Make make) { make.start(u"referral"_s); },
     u"All members get 500 points for each friend who joins through them, at any time."_s,
     {{join("1002", R"(, "referrer": "card:1001")"), u"member.points"_s, 0},
      {li, u"member.points"_s, 500}}},
    {"referral-first-purchase",
     [](Make make) { make.start(u"friend-buys"_s); },
     u"All members get 300 points for the first purchase of each friend whom they brought, at any time."_s,
     {{join("1002", R"(, "referrer": "card:1001")"), u"member.points"_s, 0},
      {buy("10.00", R"("category": "daily")", 1, "1002"), u"member.points"_s, 10},
      {li, u"member.points"_s, 300},
      {buy("10.00", R"("category": "daily")", 1, "1002"), u"member.points"_s, 20},
      {li, u"member.points"_s, 300}}},
    {"tier-up",
     [](Make make) { make.start(u"coupon-tier"_s); },
     u"All members get the coupon “5 off” on rising to a higher tier, at any time."_s,
     {{buy("4999.00"), u"member.coupons.0.coupon"_s, QJsonValue::Undefined},
      {buy("1.00"), u"member.coupons.0.coupon"_s, u"c5"_s},
      {li, u"member.tier"_s, u"gold"_s}}},
    {"top-up",
     [](Make make) { make.start(u"top-up"_s); },
     u"All members get ¥10.00 of stored value on topping up stored value, when the amount is ¥100.00 or more."_s,
     {{topUp("99.99"), u"stored_value"_s, u"99.99"_s},
      {topUp("100.00"), u"stored_value"_s, u"209.99"_s}}},
    {"day",
     [](Make make) {
         make.start(u"welcome"_s);
         make.happens(u"day"_s);
         make.add(u"from three days before to three days after their birthday"_s);
         make.limit(1, u"year"_s);
     },
     u"All members get 500 points, from three days before to three days after their birthday. Each member gets this at most once a year."_s,
     {{li, u"member.points"_s, 0},
      {li, u"member.points"_s, 500, 2},
      {li, u"member.points"_s, 500, 3}}}};

// Each thing that a rule can give on a bill, and to whom.
const std::vector<Promise> gifts{
    {"points_per",
     [](Make make) {
         make.start(u"base"_s);
         make.type(u"/give/points_per/points"_s, u"3"_s);
     },
     u"All members get 3 points for every ¥1.00 spent on any goods, at any time."_s,
     {{buy("50.00"), u"quote.earn"_s, 150}}},
    {"points_per, none",
     [](Make make) {
         make.start(u"goods"_s);
         make.type(u"/give/points_per/points"_s, u"0"_s);
     },
     u"All members get no points on Food, at any time."_s,
     {{both, u"quote.earn"_s, 20}}},
    {"points_per, extra",
     instead(u"All members get 1 point extra for every ¥10.00 spent on any goods, at any time."_s),
     u"All members get 1 point extra for every ¥10.00 spent on any goods, at any time."_s,
     {{buy("50.00"), u"quote.earn"_s, 55}}},
    {"multiply",
     instead(u"All members get double points on any goods, at any time."_s),
     u"All members get double points on any goods, at any time."_s,
     {{buy("50.00"), u"quote.earn"_s, 100}}},
    {"points to the referrer",
     instead(u"100 points for the friend who brought them"_s),
     u"All members buying any goods, at any time, earn 100 points for the friend who brought them."_s,
     {{join("1002", R"(, "referrer": "card:1001")"), u"member.points"_s, 0},
      {buy("10.00", R"("category": "daily")", 1, "1002"), u"member.points"_s, 10},
      {li, u"member.points"_s, 100}}},
    {"stored_value to the referrer",
     instead(u"¥5.00 of stored value for the friend who brought them"_s),
     u"All members buying any goods, at any time, earn ¥5.00 of stored value for the friend who brought them."_s,
     {join2, buy2, {li, u"member.stored_value"_s, u"5.00"_s}}},
    {"coupon to the referrer",
     instead(u"the coupon “5 off” for the friend who brought them"_s),
     u"All members buying any goods, at any time, earn the coupon “5 off” for the friend who brought them."_s,
     {join2, buy2, {li, u"member.coupons.0.coupon"_s, u"c5"_s}}},
    {"reward to the referrer",
     instead(u"“Mug” as a gift for the friend who brought them"_s),
     u"All members buying any goods, at any time, earn “Mug” as a gift for the friend who brought them."_s,
     {join2,
      buy2,
      {R"({"op": "stock", "reward": "mug", "change": 1, "reason": "count"})", u"stock"_s, 20}}},
    {"tag to the referrer",
     instead(u"the tag “VIP” for good for the friend who brought them"_s),
     u"All members buying any goods, at any time, earn the tag “VIP” for good for the friend who brought them."_s,
     {join2, buy2, {li, u"member.tags.0"_s, u"VIP"_s}}},
    {"stored_value",
     instead(u"¥5.00 of stored value"_s),
     u"All members get ¥5.00 of stored value on buying any goods, at any time."_s,
     {{buy("50.00"), u"member.stored_value"_s, u"5.00"_s}}},
    {"stored_value, steps",
     [](Make make) {
         make.start(u"top-up"_s);
         make.takeAway(u"/when/amount_at_least"_s);
         make.add(u"stored value (¥10.00 from ¥100.00)"_s);
         make.takeAway(u"/give/0/stored_value"_s);
     },
     u"All members get stored value (¥10.00 from ¥100.00) on topping up stored value, at any time."_s,
     {{topUp("99.99"), u"stored_value"_s, u"99.99"_s},
      {topUp("100.00"), u"stored_value"_s, u"209.99"_s}}},
    {"stored_value, one more step",
     [](Make make) {
         make.start(u"top-up"_s);
         make.takeAway(u"/when/amount_at_least"_s);
         make.add(u"stored value (¥10.00 from ¥100.00)"_s);
         make.takeAway(u"/give/0/stored_value"_s);
         make.add(u"One more step"_s);
         make.add(u"One more step"_s);
         make.takeAway(u"/give/stored_value/steps/0/give"_s);
     },
     u"All members get stored value (¥20.00 from ¥200.00, ¥40.00 from ¥400.00) on topping up stored value, at any time."_s,
     {{topUp("199.99"), u"stored_value"_s, u"199.99"_s},
      {topUp("200.00"), u"stored_value"_s, u"419.99"_s},
      {topUp("400.00"), u"stored_value"_s, u"859.99"_s}}},
    {"coupon",
     instead(u"the coupon “5 off”"_s),
     u"All members get the coupon “5 off” on buying any goods, at any time."_s,
     {{buy("50.00"), u"member.coupons.0.coupon"_s, u"c5"_s}}},
    {"reward",
     instead(u"“Mug” as a gift"_s),
     u"All members get “Mug” as a gift on buying any goods, at any time."_s,
     {{buy("50.00"), u"quote.earn"_s, 50},
      {R"({"op": "stock", "reward": "mug", "change": 1, "reason": "count"})", u"stock"_s, 20}}},
    {"tag",
     instead(u"the tag “VIP” for good"_s),
     u"All members get the tag “VIP” for good on buying any goods, at any time."_s,
     {{buy("50.00"), u"member.tags.0"_s, u"VIP"_s}, {li, u"member.tags.0"_s, u"VIP"_s, 40}}},
    {"tag, for a time",
     instead(u"the tag “VIP” for 30 days"_s),
     u"All members get the tag “VIP” for 30 days on buying any goods, at any time."_s,
     {{buy("50.00"), u"member.tags.0"_s, u"VIP"_s},
      {li, u"member.tags.0"_s, u"VIP"_s, 29},
      {li, u"member.tags.0"_s, QJsonValue::Undefined, 3}}},
    {"win-back",
     [](Make make) { make.start(u"win-back"_s); },
     u"All members get 100 points on buying any goods, after 90 days or more without a purchase."_s,
     {{buy("10.00"), u"quote.earn"_s, 10},
      {buy("10.00"), u"quote.earn"_s, 10, 89},
      {buy("10.00"), u"quote.earn"_s, 110, 90},
      {buy("10.00"), u"quote.earn"_s, 10}}}};

// Each way to lower a bill: what is to be paid.
const std::vector<Promise> reductions{
    {"steps",
     [](Make make) { make.start(u"threshold"_s); },
     u"All members get ¥20.00 off from ¥100.00, ¥50.00 off from ¥200.00 on any goods, at any time."_s,
     {{buy("99.99"), u"quote.payable"_s, u"99.99"_s},
      {buy("100.00"), u"quote.payable"_s, u"80.00"_s},
      {buy("200.00"), u"quote.payable"_s, u"150.00"_s}}},
    {"steps, one more",
     [](Make make) {
         make.start(u"threshold"_s);
         make.add(u"One more step"_s);
         make.takeAway(u"/give/discount/steps/0/off"_s);
     },
     u"All members get ¥50.00 off from ¥200.00, ¥100.00 off from ¥400.00 on any goods, at any time."_s,
     {{buy("100.00"), u"quote.payable"_s, u"100.00"_s},
      {buy("200.00"), u"quote.payable"_s, u"150.00"_s},
      {buy("400.00"), u"quote.payable"_s, u"300.00"_s}}},
    {"percent",
     instead(u"All members get 10% off any goods, at any time."_s),
     u"All members get 10% off any goods, at any time."_s,
     {{buy("50.00"), u"quote.payable"_s, u"45.00"_s}}},
    {"off",
     instead(u"All members get ¥5.00 off any goods, at any time."_s),
     u"All members get ¥5.00 off any goods, at any time."_s,
     {{buy("50.00"), u"quote.payable"_s, u"45.00"_s},
      {buy("3.00"), u"quote.payable"_s, u"0.00"_s}}},
    {"buy and get",
     instead(u"All members buying 5 items of any goods get 1 item more free, at any time."_s),
     u"All members buying 5 items of any goods get 1 item more free, at any time."_s,
     {{buy("50.00", R"("product": "bread")", 5), u"quote.payable"_s, u"50.00"_s},
      {buy("60.00", R"("product": "bread")", 6), u"quote.payable"_s, u"50.00"_s}}},
    {"buy and get another product",
     [](Make make) {
         instead(
             u"All members buying 1 item of any goods get 1 item of Latte free, at any time."_s)(
             make);
         make.add(u"for Food"_s);
         make.takeAway(u"/when/category"_s);
         make.add(u"for Latte"_s);
         make.choose(u"/when/product"_s, {u"Bread"_s});
     },
     u"All members buying 1 item of Bread get 1 item of Latte free, at any time."_s,
     {{latteAndBread, u"quote.payable"_s, u"7.00"_s},
      {buy("18.00", R"("product": "latte")"), u"quote.payable"_s, u"18.00"_s}}},
    {"nth",
     instead(u"All members get 50% off every 2nd item of any goods, at any time."_s),
     u"All members get 50% off every 2nd item of any goods, at any time."_s,
     {{buy("20.00", R"("product": "bread")", 2), u"quote.payable"_s, u"15.00"_s}}},
    {"bundle, off",
     [](Make make) { make.start(u"bundle"_s); },
     u"All members buying Food and Daily together get ¥5.00 off, at any time."_s,
     {{both, u"quote.payable"_s, u"45.00"_s}, {buy("30.00"), u"quote.payable"_s, u"30.00"_s}}},
    {"bundle of three",
     [](Make make) {
         make.start(u"bundle"_s);
         make.add(u"One more part of the bundle"_s);
         make.choose(u"/give/discount/bundle/of/2/product"_s, {u"Latte"_s});
     },
     u"All members buying Food, Daily, and Latte together get ¥5.00 off, at any time."_s,
     {{both, u"quote.payable"_s, u"50.00"_s}, {allThree, u"quote.payable"_s, u"63.00"_s}}},
    {"bundle of three, then of two",
     [](Make make) {
         make.start(u"bundle"_s);
         make.add(u"One more part of the bundle"_s);
         make.takeAway(u"/give/discount/bundle/of/0/category"_s);
     },
     u"All members buying Daily and Latte together get ¥5.00 off, at any time."_s,
     {{both, u"quote.payable"_s, u"50.00"_s}, {allThree, u"quote.payable"_s, u"63.00"_s}}},
    {"bundle, price",
     instead(u"All members buying Food and Daily together pay ¥20.00, at any time."_s),
     u"All members buying Food and Daily together pay ¥20.00, at any time."_s,
     {{both, u"quote.payable"_s, u"20.00"_s}}},
    {"unit_price",
     instead(u"All members pay ¥10.00 each for any goods, at any time."_s),
     u"All members pay ¥10.00 each for any goods, at any time."_s,
     {{buy("36.00", R"("product": "latte")", 2), u"quote.payable"_s, u"20.00"_s}}},
    {"max_units",
     [](Make make) {
         instead(u"All members pay ¥10.00 each for any goods, at any time."_s)(make);
         make.add(u"At most 2 items of a purchase"_s);
     },
     u"All members pay ¥10.00 each for any goods, at any time. This covers at most 2 items of a purchase."_s,
     {{buy("54.00", R"("product": "latte")", 3), u"quote.payable"_s, u"38.00"_s}}}};

std::function<void(Make)> limited(const QString &window)
{
    return [window](Make make) {
        instead(u"100 points"_s)(make);
        make.limit(1, window);
    };
}

// Once in the window, not again within it, again in the next; today is Wednesday, 4 November.
std::vector<Asked> onceIn(int within, int next)
{
    std::vector<Asked> asked{{buy("10.00"), u"quote.earn"_s, 110},
                             {buy("10.00"), u"quote.earn"_s, 10}};
    if (within > 0) {
        asked.push_back({buy("10.00"), u"quote.earn"_s, 10, within});
    }
    if (next > 0) {
        asked.push_back({buy("10.00"), u"quote.earn"_s, 110, next});
    }
    return asked;
}

// One line of the terms on a rule of 100 points, or on an offer.
std::function<void(Make)> within(const QString &term, const QString &pointer, QDate day)
{
    return [=](Make make) {
        instead(u"100 points"_s)(make);
        make.add(term);
        make.date(pointer, {day});
    };
}

std::function<void(Make)> with(const QString &offer, const QString &term)
{
    return [=](Make make) {
        instead(offer)(make);
        make.add(term);
    };
}

const QString tenth = u"All members get 10% off any goods, at any time."_s;
const QString five = u"All members get ¥5.00 off any goods, at any time."_s;
const QString group = u"Not together with other offers of a group"_s;

// How a rule stands beside others: by itself or best of its group, on top of the tier's discount of
// a tenth or instead of it.
const std::vector<Promise> company{
    {"no stack",
     [](Make make) {
         instead(tenth)(make);
         instead(five)(make);
     },
     five,
     {{buy("100.00"), u"quote.payable"_s, u"85.00"_s}}},
    {"stack",
     [](Make make) {
         with(tenth, group)(make);
         with(five, group)(make);
     },
     five + u" Of the offers in the group “A” only the best counts."_s,
     {{buy("100.00"), u"quote.payable"_s, u"90.00"_s},
      {buy("20.00"), u"quote.payable"_s, u"15.00"_s}}},
    {"tier_discount",
     instead(tenth),
     tenth,
     {{buy("6000.00"), u"member.tier"_s, u"gold"_s},
      {buy("50.00"), u"quote.payable"_s, u"40.50"_s}}},
    {"no tier_discount",
     with(tenth, u"Without the tier's own discount"_s),
     tenth + u" The tier's own discount does not come on top."_s,
     {{buy("6000.00"), u"member.tier"_s, u"gold"_s},
      {buy("50.00"), u"quote.payable"_s, u"45.00"_s}}}};

const QString hundred = u"All members get 100 points on buying any goods, at any time. "_s;

// Each bound: times and points, of a member and of all, by each window.
const std::vector<Promise> limits{
    {"from a day",
     within(u"Only from a day on"_s, u"/from"_s, QDate(2026, 11, 6)),
     hundred + u"Valid from 2026-11-06 on."_s,
     {{buy("10.00"), u"quote.earn"_s, 10},
      {buy("10.00"), u"quote.earn"_s, 10, 1},
      {buy("10.00"), u"quote.earn"_s, 110, 1}}},
    {"until a day",
     within(u"Only until a day"_s, u"/until"_s, QDate(2026, 11, 5)),
     hundred + u"Valid until 2026-11-05."_s,
     {{buy("10.00"), u"quote.earn"_s, 110},
      {buy("10.00"), u"quote.earn"_s, 110, 1},
      {buy("10.00"), u"quote.earn"_s, 10, 1}}},
    {"once a day", limited(u"day"_s), hundred + u"Each member gets this at most once a day."_s,
     onceIn(0, 1)},
    {"once a week", limited(u"week"_s), hundred + u"Each member gets this at most once a week."_s,
     onceIn(4, 1)},
    {"once a month", limited(u"month"_s),
     hundred + u"Each member gets this at most once a month."_s, onceIn(26, 1)},
    {"once a year", limited(u"year"_s), hundred + u"Each member gets this at most once a year."_s,
     onceIn(57, 1)},
    {"once ever", limited(u"lifetime"_s),
     hundred + u"Each member gets this at most once in total."_s, onceIn(800, 0)},
    {"points of a member",
     [](Make make) {
         instead(u"100 points"_s)(make);
         make.add(u"At most 100 points a month for each member"_s);
         make.type(u"/limit/per_member/points"_s, u"130"_s);
     },
     hundred + u"Each member gets this at most 130 points a month."_s,
     {{buy("10.00"), u"quote.earn"_s, 110},
      {buy("10.00"), u"quote.earn"_s, 40},
      {buy("10.00"), u"quote.earn"_s, 10},
      {buy("10.00"), u"quote.earn"_s, 110, 28}}},
    {"times and points of a member",
     [](Make make) {
         instead(u"100 points"_s)(make);
         make.limit(2, u"month"_s);
         make.add(u"And at most 100 points for each member"_s);
         make.type(u"/limit/per_member/points"_s, u"150"_s);
     },
     hundred + u"Each member gets this at most 2 times and 150 points a month."_s,
     {{buy("10.00"), u"quote.earn"_s, 110},
      {buy("10.00"), u"quote.earn"_s, 60},
      {buy("10.00"), u"quote.earn"_s, 10},
      {buy("10.00"), u"quote.earn"_s, 110, 28}}},
    {"times of all",
     [](Make make) {
         instead(u"100 points"_s)(make);
         make.limitAll(2);
     },
     hundred + u"All members together get this at most 2 times a month."_s,
     {{join("1002"), u"member.points"_s, 0},
      {buy("10.00"), u"quote.earn"_s, 110},
      {buy("10.00", R"("category": "daily")", 1, "1002"), u"quote.earn"_s, 110},
      {buy("10.00"), u"quote.earn"_s, 10},
      {buy("10.00"), u"quote.earn"_s, 110, 28}}},
    {"points of all",
     [](Make make) {
         instead(u"100 points"_s)(make);
         make.add(u"At most 1,000 points for all members together"_s);
         make.type(u"/limit/total/points"_s, u"150"_s);
     },
     hundred + u"All members together get this at most 150 points in total."_s,
     {{join("1002"), u"member.points"_s, 0},
      {buy("10.00"), u"quote.earn"_s, 110},
      {buy("10.00", R"("category": "daily")", 1, "1002"), u"quote.earn"_s, 60},
      {buy("10.00"), u"quote.earn"_s, 10}}}};

} // namespace

// Every kind of rule of the programme file can be made in the window, by its own controls;
// published, it is what its sentence says, at the till as at any other door (R1–R6, D5, D6, T3).
class TestEveryRule : public QObject, protected PromiseCase
{
    Q_OBJECT

private slots:
    void init() { start(programme()); }
    void cleanup() { finish(); }

    void givesWhatItPromisesOnEachOccasion_data() { list(triggers); }
    void givesWhatItPromisesOnEachOccasion() { prove(triggers); }
    void givesWhatItPromises_data() { list(gifts); }
    void givesWhatItPromises() { prove(gifts); }
    void takesOffWhatItPromises_data() { list(reductions); }
    void takesOffWhatItPromises() { prove(reductions); }
    void standsBesideOthersAsItSays_data() { list(company); }
    void standsBesideOthersAsItSays() { prove(company); }
    void stopsWhereItSays_data() { list(limits); }
    void stopsWhereItSays() { prove(limits); }
    void everyOccasionCanBeChosen();

private:
    static QByteArray programme()
    {
        return salesfloor::Terms{
            .rules = {},
            .tiers = R"({"id": "basic", "name": "Basic"}, {"id": "gold", "name": "Gold",
                "discount": 0.1, "paths": [{"metric": "spend", "at_least": "5000.00"}]})",
            .coupons = R"({"id": "c5", "name": "5 off", "discount": {"off": "5.00"}})",
            .rewards = R"({"id": "mug", "name": "Mug", "points": 300, "stock": 20})"}
            .text();
    }
};

// From a rule that gives points, each of them in turn.
void TestEveryRule::everyOccasionCanBeChosen()
{
    RuleMaker maker(*m_page);
    maker.start(u"welcome"_s);
    QSet<QString> said;
    const QStringList occasions{
        u"purchase"_s, u"enrol"_s,  u"action:bag"_s, u"referral"_s,
        u"tier-up"_s,  u"top-up"_s, u"day"_s,        u"referral-first-purchase"_s};
    QCOMPARE(maker.form().triggerBox()->count(), occasions.size());
    for (const QString &occasion : occasions) {
        maker.happens(occasion);
        QCOMPARE(draft().value(u"/rules/1/on"_s).toString(), occasion);
        said += maker.said();
    }
    QCOMPARE(said.size(), occasions.size());
}

QTEST_MAIN(TestEveryRule)
#include "tst_everyrule.moc"
