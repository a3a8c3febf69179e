#pragma once

#include "app/shopwindow.h"
#include "support/accessiblewalk.h"
#include "ui/page.h"
#include "ui/parts/inlinemessage.h"
#include "ui/shop.h"
#include "ui/welcome/firstrun.h"
#include "ui/welcome/signinpage.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace regulars::tests
{

// A computer on which there is no shop yet, and how one comes to be there by the keyboard.
class FirstRunCase
{
protected:
    inline static const QString owner = QStringLiteral("老板");
    inline static const QString secret = QStringLiteral("correct horse");

    void prepare()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("REGULARS_KEYS", m_folder->filePath(QStringLiteral("keys")).toUtf8());
        qputenv("REGULARS_BACKUPS", m_folder->filePath(QStringLiteral("backups")).toUtf8());
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_settings->setLanguage(QStringLiteral("zh_CN"));
        m_settings->setTheme(Theme::Choice::Light);
    }
    void finish()
    {
        m_window.reset();
        m_settings.reset();
        m_folder.reset();
    }

    void start()
    {
        m_window = std::make_unique<ShopWindow>(*m_settings);
        m_window->begin({});
    }

    QPushButton *next() const
    {
        for (QPushButton *button : first()->findChildren<QPushButton *>()) {
            if (button->property("kind").toString() == QStringLiteral("primary")) {
                return button;
            }
        }
        return nullptr;
    }
    QLineEdit *field(const QString &name) const { return first()->findChild<QLineEdit *>(name); }
    FirstRun *first() const { return m_window->firstRun(); }

    void fillOwner()
    {
        field(QStringLiteral("owner"))->setText(owner);
        field(QStringLiteral("secret"))->setText(secret);
        field(QStringLiteral("again"))->setText(secret);
    }

    void setUpByKeyboard(const QString &name)
    {
        start();
        QVERIFY(first());
        QVERIFY(QTest::qWaitForWindowActive(first()));
        field(QStringLiteral("shop"))->setText(name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_window->firstRun()->pageNumber(), 2);
        fillOwner();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_window->firstRun()->pageNumber(), 3);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->mainWindow() && m_window->shop()->isSignedIn(), 20'000);
    }

    // The pictures of what was seen, where somebody wants to look: REGULARS_PICTURES=folder.
    static void picture(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
        if (!folder.isEmpty()) {
            QTest::qWait(50);
            QVERIFY(widget->grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ShopWindow> m_window;
};

} // namespace regulars::tests
