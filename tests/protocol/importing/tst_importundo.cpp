// A whole import is taken back as one, while nothing of it was spent (S42, M8).

#include "protocol/importing/importundocase.h"

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

class TestImportUndo : public ImportUndoCase
{
    Q_OBJECT

private slots:
    void membersGoWithTheirBalances();
    void theSameFileMayBeImportedAgain();
    void purchasesAreUndoneAndTheirBuyersRemoved();
    void aMemberOfOldKeepsWhatIsHisOwn();
    void tiersStandAsBefore();
    void expiredPointsStayExpiredAndAreOwedByNobody();
    void ofTheProductsTheProgrammeComesBack();
    void aProgrammeChangedSinceIsKept();
    void refusesWhatWasUsedSince_data();
    void refusesWhatWasUsedSince();
    void aRefusalChangesNothing();
    void undoneOnceAlone();
    void aRepeatIsAnsweredAgain();
    void onlyThoseWhoImportMayUndo();
    void nothingOfAnImportIsUndoneAlone();
    void othersImportsStay();
};

void TestImportUndo::membersGoWithTheirBalances()
{
    ImportShop shop;
    const ImportOutcome taken = shop.take(ImportKind::Members, members);
    QCOMPARE(taken.taken, 3);
    const Answer answer = undone(shop, taken);
    QCOMPARE(answer.figures[u"members"_s].toInteger(), 3);
    QCOMPARE(answer.figures[u"purchases"_s].toInteger(), 0);
    QCOMPARE(answer.figures[u"import"_s].toString(), QString::number(*taken.batch));
    QVERIFY(!Members(shop.store->connection()).byCard(u"A1"_s));
    QCOMPARE(shop.number("SELECT count(*) FROM member WHERE erased_at IS NULL"), 0);
    QCOMPARE(shop.number("SELECT coalesce(sum(points), 0) + coalesce(sum(stored_value), 0) + "
                         "coalesce(sum(debt), 0) FROM account"),
             0);
    QCOMPARE(shop.number("SELECT count(*) FROM member WHERE phone IS NOT NULL OR name IS NOT NULL"),
             0);
    QVERIFY(isSound(shop));
}

void TestImportUndo::theSameFileMayBeImportedAgain()
{
    ImportShop shop;
    const ImportOutcome first = shop.take(ImportKind::Members, members);
    undone(shop, first);
    const ImportOutcome second = shop.take(ImportKind::Members, members);
    QCOMPARE(second.taken, 3);
    QCOMPARE(second.skipped, 0);
    QVERIFY(second.batch != first.batch);
    QCOMPARE(account(shop, u"A1"_s).points, Points(100));
    undone(shop, second);
    QVERIFY(isSound(shop));
}

void TestImportUndo::purchasesAreUndoneAndTheirBuyersRemoved()
{
    ImportShop shop;
    ImportOrder order = shop.order(ImportKind::Purchases, sales);
    order.enrols = true;
    const ImportOutcome taken = shop.take(order);
    QCOMPARE(taken.purchases, 5);
    QCOMPARE(taken.members, 2);
    const Answer answer = undone(shop, taken);
    QCOMPARE(answer.figures[u"purchases"_s].toInteger(), 5);
    QCOMPARE(answer.figures[u"members"_s].toInteger(), 2);
    QCOMPARE(shop.number("SELECT count(*) FROM purchase WHERE is_undone = 0"), 0);
    QCOMPARE(shop.number("SELECT sum(paid - refunded) FROM day_sales"), 0);
    QCOMPARE(shop.number("SELECT coalesce(sum(points), 0) FROM account"), 0);
    QVERIFY(isSound(shop));
    QCOMPARE(shop.take(order).taken, 5); // receipts are free again
    QVERIFY(isSound(shop));
}

