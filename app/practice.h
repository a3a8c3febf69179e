#pragma once

#include "services/systemclock.h"
#include "ui/settings.h"

#include <QLocalServer>
#include <QObject>
#include <QProgressDialog>
#include <QThread>

#include <memory>

namespace regulars
{

class ShopWindow;

// The practice shop (X10): made-up members in a marked window where nothing counts. Store, keys,
// backups and settings lie in one folder of their own, so that no real shop is ever touched.
class Practice : public QObject
{
    Q_OBJECT

public:
    static constexpr int usualMembers = 300;

    // Looks and speaks as the usual settings say.
    Practice(const QString &folder, const Settings &usual, int members = usualMembers);
    ~Practice() override;

    // Opens it, made before where there is none. False: one is open already, and comes to the
    // front.
    bool begin();
    // Throws it away and makes a fresh one.
    void beginAnew();

    QString storePath() const;
    ShopWindow *window() const { return m_window.get(); } // null while it is made

    // Where the practice shop of this computer's user lies.
    static QString usualFolder();
    // In a process of its own.
    static bool start();

signals:
    void opened();

private:
    bool isOpenElsewhere() const;
    bool isUsable() const;
    void make();
    void made(const QString &trouble);
    void open();

    QString m_folder;
    int m_members;
    Settings m_settings;
    SystemClock m_clock;
    std::unique_ptr<QProgressDialog> m_progress;
    std::unique_ptr<QThread> m_worker;
    std::unique_ptr<ShopWindow> m_window;
    QLocalServer m_door; // at which a second one knocks
};

// `regulars --practice`.
int runPractice();

} // namespace regulars
