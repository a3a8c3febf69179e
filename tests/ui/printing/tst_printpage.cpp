// The preview, the queue, the till's printer, and what the settings keep (D4, M7, X8, F16).

#include "support/accessiblewalk.h"
#include "ui/language.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/toast.h"
#include "ui/printing/printfloor.h"
#include "ui/printing/printingcard.h"
#include "ui/printing/printpage.h"
#include "ui/printing/receiptprinter.h"
#include "ui/printing/sheetview.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::PrintFloor;

namespace
{

// A printer whose mood the test chooses; it notes what came.
struct Printer
{
    std::atomic<PrintTrouble> trouble = PrintTrouble::None;
    std::atomic<bool> wasInWindowsThread = false;
    QStringList titles;
    QList<int> copies;
    QStringList banners;

    PrintQueue::Device device()
    {
        return [this](const PrintOrder &order) {
            wasInWindowsThread = QThread::currentThread() == qApp->thread();
            titles += order.printout->title();
            copies += order.copies;
            if (const auto *slip = dynamic_cast<const SlipPaper *>(order.printout.get())) {
                for (const SlipPaper::Mark &mark : slip->marks()) {
                    banners += mark.text.startsWith(u'*') ? mark.text : QString();
                }
                banners.removeAll({});
            }
            return trouble.load();
        };
    }
};

} // namespace

class TestPrintPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everySubjectIsShown_data();
    void everySubjectIsShown();
    void nonsenseShowsNothing();
    void paperIsRememberedByKind();
    void periodOfAStatementIsChosen();
    void savesWhatIsShown();
    void aFolderThatIsNotThereIsTold();
    void printsSoManyOnTheChosenPrinter();
    void troubleIsToldWithWhatToDo();
    void withoutAPrinterThereIsPdf();
    void followsTheLanguageWhileItRuns();
    void lockingClearsIt();
    void backAsksForThePageBefore();
    void membersWithoutNumbersAreTold();
    void everythingThatTakesTheFocusHasAName_data();
    void everythingThatTakesTheFocusHasAName();
    void twiceTheTextStaysInsideTheWindow();

    void tillPrintsInAThreadOfItsOwn();
    void secondPrintIsACopy();
    void failedReceiptCanBePrintedAgain();
    void withoutPrinterTheToastShowsTheSlip();
    void afterASaleAloneAndOnlyWhereWanted();
    void settingsKeepTheShopsLines();
    void pictures();

private:
    void open(const QString &subject);
    QAction *command(const QKeySequence &key) const;

    Theme m_theme;
    std::unique_ptr<PrintFloor> m_floor;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<PrintQueue> m_queue;
    std::unique_ptr<PrintPage> m_page;
};

void TestPrintPage::init()
{
    m_theme.setScale(100);
    m_theme.setChoice(Theme::Choice::Light);
    m_floor = std::make_unique<PrintFloor>();
    m_printer = std::make_unique<Printer>();
    m_queue = std::make_unique<PrintQueue>(m_printer->device());
    m_page = std::make_unique<PrintPage>(m_floor->shop(), *m_queue);
    m_page->resize(1146, 680);
}

void TestPrintPage::cleanup()
{
    m_page.reset();
    m_queue.reset();
    m_floor.reset();
}

void TestPrintPage::open(const QString &subject)
{
    m_page->show();
    m_page->open(subject);
    m_page->onShown();
    m_floor->settle();
}

QAction *TestPrintPage::command(const QKeySequence &key) const
{
    for (QAction *action : m_page->actions()) {
        if (action->shortcut() == key) {
            return action;
        }
    }
    return nullptr;
}

void TestPrintPage::everySubjectIsShown_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("title");
    QTest::newRow("receipt") << u"receipt"_s << u"Receipt P"_s;
    QTest::newRow("copy") << u"copy"_s << u"Receipt P"_s;
    QTest::newRow("card") << u"card"_s << u"Member card 880001234567"_s;
    QTest::newRow("statement") << u"statement"_s << u"Statement 张**"_s;
}

