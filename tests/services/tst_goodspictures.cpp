// Pictures of goods and rewards (D1, D2): kept once, by id, with a record of who set them.

#include "services/goodspictures.h"
#include "services/salesfloor.h"
#include "storage/auditlog.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

QByteArray png(const QByteArray &rest = "x")
{
    return "\x89PNG\r\n\x1a\n" + rest;
}

template <typename T>
QString codeOfResult(const Result<T> &result)
{
    return result ? u"done"_s : codeOf(result.refusal());
}

qint64 kept(Shop &shop)
{
    return shop.store->connection().query("SELECT count(*) FROM picture").scalar<qint64>();
}

} // namespace

class TestGoodsPictures : public QObject
{
    Q_OBJECT

private slots:
    void isReadAsItWasSet()
    {
        Shop shop(Terms{});
        GoodsPictures pictures(*shop.desk);
        QVERIFY(!Shop::done(pictures.of(Pictured::Reward, u"mug"_s)));
        Shop::done(pictures.set(Pictured::Reward, u"mug"_s, png("one")));
        const auto picture = Shop::done(pictures.of(Pictured::Reward, u"mug"_s));
        QVERIFY(picture);
        QCOMPARE(picture->bytes, png("one"));
        QCOMPARE(picture->mediaType, u"image/png"_s);
        // A product of the same id is something else.
        QVERIFY(!Shop::done(pictures.of(Pictured::Product, u"mug"_s)));
        QCOMPARE(Shop::done(pictures.all(Pictured::Reward)).size(), size_t(1));
        QCOMPARE(Shop::done(pictures.all(Pictured::Reward)).front().hash, picture->hash);
        QCOMPARE(shop.verified(), QString());
    }

    void equalOnesLieThereOnceAndUnusedOnesNot()
    {
        Shop shop(Terms{});
        GoodsPictures pictures(*shop.desk);
        Shop::done(pictures.set(Pictured::Reward, u"mug"_s, png("one")));
        Shop::done(pictures.set(Pictured::Product, u"latte"_s, png("one")));
        QCOMPARE(kept(shop), 1);
        Shop::done(pictures.set(Pictured::Reward, u"mug"_s, png("two")));
        QCOMPARE(kept(shop), 2);
        Shop::done(pictures.clear(Pictured::Product, u"latte"_s));
        QCOMPARE(kept(shop), 1);
        QCOMPARE(codeOfResult(pictures.clear(Pictured::Product, u"latte"_s)), u"bad-request"_s);
        QCOMPARE(Shop::done(pictures.of(Pictured::Reward, u"mug"_s))->bytes, png("two"));
    }

    void onlyPicturesOfABearableSizeAreKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("answer");
        const auto sized = [](qsizetype size) {
            return png(QByteArray(size - png({}).size(), 'x'));
        };
        QTest::newRow("nothing") << QByteArray() << u"bad-request"_s;
        QTest::newRow("text") << QByteArray("hello") << u"bad-request"_s;
        QTest::newRow("a drawing with scripts") << QByteArray("<svg/>") << u"bad-request"_s;
        QTest::newRow("RIFF alone") << QByteArray("RIFF") << u"bad-request"_s;
        QTest::newRow("a sound") << QByteArray("RIFF1234WAVEfmt ") << u"bad-request"_s;
        QTest::newRow("WebP") << QByteArray("RIFF1234WEBPVP8 ") << u"done"_s;
        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0") << u"done"_s;
        QTest::newRow("512 KiB") << sized(Pictures::mostBytes) << u"done"_s;
        QTest::newRow("a byte more") << sized(Pictures::mostBytes + 1) << u"bad-request"_s;
    }

    void onlyPicturesOfABearableSizeAreKept()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, answer);
        Shop shop(Terms{});
        const auto set = GoodsPictures(*shop.desk).set(Pictured::Reward, u"mug"_s, bytes);
        QCOMPARE(codeOfResult(set), answer);
        QCOMPARE(kept(shop), answer == u"done"_s ? 1 : 0);
    }

    void clerksLookAndManagersChange()
    {
        Shop shop(Terms{});
        GoodsPictures pictures(*shop.desk);
        Shop::done(pictures.set(Pictured::Reward, u"mug"_s, png()));
        shop.standIn("Li", Role::Clerk);
        QVERIFY(Shop::done(pictures.of(Pictured::Reward, u"mug"_s)));
        QCOMPARE(codeOfResult(pictures.set(Pictured::Reward, u"mug"_s, png("2"))),
                 u"not-allowed"_s);
        QCOMPARE(codeOfResult(pictures.clear(Pictured::Reward, u"mug"_s)), u"not-allowed"_s);
        shop.standIn("Mei", Role::Manager);
        Shop::done(pictures.clear(Pictured::Reward, u"mug"_s));
        const auto rows = AuditLog(shop.store->connection()).page(std::nullopt, 1);
        QCOMPARE(rows.front().row.about, u"cleared of reward mug"_s);
        shop.desk->signOut();
        QCOMPARE(codeOfResult(pictures.of(Pictured::Reward, u"mug"_s)), u"not-signed-in"_s);
        QCOMPARE(codeOfResult(pictures.set(Pictured::Reward, u"mug"_s, png())), u"not-signed-in"_s);
    }
};

QTEST_GUILESS_MAIN(TestGoodsPictures)
#include "tst_goodspictures.moc"
