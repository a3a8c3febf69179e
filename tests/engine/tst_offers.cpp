#include "engine/offers.h"
#include "engine/shop.h"

#include <QTest>

#include <rapidcheck.h>

#include <numeric>

using namespace regulars;
using namespace regulars::testshop;

// What each kind of discount takes off the lines (D6, S37, S38).
class TestOffers : public QObject
{
    Q_OBJECT

private slots:
    void sumsAreTakenOff_data();
    void sumsAreTakenOff();
    void unitsAreTakenOff_S38_data();
    void unitsAreTakenOff_S38();
    void otherProductsAreFree_data();
    void otherProductsAreFree();
    void bundlesAreTakenOff_data();
    void bundlesAreTakenOff();
    void giftIsTheDearestUnit();
    void sharesAreRoundedHalfUpOnce();
    void partsAddUpAndLeaveNoLineBelowZero_S4_S37();
    void setsOfEqualUnitsAreTakenByCount_S38();
    void bundlesAreAsGoodAsAnyChoice();
};

namespace
{

std::shared_ptr<const Programme> programmeGiving(const QByteArray &discount,
                                                 const QByteArray &when = "{}")
{
    return programmeWith(R"({"id": "r", "on": "purchase", "when": )" + when +
                         R"(, "give": {"discount": )" + discount + "}}");
}

const Discount &discountOf(const Programme &programme)
{
    return std::get<effects::GiveDiscount>(programme.rules.front().give.front().what).discount;
}

// What is left of each line.
QString pricesUnder(const std::shared_ptr<const Programme> &programme,
                    const std::vector<Item> &items)
{
    const Quote quote =
        priceBasket(*programme, nullptr, basketOf(*programme, items), momentAt(*programme));
    return pricesText(quote.lines);
}

using Items = std::vector<Item>;

} // namespace

Q_DECLARE_METATYPE(Items)

void TestOffers::sumsAreTakenOff_data()
{
    QTest::addColumn<QByteArray>("discount");
    QTest::addColumn<Items>("items");
    QTest::addColumn<QString>("prices");
    const auto row = [](const char *name, const QByteArray &discount, const Items &items,
                        const QString &prices) {
        QTest::newRow(name) << discount << items << prices;
    };
    const QByteArray ladder =
        R"({"steps": [{"from": "100.00", "off": "20.00"}, {"from": "200.00", "off": "50.00"}]})";
    row("below the ladder", ladder, {{u"soap"_s, u"99.99"_s}}, u"99.99"_s);
    row("first step by equality", ladder, {{u"soap"_s, u"100.00"_s}}, u"80.00"_s);
    row("below the second", ladder, {{u"soap"_s, u"199.99"_s}}, u"179.99"_s);
    row("second step", ladder, {{u"soap"_s, u"150.00"_s}, {u"milk"_s, u"50.00"_s}},
        u"112.50 37.50"_s);
    row("only once, however much", ladder, {{u"soap"_s, u"900.00"_s}}, u"850.00"_s);
    row("split by largest remainder", R"({"off": "1.00"})",
        {{u"soap"_s, u"10.00"_s}, {u"milk"_s, u"10.00"_s}, {u"bun"_s, u"10.00"_s}},
        u"9.66 9.67 9.67"_s);
    row("not below zero", R"({"off": "5.00"})", {{u"soap"_s, u"3.00"_s}, {u"milk"_s, u"1.00"_s}},
        u"0.00 0.00"_s);
    row("a free line bears nothing", R"({"off": "5.00"})",
        {{u"soap"_s, u"0.00"_s}, {u"milk"_s, u"10.00"_s}}, u"0.00 5.00"_s);
    row("percent", R"({"percent": 10})", {{u"soap"_s, u"19.90"_s}}, u"17.91"_s);
    row("half a cent is the customer's", R"({"percent": 50})", {{u"soap"_s, u"0.01"_s}}, u"0.00"_s);
    row("rounded once on the sum", R"({"percent": 50})",
        {{u"soap"_s, u"0.01"_s}, {u"milk"_s, u"0.01"_s}}, u"0.00 0.01"_s);
    row("all of it", R"({"percent": 100})", {{u"soap"_s, u"19.90"_s}}, u"0.00"_s);
    row("nothing of it", R"({"percent": 0})", {{u"soap"_s, u"19.90"_s}}, u"19.90"_s);
    row("percent of the dearest unit", R"({"percent": 50, "max_units": 1})",
        {{u"soap"_s, u"10.00"_s}, {u"milk"_s, u"40.00"_s, u"2"_s}}, u"10.00 30.00"_s);
    row("sum on the dearest unit", R"({"off": "15.00", "max_units": 1})",
        {{u"soap"_s, u"10.00"_s}, {u"milk"_s, u"8.00"_s}}, u"0.00 8.00"_s);
    row("what is left of a kilo bears the odd cent first", R"({"off": "1.00", "max_units": 1})",
        {{u"apple"_s, u"0.02"_s, u"1.5"_s}}, u"0.01"_s);
    row("else the whole kilo does", R"({"off": "1.00", "max_units": 1})",
        {{u"apple"_s, u"0.01"_s, u"1.5"_s}}, u"0.00"_s);
    row("weighed goods in percent", R"({"percent": 10})", {{u"apple"_s, u"7.35"_s, u"1.47"_s}},
        u"6.61"_s);
}

