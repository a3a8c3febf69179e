#include "protocol/reportfiles/monthlyreportjson.h"
#include "reportcase.h"
#include "services/monthclosing.h"
#include "services/salesfloor.h"
#include "support/accessiblewalk.h"
#include "support/clippedtext.h"
#include "ui/languages.h"
#include "ui/parts/inlinemessage.h"
#include "ui/reporting/monthmodel.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;
using regulars::tests::ReportCase;

// The monthly report on the screen: chosen, counted, closed for good (I6, S15).
class TestReportPage : public QObject, protected ReportCase
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { finish(); }

    void theMonthBeforeIsShownAsADraft();
    void monthsAreChosenFromTheList();
    void aMonthWithoutRecordsSaysSo();
    void anotherPageOpensAMonth();
    void closingAsksOnceAndClosesForGood();
    void escapeLeavesTheMonthOpen();
    void aClosedMonthsFiguresDoNotMove();
    void theRunningMonthIsNotClosed();
    void aRefusalIsSaidInPlace();
    void managersDoNotClose();
    void salesAreMadeWhileAMonthIsClosed();
    void closedMonthsSayByWhomAndOpenAgain();
    void countingCanBeStopped();
    void overAStoreOnDiskTheWindowDoesNotWait();
    void theWindowsLanguageChangesWhileItRuns();
    void everythingThatTakesTheFocusHasAName();
    void largeTextLeavesThePagesTheirRoom();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void pictures();
};

void TestReportPage::theMonthBeforeIsShownAsADraft()
{
    QVERIFY(!command(Qt::Key_P, Qt::ControlModifier)->isEnabled());
    open();
    QVERIFY(m_page->month() == november);
    QVERIFY(monthReportToJson(*m_page->report()) == monthReportToJson(stored()));
    QVERIFY(m_page->stateText().startsWith(u"Draft"_s));
    QVERIFY(m_page->preview()->pageCount() > 1);
    QVERIFY(command(Qt::Key_P, Qt::ControlModifier)->isEnabled());
    // Page by page.
    QVERIFY(!command(Qt::Key_PageUp)->isEnabled());
    command(Qt::Key_PageDown)->trigger();
    QCOMPARE(m_page->preview()->currentPage(), 1);
    command(Qt::Key_PageUp)->trigger();
    QCOMPARE(m_page->preview()->currentPage(), 0);
}

void TestReportPage::monthsAreChosenFromTheList()
{
    open();
    QCOMPARE(m_page->months()->rowCount(), 2);
    QVERIFY(m_page->months()->at(0)->month == Month(2026, 12));
    QCOMPARE(m_page->monthList()->currentIndex().row(), 1);
    QTest::keyClick(m_page->monthList(), Qt::Key_Up);
    QVERIFY(m_page->month() == Month(2026, 12));
    QTRY_VERIFY(m_page->report());
    QVERIFY(m_page->report()->month == Month(2026, 12));
}

void TestReportPage::aMonthWithoutRecordsSaysSo()
{
    open();
    const MonthModel &months = *m_page->months();
    QVERIFY(months.standingOf(*months.at(0)) == MonthModel::Standing::Empty);
    QCOMPARE(months.stateOf(*months.at(0)), u"Nothing recorded"_s);
    QVERIFY(months.standingOf(*months.at(1)) == MonthModel::Standing::Open);
    m_page->show(Month(2026, 12));
    QTRY_VERIFY(m_page->report());
    QVERIFY(m_page->stateText().contains(u"nothing was recorded"_s));
    m_floor->sell(m_zhang, "1.00"); // now there is something
    m_page->onShown();
    m_floor->settle();
    QTRY_VERIFY(m_page->report());
    QCOMPARE(m_page->stateText(), u"Draft: the month is still running"_s);
}

void TestReportPage::anotherPageOpensAMonth()
{
    open();
    m_page->open(u"2026-12"_s);
    QTRY_VERIFY(m_page->report());
    QVERIFY(m_page->month() == Month(2026, 12));
    m_page->open(u"no month"_s);
    QVERIFY(m_page->month() == Month(2026, 12));
}

