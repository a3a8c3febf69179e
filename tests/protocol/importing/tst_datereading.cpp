#include "protocol/importing/datereading.h"
#include "protocol/importing/importerror.h"

#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

// Dates as files write them (M8).
class TestDateReading : public QObject
{
    Q_OBJECT

private:
    static QString said(const std::optional<CellTime> &read)
    {
        if (!read)
            return u"none"_s;
        const QString date = read->date.toString(Qt::ISODate);
        return read->secondOfDay ? date + u' ' + QString::number(*read->secondOfDay) : date;
    }

private slots:
    void guessesTheUsualForms_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        QTest::newRow("digits") << u"19970101"_s << u"1997-01-01"_s;
        QTest::newRow("digits, time") << u"20260228093005"_s << u"2026-02-28 34205"_s;
        QTest::newRow("iso") << u"2026-02-28"_s << u"2026-02-28"_s;
        QTest::newRow("iso, time") << u"2026-02-28 09:30:05"_s << u"2026-02-28 34205"_s;
        QTest::newRow("iso, T") << u"2026-02-28T09:30"_s << u"2026-02-28 34200"_s;
        QTest::newRow("slashes") << u"2026/2/8"_s << u"2026-02-08"_s;
        QTest::newRow("han") << u"2026年2月8日"_s << u"2026-02-08"_s;
        QTest::newRow("han, time") << u"2026年2月8日 下午2:05"_s << u"2026-02-08 50700"_s;
        QTest::newRow("dots") << u"08.02.2026"_s << u"2026-02-08"_s;
        QTest::newRow("leap day") << u"2024-02-29"_s << u"2024-02-29"_s;
        QTest::newRow("no leap day") << u"2026-02-29"_s << u"none"_s;
        QTest::newRow("month 13") << u"20261301"_s << u"none"_s;
        QTest::newRow("day 0") << u"2026-01-00"_s << u"none"_s;
        QTest::newRow("hour 24") << u"2026-01-01 24:00"_s << u"none"_s;
        QTest::newRow("short year") << u"970101"_s << u"none"_s;
        QTest::newRow("words") << u"yesterday"_s << u"none"_s;
        QTest::newRow("nothing") << QString() << u"none"_s;
        QTest::newRow("trailing rubbish") << u"2026-01-01 abc"_s << u"none"_s;
    }
    void guessesTheUsualForms()
    {
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        QCOMPARE(said(DateReading(QString()).read(cell)), expected);
    }
    void letsTheFileDecideBetweenDayAndMonth()
    {
        DateReading dayFirst{QString()};
        dayFirst.look(u"03/04/2026"_s);
        dayFirst.look(u"25/04/2026"_s);
        dayFirst.settle();
        QCOMPARE(said(dayFirst.read(u"03/04/2026"_s)), u"2026-04-03"_s);
        DateReading monthFirst{QString()};
        monthFirst.look(u"3/4/2026"_s);
        monthFirst.look(u"4/25/2026"_s);
        monthFirst.settle();
        QCOMPARE(said(monthFirst.read(u"3/4/2026"_s)), u"2026-03-04"_s);
    }
    void refusesWhatStaysInDoubt()
    {
        DateReading either{QString()};
        either.look(u"03/04/2026"_s);
        QVERIFY_THROWS_EXCEPTION(ImportError, either.settle());
        DateReading both{QString()};
        both.look(u"25/04/2026"_s);
        both.look(u"04/25/2026"_s);
        QVERIFY_THROWS_EXCEPTION(ImportError, both.settle());
        DateReading same{QString()};
        same.look(u"04/04/2026"_s);
        same.settle();
        QCOMPARE(said(same.read(u"04/04/2026"_s)), u"2026-04-04"_s);
    }
    void readsByTheFormatGiven_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        QTest::newRow("day first") << u"dd/MM/yyyy"_s << u"03/04/2026"_s << u"2026-04-03"_s;
        QTest::newRow("short day") << u"d/M/yyyy"_s << u"3/4/2026"_s << u"2026-04-03"_s;
        QTest::newRow("capitals") << u"MM/DD/YYYY"_s << u"03/04/2026"_s << u"2026-03-04"_s;
        QTest::newRow("short year") << u"yyMMdd"_s << u"970101"_s << u"1997-01-01"_s;
        QTest::newRow("percent") << u"%d.%m.%Y %H:%M"_s << u"03.04.2026 07:08"_s
                                 << u"2026-04-03 25680"_s;
        QTest::newRow("time left out")
            << u"yyyy-MM-dd HH:mm"_s << u"2026-04-03"_s << u"2026-04-03"_s;
        QTest::newRow("time beyond the format")
            << u"dd/MM/yyyy"_s << u"03/04/2026 07:08"_s << u"2026-04-03 25680"_s;
        QTest::newRow("another form") << u"dd/MM/yyyy"_s << u"03-04-2026"_s << u"none"_s;
        QTest::newRow("a workbook's own") << u"dd/MM/yyyy"_s << u"2026-04-03"_s << u"2026-04-03"_s;
    }
    void readsByTheFormatGiven()
    {
        QFETCH(QString, format);
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        QCOMPARE(said(DateReading(format).read(cell)), expected);
    }
    void refusesWhatIsNoFormat()
    {
        for (const QString &format :
             {u"yyyy"_s, u"MM/dd"_s, u"yyyy-MM-dd dd"_s, u"QQ yyyy MM dd"_s})
            QVERIFY_THROWS_EXCEPTION(ImportError, DateReading{format});
    }
    void readsBirthdaysWithoutYear()
    {
        const DateReading dates{QString()};
        QCOMPARE(dates.readBirthday(u"--02-29"_s), u"--02-29"_s);
        QCOMPARE(dates.readBirthday(u"5月3日"_s), u"--05-03"_s);
        QCOMPARE(dates.readBirthday(u"1990/5/3"_s), u"1990-05-03"_s);
        QVERIFY(!dates.readBirthday(u"--02-30"_s));
    }
};

QTEST_APPLESS_MAIN(TestDateReading)
#include "tst_datereading.moc"
