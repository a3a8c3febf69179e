#include "conditioncase.h"

using namespace regulars;
using namespace regulars::promises;
using namespace Qt::StringLiterals;

namespace
{

const Asked fiveThousand = told(buy("5000.00"), u"member.tier"_s, u"gold"_s);
const std::vector<Promise> aboutMembers{
    {"at_least_tier",
     only(u"if they are Gold members or above"_s),
     u"Gold members and above get 100 points on buying any goods, at any time."_s,
     {no, fiveThousand, yes}},
    {"tier",
     only(u"if they are Gold members"_s),
     u"Gold members get 100 points on buying any goods, at any time."_s,
     {no, fiveThousand, yes}},
    {"segment",
     only(u"if they are in the segment “Sleeping”"_s),
     u"Members in the segment “Sleeping” get 100 points on buying any goods, at any time."_s,
     {no, no, later(yes, 31), no}},
    {"tag",
     only(u"if they are tagged “VIP”"_s),
     u"Members tagged “VIP” get 100 points on buying any goods, at any time."_s,
     {no,
      told(R"({"op": "tag", "member": "card:1001", "add": ["VIP"]})", u"member.tags.0"_s, u"VIP"_s),
      yes}},
    {"gender",
     only(u"if their gender is female"_s),
     u"All members get 100 points on buying any goods, if their gender is female."_s,
     {no,
      told(R"({"op": "update", "member": "card:1001", "gender": "female"})", u"member.points"_s,
           10),
      yes}},
    {"age_at_least",
     only(u"if they are 60 or older"_s),
     u"All members get 100 points on buying any goods, if they are 60 or older."_s,
     {no, told(join("1002", R"(, "birthday": "1966-11-04")"), u"member.points"_s, 0),
      told(buy("10.00", R"("category": "daily")", 1, "1002"), earn, 110)}},
    {"age_below",
     only(u"if they are younger than 18"_s),
     u"All members get 100 points on buying any goods, if they are younger than 18."_s,
     {no, told(join("1002", R"(, "birthday": "2008-11-05")"), u"member.points"_s, 0),
      told(buy("10.00", R"("category": "daily")", 1, "1002"), earn, 110),
      later(told(buy("10.00", R"("category": "daily")", 1, "1002"), earn, 10), 1)}},
    {"points_at_least",
     only(u"when they have 100 points or more"_s),
     u"All members get 100 points on buying any goods, when they have 100 points or more."_s,
     {told(buy("99.00"), earn, 99), told(buy("1.00"), earn, 1), yes}},
    {"expiring",
     only(u"when 100 points or more of theirs expire within 30 days"_s),
     u"All members get 100 points on buying any goods, when 100 points or more of theirs expire within 30 days."_s,
     {told(buy("100.00"), earn, 100), no, later(no, 330), later(yes, 10)}}};

const std::vector<Promise> aboutGoods{
    {"category",
     only(u"for Food"_s),
     u"All members get 100 points on buying Food, at any time."_s,
     {no, told(buy("10.00", R"("category": "food")"), earn, 110),
      told(buy("10.00", R"("category": "tea")"), earn, 110)}},
    {"product",
     only(u"for Latte"_s),
     u"All members get 100 points on buying Latte, at any time."_s,
     {no, told(buy("10.00", R"("product": "bread")"), earn, 10),
      told(buy("10.00", R"("product": "latte")"), earn, 110)}},
    {"not",
     only(u"except for Food"_s),
     u"All members get 100 points on buying any goods except Food, at any time."_s,
     {yes, told(buy("10.00", R"("category": "food")"), earn, 10)}},
    {"usual",
     only(u"for goods that they bought 3 times or more in the last 90 days"_s),
     u"All members get 100 points on buying goods that they bought 3 times or more in the last 90 days, at any time."_s,
     {told(buy("10.00", R"("product": "bread")"), earn, 10),
      told(buy("10.00", R"("product": "bread")"), earn, 10),
      told(buy("10.00", R"("product": "latte")"), earn, 10),
      told(buy("10.00", R"("product": "bread")"), earn, 10),
      told(buy("10.00", R"("product": "bread")"), earn, 110)}},
    {"runs_out_within",
     only(u"for goods of theirs that run out within 7 days"_s),
     u"All members get 100 points on buying goods of theirs that run out within 7 days, at any time."_s,
     {told(buy("10.00", R"("product": "latte")"), earn, 10),
      later(told(buy("10.00", R"("product": "bread")"), earn, 10), 4),
      told(buy("10.00", R"("product": "latte")"), earn, 110)}}};

const std::vector<Promise> aboutTime{
    {"weekdays",
     only(u"every Saturday and Sunday"_s),
     u"All members get 100 points on buying any goods, every Saturday and Sunday."_s,
     {no, later(yes, 3), later(yes, 1), later(no, 1)}},
    {"between",
     only(u"between 14:00 and 16:00"_s),
     u"All members get 100 points on buying any goods, between 14:00 and 16:00."_s,
     {yes, later(yes, 0, 1), later(no, 0, 1)}},
    {"month_days",
     only(u"on the 10th of each month"_s),
     u"All members get 100 points on buying any goods, on the 10th of each month."_s,
     {no, later(yes, 6), later(no, 1)}},
    {"dates",
     [](Make make) {
         const QDate today = QDate::currentDate(); // with which the line begins
         only(u"from %1 to %2"_s.arg(today.toString(Qt::ISODate),
                                     today.addDays(30).toString(Qt::ISODate)))(make);
         make.date(u"/when/dates"_s, {QDate(2026, 11, 6), QDate(2026, 11, 7)});
     },
     u"All members get 100 points on buying any goods, from 2026-11-06 to 2026-11-07."_s,
     {later(no, 1), later(yes, 1), later(yes, 1), later(no, 1)}},
    {"birthday",
     only(u"from three days before to three days after their birthday"_s),
     u"All members get 100 points on buying any goods, from three days before to three days after their birthday."_s,
     {no, later(yes, 1), later(yes, 6), later(no, 1)}},
    {"birthday, the day",
     [](Make make) {
         only(u"from three days before to three days after their birthday"_s)(make);
         make.choose(u"/when/birthday"_s, {u"on their birthday"_s});
     },
     u"All members get 100 points on buying any goods, on their birthday."_s,
     {no, later(no, 3), later(yes, 1), later(no, 1)}},
    {"birthday, the month",
     [](Make make) {
         only(u"from three days before to three days after their birthday"_s)(make);
         make.choose(u"/when/birthday"_s, {u"in the month of their birthday"_s});
     },
     u"All members get 100 points on buying any goods, in the month of their birthday."_s,
     {yes, later(yes, 26), later(no, 1)}},
    {"joined_within",
     only(u"within 7 days of joining"_s),
     u"All members get 100 points on buying any goods, within 7 days of joining."_s,
     {yes, later(yes, 6), later(no, 1)}},
    {"silent_for",
     only(u"after 30 days or more without a purchase"_s),
     u"All members get 100 points on buying any goods, after 30 days or more without a purchase."_s,
     {no, later(no, 29), later(yes, 30)}}};

const std::vector<Promise> aboutPurchases{
    {"purchase_at_least",
     only(u"when the purchase is ¥100.00 or more"_s),
     u"All members get 100 points on buying any goods, when the purchase is ¥100.00 or more."_s,
     {told(buy("99.99"), earn, 99), told(buy("100.00"), earn, 200)}},
    {"items_at_least",
     only(u"with 3 items or more"_s),
     u"All members get 100 points on buying any goods, with 3 items or more."_s,
     {told(buy("10.00", R"("category": "daily")", 2), earn, 10),
      told(buy("10.00", R"("category": "daily")", 3), earn, 110)}},
    {"first_purchase",
     only(u"at their first purchase"_s),
     u"All members get 100 points on buying any goods, at their first purchase."_s,
     {yes, no}},
    {"channel",
     only(u"through the channel “online”"_s),
     u"All members get 100 points on buying any goods, through the channel “online”."_s,
     {no, told(R"({"op": "checkout", "member": "card:1001", "channel": "online",
                   "lines": [{"category": "daily", "amount": "10.00"}]})",
               earn, 110)}}};

