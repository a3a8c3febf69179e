#pragma once

#include "app/options.h"
#include "services/systemclock.h"
#include "ui/languages.h"
#include "ui/parts/notice.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <memory>
#include <optional>

namespace regulars
{

class BackupKeeper;
class FirstRun;
class MainWindow;
class RestoreScreen;
class Shop;
class StoreServer;

// The program with a window: opens the shop of last time, or sets one up, and serves other
// processes while it holds the store.
class ShopWindow : public QObject
{
    Q_OBJECT

public:
    // Settings, as tests have them, may lie elsewhere.
    explicit ShopWindow(Settings &settings, QObject *parent = nullptr);
    ~ShopWindow() override;

    // The named store, else that of last time, else the first run. A programme's file opens the
    // shop of last time and becomes the draft there, as soon as somebody has signed in who may.
    void begin(const QString &path);
    // Comes to the front; with a file, that is opened as in begin().
    void present(const QString &path);
    // A practice shop's store, marked as one, with its owner at work (X10). False where it can't be
    // opened.
    bool beginPractice(const QString &path);

    RestoreScreen *restoring() const { return m_restoring.get(); }
    FirstRun *firstRun() const { return m_firstRun.get(); }
    MainWindow *mainWindow() const { return m_mainWindow.get(); }
    BackupKeeper *keeper() const { return m_keeper.get(); }
    Shop *shop() const { return m_shop.get(); }
    Theme &theme() { return m_theme; }
    Languages &languages() { return m_languages; }

    // Where shops are made unless somebody says otherwise.
    static QString homeOfShops();

signals:
    // The practice shop is to be opened; of a practice shop: thrown away and made anew.
    void practiceAsked();
    void practiceAnewAsked();

protected:
    // Some systems hand over files to the program that runs already.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void markAsPractice();
    void takeProgramme();
    // False, with the reason shown, where it can't be opened.
    bool openShop(const QString &path);
    void closeShop();
    void setUp(const QString &complaint = {});
    void shopMade(const QString &path, const QString &owner, const QString &secret,
                  const QString &page);
    void serve();
    // The shop's file gives way to the backup; then the shop opens again (X4).
    void restoreShop(const QString &backup, const std::optional<QByteArray> &passphrase);
    void restoreEnded(const QString &path, NoticeKind kind, const QString &sentence);

    Settings &m_settings;
    bool m_isPractice = false;
    SystemClock m_clock;
    Languages m_languages;
    Theme m_theme;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<BackupKeeper> m_keeper;
    std::unique_ptr<StoreServer> m_server;
    std::unique_ptr<MainWindow> m_mainWindow;
    std::unique_ptr<FirstRun> m_firstRun;
    std::unique_ptr<RestoreScreen> m_restoring;
    QString m_programme; // the file to be taken, once somebody may
};

// Whether another window that has the wanted store open has come to the front instead, with the
// file, as ShopWindow::present.
bool isPresentedElsewhere(const Settings &settings, const QString &path);

// `regulars` without a verb: [--store S | FILE].
int runWindow(const Options &options);

// There is a screen to open a window on.
bool hasDisplay();

} // namespace regulars
