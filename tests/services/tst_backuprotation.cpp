// Which backups are kept: 24 hours, 14 days, 8 weeks, 12 months (X4, trust.md).

#include "services/backuprotation.h"

#include <QtTest>

#include <algorithm>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
const Instant now = Instant::fromIso(u"2026-11-22T18:30:00+08:00").value();

// Hourly for so many hours, the newest now.
std::vector<DatedBackup> hourly(qint64 count)
{
    std::vector<DatedBackup> backups;
    for (qint64 i = 0; i < count; ++i) {
        backups.push_back({QString::number(i), now.plusMs(-i * hour)});
    }
    return backups;
}

std::size_t keptOf(const std::vector<DatedBackup> &backups)
{
    return backups.size() - outlivedBackups(backups, Calendar()).size();
}

bool isKept(const std::vector<DatedBackup> &backups, const QString &path)
{
    const auto outlived = outlivedBackups(backups, Calendar());
    return std::none_of(outlived.begin(), outlived.end(),
                        [&](const DatedBackup &one) { return one.path == path; });
}

} // namespace

class TestBackupRotation : public QObject
{
    Q_OBJECT

private slots:
    void aFewAreAllKept()
    {
        QCOMPARE(keptOf({}), std::size_t(0));
        QCOMPARE(keptOf(hourly(1)), std::size_t(1));
        QCOMPARE(keptOf(hourly(24)), std::size_t(24));
    }

    void theLastDayIsKeptByTheHour()
    {
        const auto backups = hourly(30);
        for (int i = 0; i < 24; ++i) {
            QVERIFY2(isKept(backups, QString::number(i)), qPrintable(QString::number(i)));
        }
    }

    void olderOnesThinOut()
    {
        const auto backups = hourly(2 * 365 * 24);
        // 24 by the hour, 14 days (two of them kept already), 8 weeks (two or three), 12 months.
        const std::size_t kept = keptOf(backups);
        QVERIFY2(kept >= 24 + 11 && kept <= 24 + 14 + 8 + 12, qPrintable(QString::number(kept)));
        const auto outlived = outlivedBackups(backups, Calendar());
        const auto is = [&](qint64 age) { return isKept(backups, QString::number(age / hour)); };
        // The newest of yesterday, of the day thirteen days ago, of October's last day.
        QVERIFY(is(19 * hour));
        QVERIFY(is(12 * day + 19 * hour));
        QVERIFY(!is(20 * day + 5 * hour));
        QVERIFY(is(21 * day + 19 * hour));
        QVERIFY(!is(400 * day));
        QVERIFY(!outlived.empty());
    }

    void severalOfOneHourLeaveTheNewest()
    {
        std::vector<DatedBackup> backups;
        for (qint64 i = 0; i < 6; ++i) {
            backups.push_back({QString::number(i), now.plusMs(-i * 60'000)});
        }
        QCOMPARE(keptOf(backups), std::size_t(1));
        QVERIFY(isKept(backups, u"0"_s));
    }

    void pausesDoNotCount()
    {
        // A shop closed for a year keeps what it has.
        std::vector<DatedBackup> backups{{u"new"_s, now}, {u"old"_s, now.plusMs(-365 * day)}};
        QCOMPARE(keptOf(backups), std::size_t(2));
    }

    void keepingTwiceIsKeepingOnce()
    {
        auto backups = hourly(5000);
        const auto gone = outlivedBackups(backups, Calendar());
        std::vector<DatedBackup> left;
        for (const DatedBackup &one : backups) {
            if (std::none_of(gone.begin(), gone.end(),
                             [&](const DatedBackup &out) { return out.path == one.path; })) {
                left.push_back(one);
            }
        }
        QCOMPARE(outlivedBackups(left, Calendar()).size(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestBackupRotation)
#include "tst_backuprotation.moc"
