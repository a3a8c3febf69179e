#include "protocol/tablefiles/numbertext.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace regulars;
using namespace Qt::StringLiterals;

// What a workbook's numbers and days look like as text (M8).
class TestNumberText : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreShortAndExact_data();
    void numbersAreShortAndExact();
    void amountsComeBackToTheCent();
    void sumsOfAmountsLoseTheirNoise();
    void numbersReadBackAsTheSame();
    void formatsTellDaysFromNumbers_data();
    void formatsTellDaysFromNumbers();
    void builtInFormatsTellDaysFromNumbers();
    void daysFollowTheCalendar_data();
    void daysFollowTheCalendar();
    void everyDayOfACenturyComesBack();
};

void TestNumberText::numbersAreShortAndExact_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *raw, const char *text) {
        QTest::newRow(raw) << QString::fromLatin1(raw) << QString::fromLatin1(text);
    };
    row("0", "0");
    row("-0.0", "0");
    row("1", "1");
    row("1.0", "1");
    row("-12.50", "-12.5");
    row(" 7 ", "7");
    row("0.1", "0.1");
    row("0.10000000000000001", "0.1");
    row("0.30000000000000004", "0.3");
    row("16.860000000000003", "16.86");
    row("1234567.1234567891", "1234567.1234567892"); // all of them mean something
    row("12345678901234567890", "12345678901234567890");
    row("13800138000", "13800138000");
    row("1.3800138E10", "13800138000");
    row("6.901234567892E+12", "6901234567892");
    row("1E-7", "0.0000001");
    row("1e308", "1e+308");
    row("-1e308", "-1e+308");
    row("1e-300", "1e-300");
    row("1e999", "1e999");
    row("nan", "nan");
    row("inf", "inf");
    row("0x10", "0x10");
    row("1,5", "1,5");
    row("abc", "abc");
    row("", "");
    row("-", "-");
}

void TestNumberText::numbersAreShortAndExact()
{
    QFETCH(QString, raw);
    QFETCH(QString, text);
    QCOMPARE(numberText(raw), text);
}

void TestNumberText::amountsComeBackToTheCent()
{
    QVERIFY(rc::check("up to 10^12 minor units, written with 17 digits", [] {
        const auto cents = *rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'001);
        const double amount = static_cast<double>(cents) / 100;
        const QString text = numberText(QString::number(amount, 'g', 17));
        RC_ASSERT(std::llround(text.toDouble() * 100) == cents);
        RC_ASSERT(text.section(u'.', 1).size() <= 2);
    }));
}

void TestNumberText::sumsOfAmountsLoseTheirNoise()
{
    QVERIFY(rc::check("the sum of a receipt, as a formula leaves it", [] {
        const auto cents =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 100'000)));
        double sum = 0;
        qint64 exact = 0;
        for (const int price : cents) {
            sum += price / 100.0;
            exact += price;
        }
        const QString text = numberText(QString::number(sum, 'g', 17));
        RC_ASSERT(text.section(u'.', 1).size() <= 2);
        RC_ASSERT(std::llround(text.toDouble() * 100) == exact);
    }));
}

void TestNumberText::numbersReadBackAsTheSame()
{
    QVERIFY(rc::check("of up to 15 digits and any size", [] {
        const auto digits = *rc::gen::inRange<qint64>(-999'999'999'999'999, 1'000'000'000'000'000);
        const auto exponent = *rc::gen::inRange(-40, 40);
        const double value =
            (QString::number(digits) + u'e' + QString::number(exponent)).toDouble();
        RC_ASSERT(numberText(QString::number(value, 'g', 17)).toDouble() == value);
    }));
}

void TestNumberText::formatsTellDaysFromNumbers_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<NumberKind>("kind");
    const auto row = [](const QString &code, NumberKind kind) {
        QTest::newRow(qUtf8Printable(code)) << code << kind;
    };
    row(u""_s, NumberKind::Plain);
    row(u"General"_s, NumberKind::Plain);
    row(u"GENERAL"_s, NumberKind::Plain);
    row(u"0.00"_s, NumberKind::Plain);
    row(u"#,##0.00;[Red]-#,##0.00"_s, NumberKind::Plain);
    row(u"0.00E+00"_s, NumberKind::Plain);
    row(u"@"_s, NumberKind::Plain);
    row(u"0\"days\""_s, NumberKind::Plain);
    row(u"0\\d"_s, NumberKind::Plain);
    row(u"_-* #,##0.00 [$¥-804]_-"_s, NumberKind::Plain);
    row(u"[$USD] 0.00"_s, NumberKind::Plain);
    row(u"0;\"yyyy\""_s, NumberKind::Plain);
    row(u"\"unclosed d"_s, NumberKind::Plain);
    row(u"[unclosed d"_s, NumberKind::Plain);
    row(u"[h]:mm"_s, NumberKind::Plain);
    row(u"[mm]:ss"_s, NumberKind::Plain);
    row(u"yyyy-mm-dd"_s, NumberKind::Date);
    row(u"YYYY/M/D"_s, NumberKind::Date);
    row(u"yyyy\"年\"m\"月\"d\"日\""_s, NumberKind::Date);
    row(u"[$-804]yyyy\"年\"m\"月\";@"_s, NumberKind::Date);
    row(u"mmm"_s, NumberKind::Date);
    row(u"[$-804]aaaa"_s, NumberKind::Date);
    row(u"dd/mm/yyyy\\ "_s, NumberKind::Date);
    row(u"[Red]d"_s, NumberKind::Date);
    row(u"yyyy-mm-dd hh:mm:ss"_s, NumberKind::DateTime);
    row(u"m/d/yy h:mm AM/PM"_s, NumberKind::DateTime);
    row(u"h:mm"_s, NumberKind::Time);
    row(u"h:mm AM/PM"_s, NumberKind::Time);
    row(u"上午/下午h\"时\"mm\"分\""_s, NumberKind::Time);
    row(u"mm:ss.0"_s, NumberKind::Time);
}