void TestOffers::sumsAreTakenOff()
{
    QFETCH(QByteArray, discount);
    QFETCH(Items, items);
    QFETCH(QString, prices);
    QCOMPARE(pricesUnder(programmeGiving(discount), items), prices);
}

void TestOffers::unitsAreTakenOff_S38_data()
{
    QTest::addColumn<QByteArray>("discount");
    QTest::addColumn<Items>("items");
    QTest::addColumn<QString>("prices");
    const auto row = [](const char *name, const QByteArray &discount, const Items &items,
                        const QString &prices) {
        QTest::newRow(name) << discount << items << prices;
    };
    const QByteArray twoForOne = R"({"buy": 2, "get": 1})";
    row("two are no set", twoForOne, {{u"soap"_s, u"20.00"_s, u"2"_s}}, u"20.00"_s);
    row("third is free", twoForOne, {{u"soap"_s, u"30.00"_s, u"3"_s}}, u"20.00"_s);
    row("five are one set", twoForOne, {{u"soap"_s, u"50.00"_s, u"5"_s}}, u"40.00"_s);
    row("six are two sets", twoForOne, {{u"soap"_s, u"60.00"_s, u"6"_s}}, u"40.00"_s);
    row("cheapest of a set", twoForOne,
        {{u"soap"_s, u"10.00"_s}, {u"milk"_s, u"30.00"_s}, {u"bun"_s, u"20.00"_s}},
        u"0.00 30.00 20.00"_s);
    row("sets from the dearest on", twoForOne,
        {{u"soap"_s, u"60.00"_s, u"2"_s},
         {u"milk"_s, u"40.00"_s, u"2"_s},
         {u"bun"_s, u"20.00"_s, u"2"_s}},
        u"60.00 20.00 10.00"_s);
    row("rest of the cheapest is paid", twoForOne,
        {{u"soap"_s, u"30.00"_s}, {u"milk"_s, u"20.00"_s}, {u"bun"_s, u"10.00"_s, u"2"_s}},
        u"30.00 20.00 5.00"_s);
    row("bounded", R"({"buy": 1, "get": 1, "max_units": 1})", {{u"soap"_s, u"40.00"_s, u"4"_s}},
        u"30.00"_s);
    row("bounded to the dearest free one", R"({"buy": 1, "get": 1, "max_units": 1})",
        {{u"soap"_s, u"40.00"_s, u"2"_s}, {u"bun"_s, u"20.00"_s, u"2"_s}}, u"20.00 20.00"_s);
    row("buy five get one", R"({"buy": 5, "get": 1})", {{u"milk"_s, u"1188.00"_s, u"6"_s}},
        u"990.00"_s);
    row("two kilos and a half are two units", R"({"buy": 1, "get": 1})",
        {{u"apple"_s, u"25.00"_s, u"2.5"_s}}, u"15.00"_s);
    row("less than a kilo is none", R"({"buy": 1, "get": 1})",
        {{u"apple"_s, u"9.00"_s, u"0.9"_s}, {u"bun"_s, u"5.00"_s}}, u"9.00 5.00"_s);
    row("odd cents stay exact", R"({"buy": 2, "get": 1})", {{u"soap"_s, u"10.00"_s, u"3"_s}},
        u"6.67"_s);
    const QByteArray half = R"({"nth": 2, "percent": 50})";
    row("second half price", half, {{u"latte"_s, u"36.00"_s, u"2"_s}}, u"27.00"_s);
    row("second by price falling", half, {{u"latte"_s, u"18.00"_s}, {u"green"_s, u"24.00"_s}},
        u"9.00 24.00"_s);
    row("fourth too", half, {{u"latte"_s, u"72.00"_s, u"4"_s}}, u"54.00"_s);
    row("alone", half, {{u"latte"_s, u"18.00"_s}}, u"18.00"_s);
    row("every second of four by price", half,
        {{u"latte"_s, u"40.00"_s},
         {u"green"_s, u"30.00"_s},
         {u"bun"_s, u"20.00"_s},
         {u"milk"_s, u"10.00"_s}},
        u"40.00 15.00 20.00 5.00"_s);
    row("third free", R"({"nth": 3, "percent": 100})", {{u"latte"_s, u"54.00"_s, u"3"_s}},
        u"36.00"_s);
    row("every unit", R"({"nth": 1, "percent": 50})", {{u"latte"_s, u"36.00"_s, u"2"_s}},
        u"18.00"_s);
    row("nth bounded", R"({"nth": 2, "percent": 50, "max_units": 1})",
        {{u"latte"_s, u"72.00"_s, u"4"_s}}, u"63.00"_s);
    const QByteArray ten = R"({"unit_price": "10.00"})";
    row("at that price", ten, {{u"soap"_s, u"36.00"_s, u"3"_s}}, u"30.00"_s);
    row("no dearer", ten, {{u"soap"_s, u"27.00"_s, u"3"_s}}, u"27.00"_s);
    row("dearest first", R"({"unit_price": "10.00", "max_units": 2})",
        {{u"soap"_s, u"36.00"_s, u"3"_s}, {u"bun"_s, u"15.00"_s}}, u"34.00 10.00"_s);
    row("a million units", R"({"buy": 1, "get": 1})", {{u"soap"_s, u"1000000.00"_s, u"1000000"_s}},
        u"500000.00"_s);
}

