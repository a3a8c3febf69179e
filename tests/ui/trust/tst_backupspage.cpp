// Backups in the window: those there are, one tried out, what a restore would lose, and the notice
// in the status bar (X4, P2).

#include "ui/backups/backuplist.h"
#include "ui/backups/backupnotice.h"
#include "ui/backups/backupspage.h"
#include "ui/counter/counterfloor.h"
#include "ui/members/askbar.h"
#include "ui/parts/inlinemessage.h"
#include "ui/printing/printout.h"
#include "ui/settings/backupkeeper.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

class TestBackupsPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("REGULARS_BACKUPS", m_folder->filePath(u"here"_s).toUtf8());
        QVERIFY(QDir(m_folder->path()).mkpath(u"stick"_s));
        m_floor = std::make_unique<CounterFloor>(CounterFloor::Place::Disk);
        m_floor->standInAsOwner();
        m_member = m_floor->enrol(u"13812345678"_s, u"张小梅"_s);
        m_floor->sell(m_member, "12.00");
        m_keeper = std::make_unique<BackupKeeper>(m_floor->shop());
        m_page = std::make_unique<BackupsPage>(m_floor->shop(), *m_keeper);
        m_page->resize(1100, 700);
        m_page->show();
        m_page->onShown();
    }
    void cleanup()
    {
        m_page.reset();
        m_keeper.reset();
        m_floor.reset();
        qunsetenv("REGULARS_BACKUPS");
    }

    void thoseThereAreAreListed();
    void oneTriedOutGivesACertificate();
    void aSpoiltOneIsTold();
    void theOwnerSeesWhatWouldBeLostAndGivesHisWord();
    void theQuestionComesIntoSightHoweverLargeTheText();
    void theListIsAsHighAsItsRows();
    void aWrongWordRestoresNothing();
    void managersMakeAndTryButDontRestore();
    void beforeAnImportOneIsMadeAndWaitedFor();
    void theNoticeIsYellowThenRedThenGone();
    void clerksSeeNoNotice();

