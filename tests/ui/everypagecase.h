#pragma once

#include "app/shopwindow.h"
#include "protocol/demo/demoshop.h"
#include "services/shopsettings.h"
#include "support/cheapsecret.h"
#include "ui/background.h"
#include "ui/page.h"
#include "ui/shop.h"
#include "ui/window/mainwindow.h"

#include <QAccessible>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace regulars::tests
{

// What each test of every page begins with: the window over a demo shop, signed in as its owner, so
// that a page added is a page tested.
class EveryPageCase
{
protected:
    static constexpr QSize small{1366, 768};
    static constexpr int members = 60;

    void begin()
    {
        QAccessible::setActive(true);
        qputenv("REGULARS_KEYS", m_folder.filePath(QStringLiteral("keys")).toUtf8());
        qputenv("REGULARS_BACKUPS", m_folder.filePath(QStringLiteral("backups")).toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        const QString path = m_folder.filePath(QStringLiteral("demo.regulars"));
        {
            const auto store = Store::create(path);
            DemoOrder order;
            order.members = members;
            order.now = SystemClock().now();
            order.cost = cheapSecret;
            QVERIFY(bool(makeDemo(*store, order)));
        }
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
        m_settings->setLanguage(QStringLiteral("zh_CN"));
        m_window = std::make_unique<ShopWindow>(*m_settings);
        m_window->begin(path);
        QVERIFY(m_window->mainWindow());
        window().resize(small);
        QVERIFY(m_window->shop()->signIn(QStringLiteral("owner"), QString::fromUtf16(demoPin)));
        // A page that is looked at for long must not give way to the lock.
        SettingsRequest patient;
        patient.managerLockSeconds = ShopSettings::longestLockSeconds;
        QVERIFY(bool(ShopSettings(m_window->shop()->desk()).change({}, patient)));
        window().startQuiet();
    }

    void calm()
    {
        QVERIFY(!window().isLocked());
        m_window->theme().setScale(100);
        m_window->theme().setChoice(Theme::Choice::Light);
        m_window->languages().speak(QStringLiteral("en"));
        window().resize(small);
    }

    // Each page that the sidebar shows an owner, and a member's.
    QStringList allPages() const
    {
        return window().visiblePages() + QStringList{QStringLiteral("member")};
    }

    void pages()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : allPages()) {
            QTest::newRow(qPrintable(page)) << page;
        }
    }

    // Until what was asked for beside the window is there, and what that asked for in turn.
    void settle() const
    {
        for (int turn = 0; turn < 3; ++turn) {
            const auto waiting = std::make_shared<int>(2);
            for (const auto lane : {Background::Lane::Quick, Background::Lane::Long}) {
                m_window->shop()->background().read(
                    &window(), [](Background::Reading &) { return 0; },
                    [waiting](int) { --*waiting; }, lane);
            }
            QVERIFY(QTest::qWaitFor([&waiting] { return *waiting == 0; }, 60000));
            QTest::qWait(40);
        }
    }

    Page *show(const QString &page)
    {
        window().showPage(page, page == QStringLiteral("member") ? QStringLiteral("1") : QString());
        settle();
        return window().currentPage();
    }

    MainWindow &window() const { return *m_window->mainWindow(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ShopWindow> m_window;
};

} // namespace regulars::tests