void TestOffers::unitsAreTakenOff_S38()
{
    QFETCH(QByteArray, discount);
    QFETCH(Items, items);
    QFETCH(QString, prices);
    QCOMPARE(pricesUnder(programmeGiving(discount), items), prices);
}

void TestOffers::otherProductsAreFree_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<Items>("items");
    QTest::addColumn<QString>("prices");
    const auto row = [](const char *name, const Items &items, const QString &prices,
                        const QByteArray &when = R"({"product": ["milk"]})") {
        QTest::newRow(name) << when << items << prices;
    };
    // Two of milk, one latte or green tea free.
    row("none there", {{u"milk"_s, u"20.00"_s, u"2"_s}}, u"20.00"_s);
    row("too little bought", {{u"milk"_s, u"10.00"_s}, {u"latte"_s, u"18.00"_s}}, u"10.00 18.00"_s);
    row("one", {{u"milk"_s, u"20.00"_s, u"2"_s}, {u"latte"_s, u"18.00"_s}}, u"20.00 0.00"_s);
    row("the cheapest",
        {{u"milk"_s, u"20.00"_s, u"2"_s}, {u"latte"_s, u"18.00"_s}, {u"green"_s, u"12.00"_s}},
        u"20.00 18.00 0.00"_s);
    row("two for four",
        {{u"milk"_s, u"40.00"_s, u"5"_s},
         {u"latte"_s, u"18.00"_s},
         {u"green"_s, u"24.00"_s, u"2"_s}},
        u"40.00 18.00 0.00"_s);
    row("as many as there are", {{u"milk"_s, u"80.00"_s, u"8"_s}, {u"latte"_s, u"18.00"_s}},
        u"80.00 0.00"_s);
    row("bought or free, not both", {{u"latte"_s, u"20.00"_s, u"2"_s}}, u"20.00"_s, "{}");
    row("third of its own", {{u"latte"_s, u"30.00"_s, u"3"_s}}, u"20.00"_s, "{}");
    row("sixth of its own", {{u"latte"_s, u"60.00"_s, u"6"_s}}, u"40.00"_s, "{}");
    row("of two remainders alike the whole unit has the cent",
        {{u"milk"_s, u"20.00"_s, u"2"_s}, {u"latte"_s, u"0.03"_s, u"1.2"_s}}, u"20.00 0.00"_s);
    row("a free one buys nothing more",
        {{u"latte"_s, u"90.00"_s, u"3"_s}, {u"green"_s, u"20.00"_s, u"2"_s}}, u"90.00 10.00"_s,
        "{}");
    row("a free one of others takes no bought one away",
        {{u"milk"_s, u"40.00"_s, u"4"_s}, {u"latte"_s, u"18.00"_s}, {u"green"_s, u"12.00"_s}},
        u"40.00 0.00 0.00"_s);
}

