// The practice shop: marked, in a place of its own, thrown away and made anew (X10).

#include "app/practice.h"
#include "app/shopwindow.h"
#include "ui/backups/backupspage.h"
#include "ui/handbook/handbookwindow.h"
#include "ui/page.h"
#include "ui/settings/backupkeeper.h"
#include "ui/shop.h"
#include "ui/welcome/signinpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/practicestrip.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;

namespace
{

constexpr int members = 12;
constexpr int longest = 120'000; // milliseconds; a year is lived

QAction *commandOf(const MainWindow &window, const QString &page, const QString &text)
{
    for (const Page *one : window.findChildren<Page *>()) {
        for (QAction *action : one->actions()) {
            if (one->id() == page && action->text() == text) {
                return action;
            }
        }
    }
    return nullptr;
}

} // namespace

class TestPractice : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isMarkedAndInAPlaceOfItsOwn();
    void staysUntilItIsThrownAway();
    void aSecondOneLeavesItToTheFirst();
    void aDamagedOneIsMadeAnew();

private:
    QString folder() const { return m_folder->filePath(u"练习 practice"_s); }
    void begin();
    MainWindow &window() const { return *m_practice->window()->mainWindow(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_usual;
    std::unique_ptr<Practice> m_practice;
};

void TestPractice::init()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
    m_usual = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_usual->setLanguage(u"en"_s);
    m_usual->setLastStore(u"the real shop"_s);
}

void TestPractice::cleanup()
{
    m_practice.reset();
    m_usual.reset();
    m_folder.reset();
}

void TestPractice::begin()
{
    m_practice = std::make_unique<Practice>(folder(), *m_usual, members);
    QSignalSpy opened(m_practice.get(), &Practice::opened);
    QVERIFY(m_practice->begin());
    QVERIFY(opened.count() > 0 || opened.wait(longest));
    QVERIFY(m_practice->window()->mainWindow());
}

void TestPractice::isMarkedAndInAPlaceOfItsOwn()
{
    begin();
    QVERIFY2(window().windowTitle().contains(u"nothing counts"_s),
             qPrintable(window().windowTitle()));
    auto *strip = qobject_cast<PracticeStrip *>(window().menuWidget());
    QVERIFY(strip && strip->isVisible());
    QVERIFY(strip->text().contains(u"888888"_s));
    window().lock(); // who signs in is told as well
    QVERIFY(strip->isVisible());
    QVERIFY(m_practice->window()->shop()->signIn(u"小李"_s, u"888888"_s));
    QVERIFY(m_practice->window()->shop()->signIn(u"owner"_s, u"888888"_s));
    // Nothing leads to a real shop or to another practice shop.
    QVERIFY(!window().signInPage()->practiceCommand()->isVisible());
    for (const QString &text : {u"Open another shop…"_s, u"Set up a new shop…"_s}) {
        QAction *command = commandOf(window(), u"settings"_s, text);
        QVERIFY2(command && !command->isVisible(), qPrintable(text));
    }
    BackupKeeper &keeper = *m_practice->window()->keeper();
    keeper.setSecondFolder(m_folder->filePath(u"stick"_s));
    QVERIFY(keeper.secondFolder().isEmpty());
    QVERIFY(keeper.folder().startsWith(folder()));
    QVERIFY(m_practice->storePath().startsWith(folder()));
    QCOMPARE(m_usual->lastStore(), u"the real shop"_s);
    const QStringList beside = QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY2(beside.contains(QDir(folder()).dirName()), qPrintable(beside.join(u' ')));
    const QString pictures = qEnvironmentVariable("REGULARS_PICTURES");
    if (!pictures.isEmpty()) {
        window().resize(1366, 768);
        QTest::qWait(1'000);
        QVERIFY(window().grab().save(QDir(pictures).filePath(u"practice.png"_s)));
        window().lock();
        QTest::qWait(300);
        QVERIFY(window().grab().save(QDir(pictures).filePath(u"practice-lock.png"_s)));
    }
}

void TestPractice::staysUntilItIsThrownAway()
{
    begin();
    const QString first = m_practice->window()->shop()->store().id();
    m_practice.reset();
    m_usual->setLanguage(u"zh_TW"_s);
    m_usual->setTheme(Theme::Choice::Dark);
    begin();
    QCOMPARE(m_practice->window()->shop()->store().id(), first);
    // It speaks and looks as the usual one does by now.
    const QString told = qobject_cast<PracticeStrip *>(window().menuWidget())->text();
    QVERIFY2(told.contains(u"練習"_s) && told.contains(u"888888"_s), qPrintable(told));
    QVERIFY2(window().windowTitle().contains(u"練習"_s), qPrintable(window().windowTitle()));
    QVERIFY(window().palette().color(QPalette::Window).lightness() < 80);
    const QString pictures = qEnvironmentVariable("REGULARS_PICTURES");
    if (!pictures.isEmpty()) {
        window().resize(1366, 768);
        QTest::qWait(1'000);
        QVERIFY(window().grab().save(QDir(pictures).filePath(u"practice-dark.png"_s)));
        window().lock();
        QTest::qWait(300);
        QVERIFY(window().grab().save(QDir(pictures).filePath(u"practice-dark-lock.png"_s)));
        QVERIFY(m_practice->window()->shop()->signIn(u"owner"_s, u"888888"_s));
    }
    QSignalSpy opened(m_practice.get(), &Practice::opened);
    qobject_cast<PracticeStrip *>(window().menuWidget())->anewButton()->click();
    QVERIFY(opened.wait(longest));
    QVERIFY(m_practice->window()->shop()->store().id() != first);
    QVERIFY(m_practice->window()->shop()->isSignedIn());
    QVERIFY(qobject_cast<PracticeStrip *>(window().menuWidget()));
}

void TestPractice::aSecondOneLeavesItToTheFirst()
{
    begin();
    Practice second(folder(), *m_usual, members);
    QVERIFY(!second.begin());
    QVERIFY(!second.window());
}

void TestPractice::aDamagedOneIsMadeAnew()
{
    QDir().mkpath(folder() + u"/shop"_s);
    QFile file(folder() + u"/shop/practice.regulars"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no store") > 0);
    file.close();
    begin();
    QVERIFY(m_practice->window()->shop()->isSignedIn());
}

QTEST_MAIN(TestPractice)
#include "tst_practice.moc"
