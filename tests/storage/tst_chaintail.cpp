// The tail of each till's chain, looked at whenever a store is opened (X3, S8, trust.md).

#include "storage/shopstore.h"
#include "storage/verify/chaintail.h"

#include <QTest>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

class TestChainTail : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyStoreIsSound()
    {
        ShopStore shop;
        QCOMPARE(chainTailFault(shop.store), std::nullopt);
    }

    void soundAfterEachOperation()
    {
        ShopStore shop;
        for (int i = 0; i < 5; ++i) {
            addPoints(shop, 10 + i);
            QCOMPARE(chainTailFault(shop.store), std::nullopt);
        }
    }

    void everyTillHasItsOwn()
    {
        ShopStore shop;
        addPoints(shop, 1);
        const TillId first = shop.till;
        shop.till = Tills(shop.store).named(u"kiosk"_s);
        addPoints(shop, 2);
        QCOMPARE(chainTailFault(shop.store), std::nullopt);
        shop.store.exec("UPDATE operation SET at = at - 1 WHERE till = :till", first);
        QCOMPARE(chainTailFault(shop.store), std::optional(u"till 1, sequence 1"_s));
    }

    void editsOfTheLastOperationAreSeen_data()
    {
        QTest::addColumn<QByteArray>("edit");
        const auto row = [](const char *name, const char *edit) {
            QTest::newRow(name) << QByteArray(edit);
        };
        row("an amount", "UPDATE entry SET amount = amount + 1 WHERE id = 3");
        row("a lot's end", "UPDATE lot SET expires_at = 1 WHERE entry = 3");
        row("a time", "UPDATE operation SET recorded_at = recorded_at + 1 WHERE seq = 3");
        row("an actor's name taken away", "UPDATE operation SET kind = 31 WHERE seq = 3");
        row("its hash", "UPDATE operation SET hash = zeroblob(32) WHERE seq = 3");
        row("the head", "UPDATE till SET head = zeroblob(32)");
        row("the count", "UPDATE till SET last_seq = 2");
        row("a count too far", "UPDATE till SET last_seq = 4");
        row("a row too many", "INSERT INTO allocation VALUES (3, 3, 1, 5)");
        row("the hash before", "UPDATE operation SET hash = zeroblob(32) WHERE seq = 2");
    }

    void editsOfTheLastOperationAreSeen()
    {
        QFETCH(QByteArray, edit);
        ShopStore shop;
        for (int i = 1; i <= 3; ++i) {
            addPoints(shop, i);
        }
        QCOMPARE(chainTailFault(shop.store), std::nullopt);
        shop.store.execScript(edit);
        const auto fault = chainTailFault(shop.store);
        QVERIFY(fault);
        QVERIFY2(fault->startsWith(u"till 1, sequence "_s), qPrintable(*fault));
    }

private:
    static void addPoints(ShopStore &shop, qint64 points)
    {
        if (shop.number("SELECT count(*) FROM member") == 0)
            shop.addMember(u"+8613800138000"_s);
        const MemberId member(1);
        shop.run(shop.operation(OperationKind::Adjust, member), [&](Journal &journal) {
            const EntryId entry = journal.insert(
                NewEntry{member, Unit::Points, EntryKind::Adjusted, points, shop.now,
                         shop.calendar.dayOf(shop.now), u"basic"_s, u"test"_s, std::nullopt, 0});
            journal.insert(NewLot{member, entry, Unit::Points, LotRank::Principal, points, shop.now,
                                  shop.now, std::nullopt, std::nullopt, std::nullopt, points,
                                  std::nullopt});
        });
    }
};

QTEST_GUILESS_MAIN(TestChainTail)
#include "tst_chaintail.moc"
