// What was printed is kept, opened again as it was, and sealed (C1, I6).

#include "services/livedshop.h"
#include "services/paperarchive.h"
#include "services/salesfloor.h"
#include "storage/operations.h"

#include <QJsonDocument>
#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

class TestPaperArchive : public QObject
{
    Q_OBJECT

private slots:
    void whatWasPrintedIsOpenedAsItWas();
    void laterSalesLeaveItAlone();
    void newestIsListedFirstWithWhoPrintedIt();
    void keepingIsNoOperation();
    void clerksSeeNothingOfIt();
    void unknownNumbersAreRefused();
    void nothingOfAnErasedMemberSurvives();
    void changesAndGapsAreFound_data();
    void changesAndGapsAreFound();
};

namespace
{

PaperToKeep paperOf(Shop &shop, PaperKind kind)
{
    const DayRange october{day("2026-10-01"), day("2026-10-31")};
    return {Shop::done(Papers(*shop.desk).count(kind, october)), u"zh_CN+en"_s, u"Bo"_s,
            u"2026-11-02 10:00"_s};
}

std::unique_ptr<Shop> shopWithSales()
{
    auto shop = std::make_unique<Shop>(Terms{}, "2026-10-05 10:00");
    shop->sell(shop->enrol("anna"), {line("40.00")});
    shop->set("2026-11-02 10:00");
    return shop;
}

} // namespace

void TestPaperArchive::whatWasPrintedIsOpenedAsItWas()
{
    const auto shop = shopWithSales();
    PaperArchive archive(*shop->desk);
    for (const PaperKind kind :
         {PaperKind::Liability, PaperKind::CheckUp, PaperKind::Stock, PaperKind::Monthly}) {
        const PaperToKeep paper = paperOf(*shop, kind);
        const PaperToKeep again = Shop::done(archive.open(Shop::done(archive.keep(paper))));
        QVERIFY(again.figures == paper.figures);
        QCOMPARE(again.figures.digest(), paper.figures.digest());
        QCOMPARE(again.language, paper.language);
        QCOMPARE(again.markBy, paper.markBy);
        QCOMPARE(again.markAt, paper.markAt);
    }
    QCOMPARE(shop->verified(), QString());
}

void TestPaperArchive::laterSalesLeaveItAlone()
{
    const auto shop = shopWithSales();
    PaperArchive archive(*shop->desk);
    const PaperToKeep before = paperOf(*shop, PaperKind::Liability);
    const qint64 id = Shop::done(archive.keep(before));
    shop->sellAt("2026-10-20 10:00", MemberId(1), {line("7.00")});
    QVERIFY(paperOf(*shop, PaperKind::Liability).figures.digest() != before.figures.digest());
    QVERIFY(Shop::done(archive.open(id)).figures == before.figures);
}

void TestPaperArchive::newestIsListedFirstWithWhoPrintedIt()
{
    const auto shop = shopWithSales();
    PaperArchive archive(*shop->desk);
    QVERIFY(Shop::done(archive.all()).empty());
    Shop::done(archive.keep(paperOf(*shop, PaperKind::Stock)));
    shop->standIn("Bo", Role::Manager);
    shop->passDays(1);
    Shop::done(archive.keep(paperOf(*shop, PaperKind::Liability)));
    const std::vector<PrintedPaper> all = Shop::done(archive.all());
    QCOMPARE(all.size(), std::size_t(2));
    QVERIFY(all[0].kind == PaperKind::Liability);
    QCOMPARE(all[0].madeBy, u"Bo"_s);
    QCOMPARE(all[0].days.last, day("2026-10-31"));
    QVERIFY(all[0].madeAt == at("2026-11-03 10:00"));
    QVERIFY(all[1].kind == PaperKind::Stock);
    QCOMPARE(all[1].madeBy, u"command-line"_s);
}

// Else what a draft says of its books would change by being printed.
void TestPaperArchive::keepingIsNoOperation()
{
    const auto shop = shopWithSales();
    const auto before = Operations(shop->store->connection()).lastRecording();
    Shop::done(PaperArchive(*shop->desk).keep(paperOf(*shop, PaperKind::Stock)));
    QVERIFY(Operations(shop->store->connection()).lastRecording() == before);
}

void TestPaperArchive::clerksSeeNothingOfIt()
{
    const auto shop = shopWithSales();
    const PaperToKeep paper = paperOf(*shop, PaperKind::Stock);
    const qint64 id = Shop::done(PaperArchive(*shop->desk).keep(paper));
    shop->standIn("Li", Role::Clerk);
    PaperArchive archive(*shop->desk);
    QCOMPARE(codeOf(archive.all().refusal()), u"not-allowed"_s);
    QCOMPARE(codeOf(archive.open(id).refusal()), u"not-allowed"_s);
    QCOMPARE(codeOf(archive.keep(paper).refusal()), u"not-allowed"_s);
    shop->desk->signOut();
    QCOMPARE(codeOf(archive.all().refusal()), u"not-signed-in"_s);
}

void TestPaperArchive::unknownNumbersAreRefused()
{
    const auto shop = shopWithSales();
    QCOMPARE(codeOf(PaperArchive(*shop->desk).open(1).refusal()), u"bad-request"_s);
}

void TestPaperArchive::nothingOfAnErasedMemberSurvives() // S41
{
    Shop shop(fullProgramme(), "2026-09-05 10:00");
    liveThreeMonths(shop);
    PaperArchive archive(*shop.desk);
    for (const PaperKind kind :
         {PaperKind::Liability, PaperKind::CheckUp, PaperKind::Stock, PaperKind::Monthly}) {
        const qint64 id = Shop::done(archive.keep(paperOf(shop, kind)));
        const QByteArray text = QJsonDocument(Shop::done(archive.open(id)).figures.json).toJson();
        for (const char *personal : {"王小明", "13800138000", "Ben the Second", "OLD-1", "A1\""})
            QVERIFY2(!text.contains(personal), personal);
    }
}

void TestPaperArchive::changesAndGapsAreFound_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("another language") << u"UPDATE paper SET language = 'en' WHERE id = 2"_s;
    QTest::newRow("another day") << u"UPDATE paper SET made_at = made_at + 1 WHERE id = 1"_s;
    QTest::newRow("other figures") << u"UPDATE paper SET figures = x'00' WHERE id = 2"_s;
    QTest::newRow("one left out") << u"DELETE FROM paper WHERE id = 2"_s;
    QTest::newRow("the last cut off") << u"DELETE FROM paper WHERE id = 3"_s;
    QTest::newRow("all gone") << u"DELETE FROM paper"_s;
}

void TestPaperArchive::changesAndGapsAreFound()
{
    QFETCH(const QString, damage);
    const auto shop = shopWithSales();
    PaperArchive archive(*shop->desk);
    for (const PaperKind kind : {PaperKind::Stock, PaperKind::Liability, PaperKind::Stock})
        Shop::done(archive.keep(paperOf(*shop, kind)));
    QCOMPARE(shop->verified(), QString());
    shop->store->connection().execScript(damage.toUtf8());
    QVERIFY2(shop->verified().contains(u"paper"_s), qPrintable(shop->verified()));
}

QTEST_GUILESS_MAIN(TestPaperArchive)
#include "tst_paperarchive.moc"
