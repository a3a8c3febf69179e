#include "app/filekind.h"
#include "app/shopwindow.h"
#include "app/verbs/verb.h"
#include "support/shopfolder.h"
#include "ui/page.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/toast.h"
#include "ui/programme/draftsession.h"
#include "ui/programme/versionspage.h"
#include "ui/shop.h"
#include "ui/theme/programicon.h"
#include "ui/welcome/firstrun.h"
#include "ui/welcome/newshop.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

const QString owner = u"老板"_s;
const QString secret = u"correct horse"_s;

} // namespace

// X9: what happens when a file manager hands over a file, and when the program is started twice.
class TestOpenedFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void kindIsToldByTheContent();
    void noVerbLooksLikeAFile();
    void fileIsOneWordBesideNoStore();
    void programmeIsTheDraftOnceTheOwnerIsIn();
    void programmeIsNotTakenFromAClerk();
    void programmeWithoutAShopSaysWhatToDo();
    void brokenProgrammeListsItsFaultsAndLeavesTheDraft();
    void fileHandedToTheRunningProgramOpens();
    void strangeFileLeavesTheShopOpen();
    void secondStartBringsTheFirstToTheFront();
    void secondStartHandsTheProgrammeOver();
    void tillAtWorkHasNoWindowToShow();
    void iconIsDrawnInEverySize();

private:
    QString make(const QString &name, const QString &templateId = u"cafe"_s);
    QString write(const QString &name, const QByteArray &text);
    void start(const QString &path);
    void signIn() { QVERIFY(bool(m_window->shop()->signIn(owner, secret))); }
    DraftSession *draft() const { return m_window->mainWindow()->findChild<DraftSession *>(); }
    // Starts the program beside this window, as a double click does. Its exit code.
    int startBeside(const QStringList &words);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ShopWindow> m_window;
    SystemClock m_clock;
};

void TestOpenedFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("REGULARS_KEYS", m_folder->filePath(u"keys"_s).toUtf8());
    qputenv("REGULARS_BACKUPS", m_folder->filePath(u"backups"_s).toUtf8());
    qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    // Where a second start of the program looks for it.
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"regulars/regulars.ini"_s));
    m_settings->setLanguage(u"en"_s);
    m_settings->setTheme(Theme::Choice::Light);
}

void TestOpenedFile::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

QString TestOpenedFile::make(const QString &name, const QString &templateId)
{
    const NewShop shop{m_folder->filePath(name + u".regulars"_s), templateId, name, owner, secret};
    return makeShop(shop, m_clock) ? shop.path : QString();
}

QString TestOpenedFile::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                              : QString();
}

void TestOpenedFile::start(const QString &path)
{
    m_window = std::make_unique<ShopWindow>(*m_settings);
    m_window->begin(path);
}