void TestNumberText::formatsTellDaysFromNumbers()
{
    QFETCH(QString, code);
    QFETCH(NumberKind, kind);
    QCOMPARE(kindOfFormatCode(code), kind);
}

void TestNumberText::builtInFormatsTellDaysFromNumbers()
{
    const QString kinds =
        u"PPPPPPPPPPPPPPDDDDTTTTIPPPPDDDDDTTTTDPPPPPPPPTPTPPDDDDDTTDDP"_s; // of 0 to 59
    const QHash<NumberKind, QChar> letters{{NumberKind::Plain, u'P'},
                                           {NumberKind::Date, u'D'},
                                           {NumberKind::DateTime, u'I'},
                                           {NumberKind::Time, u'T'}};
    QString found;
    for (int id = 0; id < kinds.size(); ++id)
        found += letters.value(kindOfBuiltInFormat(id));
    QCOMPARE(found, kinds);
    QCOMPARE(kindOfBuiltInFormat(-1), NumberKind::Plain);
    QCOMPARE(kindOfBuiltInFormat(164), NumberKind::Plain);
}

void TestNumberText::daysFollowTheCalendar_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<NumberKind>("kind");
    QTest::addColumn<bool>("is1904");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &serial, NumberKind kind,
                        const QString &text, bool is1904 = false) {
        QTest::newRow(name) << serial << kind << is1904 << text;
    };
    using enum NumberKind;
    row("a number", u"45658"_s, Plain, u"45658"_s);
    row("the first day", u"1"_s, Date, u"1900-01-01"_s);
    row("no day", u"0"_s, Date, u"0"_s);
    row("28 February 1900", u"59"_s, Date, u"1900-02-28"_s);
    row("the day that never was", u"60"_s, Date, u"60"_s);
    row("1 March 1900", u"61"_s, Date, u"1900-03-01"_s);
    row("1 January 2025", u"45658"_s, Date, u"2025-01-01"_s);
    row("29 February 2024", u"45351"_s, Date, u"2024-02-29"_s);
    row("the last day", u"2958465"_s, Date, u"9999-12-31"_s);
    row("beyond the last day", u"2958466"_s, Date, u"2958466"_s);
    row("before the first", u"-1"_s, Date, u"-1"_s);
    row("a hidden time is told", u"45658.5"_s, Date, u"2025-01-01 12:00:00"_s);
    row("midnight of an instant", u"45658"_s, DateTime, u"2025-01-01 00:00:00"_s);
    row("an instant", u"45658.52083333334"_s, DateTime, u"2025-01-01 12:30:00"_s);
    row("a second before midnight", u"45658.999988425923"_s, DateTime, u"2025-01-01 23:59:59"_s);
    row("rounds up to midnight", u"45658.9999999"_s, DateTime, u"2025-01-02 00:00:00"_s);
    row("the very last second rounds away", u"2958465.9999999"_s, DateTime, u"2958465.9999999"_s);
    row("a time", u"0.5"_s, Time, u"12:00:00"_s);
    row("midnight as a time", u"0"_s, Time, u"00:00:00"_s);
    row("a time with a day format", u"0.75"_s, DateTime, u"18:00:00"_s);
    row("a day with a time format", u"45658.25"_s, Time, u"2025-01-01 06:00:00"_s);
    row("a whole day with a time format", u"45658"_s, Time, u"2025-01-01"_s);
    row("1904: the first day", u"0"_s, Date, u"1904-01-01"_s, true);
    row("1904: 1 January 2025", u"44196"_s, Date, u"2025-01-01"_s, true);
    row("1904: 60 is a day", u"60"_s, Date, u"1904-03-01"_s, true);
    row("1904: a time", u"0.25"_s, Time, u"06:00:00"_s, true);
    row("text", u"soon"_s, Date, u"soon"_s);
    row("no number", u"nan"_s, Date, u"nan"_s);
    row("1e308", u"1e308"_s, Date, u"1e+308"_s);
}

void TestNumberText::daysFollowTheCalendar()
{
    QFETCH(QString, serial);
    QFETCH(NumberKind, kind);
    QFETCH(bool, is1904);
    QFETCH(QString, text);
    QCOMPARE(serialText(serial, kind, is1904), text);
}

void TestNumberText::everyDayOfACenturyComesBack()
{
    const QDate first(1950, 1, 1);
    for (qint64 day = 0; day < 36'525; ++day) {
        const QDate date = first.addDays(day);
        const qint64 serial = QDate(1899, 12, 30).daysTo(date);
        QCOMPARE(serialText(QString::number(serial), NumberKind::Date, false),
                 date.toString(Qt::ISODate));
    }
}

QTEST_GUILESS_MAIN(TestNumberText)
#include "tst_numbertext.moc"
