#include "services/shopsettings.h"
#include "ui/attempt.h"
#include "ui/parts/toast.h"
#include "ui/shop.h"
#include "ui/welcome/signinpage.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolTip>

// The lock: what it covers, and when it comes (trust.md, F16).
namespace regulars
{

namespace
{

constexpr int msOfSecond = 1'000;

} // namespace

void MainWindow::lock()
{
    m_shop.signOut();
}

// Menus, file dialogs and whatever else stands open shows members, too.
void MainWindow::closeOthers()
{
    m_palette->close();
    m_palette->field()->clear();
    m_keySheet->close();
    if (Toast *toast = Toast::of(this)) { // it holds its words while it is hidden
        toast->hide();
        toast->setParent(nullptr);
        toast->deleteLater();
    }
    QToolTip::hideText();
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other != this && other->isVisible()) {
            other->close();
        }
    }
}

// trust.md F16: how long nobody may touch anything is the shop's to say, not this computer's.
void MainWindow::startQuiet()
{
    m_quiet.stop();
    attempt(this, [this] {
        const int seconds = ShopSettings::lockSeconds(m_shop.store(), m_shop.role());
        if (m_shop.isSignedIn() && seconds > 0) {
            m_quiet.start(seconds * msOfSecond);
        }
    });
}

bool MainWindow::isLocked() const
{
    return m_cover->currentWidget() == m_signIn;
}

int MainWindow::secondsOfQuiet() const
{
    return m_quiet.isActive() ? m_quiet.interval() / msOfSecond : 0;
}

} // namespace regulars
