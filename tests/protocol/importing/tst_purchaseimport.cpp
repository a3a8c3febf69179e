#include "importshop.h"
#include "protocol/exporting/exportfile.h"
#include "protocol/importing/importerror.h"
#include "services/monthclosing.h"

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

// History taken over through the engine (M8, S15, S42).
class TestPurchaseImport : public QObject
{
    Q_OBJECT

private:
    static ImportOrder enrolling(const ImportShop &shop, const QByteArray &text)
    {
        ImportOrder order = shop.order(ImportKind::Purchases, text);
        order.enrols = true;
        return order;
    }

private slots:
    void ratesRowsInOrderOfTimeWhateverTheirOrder()
    {
        ImportShop shop;
        // The second purchase makes the member gold; the third earns double, though it stands
        // first.
        const ImportOutcome outcome = shop.take(enrolling(shop, "member,date,amount\n"
                                                                "A1,2026-03-03,10.00\n"
                                                                "A1,2026-03-01,999.00\n"
                                                                "A1,2026-03-02,1.00\n"));
        QCOMPARE(outcome.taken, 3);
        QCOMPARE(outcome.members, 1);
        QCOMPARE(outcome.purchases, 3);
        QCOMPARE(outcome.points, Points(999 + 1 + 20));
        QCOMPARE(outcome.sales, Money(101000));
        QCOMPARE(shop.text("SELECT group_concat(business_date || '=' || earned) FROM purchase"),
                 u"20260301=999,20260302=1,20260303=20"_s);
        QCOMPARE(shop.number("SELECT joined_on FROM member"), 20260301);
        QCOMPARE(shop.number("SELECT count(*) FROM award WHERE rule = 'welcome'"), 0);
        QVERIFY(Verifier(shop.store->connection()).run({}).isSound());
    }
    void makesOnePurchaseOfOneReceipt()
    {
        ImportShop shop;
        const ImportOutcome outcome =
            shop.take(ImportKind::Purchases,
                      "receipt,date,time,product,category,quantity,amount,channel,till\n"
                      "R1,2026-03-01,09:30,latte,,2,36.00,counter,3\n"
                      "R2,2026-03-01,09:31,,bread,,5.00,counter,3\n"
                      "R1,2026-03-01,09:30,,面包,1.5,7.50,counter,3\n");
        QCOMPARE(outcome.taken, 3);
        QCOMPARE(outcome.purchases, 2);
        QCOMPARE(
            shop.text(
                "SELECT group_concat(purchase || '/' || n || '/' || coalesce(product, '-') || '/'"
                " || category || '/' || quantity || '/' || list) FROM purchase_line"),
            u"1/0/latte/tea/2000/3600,1/1/-/bread/1500/750,2/0/-/bread/1000/500"_s);
        QCOMPARE(shop.number("SELECT at FROM purchase WHERE id = 1"),
                 Instant::fromIso(u"2026-03-01T09:30:00+08:00")->ms());
        QCOMPARE(
            shop.text("SELECT DISTINCT till.name FROM purchase JOIN operation o ON o.id = operation"
                      " JOIN till ON till.id = o.till"),
            u"3"_s);
        QVERIFY(Verifier(shop.store->connection()).run({}).isSound());
    }
    void findsMembersByCardPhoneAndWrittenId()
    {
        ImportShop shop;
        shop.take(ImportKind::Members,
                  "card,phone,joined\nA1,13812345678,2020-01-01\n2,,2020-01-01\n");
        const ImportOutcome outcome =
            shop.take(ImportKind::Purchases, "member,date,amount\n"
                                             "A1,2026-03-01,1.00\n"
                                             "138-1234-5678,2026-03-01,1.00\n"
                                             "13812345678,2026-03-02,2.00\n"
                                             "id:1,2026-03-02,3.00\n"
                                             "1,2026-03-02,4.00\n"
                                             ",2026-03-02,5.00\n");
        QCOMPARE(shop.number("SELECT purchases FROM account WHERE member = 1"), 3);
        QCOMPARE(outcome.rejected,
                 2); // a bare number is a card, and blanks are no part of a phone's cell
        QVERIFY(outcome.rejects.contains(6));
        QCOMPARE(shop.number("SELECT count(*) FROM purchase WHERE member IS NULL"), 1);
    }
    void enrolsUnknownPhonesAsPhones()
    {
        ImportShop shop;
        shop.take(enrolling(
            shop, "member,date,amount\n13812345678,2026-03-01,1.00\n00012,2026-03-01,1.00\n"));
        QCOMPARE(shop.number("SELECT count(*) FROM member WHERE phone = '+8613812345678'"), 1);
        QCOMPARE(shop.number("SELECT count(*) FROM member WHERE card = '00012' AND phone IS NULL"),
                 1);
    }
    void takesFreePurchasesAndThoseOfToday()
    {
        ImportShop shop;
        shop.clock.set(*Instant::fromIso(u"2026-11-22T08:00:00+08:00"));
        shop.clock.set(importNow); // noon of today has passed
        const ImportOutcome outcome = shop.take(
            enrolling(shop, "member,date,amount\nA1,2026-11-22,0.00\nA1,2026-11-23,1.00\n"));
        QCOMPARE(outcome.taken, 1);
        QVERIFY(outcome.rejects.contains(3)); // tomorrow
        QCOMPARE(shop.number("SELECT purchases FROM account"), 1);
    }
    void rejectsWithReasonAndTakesTheRest_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("says");
        QTest::newRow("no date") << QByteArray("A1,,,1.00,") << u"no date"_s;
        QTest::newRow("no such day") << QByteArray("A1,2026-02-30,,1.00,") << u"no date"_s;
        QTest::newRow("no amount") << QByteArray("A1,2026-03-01,,,") << u"no amount"_s;
        QTest::newRow("negative") << QByteArray("A1,2026-03-01,,-1.00,") << u"amount"_s;
        QTest::newRow("huge") << QByteArray("A1,2026-03-01,,1e308,") << u"no amount"_s;
        QTest::newRow("no quantity") << QByteArray("A1,2026-03-01,some,1.00,") << u"quantity"_s;
        QTest::newRow("quantity 0") << QByteArray("A1,2026-03-01,0,1.00,") << u"quantity"_s;
        QTest::newRow("unknown category")
            << QByteArray("N9,2026-03-01,,1.00,cars") << u"category"_s;
        QTest::newRow("unclosed quote") << QByteArray("A1,\"2026-03-01,,1.00,") << u"quote"_s;
    }
    void rejectsWithReasonAndTakesTheRest()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, says);
        ImportShop shop;
        const ImportOutcome outcome = shop.take(
            enrolling(shop, "member,date,quantity,amount,category\nA1,2026-03-01,1,2.00,tea\n" +
                                row + "\nA2,2026-03-05,1,2.00,tea\n"));
        QCOMPARE(outcome.taken, 2);
        QCOMPARE(outcome.rejected, 1);
        QCOMPARE(outcome.read, 3);
        const QString reason = outcome.rejects.at(3);
        QVERIFY2(reason.contains(says), qPrintable(reason));
        QCOMPARE(outcome.members, 2); // nobody joins by a purchase that is refused
        QCOMPARE(shop.number("SELECT count(*) FROM member"), 2);
    }
    void rejectsUnknownMembersUnlessTheyAreToBeEnrolled()
    {
        ImportShop shop;
        const ImportOutcome outcome =
            shop.take(ImportKind::Purchases, "member,date,amount\nA1,2026-03-01,2.00\n");
        QCOMPARE(outcome.rejected, 1);
        QVERIFY(outcome.rejects.at(2).contains(u"A1"_s));
        QCOMPARE(shop.number("SELECT count(*) FROM purchase"), 0);
    }
    void rejectsAReceiptWhoseRowsDisagree()
    {
        ImportShop shop;
        const ImportOutcome outcome = shop.take(enrolling(
            shop, "receipt,member,date,amount\nR1,A1,2026-03-01,1.00\nR1,A2,2026-03-01,1.00\n"
                  "R2,A1,2026-03-01,1.00\nR2,A1,2026-03-02,1.00\nR3,A1,2026-03-01,1.00\n"));
        QCOMPARE(outcome.rejected, 4);
        QCOMPARE(outcome.taken, 1);
    }
    void addsNothingTheSecondTime() // S42
    {
        ImportShop shop;
        const QByteArray text =
            "member,date,amount\nA1,2026-03-01,2.00\nA1,2026-03-01,2.00\nA2,2026-03-02,3.00\n";
        QCOMPARE(shop.take(enrolling(shop, text)).taken, 3);
        const qint64 operations = shop.number("SELECT count(*) FROM operation");
        const ImportOutcome again = shop.take(enrolling(shop, text));
        QCOMPARE(again.skipped, 3);
        QCOMPARE(again.taken, 0);
        QCOMPARE(shop.number("SELECT count(*) FROM operation"), operations);
        QCOMPARE(shop.number("SELECT count(*) FROM import_batch"), 1);
    }
    void knowsAReceiptAgainInAnotherFile() // S42: the given id
    {
        ImportShop shop;
        shop.take(ImportKind::Purchases, "receipt,date,amount\nR1,2026-03-01,2.00\n");
        const ImportOutcome more = shop.take(
            ImportKind::Purchases, "receipt,date,amount\nR1,2026-03-01,2.00\nR2,2026-03-02,3.00\n");
        QCOMPARE(more.skipped, 1);
        QCOMPARE(more.taken, 1);
        QCOMPARE(shop.number("SELECT sum(list) FROM purchase"), 500);
    }
    void skipsWhatTheTillSoldAndRejectsAnotherSaleOfThatReceipt()
    {
        ImportShop shop;
        SaleRequest sale;
        sale.receipt = u"R1"_s;
        sale.lines.push_back({{}, {}, Quantity(1000), Money(200)});
        QVERIFY(Sales(*shop.desk).checkout({}, sale));
        QCOMPARE(
            shop.take(ImportKind::Purchases, "receipt,date,amount\nR1,2026-11-22,2.00\n").skipped,
            1);
        QCOMPARE(
            shop.take(ImportKind::Purchases, "receipt,date,amount\nR1,2026-11-22,2.50\n").rejected,
            1);
        QCOMPARE(shop.number("SELECT count(*) FROM purchase"), 1);
    }
    void booksIntoAClosedMonthToday() // S15
    {
        ImportShop shop;
        shop.take(ImportKind::Purchases, "date,amount\n2026-10-01,2.00\n");
        QVERIFY(MonthClosing(*shop.desk).close({}, Month(2026, 10)));
        shop.take(ImportKind::Purchases, "date,amount\n2026-10-02,3.00\n");
        QCOMPARE(shop.text("SELECT group_concat(business_date) FROM purchase"),
                 u"20261001,20261122"_s);
        QCOMPARE(shop.number("SELECT max(at) FROM purchase"),
                 Instant::fromIso(u"2026-10-02T12:00:00+08:00")->ms());
    }
    void tellsOfPurchasesOlderThanABalanceBroughtAlong()
    {
        ImportShop shop;
        shop.take(ImportKind::Members, "card,joined,points\n"
                                       "A1,2026-01-05,100\n"
                                       "A2,2026-01-05,\n");
        const ImportOutcome outcome =
            shop.take(ImportKind::Purchases, "member,date,amount\n"
                                             "A1,2026-03-01,10.00\n"
                                             "A2,2026-03-01,20.00\n"
                                             "A1,2026-03-02,0.50\n"); // which earns nothing
        QCOMPARE(outcome.purchases, 3);
        QCOMPARE(outcome.beforeBalance, 1);
        QCOMPARE(outcome.pointsBeforeBalance, Points(10));
        shop.clock.advanceMs(24 * 3'600'000);
        const ImportOutcome later =
            shop.take(ImportKind::Purchases, "member,date,amount\nA1,2026-11-23,10.00\n");
        QCOMPARE(later.purchases, 1);
        QCOMPARE(later.beforeBalance, 0);
    }
    void asksWhereADateCanBeReadInTwoWays()
    {
        ImportShop shop;
        ImportOrder order = shop.order(ImportKind::Purchases, "date,amount\n03/04/2026,2.00\n");
        QVERIFY_THROWS_EXCEPTION(ImportError, static_cast<void>(importFile(*shop.desk, order)));
        order.dateFormat = u"dd/MM/yyyy"_s;
        shop.take(order);
        QCOMPARE(shop.number("SELECT business_date FROM purchase"), 20260403);
    }
    void keepsNothingOfADryRun()
    {
        ImportShop shop;
        ImportOrder order = enrolling(shop, "member,date,amount\nA1,2026-03-01,2.00\nA1,x,2.00\n");
        order.isDryRun = true;
        const ImportOutcome outcome = shop.take(order);
        QCOMPARE(outcome.taken, 1);
        QCOMPARE(outcome.points, Points(2));
        QCOMPARE(shop.number(
                     "SELECT (SELECT count(*) FROM member) + (SELECT count(*) FROM purchase)"
                     " + (SELECT count(*) FROM import_row) + (SELECT count(*) FROM import_batch)"),
                 0);
        order.isDryRun = false;
        QCOMPARE(shop.take(order).taken, 1);
    }
    void goesOnWhereItWasCancelled()
    {
        ImportShop shop;
        QByteArray text = "member,date,amount\n";
        for (int i = 0; i < 2'500; ++i)
            text +=
                "A" + QByteArray::number(i % 50) + ",2026-03-01," + QByteArray::number(i) + ".00\n";
        ImportOrder order = enrolling(shop, text);
        order.progress = [&](const ImportProgress &progress) {
            return progress.isReading || progress.done < 1'200;
        };
        int calls = 0;
        const auto slowly = order.progress;
        order.progress = [&](const ImportProgress &progress) {
            ++calls;
            return slowly(progress);
        };
        shop.clock.advanceMs(1'000);
        const ImportOutcome cut = shop.take(order);
        order.progress = {};
        const ImportOutcome rest = shop.take(order);
        QCOMPARE(cut.taken + rest.taken, 2'500);
        QCOMPARE(rest.skipped, cut.taken);
        QCOMPARE(shop.number("SELECT sum(list) FROM purchase"), 2'500LL * 2'499 / 2 * 100);
        QVERIFY(calls > 0);
    }
    void bringsBackWhatWasExported() // F12
    {
        ImportShop shop;
        shop.take(enrolling(shop, "member,receipt,date,time,product,category,quantity,amount\n"
                                  "A1,=R1,2026-03-01,09:30:05,latte,,1,18.00\n"
                                  "A1,=R1,2026-03-01,09:30:05,-x,bread,0.5,3.00\n"
                                  ",R2,2026-03-02,10:00:00,,,1,1.00\n"));
        const QString path = shop.folder.filePath(u"out.csv"_s);
        QCOMPARE(*exportFile(*shop.desk, ExportKind::Purchases, path), 3);
        ImportShop other;
        ImportOrder order;
        order.kind = ImportKind::Purchases;
        order.path = path;
        order.enrols = true;
        QCOMPARE(other.take(order).taken, 3);
        constexpr char lines[] =
            "SELECT group_concat(receipt || at || coalesce(product, '-') || coalesce(category, '-')"
            " || quantity || l.list, '|') FROM purchase p JOIN purchase_line l ON purchase = p.id";
        QCOMPARE(other.text(lines), shop.text(lines));
    }
};

QTEST_GUILESS_MAIN(TestPurchaseImport)
#include "tst_purchaseimport.moc"
