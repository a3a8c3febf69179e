#include "storage/platform.h"
#include "storage/storagetest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;
using platform::FileNature;

// The few things that each system does its own way.
class TestPlatform : public QObject
{
    Q_OBJECT

private slots:
    void networkFileSystemsAreTold_data();
    void networkFileSystemsAreTold();
    void theTemporaryFolderIsLocal();
    void bootIdStays();
    void filesAreToldApart();
    void renamingNeverReplacesByAccident();
    void syncTellsOfAMissingFile();
};

void TestPlatform::networkFileSystemsAreTold_data()
{
    QTest::addColumn<quint64>("magic");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("name");
    // From statfs(2).
    QTest::newRow("ext4") << quint64(0xEF53) << QByteArray("ext4") << QString();
    QTest::newRow("btrfs") << quint64(0x9123683E) << QByteArray("btrfs") << QString();
    QTest::newRow("tmpfs") << quint64(0x01021994) << QByteArray("tmpfs") << QString();
    QTest::newRow("a stick, vfat") << quint64(0x4d44) << QByteArray("vfat") << QString();
    QTest::newRow("a disk through FUSE, ntfs-3g")
        << quint64(0x65735546) << QByteArray("fuseblk") << QString();
    QTest::newRow("nfs") << quint64(0x6969) << QByteArray("nfs4") << u"nfs"_s;
    QTest::newRow("cifs") << quint64(0xFF534D42) << QByteArray("cifs") << u"cifs"_s;
    QTest::newRow("smb2") << quint64(0xFE534D42) << QByteArray("cifs") << u"smb2"_s;
    QTest::newRow("9p, a virtual machine's host")
        << quint64(0x01021997) << QByteArray("9p") << u"9p"_s;
    QTest::newRow("sshfs") << quint64(0x65735546) << QByteArray("fuse.sshfs") << u"fuse.sshfs"_s;
    QTest::newRow("FUSE, unknown") << quint64(0x65735546) << QByteArray() << u"fuse"_s;
}

void TestPlatform::networkFileSystemsAreTold()
{
    QFETCH(const quint64, magic);
    QFETCH(const QByteArray, type);
    QFETCH(const QString, name);
    QCOMPARE(platform::networkFileSystem(magic, type).value_or(QString()), name);
}

void TestPlatform::theTemporaryFolderIsLocal()
{
    const QTemporaryDir folder;
    QCOMPARE(platform::networkFileSystem(folder.path()), std::nullopt);
}

void TestPlatform::bootIdStays()
{
    QCOMPARE(platform::bootId(), platform::bootId());
#ifdef Q_OS_LINUX
    QCOMPARE(platform::bootId(), contentOf(u"/proc/sys/kernel/random/boot_id"_s).trimmed());
#endif
}

void TestPlatform::filesAreToldApart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"客 %1"_s);
    QCOMPARE(platform::facts(file).nature, FileNature::Missing);
    QCOMPARE(platform::facts(file + u"/x"_s).nature, FileNature::Missing);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    QCOMPARE(platform::facts(file).nature, FileNature::Regular);
    QCOMPARE(platform::facts(file).names, 1);
    QCOMPARE(platform::facts(folder.path()).nature, FileNature::Folder);
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(file, folder.filePath(u"link"_s)));
    QCOMPARE(platform::facts(folder.filePath(u"link"_s)).nature, FileNature::Link);
    QVERIFY(QFile::link(folder.filePath(u"none"_s), folder.filePath(u"dangling"_s)));
    QCOMPARE(platform::facts(folder.filePath(u"dangling"_s)).nature, FileNature::Link);
    QCOMPARE(platform::facts(u"/dev/null"_s).nature, FileNature::Other);
#endif
}

void TestPlatform::renamingNeverReplacesByAccident()
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(u"a"_s, "a") && write(u"b"_s, "b"));
    QVERIFY(!platform::renameWithoutReplacing(folder.filePath(u"a"_s), folder.filePath(u"b"_s)));
    QCOMPARE(contentOf(folder.filePath(u"a"_s)), QByteArray("a"));
    QCOMPARE(contentOf(folder.filePath(u"b"_s)), QByteArray("b"));
    QVERIFY(platform::renameWithoutReplacing(folder.filePath(u"a"_s), folder.filePath(u"客"_s)));
    QCOMPARE(contentOf(folder.filePath(u"客"_s)), QByteArray("a"));
    QVERIFY(platform::renameReplacing(folder.filePath(u"客"_s), folder.filePath(u"b"_s)));
    QCOMPARE(contentOf(folder.filePath(u"b"_s)), QByteArray("a"));
    QVERIFY(!platform::renameReplacing(folder.filePath(u"none"_s), folder.filePath(u"b"_s)));
}

void TestPlatform::syncTellsOfAMissingFile()
{
    const QTemporaryDir folder;
    QVERIFY(platform::syncFolder(folder.path()));
    QVERIFY(!platform::syncFile(folder.filePath(u"none"_s)));
#ifdef Q_OS_UNIX
    QVERIFY(!platform::syncFolder(folder.filePath(u"none"_s)));
#endif
}

QTEST_APPLESS_MAIN(TestPlatform)
#include "tst_platform.moc"