void TestPrintPage::everySubjectIsShown()
{
    QFETCH(QString, kind);
    QFETCH(QString, title);
    const bool isSlip = kind == u"receipt"_s || kind == u"copy"_s;
    const qint64 id = isSlip ? m_floor->sell().value() : m_floor->anna().value();
    open(u"%1:%2"_s.arg(kind).arg(id));
    QTRY_VERIFY(m_page->printout());
    QVERIFY2(m_page->printout()->title().startsWith(title),
             qPrintable(m_page->printout()->title()));
    QVERIFY(m_page->view()->pageCount() >= 1);
    QVERIFY(!m_page->view()->grab().isNull());
}

void TestPrintPage::nonsenseShowsNothing()
{
    for (const QString &subject : {u""_s, u"receipt:"_s, u"receipt:x"_s, u"card:-3"_s}) {
        open(subject);
        QVERIFY(!m_page->printout());
        QVERIFY(!command(Qt::CTRL | Qt::Key_P)->isEnabled());
    }
    open(u"receipt:99999"_s);
    QTRY_VERIFY(!m_page->message()->text().isEmpty());
    QVERIFY(!m_page->printout());
}

void TestPrintPage::paperIsRememberedByKind()
{
    const QString receipt = u"receipt:%1"_s.arg(m_floor->action().value());
    open(receipt);
    QTRY_COMPARE(m_page->printout()->sheet().width(), 58.0);
    m_page->paper()->setCurrentIndex(2);
    emit m_page->paper()->activated(2);
    QCOMPARE(m_page->printout()->sheet().width(), 210.0);
    open(u"card:%1"_s.arg(m_floor->anna().value()));
    QTRY_COMPARE(m_page->printout()->sheet().width(), 210.0);
    m_page->paper()->setCurrentIndex(0);
    emit m_page->paper()->activated(0);
    QCOMPARE(m_page->printout()->sheet().width(), 85.6);
    PrintPage other(m_floor->shop(), *m_queue);
    other.open(receipt);
    m_floor->settle();
    QTRY_VERIFY(other.printout());
    QCOMPARE(other.printout()->sheet().width(), 210.0);
}

void TestPrintPage::periodOfAStatementIsChosen()
{
    open(u"statement:%1"_s.arg(m_floor->anna().value()));
    QTRY_VERIFY(m_page->printout());
    QVERIFY(m_page->period()->isVisibleTo(m_page.get()));
    QVERIFY(m_page->printout()->title().contains(u"2025-11-01 to 2026-11-03"_s));
    m_page->period()->setCurrentIndex(2);
    emit m_page->period()->activated(2);
    QTRY_VERIFY(m_page->printout()->title().contains(u"2026-10-01 to 2026-10-31"_s));
    open(u"receipt:%1"_s.arg(m_floor->action().value()));
    QVERIFY(!m_page->period()->isVisibleTo(m_page.get()));
}

void TestPrintPage::savesWhatIsShown()
{
    open(u"receipt:%1"_s.arg(m_floor->sell().value()));
    QTRY_VERIFY(m_page->printout());
    const QString path = m_floor->file(u"小票 1.pdf"_s);
    QVERIFY(m_page->saveTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), pdfOf(*m_page->printout()));
    QCOMPARE(m_page->message()->kind(), NoticeKind::Success);
}

void TestPrintPage::aFolderThatIsNotThereIsTold()
{
    open(u"receipt:%1"_s.arg(m_floor->action().value()));
    QTRY_VERIFY(m_page->printout());
    QVERIFY(!m_page->saveTo(m_floor->file(u"nowhere/at/all.pdf"_s)));
    QVERIFY(Toast::of(m_page.get()));
    QVERIFY(!Toast::of(m_page.get())->text().isEmpty());
}

