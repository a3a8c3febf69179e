#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <memory>
#include <optional>

namespace regulars
{

// What this computer remembers, not the shop: language, looks, the window's place, the last store.
// An ini file at the platform's place.
class Settings
{
public:
    Settings();
    explicit Settings(const QString &file);

    // The computer's own language where none was chosen.
    QString language() const;
    void setLanguage(const QString &code);
    Theme::Choice theme() const;
    void setTheme(Theme::Choice choice);
    int scale() const; // per cent
    void setScale(int percent);

    QString tillName() const; // this computer's name where none was given
    void setTillName(const QString &name);

    QString lastStore() const;
    void setLastStore(const QString &path);
    QByteArray windowPlace() const;
    void setWindowPlace(const QByteArray &geometry);
    bool isSidebarNarrow() const;
    void setSidebarNarrow(bool isNarrow);

    // Where a file of this computer's lies, beside that of these settings.
    QString besides(const QString &name) const;

    // What a page keeps for itself: columns, sorting, saved views. Keys are "members/columns".
    QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace regulars
