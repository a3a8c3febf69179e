#include "storage/chainreader.h"
#include "storage/operations.h"
#include "storage/programmes.h"
#include "storage/shopstore.h"
#include "storage/storagetest.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;

namespace regulars::tests
{

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void tablesAreDescribedAsTheSchemaMarksThem();
    void rowsOfEveryTableAreChained();
    void anOlderStoreKeepsItsChain();
    void chainsOfTwoTillsAreTheirOwn();
    void hashIsThatOfTheDocument();
    void anEditOfAnyHashedColumnBreaksTheChain_data();
    void anEditOfAnyHashedColumnBreaksTheChain();
    void anErasedDetailBreaksNothing();
    void whatIsKnownLaterIsHashed();
    void anAbandonedOperationLeavesNoGap();
    void awardsAddToTheirDay();
    void anIdServesOnceInATill();
    void refusesRowsOutsideAnOperation();
    void answersAndReversalsAreFound();
};

namespace
{

RedemptionId writeSaleRows(Journal &journal, MemberId member, PurchaseId purchase,
                           ProgrammeVersionId version, Instant now, BusinessDay day)
{
    journal.insert(NewAttachment{purchase, member, Points(9)});
    journal.insert(NewRefund{purchase, now, day, Money(900), Money(900), Points(), Money(), Money(),
                             Money(), Money(900), Points(9), true});
    journal.insert(NewRefundLine{0, purchase, Quantity(1000), Money(900)});
    journal.insert(NewAward{u"base"_s, member, day, 1, Points(9)});
    const auto coupon =
        journal.insert(NewCoupon{u"C-1"_s, member, u"c20"_s, version, u"base"_s, day, day, {}});
    journal.insert(NewCouponChange{coupon, CouponState::Used});
    const RedemptionId redemption = journal.insert(
        NewRedemption{member, u"cup"_s, 1, Points(5), Money(), {}, day, u"redeem"_s});
    journal.insert(NewStockMove{u"cup"_s, -1, StockCause::Redeemed});
    journal.insert(NewBenefitUse{member, u"delivery"_s, u"basic"_s, day});
    journal.insert(NewActionEvent{member, u"own-bag"_s, now, day, Points(1)});
    journal.insert(
        NewTierChange{member, u"basic"_s, u"silver"_s, TierCause::Path, now, day, day, {}, true});
    journal.insert(NewTakenAward{journal.operation(), u"base"_s, Points(9)});
    journal.insert(NewDayRun{day});
    journal.insert(NewMonthClose{day.month()});
    return redemption;
}

// Of the tables that came with later schemas.
void writeLaterRows(Journal &journal, qint64 version, MemberId member, RedemptionId redemption,
                    BusinessDay day)
{
    if (version < 10)
        return;
    journal.insert(NewRankingRun{u"spend:year"_s, day});
    journal.insert(NewRankingMove{u"spend:year"_s, member, day, true});
    if (version < 12)
        return;
    const qint64 code =
        journal.insert(NewPoolCode{u"cup"_s, QByteArray(32, 'd'), day, u"FILM-1"_s});
    journal.insert(NewPoolCodeChange{code, PoolCodeState::Given, redemption});
}

// A row of everything that the journal takes.
OperationId writeEverything(ShopStore &shop)
{
    const MemberId member = shop.addMember(u"+8613800000001"_s, u"张三"_s);
    const MemberId other = shop.addMember();
    const BusinessDay day = shop.day(20260110);
    return shop.run(OperationKind::Checkout, [&](Journal &journal) {
        const auto version = journal.insert(NewProgrammeVersion{shop.now, "{}"});
        journal.insert(NewEnrolment{member, shop.now, day, other});
        journal.insert(NewMerge{other, member});
        const auto purchase = journal.insert(NewPurchase{member,
                                                         shop.now,
                                                         day,
                                                         u"R-1"_s,
                                                         u"shop"_s,
                                                         {},
                                                         Money(1000),
                                                         Money(900),
                                                         Money(900),
                                                         Points(),
                                                         Money(),
                                                         Money(),
                                                         Money(),
                                                         Money(900),
                                                         Points(9)});
        journal.insert(NewPurchaseLine{purchase,
                                       0,
                                       u"milk"_s,
                                       {},
                                       Quantity(1000),
                                       Money(1000),
                                       Money(100),
                                       Money(),
                                       Money(),
                                       Money(),
                                       Money(),
                                       Money(900)});
        const auto entry =
            journal.insert(NewEntry{member, Unit::Points, EntryKind::Issued, 9, shop.now, day,
                                    u"basic"_s, u"purchase"_s, purchase});
        const auto lot = journal.insert(NewLot{member,
                                               entry,
                                               Unit::Points,
                                               LotRank::Principal,
                                               9,
                                               shop.now,
                                               shop.now,
                                               {},
                                               Length{6, Length::Unit::Month},
                                               purchase,
                                               9,
                                               shop.now});
        journal.insert(NewAllocation{entry, lot, 2});
        journal.insert(NewRevival{entry, lot, 1});
        journal.insert(NewCancelledDebt{entry, 1});
        journal.insert(NewLotExtension{lot, shop.now});
        const RedemptionId redemption =
            writeSaleRows(journal, member, purchase, version, shop.now, day);
        writeLaterRows(journal, shop.store.userVersion(), member, redemption, day);
    });
}

} // namespace