void TestReportPage::closingAsksOnceAndClosesForGood()
{
    open();
    QAction *final = command(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(final->isVisible());
    final->trigger();
    QVERIFY(!stored().isFinal); // asked, not done
    QVERIFY(m_page->closing()->noButton()->hasFocus() || !m_page->isActiveWindow());
    agree();
    QVERIFY(stored().isFinal);
    QVERIFY(m_page->report()->isFinal);
    QVERIFY(m_page->stateText().startsWith(u"Final"_s));
    QVERIFY(!final->isEnabled());
    QCOMPARE(m_page->message()->kind(), NoticeKind::Success);
    QVERIFY(!m_page->isBusy());
}

void TestReportPage::escapeLeavesTheMonthOpen()
{
    open();
    command(Qt::Key_Return, Qt::ControlModifier)->trigger();
    QTest::keyClick(m_page->closing()->noButton(), Qt::Key_Escape);
    QVERIFY(!m_page->closing()->isVisible());
    QVERIFY(!stored().isFinal);
    QVERIFY(command(Qt::Key_Return, Qt::ControlModifier)->isEnabled());
}

// Closed by the page, then sold for an earlier day, and refunded: the paper stays (S15).
void TestReportPage::aClosedMonthsFiguresDoNotMove()
{
    SaleRequest request;
    request.receipt = u"R-1"_s;
    request.member = MemberRef::of(m_zhang);
    request.lines.push_back(salesfloor::line("20.00"));
    Envelope past;
    past.at = salesfloor::at("2026-11-20 12:00");
    salesfloor::Shop::done(Sales(m_floor->shop().desk()).checkout(past, request));
    open();
    QCOMPARE(m_page->report()->figures.purchases, 2);
    command(Qt::Key_Return, Qt::ControlModifier)->trigger();
    agree();
    const QJsonObject before = monthReportToJson(*m_page->report());
    RefundRequest refund;
    refund.purchase.receipt = u"R-1"_s;
    refund.all = true;
    salesfloor::Shop::done(Refunds(m_floor->shop().desk()).refund({}, refund));
    request.receipt = u"R-2"_s;
    salesfloor::Shop::done(Sales(m_floor->shop().desk()).checkout(past, request));
    m_page->show(november);
    QTRY_VERIFY(m_page->report());
    QVERIFY(monthReportToJson(*m_page->report()) == before);
    QCOMPARE(m_floor->verified(), QString());
}

void TestReportPage::theRunningMonthIsNotClosed()
{
    open();
    m_page->show(Month(2026, 12));
    QTRY_VERIFY(m_page->report());
    QAction *final = command(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!final->isEnabled());
    QVERIFY(final->toolTip().contains(u"when it has ended"_s));
}

// The clock was set back between question and answer.
void TestReportPage::aRefusalIsSaidInPlace()
{
    open();
    command(Qt::Key_Return, Qt::ControlModifier)->trigger();
    m_floor->clock().set(salesfloor::at("2026-11-28 10:00"));
    m_page->closing()->yesButton()->click();
    QTRY_VERIFY(!m_page->isBusy());
    QCOMPARE(m_page->message()->kind(), NoticeKind::Warning);
    QVERIFY(!m_page->message()->text().isEmpty());
    QVERIFY(!stored().isFinal);
    QVERIFY(!m_page->report()->isFinal);
    QVERIFY(!m_page->isBusy());
}

// A till sells and another month is looked at between the days that are run; what was closed in the
// background changes neither (S43).
void TestReportPage::salesAreMadeWhileAMonthIsClosed()
{
    make(CounterFloor::Place::Disk);
    open();
    command(Qt::Key_Return, Qt::ControlModifier)->trigger();
    m_page->closing()->yesButton()->click();
    int sold = 0;
    while (m_page->isBusy()) {
        QTest::qWait(1);
        if (m_page->isBusy() && sold < 20) {
            m_floor->sell(m_zhang, "10.00");
            ++sold;
        }
    }
    QVERIFY2(sold > 1, qPrintable(QString::number(sold)));
    QTRY_VERIFY(m_page->report() && m_page->report()->isFinal);
    QCOMPARE(m_page->message()->kind(), NoticeKind::Success);
    QCOMPARE(m_page->report()->figures.purchases, 1);
    QCOMPARE(m_floor->points(m_zhang), 640 + 10 * sold);
    QCOMPARE(m_floor->verified(), QString());
}

void TestReportPage::managersDoNotClose()
{
    m_floor->standIn(Role::Manager);
    open();
    QVERIFY(!command(Qt::Key_Return, Qt::ControlModifier)->isVisible());
    QVERIFY(command(Qt::Key_P, Qt::ControlModifier)->isVisible());
}

void TestReportPage::closedMonthsSayByWhomAndOpenAgain()
{
    open();
    command(Qt::Key_Return, Qt::ControlModifier)->trigger();
    agree();
    m_floor->settle();
    const MonthModel &months = *m_page->months();
    QVERIFY(months.standingOf(*months.at(1)) == MonthModel::Standing::Closed);
    QCOMPARE(months.stateOf(*months.at(1)), u"Closed by Owner, 2026-12-02"_s);
    QCOMPARE(months.data(months.index(1), Qt::ToolTipRole).toString(), u"2026-12-02 10:00"_s);
    const QJsonObject archived = monthReportToJson(*m_page->report());
    m_page->show(Month(2026, 12));
    QTRY_VERIFY(m_page->report());
    m_page->monthList()->setCurrentIndex(months.index(1));
    QTRY_VERIFY(m_page->report());
    QVERIFY(monthReportToJson(*m_page->report()) == archived);
    QVERIFY(m_page->stateText().contains(u"Closed by Owner"_s));
}

void TestReportPage::countingCanBeStopped()
{
    m_page->QWidget::show();
    m_page->onShown();
    QAction *stop = nullptr;
    for (QAction *action : m_page->actions()) {
        if (action->text() == u"Stop counting"_s) {
            stop = action;
        }
    }
    QVERIFY(stop);
    stop->trigger();
    QTest::qWait(50);
    QVERIFY(!m_page->report());
    QVERIFY(!command(Qt::Key_P, Qt::ControlModifier)->isEnabled());
    command(Qt::Key_F5)->trigger(); // it can be counted again
    QTRY_VERIFY(m_page->report());
}

// The count runs in a thread of its own, as do figures on their way into files.
void TestReportPage::overAStoreOnDiskTheWindowDoesNotWait()
{
    make(CounterFloor::Place::Disk);
    m_page->QWidget::show();
    m_page->onShown();
    QVERIFY(!m_page->report());
    QTRY_VERIFY(m_page->report());
    QVERIFY(monthReportToJson(*m_page->report()) == monthReportToJson(stored()));
    const QString path = m_folder.filePath(u"disk.json"_s);
    m_page->writeTo(path);
    QCOMPARE(m_page->message()->kind(), NoticeKind::Note);
    QTRY_COMPARE(m_page->message()->kind(), NoticeKind::Success);
    QVERIFY(!bytesOf(path).isEmpty());
    command(Qt::Key_Return, Qt::ControlModifier)->trigger();
    agree();
    QTRY_VERIFY(m_page->report()->isFinal);
}

void TestReportPage::theWindowsLanguageChangesWhileItRuns()
{
    Languages languages(u"en"_s);
    open();
    QCOMPARE(m_page->title(), u"Reports"_s);
    const auto texts = [&] {
        QStringList texts;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            texts += label->text();
        }
        return texts;
    };
    QVERIFY(texts().contains(u"November 2026"_s));
    languages.speak(u"zh_CN"_s);
    m_floor->settle();
    QVERIFY(texts().contains(u"2026年11月"_s));
    QCOMPARE(m_page->months()->data(m_page->months()->index(1), Qt::DisplayRole).toString(),
             u"2026年11月"_s);
    QVERIFY(m_page->report());
    languages.speak(u"en"_s);
    m_floor->settle();
    QVERIFY(texts().contains(u"November 2026"_s));
}

