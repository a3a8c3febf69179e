#include "protocol/exporting/exportfile.h"
#include "services/salesfloor.h"
#include "storage/auditlog.h"
#include "ui/counter/counterfloor.h"
#include "ui/members/askbar.h"
#include "ui/parts/inlinemessage.h"
#include "ui/theme/theme.h"
#include "ui/transactions/journalexport.h"
#include "ui/transactions/journalfilter.h"
#include "ui/transactions/transactionspage.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;

// The ledger behind what the journal shows, in a file (M8, D4, invariant 10).
class TestJournalExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void thePasswordComesFirst();
    void aWrongPasswordGivesNothing();
    void escapeLeaves();
    void theFileHoldsWhatIsShown_data();
    void theFileHoldsWhatIsShown();
    void whoTookItIsKeptOnDiskToo();
    void aPlaceThatTakesNoFileIsTold();
    void onlyThoseWhoMaySeeIt();

private:
    QAction *command() const;
    void open();
    QString fileOf(const char *name) { return m_folder.filePath(QString::fromLatin1(name)); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<CounterFloor> m_floor;
    std::unique_ptr<TransactionsPage> m_page;
    QTemporaryDir m_folder;
    Theme m_theme;
};

void TestJournalExport::init()
{
    m_floor = std::make_unique<CounterFloor>();
    const MemberId zhang = m_floor->enrol(u"13812345678"_s, u"张小梅"_s);
    m_floor->sell(zhang, "100.00");
    m_floor->clock().advanceMs(24 * 3'600'000LL);
    m_floor->sell(zhang, "600.00");
    m_page = std::make_unique<TransactionsPage>(m_floor->shop());
    m_page->resize(1146, 680);
}

void TestJournalExport::cleanup()
{
    m_page.reset();
    m_floor.reset();
}

void TestJournalExport::open()
{
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->filter()->show(JournalFilter::Span::Today);
    m_page->onShown();
    m_floor->settle();
}

QAction *TestJournalExport::command() const
{
    for (QAction *action : m_page->actions()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_E)) {
            return action;
        }
    }
    return nullptr;
}

void TestJournalExport::thePasswordComesFirst()
{
    open();
    command()->trigger();
    AskBar *bar = m_page->exporting()->bar();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->field()->echoMode(), QLineEdit::Password);
    QVERIFY(!m_page->findChild<QFileDialog *>());
    QTest::keyClicks(bar->field(), CounterFloor::ownersPin);
    QTest::keyClick(bar->field(), Qt::Key_Return);
    QTRY_VERIFY(m_page->findChild<QFileDialog *>());
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog->isVisible());
    QVERIFY(!bar->isVisible());
    const QString path = fileOf("chosen.csv");
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_COMPARE(m_page->message()->kind(), NoticeKind::Success);
    QVERIFY(bytesOf(path).contains("issued,600,"));
}

void TestJournalExport::aWrongPasswordGivesNothing()
{
    open();
    command()->trigger();
    AskBar *bar = m_page->exporting()->bar();
    QTest::keyClicks(bar->field(), u"not it at all"_s);
    QTest::keyClick(bar->field(), Qt::Key_Return);
    QTRY_VERIFY(!bar->fault().isEmpty());
    QVERIFY(!m_page->findChild<QFileDialog *>());
}

void TestJournalExport::escapeLeaves()
{
    open();
    command()->trigger();
    QTest::keyClick(m_page->exporting()->bar()->field(), Qt::Key_Escape);
    QVERIFY(!m_page->exporting()->isVisible());
}

void TestJournalExport::theFileHoldsWhatIsShown_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<bool>("isBothDays");
    QTest::newRow("today, CSV") << u"csv"_s << false;
    QTest::newRow("both days, CSV") << u"csv"_s << true;
    QTest::newRow("both days, XLSX") << u"xlsx"_s << true;
}

void TestJournalExport::theFileHoldsWhatIsShown()
{
    QFETCH(QString, ending);
    QFETCH(bool, isBothDays);
    open();
    const BusinessDay today = m_floor->shop().today();
    if (isBothDays) {
        m_page->filter()->show(today.plusDays(-1), today);
        m_floor->settle();
    }
    const QString path = m_folder.filePath(u"shown."_s + ending);
    const QString expected = m_folder.filePath(u"expected."_s + ending);
    m_page->exporting()->exportTo(path, m_page->filter()->question());
    QTRY_COMPARE(m_page->message()->kind(), NoticeKind::Success);
    const LogQuestion question{.first = isBothDays ? today.plusDays(-1) : today, .last = today};
    const qint64 rows =
        salesfloor::Shop::done(exportLedger(m_floor->shop().desk(), question, expected));
    QCOMPARE(rows, isBothDays ? 2 : 1);
    QVERIFY(bytesOf(path) == bytesOf(expected));
    QVERIFY(m_page->message()->text().startsWith(QString::number(rows)));
    // And what is filtered away is not in it.
    m_page->filter()->setGroups({KindGroup::Refunds});
    m_page->exporting()->exportTo(path, m_page->filter()->question());
    QTRY_VERIFY(m_page->message()->text().startsWith(u"0"_s));
}

// The background can't write: the window's own connection keeps who it was.
void TestJournalExport::whoTookItIsKeptOnDiskToo()
{
    m_page.reset();
    m_floor = std::make_unique<CounterFloor>(CounterFloor::Place::Disk);
    m_floor->sell(m_floor->enrol(u"13812345678"_s, u"张小梅"_s), "100.00");
    m_page = std::make_unique<TransactionsPage>(m_floor->shop());
    const BusinessDay today = m_floor->shop().today();
    m_page->exporting()->exportTo(fileOf("disk.csv"), {.first = today, .last = today});
    QTRY_COMPARE(m_page->message()->kind(), NoticeKind::Success);
    const auto newest = AuditLog(m_floor->shop().store().connection()).page(std::nullopt, 1);
    QCOMPARE(newest.size(), std::size_t(1));
    QCOMPARE(newest.front().row.act, nameOf(Act::ExportMembers));
    QVERIFY(newest.front().row.about.startsWith(u"ledger"_s));
}

void TestJournalExport::aPlaceThatTakesNoFileIsTold()
{
    open();
    m_page->exporting()->exportTo(fileOf("none/x.csv"), m_page->filter()->question());
    QTRY_COMPARE(m_page->message()->kind(), NoticeKind::Error);
    QVERIFY(!m_page->message()->text().isEmpty());
}

void TestJournalExport::onlyThoseWhoMaySeeIt()
{
    open();
    QVERIFY(command()->isVisible() && command()->isEnabled());
    m_floor->standIn(Role::Manager);
    QVERIFY(!command()->isVisible());
    const BusinessDay today = m_floor->shop().today();
    m_page->exporting()->exportTo(fileOf("manager.csv"), {.first = today, .last = today});
    QTRY_COMPARE(m_page->message()->kind(), NoticeKind::Warning);
    QVERIFY(!QFile::exists(fileOf("manager.csv")));
}

QTEST_MAIN(TestJournalExport)
#include "tst_journalexport.moc"
