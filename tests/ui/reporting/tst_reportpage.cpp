#include "protocol/reportfiles/monthlyreportjson.h"
#include "services/insights.h"
#include "services/monthclosing.h"
#include "services/salesfloor.h"
#include "support/accessiblewalk.h"
#include "support/clippedtext.h"
#include "support/pdftext.h"
#include "ui/counter/counterfloor.h"
#include "ui/languages.h"
#include "ui/parts/inlinemessage.h"
#include "ui/reporting/closingbar.h"
#include "ui/reporting/monthmodel.h"
#include "ui/reporting/reportpage.h"
#include "ui/reporting/reportpreview.h"
#include "ui/reports/monthlyreportpdf.h"
#include "ui/reports/monthlyreportxlsx.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QDir>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;

namespace
{

const Month november(2026, 11);
constexpr qint64 dayMs = 24 * 3'600'000LL;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The monthly report before it goes on paper (I6, S15).
class TestReportPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theMonthBeforeIsShownAsADraft();
    void monthsAreChosenFromTheList();
    void aMonthWithoutRecordsSaysSo();
    void anotherPageOpensAMonth();
    void aDraftSaysWhoMadeItAndWhen();
    void filesAreThoseThatTheVerbWrites_data();
    void filesAreThoseThatTheVerbWrites();
    void thePaperCarriesTheFiguresOfTheJson();
    void aPlaceThatTakesNoFileIsTold_data();
    void aPlaceThatTakesNoFileIsTold();
    void printingPutsEveryPageOrThoseAskedFor();
    void closingAsksOnceAndClosesForGood();
    void escapeLeavesTheMonthOpen();
    void aClosedMonthsFiguresDoNotMove();
    void theRunningMonthIsNotClosed();
    void aRefusalIsSaidInPlace();
    void managersDoNotClose();
    void closedMonthsSayByWhomAndOpenAgain();
    void countingCanBeStopped();
    void overAStoreOnDiskTheWindowDoesNotWait();
    void theLanguageOfThePaperIsChosenAndKept();
    void theWindowsLanguageChangesWhileItRuns();
    void everythingThatTakesTheFocusHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void pictures();

private:
    void make(CounterFloor::Place place);
    QAction *command(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void open();
    void agree();
    MonthReport stored(Month month = november)
    {
        return Insights(m_floor->shop().store()).month(month);
    }

    std::unique_ptr<CounterFloor> m_floor;
    std::unique_ptr<ReportPage> m_page;
    MemberId m_zhang{1};
    QTemporaryDir m_folder;
    Theme m_theme;
};

void TestReportPage::init()
{
    m_theme.setScale(100);
    m_theme.setChoice(Theme::Choice::Light);
    make(CounterFloor::Place::Memory);
}

// In November one member bought; it is the second of December.
void TestReportPage::make(CounterFloor::Place place)
{
    m_page.reset();
    m_floor = std::make_unique<CounterFloor>(place);
    m_zhang = m_floor->enrol(u"13812345678"_s, u"张小梅"_s);
    m_floor->sell(m_zhang, "640.00");
    m_floor->clock().advanceMs(30 * dayMs);
    m_page = std::make_unique<ReportPage>(m_floor->shop());
    m_page->resize(1146, 680);
}

void TestReportPage::cleanup()
{
    m_page.reset();
    m_floor.reset();
}

void TestReportPage::open()
{
    m_page->QWidget::show();
    m_page->onShown();
    QTRY_VERIFY(m_page->report());
    m_floor->settle();
    // Below the edge of a small window nothing is drawn.
    QTRY_VERIFY(m_page->preview()->isDrawn() || m_page->preview()->visibleRegion().isEmpty());
}

QAction *TestReportPage::command(int key, Qt::KeyboardModifiers modifiers) const
{
    for (QAction *action : m_page->actions()) {
        if (action->shortcut() == QKeySequence(QKeyCombination(modifiers, Qt::Key(key)))) {
            return action;
        }
    }
    return nullptr;
}

void TestReportPage::agree()
{
    QVERIFY(m_page->closing()->isVisible());
    m_page->closing()->yesButton()->click();
    m_floor->settle();
    QTRY_VERIFY(m_page->report());
}

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

void TestReportPage::aDraftSaysWhoMadeItAndWhen()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    open();
    m_page->setLanguage(u"en"_s);
    m_floor->settle();
    QCOMPARE(m_page->mark(), (DraftMark{u"Owner"_s, u"2026-12-02 10:00"_s}));
    const QString path = m_folder.filePath(u"draft.pdf"_s);
    m_page->writeTo(path);
    QVERIFY(textOf(bytesOf(path)).contains(u"Generated by Owner at 2026-12-02 10:00"_s));
    command(Qt::Key_Return, Qt::ControlModifier)->trigger();
    agree();
    const QString closed = m_folder.filePath(u"closed.pdf"_s);
    m_page->writeTo(closed);
    const QString words = textOf(bytesOf(closed));
    QVERIFY(!words.contains(u"Generated by"_s));
    QVERIFY(words.contains(u"Closed by Owner"_s));
    // Nor does the day on which it is printed matter.
    m_floor->clock().advanceMs(dayMs);
    m_page->show(november);
    QTRY_VERIFY(m_page->report());
    const QString later = m_folder.filePath(u"later.pdf"_s);
    m_page->writeTo(later);
    QVERIFY(bytesOf(later) == bytesOf(closed));
}