void TestJournal::tablesAreDescribedAsTheSchemaMarksThem()
{
    const auto described = describedJournal();
    QCOMPARE(described.size(), journaltables::all.size() + 1);
    const auto compare = [](const JournalTable &table, const DescribedTable &marked) {
        QList<QByteArray> columns;
        for (const char *column : table.columns)
            columns.append(column);
        QCOMPARE(QByteArray(table.name), marked.name);
        QCOMPARE(columns, marked.columns);
    };
    compare(journaltables::operation, described.front());
    for (size_t i = 0; i < journaltables::all.size(); ++i)
        compare(journaltables::all[i], described[i + 1]);
}

void TestJournal::rowsOfEveryTableAreChained()
{
    ShopStore shop;
    writeEverything(shop);
    for (const DescribedTable &table : writtenJournal())
        QVERIFY2(shop.number("SELECT count(*) FROM " + table.name) > 0, table.name);
    QCOMPARE(chainFaults(shop.store), QStringList());
}

// Before coupons could belong to nobody (007): the table is made anew, what was hashed stays.
void TestJournal::anOlderStoreKeepsItsChain()
{
    std::vector<Migration> before = Migrator::shipped();
    before.erase(before.begin() + 6, before.end());
    ShopStore shop{Migrator(before)};
    writeEverything(shop);
    const auto heads = Tills(shop.store).heads();
    Migrator().migrate(shop.store);
    Migrator().requireShippedSchema(shop.store);
    QCOMPARE(Tills(shop.store).heads().front().hash, heads.front().hash);
    QCOMPARE(chainFaults(shop.store), QStringList());
    QCOMPARE(shop.number("SELECT count(*) FROM coupon WHERE holder = member AND state = 1"), 1);
    const auto ofNobody = shop.run(OperationKind::Coupon, [&](Journal &journal) {
        journal.insert(NewCoupon{
            u"C-2"_s, {}, u"c20"_s, ProgrammeVersionId(1), u"batch"_s, shop.day(20260110), {}, {}});
    });
    QCOMPARE(shop.number("SELECT operation FROM coupon WHERE member IS NULL AND holder IS NULL"),
             ofNobody.value());
    QCOMPARE(chainFaults(shop.store), QStringList());
}

void TestJournal::chainsOfTwoTillsAreTheirOwn()
{
    ShopStore shop;
    const TillId second = Tills(shop.store).named(u"2"_s);
    QCOMPARE(Tills(shop.store).named(u"2"_s), second);
    for (int i = 0; i < 6; ++i) {
        NewOperation operation = shop.operation(OperationKind::ConfirmClock);
        operation.till = i % 3 == 0 ? second : shop.till;
        shop.run(operation, [](Journal &) {});
    }
    const auto heads = Tills(shop.store).heads();
    QCOMPARE(heads[0].seq, 4);
    QCOMPARE(heads[1].seq, 2);
    QCOMPARE(chainFaults(shop.store), QStringList());
}

// Computed by another program, from the words of journal.h alone.
void TestJournal::hashIsThatOfTheDocument()
{
    ShopStore shop;
    const MemberId member = shop.addMember();
    shop.run(OperationKind::Adjust, [&](Journal &journal) {
        journal.setMember(member);
        const auto entry = journal.insert(NewEntry{member,
                                                   Unit::Points,
                                                   EntryKind::Adjusted,
                                                   -5,
                                                   shop.now,
                                                   shop.day(20260110),
                                                   u"basic"_s,
                                                   u"多给了"_s,
                                                   {},
                                                   5});
        journal.insert(NewCancelledDebt{entry, 5});
    });
    QCOMPARE(Tills(shop.store).heads().front().hash.toHex(),
             "80b5cfcc954cdbeecdec8b0563acb539a1414495b19ce23f31303025419d7ab2"_ba);
}