void TestPrintPage::printsSoManyOnTheChosenPrinter()
{
    PrintSettings(m_floor->shop().settings()).setPrinter(PrintKind::Receipt, u"Till printer"_s);
    open(u"receipt:%1"_s.arg(m_floor->action().value()));
    QTRY_VERIFY(m_page->printout());
    QCOMPARE(m_page->printer()->currentText(), u"Till printer"_s);
    m_page->copies()->setValue(3);
    command(Qt::CTRL | Qt::Key_P)->trigger();
    QTRY_COMPARE(m_page->message()->kind(), NoticeKind::Success);
    QCOMPARE(m_printer->copies, QList<int>{3});
    QCOMPARE(m_printer->titles.size(), 1);
    QVERIFY(!m_printer->wasInWindowsThread);
}

void TestPrintPage::troubleIsToldWithWhatToDo()
{
    PrintSettings(m_floor->shop().settings()).setPrinter(PrintKind::Receipt, u"Till printer"_s);
    for (const PrintTrouble trouble : {PrintTrouble::NoPrinter, PrintTrouble::Refused}) {
        m_printer->trouble = trouble;
        open(u"receipt:%1"_s.arg(m_floor->action().value()));
        QTRY_VERIFY(m_page->printout());
        command(Qt::CTRL | Qt::Key_P)->trigger();
        QTRY_COMPARE(m_page->message()->kind(), NoticeKind::Warning);
        QVERIFY(m_page->message()->text().contains(u"Till printer"_s));
        QVERIFY(command(Qt::CTRL | Qt::Key_P)->isEnabled()); // and again
    }
    QVERIFY(!PrintQueue::textOf(PrintTrouble::NoPrinter, {}).isEmpty());
}

void TestPrintPage::withoutAPrinterThereIsPdf()
{
    if (!printerNames().isEmpty()) {
        QSKIP("this computer has printers");
    }
    open(u"receipt:%1"_s.arg(m_floor->action().value()));
    QTRY_VERIFY(m_page->printout());
    QVERIFY(!command(Qt::CTRL | Qt::Key_P)->isEnabled());
    QVERIFY(command(Qt::CTRL | Qt::SHIFT | Qt::Key_P)->isEnabled());
    QCOMPARE(printOn(u"No such printer"_s, *m_page->printout(), 1), PrintTrouble::NoPrinter);
    QCOMPARE(printOn({}, *m_page->printout(), 1), PrintTrouble::NoPrinter);
}

void TestPrintPage::followsTheLanguageWhileItRuns()
{
    open(u"statement:%1"_s.arg(m_floor->anna().value()));
    QTRY_VERIFY(m_page->printout());
    const auto english = pdfOf(*m_page->printout());
    m_floor->speak(u"zh_CN"_s);
    m_floor->settle();
    QCOMPARE(m_page->printout()->language(), u"zh_CN"_s);
    QVERIFY(pdfOf(*m_page->printout()) != english);
    m_floor->speak(u"en"_s);
    m_floor->settle();
    QCOMPARE(pdfOf(*m_page->printout()), english);
}

void TestPrintPage::lockingClearsIt()
{
    open(u"statement:%1"_s.arg(m_floor->anna().value()));
    QTRY_VERIFY(m_page->printout());
    m_floor->shop().signOut();
    QVERIFY(!m_page->printout());
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        QVERIFY(!widget->accessibleDescription().contains(u"张"_s));
    }
}

void TestPrintPage::backAsksForThePageBefore()
{
    QSignalSpy asked(m_page.get(), &Page::asked);
    open(u"card:%1;member:%1"_s.arg(m_floor->anna().value()));
    command(Qt::Key_Escape)->trigger();
    QCOMPARE(asked.at(0).at(0).toString(), u"member"_s);
    QCOMPARE(asked.at(0).at(1).toString(), QString::number(m_floor->anna().value()));
    open(u"card:%1;members"_s.arg(m_floor->anna().value()));
    command(Qt::Key_Escape)->trigger();
    QCOMPARE(asked.at(1).at(0).toString(), u"members"_s);
}

void TestPrintPage::membersWithoutNumbersAreTold()
{
    const MemberId gone = m_floor->enrol(55);
    open(u"card:%1,%2"_s.arg(m_floor->anna().value()).arg(gone.value()));
    QTRY_VERIFY(m_page->printout());
    // Enrolment gives everybody a number.
    QVERIFY(m_page->message()->text().isEmpty());
    QVERIFY(m_page->printout()->title().startsWith(u"2 "_s));
}

