#include "reportcase.h"
#include "services/paperarchive.h"
#include "services/salesfloor.h"
#include "support/accessiblewalk.h"
#include "support/clippedtext.h"
#include "ui/languages.h"
#include "ui/reporting/monthmodel.h"
#include "ui/reporting/printedmodel.h"
#include "ui/reports/paperdocument.h"
#include "ui/reports/reportpages.h"
#include "ui/reports/reportpdf.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QPrinter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;
using regulars::tests::ReportCase;

// The other reports of the page, and what was printed (I6, C1, C5).
class TestReportKinds : public QObject, protected ReportCase
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { finish(); }

    void eachReportIsDrawnOfThePeriodThatEndedLast_data();
    void eachReportIsDrawnOfThePeriodThatEndedLast();
    void quartersAreChosenFromTheList();
    void digestsAreOfAnyDayAndTheWeekBeforeIt();
    void filesAreThoseThatTheVerbWrites_data();
    void filesAreThoseThatTheVerbWrites();
    void whatIsSavedAsPdfIsKeptAndOpensAgainAsItWas();
    void whatIsPrintedIsKept();
    void figuresAloneAreNotKept();
    void anEmptyArchiveSaysWhatItIsFor();
    void whatWasPrintedGoesWithWhoMaySeeIt();
    void theMonthComesBackWithItsClosing();
    void everythingThatTakesTheFocusHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void pictures();

private:
    void choose(PaperKind kind)
    {
        m_page->choose(kind);
        m_floor->settle();
        QTRY_VERIFY(m_page->figures() && m_page->figures()->kind == kind);
        m_floor->settle();
    }
    void choosePrinted()
    {
        m_page->choosePrinted();
        m_floor->settle();
        QTRY_VERIFY(m_page->figures());
        m_floor->settle();
    }
    std::vector<PrintedPaper> kept()
    {
        return salesfloor::Shop::done(PaperArchive(m_floor->shop().desk()).all());
    }
};

void TestReportKinds::eachReportIsDrawnOfThePeriodThatEndedLast_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("name");
    QTest::newRow("check-up") << int(PaperKind::CheckUp) << u"2026-10-01"_s << u"2026-12-31"_s
                              << u"2026 Q4"_s; // the only one: the shop is young
    QTest::newRow("liability") << int(PaperKind::Liability) << u"2026-01-01"_s << u"2026-11-30"_s
                               << u"as of 2026-11-30"_s;
    QTest::newRow("rewards") << int(PaperKind::Stock) << u"2026-11-01"_s << u"2026-11-30"_s
                             << u"November 2026"_s;
}

void TestReportKinds::eachReportIsDrawnOfThePeriodThatEndedLast()
{
    QFETCH(const int, kind);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, name);
    open();
    choose(static_cast<PaperKind>(kind));
    QCOMPARE(m_page->figures()->json[u"from"_s].toString(), from);
    QCOMPARE(m_page->figures()->json[u"to"_s].toString(), to);
    QVERIFY(m_page->preview()->pageCount() >= 1);
    QVERIFY(!command(Qt::Key_Return, Qt::ControlModifier)->isVisible()); // nothing to close
    QVERIFY(command(Qt::Key_P, Qt::ControlModifier)->isEnabled());
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        texts += label->text();
    }
    QVERIFY2(texts.contains(name), qPrintable(texts.join(u'|')));
    // The same as the service counts.
    const PaperFigures counted =
        salesfloor::Shop::done(Papers(m_floor->shop().desk())
                                   .count(static_cast<PaperKind>(kind), m_page->figures()->days()));
    QVERIFY(*m_page->figures() == counted);
}

void TestReportKinds::quartersAreChosenFromTheList()
{
    open();
    QCOMPARE(m_page->months()->rowCount(), 2); // December runs, November
    choose(PaperKind::CheckUp);
    QCOMPARE(m_page->months()->rowCount(), 1);
    QCOMPARE(m_page->months()->data(m_page->months()->index(0), Qt::DisplayRole).toString(),
             u"2026 Q4"_s);
    m_floor->clock().advanceMs(100 * dayMs); // March
    m_page->onShown();
    m_floor->settle();
    QTRY_COMPARE(m_page->months()->rowCount(), 2);
    QTest::keyClick(m_page->monthList(), Qt::Key_Up);
    QTRY_VERIFY(m_page->figures());
    m_floor->settle();
    QCOMPARE(m_page->figures()->json[u"quarter"_s].toString(), u"2027-Q1"_s);
    QCOMPARE(m_page->stateText(), u"The period is still running"_s);
}

