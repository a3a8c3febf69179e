#include "conditioncase.h"

using namespace regulars;
using namespace regulars::promises;
using namespace Qt::StringLiterals;

namespace
{

const QString weekend = u"every Saturday and Sunday"_s;
const QString early = u"between 14:00 and 16:00"_s;
const QString hundred = u"when the purchase is ¥100.00 or more"_s;
const QString three = u"with 3 items or more"_s;

Asked food(int points)
{
    return told(buy("10.00", R"("category": "food")"), earn, points);
}

// It is Wednesday, half past two.
const std::vector<Promise> groups{
    {"two times",
     [](Make make) {
         only(weekend)(make);
         make.either(weekend, early);
     },
     u"All members get 100 points on buying any goods, either every Saturday and Sunday or between 14:00 and 16:00."_s,
     {yes, later(no, 0, 2), later(yes, 3), later(no, 2)}},
    {"two kinds of goods",
     [](Make make) {
         only(u"for Food"_s)(make);
         make.either(u"for Food"_s, u"for Latte"_s);
         make.choose(u"/when/any/0/category"_s, {u"Daily"_s});
     },
     u"All members get 100 points on buying any goods, either for Daily or for Latte."_s,
     {yes, told(buy("10.00", R"("product": "latte")"), earn, 110),
      told(buy("10.00", R"("product": "bread")"), earn, 10)}},
    {"members or a history",
     [](Make make) {
         only(u"if they are Gold members"_s)(make);
         make.either(u"if they are Gold members"_s,
                     u"when they have made 5 visits or more this month"_s);
         make.type(u"/when/any/1/at_least"_s, u"2"_s);
     },
     u"All members get 100 points on buying any goods, either if they are Gold members or when they have made 2 visits or more this month."_s,
     {no, yes, later(no, 27), told(buy("5000.00"), earn, 5100), later(yes, 31)}},
    {"three of them",
     [](Make make) {
         only(weekend)(make);
         make.either(weekend, hundred);
         make.either(u"either %1 or %2"_s.arg(weekend, hundred), three);
     },
     u"All members get 100 points on buying any goods, either every Saturday and Sunday, when the purchase is ¥100.00 or more, or with 3 items or more."_s,
     {no, told(buy("100.00"), earn, 200),
      told(buy("10.00", R"("category": "daily")", 3), earn, 110), later(yes, 3)}},
    {"an alternative of two conditions",
     [](Make make) {
         only(weekend)(make);
         make.either(weekend, hundred);
         make.together(hundred, three);
     },
     u"All members get 100 points on buying any goods, either every Saturday and Sunday or (when the purchase is ¥100.00 or more, with 3 items or more)."_s,
     {no, told(buy("100.00"), earn, 100),
      told(buy("100.00", R"("category": "daily")", 3), earn, 200),
      told(buy("10.00", R"("category": "daily")", 3), earn, 10), later(yes, 3)}},
    {"instead of all together",
     [](Make make) {
         only(weekend)(make);
         make.add(hundred);
         make.either(u"%1, %2"_s.arg(weekend, hundred), three);
     },
     u"All members get 100 points on buying any goods, either (when the purchase is ¥100.00 or more, every Saturday and Sunday) or with 3 items or more."_s,
     {told(buy("100.00"), earn, 100), told(buy("10.00", R"("category": "daily")", 3), earn, 110),
      later(no, 3), told(buy("100.00"), earn, 200)}},
    {"two groups",
     [](Make make) {
         only(weekend)(make);
         make.add(hundred);
         make.either(weekend, early);
         make.either(hundred, three);
     },
     u"All members get 100 points on buying any goods, either every Saturday and Sunday or between 14:00 and 16:00, either when the purchase is ¥100.00 or more or with 3 items or more."_s,
     {no, told(buy("100.00"), earn, 200), later(told(buy("100.00"), earn, 100), 0, 2),
      later(told(buy("10.00", R"("category": "daily")", 3), earn, 110), 3), no}},
    {"beside other goods",
     [](Make make) {
         only(u"for Food"_s)(make);
         make.add(weekend);
         make.either(weekend, early);
     },
     u"All members get 100 points on buying Food, either every Saturday and Sunday or between 14:00 and 16:00."_s,
     {no, food(110), later(food(10), 0, 2), later(food(110), 3)}},
    {"a figure of some goods within",
     [](Make make) {
         only(weekend)(make);
         make.either(weekend, u"when they have made 5 visits or more this month"_s);
         make.countOnly(u"when they have made 5 visits or more with Food this month"_s);
         make.type(u"/when/any/1/at_least"_s, u"1"_s);
     },
     u"All members get 100 points on buying any goods, either every Saturday and Sunday or when they have made 1 visit or more with Food this month."_s,
     {no, food(110), yes}},
    {"taken apart",
     [](Make make) {
         only(weekend)(make);
         make.either(weekend, hundred);
         make.either(u"either %1 or %2"_s.arg(weekend, hundred), three);
         make.takeAway(u"/when/any/1/purchase_at_least"_s);
         make.takeAway(u"/when/any/0/weekdays"_s);
     },
     u"All members get 100 points on buying any goods, with 3 items or more."_s,
     {no, told(buy("10.00", R"("category": "daily")", 3), earn, 110)}},
    {"taken apart beside others",
     [](Make make) {
         only(weekend)(make);
         make.add(hundred);
         make.either(hundred, three);
         make.takeAway(u"/when/any/1/items_at_least"_s);
     },
     u"All members get 100 points on buying any goods, every Saturday and Sunday, when the purchase is ¥100.00 or more."_s,
     {told(buy("100.00"), earn, 100), later(no, 3), told(buy("100.00"), earn, 200)}}};

const std::vector<Promise> turned{
    {"not on these days",
     [](Make make) {
         only(weekend)(make);
         make.turnRound(u"except every Saturday and Sunday"_s);
     },
     u"All members get 100 points on buying any goods, except every Saturday and Sunday."_s,
     {yes, later(no, 3)}},
    {"not so many visits",
     [](Make make) {
         only(u"when they have made 5 visits or more this month"_s)(make);
         make.type(u"/when/at_least"_s, u"2"_s);
         make.turnRound(u"except when they have made 2 visits or more this month"_s);
     },
     u"All members get 100 points on buying any goods, except when they have made 2 visits or more this month."_s,
     {yes, no}},
    {"turned and turned",
     [](Make make) {
         only(weekend)(make);
         make.turnRound(u"except every Saturday and Sunday"_s);
         make.turnRound(weekend);
     },
     u"All members get 100 points on buying any goods, every Saturday and Sunday."_s,
     {no, later(yes, 3)}},
    {"an alternative",
     [](Make make) {
         only(weekend)(make);
         make.either(weekend, hundred);
         make.turnRound(u"except every Saturday and Sunday"_s);
     },
     u"All members get 100 points on buying any goods, either except every Saturday and Sunday or when the purchase is ¥100.00 or more."_s,
     {yes, later(no, 3), told(buy("100.00"), earn, 200)}}};

} // namespace

// Conditions of which any is enough, and those that must not hold, are made of others in the
// window, narrowed and taken apart again; the till keeps what the sentence says (R1, R2, T1).
class TestEveryGroup : public QObject, protected ConditionCase
{
    Q_OBJECT

private slots:
    void init() { start(programme()); }
    void cleanup() { finish(); }

    void isEnoughByAnyOfThem_data() { list(groups); }
    void isEnoughByAnyOfThem() { prove(groups); }
    void holdsWhereTheOtherDoesNot_data() { list(turned); }
    void holdsWhereTheOtherDoesNot() { prove(turned); }
};

QTEST_MAIN(TestEveryGroup)
#include "tst_everygroup.moc"
