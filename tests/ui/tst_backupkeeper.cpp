// Backups made by the open window: hourly, at the end, sealed to a second place (X4, P2).

#include "services/restoring.h"
#include "ui/counter/counterfloor.h"
#include "ui/settings/backupcard.h"
#include "ui/settings/backupkeeper.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 hour = 3'600'000;

} // namespace

class TestBackupKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("REGULARS_BACKUPS", m_folder->filePath(u"here"_s).toUtf8());
        QVERIFY(QDir(m_folder->path()).mkpath(u"stick"_s));
        m_floor = std::make_unique<CounterFloor>(CounterFloor::Place::Disk);
        m_keeper = std::make_unique<BackupKeeper>(m_floor->shop());
    }
    void cleanup()
    {
        m_keeper.reset();
        m_floor.reset();
        qunsetenv("REGULARS_BACKUPS");
    }

    void oneMadeIsProvedAndRemembered();
    void theSecondPlaceGetsItSealed();
    void aPlaceThatIsNotThereIsSaid();
    void theEndMakesOneOnlyWhereThereIsNews();
    void anotherKeeperKnowsWhatIsThere();
    void theOutlivedAreRemoved();
    void theCardSaysHowThingsStand();

private:
    QString stick() const { return m_folder->filePath(u"stick"_s); }
    QStringList onStick() const { return QDir(stick()).entryList(QDir::Files); }
    void backUp()
    {
        m_keeper->backUp();
        QVERIFY(QTest::qWaitFor([this] { return !m_keeper->isAtWork(); }, 60'000));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CounterFloor> m_floor;
    std::unique_ptr<BackupKeeper> m_keeper;
};

void TestBackupKeeper::oneMadeIsProvedAndRemembered()
{
    QVERIFY(m_keeper->backups().empty());
    m_floor->sell(m_floor->enrol(u"13812345678"_s, u"张小梅"_s), "12.00");
    backUp();
    QCOMPARE(m_keeper->trouble(), QString());
    QCOMPARE(m_keeper->backups().size(), std::size_t(1));
    QCOMPARE(m_keeper->backups().front().made, m_floor->clock().now());
    const auto last = Backups::last(m_floor->shop().store());
    QVERIFY(last.has_value());
    QCOMPARE(last->made, m_floor->clock().now());
    QCOMPARE(m_floor->verified(), QString());
    // It goes back where it came from.
    Restoring::Request request;
    request.backup = m_keeper->backups().front().path;
    request.store = m_folder->filePath(u"again.regulars"_s);
    const Restoration again = Restoring(m_floor->clock()).restore(request, [](Store &) {
        return std::optional<UserId>();
    });
    QCOMPARE(again.operations, Backups::operations(m_floor->shop().store()));
}

void TestBackupKeeper::theSecondPlaceGetsItSealed()
{
    m_floor->enrol(u"13812345678"_s, u"张小梅"_s);
    m_keeper->setSecondFolder(stick());
    backUp();
    QCOMPARE(m_keeper->trouble(), QString());
    QCOMPARE(onStick().size(), 1);
    const QString sealed = QDir(stick()).filePath(onStick().first());
    QFile file(sealed);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("13812345678"));
    Restoring::Request request;
    request.backup = sealed;
    request.store = m_folder->filePath(u"again.regulars"_s);
    const Restoration again = Restoring(m_floor->clock()).restore(request, [](Store &) {
        return std::optional<UserId>();
    });
    QCOMPARE(again.operations, Backups::operations(m_floor->shop().store()));
    QVERIFY(!again.lacksKey);
}

void TestBackupKeeper::aPlaceThatIsNotThereIsSaid()
{
    m_keeper->setSecondFolder(m_folder->filePath(u"unplugged"_s));
    backUp();
    QVERIFY2(m_keeper->trouble().contains(u"unplugged"_s), qPrintable(m_keeper->trouble()));
    // The first place has it all the same.
    QCOMPARE(m_keeper->backups().size(), std::size_t(1));
    m_keeper->setSecondFolder({});
    m_floor->clock().advanceMs(1000);
    backUp();
    QCOMPARE(m_keeper->trouble(), QString());
}

void TestBackupKeeper::theEndMakesOneOnlyWhereThereIsNews()
{
    m_keeper->backUpAtTheEnd();
    QCOMPARE(m_keeper->backups().size(), std::size_t(1));
    m_floor->clock().advanceMs(hour);
    m_keeper->backUpAtTheEnd();
    QCOMPARE(m_keeper->backups().size(), std::size_t(1));
    m_floor->enrol(u"13812345678"_s, u"张小梅"_s);
    m_keeper->backUpAtTheEnd();
    QCOMPARE(m_keeper->backups().size(), std::size_t(2));
    QCOMPARE(m_keeper->trouble(), QString());
}

void TestBackupKeeper::anotherKeeperKnowsWhatIsThere()
{
    m_keeper->backUpAtTheEnd();
    m_floor->clock().advanceMs(hour);
    BackupKeeper next(m_floor->shop());
    next.backUpAtTheEnd();
    QCOMPARE(next.backups().size(), std::size_t(1));
}

void TestBackupKeeper::theOutlivedAreRemoved()
{
    m_keeper->setSecondFolder(stick());
    for (int i = 0; i < 3; ++i) { // within one hour: the newest stays
        m_floor->clock().advanceMs(60'000);
        backUp();
        QCOMPARE(m_keeper->trouble(), QString());
    }
    QCOMPARE(m_keeper->backups().size(), std::size_t(1));
    QCOMPARE(m_keeper->backups().front().made, m_floor->clock().now());
    QCOMPARE(onStick().size(), 1);
    // With the file goes what lay beside it.
    QCOMPARE(QDir(m_keeper->folder()).entryList(QDir::Files).size(), 2);
}

void TestBackupKeeper::theCardSaysHowThingsStand()
{
    m_floor->enrol(u"13812345678"_s, u"张小梅"_s);
    BackupCard card(m_floor->shop(), *m_keeper);
    card.show();
    QCOMPARE(card.state(), u"No backup has been made yet."_s);
    QVERIFY(card.notice().startsWith(u"No backup lies on another disk yet."_s));
    m_floor->clock().advanceMs(9 * 24 * 3'600'000LL);
    card.hide();
    card.show();
    QVERIFY2(card.notice().startsWith(u"For 9 days no backup"_s), qPrintable(card.notice()));
    QVERIFY(card.forget()->isHidden());
    card.now()->click();
    QVERIFY(!card.now()->isEnabled());
    QVERIFY(QTest::qWaitFor([&] { return card.now()->isEnabled(); }, 60'000));
    QCOMPARE(card.state(), u"Last backup: 2026-11-11 10:00, proved by opening it."_s);
    m_keeper->setSecondFolder(m_folder->filePath(u"unplugged"_s));
    QVERIFY(!card.forget()->isHidden());
    m_floor->clock().advanceMs(1000);
    card.now()->click();
    QVERIFY(QTest::qWaitFor([&] { return card.now()->isEnabled(); }, 60'000));
    QVERIFY(card.notice().contains(u"unplugged"_s));
    card.forget()->click();
    QVERIFY(m_keeper->secondFolder().isEmpty());
}

QTEST_MAIN(TestBackupKeeper)
#include "tst_backupkeeper.moc"
