// A stretch of the ledger in a file: whole or as the journal filters it, by one writer (M8, D4).

#include "protocol/exporting/exportfile.h"
#include "protocol/tablefiles/fileerror.h"
#include "services/salesfloor.h"
#include "storage/auditlog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

class TestExportLedger : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void allDaysGiveTheWholeLedger_data();
    void allDaysGiveTheWholeLedger();
    void aDayGivesItsEntriesAlone();
    void aMemberGivesHisEntriesAlone();
    void kindsAreThoseOfTheQuestion();
    void aTillThatNeverWroteGivesNothing();
    void whoExportedIsKept();
    void clerksAreRefusedAndNoFileComesToBe();
    void aPlaceThatTakesNoFileIsAnError();

private:
    QStringList lines(const QString &path);
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    std::unique_ptr<Shop> m_shop;
    MemberId m_one{1};
    MemberId m_two{1};
};

void TestExportLedger::init()
{
    m_shop = std::make_unique<Shop>(Terms{});
    m_one = m_shop->enrol("1");
    m_two = m_shop->enrol("2");
    m_shop->sell(m_one, {line("20.00")});
    const Answer second = m_shop->sell(m_two, {line("30.00")});
    m_shop->passDays(1);
    m_shop->sell(m_one, {line("40.00")});
    m_shop->refund(second);
}

QStringList TestExportLedger::lines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    return lines.mid(1);
}

void TestExportLedger::allDaysGiveTheWholeLedger_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("xlsx") << u"xlsx"_s;
}

void TestExportLedger::allDaysGiveTheWholeLedger()
{
    QFETCH(QString, ending);
    const QString whole = m_folder.filePath(u"whole."_s + ending);
    const QString asked = m_folder.filePath(u"asked."_s + ending);
    const qint64 rows = Shop::done(exportFile(*m_shop->desk, ExportKind::Ledger, whole));
    QCOMPARE(rows, 4);
    const LogQuestion question{.first = day("2026-01-01"), .last = day("2026-12-31")};
    QCOMPARE(Shop::done(exportLedger(*m_shop->desk, question, asked)), rows);
    QFile a(whole);
    QFile b(asked);
    QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
    QCOMPARE(b.readAll(), a.readAll());
}

void TestExportLedger::aDayGivesItsEntriesAlone()
{
    const LogQuestion question{.first = day("2026-11-03"), .last = day("2026-11-03")};
    QCOMPARE(Shop::done(exportLedger(*m_shop->desk, question, path("day.csv"))), 2);
    const QStringList found = lines(path("day.csv"));
    QCOMPARE(found.size(), 2);
    QVERIFY(found[0].contains(u",1,points,issued,40,"_s));
    QVERIFY(found[1].contains(u",2,points,taken_back,-30,"_s));
}

void TestExportLedger::aMemberGivesHisEntriesAlone()
{
    LogQuestion question{.first = day("2026-01-01"), .last = day("2026-12-31")};
    question.member = MemberRef::of(m_two);
    QCOMPARE(Shop::done(exportLedger(*m_shop->desk, question, path("two.csv"))), 2);
    for (const QString &row : lines(path("two.csv"))) {
        QCOMPARE(row.section(u',', 2, 2), QString::number(m_two.value()));
    }
}

void TestExportLedger::kindsAreThoseOfTheQuestion()
{
    LogQuestion question{.first = day("2026-01-01"), .last = day("2026-12-31")};
    question.kinds = {OperationKind::Refund};
    QCOMPARE(Shop::done(exportLedger(*m_shop->desk, question, path("refunds.csv"))), 1);
    QVERIFY(lines(path("refunds.csv")).value(0).contains(u"taken_back"_s));
}

void TestExportLedger::aTillThatNeverWroteGivesNothing()
{
    LogQuestion question{.first = day("2026-01-01"), .last = day("2026-12-31")};
    question.till = u"nowhere"_s;
    QCOMPARE(Shop::done(exportLedger(*m_shop->desk, question, path("none.csv"))), 0);
    QVERIFY(lines(path("none.csv")).isEmpty());
}

void TestExportLedger::whoExportedIsKept() // invariant 10
{
    const LogQuestion question{.first = day("2026-11-03"), .last = day("2026-11-03")};
    Shop::done(exportLedger(*m_shop->desk, question, path("kept.csv")));
    const auto newest = AuditLog(m_shop->store->connection()).page(std::nullopt, 1);
    QCOMPARE(newest.size(), std::size_t(1));
    QCOMPARE(newest.front().row.act, nameOf(Act::ExportMembers));
    QCOMPARE(newest.front().row.about, u"ledger: 2 rows"_s);
}

void TestExportLedger::clerksAreRefusedAndNoFileComesToBe()
{
    m_shop->standIn("Clerk", Role::Clerk);
    const LogQuestion today{.first = day("2026-11-03"), .last = day("2026-11-03")};
    const auto refused = exportLedger(*m_shop->desk, today, path("clerk.csv"));
    QVERIFY(!refused);
    QCOMPARE(Shop::reasonOf(refused.refusal()), u"not-allowed"_s);
    QVERIFY(!QFile::exists(path("clerk.csv")));
}

void TestExportLedger::aPlaceThatTakesNoFileIsAnError()
{
    const LogQuestion question{.first = day("2026-11-03"), .last = day("2026-11-03")};
    QVERIFY_THROWS_EXCEPTION(FileError,
                             Shop::done(exportLedger(*m_shop->desk, question, path("none/x.csv"))));
}

QTEST_GUILESS_MAIN(TestExportLedger)
#include "tst_exportledger.moc"
