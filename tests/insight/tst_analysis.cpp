// What the pure analysis makes of a handful of facts, told one by one (I2 to I4).

#include "insight/analysis.h"
#include "insight/rulereach.h"
#include "programme/programmefile.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

BusinessDay day(const char *iso)
{
    return *BusinessDay::fromIso(QString::fromLatin1(iso));
}

const DayRange june{day("2026-06-01"), day("2026-06-30")};
const DayRange may{day("2026-05-01"), day("2026-05-31")};

constexpr char programme[] = R"({
  "format": "regulars-programme/1", "name": "Shop", "currency": "CNY", "country": "CN",
  "time_zone": "Asia/Shanghai",
  "categories": [{"id": "tea", "name": "Tea"}, {"id": "green", "name": "Green", "parent": "tea"},
                 {"id": "bread", "name": "Bread"}],
  "products": [{"id": "bun", "name": "Bun", "category": "bread", "price": "5.00"}],
  "rules": [
    {"id": "base", "on": "purchase", "give": {"points_per": {"points": 1, "amount": "1.00"}}},
    {"id": "tea-time", "on": "purchase", "from": "2026-06-15", "until": "2026-06-21",
     "when": {"category": ["tea"], "between": ["14:00", "16:00"]}, "give": {"multiply": 2}},
    {"id": "night", "on": "purchase", "when": {"weekdays": ["sat"], "between": ["22:00", "02:00"]},
     "give": {"multiply": 2}},
    {"id": "not-bun", "on": "purchase", "when": {"not": {"product": ["bun"]}},
     "give": {"multiply": 2}},
    {"id": "gold-bread", "on": "purchase", "when": {"tier": ["basic"], "category": ["bread"]},
     "give": {"multiply": 2}}
  ]})";

std::shared_ptr<const Programme> readShop()
{
    const ProgrammeReading reading = readProgramme(QByteArray(programme));
    return reading.programme;
}

// A month's chronicle with hands to feed it.
class Story
{
public:
    explicit Story(DayRange period)
        : m_chronicle(period)
    {}

    void member(qint64 id, const char *joined, std::optional<qint64> referrer = std::nullopt)
    {
        MemberFact fact{MemberId(id), day(joined), u"basic"_s, std::nullopt};
        if (referrer) {
            fact.referrer = MemberId(*referrer);
        }
        m_chronicle.add(fact);
    }
    // Amounts in minor units, by lines of (category, product, amount).
    struct Line
    {
        const char *category;
        const char *product;
        qint64 amount;
    };
    void sale(std::optional<qint64> member, const char *on, int hour,
              const std::vector<Line> &lines)
    {
        const int index = static_cast<int>(m_chronicle.purchases.size());
        PurchaseFact fact{.id = PurchaseId(index + 1), .member = std::nullopt, .day = day(on)};
        fact.hour = hour;
        fact.secondOfDay = hour * 3600;
        fact.atMs = fact.day.date().toJulianDay() * 86'400'000 + hour * 3'600'000;
        for (const Line &line : lines) {
            fact.paid += Money(line.amount);
        }
        fact.paidNet = fact.paid;
        if (member) {
            fact.member = MemberId(*member);
        }
        m_chronicle.add(fact);
        for (const Line &line : lines) {
            LineFact told{.purchase = index, .sales = Money(line.amount)};
            told.category = *line.category ? m_chronicle.categories.of(line.category) : -1;
            if (*line.product) {
                told.product = m_chronicle.products.of(line.product);
                m_chronicle.unitPrices.resize(
                    static_cast<std::size_t>(m_chronicle.products.size()));
                m_chronicle.unitPrices[static_cast<std::size_t>(told.product)] = Money(line.amount);
            }
            m_chronicle.add(told);
        }
    }
    const Chronicle &told()
    {
        m_chronicle.settle();
        return m_chronicle;
    }
    Chronicle &chronicle() { return m_chronicle; }

private:
    Chronicle m_chronicle;
};