void TestJournal::anEditOfAnyHashedColumnBreaksTheChain_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("column");
    for (const DescribedTable &table : writtenJournal()) {
        for (const QByteArray &column : table.columns)
            QTest::newRow((table.name + '.' + column).constData()) << table.name << column;
    }
}

void TestJournal::anEditOfAnyHashedColumnBreaksTheChain()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QByteArray, column);
    ShopStore shop;
    writeEverything(shop);
    shop.store.execScript("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;");
    // A number grows by one, a text or blob gets a tail, an empty field something.
    shop.store.execScript("UPDATE " + table + " SET " + column + " = CASE typeof(" + column +
                          ") WHEN 'integer' THEN " + column + " + 1 WHEN 'text' THEN " + column +
                          " || '!' WHEN 'blob' THEN CAST(" + column +
                          " || '!' AS BLOB) ELSE CASE '" + column +
                          "' WHEN 'category' THEN 'x' WHEN 'tender' THEN 'x' WHEN 'request' THEN "
                          "'x' WHEN 'request_digest' THEN x'00' WHEN 'detail_digest' THEN x'00' "
                          "ELSE 1 END END");
    QVERIFY(!chainFaults(shop.store).isEmpty());
}

void TestJournal::anErasedDetailBreaksNothing()
{
    ShopStore shop;
    const MemberId member = shop.addMember();
    const OperationId operation =
        shop.run(shop.operation(OperationKind::Update, member), [](Journal &journal) {
            journal.setDetail("李四");
            QVERIFY_THROWS_EXCEPTION(std::logic_error, journal.setDetail("again"));
        });
    const Operations operations(shop.store);
    QCOMPARE(operations.detail(operation).value(), QByteArray("李四"));
    const auto bytes = [&](const char *sql) {
        return shop.store.prepareText(sql).scalar<QByteArray>();
    };
    QCOMPARE(bytes("SELECT salt FROM detail").size(), 16);
    QCOMPARE(bytes("SELECT detail_digest FROM operation"),
             QCryptographicHash::hash(bytes("SELECT salt FROM detail") + "李四",
                                      QCryptographicHash::Blake2b_256));
    operations.eraseDetailsOf(member);
    QVERIFY(!operations.detail(operation));
    QCOMPARE(chainFaults(shop.store), QStringList());
}

void TestJournal::whatIsKnownLaterIsHashed()
{
    ShopStore shop;
    const OperationId operation = shop.run(OperationKind::Enrol, [&](Journal &journal) {
        journal.setMember(shop.addMember());
        journal.setProgrammeVersion(ProgrammeVersionId(3));
        QCOMPARE(journal.current().member, MemberId(1));
    });
    const auto written = Operations(shop.store).find(operation);
    QCOMPARE(written->member, MemberId(1));
    QCOMPARE(written->programmeVersion, ProgrammeVersionId(3));
    QCOMPARE(chainFaults(shop.store), QStringList());
}

void TestJournal::anAbandonedOperationLeavesNoGap()
{
    ShopStore shop;
    const MemberId member = shop.addMember();
    const auto add = [&](Journal &journal, qint64 amount) {
        journal.insert(NewEntry{member,
                                Unit::Points,
                                EntryKind::Adjusted,
                                amount,
                                shop.now,
                                shop.day(20260110),
                                u"basic"_s,
                                u""_s,
                                {}});
    };
    {
        Transaction transaction(shop.store);
        Journal journal(shop.store);
        journal.begin(shop.operation(OperationKind::Adjust));
        add(journal, 1);
        journal.finish();
        {
            Savepoint savepoint(shop.store);
            journal.begin(shop.operation(OperationKind::Adjust));
            add(journal, 2);
            QVERIFY_THROWS_EXCEPTION(std::logic_error,
                                     journal.begin(shop.operation(OperationKind::Adjust)));
        }
        journal.abandon();
        QCOMPARE(journal.begin(shop.operation(OperationKind::Adjust)), OperationId(2));
        add(journal, 3);
        QCOMPARE(journal.finish().seq, 2);
        transaction.commit();
    }
    QCOMPARE(shop.number("SELECT sum(amount) FROM entry"), 4);
    QCOMPARE(shop.number("SELECT max(id) FROM entry"), 2);
    QCOMPARE(chainFaults(shop.store), QStringList());
}

