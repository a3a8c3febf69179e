#include "app/shopwindow.h"
#include "ui/page.h"
#include "ui/parts/inlinemessage.h"
#include "ui/printing/printing.h"
#include "ui/printing/printpage.h"
#include "ui/settings/backupkeeper.h"
#include "ui/shop.h"
#include "ui/welcome/firstrun.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <unistd.h>
#endif

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

const QString owner = u"老板"_s;
const QString secret = u"correct horse"_s;

// Leaves this process no network at all, not even to itself. False where it may not.
bool leaveNetwork()
{
#ifdef Q_OS_LINUX
    return ::unshare(CLONE_NEWNET) == 0 ||
           (::geteuid() != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0);
#else
    return false;
#endif
}

bool hasNoNetwork = false;

// Printers are asked for where nobody answers: what this computer has is out of reach, its own
// print server as well, which no network is needed for. (Windows' can't be taken away.)
void leavePrinters()
{
    qputenv("CUPS_SERVER", "/nobody/here");
    for (const char *name : {"PRINTER", "LPDEST"}) {
        qunsetenv(name);
    }
}

QStringList besideProgram()
{
    return QDir(QCoreApplication::applicationDirPath())
        .entryList({u"*.regulars*"_s, u"*.key"_s, u"*.ini"_s, u"keys"_s, u"backups"_s});
}

} // namespace

// X9: the first start on a computer whose owner writes Chinese, without network and printer.
class TestFirstStart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void beginsWithoutNetworkAndPrinter();
    void papersAreWrittenWhereThereIsNoPrinter();
    void shopLiesWhereThePlatformKeepsWhatBelongsToAPerson();
    void nextStartFindsTheShopAgain();
    void noShopTakesTheNameOfADevice();
    void nothingLiesBesideTheProgram();

private:
    void start();
    void setUp(const QString &shop);
    QString home() const { return QDir(m_folder.path()).filePath(u"店主 的 家/用户 一"_s); }

    QTemporaryDir m_folder;
    QStringList m_besideProgram;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ShopWindow> m_window;
};

void TestFirstStart::initTestCase()
{
    for (const char *name : {"REGULARS_KEYS", "REGULARS_BACKUPS", "XDG_DATA_HOME",
                             "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
        qunsetenv(name);
    }
    QVERIFY(QDir().mkpath(home()));
    qputenv("HOME", home().toUtf8());
    m_besideProgram = besideProgram();
}

void TestFirstStart::start()
{
    m_window.reset();
    m_settings = std::make_unique<Settings>();
    m_window = std::make_unique<ShopWindow>(*m_settings);
    m_window->begin({});
}

void TestFirstStart::setUp(const QString &shop)
{
    start();
    FirstRun *first = m_window->firstRun();
    QVERIFY(first);
    first->findChild<QLineEdit *>(u"shop"_s)->setText(shop);
    first->findChild<QLineEdit *>(u"owner"_s)->setText(owner);
    first->findChild<QLineEdit *>(u"secret"_s)->setText(secret);
    first->findChild<QLineEdit *>(u"again"_s)->setText(secret);
    for (int page = 1; page <= 3; ++page) {
        QCOMPARE(first->pageNumber(), page);
        QTest::keyClick(first, Qt::Key_Return);
    }
}

void TestFirstStart::beginsWithoutNetworkAndPrinter()
{
    if (!hasNoNetwork) {
        qInfo("this process may not leave the network: it starts with one");
    } else {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, 9);
        QVERIFY(!socket.waitForConnected(1'000));
        QVERIFY(socket.error() != QAbstractSocket::ConnectionRefusedError); // nobody was asked
    }
    setUp(u"街角 小店"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->mainWindow() && m_window->shop()->isSignedIn(), 20'000);
    for (const QString &page : m_window->mainWindow()->visiblePages()) {
        m_window->mainWindow()->showPage(page);
        QTest::qWait(20);
    }
    m_window->mainWindow()->showPage(u"print"_s, u"leaflet;till"_s);
    QTest::qWait(200);
    QCOMPARE(m_window->mainWindow()->currentPage()->id(), u"print"_s);
}

// Whoever prints all the same is told, and has the paper as a file.
void TestFirstStart::papersAreWrittenWhereThereIsNoPrinter()
{
    if (!m_window || !m_window->shop()) {
        QSKIP("there is no shop");
    }
    auto *papers = qobject_cast<PrintPage *>(m_window->mainWindow()->currentPage());
    QVERIFY(papers && papers->printout());
#ifndef Q_OS_WIN
    QCOMPARE(printerNames(), QStringList());
    QCOMPARE(printOn({}, *papers->printout(), 1), PrintTrouble::NoPrinter);
    QCOMPARE(printOn(u"前台"_s, *papers->printout(), 1), PrintTrouble::NoPrinter);
#endif
    const QString file = QDir(home()).filePath(u"积分 说明.pdf"_s);
    QVERIFY2(papers->saveTo(file), qPrintable(papers->message()->text()));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.read(5), "%PDF-"_ba);
}

void TestFirstStart::shopLiesWhereThePlatformKeepsWhatBelongsToAPerson()
{
    if (!m_window || !m_window->shop()) {
        QSKIP("there is no shop");
    }
    const QString path = m_window->shop()->store().path();
    QVERIFY2(path.startsWith(home() + u'/'), qPrintable(path));
#ifdef Q_OS_LINUX
    QCOMPARE(path, home() + u"/.local/share/regulars/街角 小店.regulars"_s);
    QVERIFY(QFile::exists(home() + u"/.config/regulars/regulars.ini"_s));
    QCOMPARE(QDir(home() + u"/.local/share/regulars/keys"_s).entryList(QDir::Files).size(), 1);
#endif
    QVERIFY(m_window->keeper()->folder().startsWith(home() + u'/'));
}

void TestFirstStart::nextStartFindsTheShopAgain()
{
    if (!m_window || !m_window->shop()) {
        QSKIP("there is no shop");
    }
    const QString path = m_window->shop()->store().path();
    start();
    QVERIFY(m_window->mainWindow());
    QCOMPARE(m_window->shop()->store().path(), path);
    QVERIFY(bool(m_window->shop()->signIn(owner, secret)));
    QCOMPARE(m_window->shop()->name(), u"街角 小店"_s);
    // Closing made a backup, which lies in the home as well.
    const QString backups = home() + u"/.local/share/regulars/backups"_s;
    m_window.reset();
    QVERIFY(QDirIterator(backups, QDir::Files, QDirIterator::Subdirectories).hasNext());
}

// A shop's file may go to a Windows computer one day.
void TestFirstStart::noShopTakesTheNameOfADevice()
{
    Settings().setLastStore({});
    setUp(u"Con"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shop(), 20'000);
    QCOMPARE(QFileInfo(m_window->shop()->store().path()).fileName(), u"Con-.regulars"_s);
    QCOMPARE(m_window->shop()->name(), u"Con"_s);
}

void TestFirstStart::nothingLiesBesideTheProgram()
{
    QCOMPARE(besideProgram(), m_besideProgram);
    QVERIFY(!ShopWindow::homeOfShops().startsWith(QCoreApplication::applicationDirPath()));
}

int main(int argc, char *argv[])
{
    hasNoNetwork = leaveNetwork(); // before any thread begins
    leavePrinters();
    QApplication application(argc, argv);
    TestFirstStart test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_firststart.moc"