void TestPrintPage::everythingThatTakesTheFocusHasAName_data()
{
    everySubjectIsShown_data();
}

void TestPrintPage::everythingThatTakesTheFocusHasAName()
{
    QFETCH(QString, kind);
    const bool isSlip = kind == u"receipt"_s || kind == u"copy"_s;
    const qint64 id = isSlip ? m_floor->sell().value() : m_floor->anna().value();
    for (const QString &language : Language::codes()) {
        m_floor->speak(language);
        open(u"%1:%2"_s.arg(kind).arg(id));
        QVERIFY2(everyFocusableHasAName(m_page.get()),
                 qPrintable(namelessFocusables(m_page.get()).join(u'\n')));
        PrintingCard card(m_floor->shop());
        card.show();
        QVERIFY2(everyFocusableHasAName(&card), qPrintable(namelessFocusables(&card).join(u'\n')));
    }
}

void TestPrintPage::twiceTheTextStaysInsideTheWindow()
{
    m_theme.setScale(200);
    open(u"receipt:%1"_s.arg(m_floor->sell().value()));
    m_floor->settle();
    for (QWidget *box :
         std::initializer_list<QWidget *>{m_page->paper(), m_page->printer(), m_page->copies()}) {
        const QRect place(box->mapTo(m_page.get(), QPoint(0, 0)), box->size());
        QVERIFY(place.left() >= 0);
        QVERIFY2(place.right() <= m_page->width(), box->metaObject()->className());
    }
}

void TestPrintPage::tillPrintsInAThreadOfItsOwn()
{
    ReceiptPrinter printer(m_floor->shop(), *m_queue, m_page.get());
    std::vector<bool> printed; // as a copy
    connect(&printer, &ReceiptPrinter::printed, this,
            [&printed](OperationId, bool isCopy) { printed.push_back(isCopy); });
    printer.print(m_floor->sell());
    QTRY_COMPARE(printed.size(), size_t(1));
    QVERIFY(!m_printer->wasInWindowsThread);
    QCOMPARE(printed.at(0), false);
    QVERIFY(m_printer->banners.isEmpty());
}

void TestPrintPage::secondPrintIsACopy()
{
    ReceiptPrinter printer(m_floor->shop(), *m_queue, m_page.get());
    std::vector<bool> printed; // as a copy
    connect(&printer, &ReceiptPrinter::printed, this,
            [&printed](OperationId, bool isCopy) { printed.push_back(isCopy); });
    const OperationId operation = m_floor->sell();
    printer.print(operation);
    QTRY_COMPARE(printed.size(), size_t(1));
    printer.print(operation);
    QTRY_COMPARE(printed.size(), size_t(2));
    QCOMPARE(printed.at(1), true);
    QCOMPARE(m_printer->banners, QStringList{u"* COPY *"_s});
}

void TestPrintPage::failedReceiptCanBePrintedAgain()
{
    PrintSettings(m_floor->shop().settings()).setPrinter(PrintKind::Receipt, u"Till printer"_s);
    m_page->show();
    ReceiptPrinter printer(m_floor->shop(), *m_queue, m_page.get());
    std::vector<bool> printed; // as a copy
    connect(&printer, &ReceiptPrinter::printed, this,
            [&printed](OperationId, bool isCopy) { printed.push_back(isCopy); });
    m_printer->trouble = PrintTrouble::Refused;
    printer.print(m_floor->sell());
    QTRY_VERIFY(Toast::of(m_page.get()));
    QVERIFY(Toast::of(m_page.get())->text().contains(u"Till printer"_s));
    QVERIFY(printed.empty());
    m_printer->trouble = PrintTrouble::None;
    Toast::of(m_page.get())->actionButton()->click();
    QTRY_COMPARE(printed.size(), size_t(1));
    QCOMPARE(printed.at(0), false); // the first that came out
}

