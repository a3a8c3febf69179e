// F1 on every page of the window (X10, X8): what it leads to is there, and the keys it names are
// those of the program.

#include "app/shopwindow.h"
#include "protocol/demo/demoshop.h"
#include "support/cheapsecret.h"
#include "ui/handbook/handbook.h"
#include "ui/handbook/handbookwindow.h"
#include "ui/language.h"
#include "ui/page.h"
#include "ui/printing/printpage.h"
#include "ui/shop.h"
#include "ui/welcome/signinpage.h"
#include "ui/window/commandpalette.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;

namespace
{

constexpr int members = 20;

// Of fields and lists, not of commands.
const QStringList fieldKeys{u"Enter"_s, u"Esc"_s, u"Tab"_s, u"Down"_s,  u"Space"_s,
                            u"+"_s,     u"-"_s,   u"*"_s,   u"Ctrl++"_s};

} // namespace

class TestHandbookPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageIsToldOfInEveryLanguage();
    void everyRankReadsOfThePagesItSees_data();
    void everyRankReadsOfThePagesItSees();
    void f1OpensItAtThePage();
    void everyKeyThatIsNamedIsOneOfTheProgram();
    void thePaletteOpensItToo();
    void printingGoesWhereAllPapersGo();
    void practiceIsOfferedWhereOneSignsIn();
    void lockingClosesIt();

private:
    MainWindow &window() const { return *m_window->mainWindow(); }
    // Only the window in front hears keys.
    void askForHelp() const
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), Qt::Key_F1);
    }
    HandbookWindow &handbook() const { return *window().findChild<HandbookWindow *>(); }
    // All there are, listed in the sidebar or not.
    QStringList pages() const
    {
        QStringList ids;
        for (const Page *page : window().findChildren<Page *>()) {
            ids += page->id();
        }
        return ids;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ShopWindow> m_window;
};

