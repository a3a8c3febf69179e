#include "programme/programmefile.h"
#include "programme/programmes.h"
#include "programme/programmetexts.h"
#include "programme/programmewriter.h"
#include "programme/templates.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace regulars;
using namespace regulars::programmetexts;
using namespace Qt::StringLiterals;

namespace
{

bool sameProgramme(const Programme &a, const Programme &b)
{
    return a.name == b.name && a.currency == b.currency && a.country == b.country &&
           a.timeZone == b.timeZone &&
           a.calendar.dayStartsAtMinute() == b.calendar.dayStartsAtMinute() &&
           a.policy == b.policy && a.categories == b.categories && a.products == b.products &&
           a.actions == b.actions && a.segments == b.segments && a.tiers == b.tiers &&
           a.rules == b.rules && a.coupons == b.coupons && a.rewards == b.rewards &&
           a.measures == b.measures;
}

} // namespace

// What is written is read again as the same programme.
class ProgrammeWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatReadsTheSame_data();
    void writesWhatReadsTheSame();
    void writesTheShortestForm_data();
    void writesTheShortestForm();
    void survivesReadingAndWritingWhateverTheProgramme();
};

void ProgrammeWriterTest::writesWhatReadsTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("the contract's example") << contractExample();
    for (const QString &id : templateIds())
        QTest::newRow(qPrintable(id)) << templateText(id);
    QTest::newRow("yen") << QByteArray(R"({"format": "regulars-programme/1", "currency": "JPY",
        "day_starts_at": "04:30", "products": [{"id": "a", "price": "120"}],
        "tiers": [{"id": "a"}, {"id": "b", "multiplier": 1.000001}]})");
    QTest::newRow("nothing") << QByteArray(R"({"format": "regulars-programme/1"})");
}

void ProgrammeWriterTest::writesWhatReadsTheSame()
{
    QFETCH(const QByteArray, text);
    const ProgrammeReading first = readProgramme(text);
    QVERIFY2(first.programme, allFaults(first).constData());
    const QByteArray written = writeProgramme(*first.programme);
    const ProgrammeReading second = readProgramme(written);
    QVERIFY2(second.programme, allFaults(second).constData());
    QCOMPARE(writeProgramme(*second.programme), written);
    QVERIFY(sameProgramme(*second.programme, *first.programme));
}

void ProgrammeWriterTest::writesTheShortestForm_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *when, const char *written) {
        QTest::newRow(when) << QByteArray(when) << QByteArray(written);
    };
    row(R"({"category": ["food", "bread"]})", R"({"category":"food"})");
    row(R"({"all": [{"tag": "a"}, {"weekdays": ["wed"]}]})", R"({"tag":"a","weekdays":"wed"})");
    row(R"({"all": [{"tag": "a"}, {"tag": "b"}]})", R"({"all":[{"tag":"a"},{"tag":"b"}]})");
    row(R"({"category": "tea", "all": [{"metric": "visits", "category": "food", "at_least": 4}]})",
        R"({"all":[{"category":"tea"},{"metric":"visits","at_least":4,"category":"food"}]})");
    row(R"({"metric": "spend", "window": "lifetime", "at_least": "5"})",
        R"({"metric":"spend","at_least":"5.00"})");
    row(R"({"metric": "quantity", "at_least": "2.50"})",
        R"({"metric":"quantity","at_least":"2.5"})");
    row(R"({"silent_for": "2 weeks"})", R"({"silent_for":"14 days"})");
    row(R"({"dates": ["2026-01-01..2026-01-01"]})", R"({"dates":"2026-01-01"})");
    row(R"({"between": ["22:00:00", "24:00"]})", R"({"between":["22:00","24:00"]})");
    row(R"({"items_at_least": "3"})", R"({"items_at_least":3})");
}

void ProgrammeWriterTest::writesTheShortestForm()
{
    QFETCH(const QByteArray, when);
    QFETCH(const QByteArray, written);
    const ProgrammeReading reading = readProgramme(whenOf(when));
    QVERIFY2(reading.programme, allFaults(reading).constData());
    QByteArray text = writeProgramme(*reading.programme);
    for (const char *blank : {"\n", " "})
        text.replace(blank, "");
    QByteArray expected = written;
    expected.replace(" ", "");
    QVERIFY2(text.contains("\"when\":" + expected + ",\"give\""), text.constData());
}

void ProgrammeWriterTest::survivesReadingAndWritingWhateverTheProgramme()
{
    QVERIFY(rc::check("writing, reading and writing gives equal bytes", [] {
        const Programme programme = programmes::drawn();
        const QByteArray written = writeProgramme(programme);
        const ProgrammeReading reading = readProgramme(written);
        if (!reading.programme)
            RC_FAIL((written + allFaults(reading)).toStdString());
        RC_ASSERT(sameProgramme(*reading.programme, programme));
        RC_ASSERT(writeProgramme(*reading.programme).toStdString() == written.toStdString());
    }));
}

QTEST_APPLESS_MAIN(ProgrammeWriterTest)
#include "tst_programmewriter.moc"