void TestReportKinds::digestsAreOfAnyDayAndTheWeekBeforeIt() // X2, I6
{
    open();
    choose(PaperKind::Day);
    const BusinessDay yesterday = m_floor->shop().today().plusDays(-1);
    QVERIFY(m_page->dayEdit()->isVisible());
    QVERIFY(!m_page->monthList()->isVisible() && !m_page->monthBox()->isVisible());
    QCOMPARE(m_page->figures()->days(), (DayRange{yesterday, yesterday}));
    QCOMPARE(m_page->dayEdit()->maximumDate(), m_floor->shop().today().date());
    m_page->dayEdit()->setDate(yesterday.plusDays(-2).date());
    m_floor->settle();
    QTRY_VERIFY(m_page->figures());
    QCOMPARE(m_page->figures()->days().last, yesterday.plusDays(-2));
    choose(PaperKind::Week);
    QCOMPARE(m_page->figures()->days(), (DayRange{yesterday.plusDays(-8), yesterday.plusDays(-2)}));
    QVERIFY(m_page->preview()->pageCount() >= 1);
    write(m_folder.filePath(u"week.pdf"_s));
    QTRY_COMPARE(kept().size(), std::size_t(1));
    QVERIFY(kept().front().kind == PaperKind::Week);
    choosePrinted();
    QVERIFY(!m_page->dayEdit()->isVisible());
    QCOMPARE(m_page->figures()->days().last, yesterday.plusDays(-2));
    // As the card of the audit log asks for it.
    m_page->open(u"day:"_s + yesterday.plusDays(-1).toIso());
    m_floor->settle();
    QVERIFY(m_page->kind() == PaperKind::Day && !m_page->isPrinted());
    QTRY_COMPARE(m_page->figures()->days().last, yesterday.plusDays(-1));
    m_page->open(u"week:"_s + yesterday.toIso());
    m_floor->settle();
    QVERIFY(m_page->kind() == PaperKind::Week);
    QTRY_COMPARE(m_page->figures()->days().last, yesterday);
    QCOMPARE(m_page->figures()->days().first, yesterday.plusDays(-6));
}

void TestReportKinds::filesAreThoseThatTheVerbWrites_data()
{
    QTest::addColumn<int>("kind");
    for (const PaperKind kind : {PaperKind::Liability, PaperKind::CheckUp, PaperKind::Stock,
                                 PaperKind::Day, PaperKind::Week}) {
        QTest::newRow(qPrintable(codeOf(kind))) << static_cast<int>(kind);
    }
}

void TestReportKinds::filesAreThoseThatTheVerbWrites()
{
    QFETCH(const int, kind);
    open();
    choose(static_cast<PaperKind>(kind));
    m_page->setLanguage(u"zh_CN+en"_s);
    m_floor->settle();
    const PaperDocument document = paperDocument(*m_page->figures(), u"zh_CN+en"_s, m_page->mark());
    const QString pdf = m_folder.filePath(u"window.pdf"_s);
    write(pdf);
    QVERIFY(bytesOf(pdf) == reportPdf(document.content));
    const QString book = m_folder.filePath(u"window.xlsx"_s);
    write(book);
    QTRY_VERIFY(m_page->message()->text().contains(u"window.xlsx"_s));
    const QString verbs = m_folder.filePath(u"verb.xlsx"_s);
    writeReportWorkbook(document.sheets, document.moneyDecimals, verbs);
    QVERIFY(bytesOf(book) == bytesOf(verbs));
    const QString json = m_folder.filePath(u"window.json"_s);
    write(json);
    QTRY_VERIFY(m_page->message()->text().contains(u"window.json"_s));
    QVERIFY(QJsonDocument::fromJson(bytesOf(json)).object() == m_page->figures()->json);
}

void TestReportKinds::whatIsSavedAsPdfIsKeptAndOpensAgainAsItWas()
{
    open();
    choose(PaperKind::Liability);
    m_page->setLanguage(u"zh_CN+en"_s);
    m_floor->settle();
    const QString first = m_folder.filePath(u"first.pdf"_s);
    write(first);
    QCOMPARE(kept().size(), std::size_t(1));
    const PaperFigures then = *m_page->figures();
    m_page->setLanguage(u"en"_s);
    m_floor->settle();
    SaleRequest late; // told in December, sold in November
    late.member = MemberRef::of(m_zhang);
    late.lines.push_back(salesfloor::line("20.00"));
    Envelope past;
    past.at = salesfloor::at("2026-11-20 12:00");
    salesfloor::Shop::done(Sales(m_floor->shop().desk()).checkout(past, late));
    choosePrinted();
    QVERIFY(m_page->isPrinted());
    QCOMPARE(m_page->printed()->rowCount(), 1);
    QVERIFY(*m_page->figures() == then);
    QCOMPARE(m_page->language(), u"zh_CN+en"_s); // as it was printed
    QVERIFY(m_page->stateText().startsWith(u"Printed 2026-12-"_s));
    const QString second = m_folder.filePath(u"second.pdf"_s);
    write(second);
    QTRY_VERIFY(m_page->message()->text().contains(u"second.pdf"_s));
    QVERIFY(bytesOf(second) == bytesOf(first)); // byte for byte
    QCOMPARE(kept().size(), std::size_t(1));    // it is there already
    QCOMPARE(m_floor->verified(), QString());
    choose(PaperKind::Liability); // today's figures are others
    QVERIFY(*m_page->figures() != then);
}

