#include "insight/figures.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

BusinessDay day(const QString &iso)
{
    return *BusinessDay::fromIso(iso);
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void aRatioOverNothingIsNone()
    {
        QVERIFY(!shareOf(5, 0));
        QCOMPARE(shareOf(0, 5), Share(Ratio(0)));
        QCOMPARE(shareOf(-1, 4), Share(Ratio(-1, 4)));
    }

    void bandsBeginAtTheirFirstYear_data()
    {
        QTest::addColumn<int>("years");
        QTest::addColumn<QString>("band");
        QTest::newRow("newborn") << 0 << u"<18"_s;
        QTest::newRow("17") << 17 << u"<18"_s;
        QTest::newRow("18") << 18 << u"18-24"_s;
        QTest::newRow("24") << 24 << u"18-24"_s;
        QTest::newRow("25") << 25 << u"25-39"_s;
        QTest::newRow("39") << 39 << u"25-39"_s;
        QTest::newRow("40") << 40 << u"40-59"_s;
        QTest::newRow("59") << 59 << u"40-59"_s;
        QTest::newRow("60") << 60 << u"60+"_s;
        QTest::newRow("120") << 120 << u"60+"_s;
    }
    void bandsBeginAtTheirFirstYear()
    {
        QFETCH(int, years);
        QTEST(ageBand(years), "band");
    }

    void anUnknownBirthHasItsOwnBand() { QCOMPARE(ageBand(std::nullopt), u"unknown"_s); }

    void agesTurnOnTheBirthday_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("on");
        QTest::addColumn<int>("age");
        QTest::newRow("the day before") << u"2000-05-10"_s << u"2026-05-09"_s << 25;
        QTest::newRow("the day") << u"2000-05-10"_s << u"2026-05-10"_s << 26;
        QTest::newRow("new year") << u"2000-12-31"_s << u"2026-01-01"_s << 25;
        // S17: 29 February is observed on the 28th in common years.
        QTest::newRow("leapling, 27 February") << u"2000-02-29"_s << u"2026-02-27"_s << 25;
        QTest::newRow("leapling, 28 February") << u"2000-02-29"_s << u"2026-02-28"_s << 26;
        QTest::newRow("leapling, leap year 28") << u"2000-02-29"_s << u"2028-02-28"_s << 27;
        QTest::newRow("leapling, leap year 29") << u"2000-02-29"_s << u"2028-02-29"_s << 28;
    }
    void agesTurnOnTheBirthday()
    {
        QFETCH(QString, birth);
        QFETCH(QString, on);
        QTEST(ageOn(day(birth), day(on)), "age");
    }

    void everyBridgeKindHasItsName()
    {
        QStringList names;
        for (int kind = 0; kind < bridgeKinds; ++kind) {
            names.append(codeOf(static_cast<BridgeKind>(kind)));
        }
        QCOMPARE(names, (QStringList{u"imported"_s, u"issued"_s, u"restored"_s, u"adjusted"_s,
                                     u"transferred"_s, u"forgiven"_s, u"redeemed"_s, u"expired"_s,
                                     u"taken_back"_s, u"forfeited"_s}));
    }
};

QTEST_APPLESS_MAIN(TestFigures)
#include "tst_figures.moc"
