// Days are closed by the window itself: when somebody signs in and when the day turns (S3, S31,
// T3), with the window alive meanwhile; a clock set forward waits for a word (F7).

#include "programme/programmefloor.h"
#include "ui/window/daykeeper.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 dayMs = 24LL * 3'600'000;

QByteArray programmeText()
{
    return salesfloor::Terms{.policy = R"("expiry": {"after": "1 day"})"}.text();
}

} // namespace

class TestDayKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whoSignsInFindsTheDaysClosed();
    void nobodyThereClosesNothing();
    void theDayTurnsWhileSomebodyIsThere();
    void catchesUpOnceEach();
    void theWindowLivesMeanwhile();
    void goingEndsTheWork();
    void aClerkMayRunIt();
    void aClockSetForwardWaitsForAManager();

private:
    DayStanding standing() const { return DayEnd(m_floor->shop->desk()).standing(); }
    void settle()
    {
        QTest::qWait(30);
        QTRY_VERIFY(!m_keeper->isRunning());
    }
    qint64 points(const MemberRef &member) const
    {
        return Accounts(m_floor->shop->store().connection())
            .load(MemberId(member.toText().section(u':', 1).toLongLong()))
            .points.count();
    }

    std::unique_ptr<ProgrammeFloor> m_floor;
    std::unique_ptr<DayKeeper> m_keeper;
};

void TestDayKeeper::init()
{
    m_floor = std::make_unique<ProgrammeFloor>(programmeText());
    m_keeper = std::make_unique<DayKeeper>(*m_floor->shop);
}

void TestDayKeeper::cleanup()
{
    m_keeper.reset();
    m_floor.reset();
}

void TestDayKeeper::whoSignsInFindsTheDaysClosed()
{
    const MemberRef member = m_floor->enrol(u"1"_s);
    m_floor->earned(member, "100.00");
    QCOMPARE(points(member), 100);
    m_floor->shop->signOut();
    m_floor->clock.advanceMs(3 * dayMs);
    QSignalSpy moved(&m_floor->shop->changes(), &Changes::ledgerChanged);
    m_floor->standAs(u"Owner"_s, ProgrammeFloor::secret());
    settle();
    QCOMPARE(points(member), 0);
    QCOMPARE(standing().due, 0);
    QCOMPARE(m_keeper->text(), u"Day closed: 2026-11-04"_s);
    QCOMPARE(moved.size(), 1);
}

void TestDayKeeper::nobodyThereClosesNothing()
{
    m_floor->shop->signOut();
    m_floor->clock.advanceMs(3 * dayMs);
    m_keeper->look();
    settle();
    QCOMPARE(standing().due, 3);
    QVERIFY(!m_keeper->runAction()->isEnabled());
}

void TestDayKeeper::theDayTurnsWhileSomebodyIsThere()
{
    m_keeper->look();
    settle();
    QVERIFY(!standing().lastRun);
    m_floor->clock.advanceMs(13 * 3'600'000LL); // 23:00
    m_keeper->look();
    settle();
    QVERIFY(!standing().lastRun);
    m_floor->clock.advanceMs(2 * 3'600'000LL);
    m_keeper->look();
    settle();
    QCOMPARE(standing().lastRun, salesfloor::day("2026-11-02"));
}

void TestDayKeeper::catchesUpOnceEach()
{
    m_floor->clock.advanceMs(40 * dayMs);
    m_keeper->look();
    settle();
    QCOMPARE(standing().due, 0);
    Store &store = m_floor->shop->store();
    const auto runs = [&store] {
        return store.connection().query("SELECT count(*) FROM day_run").scalar<qint64>();
    };
    QCOMPARE(runs(), 40);
    m_keeper->runAction()->trigger();
    settle();
    QCOMPARE(runs(), 40);
}

void TestDayKeeper::theWindowLivesMeanwhile()
{
    for (int i = 1; i <= 400; ++i) {
        m_floor->earned(m_floor->enrol(QString::number(i)), "10.00");
    }
    m_floor->clock.advanceMs(4 * dayMs);
    int heard = 0;
    QTimer ticking;
    connect(&ticking, &QTimer::timeout, this, [&heard] { ++heard; });
    ticking.start(0);
    m_keeper->look();
    QVERIFY(m_keeper->isRunning());
    QVERIFY(m_keeper->text().startsWith(u"Closing"_s));
    QTRY_VERIFY(heard > 2);
    // Somebody is served between two turns.
    QCOMPARE(m_floor->earned({}, "5.00"), 0);
    settle();
    QCOMPARE(standing().due, 0);
}

void TestDayKeeper::goingEndsTheWork()
{
    for (int i = 1; i <= 400; ++i) {
        m_floor->earned(m_floor->enrol(QString::number(i)), "10.00");
    }
    m_floor->clock.advanceMs(30 * dayMs);
    m_keeper->look();
    QVERIFY(m_keeper->isRunning());
    m_keeper.reset();
    QVERIFY(standing().due > 0); // what is left is done next time
    m_keeper = std::make_unique<DayKeeper>(*m_floor->shop);
    m_keeper->look();
    settle();
    QCOMPARE(standing().due, 0);
}

void TestDayKeeper::aClerkMayRunIt()
{
    m_floor->standIn(u"Clerk"_s, Role::Clerk, u"135790"_s);
    m_floor->clock.advanceMs(2 * dayMs);
    m_keeper->runAction()->trigger();
    settle();
    QCOMPARE(standing().due, 0);
}

void TestDayKeeper::aClockSetForwardWaitsForAManager()
{
    m_floor->standIn(u"Clerk"_s, Role::Clerk, u"135790"_s);
    settle();
    const MemberRef member = m_floor->enrol(u"1"_s);
    m_floor->earned(member, "100.00");
    m_floor->clock.set(salesfloor::at("2027-11-02 10:00"));
    m_keeper->look();
    settle();
    QCOMPARE(standing().due, 365);
    QCOMPARE(points(member), 100);
    QVERIFY(m_keeper->text().contains(u"a manager has to say"_s));
    QVERIFY(!m_keeper->confirmAction()->isEnabled());
    QVERIFY(!m_keeper->runAction()->isEnabled());
    m_floor->standAs(u"Owner"_s, ProgrammeFloor::secret());
    settle();
    QCOMPARE(standing().due, 365); // signing in is no word
    QVERIFY(m_keeper->text().contains(u"2027-11-02"_s));
    m_keeper->confirmAction()->trigger();
    settle();
    QCOMPARE(standing().due, 0);
    QCOMPARE(points(member), 0);
    QVERIFY(!m_keeper->isWaitingForWord());
}

QTEST_MAIN(TestDayKeeper)

#include "tst_daykeeper.moc"