int TestOpenedFile::startBeside(const QStringList &words)
{
    QProcess other;
    other.start(QStringLiteral(REGULARS_PROGRAM), words);
    // This window must answer meanwhile.
    const bool isOver =
        QTest::qWaitFor([&] { return other.state() == QProcess::NotRunning; }, 30'000);
    if (!isOver) {
        other.kill();
        other.waitForFinished();
        return -1;
    }
    return other.exitCode();
}

void TestOpenedFile::kindIsToldByTheContent()
{
    QCOMPARE(fileKindOf(make(u"小店"_s)), FileKind::Store);
    QCOMPARE(fileKindOf(write(u"p.json"_s, programmeNamed(u"cafe"_s, u"店"_s))),
             FileKind::Programme);
    QCOMPARE(fileKindOf(write(u"other.json"_s, "{\"format\": \"geo/1\"}")), FileKind::Other);
    QCOMPARE(fileKindOf(write(u"empty.regulars"_s, {})), FileKind::Other);
    QCOMPARE(fileKindOf(m_folder->path()), FileKind::Other);
    QCOMPARE(fileKindOf(m_folder->filePath(u"not there.regulars"_s)), FileKind::Other);
    QCOMPARE(fileKindOf({}), FileKind::Other);
}

void TestOpenedFile::noVerbLooksLikeAFile()
{
    for (const Verb &verb : verbs()) {
        QVERIFY2(!isFileName(verb.name), qPrintable(verb.name));
    }
    for (const auto &word : {u"--help"_s, u"-h"_s, u"--store=/a.regulars"_s, u"tlil"_s, u""_s}) {
        QVERIFY2(!isFileName(word), qPrintable(word));
    }
    for (const auto &word : {u"a.regulars"_s, u"/home/店主/小店.regulars"_s, u"./till"_s,
                             u"C:\\店\\a"_s, u"p.json"_s}) {
        QVERIFY2(isFileName(word), qPrintable(word));
    }
}

void TestOpenedFile::fileIsOneWordBesideNoStore()
{
    const std::vector<OptionSpec> specs{{u"store"_s, u"S"_s}};
    for (const QStringList &words : {QStringList{u"a.regulars"_s, u"b.regulars"_s},
                                     QStringList{u"p.json"_s, u"--store"_s, u"a.regulars"_s}}) {
        QVERIFY_THROWS_EXCEPTION(UsageError, runWindow(Options(words, specs)));
    }
}

void TestOpenedFile::programmeIsTheDraftOnceTheOwnerIsIn()
{
    m_settings->setLastStore(make(u"小店"_s));
    start(write(u"programme.json"_s, programmeNamed(u"cafe"_s, u"新名字"_s)));
    QVERIFY(m_window->mainWindow()->isLocked());
    QTest::qWait(50);
    QVERIFY(!draft()->stored());
    signIn();
    QTRY_COMPARE(m_window->mainWindow()->currentPage()->id(), u"versions"_s);
    QTRY_VERIFY(draft()->stored());
    QVERIFY(draft()->changes() > 0);
    QCOMPARE(m_window->shop()->name(), u"小店"_s); // nothing is published
    // It is taken once, not at every sign-in.
    QVERIFY(bool(draft()->discard()));
    m_window->mainWindow()->lock();
    signIn();
    QTest::qWait(50);
    QVERIFY(!draft()->stored());
}

void TestOpenedFile::programmeIsNotTakenFromAClerk()
{
    m_settings->setLastStore(make(u"小店"_s));
    start(write(u"programme.json"_s, programmeNamed(u"cafe"_s, u"新名字"_s)));
    m_window->shop()->desk().seat(Operator{std::nullopt, Role::Clerk, std::nullopt});
    emit m_window->shop()->changes().operatorChanged();
    QTRY_VERIFY(Toast::of(m_window->mainWindow()));
    QVERIFY(Toast::of(m_window->mainWindow())->text().contains(u"programme.json"_s));
    QCOMPARE(draft()->changes(), 0);
}

void TestOpenedFile::programmeWithoutAShopSaysWhatToDo()
{
    start(write(u"programme.json"_s, programmeNamed(u"cafe"_s, u"店"_s)));
    QVERIFY(m_window->firstRun());
    const QString said = m_window->firstRun()->findChild<InlineMessage *>()->text();
    QVERIFY2(said.contains(u"programme.json"_s) && said.contains(u"Set up a shop"_s),
             qPrintable(said));
    // It waits for the shop that is opened then.
    emit m_window->firstRun()->openAsked(make(u"小店"_s));
    QTRY_VERIFY(m_window->mainWindow());
    signIn();
    QTRY_COMPARE(m_window->mainWindow()->currentPage()->id(), u"versions"_s);
}

void TestOpenedFile::brokenProgrammeListsItsFaultsAndLeavesTheDraft()
{
    m_settings->setLastStore(make(u"小店"_s));
    start(write(u"programme.json"_s,
                "{\n\"format\": \"regulars-programme/1\",\n\"name\": \"店\",\n\"tiers\": 7\n}"));
    signIn();
    auto *page = m_window->mainWindow()->findChild<VersionsPage *>();
    QTRY_VERIFY(!page->faults().isEmpty());
    QCOMPARE(draft()->changes(), 0);
}

void TestOpenedFile::fileHandedToTheRunningProgramOpens()
{
    const QString first = make(u"一店"_s);
    const QString second = make(u"二店"_s);
    start(first);
    QFileOpenEvent handed(second);
    QApplication::sendEvent(qApp, &handed);
    QTRY_COMPARE(m_window->shop()->store().path(), second);
    QCOMPARE(m_settings->lastStore(), second);
}

void TestOpenedFile::strangeFileLeavesTheShopOpen()
{
    const QString path = make(u"小店"_s);
    start(path);
    m_window->present(write(u"notes.txt"_s, "milk"));
    QCOMPARE(m_window->shop()->store().path(), path);
    QVERIFY(Toast::of(m_window->mainWindow())->text().contains(u"notes.txt"_s));
}

void TestOpenedFile::secondStartBringsTheFirstToTheFront()
{
    const QString path = make(u"小店"_s);
    start(path);
    MainWindow *window = m_window->mainWindow();
    for (const QStringList &words : {QStringList(), QStringList{path}}) {
        window->showMinimized();
        QVERIFY(window->isMinimized());
        QCOMPARE(startBeside(words), 0);
        QTRY_VERIFY(!window->isMinimized() && window->isVisible());
    }
    QCOMPARE(m_window->mainWindow(), window); // it is the same one still
}

void TestOpenedFile::secondStartHandsTheProgrammeOver()
{
    start(make(u"小店"_s));
    signIn();
    const QString file = write(u"programme.json"_s, programmeNamed(u"cafe"_s, u"新名字"_s));
    QCOMPARE(startBeside({file}), 0);
    QTRY_COMPARE(m_window->mainWindow()->currentPage()->id(), u"versions"_s);
    QTRY_VERIFY(draft()->changes() > 0);
}

void TestOpenedFile::tillAtWorkHasNoWindowToShow()
{
    const QString path = make(u"小店"_s);
    QVERIFY(!isPresentedElsewhere(*m_settings, path)); // nobody holds it
    QProcess till;
    till.start(QStringLiteral(REGULARS_PROGRAM), {u"till"_s, u"--store"_s, path});
    till.write("{\"op\": \"ping\"}\n");
    QVERIFY(till.waitForReadyRead(30'000)); // it has the store now
    QVERIFY(!isPresentedElsewhere(*m_settings, path));
    start(path);
    QVERIFY(m_window->firstRun()); // which says that another program has it
    QVERIFY(m_window->firstRun()->findChild<InlineMessage *>()->text().contains(u"小店"_s));
    till.closeWriteChannel();
    QVERIFY(till.waitForFinished(30'000));
}

void TestOpenedFile::iconIsDrawnInEverySize()
{
    const QIcon icon = programIcon();
    for (const int side : {16, 24, 32, 48, 256}) {
        const QImage image = icon.pixmap(side, side).toImage();
        QCOMPARE(image.width(), side);
        QVERIFY(image.pixelColor(0, 0).alpha() < 32); // a rounded corner
        const QColor middle = image.pixelColor(side / 2, side / 2);
        QVERIFY2(middle.red() > 200 && middle.blue() < 120, qPrintable(middle.name())); // the star
    }
}

QTEST_MAIN(TestOpenedFile)
#include "tst_openedfile.moc"