void TestImportUndo::aMemberOfOldKeepsWhatIsHisOwn()
{
    ImportShop shop;
    const ImportOutcome known = shop.take(ImportKind::Members, "card,joined\nA1,2026-01-01\n");
    sell(shop, u"A1"_s, 4'000);
    const Account before = account(shop, u"A1"_s);
    const ImportOutcome taken =
        shop.take(ImportKind::Purchases, "receipt,member,date,amount,category\n"
                                         "R1,A1,2026-11-21,300.00,tea\n");
    QCOMPARE(account(shop, u"A1"_s).points, before.points + Points(300));
    undone(shop, taken);
    const Account after = account(shop, u"A1"_s);
    QCOMPARE(after.points, before.points);
    QCOMPARE(after.purchases, before.purchases);
    QCOMPARE(after.spend, before.spend);
    QCOMPARE(after.storedValue, before.storedValue);
    QVERIFY(isSound(shop));
    // He bought since, so the import that brought him stays.
    QCOMPARE(codeOf(undo(shop, known).refusal()), u"not-allowed"_s);
}

// Two steps up within the import, and both are gone.
void TestImportUndo::tiersStandAsBefore()
{
    ImportShop shop;
    shop.take(ImportKind::Members, "card,joined\nA1,2026-01-01\n");
    const ImportOutcome taken = shop.take(ImportKind::Purchases, sales.left(sales.indexOf("R2")) +
                                                                     "R3,A1,2026-11-03,800.00,tea\n"
                                                                     "R6,A1,2026-11-05,5.00,tea\n");
    QCOMPARE(account(shop, u"A1"_s).tier, u"gold"_s);
    undone(shop, taken);
    QCOMPARE(account(shop, u"A1"_s).tier, u"basic"_s);
    QCOMPARE(account(shop, u"A1"_s).points, Points());
    QVERIFY(isSound(shop));
}

void TestImportUndo::expiredPointsStayExpiredAndAreOwedByNobody()
{
    ImportShop shop;
    shop.take(ImportKind::Members, "card,joined\nA1,2020-01-01\n");
    sell(shop, u"A1"_s, 1'000); // ten points of his own
    const ImportOutcome taken = shop.take(ImportKind::Purchases, "member,date,amount\n"
                                                                 "A1,2021-05-05,200.00\n"
                                                                 "A1,2026-11-20,30.00\n");
    const Result<Answer> days = DayEnd(*shop.desk).run({}, std::nullopt);
    QVERIFY(days);
    QCOMPARE(days->figures[u"expired_points"_s].toInteger(), 200);
    QCOMPARE(account(shop, u"A1"_s).points, Points(40));
    undone(shop, taken);
    QCOMPARE(account(shop, u"A1"_s).points, Points(10));
    QCOMPARE(account(shop, u"A1"_s).debt, Points());
    QVERIFY(isSound(shop));
}

void TestImportUndo::ofTheProductsTheProgrammeComesBack()
{
    ImportShop shop;
    const ImportOutcome taken =
        shop.take(ImportKind::Products, "id,name,category,price\nscone,Scone,bread,6.00\n");
    QVERIFY(shop.store->newestProgramme().programme->products.size() == 2);
    undone(shop, taken);
    QVERIFY(shop.store->newestProgramme().programme->products.size() == 1);
    QVERIFY(isSound(shop));
    QCOMPARE(shop.take(ImportKind::Products, "id,name,category,price\nscone,Scone,bread,6.00\n")
                 .products,
             1);
}

void TestImportUndo::aProgrammeChangedSinceIsKept()
{
    ImportShop shop;
    const ImportOutcome first =
        shop.take(ImportKind::Products, "id,name,category,price\nscone,Scone,bread,6.00\n");
    shop.take(ImportKind::Products, "id,name,category,price\nbun,Bun,bread,4.00\n");
    QCOMPARE(codeOf(undo(shop, first).refusal()), u"not-allowed"_s);
    QVERIFY(shop.store->newestProgramme().programme->products.size() == 3);
}

void TestImportUndo::refusesWhatWasUsedSince_data()
{
    QTest::addColumn<QString>("use");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << u"nothing"_s << u"done"_s;
    QTest::newRow("a day goes by") << u"day"_s << u"done"_s;
    QTest::newRow("points given away") << u"give"_s << u"insufficient-points"_s;
    QTest::newRow("points taken by hand") << u"adjust"_s << u"insufficient-points"_s;
    QTest::newRow("stored value paid out") << u"cash-out"_s << u"insufficient-stored-value"_s;
    QTest::newRow("something bought") << u"sale"_s << u"not-allowed"_s;
    QTest::newRow("merged") << u"merge"_s << u"insufficient-points"_s;
    QTest::newRow("erased") << u"erase"_s << u"insufficient-points"_s;
    QTest::newRow("given, and undone since") << u"given back"_s << u"done"_s;
    QTest::newRow("given, undone, and that undone") << u"given again"_s << u"insufficient-points"_s;
    QTest::newRow("bought, and undone since") << u"sale undone"_s << u"done"_s;
    QTest::newRow("bought, undone, and that undone") << u"sale again"_s << u"not-allowed"_s;
    QTest::newRow("bought, and returned since") << u"sale returned"_s << u"not-allowed"_s;
    QTest::newRow("bought by an import taken back") << u"sales taken back"_s << u"done"_s;
}

void TestImportUndo::refusesWhatWasUsedSince()
{
    QFETCH(QString, use);
    QFETCH(QString, code);
    ImportShop shop;
    const ImportOutcome taken = shop.take(ImportKind::Members, members);
    const MemberRef ann = MemberRef::of(member(shop, u"A1"_s));
    const MemberRef bob = MemberRef::of(member(shop, u"A2"_s));
    Desk &desk = *shop.desk;
    shop.clock.advanceMs(48 * 3'600'000);
    std::optional<Result<Answer>> done;
    if (use == u"day"_s)
        done = DayEnd(desk).run({}, std::nullopt);
    if (use.startsWith(u"give"))
        done = PointsDesk(desk).give({}, {ann, bob, Points(1)});
    if (use == u"adjust"_s)
        done = PointsDesk(desk).adjust({}, {ann, Points(-1), u"spilt"_s});
    if (use == u"cash-out"_s)
        done = Wallet(desk).cashOut({}, {ann, Money(100), {}});
    if (use.startsWith(u"sale "_s) || use == u"sale"_s)
        done = sell(shop, u"A2"_s, 100);
    if (use == u"sale returned"_s)
        done =
            Refunds(desk).refund({}, {{(*done)->figures[u"purchase"_s].toString(), {}}, {}, true});
    const int undos = use.endsWith(u"again")                          ? 2
                      : use == u"given back" || use == u"sale undone" ? 1
                                                                      : 0;
    for (int i = 0; i < undos; ++i)
        done = Undo(desk).undo({}, {QString::number((*done)->operation->value())});
    if (use == u"sales taken back"_s)
        done = undone(
            shop, shop.take(ImportKind::Purchases, "member,date,amount\nA1,2026-11-23,30.00\n"));
    if (use == u"merge"_s)
        done = Membership(desk).merge({}, {ann, bob});
    if (use == u"erase"_s)
        done = Membership(desk).erase({}, {ann});
    QVERIFY2(!done || *done, done && !*done ? qPrintable(codeOf(done->refusal())) : "");
    const Result<Answer> undone = undo(shop, taken);
    QCOMPARE(undone ? u"done"_s : codeOf(undone.refusal()), code);
    QVERIFY(isSound(shop));
}

void TestImportUndo::aRefusalChangesNothing()
{
    ImportShop shop;
    const ImportOutcome taken = shop.take(ImportKind::Members, members);
    sell(shop, u"A3"_s, 100); // the last one; the others would have gone first
    const char *count = "SELECT (SELECT count(*) FROM operation) * 1000000 + (SELECT count(*) FROM "
                        "import_row) * 1000 + (SELECT count(*) FROM entry)";
    const qint64 before = shop.number(count);
    QVERIFY(!undo(shop, taken));
    QCOMPARE(shop.number(count), before);
    QCOMPARE(shop.number("SELECT sum(is_undone) FROM import_batch"), 0);
    QCOMPARE(shop.take(ImportKind::Members, members).skipped, 3);
    QVERIFY(isSound(shop));
}

void TestImportUndo::undoneOnceAlone()
{
    ImportShop shop;
    const ImportOutcome taken = shop.take(ImportKind::Members, members);
    undone(shop, taken);
    QCOMPARE(codeOf(undo(shop, taken).refusal()), u"already-undone"_s);
    for (const QString &nonsense : {u"0"_s, u"99"_s, u""_s, u"1; DROP"_s, u"-1"_s}) {
        QCOMPARE(codeOf(ImportUndo(*shop.desk).undo({}, {nonsense}).refusal()),
                 u"no-such-operation"_s);
    }
}

void TestImportUndo::aRepeatIsAnsweredAgain() // S6
{
    ImportShop shop;
    const ImportOutcome taken = shop.take(ImportKind::Members, members);
    const Envelope envelope{.id = u"u"_s, .content = "{}"};
    const UndoImportRequest request{QString::number(*taken.batch)};
    const Result<Answer> first = ImportUndo(*shop.desk).undo(envelope, request);
    QVERIFY(first);
    shop.take(ImportKind::Members, members);
    const Result<Answer> again = ImportUndo(*shop.desk).undo(envelope, request);
    QVERIFY(again);
    QVERIFY(again->isReplayed);
    QCOMPARE(again->operation, first->operation);
    QCOMPARE(again->figures, first->figures);
    QCOMPARE(shop.number("SELECT count(*) FROM member WHERE erased_at IS NULL"), 3);
}

void TestImportUndo::onlyThoseWhoImportMayUndo()
{
    ImportShop shop;
    const ImportOutcome taken = shop.take(ImportKind::Members, members);
    shop.desk->signOut();
    QCOMPARE(codeOf(undo(shop, taken).refusal()), u"not-signed-in"_s);
    shop.desk->signInAsCommandLine();
    QVERIFY(undo(shop, taken));
    QVERIFY(shop.number("SELECT count(*) FROM audit WHERE act = 'import'") > 0);
}

void TestImportUndo::nothingOfAnImportIsUndoneAlone()
{
    ImportShop shop;
    shop.take(ImportKind::Members, "card,joined\nA1,2026-01-01\n");
    const ImportOutcome taken =
        shop.take(ImportKind::Purchases, "member,date,amount\nA1,2026-11-20,30.00\n");
    const QString sale = QString::number(shop.number("SELECT max(operation) FROM purchase"));
    QCOMPARE(codeOf(Undo(*shop.desk).undo({}, {sale}).refusal()), u"not-allowed"_s);
    undone(shop, taken);
    // And what took it back is not undone either: its file is there to be imported again.
    const QString reversal =
        QString::number(shop.number("SELECT id FROM operation WHERE reverses IS NOT NULL"));
    QCOMPARE(codeOf(Undo(*shop.desk).undo({}, {reversal}).refusal()), u"not-allowed"_s);
}

void TestImportUndo::othersImportsStay()
{
    ImportShop shop;
    // The last of one file and the first of the next are the same member's.
    const ImportOutcome first =
        shop.take(ImportKind::Members, "card,joined\nA0,2026-01-01\nA1,2026-01-01\n");
    const ImportOutcome second =
        shop.take(ImportKind::Purchases, "member,date,amount\nA1,2026-11-20,30.00\n");
    QCOMPARE(undone(shop, second).figures[u"members"_s].toInteger(), 0);
    QVERIFY(Members(shop.store->connection()).byCard(u"A1"_s));
    QVERIFY(first.batch != second.batch);
    QVERIFY(isSound(shop));
}

QTEST_GUILESS_MAIN(TestImportUndo)
#include "tst_importundo.moc"
