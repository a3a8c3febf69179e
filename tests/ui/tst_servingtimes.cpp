// How long members were served at this till, kept beside the settings (screens.md 4, D4).

#include "ui/servingtimes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

DayRange days(const char *first, const char *last)
{
    return {*BusinessDay::fromIso(QString::fromLatin1(first)),
            *BusinessDay::fromIso(QString::fromLatin1(last))};
}

const BusinessDay today = *BusinessDay::fromIso(u"2026-11-23");

} // namespace

class TestServingTimes : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void medianOfDays()
    {
        QVERIFY(!times().of(days("2026-11-23", "2026-11-23")));
        for (const qint64 ms : {9'000, 1'000, 5'000}) {
            times().add(today, ms);
        }
        times().add(*BusinessDay::fromIso(u"2026-11-22"), 60'000);
        const auto odd = times().of(days("2026-11-23", "2026-11-30"));
        QVERIFY(odd);
        QCOMPARE(odd->medianMs, 5'000);
        QCOMPARE(odd->count, 3);
        times().add(today, 6'000);
        QCOMPARE(times().of(days("2026-11-23", "2026-11-23"))->medianMs, 5'500);
        QCOMPARE(times().of(days("2026-11-22", "2026-11-23"))->count, 5);
    }

    void whatWasLeftAloneIsNotCounted()
    {
        times().add(today, ServingTimes::longestMs + 1);
        times().add(today, 0);
        QVERIFY(!times().of(days("2026-11-23", "2026-11-23")));
    }

    void rubbishIsPassedOver()
    {
        times().add(today, 4'000);
        QFile file(path());
        QVERIFY(file.open(QIODevice::Append));
        file.write(
            "\n,\nabc,5\n2026-13-01,5\n2026-11-23,-7\n2026-11-23,99999999999999999999\n2026-11-2");
        file.close();
        const auto found = times().of(days("2026-11-01", "2026-11-30"));
        QVERIFY(found);
        QCOMPARE(found->count, 1);
        QCOMPARE(found->medianMs, 4'000);
    }

    void theOldestGo()
    {
        for (std::size_t i = 0; i < ServingTimes::mostKept * 3; ++i) {
            times().add(today, i < ServingTimes::mostKept ? 1'000 : 2'000);
        }
        const auto found = times().of(days("2026-11-23", "2026-11-23"));
        QVERIFY(found);
        QVERIFY(found->count >= qint64(ServingTimes::mostKept));
        QVERIFY(found->count <= qint64(2 * ServingTimes::mostKept) + 100);
        QCOMPARE(found->medianMs, 2'000);
    }

    void whoCantWriteMeasuresNothing()
    {
        const ServingTimes nowhere(m_folder->filePath(u"no/such/folder/times.csv"_s));
        nowhere.add(today, 4'000);
        QVERIFY(!nowhere.of(days("2026-11-23", "2026-11-23")));
    }

private:
    QString path() const { return m_folder->filePath(u"times.csv"_s); }
    ServingTimes times() const { return ServingTimes(path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestServingTimes)
#include "tst_servingtimes.moc"
