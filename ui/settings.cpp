#include "ui/settings.h"

#include "ui/language.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const QString languageKey = u"look/language"_s;
const QString themeKey = u"look/theme"_s;
const QString scaleKey = u"look/scale"_s;
const QString tillKey = u"till/name"_s;
const QString storeKey = u"store/last"_s;
const QString placeKey = u"window/place"_s;
const QString sidebarKey = u"window/narrowSidebar"_s;

const QStringList themeNames{u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s};

} // namespace

Settings::Settings()
    : m_file(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"regulars"_s,
                                         u"regulars"_s))
{}

Settings::Settings(const QString &file)
    : m_file(std::make_unique<QSettings>(file, QSettings::IniFormat))
{}

QString Settings::language() const
{
    const QString chosen = m_file->value(languageKey).toString();
    return Language::codes().contains(chosen) ? chosen
                                              : Language::nearest(QLocale::system().name());
}

void Settings::setLanguage(const QString &code)
{
    m_file->setValue(languageKey, code);
}

Theme::Choice Settings::theme() const
{
    const auto index = themeNames.indexOf(m_file->value(themeKey).toString());
    return index < 0 ? Theme::Choice::System : static_cast<Theme::Choice>(index);
}

void Settings::setTheme(Theme::Choice choice)
{
    m_file->setValue(themeKey, themeNames.at(static_cast<int>(choice)));
}

int Settings::scale() const
{
    bool isNumber = false;
    const int percent = m_file->value(scaleKey, 100).toInt(&isNumber);
    return isNumber ? std::clamp(percent, Theme::leastScale, Theme::greatestScale) : 100;
}

void Settings::setScale(int percent)
{
    m_file->setValue(scaleKey, percent);
}

QString Settings::tillName() const
{
    const QString given = m_file->value(tillKey).toString().trimmed();
    if (!given.isEmpty()) {
        return given;
    }
    const QString host = QSysInfo::machineHostName().left(60);
    return host.isEmpty() ? u"till"_s : host;
}

void Settings::setTillName(const QString &name)
{
    m_file->setValue(tillKey, name.trimmed());
}

QString Settings::lastStore() const
{
    return m_file->value(storeKey).toString();
}

void Settings::setLastStore(const QString &path)
{
    m_file->setValue(storeKey, path);
}

QByteArray Settings::windowPlace() const
{
    return m_file->value(placeKey).toByteArray();
}

void Settings::setWindowPlace(const QByteArray &geometry)
{
    m_file->setValue(placeKey, geometry);
}

bool Settings::isSidebarNarrow() const
{
    return m_file->value(sidebarKey, false).toBool();
}

void Settings::setSidebarNarrow(bool isNarrow)
{
    m_file->setValue(sidebarKey, isNarrow);
}

QString Settings::besides(const QString &name) const
{
    return QFileInfo(m_file->fileName()).absoluteDir().filePath(name);
}

QVariant Settings::value(const QString &key, const QVariant &otherwise) const
{
    return m_file->value(u"pages/"_s + key, otherwise);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    m_file->setValue(u"pages/"_s + key, value);
}

} // namespace regulars