const std::vector<Promise> aboutHistory{
    {"visits at least",
     only(u"when they have made 5 visits or more this month"_s),
     u"All members get 100 points on buying any goods, when they have made 5 visits or more this month."_s,
     {no, no, no, no, yes, later(no, 27)}},
    {"visits at most",
     only(u"when they have made at most 5 visits this month"_s),
     u"All members get 100 points on buying any goods, when they have made at most 5 visits this month."_s,
     {yes, yes, yes, yes, yes, no}},
    {"visits every",
     only(u"for every 5 visits that they make since joining"_s),
     u"All members get 100 points on buying any goods, for every 5 visits that they make since joining."_s,
     {no, no, no, no, yes, no, no, no, no, yes}},
    {"spend at least",
     only(u"when they have spent ¥100.00 or more this month"_s),
     u"All members get 100 points on buying any goods, when they have spent ¥100.00 or more this month."_s,
     {told(buy("90.00"), earn, 90), yes}},
    {"spend at most",
     only(u"when they have spent at most ¥100.00 this month"_s),
     u"All members get 100 points on buying any goods, when they have spent at most ¥100.00 this month."_s,
     {told(buy("90.00"), earn, 190), yes, no}},
    {"spend every",
     only(u"for every ¥100.00 that they spend since joining"_s),
     u"All members get 100 points on buying any goods, for every ¥100.00 that they spend since joining."_s,
     {told(buy("90.00"), earn, 90), yes, no, told(buy("190.00"), earn, 390)}},
    {"quantity at least",
     only(u"when they have bought 10 items or more this month"_s),
     u"All members get 100 points on buying any goods, when they have bought 10 items or more this month."_s,
     {told(buy("10.00", R"("category": "daily")", 9), earn, 10), yes}},
    {"quantity at most",
     only(u"when they have bought at most 10 items this month"_s),
     u"All members get 100 points on buying any goods, when they have bought at most 10 items this month."_s,
     {told(buy("10.00", R"("category": "daily")", 9), earn, 110), yes, no}},
    {"quantity every",
     only(u"for every 10 items that they buy since joining"_s),
     u"All members get 100 points on buying any goods, for every 10 items that they buy since joining."_s,
     {told(buy("10.00", R"("category": "daily")", 9), earn, 10), yes, no,
      told(buy("10.00", R"("category": "daily")", 20), earn, 210)}},
    {"spend top share",
     [](Make make) {
         make.start(u"welcome"_s);
         make.happens(u"day"_s);
         make.add(u"when they are in the top 10% by what they spend in the last 12 months"_s);
         make.type(u"/when/top_share"_s, u"50"_s);
     },
     u"All members get 500 points, when they are in the top 50% by what they spend in the last 12 months."_s,
     {told(join("1002"), u"member.points"_s, 0), told(buy("100.00"), earn, 100), tenOfTheOther,
      later(told(li, u"member.points"_s, 600), 1),
      told(R"({"op": "member", "member": "card:1002"})", u"member.points"_s, 10)}},
    {"discount_share at least",
     [](Make make) {
         make.start(u"threshold"_s);
         only(u"when discounts in the last 12 months were 10% or more of the list price"_s)(make);
     },
     u"All members get 100 points on buying any goods, when discounts in the last 12 months were 10% or more of the list price."_s,
     {told(buy("99.00"), earn, 99), told(buy("100.00"), earn, 180), no}},
    {"discount_share at most",
     [](Make make) {
         make.start(u"threshold"_s);
         only(u"when discounts in the last 12 months were at most 10% of the list price"_s)(make);
     },
     u"All members get 100 points on buying any goods, when discounts in the last 12 months were at most 10% of the list price."_s,
     {told(buy("99.00"), earn, 199), told(buy("100.00"), earn, 80), yes}},
    {"points_earned at least",
     only(u"when they have earned 500 points or more this month"_s),
     u"All members get 100 points on buying any goods, when they have earned 500 points or more this month."_s,
     {told(buy("500.00"), earn, 500), yes}},
    {"points_redeemed at least",
     only(u"when they have redeemed 500 points or more this month"_s),
     u"All members get 100 points on buying any goods, when they have redeemed 500 points or more this month."_s,
     {told(buy("1000.00"), earn, 1000), redeemed, no,
      told(R"({"op": "redeem", "member": "card:1001", "reward": "mug"})", u"member.points"_s, 410),
      yes}},
    {"actions at least",
     only(u"when they have done 3 actions or more this month"_s),
     u"All members get 100 points on buying any goods, when they have done 3 actions or more this month."_s,
     {acted, acted, no, acted, yes}},
    {"referrals at least",
     only(u"when they have brought 3 friends or more this month"_s),
     u"All members get 100 points on buying any goods, when they have brought 3 friends or more this month."_s,
     {friendJoins("1002"), friendJoins("1003"), no, friendJoins("1004"), yes}},
    {"average_basket at least",
     only(u"when their average purchase in the last 12 months is ¥100.00 or more"_s),
     u"All members get 100 points on buying any goods, when their average purchase in the last 12 months is ¥100.00 or more."_s,
     {told(buy("90.00"), earn, 90), told(buy("110.00"), earn, 210), no}},
    {"average_basket at most",
     only(u"when their average purchase in the last 12 months is at most ¥100.00"_s),
     u"All members get 100 points on buying any goods, when their average purchase in the last 12 months is at most ¥100.00."_s,
     {told(buy("110.00"), earn, 110), told(buy("90.00"), earn, 190)}},
    {"redeem_share at least",
     only(u"when they have redeemed 50% or more of the points earned in the last 12 months"_s),
     u"All members get 100 points on buying any goods, when they have redeemed 50% or more of the points earned in the last 12 months."_s,
     {told(buy("600.00"), earn, 600), no,
      told(R"({"op": "redeem", "member": "card:1001", "reward": "mug"})", u"member.points"_s, 310),
      told(buy("1.00"), earn, 1)}}};

} // namespace

// Every kind of condition can be added to a rule in the window; published, the rule gives its 100
// points at the till where the condition holds, and nowhere else (R1, R2, R5, M6, C1).
class TestEveryCondition : public QObject, protected ConditionCase
{
    Q_OBJECT

private slots:
    void init() { start(programme()); }
    void cleanup() { finish(); }

    void whoIsMeant_data() { list(aboutMembers); }
    void whoIsMeant() { prove(aboutMembers); }
    void whichGoodsAreMeant_data() { list(aboutGoods); }
    void whichGoodsAreMeant() { prove(aboutGoods); }
    void whichTimesAreMeant_data() { list(aboutTime); }
    void whichTimesAreMeant() { prove(aboutTime); }
    void whichPurchasesAreMeant_data() { list(aboutPurchases); }
    void whichPurchasesAreMeant() { prove(aboutPurchases); }
    void whichHistoryIsMeant_data() { list(aboutHistory); }
    void whichHistoryIsMeant() { prove(aboutHistory); }
};

QTEST_MAIN(TestEveryCondition)
#include "tst_everycondition.moc"
