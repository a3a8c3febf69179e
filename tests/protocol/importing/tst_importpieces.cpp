// An import is taken back in pieces: others go on meanwhile, a stop goes on from there (S42, M8).

#include "protocol/importing/importundocase.h"
#include "storage/machinesteps.h"
#include "storage/transaction.h"

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

class TestImportPieces : public ImportUndoCase
{
    Q_OBJECT

private slots:
    void whatWasStoppedIsTakenUpAgain();
    void salesStoppedAreTakenUpAgain();
    void othersWriteBetweenThePieces();
    void whatIsSpentMeanwhileStopsIt_data();
    void whatIsSpentMeanwhileStopsIt();
    void nothingIsWrittenWhereAPurchaseWasReturned();
    void fourTimesTheRowsAreFourTimesTheWork();
    void noQuestionGrowsWithTheImport();
    void rowsAreForgottenPieceByPiece();

private:
    // The longest statement while an import of so many purchases is taken back, each of its own
    // buyer.
    static int mostSteps(int purchases);
};

void TestImportPieces::whatWasStoppedIsTakenUpAgain()
{
    ImportShop shop;
    QByteArray rows = "card,points\n";
    for (int i = 0; i < 300; ++i)
        rows += 'K' + QByteArray::number(i) + ",10\n";
    const ImportOutcome taken = shop.take(ImportKind::Members, rows);
    const Envelope envelope{.id = u"u"_s, .content = "{}"};
    const UndoImportRequest request{QString::number(*taken.batch)};
    // After each piece in turn, and each time on a desk of its own, as after a crash.
    std::vector<qint64> left;
    std::optional<Result<Answer>> answer;
    do {
        Desk desk(*shop.store, shop.clock, u"till"_s);
        desk.signInAsCommandLine();
        answer.emplace(
            ImportUndo(desk).undo(envelope, request, {.progress = [&](qint64 done, qint64 total) {
                                      left.push_back(total - done);
                                      return left.size() % 2 == 0;
                                  }}));
        QVERIFY(*answer || codeOf(answer->refusal()) == u"not-allowed"_s);
        QVERIFY(isSound(shop));
        const qint64 lines = ImportLog(shop.store->connection()).list(1).front().takenBack;
        QCOMPARE(lines, *answer ? 0 : std::min<qint64>(300, (900 - left.back()) / 2));
    } while (!*answer);
    QVERIFY2(left.size() >= 3, "it is taken back in pieces");
    QVERIFY(std::is_sorted(left.rbegin(), left.rend()));
    QCOMPARE(left.back(), 0);
    QCOMPARE((*answer)->figures[u"members"_s].toInteger(), 300);
    QCOMPARE(shop.number("SELECT count(*) FROM member WHERE erased_at IS NULL"), 0);
    QCOMPARE(shop.number("SELECT count(*) FROM operation WHERE kind = 42"), 1);
    QCOMPARE(codeOf(undo(shop, taken).refusal()), u"already-undone"_s);
    QCOMPARE(shop.take(ImportKind::Members, rows).taken, 300);
}

// The buyers that it enrolled stay until all that they bought is undone, and are known after it.
void TestImportPieces::salesStoppedAreTakenUpAgain()
{
    ImportShop shop;
    shop.take(ImportKind::Members, "card,joined,points\nA1,2026-01-01,100\n");
    QByteArray rows = "receipt,member,date,amount\n";
    for (int i = 0; i < 300; ++i)
        rows += 'R' + QByteArray::number(i) +
                (i % 3 == 0   ? ",A1"
                 : i % 3 == 1 ? ",N1"
                              : ",N2") +
                ",2026-11-20,30.00\n";
    const ImportOutcome taken = take(shop, rows);
    QCOMPARE(taken.taken, 300);
    const qint64 earned = account(shop, u"A1"_s).points.count();
    const UndoImportRequest request{QString::number(*taken.batch)};
    QVERIFY(!ImportUndo(*shop.desk).undo({}, request, {.progress = [](qint64, qint64) {
                                             return false;
                                         }}));
    QVERIFY(earned > 100);
    QVERIFY(account(shop, u"A1"_s).points.count() < earned);
    QVERIFY(Members(shop.store->connection()).byCard(u"N1"_s));
    QVERIFY(isSound(shop));
    QCOMPARE(take(shop, rows).skipped, 300); // not before its end
    const Answer answer = undone(shop, taken);
    QCOMPARE(answer.figures[u"purchases"_s].toInteger(), 300);
    QCOMPARE(answer.figures[u"members"_s].toInteger(), 2);
    QCOMPARE(account(shop, u"A1"_s).points, Points(100));
    QVERIFY(!Members(shop.store->connection()).byCard(u"N1"_s));
    QCOMPARE(shop.number("SELECT count(*) FROM purchase WHERE is_undone = 0"), 0);
    QVERIFY(isSound(shop));
}

