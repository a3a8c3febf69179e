#include "storage/childprocess.h"
#include "storage/storagetest.h"
#include "storage/writerlock.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

namespace
{

std::atomic<bool> isDiskFull = false; // the threads below write, too

} // namespace

// The program's own symbol stands before the C library's.
extern "C" ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    if (isDiskFull) {
        errno = ENOSPC;
        return -1;
    }
    return syscall(SYS_pwrite64, file, bytes, count, at);
}
#endif

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;
using Kind = StorageError::Kind;

// One process in the world writes a store, and the others are told which.
class TestWriterLock : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isGivenOnce();
    void leavesNothingBehind();
    void canBeMoved();
    void namesTheProcessThatHoldsIt();
    void isFreeWhenTheHolderDies();
    void staleContentIsNoHolder();
    void contentOfAnEarlierBootNamesNobody();
    void refusesALink();
    void refusesAFolderThatIsNotThere();
    void saysThatTheDiskIsFull();
    void askingDoesNotDisturb();
    void isGivenToOneOfMany();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
};

void TestWriterLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = m_folder->filePath(u"熟客 100%1.regulars"_s);
}

void TestWriterLock::isGivenOnce()
{
    {
        const WriterLock lock = WriterLock::acquire(m_store);
        const auto second = WriterLock::tryAcquire(m_store);
        const auto *holder = std::get_if<WriterLock::Holder>(&second);
        QVERIFY(holder != nullptr);
        QCOMPARE(holder->pid, QCoreApplication::applicationPid());
        const StorageError error = storageErrorOf([&] { WriterLock::acquire(m_store); });
        QCOMPARE(error.kind(), Kind::Held);
        QVERIFY2(error.message().contains(QString::number(QCoreApplication::applicationPid())),
                 error.what());
        QVERIFY2(error.message().contains(m_store), error.what());
    }
    QVERIFY(std::holds_alternative<WriterLock>(WriterLock::tryAcquire(m_store)));
}

void TestWriterLock::leavesNothingBehind()
{
    {
        const WriterLock lock = WriterLock::acquire(m_store);
        QCOMPARE(folderContent(m_folder->path()).size(), 1);
    }
#ifdef Q_OS_UNIX
    QVERIFY(folderContent(m_folder->path()).isEmpty());
#endif
}

void TestWriterLock::canBeMoved()
{
    WriterLock first = WriterLock::acquire(m_store);
    const WriterLock second = std::move(first);
    QVERIFY(std::holds_alternative<WriterLock::Holder>(WriterLock::tryAcquire(m_store)));
    QVERIFY(WriterLock::holder(m_store).has_value());
}

void TestWriterLock::namesTheProcessThatHoldsIt()
{
#ifdef Q_OS_UNIX
    const WaitingChild child([&] { return WriterLock::acquire(m_store); });
    QVERIFY(child.isReady());
    const StorageError error = storageErrorOf([&] { WriterLock::acquire(m_store); });
    QCOMPARE(error.kind(), Kind::Held);
    QVERIFY2(error.message().contains(u"process %1"_s.arg(child.pid())), error.what());
    QCOMPARE(WriterLock::holder(m_store)->pid, child.pid());
#else
    QSKIP("needs fork()");
#endif
}

void TestWriterLock::isFreeWhenTheHolderDies()
{
#ifdef Q_OS_UNIX
    WaitingChild child([&] { return WriterLock::acquire(m_store); });
    QVERIFY(child.isReady());
    child.kill();
    QVERIFY2(!contentOf(WriterLock::lockPath(m_store)).isEmpty(), "the file lies there still");
    QCOMPARE(WriterLock::holder(m_store).has_value(), false);
    const WriterLock lock = WriterLock::acquire(m_store);
    QCOMPARE(WriterLock::holder(m_store)->pid, QCoreApplication::applicationPid());
#else
    QSKIP("needs fork()");
#endif
}

void TestWriterLock::staleContentIsNoHolder()
{
    QFile file(WriterLock::lockPath(m_store));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("1\n" + platform::bootId() + "\nand much more text than there ought to be");
    file.close();
    QCOMPARE(WriterLock::holder(m_store).has_value(), false);
    const WriterLock lock = WriterLock::acquire(m_store);
    QCOMPARE(contentOf(WriterLock::lockPath(m_store)),
             QByteArray::number(QCoreApplication::applicationPid()) + '\n' + platform::bootId() +
                 '\n');
}