void TestOffers::otherProductsAreFree()
{
    QFETCH(QByteArray, when);
    QFETCH(Items, items);
    QFETCH(QString, prices);
    const auto programme =
        programmeGiving(R"({"buy": 2, "get": 1, "get_product": ["latte", "green"]})", when);
    QCOMPARE(pricesUnder(programme, items), prices);
}

void TestOffers::bundlesAreTakenOff_data()
{
    QTest::addColumn<QByteArray>("discount");
    QTest::addColumn<Items>("items");
    QTest::addColumn<QString>("prices");
    const auto row = [](const char *name, const QByteArray &discount, const Items &items,
                        const QString &prices) {
        QTest::newRow(name) << discount << items << prices;
    };
    const QByteArray breakfast =
        R"({"bundle": {"of": [{"product": "bun"}, {"category": "tea"}], "price": "20.00"}})";
    row("half of it", breakfast, {{u"bun"_s, u"8.00"_s}}, u"8.00"_s);
    row("both", breakfast, {{u"bun"_s, u"8.00"_s}, {u"latte"_s, u"18.00"_s}}, u"6.15 13.85"_s);
    row("the dearest go together", breakfast,
        {{u"bun"_s, u"8.00"_s}, {u"green"_s, u"12.00"_s}, {u"latte"_s, u"18.00"_s}},
        u"6.15 12.00 13.85"_s);
    row("never dearer", breakfast, {{u"bun"_s, u"8.00"_s}, {u"green"_s, u"12.00"_s}},
        u"8.00 12.00"_s);
    row("twice", breakfast, {{u"bun"_s, u"16.00"_s, u"2"_s}, {u"latte"_s, u"36.00"_s, u"2"_s}},
        u"12.30 27.70"_s);
    row("as long as it saves", breakfast,
        {{u"bun"_s, u"16.00"_s, u"2"_s}, {u"latte"_s, u"18.00"_s}, {u"green"_s, u"12.00"_s}},
        u"14.15 13.85 12.00"_s);
    row("for many", breakfast,
        {{u"bun"_s, u"8000.00"_s, u"1000"_s}, {u"latte"_s, u"18000.00"_s, u"1000"_s}},
        u"6150.00 13850.00"_s);
    row("bounded",
        R"({"bundle": {"of": [{"product": "bun"}, {"category": "tea"}], "off": "5.00"}, "max_units": 1})",
        {{u"bun"_s, u"20.00"_s, u"2"_s}, {u"latte"_s, u"20.00"_s, u"2"_s}}, u"17.50 17.50"_s);
    row("off is at most the price",
        R"({"bundle": {"of": [{"product": "bun"}, {"category": "tea"}], "off": "50.00"}})",
        {{u"bun"_s, u"8.00"_s}, {u"latte"_s, u"18.00"_s}}, u"0.00 0.00"_s);
    row("a cent", R"({"bundle": {"of": [{"product": "bun"}, {"category": "tea"}], "off": "0.01"}})",
        {{u"bun"_s, u"8.00"_s}, {u"latte"_s, u"18.00"_s}}, u"8.00 17.99"_s);
    const QByteArray overlapping =
        R"({"bundle": {"of": [{"category": "tea"}, {"product": "latte"}], "price": "20.00"}})";
    row("a unit that fits both leaves the other its only one", overlapping,
        {{u"latte"_s, u"18.00"_s}, {u"green"_s, u"12.00"_s}}, u"12.00 8.00"_s);
    row("one unit is not two", overlapping, {{u"latte"_s, u"18.00"_s}}, u"18.00"_s);
    row("two of a kind", overlapping, {{u"latte"_s, u"36.00"_s, u"2"_s}}, u"20.00"_s);
    row("a category holds those below",
        R"({"bundle": {"of": [{"category": "fresh"}, {"product": "soap"}], "off": "3.00"}})",
        {{u"apple"_s, u"10.00"_s}, {u"soap"_s, u"20.00"_s}}, u"9.00 18.00"_s);
}

