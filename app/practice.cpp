#include "app/practice.h"

#include "app/exits.h"
#include "app/shopwindow.h"
#include "protocol/demo/demoshop.h"
#include "services/storemaking.h"
#include "storage/storageerror.h"
#include "ui/attempt.h"
#include "ui/refusaltext.h"
#include "ui/welcome/firstrun.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int knockMs = 400;

QString doorOf(const QString &folder)
{
    const QByteArray place =
        QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"regulars-practice-"_s + QString::fromLatin1(place);
}

} // namespace

Practice::Practice(const QString &folder, const Settings &usual, int members)
    : m_folder(folder)
    , m_members(members)
    , m_settings(QDir(folder).filePath(u"settings.ini"_s))
{
    m_settings.setLanguage(usual.language());
    m_settings.setTheme(usual.theme());
    m_settings.setScale(usual.scale());
    qputenv("REGULARS_KEYS", QDir(folder).filePath(u"keys"_s).toUtf8());
    qputenv("REGULARS_BACKUPS", QDir(folder).filePath(u"backups"_s).toUtf8());
    connect(&m_door, &QLocalServer::newConnection, this, [this] {
        if (QWidget *shown = m_window ? m_window->mainWindow() : nullptr) {
            shown->setWindowState(shown->windowState() & ~Qt::WindowMinimized);
            shown->raise();
            shown->activateWindow();
        }
    });
}

Practice::~Practice()
{
    if (m_worker) {
        m_worker->wait();
    }
}

QString Practice::usualFolder()
{
    return QDir(ShopWindow::homeOfShops()).filePath(u"practice"_s);
}

bool Practice::start()
{
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--practice"_s});
}

QString Practice::storePath() const
{
    return QDir(m_folder).filePath(u"shop/practice.regulars"_s);
}

bool Practice::isOpenElsewhere() const
{
    QLocalSocket other;
    other.connectToServer(doorOf(m_folder));
    return other.waitForConnected(knockMs);
}

// One that was made by a later program, or is damaged, is no loss.
bool Practice::isUsable() const
{
    try {
        return QFile::exists(storePath()) && Store::open(storePath(), Store::Mode::Write);
    } catch (const StorageError &) {
        return false;
    }
}

bool Practice::begin()
{
    if (isOpenElsewhere()) {
        return false;
    }
    QLocalServer::removeServer(doorOf(m_folder));
    m_door.setSocketOptions(QLocalServer::UserAccessOption);
    m_door.listen(doorOf(m_folder));
    if (isUsable()) {
        open();
    } else {
        make();
    }
    return true;
}

void Practice::beginAnew()
{
    if (!m_worker) {
        make();
    }
}

// The sign of it is shown before the window goes, or the program would end with its last window.
void Practice::make()
{
    if (!m_window) {
        m_window = std::make_unique<ShopWindow>(m_settings); // speaks and looks as the usual one
    }
    m_progress = std::make_unique<QProgressDialog>(FirstRun::tr("Making the practice shop"),
                                                   QString(), 0, 0);
    m_progress->setWindowTitle(FirstRun::tr("Practice shop"));
    m_progress->setMinimumDuration(0);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    m_progress->show();
    if (m_window->mainWindow()) {
        m_window.reset();
        m_window = std::make_unique<ShopWindow>(m_settings);
    }
    for (const QString &part : {u"shop"_s, u"keys"_s, u"backups"_s}) {
        QDir(QDir(m_folder).filePath(part)).removeRecursively();
    }
    QDir().mkpath(QFileInfo(storePath()).absolutePath());
    m_worker.reset(QThread::create([this] {
        QString trouble;
        try {
            makeStore(storePath(), [this, &trouble](Store &store) {
                DemoOrder order;
                order.members = m_members;
                order.now = m_clock.now();
                order.progress = [this](int done, int total) {
                    QMetaObject::invokeMethod(m_progress.get(), [this, done, total] {
                        m_progress->setRange(0, total);
                        m_progress->setValue(done);
                    });
                };
                const Result<DemoTally> tally = makeDemo(store, order);
                trouble = tally ? QString() : refusalText(tally.refusal(), Currency{});
                return bool(tally);
            });
        } catch (const StorageError &error) {
            trouble = troubleText(error);
        }
        QMetaObject::invokeMethod(this, [this, trouble] { made(trouble); });
    }));
    m_worker->start();
}

void Practice::made(const QString &trouble)
{
    m_worker->wait();
    m_worker.reset();
    if (trouble.isEmpty()) {
        open();
    } else {
        m_progress->setLabelText(trouble);
    }
}

void Practice::open()
{
    if (!m_window) {
        m_window = std::make_unique<ShopWindow>(m_settings);
    }
    if (!m_window->beginPractice(storePath())) {
        if (!m_progress) {
            make();
        }
        return;
    }
    connect(m_window.get(), &ShopWindow::practiceAnewAsked, this, &Practice::beginAnew,
            Qt::QueuedConnection);
    m_progress.reset();
    emit opened();
}

int runPractice()
{
    Practice practice(Practice::usualFolder(), Settings());
    return practice.begin() ? QApplication::exec() : static_cast<int>(ExitDone);
}

} // namespace regulars