void TestReportPage::filesAreThoseThatTheVerbWrites_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("language");
    QTest::newRow("paper") << u"pdf"_s << u"en"_s;
    QTest::newRow("paper in Chinese") << u"pdf"_s << u"zh_CN"_s;
    QTest::newRow("paper in two languages") << u"pdf"_s << u"zh_CN+en"_s;
    QTest::newRow("workbook") << u"xlsx"_s << u"zh_TW"_s;
    QTest::newRow("workbook in two languages") << u"xlsx"_s << u"zh_TW+en"_s;
    QTest::newRow("JSON") << u"json"_s << u"en"_s;
}

void TestReportPage::filesAreThoseThatTheVerbWrites()
{
    QFETCH(QString, ending);
    QFETCH(QString, language);
    open();
    m_page->setLanguage(language);
    m_floor->settle();
    const QString ours = m_folder.filePath(u"window."_s + ending);
    const QString verbs = m_folder.filePath(u"verb."_s + ending);
    m_page->writeTo(ours);
    QTRY_COMPARE(m_page->message()->kind(), NoticeKind::Success);
    if (ending == u"pdf"_s) {
        writeMonthlyReport(stored(), language, verbs, m_page->mark());
    } else if (ending == u"xlsx"_s) {
        writeMonthlyReportXlsx(stored(), language, verbs);
    } else {
        writeMonthlyReportJson(stored(), verbs);
    }
    QVERIFY(bytesOf(ours).size() > 1'000);
    QVERIFY(bytesOf(ours) == bytesOf(verbs));
}

void TestReportPage::thePaperCarriesTheFiguresOfTheJson()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    open();
    for (const char *language : {"en", "zh_CN", "zh_CN+en"}) {
        m_page->setLanguage(QString::fromLatin1(language));
        m_floor->settle();
        const QString pdf = m_folder.filePath(u"figures.pdf"_s);
        const QString json = m_folder.filePath(u"figures.json"_s);
        m_page->writeTo(pdf);
        m_page->writeTo(json);
        QTRY_VERIFY(m_page->message()->text().contains(u"figures.json"_s));
        const QJsonObject figures = QJsonDocument::fromJson(bytesOf(json)).object();
        QCOMPARE(figures[u"sales"_s].toString(), u"640.00"_s);
        QCOMPARE(figures[u"points_issued"_s].toInt(), 640);
        const QString words = textOf(bytesOf(pdf));
        QVERIFY(words.contains(u"¥640.00"_s));
        QVERIFY(words.contains(u"640"_s));
    }
}

void TestReportPage::aPlaceThatTakesNoFileIsTold_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("paper") << u"pdf"_s;
    QTest::newRow("workbook") << u"xlsx"_s;
    QTest::newRow("JSON") << u"json"_s;
}

void TestReportPage::aPlaceThatTakesNoFileIsTold()
{
    QFETCH(QString, ending);
    open();
    const QString nowhere = m_folder.filePath(u"none/report."_s + ending);
    m_page->writeTo(nowhere);
    QTRY_COMPARE(m_page->message()->kind(), NoticeKind::Error);
    QVERIFY(!m_page->message()->text().isEmpty());
    QVERIFY(!QFile::exists(nowhere));
}

void TestReportPage::printingPutsEveryPageOrThoseAskedFor()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    open();
    m_page->setLanguage(u"en"_s);
    m_floor->settle();
    const auto printed = [&](const QString &name, const std::function<void(QPrinter &)> &choose) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setPageLayout(ReportPages::layout());
        printer.setOutputFileName(m_folder.filePath(name));
        choose(printer);
        m_page->printOn(printer);
        return textOf(bytesOf(m_folder.filePath(name)));
    };
    const QString all = printed(u"all.pdf"_s, [](QPrinter &) {});
    QCOMPARE(all.count(u'\f'), m_page->preview()->pageCount());
    QVERIFY(all.contains(u"Loyalty report"_s));
    const QString two = printed(u"two.pdf"_s, [](QPrinter &printer) { printer.setFromTo(2, 3); });
    QCOMPARE(two.count(u'\f'), 2);
    QVERIFY(two.contains(u"Page 2 of"_s) && two.contains(u"Page 3 of"_s));
    // On smaller paper nothing is lost.
    const QString small = printed(
        u"small.pdf"_s, [](QPrinter &printer) { printer.setPageSize(QPageSize(QPageSize::A5)); });
    QCOMPARE(small.count(u'\f'), m_page->preview()->pageCount());
    QVERIFY(small.contains(u"Page 1 of"_s));
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
    m_floor->settle();
    QCOMPARE(m_page->message()->kind(), NoticeKind::Warning);
    QVERIFY(!m_page->message()->text().isEmpty());
    QVERIFY(!stored().isFinal);
    QVERIFY(!m_page->report()->isFinal);
    QVERIFY(!m_page->isBusy());
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

void TestReportPage::theLanguageOfThePaperIsChosenAndKept()
{
    open();
    QCOMPARE(m_page->language(), u"en"_s); // the window's
    const QImage english = m_page->preview()->drawn(0);
    m_page->setLanguage(u"zh_TW+en"_s);
    m_floor->settle();
    QTRY_VERIFY(m_page->preview()->drawn(0) != english);
    const ReportPage another(m_floor->shop());
    QCOMPARE(another.language(), u"zh_TW+en"_s);
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
