#include "app/shopwindow.h"

#include "app/filekind.h"
#include "app/pages.h"
#include "app/practice.h"
#include "app/writing.h"
#include "protocol/demo/demoshop.h"
#include "protocol/served/holderline.h"
#include "protocol/served/storeserver.h"
#include "services/recovery.h"
#include "storage/storageerror.h"
#include "ui/attempt.h"
#include "ui/backups/backupspage.h"
#include "ui/handbook/handbookwindow.h"
#include "ui/parts/toast.h"
#include "ui/programme/draftsession.h"
#include "ui/programme/versionspage.h"
#include "ui/settings/backupkeeper.h"
#include "ui/settings/settingspage.h"
#include "ui/shop.h"
#include "ui/welcome/firstrun.h"
#include "ui/welcome/restorescreen.h"
#include "ui/welcome/signinpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/practicestrip.h"
#include "ui/window/turnwatch.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>

#include <initializer_list>
#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// What a second start asks of the window that has the store open.
const QString showVerb = u"show"_s;

} // namespace

ShopWindow::ShopWindow(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_languages(settings.language())
{
    m_theme.setLanguage(m_languages.code());
    m_theme.setScale(settings.scale());
    m_theme.setChoice(settings.theme());
    qApp->installEventFilter(this);
}

ShopWindow::~ShopWindow()
{
    closeShop();
}

QString ShopWindow::homeOfShops()
{
    // Beside the keys and the backups, and on this computer: never where it roams with the user.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/regulars"_s;
}

void ShopWindow::begin(const QString &path)
{
    const bool isProgramme = fileKindOf(path) == FileKind::Programme;
    m_programme = isProgramme ? QFileInfo(path).absoluteFilePath() : QString();
    const bool isNamed = !path.isEmpty() && !isProgramme;
    const QString wanted = isNamed ? path : m_settings.lastStore();
    if (!wanted.isEmpty() && (isNamed || QFile::exists(wanted))) {
        openShop(QFileInfo(wanted).absoluteFilePath());
    } else if (isProgramme) {
        setUp(tr("%1 is a shop's programme. Set up a shop or open one: then the programme becomes "
                 "its draft.")
                  .arg(QFileInfo(path).fileName()));
    } else {
        setUp();
    }
}

void ShopWindow::present(const QString &path)
{
    const bool isWanted = !m_isPractice && !path.isEmpty() && !m_restoring &&
                          !(m_shop && QFileInfo(path) == QFileInfo(m_shop->store().path()));
    const FileKind kind = fileKindOf(path);
    if (isWanted && kind == FileKind::Programme) {
        m_programme = QFileInfo(path).absoluteFilePath();
        takeProgramme();
    } else if (isWanted && kind == FileKind::Other && m_shop) {
        // The shop that is open stays so.
        Toast::tell(m_mainWindow.get(), NoticeKind::Warning,
                    tr("%1 is neither a shop of Regulars nor a programme.")
                        .arg(QFileInfo(path).fileName()));
    } else if (isWanted) {
        openShop(QFileInfo(path).absoluteFilePath());
    }
    for (QWidget *window : std::initializer_list<QWidget *>{m_mainWindow.get(), m_firstRun.get(),
                                                            m_restoring.get()}) {
        if (window) {
            window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
            window->show();
            window->raise();
            window->activateWindow();
        }
    }
}

bool ShopWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FileOpen) {
        QMetaObject::invokeMethod(
            this, [this, path = static_cast<QFileOpenEvent *>(event)->file()] { present(path); },
            Qt::QueuedConnection);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void ShopWindow::takeProgramme()
{
    if (m_programme.isEmpty() || !m_shop || !m_shop->isSignedIn()) {
        return;
    }
    const QString path = std::exchange(m_programme, QString());
    if (!m_mainWindow->findChild<DraftSession *>()->mayEdit()) {
        Toast::tell(m_mainWindow.get(), NoticeKind::Warning,
                    tr("%1 is a shop's programme. Managers and owners may take it as a draft: sign "
                       "in as one and open the file again.")
                        .arg(QFileInfo(path).fileName()));
        return;
    }
    auto *page = m_mainWindow->findChild<VersionsPage *>();
    m_mainWindow->showPage(page->id());
    attempt(m_mainWindow.get(), [&] { page->importFrom(path); });
}

bool ShopWindow::openShop(const QString &path)
{
    try {
        std::unique_ptr<Store> store = Store::open(path, Store::Mode::Write);
        closeShop();
        m_shop = std::make_unique<Shop>(std::move(store), m_clock, m_settings);
        m_mainWindow = std::make_unique<MainWindow>(*m_shop, m_theme, m_languages);
        m_keeper = std::make_unique<BackupKeeper>(*m_shop);
        addPages(*m_mainWindow, *m_shop, *m_keeper, m_theme, m_languages);
    } catch (const StorageError &error) {
        m_mainWindow.reset();
        m_keeper.reset();
        m_shop.reset();
        if (m_isPractice) {
            return false;
        }
        setUp(u"%1 (%2)"_s.arg(troubleText(error), QFileInfo(path).fileName()));
        return false;
    }
    // The window can't go while one of its buttons is still being pressed.
    if (m_isPractice) {
        markAsPractice();
    } else {
        connect(
            m_mainWindow.get(), &MainWindow::shopAsked, this,
            [this](const QString &other) { other.isEmpty() ? setUp() : void(openShop(other)); },
            Qt::QueuedConnection);
        QAction *practice = m_mainWindow->signInPage()->practiceCommand();
        m_mainWindow->addErrand(practice);
        connect(practice, &QAction::triggered, this, &ShopWindow::practiceAsked);
    }
    connect(m_mainWindow->findChild<BackupsPage *>(), &BackupsPage::restoreAsked, this,
            &ShopWindow::restoreShop, Qt::QueuedConnection);
    connect(&m_shop->changes(), &Changes::operatorChanged, this, &ShopWindow::takeProgramme,
            Qt::QueuedConnection);
    m_settings.setLastStore(path);
    serve();
    if (m_firstRun) {
        m_firstRun.release()->deleteLater();
    }
    m_mainWindow->show();
    return true;
}

bool ShopWindow::beginPractice(const QString &path)
{
    m_isPractice = true;
    if (!openShop(path)) {
        return false;
    }
    attempt(m_mainWindow.get(), [this] {
        static_cast<void>(bool(m_shop->signIn(u"owner"_s, QString::fromUtf16(demoPin))));
        m_mainWindow->showPage(u"till"_s);
    });
    return true;
}

// Nothing leads from here to a real shop, and nothing of it goes elsewhere.
void ShopWindow::markAsPractice()
{
    m_mainWindow->signInPage()->practiceCommand()->setVisible(false);
    m_mainWindow->setPractice(true);
    m_mainWindow->findChild<SettingsPage *>()->keepToThisShop();
    m_keeper->keepToOnePlace();
    auto *strip = new PracticeStrip;
    connect(strip, &PracticeStrip::anewAsked, this, &ShopWindow::practiceAnewAsked);
    m_mainWindow->setMenuWidget(strip);
}

void ShopWindow::closeShop()
{
    if (m_server) {
        m_server->close();
    }
    m_server.reset();
    m_mainWindow.reset();
    if (m_keeper) {
        m_keeper->backUpAtTheEnd();
    }
    m_keeper.reset();
    m_shop.reset();
}

void ShopWindow::serve()
{
    m_server = std::make_unique<StoreServer>(
        m_shop->store(), m_clock, [this](const ServedVerb &asked, const VerbStreams &streams) {
            if (asked.words.value(0) == showVerb) {
                QMetaObject::invokeMethod(
                    this, [this, path = asked.words.value(1)] { present(path); },
                    Qt::QueuedConnection);
                return int(ExitDone);
            }
            return serveVerb(m_shop->store(), m_clock, asked, streams);
        });
    connect(m_server.get(), &StoreServer::operationDone, this, [this] {
        emit m_shop->changes().ledgerChanged();
        emit m_shop->changes().membersReplaced();
    });
    if (!m_server->listen()) {
        Toast::tell(m_mainWindow.get(), NoticeKind::Warning,
                    tr("Other tills on this computer can't join: %1").arg(m_server->errorString()));
    }
}

// Closing makes a backup of what is new; the file of now is kept besides.
void ShopWindow::restoreShop(const QString &backup, const std::optional<QByteArray> &passphrase)
{
    if (!m_shop || m_restoring) {
        return;
    }
    RestoreJob::Order order;
    order.request.backup = backup;
    order.request.store = m_shop->store().path();
    order.request.passphrase = passphrase;
    order.user = m_shop->operatorName();
    m_restoring = std::make_unique<RestoreScreen>(m_clock);
    m_restoring->move(m_mainWindow->pos());
    m_restoring->show();
    m_keeper->spare(backup);
    closeShop();
    connect(&m_restoring->job(), &RestoreJob::done, this,
            [this, path = order.request.store](const Restoration &done) {
                restoreEnded(path, NoticeKind::Success,
                             tr("The backup is in place. The file of before is kept as %1.")
                                 .arg(QFileInfo(done.replaced).fileName()));
            });
    connect(&m_restoring->job(), &RestoreJob::failed, this,
            [this, path = order.request.store](const QString &sentence) {
                restoreEnded(path, NoticeKind::Error, sentence);
            });
    m_restoring->job().start(order);
}

void ShopWindow::restoreEnded(const QString &path, NoticeKind kind, const QString &sentence)
{
    const bool isOpen = openShop(path);
    m_restoring.release()->deleteLater(); // its job is still telling
    if (isOpen) {
        Toast::tell(m_mainWindow.get(), kind, sentence);
    } else if (kind == NoticeKind::Error && m_firstRun) {
        m_firstRun->complain(sentence);
    }
}

void ShopWindow::setUp(const QString &complaint)
{
    closeShop();
    if (m_firstRun) {
        m_firstRun->complain(complaint);
        return;
    }
    m_firstRun =
        std::make_unique<FirstRun>(m_settings, m_theme, m_languages, m_clock, homeOfShops());
    connect(m_firstRun.get(), &FirstRun::finished, this, &ShopWindow::shopMade,
            Qt::QueuedConnection);
    connect(m_firstRun.get(), &FirstRun::practiceAsked, this, &ShopWindow::practiceAsked);
    // Its paper goes through the shop's window, which is not there yet.
    auto *handbook =
        new HandbookWindow([](const QString &) { return QList<QAction *>(); }, m_firstRun.get());
    handbook->printButton()->hide();
    connect(m_firstRun.get(), &FirstRun::handbookAsked, handbook,
            [handbook](const QString &section) { handbook->open(section, Role::Owner); });
    connect(m_firstRun.get(), &FirstRun::openAsked, this, &ShopWindow::openShop,
            Qt::QueuedConnection);
    if (!complaint.isEmpty()) {
        m_firstRun->complain(complaint);
    }
    m_firstRun->show();
}

void ShopWindow::shopMade(const QString &path, const QString &owner, const QString &secret,
                          const QString &page)
{
    if (openShop(path)) {
        // Who has just set up the shop stands before it.
        attempt(m_mainWindow.get(), [&] {
            static_cast<void>(bool(m_shop->signIn(owner, secret)));
            if (page == FirstRun::recoverySheet) {
                const auto proof = m_shop->desk().begunProof(owner, secret);
                proof->work();
                const auto sheet = Recovery(m_shop->desk()).sheet(m_shop->envelope(), *proof);
                if (sheet) {
                    showRecoverySheet(*m_mainWindow, *m_shop, *sheet);
                }
            } else {
                // Whoever has set up a shop wants to see it running.
                m_mainWindow->showPage(page.isEmpty() ? u"till"_s : page);
            }
        });
    }
}

bool hasDisplay()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#endif
}

