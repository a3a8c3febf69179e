// Goods bought together and what to offer next, against baskets counted by hand (C5).

#include "services/boughttogether.h"
#include "services/salesfloor.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

const auto always = [] { return true; };

// A shelf of six products in two categories; one of them is for gold members alone.
QByteArray shelves()
{
    return R"({
      "format": "regulars-programme/1", "name": "Shop", "currency": "CNY", "country": "CN",
      "time_zone": "Asia/Shanghai",
      "categories": [{"id": "food", "name": "Food"}, {"id": "drinks", "name": "Drinks"}],
      "products": [
        {"id": "bun", "name": "Bun", "category": "food", "price": "3.00"},
        {"id": "jam", "name": "Jam", "category": "food", "price": "9.00"},
        {"id": "pie", "name": "Pie", "category": "food", "price": "9.00", "minimum_tier": "gold"},
        {"id": "tea", "name": "Tea", "category": "drinks", "price": "5.00"},
        {"id": "rum", "name": "Rum", "category": "drinks", "price": "50.00",
         "on_sale_from": "2027-01-01"}],
      "tiers": [{"id": "basic", "name": "Basic"},
                {"id": "gold", "name": "Gold", "paths": [{"metric": "spend", "at_least": "500.00"}]}],
      "rules": [{"id": "base", "on": "purchase",
                 "give": {"points_per": {"points": 1, "amount": "1.00"}}}]})";
}

std::vector<SaleLine> goods(std::initializer_list<const char *> products)
{
    std::vector<SaleLine> lines;
    for (const char *product : products) {
        lines.push_back(line("10.00", "", 1, product));
    }
    return lines;
}

} // namespace

class TestBoughtTogether : public QObject
{
    Q_OBJECT

private:
    static DayRange november() { return {day("2026-11-01"), day("2026-11-30")}; }
    static TogetherSurvey surveyed(Shop &shop, ShelfLevel level = ShelfLevel::Products,
                                   Ratio confidence = Ratio(0))
    {
        return *Shop::done(
            BoughtTogether(*shop.desk).survey(november(), level, confidence, always));
    }
    static const TogetherRow *rowOf(const TogetherSurvey &survey, const QStringList &given,
                                    const QString &then)
    {
        const auto found =
            std::find_if(survey.rows.begin(), survey.rows.end(), [&](const TogetherRow &row) {
                return row.given == given && row.then == then;
            });
        return found == survey.rows.end() ? nullptr : &*found;
    }

private slots:
    void anEmptyShopHasNoRules()
    {
        Shop shop(shelves());
        const TogetherSurvey survey = surveyed(shop);
        QCOMPARE(survey.baskets, 0);
        QVERIFY(survey.rows.empty());
    }

    void countsBasketsThatStand()
    {
        Shop shop(shelves());
        for (int i = 0; i < 5; ++i) {
            shop.sell(std::nullopt, goods({"bun", "jam", "bun"}));
        }
        shop.sell(std::nullopt, goods({"bun"}));
        shop.sell(std::nullopt, goods({"tea"}));
        shop.undo(shop.sell(std::nullopt, goods({"bun", "jam"})));
        shop.refund(shop.sell(std::nullopt, goods({"bun", "jam"})));
        const Answer partly = shop.sell(std::nullopt, goods({"tea", "jam"}));
        shop.refund(partly, {{1, Quantity(1000)}}); // the jam
        const TogetherSurvey survey = surveyed(shop);
        QCOMPARE(survey.baskets, 8);
        QCOMPARE(survey.leastBaskets, BoughtTogether::leastBaskets);
        QCOMPARE(survey.rows.size(), std::size_t{2});
        const TogetherRow *bun = rowOf(survey, {u"bun"_s}, u"jam"_s);
        QVERIFY(bun);
        QCOMPARE(bun->baskets, 5);
        QCOMPARE(bun->support, Ratio(5, 8));
        QCOMPARE(bun->confidence, Ratio(5, 6));
        QCOMPARE(bun->lift, Ratio(5, 6) * Ratio(8, 5));
        QCOMPARE(rowOf(survey, {u"jam"_s}, u"bun"_s)->confidence, Ratio(1));
    }

    void fewerThanFiveBasketsSayNothing()
    {
        Shop shop(shelves());
        for (int i = 0; i < 4; ++i) {
            shop.sell(std::nullopt, goods({"bun", "jam"}));
        }
        QVERIFY(surveyed(shop).rows.empty());
        shop.sell(std::nullopt, goods({"bun", "jam"}));
        QCOMPARE(surveyed(shop).rows.size(), std::size_t{2});
    }

    void looksAtCategoriesToo()
    {
        Shop shop(shelves());
        for (int i = 0; i < 5; ++i) {
            shop.sell(std::nullopt, goods({"bun", "jam", "tea"}));
        }
        const TogetherSurvey survey = surveyed(shop, ShelfLevel::Categories);
        QCOMPARE(survey.rows.size(), std::size_t{2});
        QVERIFY(rowOf(survey, {u"food"_s}, u"drinks"_s));
    }

    void endsEarlyWhenTold()
    {
        Shop shop(shelves());
        shop.sell(std::nullopt, goods({"bun"}));
        QVERIFY(!Shop::done(
            BoughtTogether(*shop.desk).survey(november(), ShelfLevel::Products, Ratio(0), [] {
                return false;
            })));
    }

