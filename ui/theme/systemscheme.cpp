#include "ui/theme/systemscheme.h"

#ifdef Q_OS_WIN
#include <QSettings>
#else
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace regulars
{

#ifdef Q_OS_WIN

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
    ask();
}

void SystemScheme::ask()
{
    const QSettings registry(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    take(registry.value(u"AppsUseLightTheme"_s, 1).toInt() == 0);
}

void SystemScheme::portalChanged(const QString &, const QString &) {}

#else

namespace
{

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalSettings = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colourScheme = u"color-scheme"_s;
constexpr uint prefersDark = 1;

// The portal wraps its answer in one variant or in two.
uint unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value.toUInt();
}

} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(portal, portalPath, portalSettings, u"SettingChanged"_s, this,
                SLOT(portalChanged(QString, QString)));
    ask();
}

void SystemScheme::ask()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(portal, portalPath, portalSettings, u"Read"_s);
    call << appearance << colourScheme;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *answered) {
                const QDBusPendingReply<QDBusVariant> reply = *answered;
                if (!reply.isError()) {
                    take(unwrapped(QVariant::fromValue(reply.value())) == prefersDark);
                }
                answered->deleteLater();
            });
}

void SystemScheme::portalChanged(const QString &group, const QString &key)
{
    if (group == appearance && key == colourScheme) {
        ask();
    }
}

#endif

void SystemScheme::take(bool isDark)
{
    const Scheme scheme = isDark ? Scheme::Dark : Scheme::Light;
    if (scheme != m_scheme) {
        m_scheme = scheme;
        emit changed();
    }
}

} // namespace regulars