bool isPresentedElsewhere(const Settings &settings, const QString &path)
{
    const bool isProgramme = fileKindOf(path) == FileKind::Programme;
    const QString store = path.isEmpty() || isProgramme ? settings.lastStore() : path;
    if (!QFile::exists(store)) {
        return false;
    }
    const auto holder = HolderLine::to(QFileInfo(store).absoluteFilePath());
    if (!holder) {
        return false;
    }
    VerbStreams silent;
    silent.out = silent.err = [](const QByteArray &) {};
    ServedVerb shown;
    shown.words = {showVerb};
    if (isProgramme) {
        shown.words.append(QFileInfo(path).absoluteFilePath());
    }
    return holder->run(shown, silent) == ExitDone; // a till at work has no window to show
}

int runWindow(const Options &options)
{
    options.refuseMoreThan(1);
    const QStringList files = options.positionals() + options.values(u"store"_s);
    if (files.size() > 1) {
        throw UsageError(u"name one file to open: %1, or the store"_s.arg(files.constFirst()));
    }
    Settings settings;
    if (isPresentedElsewhere(settings, files.value(0))) {
        return ExitDone;
    }
#ifndef QT_NO_DEBUG
    const TurnWatch watch;
#endif
    ShopWindow window(settings);
    QObject::connect(&window, &ShopWindow::practiceAsked, &window, [] { Practice::start(); });
    window.begin(files.value(0));
    return QApplication::exec();
}

} // namespace regulars