void TestOffers::bundlesAreTakenOff()
{
    QFETCH(QByteArray, discount);
    QFETCH(Items, items);
    QFETCH(QString, prices);
    QCOMPARE(pricesUnder(programmeGiving(discount), items), prices);
}

void TestOffers::giftIsTheDearestUnit()
{
    const auto programme = programmeOf({});
    const Basket basket = basketOf(*programme, {{u"green"_s, u"12.00"_s},
                                                {u"latte"_s, u"54.00"_s, u"3"_s},
                                                {u"soap"_s, u"99.00"_s},
                                                {u"apple"_s, u"80.00"_s, u"0.5"_s}});
    std::vector<TestedLine> lines;
    for (const BasketLine &line : basket.lines)
        lines.push_back({&line, line.amount});
    const std::vector<int> all{0, 1, 2, 3};
    const std::vector<int> first{0};
    const auto off = [&](const std::vector<QString> &products, const std::vector<int> &touched) {
        return giftTakenOff(products, lines, touched);
    };
    const auto nothing = std::vector<Money>(4);
    QCOMPARE(off({u"green"_s, u"latte"_s}, all)[1], Money(1800));
    QCOMPARE(off({u"green"_s, u"latte"_s}, first)[0], Money(1200));
    QCOMPARE(off({u"bun"_s}, all), nothing);
    QCOMPARE(off({u"apple"_s}, all), nothing); // half a kilo is no unit
}