void TestPrintPage::withoutPrinterTheToastShowsTheSlip()
{
    m_page->show();
    ReceiptPrinter printer(m_floor->shop(), *m_queue, m_page.get());
    std::vector<OperationId> previewed;
    connect(&printer, &ReceiptPrinter::previewAsked, this,
            [&previewed](OperationId operation) { previewed.push_back(operation); });
    m_printer->trouble = PrintTrouble::NoPrinter;
    const OperationId operation = m_floor->sell();
    printer.print(operation);
    QTRY_VERIFY(Toast::of(m_page.get()));
    Toast::of(m_page.get())->actionButton()->click();
    QCOMPARE(previewed, std::vector{operation});
}

void TestPrintPage::afterASaleAloneAndOnlyWhereWanted()
{
    ReceiptPrinter printer(m_floor->shop(), *m_queue, m_page.get());
    std::vector<bool> printed; // as a copy
    connect(&printer, &ReceiptPrinter::printed, this,
            [&printed](OperationId, bool isCopy) { printed.push_back(isCopy); });
    PrintingCard card(m_floor->shop());
    printer.printAfterSale(m_floor->sell());
    m_floor->settle();
    card.afterSale()->setChecked(true);
    printer.printAfterSale(m_floor->action());
    m_floor->settle();
    QVERIFY(printed.empty());
    printer.printAfterSale(m_floor->sell());
    QTRY_COMPARE(printed.size(), size_t(1));
    QCOMPARE(m_printer->titles.size(), 1);
}

void TestPrintPage::settingsKeepTheShopsLines()
{
    PrintingCard card(m_floor->shop());
    card.header()->setPlainText(u"  12 People's Road \n021-5555\n\n"_s);
    card.footer()->setPlainText(u"谢谢惠顾"_s);
    card.paper()->setCurrentIndex(1);
    emit card.paper()->activated(1);
    const PrintSettings settings(m_floor->shop().settings());
    QCOMPARE(settings.header(), (QStringList{u"12 People's Road"_s, u"021-5555"_s}));
    QCOMPARE(settings.footer(), QStringList{u"谢谢惠顾"_s});
    QCOMPARE(settings.slipWidth(), SlipWidth::Roll80);
    card.header()->clear();
    QVERIFY(settings.header().isEmpty());
}

// REGULARS_PICTURES=folder writes the pages there, to be looked at.
void TestPrintPage::pictures()
{
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    if (folder.isEmpty()) {
        QSKIP("REGULARS_PICTURES is not set");
    }
    const qint64 sale = m_floor->sell().value();
    const qint64 anna = m_floor->anna().value();
    const auto picture = [&](const QString &subject, const QString &name) {
        open(subject);
        QTest::qWait(30);
        m_page->grab().save(QDir(folder).filePath(name + u".png"_s));
    };
    for (const QString &language : Language::codes()) {
        m_floor->speak(language);
        m_theme.setLanguage(language);
        for (const Theme::Choice look : {Theme::Choice::Light, Theme::Choice::Dark}) {
            m_theme.setChoice(look);
            const QString tail =
                u"-%1-%2"_s.arg(language, look == Theme::Choice::Dark ? u"dark"_s : u"light"_s);
            picture(u"receipt:%1"_s.arg(sale), u"page-receipt"_s + tail);
            picture(u"card:%1"_s.arg(anna), u"page-card"_s + tail);
            picture(u"statement:%1"_s.arg(anna), u"page-statement"_s + tail);
        }
        m_theme.setChoice(Theme::Choice::Light);
        m_theme.setScale(200);
        picture(u"statement:%1"_s.arg(anna), u"page-statement-200-"_s + language);
        PrintingCard card(m_floor->shop());
        card.resize(720, card.sizeHint().height());
        card.grab().save(QDir(folder).filePath(u"settings-200-%1.png"_s.arg(language)));
        m_theme.setScale(100);
        PrintingCard plain(m_floor->shop());
        plain.resize(720, plain.sizeHint().height());
        plain.grab().save(QDir(folder).filePath(u"settings-%1.png"_s.arg(language)));
    }
}

QTEST_MAIN(TestPrintPage)
#include "tst_printpage.moc"