Analysis analysed(Story &story, const Programme &shop)
{
    Story before(may);
    return analyse(story.told(), before.told(), {shop, {}});
}

} // namespace

class TestAnalysis : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_shop = readShop();
        QVERIFY(m_shop);
    }

    void anEmptyMonthHasNoShares()
    {
        Story story(june);
        const LeadingShares leading = analysed(story, *m_shop).leading;
        QVERIFY(!leading.memberGrowth && !leading.penetration && !leading.pointsActsAMonth);
        QVERIFY(!leading.costShare && !leading.reactivated && !leading.reactivationGap);
        QCOMPARE(leading.redemptionCost, Ratio(0));
    }

    void theDearestFifthTakesFiveProducts() // I2
    {
        Story story(june);
        story.member(1, "2026-01-01");
        story.member(2, "2026-01-01");
        story.sale(std::nullopt, "2026-05-01", 10,
                   {{"tea", "a", 100},
                    {"tea", "b", 200},
                    {"tea", "c", 300},
                    {"tea", "d", 400},
                    {"tea", "e", 500},
                    {"bread", "x", 900}});
        story.sale(2, "2026-05-02", 10, {{"tea", "e", 500}});
        story.sale(1, "2026-06-02", 10, {{"tea", "e", 500}});
        story.sale(2, "2026-06-02", 10, {{"tea", "e", 500}, {"bread", "x", 900}});
        const LeadingShares leading = analysed(story, *m_shop).leading;
        QCOMPARE(leading.premiumTrial, Share(Ratio(1, 2)));  // not the one who knew it
        QCOMPARE(leading.newCategoryTrial, Share(Ratio(1))); // tea is new to 1, bread to 2
    }

    void aRuleIsComparedWithTheSameWeekdaysBefore() // I3
    {
        Story story(june);
        story.member(1, "2026-01-01");
        story.member(2, "2026-01-01");
        story.sale(1, "2026-06-08", 14, {{"green", "", 1000}}); // the Monday before
        story.sale(1, "2026-06-08", 13, {{"tea", "", 5000}});   // not at that hour
        story.sale(1, "2026-06-15", 15, {{"green", "", 3000}, {"bread", "", 500}});
        story.sale(std::nullopt, "2026-06-21", 14, {{"tea", "", 1000}});
        story.sale(2, "2026-06-16", 16, {{"tea", "", 2000}}); // the hour has ended
        story.sale(1, "2026-06-22", 15, {{"tea", "", 7000}}); // the rule has ended
        const RuleEffect effect = analysed(story, *m_shop).effects.value(u"tea-time"_s);
        QCOMPARE(effect.during.days, (DayRange{day("2026-06-15"), day("2026-06-21")}));
        QCOMPARE(effect.during.sales, Money(4000));
        QCOMPARE(effect.during.otherSales, Money(500));
        QCOMPARE(effect.during.purchases, 2);
        QVERIFY(effect.before);
        QCOMPARE(effect.before->days, (DayRange{day("2026-06-08"), day("2026-06-14")}));
        QCOMPARE(effect.before->sales, Money(1000));
        QCOMPARE(effect.before->purchases, 1);
        // 3000, 0, 0, 0, 0, 0, 1000 a day
        QVERIFY(qAbs(*effect.during.dailyStddev - 1049.781318) < 1e-5);
        QCOMPARE(effect.participants.members, 1);
        QCOMPARE(effect.participants.averageBasket, Share(Ratio(3500)));
        QCOMPARE(effect.participants.basketCv, std::optional<double>(0));
        QCOMPARE(effect.others.members, 1);
        QCOMPARE(effect.others.visitsAMonth, Share(Ratio(487, 7 * 16)));
    }

    void reachAsksGoodsAndTimesAlone_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("on");
        QTest::addColumn<int>("hour");
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("product");
        QTest::addColumn<bool>("matches");
        QTest::newRow("everything") << u"base"_s << u"2026-06-01"_s << 3 << u""_s << u""_s << true;
        QTest::newRow("descendants")
            << u"tea-time"_s << u"2026-06-01"_s << 14 << u"green"_s << u""_s << true;
        QTest::newRow("end excluded")
            << u"tea-time"_s << u"2026-06-01"_s << 16 << u"green"_s << u""_s << false;
        QTest::newRow("other goods")
            << u"tea-time"_s << u"2026-06-01"_s << 14 << u"bread"_s << u""_s << false;
        QTest::newRow("Saturday night")
            << u"night"_s << u"2026-06-06"_s << 23 << u""_s << u""_s << true;
        QTest::newRow("after midnight")
            << u"night"_s << u"2026-06-07"_s << 1 << u""_s << u""_s << true; // S16
        QTest::newRow("Friday's night")
            << u"night"_s << u"2026-06-06"_s << 1 << u""_s << u""_s << false;
        QTest::newRow("not") << u"not-bun"_s << u"2026-06-06"_s << 1 << u"bread"_s << u"bun"_s
                             << false;
        QTest::newRow("not, others")
            << u"not-bun"_s << u"2026-06-06"_s << 1 << u"bread"_s << u"roll"_s << true;
        QTest::newRow("members are left open")
            << u"gold-bread"_s << u"2026-06-06"_s << 1 << u"bread"_s << u""_s << true;
    }
    void reachAsksGoodsAndTimesAlone()
    {
        QFETCH(QString, rule);
        QFETCH(QString, on);
        QFETCH(int, hour);
        QFETCH(QString, category);
        QFETCH(QString, product);
        Story story(june);
        story.sale(std::nullopt, on.toLatin1().constData(), hour,
                   {{category.toLatin1().constData(), product.toLatin1().constData(), 100}});
        const Chronicle &told = story.told();
        const Rule &asked = m_shop->rules[static_cast<std::size_t>(*m_shop->rule(rule))];
        const RuleReach reach(*m_shop, asked, told);
        QTEST(reach.matchesTime(told.purchases.front()) &&
                  reach.matches(told.lines.front(), told.purchases.front()),
              "matches");
    }

    void invitersAreFollowedNinetyDaysEitherSide() // M7
    {
        Story story(june);
        story.member(1, "2026-01-01");
        story.member(2, "2026-06-21", 1);
        story.member(3, "2026-06-25", 1);
        story.member(4, "2026-06-25");
        story.sale(1, "2026-03-22", 10, {{"tea", "", 100}}); // 91 days before
        story.sale(1, "2026-03-23", 10, {{"tea", "", 100}}); // 90 days before
        story.sale(1, "2026-06-21", 10, {{"tea", "", 100}});
        story.sale(1, "2026-06-22", 10, {{"tea", "", 100}});
        story.sale(2, "2026-06-30", 10, {{"tea", "", 100}});
        story.chronicle().referrals.push_back({day("2026-06-21"), Points(500), Money(300)});
        const ReferralFigures referral = analysed(story, *m_shop).referral;
        QCOMPARE(referral.inviters, 1);
        QCOMPARE(referral.invited, 2);
        QCOMPARE(referral.converted, 1);
        QCOMPARE(referral.cost, Ratio(800)); // a point costs 0.01
        QCOMPARE(referral.costPerConverted, Share(Ratio(800)));
        // two in ten days, one in ninety
        QCOMPARE(referral.visitsChange, Share(Ratio(487, 16) * (Ratio(2, 10) - Ratio(1, 90))));
        QCOMPARE(referral.invitedOnes.members, 2);
        QCOMPARE(referral.invitedOnes.visitsAMonth, Share(Ratio(1, 2)));
        QCOMPARE(referral.others.members, 1);
    }

private:
    std::shared_ptr<const Programme> m_shop;
};

QTEST_APPLESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