void TestWriterLock::contentOfAnEarlierBootNamesNobody()
{
    // As when the holder has the lock but has not yet written who it is.
    platform::LockedFile held;
    QCOMPARE(held.lock(WriterLock::lockPath(m_store)), platform::LockedFile::Outcome::Locked);
    for (const QByteArray &content :
         {QByteArray(), QByteArray("77\nan-earlier-boot\n"), QByteArray("77"),
          QByteArray("-5\n" + platform::bootId() + '\n'), QByteArray("x\n\n"),
          QByteArray(100'000, '9')}) {
        QVERIFY(held.write(content));
        const auto holder = WriterLock::holder(m_store);
        QVERIFY(holder.has_value());
        QCOMPARE(holder->pid, std::nullopt);
        const StorageError error = storageErrorOf([&] { WriterLock::acquire(m_store); });
        QCOMPARE(error.kind(), Kind::Held);
    }
}

void TestWriterLock::refusesALink()
{
#ifdef Q_OS_UNIX
    const QString victim = m_folder->filePath(u"victim"_s);
    QFile file(victim);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    QVERIFY(QFile::link(victim, WriterLock::lockPath(m_store)));
    QCOMPARE(storageErrorOf([&] { WriterLock::acquire(m_store); }).kind(), Kind::CantOpen);
    QCOMPARE(contentOf(victim), QByteArray("precious"));
#else
    QSKIP("needs symbolic links");
#endif
}

void TestWriterLock::refusesAFolderThatIsNotThere()
{
    const QString nowhere = m_folder->filePath(u"none/store"_s);
    QCOMPARE(storageErrorOf([&] { WriterLock::acquire(nowhere); }).kind(), Kind::CantOpen);
    QCOMPARE(WriterLock::holder(nowhere).has_value(), false);
}

// What a newcomer with a full disk reads first.
void TestWriterLock::saysThatTheDiskIsFull()
{
#ifdef Q_OS_LINUX
    isDiskFull = true;
    const StorageError full = storageErrorOf([&] { WriterLock::acquire(m_store); });
    isDiskFull = false;
    QCOMPARE(full.kind(), Kind::Full);
    QVERIFY2(full.message().startsWith(u"No space is left on the disk of "_s + m_store),
             full.what());
    // Nothing is left in the way of the next attempt.
    QVERIFY(!QFile::exists(WriterLock::lockPath(m_store)));
    const WriterLock lock = WriterLock::acquire(m_store);
#else
    QSKIP("takes the place of the system's call");
#endif
}

void TestWriterLock::askingDoesNotDisturb()
{
    std::atomic<bool> isDone = false;
    std::thread curious([&] {
        while (!isDone)
            WriterLock::holder(m_store);
    });
    int given = 0;
    for (int time = 0; time < 500; ++time)
        given += std::holds_alternative<WriterLock>(WriterLock::tryAcquire(m_store)) ? 1 : 0;
    isDone = true;
    curious.join();
    QCOMPARE(given, 500);
}

void TestWriterLock::isGivenToOneOfMany()
{
    std::atomic<int> holders = 0;
    std::atomic<int> most = 0;
    std::atomic<int> given = 0;
    std::vector<std::thread> rivals;
    for (int rival = 0; rival < 8; ++rival) {
        rivals.emplace_back([&] {
            for (int time = 0; time < 200; ++time) {
                const auto outcome = WriterLock::tryAcquire(m_store);
                if (std::holds_alternative<WriterLock>(outcome)) {
                    const int now = ++holders;
                    if (now > most)
                        most = now;
                    ++given;
                    std::this_thread::yield();
                    --holders;
                }
            }
        });
    }
    for (std::thread &rival : rivals)
        rival.join();
    QCOMPARE(most.load(), 1);
    QVERIFY(given > 0);
}

QTEST_APPLESS_MAIN(TestWriterLock)
#include "tst_writerlock.moc"
