#include "services/insights.h"
#include "services/shopyear.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

// Members, of a hundred who come often, now and then, seldom, and how many visits a year that
// means; what they buy, from and to so many yuan; how many lines; chance in a thousand that a visit
// is one at which they ask for the reward they wish for: the rarer the visits, the readier. Small
// shops as one knows them.
const std::vector<Trade> trades{
    {"convenience",
     150,
     {25, 45, 30},
     {120, 45, 12},
     {{"drinks", 3, 9, 30},
      {"coffee", 7, 12, 15},
      {"ready-food", 8, 20, 25},
      {"snacks", 5, 15, 15},
      {"daily", 8, 30, 8},
      {"tobacco", 15, 45, 7}},
     3,
     100},
    {"grocery",
     150,
     {30, 45, 25},
     {110, 48, 12},
     {{"vegetables", 5, 15, 30},
      {"fruit", 10, 30, 20},
      {"meat", 20, 50, 20},
      {"dairy", 10, 30, 12},
      {"staples", 10, 60, 10},
      {"household", 10, 30, 8}},
     4,
     100},
    {"cafe",
     150,
     {20, 45, 35},
     {140, 45, 12},
     {{"coffee", 18, 26, 60}, {"tea", 18, 24, 15}, {"cake", 24, 32, 15}, {"beans", 59, 89, 3}},
     2,
     100},
    {"bookshop",
     150,
     {15, 45, 40},
     {40, 16, 5},
     {{"literature", 30, 60, 30},
      {"new-titles", 39, 79, 20},
      {"children", 20, 60, 25},
      {"textbooks", 20, 50, 8},
      {"stationery", 8, 30, 15},
      {"cafe", 18, 28, 20}},
     3,
     250},
    {"beauty",
     150,
     {20, 50, 30},
     {20, 10, 4},
     {{"haircut", 68, 128, 50},
      {"colour", 298, 568, 12},
      {"skin-care", 128, 258, 18},
      {"nails", 98, 168, 12},
      {"retail", 69, 128, 15}},
     2,
     400},
    {"mother-baby",
     150,
     {25, 50, 25},
     {48, 24, 8},
     {{"formula", 198, 298, 20},
      {"nappies", 69, 129, 30},
      {"food", 20, 60, 20},
      {"clothes", 59, 169, 12},
      {"toys", 25, 99, 12},
      {"services", 68, 199, 6}},
     3,
     200}};

} // namespace

// Each template's first year in a shop of its trade is a sound one: points are earned and spent,
// what is outstanding stays bounded, and the books are in order (requirements.md R, D1; S1, S43).
class TestTemplateYear : public QObject
{
    Q_OBJECT

private slots:
    void earnsAndSpendsInMeasure_data();
    void earnsAndSpendsInMeasure();

private:
    static void print(Insights &insights, const char *programme);
};

// Issued, redeemed, expired and outstanding by quarter, for whoever shapes a template.
void TestTemplateYear::print(Insights &insights, const char *programme)
{
    for (int quarter = 0; quarter < 4; ++quarter) {
        const BusinessDay first(QDate(2026, quarter * 3 + 1, 1));
        const BusinessDay last(first.date().addMonths(3).addDays(-1));
        const Figures figures = salesfloor::Shop::done(insights.figures({first, last}));
        qInfo("%-12s Q%d  issued %7lld  redeemed %7lld  expired %6lld  outstanding %7lld",
              programme, quarter + 1, static_cast<long long>(figures.issued.count()),
              static_cast<long long>(figures.redeemed.count()),
              static_cast<long long>(figures.expired.count()),
              static_cast<long long>(figures.outstanding.count()));
    }
}

void TestTemplateYear::earnsAndSpendsInMeasure_data()
{
    QTest::addColumn<int>("trade");
    for (std::size_t i = 0; i < trades.size(); ++i)
        QTest::newRow(trades[i].programme) << static_cast<int>(i);
}

void TestTemplateYear::earnsAndSpendsInMeasure()
{
    QFETCH(const int, trade);
    // Another number, another shop of the trade.
    const quint64 seed = qEnvironmentVariable("REGULARS_SEED", u"2026"_s).toULongLong();
    ShopYear year(trades[static_cast<std::size_t>(trade)], seed);
    year.live();

    Store &store = *year.shop().store;
    Insights insights(store);
    print(insights, trades[static_cast<std::size_t>(trade)].programme);
    const auto day = [](int month, int dayOfMonth) {
        return BusinessDay(QDate(2026, month, dayOfMonth));
    };
    const Figures whole = salesfloor::Shop::done(insights.figures({day(1, 1), day(12, 31)}));
    const Figures autumn = salesfloor::Shop::done(insights.figures({day(7, 1), day(9, 30)}));
    QStringList refused;
    for (auto it = year.refused().cbegin(); it != year.refused().cend(); ++it)
        refused += u"%1 %2"_s.arg(it.key()).arg(it.value());
    QVERIFY(whole.redemptionRate);
    qInfo("%d purchases, %d redemptions, redeemed %s of what was issued; refused: %s",
          year.purchases(), year.redemptions(), qPrintable(whole.redemptionRate->toDecimal(3)),
          qPrintable(refused.join(u", "_s)));

    QVERIFY2(Ratio(20, 100) <= *whole.redemptionRate && *whole.redemptionRate <= Ratio(60, 100),
             qPrintable(whole.redemptionRate->toDecimal(3)));
    QVERIFY(autumn.outstanding > Points());
    // A member, for whoever joins late is no fault of the programme: were nothing ever redeemed,
    // what all hold would grow by a third.
    const Ratio inAutumn(autumn.outstanding.count(), autumn.members);
    const Ratio inWinter(whole.outstanding.count(), whole.members);
    QVERIFY2(
        inWinter <= inAutumn * Ratio(125, 100),
        qPrintable(u"%1 a member after %2"_s.arg(inWinter.toDecimal(0), inAutumn.toDecimal(0))));
    QCOMPARE(year.shop().faults(), QString());
    QCOMPARE(year.shop().verified(), QString());

    const auto none = [&store](const char *sql) {
        return store.connection().prepareText(sql).scalar<qint64>() == 0;
    };
    QVERIFY(none("SELECT count(*) FROM account WHERE points < -debt OR debt < 0"));
    QVERIFY(none("SELECT count(*) FROM account WHERE stored_value < 0 OR spend < 0"));
    QVERIFY(none("SELECT count(*) FROM lot WHERE remaining < 0"));
    QVERIFY(none("SELECT count(*) FROM purchase WHERE price < 0 OR earned < 0"));
}

QTEST_GUILESS_MAIN(TestTemplateYear)
#include "tst_templateyear.moc"
