// What the counter can do for a member, beside the page that everybody sees (M3, T1, R12).

#include "services/rewards.h"
#include "services/salesfloor.h"
#include "services/serving.h"
#include "storage/purchases.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

Terms twoTiers()
{
    Terms terms;
    terms.tiers = R"({"id": "basic", "name": "Basic"},
        {"id": "gold", "name": "Gold",
         "benefits": [{"id": "wrap", "name": "Wrapping", "allow": {"times": 2, "window": "month"}},
                      {"id": "lounge", "name": "Lounge"}],
         "paths": [{"metric": "points_earned", "window": "12 months", "at_least": 1000}]})";
    return terms;
}

} // namespace

class TestServing : public QObject
{
    Q_OBJECT

private slots:
    void birthdayIsCountedInDays_data();
    void birthdayIsCountedInDays();
    void nobodysBirthdayIsNoDay();
    void shareOfTheWayGrowsAndEndsAtTheTop();
    void benefitsAreThoseOfTheTierAndRunOut();
    void onlyWhatCanStillComeBackIsListed();
};

void TestServing::birthdayIsCountedInDays_data()
{
    QTest::addColumn<QString>("birthday");
    QTest::addColumn<QString>("now");
    QTest::addColumn<qint64>("days");
    QTest::newRow("today") << u"1990-11-02"_s << u"2026-11-02 10:00"_s << qint64(0);
    QTest::newRow("tomorrow, without its year")
        << u"--11-03"_s << u"2026-11-02 10:00"_s << qint64(1);
    QTest::newRow("yesterday: next year's") << u"--11-01"_s << u"2026-11-02 10:00"_s << qint64(364);
    QTest::newRow("over New Year") << u"--01-01"_s << u"2026-12-31 23:00"_s << qint64(1);
    QTest::newRow("29 February in a common year")
        << u"--02-29"_s << u"2027-02-27 10:00"_s << qint64(1);
    QTest::newRow("29 February in a leap year")
        << u"--02-29"_s << u"2028-02-28 10:00"_s << qint64(1);
    QTest::newRow("29 February is over") << u"--02-29"_s << u"2027-03-01 10:00"_s << qint64(365);
}

void TestServing::birthdayIsCountedInDays()
{
    QFETCH(QString, birthday);
    QFETCH(QString, now);
    QFETCH(qint64, days);
    Shop shop{Terms(), "2026-11-02 09:00"};
    const MemberId member = shop.enrol("A", std::nullopt, qPrintable(birthday));
    shop.set(qPrintable(now));
    QCOMPARE(Serving(*shop.desk).daysToBirthday(member), std::optional(days));
}

void TestServing::nobodysBirthdayIsNoDay()
{
    Shop shop{Terms()};
    QCOMPARE(Serving(*shop.desk).daysToBirthday(shop.enrol("A")), std::nullopt);
}

void TestServing::shareOfTheWayGrowsAndEndsAtTheTop()
{
    Shop shop(twoTiers());
    const MemberId member = shop.enrol("A");
    Serving serving(*shop.desk);
    QCOMPARE(serving.nextTierShare(member)->share, Ratio(0));
    QCOMPARE(serving.nextTierShare(member)->tier, 1);
    shop.sell(member, {line("250.00")});
    QCOMPARE(serving.nextTierShare(member)->share, Ratio(1, 4));
    QCOMPARE(serving.nextTierShare(member)->metric, Metric::PointsEarned);
    shop.sell(member, {line("750.00")});
    QVERIFY(!serving.nextTierShare(member)); // nothing above
}

void TestServing::benefitsAreThoseOfTheTierAndRunOut()
{
    Shop shop(twoTiers());
    const MemberId member = shop.enrol("A");
    Serving serving(*shop.desk);
    QVERIFY(serving.benefits(member).empty());
    shop.sell(member, {line("1000.00")});
    QCOMPARE(serving.benefits(member).size(), size_t(2));
    QCOMPARE(serving.benefits(member)[0].left, std::optional<qint64>(2));
    QCOMPARE(serving.benefits(member)[1].left, std::nullopt);
    for (int i = 0; i < 2; ++i)
        Shop::done(Rewards(*shop.desk).benefit({}, {MemberRef::of(member), u"wrap"_s}));
    QCOMPARE(serving.benefits(member)[0].left, std::optional<qint64>(0));
    shop.passDays(31);
    QCOMPARE(serving.benefits(member)[0].left, std::optional<qint64>(2));
}

void TestServing::onlyWhatCanStillComeBackIsListed()
{
    Shop shop{Terms()};
    const MemberId member = shop.enrol("A");
    const Answer first = shop.sell(member, {line("10.00")});
    const Answer second = shop.sell(member, {line("20.00")});
    const Answer third = shop.sell(member, {line("30.00"), line("5.00")});
    shop.sell(shop.enrol("B"), {line("99.00")});
    shop.refund(first);
    shop.undo(second);
    shop.refund(third, {{0, Quantity(1000)}}); // a part of it is still here
    const auto listed = Serving(*shop.desk).refundable(member, 20);
    QCOMPARE(listed.size(), size_t(1));
    QCOMPARE(QString::number(listed.front().id.value()), text(third, "purchase"));
}

QTEST_GUILESS_MAIN(TestServing)
#include "tst_serving.moc"
