#include "values/length.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

// "<n> day(s)|week(s)|month(s)|year(s)", as programmes say it.
class TestLength : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWrites_data();
    void readsAndWrites();
    void refuses_data();
    void refuses();
    void zeroOfAnyUnitIsZero();
};

void TestLength::readsAndWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("written");

    const auto row = [](const QString &text, int count, Length::Unit unit, const QString &written) {
        QTest::newRow(qPrintable(text)) << text << count << static_cast<int>(unit) << written;
    };
    row(u"0 days"_s, 0, Length::Unit::Day, u"0 days"_s);
    row(u"1 day"_s, 1, Length::Unit::Day, u"1 day"_s);
    row(u"1 days"_s, 1, Length::Unit::Day, u"1 day"_s);
    row(u"7 days"_s, 7, Length::Unit::Day, u"7 days"_s);
    row(u"2 week"_s, 2, Length::Unit::Week, u"2 weeks"_s);
    row(u"12 months"_s, 12, Length::Unit::Month, u"12 months"_s);
    row(u"1 year"_s, 1, Length::Unit::Year, u"1 year"_s);
    row(u"99999 years"_s, 99999, Length::Unit::Year, u"99999 years"_s);
}

void TestLength::readsAndWrites()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QFETCH(int, unit);
    QFETCH(QString, written);
    const auto read = Length::fromText(text);
    QVERIFY(read);
    QCOMPARE(*read, (Length{count, static_cast<Length::Unit>(unit)}));
    QCOMPARE(read->toText(), written);
    QCOMPARE(Length::fromText(written), read);
}

void TestLength::refuses_data()
{
    QTest::addColumn<QString>("text");

    for (const QString &text : {u""_s,
                                u"day"_s,
                                u" day"_s,
                                u"7"_s,
                                u"7days"_s,
                                u"7  days"_s,
                                u" 7 days"_s,
                                u"7 days "_s,
                                u"-7 days"_s,
                                u"+7 days"_s,
                                u"1.5 days"_s,
                                u"7 Days"_s,
                                u"7 dayss"_s,
                                u"7 s"_s,
                                u"7 hours"_s,
                                u"seven days"_s,
                                u"７ days"_s,
                                u"100000 days"_s,
                                u"99999999999 days"_s,
                                u"never"_s})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
}

void TestLength::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Length::fromText(text));
}

void TestLength::zeroOfAnyUnitIsZero()
{
    QVERIFY(Length::fromText(u"0 months")->isZero());
    QVERIFY(!Length::fromText(u"1 day")->isZero());
}

QTEST_APPLESS_MAIN(TestLength)

#include "tst_length.moc"