void TestReportPage::everythingThatTakesTheFocusHasAName()
{
    open();
    command(Qt::Key_Return, Qt::ControlModifier)->trigger();
    const QStringList nameless = namelessFocusables(m_page.get());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QCOMPARE(accessibleNameOf(m_page->preview()), u"Pages of the report"_s);
}

// X8: at twice the size the months are one line, and the report is seen without scrolling.
void TestReportPage::largeTextLeavesThePagesTheirRoom()
{
    m_theme.setScale(200);
    m_page->resize(1254, 638);
    open();
    QVERIFY(!m_page->monthList()->isVisible());
    QVERIFY(m_page->monthBox()->hasFocus());
    QCOMPARE(m_page->monthBox()->currentIndex(), 1);
    const int seen = m_page->preview()->visibleRegion().boundingRect().height();
    QVERIFY2(seen >= 200, qPrintable(QString::number(seen)));
    QTest::keyClick(m_page->monthBox(), Qt::Key_Up);
    QVERIFY(m_page->month() == Month(2026, 12));
    QTRY_VERIFY(m_page->report());
    QVERIFY(m_page->report()->month == Month(2026, 12));
    m_theme.setScale(100);
    m_page->resize(1146, 680);
    m_floor->settle();
    QVERIFY(m_page->monthList()->isVisible());
    QVERIFY(!m_page->monthBox()->isVisible());
    QCOMPARE(m_page->monthList()->currentIndex().row(), 0);
}

