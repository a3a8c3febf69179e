// Reads beside the window end with what they found or with a sentence, wherever they run (X4).

#include "protocol/tablefiles/fileerror.h"
#include "storage/storageerror.h"
#include "ui/attempt.h"
#include "ui/counter/counterfloor.h"

#include <QTest>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

class TestBackground : public QObject
{
    Q_OBJECT

private slots:
    void failuresAreTold_data();
    void failuresAreTold();
};

void TestBackground::failuresAreTold_data()
{
    QTest::addColumn<bool>("isOnDisk");
    QTest::newRow("in memory, on the window's thread") << false;
    QTest::newRow("on disk, in a thread of its own") << true;
}

void TestBackground::failuresAreTold()
{
    QFETCH(const bool, isOnDisk);
    CounterFloor floor(isOnDisk ? CounterFloor::Place::Disk : CounterFloor::Place::Memory);
    const FileError missing(FileError::Kind::NotFound, u"not there"_s);
    const StorageError full(StorageError::Kind::Full, u"no room"_s);
    QStringList told;
    bool isShown = false;
    const auto read = [&](const std::function<void()> &failing) {
        floor.shop().background().read(
            &floor.page(),
            [failing](Background::Reading &) {
                failing();
                return 0;
            },
            [&](int) { isShown = true; }, Background::Lane::Long,
            [&](const QString &trouble) { told += trouble; });
    };
    read([missing] { throw missing; });
    read([full] { throw full; });
    read([] { throw std::runtime_error("something else"); });
    QTRY_COMPARE(told.size(), 3);
    QCOMPARE(told, (QStringList{troubleText(missing), troubleText(full), u"something else"_s}));
    QVERIFY(!isShown);
    read([] {});
    QTRY_VERIFY(isShown); // and the next one is served
}

QTEST_MAIN(TestBackground)
#include "tst_background.moc"
