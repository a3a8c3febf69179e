// Sealed files: what goes in comes out, and nothing else does (X4, trust.md: encrypted export).

#include "storage/sealedfile.h"
#include "storage/storagetest.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;
using Kind = StorageError::Kind;

namespace
{

constexpr qsizetype chunk = 64 * 1024 + 17;
constexpr qsizetype header = 8 + 1 + 1 + 4 + 4 + 16 + 36 + 24;
const QString shop = u"2305d8ca-9d4c-4ad7-aecc-5cedb5f4cac0"_s;

QByteArray noise(qsizetype bytes)
{
    QByteArray content(bytes, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (char &byte : content) {
        byte = static_cast<char>(random.bounded(256));
    }
    return content;
}

sealedfile::Key storeKey(char filling = 'k')
{
    return {sealedfile::KeyKind::StoreKey, QByteArray(32, filling)};
}

} // namespace

class TestSealedFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void anySizeComesBack_data();
    void anySizeComesBack();
    void aPassphraseOpensIt();
    void theWrongKeyOpensNothing();
    void nothingOfTheContentShows();
    void everyChangeIsSeen_data();
    void everyChangeIsSeen();
    void aHostileHeaderCostsNothing();
    void whatIsThereIsNotOverwritten();
    void cancellingLeavesNothing();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    Kind unsealing(const sealedfile::Key &key) const
    {
        return storageErrorOf([&] { sealedfile::unseal(at(u"sealed"_s), at(u"out"_s), key); })
            .kind();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSealedFile::anySizeComesBack_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 1, 65535, 65536, 65537, 131072, 300'001}) {
        QTest::addRow("%d", bytes) << bytes;
    }
}

void TestSealedFile::anySizeComesBack()
{
    QFETCH(int, bytes);
    write(u"in"_s, noise(bytes));
    sealedfile::seal(at(u"in"_s), at(u"sealed"_s), storeKey(), shop);
    QVERIFY(sealedfile::isSealed(at(u"sealed"_s)));
    QVERIFY(!sealedfile::isSealed(at(u"in"_s)));
    const sealedfile::Header told = sealedfile::readHeader(at(u"sealed"_s));
    QVERIFY(told.kind == sealedfile::KeyKind::StoreKey);
    QCOMPARE(told.storeId, shop);
    sealedfile::unseal(at(u"sealed"_s), at(u"out"_s), storeKey());
    QCOMPARE(contentOf(at(u"out"_s)), noise(bytes));
}

void TestSealedFile::aPassphraseOpensIt()
{
    const sealedfile::Key words{sealedfile::KeyKind::Passphrase, "正确的马 battery staple"};
    write(u"in"_s, "the shop");
    sealedfile::seal(at(u"in"_s), at(u"sealed"_s), words, shop);
    sealedfile::unseal(at(u"sealed"_s), at(u"out"_s), words);
    QCOMPARE(contentOf(at(u"out"_s)), QByteArray("the shop"));
    QFile::remove(at(u"out"_s));
    QCOMPARE(unsealing({sealedfile::KeyKind::Passphrase, "正确的马 battery stapl"}),
             Kind::CantOpen);
    QCOMPARE(unsealing(storeKey()), Kind::CantOpen);
    QVERIFY(!QFile::exists(at(u"out"_s)));
}