void TestReportPage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("isPseudo");
    QTest::newRow("as it is") << 100 << false;
    QTest::newRow("longer words") << 100 << true;
    QTest::newRow("twice the text") << 200 << false;
    QTest::newRow("twice the text, longer words") << 200 << true;
}

void TestReportPage::nothingIsCutOff()
{
    QFETCH(int, scale);
    QFETCH(bool, isPseudo);
    PseudoLocale pseudo;
    if (isPseudo) {
        QCoreApplication::installTranslator(&pseudo);
    }
    m_theme.setScale(scale);
    open();
    command(Qt::Key_Return, Qt::ControlModifier)->trigger();
    m_floor->settle();
    const QStringList clipped = clippedTexts(m_page.get());
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    QCOMPARE(m_page->findChild<QScrollArea *>()->horizontalScrollBar()->maximum(), 0);
    QVERIFY(m_page->preview()->height() >= 300);
    QCoreApplication::removeTranslator(&pseudo);
}

// For people to look at: written where REGULARS_PICTURES says.
void TestReportPage::pictures()
{
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    if (folder.isEmpty()) {
        QSKIP("REGULARS_PICTURES names no folder");
    }
    Languages languages(u"en"_s);
    open();
    const auto grab = [&](const QString &name) {
        m_floor->settle();
        QTest::qWait(100);
        QVERIFY(m_page->grab().save(QDir(folder).filePath(u"report-%1.png"_s.arg(name))));
    };
    grab(u"en-light"_s);
    command(Qt::Key_Return, Qt::ControlModifier)->trigger();
    grab(u"en-light-asking"_s);
    agree();
    grab(u"en-light-closed"_s);
    m_theme.setChoice(Theme::Choice::Dark);
    languages.speak(u"zh_CN"_s);
    m_page->setLanguage(u"zh_CN+en"_s);
    m_page->resize(1700, 990);
    grab(u"zh-dark-large"_s);
    m_page->resize(1146, 680);
    m_theme.setScale(200);
    m_page->show(Month(2026, 12));
    QTRY_VERIFY(m_page->report());
    grab(u"zh-dark-200"_s);
}

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
