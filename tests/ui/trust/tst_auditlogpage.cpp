// The audit log in the window: filters, details, the chain's state, yesterday's digest (X1–X3).

#include "services/points.h"
#include "services/staff.h"
#include "storage/connection.h"
#include "ui/audit/auditlogpage.h"
#include "ui/audit/audittable.h"
#include "ui/audit/auditwords.h"
#include "ui/audit/digestcard.h"
#include "ui/counter/counterfloor.h"
#include "ui/parts/inlinemessage.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

class TestAuditLogPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_floor = std::make_unique<CounterFloor>(CounterFloor::Place::Disk);
        m_floor->standInAsOwner();
        m_member = m_floor->enrol(u"13812345678"_s, u"张小梅"_s);
        QVERIFY(bool(
            PointsDesk(shop().desk())
                .adjust(shop().envelope(), {MemberRef::of(m_member), Points(30), u"sorry"_s})));
        m_page = std::make_unique<AuditLogPage>(shop());
        m_page->resize(1200, 700);
        m_page->show();
        m_page->onShown();
        settle();
    }
    void cleanup()
    {
        m_page.reset();
        m_floor.reset();
    }

    void theNewestStandsOnTopWithItsDetails();
    void filtersNarrow();
    void nothingThatFitsOffersAWayBack();
    void theBooksAreWholeWithTheirHeads();
    void aChangedBookIsToldWithItsFirstPlace();
    void whatIsShownGoesIntoAFile();
    void yesterdaySaysWhatToLookAt();
    void aClerkFindsItEmpty();
    void settingsTellWhatTheyWereAndAre();

private:
    Shop &shop() { return m_floor->shop(); }
    void settle()
    {
        QTRY_VERIFY(m_page->table()->rowCount() > 0);
        QTRY_VERIFY(m_page->what()->count() > 1);
        m_floor->settle();
    }
    void choose(QComboBox *box, const QString &code)
    {
        const int index = box->findData(code);
        QVERIFY2(index >= 0, qPrintable(code));
        box->setCurrentIndex(index);
        emit box->activated(index);
        m_floor->settle();
    }

    std::unique_ptr<CounterFloor> m_floor;
    std::unique_ptr<AuditLogPage> m_page;
    MemberId m_member{1};
};

void TestAuditLogPage::theNewestStandsOnTopWithItsDetails()
{
    const AuditLine *top = m_page->table()->rowAt(0);
    QVERIFY(top);
    QVERIFY(top->act.contains(u"adjust"_s));
    QVERIFY2(m_page->details().contains(u"Adjust points"_s), qPrintable(m_page->details()));
    QVERIFY(m_page->details().contains(u"In the chain: till"_s));
    QVERIFY(!m_page->details().contains(u"13812345678"_s));
    QVERIFY(!m_page->details().contains(u"张小梅"_s));
    const QModelIndex index = m_page->table()->index(0, AuditTable::What);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"Adjust points"_s));
}

void TestAuditLogPage::filtersNarrow()
{
    const int all = m_page->table()->rowCount();
    choose(m_page->what(), u"adjust"_s);
    QTRY_COMPARE(m_page->table()->rowCount(), 1);
    choose(m_page->what(), {});
    QTRY_COMPARE(m_page->table()->rowCount(), all);
    choose(m_page->who(), AuditTrail::commandLine);
    QTRY_VERIFY(m_page->table()->rowCount() < all);
    QCOMPARE(m_page->table()->rowAt(0)->actor, QString());
}

void TestAuditLogPage::nothingThatFitsOffersAWayBack()
{
    m_page->refusedOnly()->click();
    QTRY_COMPARE(m_page->table()->rowCount(), 0);
    QTRY_VERIFY(!m_page->view()->isVisible());
    for (QAction *action : m_page->actions()) {
        if (action->text() == u"Show everything"_s)
            action->trigger();
    }
    QTRY_VERIFY(m_page->table()->rowCount() > 0);
    QVERIFY(m_page->view()->isVisible());
    QVERIFY(!m_page->refusedOnly()->isChecked());
}