void TestSealedFile::theWrongKeyOpensNothing()
{
    write(u"in"_s, noise(100'000));
    sealedfile::seal(at(u"in"_s), at(u"sealed"_s), storeKey(), shop);
    QCOMPARE(unsealing(storeKey('j')), Kind::CantOpen);
    QVERIFY(!QFile::exists(at(u"out"_s)));
}

void TestSealedFile::nothingOfTheContentShows()
{
    const QByteArray names = QByteArray("张小梅 13812345678 ").repeated(5000);
    write(u"in"_s, names);
    sealedfile::seal(at(u"in"_s), at(u"sealed"_s), storeKey(), shop);
    const QByteArray sealed = contentOf(at(u"sealed"_s));
    QVERIFY(!sealed.contains("13812345678"));
    QVERIFY(!sealed.contains("张小梅"));
    // Two of the same content have nothing in common but the header's beginning.
    sealedfile::seal(at(u"in"_s), at(u"again"_s), storeKey(), shop);
    QVERIFY(contentOf(at(u"again"_s)).mid(header, 100) != sealed.mid(header, 100));
}

void TestSealedFile::everyChangeIsSeen_data()
{
    QTest::addColumn<QByteArray>("changed");
    const QByteArray content = noise(3 * 65536 + 100);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"in"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    sealedfile::seal(folder.filePath(u"in"_s), folder.filePath(u"sealed"_s), storeKey(), shop);
    const QByteArray whole = contentOf(folder.filePath(u"sealed"_s));
    QCOMPARE(whole.size(), header + 3 * chunk + 117);
    const auto flipped = [&whole](qsizetype byte) {
        QByteArray other = whole;
        other[byte] = static_cast<char>(other[byte] ^ 1);
        return other;
    };
    QTest::newRow("the store's name") << flipped(40);
    QTest::newRow("the salt") << flipped(20);
    QTest::newRow("the stream's header") << flipped(header - 1);
    QTest::newRow("the first byte") << flipped(header);
    QTest::newRow("the second chunk") << flipped(header + chunk + 5);
    QTest::newRow("the last byte") << flipped(whole.size() - 1);
    QTest::newRow("cut in a chunk") << whole.first(whole.size() - 1);
    QTest::newRow("cut between chunks") << whole.first(header + 2 * chunk);
    QTest::newRow("without a chunk") << whole.first(header + chunk) + whole.mid(header + 2 * chunk);
    QTest::newRow("chunks exchanged")
        << whole.first(header + chunk) + whole.mid(header + 2 * chunk, chunk) +
               whole.mid(header + chunk, chunk) + whole.mid(header + 3 * chunk);
    QTest::newRow("lengthened") << whole + 'x';
    QTest::newRow("only a header") << whole.first(header);
    QTest::newRow("half a header") << whole.first(header / 2);
}

void TestSealedFile::everyChangeIsSeen()
{
    QFETCH(QByteArray, changed);
    write(u"sealed"_s, changed);
    const Kind kind = unsealing(storeKey());
    QVERIFY2(kind == Kind::Corrupt || kind == Kind::CantOpen, "it opened");
    QVERIFY(!QFile::exists(at(u"out"_s)));
}

void TestSealedFile::aHostileHeaderCostsNothing()
{
    QByteArray hostile = QByteArray("RGLRSEAL\x01\x01", 10) + QByteArray(8, '\xff');
    hostile.resize(header + 100, 'x');
    write(u"sealed"_s, hostile);
    QCOMPARE(unsealing({sealedfile::KeyKind::Passphrase, "words"}), Kind::Corrupt);
    write(u"sealed"_s, QByteArray("RGLRSEAL\x02", 9) + QByteArray(200, 'x'));
    QCOMPARE(unsealing(storeKey()), Kind::NewerStore);
    write(u"sealed"_s,
          "something else, long enough to be looked at as a header, is it not so, my dear "
          "reader of tests; it goes on and on");
    QCOMPARE(unsealing(storeKey()), Kind::NotAStore);
}

void TestSealedFile::whatIsThereIsNotOverwritten()
{
    write(u"in"_s, "new");
    write(u"sealed"_s, "old");
    const auto error =
        storageErrorOf([&] { sealedfile::seal(at(u"in"_s), at(u"sealed"_s), storeKey(), shop); });
    QCOMPARE(error.kind(), Kind::CantOpen);
    QCOMPARE(contentOf(at(u"sealed"_s)), QByteArray("old"));
}

void TestSealedFile::cancellingLeavesNothing()
{
    write(u"in"_s, noise(500'000));
    const auto error = storageErrorOf([&] {
        sealedfile::seal(at(u"in"_s), at(u"sealed"_s), storeKey(), shop,
                         [](qint64 done, qint64 total) { return done < total / 2; });
    });
    QCOMPARE(error.kind(), Kind::Interrupted);
    QVERIFY(!QFile::exists(at(u"sealed"_s)));
}

QTEST_GUILESS_MAIN(TestSealedFile)
#include "tst_sealedfile.moc"