void TestJournal::awardsAddToTheirDay()
{
    ShopStore shop;
    const MemberId member = shop.addMember();
    for (const qint64 points : {30, -10}) {
        shop.run(OperationKind::Action, [&](Journal &journal) {
            journal.insert(
                NewAward{u"bag"_s, member, shop.day(20260110), points > 0 ? 1 : 0, Points(points)});
        });
    }
    QCOMPARE(shop.number("SELECT points FROM award_day WHERE rule = 'bag'"), 20);
    QCOMPARE(shop.number("SELECT times FROM award_day WHERE rule = 'bag'"), 1);
}

// S6
void TestJournal::anIdServesOnceInATill()
{
    ShopStore shop;
    NewOperation operation = shop.operation(OperationKind::ConfirmClock);
    operation.request = u"a-1"_s;
    operation.requestDigest = "digest"_ba;
    shop.run(operation, [](Journal &) {});
    const StorageError error = storageErrorOf([&] { shop.run(operation, [](Journal &) {}); });
    QCOMPARE(error.constraint(), StorageError::Constraint::Unique);
    operation.till = Tills(shop.store).named(u"2"_s);
    shop.run(operation, [](Journal &) {});
    QCOMPARE(chainFaults(shop.store), QStringList());
}

void TestJournal::refusesRowsOutsideAnOperation()
{
    ShopStore shop;
    Transaction transaction(shop.store);
    Journal journal(shop.store);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, journal.insert(NewDayRun{shop.day(20260110)}));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, journal.finish());
    QVERIFY_THROWS_EXCEPTION(std::logic_error, journal.operation());
}

void TestJournal::answersAndReversalsAreFound()
{
    ShopStore shop;
    const MemberId member = shop.addMember();
    const Operations operations(shop.store);
    NewOperation first = shop.operation(OperationKind::Checkout, member);
    first.request = u"q"_s;
    first.requestDigest = "d"_ba;
    const OperationId sale =
        shop.run(first, [&](Journal &j) { operations.storeAnswer(j.operation(), u"{}"_s); });
    QCOMPARE(operations.answer(shop.till, u"q"_s)->text, u"{}"_s);
    QCOMPARE(operations.answer(shop.till, u"q"_s)->requestDigest, "d"_ba);
    QVERIFY(!operations.answer(shop.till, u"other"_s));
    QVERIFY(operations.isLatest(member, shop.now));
    QVERIFY(!operations.isLatest(member, shop.now.plusMs(-1)));

    shop.now = shop.now.plusMs(1000);
    const auto undo = [&](OperationId of) {
        NewOperation operation = shop.operation(OperationKind::Undo, member);
        operation.reverses = of;
        return shop.run(operation, [](Journal &) {});
    };
    const OperationId undone = undo(sale);
    QVERIFY(operations.isUndone(sale));
    const OperationId next(undone.value() + 1);
    QVERIFY(!operations.isLastOf(std::nullopt, sale, next));
    QVERIFY(operations.isLastOf(std::nullopt, sale, undone)); // the one in progress aside
    QVERIFY(operations.isLastOf(std::nullopt, undone, next));
    // S26: each operation once.
    QCOMPARE(storageErrorOf([&] { undo(sale); }).constraint(), StorageError::Constraint::Unique);
    const OperationId redone = undo(undone);
    QVERIFY(!operations.isUndone(sale));
    QCOMPARE(operations.reversalOf(sale), undone);
    QCOMPARE(operations.lastRecording(), shop.now);

    const auto newest = operations.ofMember(member, std::nullopt, 2);
    QCOMPARE(newest.size(), size_t(2));
    QCOMPARE(newest[0].id, redone);
    const auto older = operations.ofMember(member, newest[1].id, 2);
    QCOMPARE(older.size(), size_t(1));
    QCOMPARE(older[0].id, sale);
    QCOMPARE(operations.ofDay(shop.calendar.dayOf(shop.now)).size(), size_t(3));
}

} // namespace regulars::tests

QTEST_GUILESS_MAIN(regulars::tests::TestJournal)
#include "tst_journal.moc"
