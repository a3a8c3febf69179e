#include "importshop.h"

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

// Products merged into the programme as a new version (M8, S14).
class TestProductImport : public QObject
{
    Q_OBJECT

private slots:
    void makesANewVersionWithThem()
    {
        ImportShop shop;
        const Programme before = *shop.store->newestProgramme().programme;
        const ImportOutcome outcome =
            shop.take(ImportKind::Products, "条码,商品名称,分类,售价,进价\n"
                                            "latte,拿铁,茶饮,¥19.00,8.00\n"
                                            "bun,红豆面包,bread,5.50,\n"
                                            ",无名,bread,1.00,\n"
                                            "car,车,cars,1.00,\n"
                                            "cake,蛋糕,面包,cheap,\n");
        QCOMPARE(outcome.taken, 2);
        QCOMPARE(outcome.rejected, 3);
        const Programme after = *shop.store->newestProgramme().programme;
        QCOMPARE(after.products.size(), std::size_t(2));
        QCOMPARE(after.products[0].price, Money(1900));
        QCOMPARE(after.products[0].cost, Money(800));
        QCOMPARE(after.products[1].id, u"bun"_s);
        QCOMPARE(after.products[1].category, after.category(u"bread"_s));
        QVERIFY(after.rules == before.rules && after.tiers == before.tiers);
        QCOMPARE(shop.number("SELECT count(*) FROM programme_version"), 2);
    }
    void makesNoVersionOfWhatIsThereAlready() // S42
    {
        ImportShop shop;
        const QByteArray text = "id,name,category,price\nlatte,拿铁,tea,18.00\n";
        QCOMPARE(shop.take(ImportKind::Products, text).skipped, 1);
        QCOMPARE(shop.number("SELECT count(*) FROM programme_version"), 1);
    }
    void keepsNothingOfADryRun()
    {
        ImportShop shop;
        ImportOrder order = shop.order(ImportKind::Products, "id,name\nbun,面包\n");
        order.isDryRun = true;
        QCOMPARE(shop.take(order).taken, 1);
        QCOMPARE(shop.number("SELECT count(*) FROM programme_version"), 1);
        QVERIFY(!shop.store->newestProgramme().programme->product(u"bun"_s));
    }
};

QTEST_GUILESS_MAIN(TestProductImport)
#include "tst_productimport.moc"