void TestOffers::sharesAreRoundedHalfUpOnce()
{
    QCOMPARE(shareOf(Money(0), Ratio(1, 2)), Money(0));
    QCOMPARE(shareOf(Money(1), Ratio(1, 2)), Money(1));
    QCOMPARE(shareOf(Money(1), Ratio(49, 100)), Money(0));
    QCOMPARE(shareOf(Money(999), Ratio(5, 1000)), Money(5));
    QCOMPARE(shareOf(Money(900), Ratio(5, 1000)), Money(5)); // 4.5
    QCOMPARE(shareOf(Money(899), Ratio(5, 1000)), Money(4));
    QCOMPARE(shareOf(Money(999'999'999'999), Ratio(333'333'333, 1'000'000'000)),
             Money(333'333'333'000));
}

namespace
{

const std::vector<QByteArray> someDiscounts{
    R"({"percent": 33})",
    R"({"percent": 12.5, "max_units": 2})",
    R"({"off": "7.77"})",
    R"({"off": "7.77", "max_units": 3})",
    R"({"steps": [{"from": "5.00", "off": "1.00"}, {"from": "20.00", "off": "9.99"}]})",
    R"({"buy": 2, "get": 1})",
    R"({"buy": 3, "get": 2, "max_units": 3})",
    R"({"buy": 1, "get": 2, "get_product": ["latte", "bun"]})",
    R"({"nth": 2, "percent": 50})",
    R"({"nth": 3, "percent": 77, "max_units": 2})",
    R"({"unit_price": "3.00"})",
    R"({"bundle": {"of": [{"category": "food"}, {"category": "tea"}], "price": "4.00"}})",
    R"({"bundle": {"of": [{"product": "milk"}, {"category": "food"}, {"category": "tea"}], "off": "2.50"}})"};

const QStringList someGoods{u"milk"_s, u"apple"_s, u"bun"_s, u"latte"_s, u"green"_s, u"soap"_s};

Basket someBasket(const Programme &programme)
{
    Basket basket;
    const int count = *rc::gen::inRange(1, 7);
    for (int i = 0; i < count; ++i) {
        BasketLine line =
            testshop::line(programme, someGoods[*rc::gen::inRange(0, 6)], u"1"_s, u"0.00"_s);
        const bool isWeighed = *rc::gen::inRange(0, 4) == 0;
        line.quantity =
            Quantity(isWeighed ? *rc::gen::inRange(1, 6000) : 1000 * *rc::gen::inRange(1, 7));
        line.amount = Money(*rc::gen::inRange(0, 3000));
        basket.lines.push_back(line);
    }
    return basket;
}

} // namespace

void TestOffers::partsAddUpAndLeaveNoLineBelowZero_S4_S37()
{
    std::vector<std::shared_ptr<const Programme>> programmes;
    for (const QByteArray &discount : someDiscounts)
        programmes.push_back(programmeGiving(discount));
    QVERIFY(rc::check("whatever is taken off lies between nothing and all of the line", [&] {
        const auto &programme = programmes[*rc::gen::inRange<size_t>(0, programmes.size())];
        const Basket basket = someBasket(*programme);
        const Quote quote = priceBasket(*programme, nullptr, basket, momentAt(*programme));
        Money off;
        for (const QuotedLine &line : quote.lines) {
            RC_ASSERT(line.offers >= Money());
            RC_ASSERT(line.price() >= Money());
            off += line.offers;
        }
        RC_ASSERT(quote.discounts.size() <= 1U);
        for (const AppliedDiscount &discount : quote.discounts) {
            RC_ASSERT(discount.amount == off);
            RC_ASSERT(off > Money());
            Money parts;
            for (size_t i = 0; i < discount.lines.size(); ++i) {
                const auto line = static_cast<size_t>(discount.lines[i]);
                RC_ASSERT(discount.parts[i] == quote.lines[line].offers);
                parts += discount.parts[i];
            }
            RC_ASSERT(parts == off);
        }
        RC_ASSERT(quote.price() == quote.total - off);
    }));
}

// The same units one by one on lines of their own, sorted and counted out by hand.
void TestOffers::setsOfEqualUnitsAreTakenByCount_S38()
{
    QVERIFY(rc::check("runs of equal units count as the units one by one", [] {
        const int buy = *rc::gen::inRange(1, 4);
        const int get = *rc::gen::inRange(1, 4);
        const auto programme =
            programmeGiving(u"{\"buy\": %1, \"get\": %2}"_s.arg(buy).arg(get).toUtf8());
        Basket basket = basketOf(*programme, {});
        std::vector<qint64> units;
        const int lines = *rc::gen::inRange(1, 5);
        for (int i = 0; i < lines; ++i) {
            const int count = *rc::gen::inRange(1, 6);
            const int price = *rc::gen::inRange(0, 50);
            BasketLine line = testshop::line(*programme, u"soap"_s, u"1"_s, u"0.00"_s);
            line.quantity = Quantity(1000 * count);
            line.amount = Money(price * count);
            basket.lines.push_back(line);
            units.insert(units.end(), static_cast<size_t>(count), price);
        }
        std::sort(units.begin(), units.end(), std::greater<>());
        const size_t size = static_cast<size_t>(buy + get);
        qint64 free = 0;
        for (size_t i = 0; i < units.size() / size * size; ++i)
            free += i % size >= static_cast<size_t>(buy) ? units[i] : 0;
        const Quote quote = priceBasket(*programme, nullptr, basket, momentAt(*programme));
        RC_ASSERT(quote.total - quote.price() == Money(free));
    }));
}

// One bundle against every pair of units.
void TestOffers::bundlesAreAsGoodAsAnyChoice()
{
    const auto programme = programmeGiving(
        R"({"bundle": {"of": [{"category": "food"}, {"category": "tea"}], "price": "1.00"}, "max_units": 1})");
    const int tea = *programme->category(u"tea"_s);
    const int food = *programme->category(u"food"_s);
    const auto isIn = [&](const BasketLine &line, int category) {
        return programme->categoryDistance(*line.category, category).has_value();
    };
    QVERIFY(rc::check("no pair of units saves more", [&] {
        Basket basket = someBasket(*programme);
        for (BasketLine &line : basket.lines)
            line.quantity = Quantity(1000);
        qint64 most = 0;
        for (const BasketLine &first : basket.lines) {
            for (const BasketLine &second : basket.lines) {
                if (&first != &second && isIn(first, food) && isIn(second, tea))
                    most = std::max(most, (first.amount + second.amount).count() - 100);
            }
        }
        const Quote quote = priceBasket(*programme, nullptr, basket, momentAt(*programme));
        RC_ASSERT((quote.total - quote.price()).count() == most);
    }));
    QVERIFY(discountOf(*programme).maxUnits == 1);
}

QTEST_APPLESS_MAIN(TestOffers)

#include "tst_offers.moc"