void TestReportKinds::whatIsPrintedIsKept()
{
    open();
    m_page->setLanguage(u"en"_s);
    m_floor->settle();
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setPageLayout(ReportPages::layout());
    printer->setOutputFileName(m_folder.filePath(u"printed.pdf"_s));
    m_page->printOn(printer);
    QTRY_COMPARE(m_page->message()->kind(), NoticeKind::Success);
    const std::vector<PrintedPaper> papers = kept();
    QCOMPARE(papers.size(), std::size_t(1));
    QVERIFY(papers[0].kind == PaperKind::Monthly);
    QCOMPARE(papers[0].madeBy, u"Owner"_s);
    QVERIFY(papers[0].days.first.month() == november);
    choosePrinted();
    QVERIFY(m_page->figures()->json == monthReportToJson(stored()));
}

void TestReportKinds::figuresAloneAreNotKept()
{
    open();
    write(m_folder.filePath(u"figures.json"_s));
    QVERIFY(kept().empty());
    write(m_folder.filePath(u"no such folder/report.pdf"_s));
    QCOMPARE(m_page->message()->kind(), NoticeKind::Error);
    QVERIFY(kept().empty()); // nor what came to nothing
}

void TestReportKinds::anEmptyArchiveSaysWhatItIsFor()
{
    open();
    m_page->choosePrinted();
    m_floor->settle();
    QVERIFY(!m_page->figures());
    QVERIFY(!command(Qt::Key_P, Qt::ControlModifier)->isEnabled());
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        texts += label->text();
    }
    QVERIFY(texts.join(u' ').contains(u"is kept here"_s));
    m_page->choose(PaperKind::Monthly);
    QTRY_VERIFY(m_page->report());
}

void TestReportKinds::whatWasPrintedGoesWithWhoMaySeeIt()
{
    open();
    write(m_folder.filePath(u"paper.pdf"_s));
    choosePrinted();
    m_floor->standIn(Role::Clerk);
    m_floor->settle();
    QCOMPARE(m_page->printed()->rowCount(), 0);
    QVERIFY(!m_page->figures());
}

void TestReportKinds::theMonthComesBackWithItsClosing()
{
    open();
    choose(PaperKind::Stock);
    m_page->choose(PaperKind::Monthly);
    QTRY_VERIFY(m_page->report());
    QVERIFY(m_page->month() == november);
    command(Qt::Key_Return, Qt::ControlModifier)->trigger();
    agree();
    QVERIFY(stored().isFinal);
    choose(PaperKind::Liability);
    QVERIFY(!m_page->stateText().contains(u"Final"_s));
}

void TestReportKinds::everythingThatTakesTheFocusHasAName()
{
    open();
    write(m_folder.filePath(u"paper.pdf"_s));
    choosePrinted();
    const QStringList nameless = namelessFocusables(m_page.get());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QCOMPARE(m_page->kinds()->accessibleName(), u"Report"_s);
    QVERIFY(m_page->printedList()->isVisible());
    QVERIFY(!m_page->monthList()->isVisible());
}

void TestReportKinds::nothingIsCutOff_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("isPseudo");
    QTest::newRow("as it is") << 100 << false;
    QTest::newRow("longer words") << 100 << true;
    QTest::newRow("twice the text, longer words") << 200 << true;
}

void TestReportKinds::nothingIsCutOff()
{
    QFETCH(int, scale);
    QFETCH(bool, isPseudo);
    PseudoLocale pseudo;
    if (isPseudo) {
        QCoreApplication::installTranslator(&pseudo);
    }
    m_theme.setScale(scale);
    open();
    const auto look = [this] {
        const QStringList clipped = clippedTexts(m_page.get());
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        QCOMPARE(m_page->findChild<QScrollArea *>()->horizontalScrollBar()->maximum(), 0);
    };
    choose(PaperKind::Liability);
    look();
    write(m_folder.filePath(u"paper.pdf"_s));
    choosePrinted();
    look();
    QCoreApplication::removeTranslator(&pseudo);
}

// For people to look at: written where REGULARS_PICTURES says.
void TestReportKinds::pictures()
{
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    if (folder.isEmpty()) {
        QSKIP("REGULARS_PICTURES names no folder");
    }
    Languages languages(u"en"_s);
    open();
    const auto grab = [&](const QString &name) {
        m_floor->settle();
        QTest::qWait(150);
        QVERIFY(m_page->grab().save(QDir(folder).filePath(u"kinds-%1.png"_s.arg(name))));
    };
    choose(PaperKind::Liability);
    grab(u"liability"_s);
    write(m_folder.filePath(u"a.pdf"_s));
    choose(PaperKind::Stock);
    grab(u"stock"_s);
    choose(PaperKind::Week);
    grab(u"week"_s);
    choose(PaperKind::CheckUp);
    grab(u"checkup"_s);
    write(m_folder.filePath(u"b.pdf"_s));
    QTRY_COMPARE(kept().size(), std::size_t(2));
    choosePrinted();
    grab(u"printed"_s);
    m_theme.setChoice(Theme::Choice::Dark);
    m_theme.setScale(200);
    m_page->resize(1254, 638);
    grab(u"printed-dark-200"_s);
    choose(PaperKind::Day);
    grab(u"day-dark-200"_s);
}

QTEST_MAIN(TestReportKinds)
#include "tst_reportkinds.moc"