void TestHandbookPages::initTestCase()
{
    qputenv("REGULARS_KEYS", m_folder.filePath(u"keys"_s).toUtf8());
    qputenv("REGULARS_BACKUPS", m_folder.filePath(u"backups"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    const QString path = m_folder.filePath(u"demo.regulars"_s);
    {
        const auto store = Store::create(path);
        DemoOrder order;
        order.members = members;
        order.now = SystemClock().now();
        order.cost = cheapSecret;
        QVERIFY(bool(makeDemo(*store, order)));
    }
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_settings->setLanguage(u"en"_s);
    m_window = std::make_unique<ShopWindow>(*m_settings);
    m_window->begin(path);
    QVERIFY(m_window->mainWindow());
    QVERIFY(m_window->shop()->signIn(u"owner"_s, QString::fromUtf16(demoPin)));
}

void TestHandbookPages::everyPageIsToldOfInEveryLanguage()
{
    for (const QString &language : Language::codes()) {
        const Handbook texts(language);
        for (const QString &page : pages()) {
            const HandbookSection *section = texts.section(page);
            QVERIFY2(section && !section->lines.empty(),
                     qPrintable(u"%1: write a section {#%2}"_s.arg(language, page)));
        }
    }
}

void TestHandbookPages::everyRankReadsOfThePagesItSees_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<Role>("role");
    QTest::newRow("clerk") << u"小李"_s << Role::Clerk;
    QTest::newRow("manager") << u"店长"_s << Role::Manager;
    QTest::newRow("owner") << u"owner"_s << Role::Owner;
}

void TestHandbookPages::everyRankReadsOfThePagesItSees()
{
    QFETCH(const QString, user);
    QFETCH(const Role, role);
    QVERIFY(m_window->shop()->signIn(user, QString::fromUtf16(demoPin)));
    const auto restored = qScopeGuard([this] {
        static_cast<void>(bool(m_window->shop()->signIn(u"owner"_s, QString::fromUtf16(demoPin))));
    });
    QStringList read;
    const Handbook texts(u"en"_s);
    for (const HandbookPart &part : texts.partsFor(role)) {
        for (const HandbookSection &section : part.sections) {
            read += section.id;
        }
    }
    const QStringList seen = window().visiblePages();
    QVERIFY(seen.contains(u"till"_s));
    for (const QString &page : seen) {
        QVERIFY2(read.contains(page), qPrintable(page));
    }
}

void TestHandbookPages::f1OpensItAtThePage()
{
    QVERIFY(pages().size() > 20);
    for (const QString &page : pages()) {
        window().showPage(page, page == u"member"_s ? u"1"_s : QString());
        QCOMPARE(window().currentPage()->id(), page);
        askForHelp();
        QVERIFY2(handbook().isVisible(), qPrintable(page));
        QCOMPARE(handbook().section(), page);
        QTRY_COMPARE(QApplication::activeWindow(), &handbook());
        QTest::keyClick(&handbook(), Qt::Key_Escape);
        QVERIFY2(!handbook().isVisible(), qPrintable(page));
        QTRY_COMPARE(QApplication::activeWindow(), &window()); // one goes on where one was
        QCOMPARE(window().currentPage()->id(), page);
    }
}

// One that was given to another command, or dropped, is told of no more.
void TestHandbookPages::everyKeyThatIsNamedIsOneOfTheProgram()
{
    QStringList known = fieldKeys;
    const auto take = [&known](const QWidget *widget) {
        for (const QAction *action : widget->actions()) {
            for (const QKeySequence &key : action->shortcuts()) {
                QString name = key.toString(QKeySequence::PortableText);
                known += name.replace(u"Return"_s, u"Enter"_s);
            }
        }
    };
    take(&window());
    for (const Page *page : window().findChildren<Page *>()) {
        take(page);
    }
    const Handbook texts(u"en"_s);
    for (const HandbookPart &part : texts.parts()) {
        for (const HandbookSection &section : part.sections) {
            for (const HandbookLine &line : section.lines) {
                for (const HandbookSpan &span : line.spans) {
                    QVERIFY2(span.kind != HandbookSpan::Kind::Key || known.contains(span.text),
                             qPrintable(section.id + u": "_s + span.text));
                }
            }
        }
    }
}

void TestHandbookPages::thePaletteOpensItToo()
{
    window().showPage(u"tiers"_s);
    CommandPalette *palette = window().commandPalette();
    palette->open();
    palette->field()->setText(u"handbook"_s);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QVERIFY(handbook().isVisible());
    QCOMPARE(handbook().section(), u"tiers"_s);
    handbook().close();
}

void TestHandbookPages::printingGoesWhereAllPapersGo()
{
    window().showPage(u"rules"_s);
    askForHelp();
    handbook().printButton()->click();
    QTRY_COMPARE(QApplication::activeWindow(), &window());
    auto *papers = qobject_cast<PrintPage *>(window().currentPage());
    QVERIFY(papers);
    QVERIFY(papers->printout());
    QCOMPARE(papers->printout()->title(), u"Handbook"_s);
    const QString file = m_folder.filePath(u"手册 handbook.pdf"_s);
    QVERIFY(papers->saveTo(file));
    QVERIFY(QFileInfo(file).size() > 10'000);
    QTest::keyClick(papers, Qt::Key_Escape);
    QCOMPARE(window().currentPage()->id(), u"rules"_s);
    handbook().close();
}

void TestHandbookPages::practiceIsOfferedWhereOneSignsIn()
{
    QSignalSpy asked(m_window.get(), &ShopWindow::practiceAsked);
    QPushButton *offer = nullptr;
    for (QPushButton *button : window().signInPage()->findChildren<QPushButton *>()) {
        if (button->text() == window().signInPage()->practiceCommand()->text()) {
            offer = button;
        }
    }
    QVERIFY(offer);
    offer->click();
    QCOMPARE(asked.count(), 1);
    CommandPalette *palette = window().commandPalette();
    palette->open();
    palette->field()->setText(u"practice"_s);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QCOMPARE(asked.count(), 2);
}

void TestHandbookPages::lockingClosesIt()
{
    askForHelp();
    QVERIFY(handbook().isVisible());
    window().lock();
    QVERIFY(!handbook().isVisible());
}

QTEST_MAIN(TestHandbookPages)
#include "tst_handbookpages.moc"