void TestImportPieces::othersWriteBetweenThePieces()
{
    ImportShop shop;
    shop.clock.tick();
    shop.take(ImportKind::Members, "card,joined\nOLD,2026-01-01\n");
    const ImportOutcome taken = shop.take(ImportKind::Members, members);
    Desk other(*shop.store, shop.clock, u"other"_s);
    other.signInAsCommandLine();
    int pauses = 0;
    const auto sellsBetween = [&] {
        ++pauses;
        SaleRequest sale;
        sale.member = MemberRef::of(member(shop, u"OLD"_s));
        sale.lines = {{{}, u"tea"_s, Quantity(1'000), Money(1'000)}};
        QVERIFY(Sales(other).checkout({}, sale));
    };
    const Result<Answer> done =
        ImportUndo(*shop.desk)
            .undo({}, {QString::number(taken.batch.value())}, {.pause = sellsBetween});
    QVERIFY(done);
    QVERIFY(pauses > 1);
    QCOMPARE(account(shop, u"OLD"_s).points, Points(10 * pauses));
    QCOMPARE(shop.number("SELECT count(*) FROM member WHERE erased_at IS NULL"), 1);
    QVERIFY(isSound(shop));
}

void TestImportPieces::whatIsSpentMeanwhileStopsIt_data()
{
    QTest::addColumn<QString>("use");
    QTest::addColumn<QString>("code");
    QTest::newRow("bought") << u"sale"_s << u"not-allowed"_s;
    QTest::newRow("given away") << u"give"_s << u"insufficient-points"_s;
}

// At the first pause after something was taken back; once that is undone, it goes on.
void TestImportPieces::whatIsSpentMeanwhileStopsIt()
{
    QFETCH(QString, use);
    QFETCH(QString, code);
    ImportShop shop;
    QByteArray rows = "card,points\n";
    for (int i = 0; i < 300; ++i)
        rows += 'K' + QByteArray::number(i) + ",10\n";
    const ImportOutcome taken = shop.take(ImportKind::Members, rows);
    const UndoImportRequest request{QString::number(*taken.batch)};
    const MemberRef first = MemberRef::of(member(shop, u"K0"_s)); // taken back last
    const MemberRef second = MemberRef::of(member(shop, u"K1"_s));
    Desk other(*shop.store, shop.clock, u"other"_s);
    other.signInAsCommandLine();
    bool isBegun = false;
    std::optional<Answer> used;
    const auto progress = [&](qint64, qint64) { return isBegun = true; };
    const auto pause = [&] {
        if (!isBegun || used)
            return;
        SaleRequest sale;
        sale.member = first;
        sale.lines = {{{}, u"tea"_s, Quantity(1'000), Money(1'000)}};
        const auto done = use == u"sale"_s ? Sales(other).checkout({}, sale)
                                           : PointsDesk(other).give({}, {first, second, Points(1)});
        QVERIFY(done);
        used = *done;
    };
    const Result<Answer> stopped =
        ImportUndo(*shop.desk).undo({}, request, {.progress = progress, .pause = pause});
    QVERIFY(!stopped && used);
    QCOMPARE(codeOf(stopped.refusal()), code);
    QVERIFY(Members(shop.store->connection()).byCard(u"K0"_s));
    QVERIFY(isSound(shop));
    QVERIFY(Undo(*shop.desk).undo({}, {QString::number(used->operation->value())}));
    undone(shop, taken);
    QCOMPARE(shop.number("SELECT count(*) FROM member WHERE erased_at IS NULL"), 0);
    QVERIFY(isSound(shop));
}

