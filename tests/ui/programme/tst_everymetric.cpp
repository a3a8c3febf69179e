#include "conditioncase.h"

using namespace regulars;
using namespace regulars::promises;
using namespace Qt::StringLiterals;

namespace
{

// A mug taken; so many points are left.
Asked mug(int left)
{
    return told(redeemed.request, redeemed.figure, left);
}

const QByteArray other = R"({"op": "member", "member": "card:1002"})";
const QByteArray actOfTheOther = R"({"op": "action", "member": "card:1002", "action": "bag"})";
const Asked mugOfTheOther =
    told(R"({"op": "redeem", "member": "card:1002", "reward": "mug"})", u"member.points"_s, 700);
const Asked joins = told(join("1002"), u"member.points"_s, 0);

// 500 points each day for the better half.
std::function<void(Make)> top(const QString &words)
{
    return [words](Make make) {
        make.start(u"welcome"_s);
        make.happens(u"day"_s);
        make.add(words);
        make.type(u"/when/top_share"_s, u"50"_s);
    };
}

const std::vector<Promise> bounds{
    {"points_earned at most",
     only(u"when they have earned at most 500 points this month"_s),
     u"All members get 100 points on buying any goods, when they have earned at most 500 points this month."_s,
     {yes, told(buy("400.00"), earn, 500), no, later(yes, 27)}},
    {"points_redeemed at most",
     only(u"when they have redeemed at most 500 points this month"_s),
     u"All members get 100 points on buying any goods, when they have redeemed at most 500 points this month."_s,
     {told(buy("1000.00"), earn, 1100), mug(800), yes, mug(610), no, later(yes, 27)}},
    {"redeem_share at most",
     only(u"when they have redeemed at most 50% of the points earned in the last 12 months"_s),
     u"All members get 100 points on buying any goods, when they have redeemed at most 50% of the points earned in the last 12 months."_s,
     {told(buy("600.00"), earn, 600), yes, mug(410), yes, mug(220), no}},
    {"actions at most",
     only(u"when they have done at most 3 actions this month"_s),
     u"All members get 100 points on buying any goods, when they have done at most 3 actions this month."_s,
     {yes, acted, acted, acted, yes, acted, no, later(yes, 27)}},
    {"referrals at most",
     only(u"when they have brought at most 3 friends this month"_s),
     u"All members get 100 points on buying any goods, when they have brought at most 3 friends this month."_s,
     {yes, friendJoins("1002"), friendJoins("1003"), friendJoins("1004"), yes, friendJoins("1005"),
      no, later(yes, 27)}}};

// Where they come round: each is counted by what happens then.
const std::vector<Promise> rounds{
    {"actions every",
     [](Make make) {
         make.start(u"action"_s);
         make.takeAway(u"/limit/per_member/times"_s);
         make.add(u"for every 3 actions that they do since joining"_s);
     },
     u"All members get 10 points for “Own bag”, for every 3 actions that they do since joining."_s,
     {acted, acted, told(act, u"points"_s, 10), acted, acted, told(act, u"points"_s, 10)}},
    {"referrals every",
     [](Make make) {
         make.start(u"referral"_s);
         make.add(u"for every 3 friends whom they bring since joining"_s);
     },
     u"All members get 500 points, for every 3 friends whom they bring since joining."_s,
     {friendJoins("1002"), friendJoins("1003"), told(li, u"member.points"_s, 0),
      friendJoins("1004"), told(li, u"member.points"_s, 500), friendJoins("1005"),
      friendJoins("1006"), told(li, u"member.points"_s, 500), friendJoins("1007"),
      told(li, u"member.points"_s, 1000)}}};

const std::vector<Promise> ranks{
    {"visits top share",
     top(u"when they are in the top 10% by visits in the last 12 months"_s),
     u"All members get 500 points, when they are in the top 50% by visits in the last 12 months."_s,
     {joins, no, no, told(buy("100.00", R"("category": "daily")", 1, "1002"), earn, 100),
      later(told(li, u"member.points"_s, 520), 1), told(other, u"member.points"_s, 100)}},
    {"quantity top share",
     top(u"when they are in the top 10% by items bought in the last 12 months"_s),
     u"All members get 500 points, when they are in the top 50% by items bought in the last 12 months."_s,
     {joins, told(buy("10.00", R"("category": "daily")", 3), earn, 10),
      told(buy("100.00", R"("category": "daily")", 1, "1002"), earn, 100),
      later(told(li, u"member.points"_s, 510), 1), told(other, u"member.points"_s, 100)}},
    {"points_earned top share",
     top(u"when they are in the top 10% by points earned in the last 12 months"_s),
     u"All members get 500 points, when they are in the top 50% by points earned in the last 12 months."_s,
     {joins, told(buy("100.00"), earn, 100), tenOfTheOther,
      later(told(li, u"member.points"_s, 600), 1), told(other, u"member.points"_s, 10)}},
    {"points_redeemed top share",
     top(u"when they are in the top 10% by points redeemed in the last 12 months"_s),
     u"All members get 500 points, when they are in the top 50% by points redeemed in the last 12 months."_s,
     {joins, told(buy("1000.00"), earn, 1000),
      told(buy("1000.00", R"("category": "daily")", 1, "1002"), earn, 1000), mug(700), mug(400),
      mugOfTheOther, later(told(li, u"member.points"_s, 900), 1),
      told(other, u"member.points"_s, 700)}},
    {"actions top share",
     top(u"when they are in the top 10% by actions done in the last 12 months"_s),
     u"All members get 500 points, when they are in the top 50% by actions done in the last 12 months."_s,
     {joins, acted, acted, told(actOfTheOther, u"points"_s, 0),
      later(told(li, u"member.points"_s, 500), 1), told(other, u"member.points"_s, 0)}},
    {"referrals top share",
     top(u"when they are in the top 10% by friends brought in the last 12 months"_s),
     u"All members get 500 points, when they are in the top 50% by friends brought in the last 12 months."_s,
     {friendJoins("1002"), friendJoins("1003"),
      told(join("1004", R"(, "referrer": "card:1002")"), u"member.points"_s, 0),
      later(told(li, u"member.points"_s, 500), 1), told(other, u"member.points"_s, 0)}}};

// Bread and lattes are food, a latte is tea.
const std::vector<Promise> narrowed{
    {"visits at least, a category",
     [](Make make) {
         only(u"when they have made 5 visits or more this month"_s)(make);
         make.countOnly(u"when they have made 5 visits or more with Food this month"_s);
         make.type(u"/when/at_least"_s, u"2"_s);
     },
     u"All members get 100 points on buying any goods, when they have made 2 visits or more with Food this month."_s,
     {no, no, told(buy("10.00", R"("category": "food")", 1), earn, 10),
      told(buy("10.00", R"("category": "tea")", 1), earn, 110), yes}},
    {"visits at most, a product",
     [](Make make) {
         only(u"when they have made at most 5 visits this month"_s)(make);
         make.countOnly(u"when they have made at most 5 visits with Latte this month"_s);
         make.type(u"/when/at_most"_s, u"1"_s);
     },
     u"All members get 100 points on buying any goods, when they have made at most 1 visit with Latte this month."_s,
     {yes, told(buy("10.00", R"("product": "latte")", 1), earn, 110), yes,
      told(buy("10.00", R"("product": "latte")", 1), earn, 10), no}},
    {"visits every, a category",
     [](Make make) {
         only(u"for every 5 visits that they make since joining"_s)(make);
         make.countOnly(u"for every 5 visits with Food that they make since joining"_s);
         make.type(u"/when/every"_s, u"2"_s);
         make.choose(u"/when/category"_s, {u"Daily"_s});
     },
     u"All members get 100 points on buying any goods, for every 2 visits with Daily that they make since joining."_s,
     {no, told(buy("10.00", R"("category": "food")", 1), earn, 10), yes, no, yes}},
    {"spend at least, a product",
     [](Make make) {
         only(u"when they have spent ¥100.00 or more this month"_s)(make);
         make.countOnly(u"when they have spent ¥100.00 or more on Latte this month"_s);
         make.choose(u"/when/product"_s, {u"Bread"_s});
     },
     u"All members get 100 points on buying any goods, when they have spent ¥100.00 or more on Bread this month."_s,
     {told(buy("200.00"), earn, 200), told(buy("100.00", R"("product": "latte")", 1), earn, 100),
      told(buy("90.00", R"("product": "bread")", 1), earn, 90),
      told(buy("10.00", R"("product": "bread")", 1), earn, 110), yes}},
    {"spend at most, a category",
     [](Make make) {
         only(u"when they have spent at most ¥100.00 this month"_s)(make);
         make.countOnly(u"when they have spent at most ¥100.00 on Food this month"_s);
     },
     u"All members get 100 points on buying any goods, when they have spent at most ¥100.00 on Food this month."_s,
     {told(buy("200.00"), earn, 300), told(buy("100.00", R"("category": "tea")", 1), earn, 200),
      told(buy("10.00", R"("category": "food")", 1), earn, 10), no}},
    {"spend every, a category",
     [](Make make) {
         only(u"for every ¥100.00 that they spend since joining"_s)(make);
         make.countOnly(u"for every ¥100.00 that they spend on Food since joining"_s);
     },
     u"All members get 100 points on buying any goods, for every ¥100.00 that they spend on Food since joining."_s,
     {told(buy("200.00"), earn, 200), told(buy("90.00", R"("category": "tea")", 1), earn, 90),
      told(buy("10.00", R"("category": "food")", 1), earn, 110),
      told(buy("10.00", R"("category": "food")", 1), earn, 10)}},
    {"quantity at least, a product",
     [](Make make) {
         only(u"when they have bought 10 items or more this month"_s)(make);
         make.countOnly(u"when they have bought 10 items or more of Latte this month"_s);
     },
     u"All members get 100 points on buying any goods, when they have bought 10 items or more of Latte this month."_s,
     {told(buy("10.00", R"("product": "bread")", 10), earn, 10),
      told(buy("10.00", R"("product": "latte")", 9), earn, 10),
      told(buy("10.00", R"("product": "latte")", 1), earn, 110), yes}},
    {"quantity at most, a category",
     [](Make make) {
         only(u"when they have bought at most 10 items this month"_s)(make);
         make.countOnly(u"when they have bought at most 10 items of Food this month"_s);
     },
     u"All members get 100 points on buying any goods, when they have bought at most 10 items of Food this month."_s,
     {told(buy("10.00", R"("category": "daily")", 20), earn, 110),
      told(buy("10.00", R"("product": "bread")", 10), earn, 110),
      told(buy("10.00", R"("product": "latte")", 1), earn, 10), no}},
    {"quantity every, a product",
     [](Make make) {
         only(u"for every 10 items that they buy since joining"_s)(make);
         make.countOnly(u"for every 10 items of Latte that they buy since joining"_s);
     },
     u"All members get 100 points on buying any goods, for every 10 items of Latte that they buy since joining."_s,
     {told(buy("10.00", R"("product": "bread")", 10), earn, 10),
      told(buy("10.00", R"("product": "latte")", 9), earn, 10),
      told(buy("10.00", R"("product": "latte")", 1), earn, 110),
      told(buy("10.00", R"("product": "latte")", 20), earn, 210)}},
    {"average_basket at least, a category",
     [](Make make) {
         only(u"when their average purchase in the last 12 months is ¥100.00 or more"_s)(make);
         make.countOnly(
             u"when their average purchase of Food in the last 12 months is ¥100.00 or more"_s);
     },
     u"All members get 100 points on buying any goods, when their average purchase of Food in the last 12 months is ¥100.00 or more."_s,
     {told(buy("500.00"), earn, 500), told(buy("100.00", R"("category": "food")", 1), earn, 200),
      yes, told(buy("10.00", R"("category": "food")", 1), earn, 10)}},
    {"average_basket at most, a product",
     [](Make make) {
         only(u"when their average purchase in the last 12 months is at most ¥100.00"_s)(make);
         make.countOnly(
             u"when their average purchase of Latte in the last 12 months is at most ¥100.00"_s);
     },
     u"All members get 100 points on buying any goods, when their average purchase of Latte in the last 12 months is at most ¥100.00."_s,
     {told(buy("500.00"), earn, 500), told(buy("10.00", R"("product": "latte")", 1), earn, 110),
      yes, told(buy("300.00", R"("product": "latte")", 1), earn, 300), no}},
    {"discount_share at least, a product",
     [](Make make) {
         make.start(u"threshold"_s);
         only(u"when discounts in the last 12 months were 10% or more of the list price"_s)(make);
         make.countOnly(
             u"when discounts on Latte in the last 12 months were 10% or more of the list price"_s);
     },
     u"All members get 100 points on buying any goods, when discounts on Latte in the last 12 months were 10% or more of the list price."_s,
     {told(buy("100.00"), earn, 80), told(buy("100.00", R"("product": "latte")"), earn, 180), yes}},
    {"widened again",
     [](Make make) {
         only(u"when they have made 5 visits or more this month"_s)(make);
         make.countOnly(u"when they have made 5 visits or more with Food this month"_s);
         make.type(u"/when/at_least"_s, u"2"_s);
         make.takeAway(u"/when/category"_s);
     },
     u"All members get 100 points on buying any goods, when they have made 2 visits or more this month."_s,
     {no, yes}},
    {"beside goods of its own",
     [](Make make) {
         only(u"when they have made 5 visits or more this month"_s)(make);
         make.type(u"/when/at_least"_s, u"2"_s);
         make.countOnly(u"when they have made 2 visits or more with Food this month"_s);
         make.add(u"for Latte"_s);
     },
     u"All members get 100 points on buying Latte, when they have made 2 visits or more with Food this month."_s,
     {told(buy("10.00", R"("product": "latte")"), earn, 10),
      told(buy("10.00", R"("product": "bread")"), earn, 10),
      told(buy("10.00", R"("product": "latte")"), earn, 110), no}}};

} // namespace

// Every figure of a member's history, compared in each way in which it can come true and over all
// goods or some, is made in the window and kept at the till (R1–R4, T1).
class TestEveryMetric : public QObject, protected ConditionCase
{
    Q_OBJECT

private slots:
    void init() { start(programme()); }
    void cleanup() { finish(); }

    void keepsWithinItsBound_data() { list(bounds); }
    void keepsWithinItsBound() { prove(bounds); }
    void comesRound_data() { list(rounds); }
    void comesRound() { prove(rounds); }
    void ranksMembers_data() { list(ranks); }
    void ranksMembers() { prove(ranks); }
    void countsOnlySomeGoods_data() { list(narrowed); }
    void countsOnlySomeGoods() { prove(narrowed); }
};

QTEST_MAIN(TestEveryMetric)
#include "tst_everymetric.moc"
