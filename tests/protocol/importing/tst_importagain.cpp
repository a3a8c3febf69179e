#include "importshop.h"
#include "protocol/exporting/exportfile.h"
#include "services/refunds.h"

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

// Files without a heading, files that are read in two ways, and our own exports (M8, S42, F12).
class TestImportAgain : public QObject
{
    Q_OBJECT

private:
    static ImportOrder mapped(const ImportShop &shop, ImportKind kind, const QByteArray &text,
                              const QStringList &maps)
    {
        ImportOrder order = shop.order(kind, text);
        order.maps = maps;
        order.enrols = kind == ImportKind::Purchases;
        return order;
    }
    static QString figures(ImportShop &shop)
    {
        return shop.text("SELECT group_concat(card || ' ' || points || ' ' || purchases || ' ' || "
                         "spend, '; ') FROM (SELECT card, points, purchases, spend FROM member "
                         "JOIN account ON account.member = member.id ORDER BY card)");
    }

private slots:
    void takesTheFirstRowOfAFileWithoutAHeading()
    {
        ImportShop shop;
        const ImportOutcome outcome = shop.take(
            mapped(shop, ImportKind::Purchases, "A1,20260403,10.50\nA1,20260404,\"1,234.50\"\n",
                   {u"member=1"_s, u"date=2"_s, u"amount=3"_s}));
        QCOMPARE(outcome.read, 2);
        QCOMPARE(outcome.taken, 2);
        QCOMPARE(outcome.sales, Money(124'500));
    }
    void takesTheOnlyRowOfAFileWithoutAHeading()
    {
        ImportShop shop;
        const ImportOutcome outcome =
            shop.take(mapped(shop, ImportKind::Purchases, "1 19970101 1 11.77\n",
                             {u"member=1"_s, u"date=2"_s, u"quantity=3"_s, u"amount=4"_s}));
        QCOMPARE(outcome.taken, 1);
        QCOMPARE(shop.text("SELECT card FROM member"), u"1"_s); // and not the third cell's "1"
        QCOMPARE(shop.number("SELECT list FROM purchase"), 1177);
    }
    void aHeadingStaysAHeading_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("maps");
        QTest::newRow("by number") << QByteArray("who,when,sum\nA1,2026-04-03,10.50\n")
                                   << QStringList{u"member=1"_s, u"date=2"_s, u"amount=3"_s};
        QTest::newRow("by number, Chinese")
            << QByteArray("卡号,日期,金额\nA1,2026-04-03,10.50\n")
            << QStringList{u"member=1"_s, u"date=2"_s, u"amount=3"_s};
        QTest::newRow("by name") << QByteArray("who,20260101,amount\nA1,2026-04-03,10.50\n")
                                 << QStringList{u"member=who"_s, u"date=2"_s};
    }
    void aHeadingStaysAHeading()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, maps);
        ImportShop shop;
        const ImportOutcome outcome = shop.take(mapped(shop, ImportKind::Purchases, text, maps));
        QCOMPARE(outcome.read, 1);
        QCOMPARE(outcome.taken, 1);
    }
    void membersAndProductsLackAHeadingToo()
    {
        ImportShop shop;
        QCOMPARE(shop.take(mapped(shop, ImportKind::Members, "Li,13812345678\nWang,13912345678\n",
                                  {u"name=1"_s, u"phone=2"_s}))
                     .taken,
                 2);
        QCOMPARE(shop.take(mapped(shop, ImportKind::Products, "bun,Bun,4.00\nroll,Roll,5.00\n",
                                  {u"id=1"_s, u"name=2"_s, u"price=3"_s}))
                     .taken,
                 2);
    }
    void theFirstRowIsRejectedWithItsCells()
    {
        ImportShop shop;
        ImportOrder order =
            mapped(shop, ImportKind::Purchases, "A1,20260403,much\nA1,20260404,2.00\n",
                   {u"member=1"_s, u"date=2"_s, u"amount=3"_s});
        order.rejectsPath = shop.folder.filePath(u"rejects.csv"_s);
        const ImportOutcome outcome = shop.take(order);
        QCOMPARE(outcome.rejected, 1);
        QFile file(order.rejectsPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray rejects = file.readAll();
        QVERIFY2(rejects.contains("line,reason,1,2,3\r\n") && rejects.contains("A1,20260403,much"),
                 rejects);
    }

    void theSameFileReadAnotherWayAddsNothing_data()
    {
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<QStringList>("second");
        const QStringList with{u"receipt=4"_s};
        const QStringList without{u"receipt="_s};
        QTest::newRow("receipts, then none") << with << without;
        QTest::newRow("none, then receipts") << without << with;
    }
    void theSameFileReadAnotherWayAddsNothing()
    {
        QFETCH(QStringList, first);
        QFETCH(QStringList, second);
        const QByteArray text = "member,date,amount,slip\nA1,2026-04-03,10.50,7\n"
                                "A1,2026-04-03,4.50,7\nA2,2026-04-04,3.00,8\n";
        ImportShop shop;
        QCOMPARE(shop.take(mapped(shop, ImportKind::Purchases, text, first)).taken, 3);
        const QString before = figures(shop);
        const ImportOutcome again = shop.take(mapped(shop, ImportKind::Purchases, text, second));
        QCOMPARE(again.taken, 0);
        QCOMPARE(again.skipped, 3);
        QCOMPARE(figures(shop), before);
    }
    void membersReadAnotherWayAddNothing()
    {
        const QByteArray text = "card,phone,points\nA1,13812345678,30\n";
        ImportShop shop;
        QCOMPARE(shop.take(mapped(shop, ImportKind::Members, text, {u"phone="_s})).taken, 1);
        const ImportOutcome again =
            shop.take(mapped(shop, ImportKind::Members, text, {u"card="_s}));
        QCOMPARE(again.skipped, 1);
        QCOMPARE(shop.number("SELECT count(*) FROM member"), 1);
    }
    void whatTillsCallAReceipt_data()
    {
        QTest::addColumn<QString>("heading");
        for (const char *heading : {"小票", "单号", "流水号", "小票号", "小票編號", "单据号"}) {
            QTest::newRow(heading) << QString::fromUtf8(heading);
        }
    }
    void whatTillsCallAReceipt()
    {
        QFETCH(QString, heading);
        ImportShop shop;
        const ImportOutcome outcome = shop.take(mapped(
            shop, ImportKind::Purchases,
            "会员,日期,金额," + heading.toUtf8() + "\nA1,2026-04-03,1.00,7\nA1,2026-04-03,2.00,7\n",
            {}));
        QCOMPARE(outcome.purchases, 1);
    }

    // import(export(x)) = x
    void anExportComesBackAsTheSamePurchases()
    {
        ImportShop shop;
        shop.take(mapped(shop, ImportKind::Purchases,
                         "member,date,time,receipt,product,category,quantity,amount\n"
                         "A1,2026-03-01,09:30,,latte,,1,18.50\n"
                         "A2,2026-03-01,09:31,R2,,bread,3,9.00\n"
                         "A2,2026-03-01,09:31,R2,latte,,1,1.00\n"
                         ",2026-03-02,10:00,,,,1,5.00\n",
                         {}));
        Sales sales(*shop.desk);
        Envelope at;
        at.at = Instant::fromIso(u"2026-03-05T11:00:00+08:00");
        SaleRequest two;
        two.member = MemberRef::fromText(u"card:A1"_s);
        two.lines = {{u"latte"_s, {}, Quantity(1'000), Money(950)},
                     {{}, u"bread"_s, Quantity(1'000), Money(50)}};
        QVERIFY(sales.checkout(at, two)); // no receipt: 2 lines, 1 visit, 10 points and not 9
        const auto refund = [&](const QString &purchase, int line, qint64 quantity) {
            RefundRequest request;
            request.purchase.purchase = purchase;
            request.lines = {{line, Quantity(quantity)}};
            const auto done = Refunds(*shop.desk).refund({}, request);
            QVERIFY2(done, done ? "" : qPrintable(codeOf(done.refusal())));
        };
        refund(u"2"_s, 0, 1'000); // a third of it
        refund(u"1"_s, 0, 1'000); // the whole purchase

        const QString path = shop.folder.filePath(u"purchases.csv"_s);
        QVERIFY(exportFile(*shop.desk, ExportKind::Purchases, path));
        ImportShop fresh;
        ImportOrder order;
        order.kind = ImportKind::Purchases;
        order.path = path;
        order.enrols = true;
        const ImportOutcome outcome = fresh.take(order);
        QCOMPARE(outcome.rejected, 0);
        QCOMPARE(outcome.skipped, 1); // what came back whole
        QCOMPARE(outcome.purchases, 3);
        QCOMPARE(figures(fresh), figures(shop));
        QVERIFY(Verifier(fresh.store->connection()).run({}).isSound());
        const ImportOutcome again = fresh.take(order);
        QCOMPARE(again.taken, 0);
    }
    void otherProgramsWordsAreNotOurs()
    {
        ImportShop shop;
        const ImportOutcome outcome =
            shop.take(mapped(shop, ImportKind::Purchases,
                             "member,date,amount,purchase,returned\nA1,2026-04-03,1.00,goods,no\n"
                             "A2,2026-04-04,2.00,goods,no\n",
                             {}));
        QCOMPARE(outcome.taken, 2);
        QCOMPARE(outcome.purchases, 2);
    }
};

QTEST_GUILESS_MAIN(TestImportAgain)
#include "tst_importagain.moc"