void TestImportPieces::nothingIsWrittenWhereAPurchaseWasReturned()
{
    ImportShop shop;
    shop.take(ImportKind::Members, "card,joined\nA1,2026-01-01\nA2,2026-01-01\n");
    // The first is taken back last: the others would have gone before it.
    const ImportOutcome taken = shop.take(ImportKind::Purchases, "receipt,member,date,amount\n"
                                                                 "R1,A1,2026-11-20,30.00\n"
                                                                 "R2,A2,2026-11-21,30.00\n");
    const QString sale = QString::number(shop.number("SELECT min(id) FROM purchase"));
    const auto returned = Refunds(*shop.desk).refund({}, {{sale, {}}, {}, true});
    QVERIFY2(returned, returned ? "" : qPrintable(codeOf(returned.refusal())));
    const qint64 before = shop.number("SELECT count(*) FROM operation");
    QCOMPARE(codeOf(undo(shop, taken).refusal()), u"already-refunded"_s);
    QCOMPARE(shop.number("SELECT count(*) FROM operation"), before);
    QVERIFY(Undo(*shop.desk).undo({}, {QString::number(returned->operation->value())}));
    undone(shop, taken);
    QVERIFY(isSound(shop));
}

int TestImportPieces::mostSteps(int purchases)
{
    ImportShop shop;
    QByteArray rows = "receipt,member,date,amount\n";
    for (int i = 0; i < purchases; ++i)
        rows += 'R' + QByteArray::number(i) + ",N" + QByteArray::number(i) + ",2026-11-20,30.00\n";
    const ImportOutcome taken = take(shop, rows);
    const MachineSteps steps(shop.store->connection());
    undone(shop, taken);
    return steps.most();
}

void TestImportPieces::fourTimesTheRowsAreFourTimesTheWork()
{
    const int few = mostSteps(100);
    const int many = mostSteps(400);
    QVERIFY2(many < 6 * few, qPrintable(u"%1 steps of 100, %2 of 400"_s.arg(few).arg(many)));
}

// What is asked of a large import is asked part by part: whoever waits, waits for a part.
void TestImportPieces::noQuestionGrowsWithTheImport()
{
    const int one = mostSteps(1'500);
    const int three = mostSteps(4'500);
    QVERIFY2(three < 2 * one, qPrintable(u"%1 steps of 1,500, %2 of 4,500"_s.arg(one).arg(three)));
}

// The seal over those that are left is right after each piece.
void TestImportPieces::rowsAreForgottenPieceByPiece()
{
    ImportShop shop;
    shop.take(ImportKind::Members, "card,points\nA1,10\nA2,10\n");
    const QByteArray rows = "card,points\nB1,10\nB2,10\nB3,10\nB4,10\nB5,10\n";
    const ImportOutcome taken = shop.take(ImportKind::Members, rows);
    Connection &store = shop.store->connection();
    qint64 left = shop.number("SELECT count(*) FROM import_row WHERE batch = 2");
    QVERIFY(left >= 5);
    while (left > 0) {
        Transaction piece(store);
        const int gone = ImportLog(store).forgetRows(*taken.batch, 2);
        piece.commit();
        QCOMPARE(gone, std::min<int>(2, static_cast<int>(left)));
        left -= gone;
        QCOMPARE(shop.number("SELECT count(*) FROM import_row WHERE batch = 2"), left);
        QVERIFY(isSound(shop));
    }
    QVERIFY(shop.number("SELECT count(*) FROM import_row") > 0); // another's
}

QTEST_GUILESS_MAIN(TestImportPieces)
#include "tst_importpieces.moc"