void TestAuditLogPage::theBooksAreWholeWithTheirHeads()
{
    QTRY_COMPARE(m_page->chain()->kind(), NoticeKind::Success);
    QVERIFY2(m_page->chain()->text().contains(u"The books are whole"_s),
             qPrintable(m_page->chain()->text()));
    QVERIFY(m_page->chain()->text().contains(shop().settings().tillName() + u": "_s));
}

void TestAuditLogPage::aChangedBookIsToldWithItsFirstPlace()
{
    QTRY_COMPARE(m_page->chain()->kind(), NoticeKind::Success);
    shop().store().connection().exec("UPDATE entry SET amount = 31 WHERE amount = 30");
    m_page->prove();
    QTRY_COMPARE(m_page->chain()->kind(), NoticeKind::Error);
    QVERIFY2(m_page->chain()->text().contains(u"The first place"_s),
             qPrintable(m_page->chain()->text()));
}

void TestAuditLogPage::whatIsShownGoesIntoAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"log.csv"_s);
    choose(m_page->what(), u"adjust"_s);
    QTRY_COMPARE(m_page->table()->rowCount(), 1);
    m_page->exportTo(path);
    QTRY_COMPARE(m_page->message()->kind(), NoticeKind::Success);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 2);
    m_page->exportTo(folder.filePath(u"no/such/folder.csv"_s));
    QTRY_COMPARE(m_page->message()->kind(), NoticeKind::Error);
}

void TestAuditLogPage::yesterdaySaysWhatToLookAt()
{
    QTRY_COMPARE(m_page->digest()->summary(), u"Nothing stands out."_s);
    m_floor->clock().advanceMs(24 * 3'600'000);
    m_page->digest()->refresh();
    QTRY_VERIFY2(m_page->digest()->summary().contains(u"1 adjustment"_s),
                 qPrintable(m_page->digest()->summary()));
    QSignalSpy asked(m_page.get(), &Page::asked);
    const QString yesterday = shop().today().plusDays(-1).toIso();
    m_page->digest()->report()->trigger();
    QCOMPARE(asked.takeFirst(), (QVariantList{u"reports"_s, u"day:"_s + yesterday}));
    m_page->digest()->turn()->trigger();
    QVERIFY(m_page->digest()->isWeek());
    QTRY_VERIFY(m_page->digest()->summary().contains(u"1 adjustment"_s));
    m_page->digest()->report()->trigger();
    QCOMPARE(asked.takeFirst(), (QVariantList{u"reports"_s, u"week:"_s + yesterday}));
}

void TestAuditLogPage::aClerkFindsItEmpty()
{
    m_floor->standIn(Role::Clerk);
    QTRY_COMPARE(m_page->table()->rowCount(), 0);
    m_page->onShown();
    m_floor->settle();
    QCOMPARE(m_page->table()->rowCount(), 0);
    QCOMPARE(m_page->details(), QString());
    QVERIFY(m_page->chain()->text().isEmpty() || m_page->chain()->isHidden());
}

void TestAuditLogPage::settingsTellWhatTheyWereAndAre()
{
    AuditLine line;
    line.about = uR"({"lock": {"before": 60, "after": 120}, "forced": true})"_s;
    const auto rows = aboutRows(line);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].first, u"forced"_s);
    QCOMPARE(rows[0].second, u"Yes"_s);
    QCOMPARE(rows[1].second, u"60 → 120"_s);
    line.about = u"wrong-pin"_s;
    QCOMPARE(aboutRows(line).size(), size_t(1));
    line.about.clear();
    QVERIFY(aboutRows(line).empty());
}

QTEST_MAIN(TestAuditLogPage)
#include "tst_auditlogpage.moc"