private:
    QString stick() const { return m_folder->filePath(u"stick"_s); }
    void backUp()
    {
        m_keeper->backUp();
        QVERIFY(QTest::qWaitFor([this] { return !m_keeper->isAtWork(); }, 60'000));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CounterFloor> m_floor;
    std::unique_ptr<BackupKeeper> m_keeper;
    std::unique_ptr<BackupsPage> m_page;
    MemberId m_member{1};
};

void TestBackupsPage::thoseThereAreAreListed()
{
    QCOMPARE(m_page->list()->rowCount(), 0);
    QVERIFY(!m_page->tryOut()->isEnabled());
    m_keeper->setSecondFolder(stick());
    backUp();
    QTRY_COMPARE(m_page->list()->rowCount(), 2);
    QStringList states;
    for (int row = 0; row < 2; ++row)
        states += m_page->list()->index(row, BackupList::Kind).data().toString();
    states.sort();
    QCOMPARE(states, QStringList({u"Proved"_s, u"Proved, sealed with the shop's key"_s}));
    QVERIFY(m_page->tryOut()->isEnabled());
    QVERIFY(m_page->restore()->isEnabled());
}

void TestBackupsPage::oneTriedOutGivesACertificate()
{
    backUp();
    m_page->tryOut()->trigger();
    QVERIFY(m_page->isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 60'000);
    QCOMPARE(m_page->message()->kind(), NoticeKind::Success);
    QVERIFY2(m_page->message()->text().contains(u"1 members and 12 points"_s),
             qPrintable(m_page->message()->text()));
    QVERIFY(BackupDrill::last(m_floor->shop().store()).has_value());
    QSignalSpy printed(m_page.get(), &BackupsPage::printAsked);
    m_page->certificate()->trigger();
    QCOMPARE(printed.size(), 1);
    QCOMPARE(m_floor->verified(), QString());
}

void TestBackupsPage::aSpoiltOneIsTold()
{
    backUp();
    QFile file(m_keeper->backups().front().path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write(QByteArray(64, '\x5a'));
    file.close();
    m_page->tryOut()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 60'000);
    QCOMPARE(m_page->message()->kind(), NoticeKind::Error);
    // Of the shop's own file, which is sound, it says nothing bad.
    QVERIFY2(m_page->message()->text().startsWith(u"This backup is damaged"_s),
             qPrintable(m_page->message()->text()));
    QVERIFY(!m_page->certificate()->isEnabled());
}

void TestBackupsPage::theOwnerSeesWhatWouldBeLostAndGivesHisWord()
{
    m_keeper->setSecondFolder(stick());
    backUp();
    m_floor->sell(m_member, "8.00");
    m_floor->sell(m_member, "9.00");
    QSignalSpy asked(m_page.get(), &BackupsPage::restoreAsked);
    const QString path = m_keeper->sealedBackups().front().path;
    m_page->restoreFrom(path);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->plan().isEmpty(), 60'000);
    QVERIFY2(m_page->plan().contains(u"Lost would be 2 operation"_s), qPrintable(m_page->plan()));
    QVERIFY(m_page->plan().contains(u"12 points"_s));
    m_page->bar()->field()->setText(CounterFloor::ownersPin);
    QTest::keyClick(m_page->bar()->field(), Qt::Key_Return);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), path);
}

void TestBackupsPage::theQuestionComesIntoSightHoweverLargeTheText()
{
    Theme theme;
    theme.setScale(200);
    m_page->resize(1100, 500);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    backUp();
    m_page->restoreFrom(m_keeper->backups().front().path);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->plan().isEmpty(), 60'000);
    const QWidget *field = m_page->bar()->field();
    QVERIFY(field->hasFocus());
    const auto *area = m_page->findChild<QScrollArea *>();
    const auto isInSight = [&] {
        const QRect place(field->mapTo(area->viewport(), QPoint()), field->size());
        return area->viewport()->rect().contains(place);
    };
    QTRY_VERIFY(isInSight());
    theme.setScale(100);
}

void TestBackupsPage::theListIsAsHighAsItsRows()
{
    m_keeper->setSecondFolder(stick());
    backUp();
    QTRY_COMPARE(m_page->list()->rowCount(), 2);
    QTest::qWait(50);
    QCOMPARE(m_page->view()->viewport()->height(), m_page->view()->verticalHeader()->length());
    QCOMPARE(m_page->view()->horizontalHeader()->length(), m_page->view()->viewport()->width());
    const QString size = m_page->list()->index(0, BackupList::Size).data().toString();
    QVERIFY2(!size.contains(u"000"_s), qPrintable(size)); // in what people count in
}

void TestBackupsPage::aWrongWordRestoresNothing()
{
    backUp();
    QSignalSpy asked(m_page.get(), &BackupsPage::restoreAsked);
    m_page->restore()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->plan().isEmpty(), 60'000);
    QVERIFY(m_page->plan().contains(u"Nothing recorded since would be lost"_s));
    m_page->bar()->field()->setText(u"not my password"_s);
    QTest::keyClick(m_page->bar()->field(), Qt::Key_Return);
    QTRY_VERIFY(!m_page->bar()->fault().isEmpty());
    QCOMPARE(asked.size(), 0);
    QTest::keyClick(m_page->bar()->field(), Qt::Key_Escape);
    QCOMPARE(m_page->plan(), QString());
}

void TestBackupsPage::managersMakeAndTryButDontRestore()
{
    backUp();
    m_floor->standIn(Role::Manager);
    m_page->onShown();
    QVERIFY(m_page->tryOut()->isEnabled());
    QVERIFY(!m_page->restore()->isVisible());
    QSignalSpy asked(m_page.get(), &BackupsPage::restoreAsked);
    m_page->restoreFrom(m_keeper->backups().front().path);
    m_floor->settle();
    QVERIFY(!m_page->isBusy());
    QCOMPARE(m_page->plan(), QString());
}

void TestBackupsPage::beforeAnImportOneIsMadeAndWaitedFor()
{
    int through = 0;
    QObject asker;
    m_keeper->backUpThen(&asker, [&] {
        ++through;
        QCOMPARE(m_keeper->backups().size(), size_t(1));
    });
    QCOMPARE(through, 0);
    QTRY_COMPARE_WITH_TIMEOUT(through, 1, 60'000);
    m_keeper->backUpThen(&asker, [&] { ++through; }); // nothing new: at once
    QCOMPARE(through, 2);
}

void TestBackupsPage::theNoticeIsYellowThenRedThenGone()
{
    BackupNotice notice(m_floor->shop(), *m_keeper);
    QCOMPARE(notice.text(), u"No second place for backups yet"_s);
    m_keeper->setSecondFolder(m_folder->filePath(u"unplugged"_s));
    QCOMPARE(notice.text(), u"The second place for backups is not there"_s);
    m_floor->clock().advanceMs(4 * 24 * 3'600'000LL);
    notice.look();
    QVERIFY2(notice.text().startsWith(u"No backup on another disk for 4 day"_s),
             qPrintable(notice.text()));
    QSignalSpy asked(&notice, &BackupNotice::asked);
    notice.button()->click();
    QCOMPARE(asked.size(), 1);
}

void TestBackupsPage::clerksSeeNoNotice()
{
    BackupNotice notice(m_floor->shop(), *m_keeper);
    QVERIFY(!notice.text().isEmpty());
    m_floor->standIn(Role::Clerk);
    QCOMPARE(notice.text(), QString());
    m_floor->standInAsOwner();
    QVERIFY(!notice.text().isEmpty());
}

QTEST_MAIN(TestBackupsPage)
#include "tst_backupspage.moc"