    void clerksDoNotSurveyButOffer()
    {
        Shop shop(shelves());
        for (int i = 0; i < 5; ++i) {
            shop.sell(std::nullopt, goods({"bun", "jam"}));
        }
        shop.sell(std::nullopt, goods({"tea"}));
        const MemberId li = shop.enrol("1");
        shop.sell(li, goods({"bun"}));
        const TogetherSurvey survey = surveyed(shop);
        shop.standIn("clerk", Role::Clerk);
        BoughtTogether together(*shop.desk);
        QCOMPARE(Shop::reasonOf(
                     together.survey(november(), ShelfLevel::Products, Ratio(0), always).refusal()),
                 u"not-allowed"_s);
        QCOMPARE(Shop::done(together.offersFor(li, {}, survey, 3)).size(), std::size_t{1});
    }

    void offersWhatGoesWithWhatWasBought()
    {
        Shop shop(shelves());
        for (int i = 0; i < 8; ++i) {
            shop.sell(std::nullopt, goods({"bun", "jam"}));
        }
        const MemberId gold = shop.enrol("2");
        shop.sell(gold, {line("600.00")});
        for (int i = 0; i < 5; ++i) {
            shop.sell(std::nullopt, goods({"bun", "tea"}));
            shop.sell(gold, goods({"bun", "pie"}));          // nobody else may
            shop.sell(std::nullopt, goods({"bun", "soap"})); // not of the programme
        }
        for (int i = 0; i < 20; ++i) {
            shop.sell(std::nullopt, goods({"water"}));
        }
        const MemberId li = shop.enrol("1");
        const TogetherSurvey survey = surveyed(shop);
        BoughtTogether together(*shop.desk);
        QVERIFY(Shop::done(together.offersFor(li, {}, survey, 3)).empty()); // bought nothing
        shop.sell(li, goods({"bun"}));
        std::vector<NextOffer> offers = Shop::done(together.offersFor(li, {}, survey, 3));
        QCOMPARE(offers.size(), std::size_t{2}); // pie is for gold members
        QCOMPARE(offers.front().good, u"jam"_s);
        QCOMPARE(offers.front().since, QStringList{u"bun"_s});
        QCOMPARE(offers.back().good, u"tea"_s);
        QCOMPARE(Shop::done(together.offersFor(li, {}, survey, 1)).size(), std::size_t{1});
        shop.sell(li, goods({"jam"}));
        offers = Shop::done(together.offersFor(li, {}, survey, 3));
        QCOMPARE(offers.size(), std::size_t{1});
        QCOMPARE(offers.front().good, u"tea"_s);
    }

    void theBasketOnTheCounterComesFirst()
    {
        Shop shop(shelves());
        for (int i = 0; i < 8; ++i) {
            shop.sell(std::nullopt, goods({"bun", "jam"}));
            shop.sell(std::nullopt, goods({"soap", "tea"}));
        }
        for (int i = 0; i < 20; ++i) {
            shop.sell(std::nullopt, goods({"water"}));
        }
        const TogetherSurvey survey = surveyed(shop);
        BoughtTogether together(*shop.desk);
        const auto offered = [&](std::optional<MemberId> member, const QStringList &basket) {
            QStringList found;
            for (const NextOffer &offer :
                 Shop::done(together.offersFor(member, basket, survey, 3))) {
                found.append(offer.good + (offer.isOfBasket ? u"!"_s : u""_s));
            }
            return found;
        };
        QVERIFY(offered(std::nullopt, {}).isEmpty());
        QCOMPARE(offered(std::nullopt, {u"bun"_s}), QStringList{u"jam!"_s}); // a guest's
        QVERIFY(offered(std::nullopt, {u"bun"_s, u"jam"_s}).isEmpty());      // it lies there
        QVERIFY(offered(std::nullopt, {u"unheard of"_s}).isEmpty());
        const MemberId li = shop.enrol("1");
        shop.sell(li, goods({"bun"}));
        QCOMPARE(offered(li, {u"soap"_s}), (QStringList{u"tea!"_s, u"jam"_s}));
        // What he buys anyway is named only beside what it goes with.
        shop.sell(li, goods({"jam"}));
        QCOMPARE(offered(li, {u"soap"_s}), QStringList{u"tea!"_s});
        QCOMPARE(offered(li, {u"bun"_s}), QStringList{u"jam!"_s});
        QVERIFY(!Shop::done(together.offersFor(li, {u"bun"_s}, survey, 3)).front().isNew);
    }

    void bondsAreOfTheYearBeforeTodayAndOfEverybodyWhoServes()
    {
        Shop shop(shelves());
        for (int i = 0; i < 5; ++i) {
            shop.sell(std::nullopt, goods({"bun", "jam"}));
        }
        shop.sell(std::nullopt, goods({"tea"}));
        shop.standIn("clerk", Role::Clerk);
        BoughtTogether together(*shop.desk);
        QVERIFY(Shop::done(together.bonds(always))->rows.empty()); // today goes on
        shop.clock.advanceMs(24LL * 3'600'000);
        const TogetherSurvey bonds = *Shop::done(together.bonds(always));
        QCOMPARE(bonds.baskets, 6);
        QCOMPARE(bonds.rows.size(), std::size_t{2});
        for (const TogetherRow &row : bonds.rows) {
            QVERIFY(row.lift > Ratio(1));
        }
        QVERIFY(!Shop::done(together.bonds([] { return false; })));
        shop.clock.advanceMs(370LL * 24 * 3'600'000);
        QVERIFY(Shop::done(together.bonds(always))->rows.empty());
        shop.desk->signOut();
        QCOMPARE(Shop::reasonOf(together.bonds(always).refusal()), u"not-signed-in"_s);
    }
};

QTEST_GUILESS_MAIN(TestBoughtTogether)
#include "tst_boughttogether.moc"
