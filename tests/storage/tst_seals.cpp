// What lies beside the chain and must not change unseen: the audit log and what imports took (X2,
// S42), as it is written, as it is erased, and as a store of before is migrated.

#include "storage/auditlog.h"
#include "storage/erasures.h"
#include "storage/importlog.h"
#include "storage/shopstore.h"
#include "storage/users.h"
#include "storage/verify/sealcheck.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace regulars::tests
{

class TestSeals : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyStoreIsSealed();
    void linesFollowEachOther();
    void aLineIsSealedWithinTheTransactionThatAsksForIt();
    void wordsAreErasedAndTheSealStays();
    void noWordsAreErasedOfTheLiving();
    void rowsComeInAnyOrder();
    void anUndoneImportIsSealedWithoutItsRows();
    void whatWasThereBeforeIsSealedOnce();

private:
    static QStringList faults(ShopStore &shop)
    {
        QStringList found;
        const SealFault note = [&](const QString &what, const QString &, const QString &) {
            found += what;
        };
        checkAuditSeals(shop.store, note);
        checkImportSeals(shop.store, note);
        return found;
    }
    static AuditRow row(const ShopStore &shop, const QString &about,
                        std::optional<OperationId> operation = {})
    {
        return {operation, shop.now, shop.till, {}, {}, u"adjust"_s, 0, about};
    }
    static qint64 importOf(ShopStore &shop, const QByteArray &digest)
    {
        qint64 batch = 0;
        shop.run(OperationKind::Import, [&](Journal &) {
            const auto operation = OperationId(shop.number("SELECT max(id) FROM operation"));
            batch = ImportLog(shop.store)
                        .insertBatch(operation, ImportKind::Members, u"a.csv"_s, digest);
        });
        return batch;
    }
};

void TestSeals::anEmptyStoreIsSealed()
{
    ShopStore shop;
    QCOMPARE(faults(shop), QStringList());
}

void TestSeals::linesFollowEachOther()
{
    ShopStore shop;
    const AuditLog log(shop.store);
    for (int i = 0; i < 3; ++i)
        log.add(row(shop, u"老板 %1"_s.arg(i)));
    QCOMPARE(faults(shop), QStringList());
    // Two lines changed for each other, the ids as they were.
    shop.store.execScript("UPDATE audit SET about = CASE id WHEN 1 THEN '老板 1' ELSE '老板 0' END "
                          "WHERE id IN (1, 2)");
    QCOMPARE(faults(shop), (QStringList{u"audit 1 about"_s, u"audit 2 about"_s}));
    shop.store.execScript("DELETE FROM audit WHERE id <> 1; UPDATE audit SET about = '老板 0'");
    QCOMPARE(faults(shop), QStringList{u"the last line"_s});
    // What is written after lines were cut off doesn't hide it.
    log.add(row(shop, u"later"_s));
    QCOMPARE(faults(shop), QStringList{u"audit 2 hash"_s});
}

void TestSeals::aLineIsSealedWithinTheTransactionThatAsksForIt()
{
    ShopStore shop;
    {
        Transaction transaction(shop.store);
        AuditLog(shop.store).add(row(shop, u"never"_s));
    }
    QCOMPARE(shop.number("SELECT count(*) FROM audit"), 0);
    QCOMPARE(faults(shop), QStringList());
}

// S41
void TestSeals::wordsAreErasedAndTheSealStays()
{
    ShopStore shop;
    const MemberId gone = shop.addMember(u"13800000001"_s);
    const MemberId merged = shop.addMember(u"13800000002"_s);
    const MemberId other = shop.addMember(u"13800000003"_s);
    const AuditLog log(shop.store);
    for (const MemberId member : {gone, merged, other}) {
        const OperationId operation =
            shop.run(shop.operation(OperationKind::Adjust, member), [](Journal &) {});
        log.add(row(shop, u"for 张三"_s, operation));
    }
    shop.store.exec("UPDATE member SET merged_into = :into WHERE id = :id", gone, merged);
    shop.run(shop.operation(OperationKind::Erase, gone), [&](Journal &) {
        const auto operation = OperationId(shop.number("SELECT max(id) FROM operation"));
        Erasures(shop.store).add({operation, gone});
        log.eraseWordsOf(gone);
    });
    QCOMPARE(shop.number("SELECT count(*) FROM audit WHERE about <> ''"), 1);
    QCOMPARE(faults(shop), QStringList());
}

void TestSeals::noWordsAreErasedOfTheLiving()
{
    ShopStore shop;
    const MemberId member = shop.addMember(u"13800000001"_s);
    const OperationId operation =
        shop.run(shop.operation(OperationKind::Adjust, member), [](Journal &) {});
    AuditLog(shop.store).add(row(shop, u"points 5"_s, operation));
    AuditLog(shop.store).eraseWordsOf(member);
    QCOMPARE(faults(shop), QStringList{u"audit 1 about"_s});
}

void TestSeals::rowsComeInAnyOrder()
{
    ShopStore shop;
    const qint64 one = importOf(shop, "one");
    const qint64 two = importOf(shop, "two");
    const ImportLog log(shop.store);
    log.insertRow("z", one, OperationId(1));
    log.insertRow("b", two, OperationId(2));
    log.insertRow("a", one, OperationId(2));
    QCOMPARE(faults(shop), QStringList());
    shop.store.execScript("UPDATE import_row SET batch = 3 - batch WHERE key = x'62'");
    QCOMPARE(faults(shop), (QStringList{u"import 1"_s, u"import 2"_s}));
}

void TestSeals::anUndoneImportIsSealedWithoutItsRows()
{
    ShopStore shop;
    const qint64 batch = importOf(shop, "one");
    const ImportLog log(shop.store);
    log.insertRow("a", batch, OperationId(1));
    log.undo(batch);
    QCOMPARE(shop.number("SELECT count(*) FROM import_row"), 0);
    QCOMPARE(faults(shop), QStringList());
}

void TestSeals::whatWasThereBeforeIsSealedOnce()
{
    std::vector<Migration> before = Migrator::shipped();
    before.resize(7);
    ShopStore shop{Migrator(before)};
    for (int i = 0; i < 2; ++i)
        shop.run(OperationKind::Import, [](Journal &) {});
    shop.store.execScript(R"sql(
        INSERT INTO meta (key, value) VALUES ('audit_head', 'abcd');
        INSERT INTO audit (operation, at, till, act, about) VALUES (1, 5, 1, 'import-members', '老板'), (NULL, 6, NULL, 'x', '');
        INSERT INTO import_batch (operation, kind, name, digest, is_undone) VALUES (1, 1, 'a', x'01', 0), (2, 2, 'b', x'02', 1);
        INSERT INTO import_row (key, batch, operation) VALUES (x'01', 1, 1), (x'02', 1, 2);
    )sql");
    QCOMPARE(Migrator().migrate(shop.store).front(), 8);
    QCOMPARE(faults(shop), QStringList());
    AuditLog(shop.store).add(row(shop, u"and on"_s));
    ImportLog(shop.store).insertRow("c", 1, OperationId(1));
    QCOMPARE(faults(shop), QStringList());
    shop.store.execScript(
        "UPDATE audit SET flags = 1 WHERE id = 1; DELETE FROM import_row WHERE key = x'02'");
    QCOMPARE(faults(shop), (QStringList{u"audit 1 hash"_s, u"import 1"_s}));
}

} // namespace regulars::tests

QTEST_GUILESS_MAIN(regulars::tests::TestSeals)
#include "tst_seals.moc"
